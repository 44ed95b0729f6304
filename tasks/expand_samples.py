"""Moulds → labelled messages: `data/samples/moulds/*.jsonl` → `data/samples/messages.jsonl`.

A mould is a message written by hand with a few alternatives, `{a|b}`, and slots, `<amount>`.
Words that carry a trick stand in `⟦trick:…⟧`. Each mould becomes a few messages, chosen by a
hash, so that the same moulds always give the same file. All messages of a mould share its
`template`, and no split may part them.

    python -m tasks.expand_samples [--check]
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from collectguard.rule import TRICKS
from collectguard.rules.variants import variants
from tasks.files import ROOT, finish

MOULDS = ROOT / "data" / "samples" / "moulds"
TARGET = ROOT / "data" / "samples" / "messages.jsonl"

#: Messages made of one mould, if its alternatives allow as many.
COPIES = 4

_CHOICE = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"<([a-z0-9]+)>")

SLOTS: dict[str, tuple[str, ...]] = {
    "tail4": ("0000", "0001", "0002", "0011", "0101"),
    "surname": tuple("张王李赵陈刘杨黄周吴"),
    "name": ("张某", "李某某", "王某", "陈某某", "赵某"),
    "bank": ("某某银行", "海州银行", "江南商业银行", "云岭农商行", "东湖银行"),
    "lender": ("安心贷", "小鹿分期", "恒信消费金融", "优享花", "快易融", "青禾小贷", "随心借"),
    "phone": ("13800000000", "15900000000", "010-00000000", "17000000000", "0571-00000000"),
    "wechat": ("axd0000", "wx_000000", "kf-0001", "zhuan0000"),
    "url": ("t.example/a0", "hk.example/pay", "example.com/x1"),
    "court": ("海州市江北区人民法院", "云岭县人民法院", "东湖区人民法院"),
    "city": ("海州", "云岭", "东湖", "江北"),
}

#: A made-up number of each kind of sender a mould may name; `unknown` has none.
SENDERS: dict[str, str | None] = {
    "hotline": "95000",
    "landline": "0571-80000000",
    "mobile": "13800000000",
    "name": "某某",
    "overseas": "+85200000000",
    "short-code": "12300",
    "sms-gateway": "10690000000000",
    "unknown": None,
    "virtual-operator": "17000000000",
}
#: Mould files that writers of rules read: rules look better on these than they are.
READ_BY_RULE_WRITERS = frozenset(
    ("pressure-a", "pressure-c", "pressure-e", "pressure-g", "everyday", "everyday-2", "everyday-3")
)
_SPACED = ("spaced", "dotted", "zero-width")
_PIECES = re.compile(r"⟦[a-z-]+:|⟧|[^⟦⟧]")
#: Stand in for marks while a message is disguised, which leaves private-use characters alone.
_FIRST_PRIVATE = 0xE000


def main() -> None:
    rows = [row for path in sorted(MOULDS.glob("*.jsonl")) for row in expand_file(path)]
    finish({TARGET: "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)}, remake="make samples")


def expand_file(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield from expand(json.loads(line))


def expand(mould: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The messages of one mould, all different."""
    seen: set[str] = set()
    for copy in range(COPIES):
        chance = random.Random(_seed(mould["template"], copy))
        marked = _filled(_choose(mould["text"], chance), chance)
        text, spans = unmark(marked)
        if text in seen:
            continue
        seen.add(text)
        yield _row(mould, text, spans, "mould")
        if copy == 0:
            for name in mould.get("disguise", ()):
                yield from _disguised(mould, marked, name)


def _disguised(mould: dict[str, Any], marked: str, name: str) -> Iterator[dict[str, Any]]:
    """One disguised copy; the disguise's own trick has no span, since charged words anywhere were changed.

    A message that is traditional throughout is how some people write, and no trick.
    """
    marks = [piece for piece in _PIECES.findall(marked) if piece[0] in "⟦⟧"]
    places = (chr(_FIRST_PRIVATE + number) for number in range(len(marks)))
    private = _PIECES.sub(lambda piece: next(places) if piece[0][0] in "⟦⟧" else piece[0], marked)
    changed = variants(private, seed=mould["template"]).get(name)
    if changed is None or changed == private:
        return
    text, spans = unmark(changed.translate({_FIRST_PRIVATE + number: mark for number, mark in enumerate(marks)}))
    if name != "traditional":
        spans = {"spaced-characters" if name in _SPACED else "disguised-characters": [], **spans}
    yield _row(mould, text, spans, f"mould, {name}")


def _row(mould: dict[str, Any], text: str, spans: dict[str, list[list[int]]], made: str) -> dict[str, Any]:
    row = {
        "id": hashlib.sha256(text.encode()).hexdigest()[:16],
        "text": text,
        "kind": mould["kind"],
        "tricks": sorted(spans),
        "spans": dict(sorted(spans.items())),
        "sender": SENDERS[mould.get("sender", "unknown")],
        "voice": mould["voice"],
        "stage": mould.get("stage", "none"),
        "template": mould["template"],
        "made": made.replace("mould", "mould read by rule writers", 1) if _is_read(mould) else made,
    }
    return row | {"borderline": True} if mould.get("borderline") else row


def _is_read(mould: dict[str, Any]) -> bool:
    return mould["template"].rpartition("-")[0] in READ_BY_RULE_WRITERS


def _filled(text: str, chance: random.Random) -> str:
    return _SLOT.sub(lambda slot: fill(slot[1], chance), text)


def _choose(text: str, chance: random.Random) -> str:
    while _CHOICE.search(text):
        text = _CHOICE.sub(lambda found: chance.choice(found[1].split("|")), text)
    return text


def unmark(marked: str) -> tuple[str, dict[str, list[list[int]]]]:
    """A marked text → the plain text and, for each trick, where the words marked with it stand.

    >>> unmark("⟦harassment:滚⟧，还钱")
    ('滚，还钱', {'harassment': [[0, 1]]})
    """
    plain: list[str] = []
    open_marks: list[tuple[str, int]] = []
    spans: dict[str, list[list[int]]] = {}
    length = 0
    for piece in _PIECES.findall(marked):
        if piece[0] == "⟦":
            open_marks.append((piece[1:-1], length))
        elif piece == "⟧":
            if not open_marks:
                raise ValueError(f"a mark is closed that was never opened in {marked!r}")
            trick, start = open_marks.pop()
            if trick not in TRICKS:
                raise ValueError(f"no trick is called {trick!r} in {marked!r}")
            spans.setdefault(trick, []).append([start, length])
        else:
            plain.append(piece)
            length += len(piece)
    if open_marks:
        raise ValueError(f"unclosed mark in {marked!r}")
    return "".join(plain), {trick: sorted(found) for trick, found in spans.items()}


def fill(slot: str, chance: random.Random) -> str:
    """A made-up value for a slot."""
    if slot in SLOTS:
        return chance.choice(SLOTS[slot])
    match slot:
        case "amount":
            return chance.choice(
                (
                    f"{chance.randrange(200, 9900)}元",
                    f"{chance.randrange(200, 9900)}.{chance.randrange(10, 99)}元",
                    f"{chance.randrange(2, 98) * 100}块",
                )
            )
        case "bigamount":
            return chance.choice(
                (
                    f"{chance.randrange(11, 99) * 1000}元",
                    f"{chance.randrange(2, 30)}万",
                    f"{chance.randrange(1, 9)}万{chance.randrange(1, 9)}",
                )
            )
        case "days":
            return f"{chance.choice((1, 3, 5, 7, 12, 18, 26, 35, 47, 63, 92))}天"
        case "date":
            return f"{chance.randrange(1, 13)}月{chance.randrange(1, 29)}日"
        case "month":
            return f"{chance.randrange(1, 13)}月"
        case "hour":
            return chance.choice(("10点", "12点", "15:00", "17点", "18:00", "下午三点", "下午5点"))
        case "caseno":
            return f"（2026）某0{chance.randrange(100, 999)}民初{chance.randrange(100, 9999)}号"
        case "periods":
            return f"{chance.choice((3, 6, 12, 24, 36))}期"
        case "percent":
            return f"{chance.choice((10, 15, 20, 30, 50))}%"
    raise ValueError(f"no slot is called <{slot}>")


def _seed(template: str, copy: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{template}/{copy}".encode()).digest()[:8], "big")


if __name__ == "__main__":
    main()
