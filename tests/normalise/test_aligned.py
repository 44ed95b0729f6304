"""Every reading maps back to the exact original, however many steps it took."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectguard.model import Span
from collectguard.normalise.aligned import AlignedText, Edit


@st.composite
def edits_of(draw: st.DrawFn, length: int) -> list[Edit]:
    """Sorted edits that do not overlap: deletions, equal and unequal replacements."""
    cuts = sorted(draw(st.lists(st.integers(0, length), max_size=8)))
    edits = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        if start < end:
            edits.append(Edit(start, end, draw(st.text(max_size=4))))
    return edits


@given(st.data())
def test_random_edits_map_back_exactly(data: st.DataObject) -> None:
    """A model that carries a set of origins for each character agrees after any number of edits."""
    original = data.draw(st.text(max_size=40))
    aligned = AlignedText.identity(original)
    origins = [(at, at + 1) for at in range(len(original))]
    for _ in range(data.draw(st.integers(0, 5))):
        edits = data.draw(edits_of(len(aligned.text)))
        moved: list[tuple[int, int]] = []
        done = 0
        for start, end, new in edits:
            moved += origins[done:start]
            whole = (origins[start][0], origins[end - 1][1])
            moved += origins[start:end] if len(new) == end - start else [whole] * len(new)
            done = end
        origins = moved + origins[done:]
        aligned = aligned.edit(edits)
    assert len(aligned.text) == len(origins)
    for at, (start, end) in enumerate(origins):
        assert aligned.span(at, at + 1) == Span(start, end)
    if origins:
        assert aligned.span(0, len(origins)) == Span(origins[0][0], origins[-1][1])


def test_nothing_is_inserted() -> None:
    with pytest.raises(ValueError, match="does not insert"):
        AlignedText.identity("ab").edit([Edit(1, 1, "x")])


def test_reading_of_a_stretch() -> None:
    text = AlignedText.identity("逾 期了").edit([Edit(1, 2, "")])
    assert text.reading_of(Span(0, 3)) == "逾期"
    assert text.reading_of(Span(1, 2)) == ""
