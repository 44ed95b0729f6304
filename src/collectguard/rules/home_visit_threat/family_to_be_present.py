"""Relatives told to be there for the visit, or to keep away."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    BE_HOME,
    BY_APPOINTMENT,
    COURIER_CALL,
    CUE,
    DUN_VISIT,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HOME,
    HOUSEHOLD,
    LOAN_OFFER,
    OFFICIAL_CALL,
    SERVICE_CALL,
    STEP_ASIDE,
    VISIT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/family-to-be-present",
    title=Text(
        "要家人在场或回避",
        "Family told to be present or keep away",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
        "civil.privacy.1033",
    ),
    reason=Text(
        "要求家人在场、有人留守，或叫老人小孩回避，借家人的反应加重上门的恐吓。",
        "Wants relatives present or children and old people out of the way, to make the visit more frightening.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Both(
            Frame(
                HOUSEHOLD,
                BE_HOME,
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.85,
            ),
            AnyOf(Frame(FIELD_TEAM), Frame(DUN_VISIT)),
        ),
        Both(
            Frame(
                HOUSEHOLD,
                BE_HOME,
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Both(
                AnyOf(Frame(VISIT), Frame(HOUSEHOLD, GO_HOME, gap=60, any_order=True, across=True)),
                Frame(CUE, negatable=False),
            ),
        ),
        Both(
            Frame(
                HOUSEHOLD,
                STEP_ASIDE,
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, OFFICIAL_CALL),
                confidence=0.8,
            ),
            AnyOf(
                Frame(FIELD_TEAM),
                Frame(DUN_VISIT),
                Frame(VISIT),
                Frame(HOUSEHOLD, GO_HOME, gap=60, any_order=True, across=True),
            ),
        ),
        Frame(
            GO_HOME,
            HOUSEHOLD,
            BE_HOME,
            gap=10,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.4,
        ),
    ),
    positives=(
        "明天外访上门，叫你爸妈都在家等着",
        "下午来人，家里老人小孩先回避一下，外勤要录像",
        "【某某资产】本次下户需家属在场签字，请保持家中有人",
        "上门谈欠款，别吓着孩子，先把娃送走",
    ),
    near_misses=(
        "麻烦让家人在家等快递",
        "小孩睡了，别吵到他",
    ),
    twins=(
        "【某某燃气】明日入户安检，请确保家中有人。",
        "老师明天家访，爸爸妈妈都在家等我们哦",
        "孩子打疫苗哭了，家属请在场陪同。",
    ),
)
