"""A visit to the workplace over the debt."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    COURIER_CALL,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HIS_WORK,
    GO_WORK,
    LOAN_OFFER,
    OR_ELSE_WE,
    SERVICE_CALL,
    SIT_IN_HARD,
    UNPAID,
    WORK_ACT,
)
from collectguard.lexicon.third_party import CUE
from collectguard.lexicon.time import SOON
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/workplace-visited",
    title=Text(
        "到单位要债",
        "Goes to the workplace over the debt",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.privacy.1033",
    ),
    reason=Text(
        "说要到您单位去要账，欠款会因此被同事、领导知道。",
        "Says they will come to your workplace, where colleagues and bosses would learn of the debt.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(OR_ELSE_WE, GO_HIS_WORK, gap=3, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL), confidence=0.6),
        Frame(
            GO_WORK,
            SIT_IN_HARD,
            gap=8,
            without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL),
            confidence=0.55,
        ),
        Both(
            Frame(
                GO_WORK,
                WORK_ACT,
                gap=8,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL),
                confidence=0.65,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(UNPAID, GO_WORK, gap=16, without=(SERVICE_CALL, LOAN_OFFER), confidence=0.65),
        Both(
            Frame(
                SOON, GO_WORK, gap=8, without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL), confidence=0.6
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(FIELD_TEAM, GO_WORK, gap=12, without=(SERVICE_CALL, LOAN_OFFER), confidence=0.65),
    ),
    positives=(
        "明天去你公司找你要账",
        "不还钱就到你工地闹",
        "外勤下午到您单位，欠款当场说清楚",
    ),
    near_misses=(
        "明天去你单位接你",
        "去你家找你要钱",
    ),
    twins=(
        "【某某银行】客户经理明日到贵公司办理业务。",
        "我到你公司楼下了，下来拿奶茶",
    ),
)
