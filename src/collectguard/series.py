"""What a series of messages is judged on: a few remembered things of each, never its whole text.

A backup may hold millions of messages; what several of them say together is told from short
entries, which are kept on disk when there are many.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import wraps
from typing import NamedTuple, TypeVar

from collectguard.model import Direction, Kind, SenderKind, Text, Verdict

#: Kinds of number that belong to a person or to nobody, not to an institution.
PRIVATE_NUMBERS: frozenset[SenderKind] = frozenset(
    ("mobile", "virtual-operator", "iot", "landline", "overseas", "unknown", "name")
)

#: Kinds of number that hardly any friend has.
NOBODYS: frozenset[SenderKind] = frozenset(("virtual-operator", "iot", "overseas"))

#: The score of messages that say nothing, and the sums beyond it that make a series firm, and surely one about money.
_HARMLESS, _WARM, _HOT = 0.1, 0.3, 1.5


#: Tricks that nobody plays three times without a debt.
_HARD = ("harassment", "home-visit-threat", "third-party-pressure")
#: Numbers a court itself calls or writes from.
_OFFICES = ("short-code", "hotline", "landline", "unknown")
#: So many messages that all collect are about a debt, whether they name it or not.
_HOUNDED = 5
#: Tricks that no friend and no tradesman plays twice.
_CRUEL = ("harassment", "third-party-pressure", "staged-persona")
#: Messages from which on half must press, not a twentieth: so many were hardly said in one conversation.
_MANY = 60


class Cue(NamedTuple):
    """One thing a message shows that matters only beside other messages.

    `name` says which (`persona`, `relief`, `paid` …), `value` what of it, `quote` in which words.
    """

    name: str
    value: str
    quote: str


class Entry(NamedTuple):
    """What is remembered of one message.

    `number` is its place among all messages read; `sender` the address without blanks and
    country code; `mould` a sketch of its wording with names and figures masked; `lender` whom
    it claims to speak for. `at` is timezone-aware. `weight` is the message's own score.
    """

    number: int
    id: str
    at: datetime | None
    sender: str | None
    sender_kind: SenderKind
    direction: Direction
    conversation: str | None
    kind: Kind | None
    verdict: Verdict
    lender: str | None
    mould: tuple[int, ...]
    cues: tuple[Cue, ...]
    weight: float = 0.0

    @property
    def flagged(self) -> bool:
        return self.verdict in ("trick", "caution")

    @property
    def pressing(self) -> bool:
        """Whether somebody collects in it."""
        return (
            self.direction not in ("outgoing", "draft")
            and (self.flagged or self.kind == "collection" or self.has("lean"))
            and not self.has("shop")
        )

    def all(self, name: str) -> Iterator[Cue]:
        """Its cues of one name."""
        return (cue for cue in self.cues if cue.name == name)

    def has(self, name: str, *values: str) -> bool:
        """Whether it has such a cue, of one of these values where some are named."""
        for cue in self.cues:  # noqa: SIM110 - half the time, and every rule asks
            if cue.name == name and (not values or cue.value in values):
                return True
        return False

    def quote(self, *names: str) -> str:
        """The words behind the first of its cues of these names, or of any."""
        return next((cue.quote for name in names for cue in self.all(name)), self.cues[0].quote if self.cues else "")

    def day(self) -> date | None:
        """The day it came, on the clock it carries."""
        return None if self.at is None else self.at.date()


_T = TypeVar("_T")


def _once(method: Callable[[Series], _T]) -> Callable[[Series], _T]:
    """A method whose answer a series remembers: many rules ask, and its entries never change."""

    @wraps(method)
    def answer(self: Series) -> _T:
        known = self.answers
        if method not in known:
            known[method] = method(self)
        return known[method]  # type: ignore[return-value]

    return answer


@dataclass(frozen=True, slots=True)
class Series:
    """Messages that belong together, in the order they came; those without a time stand where they were read."""

    entries: tuple[Entry, ...] = field(repr=False)
    answers: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Series:
        """A series from entries in the order they were read."""
        placed: list[tuple[float, int, Entry]] = []
        last = float("-inf")
        for entry in sorted(entries, key=lambda entry: entry.number):
            last = last if entry.at is None else entry.at.timestamp()
            placed.append((last, entry.number, entry))
        placed.sort(key=lambda item: item[:2])
        return cls(tuple(entry for _, _, entry in placed))

    @_once
    def received(self) -> tuple[Entry, ...]:
        """Without what the borrower wrote."""
        return tuple(entry for entry in self.entries if entry.direction not in ("outgoing", "draft"))

    @_once
    def _by_sender(self) -> Mapping[str | None, Sequence[Entry]]:
        """What was received, by sender."""
        found: dict[str | None, list[Entry]] = {}
        for entry in self.received():
            found.setdefault(entry.sender, []).append(entry)
        return found

    @_once
    def pressing(self) -> tuple[Entry, ...]:
        """Those in which somebody collects."""
        return tuple(entry for entry in self.entries if entry.pressing)

    @_once
    def heat(self) -> float:
        """How much all that was received is suspected, beyond what any message is."""
        return sum(max(0.0, entry.weight - _HARMLESS) for entry in self.received())

    def suspected(self, trick: str) -> bool:
        """Whether several messages are suspected of a trick so that together there is little doubt."""
        return sum(entry.has("lean", trick) for entry in self.received()) >= 2 and (
            sum(
                1.0 if entry.has("lean", trick) else 0.5
                for entry in self.received()
                if entry.has("lean", trick) or entry.has("hint", trick)
            )
            >= 3
        )

    @_once
    def in_court(self) -> bool:
        """Whether a court writes from its own number: what is said of suits, mediators and enforcement may be real."""
        return any(entry.has("case") and entry.sender_kind in _OFFICES for entry in self.received())

    def firm(self) -> bool:
        """Whether a message is flagged with some certainty, or several are a little."""
        return self.heat() >= _WARM * max(1.0, len(self.entries) / _MANY)

    @_once
    def owed(self) -> bool:
        """Whether a debt is spoken of by either side, or threats say as much without naming it."""
        return (
            any(entry.lender is not None or entry.has("debt") or entry.has("owed") for entry in self.entries)
            or self.heat() >= _HOT
            or self.suspected("third-party-pressure")
            or sum(entry.flagged and entry.has("lean", *_HARD) for entry in self.received()) >= 3
            or self._hounded()
        )

    @_once
    def _hounded(self) -> bool:
        """Whether nearly all that came collects, much of it, and from numbers that hardly any friend has."""
        received = self.received()
        nobodys = sum(entry.pressing and entry.sender_kind in NOBODYS for entry in received)
        return nobodys >= _HOUNDED and nobodys * 5 >= len(received) * 4

    def _from(self, sender: str | None) -> Sequence[Entry]:
        """What was received from one sender."""
        return self._by_sender().get(sender, ())

    @_once
    def confidants(self) -> frozenset[str]:
        """Numbers of those who are no collectors: they quote threats and comfort, or want money for something sold."""
        told = {entry.sender for entry in self.entries if entry.has("tells") or _tells(entry)}
        confided = frozenset(
            sender
            for sender in told
            if sender is not None
            and sum(entry.flagged and not _tells(entry) for entry in self._from(sender))
            < max(2, 1 + sum(_tells(entry) for entry in self._from(sender)))
        )
        return self._in_trade() | self._at_home() | confided

    def _in_trade(self) -> frozenset[str]:
        """Numbers of those who sell, deliver, repair or want wages: they say so at once, or often."""
        found = set()
        for sender in {entry.sender for entry in self.received() if entry.has("sale")}:
            sent = self._from(sender)
            cruel = sum(entry.flagged and entry.has("lean", *_CRUEL) for entry in sent)
            lends = any(entry.lender is not None for entry in sent)
            often = sum(entry.has("sale") for entry in sent) * 3 >= len(sent)
            if sender is not None and cruel < 2 and not lends and (often or any(one.has("sale") for one in sent[:2])):
                found.add(sender)
        return frozenset(found)

    def _at_home(self) -> frozenset[str]:
        """Numbers of relatives and friends: they speak of the household, or of their own money lent by hand."""
        found = set()
        for sender in {entry.sender for entry in self.received() if entry.has("home") or entry.has("lent")}:
            sent = self._from(sender)
            close = sum(entry.has("home") + entry.has("lent") for entry in sent)
            # Relatives speak of each other; who does so among strangers, or insults, is none.
            tricks = _CRUEL[::2] if close > 1 else _CRUEL
            cruel = sum(entry.flagged and entry.has("lean", *tricks) for entry in sent)
            strange = any(entry.lender is not None or entry.sender_kind in NOBODYS for entry in sent)
            harmless = not any(entry.flagged for entry in sent)
            if sender is not None and not strange and cruel < 2 and (close > 1 or harmless):
                found.add(sender)
        return frozenset(found)

    @_once
    def reports(self) -> tuple[Entry, ...]:
        """What people around the borrower pass on of what collectors told them."""
        return tuple(entry for entry in self.received() if entry.has("report"))

    @_once
    def collectors(self) -> tuple[Entry, ...]:
        """What those who collect sent: beside pressing messages also plain ones from private numbers, and what else a
        gateway announced.

        Nothing where nobody presses, or no debt is spoken of. "Got it, I will see what I can do" is a part being played
        only in a series in which somebody threatens.
        """
        friends = self.confidants()
        pressing = [entry for entry in self.pressing() if entry.sender not in friends or entry.has("report")]
        if not self.owed() or len(pressing) * (20 if len(self.entries) <= _MANY else 2) < len(self.entries):
            return ()
        gateways = {entry.sender for entry in pressing if entry.sender_kind == "sms-gateway"}
        return tuple(
            entry
            for entry in self.received()
            if entry.sender not in friends
            and not entry.has("report")
            and (
                entry.pressing
                or (entry.sender_kind in PRIVATE_NUMBERS and not entry.has("notice"))
                or (entry.sender in gateways and entry.has("stage"))
            )
        )


def _tells(entry: Entry) -> bool:
    """Whether somebody speaks of collectors as of others, or passes on what they sent him."""
    return entry.has("confidant") or entry.has("report")


class SeriesHit(NamedTuple):
    """What a detector saw in a series: on which messages, how sure (0 to 1), and what the reason shows."""

    entries: tuple[Entry, ...]
    confidence: float
    facts: Mapping[str, Text] = {}


def windows(entries: Sequence[Entry], length: timedelta) -> Iterator[Sequence[Entry]]:
    """The longest stretches of dated entries that fit into a length of time, none inside another.

    Of very many entries only stretches that bring at least a twentieth of new ones.
    """
    dated = [entry for entry in entries if entry.at is not None]
    times = [entry.at.timestamp() for entry in dated if entry.at is not None]
    done = 0
    for start in range(len(dated)):
        end = bisect_left(times, times[start] + length.total_seconds())
        if end > done and ((end - done) * 20 >= end - start or end == len(dated)):
            yield dated[start:end]
            done = end
