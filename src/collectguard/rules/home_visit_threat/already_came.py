"""A visit said to have happened already, with more to come."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    CAME_TIMES,
    COME_AGAIN,
    COURIER_CALL,
    CUE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    KNOCKED,
    MISSED_YOU,
    NEXT_TIME,
    OFFICIAL_CALL,
    SERVICE_CALL,
    WENT,
    WENT_RESULT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/already-came",
    title=Text(
        "称已去过您家、还会再来",
        "Says they came already and will come again",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.50",
        "psa.47",
    ),
    reason=Text(
        "说已经去过您家、问过邻居家人，并且还会再来，让您觉得随时被盯着。",
        "Says they came to your home already, asked around and will be back, so that you feel watched.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            MISSED_YOU,
            COME_AGAIN,
            gap=10,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            KNOCKED,
            WENT_RESULT,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            CAME_TIMES,
            WENT_RESULT,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            WENT_RESULT,
            NEXT_TIME,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            WENT,
            WENT_RESULT,
            gap=14,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Both(
            Frame(
                WENT,
                WENT_RESULT,
                gap=24,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(FIELD_TEAM, WENT_RESULT, gap=20, across=True, without=(SERVICE_CALL,), confidence=0.7),
        Both(
            Frame(
                WENT_RESULT,
                re.compile(r"(?:再来|再去|还会来|还会去|还要来)"),
                CUE,
                gap=30,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.6,
            ),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "上回让你溜了，欠的钱周末再去你家堵",
        "上午去你家敲门没人开，晚上接着来",
        "外访昨天到访您住处未遇，邻居说您常年在家，请勿逃避",
        "去了趟你老家，你爸说你在外面，钱的事躲不掉",
    ),
    near_misses=(
        "昨天去你家把书放门口了",
        "邻居说你家漏水，欠费的事问物业",
    ),
    twins=(
        Example("昨晚有俩陌生人在你家楼下转悠，问你住几楼，我没说，你留点神", sender="13800000000"),
        "【某某快递】今日到您家派送，敲门无人，明日再派送包裹。",
        Example("上午去你家给你送饺子，敲门没人", sender="13800000000"),
    ),
)
