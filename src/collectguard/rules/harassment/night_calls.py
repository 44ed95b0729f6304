"""Calls announced for the night."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import COUNT_CALLS

_OTHERS = (words.FRIENDLY, words.FICTION, words.RETORT, words.TRADE)

RULE = Rule(
    id="harassment/night-calls",
    title=Text("扬言半夜打电话", "Announces calls at night"),
    severity=Severity.MEDIUM,
    legal=("civil.privacy.1033", "gbt.hours", "cba.2026.hours"),
    reason=Text(
        "扬言半夜、凌晨打电话或不让您睡觉。",
        "Says they will call at night or keep you from sleeping.",
    ),
    truth=Text(
        "国家推荐标准和行业指引都写明：没有约定，22时到次日8时不应催收。长期深夜骚扰还侵害生活安宁。",
        "The recommended national standard and the industry's guide say no collection between 22:00 and 8:00 unless you "
        "agreed; lasting night harassment also violates the peace of private life.",
    ),
    innocent_reading=Text(
        "系统夜里自动扣款或发提醒，不是扬言半夜骚扰。",
        "A system that debits or reminds at night is no announced harassment.",
    ),
    advice=COUNT_CALLS,
    detect=AnyOf(
        Frame(
            oblique.I_AM_SLEEPLESS,
            oblique.YOU_NEITHER,
            gap=4,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.55,
        ),
        Frame(
            words.EVERY_NIGHT,
            words.NEVER_SLEEP,
            gap=8,
            without=(*_OTHERS, words.NIGHT_SERVICE),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.NIGHT,
            words.NIGHT_CALL_YOU,
            gap=8,
            without=(*_OTHERS, words.OPENING_HOURS, words.NIGHT_SERVICE),
            confidence=0.65,
        ),
        Frame(
            words.NIGHT,
            words.NIGHT_CALL,
            words.OWING,
            gap=24,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.OPENING_HOURS, words.NIGHT_SERVICE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.NO_SLEEP,
            words.NIGHT_CALL,
            gap=24,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.NIGHT_SERVICE),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.NO_SLEEP,
            words.OWING,
            gap=24,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.NIGHT_SERVICE),
            negatable=False,
            confidence=0.6,
        ),
    ),
    positives=(
        "我不好过，你也别睡",
        "凌晨三点接着打给你，别想睡",
        "你不还钱，我们就天天半夜给你打电话",
        Example("今晚不处理，你们一家谁都别睡了，电话一直响", sender="16200000000"),
    ),
    near_misses=(
        "半夜下雨了，记得关窗",
        "我们白天上班时间再打给您",
    ),
    twins=(
        "知道你上夜班，白天不吵你，醒了回我",
        "夜里还打，“再不接让你睡不着”，我都录下来了，已经录音交给警察",
        "今晚十二点给你打电话唱生日歌",
        "夜间急诊请拨打120，费用可次日缴纳",
        "您的信用卡将于今晚零点后自动扣款，请确保余额充足",
        "半夜到家别给我打电话，我睡着了",
    ),
)
