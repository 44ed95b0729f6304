"""A judicial title nobody gave."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import CONTACT_WHOM, LOAN_DEBT, NOT_AUTHORITY, OWN_FILING, SHAM_TITLE, YOUR_CASE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT

RULE = Rule(
    id="impersonated-authority/sham-title",
    title=Text("自封的司法头衔", "A judicial title nobody gave"),
    severity=Severity.MEDIUM,
    legal=(
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "用“司法专员”“立案专员”一类头衔催款，听上去像办案人员，其实没有这样的公职。",
        "Presses under a title that sounds like an officer of the law but is no public post.",
    ),
    truth=Text(
        "催收人员没有司法身份。法官、书记员、民警有真实姓名和单位，可以向其单位总机核实。",
        "Collectors hold no judicial post. Judges, clerks and police officers have names and units that can be checked through the switchboard.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Both(Identity(SHAM_TITLE), HINTED, boost=0.1),
            Frame(
                SHAM_TITLE,
                YOUR_CASE,
                gap=14,
                any_order=True,
                across=True,
                without=(NOT_AUTHORITY, OWN_FILING),
                confidence=0.5,
            ),
            Frame(
                SHAM_TITLE,
                LOAN_DEBT,
                gap=16,
                any_order=True,
                across=True,
                negatable=False,
                without=(NOT_AUTHORITY, OWN_FILING),
                confidence=0.52,
            ),
            Frame(CONTACT_WHOM, SHAM_TITLE, gap=6, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.5),
        )
    ),
    positives=(
        "我是司法专员，你的账今天得清",
        "您好，立案专员找您，请处理您的欠款",
        "我这边是强制执行专员，你的案件在我手上，赶紧联系我",
    ),
    near_misses=(
        "专员会联系您协商还款",
        "请联系客服专员",
    ),
    twins=(
        "【某某银行】您的还款专员将于工作日联系您，详询客服热线。",
        "我是小区送达员，有您一封挂号信，放物业了",
    ),
)
