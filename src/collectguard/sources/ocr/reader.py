"""From a picture to a page: scaled and tiled for the engine, put back into the picture's pixels, in reading order."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from collectguard.model.picture import Line, Page, Remark
from collectguard.sources.ocr import remarks as said
from collectguard.sources.ocr.order import in_reading_order
from collectguard.sources.ocr.squeeze import rescued
from collectguard.sources.ocr.tiles import merged, tiles
from collectguard.sources.ocr.underprint import read_beneath
from collectguard.sources.ocr.writing import Quad, lowered
from collectguard.sources.pictures.remarks import remark

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.pictures import Picture

_LEAST_SIDE = 8
#: Pictures up to this much taller than a tile are read whole.
_WHOLE = 1.8
#: A picture taller than a tile is shrunk to be read whole; where characters come out smaller than this, it is tiled.
_LOST_PX = 14
_SMALL_TEXT_PX = 14


class Recogniser(Protocol):
    """An engine's own part: the lines of one tile, or one ready-made strip."""

    @property
    def name(self) -> str:
        """The engine's name."""

    @property
    def by_rows(self) -> bool:
        """Whether it looks for rows without a model to begin with, so that a second look by rows is no use."""

    def tile_height(self, width: int) -> int:
        """Rows of a picture of this width that are best read at once."""

    def lines(self, image: Image.Image) -> list[Line]:
        """All lines of one tile, in any order, boxes in its pixels."""

    def read_rows(self, image: Image.Image, quads: Sequence[Quad]) -> list[Line]:
        """What stands in these rows of a tile."""

    def strip(self, image: Image.Image) -> tuple[str, float]:
        """One ready-made line of writing."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One engine with everything around it that both need."""

    recogniser: Recogniser

    @property
    def name(self) -> str:
        """The engine's name."""
        return self.recogniser.name

    def read(self, picture: Picture) -> Page:
        """Every line of the picture as it stands, in reading order, boxes in its pixels."""
        image = picture.pixels
        lines = [] if _blank(image) else in_reading_order(self._lines(image))
        return Page(
            width=image.width,
            height=image.height,
            engine=self.name,
            lines=tuple(lines),
            remarks=_remarks(lines),
        )

    def read_strip(self, image: Image.Image) -> tuple[str, float]:
        """One ready-made line of writing: the text and how sure."""
        if min(image.size) < _LEAST_SIDE:
            return "", 0.0
        return self.recogniser.strip(image)

    def _lines(self, image: Image.Image) -> list[Line]:
        tall = self.recogniser.tile_height(image.width)
        if image.height > _WHOLE * tall:
            return self._tiled(image, tall)
        lines = self._piece(image)
        if image.height > tall and lines and _character_size(lines) * tall < _LOST_PX * image.height:
            return self._tiled(image, tall)
        return lines

    def _tiled(self, image: Image.Image, tall: int) -> list[Line]:
        read = []
        for tile in tiles(image.height, tall):
            lines = self._piece(image.crop((0, tile.top, image.width, tile.bottom)))
            read.append((tile, [lowered(line, tile.top) for line in lines]))
        return merged(read)

    def _piece(self, image: Image.Image) -> list[Line]:
        lines = self.recogniser.lines(image)
        if not self.recogniser.by_rows:
            lines = rescued(self.recogniser, image, lines)
        return read_beneath(self.recogniser, image, lines)


def _blank(image: Image.Image) -> bool:
    """Whether there can be no writing: too small, or one even colour."""
    if min(image.size) < _LEAST_SIDE:
        return True
    low, high = image.convert("L").getextrema()
    assert isinstance(low, int)
    assert isinstance(high, int)
    return high - low < 6


def _remarks(lines: list[Line]) -> tuple[Remark, ...]:
    if not lines:
        return (said.NOTHING_READABLE,)
    size = _character_size(lines)
    return (remark(said.TEXT_TOO_SMALL, px=round(size)),) if size < _SMALL_TEXT_PX else ()


def _character_size(lines: list[Line]) -> float:
    """The usual height of a character in pixels: a line's own height less the air it is cut out with."""
    sizes = sorted(size for line in lines for size in [_height(line) * 0.8] * len(line.glyphs))
    return sizes[len(sizes) // 2]


def _height(line: Line) -> float:
    (x0, y0), _, _, (x3, y3) = line.quad
    return math.hypot(x3 - x0, y3 - y0)
