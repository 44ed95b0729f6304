"""Menace without particulars: "we have ways to deal with you"."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE, NOT_A_COLLECTOR

_OTHERS = NOT_A_COLLECTOR

RULE = Rule(
    id="harassment/ways-to-deal-with-you",
    title=Text("扬言“有的是办法对付你”", "“We have ways to deal with you”"),
    severity=Severity.MEDIUM,
    legal=("psa.50", "consumer.9", "cba.2026.ban.abuse"),
    reason=Text(
        "不说具体做什么，只说要收拾您、不让您好过，让您自己往坏处想。",
        "Says no more than that they will deal with you or make your life miserable, and leaves the rest to your fear.",
    ),
    truth=Text(
        "合法的办法只有协商、起诉和依法执行，都会写明机构和渠道；含糊的威胁不是法律程序。",
        "The lawful ways are talking, suing and enforcement by a court, each with a named body. Vague menace is none.",
    ),
    innocent_reading=Text(
        "也可能只是一时气话，没有后续动作。",
        "It may be hot words with nothing behind them.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(oblique.PLENTY, negatable=False, without=_OTHERS, confidence=0.5),
        Frame(
            words.SENT_TO_DOOR,
            words.IN_HUNDREDS,
            gap=3,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.3,
        ),
        Amid(
            Frame(
                words.SENT_TO_DOOR,
                words.IN_HUNDREDS,
                gap=3,
                any_order=True,
                without=_OTHERS,
                negatable=False,
                confidence=0.6,
            ),
            words.OWING,
            words.GIVE_TO_YOU,
        ),
        Frame(words.MENACE_ACT, without=(*_OTHERS, words.TRADE), negatable=False, confidence=0.7),
        Frame(
            words.DARE_AGAIN,
            words.SEE_THEN,
            gap=10,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(words.NO_RESCUE, without=_OTHERS, negatable=False, confidence=0.65),
        Frame(words.FLEE, words.TRACK, gap=14, without=_OTHERS, negatable=False, confidence=0.65),
        Frame(
            words.HIDE_TAUNT,
            words.MENACE_WORD,
            gap=20,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.WAYS,
            words.DEAL_WITH,
            gap=3,
            without=(*_OTHERS, words.TRADE),
            negatable=False,
            confidence=0.85,
        ),
        Frame(
            words.MENACE_WORD,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.TRADE),
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.MENACE_WORD,
            words.UNREACHED,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.TRADE),
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "我有的是小弟，也有的是法子",
        "给你订五十份外卖送公司，够你吃",
        "我们有的是办法收拾你",
        "行，不还是吧，那就走着瞧，看你日子好不好过",
        Example("别逼我们用特殊手段，到时候你哭都来不及", sender="17000000000"),
        "逾期的事不解决，你们一家都别想过安生日子",
    ),
    near_misses=(
        "有的是办法解决问题，您先打客服电话",
        "我们会按合同约定的方式与您联系",
    ),
    twins=(
        "编程入门法子多得很，慢慢来",
        "有困难别怕，办法总比困难多，可以来营业厅申请分期",
        "健身房新来了教练，有的是办法收拾你的肚腩",
        "逾期不还将依照合同约定处理，请您尽快还款。",
        "这道题有很多方法，老师会教你们",
    ),
)
