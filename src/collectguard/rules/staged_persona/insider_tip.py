"""A confidential tip from the inside."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEALING, DEBT_ADVERT, DEBT_SIGN, REPAY, SALES_TALK
from collectguard.lexicon.persona import HEARSAY, INSIDER, LISTED, OTHER_TRADE, SECRET, WHISPER, WORK_TALK
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/insider-tip",
    title=Text(
        "偷偷透露“内部消息”",
        "The secret tip from inside",
    ),
    severity=Severity.LOW,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "装作违规给您透露“内部消息”，让吓人的话显得更真。",
        "Pretends to leak something from inside, so that a frightening claim sounds truer.",
    ),
    truth=Text(
        "真的程序有正式通知，不靠私下透露；这种“消息”没法核实。",
        "Real proceedings come with formal notice, not with a whisper; such news cannot be checked.",
    ),
    innocent_reading=Text(
        "也可能是熟人真的在提醒您。",
        "It may be a real acquaintance warning you.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            INSIDER,
            REPAY,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            ARREARS,
            SECRET,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            DEBT_SIGN,
            SECRET,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            LISTED,
            SECRET,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            ARREARS,
            WHISPER,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            LISTED,
            WHISPER,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Both(
            Frame(INSIDER, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.65),
            Frame(ARREARS, confidence=0.65),
        ),
        Both(
            Frame(INSIDER, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.6),
            Frame(LISTED, confidence=0.6),
        ),
        Both(
            Frame(INSIDER, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.45),
            Frame(DEALING, confidence=0.45),
        ),
    ),
    positives=(
        "偷偷告诉你，下一批外访名单有你",
        "这话本来不该跟你说的，你的案件已经排上了，今天能还赶紧还",
        "别说是我说的啊，我刚看到你的名字报上去了，趁还没签字先把这期补上",
    ),
    near_misses=(
        "我通知你，下一批外访有你",
        "公司内部的规定我不清楚",
    ),
    twins=(
        "偷偷告诉你，今晚给妈准备了生日惊喜，别外传",
        "内部消息：周末商场有大促",
    ),
)
