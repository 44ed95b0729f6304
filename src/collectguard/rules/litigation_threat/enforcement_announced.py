"""Judgment or enforcement announced out of nowhere."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.identity import Unclaimed
from collectguard.lexicon.litigation import (
    AIMED,
    COURT_ROUTINE,
    COURT_STAFF,
    ENFORCE,
    ENFORCE_DONE,
    FUTURE,
    JUDGED,
    LAW_TEXT,
    NO_SUIT,
    ON_THE_WAY,
    OWN_FILING,
    OWN_HEARING,
    PRESS,
    TIGHT_HOURS,
)
from collectguard.lexicon.litigation import HOURS as SUIT_HOURS
from collectguard.lexicon.money import PAY
from collectguard.lexicon.officials import ARBITRATION_BODY, COURT_BODY, JUSTICE_BODY, MEDIATION_BODY, SHAM_TITLE
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE

RULE = Rule(
    id="litigation-threat/enforcement-announced",
    title=Text("称判决已下、已进入强制执行", "Judgment or enforcement announced out of nowhere"),
    severity=Severity.HIGH,
    legal=(
        "cpl.250",
        "cpl.171",
        "cpl.152",
    ),
    reason=Text(
        "称判决已经下来、案件已到执行局或今天强制执行，却没有案号和文书。",
        "Says judgment is given, the case is with the enforcement bureau or enforcement starts today, without a number or a paper.",
    ),
    truth=Text(
        "强制执行要先有生效的判决、调解书或裁决，再由债权人申请、法院立案；一审判决送达后还有15日上诉期。没打过官司就不会直接执行。",
        "Enforcement needs a judgment, settlement or award in force, an application and a court file of its own; after a first judgment there are 15 days to appeal. Nobody is enforced against without a case.",
    ),
    innocent_reading=Text(
        "如果你确实有过判决、调解书、支付令或公证债权文书，就可能真的进入执行，请用12368核实。",
        "If there really was a judgment, settlement, payment order or notarised debt deed, enforcement may be real: check with 12368.",
    ),
    advice=ADVICE,
    detect=Unclaimed(
        Uncheckable(
            Amid(
                AnyOf(
                    Frame(
                        COURT_STAFF,
                        ON_THE_WAY,
                        gap=8,
                        unless=(NO_SUIT, OWN_FILING, FUTURE),
                        without=(COURT_ROUTINE, OWN_HEARING),
                        confidence=0.6,
                    ),
                    Frame(
                        JUDGED,
                        PRESS,
                        gap=40,
                        any_order=True,
                        across=True,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING, LAW_TEXT),
                        without=(COURT_ROUTINE,),
                        confidence=0.72,
                    ),
                    Frame(
                        ENFORCE_DONE,
                        ENFORCE,
                        gap=8,
                        unless=(FUTURE, NO_SUIT, OWN_FILING),
                        without=(COURT_ROUTINE,),
                        confidence=0.72,
                    ),
                    Frame(
                        ENFORCE,
                        ENFORCE_DONE,
                        gap=8,
                        unless=(FUTURE, NO_SUIT, OWN_FILING),
                        without=(COURT_ROUTINE,),
                        confidence=0.72,
                    ),
                    Frame(
                        SUIT_HOURS,
                        ENFORCE,
                        IF_NOT | PAY,
                        gap=18,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(COURT_ROUTINE,),
                        confidence=0.7,
                    ),
                    Frame(
                        TIGHT_HOURS,
                        ENFORCE,
                        gap=18,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(COURT_ROUTINE,),
                        confidence=0.65,
                    ),
                ),
                AIMED,
            )
        ),
        COURT_BODY,
        ARBITRATION_BODY,
        MEDIATION_BODY,
        JUSTICE_BODY,
        SHAM_TITLE,
    ),
    positives=(
        "判决都下来了，就等执行",
        "案件已移交执行局，今天不还直接强制执行",
        "执行庭那边已经立案了，你名下的东西保不住",
    ),
    near_misses=(
        "没有生效判决不能强制执行",
        "如有必要将依法申请执行",
    ),
    twins=(
        "某某区人民法院执行局：张某，（2026）鲁0102执345号案件已立案执行，请到本院履行判决义务，可拨12368核实。",
        "强制执行需要法院先判，你把判决书拿来我看看",
    ),
)
