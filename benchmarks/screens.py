"""How well messages are read off phone screens: same verdict as the true text, side, sender, blanks, time.

python -m benchmarks.screens FOLDER [--engine rapidocr] [--cache DIR] [--failures] [--record NAME]
python -m benchmarks.screens --draw FOLDER --seed 5 --count 60

With `--engine truth` the page is the true one, so that layout and blanks are measured without an engine's faults.
FOLDER holds pictures and `truth.json`, ours (`benchmarks/screen_pictures.py`) or the shared renderer's.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import random
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import collectguard
from benchmarks import record, screen_pictures
from collectguard.model.picture import Box, Glyph, Line, Page
from collectguard.sources.ocr import engine
from collectguard.sources.pictures import Picture, open_picture
from collectguard.sources.screens import Screen, ScreenMessage, read_screen

#: Message no reader found anything for.
_UNLIKE = 0.4
_HAN_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])[ \u00a0\u2002-\u200a\u3000\t]+(?=[\u4e00-\u9fff])")
_BLANKS = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Truth:
    """What stands in the picture."""

    text: str
    side: str
    sender: str | None
    spaced: bool
    letter: bool
    whole: bool


def shown(block: dict[str, Any], raw: dict[str, Any], size: tuple[int, int]) -> float:
    """Share of a block's characters that damage has left inside the picture."""
    (a, b, c), (d, e, f), (g, h, i) = raw["H"]
    inside = 0
    for _, left, top, wide, high in block["chars"]:
        x, y = left + wide / 2, top + high / 2
        w = g * x + h * y + i
        inside += (
            2 < (a * x + b * y + c) / w < size[0] - 2 and 0.4 * high < (d * x + e * y + f) / w < size[1] - 0.4 * high
        )
    return inside / max(1, len(block["chars"]))


def truths(raw: dict[str, Any], size: tuple[int, int]) -> list[Truth]:
    """The messages that can be seen in the picture, and whether all of each can."""
    named = [block for block in raw["blocks"] if block["role"] == "sender"]
    ours = raw.get("messages")
    title = named[0]["text"] if named and shown(named[0], raw, size) == 1 else None
    found: list[Truth] = []
    if ours is not None:
        title = raw["title"] if title is not None else None
        blocks = {int(block["attrs"]["i"]): block for block in raw["blocks"] if block["role"] == "msg"}
        for number, said in enumerate(ours):
            seen = shown(blocks[number], raw, size) if number in blocks else 1.0
            if seen > 0:
                text = said["text"]
                found.append(
                    Truth(
                        text,
                        said["side"],
                        said["sender"] or title,
                        bool(_HAN_BLANK.search(text)),
                        said["letter"],
                        seen == 1,
                    )
                )
        return found
    number = 0
    for block in raw["blocks"]:
        if block["role"] == "sender" and raw["theme"] == "list":
            title = block["text"]
        if block["role"] == "msg":
            side = "right" if raw["theme"] == "wechat" and number % 4 == 3 else "left"
            seen = shown(block, raw, size)
            if seen > 0:
                found.append(
                    Truth(block["text"], side, title, bool(_HAN_BLANK.search(block["text"])), False, seen == 1)
                )
            number += 1
    return found


def read_page(picture: Picture, raw: dict[str, Any], name: str, cache: Path | None) -> tuple[Page, float]:
    """The engine's page and its seconds, from the cache where it was read before."""
    if name == "truth":
        return true_page(raw, picture), 0.0
    key = hashlib.sha256(f"{picture.sha256} {name}".encode()).hexdigest()[:24]
    path = None if cache is None else cache / f"{key}.pickle"
    if path is not None and path.exists():
        kept: tuple[Page, float] = pickle.loads(path.read_bytes())
        return kept
    start = time.perf_counter()
    page = engine(name).read(picture)
    result = (page, time.perf_counter() - start)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pickle.dumps(result))
    return result


def true_page(raw: dict[str, Any], picture: Picture) -> Page:
    """What a faultless engine would read: true characters, without blanks, in boxes as rough as engines give."""
    rng = random.Random(raw["file"])
    (a, b, c), (d, e, f), (g, h, i) = raw["H"]

    def at(x: float, y: float) -> tuple[float, float]:
        w = g * x + h * y + i
        return (a * x + b * y + c) / w, (d * x + e * y + f) / w

    lines = []
    for block in raw["blocks"]:
        rows: list[list[list[Any]]] = []
        for char in block["chars"]:
            if rows and abs(rows[-1][-1][2] - char[2]) < 0.3 * char[4]:
                rows[-1].append(char)
            else:
                rows.append([char])
        for row in rows:
            printed = [char for char in row if not char[0].isspace()]
            if not printed:
                continue
            left, right = printed[0][1], printed[-1][1] + printed[-1][3]
            high = printed[0][4]
            top, bottom = printed[0][2] + high * rng.uniform(0.0, 0.06), printed[0][2] + high * rng.uniform(0.9, 1.0)
            quad = tuple(at(x, y) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom)))
            if not all(0 <= x < picture.pixels.width and 0 <= y < picture.pixels.height for x, y in quad):
                continue
            glyphs = []
            for char, x, y, wide, tall in printed:
                middle = at(x + wide / 2 + rng.uniform(-0.08, 0.08) * tall * 0.7, y + tall / 2)
                half = tall * 0.35
                box = Box(
                    round(middle[0] - half), round(middle[1] - half), round(middle[0] + half), round(middle[1] + half)
                )
                glyphs.append(Glyph(char, box, 0.95))
            lines.append(Line(tuple(glyphs), quad, 0.95))
    return Page(width=picture.pixels.width, height=picture.pixels.height, engine="truth", lines=tuple(lines))


def distance(one: str, two: str) -> int:
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(two, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]


def plain(text: str) -> str:
    return "".join(char for char in _BLANKS.sub("", text) if char.isalnum())


def matched(true: Sequence[Truth], seen: Sequence[ScreenMessage]) -> Iterator[tuple[Truth, ScreenMessage | None, int]]:
    """Each true message with what was read for it, in order; each reading used once."""
    left = list(enumerate(seen))
    for number, one in enumerate(true):
        wanted = plain(one.text)
        best: tuple[int, ScreenMessage] | None = None
        errors, cost = len(wanted), float("inf")
        for place, message in left:
            found = distance(wanted, plain(message.text))
            if found <= (1 - _UNLIKE) * max(1, len(wanted)) and found + 4 * abs(place - number) < cost:
                best, errors, cost = (place, message), found, found + 4 * abs(place - number)
        if best is not None:
            left.remove(best)
            yield one, best[1], errors
        else:
            yield one, None, len(wanted)


def verdict(text: str, sender: str | None) -> tuple[str, frozenset[str]]:
    report = collectguard.check(text, sender=sender)
    return report.verdict, frozenset(trick.trick for trick in report.tricks)


def measure(folder: Path, name: str, cache: Path | None, failures: bool, only: str) -> dict[str, Any]:
    sums: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    totals: dict[str, float] = defaultdict(float)
    for raw in json.loads((folder / "truth.json").read_text(encoding="utf-8")):
        if only not in raw["file"]:
            continue
        picture = open_picture((folder / raw["file"]).read_bytes(), raw["file"])
        page, engine_seconds = read_page(picture, raw, name, cache)
        start = time.thread_time()
        screen: Screen = read_screen(picture, page)
        own = time.thread_time() - start
        damage = raw.get("damage") or raw.get("degrade")
        keys = [
            ("damage", damage),
            ("theme", raw["theme"]),
            ("light", "dark" if raw["dark"] else "light"),
            ("all", "all"),
        ]
        totals["pictures"] += 1
        totals["engine"] += engine_seconds
        totals["own"] += own
        totals["slowest"] = max(totals["slowest"], own)
        true = truths(raw, picture.pixels.size)
        extra = len(screen.messages) - len(true)
        totals["extra"] += max(0, extra)
        rows = list(matched(true, screen.messages))
        for one, seen, errors in rows:
            told: dict[str, float] = {}
            if one.letter:
                told["letters"] = 1
                told["letters_found"] = any(message.pictured for message in screen.messages)
                for key in keys:
                    for figure, value in told.items():
                        sums[key][figure] += value
                continue
            told["n"] = 1
            if one.whole and raw["theme"] not in ("inbox", "list"):
                told["errors"], told["characters"] = errors, len(plain(one.text))
            told["found"] = seen is not None
            told["side"] = seen is not None and seen.side == one.side
            told["side_wrong"] = seen is not None and seen.side in ("left", "right") and seen.side != one.side
            wanted = None if one.sender is None else re.sub(r"[\s\-]", "", one.sender)
            got = None if seen is None or seen.sender is None else re.sub(r"[\s\-]", "", seen.sender)
            told["senders"] = one.side == "left" and wanted is not None
            told["sender"] = told["senders"] and wanted == got
            cut = raw["theme"] in ("inbox", "list") or not one.whole
            blanks = seen is not None and bool(_HAN_BLANK.search(seen.text))
            if not cut:
                told["judged"] = 1
                truth = ("not-judged", frozenset[str]()) if one.side == "right" else verdict(one.text, one.sender)
                if seen is None:
                    said = ("missing", frozenset[str]())
                elif seen.side == "right":
                    said = ("not-judged", frozenset[str]())
                else:
                    said = verdict(seen.text, seen.sender)
                told["same"] = truth[0] == said[0]
                told["same_tricks"] = truth[1] == said[1]
                told["spaced"], told["spaced_found"] = one.spaced, one.spaced and blanks
                told["spaced_false"] = blanks and not one.spaced
                rule = "spaced-characters"
                told["rule"], told["rule_found"] = rule in truth[1], rule in truth[1] and rule in said[1]
                told["rule_false"] = rule in said[1] and rule not in truth[1]
                if failures and not (
                    told["same"]
                    and told["same_tricks"]
                    and told["spaced"] == blanks
                    and not told["side_wrong"]
                    and (not told["senders"] or told["sender"])
                ):
                    print(
                        f"{raw['file']}: {truth[0]} → {said[0]}, side {one.side} → {seen and seen.side}, spaced {one.spaced} → {blanks}, sender {one.sender} → {seen and seen.sender}, errors {errors}"
                    )
                    print(f"    true {one.text!r}\n    seen {seen and seen.text!r}")
            for key in keys:
                for figure, value in told.items():
                    sums[key][figure] += value
        if failures and extra > 0:
            print(f"{raw['file']}: {extra} more than there are: {[m.text for m in screen.messages]}")
    return figures(sums, totals, name)


def figures(sums: dict[tuple[str, str], dict[str, float]], totals: dict[str, float], name: str) -> dict[str, Any]:
    table = {}
    for (group, value), s in sorted(sums.items()):
        flagged, rules = s["spaced_found"] + s["spaced_false"], s["rule_found"] + s["rule_false"]
        table[f"{group}:{value}"] = {
            "messages": int(s["n"]),
            "same_verdict": round(s["same"] / s["judged"], 4) if s["judged"] else None,
            "same_tricks": round(s["same_tricks"] / s["judged"], 4) if s["judged"] else None,
            "character_errors": round(s["errors"] / max(1, s["characters"]), 4),
            "sides_right": round(s["side"] / max(1, s["n"]), 4),
            "sides_wrong": int(s["side_wrong"]),
            "senders_right": round(s["sender"] / s["senders"], 4) if s["senders"] else None,
            "spaced": int(s["spaced"]),
            "spaced_recall": round(s["spaced_found"] / s["spaced"], 4) if s["spaced"] else None,
            "spaced_precision": round(s["spaced_found"] / flagged, 4) if flagged else None,
            "rule_recall": round(s["rule_found"] / s["rule"], 4) if s["rule"] else None,
            "rule_precision": round(s["rule_found"] / rules, 4) if rules else None,
            "letters": f"{int(s['letters_found'])}/{int(s['letters'])}",
        }
    pictures = max(1.0, totals["pictures"])
    return {
        "engine": name,
        "pictures": int(totals["pictures"]),
        "extra_messages": int(totals["extra"]),
        "engine_seconds_a_page": round(totals["engine"] / pictures, 3),
        "own_milliseconds_a_page": round(1000 * totals["own"] / pictures, 1),
        "own_slowest_milliseconds": round(1000 * totals["slowest"], 1),
        "groups": table,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", default="rapidocr")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--record")
    parser.add_argument("--note")
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    given = parser.parse_args()
    if given.draw:
        screen_pictures.draw(screen_pictures.plan(given.seed, given.count), given.folder, given.seed)
        return
    result = measure(given.folder, given.engine, given.cache, given.failures, given.only)
    columns = (
        "messages",
        "same_verdict",
        "same_tricks",
        "character_errors",
        "sides_right",
        "sides_wrong",
        "senders_right",
        "spaced",
        "spaced_recall",
        "spaced_precision",
        "rule_recall",
        "rule_precision",
        "letters",
    )
    print(f"{'':26}" + "".join(f"{column.replace('_', ' ')[:16]:>17}" for column in columns))
    for group, row in result["groups"].items():
        print(f"{group:26}" + "".join(f"{row[column]!s:>17}" for column in columns))
    print({key: value for key, value in result.items() if key != "groups"})
    if given.record:
        record.keep(
            "screens", given.record, given.note or f"phone screens, {given.engine}, {given.folder.name}", result
        )


if __name__ == "__main__":
    main()
