"""What a scan says of several messages together; loaded when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from collectguard.model import (
    SCHEMA,
    Direction,
    Grouping,
    Language,
    LegalReference,
    Notice,
    Severity,
    Status,
    TrickScore,
    Verdict,
    dump_json,
    plain,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A message that a finding over a series rests on, and the words of it that count."""

    id: str
    received_at: datetime | None
    sender: str | None
    direction: Direction
    quote: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesFinding:
    """One rule's claim about several messages together, in the reader's language.

    `messages` are in the order they came; where there are very many the first ones are listed
    and `message_count` says how many there are.
    """

    rule: str
    trick: str
    severity: Severity
    confidence: float
    messages: tuple[Reference, ...]
    message_count: int
    title: str
    reason: str
    truth: str
    innocent_reading: str
    legal: tuple[LegalReference, ...]
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationReport:
    """What several messages show only together.

    `grouped_by` says why they belong together: one chat, one creditor (sender or claimed
    lender), or one mould sent from many numbers. `messages` are the ids the findings rest on;
    `size` counts everything looked at.
    """

    id: str
    grouped_by: Grouping
    lender: str | None
    senders: tuple[str, ...]
    first_at: datetime | None
    last_at: datetime | None
    size: int
    messages: tuple[str, ...]
    verdict: Verdict
    score: float
    tricks: tuple[TrickScore, ...]
    findings: tuple[SeriesFinding, ...]
    notices: tuple[Notice, ...]
    language: Language = "zh"

    def to_dict(self) -> dict[str, Any]:
        """Plain values, keys in the contract's order."""
        values = plain(self)
        del values["language"]
        return {"schema": SCHEMA, "type": "conversation", **values}

    def to_json(self, *, indent: int | None = None) -> str:
        return dump_json(self.to_dict(), indent=indent)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputSummary:
    """What a scan's summary says of one input."""

    name: str
    format: str | None
    status: Status
    messages: int
    lost: int
    notices: tuple[Notice, ...]

    def to_dict(self) -> dict[str, Any]:
        """The contract's keys."""
        values: dict[str, Any] = plain(self)
        return values


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Messages by verdict, kind and trick; what was left out, and how many conversations have findings.

    `duplicates` stood in more than one input and were counted once; `filtered` were outside the
    dates or senders asked for.
    """

    messages: int
    verdict: Mapping[str, int]
    kind: Mapping[str, int]
    trick: Mapping[str, int]
    conversations: int
    duplicates: int
    filtered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The last line of every scan. `complete` is false where it was stopped before the end."""

    inputs: tuple[InputSummary, ...]
    counts: Counts
    versions: Mapping[str, str | None]
    complete: bool
    notices: tuple[Notice, ...]
    language: Language = "zh"

    def to_dict(self) -> dict[str, Any]:
        """Plain values, keys in the contract's order."""
        values = plain(self)
        del values["language"]
        return {"schema": SCHEMA, "type": "summary", **values}

    def to_json(self, *, indent: int | None = None) -> str:
        return dump_json(self.to_dict(), indent=indent)
