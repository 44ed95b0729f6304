"""Only the principal, but now."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import DEBT_SIGN, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.relief import (
    BESIDE,
    FEE,
    HARDSHIP_SCHEME,
    NOT_A_BARGAIN,
    OFFER_DATE,
    OFFER_DEADLINE,
    PRINCIPAL_ONLY,
    QUOTA,
    SHOP_TALK,
    SPECIAL_APPROVAL,
    WAIVED,
    WEEKDAY,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/principal-only",
    title=Text(
        "只还本金，限时",
        "Principal only, if at once",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.70",
    ),
    reason=Text(
        "说“只要本金”，但附上今天、名额或特批这样的条件，催您马上打款。",
        "Says only the principal is wanted, on condition that you pay now.",
    ),
    truth=Text(
        "没有写明“付清即结清”的书面方案，还了本金，利息和费用仍可能继续算。",
        'Without a written plan that says "paid in full", interest and fees may go on after the principal is paid.',
    ),
    innocent_reading=Text(
        "也可能是机构真同意只收本金；那样它会给书面确认，官方客服也查得到。",
        "The lender may really accept the principal alone; then it confirms in writing and its hotline knows.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            PRINCIPAL_ONLY,
            WEEKDAY,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, NOT_A_BARGAIN, OFFICIAL_DOOR, HARDSHIP_SCHEME),
            confidence=0.6,
        ),
        Both(
            Frame(
                PRINCIPAL_ONLY,
                OFFER_DEADLINE,
                gap=26,
                any_order=True,
                across=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.8,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            PRINCIPAL_ONLY,
            OFFER_DATE,
            gap=20,
            any_order=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, OFFICIAL_DOOR, HARDSHIP_SCHEME),
            confidence=0.55,
        ),
        Both(
            Frame(
                PRINCIPAL_ONLY,
                QUOTA,
                gap=20,
                any_order=True,
                across=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.7,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                PRINCIPAL_ONLY,
                SPECIAL_APPROVAL,
                gap=20,
                any_order=True,
                across=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.7,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                PRINCIPAL_ONLY,
                FEE,
                WAIVED,
                gap=10,
                any_order=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.4,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
    ),
    positives=(
        "只还本金，今天有效",
        "利息我都不跟你要了，你下班前把本金打过来就行",
        "我们领导特批的，你这单单还本金就能结案",
    ),
    near_misses=(
        "本金加利息一共八千三，请尽快还清",
        "先还本金还是先还利息都可以，由你定",
    ),
    twins=(
        "【某某银行】您的贷款本期应还本金1000.00元、利息52.30元，请于6月20日前存入。",
        "等额本金和等额本息有什么区别？只还本金的那种叫什么",
    ),
)
