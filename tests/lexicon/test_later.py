"""Late patterns find what compiled ones find, and what they need stands in every match."""

from __future__ import annotations

import re

import pytest
from tasks.literals import required_literals

from collectguard.detectors.frames import Frame
from collectguard.lexicon.later import LaterPattern
from collectguard.rule import as_example, units
from collectguard.rules import catalogue

PATTERNS = sorted(
    {
        (slot.pattern, slot.flags & ~re.UNICODE)
        for rule in catalogue()
        for unit in units(rule.detect)
        if isinstance(unit, Frame)
        for slot in (*unit.slots, *unit.unless, *unit.without)
        if isinstance(slot, re.Pattern | LaterPattern)
    }
)
TEXTS = [as_example(example).text for rule in catalogue() for example in rule.positives]


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("(?:上|登)门[^。]?", ((("上门", "登门"),),)),
        ("上.*门", ((("上",), ("门",)),)),
        ("(?:你|您)?家", ((("家",),),)),
        ("(?:跟.说|问[^。]起)你", ((("跟",), ("说你",)), (("问",), ("起你",)))),
        ("(?<!不)还(?=钱)", ((("还",),),)),
        ("(?:还.)+钱", ((("还",), ("钱",)),)),
        ("(?:还.)*钱", ((("钱",),),)),
        ("[^。]{2,4}", ()),
        ("还.|[^。]+", ()),
        (r"\d{3,6}块", ((tuple("0123456789"), ("块",)),)),
        ("[1-3]天", ((("1天", "2天", "3天"),),)),
        ("(?i)qq群", ((("群",),),)),
        ("(?i:qq)群", ((("群",),),)),
    ],
)
def test_what_a_pattern_needs(pattern: str, needs: object) -> None:
    assert required_literals(pattern, 0) == needs


def test_no_match_without_what_is_needed() -> None:
    assert len(PATTERNS) > 50
    for pattern, flags in PATTERNS:
        compiled = re.compile(pattern, flags)
        later = LaterPattern(pattern, flags, required_literals(pattern, flags))
        for text in TEXTS:
            assert later.may_match(text) or compiled.search(text) is None, (pattern, text)


@pytest.mark.parametrize("text", ["", "今天上门", "登过门，再上门，又登门", "门"])
def test_a_late_pattern_finds_what_a_compiled_one_finds(text: str) -> None:
    later = LaterPattern("[上登].?门", 0, required_literals("[上登].?门", 0))
    expected = [match.span() for match in re.finditer("[上登].?门", text)]
    for _ in range(30):
        assert [match.span() for match in later.finditer(text)] == expected
    assert (later.search(text) is not None) == bool(expected)


def test_a_late_pattern_has_only_the_methods_of_a_pattern() -> None:
    with pytest.raises(AttributeError):
        LaterPattern("上门").split  # noqa: B018 - asking is the test
