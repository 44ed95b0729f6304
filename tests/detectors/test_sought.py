"""Looking for strings first changes no match."""

from __future__ import annotations

import re

import pytest

from collectguard.detectors.sought import Sought
from collectguard.lexicon import series
from collectguard.rules import series_catalogue

TEXTS = sorted(
    {
        said.text
        for rule in series_catalogue()
        for talk in (*rule.positives, *rule.near_misses, *rule.twins)
        for said in talk.messages
    }
    | {"", "明天一起吃饭吗", "半个字\ud800，已还款", "VX：abc_123456", "（2026）京0105民初12345号"}
)
PATTERNS = [
    *(pattern for pattern in vars(series).values() if isinstance(pattern, re.Pattern)),
    *series.PAYEES,
    *(pattern for part in series.PARTS for pattern in part.words),
    re.compile("吃饭"),  # stored nowhere
]


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:20])
def test_every_match_is_found(pattern: re.Pattern[str]) -> None:
    for text in TEXTS:
        sought = Sought(text)
        expected = [match.span() for match in pattern.finditer(text)]
        assert [match.span() for match in sought.finditer(pattern)] == expected, text
        assert (sought.search(pattern) is not None) == bool(expected), text
        assert sought.any([pattern]) == bool(expected), text
