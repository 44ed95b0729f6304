"""The command line as a person runs it: real processes, real pipes."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [str(Path(sys.executable).with_name("collectguard"))]
TRICK = "我们外访的同事已经出发了，你在家等着就行"
REMINDER = "【某某银行】您尾号0000的信用卡本期应还1,280.00元，最后还款日6月15日，如已还款请忽略。"


def run(*args: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *args], input=stdin, capture_output=True, check=False, timeout=60, env={**os.environ, **(env or {})}
    )


def test_exit_status_tells_flagged_from_clear() -> None:
    assert run("check", TRICK).returncode == 1
    assert run("check", REMINDER, "--sender", "95500").returncode == 0
    assert run("check", TRICK, "--exit-zero").returncode == 0


def test_json_is_the_default_when_piped() -> None:
    report = json.loads(run("check", TRICK, "--sender", "10690000000000", "--received-at", "2026-05-01T22:40").stdout)
    assert report["verdict"] == "trick"
    assert report["sender"]["kind"] == "sms-gateway"
    assert report["received_at"] == "2026-05-01T22:40:00+08:00"
    assert report["text"] == TRICK


@pytest.mark.parametrize("arguments", [["check"], ["check", "-"]])
def test_standard_input(arguments: list[str]) -> None:
    report = json.loads(run(*arguments, stdin=(TRICK + "\n").encode()).stdout)
    assert report["text"] == TRICK


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_standard_input_in_other_encodings(encoding: str) -> None:
    report = json.loads(run("check", stdin=(TRICK + " ok ok ok").encode(encoding)).stdout)
    assert report["text"] == TRICK + " ok ok ok"


def test_mixed_encodings_are_read_and_said() -> None:
    done = run("check", "--lang", "en", stdin=TRICK.encode() + "，今天".encode("gb18030") + b"\xff\xff")
    report = json.loads(done.stdout)
    assert report["text"].startswith(TRICK)
    assert "encoding" in [notice["code"] for notice in report["notices"]]
    assert b"Mixed encodings" in done.stderr
    assert b"Mixed" not in run("check", "--lang", "en", "--quiet", stdin=TRICK.encode() + b"\xff\xff").stderr


def test_bytes_no_encoding_holds_on_the_command_line() -> None:
    done = subprocess.run([*COMMAND, "check", b"\xff\xfe\xe9\x80\xbe"], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0
    json.loads(done.stdout)
    assert done.stderr == b""


@pytest.mark.parametrize("form", ["text", "json", "ndjson", "html", "csv"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_format_in_both_languages(form: str, language: str) -> None:
    done = run("check", TRICK, "--format", form, "--lang", language)
    assert done.returncode == 1
    assert done.stderr == b""
    page = done.stdout.decode("utf-8")
    assert "外访" in page
    assert "\x1b" not in page


def test_ndjson_is_one_line() -> None:
    assert run("check", TRICK + "\n" + TRICK, "--format", "ndjson").stdout.count(b"\n") == 1


def test_csv_opens_in_a_spreadsheet_and_cannot_run() -> None:
    done = run("check", "=HYPERLINK(1)" + TRICK, "--format", "csv", "--sender", "+86138", "--exit-zero")
    assert done.stdout.startswith("\ufeff".encode())
    header, row = csv.reader(io.StringIO(done.stdout.decode("utf-8-sig")))
    cells = dict(zip(header, row, strict=True))
    assert cells["text"].startswith("'=")
    assert cells["sender"] == "'+86138"
    assert cells["verdict"] == "trick"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("explain", [[], ["--explain"]])
def test_text_fits_eighty_columns_and_marks_the_words(language: str, explain: list[str]) -> None:
    import unicodedata

    page = run("check", TRICK, "--format", "text", "--lang", language, *explain).stdout.decode()
    assert "«" in page
    for line in page.splitlines():
        width = sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)
        assert width <= 80, line


def test_text_shows_no_control_characters() -> None:
    page = run("check", "\x1b[2J\u202e" + TRICK + "\x07", "--format", "text").stdout.decode()
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "<U+001B>" in page


def test_colour_only_on_a_terminal_and_only_if_wanted() -> None:
    assert "\x1b[" in on_terminal("check", TRICK)
    assert "\x1b[" not in on_terminal("check", TRICK, "--no-color")
    assert "\x1b[" not in on_terminal("check", TRICK, env={"NO_COLOR": "1"})


def on_terminal(*args: str, env: dict[str, str] | None = None) -> str:
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *args], stdout=slave, stdin=subprocess.DEVNULL, env={**os.environ, **(env or {})}
    ) as process:
        os.close(slave)
        chunks = []
        try:
            while chunk := os.read(master, 65536):
                chunks.append(chunk)
        except OSError:  # Linux says so when the other end is closed
            pass
        process.wait(60)
    os.close(master)
    return b"".join(chunks).decode()


def test_html_is_self_contained_and_safe() -> None:
    hostile = "<script>alert(1)</script><img src=x onerror=y>" + TRICK
    page = run("check", hostile, "--format", "html").stdout.decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert "http://" not in page
    assert "https://" not in page
    assert "<mark>" in page


def test_explain_tells_steps_rules_and_weights() -> None:
    report = json.loads(run("check", "逾 期 不 还，" + TRICK, "--explain", "--format", "json").stdout)
    explanation = report["explanation"]
    assert explanation["fired"]
    assert explanation["repairs"]
    assert explanation["weights"]["trick"] == 0.5


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["check", "x", "--received-at", "昨天"], 2, "received-at"),
        (["rules", "show", "home-visit-threat/nope"], 2, "home-visit-threat/nope"),
        (["rules", "list", "--trick", "nope"], 2, "nope"),
        (["rules", "test", "nope/nope"], 2, "nope/nope"),
        (["check", "x", "--output", "/no/such/folder/x.json"], 2, "/no/such/folder"),
        (["check", "x", "--format", "pdf"], 2, "pdf"),
        (["nope"], 2, "nope"),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_errors_are_clear_and_no_traceback(arguments: list[str], status: int, words: str, language: str) -> None:
    own = arguments if arguments == ["nope"] else [*arguments, "--lang", language]
    done = run(*own)
    assert done.returncode == status
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert done.stdout == b""


def test_output_file_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    done = run("check", TRICK, "--output", str(target))
    assert done.stdout == b""
    assert json.loads(target.read_text(encoding="utf-8"))["verdict"] == "trick"
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_a_closed_pipe_is_no_error() -> None:
    done = subprocess.run(
        f"{COMMAND[0]} rules list --format text | head -n 1", shell=True, capture_output=True, check=False, timeout=60
    )
    assert done.stderr == b""


def test_rules_list_show_and_test() -> None:
    listed = json.loads(run("rules", "list", "--trick", "home-visit-threat").stdout)
    assert {entry["trick"] for entry in listed} == {"home-visit-threat"}
    shown = run("rules", "show", "home-visit-threat/on-the-way", "--format", "text", "--lang", "en").stdout.decode()
    assert "Lawful twins" in shown
    tested = run("rules", "test", "home-visit-threat/on-the-way")
    assert tested.returncode == 0
    assert json.loads(tested.stdout)["totals"]["failed"] == 0


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"], ["rules", "--help"], ["--version"]])
def test_help(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 0
