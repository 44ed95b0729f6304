"""Messages as CSV that spreadsheets open right and that cannot run as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from collectguard.model import MessageReport

HEADER = (
    "id", "received_at", "sender", "sender_kind", "direction", "kind", "verdict", "score",
    "tricks", "rules", "quotes", "text", "reading",
)  # fmt: skip

#: Spreadsheets run cells that begin with these; an apostrophe in front makes them text.
_FORMULA_STARTS = (
    *("=", "+", "-", "@", "\t", "\r", "\n"),
    "\N{FULLWIDTH EQUALS SIGN}",
    "\N{FULLWIDTH PLUS SIGN}",
    "\N{FULLWIDTH HYPHEN-MINUS}",
    "\N{FULLWIDTH COMMERCIAL AT}",
)


def messages_csv(reports: Iterable[MessageReport]) -> str:
    """A byte-order mark (Excel needs it for Chinese), a header, one row a message."""
    return csv_head() + "".join(map(csv_row, reports))


def csv_head() -> str:
    """The byte-order mark and the header row."""
    return "\ufeff" + _line(HEADER)


def csv_row(report: MessageReport) -> str:
    """One message's row, its cells defused."""
    return _line([defused(cell) for cell in _row(report)])


def _line(cells: Sequence[str]) -> str:
    page = io.StringIO()
    csv.writer(page, lineterminator="\r\n").writerow(cells)
    return page.getvalue()


def defused(cell: str) -> str:
    """A cell no spreadsheet takes for a formula.

    >>> defused("=1+1")
    "'=1+1"
    """
    cell = cell.replace("\x00", "\ufffd")
    return "'" + cell if cell.startswith(_FORMULA_STARTS) else cell


def _row(report: MessageReport) -> tuple[str, ...]:
    return (
        report.id,
        report.received_at.isoformat() if report.received_at else "",
        report.sender.address or "",
        report.sender.kind,
        report.direction,
        report.kind or "",
        report.verdict,
        f"{report.score:.4f}",
        " ".join(trick.trick for trick in report.tricks),
        " ".join(finding.rule for finding in report.findings),
        " | ".join(finding.quote for finding in report.findings),
        report.text,
        report.reading,
    )
