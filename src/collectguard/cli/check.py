"""`collectguard check`: one pasted message."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

import click

from collectguard.cli.output import colour, default_form, flagged, moment, output_options, width, write
from collectguard.errors import UnreadableInputError, UsageError

if TYPE_CHECKING:
    from collectguard.model import Language, Text

#: Most bytes read from standard input; a whole letter has far fewer.
MOST_BYTES = 64 * 1024 * 1024

_FORMATS = ("text", "json", "ndjson", "html", "csv")


@click.command()
@click.argument("text", required=False)
@click.option("--sender", help="发送号码或名称 · number or name it came from")
@click.option(
    "--received-at", "received_at", help="收到时间,如 2026-05-01T22:40 · when it came, ISO 8601", metavar="TIME"
)
@click.option("--explain", is_flag=True, help="说明判断过程 · show how the verdict came about")
@click.option("--quiet", is_flag=True, help="只给退出码和数据 · no notes on standard error")
@click.option("--exit-zero", is_flag=True, help="有可疑也退出 0 · exit 0 even when something is flagged")
@output_options(_FORMATS)
def check(
    text: str | None,
    sender: str | None,
    received_at: str | None,
    explain: bool,
    quiet: bool,
    exit_zero: bool,
    form: str | None,
    output: str | None,
    language: str,
    no_color: bool,
) -> None:
    """判断一条消息 · Judge one pasted message.

    TEXT 省略或为 - 时从标准输入读取 · without TEXT, or with -, reads standard input.
    """
    from collectguard.model import Document, Notice
    from collectguard.scan import Scanner, in_china

    speak = cast("Language", language)
    when = in_china(None if received_at is None else moment(received_at))
    note = None
    if text is None or text == "-":
        text, note = _standard_input()
    doc = Document.from_text(text, sender=sender, received_at=when)
    scanner = Scanner(language=speak)
    explanation = None
    if explain:
        report, explanation = scanner.explain(doc)
    else:
        report = scanner.judge(doc)
    if note is not None:
        report = report.with_notice(Notice(code="encoding", text=note.to(speak)))
    form = form or default_form(output)
    if form == "text":
        from collectguard.render.text import message

        page = message(report, width=width(output), colour=colour(output, no_color), explanation=explanation)
    elif form in ("json", "ndjson"):
        from collectguard.model import dump_json

        value = report.to_dict()
        if explanation is not None:
            value["explanation"] = explanation.to_dict()
        page = dump_json(value, indent=2 if form == "json" else None) + "\n"
    elif form == "html":
        from collectguard.render.html import message_page

        page = message_page(report, explanation)
    else:
        from collectguard.render.table import messages_csv

        page = messages_csv([report])
    write(page, output)
    if note is not None and not quiet:
        click.echo(f"collectguard: {note.to(speak)}", err=True)
    if flagged(report) and not exit_zero:
        sys.exit(1)


def _standard_input() -> tuple[str, Text | None]:
    """The whole of standard input as text, and what had to be guessed to read it."""
    from collectguard.sources.encoding import decode

    if sys.stdin is None or (sys.stdin.isatty() and not sys.stdout.isatty()):
        raise UsageError(
            "no message: give it as an argument or on standard input",
            "没有消息:请写在命令后面,或从标准输入传入",
        )
    if sys.stdin.isatty():
        click.echo("粘贴消息,按 Ctrl-D 结束 · paste the message, end with Ctrl-D", err=True)
    raw = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise UnreadableInputError(
            f"standard input: more than {MOST_BYTES // 1024 // 1024} MB; `check` judges one message, split the rest off",
            f"标准输入:超过 {MOST_BYTES // 1024 // 1024} MB;check 只判断一条消息,请拆开再试",
        )
    return decode(raw)
