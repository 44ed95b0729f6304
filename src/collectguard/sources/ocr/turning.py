"""Pictures that lie on their side without saying so: found because they read badly, and turned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from collectguard.model.picture import Page
from collectguard.sources.ocr import remarks as said
from collectguard.sources.ocr.writing import is_han

if TYPE_CHECKING:
    from collectguard.sources.ocr import Engine
    from collectguard.sources.pictures import Picture

#: Upright pages read with 0.98 and more, pages on their side or upside down with less than this.
_SURE = 0.95
#: Fewer characters than this the other way up are noise.
_LEAST_WORTH = 3.0
_PROBE_SIDE = 800


def read_upright(picture: Picture, reader: Engine) -> tuple[Picture, Page]:
    """The picture turned so that its writing stands upright, and its page."""
    page = reader.read(picture)
    if not reads_badly(page):
        return picture, page
    best, quarter = max((worth(reader.read(_small(picture.turned(turn)))), -turn) for turn in (1, 2, 3))
    if best < _LEAST_WORTH or best <= 1.2 * worth(page):
        return picture, page
    turned = picture.turned(-quarter)
    other = reader.read(turned)
    if worth(other) <= 1.2 * worth(page):
        return picture, page
    return turned, replace(other, remarks=(*other.remarks, said.TURNED))


def _small(picture: Picture) -> Picture:
    """A copy just large enough to see whether it reads."""
    factor = max(picture.pixels.size) // _PROBE_SIDE
    return picture if factor < 2 else replace(picture, pixels=picture.pixels.reduce(factor))


def reads_badly(page: Page) -> bool:
    """Whether most of what was read stands on end, or is unsure, or there is next to nothing."""
    glyphs = [(glyph, line) for line in page.lines for glyph in line.glyphs]
    if len(glyphs) < 4:
        return min(page.width, page.height) >= 200
    upended = sum(line.box.height > 1.5 * line.box.width for _, line in glyphs if len(line.glyphs) > 1)
    sure = sum(glyph.confidence for glyph, _ in glyphs) / len(glyphs)
    return upended * 2 > len(glyphs) or sure < _SURE


def worth(page: Page) -> float:
    """How much was read: Chinese characters in lying lines, by how sure they are."""
    return sum(
        glyph.confidence**4 * (1.0 if is_han(glyph.text) else 0.25)
        for line in page.lines
        if len(line.glyphs) == 1 or line.box.height <= 1.5 * line.box.width
        for glyph in line.glyphs
        if is_han(glyph.text) or glyph.text.isalnum()
    )
