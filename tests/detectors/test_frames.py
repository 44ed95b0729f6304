"""Frames: which words must stand where, and what undoes them."""

from __future__ import annotations

import re

import pytest

from collectguard.case import Case
from collectguard.detectors import context, kinds
from collectguard.detectors.frames import AnyOf, Both, Frame, FromSender
from collectguard.detectors.index import RuleIndex, compile_index
from collectguard.errors import CatalogueError
from collectguard.lexicon.family import Family, combine
from collectguard.model import Document, Sender, SenderKind, Severity, Text
from collectguard.normalise import AlignedText
from collectguard.rule import Detector, Rule

TEAM = Family("test-team", "外访 催收员")
VISIT = Family("test-visit", "上门 登门")
TODAY = Family("test-today", "今天 今晚")
COURIER = Family("test-courier", "快递")


def case_of(text: str, detector: Detector, sender: SenderKind = "unknown") -> Case:
    words = Text("词", "word")
    rule = Rule(
        id="harassment/test",
        title=words,
        severity=Severity.LOW,
        legal=("x",),
        reason=words,
        truth=words,
        innocent_reading=words,
        advice=words,
        detect=detector,
        positives=(),
        near_misses=(),
        twins=(),
    )
    index = RuleIndex(compile_index([rule], also=(*context.FAMILIES, *kinds.FAMILIES)))
    return Case(
        document=Document.from_text(text),
        sender=Sender(address=None, kind=sender),
        aligned=AlignedText.identity(text),
        atoms=index.atoms(text),
        missed=[],
    )


def quotes(text: str, detector: Detector, sender: SenderKind = "unknown") -> list[str]:
    case = case_of(text, detector, sender)
    return [text[start:end] for hit in detector.find(case) for start, end in hit.spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("外访明早上门", ["外访明早上门"]),
        ("外访的同事明天早上上门", []),  # too far apart
        ("上门的是外访", []),  # wrong order
        ("外访来。上门的是别人", []),  # two sentences
        ("外访会登门，催收员也会上门", ["外访会登门", "催收员也会上门"]),
        ("外访不上门", []),
        ("外访不会上门", []),
        ("别以为外访不会上门", ["外访不会上门"]),
        ("", []),
    ],
)
def test_slots_in_order(text: str, expected: list[str]) -> None:
    assert quotes(text, Frame(TEAM, VISIT, gap=4)) == expected


@pytest.mark.parametrize(
    ("text", "found"), [("上门今天", True), ("今天上门", True), ("今天我们这边的人都会过去上门", False)]
)
def test_slots_in_any_order(text: str, found: bool) -> None:
    assert bool(quotes(text, Frame(VISIT, TODAY, gap=3, any_order=True))) is found


def test_slots_across_sentences() -> None:
    text = "外访已安排。今晚上门。"
    assert quotes(text, Frame(TEAM, VISIT, gap=12)) == []
    assert quotes(text, Frame(TEAM, VISIT, gap=12, across=True)) == ["外访已安排。今晚上门"]


def test_a_pattern_may_stand_beside_a_family() -> None:
    frame = Frame(VISIT, re.compile(r"\d{1,2}点"), any_order=True)
    assert quotes("下午3点上门", frame) == ["3点上门"]
    with pytest.raises(CatalogueError):
        Frame(re.compile("点"))


@pytest.mark.parametrize(
    ("text", "found"),
    [("外访上门", True), ("快递也到了，外访上门", False), ("快递也到了。外访上门", True)],
)
def test_unless_excuses_its_sentence_only(text: str, found: bool) -> None:
    assert bool(quotes(text, Frame(TEAM, VISIT, unless=(COURIER,)))) is found


def test_without_excuses_the_whole_message() -> None:
    assert quotes("快递到了。外访上门", Frame(TEAM, VISIT, without=(COURIER,))) == []


def test_excuses_are_told_apart_when_asked() -> None:
    frame = Frame(TEAM, VISIT, unless=(COURIER,))
    case = case_of("快递和外访上门，外访不上门", frame)
    assert list(frame.find(case)) == []
    assert case.missed is not None
    assert {why for _, why in case.missed} == {"unless"}


def test_any_of_both_and_from_sender() -> None:
    either = AnyOf(Frame(TEAM, VISIT), Frame(TODAY, VISIT))
    assert quotes("今晚登门", either) == ["今晚登门"]
    both = Both(Frame(TEAM, VISIT), Frame(TODAY, VISIT), boost=0.1)
    assert quotes("外访上门", both) == []
    assert quotes("外访上门，今晚登门", both) == ["外访上门", "今晚登门"]
    mobile = FromSender(("mobile",), Frame(TEAM, VISIT))
    assert quotes("外访上门", mobile, "mobile") == ["外访上门"]
    assert quotes("外访上门", mobile, "hotline") == []


def test_work_is_bounded_on_endless_repetition() -> None:
    text = "外访" * 3000 + "上门" * 3000
    assert len(quotes(text, Frame(TEAM, VISIT, TODAY, gap=30))) == 0
    assert len(quotes("外访上门" * 3000, Frame(TEAM, VISIT))) <= 8


def test_combine_multiplies_parts() -> None:
    assert combine("test-x", "你 您", "家 -").words == {"你家", "你", "您家", "您"}


def test_two_families_of_one_name_are_refused() -> None:
    clash = AnyOf(Frame(Family("test-same", "甲"), VISIT), Frame(Family("test-same", "乙"), VISIT))
    with pytest.raises(CatalogueError, match="test-same"):
        case_of("甲上门", clash)
