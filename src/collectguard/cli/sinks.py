"""Where the results of a scan go: lines, a table, a database, or one page at the end."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, TypeVar

from collectguard.batch import Workspace
from collectguard.errors import UsageError
from collectguard.model import ConversationReport, MessageReport, Summary
from collectguard.render.table import csv_head, csv_row

_T = TypeVar("_T")


def as_line(report: MessageReport, number: int) -> str:  # noqa: ARG001 - what every product is told
    """A report as one line of JSON."""
    return report.to_json()


def as_row(report: MessageReport, number: int) -> str:  # noqa: ARG001 - what every product is told
    """A report as one row of CSV."""
    return csv_row(report)


def if_flagged(report: MessageReport, number: int) -> str | None:  # noqa: ARG001 - what every product is told
    """A report as JSON where something was found; the rest is only counted."""
    return report.to_json() if report.verdict in ("trick", "caution") else None


class Target:
    """A file that is complete or not there: written as `NAME.part`, put in its place at the end."""

    def __init__(self, output: str, *, resume: bool) -> None:
        self.path = Path(output)
        self.part = self.path.with_name(self.path.name + ".part")
        if not resume:
            self.guarded(lambda: self.part.unlink(missing_ok=True))
        elif not self.part.exists() and self.path.exists():
            self.guarded(lambda: self.path.replace(self.part))

    def open(self) -> IO[bytes]:
        """The part, to be read and written; nothing in it is lost."""
        return self.guarded(lambda: self.part.open("r+b" if self.part.exists() else "w+b"))

    def done(self) -> None:
        """Put the finished part in its place."""
        self.guarded(lambda: self.part.replace(self.path))

    def guarded(self, act: Callable[[], _T]) -> _T:
        """What an act gives; what keeps it from writing is one clear line."""
        try:
            return act()
        except (OSError, sqlite3.OperationalError) as error:
            why = error.strerror if isinstance(error, OSError) else str(error)
            raise UsageError(
                f"--output {self.path}: cannot write ({why}); choose another place",
                f"--output {self.path}：写不进去（{why}），请换个位置",
            ) from error


class Lines:
    """Products one after the other, on standard output or in a file.

    Args:
        target: the file, or None for standard output.
        head: what stands before everything.
        between: what stands between two products.
        tail: what stands after everything.
        whole: whether conversations and the summary follow, as JSON.
    """

    def __init__(
        self, target: Target | None, *, head: str = "", between: str = "", tail: str = "", whole: bool = True
    ) -> None:
        self._target = target
        self._stream = sys.stdout.buffer if target is None else target.open()
        self._head, self._between, self._tail = (part.encode("utf-8") for part in (head, between, tail))
        self._whole = whole
        self._count = 0
        self._started = False

    def put(self, products: Sequence[tuple[int, bytes]]) -> None:
        if products:
            self._write([product for _, product in products])

    def mark(self) -> object:
        self._stream.flush()
        return None if self._target is None else [self._stream.tell(), self._count]

    def back_to(self, mark: object) -> None:
        at, self._count = mark if isinstance(mark, list) else (0, 0)
        self._started = at > 0
        self._stream.seek(at)
        self._stream.truncate()

    def finish(self, conversations: Sequence[ConversationReport], summary: Summary) -> None:
        if self._whole:
            for conversation in conversations:
                self._write([conversation.to_json().encode("utf-8", "replace")])
            self._write([summary.to_json().encode("utf-8", "replace")])
        self._write([])
        self._stream.write(self._tail)
        self._stream.flush()
        if self._target is not None:
            self._stream.close()
            self._target.done()

    def _write(self, items: Sequence[bytes]) -> None:
        if not self._started:
            self._stream.write(self._head)
            self._started = True
        elif items and self._count:
            self._stream.write(self._between)
        self._count += len(items)
        self._stream.write(self._between.join(items))


class Database:
    """An SQLite file with a table each of messages, findings, conversations and the summary."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._db = target.guarded(lambda: sqlite3.connect(target.part, isolation_level=None))
        target.guarded(lambda: self._db.executescript(_SCHEMA))

    def put(self, products: Sequence[tuple[int, bytes]]) -> None:
        for number, product in products:
            report = json.loads(product)
            self._insert("messages", _message_row(number, report))
            for finding in report["findings"]:
                self._insert("findings", _finding_row(finding, message=number, conversation=None))

    def mark(self) -> object:
        self._db.execute("COMMIT")
        self._db.execute("BEGIN")
        row = self._db.execute("SELECT max(number) FROM messages").fetchone()
        return row[0]

    def back_to(self, mark: object) -> None:
        last = mark if isinstance(mark, int) else -1
        self._db.execute("DELETE FROM messages WHERE number > ?", (last,))
        self._db.execute("DELETE FROM findings WHERE message IS NULL OR message > ?", (last,))
        self._db.execute("DELETE FROM conversations")
        self._db.execute("DELETE FROM summary")

    def finish(self, conversations: Sequence[ConversationReport], summary: Summary) -> None:
        for conversation in conversations:
            report = conversation.to_dict()
            self._insert("conversations", _conversation_row(report))
            for finding in report["findings"]:
                self._insert("findings", _finding_row(finding, message=None, conversation=report["id"]))
        self._insert("summary", (summary.to_json(),))
        self._db.execute("COMMIT")
        self._db.close()
        self._target.done()

    def _insert(self, table: str, row: Sequence[object]) -> None:
        marks = ",".join("?" * len(row))
        self._db.execute(f"INSERT INTO {table} VALUES ({marks})", [_sound(value) for value in row])


class Page:
    """One page, made at the end from what the workspace holds.

    Args:
        target: the file, or None for standard output.
        workspace: where flagged reports are kept until then.
        render: makes the page, piece by piece.
    """

    def __init__(
        self,
        target: Target | None,
        workspace: Workspace,
        render: Callable[[Workspace, Sequence[ConversationReport], Summary], Iterable[str]],
    ) -> None:
        self._target = target
        self._workspace = workspace
        self._render = render

    def put(self, products: Sequence[tuple[int, bytes]]) -> None:
        if products:
            shown = [(number, product.decode("utf-8")) for number, product in products]
            self._workspace.db.executemany("INSERT INTO shown VALUES (?,?)", shown)

    def mark(self) -> object:
        return None

    def back_to(self, mark: object) -> None:
        """The workspace itself goes back."""

    def finish(self, conversations: Sequence[ConversationReport], summary: Summary) -> None:
        stream = sys.stdout.buffer if self._target is None else self._target.open()
        if self._target is not None:
            stream.truncate(0)
        for piece in self._render(self._workspace, conversations, summary):
            stream.write(piece.encode("utf-8", "replace"))
        stream.flush()
        if self._target is not None:
            stream.close()
            self._target.done()


_SCHEMA = """
PRAGMA journal_mode=DELETE;
PRAGMA synchronous=OFF;
CREATE TABLE IF NOT EXISTS messages (
  number INTEGER PRIMARY KEY, id TEXT, source TEXT, record TEXT, received_at TEXT, sender TEXT, sender_kind TEXT,
  direction TEXT, conversation TEXT, folder TEXT, kind TEXT, kind_confidence REAL, verdict TEXT, score REAL,
  tricks TEXT, text TEXT, reading TEXT
);
CREATE TABLE IF NOT EXISTS findings (
  message INTEGER, conversation TEXT, rule TEXT, trick TEXT, severity TEXT, confidence REAL, title TEXT, quote TEXT,
  spans TEXT, messages TEXT, reason TEXT, truth TEXT, innocent_reading TEXT, legal TEXT, advice TEXT
);
CREATE TABLE IF NOT EXISTS conversations (
  id TEXT PRIMARY KEY, grouped_by TEXT, lender TEXT, senders TEXT, first_at TEXT, last_at TEXT, size INTEGER,
  verdict TEXT, score REAL, tricks TEXT, rules TEXT, messages TEXT
);
CREATE TABLE IF NOT EXISTS summary (report TEXT);
BEGIN;
"""


def _message_row(number: int, report: dict[str, object]) -> tuple[object, ...]:
    source, sender = report["source"], report["sender"]
    assert isinstance(source, dict)
    assert isinstance(sender, dict)
    before = (
        number,
        report["id"],
        source["name"],
        report["record"],
        report["received_at"],
        sender["address"],
        sender["kind"],
    )
    names = ("direction", "conversation", "folder", "kind", "kind_confidence", "verdict", "score")
    return (
        *before,
        *(report[name] for name in names),
        _names(report["tricks"], "trick"),
        report["text"],
        report["reading"],
    )


def _finding_row(finding: dict[str, object], *, message: int | None, conversation: str | None) -> tuple[object, ...]:
    resting = finding.get("messages")
    quote, ids = finding.get("quote"), None
    if isinstance(resting, list):
        quote = " | ".join(one["quote"] for one in resting if one["quote"])
        ids = [one["id"] for one in resting]
    before = tuple(finding[name] for name in ("rule", "trick", "severity", "confidence", "title"))
    texts = tuple(finding[name] for name in ("reason", "truth", "innocent_reading"))
    law = _names(finding["legal"], "id")
    return (
        message,
        conversation,
        *before,
        quote,
        _json(finding.get("spans")),
        _json(ids),
        *texts,
        law,
        finding["advice"],
    )


def _conversation_row(report: dict[str, object]) -> tuple[object, ...]:
    before = (report["id"], report["grouped_by"], report["lender"], _json(report["senders"]))
    names = ("first_at", "last_at", "size", "verdict", "score")
    tricks, rules = _names(report["tricks"], "trick"), _names(report["findings"], "rule")
    return (*before, *(report[name] for name in names), tricks, rules, _json(report["messages"]))


def _names(items: object, key: str) -> str:
    assert isinstance(items, list)
    return " ".join(item[key] for item in items)


def _json(value: object) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _sound(value: object) -> object:
    """A value SQLite can hold; half a character becomes a replacement mark."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


def lines_for(form: str, target: Target | None) -> Lines:
    """The sink of a format that is written message by message."""
    if form == "ndjson":
        return Lines(target, between="\n", tail="\n")
    if form == "json":
        return Lines(target, head="[\n", between=",\n", tail="\n]\n")
    return Lines(target, head=csv_head(), whole=False)
