"""One pass for all words: what is counted is what is listed, and only restored charged words call for disguise rules."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from collectguard.case import CLOSED_UP, PICTURED, REPAIRED, noted
from collectguard.detectors.frames import Frame
from collectguard.detectors.index import RuleIndex, compile_index
from collectguard.lexicon.family import Family
from collectguard.model import Span
from collectguard.normalise.repair import Repair, Step
from collectguard.rules import catalogue, rule_book

TEXTS = (
    "我们外访的同事已经出发了，马上门口见，你在家等着就行，不还就上门",
    "【某某银行】您尾号0000的信用卡本期账单1,280.00元，最后还款日6月15日，如已还款请忽略。",
    "早上门诊很多人，上门牙有点疼，下午上门服务吗",
    "abc 123",
    "",
)


@pytest.mark.parametrize("many", [False, True], ids=["first messages", "automaton"])
def test_words_are_counted_as_they_are_listed(many: bool) -> None:
    index = RuleIndex(rule_book().index.data)
    if many:
        index.prepare()
    for text in TEXTS:
        counting, listing = index.atoms(text), index.atoms(text)
        for name in index.data.names:
            assert counting.count(name) == len(listing.places(name)), (text, name)


@pytest.mark.parametrize(
    ("step", "term", "charge", "families"),
    [
        ("gap", "逾期", 0.7, [REPAIRED]),
        ("gap", None, 0.0, [CLOSED_UP]),
        ("gap", "逾期", 0.0, []),
        ("width", None, 0.0, []),
        ("split", None, 0.5, [REPAIRED]),
    ],
)
def test_harmless_repairs_call_for_no_disguise_rule(
    step: Step, term: str | None, charge: float, families: list[Family]
) -> None:
    repair = Repair(step, Span(0, 3), "逾 期", "逾期", term, charge, sure=True)
    assert noted([repair], pictured=False) == families
    assert noted([repair], pictured=True) == [PICTURED, *families]


@pytest.mark.parametrize(
    ("lawful", "stored"),
    [
        (["您好，请问上门吗"] * 50, False),  # in every message it saves no run
        (["您好"] * 10 + ["上门服务"] + ["周末见"] * 20, True),  # it is not frequent, and saves one
        (["您好"] * 10 + ["周末见"] * 20, False),  # nobody speaks of the family, so there is no run to save
    ],
)
def test_a_hint_is_searched_where_that_saves_more_than_it_costs(lawful: list[str], stored: bool) -> None:
    rule = replace(catalogue()[0], detect=Frame(Family("visit", "上门"), re.compile("您.好")))
    index = compile_index([rule], ordinary=lawful, telling=lambda _pattern, _flags: [[["您", "请"]]])
    assert any(name.startswith("hint-") for name in index.names) is stored


@pytest.mark.parametrize(("text", "asked"), [("门口见", True), ("上门见", False), ("马上门口见", True)])
def test_a_silenced_unit_is_not_asked_unless_the_word_may_not_count(text: str, asked: bool) -> None:
    frame = Frame(Family("meet", "见"), without=[Family("visit", "上门")])
    index = RuleIndex(compile_index([replace(catalogue()[0], detect=frame)]))
    assert bool(index.candidates(index.atoms(text))) is asked
