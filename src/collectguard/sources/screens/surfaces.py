"""What lies behind and beside the print: which lines share one ground, and how far it reaches.

A bubble is a patch of one colour. Two lines belong to one patch when nothing else shows between
them, and the patch ends where the colour steps. Only thin strips of pixels are looked at, along the
line's own direction, so photos of a screen that stands askew measure like screenshots.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from collectguard.model.picture import Line

if TYPE_CHECKING:
    from PIL import Image

Colour = tuple[int, int, int]

#: Samples along a line, across it, and from side to side of the picture.
_ALONG, _PROFILE = 40, 540
_ACROSS = (-0.35, -0.18, 0.0, 0.18, 0.35)
#: Least step between two grounds, in levels of the strongest channel, in a screenshot and in a photo.
_STEP, _PHOTO_STEP = 4.0, 6.0
#: Difference of two lines' own grounds that cannot be one; a photo's light and moiré stray by more.
_APART, _PHOTO_APART = 5.0, 26.0
#: Most characters an engine makes of a face.
_FACE_LETTERS = 3
#: Levels by which one ground strays along a line, from which on a picture is a photo; dark ones stray less.
_NOISY, _NOISY_DARK = 2.0, 0.75
#: Compression blurs strong colours: so much more of a step is needed, per level between their channels.
_STRONG = 0.06
#: Columns beyond an edge after which its blur has passed.
_SETTLED, _SETTLED_PHOTO = (3, 8), (4, 10)
#: Share of the samples beside a line that must differ for another ground to show.
_SHOWS = 0.8


class Row(NamedTuple):
    """Pieces of one line of print, left to right: an engine splits where blanks are wide.

    `tilt` is the slope of lines in this part of the picture; short pieces do not show their own.
    """

    lines: tuple[Line, ...]
    tilt: float = 0.0

    @property
    def text(self) -> str:
        return "".join(line.text for line in self.lines)

    @property
    def left(self) -> float:
        return min(self.lines[0].quad[0][0], self.lines[0].quad[3][0])

    @property
    def right(self) -> float:
        return max(self.lines[-1].quad[1][0], self.lines[-1].quad[2][0])

    @property
    def height(self) -> float:
        return high(self.lines[0]) if len(self.lines) == 1 else median([high(line) for line in self.lines])

    @property
    def middle(self) -> float:
        return float(sum(y for line in self.lines for _, y in line.quad) / (4 * len(self.lines)))

    @property
    def top(self) -> float:
        return min((line.quad[0][1] + line.quad[1][1]) / 2 for line in self.lines)

    @property
    def bottom(self) -> float:
        return max((line.quad[2][1] + line.quad[3][1]) / 2 for line in self.lines)

    @property
    def slope(self) -> float:
        return self.own_slope if self.right - self.left > 6 * self.height else self.tilt

    @property
    def own_slope(self) -> float:
        longest = max(self.lines, key=lambda line: line.quad[1][0] - line.quad[0][0])
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = longest.quad[:4]
        wide = (x1 - x0 + x2 - x3) / 2
        return ((y1 - y0 + y2 - y3) / 2) / wide if wide > self.height else self.tilt

    def level_at(self, x: float) -> float:
        """The row's middle at this column."""
        return self.middle + self.slope * (x - (self.left + self.right) / 2)


def high(line: Line) -> float:
    (x0, y0), _, _, (x3, y3) = line.quad[:4]
    return float(((x3 - x0) ** 2 + (y3 - y0) ** 2) ** 0.5)


def tilted(rows: Sequence[Row]) -> list[Row]:
    """The rows, each told how lines slope where it stands: long lines show it, and it changes evenly downward."""
    long = [(row.middle, row.slope) for row in rows if row.right - row.left > 8 * row.height]
    if len(long) < 3:
        shown = sorted(row.own_slope for row in rows if row.right - row.left > 3 * row.height)
        return [Row(row.lines, shown[len(shown) // 2]) for row in rows] if len(shown) > 2 else list(rows)
    heights, slopes = np.array([y for y, _ in long]), np.array([slope for _, slope in long])
    if float(np.abs(slopes).max()) < 0.002:
        return list(rows)
    close = np.abs(slopes - np.median(slopes)) < 0.03
    heights, slopes = heights[close], slopes[close]
    spread = float(heights.std())
    turn = float(((heights - heights.mean()) * (slopes - slopes.mean())).mean() / spread**2) if spread > 1 else 0.0
    return [Row(row.lines, float(slopes.mean()) + turn * (row.middle - float(heights.mean()))) for row in rows]


class Reach(NamedTuple):
    """How far a ground reaches to both sides, and how much of the page's ground lies beyond.

    `left` and `right` are columns; `page_left` and `page_right` count columns of the colour just outside,
    so that a face beside a bubble takes its share away. `left_ground` and `right_ground` are those colours,
    None where the ground runs to the picture's edge.
    """

    left: float
    right: float
    page_left: float
    page_right: float
    left_ground: Colour | None
    right_ground: Colour | None


class Ground:
    """The picture's pixels, asked for colours along lines.

    Args:
        image: RGB.
    """

    def __init__(self, image: Image.Image) -> None:
        self.pixels: NDArray[np.uint8] = np.asarray(image)
        self.height, self.width = self.pixels.shape[:2]
        self.noise = 0.0
        self._photo_noise = _NOISY
        self.line_height = 0.0

    def _at(self, xs: NDArray[np.float64], ys: NDArray[np.float64]) -> NDArray[np.float32]:
        columns = np.clip(np.rint(xs).astype(np.intp), 0, self.width - 1)
        rows = np.clip(np.rint(ys).astype(np.intp), 0, self.height - 1)
        return self.pixels[rows, columns].astype(np.float32)

    def colour(self, row: Row) -> NDArray[np.float32]:
        """The ground right above and below the print."""
        xs = np.linspace(row.left, row.right, _ALONG)
        level = row.middle + row.slope * (xs - (row.left + row.right) / 2)
        off = 0.5 * row.height
        samples = [self._at(xs, level + side * (off + beyond)) for side in (-1, 1) for beyond in (0.0, 2.0)]
        return np.median(np.concatenate(samples), axis=0)

    def under(self, line: Line) -> list[Line]:
        """The line, or its parts where a face beside a bubble was read along with it, as some engines do."""
        glyphs = line.glyphs
        near = 0.5 * min(high(line), self.line_height)
        for cut in {*range(1, _FACE_LETTERS + 1), *range(len(glyphs) - _FACE_LETTERS, len(glyphs))}:
            if 0 < cut < len(glyphs) and glyphs[cut].box.left - glyphs[cut - 1].box.right > near:
                parts = self._part(line, 0, cut), self._part(line, cut, len(glyphs))
                left, right = Row(parts[:1]), Row(parts[1:])
                if self.broken(left, right, surely=True):
                    return list(parts)
        return [line]

    def _part(self, line: Line, start: int, end: int) -> Line:
        """A part of a line, lying level: what was read along with it has bent the line's direction."""
        glyphs = line.glyphs[start:end]
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = line.quad[:4]
        left, right = float(glyphs[0].box.left), float(glyphs[-1].box.right)
        share = ((left + right) / 2 - (x0 + x3) / 2) / max(1.0, (x1 + x2 - x0 - x3) / 2)
        middle = (y0 + y3) / 2 + share * ((y1 + y2) / 2 - (y0 + y3) / 2)
        half = min(high(line), 1.1 * self.line_height) / 2 if self.line_height else high(line) / 2
        quad = ((left, middle - half), (right, middle - half), (right, middle + half), (left, middle + half))
        return Line(glyphs, quad, line.confidence, line.squeezed)

    def learn_noise(self, rows: Sequence[Row]) -> None:
        """How far the colour of one ground strays along a line: near nothing in a screenshot, much in a photo."""
        strays, levels = [], []
        for row in rows[:60]:
            xs = np.linspace(row.left, row.right, _ALONG)
            level = row.middle + row.slope * (xs - (row.left + row.right) / 2)
            values = self._at(xs, level - 0.52 * row.height)
            strays.append(float(np.median(np.abs(values - np.median(values, axis=0)).max(axis=1))))
            levels.append(float(np.median(values)))
        self.noise = median(strays) if strays else 0.0
        self._photo_noise = min(_NOISY, _NOISY_DARK + 0.02 * median(levels)) if levels else _NOISY

    @property
    def noisy(self) -> bool:
        """A photo rather than a screenshot: its grounds are not even."""
        return self.noise >= self._photo_noise

    @property
    def step(self) -> float:
        return _PHOTO_STEP if self.noisy else _STEP

    def parted(self, above: Row, below: Row, colours: tuple[NDArray[np.float32], NDArray[np.float32]]) -> bool:
        """Whether another ground shows between two rows, or theirs differ."""
        if float(np.abs(colours[0] - colours[1]).max()) > (_PHOTO_APART if self.noisy else _APART):
            return True
        left, right = max(above.left, below.left), min(above.right, below.right)
        if right - left < 4:
            left, right = min(above.left, below.left), max(above.right, below.right)
        xs = np.linspace(left, right, _ALONG)
        start = above.middle + above.slope * (xs - (above.left + above.right) / 2) + 0.5 * above.height
        end = below.middle + below.slope * (xs - (below.left + below.right) / 2) - 0.5 * below.height
        length = float(np.median(end - start))
        if length < 2:
            return False
        steps = np.linspace(0.0, 1.0, max(3, min(240, round(length) + 1)))
        ys = start[None, :] + (end - start)[None, :] * steps[:, None]
        values = self._at(np.broadcast_to(xs, ys.shape), ys)
        if not self.noisy:
            differs = np.abs(values - (colours[0] + colours[1]) / 2).max(axis=2) > _STEP
            return bool((differs.mean(axis=1) > _SHOWS).any())
        levels = _smoothed(values.mean(axis=1), 7)
        return bool((np.abs(levels - (levels[0] + levels[-1]) / 2).max(axis=1) > _PHOTO_STEP).any())

    def reach(self, rows: Sequence[Row], colour: NDArray[np.float32]) -> Reach:
        """How far the rows' ground reaches to both sides, seen over all of them together.

        What stands beside the first or the last row alone, such as a face, is no page either.
        """
        xs = np.linspace(0, self.width - 1, min(_PROFILE, self.width))
        profile = self._profile(rows[:12], xs)
        step = max(_PHOTO_STEP, self.noise / math.sqrt(min(12, len(rows)))) if self.noisy else _STEP
        unit = (self.width - 1) / max(1, len(xs) - 1)
        margin = 0.15 * rows[0].height / unit
        first = max(0, round(min(row.left for row in rows) / unit - margin))
        last = min(len(xs), round(max(row.right for row in rows) / unit + margin) + 1)
        left, out_left = self._walk(profile[:first][::-1], colour, step)
        right, out_right = self._walk(profile[last:], colour, step)
        ends = [profile] if len(rows) == 1 else [profile, self._profile(rows[:1], xs), self._profile(rows[-1:], xs)]
        return Reach(
            left=max(0.0, (first - left) * unit),
            right=min(float(self.width), (last + right) * unit),
            page_left=min(self._page(one[: max(0, first - left)], out_left) for one in ends) * unit,
            page_right=min(self._page(one[last + right :], out_right) for one in ends) * unit,
            left_ground=_shade(out_left),
            right_ground=_shade(out_right),
        )

    def beside(self, row: Row, reach: Reach) -> tuple[float, float]:
        """How much of the page's ground lies left and right of a bubble at the height of the name over it."""
        xs = np.linspace(0, self.width - 1, min(_PROFILE, self.width))
        unit = (self.width - 1) / max(1, len(xs) - 1)
        profile = self._profile((row,), xs)
        left, right = round(reach.left / unit), round(reach.right / unit)
        return (
            self._page(profile[: max(0, left)], _back(reach.left_ground)) * unit,
            self._page(profile[right:], _back(reach.right_ground)) * unit,
        )

    def _profile(self, rows: Sequence[Row], xs: NDArray[np.float64]) -> NDArray[np.float32]:
        """Colours from side to side of the picture at the rows' height."""
        strips = []
        for row in rows:
            level = row.middle + row.slope * (xs - (row.left + row.right) / 2)
            strips += [self._at(xs, level + across * row.height) for across in _ACROSS]
        profile = np.median(np.stack(strips), axis=0)
        return _smoothed(profile, 7) if self.noisy else profile

    def _page(self, beyond: NDArray[np.float32], outside: NDArray[np.float32] | None) -> int:
        """Columns of the ground just outside."""
        if outside is None or not len(beyond):
            return 0
        tolerance = 2 * _PHOTO_STEP if self.noisy else _STEP
        return int((np.abs(beyond - outside).max(axis=1) <= tolerance).sum())

    def _walk(
        self, profile: NDArray[np.float32], colour: NDArray[np.float32], step: float
    ) -> tuple[int, NDArray[np.float32] | None]:
        """Outward from the print: columns of its own ground, and the colour just outside it."""
        lag = 6 if self.noisy else 2
        if len(profile) <= lag:
            return len(profile), None
        if self.noisy:  # light drifts across a photo, so a ground is told by its edge
            steps = np.abs(profile[lag:] - profile[:-lag]).max(axis=1) > step
        else:
            steps = np.abs(profile - colour).max(axis=1) > step + _STRONG * float(colour.max() - colour.min())
        both = steps[1:] & steps[:-1]
        if not both.any():
            return len(profile), None
        end = int(both.argmax()) + (lag // 2 if self.noisy else 0)
        beyond = profile[end + lag // 2 :]
        first, last = _SETTLED_PHOTO if self.noisy else _SETTLED
        settled = beyond[first:last] if len(beyond) > last else beyond[-4:]
        return end, np.median(settled, axis=0) if len(settled) else colour

    def broken(self, left: Row, right: Row, *, surely: bool = False) -> bool:
        """Whether two pieces on one level stand on different grounds, or another shows between them.

        Args:
            left: the piece to the left.
            right: the piece to the right.
            surely: nothing but a strong difference or a broad strip of another ground counts.
        """
        colours = self.colour(left), self.colour(right)
        apart = _PHOTO_APART if self.noisy or surely else _APART
        if float(np.abs(colours[0] - colours[1]).max()) > apart:
            return True
        xs = np.arange(left.right, right.left, 1.0)
        if len(xs) < 3:
            return False
        level = (left.level_at(left.right) + right.level_at(right.left)) / 2
        values = np.stack([self._at(xs, np.full(len(xs), level + across * left.height)) for across in _ACROSS])
        differs = np.abs(values - (colours[0] + colours[1]) / 2).max(axis=2) > 1.5 * self.step
        least = 0.15 * left.height if surely else 2.0
        return bool((differs.mean(axis=0) > _SHOWS).sum() > least)


def _back(colour: Colour | None) -> NDArray[np.float32] | None:
    return None if colour is None else np.array(colour, dtype=np.float32)


def _shade(colour: NDArray[np.float32] | None) -> Colour | None:
    return None if colour is None else (round(float(colour[0])), round(float(colour[1])), round(float(colour[2])))


def _smoothed(profile: NDArray[np.float32], wide: int) -> NDArray[np.float32]:
    if len(profile) < wide:
        return profile
    padded = np.pad(profile, ((wide // 2, wide // 2), (0, 0)), mode="edge")
    total = np.cumsum(np.vstack([np.zeros((1, profile.shape[1]), np.float32), padded]), axis=0)
    smooth: NDArray[np.float32] = ((total[wide:] - total[:-wide]) / wide).astype(np.float32)
    return smooth
