"""Separators between Chinese characters: which of them tear a word, and which are layout.

The evidence is a separator *inside* a word. The text is read without its separators; one that
then falls inside a charged term, or inside an everyday word whose neighbours do not explain it,
has torn that word. Once a message is seen to dodge filters, all separators of those kinds
between its Chinese characters go; an honest message loses only those that hinder reading.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.terms import TERMS
from collectguard.normalise import tables
from collectguard.normalise.aligned import AlignedText, Edit
from collectguard.normalise.matcher import Found, matcher, terms_in
from collectguard.normalise.segment import breaks_at
from collectguard.normalise.steps import Log, Note

#: Stands for every Chinese character in a text's shape, which the patterns read: a class of 27,000
#: characters takes a millisecond to compile each time it is written.
_HAN = "〇"
_SHAPE = tables.LazyTable(lambda char: _HAN if "㐀" <= char <= "\u9fff" else char)
_SEPARATOR = r"[\W_]"
#: Strokes and vowel marks serve as dividing lines: read as one.
_STROKES = str.maketrans(dict.fromkeys(tables.STROKES, "|"))
_NO_STROKE = frozenset(tables.STROKES).isdisjoint
#: A run of separators between two Chinese characters.
_GAP = LaterPattern(f"(?<={_HAN}){_SEPARATOR}+(?={_HAN})")
_ANY_GAP = LaterPattern(f"{_SEPARATOR}+")
_PUNCTUATION = "，。！？；：、,!?;:…—“”‘’\"'（）()《》【】「」『』〈〉〔〕\n\r"
_REAL = frozenset(_PUNCTUATION)
#: The same without punctuation, all that counts where nothing is spelled out with it.
_PLAIN_GAP = LaterPattern(f"(?<={_HAN})(?:[^\\w{re.escape(_PUNCTUATION)}]|_)+(?={_HAN})")
#: Four or more single characters divided by one and the same punctuation mark or line end.
_MARKS = "，。、,;；!！\n"
_SPELLED_REAL = LaterPattern(f"(?<!{_HAN}){_HAN}(?P<mark>[{_MARKS}]){_HAN}(?:(?P=mark){_HAN}){{2,}}(?!{_HAN})")
#: What each such stretch holds, in a text's shape.
_SPELLED_MARKS = tuple(f"{_HAN}{mark}{_HAN}{mark}{_HAN}" for mark in _MARKS)
#: One character in brackets: {催}[收]; any character will do for a first look.
_MAYBE_BRACKETED = LaterPattern(r"[\[{(（【〔「『<《〈].[\]})）】〕」』>》〉]")
_BRACKETED = LaterPattern(f"[\\[{{(（【〔「『<《〈]({_HAN})[\\]}})）】〕」』>》〉]")
#: A separator between one of ours and a few Latin letters.
_SPELT = LaterPattern(
    f"(?<={_HAN})(?:[^\\w{re.escape(_PUNCTUATION)}]|_){{1,2}}(?P<letters>[a-z]{{1,6}})(?![A-Za-z0-9:./@])"
    f"|(?<![A-Za-z0-9@./])(?P<more>[a-z]{{2,6}})(?:[^\\w{re.escape(_PUNCTUATION)}]|_){{1,2}}(?={_HAN})"
)
#: The same for a first look, which takes whatever is not ASCII for one of ours.
_MAYBE_SPELT = LaterPattern(
    f"[^\\x00-\\x7f](?:[^\\w{re.escape(_PUNCTUATION)}]|_){{1,2}}[a-z]"
    f"|[a-z](?:[^\\w{re.escape(_PUNCTUATION)}]|_){{1,2}}[^\\x00-\\x7f]"
)
_COUNTING = frozenset("一二三四五六七八九十日月年男女甲乙丙丁含注")
_PERSON = frozenset("你您我他她咱")
#: A line, or a label before a colon, that holds nothing but single spaced characters.
_HEADING = LaterPattern(
    f"^[ \t]*{_HAN}(?:[ \t]+{_HAN}){{1,7}}[ \t]*(?P<label>[:：])?(?=(?P<more>[^\n]*))", re.MULTILINE
)

#: Single characters in a row, from which a stretch counts as spelled out.
SPELLED = 4
#: Most separators in a row that still tear a word; more are a pause or a column.
WIDEST = 4


class _Gap(NamedTuple):
    """`text[start:end]` separates; `at` is the index of what follows in the closed-up text."""

    start: int
    end: int
    at: int
    kinds: frozenset[str]


def close_gaps(text: AlignedText, log: Log) -> AlignedText:
    """Close up what was torn; layout, lists and word spacing stay.

    >>> close_gaps(AlignedText.identity("您已逾 期,请还/款"), []).text
    '您已逾期,请还款'
    >>> close_gaps(AlignedText.identity("马上 门口见"), []).text
    '马上 门口见'
    """
    text = _unbracket(text, log)
    plain = text.text if _NO_STROKE(text.text) else text.text.translate(_STROKES)
    layout = _Layout(plain)
    if not layout.gaps:
        return text
    charged = layout.charged()
    words = layout.torn_words(charged)
    singles = layout.singles()
    if not charged and not words and not singles:
        return text
    spelled = layout.spelled_out()
    # Two torn terms, or one among torn words, are nobody's layout.
    dodging = spelled or len(charged) > 1 or (len(charged) == 1 and bool(words)) or len(words) > 2
    gone = charged | words | singles
    kinds: frozenset[str] = frozenset().union(*(layout.gaps[number].kinds for number in gone))
    if dodging or charged or words:
        gone |= {
            number
            for number, gap in enumerate(layout.gaps)
            if gap.kinds <= kinds and (dodging or not layout.between_words(number))
        }
    headings = _headings(plain)
    edits = []
    following = 0
    for number in sorted(gone):
        gap = layout.gaps[number]
        edits.append(Edit(gap.start, gap.end, ""))
        while following < len(headings) and headings[following][1] <= gap.start:
            following += 1
        heading = following < len(headings) and headings[following][0] <= gap.start
        log.append(Note("gap", text.span(gap.start, gap.end), number in charged and not heading))
    if spelled:
        edits = sorted({*edits, *_elsewhere(plain, kinds, edits)})
    return text.edit(edits)


def close_spelled(text: AlignedText, log: Log) -> AlignedText:
    """A separator beside a spelt-out half of a charged term: 逾~qi, qi/诉.

    >>> close_spelled(AlignedText.identity("已逾~qi"), []).text
    '已逾qi'
    """
    if not _MAYBE_SPELT.search(text.text):
        return text
    edits: list[Edit] = []
    shape = text.text.translate(_SHAPE)
    for match in _SPELT.finditer(shape):
        start, end = match.span()
        before = max(0, start - 3)
        closed = text.text[before:start]
        middle = [char for char in text.text[start:end] if char.isascii() and char.isalnum()]
        whole = closed + "".join(middle) + text.text[end : end + 3]
        left, right = len(closed), len(closed) + len(middle)
        search = matcher()
        found = search.check(whole, search.candidates(whole.translate(tables.CODES)))
        after = match["more"] is not None
        torn = right if after else left
        if any(word.step == "pinyin" and word.start < torn < word.end for word in found):
            edits.append(Edit(match.end("more"), end, "") if after else Edit(start, match.start("letters"), ""))
    log += [Note("gap", text.span(edit.start, edit.end), True) for edit in edits]
    return text.edit(edits)


class _Layout:
    """A text's gaps, and the text without them."""

    def __init__(self, text: str) -> None:
        self.text = text
        shape = text.translate(_SHAPE)
        spelled = any(map(shape.__contains__, _SPELLED_MARKS))
        allowed = [match.span() for match in _SPELLED_REAL.finditer(shape)] if spelled else []
        self.gaps: list[_Gap] = []
        parts: list[str] = []
        done = length = 0
        following = 0
        for match in (_GAP if allowed else _PLAIN_GAP).finditer(shape):
            start, end = match.span()
            while following < len(allowed) and allowed[following][1] <= start:
                following += 1
            inside = following < len(allowed) and allowed[following][0] <= start
            separators = match.group()
            if not inside and not _REAL.isdisjoint(separators):
                continue
            parts.append(text[done:start])
            length += start - done
            done = end
            self.gaps.append(_Gap(start, end, length, _kinds(separators)))
        parts.append(text[done:])
        self.closed = "".join(parts)
        self._at = {gap.at: number for number, gap in enumerate(self.gaps)}

    def charged(self) -> set[int]:
        """Gaps inside a charged term, plain or disguised, that are no edge between two words."""
        if _neighbours().isdisjoint([self.closed[gap.at - 1 : gap.at + 1] for gap in self.gaps]):
            return set()
        torn = self._inside(terms_in(self.closed))
        if torn:  # a torn word that is disguised as well is believed only beside a plain one
            disguised = matcher()
            torn |= self._inside(
                disguised.check(self.closed, disguised.candidates(self.closed.translate(tables.CODES)))
            )
        return torn

    def _inside(self, words: Sequence[Found]) -> set[int]:
        torn = set()
        for found in words:
            for at in range(found.start + 1, found.end):
                number = self._at.get(at)
                if number is not None and self._tears(number, found):
                    torn.add(number)
        return torn

    def _tears(self, number: int, found: Found) -> bool:
        """Both neighbours are words: 人民|法院 is spacing, 马上|门口 needs a proper reading."""
        if self.gaps[number].end - self.gaps[number].start > WIDEST:
            return False
        if not self.between_words(number):
            return True
        at = self.gaps[number].at
        if found.start <= at - 2 and at + 2 <= found.end:
            return False
        start = max(0, at - 8)
        return not breaks_at(self.closed[start : at + 8], at - start)

    def between_words(self, number: int) -> bool:
        """Whether an everyday word ends before the gap and another begins after it."""
        return self._word_before(number) and self._word_after(number)

    def _word_before(self, number: int) -> bool:
        at = self.gaps[number].at
        return at >= 2 and at - 1 not in self._at and tables.everyday(self.closed[at - 2], self.closed[at - 1])

    def _word_after(self, number: int) -> bool:
        at = self.gaps[number].at
        if at + 1 >= len(self.closed) or at + 1 in self._at:
            return False
        return tables.everyday(self.closed[at], self.closed[at + 1])

    def torn_words(self, charged: set[int]) -> set[int]:
        """Gaps inside an everyday word, where neither neighbour makes a word of its own.

        Two single characters (男/女, 你 好) may be a choice or a list, so they prove nothing.
        """
        return {
            number
            for number, gap in enumerate(self.gaps)
            if number not in charged
            and tables.everyday(self.closed[gap.at - 1], self.closed[gap.at])
            and not self._word_before(number)
            and not self._word_after(number)
            and not (self._single_before(number) and self._single_after(number))
        }

    def _single_before(self, number: int) -> bool:
        start = self.gaps[number].start
        previous = self.gaps[number - 1].end if number else -1
        return previous == start - 1 or not _joins(self.text, start - 2)

    def _single_after(self, number: int) -> bool:
        end = self.gaps[number].end
        following = self.gaps[number + 1].start if number + 1 < len(self.gaps) else -1
        return following == end + 1 or not _joins(self.text, end + 1)

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Gaps first to last, exclusive, that stand one character apart from each other."""
        first = 0
        for number in range(1, len(self.gaps) + 1):
            if number == len(self.gaps) or self.gaps[number].start != self.gaps[number - 1].end + 1:
                yield first, number
                first = number

    def singles(self) -> set[int]:
        """Gaps that single out characters: blanks beside one, any separator in a row of three."""
        found: set[int] = set()
        for first, after in self._runs():
            row = after - first - 1 + self._single_before(first) + self._single_after(after - 1)
            for number in range(first, after):
                blank = self.gaps[number].kinds == {"blank"}
                if row > 2 or (blank and (self._single_before(number) or self._single_after(number))):
                    found.add(number)
        return found

    def spelled_out(self) -> bool:
        """Whether most of the message is single characters in long rows."""
        rows = sum(len(_JOINING.findall(match.group())) for match in _ROW.finditer(self.text))
        return rows >= SPELLED and 2 * rows >= len(_JOINING.findall(self.text))


_JOINING = LaterPattern(r"[^\W_]")
#: Four or more single letters, digits or characters, each apart.
_ROW = LaterPattern(f"(?<!\\w)[^\\W_](?:{_SEPARATOR}+[^\\W_]){{{SPELLED - 1},}}(?!\\w)")


def _joins(text: str, at: int) -> bool:
    return 0 <= at < len(text) and _JOINING.match(text[at]) is not None


@cache
def _neighbours() -> frozenset[str]:
    """Any two characters that stand side by side in a charged term."""
    return frozenset(term[at : at + 2] for term in TERMS for at in range(len(term) - 1))


@cache
def _kind(char: str) -> str:
    """Separators of one kind are used alike: all blanks, all pictures, else the sign itself."""
    if char == "\t" or unicodedata.category(char) == "Zs":
        return "blank"
    if unicodedata.category(char) == "So" and char not in tables.picture_words():
        return "picture"
    return char


@lru_cache(maxsize=1024)
def _kinds(separators: str) -> frozenset[str]:
    return frozenset(map(_kind, separators))


def _elsewhere(text: str, kinds: frozenset[str], done: Sequence[Edit]) -> Iterator[Edit]:
    """In a text spelled out, the same separators beside digits, letters and punctuation."""
    taken = {edit.start for edit in done}
    for match in _ANY_GAP.finditer(text):
        if match.start() in taken:
            continue
        for at in range(match.start(), match.end()):
            if _kind(text[at]) in kinds and text[at] not in _REAL:
                yield Edit(at, at + 1, "")


def _headings(text: str) -> list[tuple[int, int]]:
    """Spaced-out headings and labels: 立 案 决 定 书 on a line of its own, 姓 名：before a value."""
    found = []
    for match in _HEADING.finditer(text.translate(_SHAPE)):
        line = text[match.start() : match.end()]
        if _PERSON.isdisjoint(line) and (
            match["label"] or (not match["more"].strip() and len(text.strip()) > len(line.strip()) + 4)
        ):
            found.append(match.span())
    return found


def _unbracket(text: AlignedText, log: Log) -> AlignedText:
    """{催}[收], 催{收}: brackets around single characters of a term, or in a row."""
    if not _MAYBE_BRACKETED.search(text.text):
        return text
    matches = list(_BRACKETED.finditer(text.text.translate(_SHAPE)))
    edits: list[Edit] = []
    for number, match in enumerate(matches):
        start, end = match.span()
        before = text.text[max(0, start - 3) : start]
        beside = [
            text.text[matches[other].start(1)]
            for other, touches in (
                (number - 1, number > 0 and matches[number - 1].end() == start),
                (number + 1, number + 1 < len(matches) and matches[number + 1].start() == end),
            )
            if touches
        ]
        inside = text.text[match.start(1)]
        if inside in _COUNTING and all(char in _COUNTING for char in beside):
            continue
        row = bool(beside)
        window = before + inside + text.text[end : end + 3]
        at = len(before)
        if row or any(found.start <= at < found.end and found.end - found.start > 1 for found in terms_in(window)):
            edits += (Edit(start, start + 1, ""), Edit(end - 1, end, ""))
    log += [Note("gap", text.span(edit.start, edit.end), True) for edit in edits]
    return text.edit(edits)
