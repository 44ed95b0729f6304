"""A page's words as one text to judge, with the place of every code point."""

from __future__ import annotations

from typing import NamedTuple

from collectguard.detectors.papers.rows import Row, Rows
from collectguard.model.picture import Box, Layout, Page

#: In print heights: a row that ends so near the right edge goes on, one that begins so far in opens a paragraph.
_FULL, _INDENT = 1.6, 1.2
#: A row that begins farther in than a first line's indent stands at the right, alone.
_OPENED = 3.2


class Writing(NamedTuple):
    """The text, and where each of its code points stands."""

    text: str
    layout: Layout


def writing_of(page: Page) -> Writing:
    """All rows of a letter: what a line break merely wrapped is one paragraph again."""
    rows = Rows(page)
    text: list[str] = []
    boxes: list[Box | None] = []
    before: Row | None = None
    for row in rows.rows:
        if before is not None and not _goes_on(before, row, rows):
            text.append("\n")
            boxes.append(None)
        for glyph in row.glyphs:
            text.append(glyph.text)
            boxes += [glyph.box] * len(glyph.text)
        before = row
    return Writing("".join(text), Layout(tuple(boxes)))


def _goes_on(before: Row, row: Row, rows: Rows) -> bool:
    """Whether a row continues the paragraph of the one before it."""
    size = max(1.0, rows.size)
    return (
        before.box.left < rows.block.left + _OPENED * size
        and before.box.right > rows.block.right - _FULL * size
        and row.box.left < rows.block.left + _INDENT * size
        and (row.height < 1.3 * size or len(row.text) < 4)  # a lone character's box tells little of its size
        and before.height < 1.3 * size
        and before.text[-1:] not in "：:"
    )
