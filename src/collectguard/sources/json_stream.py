"""The objects of a long JSON array, one by one, from a stream of text.

The standard decoder reads each object, so this is as fast as reading the file at once and
holds one object. A damaged object is lost and counted, and reading goes on at the next.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.texts import pieces

#: Largest object held, in characters.
MOST_OBJECT = 32 * 1024 * 1024

#: What JSON can hold; narrowed where it is used.
Json = object

DAMAGED = Text(
    "这一条 JSON 已损坏，没有读。请重新导出。", "This JSON record is damaged and was not read. Export it again."
)
TOO_LONG = Text("这一条 JSON 太大，没有读。", "This JSON record is too large and was not read.")
TOO_DEEP = Text("这一条 JSON 嵌套过深，没有读。", "This JSON record is nested too deeply and was not read.")

_HEX = "[0-9a-fA-F]"
_FIRST_HALF, _SECOND_HALF = rf"\\u[dD][89abAB]{_HEX}{{2}}", rf"\\u[dD][c-fC-F]{_HEX}{{2}}"
#: Half an emoji as an escape, without its other half; the backslashes before it are not its own.
_LONE = re.compile(rf"(?<!\\)((?:\\\\)*)(?:{_FIRST_HALF}(?!{_SECOND_HALF})|(?<!{_FIRST_HALF}){_SECOND_HALF})")
#: Up to the next bracket; strings are passed whole.
_BRACKET = re.compile(r'[^"{}\[\]]*+(?:"(?:[^"\\]|\\.)*+"[^"{}\[\]]*+)*+[{}\[\]]')
_SPACE = re.compile(r"[\s,]*")
_NEXT = re.compile(r"[}\]]\s*,\s*(?=\{)")
#: How near the end of what is held an error may come only from what is still to be read.
_UNDECIDED = 16
#: Exporters leave raw line breaks inside strings; NaN and Infinity are no values.
_DECODER = json.JSONDecoder(parse_constant=lambda _name: None, strict=False)


def sound(text: str, intake: Intake) -> str:
    """JSON in which no half of an emoji is left to become a character nobody can write; it stands as U+FFFD."""
    if "\\ud" not in text and "\\uD" not in text:
        return text
    text, count = _LONE.subn(r"\1\\ufffd", text)
    if count:
        intake.note("unpaired-surrogate", count)
    return text


def loads(text: str) -> Json:
    """One JSON value.

    Raises:
        ValueError: it is none, it is nested too deeply, or holds a number of thousands of digits.
    """
    try:
        value: Json = _DECODER.decode(text)
        return value
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


class JsonStream:
    """A JSON document of which certain long arrays are read element by element.

    Args:
        blob: the document: an array, or an object holding arrays.
        intake: where lost elements are counted.
        arrays: names of the object's members whose elements are yielded; of an array, all are.

    `rest` holds the object's other members, as far as they were met.
    """

    def __init__(self, blob: Blob, intake: Intake, *, arrays: Sequence[str] = ()) -> None:
        self._blob = blob
        self._intake = intake
        self._arrays = arrays
        self._pieces = (sound(piece, intake) for piece in pieces(blob, intake))
        self._text = ""
        self._at = 0
        self.rest: dict[str, Json] = {}

    def _more(self) -> bool:
        """Take in more text, at least doubling what is held, so that a long object is not read again and again."""
        held = [self._text[self._at :]]
        length = len(held[0])
        wanted = max(2 * length, 1)
        self._at = 0
        ended = True
        while length < wanted:
            piece = next(self._pieces, None)
            if piece is None:
                break
            ended = False
            held.append(piece)
            length += len(piece)
        self._text = "".join(held)
        return not ended

    def _peek(self) -> str:
        while True:
            match = _SPACE.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _value(self, place: str, *, member: bool = False) -> tuple[bool, Json]:
        """The next value; False where it was lost or the text ended inside it."""
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except RecursionError:
                return self._pass_over(place) if member else self._skip(place, TOO_DEEP)
            except json.JSONDecodeError as error:
                left = len(self._text) - error.pos
                if left > _UNDECIDED and not error.msg.startswith("Unterminated string"):
                    return self._skip(place, DAMAGED)
                if len(self._text) - self._at > MOST_OBJECT:
                    return self._skip(place, TOO_LONG)
                if not self._more():
                    return self._skip(place, DAMAGED)
            except ValueError:
                return self._skip(place, DAMAGED)
            else:
                # A number at the very end of what is held may go on.
                if end < len(self._text) or isinstance(value, dict | list | str) or not self._more():
                    self._at = end
                    return True, value

    def _pass_over(self, place: str) -> tuple[bool, Json]:
        """Go on behind a value that is nested too deeply, however deep that is."""
        self._intake.lose(place, TOO_DEEP)
        depth = 0
        while True:
            while found := _BRACKET.match(self._text, self._at):
                self._at = found.end()
                depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(found[0][-1], 0)
                if not depth:
                    return False, None
            if not self._more():
                self._at = len(self._text)
                return False, None

    def _skip(self, place: str, why: Text) -> tuple[bool, Json]:
        self._intake.lose(place, why)
        while (found := _NEXT.search(self._text, self._at)) is None:
            self._text, self._at = self._text[-64:], 0
            if not self._more():
                self._at = len(self._text)
                return False, None
        self._at = found.end()
        return False, None

    def objects(self) -> Iterator[Mapping[str, Json]]:
        """Every object of the arrays, in order; anything else in them is lost and counted."""
        first = self._peek()
        if first == "[":
            self._at += 1
            yield from self._elements()
        elif first == "{":
            self._at += 1
            yield from self._members()

    def _members(self) -> Iterator[Mapping[str, Json]]:
        while (char := self._peek()) == '"':
            whole, key = self._value(self._blob.name)
            if not whole or self._peek() != ":":
                self._intake.note("truncated")
                return
            self._at += 1
            if key in self._arrays and self._peek() == "[":
                self._at += 1
                yield from self._elements()
                continue
            self._peek()
            whole, value = self._value(f"{self._blob.name}, {key}", member=True)
            if not whole:
                if self._at >= len(self._text):
                    return
                continue
            self.rest[str(key)] = value
        if char != "}":
            self._intake.note("truncated")

    def _elements(self) -> Iterator[Mapping[str, Json]]:
        count = 0
        while True:
            char = self._peek()
            if char == "]":
                self._at += 1
                return
            if not char:
                self._intake.note("truncated")
                return
            count += 1
            place = f"{self._blob.name}, {count}"
            whole, value = self._value(place)
            if not whole:
                if self._at >= len(self._text):
                    self._intake.note("truncated")
                    return
            elif isinstance(value, dict):
                yield value
            else:
                self._intake.lose(place, DAMAGED)


def text_of(value: Json) -> str | None:
    """A JSON value as text: numbers too, for exporters quote at will."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return None
    return str(value) if isinstance(value, int | float) else None


def objects_of(value: Json) -> list[Mapping[str, Json]]:
    """The objects of a nested array, or none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
