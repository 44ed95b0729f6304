"""What all commands share: the output options, where data goes, and how a file is written."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

import click

from collectguard.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from collectguard.model import MessageReport


def output_options(formats: tuple[str, ...]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The options every command that prints data shares."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        options = (
            click.option("--format", "form", type=click.Choice(formats), help="默认:终端 text,否则 json · default: text on a terminal, else json"),
            click.option("--output", "output", type=click.Path(dir_okay=False), help="写入文件 · write to FILE", metavar="FILE"),
            click.option("--lang", "language", type=click.Choice(("zh", "en")), default="zh", help="报告语言 · language of the report", show_default=True, callback=_remember_language, is_eager=True),
            click.option("--no-color", "no_color", is_flag=True, help="不用颜色 · no colours (also NO_COLOR)"),
        )  # fmt: skip
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def _remember_language(ctx: click.Context, _param: click.Parameter, value: str) -> str:
    ctx.meta["collectguard.language"] = value
    return value


def flagged(report: MessageReport) -> bool:
    return report.verdict in ("trick", "caution")


def default_form(output: str | None) -> str:
    return "text" if output is None and sys.stdout.isatty() else "json"


def width(output: str | None) -> int:
    import shutil

    return shutil.get_terminal_size().columns if output is None and sys.stdout.isatty() else 80


def colour(output: str | None, no_color: bool) -> bool:
    return output is None and not no_color and not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def moment(text: str, option: str = "--received-at") -> datetime:
    from datetime import datetime

    shaped = text.strip().replace("/", "-").replace("年", "-").replace("月", "-").replace("日", " ").strip()
    try:
        return datetime.fromisoformat(shaped)
    except ValueError:
        pass
    for pattern in ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d", "%Y-%m-%d %H点%M分", "%Y-%m-%dT%H:%M"):
        try:
            return datetime.strptime(shaped, pattern)  # noqa: DTZ007 - a time without a zone is read as China's below
        except ValueError:
            continue
    raise UsageError(
        f"{option}: cannot read {text!r} as a time; write it like 2026-05-01T22:40",
        f"{option}:看不懂时间 {text!r},请写成 2026-05-01T22:40 的样子",
    )


def write(page: str, output: str | None) -> None:
    data = page.encode("utf-8", "replace")
    if output is not None:
        _write_file(data, output)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        leave_quietly()


def _write_file(data: bytes, output: str) -> None:
    """All or nothing: a reader never sees half a report."""
    from pathlib import Path

    target = Path(output)
    part = target.with_name(target.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(
            f"--output {output}: cannot write ({error.strerror}); choose another place",
            f"--output {output}:写不进去({error.strerror}),请换个位置",
        ) from error


def leave_quietly() -> NoReturn:
    """The reader closed the pipe (`| head`): no traceback, no further output."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(0)


def one_line(text: str) -> str:
    """A note for the terminal: one line, with nothing a file's name could play tricks with."""
    from collectguard.render.text import visible

    return visible(" ".join(text.encode("utf-8", "replace").decode("utf-8").split()))
