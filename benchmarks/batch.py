"""A whole backup end to end: messages a second and memory, parsing and output included.

    python -m benchmarks.batch [--messages N] [--jobs N] [--large] [--record NAME]

Mixed SMS: real public ones where they are present, and the rules' own examples, lawful and not,
one in twenty from the examples. `--large` also scans 1 GB of XML and reports the peak of memory.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from benchmarks.data import FOLDER, real_texts
from benchmarks.record import keep
from collectguard.rule import as_example
from collectguard.rules import catalogue

GIGABYTE = 1024**3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument(
        "--jobs", type=int, default=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    )
    parser.add_argument("--large", action="store_true", help="also 1 GB of XML, for memory")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    args = parser.parse_args()
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "backup.xml")
        write(path, messages=args.messages)
        for name, options in {
            f"{args.messages:,} messages, NDJSON, classifier on, {args.jobs} jobs": ["--jobs", str(args.jobs)],
            f"{args.messages:,} messages, NDJSON, rules only, {args.jobs} jobs": [
                "--jobs",
                str(args.jobs),
                "--no-classifier",
            ],
            f"{args.messages:,} messages, NDJSON, classifier on, 1 job": ["--jobs", "1"],
        }.items():
            figures[name] = timed(path, args.messages, options)
            print(said(name, figures[name]))
        write(path, messages=args.messages, numbered=True)
        name = f"{args.messages:,} messages, no two alike, NDJSON, classifier on, {args.jobs} jobs"
        figures[name] = timed(path, args.messages, ["--jobs", str(args.jobs)])
        print(said(name, figures[name]))
        if args.large:
            path.unlink()
            count = write(path, size=GIGABYTE)
            row = timed(path, count, ["--jobs", str(args.jobs)])
            figures["1 GB of XML"] = row
            print(said(f"1 GB of XML, {count:,} messages", row))
    if args.record:
        keep("batch", args.record, "", figures)


def said(name: str, row: dict[str, Any]) -> str:
    return f"{name}: {row['per_second']:,.0f} messages/s, {row['megabytes']:,.0f} MB in the largest process"


def write(path: Path, *, messages: int | None = None, size: int | None = None, numbered: bool = False) -> int:
    """A backup of mixed messages; the same every time.

    Real backups hold many messages again and again, and so does this one; `numbered` puts a
    number behind each, so that none can be judged by another.
    """
    choose = random.Random(5)
    examples = [as_example(example) for rule in catalogue() for example in (*rule.positives, *rule.twins)]
    plain = list(real_texts(20_000)) if (FOLDER / "real-sms-dev.jsonl.gz").is_file() else [one.text for one in examples]
    senders = [f"1069{n:010d}" for n in range(300)] + [f"139{n:08d}" for n in range(300)] + ["95588", "10086", "12306"]
    count = 0
    with path.open("w", encoding="utf-8") as out:
        out.write(f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{messages or 0}\">\n")
        at = 1_600_000_000_000
        while count != messages and (size is None or out.tell() < size):
            for _ in range(min(1000, (messages or 10**9) - count)):
                example = choose.choice(examples) if choose.random() < 0.05 else None
                text = (example.text if example else choose.choice(plain)) + (f" {count}" if numbered else "")
                at += choose.randrange(1, 3_000_000)
                address = (example.sender if example else None) or choose.choice(senders)
                box = 1 if choose.random() < 0.9 else 2
                out.write(
                    f'<sms address={quoteattr(address)} date="{at}" type="{box}" body={_body(text)} read="1" />\n'
                )
                count += 1
        out.write("</smses>\n")
    return count


def _body(text: str) -> str:
    return quoteattr("".join(char if char >= " " and not "\ud800" <= char <= "\udfff" else " " for char in text))


def timed(path: Path, messages: int, options: list[str]) -> dict[str, Any]:
    command = [
        str(Path(sys.executable).with_name("collectguard")),
        "scan",
        str(path),
        "--format",
        "ndjson",
        "--output",
        f"{path}.out",
        *options,
    ]
    start = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    Path(f"{path}.out").unlink()
    return {
        "messages": messages,
        "seconds": round(seconds, 2),
        "per_second": messages / seconds,
        "megabytes": round(peak, 1),
    }


if __name__ == "__main__":
    main()
