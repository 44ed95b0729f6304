"""Our own batch format, one message a line; everything but `text` is optional.

{"id": "7", "text": "…", "sender": "10690000000000", "received_at": "2026-05-01T22:40:00+08:00",
 "direction": "incoming", "conversation": "a"}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import get_args

from collectguard.model import Direction, Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.json_stream import loads, sound, text_of
from collectguard.sources.message import Message
from collectguard.sources.texts import lines

_DIRECTIONS: dict[object, Direction] = {name: name for name in get_args(Direction)}
_DIRECTIONS |= {"in": "incoming", "out": "outgoing", "received": "incoming", "sent": "outgoing"}

NOT_JSON = Text(
    "不是一个完整的 JSON 对象，没有读。请让每一行是一个对象。",
    "This is not a whole JSON object and was not read. Let every line be one object.",
)
NO_TEXT = Text("没有 text 这一项，或者它不是文字。", "There is no `text`, or it is not a string.")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every line's message; a line that holds none is lost and counted."""
    for number, line in enumerate(lines(blob, intake), start=1):
        if not line or line.isspace():
            continue
        try:
            value = loads(sound(line, intake))
        except ValueError:
            value = None
        if not isinstance(value, dict):
            intake.lose(f"{blob.name}, line {number}", NOT_JSON)
            continue
        text = value.get("text")
        if not isinstance(text, str):
            intake.lose(f"{blob.name}, line {number}", NO_TEXT)
            continue
        folder = value.get("folder")
        yield Message(
            text=text,
            address=text_of(value.get("sender")),
            received_at=_moment(value.get("received_at"), intake),
            direction=_DIRECTIONS.get(value.get("direction"), "unknown")
            if isinstance(value.get("direction"), str)
            else "unknown",
            folder=folder if isinstance(folder, str) else None,
            record=f"line {number}",
            conversation=text_of(value.get("conversation")),
            id=text_of(value.get("id")),
        )


def _moment(value: object, intake: Intake) -> datetime | None:
    """ISO 8601, its own offset kept; numbers as epochs."""
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value.strip())
        except ValueError:
            return intake.clock.words(value)
        return intake.clock.local(moment) if len(value.strip()) > 10 else intake.clock.words(value)
    return None if isinstance(value, bool) else intake.clock.epoch(value)
