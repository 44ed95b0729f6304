"""Stored detectors brought back, so that a cold start need not load the rules' own files.

`make rules` stores detectors as their arguments (`tasks/compile_rules.py` writes what is read
here). Checks of sums are not stored: their rule is loaded, but only for a message that could
have a finding of them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from collectguard.case import Case, Slot
from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame, FromSender
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Hit

if TYPE_CHECKING:
    from collectguard.rule import Detector

#: A number that is no card tail, day or hour, or a numeral in Chinese characters.
_SUM = LaterPattern(
    r"(?<![\d.])(?<!尾号)\d++(?:[,，]\d{3})*+(?:\.\d++)?(?!\s?(?:[月日年点时:：]|号[^码]))"
    r"|[一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟零〇]{2,}|[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖][多余来几]?[元块圆wWkK]"
)
#: Each sum holds one of its own.
_NUMERALS = LaterPattern(r"\d+|[一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟零〇]")


class Vocabulary:
    """Stored families and patterns by number, made when first asked for.

    Args:
        names: of all families.
        products: JSON lines, `[number, literals, products, gone]`, of families that are not
            spelled out; the words of the others are the index's.
        patterns: JSON lines, `[pattern, flags, needs]` of a `LaterPattern`; each set of strings is one, with tabs.
    """

    def __init__(self, names: Sequence[str], products: Sequence[bytes], patterns: Sequence[bytes]) -> None:
        self.names = names
        self._products = {int(line[1 : line.index(b",")]): line for line in products}
        self._pattern_lines = patterns
        self._families: dict[int, Family] = {}
        self._patterns: dict[int, LaterPattern] = {}
        self._frames: dict[str, Frame] = {}

    def family(self, number: int) -> Family:
        found = self._families.get(number)
        if found is None:
            line = self._products.get(number)
            _, literals, products, gone = (number, (), (), ()) if line is None else json.loads(line)
            found = self._families[number] = Family(
                self.names[number],
                literals,
                products=tuple(tuple(tuple(part) for part in product) for product in products),
                gone=frozenset(gone),
            )
        return found

    def pattern(self, number: int) -> LaterPattern:
        found = self._patterns.get(number)
        if found is None:
            found = self._patterns[number] = StoredPattern(self._pattern_lines[number])
        return found

    def frame(self, data: list[Any]) -> Frame:
        """A stored frame; units that hold the same one share it."""
        found = self._frames.get(str(data))
        if found is not None:
            found.shared = True
            return found
        _, slots, gap, (any_order, across, negatable, heeds_context), confidence, unless, without = data
        made = self._frames[str(data)] = Frame(
            *map(self.slot, slots),
            gap=gap,
            any_order=any_order,
            across=across,
            negatable=negatable,
            heeds_context=heeds_context,
            confidence=confidence,
            unless=[self.slot(slot) for slot in unless],
            without=[self.slot(slot) for slot in without],
        )
        return made

    def slot(self, number: int) -> Slot:
        """A family from 0 up, a pattern from -1 down."""
        return self.family(number) if number >= 0 else self.pattern(-1 - number)


class StoredPattern(LaterPattern):
    """A pattern whose line is parsed when a text is first searched for it."""

    __slots__ = ("line",)

    def __init__(self, line: bytes) -> None:
        self.line = line

    def __getattr__(self, name: str) -> object:
        if name not in ("_looks", "flags", "needs", "pattern"):
            return super().__getattr__(name)
        pattern, flags, needs = json.loads(self.line)
        super().__init__(pattern, flags, [[words.split("\t") for words in sets] for sets in needs])
        return getattr(self, name)


def restored(data: list[Any], words: Vocabulary, load: Callable[[], Detector]) -> Detector:
    """The detector that was stored.

    Args:
        load: brings the whole unit from its rule, for what is not stored.
    """
    match data:
        case ["frame", *_]:
            return words.frame(data)
        case ["any", parts]:
            return AnyOf(*(restored(part, words, load) for part in parts))
        case ["both", parts, boost]:
            return Both(*(restored(part, words, load) for part in parts), boost=boost)
        case ["from", part, kinds]:
            return FromSender(kinds, restored(part, words, load))
        case ["amid", part, company]:
            return Amid(restored(part, words, load), *map(words.family, company))
        case ["unclaimed", part, bodies]:
            from collectguard.detectors.identity import Unclaimed

            return Unclaimed(restored(part, words, load), *map(words.family, bodies))
        case ["identity", bodies, ways, trusted, confidence]:
            from collectguard.detectors.identity import Identity

            return Identity(*map(words.family, bodies), ways=ways, trusted=trusted, confidence=confidence)
        case ["uncheckable", part]:
            from collectguard.detectors.case_number import Uncheckable

            return Uncheckable(restored(part, words, load))
        case ["case-number", confidence, serial_confidence]:
            from collectguard.detectors.case_number import MalformedCaseNumber

            return MalformedCaseNumber(confidence=confidence, serial_confidence=serial_confidence)
        case ["disguised", steps, by, bonus]:
            from collectguard.detectors.disguise import Disguised

            return Disguised(*steps, by=by, bonus=bonus)
        case ["mixed-separators"]:
            from collectguard.detectors.disguise import MixedSeparators

            return MixedSeparators()
        case ["spelled-out", least]:
            from collectguard.detectors.disguise import SpelledOut

            return SpelledOut(least=least)
        case ["charges", sums, groups]:
            return Gated(sums, [list(map(words.slot, group)) for group in groups], load)
        case ["load"]:
            return Loaded(load)
    raise ValueError(f"no stored detector: {data!r:.80}")


class Loaded:
    """A detector that is loaded when it is asked."""

    __slots__ = ("load",)

    def __init__(self, load: Callable[[], Detector]) -> None:
        self.load = load

    def families(self) -> Iterable[Family]:
        return self.load().families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        return self.load().needs()

    def find(self, case: Case) -> Iterator[Hit]:
        return self.load().find(case)


class Gated(Loaded):
    """A check of sums, loaded only for a message that holds what any finding of it needs.

    Args:
        sums: how many numbers that could be sums.
        groups: groups of families and patterns, of each of which one must occur.
    """

    __slots__ = ("_families", "_patterns", "groups", "sums")

    def __init__(self, sums: int, groups: Sequence[Sequence[Slot]], load: Callable[[], Detector]) -> None:
        super().__init__(load)
        self.sums = sums
        self.groups = groups
        named = [tuple([slot.name for slot in group if isinstance(slot, Family)]) for group in groups]
        patterns = [[slot for slot in group if not isinstance(slot, Family)] for group in groups]
        self._families = [names for names, others in zip(named, patterns, strict=True) if not others]
        self._patterns = [pair for pair in zip(named, patterns, strict=True) if pair[1]]

    def find(self, case: Case) -> Iterator[Hit]:
        if self._opens(case):
            yield from self.load().find(case)

    def _opens(self, case: Case) -> bool:
        """The cheapest question first: families, then numerals, then patterns, then sums."""
        among = case.atoms.among
        if not all(map(among, self._families)):
            return False
        if self.sums and len(_NUMERALS.findall(case.text)) < self.sums:
            return False
        for names, patterns in self._patterns:
            if not among(names) and not any(map(case.occurrences, patterns)):
                return False
        return not self.sums or len(case.occurrences(_SUM)) >= self.sums
