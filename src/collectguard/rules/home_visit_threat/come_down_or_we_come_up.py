"""A choice offered: come out, or they come in."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import COURIER_CALL, CUE, FRIENDLY_CALL, OFFICIAL_CALL, SERVICE_CALL, UNPAID
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/come-down-or-we-come-up",
    title=Text(
        "“你下来还是我上去”",
        "“You come down, or we come up”",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "让您在“自己出来”和“我们进去”之间选，等于说人已经到了门外。",
        "Lets you choose between coming out and them coming in, which says that they are already at the door.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Amid(
            Frame(
                oblique.COME_DOWN,
                oblique.CHOICE,
                oblique.GO_UP,
                gap=6,
                any_order=True,
                across=True,
                negatable=False,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.65,
            ),
            CUE,
            UNPAID,
            oblique.SILENT,
            oblique.PICK_ONE,
        ),
        Frame(
            oblique.BY_PHONE_OR,
            oblique.AT_YOURS_OR,
            gap=4,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
    ),
    positives=(
        "是你下楼还是我们上去，自己选",
        "还装睡？你下来，要么我上门",
        "账的事，你想微信上说还是去你家说",
        "不接电话没关系，电话里谈还是到你村里谈，你挑",
    ),
    near_misses=(
        "账的事电话里谈就行，不用见面",
        "你下楼的时候顺便还一下物业的充电线",
    ),
    twins=(
        "奶茶到了，你下来还是我上去？",
        "我到你楼下了，你下来还是我上去，给你带了荔枝",
        "这份合同咱们电话里说还是去你单位说都行，您定时间",
    ),
)
