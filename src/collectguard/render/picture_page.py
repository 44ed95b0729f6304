"""A picture with what was found boxed and numbered, and the reasons beside it: one self-contained page.

The picture is drawn anew, so that its file's metadata (a place, a camera, a name) does not travel with
the page, and is kept within a few megabytes. No script, nothing remote, printable.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from collectguard.errors import UsageError
from collectguard.model import MessageReport
from collectguard.model.picture import Box
from collectguard.render.html import pieces_of, template
from collectguard.render.paper import PaperFacts, facts_of
from collectguard.render.text import visible
from collectguard.render.words import KIND, LABEL, PAPER, SENDER_KIND, SEVERITY, VERDICT

if TYPE_CHECKING:
    from PIL import Image

_MOST_PIXELS = 5_000_000
_WIDEST = 1600
_MOST_BYTES = 3_000_000
_QUALITIES = (86, 74, 60, 45)


class Frame(NamedTuple):
    """A box on the picture: what it marks, and its number or short word."""

    box: Box
    kind: str
    mark: str


class Badge(NamedTuple):
    """A frame's mark on a pill of its own, beside those of other frames that begin at the same corner."""

    frame: Frame
    left: float
    top: float
    wide: float


class Shown(NamedTuple):
    """One message's report as the page shows it; `numbers` are those of its findings' boxes."""

    report: MessageReport
    pieces: list[tuple[bool, str]]
    numbers: list[int]
    facts: PaperFacts | None


class Sheet(NamedTuple):
    """One picture with its badges, and what is said beside it."""

    shown: list[Shown]
    badges: list[Badge]
    size: float
    width: int
    height: int
    data: str


def picture_page(picture: bytes | Image.Image, reports: Sequence[MessageReport]) -> str:
    """The page for one picture and the reports of all messages seen in it.

    Args:
        picture: the file's bytes, or the image itself (a PDF's page). Boxes of the reports are in pixels
            of the picture as viewers show it.
        reports: in reading order; there must be one.
    """
    return pictures_page([(picture, reports)])


def pictures_page(pictures: Iterable[tuple[bytes | Image.Image, Sequence[MessageReport]]]) -> str:
    """One page for several pictures, each with the reports of what was seen in it; one of them must have any."""
    sheets = [_sheet(picture, reports) for picture, reports in pictures if reports]
    if not sheets:
        raise UsageError("there is no report to show beside the picture", "没有可以和图片一起显示的报告")
    language = sheets[0].shown[0].report.language
    return template("picture.html").render(
        sheets=sheets,
        language=language,
        say=lambda words: words.to(language),
        label=LABEL,
        paper=PAPER,
        verdict=VERDICT,
        kind=KIND,
        severity=SEVERITY,
        sender_kind=SENDER_KIND,
        visible=visible,
    )


def _sheet(picture: bytes | Image.Image, reports: Sequence[MessageReport]) -> Sheet:
    from collectguard.sources.pictures import open_picture

    opened = open_picture(picture)
    width, height = opened.size_of_file_image
    shown, frames = _laid_out(reports)
    size = max(10.0, 0.03 * min(width, 1.6 * height))
    return Sheet(shown, _badges(frames, size, width), round(size, 1), width, height, embedded(opened.pixels))


def _laid_out(reports: Sequence[MessageReport]) -> tuple[list[Shown], list[Frame]]:
    """Findings numbered through all reports, and the boxes that bear these numbers; seals and signs once."""
    shown: list[Shown] = []
    frames: dict[Frame, None] = {}
    number = 0
    for report in reports:
        numbers = []
        for finding in report.findings:
            number += 1
            numbers.append(number)
            frames |= dict.fromkeys(Frame(Box(*box), "finding", str(number)) for box in finding.boxes or ())
        facts = None
        if report.document is not None:
            facts = facts_of(report.document, report.language)
            seal, sign = PAPER["seal_mark"].to(report.language), PAPER["sign_mark"].to(report.language)
            frames |= dict.fromkeys(Frame(box, "seal", seal) for box in report.document.seal.boxes)
            frames |= dict.fromkeys(Frame(one.box, "sign", sign) for one in report.document.signs if one.box)
        shown.append(Shown(report, pieces_of(report), numbers, facts))
    return shown, list(frames)


def _badges(frames: Sequence[Frame], size: float, width: int) -> list[Badge]:
    """Pills of so many pixels' height at the frames' corners, none over another, all inside the picture."""
    placed: list[Badge] = []
    for frame in frames:
        wide = size * (0.55 + 0.55 * sum(1.8 if char > "\u2e80" else 1.0 for char in frame.mark))
        left, top = frame.box.left - size / 2, max(0.0, frame.box.top - size / 2)
        for _ in range(len(placed) + 1):
            over = [
                one
                for one in placed
                if one.left < left + wide and left < one.left + one.wide and abs(one.top - top) < size
            ]
            if not over:
                break
            left = max(one.left + one.wide for one in over)
        left = min(max(0.0, left), max(0.0, width - wide))
        placed.append(Badge(frame, round(left, 1), round(top, 1), round(wide, 1)))
    return placed


def embedded(image: Image.Image) -> str:
    """The picture as a data URI: drawn anew as JPEG, at a bounded size, without any metadata."""
    from PIL import Image as Pillow

    wide, high = image.size
    scale = min(1.0, _WIDEST / wide, (_MOST_PIXELS / (wide * high)) ** 0.5, 60_000 / high)
    if scale < 1.0:
        image = image.resize((max(1, round(wide * scale)), max(1, round(high * scale))), Pillow.Resampling.LANCZOS)
    plain = Pillow.new("RGB", image.size)
    plain.paste(image.convert("RGB"))
    stream = io.BytesIO()
    for quality in _QUALITIES:
        stream = io.BytesIO()
        plain.save(stream, "JPEG", quality=quality, optimize=True)
        if stream.tell() <= _MOST_BYTES:
            break
    return "data:image/jpeg;base64," + base64.b64encode(stream.getvalue()).decode("ascii")
