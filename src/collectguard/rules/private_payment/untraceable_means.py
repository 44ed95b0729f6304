"""Payment in red packets, phone cards, gift cards or coins."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import SALES_TALK
from collectguard.lexicon.private_payment import (
    BETWEEN_FRIENDS,
    COLLECTOR_SIDE,
    CRYPTO,
    DEBT_OR_PAY,
    FESTIVE,
    HARD_TOKEN,
    INSTEAD_OF_MONEY,
    ONLOOKER,
    PARCELLED,
    PAY_FOR_ME_LINK,
    PRESSED,
    RED_PACKET,
    SETTLED_BY_ME,
    STANDS_FOR_MONEY,
    TOKEN,
    TOKEN_TO_ME,
    USE_TOKEN,
    WIPES_OUT,
)
from collectguard.lexicon.relief import STOP_FOR
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/untraceable-means",
    title=Text(
        "用红包、卡密、虚拟币抵账",
        "Untraceable means of payment",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "crime.266",
    ),
    reason=Text(
        "要您用红包、充值卡、购物卡卡密或虚拟币还款。",
        "Asks to be paid in red packets, top-up cards, gift-card codes or coins.",
    ),
    truth=Text(
        "正规机构不收这些；付出去几乎追不回，也不会记到您的账上。",
        "No proper lender takes these; they can hardly be recovered and will not be credited to your loan.",
    ),
    innocent_reading=Text(
        "也可能是机构活动送的还款红包，那是抵扣您的账单，不是让您发出去。",
        "A repayment voucher from a campaign reduces your bill; it is not something you send away.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            RED_PACKET,
            PARCELLED,
            gap=10,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK, FESTIVE),
            confidence=0.5,
        ),
        Frame(
            CRYPTO,
            SETTLED_BY_ME,
            gap=20,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK),
            confidence=0.65,
        ),
        Frame(
            PAY_FOR_ME_LINK,
            STANDS_FOR_MONEY,
            gap=24,
            any_order=True,
            across=True,
            without=(ONLOOKER, SALES_TALK),
            confidence=0.5,
        ),
        Frame(
            INSTEAD_OF_MONEY,
            WIPES_OUT,
            gap=20,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK),
            confidence=0.6,
        ),
        Both(
            Frame(
                TOKEN,
                TOKEN_TO_ME,
                gap=8,
                any_order=True,
                without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK),
                confidence=0.5,
            ),
            Frame(COLLECTOR_SIDE, negatable=False, confidence=0.5),
        ),
        Both(
            Frame(
                TOKEN,
                TOKEN_TO_ME,
                gap=8,
                any_order=True,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.8,
            ),
            Frame(DEBT_OR_PAY, confidence=0.8),
        ),
        Both(
            Frame(
                TOKEN,
                TOKEN_TO_ME,
                gap=8,
                any_order=True,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.5,
            ),
            Frame(PRESSED, confidence=0.5),
        ),
        Frame(
            HARD_TOKEN,
            TOKEN_TO_ME,
            gap=14,
            any_order=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS,
            ),
            confidence=0.5,
        ),
        Frame(
            USE_TOKEN,
            STOP_FOR,
            gap=14,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS,
            ),
            confidence=0.6,
        ),
        Both(
            Frame(
                USE_TOKEN,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.7,
            ),
            Frame(DEBT_OR_PAY, confidence=0.7),
        ),
    ),
    positives=(
        "这期发红包就行，分五个，我这儿凑齐了再报",
        "买两张购物卡把卡密发来，抵你这期",
        "没现金就买京东卡，卡密发我抵账",
        "先发个红包给我当诚意，余下的欠款再谈",
        "走USDT也行，转到我发的钱包地址，到了给你平账",
    ),
    near_misses=(
        "抢红包你倒是有钱，欠款怎么不还",
        "话费都交不起了还躲",
    ),
    twins=(
        "姑姑给你发的压岁红包分两个，记得收",
        "【某某支付】您有一个信用卡还款红包待领取，还款时可抵扣。",
        "话费充值成功，当前余额50元。",
    ),
)
