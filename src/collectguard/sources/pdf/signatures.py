"""Electronic signatures of a PDF, listed as written and never verified.

Verifying needs the issuer's certificates and a clock to trust; neither is on the borrower's machine.
What is told: that there is one, which names its certificates hold, when it says it was made, and
whether the file grew afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from collectguard.model import Text
from collectguard.sources.pdf import remarks as said

_MOST = 20
_MOST_BYTES = 4 * 1024 * 1024
#: The object identifier of a common name, then a string: its tag and its length.
_COMMON_NAME = re.compile(rb"\x06\x03\x55\x04\x03([\x0c\x13\x14\x16\x1e])([\x01-\x7f]|\x81.)", re.DOTALL)
_AUTHORITY = re.compile(r"\b(?:CA|Root|TSA|OCSP|Authority)\b|根证书|时间戳", re.IGNORECASE)
_TIME = re.compile(r"D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One signature as the file writes it.

    `names` are the common names of its certificates, without those of authorities where others remain.
    `covers_all` is false where the file goes on beyond what was signed, None where that cannot be told.
    """

    names: tuple[str, ...]
    time: str | None
    reason: str | None
    covers_all: bool | None

    def told(self) -> Text:
        """One sentence for the report."""
        time = Text(f"，时间 {self.time}", f", dated {self.time}") if self.time else Text("", "")
        if self.names:
            text = Text(
                said.SIGNED.zh.format(names="、".join(self.names), time=time.zh),
                said.SIGNED.en.format(names=", ".join(self.names), time=time.en),
            )
        else:
            text = Text(said.SIGNED_BY_NOBODY.zh.format(time=time.zh), said.SIGNED_BY_NOBODY.en.format(time=time.en))
        if self.covers_all is False:
            text = Text(text.zh + said.CHANGED_AFTER.zh, f"{text.en} {said.CHANGED_AFTER.en}")
        return text


def signatures_of(document: Any, size: int) -> tuple[Signature, ...]:
    """All signatures of an open document of so many bytes."""
    import pypdfium2.raw as pdfium

    count = min(max(0, pdfium.FPDF_GetSignatureCount(document)), _MOST)
    found = (_signature(pdfium, pdfium.FPDF_GetSignatureObject(document, at), size) for at in range(count))
    return tuple(signature for signature in found if signature is not None)


def _signature(pdfium: Any, handle: Any, size: int) -> Signature | None:
    import ctypes

    if not handle:
        return None
    contents = _bytes(ctypes, pdfium.FPDFSignatureObj_GetContents, handle)
    reason = _bytes(ctypes, pdfium.FPDFSignatureObj_GetReason, handle).decode("utf-16-le", "replace").rstrip("\0")
    time = _bytes(ctypes, pdfium.FPDFSignatureObj_GetTime, handle).decode("ascii", "replace")
    pieces = pdfium.FPDFSignatureObj_GetByteRange(handle, None, 0)
    covers: bool | None = None
    if 0 < pieces <= 64:
        values = (ctypes.c_int * pieces)()
        pdfium.FPDFSignatureObj_GetByteRange(handle, values, pieces)
        if pieces >= 2:
            covers = values[pieces - 2] + values[pieces - 1] >= size - 2  # a line break may follow the end
    return Signature(names=names_in(contents), time=_written(time), reason=reason[:200] or None, covers_all=covers)


def _bytes(ctypes: Any, getter: Any, handle: Any) -> bytes:
    size = getter(handle, None, 0)
    if not 0 < size <= _MOST_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size)
    getter(handle, buffer, size)
    return bytes(buffer.raw)


def _written(time: str) -> str | None:
    match = _TIME.search(time)
    if match is None:
        return None
    year, month, day, hour, minute = match.groups()
    return f"{year}-{month}-{day}" + (f" {hour}:{minute}" if hour and minute else "")


def names_in(contents: bytes) -> tuple[str, ...]:
    """Common names in a signature's certificates, signers before authorities, three at most."""
    names: dict[str, None] = {}
    for match in _COMMON_NAME.finditer(contents):
        tag, length = match.group(1), match.group(2)
        count = length[-1]
        raw = contents[match.end() : match.end() + count]
        encoding = "utf-16-be" if tag == b"\x1e" else "utf-8" if tag == b"\x0c" else "latin-1"
        name = "".join(char for char in raw.decode(encoding, "replace") if char.isprintable()).strip()
        if len(raw) == count and 1 < len(name) <= 120:
            names[name] = None
    signers = [name for name in names if not _AUTHORITY.search(name)]
    return tuple((signers or list(names))[:3])
