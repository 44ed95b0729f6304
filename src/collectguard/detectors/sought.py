"""Patterns tried only where a text holds the strings that they need.

`make rules` stores for each pattern of `cues` and `lexicon.series` strings of which every match holds one;
one pass over a text then tells which patterns could match at all. A pattern that is not stored is always tried.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from collectguard.beside import read_beside

if TYPE_CHECKING:
    import ahocorasick_rs

#: Lines of JSON, `[pattern, strings]`.
STORED = "../rules/stored/series.jsonl"
#: The bit of patterns that are not stored; every text holds it.
_ALWAYS = 1


class Sought:
    """A text, and which of the stored patterns could match in it."""

    __slots__ = ("_held", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        strings = _strings()
        try:
            matches = strings.automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a character, which no string has
            whole = text.encode("utf-8", "replace").decode("utf-8")
            matches = strings.automaton.find_matches_as_indexes(whole, overlapping=True)
        self._held = _ALWAYS
        for number in {number for number, _, _ in matches}:
            self._held |= strings.bits[number]

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """As `pattern.search(text)`."""
        return pattern.search(self.text) if self._may_hold(pattern) else None

    def first(self, patterns: Iterable[re.Pattern[str]]) -> re.Match[str] | None:
        """The match of the first pattern that has one."""
        return next((found for pattern in patterns if (found := self.search(pattern))), None)

    def any(self, patterns: Iterable[re.Pattern[str]]) -> bool:
        """Whether one of the patterns matches."""
        bits, held = _strings().patterns, self._held
        tried = [pattern for pattern in patterns if held & bits.get(pattern.pattern, _ALWAYS)]
        return any(pattern.search(self.text) for pattern in tried)

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """As `pattern.finditer(text)`."""
        return pattern.finditer(self.text) if self._may_hold(pattern) else iter(())

    def _may_hold(self, pattern: re.Pattern[str]) -> bool:
        return self._held & _strings().patterns.get(pattern.pattern, _ALWAYS) != 0


class _Strings(NamedTuple):
    """The bit of each stored pattern, and for each string the bits of the patterns that need it."""

    patterns: dict[str, int]
    bits: list[int]
    automaton: ahocorasick_rs.AhoCorasick


@cache
def _strings() -> _Strings:
    import ahocorasick_rs

    try:
        lines = [json.loads(line) for line in read_beside(__file__, STORED).splitlines()]
    except FileNotFoundError:
        lines = []
    patterns = {pattern: _ALWAYS << number for number, (pattern, _) in enumerate(lines, start=1)}
    bits: dict[str, int] = {}
    for pattern, strings in lines:
        for string in strings:
            bits[string] = bits.get(string, 0) | patterns[pattern]
    return _Strings(patterns, list(bits.values()), ahocorasick_rs.AhoCorasick(list(bits)))
