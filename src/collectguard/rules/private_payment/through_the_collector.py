"""Money handed to the collector to pass on."""

from __future__ import annotations

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, REPAY, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BETWEEN_FRIENDS,
    BORROWS,
    CASH,
    CASH_AT_DOOR,
    COUNTER,
    FRIENDLY_END,
    IN_MY_STEAD,
    MONEY_TO_ME,
    ONLOOKER,
    PASS_ON,
    PICK_UP,
    PLATFORM_TALK,
    PRESSED,
    SECRETLY_TO_ME,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/through-the-collector",
    title=Text(
        "把钱给他代还",
        "Paying the collector to pass it on",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "要您把钱交给催收人员，说由他帮您还、帮您入账。",
        'Asks you to give the money to the collector, who will "pay it in for you".',
    ),
    truth=Text(
        "经别人的手还款，少还、晚还、没还，都要您自己去证明。",
        "When another hand pays, you must prove every shortfall and delay.",
    ),
    innocent_reading=Text(
        "也可能是合同约定可向持授权的外访人员当面付款并取得机构收据，可向官方客服核实。",
        "The contract may allow payment to an authorised visitor against the lender's receipt; the hotline can "
        "confirm.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            re.compile(r"钱|款|块|现金|月供|[一两三五六八]千|[一两三五]万|卡"),
            IN_MY_STEAD,
            gap=22,
            any_order=True,
            across=True,
            unless=(re.compile(r"快递|包裹|药|菜|票|饭|礼物|特产|老师|份子|班|书"),),
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            MONEY_TO_ME,
            PASS_ON,
            gap=30,
            any_order=True,
            across=True,
            without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, FRIENDLY_END),
            confidence=0.85,
        ),
        Both(
            Frame(
                MONEY_TO_ME, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE), confidence=0.55
            ),
            Frame(PLATFORM_TALK, confidence=0.55),
        ),
        Frame(SECRETLY_TO_ME, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE), confidence=0.5),
        Frame(
            MONEY_TO_ME,
            REPAY,
            gap=30,
            any_order=True,
            across=True,
            without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, FRIENDLY_END),
            confidence=0.55,
        ),
        Both(
            Frame(MONEY_TO_ME, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, FRIENDLY_END), confidence=0.65),
            Frame(ARREARS, confidence=0.65),
        ),
        Both(
            Frame(MONEY_TO_ME, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, OTHER_TRADE), confidence=0.5),
            Frame(PRESSED, confidence=0.5),
        ),
        Frame(
            CASH,
            PICK_UP,
            gap=10,
            across=True,
            without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, COUNTER, OTHER_TRADE),
            confidence=0.55,
        ),
        Frame(CASH_AT_DOOR, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, COUNTER, OTHER_TRADE), confidence=0.5),
        Both(
            Frame(CASH, without=(ONLOOKER, BORROWS, BETWEEN_FRIENDS, COUNTER), confidence=0.6),
            Frame(ARREARS, confidence=0.6),
        ),
    ),
    positives=(
        "那两千块放楼下便利店，店主替我收着，账我来消",
        "把钱转给我，我帮你还进去",
        "逾期的这笔你先打我这，我手动入账，比你自己还快",
        "准备好现金，外访同事到了交给他，给你打收条，欠款就算还了",
    ),
    near_misses=(
        "钱要还给银行，不是还给我",
        "你把还款卡里的钱存够",
    ),
    twins=(
        "亲，差价拍这个链接补，直接转我个人的话平台不保障",
        "书钱你先放班长那，他替我收，周五我去拿",
        "奶奶，药钱给隔壁小刘就行，他帮我捎过来",
        "晚上AA的饭钱转我就行",
        "【某某银行】工作人员不会以任何名义代收现金，请通过官方渠道还款。",
    ),
)
