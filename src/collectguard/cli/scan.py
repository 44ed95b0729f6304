"""`collectguard scan`: whole backups, folders, chat exports."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from collectguard.cli.output import colour, default_form, flagged, moment, one_line, output_options, width, write
from collectguard.errors import CollectguardError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from collectguard.batch import Product, Progress, Sink
    from collectguard.model import InputSummary, Language, Summary
    from collectguard.scan import Scanner

_FORMATS = ("text", "json", "ndjson", "html", "csv", "sqlite")

#: Where a backup's password is taken from; never from the command line, which other programs can read.
PASSWORD = "COLLECTGUARD_PASSWORD"


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--input-format", "input_format", help="不自动识别,按此格式读取 · read as this format", metavar="NAME")
@click.option("--since", help="只看这天起的 · from this day or moment on", metavar="TIME")
@click.option("--until", help="只看到这天为止的 · up to this day (included) or moment", metavar="TIME")
@click.option(
    "--sender",
    "senders",
    multiple=True,
    help="只看这个号码,可重复,* 代表任意 · only this number; repeatable; * is anything",
    metavar="NUMBER",
)
@click.option("--only-flagged", is_flag=True, help="只列出有可疑的消息 · list only messages with something found")
@click.option(
    "--timezone",
    default="Asia/Shanghai",
    show_default=True,
    help="没写时区的时间按此理解 · zone of times that carry none",
    metavar="ZONE",
)
@click.option(
    "--password",
    "ask_password",
    is_flag=True,
    help=f"询问备份密码,或用环境变量 {PASSWORD} · ask for the backup's password, or set {PASSWORD}",
)
@click.option("--owner", help="您在聊天记录里的名字 · your own name in chat exports", metavar="NAME")
@click.option(
    "--jobs", type=click.IntRange(1, 64), help="进程数,默认全部核心 · processes; default: all cores", metavar="N"
)
@click.option(
    "--resume", is_flag=True, help="接着上次停下的地方 · go on where an earlier scan stopped (needs --output)"
)
@click.option(
    "--ocr",
    type=click.Choice(("auto", "rapidocr", "tesseract", "off")),
    default="auto",
    show_default=True,
    help="用什么识别图片中的文字,off 不读图 · what reads pictures; off leaves them out",
)
@click.option("--no-classifier", is_flag=True, help="只用规则 · rules only")
@click.option("--quiet", is_flag=True, help="不显示进度和提示 · no progress, no notes")
@click.option("--exit-zero", is_flag=True, help="有可疑也退出 0 · exit 0 even when something is flagged")
@output_options(_FORMATS)
def scan(
    paths: tuple[str, ...],
    input_format: str | None,
    since: str | None,
    until: str | None,
    senders: tuple[str, ...],
    only_flagged: bool,
    timezone: str,
    ask_password: bool,
    owner: str | None,
    jobs: int | None,
    resume: bool,
    ocr: str,
    no_classifier: bool,
    quiet: bool,
    exit_zero: bool,
    form: str | None,
    output: str | None,
    language: str,
    no_color: bool,
) -> None:
    """判断整个短信备份、聊天导出或文件夹 · Judge whole backups, chat exports, folders.

    格式按内容识别 · The kind of each file is told by its content.
    """
    from collectguard.batch import Job, Workspace, cores, run
    from collectguard.cli.sinks import Database, Page, Target, as_line, as_row, if_flagged, lines_for
    from collectguard.inputs import Inputs, Wanted

    speak = cast("Language", language)
    form = form or default_form(output)
    if resume and output is None:
        raise UsageError("--resume: needs the --output of the earlier scan", "--resume：要同时写上次的 --output")
    if form == "sqlite" and output is None:
        raise UsageError("--format sqlite: needs --output FILE", "--format sqlite：需要用 --output 指定文件")
    wanted = Wanted(
        since=_moment(since, "--since", timezone),
        until=_moment(until, "--until", timezone, whole_day=True),
        senders=senders,
    )
    inputs = Inputs(
        paths,
        input_format=input_format,
        timezone=timezone,
        password=_password(ask_password),
        owner=owner,
        ocr=ocr,
        wanted=wanted,
    )
    _check(output, inputs.files)
    if form == "html" and ocr != "off" and inputs.only_pictures():
        from collectguard.scan import Scanner

        scanner = Scanner(language=speak, classifier=not no_classifier)
        sys.exit(_show_pictures(inputs.files, scanner, ocr, _password(ask_password), output, exit_zero))
    state = None if output is None else Path(output + ".state")
    resume = resume and state is not None and state.exists()
    target = None if output is None else Target(output, resume=resume)
    if state is not None and not resume:
        state.unlink(missing_ok=True)
    workspace = Workspace(state) if target is None or state is None else target.guarded(lambda: Workspace(state))
    sink: Sink
    product: Product
    if form in ("text", "html"):
        product = if_flagged
        sink = Page(target, workspace, _page(form, width(output), colour(output, no_color)))
    elif form == "sqlite" and target is not None:
        product, sink = as_line, Database(target)
    else:
        product, sink = (as_row if form == "csv" else as_line), lines_for(form, target)
    asked = [form, language, input_format, timezone, owner, ocr, since, until, senders, only_flagged]
    job = Job(language=speak, classifier=not no_classifier, product=product, only_flagged=only_flagged)
    finished = False
    try:
        with _stoppable() as stopped, _progress(quiet, speak) as told:
            summary = run(
                inputs,
                sink,
                job,
                jobs=jobs or cores(),
                workspace=workspace,
                resume=resume,
                asked=asked,
                told=told,
                stopped=stopped,
            )
        finished = summary.complete
    finally:
        workspace.close(remove=finished)
    _notes(summary, quiet)
    sys.exit(4 if inputs.missing_extra else _status(summary, exit_zero))


def _show_pictures(
    files: tuple[Path, ...], scanner: Scanner, ocr: str, password: str | None, output: str | None, exit_zero: bool
) -> int:
    """One page with every picture, what was found boxed in it, and the reasons beside it; the exit status."""
    from collectguard.pictures import PictureReader
    from collectguard.render.picture_page import pictures_page
    from collectguard.scan import NOTHING_TO_READ

    reader = PictureReader(ocr)
    shown = []
    status = 0
    for file in files:
        try:
            for picture, documents in reader.sheets(file, password):
                reports = [scanner.judge(doc) for doc in documents]
                shown.append((picture, reports))
                if any(map(flagged, reports)) and not exit_zero:
                    status = max(status, 1)
        except CollectguardError as error:
            text = error.zh if scanner.language == "zh" else str(error)
            click.echo(f"collectguard: {one_line(text)}", err=True)
            status = max(status, error.exit_code)
    if any(reports for _, reports in shown):
        write(pictures_page(shown), output)
    elif not status:
        click.echo(f"collectguard: {NOTHING_TO_READ.to(scanner.language)}", err=True)
    return status


def _page(form: str, columns: int, painted: bool) -> Callable[..., Iterator[str]]:
    if form == "html":
        from collectguard.render.backup_page import backup_page

        return backup_page
    from collectguard.render.backup_text import backup_text

    return lambda workspace, conversations, summary: backup_text(
        workspace, conversations, summary, width=columns, colour=painted
    )


def _moment(text: str | None, option: str, timezone: str, *, whole_day: bool = False) -> datetime | None:
    """A moment or a day; as an end a day counts to its last second."""
    if text is None:
        return None
    from collectguard.sources.times import zone

    found = moment(text, option)
    if whole_day and len(text.strip()) <= 11 and (found.hour, found.minute, found.second) == (0, 0, 0):
        found += timedelta(days=1)
    return found if found.tzinfo is not None else found.replace(tzinfo=zone(timezone))


def _password(ask: bool) -> str | None:
    if not ask:
        return os.environ.get(PASSWORD)
    if not sys.stdin.isatty():
        raise UsageError(
            f"--password: asks on a terminal; elsewhere set {PASSWORD}",
            f"--password：在终端里询问；不在终端时请设置环境变量 {PASSWORD}",
        )
    return str(click.prompt("备份密码 · password of the backup", hide_input=True, err=True))


def _check(output: str | None, files: tuple[Path, ...]) -> None:
    """The output must not be one of the inputs."""
    if output is not None and any(Path(output).resolve() == file.resolve() for file in files):
        raise UsageError(
            f"--output {output}: is also read; choose another place", f"--output {output}：同时也是输入，请换个位置"
        )


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Ctrl-C asks to stop between two batches; a second one stops at once."""
    asked: list[int] = []

    def ask(number: int, _frame: object) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _progress(quiet: bool, language: Language) -> Iterator[Callable[[Progress], None] | None]:
    """One line on a terminal that says how far the scan is; nothing where nobody looks."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from collectguard.render.words import SCAN

    def tell(progress: Progress) -> None:
        left = ""
        if progress.share > 0.01:
            seconds = progress.messages / max(1.0, progress.rate) * (1 - progress.share) / progress.share
            left = SCAN["left"].to(language).format(minutes=int(seconds) // 60, seconds=int(seconds) % 60)
        line = (
            SCAN["progress"].to(language).format(messages=progress.messages, rate=progress.rate, share=progress.share)
        )
        click.echo(f"\r\x1b[K{line}{left}", nl=False, err=True)

    try:
        yield tell
    finally:
        click.echo("\r\x1b[K", nl=False, err=True)


def _notes(summary: Summary, quiet: bool) -> None:
    """What could not be read, one line each."""
    if quiet:
        return
    from collectguard.sources.remarks import PROBLEMS, REMARKS

    for notice in summary.notices:
        click.echo(f"collectguard: {notice.text}", err=True)
    for item in summary.inputs:
        for notice in item.notices if _not_all_read(item) else ():
            if notice.code not in REMARKS or notice.code in PROBLEMS:
                text = notice.text if notice.text.startswith(item.name) else f"{item.name}: {notice.text}"
                click.echo(f"collectguard: {one_line(text)}", err=True)


def _not_all_read(item: InputSummary) -> bool:
    """Whether something of an input is missing; an empty file is a copy that failed, until somebody has looked."""
    return item.status not in ("ok", "no-messages") or any(notice.code == "empty-file" for notice in item.notices)


def _status(summary: Summary, exit_zero: bool) -> int:
    if not summary.complete or any(map(_not_all_read, summary.inputs)):
        return 3
    flagged = summary.counts.verdict["trick"] + summary.counts.verdict["caution"] + summary.counts.conversations
    return 1 if flagged and not exit_zero else 0
