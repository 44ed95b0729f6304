"""What word families together make of a message that no rule knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from collectguard.case import Case
from collectguard.detectors.points import ANY, Points, points
from collectguard.lexicon.kinds import DEBT
from collectguard.model import Document
from collectguard.rule import TRICKS
from collectguard.scan import Scanner

OWES = "你这笔欠款"
OTHER = "嗯嗯"
SENDER = "sender:mobile"


def table(debt: int, *, sender: int = 0) -> Points:
    raw: Mapping[str, Any] = {
        "heads": [ANY, "harassment"],
        "bias": [50, -100],
        "slope": [1.0, 0.5],
        "start": [0.0, 0.25],
        "points": {f"family:{DEBT.name}": f"{debt} 300", SENDER: f"{sender} 20"},
    }
    return Points(raw)  # bias of "any" is 0.50, and 1.50 must be reached


def case_of(text: str) -> Case:
    return Scanner(classifier=False).signs(Document.from_text(text, sender="13800000000")).case


def test_points_of_families_and_of_the_sender_add_up() -> None:
    assert table(110, sender=10).logits(case_of(OWES)) == {ANY: 1.7, "harassment": pytest.approx(0.5 * 2.2 + 0.25)}


def test_a_family_counts_once_however_often_its_words_occur() -> None:
    once = table(110).logits(case_of(OWES))
    assert once
    assert table(110).logits(case_of(OWES * 3)) == once


@pytest.mark.parametrize(
    ("debt", "sender", "speaks"), [(99, 0, False), (100, 0, True), (80, 20, True), (110, -20, False)]
)
def test_so_much_must_speak_for_a_trick_where_something_tells_the_kind(debt: int, sender: int, *, speaks: bool) -> None:
    assert bool(table(debt, sender=sender).logits(case_of(OWES))) is speaks


@pytest.mark.parametrize(("sender", "speaks"), [(249, False), (250, True)])
def test_more_must_speak_where_nothing_does(sender: int, *, speaks: bool) -> None:
    assert bool(table(0, sender=sender).logits(case_of(OTHER))) is speaks


def test_what_carries_a_trick_is_named_by_place() -> None:
    carried = table(50).carried(case_of(OWES), "harassment")
    assert carried
    assert {(OWES[start:end], added) for start, end, added in carried} == {("欠款", 3.0)}


def test_the_shipped_table_names_tricks_and_knows_families_we_have() -> None:
    shipped = points()
    assert shipped.heads[0] == ANY
    assert set(shipped.heads[1:]) <= set(TRICKS)
    known = set(Scanner(classifier=False)._book.index.data.names)
    assert shipped.families <= known


@pytest.mark.parametrize(
    ("text", "trick"),
    [
        ("逾期这么久了，你厂里那位组长我有他微信，你看着办", "third-party-pressure"),
    ],
)
def test_a_wording_no_rule_knows_is_still_a_finding_and_says_how_sure_it_is(text: str, trick: str) -> None:
    report = Scanner(classifier=False).check(text)
    assert {finding.rule for finding in report.findings} == {f"{trick}/in-other-words"}
    assert all(0.5 <= finding.confidence <= 0.7 and finding.quote in text for finding in report.findings)
    assert report.verdict == "trick"


@pytest.mark.parametrize(
    "text",
    [
        "妈，下午我去接你，欠你的那顿饭今晚补上",
        "【江湾银行】您本期账单已出，应还1,200.00元，最后还款日8月12日，已还请忽略。",
        "物业：明天下午停水，请家里留人，有事打前台电话",
        "老师说家长会改到周五，你跟你单位请个假",
    ],
)
def test_innocent_messages_stay_clean(text: str) -> None:
    assert Scanner(classifier=False).check(text).verdict == "clear"
