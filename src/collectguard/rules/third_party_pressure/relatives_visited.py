"""A visit to relatives, neighbours or the village committee."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.kin_visits import KIN_DROPPED_IN_ON, KIN_VISITED
from collectguard.lexicon.home_visit import (
    BRING,
    BY_APPOINTMENT,
    COURIER_CALL,
    CUE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_KIN_HOME,
    HIS_PLACES,
    LOAN_OFFER,
    OFFICIAL_CALL,
    SERVICE_CALL,
    UNPAID,
    VISIT,
    WHEN,
    WITNESS_ACT,
    WITNESSES,
)
from collectguard.lexicon.places import YOUR_HOME
from collectguard.lexicon.third_party import HOUSEHOLD_BILL, PRESENT
from collectguard.lexicon.time import SOON
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/relatives-visited",
    title=Text(
        "到父母、亲戚、邻居家要债",
        "Visits relatives or neighbours over the debt",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.privacy.1033",
    ),
    reason=Text(
        "说要到您父母、亲戚、邻居或村委那里去谈您的欠款。",
        "Says they will go to your parents, relatives, neighbours or village committee about your debt.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        *KIN_DROPPED_IN_ON,
        Frame(
            FIELD_TEAM,
            re.compile(r"(?:你|您)(?:们)?(?:的)?(?:父母|爸妈|老家|亲戚|岳父|丈母娘|邻居)家?|村委|单位"),
            WHEN,
            gap=16,
            any_order=True,
            across=True,
            unless=(PRESENT,),
            without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL, BY_APPOINTMENT),
            confidence=0.55,
        ),
        KIN_VISITED,
        Frame(
            re.compile(r"(?:去|到|在)(?:你|您)"),
            HIS_PLACES,
            re.compile(r"等|堵|守|蹲|坐|闹|接"),
            gap=4,
            without=(HOUSEHOLD_BILL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"(?:去|到|在)(?:你|您)"),
            HIS_PLACES,
            CUE,
            gap=20,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.65,
        ),
        Frame(
            VISIT,
            re.compile(
                r"(?:先|再|会|要|去|找|问)[^，。,!！]{0,3}(?:找|问|跟|向|访|走访|了解)(?:一下)?(?:你|您)?(?:们)?(?:的)?(?:物业|邻居|街坊|村|居委|亲戚|家人)"
            ),
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            WHEN,
            GO_KIN_HOME,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.4,
        ),
        Frame(
            VISIT,
            WITNESSES,
            WITNESS_ACT,
            gap=8,
            any_order=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, BY_APPOINTMENT, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            re.compile(
                r"(?:走访|问问|找|见|拜访|联系)(?:你|您)?(?:们)?(?:的)?(?:左邻右舍|邻居|街坊|村委|村里|父母|爸妈|老婆)"
            ),
            YOUR_HOME,
            gap=14,
            any_order=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Both(
            Frame(
                GO_KIN_HOME,
                CUE,
                gap=30,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.6,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(UNPAID, GO_KIN_HOME, gap=16, without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL), confidence=0.8),
        Both(
            Frame(
                SOON,
                GO_KIN_HOME,
                gap=12,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(FIELD_TEAM, GO_KIN_HOME, gap=14, without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL), confidence=0.8),
        Frame(
            BRING, GO_KIN_HOME, gap=8, without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL), confidence=0.5
        ),
        Both(
            Frame(
                re.compile(r"我们?|咱们?|同事|派人|专员"),
                GO_KIN_HOME,
                CUE,
                gap=16,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "你舅舅店里我们去问问，你的账他总知道",
        "明天去你爸妈家谈谈你的欠款",
        "再不回电话就去你丈母娘家问问",
        "外访会到您邻居家了解情况",
    ),
    near_misses=(
        "你去你爸妈家住几天吧",
        "去你家当面谈",
    ),
    twins=(
        "你姐店里我去坐坐，她说新到的衣服给我留了一件，谢谢啦",
        "周末去你爸妈家吃饭",
        "【某某社区】工作人员将到您邻居家检修水管。",
    ),
)
