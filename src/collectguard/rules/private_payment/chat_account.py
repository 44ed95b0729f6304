"""The talk moved to a private chat account."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEALING, DEBT_ADVERT, OFFICIAL_DOOR, REPAY, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    ADD,
    ADD_ME,
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    CHAT,
    CHAT_PAY,
    CHAT_SPELL,
    FRIENDLY_END,
    NOT_BY_PHONE,
    PRESSED,
    SETTLE_THERE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/chat-account",
    title=Text(
        "要您加私人微信、QQ谈",
        "A private chat account",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.privatephone",
        "tel.sms.31",
    ),
    reason=Text(
        "要您加私人微信、QQ或其他聊天软件去谈还款，离开能留痕、能核实的渠道。",
        "Asks you to discuss the debt in a private chat, away from channels that leave a trace and can be checked.",
    ),
    truth=Text(
        "正规协商可以在官方App、客服电话里完成。私人聊天里谈完就撤回、换号，您很难举证。",
        "Proper talks can take place in the lender's app or on its hotline. In a private chat, messages vanish "
        "and numbers change.",
    ),
    innocent_reading=Text(
        "也可能是机构的企业微信客服，官方客服能核实工号。",
        "It may be the lender's staff account in WeCom, which its hotline can confirm.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Both(
            Frame(ADD_ME, without=(BYSTANDER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS), confidence=0.8),
            Frame(ARREARS, confidence=0.8),
        ),
        Both(
            Frame(
                ADD_ME,
                without=(BYSTANDER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.55,
            ),
            Frame(DEALING, confidence=0.55),
        ),
        Both(
            Frame(
                ADD,
                CHAT,
                gap=5,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS),
                confidence=0.65,
            ),
            Frame(ARREARS, confidence=0.65),
        ),
        Frame(
            ARREARS,
            CHAT_SPELL,
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
            confidence=0.65,
        ),
        Frame(
            PRESSED,
            CHAT_SPELL,
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
        Frame(
            ADD_ME,
            CHAT_PAY,
            gap=10,
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
            ADD_ME,
            NOT_BY_PHONE,
            gap=20,
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
            confidence=0.55,
        ),
        Frame(
            NOT_BY_PHONE,
            CHAT,
            gap=14,
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
            confidence=0.5,
        ),
        Frame(
            DEALING,
            CHAT_SPELL,
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
            confidence=0.55,
        ),
        Frame(
            CHAT,
            REPAY,
            gap=30,
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
            confidence=0.5,
        ),
        Frame(
            CHAT,
            SETTLE_THERE,
            gap=6,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, BETWEEN_FRIENDS, OTHER_TRADE),
            confidence=0.55,
        ),
    ),
    positives=(
        "加我微信聊，怎么还好商量",
        "您的案件由我负责，QQ上联系，号码同手机，今天不加就按拒绝协商",
        "短信里说不清楚，你下个蝙蝠加我，逾期的事咱们在那上面谈",
    ),
    near_misses=(
        "你的微信朋友圈我都看了，有钱吃饭没钱还",
        "你QQ空间还挺热闹，欠的钱呢",
    ),
    twins=(
        "【某某银行】关注本行官方微信公众号，绑定信用卡查账单、还款更方便。",
        "同学聚会加微信群，记得通过一下好友",
    ),
)
