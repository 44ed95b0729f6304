"""Reading pictures: character errors by degradation, glyph places, engine seconds and ours, memory.

    python -m benchmarks.ocr FOLDER [--engine rapidocr|tesseract] [--limit N] [--record NAME]

FOLDER holds pictures with a `truth.json` as the development renderer writes it. Errors count Chinese
characters, letters and digits; a truth block's line is compared with what was read inside its box.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.record import keep
from collectguard.model.picture import Page
from collectguard.sources.ocr import Engine, engine, read_upright
from collectguard.sources.ocr.writing import is_han
from collectguard.sources.pictures import open_picture

ROLES = ("msg", "sender", "time", "title", "ref", "to", "body", "sign", "head")


@dataclass
class Tally:
    """Sums over some pictures."""

    pictures: int = 0
    characters: int = 0
    errors: int = 0
    seconds: float = 0.0
    engine_seconds: float = 0.0
    off: list[float] = field(default_factory=list)
    worst: list[tuple[float, str]] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        off = sorted(self.off)
        return {
            "pictures": self.pictures,
            "characters": self.characters,
            "cer": round(self.errors / max(1, self.characters), 5),
            "seconds": round(self.seconds / max(1, self.pictures), 3),
            "engine_seconds": round(self.engine_seconds / max(1, self.pictures), 3),
            "glyph_off_median_em": round(off[len(off) // 2], 3) if off else 0.0,
            "glyph_off_99_em": round(off[int(len(off) * 0.99)], 3) if off else 0.0,
        }


class Clock:
    """Seconds spent inside the engine: model runs, or the child process."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def timed(self, call: Any) -> Any:
        def run(*args: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return call(*args, **named)
            finally:
                self.seconds += time.perf_counter() - started

        return run


class TimedSession:
    """An onnxruntime session whose runs are timed."""

    def __init__(self, session: Any, clock: Clock) -> None:
        self._session = session
        self.run = clock.timed(session.run)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


def clocked(reader: Engine) -> Clock:
    """A clock that runs while this engine itself works."""
    clock = Clock()
    recogniser: Any = reader.recogniser  # type: ignore[attr-defined]
    if reader.name == "rapidocr":
        recogniser._sessions()
        recogniser._detector = TimedSession(recogniser._detector, clock)
        recogniser._recogniser = TimedSession(recogniser._recogniser, clock)
    else:
        from collectguard.sources.ocr import tesseract

        tesseract._answer = clock.timed(tesseract._answer)
    return clock


def plain(text: str) -> str:
    return "".join(
        character for character in text if is_han(character) or (character.isascii() and character.isalnum())
    )


def distance(one: str, two: str) -> int:
    """Wrong, missing and added characters."""
    row = list(range(len(two) + 1))
    for at, left in enumerate(one, 1):
        previous, row[0] = row[0], at
        for to, right in enumerate(two, 1):
            previous, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, previous + (left != right))
    return row[-1]


def inverse(matrix: Sequence[Sequence[float]]) -> list[list[float]]:
    import numpy as np

    found: list[list[float]] = np.linalg.inv(np.array(matrix)).tolist()
    return found


def through(matrix: Sequence[Sequence[float]], x: float, y: float) -> tuple[float, float]:
    a, b, c = (row[0] * x + row[1] * y + row[2] for row in matrix)
    return a / c, b / c


def compared(page: Page, truth: dict[str, Any], turn: Any = None) -> Iterator[tuple[str, str, list[float]]]:
    """For each block of the truth: what it says, what was read there, how far off its glyphs are in em."""
    back = inverse(truth["H"])
    placed = []
    for number, line in enumerate(page.lines):
        for glyph in line.glyphs:
            box = glyph.box if turn is None else turn(glyph.box)
            x, y = through(back, (box.left + box.right) / 2, (box.top + box.bottom) / 2)
            placed.append((number, glyph.text, x, y))
    for block in truth["blocks"]:
        if block["role"] not in ROLES:
            continue
        left, top, wide, high = block["box"]
        if not _in_picture(truth["H"], block["box"], page):
            continue
        inside = [at for at in placed if left - 8 <= at[2] <= left + wide + 8 and top - 4 <= at[3] <= top + high + 4]
        text = "".join(at[1] for at in inside)
        off = []
        for character, x, y, w, h in block["chars"]:
            if is_han(character):
                near = [
                    abs(at[2] - x - w / 2) / h for at in inside if at[1] == character and abs(at[3] - y - h / 2) < h / 2
                ]
                if near:
                    off.append(min(near))
        yield plain(block["text"]), plain(text), off


def _in_picture(matrix: Sequence[Sequence[float]], box: Sequence[float], page: Page) -> bool:
    left, top, wide, high = box
    corners = [through(matrix, x, y) for x in (left, left + wide) for y in (top, top + high)]
    return all(-2 <= x <= page.width + 2 and -2 <= y <= page.height + 2 for x, y in corners)


def measure(folder: Path, reader: Engine, limit: int | None, only: str) -> dict[str, Tally]:
    """Tallies by degradation, `all` among them."""
    clock = clocked(reader)
    tallies: dict[str, Tally] = defaultdict(Tally)
    pictures = [truth for truth in json.loads((folder / "truth.json").read_text("utf-8")) if only in truth["file"]]
    if limit is not None:
        pictures = pictures[:: max(1, len(pictures) // limit)][:limit]
    for truth in pictures:
        picture = open_picture((folder / truth["file"]).read_bytes(), truth["file"])
        before, started = clock.seconds, time.perf_counter()
        upright, page = read_upright(picture, reader)
        seconds, inside = time.perf_counter() - started, clock.seconds - before
        errors = characters = 0
        off: list[float] = []
        turn = None if upright is picture else upright.source_box
        for said, read, far in compared(page, truth, turn):
            characters += len(said)
            errors += distance(said, read)
            off += far
        tall = picture.pixels.height > 3 * picture.pixels.width
        for name in ("all", str(truth.get("degrade") or truth.get("damage")), *(["long capture"] if tall else [])):
            tally = tallies[name]
            tally.pictures += 1
            tally.characters += characters
            tally.errors += errors
            tally.seconds += seconds
            tally.engine_seconds += inside
            tally.off += off
            tally.worst.append((errors / max(1, characters), truth["file"]))
    return tallies


def against_rapidocr(folder: Path, most: int = 6) -> tuple[float, float] | None:
    """Seconds a picture: RapidOCR's own call with a box for every character, and ours, on the same pictures."""
    try:
        from rapidocr import RapidOCR
    except ImportError:
        return None
    import numpy as np

    theirs, ours = RapidOCR(params={"Global.log_level": "critical"}), engine("rapidocr")
    pictures = [
        open_picture((folder / truth["file"]).read_bytes(), truth["file"])
        for truth in json.loads((folder / "truth.json").read_text("utf-8"))[::15][:most]
    ]
    seconds = [0.0, 0.0]
    for turn in range(2):
        for picture in pictures:
            pixels = np.asarray(picture.pixels)[:, :, ::-1]
            started = time.perf_counter()
            theirs(pixels, return_word_box=True, return_single_char_box=True)
            between = time.perf_counter()
            read_upright(picture, ours)
            if turn:
                seconds[0] += between - started
                seconds[1] += time.perf_counter() - between
    return seconds[0] / len(pictures), seconds[1] / len(pictures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="rapidocr")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--only", default="", help="part of the file name")
    parser.add_argument("--compare", action="store_true", help="time RapidOCR's own call on some of the pictures, too")
    parser.add_argument("--record", metavar="NAME")
    parser.add_argument("--note", default="")
    args = parser.parse_args()
    if not (args.folder / "truth.json").is_file():
        sys.exit(f"{args.folder}: no truth.json there; render a batch first")
    tallies = measure(args.folder, engine(args.engine), args.limit, args.only)
    print(f"{'':22}{'pictures':>9}{'CER %':>8}{'s':>7}{'engine s':>9}{'ours %':>8}{'glyph off (em) median / 99 %':>30}")
    for name, tally in sorted(tallies.items()):
        row = tally.figures()
        ours = (row["seconds"] - row["engine_seconds"]) / max(row["engine_seconds"], 1e-9)
        print(
            f"{name:22}{tally.pictures:9}{100 * row['cer']:8.2f}{row['seconds']:7.2f}{row['engine_seconds']:9.2f}"
            f"{100 * ours:8.1f}{row['glyph_off_median_em']:16.3f} /{row['glyph_off_99_em']:6.3f}"
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {memory:.0f} MB; worst: {sorted(tallies['all'].worst, reverse=True)[:8]}")
    if args.compare and (both := against_rapidocr(args.folder)) is not None:
        print(
            f"RapidOCR's own call {both[0]:.2f} s a picture, ours {both[1]:.2f} s: {100 * (both[1] / both[0] - 1):+.0f} %"
        )
    if args.record:
        figures: dict[str, Any] = {name: tally.figures() for name, tally in tallies.items()}
        keep(
            "ocr",
            f"{args.record}-{args.engine}",
            args.note,
            {"engine": args.engine, "peak_mb": round(memory), "by": figures},
        )


if __name__ == "__main__":
    main()
