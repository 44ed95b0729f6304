"""A kind voice that apologises for a rude colleague."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, REPAY, SALES_TALK
from collectguard.lexicon.persona import (
    APOLOGY,
    COLLEAGUE,
    DEBT_TALK,
    FOR_HIM_SORRY,
    HEARSAY,
    IN_RETURN,
    OTHER_TRADE,
    PERSONA_SALE,
    ROUGH,
    SAY_SORRY,
    SHORTCOMING,
    TOOK_OVER,
    WORK_TALK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/apologist",
    title=Text(
        "替同事道歉的“好人”",
        "The apologist for a rude colleague",
    ),
    severity=Severity.LOW,
    legal=(
        "cba.2026.ban.mislead",
        "cba.2026.ban.abuse",
    ),
    reason=Text(
        "替“态度不好的同事”赔不是，再由自己接着催，一软一硬地配合。",
        "Apologises for a rude colleague and then goes on collecting: hard and soft, working together.",
    ),
    truth=Text(
        "前面的辱骂、恐吓并不会因为换人道歉就不存在，仍然可以投诉；欠多少、怎么还，以官方渠道为准。",
        "An apology by somebody else does not undo earlier abuse; you may still complain. What is owed is what "
        "official channels say.",
    ),
    innocent_reading=Text(
        "也可能是机构真的在为不当言行道歉，并且不借机催您付款。",
        "A lender may really be apologising, without pressing for payment.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            FOR_HIM_SORRY,
            SAY_SORRY,
            gap=14,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            ROUGH,
            TOOK_OVER,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.6,
        ),
        Frame(
            IN_RETURN,
            TOOK_OVER,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.6,
        ),
        Frame(
            DEBT_TALK,
            TOOK_OVER,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.6,
        ),
        Frame(
            COLLEAGUE,
            SHORTCOMING,
            IN_RETURN,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.55,
        ),
        Frame(
            COLLEAGUE,
            APOLOGY,
            TOOK_OVER,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.6,
        ),
        Frame(
            COLLEAGUE,
            SHORTCOMING,
            APOLOGY,
            gap=16,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.75,
        ),
        Both(
            Frame(
                COLLEAGUE,
                SHORTCOMING,
                gap=10,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.7,
            ),
            Frame(ARREARS, confidence=0.7),
        ),
        Both(
            Frame(
                SHORTCOMING,
                APOLOGY,
                gap=16,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.55,
            ),
            Frame(ARREARS, confidence=0.55),
        ),
        Frame(
            COLLEAGUE,
            SHORTCOMING,
            REPAY,
            gap=24,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            COLLEAGUE,
            APOLOGY,
            REPAY,
            gap=24,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            COLLEAGUE,
            APOLOGY,
            DEBT_TALK,
            gap=20,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
    ),
    positives=(
        "上一位态度不好，您别往心里去，咱重新谈",
        "刚才那个同事脾气急，您别往心里去",
        "昨天打电话的小张不懂事，话说重了，我替他道歉，您看这笔欠款咱们怎么处理",
        "之前联系你的那个人我已经批评了，现在由我来跟你谈，本金先还多少",
    ),
    near_misses=(
        "我同事今天下午再联系你",
        "你态度好一点，我们才好谈",
    ),
    twins=(
        "非常抱歉，刚才的客服态度不好，您的退货订单我马上为您处理。",
        "我同事脾气不好，你别介意，晚上一起吃饭",
    ),
)
