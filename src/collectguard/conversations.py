"""Messages of a scan brought together, and what they show only together.

`Gathering` remembers an entry of each message that could matter; entries lie in a private
database that SQLite keeps in memory while it is small and on disk when it grows, so memory does
not follow the size of the backup. At the end the messages of one chat, one creditor or one
mould are looked at together by the rules under `rules/series/`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from struct import Struct
from sys import intern
from typing import NamedTuple

from collectguard import law, scoring
from collectguard.detectors.cues import SKETCH, likeness
from collectguard.model import (
    ConversationReport,
    Grouping,
    Language,
    Notice,
    Reference,
    SenderKind,
    SeriesFinding,
    Text,
    TrickScore,
)
from collectguard.rule import TRICKS, SeriesRule
from collectguard.rules import series_catalogue
from collectguard.series import PRIVATE_NUMBERS, Cue, Entry, Series, SeriesHit

TRICK_AND_DEBT = Text(
    "这是几条消息放在一起看的结论。用了套路不等于债务不存在，债务真实也不等于可以用套路；欠款多少，请在合同写明的机构官方渠道核实。",
    "This is said of several messages together. A trick does not cancel a real debt, a real debt does not excuse "
    "a trick; check what is owed with the lender named in the contract.",
)
GUESSED_TOGETHER = Text(
    "这些消息号码不同，是按自称的机构、内容模板归到一起的，可能不是同一家发的。",
    "These came from different numbers and were put together by the lender they name or by their wording; they may "
    "come from different senders.",
)

#: Messages of one group looked at together; of longer ones, stretch by stretch.
MOST_TOGETHER = 2_000
#: Messages listed under one finding; the finding counts them all.
MOST_LISTED = 200
#: Senders, lenders and moulds told apart; a backup has hundreds, a hostile one is cut off here.
MOST_NAMES = 100_000
#: Share of a mould's triples that makes two messages one mould.
ALIKE = 0.6

#: Numbers that hardly any friend has.
_NOBODYS: frozenset[SenderKind] = frozenset(("virtual-operator", "iot"))

_SKETCH = Struct(f"<{SKETCH}I")
_ENCODER = json.JSONEncoder(separators=(",", ":"))


class Place(NamedTuple):
    """Where a message was read: which input, and whether its conversations were named by whoever made it."""

    input: int
    named_chats: bool = False


def private_database() -> sqlite3.Connection:
    """A database of our own, in memory while it is small, on disk when it grows, and gone when closed."""
    db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    db.executescript(
        "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16000; PRAGMA temp_store=FILE; BEGIN"
    )
    return db


class Tie(NamedTuple):
    """What ties a message to others."""

    chat: str | None
    sender: str | None
    sender_kind: SenderKind
    own: bool
    lender: str | None
    pressing: bool
    report: bool


class Packed(NamedTuple):
    """An entry as it travels and is kept, with what ties it to others."""

    number: int
    mould: bytes | None
    value: str
    input: int
    tie: Tie


def packed(entry: Entry, place: Place) -> Packed:
    """An entry made ready to be kept."""
    at = None if entry.at is None else entry.at.isoformat()
    # ASCII, so that half a character in a hostile message breaks nothing.
    value = _ENCODER.encode((*entry._replace(at=None, mould=()), at))
    mould = _SKETCH.pack(*entry.mould) if entry.mould else None
    return Packed(entry.number, mould, value, place.input, _tie(entry, named_chats=place.named_chats))


def _tie(entry: Entry, *, named_chats: bool) -> Tie:
    return Tie(
        entry.conversation if named_chats else None,
        entry.sender,
        entry.sender_kind,
        entry.direction in ("outgoing", "draft"),
        entry.lender or None,
        entry.pressing,
        entry.has("report"),
    )


class Gathering:
    """Collects entries, and yields what the rules over series find in them."""

    def __init__(self, db: sqlite3.Connection | None = None) -> None:
        """Args: db: where entries are kept; a private database that vanishes by default."""
        self._db = private_database() if db is None else db
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, node INTEGER, mould BLOB, value TEXT, "
            "input INTEGER, named INTEGER)"
        )
        self._nodes: dict[tuple[object, ...], int] = {}
        self._roots: list[int] = []
        self._lenders: dict[int, set[int]] = {}
        self._moulds: dict[bytes, int] = {}
        self._cast_by: dict[int, int] = {}
        self._unnamed: set[int] = set()
        self._chat_nodes: set[int] = set()
        self._pressing: set[int] = set()

    def add(self, entry: Entry, place: Place) -> None:
        """Remember one message."""
        self.take([packed(entry, place)])

    def take(self, entries: Iterable[Packed]) -> None:
        """Remember messages, in the order they were read."""
        self._db.executemany(
            "INSERT INTO entry VALUES (?,?,?,?,?,?)",
            [
                (number, self._noticed(tie, mould, file), mould, value, file, tie.chat is not None)
                for number, mould, value, file, tie in entries
            ],
        )

    def recall(self, before: int) -> None:
        """Take up the entries of an earlier scan, of messages before a number; later ones are forgotten."""
        self._db.execute("DELETE FROM entry WHERE number >= ?", (before,))
        rows = self._db.execute("SELECT number, mould, value, input, named FROM entry ORDER BY number").fetchall()
        for number, mould, value, file, named in rows:
            node = self._noticed(_tie(_unpacked(value, mould), named_chats=bool(named)), mould, file)
            self._db.execute("UPDATE entry SET node = ? WHERE number = ?", (node, number))

    def _noticed(self, tie: Tie, mould: bytes | None, file: int) -> int:
        """The node of a message; what ties nodes together is noted."""
        node = self._place(tie, file)
        if tie.pressing and tie.lender:
            self._pressing.add(self._node("lender", tie.lender))
        if mould and tie.pressing:
            self._cast(mould, None if tie.lender or node in self._chat_nodes else node)
        return node

    def reports(self, language: Language) -> Iterator[ConversationReport]:
        """Every group with a finding, in the order of its first message."""
        self._join()
        moulds = list(self._judged("mould", "mould", language, ()))
        told = [found for _, _, found in moulds]
        creditors = self._judged("creditor", "root", language, told)
        for _, report, _ in sorted((*moulds, *creditors), key=lambda item: item[0]):
            yield report

    def close(self) -> None:
        self._db.close()

    def _place(self, tie: Tie, file: int) -> int:
        """The node of a message: its chat, its creditor, its sender, or the input it stands in."""
        if tie.chat is not None:
            chat = self._node("chat", file, tie.chat)
            self._chat_nodes.add(chat)
            return chat
        lender = self._node("lender", tie.lender) if tie.lender else None
        if tie.sender is None or tie.own:
            if tie.sender is not None:
                return self._node("sender", tie.sender)
            return self._node("input", file) if lender is None else lender
        sender = self._node("sender", tie.sender)
        if lender is None:
            if tie.sender_kind in _NOBODYS or ((tie.pressing or tie.report) and tie.sender_kind in PRIVATE_NUMBERS):
                self._unnamed.add(sender)
            return sender
        self._lenders.setdefault(sender, set()).add(lender)
        if tie.sender_kind in PRIVATE_NUMBERS:
            self._unite(sender, lender)
            return sender
        return lender

    def _node(self, *name: object) -> int:
        node = self._nodes.get(name)
        if node is None:
            if len(self._nodes) >= MOST_NAMES:
                name = ("rest",)
                if name in self._nodes:
                    return self._nodes[name]
            node = self._nodes[name] = len(self._roots)
            self._roots.append(node)
        return node

    def _root(self, node: int) -> int:
        while self._roots[node] != node:
            self._roots[node] = self._roots[self._roots[node]]
            node = self._roots[node]
        return node

    def _unite(self, one: int, other: int) -> None:
        left, right = self._root(one), self._root(other)
        if left != right:
            self._roots[max(left, right)] = min(left, right)

    def _cast(self, mould: bytes, node: int | None) -> None:
        """Note a mould, and who sent it where no lender is named: nameless senders of one mould are one."""
        number = self._moulds.get(mould)
        if number is None:
            if len(self._moulds) >= MOST_NAMES:
                return
            number = self._moulds[mould] = len(self._moulds)
        if node is not None:
            self._unite(self._cast_by.setdefault(number, node), node)

    def _join(self) -> None:
        """Gateways with one lender stand for it; moulds that are nearly alike are one."""
        for sender, lenders in self._lenders.items():
            if len(lenders) == 1:
                self._unite(sender, next(iter(lenders)))
        self._join_names()
        self._join_unnamed()
        campaigns = _campaigns(list(self._moulds))
        self._db.execute("DROP TABLE IF EXISTS place")
        self._db.execute("DROP TABLE IF EXISTS campaign")
        self._db.execute("CREATE TABLE place (node INTEGER PRIMARY KEY, root INTEGER)")
        self._db.execute("CREATE TABLE campaign (mould BLOB PRIMARY KEY, campaign INTEGER) WITHOUT ROWID")
        self._db.executemany(
            "INSERT INTO campaign VALUES (?,?)",
            ((mould, campaigns[number]) for mould, number in self._moulds.items()),
        )
        together: dict[int, int] = {}
        for number, node in self._cast_by.items():
            self._unite(together.setdefault(campaigns[number], node), node)
        self._db.executemany(
            "INSERT INTO place VALUES (?,?)", ((node, self._root(node)) for node in range(len(self._roots)))
        )

    def _join_names(self) -> None:
        """A lender's short name is the lender: one name that begins another."""
        before: tuple[str, int] | None = None
        for name, node in sorted((str(key[1]), node) for key, node in self._nodes.items() if key[0] == "lender"):
            if before is not None and name.startswith(before[0]):
                self._unite(before[1], node)
            else:
                before = name, node

    def _join_unnamed(self) -> None:
        """Private numbers that press, and virtual ones, are one collector where they name nobody.

        It is the only lender's, if there is one.
        """
        lenders = {self._root(lender) for lender in self._pressing}
        known = {self._root(sender) for sender in self._lenders}
        unnamed = [sender for sender in sorted(self._unnamed) if self._root(sender) not in known | lenders]
        for one, other in zip(unnamed, [*unnamed[1:], *(lenders if len(lenders) == 1 else ())], strict=False):
            self._unite(one, other)

    def _judged(
        self, scope: str, by: str, language: Language, told: Sequence[set[int]]
    ) -> Iterator[tuple[int, ConversationReport, set[int]]]:
        """First message, report, and the messages it rests on, of each group with a finding.

        That numbers change is not said again of messages of which a mould's report says it.
        """
        rules = [rule for rule in series_catalogue() if rule.scope == scope]
        for group, entries in self._groups(by):
            series = Series.of(entries)
            hits = [
                (rule, hit)
                for rule, hit in _hits(rules, series)
                if "numbers" not in rule.id or not _told({entry.number for entry in hit.entries}, told)
            ]
            if hits:
                grouped: Grouping = (
                    "mould" if scope == "mould" else "conversation" if group in self._chat_nodes else "creditor"
                )
                resting = {entry.number for _, hit in hits for entry in hit.entries}
                yield entries[0].number, _report(series, hits, grouped, language), resting

    def _groups(self, by: str) -> Iterator[tuple[int, list[Entry]]]:
        """Groups of at least two messages, stretch by stretch, each in the order it was read."""
        join, key = ("JOIN place USING (node)", "root") if by == "root" else ("JOIN campaign USING (mould)", "campaign")
        group: int | None = None
        held: list[Entry] = []
        for at, mould, value in self._db.execute(
            f"SELECT {key}, mould, value FROM entry {join} ORDER BY {key}, number"
        ):
            if at != group or len(held) >= MOST_TOGETHER:
                if group is not None and len(held) > 1:
                    yield group, held
                group, held = at, []
            held.append(_unpacked(value, mould))
        if group is not None and len(held) > 1:
            yield group, held


def _told(numbers: set[int], told: Sequence[set[int]]) -> bool:
    """Whether one of several sets holds all these numbers."""
    return any(known >= numbers for known in told)


def _hits(rules: Sequence[SeriesRule], series: Series) -> list[tuple[SeriesRule, SeriesHit]]:
    """The first hit of each rule that speaks."""
    return [(rule, hit) for rule in rules for hit in islice(rule.detect.find(series), 1)]


def _report(
    series: Series, hits: Sequence[tuple[SeriesRule, SeriesHit]], grouped_by: Grouping, language: Language
) -> ConversationReport:
    import hashlib

    by_trick: dict[str, list[float]] = {}
    places = {entry.number: place for place, entry in enumerate(series.entries)}
    findings = []
    for rule, hit in hits:
        confidence = scoring.rule_confidence([hit.confidence], rule.id)
        by_trick.setdefault(rule.trick, []).append(confidence)
        findings.append(_finding(rule, hit, confidence, places, language))
    findings.sort(key=lambda finding: (-finding.confidence, finding.rule))
    ceiling = scoring.weights().ceiling
    tricks = {trick: min(ceiling, scoring.noisy_or(found)) for trick, found in by_trick.items()}
    score = min(ceiling, scoring.noisy_or(list(tricks.values())))
    resting = {entry.number: entry for _, hit in hits for entry in hit.entries}
    rests_on = [entry for entry in series.entries if entry.number in resting]
    times = [entry.at for entry in series.entries if entry.at is not None]
    senders = tuple(
        dict.fromkeys(entry.sender for entry in rests_on if entry.sender is not None and entry.direction != "outgoing")
    )
    lenders = [entry.lender for entry in series.entries if entry.lender]
    notices = [Notice(code="debt-and-trick", text=TRICK_AND_DEBT.to(language))]
    if (grouped_by == "creditor" and len(senders) > 1) or grouped_by == "mould":
        notices.append(Notice(code="grouped-by-guess", text=GUESSED_TOGETHER.to(language)))
    name = "\n".join(
        (*(finding.rule for finding in findings), *(f"{entry.number} {entry.id}" for entry in rests_on[:MOST_LISTED]))
    )
    return ConversationReport(
        id="c-" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        grouped_by=grouped_by,
        lender=max(sorted(set(lenders)), key=lenders.count) if lenders else None,
        senders=senders[:MOST_LISTED],
        first_at=min(times, default=None),
        last_at=max(times, default=None),
        size=len(series.entries),
        messages=tuple(entry.id for entry in rests_on[:MOST_LISTED]),
        verdict=scoring.verdict(score, has_finding=True),
        score=round(score, 4),
        tricks=tuple(
            TrickScore(trick=trick, title=TRICKS[trick].to(language), score=round(found, 4), rule_score=round(found, 4))
            for trick, found in sorted(tricks.items(), key=lambda item: (-item[1], item[0]))
        ),
        findings=tuple(findings),
        notices=tuple(notices),
        language=language,
    )


def _finding(
    rule: SeriesRule, hit: SeriesHit, confidence: float, places: Mapping[int, int], language: Language
) -> SeriesFinding:
    facts = {key: value.to(language) for key, value in hit.facts.items()}
    entries = sorted({entry.number: entry for entry in hit.entries}.values(), key=lambda entry: places[entry.number])
    return SeriesFinding(
        rule=rule.id,
        trick=rule.trick,
        severity=rule.severity,
        confidence=round(confidence, 4),
        messages=tuple(
            Reference(
                id=entry.id,
                received_at=entry.at,
                sender=None if entry.sender is None else intern(entry.sender),
                direction=entry.direction,
                quote=intern(entry.quote(*rule.cues)),  # one mould says the same again and again
            )
            for entry in entries[:MOST_LISTED]
        ),
        message_count=len(entries),
        title=rule.title.to(language),
        reason=rule.reason.to(language).format_map(facts),
        truth=rule.truth.to(language).format_map(facts),
        innocent_reading=rule.innocent_reading.to(language),
        legal=tuple(law.statute(entry).reference(language) for entry in rule.legal),
        advice=rule.advice.to(language),
    )


def _campaigns(moulds: Sequence[bytes]) -> list[int]:
    """For each mould the number of the first mould it is alike to, by whatever chain."""
    first = list(range(len(moulds)))

    def root(at: int) -> int:
        while first[at] != at:
            first[at] = first[first[at]]
            at = first[at]
        return at

    for band in range(0, _SKETCH.size, 8):  # two slots of the sketch at a time
        known: dict[bytes, int] = {}
        for at, mould in enumerate(moulds):
            pair = mould[band : band + 8]
            if pair == b"\xff" * 8:
                continue
            other = known.setdefault(pair, at)
            if other == at or root(other) == root(at):
                continue
            if likeness(_SKETCH.unpack(moulds[other]), _SKETCH.unpack(mould)) >= ALIKE:
                left, right = sorted((root(other), root(at)))
                first[right] = left
    return [root(at) for at in range(len(moulds))]


def _unpacked(value: str, mould: bytes | None) -> Entry:
    *fields, at = json.loads(value)
    entry = Entry(*fields)
    return entry._replace(
        at=None if at is None else datetime.fromisoformat(at),
        mould=_SKETCH.unpack(mould) if mould else (),
        cues=tuple(Cue(*cue) for cue in entry.cues),
    )
