"""The commands train, evaluate, label and donate as people run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from collectguard.training.samples import own_samples

ROWS = [
    {"text": "再不还今天就带人去你家", "kind": "collection", "tricks": ["home-visit-threat"]},
    {"text": "<b>晚上一起吃饭吗</b>", "kind": "ordinary", "tricks": []},
    {"text": "您本期账单已出，应还100元，如已还款请忽略", "kind": "reminder", "tricks": []},
    {"text": "你爸妈电话我都有", "tricks": ["third-party-pressure"], "judged": ["third-party-pressure"]},
]


def run(*args: str, stdin: str = "", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("collectguard")), *args]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, check=False, env={**os.environ, **(env or {})}
    )


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    path = tmp_path / "labelled.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), encoding="utf-8")
    return path


@pytest.mark.parametrize("language", ["zh", "en"])
def test_evaluate_text(labelled: Path, language: str) -> None:
    done = run("evaluate", str(labelled), "--format", "text", "--lang", language)
    assert done.returncode == 0, done.stderr
    assert "home-visit-threat" in done.stdout
    assert "labelled.jsonl: 4" in done.stdout


def test_evaluate_json_has_everything_the_page_shows(labelled: Path) -> None:
    done = run("evaluate", str(labelled))
    figures = json.loads(done.stdout)
    assert {"tricks", "trick_macro_f1", "confusion", "reliability", "calibration_error", "coverage", "wrong"} <= set(
        figures
    )
    assert figures["messages"] == 4
    assert sum(row["n"] for row in figures["groups"].values()) == 4
    assert json.loads(run("evaluate", str(labelled), "--rules-only").stdout)["classifier"] is False


def test_evaluate_html_is_one_safe_page(labelled: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    done = run("evaluate", str(labelled), "--format", "html", "--output", str(page))
    assert done.returncode == 0, done.stderr
    html = page.read_text(encoding="utf-8")
    assert "<svg" in html
    assert "<script" not in html
    assert "http://" not in html
    assert "https://" not in html
    assert "<b>晚上" not in html


@pytest.mark.parametrize(("content", "code"), [("{}\n", 3), ("", 2)])
def test_evaluate_names_what_is_wrong(tmp_path: Path, content: str, code: int) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(content, encoding="utf-8")
    done = run("evaluate", str(path))
    assert done.returncode == code
    assert "bad.jsonl" in done.stderr
    assert "Traceback" not in done.stderr


def test_label_writes_at_once_stops_and_goes_on(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    texts = ["再不还今天就带人去你家", "晚上一起吃饭吗", "你爸妈电话我都有，别逼我"]
    source.write_text(
        "".join(json.dumps({"text": text, "sender": "13800000000"}, ensure_ascii=False) + "\n" for text in texts),
        encoding="utf-8",
    )
    first = run("label", str(source), "--output", str(target), stdin="c\n8 9\nq\n")
    assert first.returncode == 0, first.stderr
    (row,) = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert row["kind"] == "collection"
    assert row["tricks"] == ["home-visit-threat", "third-party-pressure"]
    assert row["text"] != "晚上一起吃饭吗"
    again = run("label", str(source), "--output", str(target), stdin="-\no\n0\n")
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert again.returncode == 0
    assert [one["kind"] for one in rows] == ["collection", "ordinary"]
    assert rows[1]["text"] == "晚上一起吃饭吗"


def test_label_refuses_a_file_that_is_not_its_own(tmp_path: Path, labelled: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("hello\n", encoding="utf-8")
    done = run("label", str(labelled), "--output", str(target))
    assert done.returncode == 2
    assert target.read_text(encoding="utf-8") == "hello\n"


def test_donate_keeps_only_what_a_person_allowed(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows = [
        {"text": "王小明先生，再不还今天就带人去你家，回电13912345678"},
        {"text": "晚上一起吃饭吗"},
        {"text": "没问到的一条"},
    ]
    source.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    done = run("donate", str(source), "--output", str(target), stdin="y\nn\n")
    assert done.returncode == 0, done.stderr
    (row,) = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert row["reviewed"] is True
    assert "王小明" not in row["text"]
    assert "12345678" not in row["text"]
    assert "sender" not in row


def test_train_writes_a_model_that_check_uses(tmp_path: Path) -> None:
    data, extra, model = tmp_path / "data.jsonl", tmp_path / "mine.jsonl", tmp_path / "mine.json"
    lines = own_samples()[0].read_text(encoding="utf-8").splitlines()
    data.write_text(
        "\n".join(line for line in lines if sha256(json.loads(line)["template"].encode()).digest()[1] % 3 == 1) + "\n",
        encoding="utf-8",
    )
    extra.write_text('{"text": "明天下雨记得带伞", "kind": "ordinary", "tricks": []}\n', encoding="utf-8")
    done = run("train", "--data", str(data), "--add", str(extra), "--model", str(model), "--quiet")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert json.loads(done.stdout)["fitted"]["background"] is None
    checked = run("check", "再不还今天就带人去你家", env={"COLLECTGUARD_MODEL": str(model)})
    assert json.loads(checked.stdout)["verdict"] == "trick"
    model.write_bytes(model.read_bytes()[:-9])
    broken = run("check", "你好", env={"COLLECTGUARD_MODEL": str(model)})
    assert broken.returncode == 2
    assert "mine.json" in broken.stderr
    assert broken.stderr.count("\n") == 1
