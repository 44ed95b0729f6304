"""Guards and gates said to be no hindrance."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import COURIER_CALL, FRIENDLY_CALL, OFFICIAL_CALL, SERVICE_CALL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/let-in-at-the-gate",
    title=Text(
        "称门卫已放行",
        "Says the gate is no hindrance",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "说小区保安、门禁拦不住他们，暗示随时能到您门前。",
        "Says guards and gates do not stop them, hinting that they can be at your door at any time.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.GATE,
            oblique.GATE_PASSED,
            oblique.GATE_FOR,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
    ),
    positives=(
        "门卫放我进来了，你还不接？",
        "你们单元门禁拦不住我，躲也没用",
        "物业我打过招呼，几号楼都清楚，逾期这事咱当面说",
    ),
    near_misses=(
        "门卫说晚上十点锁门",
        "小区北门改刷卡，欠费车辆请走南门",
    ),
    twins=(
        "保安不让外卖进，麻烦到北门取一下",
        "我跟门卫打好招呼了，你们搬家的车直接进",
        "同学会的车北门登个记就放行，别走错",
    ),
)
