"""Threats as a story: climbing stage by stage, and announced days that pass with nothing done."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal

from collectguard.lexicon.series import STAGES
from collectguard.model import Text
from collectguard.series import Entry, Series, SeriesHit, windows

STAGE_NAMES = {
    "credit": Text("征信", "credit record"),
    "letter": Text("律师函", "lawyer's letter"),
    "suit": Text("起诉", "suit"),
    "enforce": Text("失信、限高、冻结", "blacklists and freezing"),
    "visit": Text("上门", "home visit"),
    "police": Text("报案、公安", "police"),
}
_RANK = {name: rank for rank, name in enumerate(STAGES)}

#: What a rule speaks of, and the stages whose threats it counts.
Kind = Literal["suit", "consequence", "visit"]
_KINDS: dict[str, Kind] = {
    "suit": "suit",
    "letter": "suit",
    "enforce": "consequence",
    "police": "consequence",
    "visit": "visit",
}

_TRICKS: dict[Kind, str] = {
    "suit": "litigation-threat",
    "consequence": "exaggerated-consequence",
    "visit": "home-visit-threat",
}

_SUSPECTED: dict[str, Kind] = {"litigation-threat": "suit", "home-visit-threat": "visit"}
#: Tricks beside which an announced act is a threat.
_HARSH = ("harassment", "third-party-pressure", "exaggerated-consequence")

#: An announced moment has passed when so much more time has.
_SLACK = timedelta(hours=6)
#: Messages of one stretch among which a climb is looked for.
_MOST_CLIMBED = 60
#: How long an announcement stands, so that a message may move its day without naming it.
_CARRIED = timedelta(days=20)


class StageByStage:
    """Within days the threats climb from one stage to the next, as no real procedure does.

    At least three stages in at least three messages, two of them flagged, and no real case
    among them. Told by the rule for the stage they climb to.

    Args:
        of: which top stage this rule is for.
        within: longest time the climb may take.
    """

    def __init__(self, *, of: Kind, within: timedelta) -> None:
        self.of = of
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        if _real_case(series.received()) or not series.firm():
            return
        best: list[tuple[Entry, str]] = []
        for window in windows([entry for entry in series.collectors() if entry.has("stage")], self.within):
            climb = _climb(window)
            if len({stage for _, stage in climb}) > len({stage for _, stage in best}):
                best = climb
        stages = list(dict.fromkeys(stage for _, stage in best))
        if len(stages) < 3 or sum(entry.flagged for entry, _ in best) < 2 or top_kind(stages) != self.of:
            return
        ladder = Text(
            "→".join(STAGE_NAMES[stage].zh for stage in stages), " → ".join(STAGE_NAMES[stage].en for stage in stages)
        )
        yield SeriesHit(tuple(entry for entry, _ in best), min(0.9, 0.55 + 0.1 * len(stages)), {"ladder": ladder})


def top_kind(stages: Sequence[str]) -> Kind:
    """Whose rule a climb is: police and blacklists, or else the suit, or else the visit."""
    kinds = {_KINDS[stage] for stage in stages if stage in _KINDS}
    return (
        "consequence"
        if "consequence" in kinds and _KINDS.get(stages[-1]) == "consequence"
        else "suit"
        if "suit" in kinds
        else "visit"
    )


def _climb(window: Sequence[Entry]) -> list[tuple[Entry, str]]:
    """The longest run of messages with stages that never fall, by its number of stages."""
    chains: list[list[tuple[Entry, str]]] = []
    for entry in window[:_MOST_CLIMBED]:
        longer = []
        for stage in sorted({cue.value for cue in entry.all("stage")}, key=lambda stage: _RANK[stage]):
            before = max((chain for chain in chains if _RANK[chain[-1][1]] <= _RANK[stage]), key=_height, default=[])
            longer.append([*before, (entry, stage)])
        chains += longer
    return max(chains, key=_height, default=[])


def _height(chain: Sequence[tuple[Entry, str]]) -> tuple[int, int, int]:
    return len({stage for _, stage in chain}), len(chain), _RANK[chain[-1][1]]


class DayPassed:
    """An announced day went by, nothing happened, and the threats go on.

    Two announced days that passed, or one and a new threat after it; no real case may show
    from the first announcement on, nor may the act have been done.

    Args:
        of: which kind of announced act this rule is for; the kind announced most often tells, and
            another with two passed days of its own.
        within: longest time from an announcement to the threat that shows it was empty.
    """

    def __init__(self, *, of: Kind, within: timedelta) -> None:
        self.of = of
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        received = series.collectors()
        going_on = [(one.at, one) for one in _carried(received) if one.at is not None and (one.flagged or _kinds(one))]
        times = [at for at, _ in going_on]
        pairs: list[tuple[Entry, Entry]] = []
        for at, entry in going_on:
            # The first message that goes on as if the announced moment had not passed.
            due = _due(entry, self.of)
            first = len(times) if due is None else bisect_right(times, due + _SLACK)
            if first < len(times) and times[first] - at <= self.within and not going_on[first][1].has("done"):
                pairs.append((entry, going_on[first][1]))
        if (
            not pairs
            or series.in_court()
            or _real_case([one for one in series.received() if one.number >= pairs[0][0].number])
        ):
            return
        last = max((one.number for _, one in going_on if self.of in _kinds(one)), default=-1)
        again = any(later.number <= last for _, later in pairs)
        passed = [one for one, _ in pairs]
        alone = _leading([one for _, one in going_on if one.has("due")]) == self.of or (
            len(pairs) >= 2 and again and any(one.has("lean", _TRICKS[self.of]) for one, _ in pairs)
        )
        if not alone or not (len(pairs) >= 2 or again) or not self._meant(series, received, len(pairs)):
            return
        resting = {one.number for pair in pairs for one in pair} | {
            one.number for _, one in going_on if self.of in _kinds(one) and one.number > pairs[0][0].number
        }
        entries = [one for one in received if one.number in resting]
        days = sorted({due.date().isoformat() for entry in passed if (due := _due(entry, self.of))})
        told = Text("、".join(days), ", ".join(days))
        yield SeriesHit(tuple(entries), 0.85 if len(passed) >= 2 else 0.7, {"days": told})

    def _meant(self, series: Series, received: Sequence[Entry], passed: int) -> bool:
        """Whether the act is a threat: a message is flagged, or a gateway is suspected of it and two days passed."""
        flagged = any(
            one.flagged and (self.of in _kinds(one) or one.has("shift") or one.has("lean", _TRICKS[self.of], *_HARSH))
            for one in received
        )
        suspected = any(one.sender_kind == "sms-gateway" and one.has("lean", _TRICKS[self.of]) for one in received)
        return (flagged and series.firm()) or (suspected and passed >= 2)


def _carried(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries; those that only move a day ("did not make it, Monday then") carry on what was announced before."""
    named: Entry | None = None
    for entry in entries:
        if _kinds(entry):
            named = entry
        elif named is not None and entry.has("shift") and _near(named, entry):
            entry = named = entry._replace(cues=(*entry.cues, *named.all("stage")))
        yield entry


def _near(one: Entry, other: Entry) -> bool:
    return one.at is not None and other.at is not None and other.at - one.at <= _CARRIED


def _due(entry: Entry, of: Kind) -> datetime | None:
    """By when an act of a kind is announced; acts with no moment of their own share the message's."""
    if of not in _kinds(entry):
        return None
    cue = next((cue for name in (f"due-{of}", "due") for cue in entry.all(name)), None)
    return None if cue is None else datetime.fromisoformat(cue.value)


def _leading(passed: Sequence[Entry]) -> Kind:
    counts: dict[Kind, int] = {"suit": 0, "consequence": 0, "visit": 0}
    for entry in passed:
        for kind in _kinds(entry):
            counts[kind] += 1
    return max(counts, key=lambda kind: counts[kind])


def _kinds(entry: Entry) -> set[Kind]:
    """The acts it speaks of; where it names none and is flagged, those it is suspected of."""
    named = {_KINDS[cue.value] for cue in entry.all("stage") if cue.value in _KINDS}
    if named or not entry.flagged:
        return named
    return {_SUSPECTED[cue.value] for name in ("lean", "hint") for cue in entry.all(name) if cue.value in _SUSPECTED}


def _real_case(entries: Sequence[Entry]) -> bool:
    return any(entry.has("case") for entry in entries)
