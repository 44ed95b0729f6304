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
#: Bad rows passed over in one table, and the lowest number a row can have.
_MOST_BAD = 1000
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
#: Steps of SQLite's machine between two looks, and looks allowed without a row coming out.
_STEPS = 200_000
_MOST_LOOKS = 400
#: Steps allowed for reading the schema; every table takes a few, and a phone has some dozen.
_MOST_SCHEMA_STEPS = 200_000

DAMAGED = Text("数据库这里损坏，读不出。", "The database is damaged here; this could not be read.")


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
        following = f"{source} WHERE t.{key} > ? ORDER BY t.{key}"
        last = _LOWEST
        for _ in range(_MOST_BAD):
            # The library loses the row before a bad one too, so behind an error rows are read one by one.
            for limit in ("", " LIMIT 1"):
                while True:
                    count = 0
                    try:
                        for row in self._run(f"SELECT t.{key}, {wanted} {following}{limit}", last):
                            number = whole_of(row[0])
                            if number <= last:
                                # Pages that point back at each other would go round for ever.
                                raise sqlite3.DatabaseError("rows out of order")
                            last = number
                            count += 1
                            yield row[1:]
                    except _ERRORS:
                        break
                    if not limit or not count:
                        return
            if self._looks > _MOST_LOOKS:
                break
            readable = self._readable_from(f"SELECT t.{key} {following} LIMIT 1", last)
            self._lose(found, last, readable)
            if readable is None:
                return
            last = readable - 1
        else:
            return
        self._lose(found, last, None)

    def _readable_from(self, query: str, last: int) -> int | None:
        """The number of the first row behind a bad one, or behind a damaged page; None where there is none."""

        def key_after(number: int) -> int | None:
            """None where nothing can be read, the number itself where nothing follows."""
            number = min(number, _HIGHEST)
            try:
                row = next(self._run(query, number), None)
            except _ERRORS:
                return None
            if row is None:
                return number
            return found if (found := whole_of(row[0])) > number else None

        reach = 1
        if (bad := key_after(last)) is not None:
            last = bad
        # Ever further, until a page can be read; then back, so that no page is passed by.
        while (found := key_after(last + reach - 1)) is None:
            reach *= 2
            if last + reach > _HIGHEST:
                return None
        low = reach // 2
        while reach - low > 1:
            middle = (low + reach) // 2
            if (nearer := key_after(last + middle - 1)) is None:
                low = middle
            else:
                reach, found = middle, nearer
        return found if found > last + reach - 1 else None

    def _lose(self, table: str, last: int, readable: int | None) -> None:
        """Count the rows between the last one read and the next one that can be."""
        first = max(last + 1, 0)
        if readable is None or readable - first <= 1:
            self._intake.lose(f"{self._name}, {table}, row {first}" + (" …" if readable is None else ""), DAMAGED)
        else:
            self._intake.lose(f"{self._name}, {table}, row {first} – {readable - 1}", DAMAGED, readable - first)

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
