"""Circles of other people drawn in one after the other, and payees that change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from collectguard.lexicon.series import COMPANY, PERSON_PAID
from collectguard.model import Text
from collectguard.series import Entry, Series, SeriesHit, windows

CIRCLES = {
    "family": Text("家人亲戚", "family"),
    "work": Text("单位同事", "work"),
    "village": Text("村里、邻居", "village and neighbours"),
    "contacts": Text("通讯录、朋友", "contacts and friends"),
    "school": Text("学校", "school"),
    "others": Text("其他人", "others"),
}


class CirclesWiden:
    """Pressure through other people in several messages, over at least two circles or three times.

    What people around the borrower pass on counts as well, from two of them by itself.

    Args:
        within: longest time between the first and the last.
    """

    def __init__(self, *, within: timedelta) -> None:
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        best: tuple[int, tuple[Entry, ...], list[str]] | None = None
        suspected = series.suspected("third-party-pressure")
        reports = {entry.number: entry for entry in series.reports()}
        telling = {
            entry.number: entry for entry in series.collectors() if entry.has("third") or entry.has("others")
        } | reports
        for window in windows([entry for entry in series.entries if entry.number in telling], self.within):
            reported = {entry.sender for entry in window if entry.number in reports}
            if len(reported) < 2 and not (suspected or (series.firm() and any(entry.has("third") for entry in window))):
                continue
            found = list(
                dict.fromkeys(cue.value for entry in window for cue in entry.cues if cue.name in ("third", "others"))
            )
            people = {cue.value for entry in window if entry.has("third") for cue in entry.all("person")}
            told = sum(entry.has("third") for entry in window)
            fresh = len(window) >= 2 and (len(found) >= 2 or len(reported) >= 2 or (told >= 2 and len(people) >= 2))
            if (fresh or len(window) >= 3) and (best is None or len(window) > best[0]):
                best = (len(window), tuple(window), found)
        if best is None:
            return
        count, entries, found = best
        named = Text("、".join(CIRCLES[name].zh for name in found), ", ".join(CIRCLES[name].en for name in found))
        yield SeriesHit(
            entries, min(0.9, 0.55 + 0.1 * count), {"circles": named, "count": Text(str(count), str(count))}
        )


class PayeesChange:
    """One debt, and money asked to different accounts.

    Two payees that cannot be one another; at least one is a person or a private account, or is
    flagged as private payment.

    Args:
        within: longest time between the first and the last.
    """

    def __init__(self, *, within: timedelta) -> None:
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        asked = [entry for entry in series.collectors() if entry.has("payee")]
        for window in windows(asked, self.within):
            payees = _payees(window)
            names = [name for payee in payees for name in payee]
            private = (
                (len(payees) >= 3 or series.firm())
                and (any(_asks_privately(entry) for entry in window) or any(PERSON_PAID.search(name) for name in names))
                and not all(COMPANY.search(name) for name in names)
            )
            if len(payees) >= 2 and private:
                shown = [names[0] for names in payees[:5]]
                count = str(len(payees))
                facts = {"payees": Text("、".join(shown), ", ".join(shown)), "count": Text(count, count)}
                yield SeriesHit(tuple(window), min(0.9, 0.6 + 0.1 * len(payees)), facts)
                return


def _asks_privately(entry: Entry) -> bool:
    return entry.flagged and (
        any(entry.has("lean", trick) for trick in ("private-payment", "fake-relief")) or entry.has("relief", "bait")
    )


def _payees(entries: Sequence[Entry]) -> list[list[str]]:
    """Different payees, each with all it is called by: names and accounts of one message are one payee."""
    payees: list[list[str]] = []
    for entry in entries:
        names = [cue.value for cue in entry.all("payee")]
        for known in [known for known in payees if set(known) & set(names)]:
            payees.remove(known)
            names = [*known, *(name for name in names if name not in known)]
        payees.append(names)
    return payees
