"""Messages as CSV that spreadsheets open right, that cannot run as formulas, nor steer a terminal."""

from __future__ import annotations

import csv
import io
import re
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

#: What moves a terminal's cursor or reorders a line; shown by code point as in the terminal's own view.
_UNSAFE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


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
    """A cell no spreadsheet takes for a formula and no terminal for a command.

    >>> defused("=1+1"), defused("红\\x1b[31m")
    ("'=1+1", '红<U+001B>[31m')
    """
    cell = _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", cell.replace("\x00", "\ufffd"))
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
