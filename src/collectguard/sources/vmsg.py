"""vMessage: the backup of OPPO, Meizu, ZTE, MediaTek and Lumia phones, and Nokia's `.vmg`.

    BEGIN:VMSG
    BEGIN:VCARD / TEL:… / END:VCARD
    BEGIN:VBODY / X-BOX:INBOX / Date:… / Subject;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E6… / END:VBODY
    END:VMSG

The text is the Subject, or bare lines at the end of the body. Soft line breaks are undone before
any tag is looked at, because a continuation may begin with `END:`.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from collectguard.model import Direction, Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.texts import decoded, lines

_PROPERTY = re.compile(r"(X-[A-Z0-9_-]+|[A-Z][A-Z0-9_-]+|Date(?:Origin)?|Subject|Text)((?:;[^:]*)?):(.*)", re.DOTALL)
_TAG = re.compile(r"[A-Za-z][A-Za-z0-9_-]*[;:]")
_DATE_WITHOUT_COLON = re.compile(r"Date\s+(\d{9,})\s*", re.IGNORECASE)
_BOXES: tuple[tuple[str, Direction, str], ...] = (
    ("INBOX", "incoming", "inbox"),
    ("DELIVER", "incoming", "inbox"),
    ("RECEIVED", "incoming", "inbox"),
    ("SENDBOX", "outgoing", "sent"),
    ("SENTBOX", "outgoing", "sent"),
    ("SENT", "outgoing", "sent"),
    ("SUBMIT", "outgoing", "sent"),
    ("OUTBOX", "outgoing", "outbox"),
    ("DRAFT", "draft", "draft"),
)
_BASE64 = re.compile(r"BASE64|ENCODING=B\b")
_IN_BASE64 = re.compile(r"\s*[A-Za-z0-9+/]+=*\s*")
_TEXTS = ("SUBJECT", "TEXT", "X-BODY-CONTENTS", "BODY")
_BOX_NAMES = ("X-BOX", "X-IRMC-BOX", "X-MESSAGE-TYPE", "X-FOLDER")
#: The surest first: an epoch, then those in UTC, then the wall clock.
_DATE_NAMES = ("DATEORIGIN", "X-NOK-DT", "X-SS-DT", "DATE", "X-DATE")
#: Longest logical line, and longest record, in characters.
_MOST_LINE = 4 * 1024 * 1024

UNCLOSED = Text(
    "这一条没有结尾，没有读。请在手机上重新导出。",
    "This record has no end and was not read. Export the messages on the phone again.",
)
TOO_LONG = Text("这一条长得不合理，没有读。", "This record is unreasonably long and was not read.")


@dataclass(slots=True)
class _Record:
    telephones: list[str] = field(default_factory=list)
    boxes: dict[str, str] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    text: str | None = None
    bare: list[str] = field(default_factory=list)
    length: int = 0


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    record: _Record | None = None
    in_body = in_part = False
    count = 0
    cut = unclosed = False
    for line in _logical(lines(blob, intake)):
        tag = line.strip().upper() if line is not None and len(line) < 40 else ""
        if tag == "BEGIN:VMSG":
            if record is not None:
                intake.lose(f"VMSG {count}", UNCLOSED)
                unclosed = True
            record, in_body, count = _Record(), False, count + 1
        elif record is None:
            cut = bool(tag) and "BEGIN:VMSG".startswith(tag)
        elif tag == "END:VMSG":
            if record.length > _MOST_LINE:
                intake.lose(f"VMSG {count}", TOO_LONG)
            else:
                yield _message(record, count, intake)
            record = None
        elif tag in ("BEGIN:VBODY", "END:VBODY"):
            in_body = tag.startswith("BEGIN")
        elif tag in ("BEGIN:VPART", "END:VPART"):
            in_part = tag.startswith("BEGIN")
        elif in_part or (not in_body and tag.startswith(("BEGIN:", "END:"))):
            continue
        else:
            record.length += _MOST_LINE + 1 if line is None else len(line) + 1
            if line is None or record.length > _MOST_LINE:
                record.bare, record.text = [], None
            else:
                _line(line, record, in_body)
    if record is not None and unclosed:
        intake.lose(f"VMSG {count}", UNCLOSED)
    elif record is not None:
        intake.cut(f"VMSG {count}")
    elif cut:
        intake.note("truncated")


def _logical(source: Iterator[str]) -> Iterator[str | None]:
    """Lines with soft breaks undone and base64 in one piece; None for what is longer than any text."""
    back: list[str] = []
    while (line := back.pop() if back else next(source, None)) is not None:
        head = line[:120].partition(":")[0].upper()
        held = [line]
        length = len(line)
        if "QUOTED-PRINTABLE" in head:
            while held[-1].endswith("="):
                held[-1] = held[-1][:-1] if length <= _MOST_LINE else ""
                if (following := next(source, None)) is None:
                    break
                length += len(following)
                held.append(following)
                if length > _MOST_LINE:
                    held = held[-1:]
        elif _BASE64.search(head):
            while (following := next(source, None)) is not None and _IN_BASE64.fullmatch(following):
                length += len(following)
                if length <= _MOST_LINE:
                    held.append(following.strip())
            if following is not None:
                back.append(following)
        yield "".join(held) if length <= _MOST_LINE else None


def _line(line: str, record: _Record, in_body: bool) -> None:
    found = _PROPERTY.fullmatch(line)
    if record.bare and found is not None:
        if found[1].upper() in _TEXTS and found[2] and all(map(_TAG.match, record.bare)):
            # What looked like the text were tags of a maker nobody knows.
            record.bare = []
        else:
            found = None
    if found is None:
        if in_body and (dated := _DATE_WITHOUT_COLON.fullmatch(line)) and not record.bare:
            record.dates["DATE"] = dated[1]
        elif in_body:
            record.bare.append(line)
        return
    name, parameters, inside = found[1].upper(), found[2].upper(), found[3]
    if name == "TEL":
        record.telephones.append(inside.strip())
    elif name in _BOX_NAMES:
        record.boxes[name] = inside.strip().upper()
    elif name in _DATE_NAMES:
        record.dates[name] = inside.strip()
    elif name in _TEXTS and (in_body or name != "SUBJECT"):
        record.text = _value(inside, parameters)


def _value(inside: str, parameters: str) -> str:
    charset = re.search(r"CHARSET=([\w-]+)", parameters)
    if "QUOTED-PRINTABLE" in parameters:
        raw = binascii.a2b_qp(inside.encode("utf-8", "surrogatepass"))
    elif _BASE64.search(parameters):
        try:
            raw = base64.b64decode("".join(inside.split()))
        except ValueError:
            return inside
    else:
        return inside
    if charset and charset[1] not in ("UTF-8", "UTF8"):
        try:
            return raw.decode("gb18030" if charset[1].startswith("GB") else charset[1])
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(raw)[0]


def _message(record: _Record, count: int, intake: Intake) -> Message:
    said = next((record.boxes[name] for name in _BOX_NAMES if record.boxes.get(name)), "")
    direction: Direction = "unknown"
    folder: str | None = None
    for word, its_direction, its_folder in _BOXES:
        if said.startswith(word):
            direction, folder = its_direction, its_folder
            break
    telephones = [number for number in record.telephones if number]
    address = None
    if telephones:
        address = telephones[0] if direction == "incoming" else telephones[-1]
    bare = "\n".join(record.bare).strip("\n")
    text = bare if record.text is None else record.text if not bare else f"{record.text}\n{bare}"
    return Message(
        text=text,
        address=address,
        received_at=_moment(record, intake),
        direction=direction,
        folder=folder,
        record=f"VMSG {count}",
    )


def _moment(record: _Record, intake: Intake) -> datetime | None:
    """The most exact of the dates a record carries: an epoch, then one in UTC, then the wall clock."""
    for name in _DATE_NAMES:
        written = record.dates.get(name, "")
        moment = intake.clock.epoch(written) if written.isdigit() and len(written) < 14 else intake.clock.words(written)
        if moment is not None:
            return moment
    return None
