"""The whole pipeline on single messages: identity, bad input, directions, languages."""

from __future__ import annotations

import pickle
import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import collectguard
from collectguard.model import Document, MessageReport
from collectguard.rules import rule
from collectguard.scan import MOST_CHARACTERS, Scanner

TRICK = "我们外访的同事已经出发了，你在家等着就行"


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner()


def test_a_trick_is_named_on_its_words() -> None:
    report = collectguard.check(TRICK, sender="10690000000000")
    assert report.verdict == "trick"
    assert report.kind == "collection"
    assert report.sender.kind == "sms-gateway"
    assert "home-visit-threat/on-the-way" in [finding.rule for finding in report.findings]


def test_an_ordinary_reminder_is_clear() -> None:
    report = collectguard.check(
        "【某某银行】您尾号0000的信用卡本期应还1,280.00元，最后还款日6月15日，如已还款请忽略。", sender="95500"
    )
    assert (report.verdict, report.findings, report.kind) == ("clear", (), "reminder")


def test_same_input_same_bytes() -> None:
    assert Scanner().check(TRICK).to_json() == Scanner().check(TRICK).to_json()


@pytest.mark.parametrize("direction", ["outgoing", "draft"])
def test_the_borrowers_own_messages_are_listed_not_judged(scanner: Scanner, direction: str) -> None:
    report = scanner.judge(Document.from_text(TRICK, direction=direction))  # type: ignore[arg-type]
    assert (report.verdict, report.findings, report.kind, report.score) == ("not-judged", (), None, 0.0)
    assert [notice.code for notice in report.notices] == ["not-judged"]


def test_unknown_direction_is_judged(scanner: Scanner) -> None:
    assert scanner.judge(Document.from_text(TRICK)).verdict == "trick"


@pytest.mark.parametrize("text", ["", " ", "\n\t \u3000", "\u200b\u200b"])
def test_nothing_to_read_is_said(scanner: Scanner, text: str) -> None:
    report = scanner.check(text)
    assert report.verdict == "clear"
    assert "nothing-to-read" in [notice.code for notice in report.notices]


@pytest.mark.parametrize(
    "text",
    [
        "\ud800逾期\udfff还款",
        "逾\x00期\x01\x02\x7f\x9b31m",
        "\u202e款还上门马上\u202c",
        "שלום עולם مرحبا بالعالم",
        "😀🏠📞💰⚖️🇨🇳👨‍👩‍👧‍👦" * 50,
        "\u0301" * 500 + "逾期",
        "İIıſ" * 300 + "上门",
        "a" * 5000,
        "（" * 5000,
        "¥" * 3000 + "1" * 3000 + "%",
    ],
)
def test_strange_text_is_judged_without_fuss(scanner: Scanner, text: str) -> None:
    report = scanner.check(text, sender="\ud800")
    report.to_json().encode("utf-8")


@pytest.mark.parametrize(
    "piece", ["今天不还就上门找你爸妈要钱，", "逾 期 ", "1万2利息0.05%，", "法院", "你\u200b", "氵去院", "。", "上门1"]
)
def test_a_megabyte_ends_and_says_it_was_cut(scanner: Scanner, piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    report = scanner.check(text)
    assert "cut-short" in [notice.code for notice in report.notices]
    assert report.text == text
    assert all(end <= MOST_CHARACTERS for finding in report.findings for _, end in finding.spans)


@given(st.text(max_size=120))
def test_any_text_gets_an_honest_report(text: str) -> None:
    check_report(collectguard.check(text))


CHARGED = st.lists(
    st.sampled_from(
        [
            *"逾期欠款起诉上门家人今天明天法院律师函还款减免最后通讯录单位你您我们已经不",
            " ",
            "·",
            "。",
            "，",
            "1",
            "万",
            "%",
            "元",
            "\u200b",
            "微信",
            "【",
            "】",
        ]
    ),
    max_size=60,
).map("".join)


@given(CHARGED)
def test_charged_text_gets_an_honest_report(text: str) -> None:
    check_report(collectguard.check(text, sender="13800000000"))


def check_report(report: MessageReport) -> None:
    assert report.verdict != "trick" or report.findings
    for finding in report.findings:
        assert finding.spans
        for start, end in finding.spans:
            assert 0 <= start < end <= len(report.text)
        assert finding.quote == " … ".join(report.text[start:end] for start, end in finding.spans)


def test_naive_times_are_chinas(scanner: Scanner) -> None:
    report = scanner.check("你好", received_at=datetime(2026, 5, 1, 22, 40))  # noqa: DTZ001 - naive on purpose
    assert report.to_dict()["received_at"] == "2026-05-01T22:40:00+08:00"
    aware = scanner.check("你好", received_at=datetime(2026, 5, 1, 14, 40, tzinfo=UTC))
    assert aware.received_at is not None
    assert aware.received_at.utcoffset() == timedelta(0)


def test_english_reports_speak_english() -> None:
    report = Scanner(language="en").check(TRICK)
    for finding in report.findings:
        assert finding.reason.isascii() or "“" in finding.reason
        assert finding.advice != Scanner().check(TRICK).findings[0].advice


def test_reports_pickle() -> None:
    report = collectguard.check(TRICK)
    assert pickle.loads(pickle.dumps(report)) == report


def test_repr_does_not_leak_the_message() -> None:
    text = "欧阳甲乙，" + TRICK
    report = collectguard.check(text)
    assert report.findings
    assert "欧阳" not in repr(report)
    assert "欧阳" not in repr(Document.from_text(text))


def test_one_scanner_serves_many_threads() -> None:
    scanner = Scanner()
    expected = Scanner().check(TRICK).to_json()
    results: list[str] = []

    def work() -> None:
        for _ in range(20):
            results.append(scanner.check(TRICK).to_json())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 160


def test_chosen_rules_only() -> None:
    scanner = Scanner(rules=[rule("home-visit-threat/on-the-way")])
    report = scanner.check(TRICK + "，到时候把你爸妈都叫上，通讯录里的人也都通知一遍")
    assert {finding.rule for finding in report.findings} == {"home-visit-threat/on-the-way"}


def test_stored_and_fresh_index_judge_alike() -> None:
    from collectguard.rules import catalogue

    fresh = Scanner(rules=catalogue())
    stored = Scanner(classifier=False)
    for text in (TRICK, "今天不还就起诉你", "您的快递到了"):
        assert fresh.check(text) == stored.check(text)


def test_explanation_tells_what_fired_and_what_nearly_did(scanner: Scanner) -> None:
    report, explanation = scanner.explain(Document.from_text(TRICK))
    assert [fired.rule for fired in explanation.fired if fired.rule == "home-visit-threat/on-the-way"]
    assert report == scanner.check(TRICK)
    _, quiet = scanner.explain(Document.from_text("公安提醒：凡是说外访的人已经出发的都是诈骗，请勿相信。"))
    assert not quiet.fired
    assert "warning" in {miss.why for miss in quiet.near_misses}
