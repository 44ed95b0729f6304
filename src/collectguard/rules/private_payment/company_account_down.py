"""The company account is said to be down."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.private_payment import (
    BETWEEN_FRIENDS,
    CORPORATE,
    COUNTER,
    DEBT_OR_PAY,
    NOT_CORPORATE,
    ONLOOKER,
    OUT_OF_ORDER,
    PERSONAL_ACCOUNT,
    PLAINLY_PRIVATE,
    REDIRECT,
    STAFF_WORD,
    TO_THEIR_ACCOUNT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/company-account-down",
    title=Text(
        "说对公账户用不了",
        "The company account is said to be down",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "crime.266",
    ),
    reason=Text(
        "说公司账户维护、限额、冻结，让您改打别的账户。",
        "Says the company account is frozen, full or under maintenance, so that you pay elsewhere.",
    ),
    truth=Text(
        "对公账户不能收款，就先不付；正规机构不会让您改付到个人账户。",
        "If the company account cannot take money, wait; a proper lender will not redirect you to a private one.",
    ),
    innocent_reading=Text(
        "也可能机构更换了收款账户；那样官网和App会公告新的对公户名。",
        "The lender may have changed its account; its site and app then announce the new one.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Both(
            Frame(
                CORPORATE,
                OUT_OF_ORDER,
                gap=8,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS - "发票 货款 报销",
                ),
                confidence=0.8,
            ),
            Frame(DEBT_OR_PAY, confidence=0.8),
        ),
        Frame(
            CORPORATE,
            OUT_OF_ORDER,
            TO_THEIR_ACCOUNT,
            gap=16,
            across=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS - "发票 货款 报销",
            ),
            confidence=0.75,
        ),
        Frame(
            CORPORATE,
            OUT_OF_ORDER,
            STAFF_WORD,
            gap=14,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS - "发票 货款 报销", COUNTER),
            confidence=0.7,
        ),
        Frame(
            CORPORATE,
            OUT_OF_ORDER,
            REDIRECT,
            gap=14,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS - "发票 货款 报销", COUNTER),
            confidence=0.75,
        ),
        Frame(
            NOT_CORPORATE,
            TO_THEIR_ACCOUNT,
            gap=14,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS - "发票 货款 报销",
            ),
            confidence=0.65,
        ),
        Frame(
            NOT_CORPORATE,
            PLAINLY_PRIVATE,
            gap=14,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS - "发票 货款 报销",
            ),
            confidence=0.65,
        ),
        Frame(
            NOT_CORPORATE,
            PERSONAL_ACCOUNT,
            gap=14,
            across=True,
            without=(
                ONLOOKER,
                BETWEEN_FRIENDS - "发票 货款 报销",
            ),
            confidence=0.75,
        ),
    ),
    positives=(
        "对公户维护，先打财务卡",
        "公司账户这两天限额收不了款，你把结清的钱转到下面这个账号，我登记",
        "对公账户年检冻结了，还款走这张卡，开票的事后面再说",
    ),
    near_misses=(
        "公司账户已收到您的还款",
        "你公司的对公账户被冻结了吗，拿什么还",
    ),
    twins=(
        "【某某金融】本公司对公还款账户：户名某某金融有限公司，请认准官方账户，谨防诈骗。",
        "对公账户年检，请贵司财务携带营业执照到网点办理。",
    ),
)
