"""Moulds become messages: marks, choices, slots, disguises, and always the same."""

from __future__ import annotations

from typing import Any

import pytest
from tasks.expand_samples import COPIES, MOULDS, SENDERS, SLOTS, expand, expand_file, fill, unmark


def mould(text: str, **more: Any) -> dict[str, Any]:
    return {"template": "t-1", "kind": "collection", "voice": "x", "sender": "mobile", "text": text, **more}


@pytest.mark.parametrize(
    ("marked", "text", "spans"),
    [
        ("没有标记", "没有标记", {}),
        ("⟦harassment:滚⟧，还钱", "滚，还钱", {"harassment": [[0, 1]]}),
        ("⟦harassment:滚⟧吧⟦harassment:滚⟧", "滚吧滚", {"harassment": [[0, 1], [2, 3]]}),
        ("⟦harassment:甲⟦fake-relief:乙⟧丙⟧丁", "甲乙丙丁", {"fake-relief": [[1, 2]], "harassment": [[0, 3]]}),
    ],
)
def test_unmark(marked: str, text: str, spans: dict[str, list[list[int]]]) -> None:
    assert unmark(marked) == (text, spans)


@pytest.mark.parametrize("marked", ["⟦harassment:滚", "滚⟧", "⟦no-such-trick:滚⟧"])
def test_broken_marks_are_refused(marked: str) -> None:
    with pytest.raises(ValueError, match=r"mark|trick"):
        unmark(marked)


def test_copies_differ_share_the_template_and_are_the_same_every_time() -> None:
    one = mould("⟦home-visit-threat:{明天|后天|今晚}{上门|去你家}⟧，欠<amount>")
    rows = list(expand(one))
    assert rows == list(expand(one))
    assert 1 < len(rows) <= COPIES
    assert len({row["text"] for row in rows}) == len(rows)
    assert {row["template"] for row in rows} == {"t-1"}
    for row in rows:
        ((start, end),) = row["spans"]["home-visit-threat"]
        assert row["text"][start:end][:2] in ("明天", "后天", "今晚")


def test_a_disguised_copy_has_the_disguise_and_keeps_the_spans() -> None:
    rows = list(expand(mould("今天⟦home-visit-threat:上门催收⟧", disguise=["spaced", "traditional"])))
    spaced = next(row for row in rows if row["made"] == "mould, spaced")
    assert spaced["tricks"] == ["home-visit-threat", "spaced-characters"]
    assert spaced["spans"]["spaced-characters"] == []
    ((start, end),) = spaced["spans"]["home-visit-threat"]
    assert "".join(spaced["text"][start:end].split()) == "上门催收"
    traditional = next(row for row in rows if row["made"] == "mould, traditional")
    assert traditional["text"] == "今天上門催收"
    assert traditional["tricks"] == ["home-visit-threat"]


def test_slots_are_filled_and_unknown_ones_refused() -> None:
    assert all("<" not in row["text"] for row in expand(mould("<court><caseno>，<phone>")))
    with pytest.raises(ValueError, match="no slot"):
        list(expand(mould("<nope>")))


def test_no_slot_or_sender_can_be_a_real_persons() -> None:
    import random

    for slot in (*SLOTS, "amount", "bigamount", "days", "date", "month", "hour", "caseno", "periods", "percent"):
        assert fill(slot, random.Random(1))
    assert all(number.endswith("0000000") or "0000000" in number.replace("-", "") for number in SLOTS["phone"])
    assert all(address is None or not any(char in "123456789" for char in address[6:]) for address in SENDERS.values())


@pytest.mark.parametrize("path", sorted(MOULDS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_every_mould_file_expands(path: Any) -> None:
    templates = [row["template"] for row in expand_file(path)]
    assert templates
    assert all(template.startswith(path.stem) for template in templates)
