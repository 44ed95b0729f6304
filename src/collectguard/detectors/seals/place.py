"""Whether a picture would show a seal if the paper bore one."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from collectguard.detectors.seals.groups import groups
from collectguard.detectors.seals.ink import Field, Ink, Marked
from collectguard.model.picture import Line, Page

Reason = Literal["small", "grey", "cropped", "compressed", "edge", "faint"]

_LEAST_CHARACTER = 14.0
_LEAST_SIDE = 320
_HARSH_TABLE = 125.0
#: Print whose edges hold fewer pixels between black and white, by its black ones, was reduced to two tones.
_TWO_TONES = 0.12
_EVEN = 10
_DATE = re.compile(
    r"^.{0,8}?[二2][〇○零Oo0\N{FULLWIDTH DIGIT ZERO}][一二三四五六七八九〇○零\d]{2}年.{1,3}月.{1,3}[日号]?$"
    r"|^20\d\d[-./]\d{1,2}[-./]\d{1,2}$"
)
_SIGNS = re.compile(
    r"(?:公司|事务所|法院|检察院|委员会|中心|银行|支行|分行|局|所|院)(?:[（(](?:盖章|公章|印章)[）)])?$"
)
_STOPS = re.compile(r"[，。；！？,;]")


@dataclass(frozen=True, slots=True)
class Print:
    """How large the print is and where the paper's end lies, in pixels of the picture.

    `signature` is the box-like span (left, top, right, bottom) of the lines that sign the paper.
    """

    character: float | None
    last: float | None
    signature: tuple[float, float, float, float] | None


def pitch(line: Line) -> float:
    """Width of one character of a line, as far as its writing tells."""
    count = len(line.glyphs)
    (x0, y0), (x1, y1) = line.quad[0], line.quad[1]
    return float(np.hypot(x1 - x0, y1 - y0)) / max(1, count)


def _height(line: Line) -> float:
    (x0, y0), (x3, y3) = line.quad[0], line.quad[3]
    return float(np.hypot(x3 - x0, y3 - y0))


def print_of(page: Page | None, ink: Ink) -> Print:
    if page is None or not page.lines:
        return _print_by_rows(ink)
    sizes, weights = [], []
    for line in page.lines:
        han = sum("\u3400" <= glyph.text <= "\u9fff" for glyph in line.glyphs)
        if han >= 4 and han >= 0.7 * len(line.glyphs):
            sizes.append(min(pitch(line), _height(line) * 1.1))
            weights.append(han)
    character = None
    if sizes:
        order = np.argsort(sizes)
        reached = np.cumsum(np.array(weights)[order])
        character = float(np.array(sizes)[order][int(np.searchsorted(reached, reached[-1] * 0.3))])
    last = float(max(line.box.bottom for line in page.lines))
    return Print(character, last, signature_of(page))


def signature_of(page: Page) -> tuple[float, float, float, float] | None:
    """Where the paper is signed: a date or an organisation alone on its line, below most of the text."""
    long_lines = [line for line in page.lines if len(line.glyphs) >= 14]
    if len(long_lines) < 2:
        return None
    above = sorted(line.box.bottom for line in long_lines)[len(long_lines) // 2]
    found = []
    for line in page.lines:
        text = line.text.replace(" ", "").replace("　", "")
        if line.box.top <= above or len(text) > 34 or _STOPS.search(text):
            continue
        if _DATE.match(text) or (_SIGNS.search(text) and len(text) >= 6):
            found.append(line.box)
    if not found:
        return None
    return (
        float(min(box.left for box in found)),
        float(min(box.top for box in found)),
        float(max(box.right for box in found)),
        float(max(box.bottom for box in found)),
    )


def _print_by_rows(ink: Ink) -> Print:
    """Line height and last line from the darkness of rows alone, where no engine has read the page."""
    dark = ink.dark > 0.45
    middle = dark[:, ink.width // 10 : ink.width - ink.width // 10]
    written = middle.mean(axis=1) > 0.01
    edges = np.diff(np.concatenate(([0], written.astype(np.int8), [0])))
    starts, ends = np.nonzero(edges == 1)[0], np.nonzero(edges == -1)[0]
    heights = (ends - starts)[(ends - starts) >= 3]
    if len(heights) < 3:
        return Print(None, None, None)
    return Print(float(np.median(heights)) / ink.scale, float(ends[-1]) / ink.scale, None)


def hides(image: Image.Image, raw: bytes, ink: Ink, page: Page | None) -> Reason | None:
    """Why a seal might be there and not be seen; None where it would be seen."""
    width, height = image.size
    seen = print_of(page, ink)
    if min(width, height) < _LEAST_SIDE or (seen.character is not None and seen.character < _LEAST_CHARACTER):
        return "small"
    if harsh(raw) or blocky(image):
        return "compressed"
    if colourless(image) and (grey_file(raw) or not drawn(image)):
        return "grey"
    if seen.signature is not None:
        return None
    if seen.last is None:
        return "cropped"
    room = max(6.0 * (seen.character or 0), 0.07 * height)
    if height - seen.last >= room and height < 1.7 * width:
        return None
    return "cropped"


def colourless(image: Image.Image) -> bool:
    """No pixel has a hue, not even the grain a colour scanner leaves: a grey copy, or black print drawn on white."""
    step = max(1, min(image.size) // 400)
    pixels = np.asarray(image, dtype=np.uint8)[::step, ::step].astype(np.int16)
    red, green, blue = pixels[:, :, 0], pixels[:, :, 1], pixels[:, :, 2]
    spread = np.maximum(np.maximum(red, green), blue) - np.minimum(np.minimum(red, green), blue)
    return bool(np.percentile(spread, 99.9) <= 1)


def drawn(image: Image.Image) -> bool:
    """Black print on paper without grain, as a program draws it: a seal would show its colour on it.

    Not so where there are flat grey patches, as a seal leaves in a picture turned grey, or only two tones.
    """
    flat = image.convert("L")
    full = np.asarray(flat)
    grey = full[::2]
    level = int(np.percentile(grey[::4, ::4], 80))
    paper = (grey > level - 24) & (grey < level + 24)
    both = paper[:, 1:] & paper[:, :-1]
    on_paper = int(both.sum())
    alike = int(((grey[:, 1:] == grey[:, :-1]) & both).sum())
    if on_paper < 0.3 * both.size or alike <= 0.6 * on_paper:
        return False
    dark = (level - np.arange(256)) / max(1, level)
    counts = np.asarray(flat.histogram())
    black, between = int(counts[dark > 0.75].sum()), int(counts[(dark > 0.25) & (dark < 0.75)].sum())
    if between < _TWO_TONES * black:
        return False
    inner = ((dark > 0.15) & (dark < 0.85))[full[1:-1, 1:-1]] & _even(full)
    return bool(inner.sum() <= max(20, 2e-5 * inner.size))


def _even(grey: NDArray[np.uint8]) -> Marked:
    """Pixels like all four of their neighbours."""
    down = np.maximum(grey[1:], grey[:-1]) - np.minimum(grey[1:], grey[:-1]) <= _EVEN
    across = np.maximum(grey[:, 1:], grey[:, :-1]) - np.minimum(grey[:, 1:], grey[:, :-1]) <= _EVEN
    return down[:-1, 1:-1] & down[1:, 1:-1] & across[1:-1, :-1] & across[1:-1, 1:]


def _opened(raw: bytes) -> Image.Image | None:
    if not raw:
        return None
    try:
        return Image.open(io.BytesIO(raw))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def grey_file(raw: bytes) -> bool:
    """The file itself can hold no colour."""
    opened = _opened(raw)
    return opened is not None and opened.mode in ("1", "L", "LA", "I", "I;16", "F")


def harsh(raw: bytes) -> bool:
    """A JPEG kept so coarsely that a faint seal would be gone."""
    opened = _opened(raw)
    tables = getattr(opened, "quantization", None)
    if not tables:
        return False
    first = tables[min(tables)]
    return float(np.mean(first)) > _HARSH_TABLE


def blocky(image: Image.Image) -> bool:
    """Edges of 8-pixel blocks stand out: a coarse JPEG saved anew as something else."""
    grey = np.asarray(image.convert("L"), dtype=np.int16)
    if grey.shape[1] < 64:
        return False
    step = np.abs(grey[::3, 1:] - grey[::3, :-1]).astype(np.float32)
    by_column = step.mean(axis=0)
    usable = len(by_column) // 8 * 8
    phases = np.median(by_column[:usable].reshape(-1, 8), axis=0)
    others = float(np.median(phases))
    return bool(phases.max() > 1.2 and phases.max() > 2.2 * max(0.3, others))


def traces(ink: Ink, grain: float) -> Reason | None:
    """Red that was no mark, yet could be what is left of one: cut off by the picture's edge, or faint and spread.

    `grain` is the redness that stands out from the paper's own.
    """
    red = ink.red
    height, width = red.shape
    short = min(height, width)
    if short < 40:
        return None
    strong = red > 0.2
    if strong.mean() < 0.04:
        rim = max(2, short // 200)
        upright = height // 4
        left, right = strong[upright:, :rim].max(axis=1), strong[upright:, -rim:].max(axis=1)
        for touched in (left, right, strong[-rim:].max(axis=0)):
            strokes = int((np.diff(touched.astype(np.int8)) == 1).sum())
            if 0.01 * short < touched.sum() < 0.35 * short and strokes >= 2:
                return "edge"
    return "faint" if _blush(red, strong, grain) else None


def _blush(red: Field, strong: Marked, grain: float) -> bool:
    """A patch as large as a seal and about as wide as high where weak red lies closer than elsewhere."""
    cell = max(4, min(red.shape) // 36)
    rows, columns = red.shape[0] // cell, red.shape[1] // cell

    def cells(field: Field) -> Field:
        cut = field[: rows * cell, : columns * cell].reshape(rows, cell, columns, cell)
        return np.asarray(cut.mean(axis=(1, 3)), dtype=np.float32)

    weak = cells((np.minimum(red, 0.2) * ~strong).astype(np.float32))
    loud = cells(strong.astype(np.float32)) > 0.01
    calm = weak[~loud]
    if calm.size < 50:
        return False
    middle = float(np.median(calm))
    spread = max(0.0012, 1.48 * float(np.median(np.abs(calm - middle))), grain * 0.02)
    marked = (weak > middle + 8 * spread) & ~loud
    for down, right in groups(marked, 1, 1):
        high, wide = int(np.ptp(down)) + 1, int(np.ptp(right)) + 1
        least, most = sorted((high, wide))
        if least >= 4 and most <= 14 and most < 2 * least and len(down) >= 0.3 * high * wide:
            return True
    return False
