"""Apple's message database: `sms.db` of an iPhone backup, `chat.db` of a Mac.

On current systems `text` is often NULL and the words are in `attributedBody`. Dates count from
2001, in nanoseconds, or in seconds in old rows. Messages from unknown senders are filtered away
from the owner's eyes (`chat.is_filtered`), and that is where collectors' messages land.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from collectguard.sources import typedstream
from collectguard.sources.blob import Blob
from collectguard.sources.database import Database, Value, opened, text_of, whole_of
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message

_COLUMNS = (
    "ROWID",
    "text",
    "attributedBody",
    "handle_id",
    "date",
    "is_from_me",
    "item_type",
    "associated_message_type",
    "is_spam",
    "subject",
    "service",
    "cache_has_attachments",
)
#: Rows of the smaller tables remembered while messages are read.
_MOST = 3_000_000
_GROUP = 43


class _Chat(NamedTuple):
    identifier: str | None
    name: str | None
    filtered: bool
    group: bool


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message, filtered ones too; reactions and group events are none."""
    with opened(blob, intake) as database:
        handles = {whole_of(key): text_of(name) for key, name in _some(database, "handle", ("ROWID", "id"))}
        chats = {
            whole_of(key): _Chat(
                text_of(identifier), text_of(name) or None, whole_of(filtered) > 0, whole_of(style) == _GROUP
            )
            for key, identifier, name, filtered, style in _some(
                database, "chat", ("ROWID", "chat_identifier", "display_name", "is_filtered", "style")
            )
        }
        chat_of: dict[int, int] = {}
        for chat, key in _some(database, "chat_message_join", ("chat_id", "message_id")):
            chat_of.setdefault(whole_of(key), whole_of(chat))
        deleted = {whole_of(key) for (key,) in _some(database, "chat_recoverable_message_join", ("message_id",))}
        attached = _attachments(database)
        for row in database.rows("message", _COLUMNS):
            key = whole_of(row[0])
            if found := _message(row, chats.get(chat_of.get(key, -1)), handles, attached, deleted, intake):
                yield found


def _some(database: Database, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Value, ...]]:
    for count, row in enumerate(database.rows(table, columns)):
        if count >= _MOST:
            return
        yield row


def _attachments(database: Database) -> dict[int, list[Attachment]]:
    files = {
        whole_of(key): Attachment(text_of(media) or "", text_of(name) or (text_of(path) or "").rpartition("/")[2])
        for key, media, name, path in _some(database, "attachment", ("ROWID", "mime_type", "transfer_name", "filename"))
    }
    found: dict[int, list[Attachment]] = {}
    for message, attachment in _some(database, "message_attachment_join", ("message_id", "attachment_id")):
        if file := files.get(whole_of(attachment)):
            found.setdefault(whole_of(message), []).append(file)
    return found


def _message(
    row: tuple[Value, ...],
    chat: _Chat | None,
    handles: dict[int, str | None],
    attached: dict[int, list[Attachment]],
    deleted: set[int],
    intake: Intake,
) -> Message | None:
    key, text, body, handle, date, mine, item, associated, spam, subject, _, _ = row
    if whole_of(item) != 0 or 2000 <= whole_of(associated) < 4000:
        intake.note("skipped-system")
        return None
    words = text_of(text)
    if not words and isinstance(body, bytes):
        words = typedstream.text_of(body)
        if words is None:
            intake.note("unreadable-body")
    outgoing = whole_of(mine) == 1
    address = handles.get(whole_of(handle))
    if chat and (outgoing or address is None):
        address = chat.identifier
    folder = "sent" if outgoing else "inbox"
    if whole_of(key) in deleted:
        folder = "deleted"
    elif whole_of(spam) > 0:
        folder = "spam"
    elif chat and chat.filtered:
        folder = "filtered"
    return Message(
        text=(words or "").replace("\ufffc", ""),
        address=address,
        received_at=intake.clock.apple(date),
        direction="outgoing" if outgoing else "incoming",
        folder=folder,
        record=f"message ROWID {whole_of(key)}",
        conversation=chat.identifier if chat else None,
        name=chat.name if chat else None,
        subject=text_of(subject),
        attachments=tuple(attached.get(whole_of(key), ())),
    )
