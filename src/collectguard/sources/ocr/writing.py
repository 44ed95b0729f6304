"""Lines as an engine gives them, made into glyphs that lie on ink."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image

from collectguard.model.picture import Box, Glyph, Line
from collectguard.sources.ocr.columns import shared_out

if TYPE_CHECKING:
    from numpy.typing import NDArray

Quad = tuple[tuple[float, float], ...]
#: Height a line is brought to before its ink is looked at.
STRIP_HEIGHT = 32
_INK = 0.42
#: How far a glyph reaches from its middle at most; a line is little higher than its characters are wide.
_REACH = 0.62 * STRIP_HEIGHT


class Mark(NamedTuple):
    """One character an engine saw: where its middle is along the line, 0 to 1, and how sure."""

    text: str
    middle: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Written:
    """One line in an engine's own terms: its corners and its characters, blanks among them.

    `rough` says that the order of the characters is right and their places are not to be relied on.
    """

    quad: Quad
    marks: tuple[Mark, ...]
    rough: bool = False


def is_han(text: str) -> bool:
    """Whether it is a Chinese character.

    >>> is_han("催"), is_han("，"), is_han("a")
    (True, False, False)
    """
    code = ord(text)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x3134F or code == 0x3007


def is_level(quad: Quad) -> bool:
    """Whether the line's corners are those of its box, but for a pixel and a half."""
    (_, top_left), (_, top_right), (_, low_right), (_, low_left) = quad
    return abs(top_left - top_right) <= 1.5 and abs(low_left - low_right) <= 1.5


def rectified(image: Image.Image, quad: Quad, height: int) -> Image.Image:
    """The line cut out, level, at this height; its width keeps the proportion."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    wide = max(np.hypot(x1 - x0, y1 - y0), np.hypot(x2 - x3, y2 - y3), 1.0)
    high = max(np.hypot(x3 - x0, y3 - y0), np.hypot(x2 - x1, y2 - y1), 1.0)
    size = (max(1, int(np.ceil(height * wide / high))), height)
    if is_level(quad):
        left, right = min(x0, x3), max(x1, x2)
        top, bottom = min(y0, y1), max(y2, y3)
        box = (max(0.0, left), max(0.0, top), min(float(image.width), right), min(float(image.height), bottom))
        if box[2] - box[0] >= 1 and box[3] - box[1] >= 1:
            return image.resize(size, Image.Resampling.BILINEAR, box=box, reducing_gap=3.0)
    fine = (max(1, round(wide)), max(1, round(high)))
    if fine[1] > 2 * height:
        fine = (size[0] * 2, height * 2)
    corners = (x0, y0, x3, y3, x2, y2, x1, y1)
    level = image.transform(fine, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    return level.resize(size, Image.Resampling.BILINEAR, reducing_gap=3.0)


def line_of(image: Image.Image, written: Written, strip: Image.Image | None = None) -> Line | None:
    """The line with one glyph a character; blanks go, but for one between Latin letters or digits.

    `strip` is the line cut out at `STRIP_HEIGHT`, where that was done before.
    """
    marks = _without_blanks(written.marks)
    if not marks:
        return None
    ink = inked_columns(strip or rectified(image, written.quad, STRIP_HEIGHT))
    edges = _edges(ink, written, marks)
    glyphs = tuple(
        Glyph(mark.text, _box_between(written.quad, left, right, image.size), round(mark.confidence, 4))
        for mark, (left, right) in zip(marks, edges, strict=True)
    )
    sure = [glyph.confidence for glyph in glyphs if glyph.text != " "]
    return Line(glyphs, written.quad, round(sum(sure) / len(sure), 4))


def _without_blanks(marks: Sequence[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    blank: Mark | None = None
    for mark in marks:
        if mark.text.isspace():
            blank = blank or mark
            continue
        if blank is not None and kept and _latin(kept[-1].text) and _latin(mark.text):
            kept.append(Mark(" ", blank.middle, blank.confidence))
        blank = None
        kept.append(mark)
    return kept


def _latin(text: str) -> bool:
    return text.isascii() and text.isalnum()


def _edges(ink: NDArray[np.float32], written: Written, marks: Sequence[Mark]) -> list[tuple[float, float]]:
    """Left and right edge of each glyph along the line, 0 to 1: its share of the line, drawn in to its ink."""
    wide = ink.size
    middles = [min(max(mark.middle, 0.0), 1.0) * wide for mark in marks]
    if written.rough:
        placed = shared_out(ink, [mark.text for mark in marks], middles)
        if placed is not None:
            return [(left / wide, right / wide) for left, right in placed]
    cuts = [0.0, *(_thinnest(ink, before, after) for before, after in pairwise(middles)), float(wide)]
    edges: list[tuple[float, float]] = []
    for at, middle in enumerate(middles):
        low = max(cuts[at], middle - _REACH)
        high = min(cuts[at + 1], middle + _REACH)
        left, right = _drawn_in(ink, low, max(high, low + 1))
        edges.append((left / wide, right / wide))
    return edges


def inked_columns(strip: Image.Image) -> NDArray[np.float32]:
    """How much ink each column of a rectified line holds, 0 to 1; light writing on dark counts alike."""
    grey = np.asarray(strip.convert("L"), dtype=np.float32)
    ground = np.median(grey)
    away = np.abs(grey - ground)
    most = float(np.percentile(away, 98))
    if most < 8:
        return np.zeros(grey.shape[1], dtype=np.float32)
    share: NDArray[np.float32] = (away > _INK * most).mean(axis=0, dtype=np.float32)
    return share


def _thinnest(ink: NDArray[np.float32], before: float, after: float) -> float:
    """The column between two middles to part them at: the emptiest, and of several the middlemost."""
    low, high = int(before + (after - before) * 0.25), int(np.ceil(before + (after - before) * 0.75))
    if high - low < 2:
        return (before + after) / 2
    part = ink[low:high]
    if part.size == 0:
        return (before + after) / 2
    columns = np.flatnonzero(part <= part.min() + 1e-6)
    centre = (before + after) / 2 - low
    return low + float(columns[np.argmin(np.abs(columns + 0.5 - centre))]) + 0.5


def _drawn_in(ink: NDArray[np.float32], low: float, high: float) -> tuple[float, float]:
    first, last = int(low), min(int(np.ceil(high)), ink.size)
    columns = np.flatnonzero(ink[first:last] > 0)
    if columns.size == 0:
        return low, high
    return max(low, first + float(columns[0])), min(high, first + float(columns[-1]) + 1)


def _box_between(quad: Quad, left: float, right: float, size: tuple[int, int]) -> Box:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    xs = [a + (b - a) * t for a, b in ((x0, x1), (x3, x2)) for t in (left, right)]
    ys = [a + (b - a) * t for a, b in ((y0, y1), (y3, y2)) for t in (left, right)]
    box_left, top = max(0, int(np.floor(min(xs)))), max(0, int(np.floor(min(ys))))
    return Box(
        min(box_left, size[0] - 1),
        min(top, size[1] - 1),
        min(max(int(np.ceil(max(xs))), box_left + 1), size[0]),
        min(max(int(np.ceil(max(ys))), top + 1), size[1]),
    )


def lowered(line: Line, by: int) -> Line:
    """The line so many pixels further down."""
    if by == 0:
        return line
    glyphs = tuple(
        Glyph(
            glyph.text,
            Box(glyph.box.left, glyph.box.top + by, glyph.box.right, glyph.box.bottom + by),
            glyph.confidence,
        )
        for glyph in line.glyphs
    )
    return Line(glyphs, tuple((x, y + by) for x, y in line.quad), line.confidence, line.squeezed)
