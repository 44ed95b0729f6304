"""Curses and obscenities in a demand for money."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = NOT_A_COLLECTOR

RULE = Rule(
    id="harassment/curse",
    title=Text("咒骂、爆粗口", "Curses and obscenities"),
    severity=Severity.MEDIUM,
    legal=("psa.50", "civil.reputation", "card.collect.68", "cba.2026.ban.abuse"),
    reason=Text(
        "用脏话或咒人死亡的话逼您付款。",
        "Swears at you, or wishes death on you or your family, to make you pay.",
    ),
    truth=Text(
        "脏话和诅咒没有任何法律作用，也不会让债务变多；反复发送侮辱、恐吓信息可按治安管理处罚法处理。",
        "Curses have no legal effect and do not make a debt larger. Sending insulting or threatening messages again and "
        "again can be punished under the public security law.",
    ),
    innocent_reading=Text(
        "可能是熟人赌气，或私人之间的争吵。",
        "It may be a quarrel between people who know each other.",
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(
            words.CURSE,
            words.OWING,
            gap=60,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.9,
        ),
        Frame(
            words.CURSE,
            words.UNREACHED,
            gap=60,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.9,
        ),
        Frame(
            words.CURSE,
            words.YOU,
            gap=6,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.55,
        ),
        Frame(words.CURSE_AT_YOU, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(
            words.MILD_CURSE,
            words.PAY_UP,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "操你妈的，还钱",
        "你全家死光了？一个个都不接电话",
        Example("再不还款你不得好死，断子绝孙", sender="17000000000"),
        "他妈的到底还不还钱，给句话",
    ),
    near_misses=(
        "这破天气真他妈热",
        "你到底哪天还钱，给句准话",
    ),
    twins=(
        "我妈说你妈死活不肯来，你再劝劝",
        "今天是你妈妈生日，记得打电话",
        "小说连载：他咒道：欠我的血债，你们全家死光也还不清",
    ),
)
