"""Calls itself this court or this bureau."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import Both, Frame
from collectguard.lexicon.officials import (
    BANK_BODY,
    LAW_FIRM,
    MEDICAL,
    NOT_AUTHORITY,
    OFFICE_ACT,
    OWN_FILING,
    SELF_OFFICE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/speaks-as-office",
    title=Text("自称“我院”“我局”", "Calls itself this court or this bureau"),
    severity=Severity.HIGH,
    legal=(
        "court.sms.true",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "用“我院”“我局”一类机关自称催你还款。",
        "Uses words by which only an office names itself to make you repay.",
    ),
    truth=Text(
        "真正的机关文书有全称、文号和联系人；只有“我院”“我局”而没有单位全称和案号的，不能当真。",
        'A real office gives its full name, a reference and a contact. "This court" without a name and a case number is nothing to go by.',
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Both(
            Frame(
                SELF_OFFICE,
                OFFICE_ACT,
                gap=22,
                any_order=True,
                without=(NOT_AUTHORITY, OWN_FILING, BANK_BODY, MEDICAL, LAW_FIRM),
                confidence=0.75,
            ),
            PRESSED,
        )
    ),
    positives=(
        "你欠款一事已由我局受理，今天处理",
        "我院现对你借款一案立案，今日还清可撤",
        "经本庭核实，你名下网贷逾期，限今日内还款，否则执行",
    ),
    near_misses=(
        "本院门诊时间为周一至周五",
        "我局已受理您的投诉",
    ),
    twins=(
        "您在我院住院费用尚欠300元，请到窗口缴纳。",
        "【某某学院】我院奖学金申请今日截止，请尽快提交材料。",
    ),
)
