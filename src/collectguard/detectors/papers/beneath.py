"""Print read again from beneath a red seal.

A stamp across the signature makes an engine misread or drop it. Red ink is light in a picture's red
channel while black print stays dark: the rows that a seal touches are cut out, read in that channel,
and take the place of what was read there. Print that an opaque overlay hides stays hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from collectguard.model.picture import Box, Glyph, Line, Page, around

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.ocr import Engine
    from collectguard.sources.pictures import Picture

#: Of a seal's height, that much is read above and below it.
_AROUND = 0.12
#: Seals read beneath; a page has one to three.
_MOST_SEALS = 3
#: Red ink is paper-white from this value of the red channel on.
_INK_FROM = 175


def read_beneath(page: Page, picture: Picture, seals: Sequence[Box], engine: Engine) -> Page:
    """The page with the rows under its seals read again without the red.

    Args:
        seals: in pixels of `picture`, as found by the seal detector.
    """
    for box in sorted(seals, key=lambda seal: -seal.height * seal.width)[:_MOST_SEALS]:
        page = _again(page, picture, box, engine)
    return page


def _again(page: Page, picture: Picture, seal: Box, engine: Engine) -> Page:
    from collectguard.sources.pictures import open_picture

    more = round(_AROUND * seal.height)
    touched = [line for line in page.lines if _overlaps(line.box, seal)]
    band = around([Box(0, seal.top - more, page.width, seal.bottom + more), *(line.box for line in touched)])
    top, bottom = max(0, band.top - 2), min(page.height, band.bottom + 2)
    if bottom - top < 8 or (not touched and seal.height < 8):
        return page
    strip = _without_red(picture.pixels.crop((0, top, page.width, bottom)))
    again = [_moved(line, top) for line in engine.read(open_picture(strip)).lines]
    inside = [line for line in again if _overlaps(line.box, seal)]
    replaced = [line for line in page.lines if not _overlaps(line.box, seal)]
    if _letters(inside) < 0.6 * _letters(touched):
        return page
    beside = [line for line in inside if not any(_same_place(line.box, other.box) for other in replaced)]
    lines = sorted([*replaced, *beside], key=lambda line: ((line.box.top + line.box.bottom) / 2, line.box.left))
    return replace(page, lines=tuple(lines))


def _without_red(image: Image.Image) -> Image.Image:
    """The red channel with its light end opened, so that ink of a stamp fades into the paper."""
    ramp = [min(255, round(value * 255 / _INK_FROM)) for value in range(256)]
    return image.getchannel("R").point(ramp).convert("RGB")


def _overlaps(box: Box, seal: Box) -> bool:
    across = min(box.right, seal.right) - max(box.left, seal.left)
    down = min(box.bottom, seal.bottom) - max(box.top, seal.top)
    return across > 0 and down > 0.2 * box.height


def _same_place(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0.5 * min(one.width, other.width) and down > 0.5 * min(one.height, other.height)


def _letters(lines: Sequence[Line]) -> int:
    return sum(len(line.glyphs) for line in lines if line.confidence > 0.5)


def _moved(line: Line, down: int) -> Line:
    glyphs = tuple(
        Glyph(text, Box(box.left, box.top + down, box.right, box.bottom + down), confidence)
        for text, box, confidence in line.glyphs
    )
    return replace(line, glyphs=glyphs, quad=tuple((x, y + down) for x, y in line.quad))
