"""Several inputs as one stream: each message once, only those asked for."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collectguard.errors import UsageError
from collectguard.inputs import Inputs, Wanted


def write(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def row(
    text: str = "早上好", at: str | None = "2026-05-01T10:00:00+08:00", sender: str = "13900000000", **more: object
) -> dict[str, object]:
    return {"text": text, "sender": sender, "direction": "incoming", **({"received_at": at} if at else {}), **more}


def texts(inputs: Inputs) -> list[str]:
    return [read.doc.text for read in inputs.documents()]


def test_what_stands_in_two_files_is_counted_once(tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", row(), row("再见"))
    write(
        tmp_path / "b.jsonl",
        row(sender="+86 139-0000-0000"),
        row(at="2026-05-01T02:00:00Z"),
        row(at="2026-05-01T10:05:00+08:00"),
    )
    inputs = Inputs(tmp_path)
    assert texts(inputs) == ["早上好", "再见", "早上好"]
    assert inputs.duplicates == 2


def test_repeats_within_a_file_and_messages_without_time_are_kept(tmp_path: Path) -> None:
    first = write(tmp_path / "a.jsonl", row(), row(), row(at=None))
    second = write(tmp_path / "b.jsonl", row(at=None), row(direction="outgoing"))
    assert len(texts(Inputs([first, second]))) == 5


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(), 4),
        (Wanted(since=datetime(2026, 5, 2, tzinfo=UTC)), 3),
        (Wanted(until=datetime(2026, 5, 2, tzinfo=UTC)), 2),
        (Wanted(senders=("139 0000 0000",)), 3),
        (Wanted(senders=("1069*",)), 1),
        (Wanted(senders=("1069*", "+8613900000000")), 4),
        (Wanted(senders=("nobody",)), 0),
    ],
)
def test_only_what_was_asked_for(tmp_path: Path, wanted: Wanted, count: int) -> None:
    path = write(
        tmp_path / "a.jsonl", row(), row(at="2026-05-02T10:00:00+08:00"), row(at=None),
        row(at="2026-06-02T10:00:00+08:00", sender="10690000000000"),
    )  # fmt: skip
    inputs = Inputs(path, wanted=wanted)
    assert len(texts(inputs)) == count
    assert inputs.filtered == 4 - count


def test_what_cannot_be_read_is_said_and_the_rest_is_read(tmp_path: Path) -> None:
    good = write(tmp_path / "good.jsonl", row())
    broken = tmp_path / "broken.xml"
    broken.write_text("<!DOCTYPE x [<!ENTITY a 'b'>]><smses><sms body='&a;'/></smses>", encoding="utf-8")
    inputs = Inputs([tmp_path / "missing.xml", broken, good])
    assert texts(inputs) == ["早上好"]
    assert [item.status for item in inputs.summaries("en")] == ["unsupported", "refused", "ok"]
    assert "missing.xml" in inputs.summaries("zh")[0].notices[0].text


def test_wrong_calls_are_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        Inputs(tmp_path, input_format="nope")
    with pytest.raises(UsageError):
        Inputs(tmp_path, timezone="Mars/Olympus")


def test_share_read_grows_to_one(tmp_path: Path) -> None:
    inputs = Inputs([write(tmp_path / "a.jsonl", row()), write(tmp_path / "b.jsonl", row("另一条"))])
    assert inputs.share() == 0.0
    assert len(texts(inputs)) == 2
    assert inputs.share() == 1.0


def test_what_stands_in_two_members_of_an_archive_is_counted_once(tmp_path: Path) -> None:
    record = '<sms address="10690000000077" date="{}" type="1" body="早上好" />'
    members = {
        "full.xml": f"<smses>{record.format(1_772_414_045_123)}{record.format(1_772_414_045_123)}</smses>",
        "later.xml": f"<smses>{record.format(1_772_414_045_000)}{record.format(1_772_414_225_000)}</smses>",
    }
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    inputs = Inputs(tmp_path / "b.zip")
    assert len(texts(inputs)) == 3
    assert inputs.duplicates == 1
