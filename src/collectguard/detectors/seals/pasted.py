"""Traces of a seal that was laid on a picture rather than pressed on paper; each an observation, none a proof."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from collectguard.detectors.seals.ellipse import Ellipse, Floats, distance, sampled
from collectguard.detectors.seals.ink import Field, Ink, Marked
from collectguard.detectors.seals.marks import cut_out

_TURN = np.arange(720) * (2 * np.pi / 720)
_LEAST_CONTRAST = 0.15  # print must be this much darker than the ring's own ink to be told from it
_LETTER = 14  # half degrees within which strokes may be of one letter
_BLUR = 0.12  # a small ring is thin, and print beside it runs into it by so much more
_SHOWS = 0.25  # print shows through the ring where this share of the way from ink to print is darker
_NEAR = 4  # half degrees a stroke may lean while it crosses the ring
#: Half axis the crossing of ring and print is measured at.
_HALF_AXIS = 260.0
_LEAST_RADIUS = 38.0


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where print meets the ring, and how often it shows on it.

    Print runs across at `places`: `dark` is the share of them at which the middle of the ring is dark too,
    `near` the same for its whole width, where blur lets print in. It reaches the ring from one side at
    `touches`, and goes on beneath it at the share `under`. All these lie in so many `spots`, a letter's
    width apart; `visible` counts where print is seen on the ring at all.
    """

    places: int
    dark: float
    near: float
    touches: int = 0
    under: float = 1.0
    spots: int = 0
    visible: int = 0

    @property
    def hidden(self) -> bool:
        """The red covers the print; said only where print meets the ring often enough and never shows on it."""
        met = self.places + self.touches
        if self.visible == 0:
            return (met >= 4 and self.spots >= 3) or (met >= 5 and self.spots >= 2)
        if self.visible > max(1, met // 4) or (self.dark > 0.12 and self.places):
            return False
        return self.under <= 0.1 and (self.places >= 3 or (self.places >= 2 and self.touches >= 4))

    @property
    def shown(self) -> bool:
        """Print is seen on the ring somewhere, as under ink."""
        return (self.places >= 1 and self.dark > 0.3) or (self.touches >= 2 and self.under > 0.3)


def crossing(image: Image.Image, ellipse: Ellipse) -> Crossing | None:
    """Print strokes that run on from inside the ring to outside it; None where the picture is too small to tell."""
    if ellipse.axes[1] < _LEAST_RADIUS:
        return None
    patch = cut_out(image, ellipse, _HALF_AXIS)
    ink, ring = patch.ink, patch.ellipse
    inner, outer = _rim(ink, ring)
    if inner is None or outer is None:
        return None
    pixel = patch.enlarged / ring.axes[1]
    thick = float(np.median(outer - inner))
    across = np.clip(np.round(thick / 0.005), 3, 40).astype(int)
    deep = _at(ink.deep, ring, (inner + outer) / 2, int(across), 0.005)
    core = (np.median(deep, axis=1) * np.hanning(len(deep) + 2)[1:-1]).argmax() - (len(deep) - 1) / 2
    middle = (inner + outer) / 2 + core * 0.005
    on_ring = _at(ink.dark, ring, middle, 3, pixel * 0.4)
    red_on_ring = _at(ink.red, ring, middle, 3, thick / 3).max(axis=0)
    inked = red_on_ring > 0.5 * np.percentile(red_on_ring, 75)
    of_ink = float(np.median(on_ring[:, inked]))
    around = _at(ink.dark, ring, np.full(len(_TURN), 1.0), 60, 0.012)
    of_print = float(np.percentile(around[np.abs(np.arange(60) - 29.5) * 0.012 > thick], 99.6))
    if of_print - of_ink < _LEAST_CONTRAST:
        return Crossing(0, 1.0, 1.0)
    cut = of_ink + (of_print - of_ink) * 0.45
    blur = min(1.0, max(0.0, (100.0 - ellipse.axes[1]) / 40.0))
    shows = of_ink + (of_print - of_ink) * (_SHOWS + _BLUR * blur)
    inside = _at(ink.dark, ring, inner - 2.0 * pixel, 3, pixel).max(axis=0) > cut
    outside = _at(ink.dark, ring, outer + 2.0 * pixel, 3, pixel).max(axis=0) > cut
    meets = inside & _widened(outside, _NEAR)
    dark = _widened(on_ring.max(axis=0) > shows, _NEAR - 1)
    near = _widened(_at(ink.dark, ring, (inner + outer) / 2, 3, thick / 3).max(axis=0) > cut, _NEAR)
    runs = [run for run in _runs(meets) if len(run) >= 2]
    touches, under = [], []
    reached = meets.copy()
    for edge, way in ((inner, -1.0), (outer, 1.0)):
        beside = _at(ink.dark, ring, edge + way * 1.3 * pixel, 2, pixel * 0.6).min(axis=0) > cut
        reached |= beside
        beneath = _widened(_at(ink.dark, ring, middle + way * thick * 0.1, 2, pixel * 0.4).max(axis=0) > shows, 2)
        for run in _runs(beside):
            if len(run) >= 2:
                touches.append(len(run))
                under.append(float(beneath[run].mean()))
    if not runs and not touches:
        return Crossing(0, 1.0, 1.0)
    return Crossing(
        len(runs),
        float(np.mean([dark[run].mean() for run in runs])) if runs else 1.0,
        float(np.mean([near[run].mean() for run in runs])) if runs else 1.0,
        len(touches),
        float(np.mean(under)) if under else 1.0,
        len(_runs(reached, _LETTER)),
        sum(len(run) >= 2 for run in _runs(on_ring.max(axis=0) > shows)),
    )


def _widened(marked: Marked, by: int) -> Marked:
    wide = marked.copy()
    for turn in range(1, by + 1):
        wide |= np.roll(marked, turn) | np.roll(marked, -turn)
    return wide


def _rim(ink: Ink, ring: Ellipse) -> tuple[Floats | None, Floats | None]:
    """Inner and outer edge of the ring by angle, from the redness; smoothed, so that print does not notch it."""
    radii = np.arange(0.88, 1.1, 0.005)
    x, y = ring.points(_TURN, radii)
    red = sampled(ink.red, x, y)
    level = float(np.percentile(red.max(axis=0), 70))
    strong = red > 0.5 * level
    near = strong & (np.abs(radii - 1) < 0.06)[:, None]
    good = near.any(axis=0)
    if level < 0.05 or good.mean() < 0.5:
        return None, None
    from_outside = near[::-1]
    first = from_outside.argmax(axis=0)
    started = np.arange(len(radii))[:, None] >= first[None, :]
    run = np.logical_and.accumulate(from_outside | ~started, axis=0) & started
    long = run.sum(axis=0)
    outer = _smooth(np.where(good, radii[::-1][first], np.nan))
    width = float(np.median(long[good])) * 0.005
    return outer - width, outer


def _smooth(values: Floats) -> Floats:
    """Median over 15 degrees either side, gaps left out."""
    reach = 30
    wrapped = np.concatenate((values[-reach:], values, values[:reach]))
    windows = np.lib.stride_tricks.sliding_window_view(wrapped, 2 * reach + 1)
    filled = np.where(
        np.isnan(windows).all(axis=1), 1.0, np.nanmedian(np.where(np.isnan(windows), 1.0, windows), axis=1)
    )
    return np.asarray(filled)


def _at(field: Field, ring: Ellipse, radius: Floats, rows: int, step: float) -> Floats:
    (a, b), (c, d) = ring.shape
    east, north = np.sin(_TURN), -np.cos(_TURN)
    radii = radius[None, :] + (np.arange(rows) - (rows - 1) / 2)[:, None] * step
    x = ring.x + radii * (a * east + b * north)[None, :]
    y = ring.y + radii * (c * east + d * north)[None, :]
    return sampled(field, x, y)


def _runs(marked: Marked, apart: int = 3) -> list[Marked]:
    """Places of each run round the turn; runs no more than `apart` steps from each other count as one."""
    places = np.nonzero(marked)[0]
    if not len(places):
        return []
    return list(np.split(places, np.nonzero(np.diff(places) > apart)[0] + 1))


def cut_away(image: Image.Image, ellipse: Ellipse) -> bool:
    """Print stops at the edge of a clear ground round the seal, which a cut-out brings with it.

    Two observations count: lines that end on one straight edge and leave the seal's whole inside
    empty, or go on behind it; or a ground of another white than the paper round it.
    """
    if ellipse.axes[1] < _LEAST_RADIUS:
        return False
    patch = cut_out(image, ellipse, 200.0)
    ring, dark = patch.ellipse, patch.ink.dark
    down, right = np.mgrid[0 : dark.shape[0], 0 : dark.shape[1]].astype(np.float64)
    far = distance(ring, right, down)
    black = float(np.percentile(dark[far > 1.02], 99.4)) if (far > 1.02).any() else 0.0
    if black < 0.4:
        return False
    printed = (dark > max(0.35, 0.6 * black)) & (patch.ink.red < 0.12)
    inside = far < 0.9
    if printed[inside].mean() > 0.004 or (~inside).mean() < 0.2:
        return False
    return _lines_stop(printed, ring) or _other_ground(image, ellipse)


def _lines_stop(printed: Marked, ring: Ellipse) -> bool:
    """Lines of print that end at one upright edge left or right of the seal, or reach it from both sides."""
    half_w, half_h = ring.half_width, ring.half_height
    top, bottom = max(0, int(ring.y - 0.92 * half_h)), min(printed.shape[0], int(ring.y + 0.92 * half_h))
    left, right = int(ring.x - half_w), int(ring.x + half_w)
    reach = int(0.3 * half_w)
    if top >= bottom:
        return False
    sides = []
    for side in (
        printed[top:bottom, max(0, left - reach) : left][:, ::-1],
        printed[top:bottom, right + 1 : right + reach],
    ):
        if side.shape[1] < 4:
            sides.append(np.full(bottom - top, np.inf))
            continue
        first = np.where(side.any(axis=1), side.argmax(axis=1).astype(float), np.inf)
        sides.append(first)
    both = 0
    ends = 0
    lines = _bands(np.isfinite(sides[0]) | np.isfinite(sides[1]))
    least = [side[np.isfinite(side)].min() if np.isfinite(side).any() else np.inf for side in sides]
    for line in lines:
        nearest = [float(side[line].min()) for side in sides]
        both += nearest[0] < 0.2 * half_w and nearest[1] < 0.2 * half_w
    for side, edge in zip(sides, least, strict=True):
        if np.isfinite(edge):
            flush = [(np.abs(side[line] - edge) <= 1.2).sum() >= 4 for line in lines]
            ends = max(ends, int(sum(flush)))
    return both >= 1 or ends >= 2


def _bands(rows: Marked) -> list[slice]:
    edges = np.diff(np.concatenate(([0], rows.astype(np.int8), [0])))
    starts, stops = np.nonzero(edges == 1)[0], np.nonzero(edges == -1)[0]
    return [slice(int(start), int(stop)) for start, stop in zip(starts, stops, strict=True) if stop - start >= 4]


def _other_ground(image: Image.Image, ellipse: Ellipse) -> bool:
    """The blank ground within the seal is of another white than the blank paper round it."""
    reach = 1.45
    box = (
        max(0, round(ellipse.x - reach * ellipse.half_width)),
        max(0, round(ellipse.y - reach * ellipse.half_height)),
        min(image.width, round(ellipse.x + reach * ellipse.half_width)),
        min(image.height, round(ellipse.y + reach * ellipse.half_height)),
    )
    pixels = np.asarray(image.crop(box), dtype=np.float32)
    down, right = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]].astype(np.float64)
    far = distance(ellipse.moved(box[0], box[1], 1), right, down)
    low = pixels.min(axis=2)

    def ground(where: Marked) -> Marked | None:
        if where.sum() < 60:
            return None
        bright = where & (low >= np.percentile(low[where], 55))
        return np.asarray(np.median(pixels[bright], axis=0))

    within = ground(far < 0.62)
    west, east = (
        ground((far > 1.25) & (right < pixels.shape[1] / 2)),
        ground((far > 1.25) & (right >= pixels.shape[1] / 2)),
    )
    north, south = (
        ground((far > 1.25) & (down < pixels.shape[0] / 2)),
        ground((far > 1.25) & (down >= pixels.shape[0] / 2)),
    )
    if within is None or west is None or east is None or north is None or south is None:
        return False
    around = np.stack((west, east, north, south))
    spread = float(np.ptp(around, axis=0).max())
    lighter = float((within - around.max(axis=0)).max())
    return lighter > 7 and lighter > 1.5 * spread
