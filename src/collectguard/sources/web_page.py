"""Messages in HTML: Google Voice, imessage-exporter, pages with a table, and any other page as plain text.

Read as text, piece by piece: nothing is run, fetched or followed. The standard parser looks at the
rest of a page again and again where something is not closed, and holds it all; ours sees each tag once.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from collectguard.model import Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.registry import without_comments
from collectguard.sources.table import Columns, day_first, find_columns, note_columns, row_message
from collectguard.sources.texts import pieces

#: Elements whose inside is no markup, and those nobody sees.
_RAW = ("script", "style")
_SILENT = frozenset(("head", "template", "noscript"))
_BREAKS = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"))
#: Characters kept of a page that is one message, and longest tag held.
_MOST = 16 * 1024 * 1024
_MOST_TAG = 1024 * 1024
#: Rows looked at for headings.
_SAMPLE = 60
#: Messages that wait until the other party is known.
_LOOK_AHEAD = 200
#: Characters of script from which a page without words is one that its script would fill.
_SCRIPTED = 200
_OPENED = re.compile(r"\s*(?:<!DOCTYPE[^>]*>\s*)?<html\b", re.IGNORECASE)
_TOKEN = re.compile(r"""<(?:(/?)([A-Za-z][\w:-]*+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+[^<>]*+)>|(!--)|[!?][^<>]*+>)""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")

NEEDS_SCRIPT = Text(
    "这个网页的内容要由它的脚本来显示，这里不运行脚本，所以一条也没有读到。请在导出工具里改存为 CSV、TXT 或 JSON；"
    "或者用浏览器打开，全选、复制，存成文本文件再扫描。",
    "The content of this page is put in place by its script, and scripts are not run here, so nothing was read. "
    "Export the chat as CSV, TXT or JSON; or open the page in a browser, copy all of it to a text file and scan that.",
)
NO_ENTRIES = Text(
    "这个网页看起来是聊天记录，但里面没有认得的消息。请改存为 CSV、TXT 或 JSON，"
    "或者复制文字后用 collectguard check 判断。",
    "This page looks like a chat, but holds no messages in a form that we know. Export it as CSV, TXT or JSON, "
    "or copy its text and judge that with collectguard check.",
)
CUT_SHORT = Text(
    "网页很长，又没有认得的表格或消息，只读了开头。请改存为 CSV 或 TXT。",
    "The page is very long, with no table or messages that we know; only its beginning was read. "
    "Save it as CSV or TXT.",
)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the page; a page without known structure is one message."""
    reader = _READERS.get(intake.format or "", _Page)(blob, intake)
    head: str | None = None
    tail = ""
    for piece in pieces(blob, intake):
        head = piece[:2000] if head is None else head
        tail = (tail + piece)[-2000:]
        reader.feed(piece)
        yield from reader.ready()
    reader.close()
    if _OPENED.match(without_comments(head or "")) and "</html" not in tail.lower():
        intake.note("truncated")
    yield from reader.rest()


def text_of_page(page: str) -> str:
    """The words a reader of the page would see."""
    words: list[str] = []
    _Words(words.append).whole(page[:_MOST])
    return _tidy(words)


def _tidy(words: list[str]) -> str:
    lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
    return "\n".join(line for line in lines if line)


class _Markup(ABC):
    """The tags and words of a page, each once, whatever pieces it comes in."""

    def __init__(self) -> None:
        self._text = ""
        self._until: str | None = None
        self.scripted = 0

    def feed(self, piece: str) -> None:
        """Take in more of the page."""
        text = self._text + piece
        at = 0
        if self._until is not None:
            at = self._passed(text, 0)
        while self._until is None and (found := _TOKEN.search(text, at)):
            if found.start() > at:
                self._words(text[at : found.start()])
            at = found.end()
            if tag := found[2]:
                tag = tag.lower()
                if found[1]:
                    self.end(tag)
                else:
                    self.start(tag, found[3])
                    if tag in _RAW and not found[3].endswith("/"):
                        self._until = f"</{tag}"
            elif found[4]:
                self._until = "-->"
            if self._until is not None:
                at = self._passed(text, at)
        if self._until is None:
            # What is behind the last bracket may become a tag; the words before it are sure.
            last = text.rfind("<", at)
            end = len(text) if last < 0 or len(text) - last > _MOST_TAG else last
            if end > at:
                self._words(text[at:end])
                at = end
        self._text = text[at:]

    def _passed(self, text: str, at: int) -> int:
        """Where a comment or script ends; where it does not yet, the little that may be its end is kept."""
        until = self._until or ""
        end = text.find(until, at)
        if end < 0 and until != "-->":
            found = re.compile(re.escape(until), re.IGNORECASE).search(text, at)
            end = found.start() if found else -1
        stop = end if end >= 0 else max(at, len(text) - len(until) + 1)
        if until == "</script":
            self.scripted += stop - at
        if end >= 0:
            self._until = None
            return end + len(until) if until == "-->" else end
        return stop

    def close(self) -> None:
        """The page ends; half a tag at its end is none."""
        if self._until is None:
            self._words(self._text.replace("<", ""))
        self._text = ""

    def whole(self, page: str) -> None:
        """A page that is there as a whole."""
        self.feed(page)
        self.close()

    def _words(self, words: str) -> None:
        self.data(unescape(words) if "&" in words else words)

    @abstractmethod
    def start(self, tag: str, attributes: str) -> None:
        """A tag that opens something, with its attributes as written."""

    @abstractmethod
    def end(self, tag: str) -> None:
        """A tag that closes something."""

    @abstractmethod
    def data(self, words: str) -> None:
        """Words between tags."""


class _Words(_Markup):
    """The words anybody sees, with line breaks where the page has some."""

    def __init__(self, add: Callable[[str], None]) -> None:
        super().__init__()
        self._add = add
        self._silent = 0

    def start(self, tag: str, attributes: str) -> None:
        if tag in _SILENT:
            self._silent += not attributes.endswith("/")
        elif tag in _BREAKS:
            self._add("\n")
        elif tag == "body":
            self._silent = 0

    def end(self, tag: str) -> None:
        if tag in _SILENT and self._silent:
            self._silent -= 1

    def data(self, words: str) -> None:
        if not self._silent:
            self._add(words)


class _Page(_Words):
    """A page with a table of messages, row by row; any other page as its words."""

    def __init__(self, blob: Blob, intake: Intake) -> None:
        super().__init__(self._seen)
        self._blob = blob
        self._intake = intake
        self._kept: list[str] = []
        self._length = 0
        self._rows: list[list[str]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._columns: Columns | None = None
        self._looked = False
        self._count = 0

    def start(self, tag: str, attributes: str) -> None:
        if tag == "td" or tag == "th":
            self._end_cell()
            self._cell = []
            return
        super().start(tag, attributes)
        if tag == "tr":
            self._end_row()
            self._row = []

    def end(self, tag: str) -> None:
        if tag == "td" or tag == "th":
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        else:
            super().end(tag)

    def _seen(self, words: str) -> None:
        if self._cell is not None:
            self._cell.append(words)
        if self._columns is None and self._length < _MOST:
            self._kept.append(words)
            self._length += len(words)

    def _end_cell(self) -> None:
        if self._cell is not None and self._row is not None:
            self._row.append("".join(self._cell).strip())
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row and (self._columns is not None or not self._looked):
            self._rows.append(self._row)
        self._row = None

    def ready(self) -> Iterator[Message]:
        """Messages of the rows that are whole."""
        if not self._looked and len(self._rows) >= _SAMPLE:
            self._look()
        return self._messages()

    def rest(self) -> Iterator[Message]:
        """What is left at the end of the page."""
        self._end_row()
        if not self._looked:
            self._look()
        if self._columns is not None:
            yield from self._messages()
        elif words := _tidy(self._kept):
            self._intake.note("no-structure")
            if self._length >= _MOST:
                self._intake.lose(self._blob.name, CUT_SHORT)
            yield Message(text=words, kind="text", record="page")
        elif self.scripted > _SCRIPTED:
            self._intake.give_up("unsupported", **NEEDS_SCRIPT._asdict())

    def _look(self) -> None:
        """Whether the rows are a table of messages: they have headings that say so."""
        self._looked = True
        columns, start = find_columns(self._rows) if self._rows else (None, 0)
        if columns is not None and start:
            self._columns = columns
            self._kept = []
            note_columns(columns, self._rows[start - 1], "", self._intake)
            self._intake.clock.day_first = day_first(columns, self._rows[start:])
            self._rows = self._rows[start:]
        else:
            self._rows = []

    def _messages(self) -> Iterator[Message]:
        columns = self._columns
        if columns is None:
            return
        for row in self._rows:
            self._count += 1
            if any(row) and len(row) > columns.text:
                yield row_message(row, columns, f"row {self._count}", self._intake)
        self._rows = []


@dataclass(slots=True)
class _Entry:
    time: str = ""
    sender: str = ""
    number: str = ""
    text: list[str] = field(default_factory=list)


class _Chat(_Markup):
    """Pages made of blocks with a time, a sender and a text, told by class names."""

    def __init__(self, blob: Blob, intake: Intake) -> None:
        super().__init__()
        self._intake = intake
        named = blob.name.split(" - ")[0].strip()
        self._named_peer = named if named.lstrip("+").isdigit() else None
        self._folder = "spam" if blob.folder.lower() == "spam" else None
        self._peer: str | None = None
        self._entries: list[_Entry] = []
        self._field: str | None = None
        self._until_tag = ""
        self._depth = 0
        self._count = 0
        self._wordy = False

    def start(self, tag: str, attributes: str) -> None:
        if self._field is not None:
            self._depth += tag == self._until_tag
            if tag == "br" and self._field == "text":
                self._entries[-1].text.append("\n")
            if tag == "a":
                self._link(_values(attributes).get("href", ""))
            return
        values = _values(attributes) if attributes else {}
        classes = values.get("class", "").split()
        if tag == "div" and "message" in classes:
            self._entries.append(_Entry())
        elif self._entries and (name := self._named(tag, classes, values)):
            self._field, self._until_tag, self._depth = name, tag, 1

    def end(self, tag: str) -> None:
        if self._field is not None and tag == self._until_tag:
            self._depth -= 1
            if not self._depth:
                self._field = None

    def data(self, words: str) -> None:
        if self._field is None:
            self._wordy = self._wordy or not words.isspace()
            return
        entry = self._entries[-1]
        if self._field == "text":
            entry.text.append(words)
        elif self._field == "sender":
            entry.sender += words
        elif self._field == "time" and not entry.time:
            entry.time = words.strip()

    @abstractmethod
    def _named(self, tag: str, classes: list[str], values: Mapping[str, str]) -> str | None:
        """Which field of a message an element opens, if any."""

    def _link(self, target: str) -> None:
        """A link inside a field; few pages keep anything there."""

    def ready(self) -> Iterator[Message]:
        """Messages that are whole, as soon as the other party is known."""
        return self._messages(1) if len(self._entries) > _LOOK_AHEAD else iter(())

    def rest(self) -> Iterator[Message]:
        """What is left at the end of the page."""
        if self._entries or self._count:
            yield from self._messages(0)
        elif self._wordy or self.scripted > _SCRIPTED:
            self._intake.give_up("unsupported", **NO_ENTRIES._asdict())

    def _messages(self, left: int) -> Iterator[Message]:
        entries = self._entries[: len(self._entries) - left]
        owner = [self._intake.is_owner(entry.sender) for entry in entries]
        others = (self._address(entry) for entry, mine in zip(entries, owner, strict=True) if not mine)
        self._peer = self._peer or next((other for other in others if other), self._named_peer)
        for entry, mine in zip(entries, owner, strict=True):
            self._count += 1
            yield Message(
                text="".join(entry.text).strip("\n"),
                address=self._peer if mine else self._address(entry) or self._peer,
                received_at=self._intake.clock.words(entry.time.partition(" (")[0]),
                direction="outgoing" if mine else "incoming",
                folder=self._folder,
                record=f"message {self._count}",
                conversation=self._peer,
            )
        del self._entries[: len(entries)]

    @staticmethod
    def _address(entry: _Entry) -> str | None:
        return entry.number or entry.sender.strip() or None


def _values(attributes: str) -> Mapping[str, str]:
    return {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(attributes)
    }


class _GoogleVoice(_Chat):
    def _named(self, tag: str, classes: list[str], values: Mapping[str, str]) -> str | None:
        if tag == "abbr" and "dt" in classes:
            self._entries[-1].time = values.get("title", "")
            return "time"
        if tag == "cite":
            return "sender"
        return "text" if tag == "q" else None

    def _link(self, target: str) -> None:
        if self._field == "sender" and target.startswith("tel:"):
            self._entries[-1].number = target[4:]


class _ImessageExporter(_Chat):
    def _named(self, _tag: str, classes: list[str], _values: Mapping[str, str]) -> str | None:
        if "timestamp" in classes:
            return "time"
        if "sender" in classes:
            return "sender"
        return "text" if "bubble" in classes else None


_READERS: dict[str, Callable[[Blob, Intake], _Page | _Chat]] = {
    "google-voice-html": _GoogleVoice,
    "imessage-exporter-html": _ImessageExporter,
}
