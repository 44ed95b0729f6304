"""Android's and Apple's message databases, real SQLite files made here."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from collectguard.model import Document
from collectguard.sources import open_source, typedstream
from tests.sources.writers import (
    AT,
    GATEWAY,
    MOBILE,
    REPLY,
    THREAT,
    Seen,
    codes,
    database,
    seen,
    write,
    zipped,
)
from tests.sources.writers import (
    typedstream as archived,
)

WHEN = "2026-03-02T01:14:05"
ANDROID = """
CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, date INTEGER, type INTEGER, body TEXT,
  deleted INTEGER DEFAULT 0, block_type INTEGER DEFAULT 0);
CREATE TABLE pdu (_id INTEGER PRIMARY KEY, thread_id INTEGER, date INTEGER, msg_box INTEGER, sub TEXT, m_type INTEGER);
CREATE TABLE part (_id INTEGER PRIMARY KEY, mid INTEGER, seq INTEGER, ct TEXT, text TEXT, cl TEXT);
CREATE TABLE addr (_id INTEGER PRIMARY KEY, msg_id INTEGER, address TEXT, type INTEGER);
CREATE TRIGGER t AFTER INSERT ON sms BEGIN UPDATE sms SET body = body; END;
CREATE VIEW pdu_restricted AS SELECT * FROM pdu;
"""
INSERT = "INSERT INTO sms(address, date, type, body, deleted, block_type) VALUES (?, ?, ?, ?, ?, ?)"


def android(path: Path) -> Path:
    rows: list[tuple[str, tuple[object, ...]]] = [
        (INSERT, (GATEWAY, AT, 1, THREAT, 0, 0)),
        (INSERT, (MOBILE, AT, 2, REPLY, 0, 0)),
        (INSERT, (GATEWAY, AT, 1, THREAT, 0, 3)),
        (INSERT, (GATEWAY, AT, 1, THREAT, 1, 0)),
        (INSERT, (None, 0, 1, None, 0, 0)),
        ("INSERT INTO pdu VALUES (1, 1, ?, 1, ?, 132)", (AT // 1000, "函件".encode().decode("latin-1"))),
        ("INSERT INTO part VALUES (1, 1, -1, 'application/smil', '<smil/>', 'x')", ()),
        ("INSERT INTO part VALUES (2, 1, 1, 'text/plain', '二', 'x')", ()),
        ("INSERT INTO part VALUES (3, 1, 0, 'text/plain', '一', 'x')", ()),
        ("INSERT INTO part VALUES (4, 1, 2, 'image/jpeg', NULL, 'p.jpg')", ()),
        ("INSERT INTO addr VALUES (1, 1, ?, 137)", (GATEWAY,)),
    ]
    return database(path, ANDROID, rows)


def test_android_with_what_the_phone_kept_apart(tmp_path: Path) -> None:
    found, opened = seen(android(tmp_path / "mmssms.db"))
    assert [(message.text, message.direction, message.folder) for message in found] == [
        (THREAT, "incoming", "inbox"),
        (REPLY, "outgoing", "sent"),
        (THREAT, "incoming", "blocked"),
        (THREAT, "incoming", "deleted"),
        ("", "incoming", "inbox"),
        ("函件\n一\n二", "incoming", "inbox"),
    ]
    assert found[0].at == found[5].at == WHEN
    assert found[4].address is None
    assert found[4].at is None
    assert opened.format == "android-mmssms"
    assert opened.status == "ok"
    assert {"empty-body", "missing-address", "missing-date", "skipped-pictures"} <= codes(opened)


def test_records_and_threads_are_kept(tmp_path: Path) -> None:
    path = database(
        tmp_path / "a.db",
        ANDROID,
        [("INSERT INTO sms(_id, thread_id, address, date, type, body) VALUES (42, 7, '1', 1, 1, 'x')", ())],
    )
    docs = [item for item in open_source(path).items() if isinstance(item, Document)]
    assert (docs[0].record, docs[0].conversation) == ("sms _id 42", "7")


@pytest.mark.parametrize(
    ("script", "folder"),
    [
        ("CREATE TABLE sms (address, date, type, body); INSERT INTO sms VALUES ('{n}', {t}, 1, '{b}')", "inbox"),
        (
            "CREATE TABLE sms_tb (group_id, date, address, type, body); INSERT INTO sms_tb VALUES (1, {t}, '{n}', 1, '{b}')",
            "inbox",
        ),
        (
            "CREATE TABLE spam_sms (_id, address, date, type, body); INSERT INTO spam_sms VALUES (1, '{n}', {t}, 1, '{b}')",
            "spam",
        ),
        (
            "CREATE TABLE SMS (phoneNumber, time, body, shortType); INSERT INTO SMS VALUES ('{n}', {t}, '{b}', 1)",
            "inbox",
        ),
        (
            "CREATE TABLE message_info (number, msg_time, content); INSERT INTO message_info VALUES ('{n}', {t}, '{b}')",
            None,
        ),
        (
            "CREATE TABLE sms (address TEXT PRIMARY KEY, date, type, body) WITHOUT ROWID; INSERT INTO sms VALUES ('{n}', {t}, 1, '{b}')",
            "inbox",
        ),
        (
            "CREATE TABLE sms (rowid TEXT, address, date, type, body); INSERT INTO sms VALUES ('x', '{n}', {t}, 1, '{b}')",
            "inbox",
        ),
    ],
    ids=["few columns", "huawei", "samsung spam", "forensic", "unknown vendor", "without rowid", "own rowid"],
)
def test_vendors_tables(tmp_path: Path, script: str, folder: str | None) -> None:
    found, opened = seen(database(tmp_path / "x.db", script.format(n=GATEWAY, t=AT, b=THREAT)))
    assert [(message.text, message.address, message.at, message.folder) for message in found] == [
        (THREAT, GATEWAY, WHEN, folder)
    ]
    assert opened.status == "ok"


def test_text_that_is_not_utf_8_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE sms (address, date, type, body)")
    for raw in ("好\ufffd".encode()[:-1], "逾期短信".encode("gb18030"), b"plain"):
        connection.execute("INSERT INTO sms VALUES ('1', 1, 1, CAST(? AS TEXT))", (raw,))
    connection.commit()
    connection.close()
    assert [message.text for message in seen(path)[0]] == ["好\ufffd", "逾期短信", "plain"]


def test_a_database_without_messages_is_explained(tmp_path: Path) -> None:
    _, opened = seen(database(tmp_path / "x.db", "CREATE TABLE notes (title, created)"))
    assert opened.status == "unsupported"


APPLE = """
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);
CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, style INTEGER, chat_identifier TEXT, display_name TEXT, is_filtered INTEGER);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, attributedBody BLOB, handle_id INTEGER, date INTEGER, is_from_me INTEGER,
  item_type INTEGER DEFAULT 0, associated_message_type INTEGER DEFAULT 0, is_spam INTEGER DEFAULT 0);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY, filename TEXT, mime_type TEXT, transfer_name TEXT);
CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
"""
NANO = (AT // 1000 - 978_307_200) * 1_000_000_000


def apple(path: Path, rows: list[tuple[object, ...]]) -> Path:
    statements: list[tuple[str, tuple[object, ...]]] = [
        ("INSERT INTO handle VALUES (1, ?)", (GATEWAY,)),
        ("INSERT INTO chat VALUES (1, 45, ?, NULL, 1)", (GATEWAY,)),
    ]
    for number, row in enumerate(rows, start=1):
        statements.append(
            (
                "INSERT INTO message(ROWID, text, attributedBody, handle_id, date, is_from_me, item_type, associated_message_type) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (number, *row),
            )
        )
        statements.append(("INSERT INTO chat_message_join VALUES (1, ?)", (number,)))
    return database(path, APPLE, statements)


def test_apple(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [
        (THREAT, None, 1, NANO, 0, 0, 0),
        (None, archived(THREAT), 1, NANO // 1_000_000_000, 0, 0, 0),
        ("\ufffc看图", None, 1, NANO, 0, 0, 0),
        (REPLY, None, 0, NANO, 1, 0, 0),
        ("赞了", None, 1, NANO, 0, 0, 2001),
        (None, None, 1, NANO, 0, 2, 0),
        (None, b"broken", 1, NANO, 0, 0, 0),
    ]
    found, opened = seen(apple(tmp_path / "sms.db", rows))
    incoming = Seen(THREAT, GATEWAY, WHEN, "incoming", "filtered")
    assert found == [
        incoming,
        incoming,
        incoming._replace(text="看图"),
        Seen(REPLY, GATEWAY, WHEN, "outgoing", "filtered"),
        incoming._replace(text=""),
    ]
    assert opened.format == "ios-sms-db"
    assert {"skipped-system", "unreadable-body", "empty-body"} <= codes(opened)


def test_apple_without_its_smaller_tables(tmp_path: Path) -> None:
    script = "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, date INTEGER, is_from_me INTEGER);"
    script += f"CREATE TABLE handle (id TEXT); INSERT INTO handle VALUES ('{GATEWAY}'); INSERT INTO message VALUES (1, 'x', 1, {NANO}, 0)"
    found, _ = seen(database(tmp_path / "chat.db", script))
    assert found == [Seen("x", GATEWAY, WHEN, "incoming", "inbox")]


@pytest.mark.parametrize(
    "text",
    ["短", "短信" * 30, "长" * 400, "长" * 30_000, "a'b\u2019c😡", "x" * 127, "x" * 128, "x" * 255, "x" * 70_000],
)
def test_typedstreams_of_every_length(text: str) -> None:
    assert typedstream.text_of(archived(text)) == text


def test_a_typedstream_with_a_wrong_length() -> None:
    raw = archived("短信短信")
    assert typedstream.text_of(raw.replace(b"+\x0c", b"+\x20")) == "短信短信"
    assert typedstream.text_of(raw.replace(b"+\x0c", b"+\x03")) == "短信短信"


@pytest.mark.parametrize("cut", range(0, 90, 7))
def test_a_typedstream_cut_anywhere_is_survived(cut: int) -> None:
    found = typedstream.text_of(archived("短信")[:cut])
    assert found is None or "短信".startswith(found.rstrip("\ufffd"))


def test_an_iphone_backup_as_a_folder_and_as_a_zip(tmp_path: Path) -> None:
    name = "3d0d7e5fb2ce288813306e4d4636395e047a3d28"
    raw = apple(tmp_path / "x.db", [(THREAT, None, 1, NANO, 0, 0, 0)]).read_bytes()
    manifest = b'<?xml version="1.0"?><plist version="1.0"><dict><key>IsEncrypted</key><%s/></dict></plist>'
    for inner in (f"3d/{name}", name):
        folder = tmp_path / inner.replace("/", "_") / "backup"
        (folder / inner).parent.mkdir(parents=True)
        write(folder / inner, raw)
        write(folder / "Manifest.plist", manifest % b"false")
        for path in (folder, folder / "Manifest.plist"):
            found, opened = seen(path)
            assert [message.text for message in found] == [THREAT]
            assert opened.format == "ios-backup"
        archive = write(tmp_path / "b.zip", zipped({f"b/{inner}": raw, "b/Manifest.plist": manifest % b"false"}))
        found, opened = seen(archive)
        assert [message.text for message in found] == [THREAT]
        assert opened.format == "ios-backup"
        write(folder / "Manifest.plist", manifest % b"true")
        _, opened = seen(folder)
        assert (opened.status, opened.format) == ("unsupported", "ios-backup-encrypted")
        assert "encrypted" in codes(opened)


def test_a_database_inside_a_zip_brings_its_log(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA journal_mode=WAL")
    writer.executescript(ANDROID)
    writer.execute(INSERT, (GATEWAY, AT, 1, THREAT, 0, 0))
    writer.commit()
    files = {name: (tmp_path / name).read_bytes() for name in ("mmssms.db", "mmssms.db-wal")}
    writer.close()
    found, opened = seen(write(tmp_path / "b.zip", zipped(files)))
    assert [message.text for message in found] == [THREAT]
    assert opened.status == "ok"
