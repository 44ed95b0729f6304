"""Repayment asked into a personal account."""

from __future__ import annotations

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.context import ADVISER, REPORTED, WARNING, WARNING_FRAME
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    BORROWER_TELLS,
    BOUGHT,
    COLLECTOR_SIDE,
    DEBT_OR_PAY,
    KIN_CARD,
    MONEY_WORD,
    NOT_KIN_TALK,
    ONLOOKER,
    PAY_TO,
    PERSONAL_ACCOUNT,
    PLAINLY_PRIVATE,
    PLATFORM_TALK,
    PRESSED,
    RECEIVES,
    SETTLED_BY_ME,
    TELL_ME,
    TO_THEIR_ACCOUNT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/personal-account",
    title=Text(
        "要您还到个人账户",
        "A personal account",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "要您把还款转到个人或员工的账户，而不是贷款机构的账户。",
        "Asks you to repay into a private or staff account instead of the lender's.",
    ),
    truth=Text(
        "还给了个人，机构可能不认账。合法的收款户名应与合同或官方App一致。",
        "The lender may not count money paid to a person. A lawful payee matches the contract or the official app.",
    ),
    innocent_reading=Text(
        "也可能债主本来就是个人，合同就约定还到他的账户。",
        "The creditor may be a private person whose account the contract names.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            re.compile(r"我(?:这个|的)?(?:私人|个人|自己)?(?:的)?[^，。]{0,3}(?:支付宝|微信|卡|账户|账号)|我这张"),
            SETTLED_BY_ME,
            gap=22,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK),
            confidence=0.6,
        ),
        Amid(
            Frame(
                PAY_TO,
                KIN_CARD,
                gap=4,
                heeds_context=False,
                without=(
                    WARNING_FRAME,
                    WARNING,
                    ADVISER,
                    REPORTED,
                    BORROWER_TELLS,
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                    NOT_KIN_TALK,
                    OTHER_TRADE,
                    OFFICIAL_DOOR,
                    BANK_NOTICE,
                ),
                confidence=0.6,
            ),
            COLLECTOR_SIDE,
        ),
        Amid(
            Frame(
                MONEY_WORD,
                TO_THEIR_ACCOUNT,
                gap=6,
                heeds_context=False,
                without=(
                    WARNING_FRAME,
                    WARNING,
                    ADVISER,
                    REPORTED,
                    BORROWER_TELLS,
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                    NOT_KIN_TALK,
                    OTHER_TRADE,
                    OFFICIAL_DOOR,
                    BANK_NOTICE,
                    DEBT_ADVERT,
                ),
                confidence=0.6,
            ),
            COLLECTOR_SIDE,
        ),
        Both(
            Frame(
                PAY_TO,
                PERSONAL_ACCOUNT,
                gap=6,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.85,
            ),
            Frame(ARREARS, confidence=0.85),
        ),
        Both(
            Frame(
                PAY_TO,
                PERSONAL_ACCOUNT,
                gap=6,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.55,
            ),
            Frame(PRESSED, confidence=0.55),
        ),
        Both(
            Frame(
                PAY_TO,
                PERSONAL_ACCOUNT,
                gap=6,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.6,
            ),
            Frame(PLATFORM_TALK, confidence=0.6),
        ),
        Both(
            Frame(
                PERSONAL_ACCOUNT,
                RECEIVES,
                gap=6,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.75,
            ),
            Frame(ARREARS, confidence=0.75),
        ),
        Frame(
            ARREARS,
            TO_THEIR_ACCOUNT,
            gap=50,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, NOT_KIN_TALK, OTHER_TRADE, OFFICIAL_DOOR, BANK_NOTICE, DEBT_ADVERT),
            confidence=0.75,
        ),
        Frame(
            PRESSED,
            TO_THEIR_ACCOUNT,
            gap=40,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, NOT_KIN_TALK, OTHER_TRADE, OFFICIAL_DOOR, BANK_NOTICE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            BOUGHT,
            TO_THEIR_ACCOUNT,
            gap=30,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, NOT_KIN_TALK, OTHER_TRADE, OFFICIAL_DOOR, BANK_NOTICE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            TELL_ME,
            TO_THEIR_ACCOUNT,
            gap=30,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, NOT_KIN_TALK, OTHER_TRADE, OFFICIAL_DOOR, BANK_NOTICE, DEBT_ADVERT),
            confidence=0.4,
        ),
        Both(
            Frame(
                PLAINLY_PRIVATE,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.6,
            ),
            Frame(DEBT_OR_PAY, confidence=0.6),
        ),
    ),
    positives=(
        "先打进我个人支付宝，回头我再给你入到公司账上",
        "欠的钱直接打我卡上",
        "财务个人账户发你了，还款转到这个账号，转完说一声",
        "今天先把这期打进经理的卡，公司统一给你销账，别拖了",
        "钱打我表弟卡上，还款记录我来补",
    ),
    near_misses=(
        "把钱存进你自己的还款卡里就行",
        "你卡上没钱，扣款失败了",
    ),
    twins=(
        "凡是催收人员要您转到个人账户的，均可向我行举报",
        "【某某银行】请于6月20日前将应还金额存入您尾号0000的还款账户。",
        "房租转我卡上就行，谢谢",
        "车款打我老婆卡上就行，回头过户",
    ),
)
