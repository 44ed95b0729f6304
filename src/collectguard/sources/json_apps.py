"""JSON of message apps: sms-ie (both versions), Fossify, Simple SMS Messenger, QUIK and QKSMS.

All are records with Android's columns under slightly different names:

    sms-ie 2    one object a line, every value a string, keys of its own start with `__`
    sms-ie 1    one array; `parts` with `binary_data`
    Fossify     one array, one line; `backupType` sms or mms, `dateSent`, `messageBox`
    Simple      [{"sms": […], "mms": […]}, …]
    QUIK        {"messageCount": n, "messages": […]}
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.json_stream import DAMAGED, Json, JsonStream, loads, objects_of, sound, text_of
from collectguard.sources.message import (
    Attachment,
    Message,
    android_box,
    in_sequence,
    mended,
    mms_address,
    sequence,
)
from collectguard.sources.texts import lines

_MOST_PICTURE = 32 * 1024 * 1024


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    for record, place in _records(blob, intake):
        yield message(record, place, blob, intake)


def _records(blob: Blob, intake: Intake) -> Iterator[tuple[Mapping[str, Json], str]]:
    if intake.format == "sms-ie-ndjson":
        for number, line in enumerate(lines(blob, intake), start=1):
            if not line.strip():
                continue
            try:
                value = loads(sound(line, intake))
            except ValueError:
                value = None
            if isinstance(value, dict):
                yield value, f"line {number}"
            else:
                intake.lose(f"{blob.name}, line {number}", DAMAGED)
        return
    stream = JsonStream(blob, intake, arrays=("messages",))
    count = 0
    for found in stream.objects():
        nested = [*objects_of(found.get("sms")), *objects_of(found.get("mms"))]
        for record in nested if nested or "sms" in found else (found,):
            count += 1
            yield record, f"message {count}"
    said = stream.rest.get("messageCount")
    if isinstance(said, int) and said != count:
        intake.note("count-mismatch", said=str(said)[:12], read=str(count))


def message(record: Mapping[str, Json], place: str, blob: Blob, intake: Intake) -> Message:
    """One record with Android's columns, by whichever of their names."""
    thread = text_of(record.get("thread_id"))
    parts = objects_of(_first(record, "__parts", "parts"))
    if (
        "msg_box" in record
        or "messageBox" in record
        or record.get("backupType") == "mms"
        or parts
        or "mms_body" in record
    ):
        return _multimedia(record, parts, place, thread, blob, intake)
    direction, folder = android_box(text_of(record.get("type")))
    return Message(
        text=text_of(record.get("body")) or "",
        address=(text_of(record.get("address")) or "").strip() or None,
        received_at=intake.clock.epoch(text_of(record.get("date"))),
        direction=direction,
        folder=kept_apart(record) or folder,
        record=place,
        conversation=thread,
        name=text_of(_first(record, "__display_name", "display_name")),
    )


def kept_apart(record: Mapping[str, Json]) -> str | None:
    """The folder of a message that its phone blocked or deleted, where a column says so."""
    if text_of(record.get("deleted")) == "1":
        return "deleted"
    return "blocked" if (text_of(record.get("block_type")) or "0") not in ("0", "-1") else None


def _first(record: Mapping[str, Json], *names: str) -> Json:
    return next((record[name] for name in names if record.get(name) is not None), None)


def _multimedia(
    record: Mapping[str, Json],
    parts: list[Mapping[str, Json]],
    place: str,
    thread: str | None,
    blob: Blob,
    intake: Intake,
) -> Message:
    direction, folder = android_box(text_of(_first(record, "msg_box", "messageBox")))
    texts = [(0, text) for text in [text_of(record.get("mms_body"))] if text]
    attachments = []
    for part in parts:
        media_type = text_of(_first(part, "ct", "contentType")) or ""
        if media_type == "text/plain":
            if text := text_of(_first(part, "text", "data")):
                texts.append((sequence(_first(part, "seq", "sequenceOrder")), text))
        elif media_type != "application/smil":
            attachments.append(_attachment(part, media_type, blob, intake))
    addresses = [
        (text_of(found.get("address")) or "", text_of(found.get("type")) or "")
        for found in (
            *objects_of([record.get("__sender_address") or record.get("sender_address")]),
            *objects_of(_first(record, "__recipient_addresses", "recipient_addresses", "addresses", "mms_addresses")),
        )
    ]
    listed = record.get("recipients")
    subject = text_of(_first(record, "sub", "subject"))
    if text_of(_first(record, "m_type", "messageType")) == "130":
        intake.note("not-downloaded")
    return Message(
        text=in_sequence(texts),
        address=mms_address(
            direction,
            addresses,
            "~".join(map(str, listed)) if isinstance(listed, list) else text_of(record.get("address")),
        ),
        received_at=intake.clock.epoch(text_of(record.get("date"))),
        direction=direction,
        folder=kept_apart(record) or folder,
        record=place,
        conversation=thread,
        name=text_of(_first(record, "__display_name", "display_name")),
        subject=mended(subject) if subject else None,
        kind="mms",
        attachments=tuple(attachments),
    )


def _attachment(part: Mapping[str, Json], media_type: str, blob: Blob, intake: Intake) -> Attachment:
    path = text_of(part.get("_data")) or ""
    inside = path.replace("\\", "/").rpartition("/")[2]
    name = inside or text_of(_first(part, "name", "cl", "filename", "contentLocation", "fn")) or ""
    if not intake.options.pictures:
        return Attachment(media_type, name)
    packed = text_of(_first(part, "binary_data", "data"))
    if packed:
        try:
            return Attachment(media_type, name, base64.b64decode("".join(packed.split()), validate=True))
        except (binascii.Error, ValueError):
            intake.note("bad-attachment")
    elif inside and (beside := blob.beside(inside)):
        return Attachment(media_type, name, beside.whole(_MOST_PICTURE))
    return Attachment(media_type, name)
