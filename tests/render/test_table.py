from __future__ import annotations

import pytest

from collectguard.render.table import defused


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_become_text(start: str) -> None:
    assert defused(start + "SUM(A1)") == "'" + start + "SUM(A1)"


def test_plain_cells_stay() -> None:
    assert defused("逾期=1") == "逾期=1"


def test_what_steers_a_terminal_or_reorders_a_line_is_shown_by_its_number() -> None:
    assert (
        defused("再\x1b[31m红\x1b]0;x\x07\u202e反转\u2066")
        == "再<U+001B>[31m红<U+001B>]0;x<U+0007><U+202E>反转<U+2066>"
    )
    assert defused("一行\n两行\t👨\u200d👩") == "一行\n两行\t👨\u200d👩"
