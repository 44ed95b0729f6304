"""Whether two pages bear the very same impression, pixel for pixel."""

from __future__ import annotations

import numpy as np
from PIL import Image

from collectguard.detectors.seals.ellipse import Ellipse, Floats, sampled
from collectguard.detectors.seals.ink import Marked
from collectguard.detectors.seals.marks import cut_out

_LEAST_HALF_AXIS = 55.0
_ALIKE = 0.975
_SIDE = np.linspace(-0.97, 0.97, 160)


def same_impression(first: tuple[Image.Image, Ellipse], second: tuple[Image.Image, Ellipse]) -> bool | None:
    """Not turned, of one scale, and equal where neither is hidden by print; None where too small to tell.

    A stamp pressed twice differs in angle, pressure and ink. Shifts of a pixel, as resampling brings, are allowed.
    """
    (one, ring), (other, other_ring) = first, second
    if min(ring.axes[1], other_ring.axes[1]) < _LEAST_HALF_AXIS:
        return None
    if not 0.985 < ring.half_width / other_ring.half_width * other_ring.half_height / ring.half_height < 1.015:
        return False
    left, left_free = _impression(one, ring)
    best = 0.0
    for dx in (-0.012, 0.0, 0.012):
        for dy in (-0.012, 0.0, 0.012):
            right, right_free = _impression(other, other_ring, dx, dy)
            both = left_free & right_free
            if both.mean() < 0.3:
                return None
            a, b = left[both] - left[both].mean(), right[both] - right[both].mean()
            scale = float(np.sqrt((a * a).sum() * (b * b).sum()))
            best = max(best, float((a * b).sum() / scale) if scale > 0 else 0.0)
    return best >= _ALIKE


def _impression(image: Image.Image, ring: Ellipse, dx: float = 0.0, dy: float = 0.0) -> tuple[Floats, Marked]:
    patch = cut_out(image, ring)
    centre, wide, high = patch.ellipse, patch.ellipse.half_width, patch.ellipse.half_height
    x, y = np.meshgrid(centre.x + (_SIDE + dx) * wide, centre.y + (_SIDE + dy) * high)
    inside = np.hypot(*np.meshgrid(_SIDE, _SIDE)) <= 0.97
    dark = sampled(patch.ink.dark, x, y, outside=1.0)
    return sampled(patch.ink.red, x, y), inside & (dark < 0.55)


def one_page(first: Image.Image, second: Image.Image) -> bool:
    """The two pictures show one page: their darkness agrees all over, so an equal seal says nothing."""
    small = [
        np.asarray(image.convert("L").resize((48, 64), Image.Resampling.BOX), dtype=np.float64)
        for image in (first, second)
    ]
    a, b = (field - field.mean() for field in small)
    scale = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return scale > 0 and float((a * b).sum() / scale) > 0.93
