"""Which messages belong together, and that memory of them survives."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone

from collectguard.conversations import Gathering, Place
from collectguard.detectors.cues import entry_of
from collectguard.model import ConversationReport, Document
from collectguard.scan import Scanner

CHINA = timezone(timedelta(hours=8))
START = datetime(2026, 4, 1, 10, 0, tzinfo=CHINA)
SCANNER = Scanner(classifier=False)
THREATS = (
    "{}欠款今天不还，明天上门去你家",
    "{}的钱再拖，后天到你单位",
    "{}最后一次，外访同事今晚到你家门口",
)


def gather(rows: list[tuple[str, str, int]]) -> Gathering:
    """A gathering of rows of sender, text and hours after the start."""
    gathering = Gathering()
    for number, (sender, text, hours) in enumerate(rows):
        doc = Document.from_text(
            text, sender=sender, received_at=START + timedelta(hours=hours), id=f"m{number}", conversation="c"
        )
        entry = entry_of(
            SCANNER.judge(doc),
            number,
        )
        if entry is not None:
            gathering.add(entry, Place(0))
    return gathering


def rules(reports: list[ConversationReport]) -> set[str]:
    return {finding.rule for report in reports for finding in report.findings}


def test_private_numbers_of_one_lender_are_one_creditor() -> None:
    rows = [(f"1620000000{n}", text.format("青禾贷"), 30 * n) for n, text in enumerate(THREATS)]
    (report,) = gather(rows).reports("zh")
    assert report.grouped_by == "creditor"
    assert report.lender == "青禾贷"
    assert report.size == 3
    assert len(report.senders) > 1
    assert any(notice.code == "grouped-by-guess" for notice in report.notices)


def test_one_gateway_with_two_lenders_is_two_creditors() -> None:
    night = "【{}】您的欠款还不处理，明天上门去你家，别怪我们不客气"
    rows = [("10690000000000", night.format("青禾贷"), 13), ("10690000000000", night.format("云帆钱包"), 37)]
    assert list(gather(rows).reports("zh")) == []
    rows = [("10690000000000", night.format("青禾贷"), 13), ("10690000000000", night.format("青禾贷"), 37)]
    assert "harassment/night-contact" in rules(list(gather(rows).reports("zh")))


def test_friends_are_not_drawn_into_a_collectors_series() -> None:
    rows = [(f"1620000000{n}", text.format("青禾贷"), 24 * n) for n, text in enumerate(THREATS)]
    rows += [("13900000000", "今晚十一点打球吗，别躲", 14), ("13900000000", "钱我帮你跟老板说说", 15)]
    for report in gather(rows).reports("zh"):
        assert "13900000000" not in report.senders


def test_one_mould_from_many_numbers_is_said_once() -> None:
    text = "张先生，您的案件今日下午移交户籍地，外访人员将上门走访核实财产，请家属在家配合，欠款{}元下班前处理"
    rows = [(f"1710000000{n}", text.format(1000 + n), 24 * n) for n in range(4)]
    reports = list(gather(rows).reports("zh"))
    found = [finding.rule for report in reports for finding in report.findings]
    assert found.count("harassment/one-mould-many-numbers") == 1
    assert "harassment/many-numbers" not in found


def test_chats_named_by_hand_stay_apart() -> None:
    gathering = Gathering()
    for number in range(4):
        doc = Document.from_text(
            "青禾贷欠款今天不还就上门去你家，别装死", sender="16200000000", received_at=START + timedelta(hours=13, days=number),
            id=f"m{number}", conversation=f"chat {number}",
        )  # fmt: skip
        entry = entry_of(SCANNER.judge(doc), number, keep=True)
        assert entry is not None
        gathering.add(entry, Place(0, named_chats=True))
    assert "harassment/night-contact" not in rules(list(gathering.reports("zh")))


def test_an_earlier_scan_is_recalled() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    first = Gathering(db)
    docs = [
        Document.from_text(
            text.format("青禾贷"), sender="16200000000", received_at=START + timedelta(days=3 * n), id=f"m{n}"
        )
        for n, text in enumerate(THREATS)
    ]
    entries = [entry_of(SCANNER.judge(doc), number) for number, doc in enumerate(docs)]
    for entry in entries:
        assert entry is not None
        first.add(entry, Place(0))
    again = Gathering(db)
    again.recall(before=2)
    assert entries[2] is not None
    again.add(entries[2], Place(0))
    fresh = gather([("16200000000", text.format("青禾贷"), 72 * n) for n, text in enumerate(THREATS)])
    assert [report.to_dict()["messages"] for report in again.reports("zh")] == [
        report.to_dict()["messages"] for report in fresh.reports("zh")
    ]


def test_half_characters_and_empty_gatherings() -> None:
    assert list(Gathering().reports("en")) == []
    rows = [("\ud83d16200000000", f"青禾贷欠款\ud83d今天不还明天上门去你家{n}", 13 + 24 * n) for n in range(3)]
    for report in gather(rows).reports("en"):
        report.to_json().encode("utf-8")


def test_limits_name_who_set_them_and_how_binding_they_are() -> None:
    rows = [("16200000000", "青禾贷欠款还不还，别装死", 13 + 24 * n) for n in range(3)]
    (report,) = gather(rows).reports("zh")
    night = next(finding for finding in report.findings if finding.rule == "harassment/night-contact")
    assert "GB/T 45251" in night.truth
    assert "不是法律" in night.truth
    assert "22:00" in night.reason


def test_before_there_was_a_limit_the_first_one_is_the_yardstick() -> None:
    gathering = Gathering()
    for number in range(3):
        at = datetime(2019, 4, 1 + number, 23, 0, tzinfo=CHINA)
        doc = Document.from_text("青禾贷欠款还不还，别装死", sender="16200000000", received_at=at, id=f"m{number}")
        entry = entry_of(SCANNER.judge(doc), number)
        assert entry is not None
        gathering.add(entry, Place(0))
    assert "harassment/night-contact" in rules(list(gathering.reports("zh")))


def test_what_a_finding_rests_on_stands_in_the_order_it_came() -> None:
    rows = [("16200000000", "青禾贷欠款还不还，别装死", 13 + 24 * day) for day in (2, 0, 1)]
    (report,) = gather(rows).reports("zh")
    for finding in report.findings:
        times = [message.received_at for message in finding.messages if message.received_at is not None]
        assert times == sorted(times)
    assert report.messages == ("m1", "m2", "m0")


def test_virtual_numbers_are_counted_only_where_there_are_any() -> None:
    for numbers, said in (
        ((f"1390000000{n}" for n in range(4)), False),
        ((f"1700000000{n}" for n in range(4)), True),
    ):
        rows = [(number, f"青禾贷欠款今天不还就通知你{who}", 24 * n)
                for n, (number, who) in enumerate(zip(numbers, ("单位", "家人", "村委", "领导"), strict=True))]  # fmt: skip
        reports = list(gather(rows).reports("zh"))
        reasons = [finding.reason for report in reports for finding in report.findings if "number" in finding.rule]
        assert reasons
        assert all(("虚拟运营商" in reason) is said and "其中0个" not in reason for reason in reasons)
