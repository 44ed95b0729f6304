"""From findings to scores and a verdict: the only place where evidence is weighed.

Rule confidence → trick score → message score, each step a noisy-or: independent pieces of
evidence for the same thing leave less room for doubt. Weights are data (`weights.json`).
The classifier joins through `classifier_scores`; alone it may raise a message to `caution` only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from collectguard.model import KINDS, Kind, Verdict


@dataclass(frozen=True, slots=True)
class Weights:
    """`weights.json`, typed. All values are probabilities or logits without a unit."""

    trick: float
    caution: float
    ceiling: float
    several_hits: float
    guess_reading: float
    rules: Mapping[str, float]
    kind: Mapping[str, Mapping[str, float]]

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class TrickEvidence:
    """What stands behind one trick: joined score, and its two sources apart."""

    score: float
    rule_score: float
    classifier_score: float | None


@cache
def weights() -> Weights:
    raw = json.loads(Path(__file__).with_name("weights.json").read_text(encoding="utf-8"))
    return Weights(
        trick=raw["thresholds"]["trick"],
        caution=raw["thresholds"]["caution"],
        ceiling=raw["ceiling"],
        several_hits=raw["several_hits"],
        guess_reading=raw["guess_reading"],
        rules=raw["rules"],
        kind=raw["kind"],
    )


def rule_confidence(confidences: Sequence[float], rule_id: str) -> float:
    """How sure a rule is of one message: its best hit, a little surer for each further one."""
    scale = weights()
    best = max(confidences) * scale.rules.get(rule_id, 1.0)
    return min(scale.ceiling, best + (1.0 - best) * scale.several_hits * min(len(confidences) - 1, 3))


def noisy_or(scores: Sequence[float]) -> float:
    """Chance that at least one of several independent signs is right.

    >>> round(noisy_or([0.5, 0.5]), 2)
    0.75
    """
    doubt = 1.0
    for score in scores:
        doubt *= 1.0 - score
    return 1.0 - doubt


def trick_scores(
    rule_scores: Mapping[str, Sequence[float]],
    classifier_scores: Mapping[str, float] | None = None,
) -> dict[str, TrickEvidence]:
    """Per trick: the rules' confidences joined, and joined again with the classifier's score."""
    ceiling = weights().ceiling
    heads = classifier_scores or {}
    evidence = {}
    for trick in sorted({*rule_scores, *heads}):
        by_rules = min(ceiling, noisy_or(rule_scores.get(trick, ())))
        head = heads.get(trick)
        joined = by_rules if head is None else min(ceiling, noisy_or((by_rules, head)))
        evidence[trick] = TrickEvidence(joined, by_rules, head)
    return evidence


def message_score(evidence: Mapping[str, TrickEvidence]) -> float:
    """Probability that the message uses at least one trick."""
    return min(weights().ceiling, noisy_or([found.score for found in evidence.values()]))


def verdict(score: float, *, has_finding: bool) -> Verdict:
    """`trick` needs a finding that names words; without one the most is `caution`."""
    scale = weights()
    if score >= scale.trick and has_finding:
        return "trick"
    return "caution" if score >= scale.caution else "clear"


def kind(features: Mapping[str, float]) -> tuple[Kind, float]:
    """The likeliest kind and its share, by a softmax over a handful of named features.

    `features` are 0–1 unless said otherwise; names are those of `weights.json` under `kind`.
    """
    logits = {
        name: table.get("bias", 0.0) + sum(weight * features.get(feature, 0.0) for feature, weight in table.items())
        for name, table in weights().kind.items()
    }
    total = sum(math.exp(value) for value in logits.values())
    best = max(KINDS, key=lambda name: logits[name])
    return best, math.exp(logits[best]) / total
