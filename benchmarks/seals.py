"""Seals: found, not found, cannot tell; what their rings say; pasted ones reported and stamps left alone.

    python -m benchmarks.seals [--seed 1] [--step 1] [--letters FOLDER] [--no-reader] [--record NAME]

Draws its own papers (`benchmarks/seal_pictures.py`; more fonts are read from COLLECTGUARD_FONTS). With
`--letters` it measures a folder made by `shared/render/render_letters.py` instead. Times are CPU seconds
of this process without the recogniser's; tune on one seed, report on another.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from benchmarks import seal_pictures
from benchmarks.record import keep
from collectguard.detectors.seals import find_seals, pasted_signs
from collectguard.detectors.seals.names import distance
from collectguard.model.picture import Box, Glyph, Line, Page, PaperKind
from collectguard.sources.ocr import Engine, engine
from collectguard.sources.pictures import Picture, open_picture

OVERLAYS = ("over", "over-photo", "flat_over", "after_photo")
#: Strokes of print under the ring from which an overlay counts as laid on print.
LAID_ON_PRINT = 4
CUT_OUTS = ("white", "disc", "whitebox")


@dataclass(frozen=True, slots=True)
class Case:
    """A picture and its truth, of either maker."""

    name: str
    file: bytes
    seal: str
    how: str
    damage: str
    expected: frozenset[str]
    signatory: str
    ring: str | None
    centre: str | None
    paper: PaperKind
    box: tuple[float, float, float, float] | None
    page: Page | None
    strokes: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    case: Case
    state: str
    boxes: tuple[Box, ...]
    shape: str
    centre: str
    ring: str | None
    signs: tuple[str, ...]
    seconds: float
    pasted_seconds: float
    strips: int


def own(seed: int, step: int) -> Iterator[Case]:
    for number, job in enumerate(seal_pictures.plan(seed)):
        if number % step:
            continue
        shot = job()
        yield Case(
            name=shot.name,
            file=shot.file,
            seal=shot.seal,
            how=shot.how,
            damage=shot.damage,
            expected=shot.expected,
            signatory=shot.signatory,
            ring=shot.ring,
            centre=shot.centre,
            paper="summons" if shot.paper == "court" else "other",
            box=shot.box,
            page=shot.page,
            strokes=shot.strokes_under_ring,
        )


def letters(folder: Path, step: int) -> Iterator[Case]:
    for row in json.loads((folder / "truth.json").read_text(encoding="utf-8"))[::step]:
        seal, how, damage = row["seal"], row["how"] or row["decor"] or "nothing", row["degrade"]
        if seal == "none":
            expected = {"absent", "cannot-tell"} if damage.startswith("bw") or how == "square" else {"absent"}
        else:
            expected = {"present", "cannot-tell"} if seal == "grey" else {"present"}
        signed = [block for block in row["blocks"] if block["role"] == "sign"]
        image = Image.open(folder / row["file"])
        box = row["seal_box"]
        yield Case(
            name=row["file"],
            file=(folder / row["file"]).read_bytes(),
            seal="name-square" if how == "square" else seal,
            how=how,
            damage=damage,
            expected=frozenset(expected),
            signatory="".join(char[0] for char in signed[0]["chars"]),
            ring=row["seal_text"],
            centre=None,
            paper="other",
            box=None if box is None else (box[0], box[1], box[0] + box[2], box[1] + box[3]),
            page=_letter_page(row, image.size),
        )


def _letter_page(row: dict[str, Any], size: tuple[int, int]) -> Page:
    matrix = np.array(row["H"])
    lines = []
    for block in row["blocks"]:
        by_row: dict[int, list[Any]] = defaultdict(list)
        for char in block["chars"]:
            by_row[round(char[2])].append(char)
        for chars in by_row.values():
            left, right = min(c[1] for c in chars), max(c[1] + c[3] for c in chars)
            top, bottom = min(c[2] for c in chars), max(c[2] + c[4] for c in chars)
            corners = np.array([[left, top, 1], [right, top, 1], [right, bottom, 1], [left, bottom, 1.0]]) @ matrix.T
            points = corners[:, :2] / corners[:, 2:]
            glyphs = tuple(Glyph(c[0], Box(0, 0, 1, 1), 0.9) for c in chars if c[0].strip())
            if glyphs:
                lines.append(Line(glyphs, tuple((float(x), float(y)) for x, y in points), 0.9))
    return Page(width=size[0], height=size[1], engine="truth", lines=tuple(lines))


def answered(case: Case, reader: Engine | None) -> Answer:
    picture: Picture = open_picture(case.file, case.name)
    spent, strips = 0.0, 0

    def read(image: Image.Image) -> tuple[str, float]:
        nonlocal spent, strips
        began = time.process_time()
        assert reader is not None
        answer = reader.read_strip(image)
        spent += time.process_time() - began
        strips += 1
        return answer

    began = time.process_time()
    seal = find_seals(picture, case.page, read if reader else None, case.signatory)
    seconds = time.process_time() - began - spent
    began = time.process_time()
    signs = pasted_signs(picture, case.page, seal, signatory=case.signatory, paper_kind=case.paper)
    pasted = time.process_time() - began
    names = tuple(sign.sign for sign in signs)
    kept = replace(case, file=b"", page=None)
    return Answer(kept, seal.state, seal.boxes, seal.shape, seal.centre, seal.ring_text, names, seconds, pasted, strips)


def figures(answers: Sequence[Answer]) -> dict[str, Any]:
    sealed = [a for a in answers if a.case.seal not in ("none", "name-square")]
    bare = [a for a in answers if a.case.seal == "none"]
    must = [a for a in sealed if a.case.expected == {"present"}]
    clear = [a for a in bare if a.case.expected == {"absent"}]
    rings = [a for a in sealed if a.case.ring and a.state == "present"]
    read = [a for a in rings if a.ring]
    overlays = [a for a in answers if a.case.how in OVERLAYS]
    on_print = [a for a in overlays if a.case.strokes is None or a.case.strokes >= LAID_ON_PRINT]
    cut_outs = [a for a in answers if a.case.how in CUT_OUTS]
    honest = [a for a in sealed if a not in overlays and a not in cut_outs]
    pasted = {"pasted-seal", "cut-out"}
    characters = sum(len(a.case.ring or "") for a in read)
    return {
        "sealed": len(sealed),
        "wrong absent": _share(sealed, lambda a: a.state == "absent" and "absent" not in a.case.expected),
        "must be found": len(must),
        "found": _share(must, lambda a: a.state == "present"),
        "bare": len(bare),
        "wrong present": _share(bare, lambda a: a.state == "present"),
        "must be absent": len(clear),
        "absent": _share(clear, lambda a: a.state == "absent"),
        "rings": len(rings),
        "rings read": _share(rings, lambda a: a.ring is not None),
        "exact of read": _share(read, lambda a: a.ring == a.case.ring),
        "exact of all": _share(rings, lambda a: a.ring == a.case.ring),
        "ring character errors": sum(distance(a.ring or "", a.case.ring or "") for a in read) / max(1, characters),
        "overlays": len(overlays),
        "overlays reported": _share(overlays, lambda a: bool(pasted & set(a.signs))),
        "overlays laid on print": len(on_print),
        "of them reported": _share(on_print, lambda a: bool(pasted & set(a.signs))),
        "cut-outs": len(cut_outs),
        "cut-outs reported": _share(cut_outs, lambda a: bool(pasted & set(a.signs))),
        "honest seals accused": sum(bool(pasted & set(a.signs)) for a in honest),
        "names wrongly said to differ": sum(
            "name-mismatch" in a.signs and a.case.ring == a.case.signatory for a in answers
        ),
        "centre right": _share(
            [a for a in rings if a.case.seal == "round" and a.case.centre and a.centre != "unclear"],
            lambda a: a.centre == a.case.centre,
        ),
        "seconds": float(np.mean([a.seconds for a in answers])),
        "seconds, 95 of 100": float(np.percentile([a.seconds for a in answers], 95)),
        "seconds for pasting": float(np.mean([a.pasted_seconds for a in sealed])) if sealed else 0.0,
        "strips": float(np.mean([a.strips for a in sealed])) if sealed else 0.0,
    }


def _share(answers: Sequence[Answer], is_so: Any) -> float:
    return sum(bool(is_so(a)) for a in answers) / max(1, len(answers))


def table(answers: Sequence[Answer]) -> None:
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for a in answers:
        kind = a.case.seal if a.case.seal != "none" else f"none/{a.case.how}"
        kind = kind if a.case.how in ("press", "nothing") or a.case.seal == "none" else f"{kind}/{a.case.how}"
        counts["by kind", kind][a.state] += 1
        counts["by damage", f"{'bare' if a.case.seal == 'none' else 'sealed'} {a.case.damage}"][a.state] += 1
    for group in ("by kind", "by damage"):
        print(f"\n{group:<40}present  absent  cannot-tell")
        for (which, kind), count in sorted(counts.items()):
            if which == group:
                print(f"{kind:<40}{count['present']:7d} {count['absent']:7d} {count['cannot-tell']:7d}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--step", type=int, default=1, help="every so many pictures only")
    parser.add_argument("--letters", type=Path, metavar="FOLDER", help="letters of shared/render instead of own papers")
    parser.add_argument("--no-reader", action="store_true", help="leave the rings unread")
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    args = parser.parse_args()
    reader = None if args.no_reader else engine("rapidocr")
    cases = letters(args.letters, args.step) if args.letters else own(args.seed, args.step)
    answers = [answered(case, reader) for case in cases]
    table(answers)
    print()
    for a in answers:
        if a.state not in a.case.expected or (a.case.seal == "none" and a.state == "present"):
            print(f"not expected: {a.case.name}: {a.state} {a.ring or ''}")
        honest = a.case.how not in (*OVERLAYS, *CUT_OUTS)
        if honest and {"pasted-seal", "cut-out"} & set(a.signs):
            print(f"accused: {a.case.name}: {a.signs}")
        if "name-mismatch" in a.signs and a.case.ring == a.case.signatory:
            print(f"named another: {a.case.name}: {a.ring} / {a.case.ring}")
    found = figures(answers)
    print()
    for name, value in found.items():
        print(f"{name:<32}{value:10.3f}" if isinstance(value, float) else f"{name:<32}{value:10d}")
    if args.record:
        source = f"letters {args.letters.name}" if args.letters else f"own papers, seed {args.seed}"
        keep("seals", args.record, f"{source}; every {args.step}", found)


if __name__ == "__main__":
    main()
