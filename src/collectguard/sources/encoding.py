"""Bytes of unknown encoding → text, saying what had to be guessed."""

from __future__ import annotations

import codecs

from collectguard.model import Text

#: In the order of preference where two fit equally well.
_GUESSES = ("utf-8", "gb18030", "utf-16-le", "utf-16-be")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(raw: bytes) -> tuple[str, Text | None]:
    """Text of a message in UTF-8, UTF-16 or GB18030, whichever it is; never fails.

    Undecodable bytes become U+FFFD and are counted in a note. One final line break, which
    `echo` adds, is not part of the message.
    """
    text, note = _decode(raw)
    return text.removesuffix("\n").removesuffix("\r"), note


def _decode(raw: bytes) -> tuple[str, Text | None]:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _lossy(raw[len(mark) :], encoding)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    best = max(_GUESSES, key=lambda encoding: plausible(raw.decode(encoding, "replace")))
    text, note = _lossy(raw, best)
    return text, note or Text(f"按 {best.upper()} 编码读取。", f"Read as {best.upper()}.")


def _lossy(raw: bytes, encoding: str) -> tuple[str, Text | None]:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd")
    if not lost:
        return text, None
    return text, Text(
        f"编码混杂，有 {lost} 处读不出，已用 \ufffd 代替，其余照常判断。",
        f"Mixed encodings: {lost} places could not be read and stand as \ufffd; the rest was judged.",
    )


def plausible(text: str) -> float:
    """Share of characters that Chinese messages are made of: plain Latin, GB 2312, line breaks."""
    plain = sum(char.isprintable() or char in "\n\r\t" for char in text.encode("gb2312", "ignore").decode("gb2312"))
    return plain / max(1, len(text))
