"""Widely spaced text, whose rows fall apart, read again.

Full-width blanks at ordinary line height make columns look like lines to a detector. A tile with that sign
is read once more, by rows found without a model, which blanks do not mislead; and if that leaves columns, at
about a third of its width. Only lines that gain Chinese characters are taken from a second reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from collectguard.model.picture import Box, Glyph, Line
from collectguard.sources.ocr.rows import rows_of_writing
from collectguard.sources.ocr.writing import is_han

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.ocr.reader import Recogniser

_WIDTH = 0.35
_SINGLES = 3
_SURE_ENOUGH = 0.8
_LEAST_HAN = 1


def rescued(recogniser: Recogniser, image: Image.Image, lines: list[Line]) -> list[Line]:
    """The lines, with those that fell apart replaced by what a second look makes of them."""
    if not fell_apart(lines):
        return lines
    again = [replace(line, squeezed=True) for line in recogniser.read_rows(image, rows_of_writing(image))]
    lines = _bettered(lines, again)
    return _bettered(lines, _squeezed(recogniser, image)) if fell_apart(lines) else lines


def _squeezed(recogniser: Recogniser, image: Image.Image) -> list[Line]:
    from PIL import Image

    narrow = image.resize((max(1, round(image.width * _WIDTH)), image.height), Image.Resampling.LANCZOS)
    across = image.width / narrow.width
    return [_widened(line, across) for line in recogniser.lines(narrow)]


def _bettered(lines: list[Line], again: list[Line]) -> list[Line]:
    better = [line for line in again if _gains(line, lines)]
    return [line for line in lines if not _told_by(line, better)] + better


def fell_apart(lines: Sequence[Line]) -> bool:
    """Whether there is a column of Chinese characters, or several of them standing alone."""
    columns = any(_han([line]) >= 2 and line.box.height > 1.6 * line.box.width for line in lines)
    singles = sum(len(line.glyphs) == 1 and is_han(line.glyphs[0].text) for line in lines)
    return columns or singles >= _SINGLES


def _gains(line: Line, before: Sequence[Line]) -> bool:
    if line.confidence < _SURE_ENOUGH or _han([line]) < _LEAST_HAN:
        return False
    there = [
        glyph
        for other in before
        if not _stands(other)
        for glyph in other.glyphs
        if is_han(glyph.text) and _inside(glyph.box, line.box)
    ]
    return _han([line]) > len(there)


def _told_by(line: Line, better: Sequence[Line]) -> bool:
    """Whether most of what the line says now stands in the better lines."""
    if not better:
        return False
    inside = sum(any(_inside(glyph.box, other.box) for other in better) for glyph in line.glyphs)
    return inside * 2 >= len(line.glyphs)


def _stands(line: Line) -> bool:
    return len(line.glyphs) > 1 and line.box.height > 1.5 * line.box.width


def _inside(box: Box, other: Box) -> bool:
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return other.left <= x <= other.right and other.top <= y <= other.bottom


def _han(lines: Sequence[Line]) -> int:
    return sum(is_han(glyph.text) for line in lines for glyph in line.glyphs)


def _widened(line: Line, across: float) -> Line:
    glyphs = tuple(
        Glyph(
            glyph.text,
            Box(round(glyph.box.left * across), glyph.box.top, round(glyph.box.right * across), glyph.box.bottom),
            glyph.confidence,
        )
        for glyph in line.glyphs
    )
    return replace(line, glyphs=glyphs, quad=tuple((x * across, y) for x, y in line.quad), squeezed=True)
