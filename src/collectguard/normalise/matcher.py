"""Charged words in disguise, found in one pass.

The text is turned into sound classes (`tables.CODES`), searched for every known disguise at
once, and each candidate is then checked against the text itself: is it a real word, does it
merely run across the edge of two everyday words, do the characters sound near enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.terms import TERMS
from collectguard.normalise import tables
from collectguard.normalise.repair import Step

if TYPE_CHECKING:
    import ahocorasick_rs

#: Characters so common that a term "misspelt" with one is a coincidence.
COMMON = frozenset(
    "的了是我你您他她它们不在有这那就都也和与到说要去会能好没很吗吧呢啊呀哦么个一两三几多大小上下里中先再又才只把被让"
    "给对为以及或而且但所可已将从自用着过来后前时年月日天点号元今明请市"
)
_STEPS: dict[str, Step] = {
    "h": "homophone",
    "z": "homophone",
    "p": "pinyin",
    "i": "pinyin",
    "s": "split",
    "l": "look-alike",
    "e": "emoji",
    "g": "gap",
    "a": "alias",
}
#: Trust in a guess that needed support.
SUPPORTED = 0.5
#: Making the automaton takes as long as looking up some dozens of messages.
_LOOKED_UP_FIRST = 40
_LONG = 2_000
#: Order of preference among candidates that begin together and are equally long.
_PREFERENCE = "gahzsepil"
#: Words beside which even a shaky guess is likely right: the message is about a debt.
_ABOUT_DEBT = LaterPattern(
    "[欠债贷催逾诉]|还款|还钱|律师|法院|不还|没还|该还|还清|结清|上门|报警|案[件子]|征信|本金|停息|减免|还上|[下放]款|套现|抵押"
)


#: What goes on after a chat service, be it named by one character: 加我薇聊.
_AFTER_ALIAS = frozenset("聊谈办还处协说发给咨详看领细")

#: How far a candidate is trusted: by itself, in a text about a debt, or only beside other disguises.
Trust: TypeAlias = Literal["sound", "shaky", "faint"]


class Found(NamedTuple):
    """One charged word as it stands in a text; `step` is None where it is written plainly.

    `trust` is less than 1 for a guess that needed the support of the rest of the text.
    """

    start: int
    end: int
    term: str
    step: Step | None
    trust: float = 1.0


class _Pattern(NamedTuple):
    kind: str
    written: str
    term: str


#: The rows of the patterns that may stand in a stretch, its start and its end.
Candidate: TypeAlias = tuple[str, int, int]
_Ranked: TypeAlias = tuple[int, int, int, Found]


class Matcher:
    """Searches for disguised terms; built once, shared by all threads."""

    def __init__(self) -> None:
        self._patterns: dict[str, list[_Pattern]] = {}
        self._by_first: dict[str, dict[int, dict[str, str]]] = {}
        self._looked_up = 0
        self._automaton: ahocorasick_rs.AhoCorasick | None = None
        self._numbered: list[str] = []

    def prepare(self) -> None:
        """Make the automaton now, because many messages will come."""
        if self._automaton is None:
            self._automaton = self._build()

    def candidates(self, coded: str) -> list[Candidate]:
        """Everything worth a look in a coded text.

        The first messages are looked up in dictionaries made of what begins with their
        characters; after those an automaton pays for its making.
        """
        if self._automaton is None:
            if self._looked_up < _LOOKED_UP_FIRST and len(coded) < _LONG:
                self._looked_up += 1
                return list(self._look_up(coded))
            self._automaton = self._build()
        found = self._automaton.find_matches_as_indexes(coded, overlapping=True)
        return [(self._numbered[number], start, end) for number, start, end in found]

    def _look_up(self, coded: str) -> Iterator[Candidate]:
        for start, first in enumerate(coded):
            by_length = self._by_first.get(first)
            if by_length is None:
                by_length = {}
                for rest, rows in _starting(first):
                    by_length.setdefault(len(rest), {})[rest] = rows
                self._by_first[first] = by_length
            for length, rests in by_length.items():
                rows = rests.get(coded[start + 1 : start + 1 + length], "")
                if rows:
                    yield rows, start, start + 1 + length

    def _build(self) -> ahocorasick_rs.AhoCorasick:
        import ahocorasick_rs

        words = [(first + rest, rows) for first in tables.coded_patterns() for rest, rows in _starting(first)]
        self._numbered = [rows for _, rows in words]
        return ahocorasick_rs.AhoCorasick(
            [word for word, _ in words], implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def _patterns_of(self, rows: str) -> list[_Pattern]:
        found = self._patterns.get(rows)
        if found is None:
            found = self._patterns[rows] = [_Pattern(*tables.pattern(int(row))) for row in rows.split(",")]
        return found

    def check(self, text: str, candidates: list[Candidate]) -> list[Found]:
        """The disguised terms among the candidates, in reading order, none overlapping."""
        sound: list[_Ranked] = []
        shaky: list[_Ranked] = []
        faint: list[_Ranked] = []
        plain: list[tuple[int, int]] = []
        for rows, start, end in candidates:
            written = text[start:end]
            if written in TERMS:
                plain.append((start, end))
                continue
            for pattern in self._patterns_of(rows):
                trust = self._holds(pattern, text, start, end, written)
                if trust is not None:
                    kind = pattern.kind.lower()
                    found = Found(start, end, pattern.term, _STEPS[kind], 1.0 if trust == "sound" else SUPPORTED)
                    (sound if trust == "sound" else shaky if trust == "shaky" else faint).append(
                        (start, -end, _PREFERENCE.index(kind), found)
                    )
        if shaky and (sound or len(shaky) > 2 or _ABOUT_DEBT.search(text)):
            sound += shaky
        if faint and len({item[:2] for item in sound}) > 1:
            sound += faint
        sound.sort()
        result: list[Found] = []
        done = 0
        for start, _, _, found in sound:
            if start >= done and not any(
                left < found.end and start < right and not (start <= left and right <= found.end)
                for left, right in plain
            ):
                result.append(found)
                done = found.end
        return result

    def _holds(self, pattern: _Pattern, text: str, start: int, end: int, written: str) -> Trust | None:
        """How far a candidate is to be trusted, if at all."""
        kind = pattern.kind.lower()
        trust: Trust | None = "sound" if kind == pattern.kind else "shaky"
        if kind == "h":
            if _across_words(text, start, end, pattern.term):
                return None
            near = _sounds_like(written, pattern)
            return near if trust == "sound" or near != "sound" else "shaky"
        if kind == "z":
            return _sounds_like(written, pattern) and (
                None if _across_words(text, start, end, pattern.term) else "faint"
            )
        if kind == "g":
            torn = _same_but_for_punctuation(written, pattern.written)
            return trust if torn and not _across_words(text, start, end, pattern.term, both=False) else None
        if written.lower() != pattern.written:
            return None
        if _inside_latin(text, start, end) and not (kind == "a" and written[0] == "➕"):
            return None  # "➕Vabc00": the letter and the account in one
        if kind == "i" and written != pattern.written:  # "C款" is a model, "c款" a disguise
            return None
        if kind == "p" and end < len(text) and _is_latin(written[-1]) and text[end].isdigit():
            return None  # a password or an account
        if kind == "a" and (_begins_a_name(text, end) or text[end : end + 1] in tuple("信芯心欣")):
            return None
        return trust if kind in "pia" or not _across_words(text, start, end, pattern.term) else None


def _sounds_like(written: str, pattern: _Pattern) -> Trust | None:
    """Near in sound and different in writing; real words only beside other disguises."""
    term = pattern.term
    if written in tables.real_words():
        return "faint" if sum(char != other for char, other in zip(written, term, strict=True)) == 1 else None
    sound = tables.syllables()
    changed = [at for at, char in enumerate(written) if char != term[at]]
    if not changed:
        return None
    if any(written[at] in COMMON for at in changed):
        return "faint" if len(changed) == 1 else None
    counting = any(written[at] in "千百万亿" for at in changed)
    exact = not counting and all(sound[written[at]] == sound[pattern.written[at]] for at in changed)
    if len(term) == 2:
        if len(changed) == 2:
            return "shaky" if exact else None
        return "sound" if exact else "shaky" if TERMS.get(term, 0.0) >= 0.7 else None
    return "sound" if exact or len(changed) < len(term) - 1 else None


def _same_but_for_punctuation(written: str, pattern: str) -> bool:
    return all(char == other or other == "，" for char, other in zip(written, pattern, strict=True))


def _across_words(text: str, start: int, end: int, term: str, *, both: bool = True) -> bool:
    """Whether the stretch merely begins or ends inside an everyday word beside it.

    Only a disguised end counts on its own: 上 in "马上 们" is no proof against 上们.
    """
    left = start > 0 and tables.everyday(text[start - 1], text[start])
    right = end < len(text) and tables.everyday(text[end - 1], text[end])
    if left and start > 1 and tables.everyday(text[start - 2], text[start - 1]):
        left = False  # the neighbour has a better partner: 通知 in 拘流通知
    if right and end + 1 < len(text) and tables.everyday(text[end], text[end + 1]):
        right = False
    if left and right:
        return True
    if not both:
        return left or right
    return (left and text[start] != term[0]) or (right and text[end - 1] != term[-1])


def _begins_a_name(text: str, end: int) -> bool:
    """Whether a single character put for a chat service is the first of a name or a word: 加薇薇, 加我威哥."""
    following = text[end : end + 1]
    return text[end - 1] in "威薇徽微" and "\u4e00" <= following <= "\u9fff" and following not in _AFTER_ALIAS


def _inside_latin(text: str, start: int, end: int) -> bool:
    """Whether Latin letters at either end of the stretch are part of a longer word or address."""
    first, last = text[start], text[end - 1]
    if _is_latin(first) and start and text[start - 1].isascii() and text[start - 1] not in " \n,:;!?()":
        return True
    if _is_latin(last) and end < len(text):
        after = text[end]
        return _is_latin(after) or after in "./@_-&=?%'"
    return False


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _starting(first: str) -> Iterator[tuple[str, str]]:
    """The coded patterns that begin with a character, without it, and the rows they come from."""
    line = tables.coded_patterns().get(first)
    if line is not None:
        for entry in line.split("\t"):
            rest, _, rows = entry.rpartition(":")
            yield rest, rows


@cache
def matcher() -> Matcher:
    return Matcher()


@cache
def plain_terms() -> ahocorasick_rs.AhoCorasick:
    """All terms as they are written, longest first; for texts already repaired."""
    import ahocorasick_rs

    return ahocorasick_rs.AhoCorasick(sorted(TERMS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def terms_in(text: str) -> list[Found]:
    """Charged terms written plainly, in reading order, none overlapping.

    >>> [found.term for found in terms_in("律师函已发,逾期")]
    ['律师函', '逾期']
    """
    return [Found(start, end, text[start:end], None) for _, start, end in plain_terms().find_matches_as_indexes(text)]
