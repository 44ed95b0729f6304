"""Workbooks too large to be laid out in memory: their sheets row by row, straight from the zip.

Only what a table of messages needs is read: texts, numbers, what formulas last gave. Dates are
left as the numbers they are; the clock knows Excel's days.
"""

from __future__ import annotations

import codecs
import re
import zipfile
from array import array
from collections.abc import Iterator
from functools import lru_cache
from typing import IO

from collectguard.errors import UnreadableInputError
from collectguard.model import Text
from collectguard.sources.blob import PIECE, Blob, Bounded
from collectguard.sources.intake import Intake
from collectguard.sources.markup import attributes, unescaped
from collectguard.sources.table import Cell

#: Most bytes the parts of a workbook may unpack to when read in pieces, and most of them that are held.
MOST_STREAMED = 2 * 1024**3
_MOST_SHARED = 128 * 1024**2
_MOST_INDEX = 4 * 1024**2
#: Longest row, in characters, and columns looked at.
_MOST_ROW = 4 * 1024**2
_MOST_COLUMNS = 200

_SHEET = re.compile(r"<(?:\w+:)?sheet\s([^<>]*)>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s([^<>]*)>")
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_KIND = re.compile(r"""\st\s*=\s*["'](\w+)""")
_PLACE = re.compile(r"""\sr\s*=\s*["']([A-Za-z]*)(\d*)""")
#: Elements of either part, whatever prefix their names bear.
_ROW_END, _ROW_START = re.compile(r"</(?:\w+:)?row\s*>"), re.compile(r"<(?:\w+:)?row(?=[\s>/])([^<>]*)>")
_CELL = re.compile(r"<(?:\w+:)?c(?=[\s>/])")
_VALUE = re.compile(r"<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<")
_WORDS = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)<")
_SOUNDS = re.compile(r"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh\s*>", re.DOTALL)
_TEXT_END = re.compile(r"</(?:\w+:)?si\s*>|<(?:\w+:)?si\s*/>")

TOO_LONG = Text("这一行太长，没有读。", "This row is too long and was not read.")

Row = tuple[int, list[Cell]]


class Sheets:
    """The sheets of a workbook, in its order.

    Raises:
        RefusedInputError: a part is denser than texts can be, or there is no end to it.
        UnreadableInputError: its texts are more than can be held.
    """

    def __init__(self, archive: zipfile.ZipFile, blob: Blob) -> None:
        self._archive = archive
        self._blob = blob
        self._allowance = [MOST_STREAMED]
        self._members = {member.filename.lower(): member for member in archive.infolist()}
        self._texts = _Texts()
        if member := self._members.get("xl/sharedstrings.xml"):
            for inside in _split(self._pieces(member), _TEXT_END):
                if not self._texts.add(_words(inside or "")):
                    raise UnreadableInputError(
                        f"{blob.name}: the workbook holds more text than can be read at once. "
                        "Save the sheet as CSV and scan that.",
                        f"{blob.name}：工作簿里的文字多得无法一次读取。请另存为 CSV 再扫描。",
                    )

    def named(self) -> list[tuple[str, zipfile.ZipInfo]]:
        """Every sheet's name and part."""
        targets = {
            values.get("Id", ""): values.get("Target", "")
            for values in map(attributes, _RELATION.findall(self._index("xl/_rels/workbook.xml.rels")))
        }
        found = []
        for values in map(attributes, _SHEET.findall(self._index("xl/workbook.xml"))):
            number = next((value for name, value in values.items() if name.endswith(":id") or name == "id"), "")
            target = targets.get(number, "")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if member := self._members.get(path.lower()):
                found.append((unescaped(values.get("name", ""))[:60], member))
        parts = (name for name in self._members if name.startswith("xl/worksheets/") and name.endswith(".xml"))
        return found or [(name.rpartition("/")[2], self._members[name]) for name in sorted(parts)]

    def rows(self, member: zipfile.ZipInfo, intake: Intake) -> Iterator[Row]:
        """The rows of a sheet that hold something, with their numbers."""
        number = 0
        for inside in _split(self._pieces(member), _ROW_END):
            if inside is None:
                number += 1
                intake.lose(f"{self._blob.name}, {member.filename.rpartition('/')[2]}, row {number}", TOO_LONG)
                continue
            starts = list(_ROW_START.finditer(inside))
            if not starts:
                continue
            start = starts[-1]  # those before it are empty
            number += len(starts)
            if (place := _PLACE.search(start[1])) and place[2] and len(place[2]) < 9:
                number = int(place[2])
            if row := self._row(inside[start.end() :]):
                yield number, row

    def _row(self, inside: str) -> list[Cell]:
        row: list[Cell] = []
        at = -1
        for cell in _CELL.split(inside)[1:]:
            head, _, rest = cell.partition(">")
            place = _PLACE.search(head)
            at = _column(place[1]) if place and place[1] else at + 1
            if head.endswith("/") or not len(row) <= at < _MOST_COLUMNS:
                continue
            kind = found[1] if (found := _KIND.search(head)) else "n"
            value = self._value(kind, rest)
            if value is not None:
                row += [None] * (at - len(row))
                row.append(value)
        return row

    def _value(self, kind: str, inside: str) -> Cell:
        if kind == "inlineStr":
            return _words(inside) or None
        found = _VALUE.search(inside)
        if found is None or not found[1] or kind in ("b", "e"):
            return None
        written = found[1]
        if kind == "s":
            return self._texts.get(written)
        if kind == "n":
            try:
                return float(written)
            except ValueError:
                return written
        return _decoded(written)

    def _pieces(self, member: zipfile.ZipInfo) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        with self._opened(member) as part:
            while piece := part.read(PIECE):
                yield decoder.decode(piece)

    def _opened(self, member: zipfile.ZipInfo) -> IO[bytes]:
        return Bounded(  # type: ignore[return-value]
            self._archive.open(member), allowance=self._allowance, packed=member.compress_size, name=self._blob.name
        )

    def _index(self, name: str) -> str:
        if (member := self._members.get(name)) is None:
            return ""
        with self._opened(member) as part:
            return (part.read(_MOST_INDEX) or b"").decode("utf-8", "replace")


class _Texts:
    """Texts cells refer to by number, kept as bytes: as strings of their own they would need three times as much."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._ends = array("Q")

    def add(self, text: str) -> bool:
        """Take in one more; False where there are too many."""
        self._held += text.encode("utf-8", "replace")
        self._ends.append(len(self._held))
        return len(self._held) <= _MOST_SHARED and len(self._ends) < _MOST_SHARED // 8

    def get(self, number: str) -> str | None:
        """The text of a number; None where there is none."""
        at = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else -1
        if not 0 <= at < len(self._ends):
            return None
        return self._held[self._ends[at - 1] if at else 0 : self._ends[at]].decode("utf-8") or None


def _split(pieces: Iterator[str], end: re.Pattern[str]) -> Iterator[str | None]:
    """What stands before each end tag; None for something longer than any row."""
    held = ""
    in_lost = False
    for piece in pieces:
        *whole, held = end.split(held + piece)
        if whole and in_lost:
            in_lost = False
            whole = whole[1:]
        yield from whole
        if len(held) > _MOST_ROW:
            if not in_lost:
                yield None
            in_lost = True
            held = held[-40:]


def _words(inside: str) -> str:
    """The runs of a text in one; how its characters sound, which Japanese sheets say, is none of it."""
    if "rPh" in inside:
        inside = _SOUNDS.sub("", inside)
    return _decoded("".join(_WORDS.findall(inside)))


def _decoded(text: str) -> str:
    text = unescaped(text)
    return _CODE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


@lru_cache(maxsize=20_000)
def _column(letters: str) -> int:
    number = 0
    for letter in letters[:4].upper():
        number = number * 26 + ord(letter) - 64
    return number - 1
