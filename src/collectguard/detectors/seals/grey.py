"""Rings without colour: found by laying thin circles of every size over the darkness of a page."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from collectguard.detectors.seals.ellipse import Ellipse
from collectguard.detectors.seals.ink import Field

#: The page is looked at this small: a ring is then about one pixel thick, and letters are grey.
_AREA = 60_000
_SMALLEST, _LARGEST, _STEP = 0.058, 0.125, 1.08  # radius by the short side
_APART = 2.6


def rings(dark: Field, most: int) -> list[tuple[float, Ellipse]]:
    """The circles that stand out most from what lies just inside and outside them, best first.

    The number is how much darker the ring is than its two neighbours, 0 to 1.
    """
    height, width = dark.shape
    scale = min(1.0, (_AREA / (height * width)) ** 0.5)
    small_size = (max(8, round(width * scale)), max(8, round(height * scale)))
    small = np.asarray(Image.fromarray(dark).resize(small_size, Image.Resampling.BOX), dtype=np.float32)
    small = np.minimum(small, 0.5) * 2
    short = min(small.shape)
    margin = int(short * _LARGEST + _APART) + 2
    rows, columns = (_round_up(side + margin) for side in small.shape)
    spectrum = np.fft.rfft2(small, (rows, columns))
    down = np.minimum(np.arange(rows), rows - np.arange(rows)).astype(np.float32)
    right = np.minimum(np.arange(columns), columns - np.arange(columns)).astype(np.float32)
    reach = np.hypot(down[:, None], right[None, :])
    high, wide = small.shape[0], small.shape[1]
    best = np.full((high, wide), -1, dtype=np.float32)
    radius_of = np.zeros((high, wide), dtype=np.float32)
    radius = short * _SMALLEST
    while radius < short * _LARGEST:
        template = _circle(reach, radius) - (_circle(reach, radius - _APART) + _circle(reach, radius + _APART)) / 2
        answer = np.fft.irfft2(spectrum * np.fft.rfft2(template), (rows, columns))[:high, :wide]
        better = answer > best
        best[better] = answer[better]
        radius_of[better] = radius
        radius *= _STEP
    found = []
    for _ in range(most):
        row, column = divmod(int(best.argmax()), wide)
        value = float(best[row, column])
        if value <= 0:
            break
        ellipse = Ellipse.circle((column + 0.5) / scale, (row + 0.5) / scale, float(radius_of[row, column]) / scale)
        found.append((value, ellipse))
        near = max(2, int(short * 0.02))
        best[max(0, row - near) : row + near + 1, max(0, column - near) : column + near + 1] = -1
    return found


def _circle(reach: NDArray[np.float32], radius: float) -> NDArray[np.float32]:
    weight = np.exp(-(((reach - radius) / 0.9) ** 2))
    return np.asarray(weight / weight.sum(), dtype=np.float32)


def _round_up(length: int) -> int:
    """The next length whose transform is quick."""
    best = 1 << (length - 1).bit_length()
    for odd in (3, 5, 9, 15):
        size = odd
        while size < length:
            size *= 2
        best = min(best, size)
    return best
