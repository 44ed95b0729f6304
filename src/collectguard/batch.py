"""A whole scan at full speed: read here, judged in worker processes, written here, in the order read.

What travels is cheap: texts go out in batches, finished lines and a few counts come back.
With one job the same steps run in this process, so the result is the same, byte for byte.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sqlite3
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol

from collectguard.account import Account, Mark, count, mark_of, versions
from collectguard.conversations import Gathering, Place, private_database
from collectguard.errors import UsageError
from collectguard.inputs import Inputs
from collectguard.model import (
    ConversationReport,
    Direction,
    Document,
    Language,
    MessageReport,
    SenderKind,
    Source,
    Summary,
)
from collectguard.model.picture import Layout, Paper
from collectguard.model.picture import Remark as PictureRemark
from collectguard.scan import Scanner
from collectguard.sender import identify
from collectguard.series import Entry

#: Messages, and characters, of one batch.
_MOST_MESSAGES = 200
_MOST_TEXT = 100_000
#: Texts remembered as judged (twice as many at most), and the longest of them, in characters.
_REMEMBERED = 4_000
_LONGEST_REMEMBERED = 300
#: Reports and texts hold no cycles: looking for some after so many new objects is often enough.
_SELDOM = 50_000
#: Seconds between two checkpoints.
_PAUSE = 2.0


class Product(Protocol):
    """What is made of each report in the worker; a module-level function, so that it travels by name."""

    def __call__(self, report: MessageReport, number: int) -> str | None: ...


class Sink(Protocol):
    """Where finished products go, in order."""

    def put(self, products: Sequence[tuple[int, str]]) -> None:
        """Take products with the numbers of their messages."""

    def mark(self) -> object:
        """Bring what was taken to disk and say where it ends, as plain JSON; for `back_to`."""

    def back_to(self, mark: object) -> None:
        """Forget what was taken after a mark."""

    def finish(self, conversations: Sequence[ConversationReport], summary: Summary) -> None:
        """Complete the output."""


class Job(NamedTuple):
    """How messages are judged and what is made of them; travels to each worker once."""

    language: Language
    classifier: bool
    product: Product
    only_flagged: bool


class Progress(NamedTuple):
    """How far a scan is: messages, messages a second, and the share of all bytes read."""

    messages: int
    rate: float
    share: float


class _Pictured(NamedTuple):
    """What only documents out of pictures have."""

    layout: Layout | None
    paper: Paper | None
    remarks: tuple[PictureRemark, ...]


class _Batch(NamedTuple):
    """Documents on their way to a worker, sources said once."""

    first: int
    sources: tuple[Source, ...]
    rows: list[
        tuple[
            int, str, str, str | None, datetime | None, Direction, str | None, str | None, str | None, int, bool,
            _Pictured | None,
        ]
    ]  # fmt: skip


_NOT_PICTURED = _Pictured(None, None, ())


class Contact(NamedTuple):
    """A message of somebody who collects, for calendars and tables."""

    number: int
    day: str | None
    time: str | None
    sender: str | None
    sender_kind: str
    kind: str | None
    verdict: str
    tricks: str


class _Done(NamedTuple):
    """What comes back: how many were judged, products, counts, entries with their places, contacts."""

    judged: int
    products: list[tuple[int, str]]
    counts: Counter[tuple[str, str]]
    entries: list[tuple[Entry, Place]]
    contacts: list[Contact]


class Workspace:
    """What a scan remembers while it runs: entries, contacts and how far it came.

    Args:
        path: a file that survives a stop, or None for a private one that vanishes.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        if path is None:
            self.db = private_database()
        else:
            self.db = sqlite3.connect(path, isolation_level=None)
            self.db.executescript("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000; BEGIN")
        self.db.execute("CREATE TABLE IF NOT EXISTS progress (name TEXT PRIMARY KEY, value TEXT)")
        self.db.execute("CREATE TABLE IF NOT EXISTS shown (number INTEGER PRIMARY KEY, value TEXT)")
        self.db.execute(
            "CREATE TABLE IF NOT EXISTS contact (number INTEGER PRIMARY KEY, day TEXT, time TEXT, sender TEXT, "
            "sender_kind TEXT, kind TEXT, verdict TEXT, tricks TEXT)"
        )

    def note(self, **values: object) -> None:
        """Remember values by name, as JSON."""
        self.db.executemany(
            "INSERT OR REPLACE INTO progress VALUES (?,?)",
            [(name, json.dumps(value)) for name, value in values.items()],
        )

    def noted(self, name: str) -> object:
        """A value noted, or None."""
        row = self.db.execute("SELECT value FROM progress WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def save(self) -> None:
        """Bring everything to disk, if it is to survive."""
        if self.path is not None:
            self.db.execute("COMMIT")
            self.db.execute("BEGIN")

    def close(self, *, remove: bool) -> None:
        """Let go; a finished scan leaves no workspace behind."""
        if self.db.in_transaction:
            self.db.execute("COMMIT")
        self.db.close()
        if remove and self.path is not None:
            self.path.unlink(missing_ok=True)


def run(
    inputs: Inputs,
    sink: Sink,
    job: Job,
    *,
    jobs: int = 1,
    workspace: Workspace,
    resume: bool = False,
    asked: object = None,
    told: Callable[[Progress], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Summary:
    """Scan everything and complete the output; also when stopped half-way.

    Args:
        jobs: worker processes; with one, this process judges.
        workspace: where to remember how far the scan came.
        resume: go on where the workspace says.
        asked: everything the result depends on beside the inputs, as plain JSON; only the same can be resumed.
        told: hears about the progress now and then.
        stopped: asked between batches; when it says yes, the output is completed with what there is.

    Raises:
        UsageError: to be resumed, but inputs or options changed.
    """
    account = Account(Gathering(workspace.db))
    fingerprint = [inputs.fingerprint(), asked, versions(classifier=job.classifier)]
    done = _take_up(workspace, account, sink, fingerprint) if resume else 0
    workspace.note(fingerprint=fingerprint)
    if workspace.path is not None:
        _save(workspace, account, sink, done)  # from here on a stopped scan can be taken up again
    start = checkpoint = spoken = time.monotonic()
    first = done
    complete = True
    documents = enumerate(inputs.documents())
    for _ in islice(documents, done):
        if stopped():
            complete = False
            break
    results = _judged(_batches(documents), job, jobs) if complete else iter(())
    often = gc.get_threshold()
    gc.set_threshold(_SELDOM)
    try:
        for result in results:
            sink.put(result.products)
            account.counts.update(result.counts)
            for entry, place in result.entries:
                account.gathering.add(entry, place)
            workspace.db.executemany("INSERT INTO contact VALUES (?,?,?,?,?,?,?,?)", result.contacts)
            done += result.judged
            now = time.monotonic()
            if told is not None and now - spoken > 0.2:
                spoken = now
                told(Progress(done, (done - first) / (now - start), inputs.share()))
            if workspace.path is not None and now - checkpoint > _PAUSE:
                checkpoint = now
                _save(workspace, account, sink, done)
            if stopped():
                complete = False
                break
    finally:
        results.close() if hasattr(results, "close") else None
        gc.set_threshold(*often)
    if workspace.path is not None:
        _save(workspace, account, sink, done)
    conversations = list(account.reports(job.language))
    summary = account.summary(
        inputs.summaries(job.language),
        versions(classifier=job.classifier),
        job.language,
        duplicates=inputs.duplicates,
        filtered=inputs.filtered,
        complete=complete,
    )
    sink.finish(conversations, summary)
    return summary


def _save(workspace: Workspace, account: Account, sink: Sink, done: int) -> None:
    counts = [[*name, count] for name, count in account.counts.items()]
    workspace.note(done=done, sink=sink.mark(), counts=counts)
    workspace.save()


def _take_up(workspace: Workspace, account: Account, sink: Sink, fingerprint: object) -> int:
    """How many documents an earlier scan was done with; its counts, entries and output are taken up."""
    before = workspace.noted("fingerprint")
    if before is None:  # killed before it had noted anything
        sink.back_to(None)
        return 0
    if before != json.loads(json.dumps(fingerprint)):
        raise UsageError(
            "--resume: files, options or rules are not those of the earlier scan; run it again without --resume",
            "--resume：文件、选项或规则和上次不一样，请去掉 --resume 重新扫描",
        )
    done = workspace.noted("done")
    if not isinstance(done, int):
        sink.back_to(None)
        return 0
    counts = workspace.noted("counts")
    assert isinstance(counts, list)
    account.counts.update({(group, name): count for group, name, count in counts})
    account.gathering.recall(done)
    workspace.db.execute("DELETE FROM contact WHERE number >= ?", (done,))
    workspace.db.execute("DELETE FROM shown WHERE number >= ?", (done,))
    sink.back_to(workspace.noted("sink"))
    return done


def _batches(documents: Iterator[tuple[int, tuple[Document, int, bool]]]) -> Iterator[_Batch]:
    sources: dict[str, int] = {}
    listed: list[Source] = []
    batch = _Batch(0, (), [])
    size = 0
    for number, (doc, file, named) in documents:
        if not batch.rows:
            sources, listed, size = {}, [], 0
            batch = _Batch(number, (), [])
        at = sources.get(doc.source.sha256)
        if at is None or listed[at] != doc.source:
            at = sources[doc.source.sha256] = len(listed)
            listed.append(doc.source)
        batch.rows.append(
            (
                at,
                doc.id,
                doc.text,
                doc.address,
                doc.received_at,
                doc.direction,
                doc.conversation,
                doc.folder,
                doc.record,
                file,
                named,
                _Pictured(doc.layout, doc.paper, doc.remarks) if doc.remarks or doc.layout or doc.paper else None,
            )
        )
        size += len(doc.text)
        if len(batch.rows) >= _MOST_MESSAGES or size >= _MOST_TEXT:
            yield batch._replace(sources=tuple(listed))
            batch = _Batch(number + 1, (), [])
    if batch.rows:
        yield batch._replace(sources=tuple(listed))


def _judged(batches: Iterator[_Batch], job: Job, jobs: int) -> Iterator[_Done]:
    """Results in the order of the batches; never more batches under way than the workers can hold."""
    pool = _workers(job, jobs) if jobs > 1 else None
    if pool is None:
        repeats = Repeats(Scanner(language=job.language, classifier=job.classifier))
        for batch in batches:
            yield _work(batch, repeats, job)
        return
    under_way: deque[Future[_Done]] = deque()
    try:
        pool.submit(cores).result()  # workers are there before an engine that reads pictures starts threads here
        for batch in batches:
            under_way.append(pool.submit(_work_there, batch))
            if len(under_way) >= jobs * 4:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        gc.unfreeze()


def _workers(job: Job, jobs: int) -> ProcessPoolExecutor | None:
    """Worker processes, or None where the system lets no processes share a semaphore (some containers, phones)."""
    import multiprocessing

    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    Scanner(language=job.language, classifier=job.classifier).prepare()
    gc.collect()
    gc.freeze()  # what is there now stays: no worker need copy it for looking through it
    try:
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(job,))
    except (OSError, NotImplementedError):
        gc.unfreeze()
        return None


class Repeats:
    """Judges equal texts from one kind of sender once: adverts and notices come again and again.

    What the day had a part in is judged each time. So many texts are remembered that a phone's
    usual mail stays known, and short ones only, so that memory is bounded.
    """

    def __init__(self, scanner: Scanner) -> None:
        self._scanner = scanner
        self._recent: dict[tuple[str, SenderKind], MessageReport] = {}
        self._older: dict[tuple[str, SenderKind], MessageReport] = {}
        self._silent: dict[tuple[str, SenderKind], bool] = {}

    def judge(self, doc: Document) -> MessageReport:
        """As `Scanner.judge`."""
        pictured = doc.layout is not None or doc.paper is not None or doc.remarks
        if pictured or doc.direction in ("outgoing", "draft") or len(doc.text) > _LONGEST_REMEMBERED:
            return self._scanner.judge(doc)
        who = identify(doc.address, language=self._scanner.language)
        key = (doc.text, who.kind)
        known = self._recent.get(key) or self._older.get(key)
        if known is None:
            report, by_day = self._scanner.judge_for(doc)
            if not by_day:
                self._remember(key, report)
            return report
        self._remember(key, known)
        return replace(
            known,
            id=doc.id,
            source=doc.source,
            conversation=doc.conversation,
            direction=doc.direction,
            folder=doc.folder,
            record=doc.record,
            sender=who,
            received_at=doc.received_at,
        )

    def mark(self, report: MessageReport, number: int, *, named_chat: bool) -> Mark:
        """As `mark_of`; of a text known to leave no entry behind none is sought again."""
        key = (report.text, report.sender.kind)
        if named_chat or report.verdict != "clear" or key not in self._recent:
            return mark_of(report, number, named_chat=named_chat)
        if key in self._silent:
            return Mark(report.verdict, report.kind, (), None)
        mark = mark_of(report, number)
        if mark.entry is None:
            self._silent[key] = True
        return mark

    def _remember(self, key: tuple[str, SenderKind], report: MessageReport) -> None:
        if len(self._recent) >= _REMEMBERED:
            self._recent, self._older = {}, self._recent
            self._silent = {known: True for known in self._silent if known in self._older}
        self._recent[key] = report


class _Worker:
    """The one scanner of a worker process."""

    job: Job
    repeats: Repeats


def _begin(job: Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.set_threshold(_SELDOM)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _Worker.job = job
    _Worker.repeats = Repeats(Scanner(language=job.language, classifier=job.classifier))


def _leave_with_parent() -> None:
    """A worker whose scan was killed has nothing left to do."""
    from multiprocessing import connection, parent_process

    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(0)


def _work_there(batch: _Batch) -> _Done:
    return _work(batch, _Worker.repeats, _Worker.job)


def _work(batch: _Batch, repeats: Repeats, job: Job) -> _Done:
    counts: Counter[tuple[str, str]] = Counter()
    done = _Done(len(batch.rows), [], counts, [], [])
    for number, row in enumerate(batch.rows, batch.first):
        source, id_, text, address, received_at, direction, conversation, folder, record, file, named, pictured = row
        layout, paper, remarks = pictured or _NOT_PICTURED
        report = repeats.judge(
            Document(
                id=id_, text=text, source=batch.sources[source], address=address, received_at=received_at,
                direction=direction, conversation=conversation, folder=folder, record=record,
                layout=layout, paper=paper, remarks=remarks,
            )
        )  # fmt: skip
        mark = repeats.mark(report, number, named_chat=named)
        count(counts, mark)
        if mark.entry is not None:
            done.entries.append((mark.entry, Place(file, named)))
        flagged = mark.verdict in ("trick", "caution")
        if flagged or mark.kind == "collection":
            done.contacts.append(_contact(report, number, mark))
        if flagged or not job.only_flagged:
            product = job.product(report, number)
            if product is not None:
                done.products.append((number, product))
    return done


def _contact(report: MessageReport, number: int, mark: Mark) -> Contact:
    at = report.received_at
    sender = report.sender.address
    return Contact(
        number,
        None if at is None else at.date().isoformat(),
        None if at is None else at.strftime("%H:%M"),
        None if sender is None else sender.encode("utf-8", "replace").decode("utf-8"),
        report.sender.kind,
        mark.kind,
        mark.verdict,
        " ".join(mark.tricks),
    )


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return max(1, os.cpu_count() or 1)
