"""The command line: translates arguments, calls the library, renders. Nothing below imports it.

Data goes to standard output, everything else to standard error. Every command lives in its own
module and is imported when it is called, because one `check` must start in a blink.
"""

from __future__ import annotations

from typing import Any

import click

from collectguard import __version__
from collectguard.cli.output import leave_quietly, one_line
from collectguard.errors import CollectguardError

#: Command → the module of this package that holds it, in the order of the help.
_COMMANDS = {
    "check": "check",
    "scan": "scan",
    "rules": "rules",
    "label": "label",
    "train": "train",
    "evaluate": "evaluate",
    "donate": "donate",
}


class _Commands(click.Group):
    """Loads commands when called; turns every error raised on purpose into one line and its exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = _COMMANDS.get(name)
        if module is None:
            return None
        from importlib import import_module

        command: click.Command = getattr(import_module(f"{__name__}.{module}"), name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CollectguardError as error:
            language = ctx.meta.get("collectguard.language", "zh")
            click.echo(f"collectguard: {one_line(error.zh if language == 'zh' else str(error))}", err=True)
            ctx.exit(error.exit_code)
        except BrokenPipeError:
            leave_quietly()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, "-V", "--version", prog_name="collectguard")
def main() -> None:
    """判断催收消息用了哪些套路 · Names the tricks in debt-collection messages.

    一切都在本机完成 · Nothing leaves this machine.

    退出码 · Exit status: 0 未见套路 nothing flagged, 1 有可疑 something flagged,
    2 用法错误 wrong usage, 3 有输入读不出 some input unreadable, 4 缺少可选部件 optional
    part not installed.
    """
