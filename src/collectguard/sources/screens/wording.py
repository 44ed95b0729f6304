"""One message's text from its rows: wrapped lines joined, the writer's own line ends and blanks kept."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from collectguard.model.picture import Box, Line
from collectguard.sources.screens.spacing import Measured, is_han, measured, spacing
from collectguard.sources.screens.strips import Strip, measure
from collectguard.sources.screens.surfaces import Row

if TYPE_CHECKING:
    from PIL import Image

_CLOSING = frozenset("，。、：；！？）】》〉」』”’…,.:;!?)]}%％℃元")
_OPENING = frozenset("（【《〈「『“‘([{￥¥$")
_RUN = frozenset("@#$%&*_+-=/\\.:?~")
#: Room left in a row beyond what the next word needs, in em, from which on the writer broke the line.
_ROOM = 0.7
_LONGEST_WORD = 0.6
#: In a spaced text blanks that do not break keep long stretches together: share of a row that may stay empty.
_UNBROKEN = 0.45
#: Row distance against the usual one, from which on a line was left empty.
_EMPTY_LINE = 1.6


class Worded(NamedTuple):
    """A message's text with one box a code point; `told` is false where blanks could not be seen."""

    text: str
    boxes: tuple[Box, ...]
    told: bool


class Body(NamedTuple):
    """A message's rows with their ink, ready to be worded."""

    rows: tuple[Row, ...]
    measured: Measured


def body(grey: Image.Image, rows: Sequence[Row]) -> Body:
    """Measures the rows; one without ink is left out."""
    pairs = [(row, measure(grey, _one_line(row))) for row in rows]
    found = [(row, strip) for row, strip in pairs if strip is not None]
    return Body(tuple(row for row, _ in found), measured([strip for _, strip in found]))


def _one_line(row: Row) -> Line:
    if len(row.lines) == 1:
        return row.lines[0]
    first, last = row.lines[0], row.lines[-1]
    quad = (first.quad[0], last.quad[1], last.quad[2], first.quad[3])
    glyphs = tuple(glyph for line in row.lines for glyph in line.glyphs)
    return Line(glyphs, quad, min(line.confidence for line in row.lines))


def worded(message: Body, ratio: float | None) -> Worded:
    """The text as it was written.

    Args:
        message: its rows.
        ratio: usual distance of characters in em on the page, where known.
    """
    found = spacing(message.measured, ratio)
    text: list[str] = []
    boxes: list[Box] = []
    strips = message.measured.strips
    widest = max((strip.right[-1] - strip.left[0] for strip in strips), default=0.0)
    pitch = median([b.middle - a.middle for a, b in pairwise(message.rows)] or [0.0])
    for number, strip in enumerate(strips):
        for at, glyph in enumerate(strip.glyphs):
            if at and ((number, at - 1) in found.blanks or at in strip.after_blank):
                text.append(" ")
                boxes.append(strip.box(strip.right[at - 1], strip.left[at]))
            text.append(glyph.text)
            boxes.append(strip.box(strip.left[at], strip.right[at]))
        if number + 1 < len(strips):
            following = strips[number + 1]
            gap = message.rows[number + 1].middle - message.rows[number].middle
            blank = found.blank if found.everywhere else 0.0
            joint = _joint(strip, following, widest, message.measured.em, blank, gap > _EMPTY_LINE * pitch)
            if joint:
                text.append(joint)
                boxes.append(strip.box(strip.right[-1], strip.right[-1] + 0.3 * strip.em))
    return Worded("".join(text), tuple(boxes), found.told)


def _joint(strip: Strip, following: Strip, widest: float, em: float, blank: float, far: bool) -> str:
    """What stands between two rows: a line end, a blank, or nothing; `blank` is what a spaced text has everywhere."""
    room = widest - (strip.right[-1] - strip.left[0])
    need = min(_first_word(following), _LONGEST_WORD * widest) + blank
    if far or room > max(need + _ROOM * em, _UNBROKEN * widest if blank else 0.0):
        return "\n"
    last, first = strip.glyphs[-1].text, following.glyphs[0].text
    if last.isascii() and last.isalpha() and first.isascii() and first.isalpha() and room > 0.1 * em:
        return " "
    return " " if blank and is_han(last) and is_han(first) else ""


def _first_word(strip: Strip) -> float:
    """Width of what could not be parted from the row's first character."""
    glyphs = strip.glyphs
    end = 0
    while end < len(glyphs) - 1 and glyphs[end].text in _OPENING:
        end += 1
    while end < len(glyphs) and (
        glyphs[end].text.isascii() and (glyphs[end].text.isalnum() or glyphs[end].text in _RUN)
    ):
        if end and end in strip.after_blank:
            break
        end += 1
    end = max(end, 1)
    while end < len(glyphs) and glyphs[end].text in _CLOSING:
        end += 1
    return strip.right[end - 1] - strip.left[0]
