"""One pass over the text for the words of all rules, and from them the rules worth running."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from collectguard.case import Atoms, Need, Numbers, Owners, Slot, Unit
from collectguard.errors import CatalogueError
from collectguard.lexicon.family import Family, commonness
from collectguard.lexicon.shadows import SHADOWS

if TYPE_CHECKING:
    import ahocorasick_rs

    from collectguard.rule import Rule

#: Lone surrogates are no characters; the automaton takes UTF-8 only.
_SURROGATE = re.compile("[\ud800-\udfff]")

#: Making the automaton takes as long as looking up the words of some dozens of messages.
_LOOKED_UP_FIRST = 40
_LONG = 2_000
#: To run a unit costs as much as to find so many words.
_RUN = 20

#: Tells of a pattern alternatives of sets of strings: every match holds one string of each set of one of them.
Telling: TypeAlias = Callable[[str, int], Sequence[Sequence[Sequence[str]]]]


class IndexData(NamedTuple):
    """Everything the index is built from, as lines of text that are parsed when needed.

    `rules` are ids in catalogue order, `names` those of the families; everything else goes by
    number. `owners` are the sets of families that words belong to: `3 17 40`. `words` holds for a
    first character, for each word that begins with it, the rest and the number of its owners:
    `门:3 班:7`. A line of `anchors` is a family and the units that wait for it, each (by rule and
    place) with the number of its `excuses` and the other families it needs: `40;12 0 5 3 17;15 2 0`; an
    empty family stands for units that run on every message. `excuses` are sets of families of which any
    silences a unit.
    """

    rules: Sequence[str]
    names: Sequence[str]
    owners: Sequence[str]
    words: Mapping[str, str]
    anchors: Sequence[str]
    excuses: Sequence[str]


def compile_index(
    rules: Sequence[Rule],
    *,
    also: Iterable[Family] = (),
    ordinary: Sequence[str] = (),
    telling: Telling | None = None,
) -> IndexData:
    """The catalogue's words and needs, sorted, so that equal catalogues give equal data.

    Args:
        also: families that must be searched whatever the rules need.
        ordinary: lawful messages; how many of them hold a family tells how rare it is, and
            each unit waits for its rarest.
        telling: what the matches of a pattern hold; without it units wait for families alone.
    """
    from collectguard.rule import excuses, units

    families = families_of(rules, also=also)
    hints = {} if telling is None else _hints(rules, telling, ordinary)
    families |= {hint.name: hint for held in hints.values() for hint in held}
    found = list(_found(families, ordinary))
    counts = Counter(chain.from_iterable(frozenset().union(*words) for words in found))
    waits: list[tuple[str | None, Unit, frozenset[str]]] = []
    silent: dict[Unit, list[str]] = {}
    for rule_number, rule in enumerate(rules):
        for at, detector in enumerate(units(rule.detect)):
            silent[Unit(rule_number, at)] = [family.name for family in excuses(detector)]
            by_anchor: dict[str | None, set[frozenset[str]]] = {}
            for need in detector.needs():
                named = _named(need, hints)
                anchor = min(named, key=lambda name: (counts[name], families[name].commonness, name), default=None)
                by_anchor.setdefault(anchor, set()).add(named)
            waits += [
                (anchor, Unit(rule_number, at), need) for anchor, needs in by_anchor.items() for need in _least(needs)
            ]
    told = {hint.name for held in hints.values() for hint in held}
    idle = _idle(told.difference([anchor for anchor, *_ in waits]), [need for *_, need in waits], found)
    families = {name: family for name, family in families.items() if name not in idle}
    names = sorted(families, key=lambda name: (-counts[name], name))
    number = {name: at for at, name in enumerate(names)}
    owners, words = _words(families, number)
    waiting: dict[str, set[str]] = {}
    silencing = {"": 0}
    for anchor, unit, needed in waits:
        place = "" if anchor is None else str(number[anchor])
        others = sorted(number[name] for name in needed - idle if name != anchor)
        silenced = " ".join(map(str, sorted(number[name] for name in silent[unit])))
        parts = (*unit, silencing.setdefault(silenced, len(silencing)), *others)
        waiting.setdefault(place, set()).add(" ".join(map(str, parts)))
    return IndexData(
        rules=tuple(rule.id for rule in rules),
        names=names,
        owners=owners,
        words=words,
        anchors=[";".join((place, *sorted(waiting[place]))) for place in sorted(waiting)],
        excuses=list(silencing),
    )


def _idle(hints: set[str], needs: Sequence[frozenset[str]], found: Iterable[Sequence[frozenset[str]]]) -> set[str]:
    """Hints whose words cost more to find than the runs that they alone save.

    Args:
        hints: those that no unit has for an anchor.
        needs: of all units.
        found: for each of some lawful messages the families of each word found in it.
    """
    costs: Counter[str] = Counter()
    saved: Counter[str] = Counter()
    for words in found if hints else ():
        costs.update(chain.from_iterable(names for names in words if names <= hints))
        held = frozenset().union(*words)
        missing = [need - held for need in needs]
        saved.update(chain.from_iterable(names for names in missing if len(names) == 1))
    return {hint for hint in hints if saved[hint] * _RUN < costs[hint]}


def _hints(rules: Iterable[Rule], telling: Telling, ordinary: Sequence[str]) -> dict[Slot, list[Family]]:
    """For what units need, families of strings of each of which every occurrence holds one.

    Strings that most messages hold save nothing.
    """
    strings: dict[Slot, list[tuple[str, ...]]] = {}
    for slot in (slot for rule in rules for need in rule.detect.needs() for slot in need):
        if slot not in strings:
            strings[slot] = [words for words in _held_by(slot, telling) if words and not _usual(words, ordinary)]
    families = {words: Family(_hint(words), words) for held in strings.values() for words in held}
    return {slot: [families[words] for words in held] for slot, held in strings.items()}


def _hint(words: Sequence[str]) -> str:
    """A name by what is in it: the classifier and the points know families by name, whatever other rules there are."""
    from hashlib import sha256

    return f"hint-{sha256(' '.join(words).encode()).hexdigest()[:10]}"


def _held_by(slot: Slot, telling: Telling) -> Iterator[tuple[str, ...]]:
    """The rarest and the next rarest strings that occurrences hold; of a family the index has the rarest already."""
    if isinstance(slot, Family):
        alternatives = [[[word]] for word in slot.literals]
        alternatives += [[list(part) for part in product if "" not in part] for product in slot.products]
    else:
        alternatives = [[list(words) for words in sets] for sets in telling(slot.pattern, slot.flags & ~re.UNICODE)]
    ranked = [sorted(sets, key=commonness)[:2] for sets in alternatives]
    if not isinstance(slot, Family):
        yield tuple(sorted({word.lower() for sets in ranked for word in sets[0]}))
    if any(len(sets) > 1 for sets in ranked):
        yield tuple(sorted({word.lower() for sets in ranked for word in sets[-1]}))


def _usual(strings: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether looking for the strings costs more than it saves: single digits, or something in most texts."""
    return any(len(string) == 1 and string < "\u3400" for string in strings) or (
        sum(any(string in text for string in strings) for text in texts) * 2 > len(texts)
    )


def _named(need: Iterable[Slot], hints: Mapping[Slot, Sequence[Family]]) -> frozenset[str]:
    """The names of what a unit needs, as far as words can tell."""
    need = list(need)
    families = [slot for slot in need if isinstance(slot, Family)]
    return frozenset(family.name for family in (*families, *(hint for slot in need for hint in hints.get(slot, ()))))


def _least(needs: set[frozenset[str]]) -> set[frozenset[str]]:
    """Without the needs that hold another one of them whole."""
    return {need for need in needs if not any(other < need for other in needs)}


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


def _found(families: Mapping[str, Family], texts: Iterable[str]) -> Iterator[list[frozenset[str]]]:
    """For each of the texts the families of each word found in it."""
    names = sorted(families)
    owners, words = _words(families, {name: at for at, name in enumerate(names)})
    index = RuleIndex(IndexData(rules=(), names=names, owners=owners, words=words, anchors=(), excuses=()))
    for text in texts:
        yield [one.names for one in index.atoms(text).owners]


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
    all there. The index never changes a verdict, it only saves work.

    The first messages' words are looked up in dictionaries made of the first characters they
    hold, which are ready at once; after those an Aho-Corasick automaton pays for its making.
    """

    def __init__(self, data: IndexData) -> None:
        self.data = data
        self._numbers = Numbers({name: at for at, name in enumerate(data.names)})
        self._waiting = dict(line.split(";", 1) for line in data.anchors)
        self._excuses: dict[int, int] = {}
        self._always = [need.unit for need in self._needs("")]
        self._owners = _OwnersByNumber(data.owners, self._made)
        self._by_first: dict[str, dict[int, dict[str, int]]] = {}
        self._without_words: dict[str, Owners] = {}
        self._looked_up = 0
        self._awaited: dict[str, int] = {}
        self._all = (1 << len(data.names)) - 1
        self._automaton: ahocorasick_rs.AhoCorasick | None = None
        self._numbered = _OwnersInOrder([], self._owners)

    def prepare(self) -> None:
        """Make the automaton now, because many messages will come."""
        if self._automaton is None:
            self._build()

    def atoms(self, text: str, *, also: Iterable[Family] = ()) -> Atoms:
        """Every occurrence of every family in a reading; Latin letters match either case.

        Args:
            also: families without words that are to count as found.
        """
        text = searchable(text)
        if self._automaton is None and self._looked_up < _LOOKED_UP_FIRST and len(text) < _LONG:
            self._looked_up += 1
            atoms = Atoms(list(self._look_up(text)), self._owners, self._numbers, text)
        else:
            automaton = self._automaton or self._build()
            matches = automaton.find_matches_as_indexes(text, overlapping=True)
            atoms = Atoms(matches, self._numbered, self._numbers, text)
        for family in also:
            if family.name in self._numbers:
                atoms.add(self._wordless(family.name))
        return atoms

    def candidates(self, atoms: Atoms) -> list[Unit]:
        """The units worth running, in catalogue order."""
        held = atoms.held
        missing = self._all ^ held
        excusing = 0 if atoms.shadowed else held
        found = {
            unit
            for owners in atoms.owners
            if owners.calls & held
            for unit, bits, excuses in owners.needs
            if not bits & missing and not excuses & excusing
        }
        found.update(self._always)
        return sorted(found) if found else []

    def awaited(self, trick: str) -> int:
        """The bits of the families that rules of a trick wait for."""
        found = self._awaited.get(trick)
        if found is None:
            rules = {str(at) for at, rule in enumerate(self.data.rules) if rule.startswith(f"{trick}/")}
            found = self._awaited[trick] = sum(
                1 << int(family)
                for family, needs in self._waiting.items()
                if family and any(need.partition(" ")[0] in rules for need in needs.split(";"))
            )
        return found

    def _wordless(self, name: str) -> Owners:
        found = self._without_words.get(name)
        if found is None:
            found = self._without_words[name] = self._made((self._numbers[name],))
        return found

    def _made(self, numbers: Sequence[int]) -> Owners:
        """The owners of a word, from the numbers of its families."""
        names = self.data.names
        bits = sum([1 << number for number in numbers])
        needs = [need for number in numbers for need in self._needs(str(number))]
        return Owners(frozenset([names[number] for number in numbers]), bits, tuple(needs))

    def _needs(self, family: str) -> Iterator[Need]:
        for need in filter(None, self._waiting.get(family, "").split(";")):
            rule, unit, silenced, *others = map(int, need.split(" "))
            yield Need(Unit(rule, unit), sum([1 << number for number in others]), self._silencing(silenced))

    def _silencing(self, number: int) -> int:
        """The bits of a set of excuses."""
        found = self._excuses.get(number)
        if found is None:
            found = self._excuses[number] = sum([1 << int(one) for one in self.data.excuses[number].split()])
        return found

    def _build(self) -> ahocorasick_rs.AhoCorasick:
        import ahocorasick_rs

        words: list[str] = []
        numbers: list[int] = []
        for first in self.data.words:
            for rest, number in self._rests(first):
                words.append(first + rest)
                numbers.append(number)
        automaton = ahocorasick_rs.AhoCorasick(
            words, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=False
        )
        self._numbered, self._automaton = _OwnersInOrder(numbers, self._owners), automaton
        return automaton

    def _look_up(self, text: str) -> Iterator[tuple[int, int, int]]:
        for start, first in enumerate(text):
            by_length = self._by_first.get(first)
            if by_length is None:
                by_length = {}
                for rest, number in self._rests(first):
                    by_length.setdefault(len(rest), {})[rest] = number
                self._by_first[first] = by_length
            for length, rests in by_length.items():
                number = rests.get(text[start + 1 : start + 1 + length], -1)
                if number >= 0:
                    yield number, start, start + 1 + length

    def _rests(self, first: str) -> Iterator[tuple[str, int]]:
        """The words that begin with a character, without it, and the number of their owners."""
        line = self.data.words.get(first)
        if line is not None:
            for word in line.split(" "):
                rest, _, number = word.rpartition(":")
                yield rest, int(number)


class _OwnersByNumber(dict[int, Owners]):
    """Owners by number, made when asked for; the dictionaries know words by the number of their owners."""

    def __init__(self, lines: Sequence[str], make: Callable[[Sequence[int]], Owners]) -> None:
        super().__init__()
        self._lines = lines
        self._make = make

    def __missing__(self, number: int) -> Owners:
        found = self[number] = self._make(list(map(int, self._lines[number].split(" "))))
        return found

    def words_of(self, name: str) -> frozenset[int]:
        return frozenset([number for number, owners in list(self.items()) if name in owners.names])


class _OwnersInOrder(list[Owners]):
    """The owners of each word of the automaton, by its place.

    Args:
        numbers: of each word's owners.
        owners: by number.
    """

    def __init__(self, numbers: Sequence[int], owners: _OwnersByNumber) -> None:
        super().__init__(map(owners.__getitem__, numbers))
        self._numbers = numbers
        self._words: dict[str, frozenset[int]] = {}

    def words_of(self, name: str) -> frozenset[int]:
        found = self._words.get(name)
        if found is None:
            found = self._words[name] = frozenset(chain.from_iterable(self._words_by_family.get(name, ())))
        return found

    @cached_property
    def _words_by_family(self) -> Mapping[str, Sequence[Sequence[int]]]:
        """For each family the words of each set of owners that it is one of."""
        by_owners: dict[int, list[int]] = {}
        for word, number in enumerate(self._numbers):
            by_owners.setdefault(number, []).append(word)
        by_family: dict[str, list[list[int]]] = {}
        for words in by_owners.values():
            for name in self[words[0]].names:
                by_family.setdefault(name, []).append(words)
        return by_family
