"""An offer to tell the people around the borrower, or regret at having to."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import ADVERT, HARMLESS_VOICE, HOUSEHOLD_BILL, IN_LAWS
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

_OTHERS = (HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL, oblique.KINDLY_TALK)

RULE = Rule(
    id="third-party-pressure/shall-i-tell-them",
    title=Text(
        "“要不要我去说”",
        "“Shall I tell them?”",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
    ),
    reason=Text(
        "问身边的人知不知道，或说“不想惊动”谁，意思是不付就去说。",
        "Asks whether the people around you know, or regrets having to trouble them: pay, or they are told.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.I_SPEAK_FOR,
            oblique.ANYBODY,
            oblique.CONFESSED,
            gap=4,
            negatable=False,
            without=_OTHERS,
            confidence=0.55,
        ),
        Frame(
            oblique.ANYBODY | oblique.WHO_KNOWS,
            oblique.KNOW_THAT_YOU,
            oblique.YOUR_MATTER,
            gap=8,
            negatable=False,
            without=_OTHERS,
            confidence=0.55,
        ),
        Frame(
            oblique.NEXT_WHOM,
            oblique.YOU_CHOOSE,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.ANYBODY | oblique.BYSTANDER | oblique.TROUBLED | IN_LAWS,
            oblique.NOT_YET_TOLD,
            oblique.ONCE_TOLD,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.ANYBODY,
            oblique.I_KNOW_HIM,
            oblique.I_MENTION,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.ANYBODY | oblique.BYSTANDER,
            oblique.KNOWS_NOT,
            oblique.I_COULD_TELL,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.ANYBODY | oblique.BYSTANDER,
            oblique.HURRY,
            oblique.THEN_I,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.RATHER_NOT_TROUBLE,
            oblique.TROUBLED,
            oblique.HINT,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
    ),
    positives=(
        "不回是吧，那我问问你二姑",
        "你那个房东还不知道吧，我去跟他聊聊",
        "你婆家晓得你借了这么多不？不晓得我来说",
        "我也不想惊动嫂子，你心里有数",
    ),
    near_misses=(
        "你姐知道明天聚会不，我去跟她说",
        "你不急我不急，等你哥回来再定",
    ),
    twins=(
        "你妈知道你脱单了吗，要不要我先透个风",
        "不想惊动老人，寿宴的事你们几个看着办",
        "不急是吧，那我先去接你闺女下课",
        "老板知道你要请假吗，要不要我帮你说一声",
    ),
)
