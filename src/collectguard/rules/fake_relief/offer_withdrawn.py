"""The offer is about to be taken back."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import DEBT_SIGN, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import (
    BESIDE,
    CUSTOMERS,
    FLAT_PRICE,
    GOODS,
    HUSH_OR_HURRY,
    NOT_A_BARGAIN,
    OFFER,
    OFFER_DEADLINE,
    OFFER_GONE,
    TAKEN_BACK,
    TWO_PRICES,
)
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/offer-withdrawn",
    title=Text(
        "过了期限减免作废",
        "The offer is about to be withdrawn",
    ),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "用“过了今天就没有减免、按全额追”来逼您当场决定。",
        "Threatens that after today there is no waiver and the full sum is claimed.",
    ),
    truth=Text(
        "协商还款不是限时抢购；今天没答应，以后仍可以通过官方渠道申请协商。",
        "Negotiating repayment is no flash sale; if you do not accept today, you can still apply through "
        "official channels.",
    ),
    innocent_reading=Text(
        "也可能是机构的书面方案里本来就写着有效期。",
        "A written plan may state how long it is open.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            FLAT_PRICE,
            TWO_PRICES,
            gap=2,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE, GOODS),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            OFFER_GONE,
            OFFER_DEADLINE,
            HUSH_OR_HURRY,
            gap=20,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE, GOODS),
            confidence=0.5,
        ),
        Frame(
            OFFER_GONE,
            OFFER_DEADLINE,
            CUSTOMERS,
            gap=20,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE, GOODS),
            confidence=0.5,
        ),
        Both(
            Frame(
                OFFER_GONE,
                OFFER_DEADLINE,
                gap=18,
                any_order=True,
                across=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.75,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                OFFER_GONE,
                IF_NOT,
                gap=16,
                any_order=True,
                across=True,
                without=(
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.65,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                OFFER,
                OFFER_DEADLINE,
                TAKEN_BACK,
                gap=16,
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
    ),
    positives=(
        "一口价1800，五点前，过了恢复4600",
        "过了今晚就没这个价了，你那笔账想清楚",
        "优惠方案到下午五点，错过就按全额追了",
        "今天不处理，减免名额我就让给别人，到时候利息照算",
    ),
    near_misses=(
        "利息照算，减免没有",
        "今天不处理就按合同走",
    ),
    twins=(
        "【某某超市】周年庆最后一天，错过不再有，会员价恢复原价。",
        "活动今天结束，过了就恢复原价了，想买的抓紧",
    ),
)
