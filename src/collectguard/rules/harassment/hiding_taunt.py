"""Taunts about hiding, playing dead and not daring to answer."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.TRADE)

RULE = Rule(
    id="harassment/hiding-taunt",
    title=Text("嘲讽“装死”“躲着”", "Taunts about hiding and playing dead"),
    severity=Severity.LOW,
    legal=("civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "嘲讽您装死、缩头、不敢接电话，用激将法逼您回应。",
        "Taunts you for playing dead, hiding or not daring to answer, to provoke a reply.",
    ),
    truth=Text(
        "您可以选择只通过官方渠道沟通；不接骚扰电话不等于赖账。主动联系机构协商对您更有利。",
        "You may choose to deal through the lender's own channel only; not answering taunts is no fraud. Contacting the "
        "lender yourself serves you best.",
    ),
    innocent_reading=Text(
        "朋友催您回消息也会这样开玩笑。", "A friend waiting for your reply may joke in the same words."
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(oblique.THINK_SILENT, negatable=False, without=_OTHERS, confidence=0.55),
        Frame(words.HIDE_TAUNT_HARD, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(
            words.YOU,
            words.HIDE_TAUNT
            - "还活着吗 活着吗 还活着没 活着没 心虚 怕什么 怕了吧 老鼠 没死 别躲 跑什么 装傻 装睡 装可怜 装无辜 有本事 有种 牛 喘气 断气 瞎了 接啊 接呀",
            gap=5,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.HIDE_TAUNT,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.HIDE_TAUNT,
            words.UNREACHED,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
    ),
    positives=(
        "你以为换个号就没事了",
        "天天装聋，有意思吗，还钱",
        "继续装死是吧",
        "躲得了初一躲不过十五，欠的钱早晚得还",
        Example("电话都不敢接，缩头乌龟当上瘾了？", sender="16700000000"),
    ),
    near_misses=(
        "多次致电您未接，请方便时回电",
        "小猫躲到床底下去了",
    ),
    twins=(
        "别躲着我，咱俩从小一块长大，为这点钱不值当",
        "换个号码就没事了，骚扰电话真少了",
        Example("妹，银行的人去我单位了，问我替你担保的事，我丢死人了，你快想办法", sender="13800000000"),
        "您好，多次联系未果，请您看到短信后回电客服，谢谢。",
        "别装傻啦，生日快乐，礼物藏哪了",
        "动物园的鸵鸟和乌龟区今天闭馆，门票钱可退",
    ),
)
