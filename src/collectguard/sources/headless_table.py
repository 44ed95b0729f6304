"""Tables without headings that have a fixed order: 豌豆荚 and Nokia Suite.

sms,deliver,name or number,number,,2014. 2.28 10:10,23,"text"      the comma before the seconds is unquoted
"sms","READ,RECEIVED","from","to","","2011.06.09 07:34","","text"
"""

from __future__ import annotations

from collections.abc import Iterator

from collectguard.model import Direction
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.table import NO_COLUMNS, split_rows, unguarded
from collectguard.sources.texts import lines


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every row's message."""
    for place, row in split_rows(lines(blob, intake), ","):
        if len(row) < 8:
            intake.lose(f"{blob.name}, row {place}", NO_COLUMNS)
            continue
        flags = row[1].strip().lower()
        yield (
            _wandoujia(row, flags, place, intake)
            if flags in ("deliver", "submit")
            else _nokia(row, flags, place, intake)
        )


def _wandoujia(row: list[str], flags: str, place: int, intake: Intake) -> Message:
    name, number = row[2].strip(), unguarded(row[3])
    if not number:
        name, number = "", unguarded(name)
    seconds = row[6].strip()
    written = f"{row[5].strip()}:{seconds}" if seconds.isdigit() else row[5]
    return Message(
        text=",".join(row[7:]),
        address=number or None,
        received_at=intake.clock.words(written),
        direction="incoming" if flags == "deliver" else "outgoing",
        folder="inbox" if flags == "deliver" else "sent",
        record=f"row {place}",
        name=name or None,
    )


def _nokia(row: list[str], flags: str, place: int, intake: Intake) -> Message:
    direction: Direction = "incoming" if "received" in flags else "draft" if "draft" in flags else "outgoing"
    return Message(
        text=",".join(row[7:]),
        address=unguarded(row[2] if direction == "incoming" else row[3]) or None,
        received_at=intake.clock.words(row[5]),
        direction=direction,
        folder={"incoming": "inbox", "draft": "draft"}.get(direction, "sent"),
        record=f"row {place}",
    )
