"""Issues orders only an authority can give."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.officials import CRIME_CLAIM, HOURS, NOT_AUTHORITY, ORDER, OTHERS_WILL, OWN_FILING
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/issues-official-orders",
    title=Text("自行“传唤”“责令”你", "Issues orders only an authority can give"),
    severity=Severity.HIGH,
    legal=(
        "crime.civil-debt",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "用“依法传唤你”“限你到案”一类公文口吻催款，好像自己就是办案机关。",
        "Presses with orders such as a summons to report, as if it were an authority on a case.",
    ),
    truth=Text(
        "传唤、责令、强制措施只有公安、法院等机关在具体案件里依程序作出，普通欠款不适用。",
        "Summonses, orders and coercive measures are given by police or courts in a case of their own, under procedure; an ordinary debt is none.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Frame(
                ORDER,
                CRIME_CLAIM,
                gap=34,
                any_order=True,
                across=True,
                negatable=False,
                unless=(OTHERS_WILL,),
                without=(NOT_AUTHORITY, OWN_FILING),
                confidence=0.7,
            ),
            Frame(
                ORDER,
                HOURS,
                gap=24,
                any_order=True,
                across=True,
                negatable=False,
                unless=(OTHERS_WILL,),
                without=(NOT_AUTHORITY, OWN_FILING),
                confidence=0.55,
            ),
        )
    ),
    positives=(
        "现依法传唤你，就欠款一事到案说明",
        "你涉嫌骗贷，限你今天到案",
        "经查你恶意拖欠借款，现依法对你采取强制措施，请立即配合",
    ),
    near_misses=(
        "警察会传唤你的",
        "公司可能报案",
    ),
    twins=(
        "【某某公安】您报的案件需补充材料，请到我所办理。",
        "普法：公安传唤须出示传唤证，当事人可以要求查看。",
    ),
)
