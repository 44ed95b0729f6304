"""The fit is deterministic, honest about its folds, and its file says at run time what scikit-learn said."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from collectguard import scoring
from collectguard.detectors.classifier import Opinion, load, symbols, to_bytes
from collectguard.errors import UsageError
from collectguard.model import KINDS, Document
from collectguard.scan import Scanner
from collectguard.training import measure, table
from collectguard.training.fit import Fitted, estimator_of, fit
from collectguard.training.samples import Sample
from tests.training.conftest import BACKGROUND, SMALL


def test_same_data_same_bytes(samples: list[Sample], fitted: Fitted) -> None:
    again = fit(samples, BACKGROUND, settings=SMALL, background_name="four messages")
    assert to_bytes(again.body) == to_bytes(fitted.body)


def test_run_time_says_what_scikit_learn_says(samples: list[Sample], fitted: Fitted, tmp_path: Path) -> None:
    path = tmp_path / "classifier.json"
    path.write_bytes(to_bytes(fitted.body))
    model = load(path)
    found = table.rows(samples, BACKGROUND)
    found += table.glued(found, SMALL.glued)
    matrix = fitted.signs.matrix(found)
    weights = table.weights(found, SMALL)
    scanner = Scanner(classifier=False)
    signs = [scanner.signs(Document.from_text(one.text, sender=one.sender)) for one in samples]
    unmasked = [at for at, row in enumerate(found[: len(samples)]) if not row.seen]
    assert len(unmasked) > 200
    for head in model.heads:
        target = np.array([table.target(row, head) for row in found])
        expected = estimator_of(matrix, target, weights, SMALL).decision_function(matrix)[unmasked]
        got = [model.judge(*signs[at]).logits[head] for at in unmasked]
        np.testing.assert_allclose(got, expected, rtol=0, atol=1e-6)


def test_looking_signs_up_and_searching_them_agree(samples: list[Sample], fitted: Fitted, tmp_path: Path) -> None:
    path = tmp_path / "classifier.json"
    path.write_bytes(to_bytes(fitted.body))
    model = load(path)
    scanner = Scanner(classifier=False)
    signs = [scanner.signs(Document.from_text(one.text)) for one in samples[:60]]
    first = [model.judge(case, fired).logits for case, fired in signs]
    assert [model.judge(case, fired).logits for case, fired in signs] == first


def test_no_fold_parts_a_template(samples: list[Sample]) -> None:
    found = table.rows(samples)
    folds: dict[str, set[int]] = {}
    for row in found:
        assert row.sample is not None
        folds.setdefault(row.sample.template, set()).add(table.group(row))
    assert all(len(numbers) == 1 for numbers in folds.values())
    assert len(set.union(*folds.values())) == table.FOLDS


def test_glued_messages_keep_to_their_fold_and_have_both_labels(samples: list[Sample]) -> None:
    found = table.rows(samples)
    by_id = {row.sample.id: row for row in found if row.sample is not None}
    for row in table.glued(found, 200):
        assert row.sample is not None
        left, right = (by_id[part] for part in row.sample.id.split("+"))
        assert table.group(left) == table.group(right) == table.group(row)
        assert left.sample is not None
        assert right.sample is not None
        assert row.sample.tricks == left.sample.tricks | right.sample.tricks
        assert row.reading == left.reading + right.reading
        assert not row.measured
        assert row.unseen == (left.unseen and right.unseen)
    assert table.glued(found, 200) == table.glued(found, 200)


def test_samples_known_to_rules_neither_join_nor_measure() -> None:
    one = Sample(
        id="x",
        text="再不还就上门",
        kind="collection",
        tricks=frozenset(["home-visit-threat"]),
        template="x",
        made="written for a blind round",
    )
    (row,) = table.rows([one])
    assert row.fired
    assert not row.unseen
    columns = table.Signs(wordings=(), symbols=tuple(row.symbols)).matrix([row]).toarray()[0]
    assert [
        name for name, there in zip(row.symbols, columns, strict=True) if there and name.startswith(("rule:", "trick:"))
    ] == []


def test_a_trick_nobody_looked_for_is_neither_yes_nor_no() -> None:
    one = Sample(
        id="x",
        text="滚",
        kind=None,
        tricks=frozenset(["harassment"]),
        judged=frozenset(["harassment", "fake-relief"]),
        template="x",
    )
    (row,) = table.rows([one])
    assert [
        table.target(row, head) for head in ("harassment", "fake-relief", "litigation-threat", "any", "collection")
    ] == [1, 0, -1, 1, -1]


def test_background_is_no_evidence_where_a_rule_fired() -> None:
    quiet, loud = table.rows([], ["晚上吃饭吗", "再不还钱今天就带人上你家"])
    assert loud.fired
    assert table.target(quiet, "any") == 0
    assert table.target(loud, "any") == table.target(loud, "home-visit-threat") == -1
    assert table.target(quiet, "collection") == 0
    assert table.target(quiet, "ordinary") == 1
    assert table.target(quiet, "scam") == -1


def test_figures_are_there_and_within_bounds(fitted: Fitted) -> None:
    joined = fitted.body["figures"]["joined"]
    assert set(joined["kinds"]) == set(KINDS)
    assert 0 <= joined["calibration_error"] <= 1
    for row in joined["tricks"].values():
        assert row["f1"] is None or 0 <= row["f1"] <= 1


def test_joining_rises_in_rule_and_head(fitted: Fitted, tmp_path: Path) -> None:
    path = tmp_path / "classifier.json"
    path.write_bytes(to_bytes(fitted.body))
    joining = load(path).joining
    trick = next(iter(joining.bias))
    for name in joining.bias:
        assert name in joining.platt

    def score(rule: float, head: float) -> float:
        logits = dict.fromkeys([*KINDS, "any", *joining.bias], -3.0) | {trick: head}
        return scoring.trick_scores({trick: [rule]}, Opinion(logits, joining))[trick].score

    grid = [[score(rule, head) for head in (-4.0, -1.0, 0.0, 1.0, 4.0)] for rule in (0.1, 0.3, 0.6, 0.9)]
    assert all(left <= right for row in grid for left, right in pairwise(row))
    assert all(low <= high for left, right in pairwise(grid) for low, high in zip(left, right, strict=True))


def test_too_little_is_refused_with_a_reason(samples: list[Sample]) -> None:
    with pytest.raises(UsageError, match="at least 60"):
        fit(samples[:10])
    with pytest.raises(UsageError, match="no difference for 'scam'"):
        fit([one for one in samples if one.kind != "scam"])


def test_symbols_are_named_by_kind() -> None:
    case, fired = Scanner(classifier=False).signs(Document.from_text("环款，今天带人上你家", sender="13800000000"))
    names = symbols(case, fired)
    assert "sender:mobile" in names
    assert "length:20" in names
    assert any(name.startswith("repair:") for name in names)
    assert any(name.startswith("rule:home-visit-threat/") for name in names)


@pytest.mark.parametrize(
    ("scores", "truth", "expected"),
    [
        ([0.9, 0.8, 0.2], [True, True, False], 1.0),
        ([0.9, 0.8, 0.2], [False, True, True], 0.0),
        ([0.9, 0.5, 0.5], [True, True, False], 0.5),
    ],
)
def test_coverage(scores: list[float], truth: list[bool], expected: float) -> None:
    assert measure.coverage(scores, truth)["coverage"] == expected


def test_calibration_error_is_the_gap_weighed_by_size() -> None:
    bins = measure.reliability([0.95] * 4 + [0.05] * 4, [True, True, True, False] + [False] * 4)
    assert measure.calibration_error(bins) == pytest.approx((4 * 0.2 + 4 * 0.05) / 8)
