"""Regions of writing in the detector's map of chances: pieces that hang together, boxed at their own slant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Quad = tuple[tuple[float, float], ...]
_CHANCE = 0.3
_SURE = 0.5
_MOST_REGIONS = 1000
_LEAST_SIDE = 3.0
_MANY = 400
#: The detector marks the core of a line; the line's own edge is this times area over girth further out.
_GROWTH = 1.6


def regions(chances: NDArray[np.float32]) -> list[Quad]:
    """Corners of each region, clockwise from the top left of the writing, in pixels of the map."""
    mask = chances > _CHANCE
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:, 1:] |= grown[:, :-1].copy()
    found: list[Quad] = []
    for points in pieces(grown):
        if len(found) == _MOST_REGIONS:
            break
        centre, along, half = tightest(points)
        if 2 * min(half) < _LEAST_SIDE or _mean_chance(chances, centre, along, half) < _SURE:
            continue
        wide, high = 2 * half[0], 2 * half[1]
        growth = wide * high * _GROWTH / (2 * (wide + high))
        if 2 * (min(half) + growth) >= _LEAST_SIDE + 2:
            found.append(_corners(centre, along, (half[0] + growth, half[1] + growth)))
    return found


def pieces(mask: NDArray[np.bool_]) -> Iterator[NDArray[np.float64]]:
    """The outline points of every piece, eight neighbours counting as touching."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), dtype=np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1)
    rows, starts = np.nonzero(steps == 1)
    ends = np.nonzero(steps == -1)[1]
    parents = list(range(rows.size))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    row_list, start_list, end_list = rows.tolist(), starts.tolist(), ends.tolist()
    above = 0
    for at, row in enumerate(row_list):
        while row_list[above] < row - 1:
            above += 1
        while above < at and row_list[above] == row - 1 and end_list[above] < start_list[at]:
            above += 1
        other = above
        while other < at and row_list[other] == row - 1 and start_list[other] <= end_list[at]:
            first, second = root(other), root(at)
            if first != second:
                parents[max(first, second)] = min(first, second)
            other += 1
    roots = np.array([root(at) for at in range(rows.size)], dtype=np.intp)
    order = np.argsort(roots, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(roots[order])) + 1):
        if members.size:
            xs = np.concatenate([starts[members], ends[members] - 1])
            ys = np.concatenate([rows[members], rows[members]])
            yield np.column_stack([xs, ys]).astype(np.float64)


Half = tuple[float, float]


def tightest(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], Half]:
    """The smallest rectangle round the points: centre, direction of writing, half width and half height."""
    hull = _hull(_outline(points) if len(points) > _MANY else points)
    edges = np.diff(np.vstack([hull, hull[:1]]), axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    directions = edges[lengths > 0] / lengths[lengths > 0, None]
    if directions.size == 0:
        return hull[0], np.array([1.0, 0.0]), (0.0, 0.0)
    across = np.column_stack([-directions[:, 1], directions[:, 0]])
    along_at, across_at = hull @ directions.T, hull @ across.T
    spans = np.ptp(along_at, axis=0), np.ptp(across_at, axis=0)
    best = int(np.argmin(spans[0] * spans[1]))
    one, two = directions[best], across[best]
    middle = (along_at[:, best].max() + along_at[:, best].min()) / 2
    middle_across = (across_at[:, best].max() + across_at[:, best].min()) / 2
    centre = middle * one + middle_across * two
    half = (float(spans[0][best]) / 2, float(spans[1][best]) / 2)
    if abs(one[0]) < abs(one[1]):
        one, half = two, (half[1], half[0])
    if one[0] < 0:
        one = -one
    return centre, one, half


def _outline(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The highest and the lowest point of each column; a hull needs no others."""
    columns = points[:, 0].astype(np.intp)
    first = int(columns.min())
    count = int(columns.max()) - first + 1
    high, low = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(high, columns - first, points[:, 1])
    np.maximum.at(low, columns - first, points[:, 1])
    there = np.flatnonzero(np.isfinite(high))
    xs = (there + first).astype(np.float64)
    return np.column_stack([np.concatenate([xs, xs]), np.concatenate([high[there], low[there]])])


def _hull(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The convex hull, by the monotone chain."""
    ordered = sorted(set(map(tuple, points.tolist())))
    if len(ordered) < 3:
        return np.array(ordered)
    lower: list[tuple[float, ...]] = []
    upper: list[tuple[float, ...]] = []
    for chain, run in ((lower, ordered), (upper, ordered[::-1])):
        for point in run:
            while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
    return np.array(lower[:-1] + upper[:-1])


def _turn(a: tuple[float, ...], b: tuple[float, ...], c: tuple[float, ...]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _corners(centre: NDArray[np.float64], along: NDArray[np.float64], half: Half) -> Quad:
    down = np.array([-along[1], along[0]])
    return tuple(
        (float(point[0]), float(point[1]))
        for point in (
            centre + right * half[0] * along + low * half[1] * down
            for right, low in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        )
    )


def _mean_chance(
    chances: NDArray[np.float32], centre: NDArray[np.float64], along: NDArray[np.float64], half: Half
) -> float:
    corners = np.array(_corners(centre, along, half))
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int)
    part = chances[top : bottom + 1, left : right + 1]
    if abs(along[1]) * half[0] < 1:
        return float(part.mean())
    ys, xs = np.mgrid[top : top + part.shape[0], left : left + part.shape[1]]
    x, y = xs - centre[0], ys - centre[1]
    inside = (abs(x * along[0] + y * along[1]) <= half[0] + 0.5) & (abs(y * along[0] - x * along[1]) <= half[1] + 0.5)
    return float(part[inside].mean()) if inside.any() else 0.0
