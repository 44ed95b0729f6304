from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectguard.model import Span, joined
from collectguard.render.text import columns, marked, visible, wrap


@given(st.text(alphabet="逾期，。上门（）【】 abcABC012\n", max_size=200), st.integers(min_value=10, max_value=80))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = list(wrap(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())
    # Closing marks may not start a line, so a run of them may hang over by itself.
    for line in lines:
        assert columns(line) <= width or not set(line[width // 2 :]) - set("，。）】（【"), line


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("逾期不还，我们就上门。", 10, ["逾期不还，", "我们就上", "门。"]),
        ("call the lender's hotline", 12, ["call the", "lender's", "hotline"]),
        ("", 10, [""]),
        ("a" * 25, 10, ["a" * 10, "a" * 10, "a" * 5]),
    ],
)
def test_wrap(text: str, width: int, expected: list[str]) -> None:
    assert list(wrap(text, width)) == expected


def test_joined_spans() -> None:
    assert list(joined([Span(3, 5), Span(0, 2), Span(4, 8), Span(2, 3)])) == [(0, 8)]
    assert list(joined([Span(0, 1), Span(2, 3)])) == [(0, 1), (2, 3)]
    assert list(joined([])) == []


@given(st.text(max_size=80))
def test_visible_text_cannot_steer_the_terminal(text: str) -> None:
    for char in visible(text):
        assert char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs")
        assert char not in "\u202e\u2066\u200b"


def test_marks_stand_around_the_words() -> None:
    assert marked("今天上门", [Span(2, 4)]).replace("\x02", "«").replace("\x03", "»") == "今天«上门»"


def test_columns_counts_wide_and_joining_characters() -> None:
    assert columns("a逾") == 3
    assert columns("e\u0301") == 1
