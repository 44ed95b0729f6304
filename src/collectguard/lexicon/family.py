"""Word families: the vocabulary that rules are built from.

A family is a set of interchangeable wordings of one idea ("a visit", "the parents' home").
Rules never look for a bare word; they look for families standing together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import prod

from collectguard.errors import CatalogueError

#: One wording made of parts: a choice from each, the empty word standing for nothing.
Product = tuple[tuple[str, ...], ...]

#: A product of more wordings than this is searched by its rarest part, not spelled out.
MOST_SPELLED_OUT = 120

#: Characters that stand in nearly every message.
_EVERYWHERE = frozenset("你您我他她的是不了在有来去人家大小上下中到会能要就都也还好先把被将已给对和与及日月年元")


class Family:
    """A named set of wordings; its name is its identity across the whole catalogue.

    Wordings are written in simplified Chinese, half-width, without blanks inside, because they
    are searched in the normalised reading. Latin letters are written in lower case and
    match either case.

    Most families are plain `words`. A family may also hold `products`, wordings too many to
    spell out: the index looks for one part of them (`index_words`), and `pattern` decides what
    really counts, in a window of `reach` characters around it.

    >>> visit = Family("visit", "上门 登门")
    >>> sorted((visit | Family("drop-in", "串门")).words)
    ['上门', '串门', '登门']
    """

    __slots__ = ("_literals", "_pattern", "gone", "name", "products", "reach")

    def __init__(
        self,
        name: str,
        words: str | Iterable[str],
        *,
        products: tuple[Product, ...] = (),
        gone: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self._literals = frozenset(words.split() if isinstance(words, str) else words)
        self.products = products
        self.gone = gone
        #: Longest wording, in characters.
        self.reach = max(
            (*(sum(max(map(len, part)) for part in product) for product in products), *map(len, self._literals)),
            default=0,
        )
        self._pattern: re.Pattern[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """All wordings of a family without products."""
        if self.products:
            raise CatalogueError(f"word family {self.name!r} is not spelled out; join it with | instead of its words")
        return self._literals

    @property
    def index_words(self) -> frozenset[str]:
        """What to search for: every occurrence of the family holds one of these."""
        return self._literals.union(*map(_rarest_part, self.products))

    @property
    def pattern(self) -> re.Pattern[str] | None:
        """What counts when there are products; None when every index word counts as it is."""
        if self._pattern is None and self.products:
            spelled = [_alternatives(self._literals)] if self._literals else []
            made = ["".join(_alternatives(part) for part in product) for product in self.products]
            self._pattern = re.compile("|".join((*made, *spelled)), re.IGNORECASE)
        return self._pattern

    @property
    def commonness(self) -> float:
        """A rough guess at how often the family turns up: short words do, long ones do not."""
        return _commonness(self.index_words)

    def __or__(self, other: Family) -> Family:
        return Family(
            f"{self.name}|{other.name}",
            self._literals | other._literals,
            products=self.products + other.products,
            gone=self.gone | other.gone,
        )

    def __sub__(self, words: str) -> Family:
        """This family without some of its wordings, under a name that says so."""
        gone = frozenset(words.split())
        return Family(
            f"{self.name}-{'-'.join(sorted(gone))}",
            self._literals - gone,
            products=self.products,
            gone=self.gone | gone if self.products else frozenset(),
        )

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Family)
            and self.name == other.name
            and self._literals == other._literals
            and self.products == other.products
            and self.gone == other.gone
        )

    def __hash__(self) -> int:
        return hash(self.name)

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, (self.name, self._literals, self.products, self.gone))

    def __repr__(self) -> str:
        return f"Family({self.name!r}, {len(self._literals)} words, {len(self.products)} products)"


def combine(name: str, *parts: str) -> Family:
    """All concatenations of one choice from each part; `-` stands for nothing.

    >>> sorted(combine("your-home", "你 您", "家 -").words)
    ['你', '你家', '您', '您家']
    """
    product = tuple(tuple("" if piece == "-" else piece for piece in part.split()) for part in parts)
    if prod(map(len, product)) > MOST_SPELLED_OUT and any("" not in part for part in product):
        return Family(name, (), products=(product,))
    words = [""]
    for part in product:
        words = [word + piece for word in words for piece in part]
    return Family(name, (word for word in words if word))


def _restore(name: str, words: frozenset[str], products: tuple[Product, ...], gone: frozenset[str]) -> Family:
    return Family(name, words, products=products, gone=gone)


def _commonness(words: Iterable[str]) -> float:
    """A guess at how often one of the words turns up; a bare 您 does more often than fifty kin."""
    return sum(5000.0 if word in _EVERYWHERE else 4.0 ** (3 - min(len(word), 5)) for word in words)


def _rarest_part(product: Product) -> frozenset[str]:
    return frozenset(min((part for part in product if "" not in part), key=_commonness))


def _alternatives(words: Iterable[str]) -> str:
    """A group of escaped words, the longest first; the empty word makes it optional."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
