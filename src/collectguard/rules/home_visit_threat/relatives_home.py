"""A visit to parents, relatives or neighbours."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.kin_visits import KIN_DROPPED_IN_ON, KIN_VISITED
from collectguard.lexicon.home_visit import (
    BRING,
    COURIER_CALL,
    CUE,
    EUPHEMISM,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_KIN_HOME,
    LOAN_OFFER,
    OFFICIAL_CALL,
    SERVICE_CALL,
    THERE_TOO,
    UNPAID,
    WHEN,
)
from collectguard.lexicon.places import YOUR_HOME
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/relatives-home",
    title=Text(
        "到父母、亲戚或邻居家找人",
        "Visits to parents, relatives or neighbours",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.third",
        "civil.privacy.1033",
        "psa.50",
    ),
    reason=Text(
        "威胁到您父母、亲戚、邻居或村委那里去，让旁人替您着急。",
        "Threatens to visit your parents, relatives, neighbours or village committee, so that others worry for you.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        *KIN_DROPPED_IN_ON,
        KIN_VISITED,
        Frame(
            WHEN,
            GO_KIN_HOME,
            EUPHEMISM,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            WHEN,
            GO_KIN_HOME,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.4,
        ),
        Frame(
            re.compile(r"走访|拜访|问问"),
            re.compile(r"邻居|左邻右舍|街坊|村委"),
            YOUR_HOME,
            gap=12,
            any_order=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            re.compile(r"村委会?|居委会?|邻居|亲戚"),
            YOUR_HOME,
            THERE_TOO,
            gap=8,
            any_order=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.55,
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
                WHEN,
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
        "你丈母娘家是开超市的吧，我们明早去照顾生意",
        "你姨、你舅那边我挨家坐坐，喝口茶聊聊你的事",
        "再不还钱就去你爸妈家坐着",
        "外访明天到你丈母娘家走一趟",
        "这两天我们会去你老家找你父母谈还款的事",
    ),
    near_misses=(
        "你去你爸妈家住几天吧",
        "请联系您的父母确认",
    ),
    twins=(
        "丈母娘家在河边对吧，咱周末开车过去坐坐，给老人带点水果",
        "你妈一个人在乡下，我明天去看看她，带点药",
        "国庆去你爸妈家吃饭，记得买点水果",
        "【某某社区】工作人员将走访邻居了解停水情况。",
    ),
)
