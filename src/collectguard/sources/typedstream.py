"""The text of an Apple `attributedBody`: NSArchiver's typedstream, of which only the first string matters.

After the class name comes `\\x84\\x01+`, a length in UTF-8 bytes and those bytes. Lengths above 127
take the mark 0x81 and two bytes, or 0x82 and four, little-endian; 43 Chinese characters already do.
"""

from __future__ import annotations

_NAME = b"NSString"
_STRING = b"\x84\x01+"
_END = b"\x86\x84"


def text_of(blob: bytes) -> str | None:
    """The message's text, or None where the blob holds none that can be read.

    >>> text_of(b"\\x84\\x84\\x08NSString\\x01\\x85\\x84\\x01+\\x03\\xe4\\xbd\\xa0\\x86")
    '你'
    """
    name = blob.find(_NAME)
    at = blob.find(_STRING, name if name >= 0 else 0)
    if at < 0 or at + len(_STRING) >= len(blob):
        return None
    at += len(_STRING)
    width = {0x81: 2, 0x82: 4}.get(blob[at], 0)
    if width:
        length = int.from_bytes(blob[at + 1 : at + 1 + width], "little")
    elif blob[at] < 0x80:
        length = blob[at]
    else:
        return None
    start = at + 1 + width
    end = start + length
    if end > len(blob) or blob[end : end + 1] not in (b"\x86", b""):
        # Some messages carry a wrong length; the string still ends where its object does.
        end = blob.find(_END, start)
        if end < 0:
            return None
    return blob[start:end].decode("utf-8", "replace")
