"""One pass over the text for the words of all rules, and from them the rules worth running."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from collectguard.case import Range
from collectguard.errors import CatalogueError
from collectguard.lexicon.family import Family
from collectguard.lexicon.shadows import SHADOWS

if TYPE_CHECKING:
    import ahocorasick_rs

    from collectguard.rule import Rule

#: Lone surrogates are no characters; the automaton takes UTF-8 only.
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Building the automaton takes as long as looking up some hundred messages' words one by one.
_LOOKED_UP_FIRST = 40
_LONG = 2_000


class Unit(NamedTuple):
    """Part number `unit` of rule number `rule`."""

    rule: int
    unit: int


class Need(NamedTuple):
    """A unit that is worth running when all `others` occur beside its anchor family."""

    unit: Unit
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexData:
    """Everything the index is built from, as plain values that can be stored and read back.

    `rules` are ids in catalogue order. `words` lists, for each set of families, the wordings
    that belong to exactly these. `always` are the units that run on every message; `anchors`
    maps a family's name to the units that wait for it.
    """

    rules: tuple[str, ...]
    words: Sequence[tuple[tuple[str, ...], str]]
    always: Sequence[Unit]
    anchors: Mapping[str, Sequence[Need]]

    def to_dict(self) -> dict[str, Any]:
        names = sorted({name for owners, _ in self.words for name in owners} | self._needed())
        number = {name: at for at, name in enumerate(names)}
        return {
            "rules": list(self.rules),
            "families": names,
            "words": [[[number[name] for name in owners], words] for owners, words in self.words],
            "always": [list(unit) for unit in self.always],
            "anchors": [
                [number[name], [[*unit, *(number[other] for other in others)] for unit, others in needs]]
                for name, needs in self.anchors.items()
            ],
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> IndexData:
        name: list[str] = raw["families"]
        return cls(
            rules=tuple(raw["rules"]),
            words=[(tuple([name[at] for at in owners]), words) for owners, words in raw["words"]],
            always=[Unit(rule, unit) for rule, unit in raw["always"]],
            anchors={
                name[anchor]: [
                    Need(Unit(rule, unit), tuple([name[at] for at in others])) for rule, unit, *others in needs
                ]
                for anchor, needs in raw["anchors"]
            },
        )

    def _needed(self) -> set[str]:
        others = {other for needs in self.anchors.values() for need in needs for other in need.others}
        return others | set(self.anchors)


def compile_index(
    rules: Sequence[Rule], *, also: Iterable[Family] = (), ordinary: Iterable[str] = ()
) -> IndexData:
    """The catalogue's words and needs, sorted, so that equal catalogues give equal data.

    Args:
        also: families that must be searched whatever the rules need.
        ordinary: lawful messages; how many of them hold a family tells how rare it is, and
            each unit waits for its rarest.
    """
    from collectguard.rule import units

    families: dict[str, Family] = {}
    for family in (*also, SHADOWS, *(part for rule in rules for part in rule.detect.families())):
        if families.setdefault(family.name, family) != family:
            raise CatalogueError(f"two different word families are called {family.name!r}; rename one")
    words = _by_owners(families.values())
    counts = _counts(words, ordinary)
    anchors: dict[str, list[Need]] = {}
    always: list[Unit] = []
    for number, rule in enumerate(rules):
        for at, detector in enumerate(units(rule.detect)):
            unit = Unit(number, at)
            for need in sorted({tuple(sorted(family.name for family in need)) for need in detector.needs()}):
                if not need:
                    always.append(unit)
                    continue
                anchor = min(need, key=lambda name: (counts.get(name, 0), families[name].commonness, name))
                anchors.setdefault(anchor, []).append(Need(unit, tuple(name for name in need if name != anchor)))
    return IndexData(
        rules=tuple(rule.id for rule in rules),
        words=words,
        always=tuple(always),
        anchors={name: tuple(anchors[name]) for name in sorted(anchors)},
    )


def _by_owners(families: Iterable[Family]) -> list[tuple[tuple[str, ...], str]]:
    owners: dict[str, list[str]] = {}
    for family in sorted(families, key=lambda family: family.name):
        for word in family.index_words:
            owners.setdefault(word, []).append(family.name)
    grouped: dict[tuple[str, ...], list[str]] = {}
    for word in sorted(owners):
        grouped.setdefault(tuple(owners[word]), []).append(word)
    return [(names, " ".join(grouped[names])) for names in sorted(grouped)]


def _counts(words: Sequence[tuple[tuple[str, ...], str]], texts: Iterable[str]) -> dict[str, int]:
    index = RuleIndex(IndexData(rules=(), words=words, always=(), anchors={}))
    counts: dict[str, int] = {}
    for text in texts:
        for name in index.atoms(text):
            counts[name] = counts.get(name, 0) + 1
    return counts


class RuleIndex:
    """All words, and which units of which rules wait for them.

    `atoms()` finds every family in one pass; `candidates()` names the units whose families are
    all there. Both are exact: the index never changes a verdict, it only saves work.

    The first messages' words are looked up in a dictionary, which is ready at once; after
    those an Aho-Corasick automaton pays for its making.
    """

    def __init__(self, data: IndexData) -> None:
        self.data = data
        self._owners: dict[str, tuple[str, ...]] = {}
        for names, words in data.words:
            self._owners.update(dict.fromkeys(words.split(" "), names))
        self._lengths: dict[str, set[int]] | None = None
        self._looked_up = 0
        self._automaton: ahocorasick_rs.AhoCorasick | None = None
        self._numbered: list[tuple[str, ...]] = []

    def atoms(self, text: str) -> dict[str, list[Range]]:
        """Every occurrence of every family in a reading, as ranges into it, in reading order.

        Latin letters match either case. A word inside one of the `SHADOWS` (门口 after 马上
        is no 上门) is not counted.
        """
        lowered = text.lower()
        if not lowered.isascii() and _SURROGATE.search(lowered):
            lowered = _SURROGATE.sub("\ufffd", lowered)
        if len(lowered) != len(text):  # a few letters grow when lowered
            lowered = "".join(low if len(low := char.lower()) == 1 else char for char in lowered)
        atoms: dict[str, list[Range]] = {}
        for families, start, end in self._matches(lowered):
            for family in families:
                found = atoms.get(family)
                if found is None:
                    atoms[family] = [(start, end)]
                else:
                    found.append((start, end))
        shadows = atoms.pop(SHADOWS.name, None)
        if shadows is not None:
            atoms = _unshadowed(atoms, shadows)
        for found in atoms.values():
            if len(found) > 1:
                found.sort()
        return atoms

    def candidates(self, atoms: Mapping[str, object]) -> list[Unit]:
        """The units worth running, in catalogue order."""
        found = set(self.data.always)
        anchors = self.data.anchors
        for family in atoms:
            needs = anchors.get(family)
            if needs is not None:
                for unit, others in needs:
                    for other in others:
                        if other not in atoms:
                            break
                    else:
                        found.add(unit)
        return sorted(found)

    def _matches(self, text: str) -> Iterable[tuple[tuple[str, ...], int, int]]:
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

        self._numbered = list(self._owners.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            self._owners, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=False
        )

    def _look_up(self, text: str) -> Iterator[tuple[tuple[str, ...], int, int]]:
        if self._lengths is None:
            lengths: dict[str, set[int]] = {}
            for word in self._owners:
                lengths.setdefault(word[0], set()).add(len(word))
            self._lengths = lengths
        for start, char in enumerate(text):
            for length in self._lengths.get(char, ()):
                families = self._owners.get(text[start : start + length])
                if families is not None and start + length <= len(text):
                    yield families, start, start + length


def _unshadowed(atoms: dict[str, list[Range]], shadows: Sequence[Range]) -> dict[str, list[Range]]:
    kept: dict[str, list[Range]] = {}
    for family, found in atoms.items():
        clear = [
            (start, end)
            for start, end in found
            if not any(left <= start and end <= right and (left, right) != (start, end) for left, right in shadows)
        ]
        if clear:
            kept[family] = clear
    return kept
