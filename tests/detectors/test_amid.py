"""Amid: the same words count in one company and not in another."""

from __future__ import annotations

import pytest

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.family import Family
from tests.detectors.test_frames import case_of

FREEZE = Family("test-amid-freeze", "冻结")
WALLET = Family("test-amid-wallet", "微信 支付宝")
DEBT = Family("test-amid-debt", "欠款 还钱")
LIMIT = Family("test-amid-limit", "最后一天")

ACT = Frame(FREEZE, WALLET, gap=4)
AMID = Amid(ACT, DEBT, LIMIT)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("再不还钱就冻结你微信", ["冻结你微信"]),
        ("冻结你的支付宝。今天是最后一天", ["冻结你的支付宝"]),
        ("冻结你微信，冻结你支付宝，欠款自己看着办", ["冻结你微信", "冻结你支付宝"]),
        ("冻结你微信", []),
        ("欠款还没到账，微信上说", []),
    ],
)
def test_counts_only_in_company_and_shows_the_act_alone(text: str, quotes: list[str]) -> None:
    hits = list(AMID.find(case_of(text, AMID)))
    assert [text[start:end] for hit in hits for start, end in hit.spans] == quotes


def test_needs_the_part_and_one_of_the_company() -> None:
    assert set(AMID.needs()) == {
        frozenset({FREEZE, WALLET, DEBT}),
        frozenset({FREEZE, WALLET, LIMIT}),
    }


def test_every_alternative_of_the_part_is_kept() -> None:
    either = Amid(AnyOf(Frame(FREEZE), Frame(WALLET)), DEBT)
    assert set(either.needs()) == {frozenset({FREEZE, DEBT}), frozenset({WALLET, DEBT})}
    assert set(either.families()) == {FREEZE, WALLET, DEBT}
