"""Words torn apart or disguised: what normalisation had to undo, weighed as evidence.

The evidence is in `case.repairs`; how much it counts depends on how charged the words are, on
who sent the message and on whether it presses for a debt at all: loan adverts and friends
type such things too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from collectguard.case import REPAIRED, Case
from collectguard.detectors import context
from collectguard.lexicon import kinds, money, places, tone
from collectguard.lexicon.family import Family
from collectguard.model import Hit, Span, Text
from collectguard.normalise.repair import Repair, Step

#: Families that tell a message pressing for a debt; two of them must occur.
PRESSURE: tuple[Family, ...] = (money.DEBT, kinds.PAY_DEMAND, kinds.PRESSING, tone.CONSEQUENCE, places.YOUR_HOME)
ADVERT = kinds.LOAN_ADVERT

#: Total charge of the disguised words → confidence, highest first.
_BY_CHARGE = ((2.0, 0.8), (1.4, 0.66), (1.0, 0.62), (0.7, 0.42), (0.5, 0.14), (0.3, 0.06))
_UNDER_PRESSURE = 0.16
_FROM_GATEWAY = 0.06
_IN_ADVERT = 0.7
_MOST = 0.93
#: Charge of an everyday word.
_EVERYDAY = 0.5
#: Least charge of a split character, whatever the word.
_SPLIT = 0.7
#: Below this a hit is not worth a reader's time.
_LEAST = 0.2
_MOST_WORDS = 12
_BRACKETS = frozenset("()[]{}（）【】〔〕「」『』《》〈〉<>")

Separators = Literal["blank", "sign", "bracket"]


def separators(repair: Repair) -> frozenset[Separators]:
    """What stands between the characters of a torn word."""
    found: set[Separators] = set()
    for char in repair.before:
        if char.isspace():
            found.add("blank")
        elif char in _BRACKETS:
            found.add("bracket")
        elif not char.isalnum() or char == "丨":
            found.add("sign")
    return frozenset(found)


def presses(case: Case) -> bool:
    """Whether the message presses for a debt, whoever sent it: two signs, or a debt and a blunt 你."""
    signs = sum(case.has(family) for family in PRESSURE)
    return signs > 1 or (signs == 1 and "你" in case.text and case.has(money.DEBT) and not case.has(ADVERT))


def weigh(case: Case, words: Sequence[Repair], bonus: float) -> float:
    """How sure these words make us, in this message from this sender.

    One or two everyday words count once, unless the message presses for a debt.
    """
    pressing = presses(case)
    charges = [_charge(repair) for repair in words]
    everyday = sum(charge for charge, repair in zip(charges, words, strict=True) if repair.charge <= _EVERYDAY)
    all_count = pressing or len(words) > 2
    charge = sum(charges) - (0.0 if all_count else max(0.0, everyday - _EVERYDAY))
    base = next((confidence for least, confidence in _BY_CHARGE if charge >= least), 0.0)
    if not base:
        return 0.0
    base += bonus
    if pressing:
        base += _UNDER_PRESSURE
        if case.sender.kind == "sms-gateway":
            base += _FROM_GATEWAY
    elif case.has(ADVERT):
        base *= _IN_ADVERT
    return min(_MOST, base)


class Disguised:
    """Charged words that one of `steps` had to restore.

    Args:
        steps: the normalisation steps that count.
        by: for gaps, which separators count; any by default.
        bonus: how much surer (or less sure) this kind of disguise makes us.
    """

    __slots__ = ("bonus", "by", "steps")

    def __init__(self, *steps: Step, by: Separators | None = None, bonus: float = 0.0) -> None:
        self.steps = frozenset(steps)
        self.by = by
        self.bonus = bonus

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, REPAIRED)

    def needs(self) -> Iterable[frozenset[Family]]:
        return (frozenset((REPAIRED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        words = [repair for repair in case.repairs if self._counts(repair) and _in_earnest(case, repair)]
        if not words:
            return
        confidence = weigh(case, words, self.bonus)
        if confidence >= _LEAST:
            yield _hit(words, confidence)

    def _counts(self, repair: Repair) -> bool:
        if repair.charge <= 0 or repair.step not in self.steps:
            return False
        return self.by is None or self.by in separators(repair)


class MixedSeparators:
    """Several kinds of separators tearing words in one message; nobody's layout does that."""

    __slots__ = ()

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, REPAIRED)

    def needs(self) -> Iterable[frozenset[Family]]:
        return (frozenset((REPAIRED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        words = [
            repair
            for repair in case.repairs
            if repair.step in ("gap", "invisible") and repair.charge > 0 and _in_earnest(case, repair)
        ]
        signs = {char for repair in words for char in repair.before if char not in repair.after}
        if len(words) < 2 or len(signs) < 2:
            return
        confidence = weigh(case, words, 0.0)
        if confidence >= _LEAST:
            yield _hit(words, confidence)


class SpelledOut:
    """Whole sentences with every character apart, in a message that presses for a debt.

    Headings, greetings and verses are spelled out as well; they press for nothing.
    """

    __slots__ = ("least",)

    def __init__(self, *, least: int = 6) -> None:
        self.least = least

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, REPAIRED)

    def needs(self) -> Iterable[frozenset[Family]]:
        return (frozenset((REPAIRED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        rows = [
            repair
            for repair in case.repairs
            if repair.step == "gap" and repair.term is None and len(repair.after) >= self.least
        ]
        if not rows or context.whole_message(case) is not None:
            return
        at_you = "你" in case.text and any(repair.step == "gap" and repair.charge > 0 for repair in case.repairs)
        if not at_you and not presses(case):
            return
        length = sum(len(repair.after) for repair in rows)
        yield _hit(rows, 0.85 if length >= 2 * self.least else 0.7)


def _in_earnest(case: Case, repair: Repair) -> bool:
    """Whether this reading has undone the disguise, and nobody merely quotes or asks about it.

    Guesses show in the second reading only; there the words around them are read as well.
    """
    if not repair.sure and case.aligned.reading_of(repair.span) != repair.after:
        return False
    at = case.text.find(repair.after)
    return at < 0 or context.excuse(case, at, at + len(repair.after)) is None


def _charge(repair: Repair) -> float:
    """A longer word torn in several places tells more than a single gap; no character splits by accident."""
    if repair.step == "split":
        return max(repair.charge, _SPLIT)
    return repair.charge * (1.4 if repair.step == "gap" and len(repair.before) - len(repair.after) > 1 else 1.0)


def _hit(repairs: Sequence[Repair], confidence: float) -> Hit:
    spans: dict[Span, Repair] = {}
    for repair in sorted(repairs, key=lambda repair: repair.span):
        spans.setdefault(repair.span, repair)
    shown = list(spans.values())[:_MOST_WORDS]
    pairs = [(" ".join(repair.before.split()), repair.after) for repair in shown[:3]]
    facts = {
        "words": Text(
            "、".join(f"“{before}”即“{after}”" for before, after in pairs),
            ", ".join(f"“{before}” for “{after}”" for before, after in pairs),
        )
    }
    return Hit(tuple(repair.span for repair in shown), round(confidence, 3), facts)
