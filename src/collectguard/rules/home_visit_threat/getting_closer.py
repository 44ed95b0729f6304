"""Visitors said to be so many miles or minutes away."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.home_visit import (
    BEFORE_ARRIVAL,
    BLOWS,
    COURIER_CALL,
    CUE,
    DISTANCE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    FROM_YOU,
    GO_HOME,
    MAP_DOT,
    OFFICIAL_CALL,
    SERVICE_CALL,
    UNPAID,
    WHO_NEARS,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/getting-closer",
    title=Text(
        "报距离、报位置，说人越来越近",
        "Distance and position reported as they come nearer",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "一边报“还有几公里”“红点就是我”，一边说现在付钱还来得及，用逼近感催您马上付款。",
        "Counts down the miles and says paying now would still turn them back, so that you pay at once.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            WHO_NEARS,
            FROM_YOU,
            DISTANCE,
            BEFORE_ARRIVAL,
            gap=16,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.65,
        ),
        Amid(
            Frame(
                WHO_NEARS,
                FROM_YOU,
                DISTANCE,
                gap=8,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.65,
            ),
            CUE,
            UNPAID,
            BLOWS,
        ),
        Frame(FIELD_TEAM, FROM_YOU, DISTANCE, gap=8, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.75),
        Frame(
            MAP_DOT,
            BEFORE_ARRIVAL,
            gap=30,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.65,
        ),
        Frame(
            MAP_DOT,
            CUE,
            gap=40,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            GO_HOME,
            BEFORE_ARRIVAL,
            gap=16,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            FIELD_TEAM,
            BEFORE_ARRIVAL,
            gap=30,
            across=True,
            without=(SERVICE_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
    ),
    positives=(
        "外勤离你家还有八公里，现在还来得及",
        "兄弟们离你小区就两个路口了，账清了就掉头",
        "位置共享看见没，红点就是我们，往你那挪呢，别躲了",
    ),
    near_misses=(
        "外勤同事今天不在你们市",
        "我离你家还有三公里，路上买点菜",
    ),
    twins=(
        Example("您好，我离您还有两公里，大约十分钟送到，请保持电话畅通，外卖骑手", sender="13800000000"),
        "【某某出行】司机距您还有1.2公里，预计4分钟到达上车点。",
        "我离你就隔两条街，出来打球",
    ),
)
