"""The seals of a picture: proposed from its ink, then each looked at closely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from PIL import Image

from collectguard.detectors.seals import candidates, grey, squares
from collectguard.detectors.seals.centre import centre
from collectguard.detectors.seals.ellipse import Ellipse
from collectguard.detectors.seals.ink import Field, Ink, working
from collectguard.detectors.seals.marks import Features, Patch, best_ellipses, cut_out, features, polar, sharpened
from collectguard.model.picture import Box, SealCentre, SealShape

#: Half a seal's width by the short side of the picture.
SMALLEST, LARGEST = 0.035, 0.31
_LEVEL = 0.15
_OVAL = 1.2
#: A phone's long screenshot is looked at in pieces of this height by its width, which overlap.
_TALL, _PIECE, _OVERLAP = 3.2, 2.2, 0.5
_MOST_PIECES = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """Something like a seal: `ellipse` in pixels of the picture, `score` 0 to 1 how like."""

    ellipse: Ellipse
    patch: Patch | None
    features: Features | None
    score: float
    shape: SealShape
    centre: SealCentre
    tone: Literal["red", "grey"]
    seen: float

    @property
    def rank(self) -> float:
        """Of two proposals for one mark, the better: the one that lies on a whole ring with nothing beyond it."""
        seen = self.features
        return self.score if seen is None else self.score * seen.ring**3 * (1 - min(1.0, 2 * seen.outside))

    def box(self, width: int, height: int) -> Box:
        ellipse = self.ellipse
        return Box(
            max(0, round(ellipse.x - ellipse.half_width)),
            max(0, round(ellipse.y - ellipse.half_height)),
            min(width, round(ellipse.x + ellipse.half_width)),
            min(height, round(ellipse.y + ellipse.half_height)),
        )


@dataclass(frozen=True, slots=True)
class Found:
    """The marks of a picture, most seal-like first; `ink` is of the whole picture, or of its last piece."""

    marks: tuple[Mark, ...]
    ink: Ink


def _ramp(value: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (value - low) / (high - low)))


def likeness(seen: Features, ratio: float) -> float:
    """How like a seal's ring these features are, 0 to 1; one that is clearly wrong makes it 0."""
    turn = max(0.4, seen.seen)
    return (
        _ramp(seen.ring, 0.58, 0.85)
        * _ramp(-seen.thin, -0.17, -0.12)
        * _ramp(seen.band, 0.02, 0.06)
        * _ramp(-seen.band, -0.7, -0.5)
        * _ramp(seen.changes / turn, 5, 13)
        * _ramp(-seen.quiet, -0.36, -0.22)
        * _ramp(-seen.outside, -0.32, -0.18)
        * _ramp(-seen.filled, -0.5, -0.38)
        * _ramp(-seen.inner, -0.45, -0.25)
        * _ramp(seen.span, 0.3, 0.5)
        * _ramp(seen.contrast, 0.15, 0.35)
        * _ramp(-ratio, -2.0, -1.7)
    )


def find_marks(image: Image.Image) -> Found:
    """All seal-like marks in red ink."""
    width, height = image.size
    if height <= _TALL * width:
        ink = working(image)
        return Found(_red_marks(image, ink, 0.0), ink)
    piece, step = round(width * _PIECE), round(width * (_PIECE - _OVERLAP))
    marks: list[Mark] = []
    tops = list(range(0, max(1, height - piece + step), step))[:_MOST_PIECES]
    for top in tops:
        part = image.crop((0, top, width, min(height, top + piece)))
        ink = working(part)
        for mark in _red_marks(part, ink, float(top)):
            if not any(_same_place(mark, other) for other in marks):
                marks.append(mark)
    marks.sort(key=lambda mark: -mark.score)
    return Found(tuple(marks[:6]), ink)


def _same_place(mark: Mark, other: Mark) -> bool:
    far = np.hypot(mark.ellipse.x - other.ellipse.x, mark.ellipse.y - other.ellipse.y)
    return bool(far < 0.4 * max(mark.ellipse.radius, other.ellipse.radius))


def _red_marks(image: Image.Image, ink: Ink, top: float) -> tuple[Mark, ...]:
    short = min(ink.height, ink.width)
    if short < 40:
        return ()
    red = ink.red
    marks: list[Mark] = []
    if (red > _LEVEL).any():
        marks = _marks(image, ink, red, _LEVEL, short)
    if max((mark.score for mark in marks), default=0.0) < 0.5:
        soft = candidates.blurred(red)
        level = faint_level(red)
        if (soft > level).sum() > 30:
            marks += _marks(image, ink, soft, level, short)
    marks.sort(key=lambda mark: -mark.rank)
    kept: list[Mark] = []
    for mark in marks:
        twins = [number for number, other in enumerate(kept) if _same_place(mark, other)]
        if not twins:
            kept.append(mark)
        elif _circled(mark, kept[twins[0]]):
            kept[twins[0]] = mark
    if top:
        kept = [_lowered(mark, top) for mark in kept]
    return tuple(kept[:5])


def _circled(mark: Mark, other: Mark) -> bool:
    """The mark is a seal of its own within the other, which is then a ring someone drew round it."""
    seen = mark.features
    if seen is None or not 1.12 < other.ellipse.radius / mark.ellipse.radius < 2:
        return False
    return mark.score > 0.5 and seen.ring > 0.85 and seen.contrast > 0.4


def faint_level(red: Field) -> float:
    """Redness that stands out from the paper's own grain."""
    some = red[::4, ::4]
    calm = some[some < 0.12]
    grain = float(np.percentile(calm, 90)) if calm.size else 0.0
    return min(0.12, max(0.035, 2.2 * grain))


def _lowered(mark: Mark, top: float) -> Mark:
    ellipse = mark.ellipse.moved(0, -top, 1)
    patch = mark.patch
    if patch is not None:
        ink = Ink(patch.ink.red, patch.ink.dark, patch.ink.deep, patch.ink.left, patch.ink.top + top, patch.ink.scale)
        patch = Patch(ink, patch.ellipse, patch.enlarged)
    return Mark(ellipse, patch, mark.features, mark.score, mark.shape, mark.centre, mark.tone, mark.seen)


def _marks(image: Image.Image, ink: Ink, field: Field, level: float, short: int) -> list[Mark]:
    found = []
    for ellipse in best_ellipses(field, level, short * SMALLEST, short * LARGEST, 5):
        mark = looked_at(image, ellipse.moved(0, 0, 1 / ink.scale), level * 0.7, "red")
        if mark is not None:
            found.append(mark)
    for score, ellipse in squares.squares(field, level, short * 0.028, short * 0.14):
        corners = ellipse.moved(0, 0, 1 / ink.scale)
        found.append(Mark(corners, None, None, score * 0.9, "square", "none", "red", 1.0))
    return found


def looked_at(
    image: Image.Image, start: Ellipse, level: float, tone: Literal["red", "grey"], *, known: bool = False
) -> Mark | None:
    """A proposed ellipse seen closely, at a size of its own; `known` says that it is a seal's ring already."""
    patch = cut_out(image, start)
    field = patch.ink.red if tone == "red" else patch.ink.dark
    ellipse, _ = candidates.refined(field, patch.ellipse, level, (0.05,) if known else (0.16, 0.09, 0.05))
    crisp = sharpened(patch.ink) if tone == "red" else field
    seen = features(polar(field, ellipse), polar(crisp, ellipse))
    score = likeness(seen, ellipse.ratio)
    if score <= 0:
        return None
    placed = ellipse.moved(-patch.ink.left * patch.enlarged, -patch.ink.top * patch.enlarged, 1 / patch.enlarged)
    shape: SealShape = "oval" if ellipse.ratio > _OVAL else "round"
    if seen.seen < 0.7:
        shape = "unclear"
    middle = centre(patch.ink, ellipse, seen.level) if tone == "red" else "unclear"
    return Mark(placed, Patch(patch.ink, ellipse, patch.enlarged), seen, score, shape, middle, tone, seen.seen)


def find_grey(image: Image.Image, ink: Ink) -> Mark | None:
    """The most ring-like thing without colour, if one stands out from the print."""
    if min(ink.height, ink.width) < 40:
        return None
    best: Mark | None = None
    for contrast, start in grey.rings(ink.dark, 2):
        if contrast < 0.17:
            break
        ellipse, share = candidates.refined(ink.dark, start, 0.12)
        if share < 0.75 or candidates.coverage(ink.dark, ellipse, 0.12) < 0.75:
            continue
        mark = looked_at(image, ellipse.moved(0, 0, 1 / ink.scale), 0.12, "grey")
        if (
            mark is not None
            and mark.features is not None
            and mark.features.ring > 0.72
            and (best is None or mark.score > best.score)
        ):
            best = mark
    return best
