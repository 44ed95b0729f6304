"""Tall captures read in overlapping tiles, so that no line is cut at a seam or read twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from collectguard.model.picture import Line

#: Rows two neighbouring tiles share, as a part of a tile's height.
_OVERLAP = 240 / 1800


class Tile(NamedTuple):
    """Rows of a picture, top included and bottom not; `from_cut` and `to_cut` bound the lines it answers for."""

    top: int
    bottom: int
    from_cut: float
    to_cut: float


def tiles(height: int, tile: int) -> list[Tile]:
    """Tiles of about this height that cover so many rows; the last ones share the rest evenly.

    >>> [(part.top, part.bottom) for part in tiles(4000, 1800)]
    [(0, 1493), (1253, 2747), (2507, 4000)]
    """
    overlap = round(tile * _OVERLAP)
    count = max(1, -(-(height - overlap) // (tile - overlap)))
    step = (height - overlap) / count
    found: list[Tile] = []
    for at in range(count):
        top, bottom = round(at * step), min(height, round((at + 1) * step) + overlap)
        from_cut = top + overlap / 2 if at else float("-inf")
        to_cut = bottom - overlap / 2 if at < count - 1 else float("inf")
        found.append(Tile(top, bottom, from_cut, to_cut))
    return found


def merged(parts: Sequence[tuple[Tile, Sequence[Line]]]) -> list[Line]:
    """The lines of all tiles, in the picture's pixels, each once."""
    kept: list[Line] = []
    above: list[Line] = []
    for tile, lines in parts:
        own = [line for line in lines if tile.from_cut <= _middle(line) < tile.to_cut]
        own = [line for line in own if not any(_same(line, other) for other in above)]
        kept += own
        above = own
    return kept


def _middle(line: Line) -> float:
    return (line.box.top + line.box.bottom) / 2


def _same(line: Line, other: Line) -> bool:
    """Whether two tiles read one line: on one level, and most of the shorter along the longer."""
    a, b = line.box, other.box
    wide = min(a.right, b.right) - max(a.left, b.left)
    (_, top), _, _, (_, bottom) = line.quad
    return wide > 0.5 * min(a.width, b.width) and abs(_middle(line) - _middle(other)) < 0.4 * abs(bottom - top)
