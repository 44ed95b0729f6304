"""The lender's own door is forbidden, and another one shown."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import ARREARS
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BETWEEN_FRIENDS,
    BORROWER_TELLS,
    CARD_PUSHED,
    CHAIN_COIN,
    CHAT_BUSINESS,
    CODE_CHANGES,
    COLLECTOR_SIDE,
    FLEA_MARKET,
    FRIENDLY_END,
    FROM_NOW_THERE,
    GROUP_TILL,
    LINK_OR_DOOR,
    NICK_ID,
    OTHER_DOOR,
    OWN_DOOR_SHUT,
    PLUS_ME,
    PRESSED,
    QR,
    SECRET_CHAT,
    SMALL_GROUP,
    STANDS_FOR,
    THEIR_ACCOUNT_DOWN,
    WHO_TAKES_IT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/own-door-shut",
    title=Text(
        "不许用App还，另给一个门",
        "Not through the app: another door",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "不让您在贷款机构自己的App、平台还款，另给链接、名片、群、虚拟币或个人账户。",
        "Forbids paying in the lender's own app and offers a link, a contact card, a group, coins or a private account instead.",
    ),
    truth=Text(
        "贷款机构自己的App和合同账户永远是还款的正门；叫您绕开它的，钱多半到不了账上。",
        "The lender's own app and the account in the contract are always the front door; money led around it seldom reaches your debt.",
    ),
    innocent_reading=Text(
        "系统维护时机构也会请您稍后再还，但不会让您改付给个人或陌生链接。",
        "During maintenance a lender may ask you to pay later, but never to a person or through a strange link.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            OWN_DOOR_SHUT,
            OTHER_DOOR,
            gap=34,
            any_order=True,
            across=True,
            negatable=False,
            without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
            confidence=0.7,
        ),
        Amid(
            Frame(
                OWN_DOOR_SHUT,
                LINK_OR_DOOR,
                gap=34,
                any_order=True,
                across=True,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
                confidence=0.7,
            ),
            ARREARS,
        ),
        Frame(
            CARD_PUSHED,
            WHO_TAKES_IT,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
            confidence=0.6,
        ),
        Amid(
            Frame(
                CHAIN_COIN,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
                confidence=0.6,
            ),
            ARREARS,
            COLLECTOR_SIDE,
        ),
        Frame(
            FLEA_MARKET,
            STANDS_FOR,
            gap=24,
            across=True,
            negatable=False,
            without=(BETWEEN_FRIENDS, BORROWER_TELLS),
            confidence=0.65,
        ),
        Frame(
            THEIR_ACCOUNT_DOWN,
            OTHER_DOOR,
            gap=20,
            across=True,
            negatable=False,
            without=(BETWEEN_FRIENDS, BORROWER_TELLS),
            confidence=0.65,
        ),
        Amid(
            Frame(
                CODE_CHANGES,
                QR,
                gap=10,
                any_order=True,
                across=True,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
                confidence=0.6,
            ),
            ARREARS,
            COLLECTOR_SIDE,
            PRESSED,
        ),
        Amid(
            Frame(
                PLUS_ME,
                NICK_ID,
                gap=3,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
                confidence=0.6,
            ),
            CHAT_BUSINESS,
            COLLECTOR_SIDE,
        ),
        Frame(
            SECRET_CHAT,
            FROM_NOW_THERE,
            gap=20,
            across=True,
            negatable=False,
            without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
            confidence=0.6,
        ),
        Amid(
            Frame(
                SMALL_GROUP,
                GROUP_TILL,
                gap=24,
                any_order=True,
                across=True,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS),
                confidence=0.6,
            ),
            ARREARS,
            COLLECTOR_SIDE,
        ),
    ),
    positives=(
        "请勿在平台操作，款项转专属收款人账户",
        "应用里付不算数，点 pay.example/x 结清",
        "推你个名片，是我们管账的，欠的钱给她",
        "下个密聊，以后还款的事都在那上面说",
        "闲鱼上挂个旧灯，标价是你欠的数，拍了就算结",
    ),
    near_misses=(
        "请勿在其他平台操作，登录我行App还款",
        "闲鱼上挂了旧书，喜欢就拍",
    ),
    twins=(
        "系统维护期间请勿在手机银行重复提交，稍后再试",
        "客户群里老师推你个名片，是新来的班主任",
        "请勿点击短信中的陌生链接，还款请登录官方App",
    ),
)
