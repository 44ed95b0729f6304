"""Where lines of writing stand, found without a model: strokes against their ground, joined along the row.

Tesseract's own layout loses grey times beside black text, reads avatars as letters and joins slanted
lines. Finding the rows first and handing it each one level, dark on white and of one height spares it that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from collectguard.sources.ocr.regions import pieces, tightest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from collectguard.sources.ocr.writing import Quad

#: The picture is looked at in this width, or its own where that is smaller.
_WIDTH = 900
_LEAST_CONTRAST = 22
_LEAST_EM, _MOST_EM = 9.0, 90.0
#: Strokes nearer than twice this many em belong together whatever they are.
_NEAR = 0.45

Points: TypeAlias = "NDArray[np.float64]"


def rows_of_writing(image: Image.Image) -> list[Quad]:
    """Corners of every row, clockwise from the top left, in pixels of the image."""
    scale = min(1.0, _WIDTH / image.width)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    grey = image.convert("L").resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    ink = _strokes(grey)
    em = _character_size(ink)
    if em is None:
        return []
    _rub_out(ink, em)
    parts = [part for points in pieces(_smeared(ink, max(1, round(em * _NEAR)), 1)) for part in _parts(points, ink, em)]
    slant = _slant(parts, em)
    rows = _joined(parts, slant, em)
    return [tuple((x / scale, y / scale) for x, y in quad) for row in rows if (quad := _corners(row, slant, em))]


def _strokes(grey: Image.Image) -> NDArray[np.bool_]:
    """What differs from its surroundings, lighter or darker, by enough to be read."""
    small = grey.resize((max(1, grey.width // 8), max(1, grey.height // 8)), Image.Resampling.BOX)
    ground = small.filter(ImageFilter.MedianFilter(9)).resize(grey.size, Image.Resampling.BILINEAR)
    away = ImageChops.difference(grey, ground)
    strongest = away.resize(small.size, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(7))
    near = np.asarray(strongest.resize(grey.size, Image.Resampling.BILINEAR), dtype=np.float32)
    pixels = np.asarray(away, dtype=np.float32)
    least = max(_LEAST_CONTRAST, 0.2 * float(np.percentile(pixels[::3, ::3], 99.5)))
    strokes: NDArray[np.bool_] = pixels > np.maximum(least, near * 0.8)
    return strokes


def _character_size(ink: NDArray[np.bool_]) -> float | None:
    """The usual height of a character: that of pieces closed a little, counted by their characters."""
    heights: list[float] = []
    for points in pieces(_smeared(ink, 2, 2)):
        high = float(np.ptp(points[:, 1])) + 1
        wide = float(np.ptp(points[:, 0])) + 1
        if _LEAST_EM <= high <= _MOST_EM and 0.25 <= wide / high <= 90:
            heights += [high] * max(1, min(20, round(wide / high)))
    return float(np.percentile(heights, 60)) if len(heights) > 1 else None


def _rub_out(ink: NDArray[np.bool_], em: float) -> None:
    """Take away what is far larger than a character: frames, rules, edges of bubbles and of sheets."""
    for points in pieces(ink):
        wide, high = np.ptp(points, axis=0) + 1
        if high > 2.4 * em or (wide > 1.3 * em and high < 0.3 * em):
            for row, left, right in _runs(points):
                ink[row, left : right + 1] = False


def _smeared(ink: NDArray[np.bool_], across: int, down: int) -> NDArray[np.bool_]:
    """Ink spread by so many pixels to either side, and up and down."""
    return _spread(_spread(ink, across).T, down).T


def _spread(ink: NDArray[np.bool_], reach: int) -> NDArray[np.bool_]:
    found = ink
    left = reach
    step = 1
    while left > 0:
        by = min(step, left)
        wider = found.copy()
        wider[:, by:] |= found[:, :-by]
        wider[:, :-by] |= found[:, by:]
        found = wider
        left -= by
        step *= 2
    return found


def _parts(points: Points, ink: NDArray[np.bool_], em: float) -> list[Points]:
    """The ink of a joined piece, parted where an edge beside rows joined several; x and y of each."""
    _, along, _ = tightest(points)
    left, top = points.min(axis=0).astype(int)
    right, bottom = points.max(axis=0).astype(int)
    part = ink[top : bottom + 1, left : right + 1]
    if not 0.02 <= float(part.mean()) <= 0.62:
        return []
    # The piece's box may hold ink of its neighbours.
    own = np.zeros_like(part)
    for row, start, end in _runs(points):
        own[row - top, start - left : end + 1 - left] = True
    ys, xs = np.nonzero(part & own)
    places = np.column_stack([xs + left, ys + top]).astype(np.float64)
    turned = np.column_stack([places @ along, places @ np.array([-along[1], along[0]])])
    return [places[chosen] for chosen in _split(turned, em)]


def _runs(points: Points) -> Iterator[tuple[int, int, int]]:
    """Row, first and last column of each run of a piece: it gives all first columns, then all last ones."""
    half = len(points) // 2
    for (start, row), (end, _) in zip(
        points[:half].astype(int).tolist(), points[half:].astype(int).tolist(), strict=True
    ):
        yield row, start, end


def _slant(parts: Sequence[Points], em: float) -> float:
    """How the lines slant, in radians: the middle one of those long enough to tell."""
    angles = []
    for part in parts:
        if np.ptp(part[:, 0]) > 4 * em:
            along = tightest(part)[1]
            angles += [float(np.arctan2(along[1], along[0]))] * int(np.ptp(part[:, 0]) / em)
    return float(np.median(angles)) if angles else 0.0


def _joined(parts: Sequence[Points], slant: float, em: float) -> list[Points]:
    """Parts of one row made one: those on a level and less than a character and a half apart."""
    frames = [(_frame(part, slant), part) for part in parts]
    rows: list[tuple[Extent, Points]] = []
    for frame, part in sorted(frames, key=lambda pair: pair[0].start):
        for at, (row, places) in enumerate(rows):
            if _continues(row, frame, em):
                ends = Extent(row.start, max(row.end, frame.end), frame.low, frame.high)
                if frame.high - frame.low < 0.6 * em:
                    ends = Extent(row.start, max(row.end, frame.end), row.low, row.high)
                rows[at] = (ends, np.vstack([places, part]))
                break
        else:
            rows.append((frame, part))
    return [places for _, places in rows]


class Extent(NamedTuple):
    """Where a part stands along the slanted rows, and across them."""

    start: float
    end: float
    low: float
    high: float


def _frame(part: Points, slant: float) -> Extent:
    cos, sin = np.cos(slant), np.sin(slant)
    u, v = part @ np.array([cos, sin]), part @ np.array([-sin, cos])
    low, high = np.percentile(v, (0.5, 99.5))
    return Extent(float(u.min()), float(u.max()), float(low), float(high))


def _continues(row: Extent, part: Extent, em: float) -> bool:
    lower = min(row.high - row.low, part.high - part.low)
    shared = min(row.high, part.high) - max(row.low, part.low)
    high_enough = max(row.high - row.low, part.high - part.low) <= 1.6 * em
    beside = -0.3 * em < part.start - row.end < 1.5 * em
    within = row.start <= part.start and part.end <= row.end
    return high_enough and (beside or within) and shared >= 0.7 * lower - 1


def _corners(row: Points, slant: float, em: float) -> Quad | None:
    """The row's own corners with a little air; None where it is no row: a dot, a stroke, a picture's edge."""
    along = np.array([np.cos(slant), np.sin(slant)])
    if np.ptp(row[:, 0]) > 4 * em:
        own = tightest(row)[1]
        if abs(np.arctan2(own[1], own[0]) - slant) < 0.12:
            along = own
    down = np.array([-along[1], along[0]])
    u, v = row @ along, row @ down
    low, high = np.percentile(v, (0.2, 99.8))
    start, end = u.min(), u.max()
    if not max(0.3 * em, 6) <= high - low + 1 <= 3.2 * em or end - start < 0.25 * em:
        return None
    air = em * 0.12
    corners = ((start, low, -1, -1), (end, low, 1, -1), (end, high, 1, 1), (start, high, -1, 1))
    return tuple(
        (float(point[0]), float(point[1]))
        for point in ((x + dx * air) * along + (y + dy * air) * down for x, y, dx, dy in corners)
    )


def _split(places: Points, em: float) -> list[NDArray[np.bool_]]:
    """Ink by rows: parted where a piece is too high for one and there is a valley with next to no ink."""
    return [] if len(places) == 0 else _split_further(places, np.ones(len(places), dtype=np.bool_), em)


def _split_further(places: Points, chosen: NDArray[np.bool_], em: float) -> list[NDArray[np.bool_]]:
    part = places[chosen]
    high, wide = np.ptp(part[:, 1]) + 1, np.ptp(part[:, 0]) + 1
    if high < 1.7 * em or wide < 3 * em:
        return [chosen]
    lowest = part[:, 1].min()
    counts = np.bincount((part[:, 1] - lowest).astype(int)).astype(np.float64)
    first, last = int(0.6 * em), len(counts) - int(0.6 * em)
    if last <= first:
        return [chosen]
    valley = first + int(np.argmin(counts[first:last]))
    if counts[valley] > 0.3 * float(np.percentile(counts, 75)):
        return [chosen]
    above = places[:, 1] - lowest < valley
    return [
        found for half in (chosen & above, chosen & ~above) if half.any() for found in _split_further(places, half, em)
    ]
