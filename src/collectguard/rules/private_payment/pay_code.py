"""Repayment asked by scanning a code that was sent."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEALING, DEBT_ADVERT, OFFICIAL_DOOR, REPAY, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    CODE,
    CODE_FOR_YOU,
    CODE_OF_THE_DAY,
    CODE_SENT,
    CODE_SPELL,
    FRIENDLY_END,
    ONLOOKER,
    PRESSED,
    QR,
    SCAN,
    SCANNED,
    TELL_ME,
    TO_A_PERSON,
)
from collectguard.lexicon.relief import RELIEF_SUM
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/pay-code",
    title=Text(
        "发收款码让您扫",
        "A payment code sent to you",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "crime.266",
    ),
    reason=Text(
        "发来收款码、二维码让您扫码还款。",
        "Sends a payment code for you to scan.",
    ),
    truth=Text(
        "收款码背后是谁，看图看不出来；机构的还款入口在它自己的App里。",
        "You cannot see who stands behind a code; the lender's payment page is inside its own app.",
    ),
    innocent_reading=Text(
        "也可能是机构官方页面里展示的付款码。",
        "It may be a code shown on the lender's own page.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            CODE_FOR_YOU,
            TO_A_PERSON,
            gap=14,
            across=True,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE, FRIENDLY_END),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            QR,
            SCANNED,
            gap=20,
            across=True,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE, FRIENDLY_END),
            confidence=0.55,
        ),
        Frame(
            QR,
            CODE_OF_THE_DAY,
            gap=0,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE),
            confidence=0.5,
        ),
        Frame(
            QR,
            SCAN,
            TELL_ME,
            gap=14,
            across=True,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE, FRIENDLY_END),
            confidence=0.55,
        ),
        Both(
            Frame(CODE, without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR), confidence=0.8),
            Frame(ARREARS, confidence=0.8),
        ),
        Frame(CODE, REPAY, gap=6, without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR), confidence=0.6),
        Both(
            Frame(
                CODE_SENT, without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE), confidence=0.55
            ),
            Frame(DEALING, confidence=0.55),
        ),
        Both(
            Frame(
                CODE_SENT, without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE), confidence=0.55
            ),
            Frame(PRESSED, confidence=0.55),
        ),
        Frame(
            ARREARS,
            CODE_SPELL,
            gap=50,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                SALES_TALK,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.65,
        ),
        Frame(
            PRESSED,
            CODE_SPELL,
            gap=40,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                SALES_TALK,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.55,
        ),
        Frame(
            CODE,
            RELIEF_SUM,
            gap=6,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE, FRIENDLY_END),
            confidence=0.5,
        ),
        Frame(
            CODE_SENT,
            SCAN,
            gap=14,
            across=True,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE, FRIENDLY_END),
            confidence=0.55,
        ),
        Frame(
            CODE_SENT,
            CODE,
            gap=10,
            without=(ONLOOKER, SALES_TALK, BETWEEN_FRIENDS, OFFICIAL_DOOR, OTHER_TRADE),
            confidence=0.55,
        ),
    ),
    positives=(
        "给你个收款码，别扫错，姓林的",
        "收款码发你了，扫码还",
        "欠的这期扫我发你的码付掉，备注写身份证后四位",
        "不用登软件了，我给你发个二维码，扫一扫付清就算结案",
    ),
    near_misses=(
        "把你的健康码发我看看，案件要登记",
        "码数是多少",
    ),
    twins=(
        "收款码贴在收银台，扫完就行，谢谢光临",
        "【某某银行】扫码关注本行官方微信公众号，可查账单、还款。",
        "扫码付款请出示付款码，谢谢惠顾。",
    ),
)
