"""Where lines of writing stand, found without a model: thin strokes against their ground, joined along the row.

Tesseract's own layout loses grey times beside black text, reads avatars as letters and joins slanted
lines. Finding the rows first and handing it each one level, dark on white and of one height spares it that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
from PIL import Image, ImageFilter

from collectguard.sources.ocr.regions import pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from collectguard.sources.ocr.writing import Quad

#: The picture is looked at in this width, small ones not enlarged more than so much.
_WIDTH, _MOST_ENLARGED = 900, 2.0
_LEAST_CONTRAST = 22
#: A stroke's part of the strongest contrast near it.
_NEAR_SHARE = 0.8
#: What is wider and higher than this many pixels is a surface, not a stroke.
_STROKE = 15
_LEAST_EM, _MOST_EM = 9.0, 90.0
#: Strokes nearer than twice this many em beside each other, or over each other, belong together whatever they are.
_NEAR, _OVER = 0.45, 0.05
#: Longer straight strokes than this are rules and frames.
_RULE, _LEAST_RULE = 1.6, 72
_SLOPES = sorted(np.linspace(-0.15, 0.15, 25), key=abs)
_NEARBY = np.linspace(-0.06, 0.06, 25)
_AWAY = np.abs(_NEARBY) * 10
#: Low and more ink than not: a gap between two surfaces.
_THIN, _SOLID = 0.6, 0.5
_TALLEST, _TALL = 3.2, 2.2

Points: TypeAlias = "NDArray[np.float64]"
Levels: TypeAlias = "NDArray[np.uint8]"
Inked: TypeAlias = "NDArray[np.bool_]"


def rows_of_writing(image: Image.Image) -> list[Quad]:
    """Corners of every row, clockwise from the top left, in pixels of the image."""
    scale = min(_MOST_ENLARGED, _WIDTH / image.width)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    grey = image.convert("L").resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
    ink = _strokes(grey)
    em = _character_size(ink)
    if em is None:
        return []
    ink &= ~_rules(ink, max(_LEAST_RULE, round(em * _RULE)))
    together = _spread(ink, round(em * _NEAR), max(1, round(em * _OVER)))
    parts = [part for points in pieces(together) for part in _parts(points, ink, em)]
    slant = _slant(parts, em)
    rows = _joined(parts, slant, em)
    return [tuple((x / scale, y / scale) for x, y in quad) for row in rows if (quad := _corners(row, slant, em))]


def _strokes(grey: Image.Image) -> Inked:
    """What is thin and differs from its surroundings, lighter or darker, by enough to be read.

    Edges of surfaces are not thin: filling up what is darker and narrower than a stroke leaves them as they were.
    """
    levels = np.asarray(grey)
    most, least = _extreme(levels, np.maximum), _extreme(levels, np.minimum)
    thin = np.where(
        _on_light(levels, most, least), _extreme(most, np.minimum) - levels, levels - _extreme(least, np.maximum)
    )
    small = (max(1, grey.width // 8), max(1, grey.height // 8))
    strongest = np.asarray(Image.fromarray(thin).resize(small, Image.Resampling.BOX))
    strongest = (_squared(strongest, 7, np.maximum) * _NEAR_SHARE).astype(np.uint8)
    near = Image.fromarray(strongest).resize(grey.size, Image.Resampling.BILINEAR)
    noise, ink = np.percentile(thin[::3, ::3], (50, 99.5)).tolist()
    enough = max(_LEAST_CONTRAST, 0.2 * ink, 3 * noise)
    strokes: Inked = thin > np.maximum(np.asarray(near), np.uint8(enough))
    return strokes


def _on_light(levels: Levels, most: Levels, least: Levels) -> Inked:
    """Where writing would be dark on light: near its ground's level, as most of any line is, lies the mean."""
    step = _STROKE // 2 + 1
    high = _squared(most[::step, ::step], 5, np.maximum).astype(np.int16)
    low = _squared(least[::step, ::step], 5, np.minimum).astype(np.int16)
    size = (high.shape[1], high.shape[0])
    mean = Image.fromarray(levels).resize(size, Image.Resampling.BOX).filter(ImageFilter.BoxBlur(2.5))
    light = Image.fromarray((2 * np.asarray(mean, dtype=np.int16) > high + low).astype(np.uint8))
    full = light.resize((levels.shape[1], levels.shape[0]), Image.Resampling.NEAREST)
    return np.asarray(full).view(np.bool_)


def _extreme(levels: Levels, rank: np.ufunc) -> Levels:
    """The least or the most round each pixel, as far as a stroke is wide."""
    return _squared(levels, _STROKE, rank)


def _squared(levels: Levels, size: int, rank: np.ufunc) -> Levels:
    return _ranked(_ranked(levels, size, 0, rank), size, 1, rank)


def _ranked(levels: Levels, size: int, axis: int, rank: np.ufunc) -> Levels:
    """The least or the most of each stretch of an odd size round each pixel, by doubling."""
    half = size // 2
    margin = [(half, half) if axis == across else (0, 0) for across in (0, 1)]
    found = np.pad(levels, margin, "edge")
    reach = 1
    while reach < size:
        by = min(reach, size - reach)
        found = rank(found[:-by], found[by:]) if axis == 0 else rank(found[:, :-by], found[:, by:])
        reach += by
    return found


def _character_size(ink: Inked) -> float | None:
    """The usual height of a character: that of pieces closed a little, counted by their characters."""
    heights: list[float] = []
    for points in pieces(_spread(ink, 4, 1)):
        wide, high = np.ptp(points, axis=0).tolist()
        if _LEAST_EM <= high + 1 <= _MOST_EM and 0.25 <= (wide + 1) / (high + 1) <= 90:
            heights += [high + 1] * max(1, min(20, round(wide / (high + 1))))
    return float(np.percentile(heights, 50)) if len(heights) > 1 else None


def _rules(ink: Inked, length: int) -> Inked:
    """Ink in straight runs longer than any stroke of a character: frames and rules."""
    levels = ink.view(np.uint8)
    size = length | 1
    across = _ranked(_ranked(levels, size, 1, np.minimum), size, 1, np.maximum)
    down = _ranked(_ranked(levels, size, 0, np.minimum), size, 0, np.maximum)
    return np.asarray(across | down).view(np.bool_)


def _spread(ink: Inked, across: int, down: int) -> Inked:
    """Ink spread by so many pixels to either side, and up and down."""
    spread = _ranked(_ranked(ink.view(np.uint8), 2 * across + 1, 1, np.maximum), 2 * down + 1, 0, np.maximum)
    return np.asarray(spread).view(np.bool_)


def _parts(points: Points, ink: Inked, em: float) -> list[Points]:
    """The ink of a joined piece, parted where an edge beside rows joined several; x and y of each."""
    left, top = points.min(axis=0).astype(int)
    right, bottom = points.max(axis=0).astype(int)
    # A thin piece is read with its row, or not at all: one, a dash, a dot of an icon.
    if bottom - top < 0.25 * em and not 0.5 * em <= right - left - 0.9 * em <= 1.2 * em:
        return []
    part = ink[top : bottom + 1, left : right + 1]
    if not 0.02 <= float(part.mean()) <= 0.62:
        return []
    # The piece's box may hold ink of its neighbours.
    own = np.zeros((part.shape[0], part.shape[1] + 1), dtype=np.int8)
    half = len(points) // 2
    rows = points[:half, 1].astype(np.intp) - top
    own[rows, points[:half, 0].astype(np.intp) - left] = 1
    own[rows, points[half:, 0].astype(np.intp) - left + 1] -= 1
    inside = own.cumsum(axis=1, dtype=np.int8)[:, :-1].view(np.bool_)
    ys, xs = np.nonzero(part & inside)
    places = np.column_stack([xs + left, ys + top]).astype(np.float64)
    if len(places) < 4:
        return []
    slope = 0.0
    if right - left > 4 * em:
        slope = _tightest_slope(places, 0.0) if bottom - top < 1.7 * em else _clearest_slope(places, em)
    turned = np.column_stack([places[:, 0], places[:, 1] - slope * places[:, 0]])
    return [places[chosen] for chosen in _split(turned, em)]


def _tightest_slope(places: Points, slope: float) -> float:
    """The slope near this one along which the ink is lowest."""
    some = places[:: max(1, len(places) // 500)]
    x, y = some[:, 0] - some[:, 0].mean(), some[:, 1]
    around = slope + _NEARBY
    heights = np.percentile(y[:, None] - x[:, None] * around, (4, 96), axis=0)
    return float(around[np.argmin(heights[1] - heights[0] + 0.5 * _AWAY)])


def _clearest_slope(places: Points, em: float) -> float:
    """The slope along which ink and blank rows part best."""
    x, y = places[:, 0] - places[:, 0].min(), places[:, 1]
    best, clearest = 0.0, 0.0
    for slope in _SLOPES:
        levels = y - slope * x
        counts = np.bincount(((levels - levels.min()) * (8 / em)).astype(np.intp)).astype(np.float64)
        clear = float((counts * counts).sum())
        if clear > clearest:
            best, clearest = float(slope), clear
    return best


def _slant(parts: Sequence[Points], em: float) -> float:
    """How the lines slant, in radians: the middle one of those long enough to tell."""
    angles = []
    for part in parts:
        wide = float(np.ptp(part[:, 0]))
        if wide > 4 * em:
            angles += [float(np.arctan(_tightest_slope(part, 0.0)))] * int(wide / em)
    return float(np.median(angles)) if angles else 0.0


def _joined(parts: Sequence[Points], slant: float, em: float) -> list[Points]:
    """Parts of one row made one: those on a level and less than a character and a half apart."""
    frames = [(_frame(part, slant), part) for part in parts]
    rows: list[tuple[Extent, list[Points]]] = []
    for frame, part in sorted(frames, key=lambda pair: pair[0].start):
        for at, (row, places) in enumerate(rows):
            if _continues(row, frame, em):
                ends = Extent(row.start, max(row.end, frame.end), frame.low, frame.high)
                if frame.high - frame.low < 0.6 * em:
                    ends = Extent(row.start, max(row.end, frame.end), row.low, row.high)
                places.append(part)
                rows[at] = (ends, places)
                break
        else:
            rows.append((frame, [part]))
    return [np.vstack(places) for _, places in rows]


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
    em = max(em, 0.9 * lower)
    high_enough = max(row.high - row.low, part.high - part.low) <= 1.6 * em
    beside = -0.3 * em < part.start - row.end < 1.5 * em
    within = row.start <= part.start and part.end <= row.end
    return high_enough and (beside or within) and shared >= 0.7 * lower - 1


def _corners(row: Points, slant: float, em: float) -> Quad | None:
    """The row's own corners with a little air; None where it is no row: a dot, a stroke, a picture's edge."""
    own = float(np.arctan(_tightest_slope(row, float(np.tan(slant))))) if np.ptp(row[:, 0]) > 6 * em else slant
    angle = own if abs(own - slant) < 0.12 else slant
    along, down = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    u, v = row @ along, row @ down
    low, high = np.percentile(v, (0.2, 99.8))
    start, end = u.min(), u.max()
    tall = high - low + 1
    if not max(0.3 * em, 6) <= tall <= _TALLEST * em or end - start < 0.25 * em:
        return None
    if tall > _TALL * em and end - start < 1.5 * tall:
        return None
    if tall < _THIN * em and end - start > 4 * em and len(row) > _SOLID * tall * (end - start):
        return None
    air = em * 0.12
    corners = ((start, low, -1, -1), (end, low, 1, -1), (end, high, 1, 1), (start, high, -1, 1))
    return tuple(
        (float(point[0]), float(point[1]))
        for point in ((x + dx * air) * along + (y + dy * air) * down for x, y, dx, dy in corners)
    )


def _split(places: Points, em: float) -> list[Inked]:
    """Ink by rows: parted where a piece is too high for one and there is a valley with next to no ink."""
    return [] if len(places) == 0 else _split_further(places, np.ones(len(places), dtype=np.bool_), em)


def _split_further(places: Points, chosen: Inked, em: float) -> list[Inked]:
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
