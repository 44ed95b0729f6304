"""Rows of a picture set anew, each alone: level, dark on white, of one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from collectguard.sources.ocr.writing import STRIP_HEIGHT, Mark, Written, rectified

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from collectguard.sources.ocr.writing import Quad

#: White round a row, and the widest blank left in it, by its height.
_AIR, _BLANK = 0.42, 0.62
#: So many wider blanks than these make spaced writing, whose blanks are made narrower.
_SPACED, _WIDE, _NARROW = 3, 0.75, 0.36
_WHITE = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """One row as set, and where it came from: its corners, and where along it, 0 to 1, each column stood.

    `strip` is the row before it was set.
    """

    image: Image.Image
    strip: Image.Image
    quad: Quad
    places: NDArray[np.float64]

    def taken_back(self, lines: Sequence[Written]) -> Written:
        """What was read on the sheet, in the row it stands in."""
        marks: list[Mark] = []
        for line in lines:
            (left, _), (right, _), _, _ = line.quad
            for mark in line.marks:
                at = min(max(round(left + mark.middle * (right - left)), 0), self.places.size - 1)
                marks.append(Mark(mark.text, float(self.places[at]), mark.confidence))
        return Written(self.quad, tuple(marks), rough=True)


def set_apart(image: Image.Image, quad: Quad, height: int = STRIP_HEIGHT) -> Sheet:
    """The row alone on a white sheet, wide blanks in it made narrow: they lead the engine astray."""
    plain = plain_print(rectified(image, quad, height))
    strip = np.asarray(plain)
    kept = _columns(strip)
    margin = round(_AIR * height)
    sheet = np.full((height + 2 * margin, kept.size + 2 * margin), 255, dtype=np.uint8)
    sheet[margin:-margin, margin:-margin] = strip[:, kept]
    places = np.pad((kept + 0.5) / strip.shape[1], margin, "edge")
    return Sheet(Image.fromarray(sheet), plain, quad, places)


def _columns(strip: NDArray[np.uint8]) -> NDArray[np.intp]:
    """The columns to set: all but those of blanks beyond what a full stop leaves, or beyond less in spaced writing."""
    height = strip.shape[0]
    blank = (strip > _WHITE).all(axis=0)
    columns = np.arange(blank.size)
    since = columns - np.maximum.accumulate(np.where(blank, -1, columns))
    spaced = np.count_nonzero(since == round(_WIDE * height)) >= _SPACED
    return np.flatnonzero(since <= round((_NARROW if spaced else _BLANK) * height))


def plain_print(strip: Image.Image) -> Image.Image:
    """A strip of one line in grey: dark on light, full contrast, whatever it was."""
    grey = np.asarray(strip.convert("L"))
    shades = np.arange(256, dtype=np.float64)
    low, middle, high = _shades(grey)
    if middle - low < high - middle:
        shades = 255 - shades
        low, middle = 255 - high, 255 - middle
    reach = max(middle - low, 1)
    white, black = middle - 0.06 * reach, low + 0.1 * reach
    levels = np.clip(np.rint((shades - black) * 255 / (white - black)), 0, 255).astype(np.uint8)
    return Image.fromarray(levels[grey])


def _shades(grey: NDArray[np.uint8]) -> tuple[int, int, int]:
    """The level below which a hundredth lies, half, and all but a hundredth."""
    counts = np.bincount(grey.ravel(), minlength=256).cumsum()
    low, middle, high = np.searchsorted(counts, np.array([0.01, 0.5, 0.99]) * counts[-1]).tolist()
    return low, middle, high
