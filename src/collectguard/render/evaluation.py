"""Figures as text and as one self-contained page with inline plots; what `train` and `evaluate` print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from collectguard.model import KINDS, Language, Text
from collectguard.render.text import columns, visible, wrap
from collectguard.render.words import KIND, VERDICT
from collectguard.rule import TRICKS

if TYPE_CHECKING:
    from collectguard.training.evaluate import Evaluation

WORDS = {
    "title": Text("collectguard 评估", "collectguard evaluation"),
    "messages": Text("消息", "messages"),
    "templates": Text("模板", "templates"),
    "with": Text("规则加分类器", "rules and classifier"),
    "without": Text("只有规则", "rules alone"),
    "group": Text("按性质", "by kind"),
    "tricks": Text("按套路（0.5 起算指明）", "by trick (named from 0.5)"),
    "kinds": Text("性质", "kinds"),
    "confusion": Text("性质混淆（行：标注，列：判断）", "confusion of kinds (rows: label, columns: verdict)"),
    "n": Text("条数", "n"),
    "precision": Text("准确率", "precision"),
    "recall": Text("召回率", "recall"),
    "f1": Text("F1", "F1"),
    "macro": Text("宏平均", "macro"),
    "verdicts": Text("判定", "verdicts"),
    "named": Text("判“有套路”", "verdict `trick`"),
    "flagged": Text("判“有套路”或“需留意”", "verdict `trick` or `caution`"),
    "calibration": Text("校准误差", "calibration error"),
    "coverage": Text("99% 准确率下的覆盖率", "coverage at 99 % precision"),
    "reliability": Text("可能性与实际（点大小为条数）", "reliability (size of points: messages)"),
    "score": Text("给出的可能性", "score given"),
    "true": Text("实际比例", "share true"),
    "wrong": Text("判得与标注不同的", "judged other than labelled"),
    "shown": Text("列出 {shown} / {all}", "{shown} of {all} shown"),
    "missed": Text("漏了", "missed"),
    "extra": Text("多了", "named too many"),
    "fitted": Text(
        "{samples} 条标注（{templates} 个模板），{background} 条背景",
        "{samples} samples ({templates} templates), {background} background messages",
    ),
    "held_back": Text("留出模板上的成绩（{messages} 条）", "on held-back templates ({messages} messages)"),
}  # fmt: skip


def text(evaluation: Evaluation, language: Language) -> str:
    """The terminal view."""
    say = _sayer(language)
    lines = [
        f"{visible(evaluation.name)}: {evaluation.messages} {say('messages')}, "
        f"{evaluation.templates} {say('templates')}, " + say("with" if evaluation.classifier else "without"),
        "",
    ]
    lines += _table(
        [say("group"), say("n"), *(VERDICT[name].to(language) for name in ("trick", "caution", "clear"))],
        [
            [name, str(row["n"]), *(str(row[verdict]) for verdict in ("trick", "caution", "clear"))]
            for name, row in evaluation.groups.items()
        ],
    )
    lines += ["", *_shares(say("tricks"), evaluation.tricks, evaluation.trick_macro_f1, say)]
    lines += ["", *_shares(say("kinds"), evaluation.kinds, evaluation.kind_macro_f1, say)]
    lines += ["", say("confusion")]
    lines += _table(
        ["", *KINDS], [[kind, *(str(evaluation.confusion[kind][other]) for other in KINDS)] for kind in KINDS]
    )
    lines += [
        "",
        *_shares(say("verdicts"), {say("named"): evaluation.named, say("flagged"): evaluation.flagged}, None, say),
    ]
    lines.append(f"{say('calibration')} {share(evaluation.calibration_error)}")
    lines.append(f"{say('coverage')} {share(evaluation.coverage['coverage'])}")
    if evaluation.wrong_count:
        lines += ["", say("wrong") + " " + say("shown").format(shown=len(evaluation.wrong), all=evaluation.wrong_count)]
    for wrong in evaluation.wrong:
        lines.append(f"\n{visible(wrong.id)}  {wrong.verdict} {wrong.score:.2f}  {wrong.kind[0]} → {wrong.kind[1]}")
        for name, tricks in (("missed", wrong.missed), ("extra", wrong.extra)):
            if tricks:
                lines.append(f"  {say(name)}: {', '.join(tricks)}")
        lines += [f"  {line}" for line in wrap(visible(wrong.text), 96)]
    return "\n".join(lines) + "\n"


def fit_text(body: Mapping[str, Any], language: Language) -> str:
    """What a fit achieved on held-back templates."""
    say = _sayer(language)
    fitted, figures = body["fitted"], body["figures"]
    lines = [
        say("fitted").format(
            samples=fitted["samples"], templates=fitted["templates"], background=fitted["background_messages"]
        ),
        say("held_back").format(messages=figures["messages"]),
        "",
    ]
    for name, row in (("without", figures["rules"]), ("with", figures["joined"])):
        lines += [say(name), *_shares(say("tricks"), row["tricks"], row["trick_macro_f1"], say)]
        lines += _shares(say("verdicts"), {say("named"): row["trick"], say("flagged"): row["flagged"]}, None, say)
        lines += [f"{say('calibration')} {share(row['calibration_error'])}", ""]
    joined = figures["joined"]
    lines += _shares(say("kinds"), joined["kinds"], joined["kind_macro_f1"], say)
    return "\n".join(lines) + "\n"


def page(evaluation: Evaluation, language: Language) -> str:
    """One page, no script, nothing remote."""
    from collectguard.render.html import template

    return template("evaluation.html").render(
        evaluation=evaluation,
        language=language,
        say=_sayer(language),
        share=share,
        kind_title=lambda kind: KIND[kind].to(language),
        trick_title=lambda trick: TRICKS[trick].to(language),
        verdict_title=lambda verdict: VERDICT[verdict].to(language),
        kinds=KINDS,
        visible=visible,
        biggest=max((row["n"] for row in evaluation.reliability), default=1),
    )


def share(value: float | None) -> str:
    """A share as people read it, or a dash where there is none."""
    return "\N{EN DASH}" if value is None else f"{value:.1%}"


def _sayer(language: Language) -> Any:
    return lambda name: WORDS[name].to(language)


def _shares(title: str, rows: Mapping[str, Mapping[str, Any]], macro: float | None, say: Any) -> list[str]:
    body = [
        [name, str(row["n"]), share(row["precision"]), share(row["recall"]), share(row["f1"])]
        for name, row in rows.items()
    ]
    if macro is not None:
        body.append([say("macro"), "", "", "", share(macro)])
    return _table([title, say("n"), say("precision"), say("recall"), say("f1")], body)


def _table(head: Sequence[str], body: Sequence[Sequence[str]]) -> list[str]:
    rows = [list(head), *map(list, body)]
    widths = [max(columns(row[at]) for row in rows) for at in range(len(head))]
    return [
        "  ".join(
            cell + " " * (width - columns(cell)) if at == 0 else " " * (width - columns(cell)) + cell
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
