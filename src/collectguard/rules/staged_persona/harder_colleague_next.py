"""The case will go to somebody harder."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.people import YOU
from collectguard.lexicon.persona import (
    DEBT_TALK,
    HAND_OVER,
    HARDER,
    HARDER_PERSON,
    HEARSAY,
    NEXT_HANDS,
    NEXT_OFFICE,
    NEXT_ONE,
    NOT_LIKE_ME,
    NOT_LIKE_THIS,
    NOT_ME,
    OTHER_TRADE,
    OTHERS_TEMPER,
    PERSONA_SALE,
    ROUGH,
    TOUGH,
    WORK_TALK,
)
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/harder-colleague-next",
    title=Text(
        "威胁换更狠的人来谈",
        "Threatens to hand over to somebody harder",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.abuse",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "说再不答应就把您转给更不好说话的人，用“下一个人”吓您。",
        "Says you will be passed to somebody harsher unless you agree, and frightens you with the next person.",
    ),
    truth=Text(
        "谁来催都得守同样的规矩，不得辱骂、恐吓；换人不会改变您该还的数目。",
        "Whoever collects is bound by the same rules against abuse and threats; a new face does not change what "
        "you owe.",
    ),
    innocent_reading=Text(
        "也可能只是正常的工作交接，告诉您以后由谁联系。",
        "It may be an ordinary handover, telling you who will be in touch.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            OTHERS_TEMPER,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            NOT_LIKE_ME,
            NEXT_OFFICE,
            gap=20,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            TOUGH,
            NEXT_HANDS,
            gap=14,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.6,
        ),
        Frame(
            HAND_OVER,
            NOT_ME,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.75,
        ),
        Frame(
            HAND_OVER,
            ROUGH,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.7,
        ),
        Frame(
            HARDER,
            ROUGH,
            gap=8,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            HARDER,
            NOT_ME,
            gap=14,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            DEBT_TALK,
            NEXT_ONE,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            ARREARS,
            NOT_LIKE_THIS,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            DEBT_SIGN,
            NOT_LIKE_THIS,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            IF_NOT,
            NOT_LIKE_THIS,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            YOU,
            NEXT_ONE,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            IF_NOT,
            NEXT_ONE,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Both(
            Frame(NOT_ME, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.55),
            Frame(DEBT_TALK, confidence=0.55),
        ),
        Frame(
            IF_NOT,
            HAND_OVER,
            HARDER_PERSON,
            gap=10,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
    ),
    positives=(
        "接手的可没我好说话",
        "等外访组接手就没得商量了，趁现在",
        "再不还我就转给别的同事了，他们可没我好说话",
        "明天起就不是我跟你谈了，换我们主管来，你自己考虑清楚",
        "案子到了那边的人手里我就管不了了，他们用什么方式我不敢保证",
    ),
    near_misses=(
        "这笔账以后由小王负责，有事联系他",
        "我今天下班了，明天再跟你谈",
    ),
    twins=(
        "您的问题已转给技术同事，他会在一个工作日内联系您。",
        "我明天休假，工作转给小李，项目的事找他就行",
    ),
)
