"""A hit that counts only in certain company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from collectguard.case import Case, Families, Slot
from collectguard.lexicon.family import Family
from collectguard.model import Hit

if TYPE_CHECKING:
    from collectguard.rule import Detector


class Amid:
    """The hits of one detector, in messages that also hold one of some families.

    The company (a debt, an ultimatum) makes the words a threat but is not shown as part of
    it: spans are those of `part` alone.

    Args:
        part: what is looked for.
        company: families of which at least one must occur anywhere in the message.
    """

    __slots__ = ("_company", "company", "part")

    def __init__(self, part: Detector, *company: Family) -> None:
        self.part = part
        self.company = company
        self._company = Families(company)

    def families(self) -> Iterator[Family]:
        yield from self.part.families()
        yield from self.company

    def needs(self) -> Iterable[frozenset[Slot]]:
        return [need | {family} for need in self.part.needs() for family in self.company]

    def units(self) -> tuple[Detector, ...]:
        from collectguard.rule import units

        return tuple(Amid(unit, *self.company) for unit in units(self.part))

    def excuses(self) -> Iterable[Family]:
        from collectguard.rule import excuses

        return excuses(self.part)

    def find(self, case: Case) -> Iterator[Hit]:
        if self._company.any_in(case):
            yield from self.part.find(case)
