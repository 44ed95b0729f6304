"""Black print under a red stamp, read again without the red.

In the red channel red ink is as light as paper. The rows round every large red mark are read once more in
that channel alone, and a line is taken from there where it says more than what was read through the red.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from collectguard.model.picture import Box, Line
from collectguard.sources.ocr.regions import pieces
from collectguard.sources.ocr.writing import lowered

if TYPE_CHECKING:
    from collectguard.sources.ocr.reader import Recogniser

_WIDTH = 400
_RED = 40
_LEAST_SHARE, _MOST_SHARE = 0.05, 0.7
_MOST_BANDS = 3
#: A stamp is mostly paper; portraits, buttons and red packets are not.
_MOST_FILLED = 0.55
_SURE_ENOUGH = 0.7


def read_beneath(recogniser: Recogniser, image: Image.Image, lines: list[Line]) -> list[Line]:
    """The lines, those crossed by a red mark read without it where that says more."""
    for top, bottom in _bands(image):
        band = image.crop((0, top, image.width, bottom)).getchannel("R").convert("RGB")
        for line in recogniser.lines(band):
            cut = (line.box.top < 4 and top > 0) or (line.box.bottom > band.height - 4 and bottom < image.height)
            if not cut and line.confidence >= _SURE_ENOUGH:
                lines = _bettered(lines, lowered(line, top))
    return lines


def _bettered(lines: list[Line], other: Line) -> list[Line]:
    """The lines with `other` in place of what it says better."""
    crossed = [line for line in lines if _same_place(line, other)]
    if any(line.text == other.text for line in crossed):
        return lines
    worth = sum(_worth(line) for line in crossed)
    says_more = _worth(other) > worth + 0.5
    mends = len(crossed) > 1 and _worth(other) > 0.8 * worth
    surer = _worth(other) > 0.7 * worth and other.confidence > max((line.confidence for line in crossed), default=1.0)
    return [line for line in lines if line not in crossed] + [other] if says_more or mends or surer else lines


def _worth(line: Line) -> float:
    return sum(glyph.confidence**2 for glyph in line.glyphs if glyph.text.isalnum())


def _same_place(line: Line, other: Line) -> bool:
    a, b = line.box, other.box
    wide = min(a.right, b.right) - max(a.left, b.left)
    high = min(a.bottom, b.bottom) - max(a.top, b.top)
    return wide > 0.5 * min(a.width, b.width) and high > 0.5 * min(a.height, b.height)


def _bands(image: Image.Image) -> Sequence[tuple[int, int]]:
    """Rows round each red mark of a stamp's size, overlapping ones joined."""
    factor = max(1, image.width // _WIDTH)
    small = np.asarray(image.reduce(factor), dtype=np.int16)
    red = small[:, :, 0] - np.maximum(small[:, :, 1], small[:, :, 2]) > _RED
    if red.mean() < 0.0005:
        return []
    red[1:] |= red[:-1]
    red[:, 1:] |= red[:, :-1].copy()
    short = min(red.shape)
    marks = [_box(points) for points in pieces(red)]
    marks = _grouped([mark for mark in marks if max(mark.width, mark.height) >= 0.01 * short], round(0.02 * short) + 1)
    found: list[tuple[int, int]] = []
    for mark in sorted(marks, key=lambda mark: -mark.width * mark.height)[: 2 * _MOST_BANDS]:
        least, most = min(mark.width, mark.height), max(mark.width, mark.height)
        filled = float(red[mark.top : mark.bottom, mark.left : mark.right].mean())
        if least >= _LEAST_SHARE * short and most <= _MOST_SHARE * short and filled < _MOST_FILLED:
            margin = 0.25 * mark.height
            found.append(
                (max(0, int((mark.top - margin) * factor)), min(image.height, int((mark.bottom + margin) * factor)))
            )
    joined: list[tuple[int, int]] = []
    for top, bottom in sorted(found[:_MOST_BANDS]):
        if joined and top <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(bottom, joined[-1][1]))
        else:
            joined.append((top, bottom))
    return joined


def _box(points: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> Box:
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return Box(int(left), int(top), int(right) + 1, int(bottom) + 1)


def _grouped(boxes: Sequence[Box], gap: int) -> list[Box]:
    """Boxes that nearly touch made one, till none do: a ring's characters are one mark."""
    groups: list[Box] = []
    for box in sorted(boxes, key=lambda box: box.left)[:400]:
        merged = box
        changed = True
        while changed:
            changed = False
            for other in groups:
                if (
                    other.left - gap <= merged.right
                    and merged.left <= other.right + gap
                    and other.top - gap <= merged.bottom
                    and merged.top <= other.bottom + gap
                ):
                    groups.remove(other)
                    merged = Box(
                        min(other.left, merged.left),
                        min(other.top, merged.top),
                        max(other.right, merged.right),
                        max(other.bottom, merged.bottom),
                    )
                    changed = True
                    break
        groups.append(merged)
    return groups
