"""How often the verdicts are right, on messages that others wrote and on real public SMS.

python -m benchmarks.quality                          prints
python -m benchmarks.quality --record NAME --note …   also keeps the figures for docs/quality.md
python -m benchmarks.quality --errors                 lists what came out wrong
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.data import Labelled, labelled, need, real_texts
from benchmarks.record import keep
from collectguard.model import KINDS, MessageReport
from collectguard.rule import TRICKS
from collectguard.scan import Scanner

FLAGGED = ("trick", "caution")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", dest="path", type=Path, help="labelled JSON Lines; default: the shared dev messages")
    parser.add_argument("--half", choices=("read", "kept"), help="by template: the half that may be read, or the other")
    parser.add_argument("--errors", action="store_true", help="list what came out wrong")
    parser.add_argument("--rules-only", action="store_true", help="without the classifier")
    parser.add_argument("--no-real", action="store_true", help="leave the real SMS out")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    parser.add_argument("--note", default="", help="what the figures are of, for --record")
    args = parser.parse_args()
    messages = labelled(args.path or need("dev-messages.jsonl"))
    if args.half:
        messages = [row for row in messages if half(row) == args.half]
    if args.errors and args.half != "read":
        parser.error("--errors shows messages, so it goes with --half read")
    scanner = Scanner(classifier=not args.rules_only)
    reports = [scanner.check(row.text, sender=row.sender, received_at=row.received_at) for row in messages]
    figures: dict[str, Any] = {"set": _set_name(args.path, args.half), **measure(messages, reports)}
    if not args.no_real:
        figures["real"] = measure_real(scanner, real_texts())
    print(render(figures))
    if args.errors:
        print("\n".join(errors(messages, reports)))
    if args.record:
        keep("quality", args.record, args.note, figures)


def measure(messages: Sequence[Labelled], reports: Sequence[MessageReport]) -> dict[str, Any]:
    """Shares and counts; a share of nothing is None."""
    groups: dict[str, list[str]] = {}
    for row, report in zip(messages, reports, strict=True):
        groups.setdefault(_group(row), []).append(report.verdict)
    per_trick = {}
    for trick in TRICKS:
        truth = [trick in row.tricks for row in messages]
        said = [any(found.trick == trick and found.score >= 0.5 for found in report.tricks) for report in reports]
        if any(truth) or any(said):
            per_trick[trick] = _prf(truth, said)
    kinds = {
        kind: _prf([row.kind == kind for row in messages], [report.kind == kind for report in reports])
        for kind in KINDS
    }
    return {
        "messages": len(messages),
        "groups": {
            name: {
                "n": len(verdicts),
                **{verdict: verdicts.count(verdict) for verdict in ("trick", "caution", "clear")},
            }
            for name, verdicts in sorted(groups.items())
        },
        "tricks": per_trick,
        "trick_macro_f1": _mean(value["f1"] for value in per_trick.values() if value["n"]),
        "kinds": kinds,
        "kind_macro_f1": _mean(value["f1"] for value in kinds.values() if value["n"]),
    }


def half(row: Labelled) -> str:
    """Which half of a set a message's whole template belongs to."""
    return ("read", "kept")[hashlib.sha256(row.template.encode()).digest()[0] % 2]


def measure_real(scanner: Scanner, texts: Sequence[str]) -> dict[str, Any]:
    verdicts = Counter(scanner.check(text).verdict for text in texts)
    return {"n": len(texts), **{verdict: verdicts.get(verdict, 0) for verdict in ("trick", "caution", "clear")}}


def render(figures: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = ["| messages | n | trick | caution | clear |", "|---|---:|---:|---:|---:|"]
    groups = dict(figures["groups"])
    if "real" in figures:
        groups["real public SMS, unlabelled"] = figures["real"]
    for name, row in groups.items():
        shares = " | ".join(
            f"{row[verdict]} ({row[verdict] / row['n']:.1%})" for verdict in ("trick", "caution", "clear")
        )
        lines.append(f"| {name} | {row['n']} | {shares} |")
    for title, table, macro in (("trick", "tricks", "trick_macro_f1"), ("kind", "kinds", "kind_macro_f1")):
        lines += ["", f"| {title} | n | precision | recall | F1 |", "|---|---:|---:|---:|---:|"]
        for name, row in figures[table].items():
            lines.append(
                f"| `{name}` | {row['n']} | {_share(row['precision'])} | {_share(row['recall'])} | {_share(row['f1'])} |"
            )
        lines.append(f"| macro | | | | {_share(figures[macro])} |")
    return "\n".join(lines)


def errors(messages: Sequence[Labelled], reports: Sequence[MessageReport]) -> Iterable[str]:
    for row, report in zip(messages, reports, strict=True):
        said = {found.trick for found in report.tricks if found.score >= 0.5}
        wrong_verdict = (report.verdict == "trick") != bool(row.tricks)
        if said != row.tricks or wrong_verdict or report.kind != row.kind:
            missed, extra = sorted(row.tricks - said), sorted(said - row.tricks)
            yield (
                f"\n{row.id} {'VERDICT ' + report.verdict if wrong_verdict else ''} kind {row.kind}→{report.kind} "
                f"missed {missed} extra {[finding.rule for finding in report.findings if finding.trick in extra]}\n  {row.text}"
            )


def _set_name(path: Path | None, half: str | None) -> str:
    return (path.stem if path else "dev-messages") + (f", {half} half" if half else "")


def _group(row: Labelled) -> str:
    if row.tricks:
        return f"{row.kind}, with a trick" + (", borderline" if row.borderline else "")
    return f"{row.kind}, lawful" if row.kind != "scam" else "scam without a trick of ours"


def _prf(truth: Sequence[bool], said: Sequence[bool]) -> dict[str, Any]:
    both = sum(a and b for a, b in zip(truth, said, strict=True))
    precision = both / sum(said) if any(said) else None
    recall = both / sum(truth) if any(truth) else None
    f1 = 2 * both / (sum(said) + sum(truth)) if any(truth) or any(said) else None
    return {"n": sum(truth), "precision": precision, "recall": recall, "f1": f1}


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value or 0.0 for value in values]
    return sum(known) / len(known) if known else None


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    main()
