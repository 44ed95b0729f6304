"""A text judged before is told as if it were judged anew."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from collectguard.account import mark_of
from collectguard.batch import Repeats
from collectguard.model import Document
from collectguard.scan import Scanner

DAYS = (datetime(2016, 5, 1, 9, tzinfo=UTC), datetime(2026, 5, 1, 9, tzinfo=UTC), None)
SENDERS = ("10690000000000", "10690000000001", "95588", "13900000000", None)


@pytest.mark.parametrize(
    "text",
    [
        "我们外访的同事已经出发了，你在家等着就行",
        "【某某银行】您的信用卡已逾期，需缴纳滞纳金300元",
        "您借款本金3000元，日息1%，现需还款9000元",
        "您 的 账 户 已 逾 期，今 天 不 还 就 安 排 上 门 走 访",
        "明天中午一起吃饭吗",
    ],
)
def test_the_same_report(text: str) -> None:
    scanner = Scanner(classifier=False)
    repeats = Repeats(scanner)
    for number, (at, sender) in enumerate([(at, sender) for at in DAYS for sender in SENDERS] * 2):
        doc = Document.from_text(text, sender=sender, received_at=at, direction="incoming", id=str(number))
        assert repeats.judge(doc) == scanner.judge(doc)


def test_the_day_has_a_part_in_charges_only() -> None:
    scanner = Scanner(classifier=False)
    assert scanner.judge_for(Document.from_text("您借款本金3000元，日息1%，现需还款9000元")).by_day
    assert not scanner.judge_for(Document.from_text("我们外访的同事已经出发了，你在家等着就行")).by_day


@pytest.mark.parametrize(
    "text",
    ["明天中午一起吃饭吗", "您的案件已立案，案号（2026）某0000民初1号", "我们外访的同事已经出发了，你在家等着就行"],
)
def test_the_same_mark(text: str) -> None:
    scanner = Scanner(classifier=False)
    repeats = Repeats(scanner)
    for number, (at, sender) in enumerate([(at, sender) for at in DAYS for sender in SENDERS] * 2):
        doc = Document.from_text(text, sender=sender, received_at=at, conversation="chat", id=str(number))
        report = repeats.judge(doc)
        for named_chat in (False, True):
            assert repeats.mark(report, number, named_chat=named_chat) == mark_of(report, number, named_chat=named_chat)
