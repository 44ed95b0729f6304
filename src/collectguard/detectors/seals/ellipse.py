"""Ellipses: a round seal on tilted paper, an oval one, and how to walk along them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from collectguard.detectors.seals.ink import Field

#: Any array of fractions; where exactness matters they are made in double precision.
Floats = NDArray[np.floating[Any]]

#: A circle on tilted paper is hardly longer than this by its width; an oval seal is.
_TILTED = 1.15


@dataclass(frozen=True, slots=True)
class Ellipse:
    """The points `centre + shape @ (sin a, -cos a)`; angle 0 is up, and angles grow clockwise.

    `shape` is symmetric, so that the ellipse turns nothing: up in the seal is up on the page.
    """

    x: float
    y: float
    shape: tuple[tuple[float, float], tuple[float, float]]

    @staticmethod
    def circle(x: float, y: float, radius: float) -> Ellipse:
        return Ellipse(x, y, ((radius, 0.0), (0.0, radius)))

    @property
    def axes(self) -> tuple[float, float]:
        """The longer and the shorter half axis."""
        (a, b), (_, d) = self.shape
        middle, spread = (a + d) / 2, math.hypot((a - d) / 2, b)
        return middle + spread, max(1e-6, middle - spread)

    @property
    def ratio(self) -> float:
        long, short = self.axes
        return long / short

    @property
    def radius(self) -> float:
        long, short = self.axes
        return math.sqrt(long * short)

    @property
    def half_width(self) -> float:
        return math.hypot(*self.shape[0])

    @property
    def half_height(self) -> float:
        return math.hypot(*self.shape[1])

    def moved(self, x: float, y: float, scale: float) -> Ellipse:
        """The same ellipse where coordinates are `(old - (x, y)) * scale`."""
        (a, b), (c, d) = self.shape
        grown = ((a * scale, b * scale), (c * scale, d * scale))
        return Ellipse((self.x - x) * scale, (self.y - y) * scale, grown)

    def points(self, angles: Floats, radii: Floats) -> tuple[Floats, Floats]:
        """Coordinates at every radius (rows; 1 is on the ellipse) and angle (columns)."""
        (a, b), (c, d) = self.shape
        east, north = np.sin(angles), -np.cos(angles)
        x = a * east + b * north
        y = c * east + d * north
        return self.x + radii[:, None] * x[None, :], self.y + radii[:, None] * y[None, :]

    def along(self, start: float, end: float, radii: Floats, count: int) -> tuple[Floats, Floats]:
        """Coordinates at equal steps along the rim from angle `start` to `end`, rows across it.

        On a tilted circle letters lie as on the circle; on a real oval they stand at right angles to the
        rim, as far in as the shorter axis allows.
        """
        angles = np.linspace(start, end, count)
        if self.ratio < _TILTED:
            return self.points(angles, radii)
        fine = np.linspace(start, end, 4 * count)
        x, y = self.points(fine, np.ones(1))
        travelled = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(x[0]), np.diff(y[0])))))
        angles = np.interp(np.linspace(0, travelled[-1], count), travelled, fine)
        x, y = self.points(angles, np.ones(1))
        dx, dy = np.gradient(x[0]), np.gradient(y[0])
        length = np.maximum(1e-9, np.hypot(dx, dy))
        depth = (1 - radii)[:, None] * self.axes[1]
        return x - depth * (dy / length)[None, :], y + depth * (dx / length)[None, :]


def sampled(field: Field, x: Floats, y: Floats, outside: float = 0.0) -> Floats:
    """Bilinear values of `field` at the points; `outside` beyond its edge."""
    height, width = field.shape
    left, top = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    right_share, down_share = x - left, y - top
    inside = (left >= 0) & (top >= 0) & (left < width - 1) & (top < height - 1)
    left, top = np.clip(left, 0, max(0, width - 2)), np.clip(top, 0, max(0, height - 2))
    if width < 2 or height < 2:
        return np.full(x.shape, outside)
    flat = field.ravel()
    start = top * width + left
    upper = flat[start] * (1 - right_share) + flat[start + 1] * right_share
    lower = flat[start + width] * (1 - right_share) + flat[start + width + 1] * right_share
    return np.where(inside, upper * (1 - down_share) + lower * down_share, outside)


def fit(x: Floats, y: Floats) -> Ellipse | None:
    """The ellipse nearest to the points in least squares; None where they lie on no ellipse."""
    if len(x) < 6:
        return None
    middle_x, middle_y = float(x.mean()), float(y.mean())
    size = max(1e-6, float(np.hypot(x - middle_x, y - middle_y).mean()))
    u, v = (x - middle_x) / size, (y - middle_y) / size
    terms = np.column_stack((u * u, u * v, v * v, u, v))
    found, _, rank, _ = np.linalg.lstsq(terms, np.ones(len(u)), rcond=None)
    if rank < 5:
        return None
    a, b, c, d, e = (float(value) for value in found)
    det = a * c - b * b / 4
    if det <= 1e-9:
        return None
    centre_u, centre_v = (-c * d / 2 + b * e / 4) / det, (-a * e / 2 + b * d / 4) / det
    level = 1 + a * centre_u**2 + b * centre_u * centre_v + c * centre_v**2
    matrix = np.array([[a, b / 2], [b / 2, c]]) / level
    values, vectors = np.linalg.eigh(matrix)
    if values.min() <= 1e-9 or not np.isfinite(values).all():
        return None
    root = (vectors / np.sqrt(values)) @ vectors.T * size
    (p, q), (_, s) = root.tolist()
    return Ellipse(centre_u * size + middle_x, centre_v * size + middle_y, ((p, q), (q, s)))


def fit_circle(x: Floats, y: Floats) -> Ellipse | None:
    """The circle nearest to the points; steadier than an ellipse where only an arc is seen."""
    if len(x) < 4:
        return None
    terms = np.column_stack((x, y, np.ones(len(x))))
    found, *_ = np.linalg.lstsq(terms, x * x + y * y, rcond=None)
    centre_x, centre_y = float(found[0]) / 2, float(found[1]) / 2
    square = float(found[2]) + centre_x**2 + centre_y**2
    return Ellipse.circle(centre_x, centre_y, math.sqrt(square)) if square > 1 else None


def fit_trimmed(x: Floats, y: Floats, rounds: int = 4, *, circle: bool = False) -> Ellipse | None:
    """A fit that leaves out, round by round, the points farthest from it."""
    keep = np.ones(len(x), dtype=bool)
    best: Ellipse | None = None
    for _ in range(rounds):
        found = (fit_circle if circle else fit)(x[keep], y[keep])
        if found is None:
            return best
        best = found
        off = np.abs(distance(found, x, y) - 1)
        limit = max(0.012, 2.5 * float(np.median(off[keep])))
        keep = off <= limit
        if keep.sum() < 8:
            return best
    return best


def distance(ellipse: Ellipse, x: Floats, y: Floats) -> Floats:
    """How far out the points lie; 1 on the ellipse, 0 in its centre."""
    (a, b), (c, d) = ellipse.shape
    det = a * d - b * c
    if abs(det) < 1e-9:
        return np.full(x.shape, np.inf)
    dx, dy = x - ellipse.x, y - ellipse.y
    return np.asarray(np.hypot((d * dx - b * dy) / det, (a * dy - c * dx) / det))
