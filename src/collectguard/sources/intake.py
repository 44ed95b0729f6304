"""What one input needs while it is read: its options, its clock, and an honest account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from collectguard.model import Text
from collectguard.sources.remarks import CUT, PROBLEMS, REMARKS
from collectguard.sources.times import DEFAULT_ZONE, Clock, zone

#: How the phone's owner is called in chat exports, where nothing else was said.
OWNERS = frozenset({"我", "me", "本人", "自己", "you", "本机", "本机号码", "myself", "self"})

#: Reasons told, and places told of one reason; the rest are only counted.
_MOST_REASONS = 20
_MOST_PLACES = 5


class Remark(NamedTuple):
    """Something a summary says of an input. A problem means that not all of it was read."""

    code: str
    text: Text
    problem: bool


class Loss(NamedTuple):
    """Records that could not be read for one reason: where the first of them are, why, and how many there are."""

    places: tuple[str, ...]
    why: Text
    records: int

    @property
    def place(self) -> str:
        """Where the first of them is."""
        return self.places[0]

    def told(self) -> Text:
        """All of it in one line."""
        first, *others = self.places
        prefix = first.rpartition(", ")[0] + ", "
        names = [first, *(place.removeprefix(prefix) for place in others)]
        zh, en = "、".join(names), ", ".join(names)
        if self.records > len(names):
            zh += f" 等共 {self.records:,} 处" if others else f"（共 {self.records:,} 条）"
            en += f" … ({self.records:,} in all)"
        return Text(f"{zh}：{self.why.zh}", f"{en}: {self.why.en}")


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
        self.format: str | None = None
        self.unsupported = False
        #: Which member of an archive is being read; what stands in two of them is a duplicate.
        self.part = 0
        #: Whether the last line read has no line break behind it, as where a file was cut.
        self.open_end = False
        self._losses: dict[Text, Loss] = {}
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
        known = self._losses.get(why)
        if known is not None:
            places = known.places if len(known.places) >= _MOST_PLACES else (*known.places, place)
            self._losses[why] = Loss(places, why, known.records + count)
        elif len(self._losses) < _MOST_REASONS:
            self._losses[why] = Loss((place,), why, count)

    def cut(self, place: str) -> None:
        """Count the record inside which the file breaks off."""
        self.note("truncated")
        self.lose(place, CUT)

    @property
    def losses(self) -> tuple[Loss, ...]:
        """What was lost, by reason."""
        return tuple(self._losses.values())

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
            if code != "truncated" or CUT not in self._losses
        ]
        found += [Remark("truncated" if loss.why == CUT else "lost", loss.told(), True) for loss in self.losses]
        if self.lost > sum(loss.records for loss in self.losses):
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
