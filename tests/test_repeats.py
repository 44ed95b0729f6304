"""A text judged before is told as if it were judged anew."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from collectguard.account import mark_of
from collectguard.model import Direction, Document
from collectguard.repeats import Repeats
from collectguard.scan import Judgement, Scanner

DAYS = (datetime(2016, 5, 1, 9, tzinfo=UTC), datetime(2026, 5, 1, 9, tzinfo=UTC), None)
SENDERS = ("10690000000000", "10690000000001", "95588", "13900000000", None)


TEXTS = (
    "我们外访的同事已经出发了，你在家等着就行",
    "【某某银行】您的信用卡已逾期，需缴纳滞纳金300元",
    "您借款本金3000元，日息1%，现需还款9000元",
    "您 的 账 户 已 逾 期，今 天 不 还 就 安 排 上 门 走 访",
    "明天中午一起吃饭吗",
    "您的案件已立案，案号（2026）某0000民初1号",
    "明天上午十点不还就去法院起诉你",
    "钱我已经转过去了",
    "",
)


@pytest.mark.parametrize("most", [1_000_000, 0])
def test_the_same_report_and_mark(most: int) -> None:
    scanner = Scanner(classifier=False)
    repeats = Repeats(scanner, most)
    ways: tuple[Direction, ...] = ("incoming", "outgoing", "unknown")
    cases = [
        (text, at, sender, way) for text in TEXTS for at in DAYS for sender in SENDERS for way in ways for _ in range(2)
    ]
    for number, (text, at, sender, way) in enumerate(cases):
        doc = Document.from_text(
            text, sender=sender, received_at=at, direction=way, id=str(number), conversation=f"chat {number}"
        )
        report = scanner.judge(doc)
        for named_chat in (False, True):
            judged = repeats.judge(doc, number, named_chat=named_chat)
            assert judged.report == report
            assert judged.mark[:4] == mark_of(report, number, named_chat=named_chat)[:4]


def test_what_is_known_is_not_judged_again() -> None:
    class Counting(Scanner):
        count = 0

        def judge_for(self, doc: Document) -> Judgement:
            self.count += 1
            return super().judge_for(doc)

    scanner = Counting(classifier=False)
    repeats = Repeats(scanner)
    for number in range(6):
        repeats.judge(Document.from_text(f"明天中午一起吃饭吗{number % 2}", sender="13900000000"), number)
    assert scanner.count == 2


def test_the_day_has_a_part_in_charges_only() -> None:
    scanner = Scanner(classifier=False)
    assert scanner.judge_for(Document.from_text("您借款本金3000元，日息1%，现需还款9000元")).by_day
    assert not scanner.judge_for(Document.from_text("我们外访的同事已经出发了，你在家等着就行")).by_day
