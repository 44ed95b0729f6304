"""The values that travel through the house; standard library only.

All are frozen, typed and picklable. Offsets are code points, half-open, and always point
into the message exactly as received. Pixels have their origin at the top left.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

#: The interpreter's own where it has one: `hashlib` takes 2 ms to load OpenSSL for the same digest.
try:
    from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

if TYPE_CHECKING:
    from collectguard.model.picture import Layout, Paper, Remark
    from collectguard.model.together import ConversationReport as ConversationReport
    from collectguard.model.together import Counts as Counts
    from collectguard.model.together import InputSummary as InputSummary
    from collectguard.model.together import Reference as Reference
    from collectguard.model.together import SeriesFinding as SeriesFinding
    from collectguard.model.together import Summary as Summary

SCHEMA = "collectguard/1"

Language = Literal["zh", "en"]
Kind = Literal["collection", "reminder", "scam", "ordinary"]
Verdict = Literal["clear", "caution", "trick", "not-judged"]
Direction = Literal["incoming", "outgoing", "draft", "unknown"]
SenderKind = Literal[
    "sms-gateway",
    "short-code",
    "hotline",
    "mobile",
    "virtual-operator",
    "iot",
    "landline",
    "toll-free",
    "overseas",
    "name",
    "unknown",
]

#: How the reading of one input went; anything but `ok` and `no-messages` means that not all was read.
Status = Literal["ok", "partial", "unsupported", "refused", "no-messages"]
#: By what the messages of a conversation belong together.
Grouping = Literal["conversation", "creditor", "mould"]

KINDS: tuple[Kind, ...] = ("collection", "reminder", "scam", "ordinary")


class Span(NamedTuple):
    """Half-open range of code points in the message as received."""

    start: int
    end: int


def joined(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in order, overlapping and touching ones made one.

    >>> list(joined([Span(3, 5), Span(0, 2), Span(4, 8)]))
    [Span(start=0, end=2), Span(start=3, end=8)]
    """
    start = end = -1
    for left, right in sorted(spans):
        if left > end:
            if end > start:
                yield Span(start, end)
            start, end = left, right
        else:
            end = max(end, right)
    if end > start:
        yield Span(start, end)


class Text(NamedTuple):
    """One sentence in both of the languages we speak."""

    zh: str
    en: str

    def to(self, language: Language) -> str:
        return self.en if language == "en" else self.zh


_NO_FACTS: Mapping[str, Text] = {}


class Severity(StrEnum):
    """How bad a trick is if it is really there; fixed by the rule."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Sender(NamedTuple):
    """Who the message says it came from, and which kind of number that is.

    `spoof_like` is true for a form no domestic sender has, such as a service number with a
    country code before it. It is a reason to check, never proof.
    """

    address: str | None
    kind: SenderKind
    note: str = ""
    spoof_like: bool = False


class Source(NamedTuple):
    """Where a document was read from; `sha256` is of the bytes read."""

    kind: Literal["text", "image", "pdf", "backup"]
    name: str | None
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One message as received.

    `text` is kept out of `repr`, so that no traceback shows a borrower's messages.
    `received_at` is timezone-aware or None. Only what was read from a picture has a `layout` (where
    each code point of `text` stands) and, where a letter or court paper is pictured, a `paper`.
    `remarks` are what its reader has to say of it; they become notices.
    """

    id: str
    text: str = field(repr=False)
    source: Source
    address: str | None = None
    received_at: datetime | None = None
    direction: Direction = "unknown"
    conversation: str | None = None
    folder: str | None = None
    record: str | None = None
    layout: Layout | None = field(default=None, repr=False)
    paper: Paper | None = field(default=None, repr=False)
    remarks: tuple[Remark, ...] = ()

    @staticmethod
    def from_text(
        text: str,
        *,
        sender: str | None = None,
        received_at: datetime | None = None,
        direction: Direction = "unknown",
        id: str | None = None,
        conversation: str | None = None,
    ) -> Document:
        """A pasted message. Its id is the first 16 hex digits of the text's SHA-256."""
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        return Document(
            id=digest[:16] if id is None else id,
            text=text,
            source=Source(kind="text", name=None, sha256=digest),
            address=sender,
            received_at=received_at,
            direction=direction,
            conversation=conversation,
        )


class Hit(NamedTuple):
    """What one detector saw: where, how sure (0 to 1), and the named values its reason shows."""

    spans: tuple[Span, ...]
    confidence: float
    facts: Mapping[str, Text] = _NO_FACTS


class LegalReference(NamedTuple):
    """One entry of the legal fact base as a finding cites it.

    `force` says how binding it is, in one word; `force_label` says so to the reader.
    `says` is our wording, never a quotation.
    """

    id: str
    title: str
    article: str | None
    force: str
    force_label: str
    says: str

    def cite(self, language: Language) -> str:
        """One line a reader can quote: name, article, how binding it is, and what it says."""
        named = self.force not in ("fact", "case")
        article = self.article or ""
        if language == "zh":
            title = f"《{self.title}》" if named and not self.title.startswith("《") else self.title
            return f"{title}{article}（{self.force_label}）：{self.says}"
        return f"{self.title}{', ' if article else ''}{article} ({self.force_label}): {self.says}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule's claim about certain words, in the reader's language."""

    rule: str
    trick: str
    severity: Severity
    confidence: float
    spans: tuple[Span, ...]
    boxes: tuple[tuple[int, int, int, int], ...] | None = None
    quote: str = field(repr=False)
    title: str
    reason: str
    truth: str
    innocent_reading: str
    legal: tuple[LegalReference, ...]
    advice: str


class TrickScore(NamedTuple):
    """How sure we are of one trick: rules and classifier apart, and joined."""

    trick: str
    title: str
    score: float
    rule_score: float
    classifier_score: float | None = None


class Notice(NamedTuple):
    """Something the reader should know that is no finding: what could not be told, and why."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReport:
    """Everything said about one message; `to_dict` has exactly the contract's keys.

    `document` is there where the message is, or shows, a letter or court paper.
    """

    id: str
    source: Source
    conversation: str | None
    direction: Direction
    folder: str | None
    record: str | None
    sender: Sender
    received_at: datetime | None
    text: str = field(repr=False)
    reading: str = field(repr=False)
    kind: Kind | None
    kind_confidence: float | None
    verdict: Verdict
    score: float
    tricks: tuple[TrickScore, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    language: Language = "zh"
    document: Paper | None = field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, keys in the contract's order."""
        at = self.received_at
        paper = {} if self.document is None else {"document": self.document.to_dict(self.language)}
        return {
            "schema": SCHEMA,
            "type": "message",
            "id": self.id,
            "source": {"kind": self.source.kind, "name": self.source.name, "sha256": self.source.sha256},
            "conversation": self.conversation,
            "direction": self.direction,
            "folder": self.folder,
            "record": self.record,
            "sender": {
                "address": self.sender.address,
                "kind": self.sender.kind,
                "note": self.sender.note,
                "spoof_like": self.sender.spoof_like,
            },
            "received_at": None if at is None else at.isoformat(),
            "text": self.text,
            "reading": self.reading,
            "kind": self.kind,
            "kind_confidence": self.kind_confidence,
            "verdict": self.verdict,
            "score": self.score,
            "tricks": plain(self.tricks) if self.tricks else [],
            "findings": plain(self.findings) if self.findings else [],
            "notices": [{"code": notice.code, "text": notice.text} for notice in self.notices],
            **paper,
        }

    def with_notice(self, notice: Notice) -> MessageReport:
        """The same report saying one thing more."""
        return replace(self, notices=(*self.notices, notice))

    def to_json(self, *, indent: int | None = None) -> str:
        """JSON text; lone surrogates are escaped, so the result is always valid UTF-8."""
        line = None if indent is not None or self.document else self._line()
        return dump_json(self.to_dict(), indent=indent) if line is None else line

    def _line(self) -> str | None:
        """What `dump_json` makes of a report without a paper, put together here; None for half a character."""
        source, sender, at = self.source, self.sender, self.received_at
        kind, sure = self.kind, self.kind_confidence
        text = _quoted(self.text)
        reading = text if self.reading == self.text else _quoted(self.reading)
        tricks = ", ".join(map(_trick, self.tricks)) if self.tricks else ""
        findings = ", ".join(map(_finding, self.findings)) if self.findings else ""
        notices = ", ".join([f'{{"code": {_quoted(code)}, "text": {_quoted(said)}}}' for code, said in self.notices])
        line = (
            f'{{"schema": "{SCHEMA}", "type": "message", "id": {_quoted(self.id)}, "source": '
            f'{{"kind": "{source.kind}", "name": {_optional(source.name)}, "sha256": {_quoted(source.sha256)}}}, '
            f'"conversation": {_optional(self.conversation)}, "direction": "{self.direction}", '
            f'"folder": {_optional(self.folder)}, "record": {_optional(self.record)}, "sender": '
            f'{{"address": {_optional(sender.address)}, "kind": "{sender.kind}", "note": {_quoted(sender.note)}, '
            f'"spoof_like": {"true" if sender.spoof_like else "false"}}}, '
            f'"received_at": {"null" if at is None else _quoted(at.isoformat())}, '
            f'"text": {text}, "reading": {reading}, "kind": {_optional(kind)}, '
            f'"kind_confidence": {_number(sure)}, "verdict": "{self.verdict}", '
            f'"score": {self.score!r}, "tricks": [{tricks}], "findings": [{findings}], "notices": [{notices}]}}'
        )
        try:
            line.encode("utf-8")
        except UnicodeEncodeError:
            return None
        return line


def _optional(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def _number(value: float | None) -> str:
    return "null" if value is None else repr(value)


def _trick(score: TrickScore) -> str:
    return (
        f'{{"trick": {_quoted(score.trick)}, "title": {_quoted(score.title)}, "score": {score.score!r}, '
        f'"rule_score": {score.rule_score!r}, "classifier_score": {_number(score.classifier_score)}}}'
    )


def _finding(found: Finding) -> str:
    spans = ", ".join([f"[{start}, {end}]" for start, end in found.spans])
    boxes = "null" if found.boxes is None else _ENCODER.encode(found.boxes)
    return (
        f'{{"rule": {_quoted(found.rule)}, "trick": {_quoted(found.trick)}, "severity": "{found.severity.value}", '
        f'"confidence": {found.confidence!r}, "spans": [{spans}], "boxes": {boxes}, "quote": {_quoted(found.quote)}, '
        f'"title": {_quoted(found.title)}, "reason": {_quoted(found.reason)}, "truth": {_quoted(found.truth)}, '
        f'"innocent_reading": {_quoted(found.innocent_reading)}, "legal": {_legal(found.legal)}, '
        f'"advice": {_quoted(found.advice)}}}'
    )


@lru_cache(maxsize=512)
def _legal(cited: tuple[LegalReference, ...]) -> str:
    """The same few entries stand under finding after finding."""
    return _ENCODER.encode(plain(cited))


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def dump_json(value: object, *, indent: int | None = None) -> str:
    """Readable JSON that every UTF-8 stream can carry.

    >>> dump_json({"quote": "起诉"})
    '{"quote": "起诉"}'
    """
    text = _ENCODER.encode(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True, indent=indent)
    return text


def plain(value: Any) -> Any:
    """A report's values for JSON, keys in the order of its fields."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, str | int | float) or value is None:
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple | list):
        names = getattr(value, "_fields", None)
        return [plain(item) for item in value] if names is None else dict(zip(names, map(plain, value), strict=True))
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return {item.name: plain(getattr(value, item.name)) for item in fields(value)}


_TOGETHER = ("ConversationReport", "Counts", "InputSummary", "Reference", "SeriesFinding", "Summary")


def __getattr__(name: str) -> Any:
    """What only scans need (`together`) loads when it is asked for: a `check` must start in a blink."""
    if name in _TOGETHER:
        from importlib import import_module

        return getattr(import_module(f"{__name__}.together"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
