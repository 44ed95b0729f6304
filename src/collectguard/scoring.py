"""From findings to scores and a verdict: the only place where evidence is weighed.

Rules alone: rule confidence → trick score → message score, each step a noisy-or, because
independent pieces of evidence for the same thing leave less room for doubt (`weights.json`).

With the classifier's opinion, trick and message scores are calibrated: a logistic function of
the rules' logit and the head's, rising in both, fitted on held-back moulds (the model's
`joining`). Alone the classifier may raise a message to `caution` only.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import mul
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from collectguard.beside import read_beside
from collectguard.detectors.kinds import SCAM_TRICK
from collectguard.model import KINDS, Kind, Verdict

if TYPE_CHECKING:
    from collectguard.detectors.classifier import Joining, Opinion


class Weights(NamedTuple):
    """`weights.json`, typed. All values are probabilities or logits without a unit."""

    trick: float
    caution: float
    ceiling: float
    several_hits: float
    guess_reading: float
    rules: Mapping[str, float]
    kind: Mapping[str, Mapping[str, float]]

    def to_dict(self) -> dict[str, Any]:
        return self._asdict()


#: Of the threshold of `caution`, what remains of a suspicion that only the classifier has of a paper in form.
_JUST_BELOW = 0.9


class TrickEvidence(NamedTuple):
    """What stands behind one trick: joined score, and its two sources apart."""

    score: float
    rule_score: float
    classifier_score: float | None


@cache
def weights() -> Weights:
    raw = json.loads(read_beside(__file__, "weights.json"))
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
    rule_scores: Mapping[str, Sequence[float]], opinion: Opinion | None = None
) -> dict[str, TrickEvidence]:
    """Per trick: the rules' confidences joined and, given an opinion, joined again with the head's.

    With an opinion, tricks that no rule found are left out below the threshold of `caution`.
    """
    if opinion is None and not rule_scores:
        return {}
    ceiling = weights().ceiling
    evidence = {}
    for trick in sorted(rule_scores):
        by_rules = min(ceiling, noisy_or(rule_scores[trick]))
        evidence[trick] = TrickEvidence(by_rules, by_rules, None)
    if opinion is None:
        return evidence
    logits, joining = opinion
    likely = [
        trick for trick, least in _least_logits(joining).items() if logits[trick] >= least or trick in rule_scores
    ]
    for trick in likely:
        logit = logits[trick]
        by_rules = evidence[trick].rule_score if trick in evidence else 0.0
        slope, at = joining.platt[trick]
        head_score = round(sigmoid(slope * logit + at), 4)
        evidence[trick] = TrickEvidence(_joined(joining, trick, by_rules, logit), by_rules, head_score)
    return evidence


def likely(logits: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """The tricks that are likelier than not, or else the likeliest, each with its probability.

    It is `trick` at least: that the message uses some trick is settled when this is asked.
    """
    best = [trick for trick, logit in logits.items() if logit >= 0.0] or [max(logits, key=logits.__getitem__)]
    for trick in best:
        yield trick, max(sigmoid(logits[trick]), weights().trick)


def stands(found: TrickEvidence) -> bool:
    """Whether a trick is worth a reader's attention; one that the classifier talked down is not."""
    return found.classifier_score is None or found.score >= weights().caution


def message_score(evidence: Mapping[str, TrickEvidence], opinion: Opinion | None = None) -> float:
    """Probability that the message uses at least one trick."""
    if opinion is None:
        return min(weights().ceiling, noisy_or([found.score for found in evidence.values()])) if evidence else 0.0
    bias, tricks, head = opinion.joining.message
    score = max([found.score for found in evidence.values()]) if evidence else 0.0
    best = _logit(score) if score > weights().caution else _caution_logit()
    any_trick = max(-opinion.joining.reach, min(opinion.joining.reach, opinion.logits["any"]))
    return min(weights().ceiling, sigmoid(bias + tricks * best + head * any_trick))


def _joined(joining: Joining, trick: str, by_rules: float, logit: float) -> float:
    within = max(-joining.reach, min(joining.reach, logit))
    total = joining.bias[trick] + joining.rule * _logit(max(by_rules, joining.floor)) + joining.head * within
    return min(weights().ceiling, sigmoid(total))


@cache
def _least_logits(joining: Joining) -> dict[str, float]:
    """For each trick, the head's logit that reaches `caution` without any rule."""
    start = joining.rule * _logit(joining.floor)
    wanted = _logit(weights().caution)
    return {
        trick: (wanted - bias - start) / joining.head if joining.head > 0 else math.inf
        for trick, bias in joining.bias.items()
    }


def with_page(
    evidence: Mapping[str, TrickEvidence], score: float, by_page: Mapping[str, Sequence[float]], *, in_form: bool
) -> tuple[dict[str, TrickEvidence], float]:
    """Evidence and message score joined with what a pictured page shows, by trick.

    The classifier has read the words only, so it neither supports nor talks down what is seen, and
    alone it raises no paper that is `in_form` (complete and sealed) to `caution`.
    """
    ceiling = weights().ceiling
    both = {trick: found for trick, found in evidence.items() if found.rule_score or not in_form}
    if not both:
        score = min(score, _JUST_BELOW * weights().caution)
    for trick, confidences in sorted(by_page.items()):
        seen = noisy_or(confidences)
        said = both.get(trick, TrickEvidence(0.0, 0.0, None))
        both[trick] = TrickEvidence(
            score=min(ceiling, noisy_or((said.score, seen))),
            rule_score=min(ceiling, noisy_or((said.rule_score, seen))),
            classifier_score=said.classifier_score,
        )
    seen = noisy_or([confidence for confidences in by_page.values() for confidence in confidences])
    apart = score < weights().caution
    return both, min(ceiling, max(score, seen) if apart else noisy_or((score, seen)))


def sigmoid(logit: float) -> float:
    """The probability of a logit.

    >>> sigmoid(0.0)
    0.5
    """
    if logit < 0:
        power = math.exp(logit)
        return power / (1.0 + power)
    return 1.0 / (1.0 + math.exp(-logit))


def _logit(probability: float) -> float:
    return math.log(probability / (1.0 - probability))


@cache
def _caution_logit() -> float:
    return _logit(weights().caution)


def verdict(score: float, *, has_finding: bool) -> Verdict:
    """`trick` needs a finding that names words; without one the most is `caution`."""
    scale = weights()
    if score >= scale.trick and has_finding:
        return "trick"
    return "caution" if score >= scale.caution else "clear"


def kind(
    features: Iterable[tuple[str, float]],
    opinion: Opinion | None = None,
    evidence: Mapping[str, TrickEvidence] = MappingProxyType({}),
) -> tuple[Kind, float]:
    """The likeliest kind and its share: a softmax over a few named features, or over heads and tricks.

    Args:
        features: read without an opinion only; 0–1 unless said otherwise, named as in
            `weights.json` under `kind`. Those that are 0 may be left out.
        opinion: the classifier's; the kinds' heads are read, and how it joins them with `evidence`.
        evidence: what stands behind each trick.
    """
    if opinion is None:
        return _kind_by_features(tuple(features))
    signs = [*map(opinion.logits.__getitem__, KINDS), *_trick_signs(evidence)]
    rows = _kind_rows(opinion.joining)
    return _likeliest({name: start + sum(map(mul, row, signs)) for name, start, row in rows})


@cache
def _kind_rows(joining: Joining) -> list[tuple[str, float, tuple[float, ...]]]:
    """Of each kind its intercept and the weights of its signs."""
    return [(name, row[0], row[1:]) for name, row in joining.kind.items()]


def _trick_signs(evidence: Mapping[str, TrickEvidence]) -> tuple[float, float]:
    """Logits of the best trick a collector uses and of the trick a scam uses; below `caution` none is any sign."""
    if not evidence:
        return _caution_logit(), _caution_logit()
    least = weights().caution
    best = max((found.score for trick, found in evidence.items() if trick != SCAM_TRICK), default=0.0)
    scam = evidence[SCAM_TRICK].score if SCAM_TRICK in evidence else 0.0
    return _logit(max(best, least)), _logit(max(scam, least))


@lru_cache(maxsize=4096)
def _kind_by_features(features: tuple[tuple[str, float], ...]) -> tuple[Kind, float]:
    present = [(name, value) for name, value in features if value]
    return _likeliest(
        {
            name: table.get("bias", 0.0) + sum([table.get(feature, 0.0) * value for feature, value in present])
            for name, table in weights().kind.items()
        }
    )


def _likeliest(logits: Mapping[str, float]) -> tuple[Kind, float]:
    best = max(KINDS, key=logits.__getitem__)
    top = logits[best]
    return best, 1.0 / sum([math.exp(value - top) for value in logits.values()])
