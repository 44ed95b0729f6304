"""All inputs of one scan as one stream of documents: filtered, and each message once.

What stands in several files (a phone's own backup and a computer's copy of it), or in several
members of one archive, is counted once: same party, direction, text and second. Repeats within
one file are kept, and so is everything without a time.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from collectguard.conversations import private_database
from collectguard.detectors.cues import plain_address
from collectguard.errors import CollectguardError, UnreadableInputError
from collectguard.model import Document, InputSummary, Language, Notice
from collectguard.pictures import PictureReader
from collectguard.sources import Opened, inputs, open_source
from collectguard.sources.opened import identity, is_picture
from collectguard.sources.registry import module_of
from collectguard.sources.times import DEFAULT_ZONE, zone

#: Formats in which whoever wrote the file said which messages are one conversation.
_NAMED_CHATS = frozenset(("jsonl",))


#: Most pictures shown on one page.
_MOST_SHOWN = 12


class Tally(NamedTuple):
    """How far the reading is: messages of each input begun, and how many in all were duplicates or filtered."""

    messages: tuple[int, ...]
    duplicates: int
    filtered: int


class Read(NamedTuple):
    """A document, the number of the input it stands in, and whether conversations were named there by hand."""

    doc: Document
    input: int
    named_chats: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which messages are looked at; those without a time are kept, because nobody can tell.

    `since` is the first moment and `until` the first one too late, both timezone-aware.
    `senders` are addresses; a `*` stands for anything.
    """

    since: datetime | None = None
    until: datetime | None = None
    senders: tuple[str, ...] = ()

    def wants(self, doc: Document) -> bool:
        at = doc.received_at
        if at is not None and (
            (self.since is not None and at < self.since) or (self.until is not None and at >= self.until)
        ):
            return False
        return not self.senders or any(
            pattern.fullmatch(plain_address(doc.address) or "") for pattern in _patterns(self.senders)
        )


class Inputs:
    """The inputs under some paths, read one after the other.

    `documents()` can be run once. Nothing in an input makes it raise: what cannot be read is
    said in `summaries()`.

    Raises:
        UsageError: an unknown format or time zone.
    """

    def __init__(
        self,
        paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        *,
        input_format: str | None = None,
        timezone: str = DEFAULT_ZONE,
        password: str | None = None,
        owner: str | None = None,
        ocr: str = "auto",
        wanted: Wanted | None = None,
    ) -> None:
        if input_format is not None:
            module_of(input_format)
        zone(timezone)
        given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
        self.files: tuple[Path, ...] = tuple(file for path in given for file in inputs(path))
        self.duplicates = 0
        self.filtered = 0
        self._options = (input_format, timezone, password, owner)
        self._wanted = wanted or Wanted()
        self._pictures = None if ocr == "off" else PictureReader(ocr)
        self._read: list[Opened | UnreadableInputError] = []

    def share(self) -> float:
        """How much of all inputs was read, by their sizes, from 0 to 1; a guess, for progress."""
        sizes = [_size(file) for file in self.files]
        begun = len(self._read)
        last = self._read[-1] if self._read else None
        part = last.share * sizes[begun - 1] if isinstance(last, Opened) else 0.0
        return min(1.0, (sum(sizes[: max(0, begun - 1)]) + part) / max(1, sum(sizes)))

    def fingerprint(self) -> list[list[object]]:
        """What tells whether the inputs are still the same: names, sizes and times of change."""
        return [[str(file), _size(file), file.stat().st_mtime_ns if file.exists() else None] for file in self.files]

    def documents(self) -> Iterator[Read]:
        """Every document wanted, in the order of the inputs."""
        input_format, timezone, password, owner = self._options
        seen = None
        for number, file in enumerate(self.files):
            try:
                opened = open_source(
                    file,
                    input_format=input_format,
                    timezone=timezone,
                    password=password,
                    owner=owner,
                    pictures=self._pictures is not None,
                )
            except UnreadableInputError as error:
                self._read.append(error)
                continue
            self._read.append(opened)
            named = opened.format in _NAMED_CHATS
            if seen is None and (len(self.files) > 1 or opened.has_parts):
                seen = _Seen()
            for doc in self._seen_in(opened):
                if seen is not None and seen.before(doc, (number, opened.part)):
                    self.duplicates += 1
                elif not self._wanted.wants(doc):
                    self.filtered += 1
                else:
                    yield Read(doc, number, named)

    def _seen_in(self, opened: Opened) -> Iterator[Document]:
        """An input's documents, those in its pictures and pages among them."""
        for item in opened.items():
            if isinstance(item, Document):
                yield item
            elif self._pictures is not None:
                try:
                    for doc in self._pictures.attached(item, self._options[2]):
                        opened.saw()
                        yield doc
                except CollectguardError as error:
                    opened.could_not_read(item, error)

    def only_pictures(self) -> bool:
        """Whether all inputs are pictures or PDFs, and few enough to be shown."""
        return 0 < len(self.files) <= _MOST_SHOWN and all(map(is_picture, self.files))

    @property
    def missing_extra(self) -> bool:
        """Whether a picture given as a file could not be read because an optional part is not installed."""
        return any(isinstance(item, Opened) and item.missing_extra for item in self._read)

    def tally(self) -> Tally:
        """What was read so far."""
        messages = tuple(item.messages if isinstance(item, Opened) else 0 for item in self._read)
        return Tally(messages, self.duplicates, self.filtered)

    def summaries(self, language: Language, read: Tally | None = None) -> tuple[InputSummary, ...]:
        """An account of every input begun.

        Args:
            language: of what is said.
            read: how far the messages read were also looked at; all were by default.
        """
        return tuple(
            _up_to(item.summary(language), messages) if isinstance(item, Opened) else _unread(file.name, item, language)
            for file, item, messages in zip(self.files, self._read, (read or self.tally()).messages, strict=False)
        )


class _Seen:
    """Messages met before, by a hash; SQLite keeps them on disk when they are many."""

    def __init__(self) -> None:
        self._db = private_database()
        self._db.execute("CREATE TABLE seen (hash INTEGER PRIMARY KEY, place INTEGER)")
        self._here = (-1, -1)
        self._place = 0

    def before(self, doc: Document, here: tuple[int, int]) -> bool:
        """Whether the message stands in an earlier input, or an earlier member of this one."""
        if here != self._here:
            self._here = here
            self._place += 1
        if doc.received_at is None:
            return False
        raw = "\0".join(map(str, identity(doc))).encode("utf-8", "surrogatepass")
        value = int.from_bytes(hashlib.blake2b(raw, digest_size=8).digest(), "big", signed=True)
        known = self._db.execute("SELECT place FROM seen WHERE hash = ?", (value,)).fetchone()
        if known is None:
            self._db.execute("INSERT INTO seen VALUES (?, ?)", (value, self._place))
            return False
        return bool(known[0] != self._place)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


@cache
def _patterns(senders: tuple[str, ...]) -> list[re.Pattern[str]]:
    return [
        re.compile(".*".join(map(re.escape, (plain_address(sender) or "").split("*"))), re.IGNORECASE)
        for sender in senders
    ]


def _up_to(summary: InputSummary, messages: int) -> InputSummary:
    """What is said of an input of which only the first messages were looked at."""
    if messages == summary.messages:
        return summary
    return replace(summary, messages=messages, status="partial" if summary.status == "ok" else summary.status)


def _unread(name: str, error: CollectguardError, language: Language) -> InputSummary:
    text = error.zh if language == "zh" else str(error)
    return InputSummary(
        name=name,
        format=None,
        status="unsupported",
        messages=0,
        lost=0,
        notices=(Notice(code="unreadable", text=text),),
    )
