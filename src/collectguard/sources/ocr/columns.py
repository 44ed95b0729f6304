"""Which columns of a line belong to which character, where only their order is known.

Tesseract says what stands in a line better than where. The line's ink falls into runs of columns with
blank ones between; each character takes one or more runs in order, so that its width is likely for what it is
and its place not far from where it was said to be. The cheapest such sharing is found by dynamic programming.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Stretch = tuple[float, float]
_MOST_RUNS = 5
#: A run wider than this many em holds several characters and is cut at its thinnest columns.
_TOO_WIDE = 1.15
_PLACE = 0.35


def shared_out(ink: NDArray[np.float32], texts: Sequence[str], said: Sequence[float]) -> list[Stretch] | None:
    """First and last column of each character's ink; None where there are fewer runs than characters."""
    em = _em(ink)
    printed = [at for at, text in enumerate(texts) if text != " "]
    runs = _runs(ink, em)
    count, total = len(printed), len(runs)
    if count == 0 or total < count or total > 600:
        return None
    costs = np.full((count + 1, total + 1), np.inf)
    taken = np.zeros((count + 1, total + 1), dtype=np.int16)
    costs[0, 0] = 0.0
    for number, at in enumerate(printed):
        narrow, wide = _likely_width(texts[at])
        spare = total - (count - number - 1)
        for end in range(number + 1, spare + 1):
            for first in range(max(number, end - _MOST_RUNS), end):
                before = costs[number, first]
                if before == np.inf:
                    continue
                left, right = runs[first][0], runs[end - 1][1]
                width = (right - left) / em
                cost = (
                    before + _misfit(width, narrow, wide) + _PLACE * min(1.5, abs((left + right) / 2 - said[at]) / em)
                )
                if cost < costs[number + 1, end]:
                    costs[number + 1, end] = cost
                    taken[number + 1, end] = end - first
    if costs[count, total] == np.inf:
        return None
    found: list[Stretch] = []
    end = total
    for number in range(count, 0, -1):
        first = end - int(taken[number, end])
        found.append((float(runs[first][0]), float(runs[end - 1][1])))
        end = first
    found.reverse()
    return _with_blanks(texts, found)


def _with_blanks(texts: Sequence[str], printed: Sequence[Stretch]) -> list[Stretch]:
    """Blanks put back between the characters beside them."""
    found: list[Stretch] = []
    following = iter(printed)
    upcoming = list(printed)
    for text in texts:
        if text == " " and found and upcoming:
            found.append((found[-1][1], max(upcoming[0][0], found[-1][1])))
        else:
            found.append(next(following))
            upcoming.pop(0)
    return found


def _em(ink: NDArray[np.float32]) -> float:
    """A character's size in columns: the strip's height less the air a line is cut out with."""
    from collectguard.sources.ocr.writing import STRIP_HEIGHT

    return 0.86 * STRIP_HEIGHT if ink.size else 1.0


def _runs(ink: NDArray[np.float32], em: float) -> list[tuple[int, int]]:
    inked = np.concatenate([[False], ink > 0.02, [False]])
    steps = np.diff(inked.astype(np.int8))
    found: list[tuple[int, int]] = []
    for start, end in zip(np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist(), strict=True):
        found += _cut(ink, start, end, em)
    return found


def _cut(ink: NDArray[np.float32], start: int, end: int, em: float) -> list[tuple[int, int]]:
    """A run cut where it is thinnest, till no part is wider than a character."""
    if end - start <= _TOO_WIDE * em:
        return [(start, end)]
    low, high = start + int(0.3 * em), end - int(0.3 * em)
    near = start + em
    columns = np.arange(low, high)
    at = int(columns[np.argmin(ink[low:high] + 0.004 * np.abs(columns - near))])
    return [(start, at), *_cut(ink, at, end, em)]


def _likely_width(text: str) -> tuple[float, float]:
    """Least and most likely width of a character's ink, in em."""
    if unicodedata.east_asian_width(text) in "WF":
        return (0.08, 0.55) if unicodedata.category(text)[0] in "PS" else (0.62, 1.02)
    if text in "mwMWQ@%":
        return (0.45, 0.95)
    if text in ".,:;'|!iIl1":
        return (0.06, 0.4)
    return (0.28, 0.68)


def _misfit(width: float, narrow: float, wide: float) -> float:
    if width > wide:
        return 4.0 * (width - wide)
    return 2.0 * max(0.0, narrow - width)
