"""One pass over the text for the words of all rules, and from them the rules worth running."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from collectguard.case import Range
from collectguard.errors import CatalogueError
from collectguard.lexicon.family import Family
from collectguard.lexicon.shadows import SHADOWS

if TYPE_CHECKING:
    import ahocorasick_rs

    from collectguard.rule import Rule

#: Lone surrogates are no characters; the automaton takes UTF-8 only.
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Making the automaton takes as long as looking up the words of some dozens of messages.
_LOOKED_UP_FIRST = 40
_LONG = 2_000


class Unit(NamedTuple):
    """Part number `unit` of rule number `rule`."""

    rule: int
    unit: int


#: Names of all families that a word belongs to.
Owners: TypeAlias = frozenset[str]


class Need(NamedTuple):
    """A unit that is worth running when all `others` occur beside its anchor family."""

    unit: Unit
    others: tuple[str, ...]


class IndexData(NamedTuple):
    """Everything the index is built from, as lines of text that are parsed when needed.

    `rules` are ids in catalogue order, `names` those of the families; everything else goes by
    number. `owners` are the sets of families that words belong to: `3 17 40`. `words` holds for a
    first character, for each word that begins with it, the rest and the number of its owners:
    `门:3 班:7`. A line of `anchors` is a family and the units that wait for it, each with
    the other families it needs: `40;12 0 3 17;15 2`; an empty family stands for units that run on
    every message.
    """

    rules: Sequence[str]
    names: Sequence[str]
    owners: Sequence[str]
    words: Mapping[str, str]
    anchors: Sequence[str]


def compile_index(rules: Sequence[Rule], *, also: Iterable[Family] = (), ordinary: Iterable[str] = ()) -> IndexData:
    """The catalogue's words and needs, sorted, so that equal catalogues give equal data.

    Args:
        also: families that must be searched whatever the rules need.
        ordinary: lawful messages; how many of them hold a family tells how rare it is, and
            each unit waits for its rarest.
    """
    from collectguard.rule import units

    families = families_of(rules, also=also)
    names = sorted(families)
    number = {name: at for at, name in enumerate(names)}
    owners, words = _words(families, number)
    counts = _counts(IndexData(rules=(), names=names, owners=owners, words=words, anchors=()), ordinary)
    waiting: dict[str, list[str]] = {}
    for rule_number, rule in enumerate(rules):
        for at, detector in enumerate(units(rule.detect)):
            for need in sorted({tuple(sorted(family.name for family in need)) for need in detector.needs()}):
                anchor = min(
                    need, key=lambda name: (counts.get(name, 0), families[name].commonness, name), default=None
                )
                others = [number[name] for name in need if name != anchor]
                place = "" if anchor is None else str(number[anchor])
                waiting.setdefault(place, []).append(" ".join(map(str, (rule_number, at, *others))))
    return IndexData(
        rules=tuple(rule.id for rule in rules),
        names=names,
        owners=owners,
        words=words,
        anchors=[";".join((place, *waiting[place])) for place in sorted(waiting)],
    )


def families_of(rules: Iterable[Rule], *, also: Iterable[Family] = ()) -> dict[str, Family]:
    """Every family of the rules by name; two different ones of one name are an error."""
    families: dict[str, Family] = {}
    for family in (*also, SHADOWS, *(part for rule in rules for part in rule.detect.families())):
        if families.setdefault(family.name, family) != family:
            raise CatalogueError(f"two different word families are called {family.name!r}; rename one")
    return families


def _words(families: Mapping[str, Family], number: Mapping[str, int]) -> tuple[list[str], dict[str, str]]:
    belongs: dict[str, list[int]] = {}
    for name in sorted(families):
        for word in families[name].index_words:
            belongs.setdefault(word, []).append(number[name])
    owners = sorted({" ".join(map(str, numbers)) for numbers in belongs.values()})
    place = {line: at for at, line in enumerate(owners)}
    rests: dict[str, list[str]] = {}
    for word in sorted(belongs):
        rests.setdefault(word[0], []).append(f"{word[1:]}:{place[' '.join(map(str, belongs[word]))]}")
    return owners, {first: " ".join(rest) for first, rest in rests.items()}


def _counts(data: IndexData, texts: Iterable[str]) -> dict[str, int]:
    index = RuleIndex(data)
    counts: dict[str, int] = {}
    for text in texts:
        for name in index.atoms(text):
            counts[name] = counts.get(name, 0) + 1
    return counts


class FoundAtoms(Mapping[str, Sequence[Range]]):
    """Family → its occurrences, put together only for the families that are asked for."""

    __slots__ = ("_found", "_names", "_places")

    def __init__(self, places: Mapping[Owners, list[Range]]) -> None:
        self._places = places
        self._names = dict.fromkeys(chain.from_iterable(places))
        self._found: dict[str, list[Range]] = {}

    def mark(self, name: str) -> None:
        """Note a family that has no words."""
        self._names[name] = None

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __getitem__(self, name: str) -> list[Range]:
        found = self._found.get(name)
        if found is None:
            if name not in self._names:
                raise KeyError(name)
            found = self._found[name] = sorted(
                [place for owners, places in self._places.items() if name in owners for place in places]
            )
        return found

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self._names else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def searchable(text: str) -> str:
    """The text character for character in lower case, without lone surrogates."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if not lowered.isascii() and _SURROGATE.search(lowered):
        lowered = _SURROGATE.sub("\ufffd", lowered)
    return lowered


class RuleIndex:
    """All words, and which units of which rules wait for them.

    `atoms()` finds every family in one pass; `candidates()` names the units whose families are
    all there. Both are exact: the index never changes a verdict, it only saves work.

    The first messages' words are looked up in dictionaries made of the first characters they
    hold, which are ready at once; after those an Aho-Corasick automaton pays for its making.
    """

    def __init__(self, data: IndexData) -> None:
        self.data = data
        self._waiting = dict(line.split(";", 1) for line in data.anchors)
        self._numbers = {name: str(at) for at, name in enumerate(data.names)}
        self._needs: dict[str, tuple[Need, ...]] = {}
        self._always = [need.unit for need in self._parse_needs("")]
        self._owners: dict[str, Owners] = {}
        self._by_first: dict[str, dict[int, dict[str, str]]] = {}
        self._looked_up = 0
        self._automaton: ahocorasick_rs.AhoCorasick | None = None
        self._numbered: list[Owners] = []

    def atoms(self, text: str) -> FoundAtoms:
        """Every occurrence of every family in a reading, as ranges into it, in reading order.

        Latin letters match either case. A word inside one of the `SHADOWS` (门口 after 马上
        is no 上门) is not counted.
        """
        places: dict[Owners, list[Range]] = {}
        for owners, start, end in self._matches(searchable(text)):
            found = places.get(owners)
            if found is None:
                places[owners] = [(start, end)]
            else:
                found.append((start, end))
        shadows = [place for owners, found in places.items() if SHADOWS.name in owners for place in found]
        return FoundAtoms(_unshadowed(places, shadows) if shadows else places)

    def candidates(self, atoms: Mapping[str, object]) -> list[Unit]:
        """The units worth running, in catalogue order."""
        found = set(self._always)
        waiting = self._needs
        for family in atoms:
            needs = waiting.get(family)
            if needs is None:
                needs = waiting[family] = self._parse_needs(self._numbers.get(family, "-"))
            for unit, others in needs:
                for other in others:
                    if other not in atoms:
                        break
                else:
                    found.add(unit)
        return sorted(found)

    def _parse_needs(self, place: str) -> tuple[Need, ...]:
        names = self.data.names
        needs = []
        for need in filter(None, self._waiting.get(place, "").split(";")):
            rule, unit, *others = map(int, need.split(" "))
            needs.append(Need(Unit(rule, unit), tuple([names[at] for at in others])))
        return tuple(needs)

    def _matches(self, text: str) -> Iterable[tuple[Owners, int, int]]:
        if self._automaton is None:
            if self._looked_up < _LOOKED_UP_FIRST and len(text) < _LONG:
                self._looked_up += 1
                return self._look_up(text)
            self._build()
        assert self._automaton is not None
        numbered = self._numbered
        return [
            (numbered[number], start, end)
            for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
        ]

    def _build(self) -> None:
        import ahocorasick_rs

        words: list[str] = []
        numbered: list[Owners] = []
        for first in self.data.words:
            for rest, number in self._rests(first):
                words.append(first + rest)
                numbered.append(self._owners_of(number))
        self._numbered = numbered
        self._automaton = ahocorasick_rs.AhoCorasick(
            words, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=False
        )

    def _look_up(self, text: str) -> Iterator[tuple[Owners, int, int]]:
        for start, first in enumerate(text):
            by_length = self._by_first.get(first)
            if by_length is None:
                by_length = {}
                for rest, number in self._rests(first):
                    by_length.setdefault(len(rest), {})[rest] = number
                self._by_first[first] = by_length
            for length, rests in by_length.items():
                number = rests.get(text[start + 1 : start + 1 + length], "")
                if number:
                    yield self._owners_of(number), start, start + 1 + length

    def _rests(self, first: str) -> Iterator[tuple[str, str]]:
        """The words that begin with a character, without it, and the number of their owners."""
        line = self.data.words.get(first)
        if line is not None:
            for word in line.split(" "):
                rest, _, number = word.rpartition(":")
                yield rest, number

    def _owners_of(self, number: str) -> Owners:
        found = self._owners.get(number)
        if found is None:
            names, line = self.data.names, self.data.owners[int(number)]
            found = self._owners[number] = frozenset([names[int(at)] for at in line.split(" ")])
        return found


def _unshadowed(places: Mapping[Owners, list[Range]], shadows: Sequence[Range]) -> dict[Owners, list[Range]]:
    kept: dict[Owners, list[Range]] = {}
    for owners, found in places.items():
        clear = [
            (start, end)
            for start, end in found
            if not any(left <= start and end <= right and (left, right) != (start, end) for left, right in shadows)
        ]
        others = owners - {SHADOWS.name}
        if clear and others:
            kept.setdefault(others, []).extend(clear)
    return kept
