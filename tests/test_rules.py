"""The catalogue as a whole, and every rule's own examples through the real pipeline."""

from __future__ import annotations

import string
from collections import Counter

import pytest
from tasks.compile_rules import CATALOGUE_FILE, CLAIMS_FILE, stored_catalogue, stored_claims

from collectguard import law
from collectguard.errors import CatalogueError, UsageError
from collectguard.model import Text
from collectguard.rule import TRICKS, Rule, as_example
from collectguard.rules import catalogue, rule, rule_ids, trick_title
from collectguard.rules import catalogue as whole_catalogue
from collectguard.scan import Scanner
from collectguard.selftest import RuleResult, judge, run, totals

RULES = pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
_WITHOUT_TEXT_RULES: set[str] = set()


def test_every_trick_has_rules_and_there_are_a_hundred() -> None:
    counts = Counter(rule.trick for rule in catalogue())
    assert set(TRICKS) - set(counts) == _WITHOUT_TEXT_RULES
    assert len(catalogue()) >= 100


def test_ids_are_unique_and_sorted_by_trick() -> None:
    ids = [rule.id for rule in whole_catalogue()]
    assert len(set(ids)) == len(ids)
    assert ids == list(rule_ids())
    order = [list(TRICKS).index(rule.trick) for rule in whole_catalogue()]
    assert order == sorted(order)


@RULES
def test_rule_is_complete(rule: Rule) -> None:
    assert len(rule.positives) >= 3
    assert len(rule.near_misses) >= 2
    assert len(rule.twins) >= 2
    assert rule.legal
    for entry in rule.legal:
        law.statute(entry)
    examples = [as_example(example) for example in (*rule.positives, *rule.near_misses, *rule.twins)]
    assert len({(example.text, example.sender) for example in examples}) == len(examples)


@RULES
def test_rule_speaks_both_languages(rule: Rule) -> None:
    for text in _texts(rule):
        assert any("\u4e00" <= char <= "\u9fff" for char in text.zh), text
        assert not any("\u4e00" <= char <= "\u9fff" for char in _unquoted(text.en)), text
        assert _fields(text.zh) == _fields(text.en), "both languages show the same facts"


@pytest.fixture(scope="module")
def results() -> dict[str, RuleResult]:
    """Every rule's own examples and their variants, run once."""
    return {result.rule: result for result in run(catalogue())}


@RULES
def test_rule_examples_come_out_as_they_say(rule: Rule, results: dict[str, RuleResult]) -> None:
    assert results[rule.id].failures == ()


@RULES
def test_positives_are_tricks_and_quote_the_message(rule: Rule) -> None:
    scanner = Scanner()
    for example in map(as_example, rule.positives):
        report = judge(example, scanner)
        assert report.verdict in ("trick", "caution"), example.text
        for finding in report.findings:
            assert finding.quote == " … ".join(report.text[start:end] for start, end in finding.spans)
            assert "{" not in finding.reason


@pytest.mark.parametrize("disguise", ["spaced", "dotted", "zero-width", "traditional", "homophone", "split"])
def test_disguised_positives_are_found_nearly_as_often(disguise: str, results: dict[str, RuleResult]) -> None:
    allowed = 0.02 if disguise in ("spaced", "dotted", "zero-width", "traditional") else 0.10
    tried, found = totals(list(results.values())).disguises[disguise]
    assert tried > 100
    assert found / tried >= 1 - allowed


def test_stored_catalogue_is_fresh() -> None:
    assert CATALOGUE_FILE.read_text(encoding="utf-8") == stored_catalogue(catalogue())
    assert CLAIMS_FILE.read_text(encoding="utf-8") == stored_claims(catalogue())


def test_unknown_rule_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="on-the-way"):
        rule("home-visit-threat/on-the-wey")


@pytest.mark.parametrize("name", ["", "/", "../../etc/passwd", "home-visit-threat/__init__", "nope/nope", "a" * 9999])
def test_strange_rule_ids_are_refused(name: str) -> None:
    with pytest.raises(UsageError):
        rule(name)


def test_unknown_trick_is_refused() -> None:
    with pytest.raises(UsageError, match="no trick"):
        trick_title("nope")
    assert trick_title("harassment").zh == "骚扰恐吓"


def test_rule_id_must_name_a_known_trick() -> None:
    model = catalogue()[0]
    with pytest.raises(CatalogueError):
        Rule(**{name: getattr(model, name) for name in Rule.__dataclass_fields__} | {"id": "no-such-trick/x"})


def _texts(rule: Rule) -> list[Text]:
    return [rule.title, rule.reason, rule.truth, rule.innocent_reading, rule.advice]


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def _unquoted(text: str) -> str:
    """Without the Chinese words an English sentence quotes."""
    parts = text.replace("“", '"').replace("”", '"').split('"')
    return "".join(parts[::2])
