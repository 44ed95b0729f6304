"""Cold start of one `check` and warm messages a second.

    python -m benchmarks.speed [--record NAME]

Cold: the best of many runs of the whole process, beside `python -c pass` in the same loop.
Warm: one core, as users run it (classifier on), best of several passes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.data import FOLDER, real_texts
from benchmarks.record import keep
from collectguard.rule import as_example
from collectguard.rules import catalogue
from collectguard.scan import Scanner

COLD = {
    "ordinary": "【某某银行】您尾号0000的信用卡本期账单1,280.00元，最后还款日6月15日，如已还款请忽略。",
    "trick": "我们外访的同事已经出发了，你在家等着就行",
    "spaced": "您 的 账 户 已 逾 期，今 天 不 还 就 安 排 上 门 走 访",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    parser.add_argument("--runs", type=int, default=30)
    args = parser.parse_args()
    figures: dict[str, Any] = {"cold": cold(args.runs), "warm": warm()}
    for name, row in figures["cold"].items():
        print(f"cold {name:<10}{row['ms']:8.1f} ms  {row['times_python']:5.1f} × python -c pass")
    for name, row in figures["warm"].items():
        print(f"warm {name:<10}{row['per_second']:8.0f} messages/s  ({row['n']} messages)")
    if args.record:
        keep("speed", args.record, "", figures)


def cold(runs: int) -> dict[str, Any]:
    command = [str(Path(sys.executable).with_name("collectguard")), "check"]
    best = {"python": _best(runs, [sys.executable, "-c", "pass"])}
    for name, text in COLD.items():
        best[name] = _best(runs, [*command, text])
    return {name: {"ms": seconds * 1000, "times_python": seconds / best["python"]} for name, seconds in best.items()}


def warm() -> dict[str, Any]:
    sets: dict[str, Sequence[str]] = {
        "examples": [as_example(example).text for rule in catalogue() for example in (*rule.positives, *rule.twins)]
    }
    if (FOLDER / "real-sms-dev.jsonl.gz").is_file():
        sets["real SMS"] = real_texts(10_000)
    scanner = Scanner()
    figures = {}
    for name, texts in sets.items():
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            for text in texts:
                scanner.check(text)
            seconds.append(time.perf_counter() - start)
        figures[name] = {"n": len(texts), "per_second": len(texts) / min(seconds)}
    return figures


def _best(runs: int, command: list[str]) -> float:
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        seconds.append(time.perf_counter() - start)
    return min(seconds)


if __name__ == "__main__":
    main()
