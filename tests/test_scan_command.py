"""`collectguard scan` as real processes on real files."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest

import collectguard
from collectguard.model import ConversationReport, MessageReport, Summary
from tests.test_schema import validator

COMMAND = [sys.executable, "-c", "from collectguard.cli import main; main()", "scan"]
CALM = ("【白鹭银行】您尾号0000的信用卡本期应还1280.00元，最后还款日6月15日，如已还款请忽略。", "95588")
PLAIN = ("今晚一起吃饭吗", "13900000000")
THREATS = (
    ("云帆钱包的钱再不还，带人去你厂里找你", "17100000011"),
    ("别装死，回话，云帆钱包欠款还不还", "17100000011"),
    ("云帆钱包的钱再不还，明天带人去你老家跟你爸妈聊聊<script>alert(1)</script></mark><b>", "17100000011"),
    ('=HYPERLINK("http://x.example")今天不还就告诉你单位你欠钱', "17100000011"),
)


def scan(*args: str, env: dict[str, str] | None = None, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *args], capture_output=True, check=False, input=data, env={**os.environ, **(env or {})}
    )


def backup(path: Path, count: int = 60) -> Path:
    """A backup of calm messages, with a threat now and then, mostly at night."""
    lines = ["<?xml version='1.0' encoding='UTF-8'?>", f'<smses count="{count}">']
    for number in range(count):
        text, sender = THREATS[number // 10 % 4] if number % 10 == 3 else (CALM, PLAIN)[number % 2]
        at = 1_777_651_200_000 + number * 3_600_000 * 2
        body, kind = quoteattr(f"{text} {number}"), 2 if number % 20 == 1 else 1
        lines.append(f'<sms address="{sender}" date="{at}" type="{kind}" body={body} />')
    path.write_text("\n".join([*lines, "</smses>", ""]), encoding="utf-8")
    return path


def parsed(raw: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in raw.decode("utf-8").splitlines()]


def test_ndjson_is_messages_then_conversations_then_one_summary(tmp_path: Path) -> None:
    done = scan(str(backup(tmp_path / "b.xml")), "--format", "ndjson", "--jobs", "1")
    rows = parsed(done.stdout)
    assert done.returncode == 1, done.stderr
    kinds = [row["type"] for row in rows]
    assert kinds == ["message"] * 60 + ["conversation"] * (len(rows) - 61) + ["summary"]
    assert "conversation" in kinds
    for item in rows:
        validator().validate(item)
    assert rows[-1]["counts"]["messages"] == 60
    assert rows[-1]["counts"]["verdict"]["not-judged"] == 3
    assert rows[-1]["inputs"][0]["status"] == "ok"
    ids = {row["id"] for row in rows if row["type"] == "message"}
    for talk in rows:
        if talk["type"] == "conversation":
            assert set(talk["messages"]) <= ids
    assert done.stderr == b""


def test_json_lines_keep_their_order_and_ids(tmp_path: Path) -> None:
    path = tmp_path / "m.jsonl"
    path.write_text(
        "".join(json.dumps({"id": f"x{n % 5}", "text": f"早上好{n}"}) + "\n" for n in range(500)), encoding="utf-8"
    )
    done = scan(str(path), "--format", "ndjson", "--jobs", "2")
    assert done.returncode == 0
    assert [(row["id"], row["text"]) for row in parsed(done.stdout)[:-1]] == [
        (f"x{n % 5}", f"早上好{n}") for n in range(500)
    ]


@pytest.mark.parametrize("form", ["ndjson", "json", "csv", "html", "text"])
def test_jobs_change_nothing(tmp_path: Path, form: str) -> None:
    path = backup(tmp_path / "b.xml", 600)
    one = scan(str(path), "--format", form, "--jobs", "1")
    two = scan(str(path), "--format", form, "--jobs", "2")
    assert one.stdout == two.stdout
    assert one.stdout
    assert one.returncode == two.returncode == 1


def test_where_processes_cannot_share_semaphores_one_works_alone(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml", 600)
    refused = (
        "import _multiprocessing\n"
        "class Refused:\n"
        "    SEM_VALUE_MAX = 1\n"
        "    def __init__(self, *args): raise PermissionError(13, 'Permission denied')\n"
        "_multiprocessing.SemLock = Refused\n"
        "from collectguard.cli import main\n"
        "main()"
    )
    command = [sys.executable, "-c", refused, "scan", str(path), "--format", "ndjson", "--jobs", "2"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.returncode == 1
    assert done.stdout == scan(str(path), "--format", "ndjson", "--jobs", "1").stdout


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_is_safe_and_whole(tmp_path: Path, language: str) -> None:
    out = tmp_path / "page.html"
    assert (
        scan(str(backup(tmp_path / "b.xml")), "--format", "html", "--lang", language, "--output", str(out)).returncode
        == 1
    )
    page = out.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.replace("<mark>", "").replace("</mark>", "")
    assert "default-src 'none'" in page
    assert "http://" not in page.replace("http://x.example", "")
    assert 'class="grid"' in page
    assert "17100000011" in page
    assert page.count("<mark>") == page.count("</mark>")
    assert {"zh": "联系日历", "en": "Calendar of contacts"}[language] in page


def test_csv_cells_are_defused(tmp_path: Path) -> None:
    out = tmp_path / "t.csv"
    scan(str(backup(tmp_path / "b.xml")), "--format", "csv", "--output", str(out))
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines()))
    assert len(rows) == 61
    assert not [cell for line in rows for cell in line if cell.startswith(("=", "+", "-", "@"))]
    assert any(cell.startswith("'=HYPERLINK") for line in rows for cell in line)


def test_sqlite_holds_messages_findings_and_conversations(tmp_path: Path) -> None:
    out = tmp_path / "t.db"
    scan(str(backup(tmp_path / "b.xml")), "--format", "sqlite", "--output", str(out))
    db = sqlite3.connect(out)
    try:
        assert db.execute("SELECT count(*) FROM messages").fetchone() == (60,)
        assert db.execute("SELECT count(*) FROM messages WHERE verdict = 'not-judged'").fetchone() == (3,)
        assert db.execute("SELECT count(*) FROM findings JOIN messages ON message = number").fetchone()[0] > 5
        (talks,) = db.execute("SELECT count(*) FROM conversations").fetchone()
        assert talks
        assert db.execute("SELECT count(DISTINCT conversation) FROM findings").fetchone() == (talks,)
        assert json.loads(db.execute("SELECT report FROM summary").fetchone()[0])["complete"]
    finally:
        db.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.xml", "t.db"]


def test_only_flagged_lists_less_and_counts_all(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml")
    rows = parsed(scan(str(path), "--format", "ndjson", "--only-flagged").stdout)
    listed = [row for row in rows if row["type"] == "message"]
    assert listed
    assert {row["verdict"] for row in listed} <= {"trick", "caution"}
    assert rows[-1]["counts"]["messages"] == 60


def test_dates_and_senders_are_chosen(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml")
    rows = parsed(
        scan(
            str(path), "--format", "ndjson", "--since", "2026-05-03", "--until", "2026-05-03", "--sender", "1710*"
        ).stdout
    )
    days = {row["received_at"][:10] for row in rows if row["type"] == "message"}
    assert days == {"2026-05-03"}
    assert {row["sender"]["address"] for row in rows if row["type"] == "message"} == {"17100000011"}
    assert rows[-1]["counts"]["filtered"] == 60 - rows[-1]["counts"]["messages"]


def test_exit_codes(tmp_path: Path) -> None:
    calm = tmp_path / "calm.jsonl"
    calm.write_text(json.dumps({"text": PLAIN[0]}), encoding="utf-8")
    flagged = backup(tmp_path / "b.xml")
    hostile = tmp_path / "bomb.xml"
    hostile.write_text("<!DOCTYPE s [<!ENTITY a 'aaaa'>]><smses/>", encoding="utf-8")
    assert scan(str(calm)).returncode == 0
    assert scan(str(flagged)).returncode == 1
    assert scan(str(flagged), "--exit-zero").returncode == 0
    done = scan(str(hostile), str(flagged), "--format", "ndjson")
    assert done.returncode == 3
    assert len(parsed(done.stdout)) > 60
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert b"bomb.xml" in done.stderr
    assert scan(str(tmp_path / "none.xml")).returncode == 3


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["b.xml", "--input-format", "nope"],
        ["b.xml", "--timezone", "Nowhere/Atall"],
        ["b.xml", "--since", "someday"],
        ["b.xml", "--resume"],
        ["b.xml", "--format", "sqlite"],
        ["b.xml", "--output", "b.xml"],
        ["b.xml", "--output", "no/such/folder/out.json"],
        ["b.xml", "--password"],
        ["b.xml", "--jobs", "0"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(tmp_path: Path, args: list[str]) -> None:
    backup(tmp_path / "b.xml")
    done = subprocess.run([*COMMAND, *args], capture_output=True, check=False, cwd=tmp_path, stdin=subprocess.DEVNULL)
    assert done.returncode == 2, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""
    assert [path.name for path in tmp_path.iterdir()] == ["b.xml"]


def test_nothing_reads_the_password_from_the_command_line(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml")
    done = scan(str(path), "--format", "ndjson", env={"COLLECTGUARD_PASSWORD": "geheim"})
    assert b"geheim" not in done.stdout + done.stderr


@pytest.mark.parametrize("form", ["ndjson", "json", "csv", "sqlite", "html"])
def test_stopped_and_resumed_is_the_same_as_never_stopped(tmp_path: Path, form: str) -> None:
    path = backup(tmp_path / "b.xml", 4000)
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    scan(str(path), "--format", form, "--output", str(whole), "--jobs", "2")
    stopped = _stop(path, form, parts, signal.SIGINT)
    assert stopped.returncode == 3
    assert b"Traceback" not in stopped.stderr
    assert parts.exists()
    assert Path(f"{parts}.state").exists()
    _assert_valid(parts, form)
    done = scan(str(path), "--format", form, "--output", str(parts), "--jobs", "1", "--resume")
    assert done.returncode == 1, done.stderr
    assert _content(parts, form) == _content(whole, form)
    assert sorted(item.name for item in tmp_path.iterdir()) == ["b.xml", "parts", "whole"]


def test_a_killed_scan_is_resumed(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml", 4000)
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    scan(str(path), "--format", "ndjson", "--output", str(whole))
    _stop(path, "ndjson", parts, signal.SIGKILL)
    assert not parts.exists()
    scan(str(path), "--format", "ndjson", "--output", str(parts), "--resume")
    assert parts.read_bytes() == whole.read_bytes()


def test_what_changed_is_not_resumed(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml", 4000)
    parts = tmp_path / "parts"
    _stop(path, "ndjson", parts, signal.SIGINT)
    backup(path, 100)
    done = scan(str(path), "--format", "ndjson", "--output", str(parts), "--resume")
    assert done.returncode == 2
    assert b"--resume" in done.stderr


def test_no_progress_where_nobody_looks(tmp_path: Path) -> None:
    assert scan(str(backup(tmp_path / "b.xml", 2000)), "--format", "csv").stderr == b""


def test_the_library_yields_the_same_reports(tmp_path: Path) -> None:
    path = backup(tmp_path / "b.xml")
    rows = parsed(scan(str(path), "--format", "ndjson", "--lang", "zh").stdout)
    items = list(collectguard.scan(path))
    assert [item.to_dict() for item in items] == rows
    assert isinstance(items[0], MessageReport)
    assert isinstance(items[-2], ConversationReport)
    assert isinstance(items[-1], Summary)


def test_the_library_is_lazy(tmp_path: Path) -> None:
    reports = collectguard.Scanner(language="en").scan([backup(tmp_path / "b.xml", 2000), tmp_path / "missing.xml"])
    first = next(reports)
    assert isinstance(first, MessageReport)
    reports.close()  # type: ignore[attr-defined]


def _stop(path: Path, form: str, out: Path, how: signal.Signals) -> subprocess.CompletedProcess[bytes]:
    """Start a scan and stop it once it has begun to write."""
    command = [*COMMAND, str(path), "--format", form, "--output", str(out), "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        state = Path(f"{out}.state")
        while process.poll() is None and not (state.exists() and state.stat().st_size):
            time.sleep(0.01)
        process.send_signal(how)
        stdout, stderr = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, stdout, stderr)


def _assert_valid(out: Path, form: str) -> None:
    if form == "ndjson":
        summary = parsed(out.read_bytes())[-1]
        assert not summary["complete"]
        assert summary["inputs"][0]["status"] == "partial"
        assert summary["inputs"][0]["messages"] == summary["counts"]["messages"] < 4000
    elif form == "json":
        assert not json.loads(out.read_text(encoding="utf-8"))[-1]["complete"]
    elif form == "sqlite":
        db = sqlite3.connect(out)
        try:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        finally:
            db.close()
    elif form == "html":
        assert out.read_text(encoding="utf-8").rstrip().endswith("</html>")


def _content(out: Path, form: str) -> object:
    if form != "sqlite":
        return out.read_bytes()
    db = sqlite3.connect(out)
    try:
        return {
            table: db.execute(f"SELECT * FROM {table}").fetchall()
            for table in ("messages", "findings", "conversations", "summary")
        }
    finally:
        db.close()


def test_an_empty_file_is_said_and_a_call_log_beside_messages_is_no_complaint(tmp_path: Path) -> None:
    (tmp_path / "empty.xml").touch()
    done = scan(str(tmp_path / "empty.xml"), "--format", "json")
    assert done.returncode == 3
    assert "0" in done.stderr.decode()
    (tmp_path / "empty.xml").unlink()
    (tmp_path / "sms.xml").write_text(
        '<smses><sms address="1" date="1" type="1" body="早上好"/></smses>', encoding="utf-8"
    )
    (tmp_path / "calls.xml").write_text('<calls count="1"><call number="1"/></calls>', encoding="utf-8")
    done = scan(str(tmp_path), "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
