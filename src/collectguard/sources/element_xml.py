"""Old XML whose fields are elements: GO短信, Windows Phone `.msg`, QQ手机管家.

<SMS><address>…</address><date>…</date><type>1</type><body>…</body></SMS>
<Message><Body>…</Body><IsIncoming>true</IsIncoming><LocalTimestamp>…</LocalTimestamp><Sender>…</Sender></Message>
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.markup import CUT, MOST_TAG, TOO_LONG, unescaped
from collectguard.sources.message import Message, android_box
from collectguard.sources.texts import pieces

_START = re.compile(r"<(SMS|Message)>")
_FIELD = re.compile(r"<([A-Za-z_]\w*)(?:\s[^<>]*)?(?:/>|>([^<]*)</\1>)")
_END = re.compile(r"</(?!SMS>|Message>)[\w.:-]+>\s*\Z")
_STRING = re.compile(r"<string>([^<]*)</string>")
_EMOJI = re.compile(r"\+g([0-9a-f]{4,5})")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    text = ""
    count = 0
    for piece in pieces(blob, intake):
        text += piece
        at = 0
        while start := _START.search(text, at):
            end = text.find(f"</{start[1]}>", start.end())
            if end < 0:
                break
            count += 1
            at = end + 1
            yield _message(text[start.end() : end], start[1] == "Message", count, intake)
        text = text[start.start() :] if start else text[-64:]
        if len(text) > MOST_TAG:
            intake.lose(f"{blob.name}, {count + 1}", TOO_LONG)
            text = ""
    if _START.search(text):
        intake.note("truncated")
        intake.lose(f"{blob.name}, {count + 1}", CUT)
    elif not _END.search(text):
        intake.note("truncated")


def _message(record: str, windows: bool, count: int, intake: Intake) -> Message:
    fields = {name.lower(): unescaped(inside, intake) for name, inside in _FIELD.findall(record)}
    if windows:
        return _windows(record, fields, count, intake)
    direction, folder = android_box(fields.get("type", "").strip())
    date = fields.get("date", "").strip()
    return Message(
        text=_EMOJI.sub(lambda found: chr(int(found[1], 16)), fields.get("body", "")),
        address=fields.get("address", "").strip() or None,
        received_at=intake.clock.epoch(date) or intake.clock.words(date),
        direction=direction,
        folder=folder,
        record=f"SMS {count}",
        name=fields.get("contactname", "").strip() or None,
    )


def _windows(record: str, fields: Mapping[str, str], count: int, intake: Intake) -> Message:
    incoming = fields.get("isincoming", "").strip() != "false"
    to = ";".join(unescaped(found) for found in _STRING.findall(record))
    return Message(
        text=fields.get("body", ""),
        address=(fields.get("sender", "").strip() if incoming else to) or None,
        received_at=intake.clock.windows(fields.get("localtimestamp", "").strip()),
        direction="incoming" if incoming else "outgoing",
        folder="inbox" if incoming else "sent",
        record=f"Message {count}",
    )
