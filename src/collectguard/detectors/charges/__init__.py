"""Charges recomputed: rates, penalties, totals and deductions, against the line of their day.

`Charges(checks.rate_above_line, PENALTY | INTEREST)` runs one check of `checks` on what
`statement.read` understood of the message. Each hit carries the sum as facts: `claimed`,
`recomputed`, `base`, `cap`, `source`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product

from collectguard.case import Case, Slot
from collectguard.detectors.charges import checks, statement
from collectguard.detectors.charges.checks.found import Found
from collectguard.detectors.charges.statement import Statement
from collectguard.detectors.context import excuse, negated
from collectguard.lexicon import charges as words
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Hit

__all__ = ["Charges", "checks"]

Check = Callable[[Case, Statement], Iterator[Found]]

#: More sums shown for one message add nothing for a reader.
MOST_HITS = 6
#: Signature and greeting: where a utility or a tax office names itself.
_HEAD = 24
_TOLD = LaterPattern(r"[你您](?!好)")
#: Somebody asks about a sum: 我借了3000，让我还5000，合理吗
_ASKED = LaterPattern(
    r"(?:我(?!这边|们|司|方|行|部)|对方|求助|请教).{0,40}(?:吗|[？?]|合理|合法|正常|怎么办)|这算.{0,8}吗|求助|合理吗|合法吗|正常吗"
)
_OWN = LaterPattern(r"我(?!这边|们|司|方|行|这|部)|合法|合理|正常")


class Charges:
    """One check of the sums in a message.

    Args:
        check: a function of `checks`.
        anchors: families, or tuples of families; one family, or all of one tuple, must occur for
            the check to run. They only save work: what counts is decided by the check.
    """

    __slots__ = ("anchors", "check")

    def __init__(self, check: Check, *anchors: Family | tuple[Family, ...]) -> None:
        self.check = check
        self.anchors = tuple((anchor,) if isinstance(anchor, Family) else anchor for anchor in anchors)

    def families(self) -> Iterable[Family]:
        return (*(family for anchor in self.anchors for family in anchor), *statement.FAMILIES)

    def needs(self) -> Iterable[frozenset[Slot]]:
        from collectguard.detectors.charges.gates import GATES

        gate = GATES.get(self.check)
        groups = () if gate is None else gate.groups
        return [frozenset((*anchor, *held)) for anchor in self.anchors for held in product(*groups)]

    def find(self, case: Case) -> Iterator[Hit]:
        told = statement.read(case)
        if told is None:
            return
        count = 0
        for found in self.check(case, told):
            start, end = found.spans[0][0], found.spans[-1][1]
            why = _excused(case, start, end)
            if why is not None:
                case.miss(start, end, why)
                continue
            yield Hit(tuple(case.span(*span) for span in found.spans), found.confidence, found.facts)
            count += 1
            if count == MOST_HITS:
                return


def _excused(case: Case, start: int, end: int) -> str | None:
    low, high = case.sentence(start)
    for at, to in case.of(words.OTHER_DUES):
        if at < _HEAD or (low <= at and to <= max(high, end)):
            return "other dues"
    if negated(case, start):
        return "negation"
    if _ASKED.search(case.text, low, max(high, end) + 12) and not _TOLD.search(case.text, low, start):
        return "question"
    why = excuse(case, start, end)
    if why == "question" and _TOLD.search(case.text, low, high) and not _OWN.search(case.text, low, high):
        return None  # "您本金4100，违约金2700，今天能处理吗" states the sum and asks something else
    return why
