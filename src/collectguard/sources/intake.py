"""What one input needs while it is read: its options, its clock, and an honest account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from collectguard.model import Text
from collectguard.sources.remarks import PROBLEMS, REMARKS
from collectguard.sources.times import DEFAULT_ZONE, Clock, zone

#: How the phone's owner is called in chat exports, where nothing else was said.
OWNERS = frozenset({"我", "me", "本人", "自己", "you", "本机", "本机号码", "myself", "self"})

#: Losses told one by one, and those of them with the same reason; the rest are only counted.
_TOLD = 20
_TOLD_ALIKE = 5


class Remark(NamedTuple):
    """Something a summary says of an input. A problem means that not all of it was read."""

    code: str
    text: Text
    problem: bool


class Loss(NamedTuple):
    """A record that could not be read: where, and why."""

    place: str
    why: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How inputs are read.

    `owner` is the name the borrower bears in chat exports; `pictures` asks for the bytes of
    pictures sent with messages, which are otherwise only counted.
    """

    timezone: str = DEFAULT_ZONE
    password: str | None = None
    owner: str | None = None
    pictures: bool = False


class Intake:
    """The account of one input while it is read; readers note and lose, never print."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.clock = Clock(zone(options.timezone))
        self.lost = 0
        self.losses: list[Loss] = []
        self._told = 0
        self.format: str | None = None
        self.unsupported = False
        self._counts: dict[str, int] = {}
        self._facts: dict[str, dict[str, str]] = {}

    def note(self, code: str, count: int = 1, **facts: str) -> None:
        """Say something of the input; said once, with how often it was met."""
        self._counts[code] = self._counts.get(code, 0) + count
        self._facts.setdefault(code, facts)

    def noted(self, code: str) -> int:
        """How often something was met so far."""
        return self._counts.get(code, 0)

    def lose(self, place: str, why: Text, count: int = 1) -> None:
        """Count records that could not be read."""
        self.lost += count
        if len(self.losses) < _TOLD and sum(loss.why == why for loss in self.losses) < _TOLD_ALIKE:
            self.losses.append(Loss(place, why))
            self._told += count

    def give_up(self, code: str, **facts: str) -> None:
        """Say that a recognised input cannot be read, and why."""
        self.unsupported = True
        self.note(code, 1, **facts)

    def is_owner(self, name: str | None) -> bool:
        """Whether a name in a chat export is the phone's owner."""
        if name is None:
            return False
        name = name.strip()
        return name == self.options.owner if self.options.owner else name.casefold() in OWNERS

    def remarks(self) -> tuple[Remark, ...]:
        """Everything noted, problems first, each once."""
        found = [
            Remark(code, _filled(REMARKS[code], {**self._facts[code], "n": f"{count:,}"}), code in PROBLEMS)
            for code, count in self._counts.items()
        ]
        for loss in self.losses:
            text = Text(f"{loss.place}：{loss.why.zh}", f"{loss.place}: {loss.why.en}")
            found.append(Remark("lost", text, True))
        if self.lost > self._told:
            found.append(Remark("lost", _filled(REMARKS["lost-more"], {"n": f"{self.lost:,}"}), True))
        if self.clock.assumed:
            found.append(
                Remark("assumed-timezone", _filled(REMARKS["assumed-timezone"], {"zone": self.options.timezone}), False)
            )
        if self.clock.date_only:
            found.append(Remark("date-only", _filled(REMARKS["date-only"], {"n": f"{self.clock.date_only:,}"}), False))
        return tuple(sorted(found, key=lambda remark: not remark.problem))


def _filled(text: Text, facts: dict[str, str]) -> Text:
    return Text(text.zh.format_map(facts), text.en.format_map(facts))
