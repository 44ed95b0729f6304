"""Somebody said to stand at the borrower's door already."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    AT_DOOR,
    COURIER_CALL,
    CUE,
    EVADE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    HIDING_INSIDE,
    HIS_PLACES,
    KNOCKED,
    NEAR_HOME,
    OFFICIAL_CALL,
    OPEN_UP,
    PEOPLE_AT,
    SERVICE_CALL,
    UNPAID,
    VISITORS,
    WAIT_AT,
    WATCHING,
)
from collectguard.lexicon.third_party import HOUSEHOLD_BILL
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/at-the-door",
    title=Text(
        "称已到您家门口或楼下",
        "Says they are at your door",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
        "psa.50",
    ),
    reason=Text(
        "称人已经到了您家门口、楼下或村里，要您开门或出来，制造被围堵的紧迫感。",
        "Says somebody is at your door, in your street or village and wants you to come out, as if you were surrounded.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            VISITORS,
            NEAR_HOME,
            WATCHING,
            gap=4,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(FIELD_TEAM, NEAR_HOME, WATCHING, gap=6, without=(SERVICE_CALL,), confidence=0.7),
        Frame(
            KNOCKED,
            HIDING_INSIDE,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.65,
        ),
        Frame(
            HIS_PLACES,
            WAIT_AT,
            gap=6,
            any_order=True,
            without=(HOUSEHOLD_BILL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            re.compile(r"(?:去|到|在)(?:你|您)"),
            HIS_PLACES,
            re.compile(r"等|堵|守|蹲|坐|闹|接"),
            gap=4,
            without=(HOUSEHOLD_BILL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            NEAR_HOME,
            re.compile(r"(?:我们|我)(?:的|都|也)?(?:人|车|认识|盯着|看着|蹲|守|在)|是我们的|是我的人"),
            EVADE,
            gap=16,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(PEOPLE_AT, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.5),
        Both(
            Frame(PEOPLE_AT, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.75),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(
                WAIT_AT,
                CUE,
                gap=40,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(
            UNPAID, WAIT_AT, gap=16, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.75
        ),
        Frame(FIELD_TEAM, AT_DOOR, gap=10, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.85),
        Both(
            Frame(
                re.compile(r"(?:我们|我|人|咱们?|这边|同事|兄弟们?|车)"),
                AT_DOOR,
                CUE,
                gap=24,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.8,
            ),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(
                OPEN_UP,
                AT_DOOR,
                gap=20,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(
            HIDING_INSIDE,
            AT_DOOR,
            gap=30,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.85,
        ),
        Both(
            Frame(HIDING_INSIDE, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "我们就在你家楼下，别躲了，下来把账说清楚",
        "开门，知道你在家，灯亮着呢，欠的钱今天得拿",
        "外访组已到达您小区门口，请下楼面谈欠款事宜",
    ),
    near_misses=(
        "我在你家楼下，下来吃饭",
        "知道你在家里忙，欠款的事晚点说",
    ),
    twins=(
        Example("您好您的外卖到楼下了，麻烦下楼取一下", sender="13800000000"),
        "【某某物业】保洁人员已到您楼下，请开一下单元门。",
    ),
)
