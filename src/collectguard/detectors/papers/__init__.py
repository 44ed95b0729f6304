"""Papers seen in pictures: which kind, what they carry, who signs, and what is odd about them.

`paper_of` reads one page (an OCR engine's or a PDF's own text) and tells a letter, notice or court
paper from chats and everyday papers; the seal and the pixels' signs come from elsewhere and
are joined by `PaperReading.paper`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from collectguard.detectors.papers.kinds import Hint, kind_boxes, kind_of
from collectguard.detectors.papers.particulars import Found, particulars_of
from collectguard.detectors.papers.requirements import COURT_KINDS, NAMES, REQUIRED, SEALED, carried, required
from collectguard.detectors.papers.rows import Rows
from collectguard.detectors.papers.writing import Writing, writing_of
from collectguard.lexicon.pictured import OTHER_OFFICIAL_TITLES
from collectguard.model.picture import Box, Page, Paper, PaperKind, Seal, Sign

__all__ = [
    "COURT_KINDS",
    "NAMES",
    "REQUIRED",
    "SEALED",
    "Found",
    "Hint",
    "PaperReading",
    "Writing",
    "carried",
    "paper_of",
    "required",
    "writing_of",
]

#: Most lines that are read; a page of small print has about a hundred.
_MOST_LINES = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperReading:
    """What the words of one page say it is.

    `signatory` is the body that signs or issues it, for comparison with the seal's ring.
    `ends_seen` tells whether title and signature were both seen, so that what is missing is missing
    and not cropped.
    """

    kind: PaperKind
    confidence: float
    particulars: Mapping[str, Found | None] = field(default_factory=dict)
    title: str | None = None
    signatory: str | None = None
    signatory_boxes: tuple[Box, ...] = ()
    kind_boxes: tuple[Box, ...] = ()
    ends_seen: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """What a source says this kind must carry and was not found."""
        return tuple(name for name in required(self.kind) if self.particulars.get(name) is None)

    def paper(self, seal: Seal, signs: Iterable[Sign] = ()) -> Paper:
        """The contract's value, with what the pixels say."""
        return Paper(
            kind=self.kind,
            particulars={name: None if found is None else found.text for name, found in self.particulars.items()},
            seal=seal,
            signs=tuple(signs),
            kind_boxes=self.kind_boxes,
        )


def paper_of(page: Page, hint: Hint | None = None) -> PaperReading:
    """The paper a page shows.

    Args:
        hint: `screen` where the page is known to be a phone's screen (a letter pictured in a chat is
            still found, on stronger evidence), `paper` where it is known to be a sheet or a PDF's page.
    """
    if len(page.lines) > _MOST_LINES:
        page = Page(width=page.width, height=page.height, engine=page.engine, lines=page.lines[:_MOST_LINES])
    rows = Rows(page)
    if not rows.rows:
        return PaperReading(kind="none", confidence=1.0)
    told = kind_of(rows, hint)
    if told.kind == "none":
        return PaperReading(kind="none", confidence=told.confidence)
    official = told.title is not None and told.title.row.text.endswith(OTHER_OFFICIAL_TITLES)
    wanted = carried(told.kind)
    if told.kind == "other" and official:
        wanted = ("court", "case_number", *wanted)
    found = particulars_of(rows, told.title, wanted)
    signatory = found.get("issuer") or found.get("court")
    ends = told.title is not None and bool(told.frame & {"signature", "date", "closing"})
    return PaperReading(
        kind=told.kind,
        confidence=round(told.confidence, 3),
        particulars=found,
        title=None if told.title is None else told.title.row.text,
        signatory=None if signatory is None else signatory.text,
        signatory_boxes=() if signatory is None else signatory.boxes,
        kind_boxes=kind_boxes(told.title, rows, told.kind),
        ends_seen=ends,
    )
