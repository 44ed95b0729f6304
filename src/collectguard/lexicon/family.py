"""Word families: the vocabulary that rules are built from.

A family is a set of interchangeable wordings of one idea ("a visit", "the parents' home").
Rules never look for a bare word; they look for families standing together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import prod

from collectguard.errors import CatalogueError

#: One part of a wording: the choices, the empty word standing for nothing.
Part = tuple[str, ...]
#: One wording made of parts: a choice from each.
Product = tuple[Part, ...]

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
    spell out: the index looks for their rarest part (`index_words`), and `around` tells which
    whole wordings stand about it.

    >>> visit = Family("visit", "上门 登门")
    >>> sorted((visit | Family("drop-in", "串门")).words)
    ['上门', '串门', '登门']
    """

    __slots__ = ("_anchors", "gone", "literals", "name", "products")

    def __init__(
        self,
        name: str,
        words: str | Iterable[str],
        *,
        products: tuple[Product, ...] = (),
        gone: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.literals = frozenset(
            part for word in ((words,) if isinstance(words, str) else words) for part in word.split()
        )
        self.products = products
        self.gone = gone
        self._anchors: tuple[tuple[int, frozenset[str]], ...] | None = None

    @property
    def words(self) -> frozenset[str]:
        """All wordings of a family without products."""
        if self.products:
            raise CatalogueError(f"word family {self.name!r} is not spelled out; join it with | instead of its words")
        return self.literals

    @property
    def index_words(self) -> frozenset[str]:
        """What to search for: every occurrence of the family holds one of these."""
        return self.literals.union(*(words for _, words in self.anchors))

    @property
    def anchors(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """For each product the place and the words of its rarest part."""
        if self._anchors is None:
            self._anchors = tuple(map(_rarest_part, self.products))
        return self._anchors

    def around(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Whole wordings of the family that hold the index word `text[start:end]`; `text` in lower case."""
        word = text[start:end]
        found = [(start, end)] if word in self.literals else []
        for product, (place, words) in zip(self.products, self.anchors, strict=True):
            if word in words:
                firsts = _before(text, start, product[:place])
                lasts = _after(text, end, product[place + 1 :]) if firsts else firsts
                if lasts:
                    found.append((min(firsts), max(lasts)))
        return [(at, to) for at, to in found if text[at:to] not in self.gone] if self.gone else found

    @property
    def commonness(self) -> float:
        """A guess at how often the family turns up."""
        return commonness(self.index_words)

    def __or__(self, other: Family) -> Family:
        return Family(
            f"{self.name}|{other.name}",
            self.literals | other.literals,
            products=self.products + other.products,
            gone=self.gone | other.gone,
        )

    def __sub__(self, words: str) -> Family:
        """This family without some of its wordings, under a name that says so."""
        gone = frozenset(words.split())
        return Family(
            f"{self.name}-{'-'.join(sorted(gone))}",
            self.literals - gone,
            products=self.products,
            gone=self.gone | gone if self.products else frozenset(),
        )

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Family)
            and self.name == other.name
            and self.literals == other.literals
            and self.products == other.products
            and self.gone == other.gone
        )

    def __hash__(self) -> int:
        return hash(self.name)

    def __reduce__(self) -> tuple[object, ...]:
        return (_restore, (self.name, self.literals, self.products, self.gone))

    def __repr__(self) -> str:
        return f"Family({self.name!r}, {len(self.literals)} words, {len(self.products)} products)"


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


def commonness(words: Iterable[str]) -> float:
    """A guess at how often one of the words turns up; a bare 您 does more often than fifty kin."""
    return sum(5000.0 if word in _EVERYWHERE else 4.0 ** (3 - min(len(word), 5)) for word in words)


def _rarest_part(product: Product) -> tuple[int, frozenset[str]]:
    place = min((at for at, part in enumerate(product) if "" not in part), key=lambda at: commonness(product[at]))
    return place, frozenset(product[place])


def _after(text: str, end: int, parts: Sequence[Part]) -> set[int]:
    """All places where a choice from each part, in order from `end`, may finish."""
    ends = {end}
    for part in parts:
        going_on = [at for at in ends if text.startswith(part, at)]
        ends = {at + len(piece) for at in going_on for piece in part if text.startswith(piece, at)}
    return ends


def _before(text: str, start: int, parts: Sequence[Part]) -> set[int]:
    """All places where a choice from each part, in order up to `start`, may begin."""
    starts = {start}
    for part in reversed(parts):
        going_on = [at for at in starts if text.endswith(part, 0, at)]
        starts = {at - len(piece) for at in going_on for piece in part if text.endswith(piece, 0, at)}
    return starts
