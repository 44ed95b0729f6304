"""What each way of slipping past costs: recall and false alarms under attack, with and without normalisation.

    python -m benchmarks.attacks [--set FILE] [--most N] [--record NAME]

Every message of a labelled set is attacked in turn. `recall` is the share of collection messages with a trick that are
called `trick` (or `trick` and `caution`), `false` the share of lawful messages called `trick`. The column without
normalisation shows what undoing disguises is worth: the same rules and the same classifier read the text as received.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from benchmarks.data import ROOT, Labelled, labelled
from benchmarks.record import keep
from collectguard.model import MessageReport
from collectguard.normalise import AlignedText, Normalised, Reading
from collectguard.rules.variants import MAKERS
from collectguard.scan import Scanner

_EMOJI = {
    "钱": "\N{MONEY BAG}",
    "电话": "\N{TELEPHONE RECEIVER}",
    "家": "\N{HOUSE BUILDING}",
    "微信": "\N{HEAVY PLUS SIGN}V",
    "法": "\N{SCALES}",
}
_FUNCTION_WORDS = re.compile("[的了吧呢啊就也都还要会]")
_BENIGN = "温馨提示：感谢您一直以来的支持，祝您生活愉快，天气转凉请注意保暖。"
_LAWFUL = "【某某银行】您尾号0000的信用卡本期账单1,280.00元，最后还款日6月15日，如已还款请忽略。"
_FRIEND = "晚上一起吃饭吗？我六点下班，老地方见。"


def emoji(text: str, _: Random) -> str:
    """Emoji for the words they picture."""
    for word, picture in _EMOJI.items():
        text = text.replace(word, picture)
    return text


def without_function_words(text: str, _: Random) -> str:
    """Particles and auxiliaries left out, as in a telegram."""
    return _FUNCTION_WORDS.sub("", text)


def benign_before(text: str, _: Random) -> str:
    return _BENIGN + text


def benign_after(text: str, _: Random) -> str:
    return text + _BENIGN


def glued_to_a_bill(text: str, _: Random) -> str:
    """A lawful notice and the message in one."""
    return _LAWFUL + text


def glued_to_a_chat(text: str, _: Random) -> str:
    return text + _FRIEND


ATTACKS: dict[str, Callable[[str, Random], str]] = {
    "none": lambda text, _: text,
    **MAKERS,
    "emoji": emoji,
    "no function words": without_function_words,
    "benign text before": benign_before,
    "benign text after": benign_after,
    "glued to a bill": glued_to_a_bill,
    "glued to a chat": glued_to_a_chat,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", dest="path", type=Path, default=ROOT / "data" / "samples" / "messages.jsonl")
    parser.add_argument("--most", type=int, default=1500, help="messages attacked, spread over the set")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    args = parser.parse_args()
    messages = [row for row in labelled(args.path) if not row.borderline]
    messages = messages[:: max(1, len(messages) // args.most)]
    figures = {"set": args.path.stem, "messages": len(messages), "attacks": measure(messages)}
    print(render(figures))
    if args.record:
        keep("attacks", args.record, "", figures)


def measure(messages: Sequence[Labelled]) -> dict[str, Any]:
    """For each attack: recall and false alarms, with and without normalisation."""
    scanner = Scanner()
    rows = {}
    for name, change in ATTACKS.items():
        changed = [(row, change(row.text, Random(f"{name}:{row.text}"))) for row in messages]
        rows[name] = {"with": _shares(scanner, changed)}
        with patch("collectguard.scan.normalise", _as_received):
            rows[name]["without"] = _shares(scanner, changed)
    return rows


def _as_received(text: str) -> Normalised:
    return Normalised(Reading(AlignedText.identity(text), ()), None)


def _shares(scanner: Scanner, changed: Sequence[tuple[Labelled, str]]) -> dict[str, float]:
    reports = [(row, scanner.check(text, sender=row.sender)) for row, text in changed]
    pressing = [report for row, report in reports if row.kind == "collection" and row.tricks]
    lawful = [report for row, report in reports if not row.tricks and row.kind != "scam"]
    return {
        "trick": _share(pressing, ("trick",)),
        "flagged": _share(pressing, ("trick", "caution")),
        "false": _share(lawful, ("trick",)),
    }


def _share(reports: Sequence[MessageReport], verdicts: tuple[str, ...]) -> float:
    return round(sum(report.verdict in verdicts for report in reports) / max(1, len(reports)), 4)


def render(figures: dict[str, Any]) -> str:
    """The figures as Markdown."""
    base = figures["attacks"]["none"]["with"]
    lines = [
        "| attack | recall `trick` | lost | recall flagged | lawful called `trick` | recall `trick`, not normalised |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name, row in figures["attacks"].items():
        here = row["with"]
        lines.append(
            f"| {name} | {here['trick']:.1%} | {base['trick'] - here['trick']:+.1%} | {here['flagged']:.1%} "
            f"| {here['false']:.1%} | {row['without']['trick']:.1%} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
