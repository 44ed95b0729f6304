"""The shipped model, and every way a model file can be wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from collectguard.detectors.classifier import MOST_BYTES, VARIABLE, load, model_path, to_bytes
from collectguard.errors import CatalogueError
from collectguard.model import KINDS, Document
from collectguard.rule import TRICKS
from collectguard.scan import Scanner

TINY = {
    "heads": ["collection", "any"],
    "bias": [-67108864, 0],
    "wordings": "起诉",
    "symbols": ["sender:mobile"],
    "weights": "134217728 -67108864;0 33554432",
    "joining": {
        "platt": {"collection": [1, 0], "any": [1, 0]},
        "rule": 1,
        "head": 1,
        "bias": {},
        "message": [0, 1, 1],
        "kind": {},
        "floor": 0.02,
        "reach": 6,
    },
    "fitted": {},
}


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_shipped_model_is_small_plain_and_complete() -> None:
    path = model_path()
    raw = path.read_bytes()
    assert len(raw) <= 3_000_000
    assert json.loads(raw)["schema"] == "collectguard-model/2"
    model = load(path)
    assert {*KINDS, "any"} < set(model.heads)
    assert set(model.heads) - {*KINDS, "any"} <= set(TRICKS)
    assert model.fitted["samples"] >= 3000


def test_signs_add_up_exactly(tmp_path: Path) -> None:
    model = load(write(tmp_path / "m.json", to_bytes(TINY)))
    scanner = Scanner(classifier=False)
    case, _ = scanner.signs(Document.from_text("起诉起诉", sender="13800000000"))
    assert model.judge(case, {}).logits == {"collection": 1.0, "any": -0.5}
    case, _ = scanner.signs(Document.from_text("sender:mobile", sender=None))
    assert model.judge(case, {}).logits == {"collection": -1.0, "any": 0.0}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda raw: raw[:-40], "damaged"),
        (lambda raw: raw.replace(b"u8d77", b"u8d78"), "damaged"),
        (lambda raw: raw.replace(b"model/2", b"model/3"), "newer"),
        (lambda raw: raw.replace(b"model/2", b"model/1"), "older"),
        (lambda raw: raw.replace(b'"signs":2', b'"signs":9'), "newer"),
        (lambda raw: raw.replace(b'"signs":2', b'"signs":0'), "older"),
        (lambda raw: raw.replace(b"collectguard-model", b"someone-elses"), "no collectguard model"),
        (lambda _: b"\x80\x04\x95pickle", "no collectguard model"),
        (lambda _: b"", "no collectguard model"),
        (lambda _: b"[" * 100_000, "no collectguard model"),
        (lambda _: b" " * (MOST_BYTES + 10), "no collectguard model"),
        (lambda _: to_bytes(TINY | {"weights": "1 2"}), "damaged"),
        (lambda _: to_bytes(TINY | {"bias": [1]}), "damaged"),
        (lambda _: to_bytes(TINY | {"joining": {}}), "damaged"),
        (lambda _: to_bytes({}), "damaged"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line(tmp_path: Path, change: object, says: str) -> None:
    path = write(tmp_path / "m.json", change(to_bytes(TINY)))  # type: ignore[operator]
    with pytest.raises(CatalogueError, match=says) as caught:
        load(path)
    assert "\n" not in str(caught.value) + caught.value.zh
    assert path.name in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        load(tmp_path / "absent.json")


def test_damaged_model_is_one_line_and_rules_go_on_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(write(tmp_path / "m.json", b"{}")))
    with pytest.raises(CatalogueError):
        Scanner().check("再不还今天上你家")
    assert Scanner(classifier=False).check("再不还今天上你家").verdict == "trick"
    done = subprocess.run(
        [sys.executable, "-m", "collectguard.cli", "check", "你好"], capture_output=True, text=True, check=False
    )
    assert done.returncode != 1 or "Traceback" not in done.stderr


def test_classifier_alone_never_says_trick() -> None:
    scanner = Scanner()
    for line in (
        Path(__file__).parents[2].joinpath("data/samples/messages.jsonl").read_text(encoding="utf-8").splitlines()[::40]
    ):
        report = scanner.check(json.loads(line)["text"])
        if not report.findings:
            assert report.verdict in ("clear", "caution")
            assert any(notice.code == "words-only" for notice in report.notices) == (report.verdict == "caution")


def test_scores_tell_rule_from_classifier() -> None:
    report = Scanner().check("再不还今天就带人去你家")
    found = report.tricks[0]
    assert found.trick == "home-visit-threat"
    assert found.rule_score > 0
    assert found.classifier_score is not None
    assert Scanner(classifier=False).check("再不还今天就带人去你家").tricks[0].classifier_score is None


def test_explanation_shows_the_words_that_carried_it() -> None:
    text = "再不还今天就带人去你家"
    _, explanation = Scanner().explain(Document.from_text(text))
    assert explanation.heads["home-visit-threat"] > 0
    placed = [one for one in explanation.contributions if one.head == "home-visit-threat" and one.span is not None]
    words = [one for one in placed if not one.sign.startswith("family:")]
    assert words
    assert len(placed) > len(words)
    for one in words:
        assert one.span is not None
        assert text[one.span[0] : one.span[1]].lower() == one.sign


def test_judging_loads_neither_numpy_nor_scikit_learn() -> None:
    script = "import collectguard, sys; collectguard.check('再不还今天上你家'); print([m for m in ('numpy', 'sklearn', 'scipy', 'rjieba') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
