"""A file of plain text without structure: one message, nothing invented."""

from __future__ import annotations

from collections.abc import Iterator

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.texts import pieces

#: Most characters taken; what is judged of one message is far less.
_MOST = 4 * 1024 * 1024

CUT_SHORT = Text(
    "文件很长，又没有分条，只读了开头。",
    "The file is very long and has no separate messages; only its beginning was read.",
)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """The whole text as one message."""
    held: list[str] = []
    length = 0
    for piece in pieces(blob, intake):
        held.append(piece[: _MOST - length])
        length += len(held[-1])
        if length >= _MOST:
            intake.lose(blob.name, CUT_SHORT)
            break
    text = "".join(held).strip("\ufeff")
    stripped = text.strip()
    if stripped:
        intake.note("no-structure")
        yield Message(text=text.removesuffix("\n").removesuffix("\r"), kind="text", record="text")
