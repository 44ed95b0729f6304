"""A new private number to deal or pay through."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEALING, DEBT_ADVERT, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    FRIENDLY_END,
    FROM_NOW_ON,
    NUMBER_SPELL,
    PRESSED,
    PRIVATE_NUMBER,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/private-number",
    title=Text(
        "换私人号码谈还款",
        "A private number to deal through",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.privatephone",
        "tel.mobile.table",
    ),
    reason=Text(
        "让您以后用某个私人号码谈还款或付款。",
        "Tells you to settle or pay through a private number from now on.",
    ),
    truth=Text(
        "按行业自律规则，外部催收机构未经委托银行同意，不得用私人手机号联系您；号码一换，说过的话就没了下文。",
        "Under the industry's rules an outside agency may not contact you from private phones without the bank's "
        "consent; with a new number, promises disappear.",
    ),
    innocent_reading=Text(
        "也可能只是留个回电号码。",
        "It may just be a number for calling back.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Both(
            Frame(
                PRIVATE_NUMBER,
                FROM_NOW_ON,
                gap=16,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.65,
            ),
            Frame(ARREARS, confidence=0.65),
        ),
        Frame(
            ARREARS,
            NUMBER_SPELL,
            gap=50,
            any_order=True,
            across=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.6,
        ),
        Frame(
            PRESSED,
            NUMBER_SPELL,
            gap=40,
            any_order=True,
            across=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.45,
        ),
        Both(
            Frame(
                PRIVATE_NUMBER,
                FROM_NOW_ON,
                gap=16,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.5,
            ),
            Frame(DEALING, confidence=0.5),
        ),
    ),
    positives=(
        "这是我私人号，还款的事以后打这个",
        "我换号了，你那笔逾期有什么事直接找我，别回原来那个",
        "存一下我的号码，谈减免只打这个手机",
    ),
    near_misses=(
        "请回电13800000000",
        "我电话没人接就发短信",
    ),
    twins=(
        "我换号了，这是我的新号码，存一下",
        "【某某银行】客服热线已变更，请以官网公布为准。",
    ),
)
