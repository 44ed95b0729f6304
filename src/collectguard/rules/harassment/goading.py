"""Goading: "go and call the police, see who cares"."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.TRADE)

RULE = Rule(
    id="harassment/goading",
    title=Text("挑衅：随便你报警、投诉", "Goads: “go ahead, complain”"),
    severity=Severity.LOW,
    legal=("consumer.9", "cba.2026.ban.abuse"),
    reason=Text(
        "故意激您去报警、投诉，想让您觉得没人会管。",
        "Dares you to call the police or complain, so that you believe nobody will help.",
    ),
    truth=Text(
        "投诉和报警是有用的：金融投诉有12378，短信有12321，人身威胁找110。对方怎么说都不影响受理。",
        "Complaining does help: 12378 for lenders, 12321 for texts, 110 for threats. What the sender says about it "
        "changes nothing.",
    ),
    innocent_reading=Text(
        "正规机构也会告诉您有权投诉，但会给渠道，不会带嘲讽。",
        "Proper institutions also tell you that you may complain, but name the channel and do not mock.",
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(
            words.COMPLAIN_VERB,
            words.ALL_THE_SAME,
            gap=14,
            across=True,
            without=(*_OTHERS, words.HELP_CHANNEL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.GOAD_ACT,
            without=(*_OTHERS, words.HELP_CHANNEL),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.GOAD_SOFT,
            words.MOCK,
            gap=24,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.HELP_CHANNEL),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.DARE,
            words.COMPLAIN_VERB,
            gap=5,
            without=(*_OTHERS, words.HELP_CHANNEL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.COMPLAIN_VERB,
            words.DARE,
            gap=8,
            without=(*_OTHERS, words.HELP_CHANNEL),
            negatable=False,
            confidence=0.5,
        ),
    ),
    positives=(
        "有本事你去报警啊，看谁理你",
        "随便投诉，投诉到哪都一样得还",
        Example("你录音吧，我们不怕，钱照样得还", sender="17000000000"),
    ),
    near_misses=(
        "有本事的人都不吵架",
        "对服务不满意可以向我们反映",
    ),
    twins=(
        "如对本次服务不满意，欢迎投诉，监督电话12378",
        "遇到威胁请尽快报警，保留证据",
        "这家店缺斤少两，快去投诉他，打12315",
    ),
)
