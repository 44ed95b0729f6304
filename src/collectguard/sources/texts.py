"""A blob's bytes → text in pieces or lines, whatever it is encoded in; nothing is held longer than a piece.

The order of trust: a byte order mark, strict UTF-8, UTF-16 by its zero bytes, GB18030. Files
glued from several exports are decoded line by line. No statistical detector: for short tables
of Chinese messages those guess Korean.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.encoding import plausible
from collectguard.sources.intake import Intake

#: Bytes that decide between encodings without zero bytes.
_SAMPLE = 4096

#: The beginning of a character of UTF-8 that the end of the file cut off.
_HALF_CHARACTER = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")

#: What goes on inside a character of UTF-8.
_CONTINUATIONS = bytes(range(0x80, 0xC0))

#: Longest line of anything, in characters; longer ones are lost and counted.
MOST_LINE = 16 * 1024 * 1024

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

#: Bytes that are never the second half of a character, in UTF-8 or GB18030; where pieces are cut.
_SEAMS = (b"\n", b'"', b",", b" ", b"<")

TOO_LONG = Text("这一行太长，没有读。", "This line is too long and was not read.")


def encoding_of(head: bytes) -> tuple[str, int]:
    """The encoding the first bytes speak for, and how many of them are its mark."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    sample = head[: len(head) // 2 * 2]
    if sample:
        half = len(sample) / 2
        even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
        # Chinese has few zero bytes, but the line breaks, digits and commas between always have one.
        if odd > 0.01 and odd > 4 * even and not _is_noise(sample, "utf-16-le"):
            return "utf-16-le", 0
        if even > 0.01 and even > 4 * odd and not _is_noise(sample, "utf-16-be"):
            return "utf-16-be", 0
        if not even and not odd and not _is_utf_8(sample[:_SAMPLE]):
            return _best(sample[:_SAMPLE]), 0
    return "utf-8", 0


def _is_utf_8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def says_its_encoding(head: bytes) -> bool:
    """Whether nothing of the encoding need be guessed: it has a mark, or is UTF-8."""
    return head.startswith(tuple(mark for mark, _ in _MARKS)) or _is_utf_8(head)


def _is_noise(sample: bytes, encoding: str) -> bool:
    """Whether bytes read as UTF-16 give characters nobody writes, as encrypted ones do: a quarter of all there are."""
    text = sample[:_SAMPLE].decode(encoding, "replace")
    odd = sum(
        unicodedata.category(char) in ("Co", "Cn") or "\u3400" <= char <= "\u4dbf" or "\ua000" <= char <= "\ua4cf"
        for char in text
    )
    return odd + text.count("\ufffd") > len(text) / 10


def _best(sample: bytes) -> str:
    """UTF-16 where that reads as Chinese and GB18030 does not; else UTF-8, which falls back line by line."""
    likely = {
        encoding: plausible(sample.decode(encoding, "replace")) for encoding in ("gb18030", "utf-16-le", "utf-16-be")
    }
    best = max(likely, key=lambda encoding: likely[encoding])
    return best if best != "gb18030" and likely[best] > 0.9 and likely[best] > likely["gb18030"] + 0.1 else "utf-8"


def start_of(head: bytes) -> str:
    """The first characters, for recognising; never fails."""
    encoding, mark = encoding_of(head)
    text, _ = (_by_line(head[mark:]) if encoding == "utf-8" else (head[mark:].decode(encoding, "replace"), 0))[:2]
    return text


def pieces(blob: Blob, intake: Intake) -> Iterator[str]:
    """All the text, about a megabyte at a time; undecodable bytes become U+FFFD and are counted."""
    encoding, mark = encoding_of(blob.head)
    if encoding != "utf-8":
        intake.note("read-as", encoding=encoding.upper())
        yield from _wide(blob, encoding, mark, intake)
        return
    rest = b""
    for piece in blob.pieces():
        if mark:
            piece, mark = piece[mark:], 0
        cut = max(piece.rfind(seam) for seam in _SEAMS) + 1
        if not cut:
            rest += piece
            if len(rest) < MOST_LINE:
                continue
            piece, rest = rest, b""
            cut = _whole_characters(piece)
        yield _narrow(rest + piece[:cut], intake)
        rest = piece[cut:]
    if half := _HALF_CHARACTER.search(rest[-4:]):
        whole = rest[: len(rest) - len(half[0])]
        if not whole.isascii() and _is_utf_8(whole):
            intake.note("truncated")
            rest = whole
    if rest:
        yield _narrow(rest, intake)


def _whole_characters(raw: bytes) -> int:
    """Where bytes without any seam may be cut: behind a whole character, in UTF-8 or GB18030."""
    half = _HALF_CHARACTER.search(raw[-4:])
    cut = len(raw) - len(half[0]) if half else len(raw)
    if _is_utf_8(raw[max(0, cut - _SAMPLE) : cut].lstrip(_CONTINUATIONS)):
        return cut
    decoder = codecs.getincrementaldecoder("gb18030")("replace")
    decoder.decode(raw)
    return len(raw) - len(decoder.getstate()[0])


def lines(blob: Blob, intake: Intake) -> Iterator[str]:
    """Lines without their ends, cut at line feeds only: U+2028 and its like occur inside messages."""
    held: list[str] = []
    length = number = 0
    intake.open_end = False
    for piece in pieces(blob, intake):
        whole = piece.split("\n")
        last = whole.pop()
        if whole and held:
            length += len(whole[0])
            if length > MOST_LINE:
                intake.lose(f"{blob.name}, line {number + 1}", TOO_LONG)
                whole[0] = ""
            else:
                whole[0] = "".join((*held, whole[0]))
            held, length = [], 0
        number += len(whole)
        for line in whole:
            yield line[:-1] if line.endswith("\r") else line
        if last:
            length += len(last)
            held.append(last if length <= MOST_LINE else "")
    if length > MOST_LINE:
        intake.lose(f"{blob.name}, line {number + 1}", TOO_LONG)
    elif held:
        intake.open_end = True
        yield "".join(held)


def _wide(blob: Blob, encoding: str, mark: int, intake: Intake) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for piece in blob.pieces():
        text = decoder.decode(piece[mark:])
        mark = 0
        if "\ufffd" in text:
            intake.note("undecodable", sum("\ufffd" in line for line in text.split("\n")))
        yield text
    if decoder.decode(b"", final=True):
        intake.note("truncated")


def _narrow(raw: bytes, intake: Intake) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text, bad, other = _by_line(raw)
    if other:
        intake.note("read-as", encoding="GB18030")
    if bad:
        intake.note("undecodable", bad)
    return text


def _by_line(raw: bytes) -> tuple[str, int, bool]:
    """The text, how many lines hold bytes nobody can read, and whether GB18030 was met."""
    try:
        return raw.decode("utf-8"), 0, False
    except UnicodeDecodeError:
        pass
    out = []
    bad = 0
    other = False
    for line in raw.split(b"\n"):
        text, encoding = decoded(line)
        bad += "\ufffd" in text
        other = other or encoding == "gb18030"
        out.append(text)
    return "\n".join(out), bad, other


def decoded(raw: bytes) -> tuple[str, str]:
    """One line or value in UTF-8, GB18030 or CESU-8, whichever fits; undecodable bytes become U+FFFD."""
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        halves = raw.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), "utf-8"
    except UnicodeDecodeError:
        pass
    text = raw.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(char > "\x7f" for char in text) - bad
    if good > 4 * bad:
        return text, "utf-8"
    try:
        return raw.decode("gb18030"), "gb18030"
    except UnicodeDecodeError:
        pass
    chinese = raw.decode("gb18030", "replace")
    return (chinese, "gb18030") if chinese.count("\ufffd") < bad else (text, "utf-8")
