"""Acts found as frames: word families standing together, in order or near each other.

A frame demands the act, not a word: who does what, to whom, when. `Frame(TEAM, VISIT, gap=8)`
is met by a team word followed within eight characters by a visit word, in one sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from collectguard.case import Case, Families, Numbers, Range, Slot
from collectguard.detectors.context import excuse, negated
from collectguard.errors import CatalogueError
from collectguard.lexicon.family import Family
from collectguard.model import Hit, SenderKind

if TYPE_CHECKING:
    from collectguard.rule import Detector

#: More hits of one frame in one message add nothing for a reader.
MOST_HITS = 8


class Frame:
    """Slots standing together in one sentence.

    Args:
        slots: families, or compiled bounded patterns, each of which must occur.
        gap: most characters between one slot and the next.
        any_order: slots may stand in any order within the same gaps.
        across: slots may stand in different sentences.
        unless: families that excuse the hit when they stand in its sentence.
        without: families that excuse the hit anywhere in the message.
        confidence: how sure a hit is, 0–1.
        negatable: a negation right before any slot undoes the hit.
        heeds_context: warnings, quotations, news and the borrower's own words undo it.

    One that is `shared` by several units is searched once a case.
    """

    __slots__ = (
        "_asked", "_excuses", "_excusing", "_in_order", "_names", "across", "any_order", "confidence", "gap",
        "heeds_context", "negatable", "shared", "slots", "unless", "without",
    )  # fmt: skip

    def __init__(
        self,
        *slots: Slot,
        gap: int = 8,
        any_order: bool = False,
        across: bool = False,
        unless: Sequence[Slot] = (),
        without: Sequence[Slot] = (),
        confidence: float = 0.85,
        negatable: bool = True,
        heeds_context: bool = True,
    ) -> None:
        if not any(isinstance(slot, Family) for slot in slots):
            raise CatalogueError("a frame needs at least one family: patterns alone would run on every message")
        self.slots = slots
        self._names = tuple(dict.fromkeys([slot.name for slot in slots if isinstance(slot, Family)]))
        self._in_order = sorted(enumerate(slots), key=_telling)
        self.gap = gap
        self.any_order = any_order
        self.across = across
        self.unless = tuple(unless)
        self.without = tuple(without)
        self._excuses = Families(slot for slot in without if isinstance(slot, Family))
        self._excusing = tuple(slot for slot in without if not isinstance(slot, Family))
        self.shared = False
        self._asked: tuple[Numbers | None, int, int] = (None, 0, 0)
        self.confidence = confidence
        self.negatable = negatable
        self.heeds_context = heeds_context

    def families(self) -> Iterator[Family]:
        """Every family the frame reads, those of its excuses too."""
        return (slot for slot in (*self.slots, *self.unless, *self.without) if isinstance(slot, Family))

    def needs(self) -> Iterable[frozenset[Slot]]:
        return (frozenset(self.slots),)

    def excuses(self) -> Iterable[Family]:
        return [slot for slot in self.without if isinstance(slot, Family)]

    def find(self, case: Case) -> Iterator[Hit]:
        if not self.shared or case.missed is not None:
            return self._hits(case)
        hits = case.hits.get(self)
        if hits is None:
            hits = case.hits[self] = list(self._hits(case))
        return iter(hits)

    def _hits(self, case: Case) -> Iterator[Hit]:
        found = self._found(case)
        if found is None:
            return
        chains = self._near(case, found) if self.any_order else self._chains(case, found)
        count = 0
        last_end = -1
        for chain in chains:
            start = min(at for at, _ in chain)
            end = max(to for _, to in chain)
            if start < last_end or not self._stands(case, chain, start, end):
                continue
            last_end = end
            yield Hit((case.span(start, end),), self.confidence)
            count += 1
            if count == MOST_HITS:
                return

    def _found(self, case: Case) -> list[Sequence[Range]] | None:
        """The places of each slot, or None where one has none; the cheapest and the most telling are asked first."""
        atoms = case.atoms
        numbers, needed, excusing = self._asked
        if numbers is not atoms.numbers:
            numbers, needed, excusing = self._asked = self._bits(atoms.numbers)
        if needed & atoms.held != needed:
            return None
        if excusing & atoms.held and self._excuses.any_in(case):
            return None
        if self._excusing and any(occurrences(case, slot) for slot in self._excusing):
            return None
        found: list[Sequence[Range]] = [()] * len(self.slots)
        for at, slot in self._in_order:
            places = case.of(slot) if isinstance(slot, Family) else case.occurrences(slot)
            if not places:
                return None
            found[at] = places
        return found

    def _bits(self, numbers: Numbers) -> tuple[Numbers, int, int]:
        """The bits of the families needed and of those that excuse, under the numbers of one index."""
        return numbers, numbers.bits(self._names), numbers.bits(self._excuses.names)

    def _stands(self, case: Case, chain: Sequence[Range], start: int, end: int) -> bool:
        if self.unless:
            at, to = case.sentence(start)
            to = max(to, end)
            for slot in self.unless:
                if any(at <= left and right <= to for left, right in occurrences(case, slot)):
                    case.miss(start, end, "unless")
                    return False
        if self.negatable and any(negated(case, at) for at, _ in chain):
            case.miss(start, end, "negation")
            return False
        if self.heeds_context:
            why = excuse(case, start, end)
            if why is not None:
                case.miss(start, end, why)
                return False
        return True

    def _chains(self, case: Case, found: Sequence[Sequence[Range]]) -> Iterator[list[Range]]:
        for first in found[0]:
            limit = len(case.text) if self.across else case.sentence(first[0])[1]
            chain = self._extend([first], found, limit)
            if chain is not None:
                yield chain

    def _extend(self, chain: list[Range], found: Sequence[Sequence[Range]], limit: int) -> list[Range] | None:
        """Depth-first completion; the first (nearest) completion wins."""
        if len(chain) == len(found):
            return chain
        end = chain[-1][1]
        options = found[len(chain)]
        at = bisect_left(options, (end, 0))
        for option in options[at : at + 6]:
            if option[0] > end + self.gap or option[1] > limit:
                break
            longer = self._extend([*chain, option], found, limit)
            if longer is not None:
                return longer
        return None

    def _near(self, case: Case, found: Sequence[Sequence[Range]]) -> Iterator[list[Range]]:
        for first in found[0]:
            low, high = (0, len(case.text)) if self.across else case.sentence(first[0])
            chain = [first]
            for options in found[1:]:
                best = self._nearest(chain, options, low, high)
                if best is None:
                    break
                chain.append(best)
            else:
                yield chain

    def _nearest(self, chain: Sequence[Range], options: Sequence[Range], low: int, high: int) -> Range | None:
        """The option nearest to any slot already placed, overlapping none of them."""
        start = min(at for at, _ in chain)
        end = max(to for _, to in chain)
        best: Range | None = None
        best_distance = self.gap + 1
        at = bisect_left(options, (max(low, start - self.gap - 24), 0))
        for option in options[at:]:
            if option[0] > end + self.gap:
                break
            if option[0] < low or option[1] > high or any(option[0] < to and left < option[1] for left, to in chain):
                continue
            distance = min(max(option[0] - to, left - option[1]) for left, to in chain)
            if distance < best_distance:
                best, best_distance = option, distance
        return best


class AnyOf:
    """The hits of several detectors, as one."""

    __slots__ = ("parts",)

    def __init__(self, *parts: Detector) -> None:
        self.parts = parts

    def families(self) -> Iterator[Family]:
        for part in self.parts:
            yield from part.families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        return [need for part in self.parts for need in part.needs()]

    def units(self) -> tuple[Detector, ...]:
        from collectguard.rule import units

        return tuple(unit for part in self.parts for unit in units(part))

    def find(self, case: Case) -> Iterator[Hit]:
        for part in self.parts:
            yield from part.find(case)


class Both:
    """All parts somewhere in one message; the hit shows the words of each.

    The confidence is the least of the parts', raised by `boost` for standing together.
    """

    __slots__ = ("boost", "parts")

    def __init__(self, *parts: Detector, boost: float = 0.0) -> None:
        self.parts = parts
        self.boost = boost

    def families(self) -> Iterator[Family]:
        for part in self.parts:
            yield from part.families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        needs: list[frozenset[Slot]] = [frozenset()]
        for part in self.parts:
            needs = [left | right for left in needs for right in part.needs()]
        return needs

    def excuses(self) -> Iterable[Family]:
        from collectguard.rule import excuses

        return excuses(self.parts[0])

    def find(self, case: Case) -> Iterator[Hit]:
        firsts: list[Hit] = []
        for part in self.parts:
            hit = next(iter(part.find(case)), None)
            if hit is None:
                return
            firsts.append(hit)
        spans = tuple(sorted({span for hit in firsts for span in hit.spans}))
        facts = {key: value for hit in firsts for key, value in hit.facts.items()}
        yield Hit(spans, min(1.0, min(hit.confidence for hit in firsts) + self.boost), facts)


class FromSender:
    """A detector that counts only for messages from certain kinds of sender."""

    __slots__ = ("kinds", "part")

    def __init__(self, kinds: Iterable[SenderKind], part: Detector) -> None:
        self.kinds = frozenset(kinds)
        self.part = part

    def families(self) -> Iterable[Family]:
        return self.part.families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        return self.part.needs()

    def units(self) -> tuple[Detector, ...]:
        from collectguard.rule import units

        return tuple(FromSender(self.kinds, unit) for unit in units(self.part))

    def excuses(self) -> Iterable[Family]:
        from collectguard.rule import excuses

        return excuses(self.part)

    def find(self, case: Case) -> Iterator[Hit]:
        if case.sender.kind in self.kinds:
            yield from self.part.find(case)


def _telling(numbered: tuple[int, Slot]) -> int:
    """Wordings made of parts, then patterns, then families, of which a word is known to be there."""
    slot = numbered[1]
    return (0 if slot.products else 2) if isinstance(slot, Family) else 1


def occurrences(case: Case, slot: Slot) -> Sequence[Range]:
    """All places of a family or a pattern, in reading order."""
    if isinstance(slot, Family):
        return case.of(slot)
    return case.occurrences(slot)
