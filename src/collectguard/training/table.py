"""Samples → a sparse table of signs, the same signs that `detectors.classifier` looks for at run time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from collectguard.detectors.classifier import length, symbols
from collectguard.detectors.index import searchable
from collectguard.lexicon.kinds import DEBT
from collectguard.model import KINDS, Document
from collectguard.rule import TRICKS
from collectguard.scan import Scanner
from collectguard.training.samples import Sample

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

#: Samples the writers of rules tuned them on: rules look better there than they are.
SEEN_BY_RULES = ("example of a rule", "written for a blind round", "mould read by rule writers")
#: Head for "at least one trick".
ANY = "any"
FOLDS = 5
_GLUED = "glued"
_GLUED_SEEN = "written for a blind round, glued"
#: A trick gets a head when so many fully labelled templates show it.
FEWEST = 20

_CUT = re.compile(r"[\d\s]+")
_LONGEST_WORD = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is fitted on what; the defaults were chosen by ablation (`benchmarks/ablation.py`).

    Args:
        grams: shortest and longest character n-gram.
        words: whether dictionary words longer than that are wordings too.
        symbols: kinds of symbols used, by their prefix.
        size: most wordings kept.
        least: samples a sign must occur in.
        freedom: inverse strength of the penalty on weights (scikit-learn's C).
        background: weight of one unlabelled background message.
        seen: weight of a sample that rules were tuned on.
        glued: pairs of samples glued together: in a long message many things stand side by side, and
            a friendly sentence around a threat must not excuse it.
    """

    grams: tuple[int, int] = (1, 3)
    words: bool = False
    symbols: frozenset[str] = frozenset(("rule", "trick", "family", "sender", "repair", "length"))
    size: int = 8000
    least: int = 8
    freedom: float = 0.3
    background: float = 0.8
    seen: float = 0.6
    glued: int = 2400


class Row(NamedTuple):
    """One sample as the pipeline sees it; `sample` is None for background."""

    sample: Sample | None
    reading: str
    symbols: tuple[str, ...]
    fired: dict[str, float]
    about_debt: bool

    @property
    def seen(self) -> bool:
        return self.sample is not None and self.sample.made.startswith(SEEN_BY_RULES)

    @property
    def unseen(self) -> bool:
        """Whether it may serve to fit how rules and classifier join."""
        return self.sample is not None and not self.seen and self.sample.judged is None

    @property
    def measured(self) -> bool:
        """Whether it counts in figures: unseen, and as somebody wrote it."""
        return self.unseen and self.sample is not None and self.sample.made != _GLUED


def rows(samples: Iterable[Sample], background: Iterable[str] = (), scanner: Scanner | None = None) -> list[Row]:
    """Every sample run through normalisation and rules."""
    scanner = scanner or Scanner(classifier=False)
    found = [_row(scanner, one.text, one.sender, one) for one in samples]
    found += [_row(scanner, text, None, None) for text in background]
    return found


def _row(scanner: Scanner, text: str, sender: str | None, sample: Sample | None) -> Row:
    case, fired = scanner.signs(Document.from_text(text, sender=sender))
    return Row(sample, searchable(case.text), tuple(symbols(case, fired)), fired, case.has(DEBT))


def glued(found: Sequence[Row], count: int) -> list[Row]:
    """Pairs of labelled rows of one fold as one message each, with the labels of both.

    One in five is made of rows that rules were not tuned on; these serve the joining as well.
    Three in four hold a trick, and of these two in three hold something lawful beside it.
    """
    pools: dict[tuple[int, bool, bool], list[Row]] = {}
    for row in found:
        if row.sample is not None and (has := row.sample.any) is not None:
            pools.setdefault((group(row), has, True), []).append(row)
            if row.unseen:
                pools.setdefault((group(row), has, False), []).append(row)
    chance = Random(0)
    pairs = []
    for number in range(count):
        fold, everybody = number % FOLDS, chance.random() < 0.8
        pressing, lawful = (pools.get((fold, has, everybody), []) for has in (True, False))
        if not pressing or not lawful:
            continue
        first = chance.choice(pressing if chance.random() < 0.75 else lawful)
        second = chance.choice(
            lawful if (first.sample and not first.sample.tricks) or chance.random() < 0.65 else pressing
        )
        pairs.append((first, second) if chance.random() < 0.5 else (second, first))
    return [_pair(*pair) for pair in pairs]


def _pair(first: Row, second: Row) -> Row:
    left, right = first.sample, second.sample
    assert left is not None
    assert right is not None
    judged = None
    if left.judged is not None or right.judged is not None:
        judged = frozenset(trick for trick in TRICKS if left.has(trick) is not None and right.has(trick) is not None)
    kind = left.kind if left.kind == right.kind else None
    if any(one.kind == "collection" and one.tricks for one in (left, right)):
        kind = "collection"
    reading = first.reading + second.reading
    names = {name for name in (*first.symbols, *second.symbols) if not name.startswith("length:")}
    sample = Sample(
        id=f"{left.id}+{right.id}",
        text=left.text + right.text,
        kind=kind,
        tricks=left.tricks | right.tricks,
        judged=None if judged is None else judged | left.tricks | right.tricks,
        template=left.template,
        made=_GLUED if first.unseen and second.unseen else _GLUED_SEEN,
    )
    return Row(
        sample,
        reading,
        tuple(sorted(names | {f"length:{length(len(reading))}"})),
        first.fired | second.fired,
        first.about_debt or second.about_debt,
    )


def group(row: Row) -> int:
    """The fold a row belongs to; all samples of one template share it."""
    name = row.reading if row.sample is None else row.sample.template
    return sha256(name.encode("utf-8", "surrogatepass")).digest()[0] % FOLDS


def heads(found: Sequence[Row]) -> tuple[str, ...]:
    """The kinds, `any`, and each trick that at least so many fully labelled templates show."""
    templates: dict[str, set[str]] = {}
    for row in found:
        if row.unseen and row.sample is not None:
            for trick in row.sample.tricks:
                templates.setdefault(trick, set()).add(row.sample.template)
    return (*KINDS, ANY, *sorted(trick for trick, names in templates.items() if len(names) >= FEWEST))


def target(row: Row, head: str) -> int:
    """1 yes, 0 no, -1 not known.

    Background is taken as free of tricks where no rule fired, and as ordinary where it does not
    speak of debts either; whether it is a scam is not known.
    """
    if row.sample is None:
        if row.fired or (head in KINDS and (head == "scam" or row.about_debt)):
            return -1
        return int(head == "ordinary")
    if head in KINDS:
        return -1 if row.sample.kind is None else int(row.sample.kind == head)
    found = row.sample.any if head == ANY else row.sample.has(head)
    return -1 if found is None else int(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The signs of a fit in the order of the table's columns: wordings, then symbols."""

    wordings: tuple[str, ...]
    symbols: tuple[str, ...]
    settings: Settings = field(default_factory=Settings)

    def matrix(self, found: Sequence[Row], candidates: Sequence[frozenset[str]] | None = None) -> csr_matrix:
        """1 where a sign is present."""
        import numpy as np
        from scipy.sparse import csr_matrix

        if candidates is None:
            long = [word for word in self.wordings if len(word) > self.settings.grams[1]]
            more = _containing(found, long)
            candidates = [grams(row.reading, self.settings) | words for row, words in zip(found, more, strict=True)]
        number = {name: at for at, name in enumerate(self.wordings)}
        other = {name: at for at, name in enumerate(self.symbols, start=len(self.wordings))}
        pointers, columns = [0], []
        for row, words in zip(found, candidates, strict=True):
            present = [number[name] for name in words if name in number]
            present += {other[name] for name in _usable(row, self.settings) if name in other}
            columns += sorted(present)
            pointers.append(len(columns))
        ones = np.ones(len(columns), dtype=np.float64)
        return csr_matrix((ones, columns, pointers), shape=(len(found), len(number) + len(other)))


def candidates(found: Sequence[Row], settings: Settings) -> list[frozenset[str]]:
    """Each row's possible wordings."""
    possible = [grams(row.reading, settings) for row in found]
    if not settings.words:
        return possible
    longest = settings.grams[1]
    words = {word for row in found if row.sample is not None for word in _dictionary_words(row.reading, longest)}
    return [some | more for some, more in zip(possible, _containing(found, sorted(words)), strict=True)]


def common_signs(found: Sequence[Row], possible: Sequence[frozenset[str]], settings: Settings) -> Signs:
    """Every sign that enough labelled samples show."""
    words: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for row, some in zip(found, possible, strict=True):
        if row.sample is not None:
            words.update(some)
            names.update(set(_usable(row, settings)))
    return Signs(
        wordings=tuple(sorted(word for word, count in words.items() if count >= settings.least)),
        symbols=tuple(sorted(name for name, count in names.items() if count >= settings.least)),
        settings=settings,
    )


def grams(reading: str, settings: Settings) -> frozenset[str]:
    """Character n-grams; none with digits or blanks in it."""
    least, most = settings.grams
    found: set[str] = set()
    for piece in _CUT.split(reading):
        for size in range(least, most + 1):
            found.update([piece[at : at + size] for at in range(len(piece) - size + 1)])
    return frozenset(found)


def _dictionary_words(reading: str, longest_gram: int) -> Iterator[str]:
    import rjieba

    for piece in _CUT.split(reading):
        if len(piece) > longest_gram:
            yield from (word for word in rjieba.cut(piece) if longest_gram < len(word) <= _LONGEST_WORD)


def _containing(found: Sequence[Row], words: Sequence[str]) -> list[frozenset[str]]:
    """The words that stand anywhere in each row, segmented so or not: that is how they are found at run time."""
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick(words)
    return [
        frozenset(words[number] for number, _, _ in automaton.find_matches_as_indexes(row.reading, overlapping=True))
        for row in found
    ]


def weights(found: Sequence[Row], settings: Settings) -> NDArray[np.float64]:
    import numpy as np

    return np.array(
        [settings.background if row.sample is None else settings.seen if row.seen else 1.0 for row in found]
    )


def _usable(row: Row, settings: Settings) -> list[str]:
    """Symbols the settings allow; what rules say of samples they were tuned on is left out."""
    return [
        name
        for name in row.symbols
        if (kind := name.partition(":")[0]) in settings.symbols and not (row.seen and kind in ("rule", "trick"))
    ]
