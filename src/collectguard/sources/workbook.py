"""Excel and WPS workbooks, through calamine: every sheet that holds messages.

A workbook is a zip; it is measured before calamine may see it, for its shared texts unpack to any
size, and sheets are laid out as full rectangles. What is too large for that is read row by row.
Formulas are never evaluated; what a program last computed is read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import chain, islice

from collectguard.errors import RefusedInputError, UnreadableInputError
from collectguard.model import Text
from collectguard.sources.blob import Blob, bomb
from collectguard.sources.headings import box_of
from collectguard.sources.intake import Intake
from collectguard.sources.large_sheet import Row, Sheets
from collectguard.sources.message import Message
from collectguard.sources.table import Cell, day_first, find_columns, note_columns, row_message

#: Most bytes a workbook may unpack to and be laid out; calamine needs about three times that.
_MOST_UNPACKED = 96 * 1024**2
_MOST_FILE = 64 * 1024**2
_SINCE_1904 = re.compile(rb'date1904="(?:1|true)"')
_MOST_CELLS = 8_000_000
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{0,7})(\d+)["']""")
_SAMPLE = 60
_MOST_PARTS = 5_000

#: What a damaged archive raises from within the library.
_FAULTS = (
    zipfile.BadZipFile,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    NotImplementedError,
    zlib.error,
)

SAVE_AS_CSV = Text(
    "如果这是您自己的表格，请另存为 CSV 再扫描。", "If this is a table of your own, save it as CSV and scan that."
)
BROKEN = Text("这张工作表读不出来。", "This sheet cannot be read.")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every row's message, sheet by sheet; sheets without messages are skipped and counted."""
    from python_calamine import CalamineError, CalamineWorkbook, ZipError

    if blob.head.startswith(b"PK"):
        with _archive(blob) as archive:
            intake.clock.excel_since_1904 = _since_1904(archive)
            if _is_large(archive):
                yield from _row_by_row(archive, blob, intake)
                return
    data = blob.whole(_MOST_FILE)
    with _no_panic(blob):
        try:
            workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
            names = workbook.sheet_names
        except (CalamineError, ZipError, OSError, ValueError) as error:
            raise _damaged(blob) from error
        for name in names:
            try:
                rows = workbook.get_sheet_by_name(name).iter_rows()
                yield from _sheet(name, enumerate(([_cell(value) for value in row] for row in rows), start=1), intake)
            except (CalamineError, ZipError, OSError, ValueError):
                intake.lose(f"{blob.name}, {name}", BROKEN)


def _row_by_row(archive: zipfile.ZipFile, blob: Blob, intake: Intake) -> Iterator[Message]:
    try:
        sheets = Sheets(archive, blob)
        for name, member in sheets.named():
            yield from _sheet(name, sheets.rows(member, intake), intake)
    except RefusedInputError as error:
        raise RefusedInputError(f"{error} {SAVE_AS_CSV.en}", error.zh + SAVE_AS_CSV.zh) from None
    except _FAULTS as error:
        raise _damaged(blob) from error


def _sheet(name: str, rows: Iterator[Row], intake: Intake) -> Iterator[Message]:
    first = list(islice(rows, _SAMPLE))
    columns, start = find_columns([row for _, row in first])
    if columns is None:
        intake.note("skipped-sheet")
        return
    if start:
        note_columns(columns, first[start - 1][1], "", intake)
    else:
        intake.note("no-headings")
    intake.clock.day_first = day_first(columns, [row for _, row in first[start:]])
    box = box_of(name)
    for number, row in chain(first[start:], rows):
        found = row_message(row, columns, f"{name}, row {number}", intake, box=box)
        if found.text or found.address or found.received_at:
            yield found


@contextmanager
def _no_panic(blob: Blob) -> Iterator[None]:
    """Turn a panic of the Rust library, which is no ordinary exception, into our own error."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise _damaged(blob) from None
        raise


@contextmanager
def _archive(blob: Blob) -> Iterator[zipfile.ZipFile]:
    stream = blob.open()
    if not stream.seekable():
        stream.close()
        stream = io.BytesIO(blob.whole(_MOST_FILE))
    with stream:
        try:
            archive = zipfile.ZipFile(stream)
        except _FAULTS as error:
            raise _damaged(blob) from error
        if len(archive.infolist()) > _MOST_PARTS:
            raise bomb(blob.name)
        try:
            yield archive
        except _FAULTS as error:
            raise _damaged(blob) from error


def _since_1904(archive: zipfile.ZipFile) -> bool:
    """Whether days are counted from 1904, as old Macs did."""
    if "xl/workbook.xml" not in archive.namelist():
        return False
    with archive.open("xl/workbook.xml") as part:
        return bool(_SINCE_1904.search(part.read(1024 * 1024)))


def _is_large(archive: zipfile.ZipFile) -> bool:
    """Whether the parts unpack to more than may be laid out, whatever the index says.

    The library makes a sheet a full rectangle, so two cells far apart are enough.
    """
    total = 0
    for member in archive.infolist():
        if not member.filename.endswith((".xml", ".rels", ".bin")):
            continue
        corners = _Corners()
        with archive.open(member) as part:
            while piece := part.read(1024 * 1024):
                total += len(piece)
                if total > _MOST_UNPACKED:
                    return True
                if "/sharedStrings" not in member.filename and corners.cells(piece) > _MOST_CELLS:
                    return True
    return False


class _Corners:
    """How large a rectangle the cells of a sheet span, as far as it was seen."""

    def __init__(self) -> None:
        self._rows: tuple[int, int] | None = None
        self._columns: tuple[int, int] | None = None
        self._rest = b""

    def cells(self, piece: bytes) -> int:
        """Cells of the rectangle after one more piece of the sheet."""
        piece = self._rest + piece
        self._rest = piece[-64:]
        places = set(_PLACE.findall(piece))
        rows = {int(row) for _, row in places if len(row) < 10}
        columns = {_column(letters) for letters, _ in places if letters}
        self._rows = _spanned(self._rows, rows)
        self._columns = _spanned(self._columns, columns)
        if self._rows is None:
            return 0
        first, last = self._columns or (1, 1)
        return (self._rows[1] - self._rows[0] + 1) * (last - first + 1)


def _spanned(known: tuple[int, int] | None, more: set[int]) -> tuple[int, int] | None:
    numbers = more.union(known or ())
    return (min(numbers), max(numbers)) if numbers else None


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _damaged(blob: Blob) -> UnreadableInputError:
    return UnreadableInputError(
        f"{blob.name}: the workbook is damaged or protected by a password. "
        "Open it in Excel or WPS and save it again as .xlsx.",
        f"{blob.name}：工作簿已损坏，或者设了密码。请用 Excel 或 WPS 打开后另存为 .xlsx。",
    )


def _cell(value: object) -> Cell:
    if value == "" or value is None or isinstance(value, bool):
        return None
    if isinstance(value, datetime):
        return _rounded(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds() / 86_400
    return value if isinstance(value, str | int | float) else str(value)


def _rounded(moment: datetime) -> datetime:
    """To the second: days are stored as fractions, which fall a little short."""
    return (moment + timedelta(microseconds=500_000)).replace(microsecond=0)
