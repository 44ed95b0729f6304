"""SQLite files from strangers: a private copy, tables only, bounded work, and what can be read is read.

The copy takes the write-ahead log along: without it the newest messages are missing, and to open
the original, even for reading, would leave files beside it. Views, virtual tables and generated
columns are never touched; a trigger cannot fire, for nothing is written.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from collectguard.errors import RefusedInputError, UnreadableInputError
from collectguard.model import Text
from collectguard.sources.blob import Blob, copied, private_folder
from collectguard.sources.intake import Intake
from collectguard.sources.texts import decoded

#: What one value in a row may hold.
Value = bytes | int | float | None
Row = tuple[Value, ...]

_MOST_TABLES = 2000
_MOST_VALUE = 10 * 1024 * 1024
#: What reading a damaged file raises; its column names and messages may not even be text.
_ERRORS = (sqlite3.Error, OverflowError, UnicodeDecodeError)
#: Numbers asked for one by one in one table, and rows one page can hold.
_MOST_ASKED = 1_000_000
_MOST_BEYOND = 20_000
#: Numbers asked for before looking further ahead, and the share of numbers with rows below which tables are sparse.
_IN_VAIN = 200
_SPARSE = 0.1
_MOST_ON_PAGE = 500
#: The lowest and the highest number a row can have.
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
#: Steps of SQLite's machine between two looks, and looks allowed without a row coming out.
_STEPS = 200_000
_MOST_LOOKS = 400
#: Steps allowed for reading the schema; every table takes a few, and a phone has some dozen.
_MOST_SCHEMA_STEPS = 200_000

DAMAGED = Text(
    "数据库这里损坏，读不出。请从手机重新复制。",
    "The database is damaged here; this could not be read. Copy it from the phone again.",
)
TOO_LARGE = Text("这一条长得不合理，没有读。", "This row is unreasonably long and was not read.")


class _Keyed:
    """The questions put to a table whose rows have numbers."""

    def __init__(self, name: str, key: str, wanted: str, source: str) -> None:
        self.name = name
        self.after = f"SELECT {key}, {wanted} {source} WHERE {key} > ? ORDER BY {key}"
        self.one = f"SELECT {key}, {wanted} {source} WHERE {key} = ?"
        self.next = f"SELECT {key} {source} WHERE {key} > ? ORDER BY {key} LIMIT 1"
        self.before = f"SELECT {key} {source} WHERE {key} < ? ORDER BY {key} DESC LIMIT 1"
        self.first = f"SELECT {key} {source} ORDER BY {key} LIMIT 1"
        self.last = f"SELECT {key} {source} ORDER BY {key} DESC LIMIT 1"


def _named(first: int, last: int) -> str:
    return f"row {first} – {last}" if last > first else f"row {first}"


class _Stretch:
    """Numbers asked for one by one behind the last row that was read, and which of them are lost.

    Numbers nobody has are deleted messages or lost ones; in a damaged stretch they count as lost
    as far as one page can hold them. `top` is the highest number of the table, as far as it is known.
    """

    def __init__(self, first: int, top: int) -> None:
        self.first = self.number = first
        self.top = top
        self.too_long: list[int] = []
        self.damaged: list[int] = []
        self.leapt = self.vain = 0

    def goes_on(self) -> bool:
        """Whether more may come: up to the highest number known, and a while beyond it."""
        return self.number <= min(max(self.top, self.first + _MOST_BEYOND), _HIGHEST)

    def nobody(self, first: int, following: int) -> None:
        """Nobody has the numbers from the first up to the following one."""
        if following - first <= _MOST_ON_PAGE:
            self.damaged.extend(range(first, following))


class Database:
    """The ordinary tables of one database."""

    def __init__(self, connection: sqlite3.Connection, name: str, intake: Intake, size: int) -> None:
        self._connection = connection
        self._most_rows = size
        self._name = name
        self._intake = intake
        self._looks = 0
        connection.set_progress_handler(self._look, _STEPS)
        self.tables = self._tables()

    def _look(self) -> int:
        self._looks += 1
        return self._looks > _MOST_LOOKS

    def _tables(self) -> dict[str, tuple[str, ...]]:
        found = {}
        names = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
        for (raw,) in self._connection.execute(names).fetchmany(_MOST_TABLES):
            name = text_of(raw)
            if name is None or name.startswith("sqlite_"):
                continue
            # table_info leaves out generated columns, which may be computed to any size.
            columns = self._connection.execute(f"PRAGMA table_info({_quoted(name)})").fetchall()
            found[name] = tuple(column for row in columns if (column := text_of(row[1])))
        return found

    def table(self, name: str) -> str | None:
        """The table of that name, however it is capitalised."""
        return next((table for table in self.tables if table.lower() == name.lower()), None)

    def has(self, table: str, *columns: str) -> bool:
        """Whether there is such a table with all these columns."""
        found = self.table(table)
        return found is not None and {column.lower() for column in columns} <= {
            column.lower() for column in self.tables[found]
        }

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """Those columns of every row that can be read; None for a column the table lacks.

        A row that is too large is lost alone, and a damaged page costs only the rows on it.
        """
        found = self.table(table)
        if found is None:
            return
        known = {column.lower(): column for column in self.tables[found]}
        key = next((name for name in ("rowid", "_rowid_", "oid") if name not in known), None)
        names = [known.get(column.lower(), key if column == "ROWID" else None) for column in columns]
        wanted = ", ".join("NULL" if name is None else f"t.{_quoted(name)}" for name in names)
        source = f"FROM {_quoted(found)} AS t NOT INDEXED"
        if key is None or not self._works(f"SELECT t.{key} {source} LIMIT 1"):
            yield from self._at_once(found, f"SELECT {wanted} {source}")
            return
        yield from self._through_damage(_Keyed(found, f"t.{key}", wanted, source))

    def _through_damage(self, table: _Keyed) -> Iterator[Row]:
        """Rows in the order of their numbers; where the library stops, every number behind is asked for by itself."""
        last = _LOWEST
        lowest = _HIGHEST
        top: int | None = None
        asked = count = 0
        while True:
            trusted = last
            try:
                for row in self._run(table.after, last):
                    number = whole_of(row[0])
                    if number <= last:
                        # The one before was damaged and passed rows by; or pages point back at each other for ever.
                        last = trusted
                        raise sqlite3.DatabaseError("rows out of order")
                    gap = number - last > (_MOST_ON_PAGE if top is None else 1)
                    if gap and last != _LOWEST and not self._follows(table, last, number):
                        raise sqlite3.DatabaseError("rows out of order")
                    trusted = last if number - last > 1 else number
                    lowest = min(lowest, number)
                    last = number
                    count += 1
                    yield row[1:]
                broken = False
            except _ERRORS:
                broken = True
                if top is None:
                    top = self._number(table.last) or 0
            if not broken and (top is None or last >= top):
                return
            first = last + 1 if last != _LOWEST else self._number(table.first)
            stretch = _Stretch(1 if first is None else first, top or 0)
            found = None
            while found is None and asked < _MOST_ASKED and stretch.goes_on():
                asked += 1
                stretch.vain += 1
                if stretch.vain % _IN_VAIN == 0:
                    self._leap(table, stretch)
                found = self._ask(table, stretch)
            self._lose(table.name, stretch, found is not None, count / max(1, last - lowest + 1) if count else 1.0)
            if found is None:
                return
            last = stretch.number
            yield found

    def _follows(self, table: _Keyed, last: int, number: int) -> bool:
        """Whether no row stands between these two: damage turns numbers into larger ones."""
        before = self._number(table.before, number)
        return before is None or before <= last

    def _ask(self, table: _Keyed, stretch: _Stretch) -> Row | None:
        """The row of one number; None where it cannot be read or there is none, and then the number moves on."""
        number = stretch.number
        try:
            for row in self._run(table.one, number):
                if whole_of(row[0]) == number:
                    return row[1:]
        except sqlite3.DataError:
            stretch.too_long.append(number)
        except _ERRORS:
            stretch.damaged.append(number)
        else:
            following = self._following(table, stretch, number) or number + 1
            stretch.nobody(number, following)
            stretch.number = following
            return None
        stretch.number = number + 1
        return None

    def _following(self, table: _Keyed, stretch: _Stretch, number: int) -> int | None:
        """The next number that a row has; None where that cannot be said for sure."""
        found = self._number(table.next, min(number, _HIGHEST))
        sure = found is not None and number < found <= stretch.top and self._follows(table, number, found)
        return found if sure else None

    def _leap(self, table: _Keyed, stretch: _Stretch) -> None:
        """Go on at the next number that can be read: ever further, then back, so that no page is passed by."""
        reach = 1
        while self._following(table, stretch, stretch.number + reach - 1) is None:
            reach *= 2
            if stretch.number + reach > stretch.top:
                return
        low = reach // 2
        while reach - low > 1:
            middle = (low + reach) // 2
            if self._following(table, stretch, stretch.number + middle - 1) is None:
                low = middle
            else:
                reach = middle
        found = self._following(table, stretch, stretch.number + reach - 1)
        if found is not None:
            # The library may pass by the first row behind the damage, too; asked for by its number it is there.
            stretch.leapt += found - 1 - stretch.number
            stretch.number = found - 1

    def _number(self, query: str, *values: int) -> int | None:
        """The number a query answers; None where it cannot be read, or there is none."""
        try:
            row = next(self._run(query, *values), None)
        except _ERRORS:
            return None
        return None if row is None else whole_of(row[0])

    def _lose(self, table: str, stretch: _Stretch, more: bool, density: float) -> None:
        """Count the rows of a stretch that could not be read; at the table's end, up to the highest number it has.

        Where few of the numbers before had rows, few of these had.
        """
        damaged = stretch.damaged if more else [number for number in stretch.damaged if number <= stretch.top]
        count = len(damaged) + stretch.leapt
        if density < _SPARSE:
            count = min(count, 1 + round((stretch.number - stretch.first) * density))
        if not more and not count and not stretch.too_long:
            count = 1
        if stretch.too_long:
            place = _named(stretch.too_long[0], stretch.too_long[-1])
            self._intake.lose(f"{self._name}, {table}, {place}", TOO_LARGE, len(stretch.too_long))
        if count:
            last = stretch.number - 1 if stretch.leapt or not damaged else damaged[-1]
            self._intake.lose(
                f"{self._name}, {table}, {_named(damaged[0] if damaged else stretch.first, last)}", DAMAGED, count
            )

    def _works(self, query: str) -> bool:
        try:
            self._connection.execute(query).fetchone()
        except sqlite3.OperationalError as error:
            return "no such column" not in str(error)
        except _ERRORS:
            pass
        return True

    def _at_once(self, table: str, query: str) -> Iterator[Row]:
        try:
            yield from islice(self._run(query), self._most_rows)
        except _ERRORS:
            self._intake.lose(f"{self._name}, {table}", DAMAGED)

    def _run(self, query: str, *values: int) -> Iterator[Row]:
        self._looks = 0
        for row in self._connection.execute(query, values):
            self._looks = 0
            yield row


@contextmanager
def opened(blob: Blob, intake: Intake) -> Iterator[Database]:
    """A private copy of the database, opened so that nothing in it can act.

    Raises:
        UnreadableInputError: it is no database, or too damaged to be opened.
    """
    with private_folder() as folder:
        path = copied(blob, folder / "copy.db")
        frames = 0
        if log := blob.beside(f"{blob.name}-wal"):
            frames = _committed(copied(log, folder / "copy.db-wal"))
        if (journal := blob.beside(f"{blob.name}-journal")) and any(journal.head):
            intake.note("journal-beside")
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            if frames and connection.execute("PRAGMA wal_checkpoint").fetchone()[1] < frames:
                intake.note("journal-beside")
            _defend(connection)
            _load_schema(connection, blob.name)
            yield Database(connection, blob.name, intake, path.stat().st_size)
        except _ERRORS as error:
            reason = re.sub(r"[^\x20-\x7e]", "?", str(error))[:80]
            raise UnreadableInputError(
                f"{blob.name}: the database is damaged and cannot be opened ({reason}). Copy it from the phone again.",
                f"{blob.name}：数据库已损坏，打不开（{reason}）。请从手机重新复制。",
            ) from error
        finally:
            connection.close()


def _defend(connection: sqlite3.Connection) -> None:
    connection.text_factory = bytes
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _committed(log: Path) -> int:
    """How many frames a write-ahead log holds up to its last commit, by their own account.

    The library leaves out frames whose checksum is wrong, and says nothing of it.
    """
    committed = 0
    with log.open("rb") as stream:
        head = stream.read(32)
        page = int.from_bytes(head[8:12], "big")
        if len(head) < 32 or not 512 <= page <= 65_536:
            return 0
        for number in range(1, log.stat().st_size // (page + 24) + 1):
            frame = stream.read(24)
            if len(frame) < 24 or frame[8:16] != head[16:24]:
                break
            if any(frame[4:8]):
                committed = number
            stream.seek(page, 1)
    return committed


def _load_schema(connection: sqlite3.Connection, name: str) -> None:
    """Let the library read the schema once, and stop where it has so many tables that this takes for ever.

    Raises:
        RefusedInputError: it does.
    """
    stopped = False

    def stop() -> int:
        nonlocal stopped
        stopped = True
        return 1

    connection.set_progress_handler(stop, _MOST_SCHEMA_STEPS)
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.OperationalError:
        if stopped:
            raise RefusedInputError(
                f"{name}: the database has an unreasonable number of tables and was not read.",
                f"{name}：数据库里的表多得不合理，没有读取。",
            ) from None
        raise


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def text_of(value: Value | str) -> str | None:
    """A value as text; bytes nobody can decode become U+FFFD."""
    if isinstance(value, bytes):
        return decoded(value)[0]
    return value if value is None or isinstance(value, str) else str(value)


def whole_of(value: Value) -> int:
    """A value as a whole number; 0 for anything else."""
    if isinstance(value, bytes):
        digits = value.strip()
        return int(digits) if digits.isdigit() and len(digits) < 20 else 0
    try:
        return int(value or 0)
    except (ValueError, OverflowError):
        return 0
