"""`collectguard rules`: the catalogue, one rule, every rule's examples run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

import click

from collectguard.cli.output import colour, default_form, output_options, width, write

if TYPE_CHECKING:
    from collectguard.model import Language


@click.group()
def rules() -> None:
    """查看和自测规则 · Read and test the rules."""


@rules.command("list")
@click.option("--trick", help="只列这个套路 · only this trick", metavar="ID")
@output_options(("text", "json"))
def rules_list(trick: str | None, form: str | None, output: str | None, language: str, no_color: bool) -> None:
    """列出全部规则 · List every rule."""
    from collectguard.render.catalogue import list_json, list_text
    from collectguard.rules import every_rule, trick_title

    if trick is not None:
        trick_title(trick)
    chosen = [rule for rule in every_rule() if trick in (None, rule.trick)]
    speak = cast("Language", language)
    if (form or default_form(output)) == "text":
        write(list_text(chosen, speak, width=width(output), colour=colour(output, no_color)), output)
    else:
        write(list_json(chosen), output)


@rules.command("show")
@click.argument("rule_id", metavar="ID")
@output_options(("text", "json"))
def rules_show(rule_id: str, form: str | None, output: str | None, language: str, no_color: bool) -> None:
    """显示一条规则的依据和例子 · Show one rule with its law and examples."""
    from collectguard.render.catalogue import show_json, show_text
    from collectguard.rules import any_rule

    found = any_rule(rule_id)
    speak = cast("Language", language)
    if (form or default_form(output)) == "text":
        write(show_text(found, speak, width=width(output), colour=colour(output, no_color)), output)
    else:
        write(show_json(found), output)


@rules.command("test")
@click.argument("rule_ids", nargs=-1, metavar="[ID]...")
@click.option("--quiet", is_flag=True, help="不显示进度 · no progress")
@output_options(("text", "json"))
def rules_test(
    rule_ids: tuple[str, ...], quiet: bool, form: str | None, output: str | None, language: str, no_color: bool
) -> None:
    """运行每条规则自己的例子及其变体 · Run every rule's examples and their disguised variants."""
    from collectguard.render.catalogue import test_json, test_text
    from collectguard.rules import any_rule, every_rule
    from collectguard.selftest import run_any, totals

    chosen = [any_rule(rule_id) for rule_id in rule_ids] or list(every_rule())
    speak = cast("Language", language)
    results = []
    show = not quiet and sys.stderr.isatty()
    for number, result in enumerate(run_any(chosen), 1):
        results.append(result)
        if show:
            click.echo(f"\r{number}/{len(chosen)} {result.rule:<60.60}", nl=False, err=True)
    if show:
        click.echo(f"\r{'':<72}\r", nl=False, err=True)
    if (form or default_form(output)) == "text":
        write(test_text(results, speak, width=width(output), colour=colour(output, no_color)), output)
    else:
        write(test_json(results), output)
    if totals(results).failed:
        sys.exit(1)
