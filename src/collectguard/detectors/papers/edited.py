"""A line of a photographed page that is sharper than all the others.

A line typed onto a photograph misses the blur that the rest went through. That is all that could be
measured to separate at a low false rate: on clean files and sharp scans nothing does, noise is drowned
by the edges of the print, and a line in another font or weight is ordinary in forms and letters. Told
of as a weak sign, never held against anybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from collectguard.model import Text
from collectguard.model.picture import Box, Line, Page, Sign

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from collectguard.sources.pictures import Picture

#: Lines compared: of body size, with so many glyphs, at most so many.
_LEAST_GLYPHS, _LEAST_LINES, _MOST_LINES = 7, 6, 60
_SIZE = (0.72, 1.3)
#: A page is blurred where its lines' steepest steps are less than this share of their contrast.
_BLURRED = 0.55
#: Robust spreads by which a line must be sharper than its page; the floor keeps even pages from being touchy.
_SHARPER, _FLOOR = 3.0, 0.035
_LEAST_CONTRAST = 40.0

_TEXT = Text(
    "有一行字比同页其他行清晰得多，像是后来打在图上的；也可能只是水印或标注，请对照原件。",
    "One line of print is much sharper than all others on the page, as if typed onto the picture afterwards; "
    "it may be a watermark or a note, so compare it with the original.",
)


class _Look(NamedTuple):
    line: Line
    sharpness: float


def edited_text(picture: Picture, page: Page, seals: Sequence[Box] = ()) -> tuple[Sign, ...]:
    """At most two lines that stand out; none on pages without blur, or with few lines.

    Args:
        seals: lines that a seal touches are left out, for its own edges are in them.
    """
    from statistics import median

    lines = [
        line
        for line in page.lines
        if len(line.glyphs) >= _LEAST_GLYPHS
        and line.confidence > 0.6
        and not any(_touch(line.box, seal) for seal in seals)
    ]
    if len(lines) < _LEAST_LINES:
        return ()
    size = median([line.box.height for line in lines])
    body = [line for line in lines if _SIZE[0] * size <= line.box.height <= _SIZE[1] * size][:_MOST_LINES]
    grey = picture.pixels.convert("L")
    looks: list[_Look] = []
    sharp = 0
    for line in body:
        look = _look(grey, line)
        if look is not None:
            looks.append(look)
            sharp += look.sharpness > _BLURRED
            if 2 * sharp > len(body):
                return ()
    if len(looks) < _LEAST_LINES:
        return ()
    middle = median([look.sharpness for look in looks])
    if middle > _BLURRED:
        return ()
    spread = 1.48 * median([abs(look.sharpness - middle) for look in looks]) + _FLOOR
    found = [look for look in looks if look.sharpness - middle > _SHARPER * spread]
    if not 1 <= len(found) <= max(2, len(looks) // 6):
        return ()
    return tuple(Sign("edited-text", "weak", _TEXT, look.line.box) for look in found[:2])


def _touch(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom


def _look(grey: Any, line: Line) -> _Look | None:
    """A line's sharpness: its steepest step as a share of its contrast."""
    import numpy as np
    from PIL import Image

    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = line.quad
    wide, high = round(max(abs(x1 - x0), abs(x2 - x3))), round(max(abs(y3 - y0), abs(y2 - y1)))
    if wide < 40 or high < 8 or wide * high > 4_000_000:
        return None
    strip = grey.transform(
        (wide, high), Image.Transform.QUAD, (x0, y0, x3, y3, x2, y2, x1, y1), Image.Resampling.BICUBIC
    )
    values = np.asarray(strip)
    contrast = _percentile(values, 90) - _percentile(values, 2)
    if contrast < _LEAST_CONTRAST:
        return None
    steps = np.maximum(values[:, 1:], values[:, :-1]) - np.minimum(values[:, 1:], values[:, :-1])
    return _Look(line, _percentile(steps, 99) / contrast)


def _percentile(levels: NDArray[np.uint8], share: float) -> float:
    """As numpy's, without sorting: from how often each level stands there."""
    import numpy as np

    up_to = np.cumsum(np.bincount(levels.ravel(), minlength=256))
    place = (levels.size - 1) * share / 100
    low, high = np.searchsorted(up_to, (int(place), min(int(place) + 1, levels.size - 1)), side="right").tolist()
    return float(low + (high - low) * (place - int(place)))
