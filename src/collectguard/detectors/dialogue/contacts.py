"""How often, at which hours, from how many numbers somebody is contacted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from collectguard import law
from collectguard.model import SenderKind, Text
from collectguard.series import NOBODYS, PRIVATE_NUMBERS, Entry, Series, SeriesHit

#: Numbers that are changed at will.
_CHANGING: frozenset[SenderKind] = frozenset(("virtual-operator", "iot", "mobile", "overseas"))


class NightContact:
    """Collection in the hours in which the standards say there should be none.

    Notices of an account come when a system sends them and do not count; nor does one single
    message, whose hour may be a delay of the network.

    Args:
        at_least: messages that make a habit.
    """

    def __init__(self, *, at_least: int) -> None:
        self.at_least = at_least

    def find(self, series: Series) -> Iterator[SeriesHit]:
        night = [entry for entry in _contacts(series) if _at_night(entry)]
        if len(night) < self.at_least or not _collects(series, night):
            return
        days = {entry.day() for entry in night}
        confidence = min(0.95, 0.6 + 0.1 * len(night)) if any(entry.flagged for entry in night) else 0.65
        last = max(day for day in days if day is not None)
        start, end = _limit("contact-night-from-hour", last), _limit("contact-night-to-hour", last)
        count, nights = str(len(night)), str(len(days))
        yield SeriesHit(
            tuple(night),
            confidence,
            {
                "count": Text(count, count),
                "nights": Text(nights, nights),
                "hours": Text(f"{start}:00 至次日 {end}:00", f"{start}:00 and {end}:00"),
                "who": _who("contact-night-from-hour", last),
            },
        )


class TooOften:
    """More collection messages in a day than the standards allow calls, or days of them on end.

    No national rule counts text messages; the limits for calls are the only yardstick there is,
    and the finding says so.

    Args:
        run: days on end, within a week, that count by themselves.
        week: messages in that week from which on they count.
    """

    def __init__(self, *, run: int, week: int) -> None:
        self.run = run
        self.week = week

    def find(self, series: Series) -> Iterator[SeriesHit]:
        by_day: dict[date, list[Entry]] = {}
        for entry in _contacts(series):
            day = entry.day()
            if day is not None:
                by_day.setdefault(day, []).append(entry)
        if not by_day:
            return
        busiest = max(by_day, key=lambda day: (len(by_day[day]), -day.toordinal()))
        most = _limit("call-attempts-a-day", busiest)
        over = [day for day in sorted(by_day) if len(by_day[day]) > most]
        first, week = self._week(by_day)
        if not over and not (len(week) >= self.week and len({entry.day() for entry in week}) >= self.run):
            return
        entries = tuple(entry for day in over for entry in by_day[day]) or tuple(week)
        calls = str(_limit("valid-calls-a-day", busiest))
        yield SeriesHit(
            entries,
            min(0.95, 0.6 + 0.05 * (len(by_day[busiest]) - most)) if over else 0.6,
            {
                "day": Text(busiest.isoformat(), busiest.isoformat()),
                "count": Text(str(len(by_day[busiest])), str(len(by_day[busiest]))),
                "week_from": Text(first.isoformat(), first.isoformat()),
                "week": Text(str(len(week)), str(len(week))),
                "most": Text(str(most), str(most)),
                "calls": Text(calls, calls),
                "who": _who("call-attempts-a-day", busiest),
                "who_calls": _who("valid-calls-a-day", busiest),
            },
        )

    def _week(self, by_day: dict[date, list[Entry]]) -> tuple[date, list[Entry]]:
        """The seven days with most messages."""
        best: tuple[date, list[Entry]] = (min(by_day), [])
        for first in sorted(by_day):
            found = [entry for ahead in range(7) for entry in by_day.get(first + timedelta(days=ahead), ())]
            if len(found) > len(best[1]):
                best = (first, found)
        return best


class ManyNumbers:
    """One voice from many numbers: the same mould, or the same creditor, from numbers that change.

    Institutions send from gateways, and gateways change; numbers of persons and of virtual
    operators count at once, gateway numbers only where the messages are flagged.

    Args:
        at_least: numbers needed.
        within: longest time between the first and the last.
    """

    def __init__(self, *, at_least: int, within: timedelta) -> None:
        self.at_least = at_least
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        counted = [
            entry
            for entry in series.collectors()
            if entry.sender is not None
            and (entry.flagged if entry.sender_kind not in PRIVATE_NUMBERS else entry.sender_kind != "name")
        ]
        senders: Counter[str | None] = Counter()
        start = 0
        for entry in counted:
            senders[entry.sender] += 1
            while not self._near(counted[start], entry):
                senders[counted[start].sender] -= 1
                start += 1
            senders += Counter()  # drops those that are down to nothing
            if len(senders) >= self.at_least:
                break
        if len(senders) < self.at_least:
            return
        rest = [one for one in counted[start:] if self._near(counted[start], one)]
        numbers = {one.sender for one in rest}
        changing = sum(kind in _CHANGING for kind in {one.sender: one.sender_kind for one in rest}.values())
        if not any(one.flagged for one in rest):
            rest = [
                one
                for one in rest
                if (one.pressing and one.sender_kind in _CHANGING) or (one.has("debt") and one.sender_kind in NOBODYS)
            ]
            if len({one.sender for one in rest}) < max(4, self.at_least):
                return
            numbers = {one.sender for one in rest}
        count = str(len(numbers))
        kinds = Counter({one.sender: one.sender_kind for one in rest}.values())
        of_nobody = kinds["virtual-operator"] + kinds["iot"]
        virtual = Text(
            f"，其中{of_nobody}个是虚拟运营商或物联网号段" if of_nobody else "",
            f" ({of_nobody} of them virtual-operator or internet-of-things numbers)" if of_nobody else "",
        )
        yield SeriesHit(
            tuple(rest),
            min(0.9, 0.5 + 0.08 * len(numbers) + (0.1 if changing >= 2 else 0.0)),
            {"count": Text(count, count), "virtual": virtual},
        )

    def _near(self, one: Entry, other: Entry) -> bool:
        return one.at is None or other.at is None or other.at - one.at <= self.within


def _collects(series: Series, entries: Sequence[Entry]) -> bool:
    """Whether it is more than a friend asking for his money: threats, a lender, or a number no friend has."""
    return series.firm() or any(entry.lender is not None or entry.sender_kind in NOBODYS for entry in entries)


def _contacts(series: Series) -> list[Entry]:
    return [entry for entry in series.collectors() if entry.at is not None and not entry.has("notice")]


def _at_night(entry: Entry) -> bool:
    if entry.at is None:
        return False
    day = entry.at.date()
    return entry.at.hour >= _limit("contact-night-from-hour", day) or entry.at.hour < _limit(
        "contact-night-to-hour", day
    )


def _limit(name: str, day: date) -> int:
    """A limit on a day; before the first one, that first one, as the nearest yardstick there is."""
    found = law.parameter(name)
    return int(found.on(max(day, found.values[0].start)))


def _who(name: str, day: date) -> Text:
    """Who set a limit, and how binding it is."""
    found = law.parameter(name)
    entry = law.statute(found.source_on(max(day, found.values[0].start)))
    zh, en = entry.reference("zh"), entry.reference("en")
    issuer = entry.issuer
    by = Text(f"{issuer.zh}，" if issuer else "", f"{issuer.en}, " if issuer else "")
    return Text(f"《{zh.title}》（{by.zh}{zh.force_label}）", f"{en.title} ({by.en}{en.force_label})")
