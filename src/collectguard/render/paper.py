"""What is said of a pictured paper, put into words once for every view."""

from __future__ import annotations

from typing import NamedTuple

from collectguard.detectors.papers.requirements import KINDS, NAMES, required
from collectguard.model import Language, Text
from collectguard.model.picture import Paper
from collectguard.render.words import PAPER, SEAL_CENTRE, SEAL_SHAPE


class Fact(NamedTuple):
    """One particular: its name, the words found or None, and whether a source demands it."""

    label: str
    value: str | None
    needed: bool


class PaperFacts(NamedTuple):
    """A paper in the reader's language: kind, particulars, the seal and why, signs with their strength."""

    kind: str
    found: tuple[Fact, ...]
    missing: tuple[Fact, ...]
    seal: str
    why: str
    signs: tuple[tuple[str, str], ...]


def facts_of(paper: Paper, language: Language) -> PaperFacts:
    """All that the report holds of a paper, as sentences."""
    needed = frozenset(required(paper.kind))
    facts = [
        Fact(NAMES.get(name, Text(name, name)).to(language), value, name in needed)
        for name, value in paper.particulars.items()
    ]
    missing = sorted((fact for fact in facts if fact.value is None), key=lambda fact: not fact.needed)
    return PaperFacts(
        kind=KINDS[paper.kind].to(language),
        found=tuple(fact for fact in facts if fact.value is not None),
        missing=tuple(missing),
        seal=_seal(paper, language),
        why=paper.seal.why.to(language),
        signs=tuple((PAPER[sign.strength].to(language), sign.text.to(language)) for sign in paper.signs),
    )


def _seal(paper: Paper, language: Language) -> str:
    seal = paper.seal
    parts = [PAPER[seal.state].to(language)]
    if seal.state == "present":
        parts += [SEAL_SHAPE[seal.shape].to(language), SEAL_CENTRE[seal.centre].to(language)]
        if seal.ring_text:
            parts.append(PAPER["ring"].to(language).format(ring=seal.ring_text))
    return ("，" if language == "zh" else ", ").join(part for part in parts if part)
