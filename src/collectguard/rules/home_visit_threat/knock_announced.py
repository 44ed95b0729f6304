"""A knock announced, with the request not to be afraid."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import COURIER_CALL, FRIENDLY_CALL, OFFICIAL_CALL, SERVICE_CALL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/knock-announced",
    title=Text(
        "预告敲门并叫别慌",
        "A knock announced",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "预告会有人敲门，又叫您“别慌”“别报警”，其实就是用上门吓人。",
        "Announces a knock and tells you not to worry or call the police: a visit used to frighten.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.KNOCK,
            oblique.KNOCK_CALM,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
    ),
    positives=(
        "一会儿有人敲门别报警，都是来讲道理的",
        "听见敲门别怕，收账的两个人而已",
        "门铃响了不用慌，就是我们的人跟你核一下那笔逾期",
    ),
    near_misses=(
        "有人敲门要看清证件再开",
        "敲门没人应，快递放驿站了",
    ),
    twins=(
        "晚上有人敲门别怕，是我忘带钥匙了，给我开下",
        "安检师傅上门，听到敲门声请开门配合检查",
        "看见敲门的先别开，问清楚是不是物业",
    ),
)
