"""`collectguard train`: fits the classifier, on this machine, from labelled messages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from collectguard.cli.output import default_form, output_options, write

if TYPE_CHECKING:
    from collectguard.model import Language


@click.command()
@click.option(
    "--add",
    "added",
    type=click.Path(path_type=Path),
    multiple=True,
    help="再加上这些标注 · labelled messages besides our own (label writes them)",
    metavar="FILE",
)
@click.option(
    "--data",
    "data",
    type=click.Path(path_type=Path),
    multiple=True,
    help="只用这些标注 · labelled messages instead of our own",
    metavar="FILE",
)
@click.option(
    "--background",
    type=click.Path(path_type=Path),
    help="未标注的普通消息 · ordinary messages without labels",
    metavar="FILE",
)
@click.option(
    "--model",
    "model",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("classifier.json"),
    show_default=True,
    help="模型写到哪里 · where the model goes",
    metavar="FILE",
)
@click.option("--quiet", is_flag=True, help="不显示进度 · no progress")
@output_options(("text", "json"))
def train(
    added: tuple[Path, ...],
    data: tuple[Path, ...],
    background: Path | None,
    model: Path,
    quiet: bool,
    form: str | None,
    output: str | None,
    language: str,
    no_color: bool,  # noqa: ARG001 - every command has it
) -> None:
    """训练分类器 · Fit the classifier.

    同样的数据得到同样的字节 · The same data give the same bytes. 需要 · needs: pip install 'collectguard[train]'.
    要用新模型 · To use the new model: COLLECTGUARD_MODEL=classifier.json collectguard check …
    """
    from collectguard.detectors.classifier import to_bytes
    from collectguard.errors import UsageError
    from collectguard.model import dump_json
    from collectguard.render.evaluation import fit_text
    from collectguard.training.fit import fit, need_sklearn
    from collectguard.training.samples import own_samples, read_samples, read_texts, rule_examples

    need_sklearn()
    files = list(data) if data else own_samples()
    if not files:
        raise UsageError(
            "our own samples are not installed; name labelled files with --data",
            "没有找到自带的样本；请用 --data 指定标注文件",
        )
    samples = [one for path in (*files, *added) for one in read_samples(path)]
    if not data:
        samples += rule_examples()
    texts = read_texts(background) if background else []
    fitted = fit(
        samples,
        texts,
        background_name=None if background is None else background.name,
        say=lambda line: None if quiet else click.echo(line, err=True),
    )
    part = model.with_name(model.name + ".part")
    try:
        part.write_bytes(to_bytes(fitted.body))
        part.replace(model)
    except OSError as error:
        raise UsageError(
            f"--model {model}: cannot write ({error.strerror}); choose another place",
            f"--model {model}：写不进去（{error.strerror}），请换个位置",
        ) from error
    speak = cast("Language", language)
    if (form or default_form(output)) == "text":
        page = fit_text(fitted.body, speak)
    else:
        page = (
            dump_json(
                {"model": str(model), "fitted": fitted.body["fitted"], "figures": fitted.body["figures"]}, indent=2
            )
            + "\n"
        )
    write(page, output)
