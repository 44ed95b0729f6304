"""A message made ready for detectors: one reading of it, searched once for all word families."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Document, Sender, Span
from collectguard.normalise.aligned import AlignedText
from collectguard.normalise.repair import Repair

#: No word of a message, but the fact that something in it was undone: what disguise rules need.
REPAIRED = Family("repaired", ())

Range = tuple[int, int]
#: Family name → its occurrences in reading order.
Atoms = Mapping[str, Sequence[Range]]

_BREAK = re.compile(r"[。！？!?;；\n]+|\.{3,}|…+")


class Case:
    """One reading of one document, as detectors see it.

    `text` is the reading; ranges into it are plain pairs and leave only through `span()`.
    `atoms` holds every occurrence of every family of the catalogue, in reading order.
    `repairs` are those of this reading. `missed` collects, when asked for, what rules nearly
    said and why they did not; it is the only thing that changes, and only for explanation.
    """

    __slots__ = (
        "_breaks",
        "_exact",
        "_patterns",
        "aligned",
        "atoms",
        "document",
        "memo",
        "missed",
        "repairs",
        "sender",
        "text",
    )

    def __init__(
        self,
        *,
        document: Document,
        sender: Sender,
        aligned: AlignedText,
        repairs: tuple[Repair, ...] = (),
        atoms: Atoms,
        missed: list[tuple[Range, str]] | None = None,
    ) -> None:
        self.document = document
        self.sender = sender
        self.aligned = aligned
        self.text = aligned.text
        self.repairs = repairs
        self.atoms = atoms
        self.missed = missed
        self.memo: dict[str, object] = {}
        self._breaks: list[int] | None = None
        self._exact: dict[str, list[Range]] = {}
        self._patterns: dict[re.Pattern[str] | LaterPattern, list[Range]] = {}

    def span(self, start: int, end: int) -> Span:
        """The words as received that `text[start:end]` was read from."""
        return self.aligned.span(start, end)

    def sentence(self, position: int) -> Range:
        """The sentence around `position`; commas and blanks do not end one."""
        if self._breaks is None:
            self._breaks = [match.end() for match in _BREAK.finditer(self.text)]
        at = bisect_right(self._breaks, position)
        start = self._breaks[at - 1] if at else 0
        end = self._breaks[at] if at < len(self._breaks) else len(self.text)
        return start, end

    def occurrences(self, pattern: re.Pattern[str] | LaterPattern) -> list[Range]:
        """All matches of a pattern, searched at most once a case."""
        found = self._patterns.get(pattern)
        if found is None:
            found = [match.span() for match in pattern.finditer(self.text)]
            self._patterns[pattern] = found
        return found

    def of(self, family: Family) -> Sequence[Range]:
        """All occurrences of a family, in reading order."""
        found = self.atoms.get(family.name, ())
        if not found or not family.products:
            return found
        exact = self._exact.get(family.name)
        if exact is None:
            exact = self._exact[family.name] = self._refine(family, found)
        return exact

    def has(self, family: Family, start: int = 0, end: int | None = None) -> bool:
        """Whether the family occurs, wholly inside `text[start:end]`."""
        found = self.of(family)
        if not found:
            return False
        if start == 0 and end is None:
            return True
        limit = len(self.text) if end is None else end
        return any(start <= at and to <= limit for at, to in found)

    def _refine(self, family: Family, parts: Sequence[Range]) -> list[Range]:
        """Whole wordings around the parts of them that the index found."""
        text = self.text.lower()
        if len(text) != len(self.text):  # a few letters grow when lowered; those texts match as written
            text = self.text
        return sorted({found for at, to in parts for found in family.around(text, at, to)})

    def miss(self, start: int, end: int, why: str) -> None:
        """Note for `--explain` that words nearly counted."""
        if self.missed is not None:
            self.missed.append(((start, end), why))
