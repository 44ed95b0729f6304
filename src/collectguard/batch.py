"""A whole scan at full speed: read here, judged in worker processes, written here, in the order read.

What travels is cheap: texts go out in batches, finished lines and a few counts come back. Equal texts go
to the same worker, which remembers what it said of them.
With one job the same steps run in this process, so the result is the same, byte for byte.
"""

from __future__ import annotations

import gc
import json
import os
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol, TypeAlias

from collectguard.account import Account, Mark, count, versions
from collectguard.conversations import Gathering, Packed, Place, packed, private_database
from collectguard.crew import Crew
from collectguard.errors import UsageError
from collectguard.inputs import Inputs, Read, Tally
from collectguard.model import (
    ConversationReport,
    Direction,
    Document,
    Language,
    MessageReport,
    Source,
    Summary,
)
from collectguard.model.picture import Layout, Paper
from collectguard.model.picture import Remark as PictureRemark
from collectguard.repeats import MOST_REMEMBERED, Repeats
from collectguard.scan import Scanner

#: Messages, and characters, of one batch, and batches handed out before the first must be back.
_MOST_MESSAGES = 500
_MOST_TEXT = 100_000
_MOST_AHEAD = 6
#: Reports and texts hold no cycles: looking for some after so many new objects is often enough.
_SELDOM = 50_000
#: Seconds between two checkpoints.
_PAUSE = 2.0


class Product(Protocol):
    """What is made of each report in the worker; a module-level function, so that it travels by name."""

    def __call__(self, report: MessageReport, number: int) -> str | None: ...


class Sink(Protocol):
    """Where finished products go, in order."""

    def put(self, products: Sequence[tuple[int, bytes]]) -> None:
        """Take products, in UTF-8, with the numbers of their messages."""

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


_Row: TypeAlias = tuple[
    int, int, str, str, str | None, datetime | None, Direction, str | None, str | None, str | None, int, bool,
    _Pictured | None,
]  # fmt: skip


class _Batch(NamedTuple):
    """Documents on their way to a worker, sources said once; and what was read up to the last of them."""

    sources: tuple[Source, ...]
    rows: list[_Row]
    tally: Tally


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
    """What comes back: how many were judged, products in UTF-8, counts, entries, contacts, how far that is."""

    judged: int
    products: list[tuple[int, bytes]]
    counts: Counter[tuple[str, str]]
    entries: list[Packed]
    contacts: list[Contact]
    tally: Tally


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
    tally: Tally | None = None
    results = _judged(_batches(documents, inputs), job, jobs) if complete else iter(())
    often = gc.get_threshold()
    gc.set_threshold(_SELDOM)
    try:
        for result in results:
            sink.put(result.products)
            account.counts.update(result.counts)
            account.gathering.take(result.entries)
            workspace.db.executemany("INSERT INTO contact VALUES (?,?,?,?,?,?,?,?)", result.contacts)
            done += result.judged
            tally = result.tally
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
    read = inputs.tally() if complete or tally is None else tally
    summary = account.summary(
        inputs.summaries(job.language, read),
        versions(classifier=job.classifier),
        job.language,
        duplicates=read.duplicates,
        filtered=read.filtered,
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


def _batches(documents: Iterator[tuple[int, Read]], inputs: Inputs) -> Iterator[_Batch]:
    sources: dict[str, int] = {}
    listed: list[Source] = []
    rows: list[_Row] = []
    size = 0
    for number, (doc, file, named) in documents:
        at = sources.get(doc.source.sha256)
        if at is None or listed[at] != doc.source:
            at = sources[doc.source.sha256] = len(listed)
            listed.append(doc.source)
        rows.append(
            (
                number,
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
        if len(rows) >= _MOST_MESSAGES or size >= _MOST_TEXT:
            yield _Batch(tuple(listed), rows, inputs.tally())
            sources, listed, rows, size = {}, [], [], 0
    if rows:
        yield _Batch(tuple(listed), rows, inputs.tally())


def _judged(batches: Iterator[_Batch], job: Job, jobs: int) -> Iterator[_Done]:
    """Results in the order of the batches; never more batches under way than a few."""
    crew = _workers(job, jobs) if jobs > 1 else None
    if crew is None:
        work = _begin(job, MOST_REMEMBERED)
        for batch in batches:
            yield work(batch)
        return
    under_way = 0
    try:
        for batch in batches:
            for worker, part in enumerate(_parts(batch, jobs)):
                crew.give(worker, part)
            under_way += 1
            if under_way >= _MOST_AHEAD:
                yield _together([crew.take(worker) for worker in range(jobs)])
                under_way -= 1
        for _ in range(under_way):
            yield _together([crew.take(worker) for worker in range(jobs)])
    finally:
        crew.close()
        gc.unfreeze()


def _parts(batch: _Batch, jobs: int) -> list[_Batch]:
    """A part for each worker, by the texts: who judged a text before gets its like again."""
    parts: list[list[_Row]] = [[] for _ in range(jobs)]
    for row in batch.rows:
        parts[hash(row[3]) % jobs].append(row)
    return [batch._replace(rows=rows) for rows in parts]


def _together(parts: Sequence[_Done]) -> _Done:
    """The results of a batch's parts, in the order of the messages."""
    counts: Counter[tuple[str, str]] = Counter()
    for part in parts:
        counts.update(part.counts)
    return _Done(
        sum(part.judged for part in parts),
        sorted(product for part in parts for product in part.products),
        counts,
        sorted(entry for part in parts for entry in part.entries),
        sorted(contact for part in parts for contact in part.contacts),
        parts[0].tally,
    )


def _workers(job: Job, jobs: int) -> Crew[_Batch, _Done] | None:
    """Worker processes, or None where the system starts none (some containers, phones)."""
    Scanner(language=job.language, classifier=job.classifier).prepare()
    gc.collect()
    gc.freeze()  # what is there now stays: no worker need copy it for looking through it
    try:
        return Crew(jobs, partial(_begin, job, MOST_REMEMBERED // jobs))
    except (OSError, NotImplementedError):
        gc.unfreeze()
        return None


def _begin(job: Job, most: int) -> Callable[[_Batch], _Done]:
    """The work of one process, which remembers so many bytes."""
    gc.set_threshold(_SELDOM)
    return partial(_work, repeats=Repeats(Scanner(language=job.language, classifier=job.classifier), most), job=job)


def _work(batch: _Batch, repeats: Repeats, job: Job) -> _Done:
    counts: Counter[tuple[str, str]] = Counter()
    done = _Done(len(batch.rows), [], counts, [], [], batch.tally)
    for row in batch.rows:
        (
            number, source, id_, text, address, received_at, direction, conversation, folder, record, file, named,
            pictured,
        ) = row  # fmt: skip
        layout, paper, remarks = pictured or _NOT_PICTURED
        doc = Document(
            id=id_, text=text, source=batch.sources[source], address=address, received_at=received_at,
            direction=direction, conversation=conversation, folder=folder, record=record,
            layout=layout, paper=paper, remarks=remarks,
        )  # fmt: skip
        report, mark = repeats.judge(doc, number, named_chat=named)
        count(counts, mark)
        if mark.entry is not None:
            done.entries.append(packed(mark.entry, Place(file, named)))
        flagged = mark.verdict in ("trick", "caution")
        if flagged or mark.kind == "collection":
            done.contacts.append(_contact(report, number, mark))
        if flagged or not job.only_flagged:
            product = job.product(report, number)
            if product is not None:
                done.products.append((number, product.encode("utf-8", "replace")))
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
