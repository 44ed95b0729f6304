"""Threats of bodily harm, arson and damage."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.INNOCENT_HARM)

RULE = Rule(
    id="harassment/violence-threat",
    title=Text("以伤害身体或财物相威胁", "Threatens bodily harm or damage"),
    severity=Severity.HIGH,
    legal=("psa.50", "crime.293", "consumer.9", "cba.2026.ban.abuse"),
    reason=Text(
        "威胁打人、伤人或毁坏财物，逼您付款。",
        "Threatens to hurt people or to damage property unless you pay.",
    ),
    truth=Text(
        "任何债务都不允许用暴力追讨。威胁他人人身安全可按治安管理处罚法处理，情节恶劣的可能构成犯罪。",
        "No debt may be collected by violence. Threatening somebody's safety can be punished under the public security "
        "law and, in bad cases, is a crime.",
    ),
    innocent_reading=Text(
        "也可能是熟人之间的夸张说法；只要您感到危险，就按真的处理。",
        "It may be a figure of speech between friends; if you feel in danger, treat it as real.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(
            oblique.LIMB_DEBT,
            oblique.LIMB_PRICE,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(words.WITH_TOOLS, without=_OTHERS, negatable=False, confidence=0.55),
        Frame(words.BREAK_LIMB, without=_OTHERS, negatable=False, confidence=0.75),
        Frame(
            words.YOUR_LIMB,
            words.CUT_OFF,
            gap=2,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.JAILED,
            words.NOTHING_TO_LOSE,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.OWN_LIMB,
            words.STILL_WANT,
            gap=2,
            without=_OTHERS,
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.VIOLENT_ACT,
            words.OWING,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.9,
        ),
        Frame(
            words.VIOLENT_ACT,
            words.UNREACHED,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.9,
        ),
        Frame(words.VIOLENT_ACT, without=_OTHERS, negatable=False, confidence=0.55),
        Frame(
            words.VIOLENT_ACT,
            words.IF_OR_WILL,
            gap=12,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(words.CUT, words.YOUR_LIMB, gap=2, without=_OTHERS, negatable=False, confidence=0.7),
        Frame(words.LIMB, words.GIVE_BREAK, gap=2, without=_OTHERS, negatable=False, confidence=0.7),
        Frame(
            words.DO_YOU,
            words.HIRED,
            gap=10,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.THUGGERY,
            words.OWING,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(
            words.THUGGERY,
            words.HARM_OPENING,
            gap=12,
            any_order=True,
            without=_OTHERS,
            confidence=0.65,
        ),
    ),
    positives=(
        "你那账，一根手指抵五千",
        "兄弟几个带着家伙等你",
        "不还钱就打断你的腿",
        "再躲着不接电话，逮到你就等着躺医院",
        Example("月底见不到款，哥几个过去泼油漆砸门，别怪我没提醒", sender="17100000000"),
        "信不信我今晚叫人废了你",
    ),
    near_misses=(
        "工地上小心，别把手弄断了",
        "不还钱就请你出来当面谈",
    ),
    twins=(
        "您前天反映夜里有人砸门，请来所里辨认，带身份证",
        "警方提示：遇到上门泼漆、堵锁眼等行为，请立即报警",
        "全场打折放血价，欠的券今天可以补用",
        "医院提醒：您的手术费用尚欠2000元，请到住院部缴纳",
        "游戏里又被人打残了，还欠你一把装备钱",
        "你再不还我作业本我就揍你哦，哈哈",
    ),
)
