"""Runs rules on their own examples, through the real pipeline.

Each positive must be found by its own rule, near misses must leave that rule silent, lawful
twins must have no finding at all. Every positive is tried again in disguise; how often it is
then still found is reported per disguise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, NamedTuple

from collectguard.conversations import Gathering, Place
from collectguard.detectors.cues import entry_of
from collectguard.detectors.other_words import InOtherWords
from collectguard.model import ConversationReport, Document, MessageReport
from collectguard.rule import Example, Rule, SeriesRule, Talk, as_example
from collectguard.rules.variants import variants
from collectguard.scan import Scanner, in_china

Role = Literal["positive", "near-miss", "twin"]


class Failure(NamedTuple):
    """An example that came out wrong, and what came out instead."""

    role: Role
    text: str
    got: tuple[str, ...]


class VariantCount(NamedTuple):
    """How many disguised positives were tried and found by the same rule."""

    tried: int
    found: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """One rule's run: examples tried, those that failed, and its disguised positives."""

    rule: str
    examples: int
    failures: tuple[Failure, ...]
    disguises: dict[str, VariantCount]


class Totals(NamedTuple):
    """Sums over many rules."""

    rules: int
    examples: int
    failed: int
    disguises: dict[str, VariantCount]


def run(rules: Iterable[Rule]) -> Iterator[RuleResult]:
    """Results in the order of the rules, one at a time."""
    alone, joined = Scanner(classifier=False), Scanner()
    for rule in rules:
        yield _run_one(rule, joined if isinstance(rule.detect, InOtherWords) else alone)


def run_series(rules: Iterable[SeriesRule]) -> Iterator[RuleResult]:
    """As `run`, for rules over several messages; their lawful twins are whole series without a finding."""
    scanner = Scanner(classifier=False)
    for rule in rules:
        failures: list[Failure] = []
        talks: list[tuple[Role, Talk]] = [
            *(("positive", talk) for talk in rule.positives),
            *(("near-miss", talk) for talk in rule.near_misses),
            *(("twin", talk) for talk in rule.twins),
        ]
        for role, talk in talks:
            got = tuple(finding.rule for report in judge_talk(talk, scanner) for finding in report.findings)
            wrong = rule.id not in got if role == "positive" else rule.id in got if role == "near-miss" else bool(got)
            if wrong:
                failures.append(Failure(role, talk.note, got))
        yield RuleResult(rule=rule.id, examples=len(talks), failures=tuple(failures), disguises={})


def run_any(rules: Iterable[Rule | SeriesRule]) -> Iterator[RuleResult]:
    """As `run` and `run_series`, for a mixture, in its order."""
    for rule in rules:
        yield from run_series([rule]) if isinstance(rule, SeriesRule) else run([rule])


def judge_talk(talk: Talk, scanner: Scanner) -> list[ConversationReport]:
    """What several messages show together, as the pipeline sees them in a backup."""
    gathering = Gathering()
    for number, said in enumerate(talk.messages):
        when = in_china(datetime.fromisoformat(said.at))
        doc = Document.from_text(
            said.text, sender=said.sender, received_at=when, direction=said.direction, id=f"m{number}"
        )
        entry = entry_of(scanner.judge(doc), number)
        if entry is not None:
            gathering.add(entry, Place(0))
    try:
        return list(gathering.reports(scanner.language))
    finally:
        gathering.close()


def totals(results: Sequence[RuleResult]) -> Totals:
    disguises: dict[str, VariantCount] = {}
    for result in results:
        for name, (tried, found) in result.disguises.items():
            known = disguises.get(name, VariantCount(0, 0))
            disguises[name] = VariantCount(known.tried + tried, known.found + found)
    return Totals(
        rules=len(results),
        examples=sum(result.examples for result in results),
        failed=sum(len(result.failures) for result in results),
        disguises=disguises,
    )


def judge(example: Example, scanner: Scanner, text: str | None = None) -> MessageReport:
    """An example as the pipeline sees it, or another text in its place."""
    when = None if example.received_at is None else in_china(datetime.fromisoformat(example.received_at))
    doc = Document.from_text(example.text if text is None else text, sender=example.sender, received_at=when)
    return scanner.judge(doc if example.paper is None else replace(doc, paper=example.paper))


def _run_one(rule: Rule, scanner: Scanner) -> RuleResult:
    failures: list[Failure] = []
    counts: dict[str, VariantCount] = {}
    for example in map(as_example, rule.positives):
        got = _rules_of(judge(example, scanner))
        if rule.id not in got:
            failures.append(Failure("positive", example.text, got))
            continue
        if isinstance(rule.detect, InOtherWords):
            continue  # in disguise the disguise itself is found, and this rule speaks only where nothing else does
        for name, text in variants(example.text, seed=rule.id).items():
            tried, found = counts.get(name, (0, 0))
            again = rule.id in _rules_of(judge(example, scanner, text))
            counts[name] = VariantCount(tried + 1, found + again)
    for example in map(as_example, rule.near_misses):
        got = _rules_of(judge(example, scanner))
        if rule.id in got:
            failures.append(Failure("near-miss", example.text, got))
    for example in map(as_example, rule.twins):
        got = _rules_of(judge(example, scanner))
        if got:
            failures.append(Failure("twin", example.text, got))
    return RuleResult(
        rule=rule.id,
        examples=len(rule.positives) + len(rule.near_misses) + len(rule.twins),
        failures=tuple(failures),
        disguises=counts,
    )


def _rules_of(report: MessageReport) -> tuple[str, ...]:
    return tuple(finding.rule for finding in report.findings)
