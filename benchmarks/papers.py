"""Kinds of paper and their particulars, told from pictures by the real OCR engine.

    python -m benchmarks.papers [--seed 1] [--each 2] [--letters FOLDER] [--screens FOLDER] [--record NAME]

Own pages (`paper_samples`) are drawn in several fonts and layouts and then worn; folders made by the
development renderers beside the project are read where they are given. Everything is synthetic:
figures compare methods and say nothing about photographs of real letters.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import paper_samples, record
from collectguard.detectors.papers import PaperReading, paper_of
from collectguard.model.picture import Page
from collectguard.sources.ocr import engine
from collectguard.sources.pictures import open_picture

#: The development renderer's letters: kind, and what each carries and lacks.
LETTERS = {
    "lvshihan": (
        "lawyer-letter",
        ("issuer", "client", "lawyer", "reference", "date", "signature", "addressee", "amount_basis"),
        ("contact", "licence_number"),
    ),
    "jiechu": (
        "contract-termination",
        ("basis", "issuer", "addressee", "reference", "amount_basis", "signature", "date"),
        ("contact",),
    ),
    "xiangao": ("consumption-limit", ("court", "limits", "case_number", "addressee", "judge", "date"), ()),
    "tiaojie": (
        "mediation-notice",
        ("issuer", "addressee", "reference", "contact", "signature", "date"),
        ("mediator",),
    ),
}
_SCREEN_MOST = 40


class Case(NamedTuple):
    """One picture and the truth about it."""

    name: str
    group: str
    picture: Any
    kinds: tuple[str, ...]
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


def own_cases(seed: int, each: int) -> Iterator[Case]:
    """Own pages, each drawn several times."""
    rng = random.Random(seed)
    for number in range(each):
        for sample in (*paper_samples.PAPERS, *paper_samples.EVERYDAY):
            look = paper_samples.style(rng)
            picture = paper_samples.worn(paper_samples.draw(sample, look), rng)
            everyday = sample.kind == "everyday"
            kinds = ("other", "none") if everyday else (sample.kind,)
            group = "everyday" if everyday else "own papers"
            yield Case(f"{sample.name}-{number}", group, picture, kinds, sample.has, sample.lacks)
        for at, turns in enumerate(paper_samples.CHATS):
            look = paper_samples.style(rng)
            picture = paper_samples.worn(paper_samples.draw_chat(turns, look), rng)
            yield Case(f"chat-{at}-{number}", "chats", picture, ("none",))


def letter_cases(folder: Path, every: int) -> Iterator[Case]:
    """The renderer's letters."""
    for truth in json.loads((folder / "truth.json").read_text(encoding="utf-8"))[::every]:
        kind, has, lacks = LETTERS[truth["key"]]
        covered = truth["seal"] == "pasted"
        group = "letters, print hidden by a pasted seal" if covered else "letters"
        yield Case(truth["file"], group, (folder / truth["file"]).read_bytes(), (kind,), has, lacks)


def screen_cases(folder: Path) -> Iterator[Case]:
    """The renderer's phone screens: no papers."""
    truths = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    for truth in truths[:: max(1, len(truths) // _SCREEN_MOST)]:
        yield Case(truth["file"], "screens", (folder / truth["file"]).read_bytes(), ("none",))


def measure(cases: Iterator[Case], read: Callable[[Any], Page], *, verbose: bool = False) -> dict[str, Any]:
    """Figures by group."""
    counts: dict[str, Counter[str]] = {}
    for case in cases:
        told = paper_of(read(case.picture))
        count = counts.setdefault(case.group, Counter())
        count["pictures"] += 1
        count["kind right"] += told.kind in case.kinds
        count["a paper of ours where there is none"] += "none" in case.kinds and told.kind not in case.kinds
        for name in case.has:
            count["particulars carried"] += 1
            count["found"] += told.particulars.get(name) is not None
        for name in case.lacks:
            count["particulars lacking"] += 1
            count["invented"] += told.particulars.get(name) is not None
        if verbose:
            _tell(case, told)
    return {group: dict(count) for group, count in counts.items()}


def _tell(case: Case, told: PaperReading) -> None:
    wrong = [name for name in case.has if told.particulars.get(name) is None]
    made_up = [f"{name}={found.text}" for name in case.lacks if (found := told.particulars.get(name)) is not None]
    if told.kind not in case.kinds or wrong or made_up:
        print(f"{case.name}: {told.kind} {told.confidence}; missed {wrong}; invented {made_up}", file=sys.stderr)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=1, help="how often each own page is drawn")
    parser.add_argument("--letters", type=Path, help="folder of render_letters.py")
    parser.add_argument("--every", type=int, default=3, help="of its letters, every so many")
    parser.add_argument("--screens", type=Path, help="folder of render_screens.py")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--record", help="keep the figures under this name")
    parser.add_argument("--note", default="")
    given = parser.parse_args(arguments)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    reader = engine("auto")

    def cases() -> Iterator[Case]:
        yield from own_cases(given.seed, given.each)
        if given.letters:
            yield from letter_cases(given.letters, given.every)
        if given.screens:
            yield from screen_cases(given.screens)

    figures = measure(cases(), lambda picture: reader.read(open_picture(picture)), verbose=given.verbose)
    print(json.dumps(figures, indent=1))
    if given.record:
        record.keep("papers", given.record, given.note, {"seed": given.seed, "engine": reader.name, "groups": figures})


if __name__ == "__main__":
    main()
