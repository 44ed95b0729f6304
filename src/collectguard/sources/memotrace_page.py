"""Web pages of 留痕 MemoTrace: the chat is an array in the page's script, which the browser lays out.

    const chatMessages = [{ type:1, text:'…', is_send:0, timestamp:1772414045, displayname:'…' }, …]

Names are bare, quotes single, texts escaped first for HTML and then for the script. Nothing is run:
the objects are read as text, one by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message
from collectguard.sources.texts import pieces

ARRAY = re.compile(r"\bchatMessages\s*=\s*\[")
_VALUE = r"""(?:'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+"|[^'"{},\[\]]*+)"""
_PAIR = re.compile(rf"""\s*["']?(\w+)["']?\s*:\s*({_VALUE})\s*(?:,|(?=\}}))""", re.DOTALL)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|.)", re.DOTALL)
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}
_OBJECT = re.compile(r"""\{(?:[^'"{}]++|'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+")*+\}""", re.DOTALL)
_BETWEEN = re.compile(r"[\s,;]*")
_NEXT = re.compile(r"""\},?\s*(\{\s*["']?type\b)""")
#: Longest object, in characters, and objects never closed that are passed over one by one.
_MOST_OBJECT = 1024 * 1024
_MOST_UNCLOSED = 50

_WORDS, _PICTURE, _CARD, _SYSTEM = "1", "3", "49", ("0", "10000", "10002")

DAMAGED = Text(
    "这一条已损坏，没有读。请重新导出，或改导出为 CSV。",
    "This record is damaged and was not read. Export the chat again, or as CSV.",
)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the chat; times shown between messages and system lines are none."""
    peer: str | None = None
    for number, record in enumerate(_objects(blob, intake), start=1):
        kind = record.get("type", "")
        if kind in _SYSTEM:
            if kind != "0" or record.get("is_chatroom"):
                intake.note("skipped-system")
            continue
        outgoing = record.get("is_send") == "1"
        name = record.get("displayname", "").strip() or None
        if not outgoing and name:
            peer = name
        text = ""
        if kind == _WORDS or (kind == _CARD and record.get("sub_type") not in ("3", "6")):
            text = record.get("text") or record.get("title") or ""
        yield Message(
            text=text,
            address=peer if outgoing else name or peer,
            received_at=intake.clock.epoch(record.get("timestamp")),
            direction="outgoing" if outgoing else "incoming",
            record=f"message {number}",
            conversation=peer,
            kind="chat",
            attachments=(Attachment("image/*", record.get("text", "")),) if kind == _PICTURE else (),
        )


def _objects(blob: Blob, intake: Intake) -> Iterator[Mapping[str, str]]:
    """The array's objects as names and values; a damaged one is lost alone."""
    text = ""
    found = False
    count = unclosed = 0
    for piece in pieces(blob, intake):
        text += piece
        at = 0
        if not found:
            start = ARRAY.search(text)
            at, found = (start.end(), True) if start else (max(0, len(text) - 64), False)
        while found:
            at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing too
            if text.startswith("]", at):
                return
            whole = _OBJECT.match(text, at, at + _MOST_OBJECT)
            if whole is None and len(text) - at <= _MOST_OBJECT:
                break
            count += 1
            values = _values(whole[0][1:]) if whole else None
            if values is None:
                intake.lose(f"{blob.name}, message {count}", DAMAGED)
            else:
                yield values
            if whole:
                at = whole.end()
                continue
            # A quote nobody closed; where there are many, looking behind each for the next object takes for ever.
            unclosed += 1
            following = _NEXT.search(text, at + 1) if unclosed < _MOST_UNCLOSED else None
            at = following.start(1) if following else len(text)
        text = text[at:]
    if found and text.strip():
        intake.cut(f"{blob.name}, message {count + 1}")
    elif found:
        intake.note("truncated")


def _values(inside: str) -> Mapping[str, str] | None:
    """An object's members up to its closing bracket; None where it is not made of names and plain values."""
    values = {}
    at = 0
    while inside[at:].strip() != "}":
        match = _PAIR.match(inside, at)
        if match is None:
            return None
        values[match[1]] = _plain(match[2].strip())
        at = match.end()
    return values


def _plain(value: str) -> str:
    """A value without its quotes and both its escapes.

    >>> _plain("'it\\\\'s &lt;b&gt;\\\\n'")
    "it's <b>\\n"
    """
    if value[:1] not in ("'", '"'):
        return value
    text = unescape(_ESCAPE.sub(_escaped, value[1:-1]))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _escaped(match: re.Match[str]) -> str:
    what = match[1]
    if len(what) > 2:
        return chr(int(what[1:], 16)) if what[0] in "ux" else ""
    return _CONTROLS.get(what, what)
