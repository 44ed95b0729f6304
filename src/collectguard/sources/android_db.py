"""Android's message database, wherever it comes from: `mmssms.db`, Huawei's backup, forensic exports.

    sms, spam_sms   address, date in ms, type, body; a vendor's block_type, deleted
    pdu + part + addr   multimedia messages, date in seconds; Huawei adds _tb to every name

What a phone intercepted lies in `spam_sms` (Samsung) or behind `block_type` (Xiaomi), and that is
where collectors' messages land.
"""

from __future__ import annotations

from collections.abc import Iterator

from collectguard.sources.blob import Blob
from collectguard.sources.database import Database, opened, text_of, whole_of
from collectguard.sources.headings import column_roles, direction_of
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message, android_box, in_sequence, mended, mms_address
from collectguard.sources.remarks import UNSUPPORTED

_COLUMNS = ("_id", "thread_id", "address", "date", "type", "body", "block_type", "deleted", "is_block", "blocked")
#: Multimedia parts remembered while their messages are read.
_MOST_PARTS = 500_000


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of every table that holds some."""
    with opened(blob, intake) as database:
        known = False
        for table, folder in (("sms", None), ("spam_sms", "spam"), ("sms_tb", None)):
            if database.has(table, "address", "body"):
                known = True
                yield from _texts(database, table, folder, intake)
        for suffix in ("", "_tb"):
            if database.has(f"pdu{suffix}", "msg_box"):
                known = True
                yield from _multimedia(database, suffix, intake)
        if not known:
            tables = [(table, column_roles(columns)) for table, columns in database.tables.items()]
            for table, roles in tables:
                if "text" in roles and ("address" in roles or "time" in roles):
                    known = True
                    yield from _other(database, table, roles, intake)
        if not known:
            intake.give_up("unsupported", **UNSUPPORTED["sqlite-unknown"]._asdict())


def _texts(database: Database, table: str, folder: str | None, intake: Intake) -> Iterator[Message]:
    clock = intake.clock.epoch
    for number, row in enumerate(database.rows(table, _COLUMNS), start=1):
        key, thread, address, date, kind, body, block_type, deleted, *blocked = row
        direction, box = android_box(text_of(kind))
        apart = folder
        if whole_of(deleted) == 1:
            apart = "deleted"
        elif whole_of(block_type) > 0 or any(whole_of(flag) > 0 for flag in blocked):
            apart = "blocked"
        place = f"{table} {number}" if key is None else f"{table} _id {text_of(key)}"
        yield Message(
            text=text_of(body) or "",
            address=text_of(address) or None,
            received_at=clock(date),
            direction=direction,
            folder=apart or box,
            record=place,
            conversation=text_of(thread),
        )


def _multimedia(database: Database, suffix: str, intake: Intake) -> Iterator[Message]:
    texts: dict[int, list[tuple[int, str]]] = {}
    attachments: dict[int, list[Attachment]] = {}
    addresses: dict[int, list[tuple[str, str]]] = {}
    parts = ("mid", "seq", "ct", "text", "cl", "name")
    for count, (mid, seq, media, text, location, name) in enumerate(database.rows(f"part{suffix}", parts)):
        if count >= _MOST_PARTS:
            break
        kind = text_of(media) or ""
        if kind == "text/plain":
            if words := text_of(text):
                texts.setdefault(whole_of(mid), []).append((whole_of(seq), words))
        elif kind != "application/smil":
            attachments.setdefault(whole_of(mid), []).append(Attachment(kind, text_of(name) or text_of(location) or ""))
    for count, (mid, address, role) in enumerate(database.rows(f"addr{suffix}", ("msg_id", "address", "type"))):
        if count >= _MOST_PARTS:
            break
        addresses.setdefault(whole_of(mid), []).append((text_of(address) or "", text_of(role) or ""))
    columns = ("_id", "thread_id", "date", "msg_box", "sub", "m_type", "deleted", "block_type")
    for number, row in enumerate(database.rows(f"pdu{suffix}", columns), start=1):
        key, thread, date, box, sub, kind_of_pdu, deleted, block_type = row
        if whole_of(kind_of_pdu) in (134, 136):
            continue
        mid = whole_of(key) if key is not None else number
        direction, folder = android_box(text_of(box))
        if whole_of(deleted) == 1:
            folder = "deleted"
        elif whole_of(block_type) > 0:
            folder = "blocked"
        if whole_of(kind_of_pdu) == 130:
            intake.note("not-downloaded")
        subject = text_of(sub)
        yield Message(
            text=in_sequence(texts.get(mid, [])),
            address=mms_address(direction, addresses.get(mid, []), None),
            received_at=intake.clock.epoch(date),
            direction=direction,
            folder=folder,
            record=f"pdu{suffix} _id {mid}",
            conversation=text_of(thread),
            subject=mended(subject) if subject else None,
            kind="mms",
            attachments=tuple(attachments.get(mid, ())),
        )


def _other(database: Database, table: str, roles: dict[str, str], intake: Intake) -> Iterator[Message]:
    wanted = ("address", "time", "direction", "text", "name")
    for number, row in enumerate(database.rows(table, [roles.get(role, "") for role in wanted]), start=1):
        address, time, kind, body, name = row
        direction, folder = direction_of(text_of(kind) or "")
        yield Message(
            text=text_of(body) or "",
            address=text_of(address) or None,
            received_at=intake.clock.any(text_of(time) if isinstance(time, bytes) else time),
            direction=direction,
            folder=folder,
            record=f"{table} {number}",
            name=text_of(name),
        )
