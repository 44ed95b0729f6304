"""Where ink begins and ends along a line of print, measured on its own pixels.

Engines know roughly where a character stands, not how wide it is. The line is made level and one
height, what differs from its ground is ink, and the widest ink-free columns between two
characters' centres are the blank between them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from collectguard.model.picture import Box, Glyph, Line

if TYPE_CHECKING:
    from PIL import Image

HEIGHT = 56
#: Longer strips are squeezed: a line this long is a picture's whole width in tiny print.
_LONGEST = 4000
_INK = 0.42
#: Share of ink above and below that counts as stray, and the height of a Chinese character's ink in em.
_STRAY = 0.012
_INK_HEIGHT = 0.93
#: Marks whose ink fills half of their square, and how far from a neighbour's centre the parting blank can be, in em.
CLOSING = frozenset("，。、；：！？）】》〉」』”’,.;:!?)]")
OPENING = frozenset("（【《〈「『“‘([")
_MARK_REACH = 0.72


@dataclass(frozen=True, slots=True)
class Strip:
    """A line's glyphs along its own direction, in pixels of the picture from the line's left end.

    `left` and `right` are each glyph's ink edges; `em` is the character size told by the ink's
    height. `after_blank` are the glyphs before which the engine kept a blank between Latin letters.
    `origin`, `along` and `down` lead back into the picture.
    """

    glyphs: tuple[Glyph, ...]
    after_blank: frozenset[int]
    left: tuple[float, ...]
    right: tuple[float, ...]
    em: float
    origin: tuple[float, float]
    along: tuple[float, float]
    down: tuple[float, float]

    def box(self, start: float, end: float) -> Box:
        """The upright box round the stretch from `start` to `end` of the line's whole height."""
        corners = [
            (
                self.origin[0] + self.along[0] * at + far * self.down[0],
                self.origin[1] + self.along[1] * at + far * self.down[1],
            )
            for at in (start, end)
            for far in (0.0, 1.0)
        ]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        left, top = round(min(xs)), round(min(ys))
        return Box(left, top, max(round(max(xs)), left + 1), max(round(max(ys)), top + 1))


def measure(grey: Image.Image, line: Line) -> Strip | None:
    """The line's ink; None for lines without room or without anything to see."""
    from PIL.Image import Resampling, Transform

    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = line.quad[:4]
    wide, high = math.hypot(x1 - x0, y1 - y0), math.hypot(x3 - x0, y3 - y0)
    glyphs = tuple(glyph for glyph in line.glyphs if not glyph.text.isspace())
    if wide < 4 or high < 4 or not glyphs:
        return None
    printed = "".join("\n" if glyph.text.isspace() else "x" for glyph in line.glyphs).split("\n")
    after_blank = frozenset(accumulate(len(word) for word in printed[:-1]))
    scale = HEIGHT / high
    columns = min(_LONGEST, max(8, round(wide * scale)))
    quad = (x0, y0, x3, y3, x2, y2, x1, y1)
    strip = grey.transform((columns, HEIGHT), Transform.QUAD, quad, Resampling.BILINEAR)
    values = np.asarray(strip, dtype=np.int16)
    ink = np.abs(values - int(np.median(values)))
    threshold = _INK * float(np.percentile(ink, 98))
    if threshold < 4:
        return None
    inked = ink > threshold
    rows = inked.sum(axis=1).cumsum()
    top, bottom = np.searchsorted(rows, (_STRAY * rows[-1], (1 - _STRAY) * rows[-1]))
    em = float(bottom - top + 1) / _INK_HEIGHT / scale
    along = ((x1 - x0) / wide, (y1 - y0) / wide)
    centres = [
        (((g.box.left + g.box.right) / 2 - x0) * along[0] + ((g.box.top + g.box.bottom) / 2 - y0) * along[1])
        * columns
        / wide
        for g in glyphs
    ]
    reach = _MARK_REACH * em * scale
    ranges = [
        (
            max(before, after - reach) if one.text in OPENING else before,
            min(after, before + reach) if two.text in CLOSING else after,
        )
        for (one, before), (two, after) in pairwise(zip(glyphs, centres, strict=True))
    ]
    left, right = _edges(np.asarray(inked.any(axis=0)), ranges)
    back = wide / columns
    return Strip(
        glyphs=glyphs,
        after_blank=after_blank,
        left=tuple(at * back for at in left),
        right=tuple(at * back for at in right),
        em=em,
        origin=(x0, y0),
        along=along,
        down=(x3 - x0, y3 - y0),
    )


def _edges(columns: NDArray[np.bool_], ranges: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """Left and right ink edge of each glyph: the widest ink-free run within a range divides two of them."""
    padded = np.concatenate(([True], columns, [True])).astype(np.int8)
    change = np.flatnonzero(np.diff(padded))
    starts, ends = change[::2], change[1::2]
    size = len(columns)
    inside = np.flatnonzero(columns)
    first, last = (float(inside[0]), float(inside[-1] + 1)) if len(inside) else (0.0, float(size))
    left, right = [first], []
    for before, after in ranges:
        low, high = max(0.0, before), min(float(size), after)
        begin, end = np.maximum(starts, low), np.minimum(ends, high)
        runs = end - begin
        best = int(runs.argmax()) if len(runs) else -1
        if best >= 0 and runs[best] > 0:
            right.append(float(begin[best]))
            left.append(float(end[best]))
        else:
            middle = (before + after) / 2
            right.append(middle)
            left.append(middle)
    right.append(last)
    return left, right
