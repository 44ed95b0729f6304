"""What the rules alone should find or leave alone and do not yet: each must fail, so that progress is noticed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from collectguard.rule import TRICKS
from collectguard.scan import Scanner

_FILE = Path(__file__).parent / "cases" / "known_failures.toml"
_CASES: list[dict[str, Any]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))["case"]


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize("case", _CASES, ids=lambda case: case["text"][:24])
def test_known_failure(case: dict[str, Any]) -> None:
    report = Scanner(classifier=False).check(case["text"], sender=case.get("sender"))
    said = {found.trick for found in report.tricks if found.score >= 0.5}
    assert said == set(case["tricks"])


def test_cases_name_real_tricks_and_say_why() -> None:
    for case in _CASES:
        assert set(case["tricks"]) <= set(TRICKS)
        assert case["why"]
