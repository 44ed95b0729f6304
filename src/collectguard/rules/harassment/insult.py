"""Insults thrown at a borrower."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = NOT_A_COLLECTOR

RULE = Rule(
    id="harassment/insult",
    title=Text("辱骂借款人", "Insults the borrower"),
    severity=Severity.MEDIUM,
    legal=("civil.reputation", "psa.50", "card.collect.68", "cba.2026.ban.abuse"),
    reason=Text(
        "用侮辱性的话骂您，想让您又羞又怕，尽快付款。",
        "Calls you names, so that shame makes you pay.",
    ),
    truth=Text(
        "欠款可以依法催要，但任何人都不能辱骂您。公然侮辱、多次发送侮辱信息，可按治安管理处罚法处理。",
        "A debt may be claimed lawfully, but nobody may insult you for it. Public insults and repeated insulting "
        "messages can be punished under the public security law.",
    ),
    innocent_reading=Text(
        "熟人之间的玩笑或争吵也会出现这样的话；请结合对方身份判断。",
        "Friends joke and quarrel in such words too; consider who is writing.",
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(
            words.VILE_NAME,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
        ),
        Frame(
            words.VILE_NAME,
            words.UNREACHED,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
        ),
        Frame(words.YOU_OPENING, words.VILE_NAME, gap=3, without=_OTHERS, heeds_context=False, confidence=0.6),
        Frame(
            words.OWING,
            words.YOU_RUDE,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.8,
        ),
        Frame(
            words.UNREACHED,
            words.YOU_RUDE,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.8,
        ),
        Frame(
            words.OWING,
            words.LATIN_ABUSE,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.8,
        ),
        Frame(
            words.INSULT_ACT,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.8,
        ),
        Frame(
            words.INSULT_ACT,
            words.UNREACHED,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.75,
        ),
        Frame(
            words.INSULT_ACT,
            words.YOU,
            gap=5,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.5,
        ),
        Frame(
            words.RUDE_CALL,
            words.DEMAND,
            gap=6,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(words.DEFECT, without=_OTHERS, negatable=False, heeds_context=False, confidence=0.65),
        Frame(words.INSULT_ALONE, without=_OTHERS, negatable=False, heeds_context=False, confidence=0.6),
    ),
    positives=(
        "借钱不还，你就是个畜生",
        "你这种废物也配跟我们借钱？",
        "欠了半年，你还是人吗？今天必须把款结了",
        Example("王八蛋，逾期八十天了还不接电话", sender="16700000000"),
    ),
    near_misses=(
        "今天的路真像一条狗尾巴，弯弯曲曲",
        "你再拖下去，对你的信用不好",
    ),
    twins=(
        "你个傻瓜，钥匙又忘带了",
        "请您尽快还款，避免产生罚息，谢谢配合。",
        "哈哈你这个废物，打游戏又欠我一顿饭钱",
        "你们催收骂我是畜生，我已经录音了",
    ),
)
