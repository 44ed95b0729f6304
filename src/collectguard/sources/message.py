"""What a reader yields: one message or one picture, before it becomes a document."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from collectguard.model import Direction


class Attachment(NamedTuple):
    """Something sent with a message; its bytes only where they were asked for and lie in the backup."""

    media_type: str
    name: str
    data: bytes | None = None

    def __repr__(self) -> str:
        return f"Attachment({self.media_type}, {self.name})"


class Message(NamedTuple):
    """One message as the backup holds it.

    `address` is the other party, as stored; `received_at` is timezone-aware. `record` says
    where it lies, so that it can be found again as evidence. `kind` is sms, mms, chat or mail.
    """

    text: str
    address: str | None = None
    received_at: datetime | None = None
    direction: Direction = "unknown"
    folder: str | None = None
    record: str | None = None
    conversation: str | None = None
    id: str | None = None
    name: str | None = None
    subject: str | None = None
    kind: str = "sms"
    attachments: tuple[Attachment, ...] = ()

    def __repr__(self) -> str:
        return f"Message({self.record}, {self.direction})"


#: Android's numbers for the box a message lies in; only what the phone received was said to its owner.
_BOXES: dict[str, tuple[Direction, str]] = {
    "1": ("incoming", "inbox"),
    "2": ("outgoing", "sent"),
    "3": ("draft", "draft"),
    "4": ("outgoing", "outbox"),
    "5": ("outgoing", "failed"),
    "6": ("outgoing", "queued"),
    "7": ("incoming", "blocked"),
    "8": ("outgoing", "scheduled"),
    "19": ("incoming", "broadcast"),
}

_MOST_PARTY = 1000
_BETWEEN_PARTIES = re.compile(r"[;；、]")
_BRACKET = re.compile(r"[<(\[（\uff1c]")
_BRACKETED = re.compile(r"([^<>()\[\]（）\uff1c\uff1e]*)[<(\[（\uff1c]([^<>()\[\]（）\uff1c\uff1e]*)[>)\]）\uff1e]\s*")
_ADDRESS = re.compile(r"\+?[\d*][\d* -]{1,30}[\d*]|[^\s@]+@[^\s@]+")

_NO_BOX: tuple[Direction, str | None] = ("unknown", None)


def android_box(number: object) -> tuple[Direction, str | None]:
    """Direction and folder of Android's `type` or `msg_box`.

    >>> android_box("5")
    ('outgoing', 'failed')
    """
    return _BOXES.get(number if isinstance(number, str) else str(number), _NO_BOX)


#: How Android writes "the phone itself" in the address list of a multimedia message.
OWNER_TOKEN = "insert-address-token"


def mms_address(direction: Direction, addresses: list[tuple[str, str]], listed: str | None) -> str | None:
    """The other party of a multimedia message.

    Args:
        direction: who sent it.
        addresses: pairs of address and Android's number for its role: 137 from, 151 to, 130 cc, 129 bcc.
        listed: everybody of the conversation, joined by `~`; used where the roles say nothing.
    """
    sent = direction in ("outgoing", "draft")
    roles = ("151", "130", "129") if sent else ("137",)
    found = [address for address, role in addresses if role in roles and address and address != OWNER_TOKEN]
    if not found and listed:
        found = [address for address in listed.split("~") if address and address != OWNER_TOKEN]
    return (";".join(found) or None) if sent else (found[0] if found else None)


def party(written: str | None) -> tuple[str | None, str | None]:
    """Address and name of somebody, where both are written in one, as address books do; several joined by `;`.

    >>> party("小周<12000000088>"), party("12000000088 (小周)"), party("+86 (10) 0000")
    (('12000000088', '小周'), ('12000000088', '小周'), ('+86 (10) 0000', None))
    """
    if not written or len(written) > _MOST_PARTY or not _BRACKET.search(written):
        return written or None, None
    found = [_named(one.strip()) for one in _BETWEEN_PARTIES.split(written) if one.strip()]
    parties = [one for one in found if one]
    if len(parties) < len(found):
        return written, None
    return ";".join(address for address, _ in parties), ";".join(name for _, name in parties if name) or None


def _named(written: str) -> tuple[str, str] | None:
    """Address and name of one party; None where it is not clear which is which."""
    if _ADDRESS.fullmatch(written):
        return written, ""
    if not (halves := _BRACKETED.fullmatch(written)):
        return None
    before, inside = halves[1].strip(" \t\"“”'"), halves[2].strip()
    for address, name in ((inside, before), (before, inside)):
        if _ADDRESS.fullmatch(address) and (not name or any(map(str.isalpha, name))):
            return address, name
    return None


def sequence(number: object) -> int:
    """The place of a part among its message's parts; 0 where nothing usable is said."""
    text = str(number).strip()
    return int(text) if len(text) < 10 and text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else 0


def in_sequence(parts: list[tuple[int, str]]) -> str:
    """The text of a multimedia message whose parts carry their places; equal places stay as they came.

    >>> in_sequence([(1, "b"), (0, "a")])
    'a\\nb'
    """
    return "\n".join(text for _, text in sorted(parts, key=lambda part: part[0]))


def subject_words(message: Message) -> str:
    """What the subject says; of a message without a text these are its only words.

    RCS keeps its own data there, and phones write that there is none.
    """
    subject = message.subject or ""
    return "" if subject.startswith("proto:") or subject.lower() in ("nosubject", "no subject") else subject


def said(message: Message) -> str:
    """All a message says: its subject stands as the first line of its text, as phones show it.

    A mail's subject is a title beside the text, often one the exporter made up; it counts where there is no text.
    """
    subject = "" if message.subject is None or (message.text and message.kind == "mail") else subject_words(message)
    if not subject or message.text.startswith(subject):
        return message.text
    return f"{subject}\n{message.text}" if message.text else subject


def mended(text: str) -> str:
    """A subject that was UTF-8 and was read as Latin-1, as Android stores it.

    >>> mended("å\\x82¬å\\x91\\x8aå\\x87½")
    '催告函'
    """
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
