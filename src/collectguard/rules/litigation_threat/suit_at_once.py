""" "We sue at once"."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    AT_COURT_DOOR,
    AT_ONCE,
    LAST_QUESTION,
    NO_SUIT,
    QUICK_RULING,
    QUICK_TIME,
    UNLESS_LAWFUL,
)
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/suit-at-once",
    title=Text("“马上起诉”", '"We sue at once"'),
    severity=Severity.LOW,
    legal=(
        "cpl.124",
        "cpl.126",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "用“马上”“即将”起诉催你，没有法院、案号和日期。",
        'Presses with a suit that is to come "at once", without court, number or date.',
    ),
    truth=Text(
        "起诉有程序，法院立案还有7日审查；“马上”只是说法。",
        'A suit takes steps, and the court has 7 days to decide on registering it; "at once" is only a phrase.',
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(
                    QUICK_RULING,
                    QUICK_TIME,
                    gap=10,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT,),
                    confidence=0.6,
                ),
                Frame(
                    AT_COURT_DOOR,
                    LAST_QUESTION,
                    gap=14,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT,),
                    confidence=0.65,
                ),
                Frame(
                    AT_ONCE,
                    IF_NOT,
                    gap=16,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT,),
                    confidence=0.55,
                ),
                Frame(AT_ONCE, unless=(NO_SUIT, UNLESS_LAWFUL), confidence=0.42),
            ),
            AIMED,
        )
    ),
    positives=(
        "案子走快审，你不还明天就出判决",
        "我们律师就在立案大厅排队，你给句话，还不还",
        "再不接就马上起诉",
        "你不还，我们立马走诉讼",
        "不处理就直接起诉你，不跟你废话了",
    ),
    near_misses=(
        "请珍惜机会，尽快还款",
        "我司保留起诉的权利",
    ),
    twins=(
        "【某某银行】如继续逾期，我行将依法通过诉讼等方式追索欠款。",
        "【某某消金】您的借款已逾期，为避免产生诉讼，请联系官方客服协商。",
    ),
)
