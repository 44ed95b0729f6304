from __future__ import annotations

import pytest

from collectguard import scoring
from collectguard.model import KINDS


def test_noisy_or_never_falls_with_more_evidence() -> None:
    assert scoring.noisy_or([]) == 0.0
    assert scoring.noisy_or([0.5, 0.5]) == pytest.approx(0.75)
    assert scoring.noisy_or([0.9, 0.1]) > scoring.noisy_or([0.9])


def test_more_hits_of_one_rule_add_a_little() -> None:
    one = scoring.rule_confidence([0.6], "x/y")
    assert one == pytest.approx(0.6)
    assert one < scoring.rule_confidence([0.6, 0.6], "x/y") < 0.8
    assert scoring.rule_confidence([0.6] * 9, "x/y") == scoring.rule_confidence([0.6] * 4, "x/y")


def test_scores_stay_below_certainty() -> None:
    evidence = scoring.trick_scores({"harassment": [0.99, 0.99, 0.99]})
    assert evidence["harassment"].score == scoring.weights().ceiling < 1.0
    assert scoring.message_score(evidence) < 1.0


def test_classifier_joins_and_stands_apart() -> None:
    evidence = scoring.trick_scores({"harassment": [0.5]}, {"harassment": 0.5, "fake-relief": 0.3})
    assert evidence["harassment"].rule_score == 0.5
    assert evidence["harassment"].classifier_score == 0.5
    assert evidence["harassment"].score == pytest.approx(0.75)
    assert evidence["fake-relief"].rule_score == 0.0


@pytest.mark.parametrize(
    ("score", "has_finding", "expected"),
    [(0.5, True, "trick"), (0.49, True, "caution"), (0.99, False, "caution"), (0.2, False, "caution"), (0.19, True, "clear")],
)
def test_verdict_needs_words_for_a_trick(score: float, has_finding: bool, expected: str) -> None:
    assert scoring.verdict(score, has_finding=has_finding) == expected


def test_kind_is_a_share_of_four() -> None:
    kind, share = scoring.kind({})
    assert kind in KINDS
    assert 0.25 <= share <= 1.0


def test_weights_name_existing_rules_and_kinds() -> None:
    from collectguard.rules import rule_ids

    scale = scoring.weights()
    assert set(scale.rules) <= set(rule_ids())
    assert set(scale.kind) == set(KINDS)
    assert 0 < scale.caution < scale.trick < scale.ceiling < 1
