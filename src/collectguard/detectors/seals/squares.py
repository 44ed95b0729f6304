"""Square seals: a frame of ink, nearly as wide as tall, with letters in it."""

from __future__ import annotations

import numpy as np

from collectguard.detectors.seals.ellipse import Ellipse, Floats, sampled
from collectguard.detectors.seals.groups import groups
from collectguard.detectors.seals.ink import Field, Marked

#: White letters in a red ground are as often an app's sign, and a rim full of holes a QR code's.
_DOUBT = 0.35
#: Changes from red to white along a line across: one large sign makes fewer than letters do.
_LEAST_LETTERED = 2.6
_TURNS = np.radians(np.arange(-44, 46, 4))


def squares(field: Field, level: float, smallest: float, largest: float) -> list[tuple[float, Ellipse]]:
    """How square-seal-like each framed group is, 0 to 1, and the ellipse drawn through its corners.

    `smallest` and `largest` are half the side, in pixels of `field`.
    """
    found = []
    cell = max(3, round(min(field.shape) * 0.012))
    for rows, columns in groups(field > level, cell, 2):
        height, width = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
        if (
            not 2 * smallest <= min(height, width)
            or max(height, width) > 3 * largest
            or not 0.7 < height / width < 1.43
        ):
            continue
        step = max(1, len(rows) // 3000)
        score, half, middle = _frame(field, level, columns[::step].astype(float), rows[::step].astype(float))
        if score > 0.2 and smallest <= half <= largest:
            found.append((score, Ellipse.circle(middle[0], middle[1], half)))
    return found


def _frame(field: Field, level: float, x: Floats, y: Floats) -> tuple[float, float, tuple[float, float]]:
    best_area, best = np.inf, (0.0, 0.0, 0.0, 0.0, 0.0)
    for turn in _TURNS:
        u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        low_u, high_u = np.percentile(u, (0.4, 99.6))
        low_v, high_v = np.percentile(v, (0.4, 99.6))
        area = (high_u - low_u) * (high_v - low_v)
        if area < best_area:
            best_area, best = float(area), (float(turn), float(low_u), float(high_u), float(low_v), float(high_v))
    turn, low_u, high_u, low_v, high_v = best
    wide, high = high_u - low_u, high_v - low_v
    middle_u, middle_v = (low_u + high_u) / 2, (low_v + high_v) / 2
    middle = (middle_u * np.cos(turn) - middle_v * np.sin(turn), middle_u * np.sin(turn) + middle_v * np.cos(turn))
    half = float((wide + high) / 4)
    if not 0.8 < wide / max(1.0, high) < 1.25:
        return 0.0, half, (float(middle[0]), float(middle[1]))
    share = np.linspace(-1.12, 1.12, 113)
    along, across = np.meshgrid(share * wide / 2, share * high / 2)
    px = middle[0] + along * np.cos(turn) - across * np.sin(turn)
    py = middle[1] + along * np.sin(turn) + across * np.cos(turn)
    values = sampled(field, px, py)
    own = float(np.percentile(values[10:-10, 10:-10], 90))
    inked = values > max(level * 0.4, 0.45 * own)
    frame, sharp_frame = _sides(inked, 13), _sides(inked, 10)
    body = inked[18:95, 18:95]
    filled = float(body.mean())
    changes = float((body[:, 1:] != body[:, :-1]).sum(axis=1).mean() + (body[1:] != body[:-1]).sum(axis=0).mean()) / 2
    outside = float(np.concatenate((inked[0], inked[-1], inked[:, 0], inked[:, -1])).mean())
    ramp = min(1.0, max(0.0, (frame - 0.7) / 0.2)) * min(1.0, max(0.0, (0.3 - outside) / 0.2))
    if filled > 0.66:
        ramp = min(ramp, _DOUBT) if changes >= _LEAST_LETTERED and _cornered(inked) else 0.0
    else:
        ramp *= min(1.0, max(0.0, (changes - 3) / 3))
        ramp = ramp if sharp_frame >= 0.82 else min(ramp, _DOUBT)
    return ramp * float(0.12 < filled < 0.97), half, (float(middle[0]), float(middle[1]))


def _cornered(inked: Marked) -> bool:
    """Ink reaches into all four corners, which an app's sign has rounded off."""
    near, far = slice(7, 11), slice(-11, -7)
    return min(float(inked[down, right].mean()) for down in (near, far) for right in (near, far)) > 0.5


def _sides(inked: Marked, depth: int) -> float:
    """How much of its worst side is inked near the rim."""
    inner = slice(8, 105)
    bands = (inked[4:depth, inner], inked[-depth:-4, inner], inked[inner, 4:depth].T, inked[inner, -depth:-4].T)
    return min(float(band.any(axis=0).mean()) for band in bands)
