"""A message made ready for detectors: one reading of it, searched once for all word families."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Mapping, Sequence
from datetime import date
from functools import reduce
from itertools import compress
from operator import attrgetter, itemgetter, or_
from typing import NamedTuple, Protocol, TypeAlias

from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.shadows import SHADOWS
from collectguard.model import Document, Sender, Span
from collectguard.normalise.aligned import AlignedText
from collectguard.normalise.repair import Repair

#: No word of a message, but the fact that a charged word in it was restored: what disguise rules need.
REPAIRED = Family("repaired", ())
#: Nor this one: separated characters that are no charged word were closed up.
CLOSED_UP = Family("closed-up", ())
#: Nor this one: a letter, notice or court paper was seen in the picture; what page rules need.
PICTURED = Family("pictured", ())

Range = tuple[int, int]
#: What a detector looks for: a family, or a bounded pattern.
Slot: TypeAlias = Family | re.Pattern[str] | LaterPattern

_FIRST = itemgetter(0)
_BITS = attrgetter("bits")
_BREAK = re.compile(r"[。！？!?;；\n]+|\.{3,}|…+")


class Unit(NamedTuple):
    """Part number `unit` of rule number `rule`."""

    rule: int
    unit: int


class Need(NamedTuple):
    """A unit that is worth running when the families of all these bits occur."""

    unit: Unit
    bits: int


class Owners:
    """All families that a word belongs to: their names, their bits, and the units that wait for one of them."""

    __slots__ = ("bits", "names", "needs")

    def __init__(self, names: frozenset[str], bits: int, needs: tuple[Need, ...]) -> None:
        self.names = names
        self.bits = bits
        self.needs = needs


class Numbers(dict[str, int]):
    """Name of a family → the place of its bit."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        super().__init__(numbers)
        self._bits: dict[tuple[str, ...], tuple[int, tuple[tuple[str, int], ...]]] = {}

    def among(self, names: tuple[str, ...], held: int) -> Sequence[str]:
        """Which of a few families are held, in the order named."""
        found = self._bits.get(names)
        if found is None:
            bits = tuple([(name, 1 << self[name]) for name in names if name in self])
            found = self._bits[names] = sum([bit for _, bit in bits]), bits
        together = held & found[0]
        return [name for name, bit in found[1] if bit & together] if together else ()


class OwnersByWord(Protocol):
    """The owners of each word by its number, and the other way round."""

    def __getitem__(self, number: int, /) -> Owners: ...

    def words_of(self, name: str) -> Container[int]:
        """The words that belong to a family, by number."""


def noted(repairs: Sequence[Repair], *, pictured: bool) -> list[Family]:
    """Which of the families without words a message has."""
    found = [PICTURED] if pictured else []
    if any(repair.charge > 0 for repair in repairs):
        found.append(REPAIRED)
    if any(repair.step == "gap" and repair.term is None for repair in repairs):
        found.append(CLOSED_UP)
    return found


class Atoms:
    """Which families occur in a reading, and where; places are put together only for families asked for.

    A word inside one of the `SHADOWS` (门口 after 马上 is no 上门) is not counted.

    Args:
        matches: number of a word, start and end, of every word found.
        owners: of each word, by its number.
        numbers: name of a family → the place of its bit.
        searched: the text as it was searched.
    """

    __slots__ = ("_found", "_matches", "_numbers", "_owners", "_places", "held", "owners", "searched")

    def __init__(
        self,
        matches: Sequence[tuple[int, int, int]],
        owners: OwnersByWord,
        numbers: Numbers,
        searched: str,
    ) -> None:
        found = list(map(_FIRST, matches))
        self.owners = set(map(owners.__getitem__, found))
        self.held = reduce(or_, map(_BITS, self.owners), 0)
        self.searched = searched
        self._found = found
        self._matches = matches
        self._owners = owners
        self._numbers = numbers
        self._places: dict[str, Sequence[Range]] = {}

    def add(self, owners: Owners) -> None:
        """Note families that have no words."""
        self.owners.add(owners)
        self.held |= owners.bits

    def __contains__(self, name: str) -> bool:
        """Whether a word of the family occurs, be it in a shadow."""
        number = self._numbers.get(name)
        return number is not None and self.held >> number & 1 == 1

    def among(self, names: tuple[str, ...]) -> Sequence[str]:
        """Which of a few families occur, be it in a shadow; quicker than asking for each."""
        return self._numbers.among(names, self.held)

    def places(self, name: str) -> Sequence[Range]:
        """All occurrences of a family, in reading order."""
        found = self._places.get(name)
        if found is None:
            found = self._all(name) if name in self else ()
            if found and SHADOWS.name in self:
                found = _unshadowed(found, self._all(SHADOWS.name))
            self._places[name] = found
        return found

    def count(self, name: str) -> int:
        """How many occurrences a family has; quicker than listing them."""
        if name in self._places or SHADOWS.name in self:
            return len(self.places(name))
        return sum(map(self._owners.words_of(name).__contains__, self._found)) if name in self else 0

    def _all(self, name: str) -> Sequence[Range]:
        words = self._owners.words_of(name)
        return sorted([match[1:] for match in compress(self._matches, map(words.__contains__, self._found))])


def _unshadowed(places: Sequence[Range], shadows: Sequence[Range]) -> Sequence[Range]:
    return [
        (start, end)
        for start, end in places
        if not any(left <= start and end <= right and (left, right) != (start, end) for left, right in shadows)
    ]


class Case:
    """One reading of one document, as detectors see it.

    `text` is the reading; ranges into it are plain pairs and leave only through `span()`.
    `atoms` knows every occurrence of every family of the catalogue, in reading order.
    `repairs` are those of this reading. `missed` collects, when asked for, what rules nearly
    said and why they did not; it is the only thing that changes, and only for explanation.
    """

    __slots__ = (
        "_breaks",
        "_exact",
        "_patterns",
        "aligned",
        "atoms",
        "by_day",
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
        self.by_day = False
        self.memo: dict[str, object] = {}
        self._breaks: list[int] | None = None
        self._exact: dict[str, list[Range]] = {}
        self._patterns: dict[re.Pattern[str] | LaterPattern, list[Range]] = {}

    def span(self, start: int, end: int) -> Span:
        """The words as received that `text[start:end]` was read from."""
        return self.aligned.span(start, end)

    def received_on(self) -> date | None:
        """The day the message came, for law that changes; `by_day` then tells that somebody asked."""
        self.by_day = True
        received = self.document.received_at
        return None if received is None else received.date()

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
        found = self.atoms.places(family.name)
        if not found or not family.products:
            return found
        exact = self._exact.get(family.name)
        if exact is None:
            exact = self._exact[family.name] = self._refine(family, found)
        return exact

    def count(self, family: Family) -> int:
        """How many occurrences a family has."""
        return len(self.of(family)) if family.products else self.atoms.count(family.name)

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
