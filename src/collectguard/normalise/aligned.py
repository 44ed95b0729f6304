"""Text that remembers where each of its characters came from.

The alignment is recorded at every edit and never inferred afterwards. Offsets into the
edited text stay inside this class; `span()` is the only way out, and it answers in code
points of the original.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple, Self

from collectguard.model import Span


class Edit(NamedTuple):
    """Replace `text[start:end]` of the current text by `new`."""

    start: int
    end: int
    new: str


class AlignedText:
    """A text and, for each of its characters, the original characters it stands for.

    >>> a = AlignedText.identity("氵去院")
    >>> b = a.edit([Edit(0, 2, "法")])
    >>> b.text, b.span(0, 2)
    ('法院', Span(start=0, end=3))
    """

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str, starts: list[int] | None, ends: list[int] | None) -> None:
        self.text = text
        self._starts = starts
        self._ends = ends

    @classmethod
    def identity(cls, text: str) -> Self:
        return cls(text, None, None)

    def span(self, start: int, end: int) -> Span:
        """The original span that `text[start:end]` stands for; `start < end`."""
        if self._starts is None or self._ends is None:
            return Span(start, end)
        return Span(self._starts[start], self._ends[end - 1])

    def reading_of(self, span: Span) -> str:
        """What a stretch of the original has become."""
        if self._starts is None or self._ends is None:
            return self.text[span.start : span.end]
        first = bisect_right(self._ends, span.start)
        return self.text[first : bisect_left(self._starts, span.end)]

    def edit(self, edits: Iterable[Edit]) -> AlignedText:
        """A new text with all `edits` made; they are sorted and do not overlap.

        A replacement of equal length aligns character by character. Any other replacement
        aligns each new character with the whole replaced stretch. Deleted characters leave
        no trace: a span over the gap covers them, a span beside it does not.
        """
        starts = self._starts if self._starts is not None else list(range(len(self.text)))
        ends = self._ends if self._ends is not None else list(range(1, len(self.text) + 1))
        parts: list[str] = []
        new_starts: list[int] = []
        new_ends: list[int] = []
        done = 0
        for start, end, new in edits:
            parts += (self.text[done:start], new)
            new_starts += starts[done:start]
            new_ends += ends[done:start]
            if len(new) == end - start:
                new_starts += starts[start:end]
                new_ends += ends[start:end]
            elif new:
                if start == end:
                    raise ValueError("an edit replaces or deletes; it does not insert")
                new_starts += [starts[start]] * len(new)
                new_ends += [ends[end - 1]] * len(new)
            done = end
        if not parts:
            return self
        parts.append(self.text[done:])
        new_starts += starts[done:]
        new_ends += ends[done:]
        return AlignedText("".join(parts), new_starts, new_ends)
