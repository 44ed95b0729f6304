"""Whether an ellipse of ink looks like a seal: its ring, the band of letters, the quiet inside them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from collectguard.detectors.seals import candidates
from collectguard.detectors.seals.ellipse import Ellipse, Floats, sampled
from collectguard.detectors.seals.ink import Field, Ink, Marked, ink_of

#: Half axis of a cut-out mark in pixels: enough to read a ring, little enough to be quick.
HALF_AXIS = 170.0
#: Redness is blurred to half size; times this it still covers the strokes it belongs to.
SHARPER = 2.2
RADII = np.arange(0, 1.32, 0.01)
ANGLES = np.arange(240) * (2 * np.pi / 240)


@dataclass(frozen=True, slots=True)
class Patch:
    """One mark cut out of the picture and brought to a fixed size, its ellipse in the cut-out's pixels."""

    ink: Ink
    ellipse: Ellipse
    enlarged: float


@dataclass(frozen=True, slots=True)
class Features:
    """What is seen of a mark, on a map of radius by angle; shares are 0 to 1.

    `ring` of the turn is inked; `thin` is the ring's width by the radius; `seen` of the turn lies in
    the picture; `band` and `changes` tell of letters along the ring, `quiet` of ink inside them,
    `outside` of ink just beyond the ring, `filled` of ink in the whole; `level` is the ring's own
    strength, `noise` that of the paper round it; `star` is how five-fold the middle is; `inner` how
    whole a second ring inside is, `span` how much of the turn letters fill, small gaps counted in, and
    `contrast` how far the ring stands out from what lies beyond it, by its level.
    """

    ring: float
    thin: float
    seen: float
    band: float
    changes: int
    quiet: float
    outside: float
    filled: float
    level: float
    noise: float
    star: float
    gap: float
    inner: float
    span: float
    contrast: float


def cut_out(image: Image.Image, ellipse: Ellipse, half_axis: float = HALF_AXIS) -> Patch:
    """The mark with half a radius of its surroundings; beyond the picture's edge there is nothing."""
    reach_x, reach_y = ellipse.half_width * 1.5 + 2, ellipse.half_height * 1.5 + 2
    left, top = max(0, round(ellipse.x - reach_x)), max(0, round(ellipse.y - reach_y))
    right, bottom = min(image.width, round(ellipse.x + reach_x)), min(image.height, round(ellipse.y + reach_y))
    scale = min(4.0, half_axis / ellipse.axes[0])
    size = (max(2, round((right - left) * scale)), max(2, round((bottom - top) * scale)))
    part = image.resize(
        size, Image.Resampling.BICUBIC if scale > 1 else Image.Resampling.BOX, (left, top, right, bottom)
    )
    ink = ink_of(part, left=left, top=top, scale=scale, block=max(16, int(half_axis * 0.5)))
    return Patch(ink, ellipse.moved(left, top, scale), scale)


def polar(field: Field, ellipse: Ellipse, outside: float = np.nan) -> Floats:
    """The field by radius (rows) and angle (columns)."""
    x, y = ellipse.points(ANGLES, RADII)
    return sampled(field, x, y, outside=outside)


def sharpened(ink: Ink) -> Field:
    """Red ink as sharp as print: messengers keep colours at half size, so redness only bounds the darkness of green."""
    return np.asarray(np.minimum(ink.deep, np.clip(ink.red * SHARPER, 0, 1)), dtype=np.float32)


def _rows(start: float, end: float) -> slice:
    return slice(round(start * 100), round(end * 100))


def features(unrolled: Floats, sharp: Floats) -> Features:
    """What is seen on the map of ink by radius and angle; letters are looked for in the sharper ink."""
    seen = ~np.isnan(unrolled[_rows(0.6, 1.0)]).any(axis=0)
    values = np.nan_to_num(unrolled)
    if seen.sum() < 24:
        return Features(0, 1, float(seen.mean()), 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0)
    ring = values[_rows(0.94, 1.05)].max(axis=0)
    level = float(np.percentile(ring[seen], 70))
    beyond = values[_rows(1.07, 1.2)][:, seen]
    noise = float(np.median(np.abs(beyond)))
    cut = max(0.35 * level, 2.5 * noise, 0.02)
    inked = values > cut
    on_ring = (ring > cut) & seen
    rim = inked[_rows(0.9, 1.07)]
    profile = values[:, seen].mean(axis=1)
    contrast = float((profile[_rows(0.94, 1.05)].max() - profile[_rows(1.08, 1.2)].mean()) / max(level, 1e-6))
    width = _ring_width(rim, on_ring)
    crisp = np.nan_to_num(sharp)
    strong = float(np.percentile(crisp[_rows(0.94, 1.05)].max(axis=0)[seen], 70))
    letters = crisp > max(0.2 * strong, 2.5 * noise, 0.02)
    band = letters[_rows(0.62, 0.88)]
    lettered = band.mean(axis=0) > 0.12
    changes = int((lettered[seen][1:] != lettered[seen][:-1]).sum())
    quiet = float(inked[_rows(0.42, 0.56)][:, seen].mean())
    outside = float(inked[_rows(1.07, 1.18)][:, seen].mean())
    weights = RADII[:94][:, None]
    filled = float((inked[:94][:, seen] * weights).sum() / (weights.sum() * seen.sum()))
    gap = float(inked[_rows(0.885, 0.94)][:, seen].mean())
    core = values[_rows(0.06, 0.42)]
    sums = core.sum(axis=0)
    spectrum = np.abs(np.fft.rfft(sums))
    star = float(spectrum[5] / max(1e-6, np.sqrt((spectrum[1:12] ** 2).sum()))) if seen.all() else 0.0
    inner = float(np.percentile(values[_rows(0.55, 0.885)][:, seen], 12, axis=1).max() / max(level, 1e-6))
    return Features(
        float(on_ring[seen].mean()),
        width,
        float(seen.mean()),
        float(band[:, seen].mean()),
        changes,
        quiet,
        outside,
        filled,
        level,
        noise,
        star,
        gap,
        inner,
        _span(lettered | ~seen),
        contrast,
    )


def _span(lettered: Marked) -> float:
    """Share of the turn from letter to letter, where they are no more than 24 degrees apart."""
    places = np.nonzero(lettered)[0]
    if not len(places):
        return 0.0
    gaps = np.diff(np.append(places, places[0] + len(lettered)))
    return 1 - float(gaps[gaps > 16].sum()) / len(lettered)


def _ring_width(rim: Marked, on_ring: Marked) -> float:
    """Median width of the run of ink at the rim, by the radius."""
    if not on_ring.any():
        return 1.0
    columns = rim[:, on_ring]
    return float(np.median(columns.sum(axis=0)) / 100)


def best_ellipses(field: Field, level: float, smallest: float, largest: float, most: int) -> list[Ellipse]:
    """The most ring-like ellipses of a page, in the ink's own pixels."""
    starts = candidates.from_groups(field, level, smallest, largest)
    starts += candidates.from_votes(field, level, smallest, largest, 6)
    scored = [(candidates.coverage(field, start, level), start) for start in starts]
    found = []
    for start in candidates.unlike([(score, start) for score, start in scored if score > 0.3], 10):
        ellipse, share = candidates.refined(field, start, level)
        share = min(share, candidates.coverage(field, ellipse, level))
        if share > 0.4 and smallest * 0.9 <= ellipse.radius <= largest * 1.1:
            found.append((share * min(1.0, 0.6 + ellipse.radius / (4 * smallest)), ellipse))
    return candidates.unlike(found, most)
