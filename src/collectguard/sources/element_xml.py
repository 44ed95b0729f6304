"""Old XML whose fields are elements: GO短信, Windows Phone `.msg`, QQ手机管家.

<SMS><address>…</address><date>…</date><type>1</type><body>…</body></SMS>
<Message><Body>…</Body><IsIncoming>true</IsIncoming><LocalTimestamp>…</LocalTimestamp><Sender>…</Sender></Message>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from collectguard.sources.blob import Blob
from collectguard.sources.headings import role_of
from collectguard.sources.intake import Intake
from collectguard.sources.markup import CDATA, DAMAGED, MOST_TAG, TOO_LONG, content
from collectguard.sources.message import Message, android_box
from collectguard.sources.remarks import BEHEADED
from collectguard.sources.texts import pieces, start_of

_START = re.compile(r"<(SMS|Message)>")
_OPENING = re.compile(r"<([A-Za-z_]\w*)(?:\s[^<>]*?)?(/?)>")
_OUTSIDE = re.compile(r"</(\w+)\s*>|<!\[CDATA\[")
_END = re.compile(r"</(?!SMS>|Message>)[\w.:-]+>\s*\Z")
#: What a file begins with whose own beginning is missing.
_CLOSED = re.compile(r"[\ufeff\s]*(?:[^<\ufeff\s]|</)")
_STRING = re.compile(r"<string>((?:[^<]|<!\[CDATA\[)*?)</string>")
#: Elements looked at in one record.
_MOST_FIELDS = 200
_EMOJI = re.compile(r"\+g([0-9a-f]{4,5})")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    text = ""
    count = 0
    waiting = 0
    for piece in chain(pieces(blob, intake), (None,)):
        text += piece or ""
        if piece is not None and len(text) < waiting:
            continue
        at = 0
        waiting = 0
        while start := _START.search(text, at):
            end = _closing(text, start.end(), start[1])
            if end < 0:
                waiting = (len(text) - start.start()) * 3 // 2
                break
            count += 1
            at = end + 1
            yield _message(text[start.end() : end], start[1] == "Message", count, blob, intake)
        text = text[start.start() :] if start else text[max(at, len(text) - 64) :]
        if len(text) > MOST_TAG:
            intake.lose(f"{blob.name}, {count + 1}", TOO_LONG)
            text = ""
    if _CLOSED.match(start_of(blob.head)):
        intake.lose(blob.name, BEHEADED)
    if _START.search(text):
        intake.cut(f"{blob.name}, {count + 1}")
    elif not _END.search(text):
        intake.note("truncated")


def _closing(text: str, at: int, name: str) -> int:
    """Where an element ends, -1 if it does not; in a CDATA section anything may stand."""
    while found := _OUTSIDE.search(text, at):
        if found[1] == name:
            return found.start()
        at = found.end()
        if found[1] is None and (at := text.find("]]>", at)) < 0:
            return -1
    return -1


def _fields(record: str, blob: Blob, place: str, intake: Intake) -> dict[str, str]:
    """A record's elements as written, by their names in small letters; a text of bare tags runs to its last end."""
    fields: dict[str, str] = {}
    at = 0
    for _ in range(_MOST_FIELDS):
        if (opening := _OPENING.search(record, at)) is None:
            break
        at = opening.end()
        name = opening[1].lower()
        if opening[2]:
            fields.setdefault(name, "")
            continue
        end = _closing(record, at, opening[1])
        if _is_text(name) and (end < 0 or "<" in CDATA.sub("", record[at:end])):
            end = record.rfind(f"</{opening[1]}>", at)
            if end < 0:
                intake.lose(f"{blob.name}, {place}", DAMAGED)
                break
            intake.note("not-well-formed")
        if end >= 0:
            fields[name] = record[at:end]
            at = end
    return fields


@lru_cache(maxsize=256)
def _is_text(name: str) -> bool:
    return role_of(name) == "text"


def _message(record: str, windows: bool, count: int, blob: Blob, intake: Intake) -> Message:
    fields = _fields(record, blob, f"{'Message' if windows else 'SMS'} {count}", intake)

    def words(name: str) -> str:
        return content(fields.get(name, ""), intake).strip()

    others = (inside for name, inside in fields.items() if inside and _is_text(name))
    text = content(fields.get("body") or next(others, ""), intake)
    if windows:
        incoming = words("isincoming") != "false"
        to = ";".join(content(found) for found in _STRING.findall(fields.get("recepients", "")))
        return Message(
            text=text,
            address=(words("sender") if incoming else to) or None,
            received_at=intake.clock.windows(words("localtimestamp")),
            direction="incoming" if incoming else "outgoing",
            folder="inbox" if incoming else "sent",
            record=f"Message {count}",
        )
    direction, folder = android_box(words("type"))
    return Message(
        text=_EMOJI.sub(lambda found: chr(int(found[1], 16)), text),
        address=words("address") or None,
        received_at=intake.clock.epoch(words("date")) or intake.clock.words(words("date")),
        direction=direction,
        folder=folder,
        record=f"SMS {count}",
        name=words("contactname") or None,
    )
