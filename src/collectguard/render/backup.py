"""What the views of a whole scan show, read from what the scan remembered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from collectguard.batch import Workspace

#: Messages and senders shown on a page; the counts are always of all.
MOST_SHOWN = 1_000
MOST_SENDERS = 60


class Shown(NamedTuple):
    """A flagged message cut into marked and unmarked stretches, and its report as plain values."""

    report: dict[str, Any]
    pieces: list[tuple[bool, str]]


class SenderRow(NamedTuple):
    """One sender: messages of collection, those flagged, first and last day, tricks by how often."""

    sender: str | None
    kind: str
    messages: int
    flagged: int
    first: str | None
    last: str | None
    tricks: list[tuple[str, int]]


class Day(NamedTuple):
    """One square of the calendar."""

    day: date
    messages: int
    flagged: int
    night: int


class Month(NamedTuple):
    """A month's weeks, Monday first; None outside the month."""

    name: str
    messages: int
    flagged: int
    weeks: list[list[Day | None]]


@dataclass(frozen=True, slots=True)
class Remembered:
    """Queries over a finished workspace."""

    workspace: Workspace

    def flagged(self) -> int:
        """How many messages were flagged."""
        return int(self.workspace.db.execute("SELECT count(*) FROM shown").fetchone()[0])

    def shown(self, most: int = MOST_SHOWN) -> Iterator[Shown]:
        """The first flagged messages, in the order they were read."""
        for (value,) in self.workspace.db.execute("SELECT value FROM shown ORDER BY number LIMIT ?", (most,)):
            report = json.loads(value)
            yield Shown(report, pieces(report))

    def senders(self, most: int = MOST_SENDERS) -> list[SenderRow]:
        """Senders of flagged messages, the worst first."""
        rows = self.workspace.db.execute(
            "SELECT sender, sender_kind, count(*), sum(verdict IN ('trick', 'caution')) AS flagged, min(day), max(day) "
            "FROM contact GROUP BY sender HAVING flagged > 0 ORDER BY flagged DESC, sender LIMIT ?",
            (most,),
        ).fetchall()
        return [
            SenderRow(sender, kind, count, flagged, first, last, self._tricks(sender))
            for sender, kind, count, flagged, first, last in rows
        ]

    def months(self, most: int = 36) -> list[Month]:
        """The months with contacts, oldest first; the latest ones where there are many."""
        rows = self.workspace.db.execute(
            "SELECT day, count(*), sum(verdict IN ('trick', 'caution')), sum(time >= '22:00' OR time < '08:00') "
            "FROM contact WHERE day IS NOT NULL GROUP BY day ORDER BY day"
        )
        days = {date.fromisoformat(row[0]): Day(date.fromisoformat(row[0]), *row[1:]) for row in rows}
        names = sorted({day.isoformat()[:7] for day in days})[-most:]
        return [_month(name, days) for name in names]

    def _tricks(self, sender: str | None) -> list[tuple[str, int]]:
        counts: dict[str, int] = {}
        rows = self.workspace.db.execute(
            "SELECT tricks, count(*) FROM contact WHERE sender IS ? GROUP BY tricks", (sender,)
        )
        for tricks, count in rows:
            for trick in tricks.split():
                counts[trick] = counts.get(trick, 0) + count
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def pieces(report: dict[str, Any]) -> list[tuple[bool, str]]:
    """A message's text cut into marked and unmarked stretches."""
    text = report["text"]
    cut: list[tuple[bool, str]] = []
    done = 0
    for start, end in sorted({(start, end) for finding in report["findings"] for start, end in finding["spans"]}):
        if end <= done:
            continue
        start = max(start, done)
        cut += [(False, text[done:start])] if start > done else []
        cut.append((True, text[start:end]))
        done = end
    return [*cut, (False, text[done:])] if done < len(text) else cut


def _month(name: str, days: dict[date, Day]) -> Month:
    first = date.fromisoformat(f"{name}-01")
    after = (first + timedelta(days=32)).replace(day=1)
    inside = [first + timedelta(days=ahead) for ahead in range((after - first).days)]
    cells: list[Day | None] = [None] * first.weekday()
    cells += [days.get(day, Day(day, 0, 0, 0)) for day in inside]
    cells += [None] * (-len(cells) % 7)
    own = [days[day] for day in inside if day in days]
    return Month(
        name,
        sum(day.messages for day in own),
        sum(day.flagged for day in own),
        [cells[at : at + 7] for at in range(0, len(cells), 7)],
    )
