"""What word families together make of a message whose wording no rule foresaw: points, added up.

A family alone says little, and many of them speak for an innocent message. How many points each is worth,
for any trick and for each of them, was fitted on the project's own moulds by `tasks/weigh_families.py`
(ADR 0007) and stands in `points.json`, in whole hundredths, so that sums are the same on every machine.
They are asked only where the classifier is not, and only where no rule spoke.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from collectguard.beside import read_beside
from collectguard.detectors.classifier import FAMILY_SIGN, FamilySigns, described
from collectguard.detectors.kinds import SILENCE, present_features

if TYPE_CHECKING:
    from collectguard.case import Case

#: Points are whole numbers of 1/UNIT of a logit.
UNIT = 100
#: The head of "at least one trick"; it stands first.
ANY = "any"
#: So many must speak for a trick: where anything tells the kind of message, as debts do, and where nothing does.
_LEAST, _LEAST_IN_SILENCE = 150, 300


class Points:
    """A table of points, ready to add up. Build it with `points`.

    Args:
        raw: `heads`; `bias`, `slope` and `start` of each (the last two make a sum a probability's
            logit); and `points`: sign → one number a head.
    """

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.heads: tuple[str, ...] = tuple(raw["heads"])
        self._bias: tuple[int, ...] = tuple(raw["bias"])
        self._slopes: tuple[float, ...] = tuple(raw["slope"])
        self._starts: tuple[float, ...] = tuple(raw["start"])
        self._rows: dict[str, str] = raw["points"]
        self._for_any = {sign: int(row.partition(" ")[0]) for sign, row in self._rows.items()}
        own = f"{FAMILY_SIGN}:"
        self._families = {sign.removeprefix(own): sign for sign in self._rows if sign.startswith(own)}
        self._signs_of = FamilySigns(self._families)

    @property
    def families(self) -> frozenset[str]:
        """The names of the families that points are known of."""
        return frozenset(self._families)

    def logits(self, case: Case) -> Mapping[str, float]:
        """Each head's calibrated logit; none where too little speaks for any trick."""
        known = self._for_any
        signs = set(chain.from_iterable(map(self._signs_of.__getitem__, case.atoms.owners)))
        for kind, names in described(case, {}):
            signs.update(sign for sign in [f"{kind}:{name}" for name in names] if sign in known)
        total = self._bias[0] + sum(map(known.__getitem__, signs))
        if total < _LEAST or (total < _LEAST_IN_SILENCE and present_features(case, {}) == SILENCE):
            return {}
        rows = [list(map(int, self._rows[sign].split(" "))) for sign in signs]
        totals = map(sum, zip(self._bias, *rows, strict=True))
        scales = zip(self.heads, totals, self._slopes, self._starts, strict=True)
        return {head: slope * total / UNIT + start for head, total, slope, start in scales}

    def carried(self, case: Case, head: str) -> list[tuple[int, int, float]]:
        """Where families stand in the message's text, and how much each speaks for a head."""
        lane = self.heads.index(head)
        found = []
        for name in sorted(case.atoms.names() & self._families.keys()):
            points = int(self._rows[self._families[name]].split(" ")[lane]) / UNIT
            found += [(start, end, points) for start, end in case.atoms.places(name)]
        return found


@cache
def points() -> Points:
    """The table that is shipped, `points.json`."""
    return Points(json.loads(read_beside(__file__, "points.json")))
