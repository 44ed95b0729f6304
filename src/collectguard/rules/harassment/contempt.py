"""Contempt: money for dinner but none to repay, no shame left."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = NOT_A_COLLECTOR

RULE = Rule(
    id="harassment/contempt",
    title=Text("挖苦羞辱", "Contempt and mockery"),
    severity=Severity.LOW,
    legal=("civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "挖苦您有钱吃喝没钱还、不要脸面，用羞辱逼您付款。",
        "Sneers that you can eat but not repay, or have no shame left, to humiliate you into paying.",
    ),
    truth=Text(
        "还不上钱是需要协商的困难，不是可以被羞辱的理由。确有困难可以向机构申请个性化还款。",
        "Being unable to pay is a hardship to be discussed, no licence to humiliate. You may ask the lender for a "
        "repayment plan.",
    ),
    innocent_reading=Text("亲友之间的抱怨也会这样说。", "Relatives and friends may grumble in such words."),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(oblique.ANYBODY, oblique.MARRIED_A, gap=8, negatable=False, without=_OTHERS, confidence=0.6),
        Frame(oblique.NONE_LIKE_YOU, negatable=False, without=_OTHERS, confidence=0.6),
        Frame(oblique.WORTH_THAT, negatable=False, without=_OTHERS, confidence=0.6),
        Frame(
            oblique.SUCH_AS_YOU,
            oblique.SCORN_END,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.BEAST,
            oblique.BEAST_KNOWS,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.FACE_SCORN,
            oblique.FACE_MEASURE,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.FICTION, words.RETORT, words.RETOLD),
            confidence=0.6,
        ),
        Frame(oblique.SCHOOLED, negatable=False, without=_OTHERS, confidence=0.55),
        Frame(
            oblique.MOCK_PRIZE,
            oblique.MOCK_FOR,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            words.OWING,
            words.SCOLDED,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.6,
        ),
        Frame(words.CONTEMPT_HARD, without=_OTHERS, negatable=False, confidence=0.65),
        Frame(
            words.CONTEMPT_ACT,
            words.OWING,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.TRADE, words.HIS_HOUSEHOLD),
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.HAVE_MONEY,
            words.LEISURE,
            gap=0,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
    ),
    positives=(
        "你媳妇知道自己嫁了个骗子不",
        "狗都晓得看家，你呢",
        "活成你这样也没谁了",
        "脸皮厚得像城墙，欠三年了",
        "没见过你这么能赖的",
        "你这辈子也就值这三千",
        "就三千块钱，让我催你八个月",
        "有钱吃饭没钱还",
        "天天发朋友圈吃香喝辣，还款就说没钱，好意思吗",
        Example("一千块都拿不出来，混成这样还有脸借钱", sender="16500000000"),
    ),
    near_misses=(
        "最近没钱吃饭了，发工资请你",
        "您本期应还一千元，请按时还款",
    ),
    twins=(
        "她找了个什么都会修的，真省心",
        "你别告他了，他媳妇刚生孩子，让他打个借条慢慢还",
        "他借钱时叫得亲，要的时候不吭声，真寒心",
        "不好意思，欠您的快递费忘了给",
        "有钱没钱，回家过年，车票今日开售",
        "您好，本期账单一千元，如已还款请忽略。",
    ),
)
