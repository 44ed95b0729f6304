from __future__ import annotations

import pytest

from collectguard.render.table import defused


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_become_text(start: str) -> None:
    assert defused(start + "SUM(A1)") == "'" + start + "SUM(A1)"


def test_plain_cells_stay() -> None:
    assert defused("逾期=1") == "逾期=1"
