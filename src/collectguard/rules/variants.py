"""Disguised variants of a message: what a sender does to slip past a gateway's filter.

Used to see whether a rule finds its own examples in disguise as well as plain. Each function
is pure; the choice depends on the text and the seed only. Tearing and disguising touch
charged terms (`lexicon.terms`); a message that has none is torn throughout.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from collectguard.normalise import tables
from collectguard.normalise.matcher import terms_in

#: Characters of GB 2312 before this code are common, the rest are rare.
_RARE = b"\xd8"
BLANKS = (" ", " ", "  ", "\N{NO-BREAK SPACE}", "\N{IDEOGRAPHIC SPACE}", "\t")
DOTS = ("·", ".", "-", "_", "*", "/", "\\", "^", "#", "|", "~", "+", "丨", "=")
INVISIBLE = (
    "\N{ZERO WIDTH SPACE}",
    "\N{ZERO WIDTH NON-JOINER}",
    "\N{ZERO WIDTH JOINER}",
    "\N{WORD JOINER}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
)


def variants(text: str, seed: int | str = 0) -> dict[str, str]:
    """Every variant that differs from the text, by name.

    >>> sorted(variants("今天不还款就起诉你"))
    ['bracketed', 'dotted', 'homophone', 'mixed-traditional', 'pinyin', 'spaced', 'spelled-out', 'split', 'traditional', 'zero-width']
    """
    made = {name: make(text, Random(f"{seed}:{name}:{text}")) for name, make in MAKERS.items()}
    return {name: variant for name, variant in made.items() if variant != text}


def spaced(text: str, choose: Random) -> str:
    """Blanks inside charged terms."""
    return _torn(text, choose, BLANKS)


def dotted(text: str, choose: Random) -> str:
    """Dots, slashes and other signs inside charged terms."""
    return _torn(text, choose, DOTS)


def zero_width(text: str, choose: Random) -> str:
    """Characters of no width inside charged terms."""
    return _torn(text, choose, INVISIBLE)


def spelled_out(text: str, choose: Random) -> str:
    """One blank between all Chinese characters that touch."""
    return re.sub(r"(?<=[一-鿿])(?=[一-鿿])", choose.choice((" ", "\N{IDEOGRAPHIC SPACE}", "·", "/")), text)


def bracketed(text: str, choose: Random) -> str:
    """The characters of charged terms in brackets, one by one."""
    left, right = choose.choice(("{}", "[]", "〔〕", "()"))
    return _each_term(text, lambda term: "".join(f"{left}{char}{right}" for char in term))


def traditional(text: str, _: Random) -> str:
    """Everything in traditional characters."""
    return text.translate(tables.traditional().to_traditional)


def mixed_traditional(text: str, choose: Random) -> str:
    """Only charged terms in traditional characters."""
    return _each_term(text, lambda term: traditional(term, choose))


def homophone(text: str, choose: Random) -> str:
    """One character of each charged term by another of the same sound, where a common one exists."""
    return _each_term(text, lambda term: _sound_alike(term, choose))


def split(text: str, choose: Random) -> str:
    """One character of each charged term by its parts."""
    return _each_term(text, lambda term: _in_parts(term, choose))


def pinyin(text: str, choose: Random) -> str:
    """One character of each charged term spelt out."""
    sound = tables.syllables()

    def spelt(term: str) -> str:
        at = choose.randrange(len(term))
        return term[:at] + sound.get(term[at], term[at]) + term[at + 1 :]

    return _each_term(text, spelt)


MAKERS: dict[str, Callable[[str, Random], str]] = {
    "spaced": spaced,
    "dotted": dotted,
    "zero-width": zero_width,
    "spelled-out": spelled_out,
    "bracketed": bracketed,
    "traditional": traditional,
    "mixed-traditional": mixed_traditional,
    "homophone": homophone,
    "split": split,
    "pinyin": pinyin,
}


def _torn(text: str, choose: Random, separators: tuple[str, ...]) -> str:
    if not any(len(found.term) > 1 for found in terms_in(text)):
        return re.sub(r"(?<=[一-鿿])(?=[一-鿿])", lambda _: separators[0], text)
    return _each_term(text, lambda term: choose.choice(separators).join(term))


def _each_term(text: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    done = 0
    for found in terms_in(text):
        parts += (text[done : found.start], change(found.term))
        done = found.end
    return "".join((*parts, text[done:]))


def _sound_alike(term: str, choose: Random) -> str:
    sound = tables.syllables()
    options = [
        term[:at] + other + term[at + 1 :]
        for at, char in enumerate(term)
        for other in tables.same_sound(sound.get(char, ""))
        if other != char and other.encode("gb2312") < _RARE
    ]
    return choose.choice(options) if options else term


def _in_parts(term: str, choose: Random) -> str:
    options = [
        term[:at] + parts[0] + term[at + 1 :] for at, char in enumerate(term) if (parts := tables.splits().get(char))
    ]
    return choose.choice(options) if options else term
