"""Mails: SMS Backup+ (one text message each, in `X-smssync` headers), and ordinary ones; `.eml` and mbox."""

from __future__ import annotations

import email
from collections.abc import Iterator
from contextlib import suppress
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message as Mail
from email.utils import parseaddr, parsedate_to_datetime

from collectguard.errors import RefusedInputError
from collectguard.model import Direction, Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message, android_box
from collectguard.sources.texts import decoded

_MOST_MAIL = 24 * 1024 * 1024
_MOST_HEADER = 2000
#: Parts inside parts a mail may have; the library goes into each by recursion.
_MOST_PARTS = 1000
#: What SMS Backup+ writes in place of a box for a multimedia message: Android's kinds of notice.
_MMS_KINDS: dict[str, tuple[Direction, str]] = {
    "132": ("incoming", "inbox"),
    "130": ("incoming", "inbox"),
    "128": ("outgoing", "sent"),
}

BROKEN = Text("这封邮件读不出来。", "This mail cannot be read.")
TOO_DEEP = Text(
    "这封邮件套了多得不合理的层次，没有读。",
    "This mail is made of unreasonably many parts inside parts and was not read.",
)
TOO_LONG = Text("这封邮件太大，没有读。", "This mail is too large and was not read.")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every mail's message; call logs and chats SMS Backup+ also keeps are skipped."""
    several = blob.head.startswith(b"From ")
    mails = _mbox(blob, intake) if several else iter([blob.whole(_MOST_MAIL)])
    for number, raw in enumerate(mails, start=1):
        if raw.lower().count(b"multipart/") > _MOST_PARTS:
            if not several:
                raise RefusedInputError(f"{blob.name}: {TOO_DEEP.en}", f"{blob.name}：{TOO_DEEP.zh}")
            intake.lose(f"{blob.name}, {number}", TOO_DEEP)
            continue
        try:
            mail = email.message_from_bytes(raw)
            found = _message(mail, number, intake)
        except (MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError, RecursionError):
            intake.lose(f"{blob.name}, {number}", BROKEN)
            continue
        if found is not None:
            yield found


def _mbox(blob: Blob, intake: Intake) -> Iterator[bytes]:
    held: list[bytes] = []
    length = 0
    blank = True
    with blob.open() as stream:
        while line := stream.readline(1024 * 1024):
            if blank and line.startswith(b"From "):
                if held:
                    yield b"".join(held[:-1])
                held, length = [], 0
            elif length <= _MOST_MAIL:
                length += len(line)
                if length > _MOST_MAIL:
                    intake.lose(blob.name, TOO_LONG)
                    held = []
                else:
                    held.append(line[1:] if line.startswith(b">From ") else line)
            blank = line in (b"\n", b"\r\n")
    if held:
        yield b"".join(held[:-1] if blank else held)


def _message(mail: Mail, number: int, intake: Intake) -> Message | None:
    kind = _header(mail, "X-smssync-datatype")
    if kind == "CALLLOG":
        intake.note("skipped-call-log")
        return None
    text, attachments = _content(mail, intake)
    place = f"mail {number}"
    date = _header(mail, "X-smssync-date")
    if date is not None or kind is not None:
        box = _header(mail, "X-smssync-type")
        direction, folder = android_box(box)
        if kind == "MMS" and box in _MMS_KINDS:
            direction, folder = _MMS_KINDS[box]
            if box == "130":
                intake.note("not-downloaded")
        return Message(
            text=text,
            address=_header(mail, "X-smssync-address"),
            received_at=intake.clock.epoch(date),
            direction=direction,
            folder=folder,
            record=place,
            conversation=_header(mail, "X-smssync-thread"),
            kind="mms" if kind == "MMS" else "sms",
            attachments=attachments,
        )
    name, address = parseaddr(_header(mail, "From") or "")
    written = _header(mail, "Date")
    moment = None
    if written:
        try:
            moment = intake.clock.local(parsedate_to_datetime(written))
        except (ValueError, TypeError, OverflowError):
            moment = intake.clock.words(written)
    return Message(
        text=text,
        address=address or name or None,
        received_at=moment,
        direction="unknown",
        record=place,
        name=name or None,
        subject=_header(mail, "Subject"),
        kind="mail",
        attachments=attachments,
    )


def _header(mail: Mail, name: str) -> str | None:
    found = mail.get(name)
    if found is None:
        return None
    written = str(found)[:_MOST_HEADER]
    with suppress(ValueError, LookupError, MessageError):
        written = str(make_header(decode_header(written)))
    return " ".join(written.split()) or None


def _content(mail: Mail, intake: Intake) -> tuple[str, tuple[Attachment, ...]]:
    texts = []
    html = []
    attachments = []
    for part in mail.walk():
        kind = part.get_content_type()
        if part.is_multipart() or kind == "application/smil":
            continue
        raw = part.get_payload(decode=True)
        if not isinstance(raw, bytes):
            continue
        if kind == "text/plain":
            texts.append(_decoded(raw, part.get_content_charset()))
        elif kind == "text/html":
            html.append(_decoded(raw, part.get_content_charset()))
        else:
            attachments.append(Attachment(kind, part.get_filename() or "", raw if intake.options.pictures else None))
    if not texts and html:
        from collectguard.sources.web_page import text_of_page

        texts = [text_of_page(page) for page in html]
    return "\n".join(text.replace("\r\n", "\n").removesuffix("\n") for text in texts), tuple(attachments)


def _decoded(raw: bytes, charset: str | None) -> str:
    if charset and charset.lower() not in ("utf-8", "us-ascii"):
        try:
            return raw.decode("gb18030" if charset.lower().startswith("gb") else charset)
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(raw)[0]
