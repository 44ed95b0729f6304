"""Which features earn their place: the same cross-validation with one thing left out or changed at a time.

    python -m benchmarks.ablation [--background FILE] [--only NAME …] [--record NAME]

Held-back moulds of our own samples, never parted; a few minutes.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.record import keep
from collectguard.training import fit, measure, table
from collectguard.training.samples import own_samples, read_samples, read_texts, rule_examples
from collectguard.training.table import Settings

DEFAULT = Settings()


def without(symbol: str) -> Settings:
    return replace(DEFAULT, symbols=DEFAULT.symbols - {symbol})


VARIANTS: dict[str, Settings] = {
    "as shipped": DEFAULT,
    "no symbols at all": replace(DEFAULT, symbols=frozenset()),
    "no fired rules": replace(DEFAULT, symbols=DEFAULT.symbols - {"rule", "trick"}),
    "no sender": without("sender"),
    "no disguise measures": without("repair"),
    "nothing glued": replace(DEFAULT, glued=0),
    "no length": without("length"),
    "dictionary words too": replace(DEFAULT, words=True),
    "characters 2–3": replace(DEFAULT, grams=(2, 3)),
    "characters 1–2": replace(DEFAULT, grams=(1, 2)),
    "characters 1–4": replace(DEFAULT, grams=(1, 4)),
    "characters 1 and dictionary words": replace(DEFAULT, grams=(1, 1), words=True),
    "2,000 wordings": replace(DEFAULT, size=2000),
    "8,000 wordings": replace(DEFAULT, size=8000),
    "weaker penalty": replace(DEFAULT, freedom=1.0),
    "stronger penalty": replace(DEFAULT, freedom=0.1),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--background", type=Path, help="ordinary messages without labels")
    parser.add_argument("--only", nargs="*", choices=VARIANTS, help="these variants only")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    args = parser.parse_args()
    samples = [one for path in own_samples() for one in read_samples(path)] + rule_examples()
    found = table.rows(samples, read_texts(args.background)[::3] if args.background else [])
    names = table.heads(found)
    single = len(found)
    rows: dict[str, Any] = {}
    for name in args.only or VARIANTS:
        settings = VARIANTS[name]
        found = found[:single] + table.glued(found[:single], settings.glued)
        logits = fit.held_back(found, table.candidates(found, settings), names, settings)
        joined = measure.cross_validated(found, names, logits, fit.join)["joined"]
        rows[name] = {
            "tricks": joined["trick_macro_f1"],
            "kinds": joined["kind_macro_f1"],
            "precision": joined["trick"]["precision"],
            "recall": joined["trick"]["recall"],
            "flagged": joined["flagged"]["recall"],
            "error": joined["calibration_error"],
        }
        print(name, rows[name], flush=True)
    print(render({"variants": rows}))
    if args.record:
        keep("ablation", args.record, "", {"messages": sum(row.measured for row in found), "variants": rows})


def render(figures: dict[str, Any]) -> str:
    """The figures as Markdown."""
    lines = [
        "| features | tricks, macro-F1 | kinds, macro-F1 | `trick` precision | `trick` recall | flagged recall | calibration error |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, row in figures["variants"].items():
        lines.append(
            f"| {name} | {row['tricks']:.3f} | {row['kinds']:.3f} | {row['precision']:.1%} | {row['recall']:.1%} "
            f"| {row['flagged']:.1%} | {row['error']:.3f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
