"""A helper who begged or fought for the borrower."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEALING, DEBT_ADVERT, DEBT_SIGN, REPAY, SALES_TALK
from collectguard.lexicon.persona import (
    BEGGED_BOSS,
    BOSS,
    DEBT_TALK,
    DID_FOR_YOU,
    FOR_YOU,
    FOUGHT,
    HELD_BACK,
    LISTED,
    OTHER_TRADE,
    PLEAD,
)
from collectguard.lexicon.relief import RELIEF_CORE
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/i-fought-for-you",
    title=Text(
        "“我替您求了情”",
        "I fought for you",
    ),
    severity=Severity.LOW,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "自称替您求了领导、帮您压着、争取来的，让您觉得欠他人情，好马上付款。",
        "Says they begged the boss, held the case back or won you a chance, so that you feel you owe them.",
    ),
    truth=Text(
        "“好人”和“恶人”常是同一套安排里的角色。真的方案不靠谁的人情，书面可查。",
        "The kind one and the harsh one are often parts in the same play. A real plan rests on no favour and can "
        "be checked in writing.",
    ),
    innocent_reading=Text(
        "也可能真有热心的客服帮您提交了申请；那样官方渠道查得到申请记录。",
        "A helpful clerk may really have filed a request, and then official channels show it.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Both(
            Frame(FOUGHT, without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.7),
            Frame(ARREARS, confidence=0.7),
        ),
        Both(
            Frame(FOUGHT, without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.5),
            Frame(DEALING, confidence=0.5),
        ),
        Both(
            Frame(
                FOUGHT,
                BOSS,
                gap=10,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.55,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                BOSS,
                PLEAD,
                FOR_YOU,
                gap=10,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            FOUGHT,
            REPAY,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            DEBT_TALK,
            BEGGED_BOSS,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            LISTED,
            BEGGED_BOSS,
            gap=30,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            FOR_YOU,
            BEGGED_BOSS,
            gap=24,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            RELIEF_CORE,
            BEGGED_BOSS,
            gap=40,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            ARREARS,
            DID_FOR_YOU,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            DEBT_SIGN,
            DID_FOR_YOU,
            gap=50,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            IF_NOT,
            DID_FOR_YOU,
            gap=40,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(HELD_BACK, without=(BYSTANDER, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.65),
    ),
    positives=(
        "我求了领导半天才给你缓两天",
        "你的案子我一直给你压着没报上去，再不还我也压不住了",
        "为了你这个事我跟主管磨了一下午，好不容易松口，你可别让我白忙",
    ),
    near_misses=(
        "领导说今天必须还清",
        "你自己跟公司申请吧",
    ),
    twins=(
        "【某某商城】客服小美帮您争取到专属优惠券，下单立减。",
        "老师帮你争取了一个参赛名额，记得交材料",
    ),
)
