"""Patterns compiled when they are first needed, and not before a text could hold a match.

Compiling all patterns of the house takes over a second; a message needs few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

#: So many texts are looked at before a pattern is compiled anyway: searching is quicker than looking.
_LOOKS = 20


class LaterPattern:
    """Stands for `re.compile(pattern, flags)`; once it is used, its methods are the compiled pattern's own.

    Args:
        needs: alternatives, each of sets of strings; every match holds one string of each set of
            one alternative, in this order and without overlap.
    """

    __slots__ = ("_looks", "findall", "flags", "fullmatch", "match", "needs", "pattern", "scan", "search", "sub")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    scan: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]
    findall: Callable[..., list[str]]

    def __init__(self, pattern: str, flags: int = 0, needs: Sequence[Sequence[Sequence[str]]] = ()) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needs = needs
        self._looks = _LOOKS if needs else 0

    def __getattr__(self, name: str) -> object:
        """The first use: only now are the compiled pattern's methods set."""
        if name not in ("findall", "fullmatch", "match", "scan", "search", "sub"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        self.search, self.match, self.fullmatch = compiled.search, compiled.match, compiled.fullmatch
        self.scan, self.sub, self.findall = compiled.finditer, compiled.sub, compiled.findall
        return getattr(self, name)

    def finditer(self, text: str, *within: int) -> Iterator[re.Match[str]]:
        """All matches, as `re.Pattern.finditer` gives them."""
        if self._looks:
            self._looks -= 1
            if not self.may_match(text):
                return iter(())
            self._looks = 0
        return self.scan(text, *within)

    def may_match(self, text: str) -> bool:
        """Whether all that a match needs is there; false means that there is none."""
        return not self.needs or any(_in_order(text, sets) for sets in self.needs)


def _in_order(text: str, sets: Sequence[Sequence[str]]) -> bool:
    at = 0
    for words in sets:
        ends = [found + len(word) for word in words if (found := text.find(word, at)) >= 0]
        if not ends:
            return False
        at = min(ends)
    return True
