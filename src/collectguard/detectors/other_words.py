"""Words to point at where the classifier, or without it the points, suspect a trick and no rule foresaw the wording.

Alone neither says anything in a report. A suspicion becomes a finding only where the
message holds words that rules of that trick wait for: the clauses which carried the suspicion
and hold such words are what is quoted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Hit, Kind

if TYPE_CHECKING:
    from collectguard.case import Case, Range

#: What the rules are called that speak for it, one a trick: `<trick>/in-other-words`.
NAME = "in-other-words"
#: Among friends the same feeling is no trick.
SUSPECT_KINDS: frozenset[Kind] = frozenset(("collection", "scam"))
#: Surer than this no such finding is: nobody foresaw the wording.
_MOST_SURE = 0.7
#: A clause is quoted when it carries at least this share of what the strongest carries.
_SHARE = 0.5
_CLAUSE = LaterPattern(r"[^，,。！!？?；;、\n]+")


class InOtherWords:
    """Never runs by itself: the pipeline asks `point` once a trick is suspected."""

    __slots__ = ()

    def families(self) -> Iterable[Family]:
        return ()

    def needs(self) -> Iterable[frozenset[Family]]:
        return ()

    def find(self, case: Case) -> Iterator[Hit]:
        del case
        return iter(())


def point(
    case: Case, carried: Callable[[], Sequence[tuple[int, int, float]]], awaited: int, confidence: float
) -> Hit | None:
    """The clauses that carried a suspicion and hold words that rules of the trick wait for.

    Args:
        case: the reading the classifier judged.
        carried: tells ranges of its text with what each added to the trick's logit.
        awaited: bits of the families that the trick's rules wait for.
        confidence: how sure the suspicion is, 0 to 1.
    """
    places = case.atoms.places_of_any(awaited)
    if not places:
        return None
    added_by = carried()
    weighed: list[tuple[float, Range]] = []
    for match in _CLAUSE.finditer(case.text):
        start, end = match.span()
        if any(start <= at and to <= end for at, to in places):
            weight = sum(added for at, to, added in added_by if start <= at and to <= end)
            weighed.append((weight, (start, end)))
    most = max((weight for weight, _ in weighed), default=0.0)
    if most <= 0.0:
        return None
    spans = tuple(case.span(*clause) for weight, clause in weighed if weight >= _SHARE * most)
    return Hit(spans, min(confidence, _MOST_SURE))
