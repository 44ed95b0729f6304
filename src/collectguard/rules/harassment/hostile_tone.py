"""Several hostile turns of speech around a debt or an unanswered call."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.TRADE, words.POLITE)

RULE = Rule(
    id="harassment/hostile-tone",
    title=Text("通篇恶语相向", "Hostile throughout"),
    severity=Severity.LOW,
    legal=("civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "一条消息里接连出现好几处羞辱、恐吓的说法，逼您付款。",
        "Heaps several insulting or menacing turns on you in one message, to make you pay.",
    ),
    truth=Text(
        "催收可以坚决，但必须文明；语气再凶也不改变欠款多少，也不代表他们真有什么权力。",
        "Collection may be firm but must be civil. A fierce tone changes neither what you owe nor what they may do.",
    ),
    innocent_reading=Text("也可能是熟人之间的争吵。", "It may be a quarrel between people who know each other."),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(
            words.HOSTILE_HARD,
            words.DEBT_SAID,
            gap=20,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            words.HOSTILE_HARD,
            words.UNREACHED,
            gap=12,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.HOSTILE,
            words.HOSTILE,
            words.YOU,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.HOSTILE,
            words.HOSTILE,
            words.DEBT_SAID,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            words.HOSTILE,
            words.HOSTILE,
            words.UNREACHED,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.55,
        ),
    ),
    positives=(
        "逾期两个月还装死，滚出来还钱",
        "电话不接是吧，怂成这样，你可真行",
        Example("欠款拖了半年，脸都丢尽了，看你还能硬气几天", sender="16700000000"),
    ),
    near_misses=(
        "看谁跑得快，输了请客",
        "逾期信息将依法报送，请您尽快处理",
    ),
    twins=(
        "您好，多次致电未接，请您尽快还款，谢谢。",
        "哈哈你可真行，又装傻不接电话",
        "反诈提醒：骗子会装客服骗您还款，别怪没提醒",
    ),
)
