"""A page's lines put together as rows of print, their writing folded, every glyph still at hand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from collectguard.model.picture import Box, Glyph, Line, Page, around

#: Shares of the lower line's height: so far two lines of one row may stand apart, and overlap sideways.
_LEVEL, _SIDEWAYS = 0.55, 0.5
#: Slopes of more than this (about 14°) are no tilted photograph.
_STEEPEST = 0.25


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one level: `text` has one folded character for each glyph.

    `height` is the print's height in pixels, measured across the writing of a tilted line.
    """

    glyphs: tuple[Glyph, ...]
    text: str
    box: Box
    height: float
    parts: tuple[Row, ...] = ()

    def box_of(self, start: int, end: int) -> Box:
        return around([glyph.box for glyph in self.glyphs[start:end]])

    @property
    def pieces(self) -> tuple[Row, ...]:
        """The whole row, then the lines it is made of where there are several."""
        return (self, *self.parts) if len(self.parts) > 1 else (self,)


class Rows:
    """All rows of a page, top to bottom, and the page's text with its line breaks taken out."""

    def __init__(self, page: Page) -> None:
        lines = [line for line in page.lines if line.glyphs]
        slope = _slope(lines)
        self.rows = tuple(_rows(lines, slope))
        self.size = median([row.height for row in self.rows]) if self.rows else 0.0
        self.run = "".join(row.text for row in self.rows)
        self._glyphs = [glyph for row in self.rows for glyph in row.glyphs]
        body = [row for row in self.rows if len(row.text) >= 8] or list(self.rows)
        self.block = _block(body) if body else Box(0, 0, page.width, page.height)

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """Where `run[start:end]` stands, one box a row of print."""
        found: list[Box] = []
        for glyph in self._glyphs[start:end]:
            last = found[-1] if found else None
            if last and 2 * (min(last.bottom, glyph.box.bottom) - max(last.top, glyph.box.top)) > glyph.box.height:
                found[-1] = around((last, glyph.box))
            else:
                found.append(glyph.box)
        return tuple(found)


def folded(text: str) -> str:
    """Half-width forms for full-width ones, character by character; never a longer or shorter text.

    >>> folded("（１２）京：")
    '(12)京:'
    """
    return "".join(_folded(char) for char in text)


def _folded(char: str) -> str:
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 else char


def han(text: str) -> str:
    """Only the Chinese characters, a bracketed remark left out.

    >>> han("律 师 函（副本）")
    '律师函'
    """
    kept, depth = [], 0
    for char in text:
        depth = max(0, depth + (char in "(（[【〔") - (char in ")）]】〕"))
        if not depth and ("\u4e00" <= char <= "\u9fff" or char == "〇"):
            kept.append(char)
    return "".join(kept)


def _block(rows: Sequence[Row]) -> Box:
    """The text block: as high as its rows, as wide as most of its print, whatever a printer's margin lines do."""
    whole = around([row.box for row in rows])
    letters = sum(len(row.text) for row in rows)
    edges = []
    for at in (0, 2):
        passed = 0
        for row in sorted(rows, key=lambda row: row.box[at], reverse=at == 2):
            passed += len(row.text)
            if passed * 4 >= letters:
                edges.append(row.box[at])
                break
    return Box(edges[0], whole.top, max(edges[1], edges[0] + 1), whole.bottom)


def _slope(lines: Sequence[Line]) -> float:
    slopes = []
    for line in lines:
        (x0, y0), (x1, y1) = line.quad[0], line.quad[1]
        if x1 - x0 > 6 * max(1.0, line.box.height / 2) and abs(y1 - y0) < _STEEPEST * (x1 - x0):
            slopes.append((y1 - y0) / (x1 - x0))
    return median(slopes) if slopes else 0.0


def _height(line: Line) -> float:
    (x0, y0), *_, (x3, y3) = line.quad
    return max(1.0, float(((x3 - x0) ** 2 + (y3 - y0) ** 2) ** 0.5))


def _rows(lines: Iterable[Line], slope: float) -> Iterable[Row]:
    def level(line: Line) -> float:
        box = line.box
        return (box.top + box.bottom) / 2 - slope * (box.left + box.right) / 2

    open_rows: list[list[Line]] = []
    for line in sorted(lines, key=level):
        for row in reversed(open_rows[-3:]):
            near = abs(level(line) - sum(map(level, row)) / len(row)) < _LEVEL * min(_height(line), *map(_height, row))
            if near and not any(_beside_badly(line.box, other.box) for other in row):
                row.append(line)
                break
        else:
            open_rows.append([line])
    for row in open_rows:
        parts = tuple(_row([line]) for line in sorted(row, key=lambda line: line.box.left))
        yield parts[0] if len(parts) == 1 else _row(sorted(row, key=lambda line: line.box.left), parts)


def _beside_badly(one: Box, other: Box) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _SIDEWAYS * min(one.width, other.width)


def _row(lines: Sequence[Line], parts: tuple[Row, ...] = ()) -> Row:
    glyphs = tuple(glyph for line in lines for glyph in line.glyphs if not glyph.text.isspace())
    text = "".join(_folded(glyph.text[:1] or " ") for glyph in glyphs)
    box = around([line.box for line in lines])
    return Row(glyphs, text, box, median([_height(line) for line in lines]), parts)
