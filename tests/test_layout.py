"""Boxes of words through a text's layout."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from collectguard.model import Document, Span
from collectguard.model.picture import Box, Layout

ROWS = Layout(
    (
        *(Box(10 * at, 0, 10 * at + 9, 12) for at in range(4)),
        None,
        *(Box(10 * at, 20, 10 * at + 9, 32) for at in range(3)),
    )
)


@pytest.mark.parametrize(
    ("spans", "boxes"),
    [
        ([Span(0, 2)], [(0, 0, 19, 12)]),
        ([Span(1, 6)], [(10, 0, 39, 12), (0, 20, 9, 32)]),
        ([Span(0, 1), Span(2, 3)], [(0, 0, 9, 12), (20, 0, 29, 12)]),
        ([Span(4, 5)], []),
        ([], []),
    ],
)
def test_one_box_a_line(spans: list[Span], boxes: list[tuple[int, int, int, int]]) -> None:
    assert [box.edges for box in ROWS.around(spans)] == boxes


def test_documents_with_a_layout_can_be_pickled() -> None:
    doc = replace(Document.from_text("您好"), layout=ROWS)
    assert pickle.loads(pickle.dumps(doc)) == doc
    assert "Box" not in repr(doc)
