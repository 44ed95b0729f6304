"""`collectguard label`: a person says what messages are; flagged and uncertain ones come first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

if TYPE_CHECKING:
    from collectguard.model import Kind, Language, MessageReport

_KINDS: dict[str, Kind] = {"c": "collection", "r": "reminder", "s": "scam", "o": "ordinary"}


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="写到哪里 · where to write; default FILE.labelled.jsonl",
    metavar="FILE",
)
@click.option("--most", type=click.IntRange(1), help="最多标多少条 · at most so many messages")
@click.option(
    "--lang",
    "language",
    type=click.Choice(("zh", "en")),
    default="zh",
    show_default=True,
    help="界面语言 · language of the prompts",
)
def label(path: Path, output: Path | None, most: int | None, language: str) -> None:
    """逐条标注消息 · Label messages one by one.

    FILE 可以是 scan 能读的任何文件 · FILE is anything `scan` reads. 结果逐行写入，可随时停下再继续，
    只留在本机，供 train --add 使用 · Lines are written one by one and stay on this machine; stop and go on whenever
    you like, then `train --add`.
    """
    from collectguard.rule import TRICKS
    from collectguard.scan import Scanner
    from collectguard.training.review import append, documents, in_order, known_ids, text_id

    speak = cast("Language", language)
    target = output or path.with_name(path.name + ".labelled.jsonl")
    done = known_ids(target)
    waiting = [
        pair for pair in in_order(documents(path), Scanner(language=speak)) if text_id(pair[0].text) not in done
    ][:most]
    tricks = [trick for trick in TRICKS if trick != "unsealed-document"]
    click.echo(
        _say(speak, f"{len(waiting)} 条待标，写入 {target}", f"{len(waiting)} messages, written to {target}"), err=True
    )
    for number, trick in enumerate(tricks, 1):
        click.echo(f"  {number:2} {TRICKS[trick].to(speak)}  {trick}", err=True)
    written = 0
    for at, (doc, report) in enumerate(waiting, 1):
        answer = _ask(report, tricks, at, len(waiting), speak)
        if answer is None:
            break
        kind, found = answer
        if kind is None:
            continue
        row: dict[str, object] = {
            "id": text_id(doc.text),
            "text": doc.text,
            "kind": kind,
            "tricks": found,
            "made": "labelled by a user",
        }
        if doc.address:
            row["sender"] = doc.address
        append(target, row)
        written += 1
    click.echo(_say(speak, f"写了 {written} 条", f"{written} lines written"), err=True)


def _ask(
    report: MessageReport, tricks: list[str], at: int, count: int, speak: Language
) -> tuple[Kind | None, list[str]] | None:
    """Kind and tricks; kind None to leave the message out, None to stop."""
    from collectguard.render.text import visible
    from collectguard.render.words import KIND

    said = sorted(found.trick for found in report.tricks if found.score >= 0.5)
    guess = [str(tricks.index(trick) + 1) for trick in said if trick in tricks]
    click.echo(f"\n[{at}/{count}] {report.score:.2f}  {visible(report.sender.address or '')}", err=True)
    click.echo("  " + visible(report.text).replace("\n", "\n  "), err=True)
    kind = report.kind or "ordinary"
    letter = next(letter for letter, name in _KINDS.items() if name == kind)
    legend = "  ".join(f"{key} {KIND[name].to(speak)}" for key, name in _KINDS.items())
    asked = _say(speak, f"性质：{legend}  - 跳过  q 停止", f"kind: {legend}  - skip  q stop")
    chosen = _prompt(asked, letter, {*_KINDS, "-", "q"})
    if chosen == "q":
        return None
    if chosen == "-":
        return None, []
    asked = _say(speak, "套路：编号，用空格隔开；0 没有", "tricks: numbers with blanks between; 0 for none")
    allowed = {str(number) for number in range(len(tricks) + 1)}
    while True:
        words = _read(asked, " ".join(guess) or "0").replace(",", " ").replace("，", " ").split()
        if words and set(words) <= allowed:
            break
        click.echo(_say(speak, f"请写 0 到 {len(tricks)} 的编号", f"numbers from 0 to {len(tricks)}, please"), err=True)
    return _KINDS[chosen], sorted({tricks[int(word) - 1] for word in words if word != "0"})


def _prompt(asked: str, default: str, allowed: set[str]) -> str:
    while True:
        answer = _read(asked, default).lower()
        if answer in allowed:
            return answer
        click.echo(" / ".join(sorted(allowed)), err=True)


def _read(asked: str, default: str) -> str:
    """One answer; the end of the input means stop."""
    try:
        return str(click.prompt(asked, default=default, err=True)).strip()
    except click.Abort:
        return "q" if default in _KINDS else "0"


def _say(speak: Language, zh: str, en: str) -> str:
    return en if speak == "en" else zh
