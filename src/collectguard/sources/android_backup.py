"""Android's own backups: `adb backup` (.ab), and Xiaomi's (.bak), which puts five lines before one.

    ANDROID BACKUP / version / compressed 0 or 1 / none or AES-256      then a tar, perhaps under zlib
    apps/com.android.providers.telephony/d_f/000000_sms_backup          zlib around JSON, Android's columns
    apps/com.android.mms/miui_bak/_tmp_bak                              protobuf: field 1 repeated, or inside field 4

Only these members are read; nothing is written under a name the archive chose.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import IO

from collectguard.errors import UnreadableInputError
from collectguard.model import Text
from collectguard.sources import android_db
from collectguard.sources.blob import DENSEST, MOST_DENSE, MOST_UNPACKED, PIECE, Blob, bomb, bytes_blob
from collectguard.sources.intake import Intake
from collectguard.sources.json_apps import message
from collectguard.sources.json_stream import JsonStream
from collectguard.sources.message import Message, android_box
from collectguard.sources.remarks import UNSUPPORTED
from collectguard.sources.texts import decoded

MAGIC = b"ANDROID BACKUP\n"
_BLOCK = 512
#: Other apps of Xiaomi's keep a `_tmp_bak` of their own.
_WANTED = re.compile(r"(?:_sms_backup|_mms_backup|mmssms\.db|^(?!apps/(?!com\.android\.mms/)).*_tmp_bak)\Z")
#: Most bytes held of one member, packed or not; a full one of Android's has a thousand messages.
_MOST_MEMBER = 64 * 1024 * 1024

EMPTY = Text(
    "备份里什么都没有。请在手机上重新备份，并勾选短信。",
    "There is nothing in this backup. Back up again on the phone, with messages included.",
)
DAMAGED = Text("这一条已损坏，没有读。", "This record is damaged and was not read.")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of every member that holds some."""
    at = blob.head.find(MAGIC)
    header = blob.head[at : at + 4096].split(b"\n", 4)
    if at < 0 or len(header) < 5:
        raise UnreadableInputError(
            f"{blob.name}: the header of the Android backup is damaged.", f"{blob.name}：安卓备份的文件头已损坏。"
        )
    if header[3] != b"none":
        intake.give_up("encrypted", **UNSUPPORTED["android-backup-encrypted"]._asdict())
        return
    offset = at + sum(len(line) + 1 for line in header[:4])
    with blob.open() as stream:
        stream.read(offset)
        source = _Inflated(stream, blob.name) if header[2] == b"1" else stream
        for name, data in _members(source, blob, intake):
            yield from _member(name, data, intake)


def _member(name: str, data: bytes, intake: Intake) -> Iterator[Message]:
    short = name.rpartition("/")[2]
    if short.endswith(("_sms_backup", "_mms_backup")):
        inflater = zlib.decompressobj()
        try:
            plain = inflater.decompress(data, _MOST_MEMBER)
        except zlib.error:
            intake.lose(name, DAMAGED)
            return
        if inflater.unconsumed_tail:
            raise bomb(name)
        inner = bytes_blob(short, plain)
        for number, record in enumerate(JsonStream(inner, intake).objects(), start=1):
            yield message(record, f"{short}, message {number}", inner, intake)
    elif short == "_tmp_bak":
        for number, found in enumerate(_xiaomi(data, intake, short), start=1):
            yield found._replace(record=f"{short}, message {number}")
    elif data.startswith(b"SQLite format 3\0"):
        for found in android_db.read(bytes_blob(short, data), intake):
            yield found._replace(record=f"{short}, {found.record}")


class _Inflated:
    """A zlib stream read like a file, refusing what unpacks to far too much."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._stream = stream
        self._name = name
        self._inflater = zlib.decompressobj()
        self._ready = bytearray()
        self._taken = self._given = 0

    def read(self, size: int) -> bytes:
        while len(self._ready) < size:
            packed = self._inflater.unconsumed_tail or self._stream.read(64 * 1024)
            if not packed or self._inflater.eof:
                break
            self._taken += 0 if self._inflater.unconsumed_tail else len(packed)
            try:
                plain = self._inflater.decompress(packed, PIECE)
            except zlib.error:
                break
            self._given += len(plain)
            if self._given > MOST_UNPACKED or (self._given > MOST_DENSE and self._given > DENSEST * self._taken):
                raise bomb(self._name)
            self._ready += plain
        data = bytes(self._ready[:size])
        del self._ready[:size]
        return data


def _members(source: IO[bytes] | _Inflated, blob: Blob, intake: Intake) -> Iterator[tuple[str, bytes]]:
    """The regular members of a tar that may hold messages, read in order; names are never used as paths."""
    empty = True
    while True:
        header = source.read(_BLOCK)
        if len(header) < _BLOCK:
            intake.note("truncated")
            if header:
                intake.cut(blob.name)
            return
        if not header.strip(b"\0"):
            if empty:
                intake.lose(blob.name, EMPTY)
            return
        empty = False
        try:
            size = int(header[124:136].strip(b"\0 ") or b"0", 8)
        except ValueError:
            intake.lose(blob.name, DAMAGED)
            return
        name = decoded(header[:100].partition(b"\0")[0])[0]
        wanted = header[156:157] in (b"0", b"\0") and bool(_WANTED.search(name))
        kept = bytearray()
        left = size + (-size % _BLOCK)
        while left > 0:
            piece = source.read(min(left, PIECE))
            if not piece:
                intake.cut(f"{blob.name}, {name}")
                return
            left -= len(piece)
            if wanted:
                kept += piece
                if len(kept) > _MOST_MEMBER:
                    intake.lose(f"{blob.name}, {name}", DAMAGED)
                    wanted = False
                    kept = bytearray()
        if wanted:
            yield name, bytes(memoryview(kept)[:size])


def _xiaomi(data: bytes, intake: Intake, name: str, *, nested: bool = False) -> Iterator[Message]:
    for field, value in _fields(memoryview(data), intake, name):
        if field == 1 and isinstance(value, memoryview):
            yield _xiaomi_message(value, intake, name)
        elif field == 4 and isinstance(value, memoryview) and not nested:
            yield from _xiaomi(bytes(value), intake, name, nested=True)


def _xiaomi_message(raw: memoryview, intake: Intake, name: str) -> Message:
    texts: dict[int, str] = {}
    numbers: dict[int, int] = {}
    for field, value in _fields(raw, intake, name):
        if isinstance(value, int):
            numbers[field] = value
        elif field in (4, 5, 6):
            texts[field] = decoded(bytes(value))[0]
    direction, folder = android_box(numbers.get(3, 0))
    return Message(
        text=texts.get(6, ""),
        address=texts.get(4) or None,
        received_at=intake.clock.epoch(numbers.get(7)),
        direction=direction,
        folder=folder,
        subject=texts.get(5) or None,
    )


def _fields(raw: memoryview, intake: Intake, name: str) -> Iterator[tuple[int, int | memoryview]]:
    """A protobuf's fields: numbers and byte strings; ends, and says so, where a length runs past the data."""
    at = 0
    while at < len(raw):
        key, at = _varint(raw, at)
        kind = key & 7
        if kind == 0:
            value, at = _varint(raw, at)
            if at >= 0:
                yield key >> 3, value
        elif kind == 2:
            length, at = _varint(raw, at)
            if 0 <= at <= len(raw) - length:
                yield key >> 3, raw[at : at + length]
                at += length
            else:
                at = -1
        elif kind in (1, 5) and key >= 0:
            at += 8 if kind == 1 else 4
        else:
            at = -1
        if at < 0:
            intake.lose(name, DAMAGED)
            return


def _varint(raw: memoryview, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where it ends; -1 where it does not within ten bytes."""
    value = 0
    for shift in range(0, 70, 7):
        if not 0 <= at < len(raw):
            return 0, -1
        byte = raw[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
    return 0, -1
