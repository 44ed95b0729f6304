"""The terminal view of a whole scan: counts, what several messages show, and what was flagged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collectguard.batch import Workspace
from collectguard.model import ConversationReport, Language, Span, Summary
from collectguard.render.backup import Remembered
from collectguard.render.text import marked, paint_marks, visible, wrap
from collectguard.render.words import KIND, LABEL, SCAN, STATUS, VERDICT
from collectguard.rule import TRICKS

#: Messages listed on a terminal.
MOST_LISTED = 200
_CODES = {"trick": "1;31", "caution": "1;33", "clear": "1;32"}


def backup_text(
    workspace: Workspace, conversations: Sequence[ConversationReport], summary: Summary, *, width: int, colour: bool
) -> Iterator[str]:
    """The whole view, line by line."""
    view = _View(summary.language, max(40, width), colour)
    remembered = Remembered(workspace)
    for line in view.head(summary):
        yield line + "\n"
    for conversation in conversations:
        for line in view.conversation(conversation):
            yield line + "\n"
    count = remembered.flagged()
    if count:
        yield "\n" + view.bold(SCAN["found"].to(view.language)) + "\n"
    for shown in remembered.shown(MOST_LISTED):
        for line in view.message(shown.report):
            yield line + "\n"
    if count > MOST_LISTED:
        for line in wrap(SCAN["cut"].to(view.language).format(shown=MOST_LISTED, count=count), view.width):
            yield line + "\n"
    if not count and not conversations:
        yield "\n" + SCAN["nothing"].to(view.language) + "\n"


class _View:
    """How lines are made for one width, language and colour."""

    def __init__(self, language: Language, width: int, colour: bool) -> None:
        self.language: Language = language
        self.width = width
        self.colour = colour

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def bold(self, text: str) -> str:
        return self.paint(text, "1")

    def head(self, summary: Summary) -> Iterator[str]:
        say = self.language
        counts = summary.counts
        yield self.bold(SCAN["counts"].to(say)) + f" {counts.messages:,} {SCAN['messages'].to(say)}"
        if counts.messages:
            yield "  " + " · ".join(
                self.paint(f"{VERDICT[name].to(say)} {number:,}", _CODES.get(name, "0"))
                for name, number in counts.verdict.items()
                if number
            )
            yield "  " + " · ".join(
                f"{KIND[name].to(say)} {number:,}" for name, number in counts.kind.items() if number
            )
        for name in ("duplicates", "filtered"):
            number = getattr(counts, name)
            if number:
                yield f"  {SCAN[name].to(say)} {number:,}"
        yield self.bold(SCAN["inputs"].to(say))
        for item in summary.inputs:
            lost = f" · {SCAN['lost'].to(say)} {item.lost:,}" if item.lost else ""
            told = STATUS[item.status].to(say) + lost
            yield f"  {visible(item.name)} · {item.format or '?'} · {item.messages:,} · {told}"
            for notice in item.notices:
                yield from self.indented(visible(notice.text), 4)
        for notice in summary.notices:
            yield from self.indented(notice.text, 2)
        if counts.trick:
            yield self.bold(SCAN["tricks"].to(say))
            for trick, number in sorted(counts.trick.items(), key=lambda item: -item[1]):
                yield f"  {TRICKS[trick].to(say)} {number:,}"

    def conversation(self, report: ConversationReport) -> Iterator[str]:
        say = self.language
        yield ""
        who = ", ".join(map(visible, report.senders[:4])) + (" …" if len(report.senders) > 4 else "")
        yield (
            self.bold(SCAN["conversations"].to(say))
            + f"  {who}"
            + (f"  {visible(report.lender)}" if report.lender else "")
        )
        for finding in report.findings:
            yield "  " + self.paint(finding.title, "1;31") + f"  {finding.rule} · {finding.confidence:.2f}"
            for label in ("reason", "truth", "innocent_reading", "advice"):
                yield from self.indented(f"{LABEL[label].to(say)}  {visible(getattr(finding, label))}", 4)
            basis = dict.fromkeys(
                f"{entry.title}{entry.article or ''} ({entry.force_label})" for entry in finding.legal
            )
            yield from self.indented(f"{LABEL['legal'].to(say)}  {'; '.join(basis)}", 4)
            yield "    " + SCAN["rests_on"].to(say)
            for message in finding.messages[:12]:
                at = (
                    message.received_at.isoformat(sep=" ", timespec="minutes")
                    if message.received_at
                    else SCAN["no_time"].to(say)
                )
                quote = f"  “{visible(message.quote)}”" if message.quote else ""
                yield from self.indented(f"{at[:16]}  {visible(message.sender or '')}{quote}", 6)
            if finding.message_count > 12:
                yield "      " + SCAN["and_more"].to(say).format(count=finding.message_count - 12)

    def message(self, report: dict[str, Any]) -> Iterator[str]:
        say = self.language
        when = (report["received_at"] or SCAN["no_time"].to(say))[:16].replace("T", " ")
        sender = report["sender"]["address"]
        verdict = self.paint(VERDICT[report["verdict"]].to(say), _CODES[report["verdict"]])
        titles = ("、" if say == "zh" else ", ").join(
            trick["title"] for at, trick in enumerate(report["tricks"]) if trick["score"] >= 0.5 or not at
        )
        yield ""
        yield f"{verdict} {report['score']:.2f}  {when}  {visible(sender or SCAN['no_sender'].to(say))}  {titles}"
        spans = sorted({Span(*span) for finding in report["findings"] for span in finding["spans"]})
        for line in paint_marks(wrap(marked(report["text"], spans), self.width - 4), colour=self.colour):
            yield "  " + line

    def indented(self, text: str, by: int) -> Iterator[str]:
        for line in wrap(text, self.width - by):
            yield " " * by + line
