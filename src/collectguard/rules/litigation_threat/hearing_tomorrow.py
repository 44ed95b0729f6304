"""A hearing said to be tomorrow."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    APPEAR,
    COURT_ROUTINE,
    HEARING,
    HEARING_SET,
    HEARING_TIME,
    NO_SUIT,
    OWN_HEARING,
    SECOND_PERSON,
)
from collectguard.lexicon.officials import LOAN_DEBT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/hearing-tomorrow",
    title=Text("称明天就开庭", "A hearing said to be tomorrow"),
    severity=Severity.HIGH,
    legal=(
        "cpl.139",
        "cpl.128",
        "court.summons",
    ),
    reason=Text(
        "说庭已经排好、明后天就开，却没有传票、案号和法庭。",
        "Says a hearing is set for the next day or so, without a summons, a case number or a courtroom.",
    ),
    truth=Text(
        "开庭要提前3日通知，此前还要送达起诉状、给15天答辩；不会今天催款明天开庭。",
        "Parties are told at least 3 days ahead, after service of the claim and 15 days to answer; nobody is dunned today and heard tomorrow.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(HEARING_SET, without=(COURT_ROUTINE, OWN_HEARING), confidence=0.75),
                Frame(
                    HEARING_TIME,
                    HEARING,
                    APPEAR,
                    gap=14,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(COURT_ROUTINE, OWN_HEARING, NO_SUIT),
                    confidence=0.62,
                ),
                Amid(
                    Frame(
                        HEARING_TIME,
                        HEARING,
                        LOAN_DEBT,
                        gap=26,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(COURT_ROUTINE, OWN_HEARING, NO_SUIT),
                        confidence=0.65,
                    ),
                    SECOND_PERSON,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "庭都给你排好了",
        "明天上午开庭，你不来就等着",
        "你这笔网贷后天就开庭了，还不联系我",
    ),
    near_misses=(
        "开庭时间以传票为准",
        "开庭前会通知",
    ),
    twins=(
        "我明天上午开庭，电话可能接不到，你发微信给我",
        "某某区人民法院：王某，您与某某公司借款合同纠纷（2026）川0107民初901号定于12月8日开庭，请携带身份证。",
    ),
)
