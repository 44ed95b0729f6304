"""Tables of messages as CSV, TSV or any separated text, and the named layouts among them.

Rows are split by hand: the standard reader refuses a long field, and one quote that nobody
closed makes it swallow the rest of the file into a single message.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from collectguard.model import Direction, Text
from collectguard.sources import chat_table
from collectguard.sources.blob import Blob
from collectguard.sources.headings import column_roles, direction_headings, direction_of, plain, role_of
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message, party
from collectguard.sources.texts import lines
from collectguard.sources.times import Clock, proves_day_first

_SEPARATORS = (",", "\t", ";", "|", "，")
_SHOWN = {
    ",": ("逗号", "comma"),
    "\t": ("制表符", "tab"),
    ";": ("分号", "semicolon"),
    "|": ("竖线", "bar"),
    "，": ("中文逗号", "，"),
}
#: Rows looked at for headings, and for how dates are written.
_SAMPLE = 60
#: Lines one quoted field may span before its quote is taken as text.
_MOST_LINES = 100
_MOST_FIELD = 1024 * 1024

_PHONE = re.compile(r"\+?\d[\d\s-]{3,24}")
_EXPONENT = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{1,2}")
_DIRECTION_WORD = re.compile(
    r"接收|收到?|收件箱?|发送|发|发件箱?|已发送?|received|sent|inbox|outbox|sentbox|incoming|outgoing|deliver|submit",
    re.IGNORECASE,
)
#: What a column may say that has better ones beside it: sent messages are read, too.
_READ_OR_NOT = ("已读", "未读")
_GUARDED = re.compile(r'="(.*)"', re.DOTALL)

NO_COLUMNS = Text(
    "这一行的列数不对，没有读。请在表格软件里补齐这一行。",
    "This row does not have the table's columns and was not read. Complete it in a spreadsheet.",
)

Cell = str | float | int | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Where each thing stands in a row; None where the table lacks it."""

    width: int
    text: int
    address: int | None = None
    name: int | None = None
    time: int | None = None
    clock: int | None = None
    direction: int | None = None
    sender: int | None = None
    to: int | None = None


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every row's message."""
    separator = separator_of(blob, intake)
    rows = split_rows(lines(blob, intake), separator)
    first = list(islice(rows, _SAMPLE))
    headings = [plain(heading) for heading in first[0][1]] if first else []
    if named_layout := chat_table.layout_of(headings):
        intake.format, layout = named_layout
        named = _whole_rows(_chain(first[1:], rows), len(headings), intake)
        names = (*headings, chat_table.SURPLUS)
        yield from layout(((place, dict(zip(names, row, strict=False))) for place, row in named), intake)
        return
    columns, start = find_columns([row for _, row in first])
    if columns is None:
        intake.give_up(
            "unsupported",
            zh="这张表里没有认得的列。请让第一行写明：时间、号码、类型、内容。",
            en="No known columns in this table. Let its first row say: time, number, type, content.",
        )
        return
    said = first[start - 1][1] if start else []
    if start:
        note_columns(columns, said, separator, intake)
    else:
        intake.note("no-headings")
    intake.clock.day_first = day_first(columns, [row for _, row in first[start:]])
    yield from _joined(_chain(first[start:], rows), columns, separator, intake)


def separator_of(blob: Blob, intake: Intake) -> str:
    """The separator that splits the first lines into the most columns, evenly."""
    sample = [line for line in islice(lines(blob, Intake(intake.options)), _SAMPLE) if line.strip()]
    best, most = ",", 0.0
    for mark in _SEPARATORS:
        widths = [len(split_row(line, mark)) for line in sample[:20]]
        wide = [width for width in widths if width > 1]
        if wide:
            common = max(set(wide), key=wide.count)
            score = wide.count(common) / len(widths) * min(common, 8)
            score += 4 * sum(role_of(cell) is not None for cell in split_row(sample[0], mark)) / 3
            if score > most:
                best, most = mark, score
    return best


class _Lines:
    """Lines with their numbers, which can be given back."""

    def __init__(self, source: Iterable[str]) -> None:
        self._source = iter(source)
        self._back: list[str] = []
        self.number = 0
        self.unclosed_until = 0

    def next(self) -> str | None:
        line = self._back.pop() if self._back else next(self._source, None)
        self.number += line is not None
        return line

    def give_back(self, lines: Sequence[str]) -> None:
        self._back.extend(reversed(lines))
        self.number -= len(lines)


def split_rows(source: Iterable[str], separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the number of their first line; a quoted field may span lines, an unclosed quote may not."""
    feed = _Lines(source)
    width = 0
    while (line := feed.next()) is not None:
        if not line:
            continue
        number = feed.number
        row, closed = _split(line, separator)
        if not closed and number > feed.unclosed_until:
            row = _across_lines(line, feed, separator, width) or row
        width = len(row)
        yield number, row


def _across_lines(line: str, feed: _Lines, separator: str, width: int) -> list[str] | None:
    """The row that an open quote carries on over the next lines; None where nothing closes it."""
    more: list[str] = []
    length = 0
    while len(more) < _MOST_LINES and length < _MOST_FIELD and (following := feed.next()) is not None:
        if separator in following and _is_row(following, separator, width):
            feed.give_back([following])
            break
        more.append(following)
        length += len(following)
        if _closes(following, separator):
            row, closed = _split("\n".join((line, *more)), separator)
            if closed:
                return row
    # No line up to here closes anything, so none of them needs to be asked again.
    feed.unclosed_until = feed.number
    feed.give_back(more)
    return None


def _closes(line: str, separator: str) -> bool:
    """Whether a quote in the line ends a field."""
    return '"' in line and (line.endswith('"') or f'"{separator}' in line)


def _is_row(line: str, separator: str, width: int) -> bool:
    row, closed = _split(line, separator)
    clock = Clock(UTC)
    return closed and len(row) == width > 2 and any(clock.words(cell) for cell in row if len(cell) < 40)


def split_row(row: str, separator: str) -> list[str]:
    """The fields of one row; a quote inside a field that nobody doubled is text.

    >>> split_row('a,"b, ""c"" d",e "f"', ",")
    ['a', 'b, "c" d', 'e "f"']
    """
    return _split(row, separator)[0]


def _split(row: str, separator: str) -> tuple[list[str], bool]:
    """The fields, and whether the last quote that was opened is closed."""
    if '"' not in row:
        return row.split(separator), True
    fields: list[str] = []
    at = 0
    while True:
        if row.startswith('"', at):
            end = row.find('"', at + 1)
            while end >= 0:
                after = end + 1
                if after == len(row) or row.startswith(separator, after):
                    break
                end = row.find('"', after + row.startswith('"', after))
            if end < 0:
                return [*fields, *row[at:].split(separator)], False
            fields.append(row[at + 1 : end].replace('""', '"'))
        else:
            after = row.find(separator, at)
            after = len(row) if after < 0 else after
            fields.append(row[at:after])
        if after >= len(row):
            return fields, True
        at = after + len(separator)


def find_columns(rows: Sequence[Sequence[Cell]]) -> tuple[Columns | None, int]:
    """Where what stands, and the first row of messages; headings may have titles above them."""
    for number, row in enumerate(rows[:25]):
        headings = [cell if isinstance(cell, str) else "" for cell in row]
        roles = column_roles(headings)
        if "text" in roles and len(roles) >= 2 and {"address", "time", "date", "from", "to", "name"} & set(roles):
            at = {role: headings.index(heading) for role, heading in roles.items()}
            clock = at.get("clock")
            if "date" in at and "time" in at:
                clock, at["time"] = at["time"], at["date"]
            return (
                Columns(
                    width=len(headings),
                    text=at["text"],
                    address=at.get("address"),
                    name=at.get("name"),
                    time=at.get("time"),
                    clock=clock,
                    direction=_direction_column(headings, rows[number + 1 :]),
                    sender=at.get("from"),
                    to=at.get("to"),
                ),
                number + 1,
            )
    return _columns_by_content(rows), 0


def _direction_column(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> int | None:
    """The column that says who wrote to whom: the one whose words most often are a direction."""
    columns = [headings.index(heading) for heading in direction_headings(headings)]

    def known(column: int) -> int:
        cells = (row[column] for row in rows if column < len(row))
        words = (unguarded(cell) for cell in cells)
        return sum(word not in _READ_OR_NOT and direction_of(word)[0] != "unknown" for word in words)

    return max(columns, key=known, default=None)  # the surest heading where several say as much


def _columns_by_content(rows: Sequence[Sequence[Cell]]) -> Columns | None:
    """A table without headings: a column of times, one of numbers, one of words; or None."""
    full = [row for row in rows if len(row) >= 3]
    if not full or 2 * len(full) < len(rows):
        return None
    width = max(map(len, full))

    def share(column: int, test: re.Pattern[str] | None) -> float:
        cells = [row[column] for row in full if column < len(row) and row[column] not in (None, "")]
        if not cells:
            return 0.0
        clock = Clock(UTC)
        good = sum(
            clock.any(cell) is not None if test is None else bool(test.fullmatch(unguarded(cell))) for cell in cells
        )
        return good / len(cells)

    times = [column for column in range(width) if share(column, None) >= 0.8]
    phones = [column for column in range(width) if column not in times and share(column, _PHONE) >= 0.6]
    directions = [column for column in range(width) if share(column, _DIRECTION_WORD) >= 0.8]
    lengths = {
        column: sum(len(str(row[column])) for row in full if column < len(row))
        for column in range(width)
        if column not in (*times, *phones, *directions)
    }
    if not times or not phones or not lengths:
        return None
    return Columns(
        width=width,
        text=max(lengths, key=lambda column: lengths[column]),
        address=phones[0],
        time=times[0],
        direction=directions[0] if directions else None,
    )


def day_first(columns: Columns, rows: Sequence[Sequence[Cell]]) -> bool | None:
    """Whether the table's dates prove to be written day first."""
    if columns.time is None:
        return None
    return proves_day_first([str(row[columns.time]) for row in rows if columns.time < len(row)])


def note_columns(columns: Columns, headings: Sequence[Cell], separator: str, intake: Intake) -> None:
    """Say which heading was taken for what."""
    labels = (("time", "时间"), ("address", "号码"), ("direction", "类型"), ("text", "内容"))
    found = [(en, zh, headings[at]) for en, zh in labels if (at := getattr(columns, en)) is not None]
    mark = _SHOWN.get(separator, ("表格", "sheet"))
    intake.note(
        "table-columns",
        zh="，".join(f"{zh}“{_short(heading)}”" for _, zh, heading in found),
        en=", ".join(f"{en} = {_short(heading)}" for en, _, heading in found),
        mark=mark[0],
        mark_en=mark[1],
    )


def _short(heading: Cell) -> str:
    return "".join(char for char in str(heading) if char.isprintable()).strip()[:24]


def row_message(
    row: Sequence[Cell],
    columns: Columns,
    place: str,
    intake: Intake,
    *,
    box: tuple[Direction, str | None] = ("unknown", None),
) -> Message:
    """One row as a message; the box its table is named after counts where the row says no direction."""

    def cell(at: int | None) -> Cell:
        return row[at] if at is not None and at < len(row) else None

    clock = intake.clock
    moment = None
    if columns.clock is not None:
        moment = clock.any(f"{_day(cell(columns.time))} {_time_of_day(cell(columns.clock))}")
        moment = moment or clock.any(cell(columns.clock))
    if moment is None:
        moment = clock.any(cell(columns.time))
    direction, folder = direction_of(unguarded(cell(columns.direction)))
    if direction == "unknown":
        direction, folder = box
    address, name = party(_address(cell(columns.address), intake))
    sender, from_name = party(_address(cell(columns.sender), intake))
    to, to_name = party(_address(cell(columns.to), intake))
    if columns.sender is not None or columns.to is not None:
        direction, address = _parties(direction, address, sender, to, intake)
    return Message(
        text=_text(cell(columns.text)),
        address=address,
        received_at=moment,
        direction=direction,
        folder=folder,
        record=place,
        name=_text(cell(columns.name)).strip() or name or (to_name if address == to else from_name),
    )


def _parties(
    direction: Direction, address: str | None, sender: str | None, to: str | None, intake: Intake
) -> tuple[Direction, str | None]:
    """Who wrote to whom, where a table names both: the owner is one of them, or an empty cell."""
    if direction == "unknown":
        if intake.is_owner(sender) or (to and not sender):
            direction = "outgoing"
        elif intake.is_owner(to) or (sender and not to):
            direction = "incoming"
    other = to if direction in ("outgoing", "draft") else sender
    return direction, address or other or sender or to


def unguarded(cell: Cell) -> str:
    """A cell without what keeps spreadsheets from turning it into a figure.

    >>> unguarded('="10690000000002"'), unguarded(12000000003.0)
    ('10690000000002', '12000000003')
    """
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e21 else str(cell)
    text = str(cell).strip()
    if found := _GUARDED.fullmatch(text):
        text = found[1].strip()
    return text.removeprefix("'").strip()


def _address(cell: Cell, intake: Intake) -> str | None:
    if isinstance(cell, int | float) and abs(cell) >= 1e15:
        intake.note("damaged-number")
    text = unguarded(cell)
    if _EXPONENT.fullmatch(text):
        try:
            text = str(int(float(text)))
        except (ValueError, OverflowError):
            return text
        intake.note("damaged-number")
    return text.removesuffix(".0") or None


def _text(cell: Cell) -> str:
    return "" if cell is None else cell if isinstance(cell, str) else unguarded(cell)


def _day(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return unguarded(cell)


def _time_of_day(cell: Cell) -> str:
    if isinstance(cell, float) and 0 <= cell < 1:
        seconds = round(cell * 86_400)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return unguarded(cell)


def _joined(
    rows: Iterable[tuple[int, list[str]]], columns: Columns, separator: str, intake: Intake
) -> Iterator[Message]:
    """Messages of rows; a row that is the rest of a text nobody quoted goes back to it."""
    held: tuple[int, list[str]] | None = None
    last = columns.text == columns.width - 1
    for (place, row), final in _with_final(rows):
        if not any(cell.strip() for cell in row):
            continue
        if final and intake.open_end and _is_cut(row, columns):
            intake.cut(f"row {place}")
            break
        while len(row) > columns.width and not row[-1].strip():
            row.pop()  # spreadsheets write empty cells at the end for columns somebody once touched
        if last and len(row) > columns.width:
            row = [*row[: columns.text], separator.join(row[columns.text :])]
        if held and last and _is_rest(row, columns, intake):
            held[1][columns.text] += "\n" + separator.join(row)
            continue
        if held:
            yield row_message(held[1], columns, f"row {held[0]}", intake)
            held = None
        if len(row) <= columns.text and not _is_without_text(row, columns, intake):
            intake.lose(f"row {place}", NO_COLUMNS)
        else:
            row += [""] * (columns.text + 1 - len(row))
            held = (place, row)
    if held:
        yield row_message(held[1], columns, f"row {held[0]}", intake)


def _whole_rows(rows: Iterable[tuple[int, list[str]]], width: int, intake: Intake) -> Iterator[tuple[int, list[str]]]:
    """Rows of a program's own table, without a last one that is shorter than all others: the file breaks off in it."""
    ragged = False
    for (place, row), final in _with_final(rows):
        if final and intake.open_end and len(row) < width and not ragged:
            intake.cut(f"row {place}")
        elif any(row):
            ragged = ragged or len(row) < width
            yield place, row


def _with_final(rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[tuple[int, list[str]], bool]]:
    """Rows, and whether each is the last."""
    held: tuple[int, list[str]] | None = None
    for row in rows:
        if held is not None:
            yield held, False
        held = row
    if held is not None:
        yield held, True


def _is_cut(row: Sequence[str], columns: Columns) -> bool:
    """Whether a table's last row begins as its rows do and breaks off before the text."""
    if len(row) > columns.text or len(row) >= columns.width:
        return False
    at, words = next(((at, cell.strip()) for at, cell in enumerate(row) if cell.strip()))
    return len(row) > 1 and at in (columns.address, columns.time, columns.sender) and not words[:1].isalpha()


def _is_without_text(row: Sequence[str], columns: Columns, intake: Intake) -> bool:
    """Whether a row that ends before its text still is plainly a message: it has a time and somebody's address."""
    if columns.time is None or columns.time >= len(row) or Clock(intake.clock.zone).any(row[columns.time]) is None:
        return False
    return any(
        at is not None and at < len(row) and row[at].strip() for at in (columns.address, columns.sender, columns.to)
    )


def _is_rest(row: Sequence[str], columns: Columns, intake: Intake) -> bool:
    if len(row) > columns.text and len(row) >= columns.width:
        return False
    if columns.time is None:
        return len(row) <= columns.text
    return columns.time >= len(row) or Clock(intake.clock.zone).any(row[columns.time]) is None


def _chain(
    first: Sequence[tuple[int, list[str]]], rest: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    yield from first
    yield from rest
