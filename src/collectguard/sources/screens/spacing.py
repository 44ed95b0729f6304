"""Blanks between Chinese characters, told by geometry alone.

What an engine prints as a blank is no evidence. In every ordinary font Chinese characters stand
at one distance, centre to centre, whatever their shape; a blank between two of them moves
them apart by its own width. The distance is taken from the message itself, so that wide-set
fonts, letter-spacing and small print measure as what they are; only a message without one pair
that stands close needs the size of its characters, its punctuation, or its neighbours.

A single blank is shown like any other: whether it tears a word is for the rules on text to say,
which know the charged words. Here only what was written is settled.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

import numpy as np

from collectguard.sources.screens.strips import Strip

#: In units of the usual distance: centre distance from which a pair stands apart, how much wider its blank must be.
_APART = 1.135
_WIDER = 0.10
_APART_STRETCHED = 1.2
#: How much of a pair's extra distance its blank must account for; else a character was missed between them.
_EXPLAINED = 0.6
#: The same for the only one in a message.
_ALONE = (1.16, 0.14)
#: Distance in em that no close-set font reaches; between this and the next, fonts and thin blanks overlap.
_CLOSE = 1.14
_SURELY_WIDE = 1.27
#: Distance across a punctuation mark, halved, against that of two neighbours: as much in wide-set print, else less.
_EVEN = 0.945
_UNEVEN = (0.72, 0.915)
_USUAL_BLANK = 0.11
#: A line this much wider set than the message's others was stretched by the phone.
_EVENLY, _MOST_STRETCHED = 1.06, 1.45
_SMALLEST = 9.0
#: Pairs from which on a message says something about its own evenness.
_ENOUGH = 10
#: How many times the usual straying a blank must exceed.
_APART_BY_SPREAD = 3.2
_FULL_WIDTH = frozenset("，。：；！？、,.:;!?")


class Pair(NamedTuple):
    """Two neighbouring Chinese characters: `distance` of centres and `blank` between, in pixels."""

    line: int
    after: int
    distance: float
    blank: float


class Spacing(NamedTuple):
    """Where blanks stand: (line, glyph before it), and how wide they are. `told` is false where it cannot be seen."""

    blanks: frozenset[tuple[int, int]]
    told: bool
    everywhere: bool = False
    blank: float = 0.0


class Measured(NamedTuple):
    """One message's pairs, its character size, and its usual distance as far as that is sure by itself."""

    strips: tuple[Strip, ...]
    pairs: tuple[Pair, ...]
    across: tuple[float, ...]
    em: float
    closest: float


def is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def measured(strips: Sequence[Strip]) -> Measured:
    """All pairs of a message, and distances across one mark of punctuation, halved; perspective is evened out."""
    pairs: list[Pair] = []
    across: list[float] = []
    places: list[tuple[float, float]] = []
    for number, strip in enumerate(strips):
        han = [is_han(glyph.text) for glyph in strip.glyphs]
        centre = [(left + right) / 2 for left, right in zip(strip.left, strip.right, strict=True)]
        for at in range(len(han) - 1):
            place = (strip.origin[0] + strip.along[0] * centre[at], strip.origin[1] + strip.along[1] * centre[at])
            if han[at] and han[at + 1]:
                blank = strip.left[at + 1] - strip.right[at]
                pairs.append(Pair(number, at, centre[at + 1] - centre[at], blank))
                places.append(place)
            elif at + 2 < len(han) and han[at] and han[at + 2] and strip.glyphs[at + 1].text in _FULL_WIDTH:
                across.append((centre[at + 2] - centre[at]) / 2)
    pairs = _evened(pairs, places)
    sizes = [strip.em for strip in strips if sum(is_han(glyph.text) for glyph in strip.glyphs) > 2]
    em = median(sizes or [strip.em for strip in strips] or [0.0])
    return Measured(tuple(strips), tuple(pairs), tuple(across), em, _closest([pair.distance for pair in pairs]))


def _evened(pairs: list[Pair], places: Sequence[tuple[float, float]]) -> list[Pair]:
    """A screen photographed askew is larger on one side: distances as they would be in its middle."""
    closest = _closest([pair.distance for pair in pairs])
    inside = [at for at, pair in enumerate(pairs) if 0.9 * closest < pair.distance < 1.1 * closest]
    if len(inside) < _ENOUGH:
        return pairs
    where = np.array(places, dtype=np.float64)
    middle = where[inside].mean(axis=0)
    terms = np.hstack([np.ones((len(pairs), 1)), (where - middle) / 1000])
    distances = np.array([pair.distance for pair in pairs])
    fitted, *_ = np.linalg.lstsq(terms[inside], distances[inside], rcond=None)
    scale = np.clip(terms @ fitted / fitted[0], 0.85, 1.15) if fitted[0] > 0 else np.ones(len(pairs))
    return [
        Pair(pair.line, pair.after, float(pair.distance / by), float(pair.blank / by))
        for pair, by in zip(pairs, scale, strict=True)
    ]


def _closest(distances: Sequence[float]) -> float:
    """The distance of the closer-set pairs: of all of them in an even text."""
    ordered = sorted(distance for distance in distances if distance > 0)
    if not ordered:
        return 0.0
    low = ordered[len(ordered) // 5]
    return median([value for value in ordered if 0.93 * low <= value <= 1.1 * low])


def page_ratio(messages: Sequence[Measured]) -> float | None:
    """Usual distance in em of the page's ordinary messages, if there are any."""
    ratios = [
        message.closest / message.em
        for message in messages
        if len(message.pairs) >= 5 and message.em > 0 and message.closest < _CLOSE * message.em
    ]
    return median(ratios) if ratios else None


def spacing(message: Measured, ratio: float | None) -> Spacing:
    """Where blanks stand in one message.

    Args:
        message: its pairs.
        ratio: usual distance in em on the rest of the page, where known.
    """
    if not message.pairs or message.em <= 0:
        return Spacing(frozenset(), True)
    if message.em < _SMALLEST:
        return Spacing(frozenset(), False)
    usual, told = _usual(message, ratio)
    close = [pair.blank for pair in message.pairs if pair.distance < 1.1 * usual]
    blank = median(close) if close else _USUAL_BLANK * usual
    by_line = _stretched(message, usual)
    unruly = _APART_BY_SPREAD * _spread(message) / usual
    wide = []
    for pair in message.pairs:
        here = by_line[pair.line]
        apart = max(_APART if here == usual else _APART_STRETCHED, 1 + unruly)
        extra = max(_WIDER * usual, _EXPLAINED * (pair.distance - here))
        if pair.distance > apart * here and pair.blank > blank + here - usual + extra:
            wide.append(pair)
    if len(wide) == 1 and (wide[0].distance < _ALONE[0] * usual or wide[0].blank < blank + _ALONE[1] * usual):
        wide = []
    wide = _without_short_lines(message, wide)
    everywhere = len(message.pairs) > 3 and len(wide) > 0.6 * len(message.pairs)
    width = median([pair.distance for pair in wide]) - usual if wide else 0.0
    return Spacing(frozenset((pair.line, pair.after) for pair in wide), told, everywhere, width)


def _spread(message: Measured) -> float:
    """How far distances stray below the usual one, where no blank can have a part in it: brush fonts are unruly."""
    close = sorted(pair.distance for pair in message.pairs if 0.8 * message.closest < pair.distance)
    return max(0.0, message.closest - close[len(close) // 6]) if len(close) >= _ENOUGH else 0.0


def _usual(message: Measured, ratio: float | None) -> tuple[float, bool]:
    """How far apart characters would stand without blanks, and whether that is sure."""
    closest, em = message.closest, message.em
    if len(message.pairs) < 3:
        closest = min(closest, em * (ratio or 1.06))
    if closest < _CLOSE * em:
        return closest, True
    across = [value for value in message.across if _UNEVEN[0] * closest < value < 1.3 * closest]
    if across:
        middle = median(across)
        if middle >= _EVEN * closest:
            return closest, True
        if middle <= _UNEVEN[1] * closest:
            return min(middle, closest / _APART), True
    if ratio is not None:
        return (ratio * em, True) if closest > _CLOSE * ratio * em else (closest, True)
    if closest >= _SURELY_WIDE * em and len(message.pairs) > 3:
        return em * 1.03, True
    return closest, False


def _stretched(message: Measured, usual: float) -> list[float]:
    """The usual distance in each line: lines that justification has stretched are even in themselves.

    Such a line is set a little wider from end to end than most others, around its punctuation as well; one
    torn apart on purpose stays close there. Where lines are stretched, those too short to tell may be as well.
    """
    own = [usual] * len(message.strips)
    lines: list[list[float]] = [[] for _ in message.strips]
    for pair in message.pairs:
        lines[pair.line].append(pair.distance)
    wide = [
        number
        for number, line in enumerate(lines)
        if len(line) > 3 and _EVENLY * usual <= _closest(line) <= _MOST_STRETCHED * usual
    ]
    if sum(len(lines[number]) for number in wide) > 0.5 * len(message.pairs):
        return own
    for number in wide:
        distance = _closest(lines[number])
        across = measured((message.strips[number],)).across
        if not across or median(across) >= usual + 0.5 * (distance - usual):
            own[number] = distance
    most = max(own)
    if most > usual:
        own = [most if len(line) < 4 else distance for line, distance in zip(lines, own, strict=True)]
    return own


def _without_short_lines(message: Measured, wide: Sequence[Pair]) -> list[Pair]:
    """Lines of few pairs, all of them apart, in a message that is close-set elsewhere: stretched as well."""
    kept: list[Pair] = []
    for number, strip in enumerate(message.strips):
        here = sum(pair.line == number for pair in message.pairs)
        apart = [pair for pair in wide if pair.line == number]
        elsewhere, others = len(wide) - len(apart), len(message.pairs) - here
        full = 1 < len(apart) == here < 4 and len(strip.glyphs) > here + 4
        if not (full and others >= 6 and elsewhere < 0.1 * others):
            kept += apart
    return kept
