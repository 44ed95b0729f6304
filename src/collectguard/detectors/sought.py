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

    __slots__ = ("_bits", "_held", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        strings = _strings()
        try:
            matches = strings.automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a character, which no string has
            whole = text.encode("utf-8", "replace").decode("utf-8")
            matches = strings.automaton.find_matches_as_indexes(whole, overlapping=True)
        held = _ALWAYS
        for number in {number for number, _, _ in matches}:
            held |= strings.bits[number]
        self._held = held
        self._bits = strings.patterns

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """As `pattern.search(text)`."""
        return pattern.search(self.text) if self._held & self._bits.get(pattern.pattern, _ALWAYS) else None

    def first(self, patterns: Iterable[re.Pattern[str]]) -> re.Match[str] | None:
        """The match of the first pattern that has one."""
        for pattern in patterns:
            if self._held & self._bits.get(pattern.pattern, _ALWAYS) and (found := pattern.search(self.text)):
                return found
        return None

    def any(self, patterns: Iterable[re.Pattern[str]]) -> bool:
        """Whether one of the patterns matches."""
        return self.first(patterns) is not None

    def finditer(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """As `pattern.finditer(text)`."""
        held = self._held & self._bits.get(pattern.pattern, _ALWAYS)
        return pattern.finditer(self.text) if held else iter(())


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
