"""All rules → `rules/stored/`, so that a cold start need not load the rules' own files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from collectguard import rules
from collectguard.case import CLOSED_UP, REPAIRED, Slot
from collectguard.detectors import cues
from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import MalformedCaseNumber, Uncheckable
from collectguard.detectors.charges import Charges
from collectguard.detectors.charges.gates import GATES
from collectguard.detectors.disguise import Disguised, MixedSeparators, SpelledOut
from collectguard.detectors.frames import AnyOf, Both, Frame, FromSender
from collectguard.detectors.identity import Identity, Unclaimed
from collectguard.detectors.index import compile_index, families_of
from collectguard.lexicon import series
from collectguard.lexicon.family import Family, commonness
from collectguard.rule import Detector, Rule, units
from collectguard.rules import catalogue
from collectguard.rules.book import always_searched, lawful_texts
from tasks.files import finish
from tasks.literals import required_literals

#: What is not stored: loaded from its rule when asked.
LOAD = ["load"]

FOLDER = Path(rules.__file__).parent / "stored"
CATALOGUE_FILE = FOLDER / "catalogue.txt"
CLAIMS_FILE = FOLDER / "claims.jsonl"
SERIES_FILE = FOLDER / "series.jsonl"


def main() -> None:
    made = {
        CATALOGUE_FILE: stored_catalogue(catalogue()),
        CLAIMS_FILE: stored_claims(catalogue()),
        SERIES_FILE: stored_series(),
    }
    finish(made, folder=FOLDER, remake="make rules")


def stored_catalogue(rules: Sequence[Rule]) -> str:
    """The text of `catalogue.txt`."""
    families = families_of(rules, also=(*always_searched(), REPAIRED, CLOSED_UP))
    data = compile_index(rules, also=always_searched(), ordinary=lawful_texts(rules), telling=required_literals)
    numbers = {name: at for at, name in enumerate(data.names)}
    writer = _Writer(numbers)
    lines = ["\t".join(_json(writer.detector(unit)) for unit in units(rule.detect)) for rule in rules]
    products = [
        _json([numbers[name], sorted(family.literals), family.products, sorted(family.gone)])
        for name, family in sorted(families.items())
        if family.products
    ]
    words = ["".join(data.words), *data.words.values()]
    sections = (
        data.rules,
        data.names,
        products,
        writer.patterns,
        data.owners,
        words,
        data.anchors,
        data.excuses,
        lines,
    )
    return "\f".join("\n".join(section) for section in sections)


def stored_claims(rules: Sequence[Rule]) -> str:
    """The text of `claims.jsonl`: what each rule tells a borrower."""
    texts = ("title", "reason", "truth", "innocent_reading", "advice")
    return "\n".join(
        _json(
            {
                "severity": rule.severity.value,
                "status": rule.status,
                "legal": rule.legal,
                "texts": {name: list(getattr(rule, name)) for name in texts},
            }
        )
        for rule in rules
    )


def stored_series() -> str:
    """The text of `series.jsonl`: for each pattern of a series' cues strings of which every match holds one."""
    lines = []
    for pattern in sorted({pattern.pattern for pattern in _patterns((*vars(series).values(), *vars(cues).values()))}):
        rarest = [min(sets, key=commonness) for sets in required_literals(pattern, 0, 100)]
        strings = sorted({string for strings in rarest for string in strings})
        if strings:
            lines.append(_json([pattern, strings]))
    return "\n".join(lines)


def _patterns(values: Iterable[object]) -> Iterator[re.Pattern[str]]:
    """All plain patterns among values, and in tuples among them."""
    for value in values:
        if isinstance(value, re.Pattern) and value.flags == re.UNICODE:
            yield value
        elif isinstance(value, tuple):
            yield from _patterns(value)


class _Writer:
    """Detectors as nested lists, families and patterns by number."""

    def __init__(self, numbers: dict[str, int]) -> None:
        self._numbers = numbers
        self._pattern_numbers: dict[tuple[str, int], int] = {}
        self.patterns: list[str] = []

    def detector(self, detector: Detector) -> list[Any]:
        match detector:
            case Frame():
                flags = [detector.any_order, detector.across, detector.negatable, detector.heeds_context]
                slots, unless, without = map(self._slots, (detector.slots, detector.unless, detector.without))
                return ["frame", slots, detector.gap, flags, detector.confidence, unless, without]
            case AnyOf():
                return self._compound("any", detector.parts)
            case Both():
                return self._compound("both", detector.parts, detector.boost)
            case FromSender():
                return self._compound("from", detector.part, sorted(detector.kinds))
            case Amid():
                return self._compound("amid", detector.part, self._slots(detector.company))
            case Unclaimed():
                return self._compound("unclaimed", detector.part, self._slots(detector.claim.bodies))
            case Uncheckable():
                return self._compound("uncheckable", detector.part)
            case Identity():
                bodies = self._slots(detector.bodies)
                return ["identity", bodies, sorted(detector.ways), sorted(detector.trusted), detector.confidence]
            case MalformedCaseNumber():
                return ["case-number", detector.confidence, detector.serial_confidence]
            case Disguised():
                return ["disguised", sorted(detector.steps), detector.by, detector.bonus]
            case MixedSeparators():
                return ["mixed-separators"]
            case SpelledOut():
                return ["spelled-out", detector.least]
            case Charges():
                gate = GATES[detector.check]
                return ["charges", gate.sums, list(map(self._slots, gate.groups))]
        return LOAD

    def _compound(self, kind: str, part: Detector | Sequence[Detector], *more: Any) -> list[Any]:
        """A detector made of others; `load` brings the whole unit, so a part cannot be loaded alone."""
        stored = self.detector(part) if not isinstance(part, Sequence) else list(map(self.detector, part))
        return LOAD if '["load"]' in _json(stored) or '["charges",' in _json(stored) else [kind, stored, *more]

    def _slots(self, slots: Iterable[Slot]) -> list[int]:
        return list(map(self._slot, slots))

    def _slot(self, slot: Slot) -> int:
        if isinstance(slot, Family):
            return self._numbers[slot.name]
        key = (slot.pattern, slot.flags & ~re.UNICODE)
        number = self._pattern_numbers.get(key)
        if number is None:
            number = self._pattern_numbers[key] = len(self.patterns)
            needs = [["\t".join(words) for words in sets] for sets in required_literals(*key)]
            self.patterns.append(_json([*key, needs]))
        return -1 - number


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()
