"""Fits `detectors/points.json`: how much each word family speaks for a trick, for rules alone.

`python -m tasks.weigh_families --background FILE` after families, rules or moulds have changed. The background, texts of ordinary
messages one a line, may be left out; the shipped table was fitted with the public SMS that `docs/quality.md` names.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from collectguard.detectors.points import ANY, UNIT
from collectguard.model import KINDS
from collectguard.training import table
from collectguard.training.fit import fit_heads, held_back, slope_and_start
from collectguard.training.samples import own_samples, read_samples, read_texts, rule_examples
from collectguard.training.table import Settings

#: How many times more the lawful twins of rules count: each was written because it is easily taken for a trick.
TWINS = 4
PATH = Path(__file__).parent.parent / "src/collectguard/detectors/points.json"
SETTINGS = Settings(symbols=frozenset(("family", "sender", "repair", "length")), size=0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--background", type=Path, help="ordinary messages, text or JSON Lines, also gzipped")
    background = parser.parse_args().background

    samples = [one for path in own_samples() for one in read_samples(path)] + rule_examples()
    samples += [one for one in rule_examples() if one.any is False] * TWINS
    found = table.rows(samples, read_texts(background) if background else ())
    names = tuple(name for name in table.heads(found) if name not in KINDS)
    found += table.glued(found, SETTINGS.glued)
    no_wordings = [frozenset[str]()] * len(found)
    logits = held_back(found, no_wordings, names, SETTINGS)
    signs, heads = fit_heads(found, no_wordings, names, SETTINGS)

    any_trick = np.array([table.target(row, ANY) for row in found])
    silent = np.array([not row.fired for row in found])
    own = np.array([row.measured for row in found]) & silent
    plain = np.array([row.sample is None for row in found]) & silent
    for name, mask in (("pressing", own & (any_trick == 1)), ("lawful", own & (any_trick == 0)), ("background", plain)):
        counts = [f"{np.sum(logits[ANY][mask] >= least)} reach {least}" for least in (1.0, 2.0, 3.0)]
        print(f"{name}, no rule spoke, held back: {', '.join(counts)} of {mask.sum()}")

    scales = [slope_and_start(found, name, logits[name]) for name in names]
    rows = {
        sign: [round(float(heads[name].weights[at]) * UNIT) for name in names]
        for at, sign in enumerate((*signs.wordings, *signs.symbols))
    }
    body = {
        "heads": list(names),
        "bias": [round(heads[name].bias * UNIT) for name in names],
        "slope": [slope for slope, _ in scales],
        "start": [start for _, start in scales],
        "points": {sign: " ".join(map(str, row)) for sign, row in sorted(rows.items()) if any(row)},
    }
    PATH.write_text(json.dumps(body, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
