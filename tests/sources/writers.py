"""Tiny writers of backup formats, and how the tests read them back; every text and number is made up."""

from __future__ import annotations

import io
import sqlite3
import struct
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from collectguard.model import Document
from collectguard.sources import Opened, Picture, open_source

GATEWAY = "10690000000077"
MOBILE = "+8612000000088"
THREAT = "【示例分期】你今天再不处理，明天就去你单位找你😡"
REPLY = "我会按合同约定还款，请不要骚扰家人"
#: 2026-03-02 09:14:05.123 in China.
AT = 1_772_414_045_123


class Seen(NamedTuple):
    """What a test compares of a document."""

    text: str
    address: str | None
    at: str | None
    direction: str
    folder: str | None


def seen(path: Path, **options: Any) -> tuple[list[Seen], Opened]:
    """Everything read from a file, and its account."""
    opened = open_source(path, **options)
    return [as_seen(item) for item in opened.items() if isinstance(item, Document)], opened


def pictures(path: Path) -> list[Picture]:
    return [item for item in open_source(path, pictures=True).items() if isinstance(item, Picture)]


def as_seen(doc: Document) -> Seen:
    at = None if doc.received_at is None else stamp(doc.received_at)
    return Seen(doc.text, doc.address, at, doc.direction, doc.folder)


def stamp(moment: datetime) -> str:
    assert moment.tzinfo is not None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def codes(opened: Opened) -> set[str]:
    return {remark.code for remark in opened.remarks}


def said(opened: Opened) -> str:
    return " ".join(f"{remark.text.zh} {remark.text.en}" for remark in opened.remarks)


def write(path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def attribute(text: str) -> str:
    for char, reference in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\n", "&#10;")):
        text = text.replace(char, reference)
    return text


def sbr_sms(body: str = THREAT, *, address: str = GATEWAY, date: object = AT, kind: object = 1) -> str:
    return f'<sms protocol="0" address="{address}" date="{date}" type="{kind}" body="{attribute(body)}" read="1" />\n'


def sbr(records: str, count: object = None) -> str:
    said_count = "" if count is None else f' count="{count}"'
    return f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses{said_count}>\n{records}</smses>\n"


def zipped(files: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def database(path: Path, script: str, rows: Iterable[tuple[str, tuple[object, ...]]] = ()) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    for statement, values in rows:
        connection.execute(statement, values)
    connection.commit()
    connection.close()
    return path


def typedstream(text: str) -> bytes:
    """What Apple writes around one string, down to what a reader looks at."""
    raw = text.encode()
    length = (
        bytes([len(raw)])
        if len(raw) < 128
        else b"\x81" + struct.pack("<H", len(raw))
        if len(raw) < 65_536
        else b"\x82" + struct.pack("<I", len(raw))
    )
    head = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\x84\x84\x08NSObject\x00\x85\x92"
    return head + b"\x84\x84\x84\x08NSString\x01\x94\x84\x01+" + length + raw + b"\x86\x84\x02iI\x01\x02"


def varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])


def protobuf(fields: Iterable[tuple[int, int | str | bytes]]) -> bytes:
    out = b""
    for number, value in fields:
        if isinstance(value, int):
            out += varint(number << 3) + varint(value)
        else:
            raw = value.encode() if isinstance(value, str) else value
            out += varint(number << 3 | 2) + varint(len(raw)) + raw
    return out


Maker = Callable[[Path], Path]
