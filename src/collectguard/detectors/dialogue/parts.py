"""Parts that take turns: kindly helper, mediator, official, desk officer, hard collector."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from collectguard.model import Text
from collectguard.series import NOBODYS, Entry, Series, SeriesHit, windows

NAMES = {
    "helper": Text("帮您说话的“好人”", "the kindly helper"),
    "mediator": Text("“调解员”", "the “mediator”"),
    "official": Text("“公家的人”", "the “official”"),
    "agent": Text("“专员、客服”", "the “service agent”"),
    "officer": Text("“法务、风控”", "the “legal” or “risk” officer"),
    "hard": Text("说狠话的", "the hard one"),
}
#: How sure it is of three parts.
_SURE = 0.85
_SOFT = frozenset(("helper", "mediator"))


class PartsTakeTurns:
    """Soft and hard voices around one debt within a few days.

    Counts when soft and hard change at least twice, when three or more parts with one of each
    appear, or when one number plays both again and again. A job title alone is no part: somebody must be soft
    and somebody hard, and at least one message must be flagged by itself. Where a court writes, mediators are real.

    Args:
        within: longest time from the first part to the last.
    """

    def __init__(self, *, within: timedelta) -> None:
        self.within = within

    def find(self, series: Series) -> Iterator[SeriesHit]:
        firm = series.firm()
        if series.in_court():
            return
        best: SeriesHit | None = None
        for window in windows(_played(series), self.within):
            hit = _judge(window)
            if hit and not (firm or _plain(window, hit)):
                continue
            if hit and (best is None or (hit.confidence, len(hit.entries)) > (best.confidence, len(best.entries))):
                best = hit
        if best is not None:
            yield best


def _plain(window: Sequence[Entry], hit: SeriesHit) -> bool:
    """Whether it tells without a threat: three parts or numbers, one of them a number that hardly any friend has."""
    return any(one.sender_kind in NOBODYS for one in window) and (
        hit.confidence >= _SURE or len({one.sender for one in window}) >= 3
    )


def _played(series: Series) -> list[Entry]:
    return [entry for entry in series.collectors() if entry.has("persona")]


def _parts(entry: Entry) -> set[str]:
    return {cue.value for cue in entry.all("persona")}


def _voice(entry: Entry) -> str | None:
    """Soft, hard, or neither; who helps and threatens in one breath is taken by what he threatens least."""
    parts = _parts(entry)
    drawn_in = entry.has("third") or (
        entry.has("others") and any(entry.has(name, "third-party-pressure") for name in ("lean", "hint"))
    )
    if drawn_in and not entry.has("lean", "staged-persona"):
        return "hard"
    if parts & _SOFT:
        return "soft" if "hard" not in parts or not entry.flagged or parts & {"helper"} else "hard"
    return "hard" if "hard" in parts or ("official" in parts and entry.flagged) else None


def _judge(window: Sequence[Entry]) -> SeriesHit | None:
    voices: list[tuple[Entry, str]] = []
    for entry in window:
        voice = _voice(entry)
        if voice == "soft" and {"helper", "hard"} <= _parts(entry) and voices and _answers(voices[-1], entry):
            voice = "hard"
        if voice:
            voices.append((entry, voice))
    if {voice for _, voice in voices} != {"soft", "hard"}:
        return None
    changes = sum(one != other for (_, one), (_, other) in pairwise(voices))
    # The part an entry stands for: its soft one first, then what it says it is, then its tone.
    parts = {next(name for name in NAMES if name in _parts(entry)) for entry in window}
    both = _one_number(voices)
    # Where nothing is flagged by itself, a part must come back after two others, and most must collect.
    if not any(entry.flagged for entry in window) and not (
        len(parts) >= 3 and changes >= 2 and sum(entry.pressing for entry in window) * 2 >= len(window)
    ):
        return None
    if len(parts) >= 3:
        confidence = _SURE
    elif changes >= 2:
        confidence = 0.75
    elif both and sum(voice == "soft" for _, voice in voices) > 1:
        confidence = 0.65
    else:
        return None
    entries = tuple(entry for entry in window)
    zh = "、".join(NAMES[name].zh for name in NAMES if name in parts)
    en = ", ".join(NAMES[name].en for name in NAMES if name in parts)
    return SeriesHit(entries, confidence, {"parts": Text(zh, en)})


def _answers(before: tuple[Entry, str], entry: Entry) -> bool:
    """Whether another number takes over from a soft voice: if it helps and threatens at once, it is the hard one."""
    return before[1] == "soft" and before[0].sender != entry.sender and entry.flagged


def _one_number(voices: Sequence[tuple[Entry, str]]) -> bool:
    by_sender: dict[str, set[str]] = {}
    for entry, voice in voices:
        if entry.sender is not None:
            by_sender.setdefault(entry.sender, set()).add(voice)
    return any(len(found) > 1 for found in by_sender.values())
