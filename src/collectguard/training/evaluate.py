"""Verdicts beside labels: everything `collectguard evaluate` says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from collectguard.errors import UsageError
from collectguard.model import KINDS, Document, MessageReport, Verdict
from collectguard.rule import TRICKS
from collectguard.scan import Scanner
from collectguard.training import measure
from collectguard.training.samples import Sample

#: A trick is named from here on.
NAMED = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """One message that came out other than labelled."""

    id: str
    text: str
    score: float
    verdict: Verdict
    kind: tuple[str | None, str | None]
    missed: tuple[str, ...]
    extra: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """All figures of one run. Shares are from 0 to 1; a share of nothing is None.

    `groups` counts verdicts by kind and whether a trick is there. `real` counts, for each trick,
    the messages whose `made` says that they were really received.
    """

    name: str
    messages: int
    templates: int
    classifier: bool
    borderline: int
    groups: dict[str, dict[str, int]]
    tricks: dict[str, dict[str, Any]]
    trick_macro_f1: float | None
    kinds: dict[str, dict[str, Any]]
    confusion: dict[str, dict[str, int]]
    kind_macro_f1: float | None
    named: dict[str, Any]
    flagged: dict[str, Any]
    reliability: list[dict[str, Any]]
    calibration_error: float | None
    coverage: dict[str, Any]
    wrong: tuple[Wrong, ...]
    wrong_count: int

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def evaluate(samples: Sequence[Sample], scanner: Scanner, *, name: str, most_errors: int = 50) -> Evaluation:
    """Judge every sample and compare; at least one is needed."""
    if not samples:
        raise UsageError(f"{name}: there is no message in it", f"{name}：里面没有消息")
    reports = [
        scanner.judge(Document.from_text(one.text, sender=one.sender, received_at=one.received_at, id=one.id))
        for one in samples
    ]
    pairs = list(zip(samples, reports, strict=True))
    tricks = {}
    for trick in TRICKS:
        known = [(one.has(trick), trick in _named(report)) for one, report in pairs if one.has(trick) is not None]
        truth, said = [bool(true) for true, _ in known], [named for _, named in known]
        if any(truth) or any(said):
            tricks[trick] = measure.prf(truth, said)
    kinds = [(one.kind, report.kind) for one, report in pairs if one.kind is not None]
    told = [(bool(one.any), report) for one, report in pairs if one.any is not None]
    truth = [true for true, _ in told]
    bins = measure.reliability([report.score for _, report in told], truth)
    wrong = [found for one, report in pairs if (found := _wrong(one, report)) is not None]
    by_kind: dict[str, dict[str, Any]] = {
        kind: measure.prf([true == kind for true, _ in kinds], [said == kind for _, said in kinds]) for kind in KINDS
    }
    return Evaluation(
        name=name,
        messages=len(samples),
        templates=len({one.template for one in samples}),
        classifier=scanner.classifier,
        borderline=sum(one.borderline for one in samples),
        groups=_groups(pairs),
        tricks=tricks,
        trick_macro_f1=measure.mean(row["f1"] for row in tricks.values() if row["n"]),
        kinds=by_kind,
        confusion={kind: {other: sum(pair == (kind, other) for pair in kinds) for other in KINDS} for kind in KINDS},
        kind_macro_f1=measure.mean(row["f1"] for row in by_kind.values() if row["n"]),
        named=measure.prf(truth, [report.verdict == "trick" for _, report in told]),
        flagged=measure.prf(truth, [report.verdict in ("trick", "caution") for _, report in told]),
        reliability=bins,
        calibration_error=measure.calibration_error(bins),
        coverage=measure.coverage([report.score for _, report in told], truth),
        wrong=tuple(wrong[:most_errors]),
        wrong_count=len(wrong),
    )


def _named(report: MessageReport) -> set[str]:
    return {found.trick for found in report.tricks if found.score >= NAMED}


def _groups(pairs: Sequence[tuple[Sample, MessageReport]]) -> dict[str, dict[str, int]]:
    groups: dict[str, dict[str, int]] = {}
    for one, report in pairs:
        has = {True: "with a trick", False: "without a trick", None: "not told"}[one.any]
        row = groups.setdefault(f"{one.kind or 'kind not told'}, {has}", {"n": 0, "trick": 0, "caution": 0, "clear": 0})
        row["n"] += 1
        row[report.verdict] = row.get(report.verdict, 0) + 1
    return dict(sorted(groups.items()))


def _wrong(one: Sample, report: MessageReport) -> Wrong | None:
    named = _named(report)
    missed = tuple(sorted(one.tricks - named))
    extra = tuple(sorted(trick for trick in named if one.has(trick) is False))
    verdict = one.any is not None and (report.verdict == "trick") != one.any
    kind = one.kind is not None and one.kind != report.kind
    if not (missed or extra or verdict or kind):
        return None
    return Wrong(
        id=one.id,
        text=one.text,
        score=report.score,
        verdict=report.verdict,
        kind=(one.kind, report.kind),
        missed=missed,
        extra=extra,
    )
