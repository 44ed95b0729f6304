"""Camping at the door, or staying until there is money."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    BARRED,
    BED_DOWN,
    BED_DOWN_ROUGH,
    BLOWS,
    CAMP,
    CAMP_HARD,
    COURIER_CALL,
    CUE,
    FRIENDLY_CALL,
    HOME_GOODS,
    LODGED_NEAR,
    NOT_BY_PHONE,
    OFFICIAL_CALL,
    OUTSTAY,
    PATIENCE,
    SERVICE_CALL,
    SMASHED,
    UNPAID,
    UNTIL_YOU,
    YOUR_DOOR,
    YOUR_ROOM,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/staying-until-paid",
    title=Text(
        "蹲守、堵门、拿到钱才走",
        "Camping at the door until paid",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.47",
        "psa.30",
        "psa.50",
        "crime.245",
    ),
    reason=Text(
        "威胁天天上门、蹲守堵门，或住下不走，逼您交钱。",
        "Threatens to come daily, wait at your door or stay in your home until you pay.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            OUTSTAY,
            LODGED_NEAR,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            BED_DOWN,
            YOUR_ROOM,
            UNTIL_YOU,
            gap=10,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            HOME_GOODS,
            NOT_BY_PHONE,
            SMASHED,
            gap=2,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"门锁|锁眼|锁芯|家门|大门|防盗门"),
            re.compile(r"(?:我|我们)(?:给你|帮你|替你|已经|都)+"),
            BARRED,
            gap=1,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            BED_DOWN_ROUGH,
            YOUR_ROOM,
            gap=0,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Amid(
            Frame(
                BED_DOWN,
                YOUR_ROOM,
                gap=0,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                negatable=False,
                confidence=0.7,
            ),
            CUE,
            UNPAID,
            BLOWS,
            NOT_BY_PHONE,
            PATIENCE,
        ),
        Frame(
            re.compile(r"把|给|将"),
            YOUR_DOOR,
            BARRED - "锁上 锁了",
            gap=2,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Amid(
            Frame(
                YOUR_DOOR,
                BARRED,
                gap=2,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.7,
            ),
            CUE,
            UNPAID,
            BLOWS,
        ),
        Both(Frame(CAMP, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.75), Frame(CUE, negatable=False)),
        Frame(CAMP_HARD, without=(SERVICE_CALL, FRIENDLY_CALL), confidence=0.6),
    ),
    positives=(
        "我就坐在你对面茶馆里，看谁耗得过谁",
        "今晚就睡你家楼道，等到你回来",
        "不还钱我们就住你家，吃住在你家",
        "天天去你那儿守着，看你出不出来，这账拖不掉",
        "派人在你楼下蹲守，见不到钱不走",
    ),
    near_misses=(
        "每天准时还款，不要再拖",
        "年底去你家过年",
    ),
    twins=(
        "末班车没了，今晚睡你家沙发行不",
        "过年去你家吃饺子，带上孩子",
        "【某某健身】教练天天在馆里，欢迎您来练。",
    ),
)
