"""Where a ring might be: ellipses proposed from the red of a page, many of them wrong."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from collectguard.detectors.seals.ellipse import Ellipse, Floats, fit_trimmed, sampled
from collectguard.detectors.seals.groups import groups
from collectguard.detectors.seals.ink import Field

_MOST_EDGES = 5000
_VOTE_CELL = 4
_ANGLES = np.arange(120) * (2 * np.pi / 120)


def from_groups(red: Field, level: float, smallest: float, largest: float) -> list[Ellipse]:
    """Ellipses through the outermost red of groups that are as large as a seal."""
    mask = red > level
    found: list[Ellipse] = []
    short = min(red.shape)
    for share in (0.012, 0.022):
        cell = max(3, round(short * share))
        for rows, columns in groups(mask, cell, 2):
            height, width = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
            if max(height, width) < 2 * smallest or min(height, width) < smallest or max(height, width) > 2.6 * largest:
                continue
            ellipse = _rim(rows.astype(np.float64), columns.astype(np.float64))
            if ellipse is not None and ellipse.ratio < 2.1 and smallest <= ellipse.radius <= largest:
                found.append(ellipse)
    return found


def _rim(rows: Floats, columns: Floats) -> Ellipse | None:
    middle_x = (columns.min() + columns.max()) / 2
    middle_y = (rows.min() + rows.max()) / 2
    dx, dy = columns - middle_x, rows - middle_y
    reach = np.hypot(dx, dy)
    sector = ((np.arctan2(dy, dx) + np.pi) * (96 / (2 * np.pi))).astype(np.intp) % 96
    order = np.lexsort((reach, sector))
    last = np.nonzero(np.append(np.diff(sector[order]) > 0, True))[0]
    chosen = order[last]
    if len(chosen) < 40:
        return None
    return fit_trimmed(columns[chosen], rows[chosen])


def from_votes(red: Field, level: float, smallest: float, largest: float, most: int) -> list[Ellipse]:
    """Circles whose rim many edges of red face: found among other red, and when cut by the picture's edge."""
    soft = blurred(red)
    down = np.zeros_like(soft)
    across = np.zeros_like(soft)
    down[1:-1] = soft[2:] - soft[:-2]
    across[:, 1:-1] = soft[:, 2:] - soft[:, :-2]
    steep = np.hypot(down, across)
    rows, columns = np.nonzero(steep > level)
    if len(rows) < 40:
        return []
    if len(rows) > _MOST_EDGES:
        chosen = np.random.default_rng(len(rows)).choice(len(rows), _MOST_EDGES, replace=False)
        rows, columns = rows[chosen], columns[chosen]
    size = steep[rows, columns]
    unit_y, unit_x = down[rows, columns] / size, across[rows, columns] / size
    reach = np.arange(smallest, largest, _VOTE_CELL * 0.75, dtype=np.float32)
    reach = np.concatenate((reach, -reach))
    margin = largest * 0.6
    high = int((red.shape[0] + 2 * margin) / _VOTE_CELL) + 1
    wide = int((red.shape[1] + 2 * margin) / _VOTE_CELL) + 1
    x = ((columns + margin)[:, None] + unit_x[:, None] * reach[None, :]) / _VOTE_CELL
    y = ((rows + margin)[:, None] + unit_y[:, None] * reach[None, :]) / _VOTE_CELL
    inside = (x >= 0) & (y >= 0) & (x < wide) & (y < high)
    cells = (y[inside].astype(np.intp)) * wide + x[inside].astype(np.intp)
    votes = np.bincount(cells, minlength=high * wide).reshape(high, wide).astype(np.float32)
    votes = blurred(blurred(votes))
    found: list[Ellipse] = []
    for _ in range(most):
        top = int(votes.argmax())
        row, column = divmod(top, wide)
        if votes[row, column] < 6:
            break
        centre_x, centre_y = (column + 0.5) * _VOTE_CELL - margin, (row + 0.5) * _VOTE_CELL - margin
        found.extend(_radii(red, level, centre_x, centre_y, smallest, largest))
        near = max(3, int(smallest / _VOTE_CELL * 0.5))
        votes[max(0, row - near) : row + near + 1, max(0, column - near) : column + near + 1] = 0
    return found


def blurred(field: Field) -> Field:
    padded = np.pad(field, 1, mode="edge")
    rows = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 16, dtype=np.float32)


def _radii(red: Field, level: float, x: float, y: float, smallest: float, largest: float) -> list[Ellipse]:
    """The two circles about a centre that are red most of the way round."""
    radii = np.arange(smallest * 0.9, largest * 1.1, max(1.0, smallest / 16))
    px, py = Ellipse.circle(x, y, 1).points(_ANGLES, radii)
    values = sampled(red, px, py, outside=np.nan)
    seen = ~np.isnan(values)
    marked = (np.nan_to_num(values) > level).astype(np.float64)
    near = marked.copy()
    near[1:] = np.maximum(near[1:], marked[:-1])
    near[:-1] = np.maximum(near[:-1], marked[1:])
    count = seen.sum(axis=1)
    share = np.where(count >= 24, near.sum(axis=1) / np.maximum(count, 1), 0)
    found = []
    for _ in range(2):
        best = int(share.argmax())
        if share[best] < 0.45:
            break
        found.append(Ellipse.circle(x, y, float(radii[best])))
        low, high = radii[best] * 0.88, radii[best] * 1.12
        share[(radii > low) & (radii < high)] = 0
    return found


def refined(
    field: Field, start: Ellipse, level: float, windows: tuple[float, ...] = (0.16, 0.09, 0.05)
) -> tuple[Ellipse, float]:
    """The ellipse moved onto the outer ring near it, and how much of the turn lies on it."""
    ellipse, share = start, 0.0
    for window in windows:
        radii = np.arange(1 - window, 1 + window, 0.008)
        x, y = ellipse.points(_ANGLES, radii)
        values = sampled(field, x, y, outside=np.nan)
        seen = ~np.isnan(values).any(axis=0)
        filled = np.nan_to_num(values)
        strong = filled > np.maximum(level, 0.55 * filled.max(axis=0))[None, :]
        any_strong = strong.any(axis=0) & seen
        if any_strong.sum() < 16:
            return ellipse, 0.0
        last = len(radii) - 1 - strong[::-1].argmax(axis=0)
        chosen = np.nonzero(any_strong)[0]
        where = (last[chosen], chosen)
        arc = seen.mean() < 0.75
        found = fit_trimmed(x[where], y[where], circle=bool(arc) and window > 0.06)
        if found is None or found.ratio > 2.2 or not 0.6 < found.radius / start.radius < 1.6:
            break
        off = np.hypot(found.x - start.x, found.y - start.y)
        if off > 0.35 * start.radius:
            break
        ellipse = found
        share = float(any_strong.sum() / max(1, seen.sum()))
    return ellipse, share


def unlike(found: list[tuple[float, Ellipse]], most: int) -> list[Ellipse]:
    """The best ellipses, without those that are nearly another one again."""
    kept: list[Ellipse] = []
    for _, ellipse in sorted(found, key=lambda pair: -pair[0]):
        twice = any(
            np.hypot(ellipse.x - other.x, ellipse.y - other.y) < 0.2 * other.radius
            and 0.85 < ellipse.radius / other.radius < 1.18
            for other in kept
        )
        if not twice:
            kept.append(ellipse)
            if len(kept) == most:
                break
    return kept


def coverage(field: Field, ellipse: Ellipse, level: float) -> float:
    """How much of the turn, as far as it lies in the picture, is inked within a few hundredths of the ellipse."""
    x, y = ellipse.points(_ANGLES, np.arange(0.93, 1.08, 0.02))
    values = sampled(field, x, y, outside=np.nan)
    seen = ~np.isnan(values).all(axis=0)
    if seen.sum() < 24:
        return 0.0
    best: NDArray[np.float64] = np.nan_to_num(values).max(axis=0)
    return float((best[seen] > level).mean())
