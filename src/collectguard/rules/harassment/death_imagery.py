"""Wreaths, coffins, burial money and altered funeral photographs."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE

_OTHERS = (words.FUNERAL, words.FICTION, words.RETORT)

RULE = Rule(
    id="harassment/death-imagery",
    title=Text("用花圈、遗照等恐吓", "Frightens with wreaths and funeral pictures"),
    severity=Severity.HIGH,
    legal=("psa.50", "civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "用花圈、棺材、遗照、烧纸一类的话或图片咒您，让您害怕。",
        "Uses wreaths, coffins, burial money or altered funeral pictures to frighten you.",
    ),
    truth=Text(
        "这是恐吓，与债务无关。把别人照片做成遗照、送丧葬物品上门，可报警处理。",
        "This is intimidation and has nothing to do with the debt. Altered funeral pictures and funeral goods at your "
        "door are a matter for the police.",
    ),
    innocent_reading=Text(
        "丧事通知、殡葬用品店的消息也会有这些词，但不会用来催钱。",
        "Death notices and undertakers use the same words, but not to press for money.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(
            oblique.MOURN,
            oblique.MOURN_YOU,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=(*_OTHERS, oblique.MOURN_TRADE),
            confidence=0.6,
        ),
        Frame(words.DEATH_ACT, without=_OTHERS, confidence=0.8),
        Frame(words.DEATH_THING, words.DEATH_FOR_YOU, gap=8, any_order=True, without=_OTHERS, confidence=0.75),
        Frame(
            words.DEATH_THING,
            words.DEBT_SAID,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.TRADE),
            negatable=False,
            confidence=0.55,
        ),
    ),
    positives=(
        "黑白照片P好了，你挑个框",
        "给你照片加个黑框，还钱吧",
        "花圈已经给你全家订好了",
        "再不还钱，明天把你遗照挂到单位门口",
        Example("给你烧点纸钱花花，下个月你就用得上了", sender="16200000000"),
        "棺材抬到你家门口，看你还不还",
    ),
    near_misses=(
        "棺材铺老板今天不开门",
        "你今天不给答复，我们再联系你",
    ),
    twins=(
        "奶奶的遗像要加个黑框，照相馆明天能取",
        "讣告：家父于昨日病逝，花圈请送至殡仪馆三号厅",
        "您预订的花圈挽联明早七点送到，尾款200元",
        "清明将至，文明祭扫，请勿在路边烧纸钱",
    ),
)
