"""Menace dressed as concern: dark streets, school gates, accidents."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.ROAD_SAFETY)

RULE = Rule(
    id="harassment/veiled-menace",
    title=Text("话里有话的恐吓", "Menace dressed as concern"),
    severity=Severity.HIGH,
    legal=("psa.50", "consumer.9", "cba.2026.ban.abuse"),
    reason=Text(
        "装作提醒，其实暗示您或家人会出事，或表示他们掌握您家人的行踪。",
        "Sounds like concern, but hints that you or your family may come to harm, or that they know your family's ways.",
    ),
    truth=Text(
        "合法催收不会提您孩子几点放学、走夜路要小心。用暗示威胁人身安全，同样可以报警。",
        "No lawful collector mentions when your child leaves school or that you should mind dark streets. Veiled threats "
        "to your safety can be reported to the police as well.",
    ),
    innocent_reading=Text(
        "家人、老师、物业也会提醒出行安全；对方是陌生号码又在催款时才可疑。",
        "Family, teachers and property managers also remind you of safety; it is suspicious from a stranger who wants "
        "money.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(words.VEILED_ACT, without=_OTHERS, negatable=False, heeds_context=False, confidence=0.6),
        Frame(
            words.YOUR_LOVED,
            words.VEILED_WORD,
            words.OWING,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.6,
        ),
        Frame(
            words.LOVED_ONE,
            words.VEILED_WORD,
            words.REGRET,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.75,
        ),
        Frame(
            words.LOVED_ONE,
            words.ROUTINE,
            words.THEY_KNOW,
            gap=12,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.7,
        ),
        Frame(
            words.YOU_ROUTINE,
            words.THEY_KNOW,
            gap=10,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            words.YOUR_LOVED,
            words.ROUTINE,
            words.DEBT_SAID,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.6,
        ),
        Frame(
            words.LOVED_ONE,
            words.COMPLIMENT,
            words.CHILD_PATH,
            gap=14,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            words.YOUR_LOVED,
            words.PHOTO,
            words.IN_HAND,
            gap=6,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            words.YOUR_LOVED,
            words.PHOTO,
            words.COMPLIMENT,
            gap=10,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            heeds_context=False,
            confidence=0.5,
        ),
        Frame(
            words.YOUR_LOVED,
            words.ROUTINE,
            gap=8,
            without=(*_OTHERS, words.CARE),
            negatable=False,
            heeds_context=False,
            confidence=0.45,
        ),
        Frame(words.KNOW_YOU, without=_OTHERS, negatable=False, heeds_context=False, confidence=0.6),
    ),
    positives=(
        "晚上走夜路小心点",
        "你女儿几点放学、走哪条路，我们一清二楚",
        Example("老人家一个人在家，万一出点什么事别怪没提醒你还钱", sender="17100000000"),
    ),
    near_misses=(
        "走夜路要带手电筒",
        "请问您孩子几年级了",
    ),
    twins=(
        "各位家长，今天下午四点放学，请准时到校门口接孩子",
        "降温路滑，出门小心",
        "妈，晚上走夜路小心点，到家给我发消息",
    ),
)
