"""A private person named as the payee."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, COMPANY_ACCOUNT
from collectguard.lexicon.private_payment import (
    ACCOUNT_WORD,
    BANK_NAME,
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    CARD_NUMBER,
    COLLECTOR_SIDE,
    DEBT_OR_PAY,
    DONE_TELL,
    HOLDER,
    HOLDER_STAFF,
    NAMED_PAYEE,
    NO_DEBT_SCAM,
    ONLOOKER,
    PAY_TO,
    PERSON,
    PRESSED,
    THEIR_OWN,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/personal-name",
    title=Text(
        "收款人是个人姓名",
        "The payee is a person",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "给出的收款户名是个人姓名，或直接报了一串卡号。",
        "Gives a person's name as payee, or simply a card number.",
    ),
    truth=Text(
        "合同上那家机构的收款户名应当是机构全称；户名是个人的，先核实再说。",
        "The payee should be the lender's full name as in the contract; if it is a person, check first.",
    ),
    innocent_reading=Text(
        "也可能是个人之间的借款，出借人就是这个人。",
        "It may be a loan between individuals, and this is the lender.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            THEIR_OWN,
            ACCOUNT_WORD,
            gap=20,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
            confidence=0.55,
        ),
        Both(
            Frame(
                HOLDER,
                PERSON,
                gap=1,
                without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
                confidence=0.5,
            ),
            Frame(COLLECTOR_SIDE, negatable=False, confidence=0.5),
        ),
        Frame(
            HOLDER,
            PERSON,
            DONE_TELL,
            gap=24,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.5,
        ),
        Frame(
            DEBT_OR_PAY,
            NAMED_PAYEE,
            gap=40,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.6,
        ),
        Both(
            Frame(
                HOLDER,
                PERSON,
                gap=1,
                without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
                confidence=0.75,
            ),
            Frame(DEBT_OR_PAY, confidence=0.75),
        ),
        Frame(
            ARREARS,
            CARD_NUMBER,
            gap=60,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
            confidence=0.5,
        ),
        Frame(
            PRESSED,
            CARD_NUMBER,
            gap=60,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
            confidence=0.5,
        ),
        Both(
            Frame(
                HOLDER,
                PERSON,
                gap=1,
                without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
                confidence=0.5,
            ),
            Frame(PRESSED, confidence=0.5),
        ),
        Frame(
            PAY_TO,
            CARD_NUMBER,
            gap=16,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.4,
        ),
        Frame(
            PAY_TO,
            CARD_NUMBER,
            HOLDER,
            gap=16,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.5,
        ),
        Frame(
            HOLDER_STAFF,
            PAY_TO,
            gap=24,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS),
            confidence=0.6,
        ),
        Frame(
            PAY_TO,
            PERSON,
            CARD_NUMBER,
            gap=12,
            any_order=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.5,
        ),
        Frame(
            BANK_NAME,
            PERSON,
            CARD_NUMBER,
            gap=6,
            any_order=True,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, BANK_NOTICE, BETWEEN_FRIENDS, NO_DEBT_SCAM),
            confidence=0.45,
        ),
    ),
    positives=(
        "还款账号发你，户名张某某",
        "收款人：李某，开户行某某银行，今天把欠款转过来，备注姓名",
        "结清款打6222020000000000000，打完告诉我",
    ),
    near_misses=(
        "您的还款账户户名请写全称",
        "姓名、身份证号报一下，核对案件",
    ),
    twins=(
        "【某某银行】还款请认准收款户名“某某消费金融有限公司”。",
        "您向收款人张某转账500元已成功，余额1200.00元。",
    ),
)
