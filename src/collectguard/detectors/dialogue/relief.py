"""Relief that does not hold: a last chance that comes again, a payment after which more is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from collectguard.model import Text
from collectguard.series import Entry, Series, SeriesHit

_BAIT = ("bait", "last")


class ReliefComesAgain:
    """A "last" offer that is made again on a later day.

    One of the offers must be bait by itself (`fake-relief`), and no settlement may lie between.

    Args:
        apart: shortest time between two offers that counts as a new one.
        within: longest time between the first and the last.
    """

    def __init__(self, *, apart: timedelta, within: timedelta) -> None:
        self.apart = apart
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        best: Sequence[Entry] = ()
        run: list[Entry] = []
        for entry in series.collectors():
            if entry.has("settled"):
                run = []
            elif entry.has("relief", *_BAIT):
                run = [*(one for one in run if _apart(one, entry) <= self.within), entry]
                if len(self._rounds(run)) > len(self._rounds(best)):
                    best = run
        rounds = self._rounds(best)
        if len(rounds) >= 2 and series.firm() and any(one.has("relief", "bait") for one in best):
            times = str(len(rounds))
            yield SeriesHit(tuple(best), 0.85 if len(rounds) > 2 else 0.7, {"times": Text(times, times)})

    def _rounds(self, run: Sequence[Entry]) -> list[Entry]:
        rounds: list[Entry] = []
        for entry in run:
            if not rounds or _apart(rounds[-1], entry) >= self.apart:
                rounds.append(entry)
        return rounds


class PaidAndAskedAgain:
    """Relief was held out, money came in, and then more is demanded.

    Money has come in when the collector or the borrower says so. The demand afterwards must be
    flagged by itself or say that more is wanted or the bargain is off; where nothing else in the
    series presses, more must be wanted on two days.

    Args:
        within: longest time from the offer to the new demand.
    """

    def __init__(self, *, within: timedelta) -> None:
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        collectors = {entry.number for entry in series.collectors()}
        offers: list[Entry] = []
        paid: list[Entry] = []
        demands: list[Entry] = []
        for entry in series.entries:
            if entry.has("settled"):
                offers, paid, demands = [], [], []
            elif offers and _apart(offers[0], entry) > self.within:
                break
            elif offers and entry.number in collectors and self._demands(entry, paid):
                demands.append(entry)
            elif entry.number in collectors and entry.has("relief"):
                offers.append(entry)
            if offers and entry.has("paid"):
                paid.append(entry)
        # What says that more is wanted tells it best; any threat after the payment tells it, too.
        telling = [entry for entry in demands if entry.has("more") or entry.has("relief")] or demands[:1]
        if telling and paid and (series.firm() or len({entry.day() for entry in telling}) >= 2):
            yield SeriesHit((*offers, *paid, *telling), 0.85)

    def _demands(self, entry: Entry, paid: Sequence[Entry]) -> bool:
        if entry.has("paid", "received") and (entry.has("more") or entry.has("relief")):
            return True
        return bool(paid) and (entry.flagged or entry.has("more")) and _apart(paid[0], entry) >= timedelta(hours=1)


def _apart(one: Entry, other: Entry) -> timedelta:
    return timedelta(0) if one.at is None or other.at is None else other.at - one.at
