"""A team said to be on its way to the borrower's home."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    ALREADY_ROLLING,
    BEFORE_WE_COME,
    CAR_READY,
    COME_OVER,
    COURIER_CALL,
    CUE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HOME,
    GUESS_WHERE,
    NO_JOKE,
    OFFICIAL_CALL,
    ON_THE_MAP,
    PEOPLE_SENT,
    ROAD_TO_YOU,
    SERVICE_CALL,
    SET_OUT_FROM,
    TOWARDS_YOU,
    UNDER_WAY,
    UNPAID,
    VISITORS,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/on-the-way",
    title=Text(
        "称外访人员已经出发",
        "A visiting team said to be on its way",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "称人已经在去您家的路上，用“马上就到”逼您当场付款。",
        "Says people are already on their way to you, to make you pay on the spot.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Amid(
            Frame(
                CAR_READY,
                TOWARDS_YOU,
                gap=18,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                negatable=False,
                confidence=0.6,
            ),
            CUE,
            UNPAID,
        ),
        Frame(
            CAR_READY,
            BEFORE_WE_COME,
            gap=18,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            GUESS_WHERE,
            re.compile(r"电梯|单元|楼下|门口|小区|楼道|村口|地库|车库|你家|你店|你厂|你公司|老家|你妈|你爸"),
            gap=14,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            ON_THE_MAP,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            ALREADY_ROLLING,
            ROAD_TO_YOU,
            gap=2,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            UNDER_WAY,
            NO_JOKE,
            gap=20,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(FIELD_TEAM, SET_OUT_FROM, gap=12, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.75),
        Frame(
            FIELD_TEAM,
            re.compile(r"动身|出发|启程|开拔|发车"),
            GO_HOME,
            gap=8,
            without=(SERVICE_CALL,),
            confidence=0.75,
        ),
        Frame(
            UNDER_WAY,
            COME_OVER,
            gap=20,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(FIELD_TEAM, UNDER_WAY, gap=8, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.85),
        Frame(UNDER_WAY, FIELD_TEAM, gap=6, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.7),
        Both(
            Frame(VISITORS, UNDER_WAY, gap=6, without=(SERVICE_CALL, FRIENDLY_CALL, OFFICIAL_CALL), confidence=0.75),
            Frame(CUE, negatable=False),
        ),
        Frame(
            VISITORS,
            UNDER_WAY,
            GO_HOME,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Both(
            Frame(PEOPLE_SENT, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.8),
            Frame(CUE, negatable=False),
        ),
        Frame(
            PEOPLE_SENT,
            GO_HOME,
            gap=12,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Both(
            Frame(
                UNDER_WAY,
                GO_HOME,
                gap=10,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "票买好了，到你那儿下午三点，想清楚",
        "兄弟们已经往你那开了",
        "导航到你家还剩十来公里",
        "我们外访的同事已经出发了，你在家等着就行",
        "人已经在路上了，下午到你家门口，你自己看着办",
        "兄弟们上高速了，这笔账今天必须有个结果",
        "【某某清收】外勤组已从市区出发前往您户籍地，抵达前仍可处理欠款",
    ),
    near_misses=(
        "外访同事今天不出发，等你这边给准信",
        "你家门口有个快递柜",
    ),
    twins=(
        "我已经上高速了，到你那大概六点，带了点土特产",
        "票买好了，到你那儿下午三点，来车站接我呗，想你",
        "我已经出发了，二十分钟到你家，上门费三十，修不好不收钱",
        "【某某燃气】安检师傅已出发，预计下午两点到您家，请留人。",
        Example("师傅已经在路上了，十五分钟到你家楼下，麻烦接下电话", sender="13800000000", note="a courier"),
        "我在路上了，半小时到你家，给你带了奶茶",
    ),
)
