"""What `adb shell content query --uri content://sms` prints.

    Row: 0 address=10690000000002, date=1770728709321, type=1, body=…

Nothing is escaped: a body may hold `, date=` and line breaks. So rows are told by their numbers,
and the body runs to the first column that every row has behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message, android_box
from collectguard.sources.texts import lines

_ROW = re.compile(r"Row: (\d{1,9}) ([a-z_]\w*=.*)", re.DOTALL)
_BODY = re.compile(r"(?:^|, )body=")
_COLUMN = re.compile(r"(?:^|, )([a-z_]\w*)=")
_SAMPLE = 50
_MOST_ROW = 1024 * 1024

TOO_LONG = Text("这一行太长，没有读。", "This row is too long and was not read.")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every row's message."""
    rows = _rows(lines(blob, intake), intake)
    first = list(islice(rows, _SAMPLE))
    behind = _behind_body([row for _, row in first])
    wanted = " body=" in f" {first[0][1]}" if first else False
    for number, row in chain(first, rows):
        if wanted and not _BODY.search(row):
            # Every row has the same columns; one without its text was cut off.
            intake.cut(f"{blob.name}, Row {number}")
        else:
            yield _message(number, row, behind, intake)


def _rows(source: Iterator[str], intake: Intake) -> Iterator[tuple[int, str]]:
    held: list[str] = []
    current = -1
    length = 0
    for line in source:
        found = _ROW.fullmatch(line)
        if found and int(found[1]) in (current + 1, 0):
            if held:
                yield current, "\n".join(held)
            held, current, length = [found[2]], int(found[1]), len(line)
        elif held:
            length += len(line)
            if length <= _MOST_ROW:
                held.append(line)
            elif length - len(line) <= _MOST_ROW:
                intake.lose(f"Row {current}", TOO_LONG)
    if held:
        yield current, "\n".join(held).rstrip("\n")


def _behind_body(rows: list[str]) -> tuple[str, ...]:
    """The columns that stand behind the body, in order; a sender's own `, date=` is none, for date came before."""
    common: list[str] | None = None
    for row in rows:
        names = _COLUMN.findall(row)
        if "body" not in names:
            continue
        at = names.index("body")
        behind = [name for name in dict.fromkeys(names[at + 1 :]) if name not in names[: at + 1]]
        common = behind if common is None else [name for name in common if name in behind]
    return tuple(common or ())


def _message(number: int, row: str, behind: tuple[str, ...], intake: Intake) -> Message:
    body = _BODY.search(row)
    head, tail = (row[: body.start()], row[body.end() :]) if body else (row, "")
    values = {}
    for name in reversed(behind):
        tail, found, rest = tail.rpartition(f", {name}=")
        if found:
            values[name] = rest
        else:
            tail = rest
    starts = list(_COLUMN.finditer(head))
    for start, end in zip(starts, [*(found.start() for found in starts[1:]), len(head)], strict=False):
        values[start[1]] = head[start.end() : end]
    known = {name: inside for name, inside in values.items() if inside != "NULL"}
    direction, folder = android_box(known.get("type"))
    return Message(
        text="" if tail == "NULL" else tail,
        address=known.get("address") or None,
        received_at=intake.clock.epoch(known.get("date")),
        direction=direction,
        folder=folder,
        record=f"Row {number}",
        conversation=known.get("thread_id"),
    )
