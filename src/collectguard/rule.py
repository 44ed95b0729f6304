"""What a rule is, and what a detector must offer to stand behind one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol, TypeAlias

from collectguard.errors import CatalogueError
from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.tricks import TRICKS
from collectguard.model import Direction, Hit, Severity, Text

if TYPE_CHECKING:
    from collectguard.case import Case, Slot
    from collectguard.lexicon.family import Family
    from collectguard.model.picture import Paper
    from collectguard.series import Series, SeriesHit

__all__ = [
    "TRICKS",
    "Claim",
    "Detector",
    "Example",
    "ExampleLike",
    "Rule",
    "Said",
    "SeriesDetector",
    "SeriesRule",
    "Status",
    "Talk",
    "as_example",
    "excuses",
    "units",
]

Status = Literal["preview", "stable", "deprecated"]

_RULE_ID = LaterPattern(r"[a-z]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")


class Detector(Protocol):
    """A way of looking: reads one case, yields hits with spans in the original text."""

    def families(self) -> Iterable[Family]:
        """Every word family it reads; the index searches them all in one pass."""

    def needs(self) -> Iterable[frozenset[Slot]]:
        """Alternatives; the detector runs when all families and patterns of one of them may occur.

        An empty frozenset means: run on every message.
        """

    def find(self, case: Case) -> Iterator[Hit]:
        """Hits in reading order; pure, bounded work, no state between calls."""


def units(detector: Detector) -> tuple[Detector, ...]:
    """The independent parts of a detector, each with needs of its own; most have just one.

    The hits of a detector are those of its units, in order. Compound detectors say so by a
    method `units`.
    """
    split: Callable[[], tuple[Detector, ...]] | None = getattr(detector, "units", None)
    return (detector,) if split is None else split()


def excuses(detector: Detector) -> frozenset[Family]:
    """Families that silence a detector wherever in a message they stand, so that it need not run.

    Detectors that have some say so by a method `excuses`. Families with products are left out:
    the index knows only a part of their wordings.
    """
    said: Callable[[], Iterable[Family]] | None = getattr(detector, "excuses", None)
    return frozenset() if said is None else frozenset(family for family in said() if not family.products)


class Example(NamedTuple):
    """One message to try a rule on, with the sender where it matters, and why it stands here.

    `paper` is what the message's picture shows, for rules that look at pictured papers.
    """

    text: str
    sender: str | None = None
    received_at: str | None = None
    note: str = ""
    paper: Paper | None = None


ExampleLike: TypeAlias = str | Example


class SeriesDetector(Protocol):
    """A way of looking at several messages together."""

    def find(self, series: Series) -> Iterator[SeriesHit]:
        """Hits with the messages they rest on; pure, bounded work, no state between calls."""


class Said(NamedTuple):
    """One message of an example series; `at` as written in China, ISO 8601."""

    at: str
    sender: str | None
    text: str
    direction: Direction = "incoming"


class Talk(NamedTuple):
    """A whole series to try a rule on, and why it stands here."""

    note: str
    messages: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What every rule tells a borrower, whether it looks at one message or at many.

    `reason` may hold `{placeholders}` that the detector's hits fill from their facts.
    """

    id: str
    title: Text
    severity: Severity
    status: Status = "preview"
    legal: tuple[str, ...]
    reason: Text
    truth: Text
    innocent_reading: Text
    advice: Text

    def __post_init__(self) -> None:
        if not _RULE_ID.fullmatch(self.id) or self.trick not in TRICKS:
            raise CatalogueError(f"rule {self.id!r}: the id must be <trick>/<name> of a known trick")

    @property
    def trick(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Claim):
    """A trick's one particular form in a single message.

    `twins` are lawful messages that look alike and must come out without any trick;
    `near_misses` fall just short of this rule, and only this rule must stay silent.
    """

    detect: Detector
    positives: tuple[ExampleLike, ...]
    near_misses: tuple[ExampleLike, ...]
    twins: tuple[ExampleLike, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRule(Claim):
    """A trick that only several messages show.

    `scope` says which messages are looked at together: all of one creditor, or all of one mould.
    `cues` name the words shown of each message.
    `near_misses` must leave this rule silent, `twins` are lawful series without any finding.
    """

    scope: Literal["creditor", "mould"] = "creditor"
    cues: tuple[str, ...] = ()
    detect: SeriesDetector
    positives: tuple[Talk, ...]
    near_misses: tuple[Talk, ...]
    twins: tuple[Talk, ...]


def as_example(example: ExampleLike) -> Example:
    return Example(example) if isinstance(example, str) else example
