"""Figures of held-back judgements: shares, calibration, coverage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from collectguard.model import KINDS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from collectguard.model import Kind, Verdict
    from collectguard.scoring import TrickEvidence
    from collectguard.training.table import Row

BINS = 10

#: Evidence by trick, message score, verdict, kind where a classifier spoke.
Judged: TypeAlias = "tuple[dict[str, TrickEvidence], float, Verdict, Kind | None]"


def prf(truth: Sequence[bool], said: Sequence[bool]) -> dict[str, Any]:
    """Precision, recall and F1; a share of nothing is None."""
    both = sum(a and b for a, b in zip(truth, said, strict=True))
    return {
        "n": sum(truth),
        "said": sum(said),
        "precision": round(both / sum(said), 4) if any(said) else None,
        "recall": round(both / sum(truth), 4) if any(truth) else None,
        "f1": round(2 * both / (sum(said) + sum(truth)), 4) if any(truth) or any(said) else None,
    }


def mean(values: Iterable[float | None]) -> float | None:
    known = [value or 0.0 for value in values]
    return round(sum(known) / len(known), 4) if known else None


def reliability(scores: Sequence[float], truth: Sequence[bool]) -> list[dict[str, Any]]:
    """Ten equal bins of scores: how many, the mean score, the share that was true."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for score, true in zip(scores, truth, strict=True):
        bins[min(BINS - 1, int(score * BINS))].append((score, true))
    return [
        {
            "from": at / BINS,
            "n": len(found),
            "score": round(sum(score for score, _ in found) / len(found), 4),
            "true": round(sum(true for _, true in found) / len(found), 4),
        }
        for at, found in enumerate(bins)
        if found
    ]


def calibration_error(bins: Sequence[dict[str, Any]]) -> float | None:
    """Expected calibration error: the bins' gaps between score and truth, weighed by size."""
    total = sum(row["n"] for row in bins)
    return round(sum(row["n"] * abs(row["score"] - row["true"]) for row in bins) / total, 4) if total else None


def coverage(scores: Sequence[float], truth: Sequence[bool], precision: float = 0.99) -> dict[str, Any]:
    """The largest share of true messages found while so many of those named are true."""
    order = sorted(range(len(scores)), key=lambda at: -scores[at])
    right = best = 0
    threshold = None
    for count, at in enumerate(order, start=1):
        right += truth[at]
        last = count == len(order) or scores[order[count]] != scores[at]
        if last and right / count >= precision and right > best:
            best, threshold = right, scores[at]
    return {
        "precision": precision,
        "coverage": round(best / sum(truth), 4) if any(truth) else None,
        "threshold": None if threshold is None else round(threshold, 4),
    }


def cross_validated(
    found: Sequence[Row],
    names: Sequence[str],
    logits: dict[str, NDArray[np.float64]],
    join: Callable[..., dict[str, Any]],
) -> dict[str, Any]:
    """Rules alone and rules with classifier, on the rows rules were not tuned on.

    A row is judged by heads that saw no message of its template, joined by numbers fitted on
    the other folds.
    """
    import numpy as np

    from collectguard import scoring
    from collectguard.detectors.classifier import Joining, Opinion
    from collectguard.training import table

    folds = np.array([table.group(row) for row in found])
    truth: list[Row] = []
    rules_only: list[Judged] = []
    joined: list[Judged] = []
    for fold in range(table.FOLDS):
        joining = Joining.from_dict(join(found, names, logits, folds != fold))
        for at in map(int, np.flatnonzero(folds == fold)):
            row = found[at]
            if not row.measured:
                continue
            truth.append(row)
            by_trick: dict[str, list[float]] = {}
            for rule, confidence in row.fired.items():
                by_trick.setdefault(rule.partition("/")[0], []).append(confidence)
            opinion = Opinion({name: float(logits[name][at]) for name in names}, joining)
            for into, view in ((rules_only, None), (joined, opinion)):
                evidence = scoring.trick_scores(by_trick, view)
                score = scoring.message_score(evidence, view)
                standing = any(scoring.stands(one) and one.rule_score > 0 for one in evidence.values())
                kind = None if view is None else scoring.kind({}, view, evidence)[0]
                into.append((evidence, score, scoring.verdict(score, has_finding=standing), kind))
    return {
        "messages": len(truth),
        "templates": len({row.sample.template for row in truth if row.sample}),
        "rules": _figures(truth, rules_only),
        "joined": _figures(truth, joined),
    }


def _figures(truth: Sequence[Row], judged: Sequence[Judged]) -> dict[str, Any]:
    samples = [row.sample for row in truth if row.sample is not None]
    names = sorted({trick for sample in samples for trick in sample.tricks})
    tricks = {}
    for trick in names:
        said = [trick in evidence and evidence[trick].score >= 0.5 for evidence, *_ in judged]
        tricks[trick] = prf([trick in sample.tricks for sample in samples], said)
    any_trick = [bool(sample.tricks) for sample in samples]
    scores = [score for _, score, *_ in judged]
    bins = reliability(scores, any_trick)
    figures: dict[str, Any] = {
        "tricks": tricks,
        "trick_macro_f1": mean(row["f1"] for row in tricks.values()),
        "trick": prf(any_trick, [verdict == "trick" for *_, verdict, _ in judged]),
        "flagged": prf(any_trick, [verdict != "clear" for *_, verdict, _ in judged]),
        "reliability": bins,
        "calibration_error": calibration_error(bins),
        "coverage": coverage(scores, any_trick),
    }
    if any(kind is not None for *_, kind in judged):
        known = [(sample.kind, kind) for sample, (*_, kind) in zip(samples, judged, strict=True) if sample.kind]
        figures["kinds"] = {
            name: prf([true == name for true, _ in known], [said == name for _, said in known]) for name in KINDS
        }
        figures["confusion"] = {
            name: {other: sum(pair == (name, other) for pair in known) for other in KINDS} for name in KINDS
        }
        figures["kind_macro_f1"] = mean(row["f1"] for row in figures["kinds"].values())
    return figures
