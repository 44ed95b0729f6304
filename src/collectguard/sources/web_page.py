"""Messages in HTML: Google Voice, imessage-exporter, pages with a table, and any other page as plain text.

Read with the standard HTML parser, as text: nothing is run, fetched or followed.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.registry import without_comments
from collectguard.sources.table import day_first, find_columns, note_columns, row_message
from collectguard.sources.texts import pieces

_SILENT = ("script", "style", "head", "template", "noscript")
_BREAKS = ("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote")
#: Characters kept of one page.
_MOST = 16 * 1024 * 1024
_OPENED = re.compile(r"\s*(?:<!DOCTYPE[^>]*>\s*)?<html\b", re.IGNORECASE)
_DECLARATION = re.compile(r"<!\[?[^<>]*>?")


@dataclass(slots=True)
class _Entry:
    time: str = ""
    sender: str = ""
    number: str = ""
    text: list[str] = field(default_factory=list)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the page; a page without known structure is one message."""
    reader = _READERS.get(intake.format or "", _Page)()
    held: list[str] = []
    length = 0
    for piece in pieces(blob, intake):
        held.append(piece[: _MOST - length])
        length += len(held[-1])
        if length >= _MOST:
            intake.note("truncated")
            break
    page = "".join(held)
    if length < _MOST and _OPENED.match(without_comments(page[:2000])) and "</html" not in page[-2000:].lower():
        intake.note("truncated")
    reader.feed(_tame(page))
    reader.close()
    yield from reader.messages(blob, intake)


def text_of_page(page: str) -> str:
    """The words a reader of the page would see."""
    reader = _Page()
    reader.feed(_tame(page[:_MOST]))
    reader.close()
    return reader.text()


def _tame(page: str) -> str:
    """A page without what makes the standard parser look at the rest of it again and again: anything unclosed."""
    page = _DECLARATION.sub("", without_comments(page))
    end = page.rfind(">") + 1
    return page[:end] + page[end:].replace("<", "")


class _Page(HTMLParser):
    """The visible words, and the rows of tables."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._silent = 0
        self._words: list[str] = []
        self._rows: list[list[str]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKS:
            self._add("\n")
        if tag == "tr":
            self._end_cell()
            self._rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._add(data)

    def _add(self, words: str) -> None:
        self._words.append(words)
        if self._cell is not None:
            self._cell.append(words)

    def _end_cell(self) -> None:
        if self._cell is not None and self._rows:
            self._rows[-1].append("".join(self._cell).strip())
        self._cell = None

    def text(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._words).split("\n"))
        return "\n".join(line for line in lines if line)

    def messages(self, _blob: Blob, intake: Intake) -> Iterator[Message]:
        self._end_cell()
        rows = [row for row in self._rows if row]
        columns, start = find_columns(rows) if rows else (None, 0)
        if columns is not None and start:
            note_columns(columns, rows[start - 1], "", intake)
            intake.clock.day_first = day_first(columns, rows[start:])
            for number, row in enumerate(rows[start:], start=1):
                if any(row) and len(row) > columns.text:
                    yield row_message(row, columns, f"row {number}", intake)
            return
        if words := self.text():
            intake.note("no-structure")
            yield Message(text=words, kind="text", record="page")


class _Chat(HTMLParser, ABC):
    """Pages made of blocks with a time, a sender and a text, told by class names."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._entries: list[_Entry] = []
        self._field: str | None = None
        self._until = ""
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        classes = values.get("class", "").split()
        if self._field is not None:
            self._depth += tag == self._until
            if tag == "br" and self._field == "text":
                self._entries[-1].text.append("\n")
            self._inner(tag, values)
            return
        if "message" in classes and tag == "div":
            self._entries.append(_Entry())
        elif self._entries and (name := self._named(tag, classes, values)):
            self._field, self._until, self._depth = name, tag, 1

    def handle_endtag(self, tag: str) -> None:
        if self._field is not None and tag == self._until:
            self._depth -= 1
            if not self._depth:
                self._field = None

    def handle_data(self, data: str) -> None:
        if self._field is None:
            return
        entry = self._entries[-1]
        if self._field == "text":
            entry.text.append(data)
        elif self._field == "sender":
            entry.sender += data
        elif self._field == "time" and not entry.time:
            entry.time = data.strip()

    @abstractmethod
    def _named(self, tag: str, classes: list[str], values: Mapping[str, str]) -> str | None:
        """Which field of a message an element opens, if any."""

    def _inner(self, tag: str, values: Mapping[str, str]) -> None:
        """Something inside a field; few pages keep anything there."""

    def messages(self, blob: Blob, intake: Intake) -> Iterator[Message]:
        owner = [intake.is_owner(entry.sender) for entry in self._entries]
        others = [self._address(entry) for entry, mine in zip(self._entries, owner, strict=True) if not mine]
        named = blob.name.split(" - ")[0].strip()
        peer = next((other for other in others if other), named if named.lstrip("+").isdigit() else None)
        for number, (entry, mine) in enumerate(zip(self._entries, owner, strict=True), start=1):
            yield Message(
                text="".join(entry.text).strip("\n"),
                address=peer if mine else self._address(entry) or peer,
                received_at=intake.clock.words(entry.time.partition(" (")[0]),
                direction="outgoing" if mine else "incoming",
                record=f"message {number}",
                conversation=peer,
            )

    @staticmethod
    def _address(entry: _Entry) -> str | None:
        return entry.number or entry.sender.strip() or None


class _GoogleVoice(_Chat):
    def _named(self, tag: str, classes: list[str], values: Mapping[str, str]) -> str | None:
        if tag == "abbr" and "dt" in classes:
            self._entries[-1].time = values.get("title", "")
            return "time"
        if tag == "cite":
            return "sender"
        return "text" if tag == "q" else None

    def _inner(self, tag: str, values: Mapping[str, str]) -> None:
        if self._field == "sender" and tag == "a" and values.get("href", "").startswith("tel:"):
            self._entries[-1].number = values["href"][4:]


class _ImessageExporter(_Chat):
    def _named(self, _tag: str, classes: list[str], _values: Mapping[str, str]) -> str | None:
        if "timestamp" in classes:
            return "time"
        if "sender" in classes:
            return "sender"
        return "text" if "bubble" in classes else None


_READERS: dict[str, type[_Page] | type[_Chat]] = {
    "google-voice-html": _GoogleVoice,
    "imessage-exporter-html": _ImessageExporter,
}
