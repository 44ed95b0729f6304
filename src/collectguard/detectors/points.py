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
from typing import TYPE_CHECKING, Any

from collectguard.beside import read_beside
from collectguard.detectors.classifier import FAMILY_SIGN, described
from collectguard.detectors.kinds import SILENCE, present_features

if TYPE_CHECKING:
    from collectguard.case import Case

#: Points are whole numbers of 1/UNIT of a logit.
UNIT = 100
#: The head of "at least one trick"; it stands first.
ANY = "any"
#: So many must speak for a trick: where anything tells the kind of message, as debts do, and where nothing does.
_LEAST, _LEAST_IN_SILENCE = 150, 300
#: Kinds of signs of which a message has one only.
_ONE_ONLY = ("sender", "length")


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
        for_any: dict[str, dict[str, int]] = {}
        for sign, row in self._rows.items():
            kind, _, name = sign.partition(":")
            for_any.setdefault(kind, {})[name] = int(row.partition(" ")[0])
        self._any_by_family = for_any.pop(FAMILY_SIGN, {})
        speaking = {kind: [value for value in found.values() if value > 0] for kind, found in for_any.items()}
        self._others_at_most = sum(
            max(values, default=0) if kind in _ONE_ONLY else sum(values) for kind, values in speaking.items()
        )

    @property
    def families(self) -> frozenset[str]:
        """The names of the families that points are known of."""
        return frozenset(self._any_by_family)

    def logits(self, case: Case) -> Mapping[str, float]:
        """Each head's calibrated logit; none where too little speaks for any trick."""
        known = self._any_by_family
        families = {name for owners in case.atoms.owners for name in owners.names if name in known}
        if self._bias[0] + sum(map(known.__getitem__, families)) + self._others_at_most < _LEAST:
            return {}
        signs = [f"{FAMILY_SIGN}:{name}" for name in families]
        signs += [f"{kind}:{name}" for kind, names in described(case, {}) for name in names]
        rows = [list(map(int, self._rows[sign].split(" "))) for sign in signs if sign in self._rows]
        totals = list(map(sum, zip(self._bias, *rows, strict=True)))
        if totals[0] < (_LEAST_IN_SILENCE if present_features(case, {}) == SILENCE else _LEAST):
            return {}
        scales = zip(self.heads, totals, self._slopes, self._starts, strict=True)
        return {head: slope * total / UNIT + start for head, total, slope, start in scales}

    def carried(self, case: Case, head: str) -> list[tuple[int, int, float]]:
        """Where families stand in the message's text, and how much each speaks for a head."""
        lane = self.heads.index(head)
        found = []
        for name in sorted({name for owners in case.atoms.owners for name in owners.names}):
            row = self._rows.get(f"{FAMILY_SIGN}:{name}")
            if row is not None:
                points = int(row.split(" ")[lane]) / UNIT
                found += [(start, end, points) for start, end in case.atoms.places(name)]
        return found


@cache
def points() -> Points:
    """The table that is shipped, `points.json`."""
    return Points(json.loads(read_beside(__file__, "points.json")))
