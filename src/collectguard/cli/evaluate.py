"""`collectguard evaluate`: how often the verdicts are right, on labelled messages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from collectguard.cli.output import default_form, output_options, write

if TYPE_CHECKING:
    from collectguard.model import Language


@click.command()
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--errors", type=click.IntRange(0), default=50, show_default=True, help="最多列多少条判错的 · most errors listed"
)
@click.option("--rules-only", is_flag=True, help="不用分类器 · without the classifier")
@output_options(("text", "json", "html"))
def evaluate(
    paths: tuple[Path, ...],
    errors: int,
    rules_only: bool,
    form: str | None,
    output: str | None,
    language: str,
    no_color: bool,  # noqa: ARG001 - every command has it
) -> None:
    """用标注过的消息评估 · Measure on labelled messages.

    FILE 每行一条 JSON：text、kind、tricks · FILE holds one JSON object a line: text, kind, tricks.
    """
    from collectguard.model import dump_json
    from collectguard.scan import Scanner
    from collectguard.training.evaluate import evaluate as measure
    from collectguard.training.samples import read_samples

    speak = cast("Language", language)
    samples = [one for path in paths for one in read_samples(path)]
    name = ", ".join(path.name for path in paths)
    scanner = Scanner(language=speak, classifier=not rules_only)
    evaluation = measure(samples, scanner, name=name, most_errors=errors)
    form = form or default_form(output)
    if form == "json":
        page = dump_json(evaluation.to_dict(), indent=2) + "\n"
    elif form == "html":
        from collectguard.render.evaluation import page as html_page

        page = html_page(evaluation, speak)
    else:
        from collectguard.render.evaluation import text

        page = text(evaluation, speak)
    write(page, output)
