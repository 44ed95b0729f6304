"""A message made ready for detectors: one reading of it, searched once for all word families."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from itertools import chain
from operator import attrgetter, itemgetter, or_
from typing import NamedTuple, Protocol, TypeAlias

from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.shadows import SHADOWS
from collectguard.model import Document, Hit, Sender, Span
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
    """A unit that is worth running when the families of all these bits occur, and none of those that excuse."""

    unit: Unit
    bits: int
    excuses: int


class Owners:
    """All families that a word belongs to: their names, their bits, and the units that wait for one of them.

    Where nothing of `calls` is held, none of the units is worth running: of each it has the rarest other family.
    """

    __slots__ = ("bits", "calls", "names", "needs")

    def __init__(self, names: frozenset[str], bits: int, needs: tuple[Need, ...]) -> None:
        self.names = names
        self.bits = bits
        self.needs = needs
        self.calls = reduce(or_, [1 << need.bits.bit_length() - 1 if need.bits else bits for need in needs], 0)


class Numbers(dict[str, int]):
    """Name of a family → the place of its bit."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        super().__init__(numbers)
        self._together = _Together(self)
        self.shadows = self.bits((SHADOWS.name,))

    def bits(self, names: tuple[str, ...]) -> int:
        """The bits of a few families."""
        return self._together[names][0]

    def among(self, names: tuple[str, ...], held: int) -> Sequence[str]:
        """Which of a few families are held, in the order named."""
        bits, each = self._together[names]
        return [name for name, bit in each if bit & held] if bits & held else ()


class _Together(dict[tuple[str, ...], tuple[int, Sequence[tuple[str, int]]]]):
    """A few families that are asked for together → their bits joined, and each one's own, made when asked for.

    A family that no word stands for has a bit beyond all others, which nothing holds.
    """

    def __init__(self, numbers: Mapping[str, int]) -> None:
        super().__init__()
        self._numbers = numbers

    def __missing__(self, names: tuple[str, ...]) -> tuple[int, Sequence[tuple[str, int]]]:
        nowhere = len(self._numbers)
        each = [(name, 1 << self._numbers.get(name, nowhere)) for name in names]
        found = self[names] = reduce(or_, [bit for _, bit in each], 0), each
        return found


class OwnersByWord(Protocol):
    """The owners of each word by its number, and the other way round."""

    def __getitem__(self, number: int, /) -> Owners: ...

    def words_of(self, name: str) -> frozenset[int]:
        """The words that belong to a family, by number."""


def noted(repairs: Sequence[Repair], *, pictured: bool) -> list[Family]:
    """Which of the families without words a message has."""
    found = [PICTURED] if pictured else []
    if any(repair.charge > 0 for repair in repairs):
        found.append(REPAIRED)
    if any(repair.step == "gap" and repair.term is None for repair in repairs):
        found.append(CLOSED_UP)
    return found


class Families:
    """A few families that are asked for together."""

    __slots__ = ("_by_name", "names")

    def __init__(self, families: Iterable[Family]) -> None:
        self._by_name = {family.name: family for family in families}
        self.names = tuple(self._by_name)

    def any_in(self, case: Case) -> bool:
        """Whether one of them occurs."""
        return any(case.has(self._by_name[name]) for name in case.atoms.among(self.names))


class Atoms:
    """Which families occur in a reading, and where; places are put together only for families asked for.

    A word inside one of the `SHADOWS` (门口 after 马上 is no 上门) is not counted.

    Args:
        matches: number of a word, start and end, of every word found.
        owners: of each word, by its number.
        numbers: name of a family → the place of its bit.
        searched: the text as it was searched.
    """

    __slots__ = (
        "_matches", "_owners", "_places", "_shadows", "_spots", "_words", "held", "numbers", "owners", "searched",
        "shadowed",
    )  # fmt: skip

    def __init__(
        self,
        matches: Sequence[tuple[int, int, int]],
        owners: OwnersByWord,
        numbers: Numbers,
        searched: str,
    ) -> None:
        self.owners = set(map(owners.__getitem__, map(_FIRST, matches)))
        self.held = reduce(or_, map(_BITS, self.owners), 0)
        self.searched = searched
        self._matches = matches
        self._owners = owners
        self.numbers = numbers
        self.shadowed = self.held & numbers.shadows != 0
        self._places: dict[str, Sequence[Range]] = {}
        self._shadows: Sequence[Range] = ()
        self._spots: dict[int, list[Range]] = {}
        self._words: set[int] = set()

    def add(self, owners: Owners) -> None:
        """Note families that have no words."""
        self.owners.add(owners)
        self.held |= owners.bits

    def names(self) -> set[str]:
        """The families that occur, be it in a shadow."""
        return {name for owners in self.owners for name in owners.names}

    def __contains__(self, name: str) -> bool:
        """Whether a word of the family occurs, be it in a shadow."""
        number = self.numbers.get(name)
        return number is not None and self.held >> number & 1 == 1

    def among(self, names: tuple[str, ...]) -> Sequence[str]:
        """Which of a few families occur, be it in a shadow; quicker than asking for each."""
        return self.numbers.among(names, self.held)

    def places(self, name: str) -> Sequence[Range]:
        """All occurrences of a family, in reading order."""
        found = self._places.get(name)
        if found is None:
            number = self.numbers.get(name)
            occurs = number is not None and self.held >> number & 1
            found = self._places[name] = self._lit(self._all(name)) if occurs else ()
        return found

    def places_of_any(self, bits: int) -> Sequence[Range]:
        """All occurrences of any of the families of these bits, in reading order."""
        if not bits & self.held:
            return ()
        owners, spots = self._owners, self._by_word()
        found = [places for word, places in spots.items() if owners[word].bits & bits]
        return self._lit(sorted(chain.from_iterable(found)))

    def count(self, name: str) -> int:
        """How many occurrences a family has; quicker than listing them."""
        if name in self._places or self.shadowed:
            return len(self.places(name))
        words = self._owners.words_of(name)
        return sum(map(words.__contains__, map(_FIRST, self._matches))) if name in self else 0

    def _all(self, name: str) -> list[Range]:
        spots = self._by_word()
        words = self._words & self._owners.words_of(name)
        if len(words) == 1:
            return spots[words.pop()]
        return sorted(chain.from_iterable(map(spots.__getitem__, words)))

    def _by_word(self) -> dict[int, list[Range]]:
        """Where each word stands, by number."""
        spots = self._spots
        if not spots:
            for word, start, end in self._matches:
                if word in spots:
                    spots[word].append((start, end))
                else:
                    spots[word] = [(start, end)]
            self._words = set(spots)
        return spots

    def _lit(self, places: list[Range]) -> list[Range]:
        """The places that stand in no shadow."""
        if not self.shadowed:
            return places
        shadows = self._shadows = self._shadows or self._all(SHADOWS.name)
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
        "_lowered",
        "_patterns",
        "aligned",
        "atoms",
        "by_day",
        "document",
        "hits",
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
        self.hits: dict[object, list[Hit]] = {}
        self._breaks: list[int] | None = None
        self._exact: dict[str, list[Range]] = {}
        self._lowered: str | None = None
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
        if start == 0 and end is None:
            return family.name in self.atoms and (not (family.products or self.atoms.shadowed) or bool(self.of(family)))
        found = self.of(family)
        if not found:
            return False
        limit = len(self.text) if end is None else end
        return any(start <= at and to <= limit for at, to in found)

    def _refine(self, family: Family, parts: Sequence[Range]) -> list[Range]:
        """Whole wordings around the parts of them that the index found."""
        text = self._lowered
        if text is None:
            text = self.text.lower()
            if len(text) != len(self.text):  # a few letters grow when lowered; those texts match as written
                text = self.text
            self._lowered = text
        return sorted({found for at, to in parts for found in family.around(text, at, to)})

    def miss(self, start: int, end: int, why: str) -> None:
        """Note for `--explain` that words nearly counted."""
        if self.missed is not None:
            self.missed.append(((start, end), why))
