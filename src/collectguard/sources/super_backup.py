"""超级备份 (Super Backup) XML: root `allsms`, and the quotes inside a text often left bare.

    <allsms count="1"><sms address time date type body read service_center name /></allsms>

Such a file is no XML; parsers fail, or worse, cut the text at its first quote. Records are
cut at their starts, and a body runs to the record's last `read=`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.markup import MOST_TAG, TOO_LONG, unescaped
from collectguard.sources.message import Message, android_box
from collectguard.sources.sms_backup_restore import contact, lenient, value
from collectguard.sources.texts import pieces, start_of

#: A text may hold the same beginning; in a record another attribute follows.
_START = re.compile(r'<sms\s+(?=address="[^"<>]{0,200}"\s+\w+=")')
_COUNT = re.compile(r'<allsms\s+count="(\d{1,9})"')
_END = "</allsms>"
_BARE = re.compile(r'["<]|&(?!#?\w{2,8};)')


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    count = 0
    for record in _records(blob, intake):
        count += 1
        values = lenient(record)
        body = values.get("body", "")
        if _BARE.search(body):
            intake.note("not-well-formed")
        direction, folder = android_box(values.get("type"))
        yield Message(
            text="" if body == "null" else unescaped(body, intake),
            address=value(values, "address"),
            received_at=intake.clock.epoch(values.get("date")),
            direction=direction,
            folder=folder,
            record=f"sms {count}",
            name=contact(values),
        )
    said = _COUNT.search(start_of(blob.head))
    if said and int(said[1]) != count:
        intake.note("count-mismatch", said=said[1], read=str(count))


def _records(blob: Blob, intake: Intake) -> Iterator[str]:
    text = ""
    for piece in pieces(blob, intake):
        text += piece
        starts = [match.start() for match in _START.finditer(text)]
        for start, end in pairwise(starts):
            yield text[start:end]
        text = text[starts[-1] :] if starts else text[-64:]
        if len(text) > MOST_TAG:
            intake.lose(blob.name, TOO_LONG)
            text = ""
    end = text.rfind(_END)
    if end < 0:
        intake.note("truncated")
    if not text.startswith("<sms"):
        return
    if end < 0 and "/>" not in text:
        intake.cut(blob.name)
    else:
        yield text if end < 0 else text[:end]
