from __future__ import annotations

import pytest

from collectguard import scoring
from collectguard.detectors.classifier import Joining, Opinion
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


JOINING = Joining(
    platt={"harassment": (1.0, 0.0), "fake-relief": (1.0, 0.0)},
    rule=0.5,
    head=0.5,
    bias={"harassment": 0.0, "fake-relief": 0.0},
    message=(0.0, 1.0, 0.5),
    kind={name: (0.0, *(float(name == other) for other in KINDS)) for name in KINDS},
    floor=0.02,
    reach=6.0,
)


def opinion(**logits: float) -> Opinion:
    return Opinion(dict.fromkeys([*KINDS, "any", "fake-relief"], -9.0) | logits, JOINING)


def test_classifier_joins_and_stands_apart() -> None:
    evidence = scoring.trick_scores({"harassment": [0.5]}, opinion(harassment=2.0))
    assert set(evidence) == {"harassment"}
    assert evidence["harassment"].rule_score == 0.5
    assert evidence["harassment"].classifier_score == pytest.approx(scoring.sigmoid(2.0), abs=1e-4)
    assert evidence["harassment"].score == pytest.approx(scoring.sigmoid(1.0))


def test_classifier_finds_alone_and_talks_down() -> None:
    found = scoring.trick_scores({}, opinion(harassment=5.0))["harassment"]
    assert (found.rule_score, scoring.stands(found)) == (0.0, True)
    damped = scoring.trick_scores({"harassment": [0.6]}, opinion(harassment=-6.0))["harassment"]
    assert damped.score < damped.rule_score
    assert not scoring.stands(damped)
    assert scoring.stands(scoring.trick_scores({"harassment": [0.1]})["harassment"])


def test_a_trick_without_a_head_keeps_its_rules_score() -> None:
    evidence = scoring.trick_scores({"unsealed-document": [0.7]}, opinion(harassment=-9.0))
    assert evidence["unsealed-document"] == scoring.TrickEvidence(0.7, 0.7, None)


def test_message_score_rises_with_tricks_and_head() -> None:
    weak, strong = opinion(harassment=-9.0, any=-2.0), opinion(harassment=-9.0, any=2.0)
    assert scoring.message_score({}, weak) < scoring.message_score({}, strong)
    evidence = {"harassment": scoring.TrickEvidence(0.9, 0.9, 0.9)}
    assert scoring.message_score({}, weak) < scoring.message_score(evidence, weak)
    assert scoring.message_score(evidence, opinion(harassment=9.0, any=99.0)) <= scoring.weights().ceiling


def test_kind_follows_the_heads() -> None:
    assert scoring.kind({}, opinion(harassment=0.0, scam=3.0))[0] == "scam"


@pytest.mark.parametrize(
    ("score", "has_finding", "expected"),
    [
        (0.5, True, "trick"),
        (0.49, True, "caution"),
        (0.99, False, "caution"),
        (0.2, False, "caution"),
        (0.19, True, "clear"),
    ],
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
