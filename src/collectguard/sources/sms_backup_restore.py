"""SMS Backup & Restore XML, and the same dialect from Silence, old Signal and converters.

    <smses count="2"> <sms address date type body …/> <mms date msg_box …><parts><part/></parts><addrs>…</mms> </smses>

`count` is only a hint, the word null stands for no value, `readable_date` is localised and
never read. Pictures lie in the file as base64 of any length; unless they are wanted, that is
dropped while streaming.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.markup import DAMAGED, Tags, attributes, unescaped
from collectguard.sources.message import (
    Attachment,
    Message,
    android_box,
    in_sequence,
    mended,
    mms_address,
    sequence,
)
from collectguard.sources.remarks import BEHEADED
from collectguard.sources.texts import pieces, start_of

_TAGS = Tags(("smses", "sms", "mms", "part", "addr"), record=("sms", "mms", "part"))
_PAYLOAD = ' data="'
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=\s]")
#: Characters of base64 kept for one picture; 24 MB of it.
_MOST_PAYLOAD = 32 * 1024 * 1024

#: Attributes in the order both this and Super Backup write them, for records nobody escaped.
_KNOWN = re.compile(
    r"(?:^|\s)(protocol|address|time|date|type|subject|body|toa|sc_toa|service_center|read|status|locked|date_sent|sub_id|"
    r'readable_date|contact_name|name|ct|text)="'
)
_AFTER_BODY = ("toa", "read")

#: How a file without the outermost element begins, unless its beginning is missing.
_WHOLE = ("<sms", "<mms", "<?", "<!")


class _Multimedia(NamedTuple):
    attributes: Mapping[str, str]
    texts: list[tuple[int, str]]
    addresses: list[tuple[str, str]]
    attachments: list[Attachment]


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    said: str | None = None
    opened = closed = bodiless = False
    count = 0
    open_mms: _Multimedia | None = None
    clock = intake.clock.epoch
    for tag in _TAGS.read(_without_payload(pieces(blob, intake), intake), intake, blob.name):
        name = tag.name
        if name == "sms" and not tag.closes:
            if tag.broken is None:
                values = attributes(tag.attributes)
            else:
                values = lenient(tag.broken)
                if not values.get("body") and not values.get("address"):
                    intake.lose(blob.name, DAMAGED)
                    continue
                intake.note("not-well-formed")
            count += 1
            direction, folder = android_box(values.get("type"))
            body = values.get("body", "")
            bodiless = "body" not in values
            yield Message(
                text="" if body == "null" else unescaped(body, intake) if "&" in body else body,
                address=value(values, "address"),
                received_at=clock(values.get("date")),
                direction=direction,
                folder=folder,
                record=f"sms {count}",
                name=contact(values),
            )
        elif name == "sms" and tag.filled and bodiless:
            intake.note("body-elsewhere")
        elif name == "mms":
            if open_mms is not None:
                yield _multimedia(open_mms, intake, count)
                open_mms = None
            if not tag.closes and tag.broken is None:
                count += 1
                open_mms = _Multimedia(attributes(tag.attributes), [], [], [])
                if tag.empty:
                    yield _multimedia(open_mms, intake, count)
                    open_mms = None
        elif name == "part" and open_mms is not None and not tag.closes:
            _part(attributes(tag.attributes) if tag.broken is None else lenient(tag.broken), open_mms, intake)
        elif name == "addr" and open_mms is not None:
            values = attributes(tag.attributes)
            open_mms.addresses.append((unescaped(values.get("address", "")), values.get("type", "")))
        elif name == "smses":
            closed = closed or tag.closes or tag.empty
            opened = opened or not tag.closes
            said = said or attributes(tag.attributes).get("count")
    if open_mms is not None and open_mms.texts:
        yield _multimedia(open_mms, intake, count)
    if opened and not closed:
        intake.note("truncated")
    if not opened and (closed or not start_of(blob.head).lstrip("\ufeff \t\r\n").startswith(_WHOLE)):
        intake.lose(blob.name, BEHEADED)
    if said and said.isdigit() and said != str(count):
        intake.note("count-mismatch", said=said[:12], read=str(count))


def value(values: Mapping[str, str], name: str) -> str | None:
    """An attribute, where it has a value; the word null means none."""
    found = values.get(name)
    if not found or found == "null":
        return None
    return unescaped(found).strip() or None


def contact(values: Mapping[str, str]) -> str | None:
    """The contact's name, where the phone knew one."""
    name = value(values, "contact_name") or value(values, "name")
    return None if name == "(Unknown)" else name


def lenient(record: str) -> Mapping[str, str]:
    """Attributes of a record whose body holds bare quotes: the body runs to the last attribute that follows one.

    >>> lenient('<sms address="1" body="he said "pay" read="1" now" read="0" name="" />')["body"]
    'he said "pay" read="1" now'
    """
    starts = list(_KNOWN.finditer(record))
    kept = starts
    body = next((number for number, start in enumerate(starts) if start[1] == "body"), None)
    if body is not None:
        for after in _AFTER_BODY:
            last = next((number for number in range(len(starts) - 1, body, -1) if starts[number][1] == after), None)
            if last is not None:
                kept = [*starts[: body + 1], *starts[last:]]
                break
    found = {}
    for start, following in zip_longest(kept, kept[1:]):
        inside = record[start.end() : following.start() if following else None]
        if following is None:
            inside = inside[: inside.rfind('"')] if '"' in inside else inside
        found[start[1]] = inside.removesuffix('"')
    return found


def _part(values: Mapping[str, str], mms: _Multimedia, intake: Intake) -> None:
    media_type = values.get("ct", "").partition(";")[0].strip()
    if media_type == "text/plain":
        text = values.get("text", "")
        if text and text != "null":
            mms.texts.append((sequence(values.get("seq")), unescaped(text, intake)))
    elif media_type != "application/smil":
        data = values.get("data")
        content = None
        if data:
            try:
                content = base64.b64decode("".join(data.split()), validate=True)
            except (binascii.Error, ValueError):
                intake.note("bad-attachment")
                return
        name = value(values, "name") or value(values, "cl") or value(values, "fn") or ""
        mms.attachments.append(Attachment(media_type, name, content))


def _multimedia(mms: _Multimedia, intake: Intake, number: int) -> Message:
    values = mms.attributes
    direction, folder = android_box(values.get("msg_box"))
    if values.get("m_type") == "130":
        intake.note("not-downloaded")
    subject = value(values, "sub")
    return Message(
        text=in_sequence(mms.texts),
        address=mms_address(direction, mms.addresses, value(values, "address")),
        received_at=intake.clock.epoch(values.get("date")),
        direction=direction,
        folder=folder,
        record=f"mms {number}",
        name=contact(values),
        subject=mended(subject) if subject else None,
        kind="mms",
        attachments=tuple(mms.attachments),
    )


def _without_payload(texts: Iterable[str], intake: Intake) -> Iterator[str]:
    """The text without attachments' bytes, or with them where they are wanted and not too large."""
    wanted = intake.options.pictures
    carried = ""
    inside = False
    held: list[str] = []
    length = 0
    for piece in texts:
        piece = carried + piece
        carried = ""
        at = 0
        out = []
        while True:
            if inside:
                end = piece.find('"', at)
                part = piece[at:] if end < 0 else piece[at:end]
                if length < 4096 and _NOT_BASE64.search(part[:4096]) and not wanted:
                    intake.note("bad-attachment")
                    length = _MOST_PAYLOAD
                length += len(part)
                if wanted and length <= _MOST_PAYLOAD:
                    held.append(part)
                if end < 0:
                    break
                out.append("".join(held) if length <= _MOST_PAYLOAD else "")
                held, length, inside, at = [], 0, False, end
            start = piece.find(_PAYLOAD, at)
            if start < 0:
                keep = max(at, len(piece) - len(_PAYLOAD) + 1)
                out.append(piece[at:keep])
                carried = piece[keep:]
                break
            out.append(piece[at : start + len(_PAYLOAD)])
            at = start + len(_PAYLOAD)
            inside = True
        yield "".join(out)
    yield carried
