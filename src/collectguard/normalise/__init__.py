"""Text as received → the readings that rules search, with every character's way back.

An ordinary message costs one table look-up a character and two searches; only a message with
something unusual in it goes through the steps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.terms import TERMS
from collectguard.model import Span
from collectguard.normalise import tables
from collectguard.normalise.aligned import AlignedText, Edit
from collectguard.normalise.matcher import Found, matcher, terms_in
from collectguard.normalise.repair import Repair, Step

if TYPE_CHECKING:
    from collectguard.normalise.steps import Log, Note

__all__ = ["AlignedText", "Normalised", "Reading", "Repair", "Step", "normalise"]

_SOUND = f"{chr(tables.FIRST_CODE)}-{chr(tables.LAST_CODE)}"
#: In a coded text: a character out of the ordinary.
_ODD = LaterPattern(f"[^{_SOUND} -~\\t，…—·～￥]")
#: In a coded text without such: a separator between two of ours.
_SEPARATED = LaterPattern(
    f"(?<=[{_SOUND}])(?:[ \\t\\-./\\\\_*+=~^#@&%$`|<>\\[\\]{{}}·～￥]+(?:(?=[{_SOUND}])|"
    f"(?<![ \\t])[a-z]{{1,6}}(?=[{_SOUND}，]|$))"
    f"|，[{_SOUND}]，[{_SOUND}]，(?=[{_SOUND}]))|[(\\[{{<，][{_SOUND}][)\\]}}>，][(\\[{{<，]?(?=[{_SOUND}])"
    f"|[a-z]{{2,6}}[\\-._*+=~^#&%|·～/\\\\](?=[{_SOUND}])"
)
#: Single characters in a row that are shown as one stretch even where terms stand in it.
ROW = 4
#: Charge of a character split beside a bare radical, whatever word it stands in: nobody does it by accident.
SPLIT_ALONE = 0.5
#: Charge of a chat alias: a bare letter is common among friends, a word put in its place is not.
_LETTER_ALIAS = 0.3
_MIXED_ALIAS = 0.6
_WORD_ALIAS = 0.7
#: Of a playful name, which friends use as well.
_NICKNAME_ALIAS = 0.4
_NICKNAMES = ("绿", "蓝色", "蓝宝", "企鹅", "扣扣", "叩叩", "球球", "🧣", "🐧", "同v")


@cache
def sure_steps() -> tuple[Callable[[AlignedText, Log], AlignedText], ...]:
    """What is done for sure, in this order; loaded with the first message that needs it.

    Where no character is odd only the last two have anything to do. Guessing comes after and makes
    the second reading.
    """
    from collectguard.normalise.gaps import close_gaps, close_spelled
    from collectguard.normalise.steps import fold_unusual, join_parts, simplify

    return (fold_unusual, simplify, join_parts, close_gaps, close_spelled)


class Reading(NamedTuple):
    """One way to read the message, and what was undone to get there."""

    aligned: AlignedText
    repairs: tuple[Repair, ...]


class Normalised(NamedTuple):
    """The main reading (sure repairs only) and, where there was something to guess, a second one."""

    main: Reading
    guess: Reading | None


def normalise(text: str) -> Normalised:
    """The readings of a message.

    >>> main, guess = normalise("律·师·函已发，环款找我")
    >>> main.aligned.text, guess.aligned.text
    ('律师函已发，环款找我', '律师函已发，还款找我')
    >>> main.repairs[0].before, guess.repairs[0].span
    ('律·师·函', Span(start=8, end=10))
    """
    coded = text.translate(tables.CODES)
    search = matcher()
    aligned = AlignedText.identity(text)
    log: Log = []
    odd = _ODD.search(coded) is not None
    if odd or _SEPARATED.search(coded):
        for step in sure_steps() if odd else sure_steps()[-2:]:
            aligned = step(aligned, log)
        if log:
            coded = aligned.text.translate(tables.CODES)
    candidates = search.candidates(coded)
    guesses = search.check(aligned.text, candidates) if candidates else []
    if not log and not guesses:
        return Normalised(Reading(aligned, ()), None)
    sure = tuple(_sure_repairs(text, aligned, log, guesses)) if log else ()
    main = Reading(aligned, sure)
    if not guesses:
        return Normalised(main, None)
    guessed = aligned.edit(Edit(found.start, found.end, found.term) for found in guesses)
    return Normalised(main, Reading(guessed, tuple(_guessed_repairs(text, aligned, guesses))))


def _guessed_repairs(text: str, aligned: AlignedText, guesses: Sequence[Found]) -> Iterator[Repair]:
    for found in guesses:
        span = aligned.span(found.start, found.end)
        step = found.step or "homophone"
        charge = TERMS.get(found.term, _WORD_ALIAS)
        if step == "alias":
            charge = _alias_charge(aligned.text[found.start : found.end])
        yield Repair(step, span, text[span.start : span.end], found.term, found.term, charge * found.trust, sure=False)


def _alias_charge(written: str) -> float:
    """加v is common; v信, v❤ and ➕v are meant to be overlooked; 卫星 is a word put in its place."""
    if any(char in "➕❤♥♡" for char in written):
        return _MIXED_ALIAS
    if any(name in written for name in _NICKNAMES):
        return _NICKNAME_ALIAS
    if any(map(str.isascii, written)):
        return _MIXED_ALIAS if any(char in "信芯心" for char in written) else _LETTER_ALIAS
    return _WORD_ALIAS


def _sure_repairs(text: str, aligned: AlignedText, log: Log, guesses: Sequence[Found]) -> Iterator[Repair]:
    """Notes put together: one repair for each step in each charged term, and for each other stretch."""
    words = sorted([*terms_in(aligned.text), *guesses])
    spans = [aligned.span(found.start, found.end) for found in words]
    notes = sorted(log, key=lambda note: note.span)
    in_words: dict[tuple[int, Step], bool] = {}
    loose: dict[Step, list[Note]] = {}
    word = 0
    for note in notes:
        while word < len(spans) and spans[word].end <= note.span.start:
            word += 1
        held = [
            number
            for number in range(word, min(word + 2, len(spans)))
            if note.span.start < spans[number].end and note.span.end > spans[number].start
        ]
        for number in held:
            key = (number, note.step)
            in_words[key] = in_words.get(key, False) or note.evidence
        if not held or note.step == "gap":
            loose.setdefault(note.step, []).append(note)
    for (number, step), evidence in sorted(in_words.items(), key=lambda item: item[0]):
        span, term = spans[number], words[number].term
        charge = TERMS.get(term, _WORD_ALIAS) if evidence else 0.0
        yield Repair(step, span, text[span.start : span.end], term, term, charge, sure=True)
    starts = [span.start for span in spans]
    for step, stretch in loose.items():
        for repair in _loose_repairs(text, aligned, step, stretch):
            holder = bisect_right(starts, repair.span.start) - 1
            inside = holder >= 0 and repair.span.end <= spans[holder].end
            if step != "gap" or not inside or len(repair.after) >= ROW:
                yield repair


def _loose_repairs(text: str, aligned: AlignedText, step: Step, notes: Sequence[Note]) -> Iterator[Repair]:
    """Notes that stand close together, as one repair without a term."""
    reach = 1 if step == "gap" else 0
    charge = SPLIT_ALONE if step == "split" else 0.0
    first = 0
    for number in range(1, len(notes) + 1):
        if number < len(notes) and notes[number].span.start <= notes[number - 1].span.end + reach:
            continue
        start, end = notes[first].span.start, notes[number - 1].span.end
        if step == "gap":
            start, end = max(0, start - 1), min(len(text), end + 1)
        span = Span(start, end)
        before = text[start:end]
        yield Repair(step, span, before, aligned.reading_of(span), None, charge, sure=True)
        first = number
