"""Labelled files: what is read, what is refused, and what our own hold."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from collectguard.errors import UnreadableInputError
from collectguard.rule import TRICKS
from collectguard.training.samples import digest, own_samples, read_samples, read_texts, rule_examples


def test_a_line_may_say_little(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "还钱 100"}\n\n{"text": "还钱 200", "kind": null, "sender": "106"}\n', encoding="utf-8")
    first, second = read_samples(path)
    assert first.tricks == frozenset()
    assert first.any is False
    assert first.template == second.template
    assert second.sender == "106"


def test_judged_says_what_was_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.write(
            '{"text": "x", "tricks": ["harassment"], "judged": ["fake-relief"]}\n{"text": "y", "judged": ["fake-relief"]}\n'
        )
    first, second = read_samples(path)
    assert (first.has("harassment"), first.has("fake-relief"), first.has("litigation-threat"), first.any) == (
        True,
        False,
        None,
        True,
    )
    assert second.any is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[1]", "no JSON object"),
        ("{", "no JSON object"),
        ("[" * 100_000, "no JSON object"),
        ('{"kind": "scam"}', "no `text`"),
        ('{"text": 3}', "no `text`"),
        ('{"text": "a", "kind": "spam"}', "kind 'spam'"),
        ('{"text": "a", "tricks": ["nope"]}', "known trick ids"),
        ('{"text": "a", "tricks": "harassment"}', "known trick ids"),
        ('{"text": "a", "judged": [1]}', "known trick ids"),
        ('{"text": "a", "received_at": "yesterday"}', "as a time"),
    ],
)
def test_a_line_that_is_no_sample_is_named(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "ok"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(UnreadableInputError, match=f"a.jsonl, line 2: .*{says}"):
        read_samples(path)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="cannot be read"):
        read_samples(tmp_path / "absent.jsonl")
    broken = tmp_path / "b.jsonl.gz"
    broken.write_bytes(gzip.compress(b'{"text": "a"}\n' * 1000)[:-20])
    with pytest.raises(UnreadableInputError, match="cannot be read"):
        read_texts(broken)


def test_our_own_samples_are_sound() -> None:
    messages, rounds = own_samples()
    samples = read_samples(messages)
    assert len(samples) >= 2500
    assert {one.kind for one in samples} == {"collection", "reminder", "scam", "ordinary"}
    assert all(one.judged is None for one in samples)
    assert len({one.template for one in samples}) >= 900
    for line in messages.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        assert sorted(raw["spans"]) == sorted(raw["tricks"])
        assert all(0 <= start < end <= len(raw["text"]) for spans in raw["spans"].values() for start, end in spans)
        assert all(spans or ", " in raw["made"] for spans in raw["spans"].values())
    assert all(set(one.tricks) <= set(TRICKS) for one in read_samples(rounds))


def test_rule_examples_know_their_own_trick_only() -> None:
    examples = rule_examples()
    positives = [one for one in examples if one.tricks]
    assert all(one.judged == one.tricks and len(one.tricks) == 1 for one in positives)
    assert all(one.any is False for one in examples if not one.tricks)


def test_digest_sees_every_label(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a", "kind": "scam"}\n', encoding="utf-8")
    before = digest(read_samples(path))
    assert before == digest(read_samples(path))
    path.write_text('{"text": "a", "kind": "ordinary"}\n', encoding="utf-8")
    assert digest(read_samples(path)) != before
