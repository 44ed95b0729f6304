"""Every report keeps to the published schema."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from collectguard.model import Document, Source, dump_json
from collectguard.rule import Rule, as_example
from collectguard.rules import catalogue
from collectguard.scan import Scanner
from collectguard.selftest import judge


@cache
def validator() -> Any:
    schema = json.loads(files("collectguard").joinpath("report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
def test_reports_of_all_examples(rule: Rule, language: str) -> None:
    scanner = Scanner(language=language)  # type: ignore[arg-type]
    for example in map(as_example, (*rule.positives, *rule.near_misses, *rule.twins)):
        validator().validate(json.loads(judge(example, scanner).to_json()))


@pytest.mark.parametrize("direction", ["incoming", "outgoing", "draft", "unknown"])
def test_reports_of_all_directions(direction: str) -> None:
    doc = Document.from_text("逾期不还", sender="12368", direction=direction, conversation="c1", id="m1")  # type: ignore[arg-type]
    validator().validate(json.loads(Scanner().judge(doc).to_json()))


def test_the_schema_refuses_what_is_wrong() -> None:
    report = Scanner().check("逾期不还").to_dict()
    assert not validator().is_valid(report | {"verdict": "maybe"})
    assert not validator().is_valid({key: value for key, value in report.items() if key != "score"})


@pytest.mark.parametrize("text", ["明天一起吃饭吗", 'a"b\\c\n\t\x00\x1f\x7f\u2028', "\ud83d", "好😀", "", " "])
@pytest.mark.parametrize("sender", [None, 'a"b', "95588", "+8695588", "\udc00"])
@pytest.mark.parametrize("direction", ["incoming", "outgoing"])
def test_a_line_is_the_dictionary_written_out(text: str, sender: str | None, direction: Any) -> None:
    doc = Document.from_text(text, sender=sender, direction=direction, conversation='c"\n', id='i"d')
    source = Source("backup", 'n"\n', 'a"b')
    report = replace(Scanner(classifier=False).judge(doc), folder=sender, record=text, source=source)
    assert report.to_json() == dump_json(report.to_dict())
