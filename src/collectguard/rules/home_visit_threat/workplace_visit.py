"""Turning up at the borrower's workplace."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import (
    BRING,
    COURIER_CALL,
    CUE,
    DUN_VISIT,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HIS_WORK,
    GO_WORK,
    LOAN_OFFER,
    OFFICIAL_CALL,
    OR_ELSE_WE,
    SERVICE_CALL,
    SIT_IN_HARD,
    UNPAID,
    WHEN,
    WORK_ACT,
)
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/workplace-visit",
    title=Text(
        "到单位堵人要账",
        "Turning up at the workplace",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.30",
        "psa.50",
        "civil.privacy.1033",
    ),
    reason=Text(
        "威胁到您的单位或工地找您、堵您，让同事领导都知道。",
        "Threatens to turn up where you work, so that colleagues and bosses learn of the debt.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.SIT_IN_SHOP,
            oblique.SIT_FOR,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            oblique.PUBLIC_GATE,
            oblique.GATE_OR_PAY,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            OR_ELSE_WE,
            GO_HIS_WORK,
            gap=3,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Amid(
            Frame(
                OR_ELSE_WE,
                GO_WORK,
                gap=4,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.6,
            ),
            CUE,
            UNPAID,
        ),
        Frame(
            GO_WORK,
            SIT_IN_HARD,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            WHEN,
            GO_WORK,
            WORK_ACT,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.45,
        ),
        Both(
            Frame(
                GO_WORK,
                WORK_ACT,
                gap=8,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(UNPAID, GO_WORK, gap=16, without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL), confidence=0.75),
        Both(
            Frame(
                IF_NOT,
                GO_WORK,
                gap=16,
                without=(SERVICE_CALL, LOAN_OFFER, COURIER_CALL, FRIENDLY_CALL, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(
                WHEN,
                GO_WORK,
                gap=8,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(FIELD_TEAM, GO_WORK, gap=12, without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL), confidence=0.75),
        Frame(BRING, GO_WORK, gap=8, without=(SERVICE_CALL, LOAN_OFFER, FRIENDLY_CALL, OFFICIAL_CALL), confidence=0.5),
        Frame(
            DUN_VISIT,
            re.compile(r"(?:单位|公司|厂|工地)"),
            gap=6,
            without=(SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.5,
        ),
    ),
    positives=(
        "明天我坐你收银台旁边，替你收账抵欠款",
        "要么今天转过来，要么我们去你厂里要",
        "明天去你单位找你要钱",
        "再不回电话，我们直接到你公司前台问",
        "外勤这两天会走访您单位，请配合处理欠款",
    ),
    near_misses=(
        "明天去你单位接你下班",
        "请尽快到单位人事处领工资条",
    ),
    twins=(
        "我坐收银台旁边等你下班，一起吃面",
        "【某某银行】客户经理明日到贵公司办理工资卡，请携带身份证。",
        "我到你公司楼下了，下来拿奶茶",
    ),
)
