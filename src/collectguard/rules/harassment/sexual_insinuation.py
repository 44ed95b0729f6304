"""Sexual insinuation: sell your body, send your wife."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE

_OTHERS = (words.FICTION, words.RETORT, words.NO_SEX)

RULE = Rule(
    id="harassment/sexual-insinuation",
    title=Text("性羞辱", "Sexual humiliation"),
    severity=Severity.HIGH,
    legal=("psa.50", "civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "用卖身、陪睡一类的话羞辱您或家人，逼您付款。",
        "Humiliates you or your family with talk of selling sex, to make you pay.",
    ),
    truth=Text(
        "这与债务毫无关系。发送淫秽、侮辱信息可按治安管理处罚法处理；拿私密照要挟可能涉嫌犯罪。",
        "It has nothing to do with the debt. Obscene and insulting messages can be punished under the public security "
        "law; blackmail with intimate pictures may be a crime.",
    ),
    innocent_reading=Text(
        "也可能是与欠款无关的骚扰或广告。", "It may be harassment or advertising unrelated to the debt."
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Amid(
            Frame(words.A_WOMAN, words.HER_WAY, gap=14, without=(*_OTHERS, words.TRADE), confidence=0.65),
            words.OWING,
            words.NUDGE,
        ),
        Frame(words.HER_WAY, words.NUDGE, gap=14, any_order=True, across=True, without=_OTHERS, confidence=0.6),
        Frame(
            words.SEXUAL,
            words.OWING,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(words.SEX_WHEN, words.SEXUAL, gap=24, without=_OTHERS, confidence=0.8),
        Frame(
            words.KIN_BODY,
            words.OWING,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
    ),
    positives=(
        "女人还钱有别的办法，你懂的",
        "没钱还就出去卖啊",
        "还不上就让你老婆来陪几晚，账一笔勾销",
        Example("年纪轻轻的，去坐台两晚这点欠款不就有了", sender="16500000000"),
    ),
    near_misses=(
        "他把老房子拿出来卖了",
        "我老婆陪我去银行还款",
    ),
    twins=(
        "旧手机想出去卖掉，多少钱合适？",
        "你老婆来接你了，账我已经付过",
        "本店招服务员，不陪酒，月薪五千，按时发钱",
    ),
)
