"""Family talk from a stranger who wants payment."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEALING, DEBT_ADVERT, DEBT_SIGN, REPAY, SALES_TALK
from collectguard.lexicon.persona import DEBT_TALK, FRANK, HEART, KIN_TALK, KINDRED_ADDRESS, LISTED, NOT_ME, OTHER_TRADE
from collectguard.lexicon.time import LAST_CHANCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/family-talk",
    title=Text(
        "套近乎的“哥”“姐”",
        "Brotherly talk",
    ),
    severity=Severity.LOW,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "称兄道弟、“掏心窝子”、“为你好”，用私人感情劝您马上付款。",
        "Speaks as brother or sister, heart to heart and for your own good, to make you pay.",
    ),
    truth=Text(
        "语气再亲，对方的任务也是回款；决定怎么还，看合同、账单和您的能力。",
        "However warm the tone, their job is to bring in money; decide by contract, statement and means.",
    ),
    innocent_reading=Text(
        "也可能是真的亲友在劝您。",
        "It may be a real friend or relative.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Both(
            Frame(
                KINDRED_ADDRESS,
                FRANK,
                gap=24,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.75,
            ),
            Frame(DEBT_TALK, confidence=0.75),
        ),
        Both(
            Frame(FRANK, without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.6),
            Frame(ARREARS, confidence=0.6),
        ),
        Frame(
            FRANK,
            REPAY,
            gap=40,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            ARREARS,
            HEART,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            DEBT_SIGN,
            HEART,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            ARREARS,
            KIN_TALK,
            gap=40,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            FRANK,
            NOT_ME,
            gap=24,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            FRANK,
            LAST_CHANCE,
            gap=24,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            FRANK,
            LISTED,
            gap=20,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Both(
            Frame(FRANK, without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.4),
            Frame(DEALING, confidence=0.4),
        ),
    ),
    positives=(
        "哥，掏心窝子跟你说，早还早轻松",
        "姐，我是真心为你好才劝你，这笔欠款拖下去对你没好处",
        "拿你当兄弟才跟你讲这些，听哥一句，今天先还一部分",
    ),
    near_misses=(
        "大哥，欠的钱什么时候还",
        "老哥你在吗，接下电话",
    ),
    twins=(
        "哥，晚上一起吃饭，掏心窝子聊聊",
        "姐听我一句劝，这家店真的好吃",
    ),
)
