"""Rules as lists, single pages and test results, for the terminal, programs and the docs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from collectguard import law
from collectguard.model import Language, Text, dump_json
from collectguard.render.text import columns, visible, wrap
from collectguard.render.words import LABEL, SEVERITY
from collectguard.rule import TRICKS, Claim, ExampleLike, Rule, SeriesRule, Talk, as_example
from collectguard.selftest import RuleResult, totals

POSITIVES = Text("应当命中", "Must be found")
NEAR_MISSES = Text("差一点，不应命中本规则", "Near misses: this rule must stay silent")
TWINS = Text("合法的相似消息，不应有任何发现", "Lawful twins: no finding at all")
DISGUISES = Text("变体仍被命中", "Still found in disguise")
PASSED = Text(
    "{rules} 条规则，{examples} 个例子，{failed} 个不符", "{rules} rules, {examples} examples, {failed} wrong"
)
GOT = Text("实际", "got")


def list_text(rules: Sequence[Claim], language: Language, *, width: int, colour: bool) -> str:
    """Ids and titles, under their tricks."""
    left = max((columns(rule.id) for rule in rules), default=0) + 4
    lines: list[str] = []
    trick = None
    for rule in rules:
        if rule.trick != trick:
            trick = rule.trick
            lines += ["", _bold(f"{trick}  {TRICKS[trick].to(language)}", colour)]
        title = list(wrap(rule.title.to(language), max(24, width - left)))
        lines.append(f"  {rule.id}" + " " * (left - 2 - columns(rule.id)) + title[0])
        lines += [" " * left + line for line in title[1:]]
    return "\n".join(lines[1:]) + "\n"


def list_json(rules: Sequence[Claim]) -> str:
    return dump_json([rule_dict(rule, examples=False) for rule in rules], indent=2) + "\n"


def show_json(rule: Rule | SeriesRule) -> str:
    return dump_json(rule_dict(rule, examples=True), indent=2) + "\n"


def rule_dict(rule: Claim, *, examples: bool) -> dict[str, Any]:
    """One rule as plain values, both languages side by side."""
    value: dict[str, Any] = {
        "id": rule.id,
        "trick": rule.trick,
        "title": rule.title._asdict(),
        "severity": rule.severity.value,
        "status": rule.status,
        "legal": list(rule.legal),
        "reason": rule.reason._asdict(),
        "truth": rule.truth._asdict(),
        "innocent_reading": rule.innocent_reading._asdict(),
        "advice": rule.advice._asdict(),
    }
    if isinstance(rule, SeriesRule):
        value["looks_at"] = "series"
    if examples and isinstance(rule, SeriesRule):
        value |= {
            name: [
                {"note": talk.note, "messages": [said._asdict() for said in talk.messages]}
                for talk in getattr(rule, name)
            ]
            for name in ("positives", "near_misses", "twins")
        }
    elif examples and isinstance(rule, Rule):
        value |= {
            "positives": [as_example(example)._asdict() for example in rule.positives],
            "near_misses": [as_example(example)._asdict() for example in rule.near_misses],
            "twins": [as_example(example)._asdict() for example in rule.twins],
        }
    return value


def show_text(rule: Rule | SeriesRule, language: Language, *, width: int, colour: bool) -> str:
    lines = [
        _bold(rule.title.to(language), colour),
        f"{rule.id} · {TRICKS[rule.trick].to(language)} · "
        f"{LABEL['severity'].to(language)} {SEVERITY[rule.severity].to(language)}",
    ]
    for label in ("reason", "truth", "innocent_reading", "advice"):
        lines += ["", _bold(LABEL[label].to(language), colour), *_block(getattr(rule, label).to(language), width)]
    lines += ["", _bold(LABEL["legal"].to(language), colour)]
    for entry in rule.legal:
        lines += _block(law.statute(entry).reference(language).cite(language), width)
    for title, examples in ((POSITIVES, rule.positives), (NEAR_MISSES, rule.near_misses), (TWINS, rule.twins)):
        lines += ["", _bold(title.to(language), colour)]
        for example in examples:
            lines += _item(example, width)
    return "\n".join(lines) + "\n"


def test_text(results: Sequence[RuleResult], language: Language, *, width: int, colour: bool) -> str:
    sums = totals(results)
    lines: list[str] = []
    for result in results:
        for failure in result.failures:
            lines.append(_bold(f"{result.rule}  {failure.role}", colour))
            lines += _block(visible(failure.text), width)
            lines += _block(f"{GOT.to(language)}: {', '.join(failure.got) or '-'}", width)
    lines.append(PASSED.to(language).format(rules=sums.rules, examples=sums.examples, failed=sums.failed))
    if sums.disguises:
        lines.append(DISGUISES.to(language))
        for name, (tried, found) in sums.disguises.items():
            lines.append(f"  {name:<16}{found:>5} / {tried:<5} {100 * found / tried:5.1f} %")
    return "\n".join(lines) + "\n"


def test_json(results: Sequence[RuleResult]) -> str:
    sums = totals(results)
    value = {
        "totals": {**sums._asdict(), "disguises": {name: count._asdict() for name, count in sums.disguises.items()}},
        "rules": [
            {
                "rule": result.rule,
                "examples": result.examples,
                "failures": [failure._asdict() for failure in result.failures],
                "disguises": {name: count._asdict() for name, count in result.disguises.items()},
            }
            for result in results
        ],
    }
    return dump_json(value, indent=2) + "\n"


def _bold(text: str, colour: bool) -> str:
    return f"\x1b[1m{text}\x1b[0m" if colour else text


def _block(text: str, width: int) -> list[str]:
    return ["  " + line for line in wrap(text, max(20, width - 4))]


def _item(example: ExampleLike | Talk, width: int) -> list[str]:
    if isinstance(example, Talk):
        lines = [f"  · {example.note}"]
        for said in example.messages:
            arrow = "→" if said.direction == "outgoing" else "←"
            shown = f"{said.at[5:].replace('T', ' ')} {said.sender or ''} {arrow} {visible(said.text)}"
            lines += ["      " + line for line in wrap(shown, max(20, width - 8))]
        return lines
    message = as_example(example)
    sender = f"  [{message.sender}]" if message.sender else ""
    lines = list(wrap(visible(message.text) + sender, max(20, width - 6)))
    return ["  · " + lines[0], *("    " + line for line in lines[1:])]
