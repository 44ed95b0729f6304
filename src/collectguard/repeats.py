"""Equal texts from one kind of sender are judged once: adverts, notices and chain letters come again and again."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from collectguard.account import Mark, mark_of
from collectguard.detectors.cues import entry_again
from collectguard.model import Document, Finding, Kind, MessageReport, Notice, Sender, TrickScore, Verdict
from collectguard.scan import Scanner
from collectguard.sender import identify

#: Bytes remembered by all processes of a scan, roughly, twice as much at most: 50,000 messages of a phone's mail.
MOST_REMEMBERED = 32_000_000
#: Bytes of a harmless text; of each character of a reading of its own, each cue, each trick and finding beside that.
_PLAIN, _CHARACTER, _CUE, _FINDING = 400, 4, 350, 1_500


class Judged(NamedTuple):
    """A report, and what is counted of it."""

    report: MessageReport
    mark: Mark


class _Known(NamedTuple):
    """What is said of every message of one text and kind of sender; `reading` is None where it is the text."""

    reading: str | None
    kind: Kind | None
    kind_confidence: float | None
    verdict: Verdict
    score: float
    tricks: tuple[TrickScore, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    mark: Mark

    def size(self) -> int:
        """The bytes it takes, roughly."""
        cues = () if self.mark.entry is None else self.mark.entry.cues
        return (
            _PLAIN
            + len(self.reading or "") * _CHARACTER
            + len(cues) * _CUE
            + len((*self.tricks, *self.findings)) * _FINDING
        )


class Repeats:
    """Judges as `Scanner.judge` and `mark_of` do, and remembers what the day a message came had no part in.

    Texts are known again by a digest, so that what is remembered of one is small whatever its length.

    Args:
        scanner: judges what is new.
        most: bytes to be remembered, roughly, before the older half is forgotten.
    """

    def __init__(self, scanner: Scanner, most: int = MOST_REMEMBERED) -> None:
        self._scanner = scanner
        self._most = most
        self._recent: dict[bytes, _Known] = {}
        self._older: dict[bytes, _Known] = {}
        self._size = 0

    def judge(self, doc: Document, number: int, *, named_chat: bool = False) -> Judged:
        """The report and mark of a document.

        Args:
            number: its place among all messages of the scan.
            named_chat: whether whoever wrote the input said which conversation it belongs to.
        """
        if doc.layout is not None or doc.paper is not None or doc.remarks:
            report = self._scanner.judge(doc)
            return Judged(report, mark_of(report, number, named_chat=named_chat))
        who = identify(doc.address, language=self._scanner.language)
        wrote = "own" if doc.direction in ("outgoing", "draft") else who.kind
        key = blake2b(f"{wrote} {doc.text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        known = self._recent.get(key)
        if known is None:
            known = self._older.get(key)
            if known is None:
                return self._anew(doc, number, key, named_chat=named_chat)
            self._remember(key, known)
        report = _report(known, doc, who, self._scanner)
        if named_chat or known.mark.by_day:
            return Judged(report, mark_of(report, number, named_chat=named_chat))
        mark = known.mark
        return Judged(
            report, mark if mark.entry is None else mark._replace(entry=entry_again(mark.entry, report, number))
        )

    def _anew(self, doc: Document, number: int, key: bytes, *, named_chat: bool) -> Judged:
        report, by_day = self._scanner.judge_for(doc)
        mark = mark_of(report, number, named_chat=named_chat)
        if not by_day and not named_chat:
            reading = None if report.reading == report.text else report.reading
            known = _Known(
                reading,
                report.kind,
                report.kind_confidence,
                report.verdict,
                report.score,
                report.tricks,
                report.findings,
                report.notices,
                mark,
            )
            self._remember(key, known)
        return Judged(report, mark)

    def _remember(self, key: bytes, known: _Known) -> None:
        if self._size > self._most:
            self._recent, self._older, self._size = {}, self._recent, 0
        self._recent[key] = known
        self._size += known.size()


def _report(known: _Known, doc: Document, who: Sender, scanner: Scanner) -> MessageReport:
    return MessageReport(
        id=doc.id,
        source=doc.source,
        conversation=doc.conversation,
        direction=doc.direction,
        folder=doc.folder,
        record=doc.record,
        sender=who,
        received_at=doc.received_at,
        text=doc.text,
        reading=doc.text if known.reading is None else known.reading,
        kind=known.kind,
        kind_confidence=known.kind_confidence,
        verdict=known.verdict,
        score=known.score,
        tricks=known.tricks,
        findings=known.findings,
        notices=known.notices,
        language=scanner.language,
    )
