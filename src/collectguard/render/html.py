"""One self-contained page: no script, nothing remote, safe on hostile text, printable."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from collectguard.model import MessageReport, joined
from collectguard.render.text import visible
from collectguard.render.words import KIND, LABEL, SENDER_KIND, SEVERITY, VERDICT
from collectguard.scan import Explanation

if TYPE_CHECKING:
    from jinja2 import Template


def message_page(report: MessageReport, explanation: Explanation | None = None) -> str:
    """The report of one message as a page for phone, screen and printer."""
    return template("message.html").render(
        report=report,
        pieces=pieces_of(report),
        explanation=None if explanation is None else explanation.to_dict(),
        language=report.language,
        say=lambda words: words.to(report.language),
        label=LABEL,
        verdict=VERDICT,
        kind=KIND,
        severity=SEVERITY,
        sender_kind=SENDER_KIND,
        visible=visible,
    )


def pieces_of(report: MessageReport) -> list[tuple[bool, str]]:
    """The message cut into marked and unmarked stretches."""
    pieces: list[tuple[bool, str]] = []
    done = 0
    for start, end in joined(span for finding in report.findings for span in finding.spans):
        pieces += ((False, visible(report.text[done:start])), (True, visible(report.text[start:end])))
        done = end
    return [*pieces, (False, visible(report.text[done:]))]


@cache
def template(name: str) -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment: Any = Environment(
        loader=PackageLoader("collectguard.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found: Template = environment.get_template(name)
    return found
