"""Rules over several messages: complete, bilingual, right on their own series and on those of `cases/series.jsonl`."""

from __future__ import annotations

import json
import string
from pathlib import Path

import pytest

from collectguard import law
from collectguard.errors import UsageError
from collectguard.model import ConversationReport
from collectguard.rule import TRICKS, Said, SeriesRule, Talk
from collectguard.rules import rule_ids, series_catalogue, series_rule, series_rule_ids
from collectguard.scan import Scanner
from collectguard.selftest import judge_talk, run_series
from tests.test_schema import validator

RULES = pytest.mark.parametrize("rule", series_catalogue(), ids=lambda rule: rule.id)
CASES = [
    json.loads(line)
    for line in Path(__file__).with_name("cases").joinpath("series.jsonl").read_text(encoding="utf-8").splitlines()
]
SERIES = pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])


def test_ids_are_unique_and_belong_to_tricks() -> None:
    ids = series_rule_ids()
    assert len(set(ids)) == len(ids) >= 11
    assert not set(ids) & set(rule_ids())
    assert {rule.trick for rule in series_catalogue()} <= set(TRICKS)


@RULES
def test_rule_is_complete_in_both_languages(rule: SeriesRule) -> None:
    assert rule.positives
    assert rule.near_misses
    assert rule.twins
    assert rule.legal
    for entry in rule.legal:
        law.statute(entry)
    for text in (rule.title, rule.reason, rule.truth, rule.innocent_reading, rule.advice):
        assert any("\u4e00" <= char <= "\u9fff" for char in text.zh)
        assert not any("\u4e00" <= char <= "\u9fff" for char in text.en)
        fields = [{name for _, name, _, _ in string.Formatter().parse(side) if name} for side in text]
        assert fields[0] == fields[1]


@RULES
def test_rule_examples_come_out_as_they_say(rule: SeriesRule) -> None:
    (result,) = run_series([rule])
    assert result.failures == ()


@RULES
@pytest.mark.parametrize("language", ["zh", "en"])
def test_reports_keep_to_the_schema_and_show_dates(rule: SeriesRule, language: str) -> None:
    for talk in rule.positives:
        for report in judge_talk(talk, Scanner(language=language, classifier=False)):  # type: ignore[arg-type]
            value = json.loads(report.to_json())
            validator().validate(value)
            for finding in value["findings"]:
                assert all(message["received_at"] for message in finding["messages"])
                assert "{" not in finding["reason"] + finding["truth"]
                assert {message["id"] for message in finding["messages"]} <= set(value["messages"])


@SERIES
def test_series_of_our_own_as_a_phone_holds_them(case: dict[str, object]) -> None:
    assert _tricks(judge_talk(_talk(case), Scanner(classifier=False))) == set(case["expect"])  # type: ignore[call-overload]


def test_series_of_our_own_as_named_conversations_of_one_file(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for case in CASES:
            for number, (at, sender, direction, text) in enumerate(case["messages"]):
                row = {"id": f"{case['name']}#{number}", "conversation": case["name"], "sender": sender, "text": text}
                out.write(json.dumps({**row, "received_at": f"{at}:00+08:00", "direction": direction}) + "\n")
    found: dict[str, set[str]] = {}
    for item in Scanner(classifier=False).scan(path):
        if isinstance(item, ConversationReport):
            assert item.grouped_by in ("conversation", "mould")
            found.setdefault(item.messages[0].partition("#")[0], set()).update(trick.trick for trick in item.tricks)
    assert found == {case["name"]: set(case["expect"]) for case in CASES if case["expect"]}


def test_unknown_series_rules_are_refused() -> None:
    with pytest.raises(UsageError, match="night-contact"):
        series_rule("harassment/night-contacts")


def _talk(case: dict[str, object]) -> Talk:
    messages = case["messages"]
    assert isinstance(messages, list)
    return Talk(str(case["name"]), tuple(Said(at, sender, text, direction) for at, sender, direction, text in messages))


def _tricks(reports: list[ConversationReport]) -> set[str]:
    return {trick.trick for report in reports for trick in report.tricks}
