"""What is found over whole series, on series that others wrote.

    python -m benchmarks.series                           prints
    python -m benchmarks.series --record NAME --note …    also keeps the figures
    python -m benchmarks.series --errors                  lists what came out wrong

A series is right when exactly the expected tricks are found over it; a lawful one when nothing
is. All series are scanned as one file, each under its own `conversation`; with `--apart` each is
a file of its own without that hint, as a phone would hold it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.data import lines, need
from benchmarks.record import keep
from collectguard.model import ConversationReport
from collectguard.scan import Scanner


class Result(NamedTuple):
    """One series: what was expected and found, with the messages each rests on."""

    id: str
    note: str
    expected: dict[str, set[int]]
    found: dict[str, set[int]]
    rules: list[str]

    @property
    def right(self) -> bool:
        return set(self.expected) == set(self.found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--set", dest="path", type=Path, help="series as JSON Lines; default: the shared dev conversations"
    )
    parser.add_argument(
        "--apart", action="store_true", help="each series in a file of its own, without a conversation's name"
    )
    parser.add_argument("--errors", action="store_true", help="list what came out wrong")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    parser.add_argument("--note", default="", help="what the figures are of, for --record")
    args = parser.parse_args()
    path: Path = args.path or need("dev-conversations.jsonl")
    results = list(judged(list(lines(path)), apart=args.apart))
    figures = {"set": path.stem, "apart": args.apart, **measure(results)}
    print(json.dumps(figures, indent=1))
    if args.errors:
        for result in results:
            if not result.right:
                print(
                    f"\n{result.id}: expected {result.expected}, found {result.found} {result.rules}\n  {result.note}"
                )
    if args.record:
        keep("series", args.record, args.note, figures)


def judged(series: Sequence[dict[str, Any]], *, apart: bool) -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as folder:
        found: dict[str, list[ConversationReport]] = {}
        groups = [[one] for one in series] if apart else [list(series)]
        for number, group in enumerate(groups):
            path = Path(folder, f"{number}.jsonl")
            with path.open("w", encoding="utf-8") as out:
                for one in group:
                    for at, message in enumerate(one["messages"]):
                        row = {**message, "id": f"{one['id']}#{at}"} | ({} if apart else {"conversation": one["id"]})
                        out.write(json.dumps(row, ensure_ascii=False) + "\n")
            for report in Scanner().scan(path):
                if isinstance(report, ConversationReport):
                    found.setdefault(report.messages[0].rpartition("#")[0], []).append(report)
        for one in series:
            reports = found.get(one["id"], [])
            said: dict[str, set[int]] = {}
            for report in reports:
                for finding in report.findings:
                    said.setdefault(finding.trick, set()).update(
                        int(message.id.rpartition("#")[2]) for message in finding.messages
                    )
            yield Result(
                one["id"],
                one.get("note", ""),
                {row["trick"]: set(row["rests_on"]) for row in one["expect"]},
                said,
                [finding.rule for report in reports for finding in report.findings],
            )


def measure(results: Sequence[Result]) -> dict[str, Any]:
    with_tricks = [result for result in results if result.expected]
    lawful = [result for result in results if not result.expected]
    pairs = [
        (result.expected[trick], result.found[trick])
        for result in results
        for trick in result.expected.keys() & result.found.keys()
    ]
    return {
        "series": len(results),
        "right": sum(result.right for result in results),
        "with_tricks": len(with_tricks),
        "all_expected_found": sum(set(result.expected) <= set(result.found) for result in with_tricks),
        "nothing_else_found": sum(set(result.found) <= set(result.expected) for result in with_tricks),
        "lawful": len(lawful),
        "lawful_silent": sum(not result.found for result in lawful),
        "messages_overlap": round(sum(len(a & b) / len(a | b) for a, b in pairs) / len(pairs), 3) if pairs else None,
    }


if __name__ == "__main__":
    main()
