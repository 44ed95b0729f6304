"""The stored catalogue judges as the rules themselves do, and its short cuts change nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from tasks.compile_rules import LOAD, stored_catalogue, stored_claims

from collectguard.case import Case
from collectguard.detectors.charges import Charges, checks
from collectguard.detectors.charges.gates import GATES
from collectguard.detectors.index import RuleIndex
from collectguard.detectors.other_words import NAME, InOtherWords
from collectguard.detectors.stored import Vocabulary
from collectguard.model import Document
from collectguard.normalise import normalise
from collectguard.rule import Example, as_example, units
from collectguard.rules import catalogue
from collectguard.rules.book import LiveBook, StoredBook
from collectguard.rules.pages import PAGE_RULES
from collectguard.scan import Scanner
from collectguard.sender import identify

#: Every seventh example of each rule, so that each kind of detector is among them.
EXAMPLES = [
    as_example(example) for rule in catalogue() for example in (*rule.positives, *rule.near_misses, *rule.twins)[::3]
] + [
    Example(text)
    for text in (
        "您 的 账 户 已 逾 期，今 天 不 还 就 安 排 上 门 走 访",
        "【某某银行】您尾号0000的信用卡本期账单1,280.00元，最后还款日6月15日，如已还款请忽略。",
        "想分期？手续费每个月三个点，分12个月，逾期账都是这么办",
        "本金三千，罚息五百，合计五千，今天还清",
        "叫你还1500不还，拖到现在3900",
        "明天中午一起吃饭吗",
        "",
    )
]


@pytest.fixture(scope="module")
def live() -> LiveBook:
    return LiveBook(catalogue())


@pytest.fixture(scope="module")
def stored() -> StoredBook:
    rules = {rule.id: rule for rule in catalogue()}
    return StoredBook(
        stored_catalogue(catalogue()).encode(), lambda: stored_claims(catalogue()).encode(), rules.__getitem__
    )


def test_stored_rules_judge_as_live_ones_do(live: LiveBook, stored: StoredBook) -> None:
    reports = []
    for book in (live, stored):
        scanner = Scanner(classifier=False)
        scanner.__dict__["_book"] = book
        reports.append([scanner.judge(_document(example)).to_dict() for example in EXAMPLES])
    compared = [pair for pair in zip(EXAMPLES, *reports, strict=True) if not _in_other_words(*pair[1:])]
    assert len(compared) > 0.9 * len(EXAMPLES)
    for example, by_live, by_stored in compared:
        assert by_stored == by_live, example.text


def _in_other_words(*reports: dict[str, Any]) -> bool:
    """Whether points spoke: they also count the strings of patterns, which only the stored index looks for."""
    return any(finding["rule"].endswith(f"/{NAME}") for report in reports for finding in report["findings"])


def test_a_silenced_unit_would_have_found_nothing(stored: StoredBook) -> None:
    index = stored.index
    asking_all = RuleIndex(index.data._replace(excuses=[""] * len(index.data.excuses)))
    left_out = 0
    for example in EXAMPLES:
        document = _document(example)
        aligned = normalise(document.text).main.aligned
        atoms = index.atoms(aligned.text)
        case = Case(document=document, sender=identify(document.address), aligned=aligned, atoms=atoms)
        silenced = {*asking_all.candidates(asking_all.atoms(aligned.text))}.difference(index.candidates(atoms))
        assert not [unit for unit in silenced if list(stored.detector(unit).find(case))], example.text
        left_out += len(silenced)
    assert left_out


def test_units_that_hold_the_same_frame_share_it() -> None:
    words = Vocabulary(["team", "visit"], [], [])
    data = ["frame", [0, 1], 8, [False, False, True, True], 0.8, [], []]
    frame = words.frame(data)
    assert not frame.shared
    assert words.frame([*data]) is frame
    assert frame.shared
    assert words.frame([*data[:2], 9, *data[3:]]) is not frame


def test_a_borrower_is_told_the_same(live: LiveBook, stored: StoredBook) -> None:
    assert [stored.told(rule.id) for rule in catalogue()] == [live.told(rule.id) for rule in catalogue()]


def test_every_check_of_the_catalogue_has_a_gate() -> None:
    used = {unit.check for rule in catalogue() for unit in units(rule.detect) if isinstance(unit, Charges)}
    assert used <= set(GATES)
    assert checks.sudden_total in used


def test_a_pasted_message_loads_no_rule_file() -> None:
    lines = stored_catalogue(catalogue()).split("\f")[-1].split("\n")
    loaded = [rule.id for rule, line in zip(catalogue(), lines, strict=True) if '["load"]' in line]
    asked_later = PAGE_RULES | {rule.id for rule in catalogue() if isinstance(rule.detect, InOtherWords)}
    assert set(loaded) <= asked_later, f"{LOAD}: teach tasks/compile_rules.py to store the detectors of these"


def _document(example: Example) -> Document:
    received = None if example.received_at is None else datetime.fromisoformat(example.received_at)
    return Document.from_text(example.text, sender=example.sender, received_at=received)
