"""Rows of a picture set anew under each other: level, dark on white, of one height, nothing between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageOps

from collectguard.sources.ocr.writing import Mark, Written, rectified

if TYPE_CHECKING:
    from collectguard.sources.ocr.writing import Quad

_HEIGHT = 46
_LEADING = 34
_MARGIN = 30


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows as set, and where each came from: its corners and its width on the sheet."""

    image: Image.Image
    rows: tuple[tuple[Quad, int], ...]

    def taken_back(self, lines: Sequence[Written]) -> list[Written]:
        """What was read on the sheet, by the rows it stands in."""
        marks: list[list[Mark]] = [[] for _ in self.rows]
        for line in lines:
            (left, top), (right, _), (_, bottom), _ = line.quad
            number = int(((top + bottom) / 2 - _MARGIN + _LEADING / 2) // (_HEIGHT + _LEADING))
            if 0 <= number < len(self.rows):
                wide = self.rows[number][1]
                for mark in line.marks:
                    x = left + mark.middle * (right - left) - _MARGIN
                    marks[number].append(Mark(mark.text, x / wide, mark.confidence))
        return [
            Written(quad, tuple(found), rough=True) for (quad, _), found in zip(self.rows, marks, strict=True) if found
        ]


def typeset(image: Image.Image, quads: Sequence[Quad]) -> Sheet | None:
    """A sheet with these rows; None where there are none."""
    strips = [(quad, plain_print(rectified(image, quad, _HEIGHT))) for quad in quads]
    if not strips:
        return None
    wide = max(strip.width for _, strip in strips) + 2 * _MARGIN
    sheet = Image.new("L", (wide, len(strips) * (_HEIGHT + _LEADING) - _LEADING + 2 * _MARGIN), 255)
    for number, (_, strip) in enumerate(strips):
        sheet.paste(strip, (_MARGIN, _MARGIN + number * (_HEIGHT + _LEADING)))
    return Sheet(sheet, tuple((quad, strip.width) for quad, strip in strips))


def plain_print(strip: Image.Image) -> Image.Image:
    """A strip of one line in grey: dark on light, full contrast, whatever it was."""
    grey = strip.convert("L")
    pixels = np.asarray(grey)
    low, middle, high = np.percentile(pixels, (1, 50, 99))
    if middle - low < high - middle:
        grey = ImageOps.invert(grey)
        low, middle, high = 255 - high, 255 - middle, 255 - low
    reach = max(middle - low, 1.0)
    white, black = middle - 0.06 * reach, low + 0.1 * reach
    return grey.point([min(255, max(0, round((value - black) * 255 / (white - black)))) for value in range(256)])
