"""`collectguard donate`: a redacted copy that a person reviews line by line; nothing is sent anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

if TYPE_CHECKING:
    from collectguard.model import Language


@click.command()
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="写到哪里 · where to write; default FILE.donation.jsonl",
    metavar="FILE",
)
@click.option(
    "--lang",
    "language",
    type=click.Choice(("zh", "en")),
    default="zh",
    show_default=True,
    help="界面语言 · language of the prompts",
)
def donate(path: Path, output: Path | None, language: str) -> None:
    """做一份去掉个人信息的副本 · Make a copy without personal data.

    号码、姓名、账号、地址、链接先自动隐去，再由您逐条确认、修改或丢弃。什么都不会上传 · Numbers, names, accounts,
    addresses and links are taken out first; then you keep, edit or drop every line.
    Nothing is uploaded.
    """
    from collectguard.render.text import visible
    from collectguard.scan import Scanner
    from collectguard.training.redact import redacted
    from collectguard.training.review import append, documents, in_order, known_ids, text_id

    speak = cast("Language", language)
    target = output or path.with_name(path.name + ".donation.jsonl")
    done = known_ids(target)
    pairs = in_order(documents(path), Scanner(language=speak))
    waiting = [(doc, report, *redacted(doc.text)) for doc, report in pairs]
    waiting = [item for item in waiting if text_id(item[2]) not in done]
    click.echo(
        _say(
            speak, f"{len(waiting)} 条待确认，写入 {target}", f"{len(waiting)} messages to review, written to {target}"
        ),
        err=True,
    )
    kept = 0
    for at, (_, report, text, steps) in enumerate(waiting, 1):
        click.echo(f"\n[{at}/{len(waiting)}] {report.verdict}  {', '.join(steps)}", err=True)
        click.echo("  " + visible(text).replace("\n", "\n  "), err=True)
        asked = _say(speak, "y 留下  n 丢弃  e 修改  q 停止", "y keep  n drop  e edit  q stop")
        answer = _read(asked)
        if answer == "e":
            try:
                text = str(
                    click.prompt(_say(speak, "改成", "write instead"), default=text, err=True, show_default=False)
                ).strip()
            except click.Abort:
                break
            answer = "y"
        if answer == "q":
            break
        if answer != "y":
            continue
        append(
            target,
            {"id": text_id(text), "text": text, "sender_kind": report.sender.kind, "redacted": True, "reviewed": True},
        )
        kept += 1
    click.echo(
        _say(
            speak,
            f"留下 {kept} 条；交不交、怎么交，由您决定",
            f"{kept} lines kept; whether and how to hand them over is up to you",
        ),
        err=True,
    )


def _read(asked: str) -> str:
    """y, n, e or q; keeping a line takes an explicit y, and the end of the input stops."""
    while True:
        try:
            answer = str(click.prompt(asked, default="n", err=True)).strip().lower()
        except click.Abort:
            return "q"
        if answer in ("y", "n", "e", "q"):
            return answer


def _say(speak: Language, zh: str, en: str) -> str:
    return en if speak == "en" else zh
