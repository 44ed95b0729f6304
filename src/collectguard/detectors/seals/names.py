"""Whether two names of organisations are one, given that either may be misread."""

from __future__ import annotations

import re
from typing import Literal

#: Endings so common that they say nothing of who it is; only the part before them is compared.
_TAILS = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|责任公司|公司|律师事务所|事务所|人民法院|仲裁委员会|调解委员会|委员会|调解中心|中心)$"
)
_BLANK = re.compile(r"[\s·.,，。:：;；()（）【】“”\"'_-]+")
_SAME, _DIFFERENT = 0.7, 0.5


def distance(first: str, second: str) -> int:
    """How many characters must be changed, added or left out to turn one into the other."""
    row = list(range(len(second) + 1))
    for number, letter in enumerate(first, 1):
        last, row = row, [number]
        for place, other in enumerate(second, 1):
            row.append(min(last[place] + 1, row[-1] + 1, last[place - 1] + (letter != other)))
    return row[-1]


def aligned(base: str, other: str) -> list[str]:
    """For each character of `base` the one that stands in its place in `other`; empty where it has none."""
    table = [list(range(len(other) + 1))]
    for number, letter in enumerate(base, 1):
        row = [number]
        for place, second in enumerate(other, 1):
            row.append(min(table[-1][place] + 1, row[-1] + 1, table[-1][place - 1] + (letter != second)))
        table.append(row)
    found = [""] * len(base)
    row_at, at = len(base), len(other)
    while row_at and at:
        change = table[row_at - 1][at - 1] + (base[row_at - 1] != other[at - 1])
        if table[row_at][at] == change:
            found[row_at - 1] = other[at - 1]
            row_at, at = row_at - 1, at - 1
        elif table[row_at][at] == table[row_at - 1][at] + 1:
            row_at -= 1
        else:
            at -= 1
    return found


def similarity(first: str, second: str) -> float:
    """1 for the same name, 0 for nothing in common.

    >>> similarity("云河明德律师事务所", "云河明得律师事务所")
    0.8888888888888888
    """
    first, second = _BLANK.sub("", first), _BLANK.sub("", second)
    if not first or not second:
        return 0.0
    return 1 - distance(first, second) / max(len(first), len(second))


def compared(ring: str, signatory: str) -> Literal["same", "different", "unsure"]:
    """Whether a ring's name and a signatory's are one; between the two thresholds nothing is said.

    Common endings make strangers look alike and are left out where both bear one; a ring that holds the
    signatory's name and more (or less, where letters were lost) is the same.

    >>> compared("云河明德律师事务所", "云河明得律师事务所"), compared("白塔众诚律师事务所", "云河明德律师事务所")
    ('same', 'different')
    """
    first, second = _BLANK.sub("", ring), _BLANK.sub("", signatory)
    whole = similarity(first, second)
    if first in second or second in first:
        return "same"
    tail, other_tail = _TAILS.search(first), _TAILS.search(second)
    if tail is None or other_tail is None:
        return "same" if whole >= _SAME else "unsure"
    core, other = first[: tail.start()], second[: other_tail.start()]
    if len(core) < 3 or len(other) < 3:
        return "same" if whole >= _SAME else "unsure"
    part = similarity(core, other)
    if whole >= _SAME and part >= _DIFFERENT:
        return "same"
    apart = part < _DIFFERENT and whole < _SAME and _in_order(core, other) < _DIFFERENT * min(len(core), len(other))
    return "different" if apart else "unsure"


def _in_order(first: str, second: str) -> int:
    """How many characters both have in the same order; a name read with holes keeps most of them."""
    row = [0] * (len(second) + 1)
    for letter in first:
        last = row
        row = [0]
        for place, other in enumerate(second, 1):
            row.append(last[place - 1] + 1 if letter == other else max(last[place], row[-1]))
    return row[-1]
