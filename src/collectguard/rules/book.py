"""Rules as the pipeline asks for them: an index, units to run, and what is told of a rule.

The whole catalogue is read from two stored files, which `make rules` writes and a test keeps
fresh; a cold start then loads no rule file but those whose detectors have logic of their own.
Where the files are missing, or rules are chosen by hand, the rules themselves serve.

`catalogue.txt` has sections parted by form feeds, each of lines: rule ids, family names,
products and patterns (see `Vocabulary`), owners and words and anchors and excuses (see `IndexData`;
the words' first characters are the first line), and a line a rule with the JSON of its units,
tab-separated.
`claims.jsonl` has a line a rule. Lines are decoded and parsed when needed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from collectguard.case import Unit
from collectguard.detectors.index import IndexData, RuleIndex, compile_index
from collectguard.detectors.stored import Vocabulary, restored
from collectguard.errors import CatalogueError
from collectguard.model import Severity, Text

if TYPE_CHECKING:
    from collectguard.lexicon.family import Family
    from collectguard.rule import Detector, Rule

#: Where `make rules` stores them, beside this file.
CATALOGUE_FILE = "stored/catalogue.txt"
CLAIMS_FILE = "stored/claims.jsonl"


def always_searched() -> tuple[Family, ...]:
    """Families that the pipeline reads beside those of the rules."""
    from collectguard.detectors import context, kinds

    return (*context.FAMILIES, *kinds.FAMILIES)


def lawful_texts(rules: Iterable[Rule]) -> list[str]:
    """What rules must not flag, from which the index learns how rare words are."""
    from collectguard.rule import as_example

    return [as_example(example).text for rule in rules for example in (*rule.near_misses, *rule.twins)]


class Told(NamedTuple):
    """What a borrower is told when a rule speaks: the rule's `Claim` without its examples."""

    trick: str
    severity: Severity
    title: Text
    reason: Text
    truth: Text
    innocent_reading: Text
    advice: Text
    legal: tuple[str, ...]


class RuleBook(Protocol):
    """What the pipeline needs of a set of rules."""

    index: RuleIndex

    def detector(self, unit: Unit) -> Detector:
        """The unit to run."""

    def told(self, rule_id: str) -> Told:
        """What a borrower is told when the rule speaks."""


class LiveBook:
    """Rules as they stand in memory."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        from collectguard.rule import units

        self._rules = {rule.id: rule for rule in rules}
        self._units = [units(rule.detect) for rule in rules]
        self.index = RuleIndex(compile_index(rules, also=always_searched(), ordinary=lawful_texts(rules)))

    def detector(self, unit: Unit) -> Detector:
        return self._units[unit.rule][unit.unit]

    def told(self, rule_id: str) -> Told:
        rule = self._rules[rule_id]
        return Told(**{name: getattr(rule, name) for name in Told._fields})


class StoredBook:
    """The stored catalogue.

    Args:
        catalogue: content of `catalogue.txt`.
        claims: reads `claims.jsonl`; asked when the first rule speaks.
        load: brings a rule whose detector could not be stored.
    """

    def __init__(self, catalogue: bytes, claims: Callable[[], bytes], load: Callable[[str], Rule]) -> None:
        sections = catalogue.split(b"\f")
        if len(sections) != 9:
            raise CatalogueError(f"{CATALOGUE_FILE}: not what this version stores; run `make rules`")
        rules, names, owners, anchors, excuses = (sections[at].decode().split("\n") for at in (0, 1, 4, 6, 7))
        products, patterns, words, self._units = (sections[at].split(b"\n") for at in (2, 3, 5, 8))
        self._words = Vocabulary(names, [line for line in products if line], patterns)
        self.index = RuleIndex(
            IndexData(rules=rules, names=names, owners=owners, words=_Words(words), anchors=anchors, excuses=excuses)
        )
        self._read_claims = claims
        self._load = load
        self._claims: dict[str, bytes] = {}
        self._detectors: dict[Unit, Detector] = {}

    def detector(self, unit: Unit) -> Detector:
        found = self._detectors.get(unit)
        if found is None:
            stored = json.loads(self._units[unit.rule].split(b"\t")[unit.unit])
            found = self._detectors[unit] = restored(stored, self._words, lambda: self._live(unit))
        return found

    def told(self, rule_id: str) -> Told:
        if not self._claims:
            self._claims = dict(zip(self.index.data.rules, self._read_claims().split(b"\n"), strict=False))
        raw = json.loads(self._claims[rule_id])
        return Told(
            **{name: Text(*value) for name, value in raw["texts"].items()},
            trick=rule_id.partition("/")[0],
            severity=Severity(raw["severity"]),
            legal=tuple(raw["legal"]),
        )

    def _live(self, unit: Unit) -> Detector:
        from collectguard.rule import units

        return units(self._load(self.index.data.rules[unit.rule]).detect)[unit.unit]


class _Words(Mapping[str, str]):
    """Lines of bytes by first character, decoded when asked for."""

    def __init__(self, lines: Sequence[bytes]) -> None:
        self._lines = dict(zip(lines[0].decode(), lines[1:], strict=True))

    def __getitem__(self, first: str) -> str:
        return self._lines[first].decode()

    def get(self, first: str, default: Any = None) -> Any:
        line = self._lines.get(first)
        return default if line is None else line.decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
