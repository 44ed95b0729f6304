"""What a rule is, and what a detector must offer to stand behind one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from collectguard.errors import CatalogueError
from collectguard.model import Hit, Severity, Text

if TYPE_CHECKING:
    from collectguard.case import Case
    from collectguard.lexicon.family import Family

Status = Literal["preview", "stable", "deprecated"]

#: Trick ids of the contract, in its order, with their titles. Ids are never reused.
TRICKS: dict[str, Text] = {
    "spaced-characters": Text("字间插空格", "Spaced-out characters"),
    "disguised-characters": Text("变体字", "Disguised characters"),
    "impersonated-authority": Text("假冒官方", "Impersonated authority"),
    "unsealed-document": Text("文书无公章", "Document without a seal"),
    "forged-document": Text("伪造文书", "Forged document"),
    "inflated-penalty": Text("夸大违约金", "Inflated penalty"),
    "exaggerated-consequence": Text("夸大后果", "Exaggerated consequence"),
    "litigation-threat": Text("虚假起诉威胁", "False threat of suit"),
    "home-visit-threat": Text("上门威胁", "Threat of a home visit"),
    "third-party-pressure": Text("骚扰第三方", "Pressure on third parties"),
    "fake-relief": Text("虚假减免", "False relief"),
    "staged-persona": Text("人设套路", "Staged persona"),
    "harassment": Text("骚扰恐吓", "Harassment"),
    "private-payment": Text("私下收款", "Private payment"),
    "credit-service-scam": Text("征信修复骗局", "Credit-service scam"),
}

_RULE_ID = re.compile(r"[a-z]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")


class Detector(Protocol):
    """A way of looking: reads one case, yields hits with spans in the original text."""

    def families(self) -> Iterable[Family]:
        """Every word family it reads; the index searches them all in one pass."""

    def needs(self) -> Iterable[frozenset[Family]]:
        """Alternatives; the detector runs when all families of one of them occur.

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


@dataclass(frozen=True, slots=True)
class Example:
    """One message to try a rule on, with the sender where it matters, and why it stands here."""

    text: str
    sender: str | None = None
    received_at: str | None = None
    note: str = ""


ExampleLike: TypeAlias = str | Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A trick's one particular form, with everything a borrower is told about it.

    `reason` may hold `{placeholders}` that the detector's hits fill from their facts.
    `twins` are lawful messages that look alike and must come out without any trick;
    `near_misses` fall just short of this rule, and only this rule must stay silent.
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
    detect: Detector
    positives: tuple[ExampleLike, ...]
    near_misses: tuple[ExampleLike, ...]
    twins: tuple[ExampleLike, ...]

    def __post_init__(self) -> None:
        if not _RULE_ID.fullmatch(self.id) or self.trick not in TRICKS:
            raise CatalogueError(f"rule {self.id!r}: the id must be <trick>/<name> of a known trick")

    @property
    def trick(self) -> str:
        return self.id.partition("/")[0]


def as_example(example: ExampleLike) -> Example:
    return Example(example) if isinstance(example, str) else example
