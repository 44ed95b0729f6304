"""A link to pay, sent by a person or with an ultimatum."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, OFFICIAL_DOOR, REPAY, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    FRIENDLY_END,
    LAWFUL_TAIL,
    LINK,
    LINK_SPELL,
    LOAN_ADVERT,
    MY_CHANNEL,
    MY_LINK,
    ONLOOKER,
    PAY_ACT,
    PAY_IN_THERE,
    PRESSED,
    THIS_LINK,
    ULTIMATE,
    URL,
    WILL_STOP,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/pay-link",
    title=Text(
        "发链接让您付款",
        "A link to pay",
    ),
    severity=Severity.HIGH,
    legal=(
        "crime.266",
        "psa.58",
    ),
    reason=Text(
        "发来付款链接，让您点进去还款，避开机构自己的App。",
        "Sends a link for payment that leads past the lender's own app.",
    ),
    truth=Text(
        "链接可以仿冒。请自己打开官方App还款，不从短信里的链接进去，更不要在里面填密码、验证码。",
        "Links can be forged. Open the official app yourself; never enter passwords or codes on a page reached "
        "from a text.",
    ),
    innocent_reading=Text(
        "也可能是机构自己的还款页面；手动打开官方App能看到同样的账单。",
        "It may be the lender's own page; the official app then shows the same bill.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            THIS_LINK,
            PAY_IN_THERE,
            WILL_STOP,
            gap=30,
            across=True,
            without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE, BANK_NOTICE),
            confidence=0.6,
        ),
        Frame(
            MY_CHANNEL,
            ARREARS,
            gap=30,
            any_order=True,
            across=True,
            without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, BETWEEN_FRIENDS, OTHER_TRADE),
            confidence=0.6,
        ),
        Frame(
            MY_LINK,
            REPAY,
            gap=14,
            any_order=True,
            across=True,
            without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE),
            confidence=0.55,
        ),
        Both(
            Frame(
                MY_LINK,
                without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.75,
            ),
            Frame(ARREARS, confidence=0.75),
        ),
        Frame(
            MY_LINK,
            PAY_ACT,
            gap=10,
            any_order=True,
            without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE, LAWFUL_TAIL),
            confidence=0.5,
        ),
        Frame(
            ARREARS,
            LINK_SPELL,
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
            confidence=0.6,
        ),
        Frame(
            PRESSED,
            LINK_SPELL,
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
            confidence=0.5,
        ),
        Both(
            Frame(
                LINK,
                PAY_ACT,
                gap=10,
                any_order=True,
                without=(ONLOOKER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, LAWFUL_TAIL),
                confidence=0.6,
            ),
            Frame(ULTIMATE, confidence=0.6),
        ),
        Both(
            Frame(
                PAY_ACT,
                URL,
                gap=8,
                any_order=True,
                across=True,
                without=(ONLOOKER, OFFICIAL_DOOR, LOAN_ADVERT, LAWFUL_TAIL),
                confidence=0.55,
            ),
            Frame(ULTIMATE, confidence=0.55),
        ),
    ),
    positives=(
        "从这个链接进去交，交完系统自动撤单",
        "还款链接发你了，点进去付",
        "这是你的专属链接，一小时内有效，点开把逾期的还了",
        "再不处理就走程序了，点击链接还款 http://pay.example.com/x1",
    ),
    near_misses=(
        "这是你家的定位，欠款不还就去",
        "官网上有合同，自己去看",
    ),
    twins=(
        "【某某银行】您本期账单1200.00元，6月20日到期，可点击链接还款 https://bank.example.cn，如已还款请忽略。",
        "会议链接发你了，下午三点进",
    ),
)
