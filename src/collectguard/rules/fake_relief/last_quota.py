"""A waiver of which only a few are left."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import (
    BARE_WAIVER,
    BESIDE,
    DEBT_WAIVER,
    DISCOUNT,
    FEE,
    NOT_A_BARGAIN,
    OFFER,
    OFFER_DEADLINE,
    QUOTA,
    SHOP_TALK,
    STRONG_DEBT,
    WAIVED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/last-quota",
    title=Text(
        "减免只剩名额",
        "Only a few waivers left",
    ),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "说减免“名额有限”“就剩一个”，制造抢购似的紧迫感。",
        "Says only a few waivers are left, to make you hurry as in a sale.",
    ),
    truth=Text(
        "减不减、减多少，看的是您的账户和机构的政策，不是抢名额；口头说的名额谁也查不到。",
        "Whether a debt is reduced depends on your account and the lender's policy, not on a race for places; "
        "nobody can check a quota that was only spoken of.",
    ),
    innocent_reading=Text(
        "也可能是机构的活动确有预算上限，官方渠道会写明。",
        "A campaign may really have a budget; the official channel then says so.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            STRONG_DEBT,
            WAIVED,
            QUOTA,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            DEBT_WAIVER,
            QUOTA,
            gap=20,
            any_order=True,
            across=True,
            without=(
                BESIDE,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.75,
        ),
        Both(
            Frame(
                FEE,
                WAIVED,
                QUOTA,
                gap=14,
                any_order=True,
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
                BARE_WAIVER,
                QUOTA,
                gap=16,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                QUOTA,
                DISCOUNT,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE),
                confidence=0.55,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            OFFER,
            QUOTA,
            ARREARS,
            gap=14,
            any_order=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.6,
        ),
        Both(
            Frame(
                WAIVED,
                QUOTA,
                OFFER_DEADLINE,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
    ),
    positives=(
        "减免名额就剩一个了，你要不要",
        "我们组这个月只有三个减息的指标，还剩最后一个，我给你留着，赶紧把本金打进来",
        "还款优惠先到先得，名额满了就按全额走",
    ),
    near_misses=(
        "你这个情况没有名额，只能全额还",
        "今天必须还清，没有减免",
    ),
    twins=(
        "【某某中学】暑期夏令营仅剩五个名额，学费有减免，欢迎报名。",
        "老师说奖学金名额还剩两个，你快去申请",
    ),
)
