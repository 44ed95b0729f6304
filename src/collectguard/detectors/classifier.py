"""The classifier as it runs: plain numbers from a file, one pass over the text, exact sums.

A linear model over kinds of signs: wordings (character n-grams and dictionary words) as
literals in one Aho-Corasick automaton, the word families that the message holds, and symbols for the
rules that fired, the sender, the disguises undone and the length. Each sign carries one weight a head.

Weights are whole numbers of 2⁻²⁶. All heads of a sign are packed into one large integer, so
that adding signs up is one addition each and the same on every machine, in whatever order.
Neither numpy nor scikit-learn is imported; `collectguard.training` fits the numbers.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from collectguard.beside import beside, exists, name_of, start_of
from collectguard.case import Case, Owners
from collectguard.errors import CatalogueError

if TYPE_CHECKING:
    from pathlib import Path

    import ahocorasick_rs

_Sign = TypeVar("_Sign")

#: Schema of the file; a file with a higher number was made by a newer collectguard.
FAMILY, NUMBER = "collectguard-model", 2
#: Version of what `symbols` says; a model fitted with other symbols is refused.
SIGNS = 2
#: What the signs of word families are called.
FAMILY_SIGN = "family"
#: Environment variable naming another model file, for instance one refitted with own messages.
VARIABLE = "COLLECTGUARD_MODEL"
#: Largest model file read.
MOST_BYTES = 8 * 1024 * 1024

#: Weights are whole numbers of 1/UNIT.
UNIT = 1 << 26
_SCALE = 1.0 / UNIT
_LANE = 64
_MIDDLE = 1 << (_LANE - 1)
_LANE_MASK = (1 << _LANE) - 1
#: Until so many messages were judged, signs are looked up one by one: building the automaton takes longer.
_LOOKED_UP_FIRST = 40
_LONG = 2_000
_CHARGES = ((1, "charged"), (2, "much"))
_LENGTHS = (20, 35, 70, 150)
_LENGTH_NAMES = ("20", "35", "70", "150", "long")


class Contribution(NamedTuple):
    """One sign and what it adds to a head's logit; `span` is where it stands in the message."""

    head: str
    sign: str
    weight: float
    span: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True, eq=False)
class Joining:
    """How rules and heads are weighed together; fitted on held-back moulds only.

    Args:
        platt: head → slope and intercept that make its logit a probability's.
        rule: weight of a trick's rule logit.
        head: weight of its head's logit.
        bias: trick → intercept.
        message: intercept, weight of the tricks' joined logit, weight of the `any` head's logit.
        kind: kind → intercept, one weight a kind's head, in the order of `KINDS`, one for the best trick of a
            collector and one for that of a scam.
        floor: rule score that stands for "no rule spoke".
        reach: logits of heads are cut at ± this, so that no opinion is beyond appeal.
    """

    platt: Mapping[str, tuple[float, float]]
    rule: float
    head: float
    bias: Mapping[str, float]
    message: tuple[float, float, float]
    kind: Mapping[str, tuple[float, ...]]
    floor: float
    reach: float

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Joining:
        return cls(
            platt={name: (float(slope), float(at)) for name, (slope, at) in raw["platt"].items()},
            rule=float(raw["rule"]),
            head=float(raw["head"]),
            bias={name: float(value) for name, value in raw["bias"].items()},
            message=(float(raw["message"][0]), float(raw["message"][1]), float(raw["message"][2])),
            kind={name: tuple(map(float, row)) for name, row in raw["kind"].items()},
            floor=float(raw["floor"]),
            reach=float(raw["reach"]),
        )


class Opinion(NamedTuple):
    """What the classifier thinks of one message: a logit a head, and how it is to be weighed."""

    logits: Mapping[str, float]
    joining: Joining


def described(case: Case, fired: Mapping[str, float]) -> tuple[tuple[str, Iterable[str]], ...]:
    """Signs that are neither wordings nor families, by kind.

    Args:
        case: the last reading of the message.
        fired: rule id → confidence.
    """
    steps: set[str] = set()
    if case.repairs:
        charge = 0.0
        for repair in case.repairs:
            if repair.charge > 0:
                charge += repair.charge
                steps.add(repair.step)
        steps.update(name for least, name in _CHARGES if charge >= least)
    return (
        ("rule", fired),
        ("trick", {rule.partition("/")[0] for rule, confidence in fired.items() if confidence >= 0.5} if fired else ()),
        ("sender", (case.sender.kind,)),
        ("repair", steps),
        ("length", (length(len(case.text)),)),
    )


def length(size: int) -> str:
    """The name of a message's length, in code points of its reading."""
    return _LENGTH_NAMES[bisect_left(_LENGTHS, size)]


def symbols(case: Case, fired: Mapping[str, float]) -> list[str]:
    """The names under which a model keeps all signs that are no wordings."""
    signs = (*described(case, fired), (FAMILY_SIGN, case.atoms.names()))
    return [f"{kind}:{name}" for kind, names in signs for name in names]


class Model:
    """One model file, ready to judge. Build it with `load`.

    Args:
        body: the file's content, as plain values.
    """

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.heads: tuple[str, ...] = tuple(body["heads"])
        self.joining = Joining.from_dict(body["joining"])
        self.fitted: Mapping[str, Any] = body["fitted"]
        words = body["wordings"].split(" ")
        self._wordings: dict[str, int] = dict(zip(words, range(len(words)), strict=True))
        self._names: list[str] = [*words, *body["symbols"]]
        self._symbols: dict[str, dict[str, int]] = {}
        for number, symbol in enumerate(body["symbols"], start=len(words)):
            kind, _, name = symbol.partition(":")
            self._symbols.setdefault(kind, {})[name] = number
        self._usual: dict[tuple[str, str], int] = {}
        self._families = FamilySigns(self._symbols.get(FAMILY_SIGN, {}))
        self._rows: list[str] = body["weights"].split(";")
        if len(self._rows) != len(self._names):
            raise ValueError("there are not as many rows of weights as signs")
        self._longest = max(map(len, words))
        self._unpack = struct.Struct(f"<{len(self.heads)}q").unpack
        self._weights = _Weights(self._packed_row)
        self._by_wording = _WeightsByWording(self._weights, self._wordings)
        self._middle = sum(_MIDDLE << (_LANE * lane) for lane in range(len(self.heads)))
        self._bias = self._middle + self._pack(body["bias"])
        self._looked_up = 0
        self._automaton: ahocorasick_rs.AhoCorasick | None = None

    def prepare(self) -> None:
        """Make the automaton now, because many messages will come."""
        if self._automaton is None:
            self._automaton = self._build()

    def judge(self, case: Case, fired: Mapping[str, float]) -> Opinion:
        """What the classifier thinks of a message in its last reading: the sum of its signs' weights, each once."""
        wordings = set(self._wordings_in(case.atoms.searched))
        total = sum(map(self._by_wording.__getitem__, wordings), self._start(case, fired))
        total = sum(map(self._weights.__getitem__, self._family_signs(case)), total)
        return Opinion(dict(zip(self.heads, self._lanes(total), strict=True)), self.joining)

    def _family_signs(self, case: Case) -> set[int]:
        return set(chain.from_iterable(map(self._families.__getitem__, case.atoms.owners)))

    def _start(self, case: Case, fired: Mapping[str, float]) -> int:
        """The bias and the weights of the signs that `described` names; most messages have only the usual two."""
        if fired or case.repairs:
            return self._with_symbols(case, fired)
        usual = (case.sender.kind, length(len(case.text)))
        known = self._usual.get(usual)
        if known is None:
            known = self._usual[usual] = self._with_symbols(case, fired)
        return known

    def _with_symbols(self, case: Case, fired: Mapping[str, float]) -> int:
        return sum(map(self._weights.__getitem__, set(self._numbered(described(case, fired)))), self._bias)

    def _numbered(self, signs: Iterable[tuple[str, Iterable[str]]]) -> Iterator[int]:
        for kind, names in signs:
            known = self._symbols.get(kind)
            if known is not None:
                yield from [known[name] for name in names if name in known]

    def explain(
        self, case: Case, fired: Mapping[str, float], heads: Sequence[str], most: int = 8
    ) -> tuple[Contribution, ...]:
        """The signs that weigh most, for each of the heads; wordings with their place in the message."""
        spans: dict[int, tuple[int, int]] = {}
        for number, start, end in self._found(case):
            spans.setdefault(number, case.span(start, end))
        numbers = sorted({*spans, *self._family_signs(case), *self._numbered(described(case, fired))})
        found = []
        for head in heads:
            lane = self.heads.index(head)
            weighed = [(self._lanes(self._weights[number] + self._middle)[lane], number) for number in numbers]
            weighed.sort(key=lambda pair: (-abs(pair[0]), pair[1]))
            found += [
                Contribution(head, self._names[number], round(weight, 3), spans.get(number))
                for weight, number in weighed[:most]
                if round(weight, 3)
            ]
        return tuple(found)

    def carried(self, case: Case, head: str) -> list[tuple[int, int, float]]:
        """What stands in a message and where, wordings and families, and what each adds to a head's logit."""
        below = _LANE * self.heads.index(head)
        return [
            (start, end, (((self._weights[number] + self._middle) >> below & _LANE_MASK) - _MIDDLE) * _SCALE)
            for number, start, end in self._found(case)
        ]

    def _found(self, case: Case) -> Iterator[tuple[int, int, int]]:
        yield from self._matches(case.atoms.searched)
        numbers = self._symbols.get(FAMILY_SIGN, {})
        for name in sorted(case.atoms.names() & numbers.keys()):
            yield from [(numbers[name], start, end) for start, end in case.atoms.places(name)]

    def _wordings_in(self, text: str) -> Iterable[str]:
        """The wordings that occur in a text, some of them several times."""
        automaton = self._ready(text)
        if automaton is None:
            return [text[start:end] for _, start, end in self._look_up(text)]
        return automaton.find_matches_as_strings(text, overlapping=True)

    def _matches(self, text: str) -> Iterable[tuple[int, int, int]]:
        """The numbers of the wordings that occur in a text, and where."""
        automaton = self._ready(text)
        return self._look_up(text) if automaton is None else automaton.find_matches_as_indexes(text, overlapping=True)

    def _ready(self, text: str) -> ahocorasick_rs.AhoCorasick | None:
        """The automaton, once it pays for its making."""
        if self._automaton is None:
            if self._looked_up < _LOOKED_UP_FIRST and len(text) < _LONG:
                self._looked_up += 1
                return None
            self._automaton = self._build()
        return self._automaton

    def _build(self) -> ahocorasick_rs.AhoCorasick:
        import ahocorasick_rs

        return ahocorasick_rs.AhoCorasick(
            self._wordings, implementation=ahocorasick_rs.Implementation.ContiguousNFA, store_patterns=True
        )

    def _look_up(self, text: str) -> Iterator[tuple[int, int, int]]:
        numbers = self._wordings
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                number = numbers.get(text[start:end])
                if number is not None:
                    yield number, start, end

    def _packed_row(self, number: int) -> int:
        return self._pack(map(int, self._rows[number].split()))

    def _pack(self, weights: Iterable[int]) -> int:
        packed = lanes = 0
        for weight in weights:
            packed += weight << (_LANE * lanes)
            lanes += 1
        if lanes != len(self.heads):
            raise ValueError("a row of weights does not have one for each head")
        return packed

    def _lanes(self, total: int) -> list[float]:
        """Each lane less its middle; taking 2⁶³ off a lane is turning its highest bit over."""
        numbers = (total ^ self._middle).to_bytes(8 * len(self.heads), "little")
        return list(map(_SCALE.__mul__, self._unpack(numbers)))


class FamilySigns(dict[Owners, tuple[_Sign, ...]], Generic[_Sign]):
    """Owners of a word → the signs of those of their families that have one, looked up when asked for."""

    def __init__(self, signs: Mapping[str, _Sign]) -> None:
        super().__init__()
        self._signs = signs

    def __missing__(self, owners: Owners) -> tuple[_Sign, ...]:
        signs = self._signs
        found = self[owners] = tuple([signs[name] for name in owners.names if name in signs])
        return found


class _Weights(dict[int, int]):
    """Number of a sign → its packed weights, packed when asked for."""

    def __init__(self, pack: Callable[[int], int]) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, number: int) -> int:
        found = self[number] = self._pack(number)
        return found


class _WeightsByWording(dict[str, int]):
    """Wording → the same."""

    def __init__(self, weights: _Weights, numbers: Mapping[str, int]) -> None:
        super().__init__()
        self._weights = weights
        self._numbers = numbers

    def __missing__(self, wording: str) -> int:
        found = self[wording] = self._weights[self._numbers[wording]]
        return found


def model_path() -> Path:
    """The shipped model, or the one that the environment names."""
    from pathlib import Path

    return Path(model_file())


def model_file() -> str:
    """The same for a cold start, which does without `pathlib`."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return chosen
    packed = beside(__file__, "../models/classifier.json")
    return packed if exists(packed) else beside(__file__, "../../../models/classifier.json")


@cache
def load(path: str | Path) -> Model:
    """Read and check a model file.

    Anything but a sound file of a version we know raises `CatalogueError` with one line.
    """
    try:
        raw = start_of(path, MOST_BYTES + 1)
    except OSError as error:
        raise _refused(path, f"cannot be read ({error.strerror})", f"读不出（{error.strerror}）") from error
    head, _, body = raw.partition(b"\n")
    try:
        start = json.loads(head.rstrip(b", ") + b"}") if len(raw) <= MOST_BYTES else {}
    except (ValueError, RecursionError):
        start = {}
    family, _, number = str(start.get("schema") if isinstance(start, dict) else None).partition("/")
    if family != FAMILY or not number.isdecimal():
        raise _refused(path, "is no collectguard model", "不是 collectguard 的模型")
    if int(number) > NUMBER or int(start.get("signs", 0)) > SIGNS:
        raise _refused(
            path,
            "was made by a newer collectguard; update collectguard",
            "由更新版本的 collectguard 生成，请升级 collectguard",
        )
    if int(number) < NUMBER or start.get("signs") != SIGNS:
        raise _refused(
            path, "was made by an older collectguard; fit it again", "由旧版本的 collectguard 生成，请重新训练"
        )
    if hashlib.sha256(body).hexdigest() != start.get("sha256"):
        raise _refused(path, "is damaged: its content does not match its hash", "已损坏：内容与校验值不符")
    try:
        return Model(json.loads("{" + body.decode("ascii"))["model"])
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise _refused(path, f"is damaged ({error})", f"已损坏（{error}）") from error


def to_bytes(body: Mapping[str, Any]) -> bytes:
    """A model file: one JSON object, its first line the schema and the hash of all that follows."""
    content = '"model":' + json.dumps(body, sort_keys=True, separators=(",", ":")) + "}\n"
    data = content.encode("ascii")
    start = f'{{"schema":"{FAMILY}/{NUMBER}","signs":{SIGNS},"sha256":"{hashlib.sha256(data).hexdigest()}",\n'
    return start.encode("ascii") + data


def _refused(path: str | Path, en: str, zh: str) -> CatalogueError:
    name = name_of(path)
    return CatalogueError(
        f"model {name}: {en}; reinstall collectguard, or use Scanner(classifier=False) for the rules alone",
        f"模型 {name}：{zh}；请重新安装 collectguard，或用 Scanner(classifier=False) 只用规则",
    )
