"""Payment or settlement in a chat group."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT
from collectguard.lexicon.private_payment import (
    BETWEEN_FRIENDS,
    GROUP,
    GROUP_OWNER,
    GROUP_PAY,
    ONLOOKER,
    PRESSED,
    TELL_THE_GROUP,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/group-account",
    title=Text(
        "进群、找群主还款",
        "Through a chat group",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "crime.266",
    ),
    reason=Text(
        "拉您进群，让群主或群里的账户收款、办结清。",
        "Draws you into a group whose owner takes the money or arranges the settlement.",
    ),
    truth=Text(
        "贷款机构不会在聊天群里收款；群主是谁、钱去了哪都查不到。",
        "No lender takes money in a chat group; nobody can tell who its owner is or where the money goes.",
    ),
    innocent_reading=Text(
        "也可能是机构的官方客户群，但它不会在群里收款。",
        "It may be an official customers' group, but that one takes no payments.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Both(
            Frame(
                GROUP,
                GROUP_PAY,
                gap=8,
                any_order=True,
                without=(ONLOOKER, BETWEEN_FRIENDS, DEBT_ADVERT, TELL_THE_GROUP),
                confidence=0.7,
            ),
            Frame(ARREARS, confidence=0.7),
        ),
        Both(
            Frame(
                GROUP_OWNER,
                GROUP_PAY,
                gap=8,
                any_order=True,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.6,
            ),
            Frame(PRESSED, confidence=0.6),
        ),
    ),
    positives=(
        "进QQ群找群主转账还款",
        "我拉你进结清群，逾期的把钱打到群里发的账号，群主给你登记",
        "减免统一在群里办，进群后先看群公告里的收款码",
    ),
    near_misses=(
        "再不还就把你的欠款发到你们公司群里",
        "家长群里都知道你欠钱了",
    ),
    twins=(
        "班费请转给群主，每人五十",
        "【某某银行】请勿加入所谓还款群，谨防诈骗。",
    ),
)
