"""Court talk aimed at you, with no case behind it."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.identity import Unclaimed
from collectguard.lexicon.litigation import (
    AIMED_YOU,
    CASE_WORD,
    CONDITIONAL,
    COURIER,
    COURT_ROUTINE,
    LABOUR,
    LAST_PRESS,
    LAST_TIME,
    LAWFUL_DOOR,
    LAWFUL_TALK,
    MILD_SUIT,
    NO_SUIT,
    OTHER_PAPERS,
    OTHER_QUARREL,
    OWN_FILING,
    PERFECT,
    SECOND_PERSON,
    SUIT_NOUN,
    TAUNT,
    VERY_SOON,
)
from collectguard.lexicon.officials import ARBITRATION_BODY, COURT_BODY, JUSTICE_BODY, MEDIATION_BODY, SHAM_TITLE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/court-talk",
    title=Text("句句离不开法院，却没有案号", "Court talk aimed at you, with no case behind it"),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.126",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "把起诉、法院、被告说得像已经在办或马上就到，却没有法院全称和案号。",
        "Speaks of suit, court or defendant as under way or about to happen, without a court's name and a case number.",
    ),
    truth=Text(
        "有没有案子，以法院立案通知和送达为准，可以拨12368查；催收人员的说法不算数。",
        "Whether there is a case shows in the court's notice and service, and can be checked at 12368; what a collector says does not count.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Unclaimed(
        Uncheckable(
            AnyOf(
                Amid(
                    AnyOf(
                        Frame(
                            SUIT_NOUN,
                            PERFECT,
                            SECOND_PERSON,
                            gap=8,
                            any_order=True,
                            across=True,
                            negatable=False,
                            unless=(NO_SUIT, MILD_SUIT, OWN_FILING, LAWFUL_TALK, CONDITIONAL),
                            without=(COURT_ROUTINE, LAWFUL_DOOR, OTHER_PAPERS, LABOUR, OTHER_QUARREL, COURIER),
                            confidence=0.55,
                        ),
                        Frame(
                            SUIT_NOUN,
                            VERY_SOON,
                            SECOND_PERSON,
                            gap=16,
                            any_order=True,
                            across=True,
                            negatable=False,
                            unless=(NO_SUIT, MILD_SUIT, OWN_FILING, LAWFUL_TALK),
                            without=(COURT_ROUTINE, LAWFUL_DOOR, OTHER_PAPERS, LABOUR, OTHER_QUARREL, COURIER),
                            confidence=0.55,
                        ),
                        Frame(
                            SUIT_NOUN,
                            VERY_SOON,
                            LAST_PRESS,
                            gap=18,
                            any_order=True,
                            across=True,
                            negatable=False,
                            unless=(NO_SUIT, MILD_SUIT, OWN_FILING, LAWFUL_TALK),
                            without=(COURT_ROUTINE, LAWFUL_DOOR, OTHER_PAPERS, LABOUR, OTHER_QUARREL, COURIER),
                            confidence=0.55,
                        ),
                        Frame(
                            SUIT_NOUN,
                            TAUNT,
                            SECOND_PERSON,
                            gap=14,
                            any_order=True,
                            across=True,
                            negatable=False,
                            unless=(NO_SUIT, MILD_SUIT, OWN_FILING, LAWFUL_TALK),
                            without=(COURT_ROUTINE, LAWFUL_DOOR, OTHER_PAPERS, LABOUR, OTHER_QUARREL, COURIER),
                            confidence=0.52,
                        ),
                    ),
                    AIMED_YOU,
                ),
                Frame(
                    SUIT_NOUN | CASE_WORD,
                    LAST_TIME,
                    gap=16,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT, MILD_SUIT, OWN_FILING, LAWFUL_TALK),
                    without=(COURT_ROUTINE, LAWFUL_DOOR, OTHER_PAPERS, LABOUR, OTHER_QUARREL, COURIER),
                    confidence=0.58,
                ),
            )
        ),
        COURT_BODY,
        ARBITRATION_BODY,
        MEDIATION_BODY,
        JUSTICE_BODY,
        SHAM_TITLE,
    ),
    positives=(
        "明天你就能收到法院的东西了",
        "被告席给你留好了",
        "今天是撤诉最后期限，别拖",
        "你爱信不信，案号马上下来",
    ),
    near_misses=(
        "逾期将影响征信，请尽快还款",
        "再不还我们只能考虑起诉",
    ),
    twins=(
        "卖家发假货不退款，我去法院起诉他，12315也打过了",
        "弟，法院给我打电话了，说你那笔贷款我也是被告，你打算咋弄",
        "明天开庭有点紧张，你陪我去吧",
        "【某某银行】我行有权依据合同约定通过诉讼等方式追索，请您尽快还款。",
        "我们小区和物业的官司判了，你看群里",
    ),
)
