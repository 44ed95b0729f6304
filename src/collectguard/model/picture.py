"""What is read from a picture: where the words stand, and what a pictured document shows.

Standard library only. Pixels are those of the *upright* picture (turned as its camera said, and by
quarter turns where it lay on its side) with the origin at the top left; the image path turns
them back into pixels of the file before anything is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from collectguard.model import Language, Span, Text, joined


class Box(NamedTuple):
    """Left, top, right and bottom edge in pixels; right and bottom lie just outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def edges(self) -> tuple[int, int, int, int]:
        """The four edges as a plain tuple, as reports hold them."""
        return (self.left, self.top, self.right, self.bottom)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of these; there must be one.

    >>> around([Box(0, 0, 2, 2), Box(5, 1, 6, 9)])
    Box(left=0, top=0, right=6, bottom=9)
    """
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


class Glyph(NamedTuple):
    """One character as an engine read it: one code point, roughly where it stands, how sure (0 to 1)."""

    text: str
    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print, in reading order, without the blanks an engine may have put in.

    `quad` are its four corners, clockwise from the top left of the writing; for level lines they are
    those of `box`. `squeezed` says that it could only be read after its width was shrunk, which
    widely spaced text needs.
    """

    glyphs: tuple[Glyph, ...] = field(repr=False)
    quad: tuple[tuple[float, float], ...]
    confidence: float
    squeezed: bool = False

    @property
    def text(self) -> str:
        return "".join(glyph.text for glyph in self.glyphs)

    @property
    def box(self) -> Box:
        xs, ys = [x for x, _ in self.quad], [y for _, y in self.quad]
        return Box(round(min(xs)), round(min(ys)), round(max(xs)), round(max(ys)))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a text's code points stand: a box each, in pixels of the source picture, or None.

    What no glyph shows has none: a line break, a blank told from geometry.
    """

    boxes: tuple[Box | None, ...] = field(repr=False)

    def around(self, spans: Iterable[Span]) -> tuple[Box, ...]:
        """Boxes round the words of these spans, one for each line of print they touch.

        >>> row = [Box(0, 0, 9, 9), Box(10, 0, 19, 9), None, Box(0, 20, 9, 29)]
        >>> Layout(tuple(row)).around([Span(0, 4)])
        (Box(left=0, top=0, right=19, bottom=9), Box(left=0, top=20, right=9, bottom=29))
        """
        found: list[Box] = []
        for start, end in joined(spans):
            rows: list[Box] = []
            for box in self.boxes[start:end]:
                if box is None:
                    continue
                if rows and _same_line(rows[-1], box):
                    rows[-1] = around((rows[-1], box))
                else:
                    rows.append(box)
            found += rows
        return tuple(found)


def _same_line(line: Box, box: Box) -> bool:
    """Whether a box goes on with a line: beside it, sharing half of the lower one's height."""
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    return 2 * shared >= min(line.height, box.height) and box.right > line.left


class Remark(NamedTuple):
    """What could not be told of a picture, or should be known of it; becomes a notice."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All lines of one picture or of one page of a PDF, top to bottom.

    `engine` is the name of what read it (`rapidocr`, `tesseract`, or `text-layer` for a PDF's own text).
    """

    width: int
    height: int
    engine: str
    lines: tuple[Line, ...] = field(repr=False)
    remarks: tuple[Remark, ...] = ()


PaperKind = Literal[
    "lawyer-letter",
    "contract-termination",
    "consumption-limit",
    "dishonest-list",
    "summons",
    "filing-notice",
    "arbitration-notice",
    "mediation-notice",
    "assignment-notice",
    "demand-letter",
    "other",
    "none",
]
SealState = Literal["present", "absent", "cannot-tell"]
SealShape = Literal["round", "oval", "square", "unclear"]
SealCentre = Literal["star", "emblem", "none", "unclear"]
Strength = Literal["weak", "moderate", "strong"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """Whether a page bears a seal, as far as its pixels can tell.

    `why` says in one sentence what the state rests on. `shape`, `centre` and `ring_text` are of the
    largest seal. `millimetres` is its estimated diameter where the page's scale is known.
    """

    state: SealState
    why: Text
    boxes: tuple[Box, ...] = ()
    shape: SealShape = "unclear"
    centre: SealCentre = "unclear"
    ring_text: str | None = None
    millimetres: float | None = None


class Sign(NamedTuple):
    """One trace of pasting or editing: never a proof. `box` is where, if it has a place."""

    sign: str
    strength: Strength
    text: Text
    box: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A letter, notice or court paper as pictured.

    `particulars` hold what such a paper must carry, name → the words found, or None where missing;
    their order is that of the page. `kind_boxes` are where the words that name its kind stand.
    """

    kind: PaperKind
    particulars: Mapping[str, str | None]
    seal: Seal
    signs: tuple[Sign, ...] = ()
    kind_boxes: tuple[Box, ...] = ()

    def to_dict(self, language: Language) -> dict[str, object]:
        """The contract's `document`, in one language."""
        seal = self.seal
        return {
            "kind": self.kind,
            "particulars": dict(self.particulars),
            "seal": {
                "state": seal.state,
                "boxes": [list(box) for box in seal.boxes],
                "shape": seal.shape,
                "centre": seal.centre,
                "ring_text": seal.ring_text,
                "millimetres": seal.millimetres,
                "why": seal.why.to(language),
            },
            "signs": [
                {
                    "sign": sign.sign,
                    "strength": sign.strength,
                    "text": sign.text.to(language),
                    "box": None if sign.box is None else list(sign.box),
                }
                for sign in self.signs
            ],
        }
