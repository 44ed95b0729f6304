"""Law as dated data: provisions, legal numbers and legal days, looked up by id and day.

    works.toml        one document: its title, issuer and how binding it is
    statutes.toml     one provision of a work, in our own words, with the trick codes it bears on
    applies.toml      the fact base's trick codes → trick ids; the one table of CONTRACT §6
    parameters.toml   numbers and days, each naming its provision
    *.json            the same, joined and checked by `tasks/compile_law.py`

People edit the TOML; this module reads the JSON. Parsing the TOML at each start would cost 10 ms
and `import tomllib` another 4; the two JSON files take 0.8 ms, and none of it is spent before
something is cited. A test keeps the JSON fresh.

Only what was seen in a published source is here: the fact base's remembered document numbers
and dates are left out, so nothing remembered can be shown as fact.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from collectguard.beside import read_beside
from collectguard.errors import CatalogueError
from collectguard.model import Language, LegalReference, Text

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

Force: TypeAlias = Literal[
    "law",
    "regulation",
    "rule",
    "judicial-interpretation",
    "judicial-document",
    "normative-document",
    "recommended-standard",
    "self-discipline",
    "case",
    "fact",
]
Confidence: TypeAlias = Literal["verified", "memory"]

#: Version of the law data: the day all of it was last checked.
VERSION = "2026-11-24"

#: How binding each kind of basis is, most binding first, as shown beside every citation.
FORCES: Mapping[Force, Text] = {
    "law": Text("法律", "law"),
    "regulation": Text("行政法规", "administrative regulation"),
    "rule": Text("部门规章", "departmental rule"),
    "judicial-interpretation": Text("司法解释", "judicial interpretation, binding on the courts"),
    "judicial-document": Text("司法指导文件，不是法律", "judicial policy document, not a law"),
    "normative-document": Text("监管规范性文件，不是法律", "regulatory document, not a law"),
    "recommended-standard": Text("推荐性标准，不是法律", "recommended standard, not a law"),
    "self-discipline": Text("行业自律规则，不是法律", "industry self-regulation, not a law"),
    "case": Text("案例，只供参考", "reported case, an illustration only"),
    "fact": Text("事实或惯例，不是法律", "fact or practice, not a law"),
}


class Statute(NamedTuple):
    """One provision, or one fact, that a finding can cite.

    Attributes:
        says: what it says, in our words; never a quotation.
        effective_from: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where no source gave it.
        effective_to: last day it applied; None while it stands.
        number: the document's official number; None where no source gave it.
        source: where we read it, by name.
        applies_to: the fact base's trick codes.
        tricks: the contract's trick ids those codes stand for.
    """

    id: str
    work: str
    title: Text
    issuer: Text | None
    article: Text | None
    force: Force
    number: str | None
    effective_from: str | None
    effective_to: str | None
    says: Text
    source: str
    applies_to: tuple[str, ...]
    tricks: tuple[str, ...]

    def reference(self, language: Language) -> LegalReference:
        """The citation a finding carries, in the reader's language."""
        return LegalReference(
            id=self.id,
            title=self.title.to(language),
            article=self.article.to(language) if self.article else None,
            force=self.force,
            force_label=FORCES[self.force].to(language),
            says=self.says.to(language),
        )


class _Value(NamedTuple):
    start: date
    end: date | None
    value: Decimal
    source: str


class Parameter(NamedTuple):
    """A legal number and its history.

    Attributes:
        unit: `1/year` and `1/day` are fractions of the sum; `1` a plain fraction; `times` a multiple.
        source: id of the statute that holds the newest value.
        last_verified: the day up to which we know of no further change.
        confidence: `memory` marks a custom nobody could point to; never state it as a rule.
    """

    name: str
    unit: str
    source: str
    last_verified: date
    confidence: Confidence
    values: tuple[_Value, ...]

    def on(self, day: date) -> Decimal:
        """The value on a day; `LookupError` where none was in force.

        >>> from datetime import date
        >>> parameter("lpr-1y").on(date(2023, 8, 1))
        Decimal('0.0355')
        """
        return self._at(day).value

    def source_on(self, day: date) -> str:
        """Id of the statute that held the value on a day; `LookupError` as for `on`."""
        return self._at(day).source

    def _at(self, day: date) -> _Value:
        for item in reversed(self.values):
            if item.start <= day:
                if item.end is not None and day > item.end:
                    raise LookupError(f"{self.name}: no longer in force on {day}; it ended on {item.end}")
                return item
        raise LookupError(f"{self.name}: no value known on {day}; the first one counts from {self.values[0].start}")


def statute(statute_id: str) -> Statute:
    """One entry of the fact base; an unknown id is a fault in our own data."""
    return _statute(statute_id)


def statutes() -> Mapping[str, Statute]:
    """Every entry, by id, in the order of statutes.toml."""
    return {statute_id: _statute(statute_id) for statute_id in _read("statutes.json")["statutes"]}


def for_trick(trick: str) -> tuple[Statute, ...]:
    """What can be cited against a trick, most binding first."""
    order = {force: rank for rank, force in enumerate(FORCES)}
    found = [entry for entry in statutes().values() if trick in entry.tricks]
    return tuple(sorted(found, key=lambda entry: order[entry.force]))


def parameter(name: str) -> Parameter:
    """A legal number with its history, by name in parameters.toml."""
    return _parameter(name)


def parameters() -> Mapping[str, Parameter]:
    """Every legal number, by name."""
    return {name: _parameter(name) for name in _read("parameters.json")["numbers"]}


def day(name: str) -> date:
    """A legal day, by name in parameters.toml.

    >>> day("card-late-fee-abolished")
    datetime.date(2017, 1, 1)
    """
    return _date(_entry("parameters.json", "days", name)["day"])


@cache
def _read(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(read_beside(__file__, name))
    return loaded


def _entry(file: str, table: str, name: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = _read(file)[table][name]
    except KeyError:
        what = {"statutes": "statute", "numbers": "legal number", "days": "legal day"}[table]
        raise CatalogueError(f"no {what} named {name!r}; add it under collectguard/law/ or correct the id") from None
    return found


@cache
def _statute(statute_id: str) -> Statute:
    raw = _entry("statutes.json", "statutes", statute_id)
    return Statute(
        id=statute_id,
        work=raw["work"],
        title=Text(*raw["title"]),
        issuer=Text(*raw["issuer"]) if "issuer" in raw else None,
        article=Text(*raw["article"]) if "article" in raw else None,
        force=raw["force"],
        number=raw.get("number"),
        effective_from=raw.get("effective_from"),
        effective_to=raw.get("effective_to"),
        says=Text(*raw["says"]),
        source=raw["source"],
        applies_to=tuple(raw["applies_to"]),
        tricks=tuple(raw["tricks"]),
    )


@cache
def _parameter(name: str) -> Parameter:
    from decimal import Decimal

    raw = _entry("parameters.json", "numbers", name)
    return Parameter(
        name=name,
        unit=raw["unit"],
        source=raw["source"],
        last_verified=_date(raw["last_verified"]),
        confidence=raw["confidence"],
        values=tuple(
            _Value(_date(start), _date(end) if end else None, Decimal(value), source)
            for start, end, value, source in raw["values"]
        ),
    )


def _date(text: str) -> date:
    from datetime import date

    return date.fromisoformat(text)
