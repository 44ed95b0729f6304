"""Labelled messages, one JSON object a line.

    {"text": "…", "kind": "collection", "tricks": ["harassment"], "template": "a-0001"}

`text` is needed, the rest is optional. `kind` left out or null is not known. `tricks` are all the
tricks of the text-judged ones that are there, or, where `judged` names some tricks, all of these:
of every other nothing is known. Messages of one `template` are never parted by a split; without
one, messages that differ in digits only belong together. `sender`, `received_at`, `borderline` as
everywhere.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from collectguard.errors import UnreadableInputError
from collectguard.model import KINDS, Kind
from collectguard.rule import TRICKS
from collectguard.scan import in_china

#: Longest line read, in bytes; a labelled message of twenty pages has 100,000.
MOST_LINE = 4 * 1024 * 1024
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One message and what a strict, fair reader says of it.

    `judged` are the tricks the reader looked for; None means all of them. `id` is the first 16
    hex digits of the text's SHA-256 unless the file gives another.
    """

    id: str
    text: str = field(repr=False)
    kind: Kind | None
    tricks: frozenset[str]
    judged: frozenset[str] | None = None
    sender: str | None = None
    received_at: datetime | None = None
    template: str
    borderline: bool = False
    made: str = ""

    def has(self, trick: str) -> bool | None:
        """Whether the trick is there; None when the reader did not look for it."""
        if trick in self.tricks:
            return True
        return False if self.judged is None or trick in self.judged else None

    @property
    def any(self) -> bool | None:
        """Whether any trick is there; None when not all were looked for and none was found."""
        return True if self.tricks else False if self.judged is None else None


def read_samples(path: Path) -> list[Sample]:
    """All samples of a file, plain or gzipped; a line that is no sample raises, naming the line."""
    return [sample(raw, path.name, number) for number, raw in _objects(path)]


def _objects(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as stream:
            for number, line in enumerate(iter(lambda: stream.readline(MOST_LINE + 1), b""), start=1):
                if len(line) > MOST_LINE:
                    raise _unreadable(path.name, number, "the line is too long", "这一行太长")
                if not line.strip():
                    continue
                try:
                    raw = json.loads(line)
                except (ValueError, RecursionError):
                    raw = None
                if not isinstance(raw, dict):
                    raise _unreadable(path.name, number, "is no JSON object", "不是一个 JSON 对象")
                yield number, raw
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnreadableInputError(f"{path}: cannot be read ({reason})", f"{path}：读不出（{reason}）") from error


def read_texts(path: Path) -> list[str]:
    """The texts of a file of unlabelled messages."""
    return [text for _, raw in _objects(path) if isinstance(text := raw.get("text"), str)]


def sample(raw: Mapping[str, Any], name: str, number: int) -> Sample:
    """One line as a sample; `name` and `number` say where it stands."""
    text = raw.get("text")
    if not isinstance(text, str):
        raise _unreadable(name, number, "there is no `text`, or it is not a string", "没有 text，或者它不是文字")
    kind = raw.get("kind")
    if kind is not None and kind not in KINDS:
        raise _unreadable(
            name, number, f"kind {kind!r} is none of {', '.join(KINDS)}", f"kind {kind!r} 不在 {'、'.join(KINDS)} 之中"
        )
    tricks = _tricks(raw.get("tricks", []), name, number)
    judged = raw.get("judged")
    sender, received_at = raw.get("sender"), raw.get("received_at")
    try:
        moment = None if received_at is None else in_china(datetime.fromisoformat(received_at))
    except (TypeError, ValueError):
        raise _unreadable(
            name, number, f"cannot read {received_at!r} as a time", f"看不懂时间 {received_at!r}"
        ) from None
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Sample(
        id=str(raw.get("id", digest)),
        text=text,
        kind=kind,
        tricks=tricks,
        judged=None if judged is None else _tricks(judged, name, number) | tricks,
        sender=sender if isinstance(sender, str) else None,
        received_at=moment,
        template=str(raw.get("template") or _DIGITS.sub("0", text)),
        borderline=bool(raw.get("borderline")),
        made=str(raw.get("made", "")),
    )


def rule_examples() -> list[Sample]:
    """The rules' own examples: each positive is known for its own trick only, a twin has no trick at all."""
    from collectguard.rule import as_example
    from collectguard.rules import catalogue

    found = []
    for rule in catalogue():
        for role, examples in (("positive", rule.positives), ("twin", rule.twins)):
            for number, example in enumerate(map(as_example, examples)):
                positive = role == "positive"
                found.append(
                    Sample(
                        id=f"{rule.id}/{role}-{number}",
                        text=example.text,
                        kind=None,
                        tricks=frozenset([rule.trick] if positive else []),
                        judged=frozenset([rule.trick]) if positive else None,
                        sender=example.sender,
                        template=f"rule {rule.id} {role} {number}",
                        made="example of a rule",
                    )
                )
    return found


def own_samples() -> list[Path]:
    """The samples that come with the project: packed into the installed package, or in the repository."""
    package = Path(__file__).parents[1]
    for folder in (package / "samples", package.parents[1] / "data" / "samples"):
        found = [folder / name for name in ("messages.jsonl", "rounds.jsonl") if (folder / name).is_file()]
        if found:
            return found
    return []


def digest(samples: Iterable[Sample]) -> str:
    """One hash over texts and labels, in order."""
    made = hashlib.sha256()
    for one in samples:
        line = [
            one.text,
            one.kind,
            sorted(one.tricks),
            None if one.judged is None else sorted(one.judged),
            one.sender,
            one.template,
        ]
        made.update(json.dumps(line).encode())
    return made.hexdigest()


def _tricks(value: object, name: str, number: int) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(trick, str) and trick in TRICKS for trick in value):
        raise _unreadable(
            name,
            number,
            f"tricks must be a list of known trick ids, not {value!r}",
            f"tricks 要是已有套路 id 的列表，不能是 {value!r}",
        )
    return frozenset(value)


def _unreadable(name: str, number: int, en: str, zh: str) -> UnreadableInputError:
    return UnreadableInputError(f"{name}, line {number}: {en}", f"{name} 第 {number} 行：{zh}")
