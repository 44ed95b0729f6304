"""Encrypted iPhone backups, made here as Apple makes them: a key bag, wrapped keys, AES in CBC mode."""

from __future__ import annotations

import hashlib
import os
import plistlib
import sqlite3
import struct
import sys
from pathlib import Path

import pytest
from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

from collectguard.sources import Opened
from collectguard.sources.registry import IPHONE_SMS_DB
from tests.sources.writers import GATEWAY, REPLY, THREAT, Seen, database, seen, zipped

PASSWORD = "备份-2026"
_CLASS = 3
#: Seconds since 2001 of 2026-03-02 09:14:05 in China, in nanoseconds.
_APPLE_AT = (1_772_414_045 - 978_307_200) * 1_000_000_000
MESSAGES = [
    Seen(THREAT, GATEWAY, "2026-03-02T01:14:05", "incoming", "inbox"),
    Seen(REPLY, GATEWAY, "2026-03-02T01:15:05", "outgoing", "sent"),
]


def block(tag: bytes, value: bytes | int) -> bytes:
    raw = struct.pack(">L", value) if isinstance(value, int) else value
    return tag + struct.pack(">L", len(raw)) + raw


def wrapped(key: bytes, by: bytes) -> bytes:
    return AES.new(by, AES.MODE_KW).seal(key)


def encrypted(plain: bytes, key: bytes) -> bytes:
    return AES.new(key, AES.MODE_CBC, iv=bytes(16)).encrypt(pad(plain, 16))


def key_bag(class_key: bytes, *, rounds: int = 50) -> bytes:
    """A bag with one class key, locked by the password as Apple locks it: two derivations, then a wrapped key."""
    first, second = os.urandom(20), os.urandom(20)
    middle = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), first, rounds, 32)
    locking = hashlib.pbkdf2_hmac("sha1", middle, second, 10, 32)
    head = block(b"VERS", 5) + block(b"TYPE", 1) + block(b"UUID", os.urandom(16)) + block(b"WRAP", 0)
    head += block(b"SALT", second) + block(b"ITER", 10) + block(b"DPWT", 1) + block(b"DPIC", rounds)
    own = block(b"UUID", os.urandom(16)) + block(b"CLAS", _CLASS) + block(b"WRAP", 2) + block(b"KTYP", 0)
    return head + block(b"DPSL", first) + own + block(b"WPKY", wrapped(class_key, locking))


def file_record(key: bytes, class_key: bytes, size: int) -> bytes:
    """What the manifest says of a file: an archive of its size, class and wrapped key."""
    inner = {"NS.data": struct.pack("<L", _CLASS) + wrapped(key, class_key)}
    about = {
        "Size": size,
        "ProtectionClass": _CLASS,
        "EncryptionKey": plistlib.UID(2),
        "LastModified": 1,
        "Birth": 1,
        "Mode": 33188,
    }
    archive = {"$version": 100000, "$objects": ["$null", about, inner], "$top": {"root": plistlib.UID(1)}}
    return plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)


def messages(path: Path) -> bytes:
    script = (
        "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);"
        "CREATE TABLE message (ROWID INTEGER PRIMARY KEY, text TEXT, handle_id INTEGER, date INTEGER, is_from_me INTEGER);"
    )
    rows: list[tuple[str, tuple[object, ...]]] = [("INSERT INTO handle VALUES (1, ?)", (GATEWAY,))]
    rows += [
        ("INSERT INTO message VALUES (?, ?, 1, ?, ?)", (number, text, _APPLE_AT + number * 60 * 10**9, number))
        for number, text in ((0, THREAT), (1, REPLY))
    ]
    return database(path, script, rows).read_bytes()


def backup(folder: Path, *, with_messages: bool = True, rounds: int = 50) -> Path:
    """A whole encrypted backup, as a folder."""
    class_key, manifest_key, file_key = os.urandom(32), os.urandom(32), os.urandom(32)
    plain = messages(folder.with_name("plain.db"))
    index = sqlite3.connect(folder.with_name("index.db"))
    index.execute(
        "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)"
    )
    # A size unlike the real one is usual for databases.
    record = file_record(file_key, class_key, len(plain) - 4096)
    path = "Library/SMS/sms.db" if with_messages else "Library/Notes/notes.sqlite"
    index.execute("INSERT INTO Files VALUES (?, 'HomeDomain', ?, 1, ?)", (IPHONE_SMS_DB, path, record))
    index.commit()
    index.close()
    (folder / IPHONE_SMS_DB[:2]).mkdir(parents=True)
    (folder / IPHONE_SMS_DB[:2] / IPHONE_SMS_DB).write_bytes(encrypted(plain, file_key))
    (folder / "Manifest.db").write_bytes(encrypted(folder.with_name("index.db").read_bytes(), manifest_key))
    manifest = {
        "IsEncrypted": True,
        "Version": "10.0",
        "BackupKeyBag": key_bag(class_key, rounds=rounds),
        "ManifestKey": struct.pack("<L", _CLASS) + wrapped(manifest_key, class_key),
    }
    (folder / "Manifest.plist").write_bytes(plistlib.dumps(manifest, fmt=plistlib.FMT_BINARY))
    return folder


def lines(opened: Opened) -> list[str]:
    return [remark.text.en for remark in opened.remarks if remark.problem]


def test_a_backup_is_read_with_its_password(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found, opened = seen(backup(tmp_path / "backup"), password=PASSWORD)
    assert found == MESSAGES
    assert (opened.format, opened.status) == ("ios-backup-encrypted", "ok")
    assert capsys.readouterr() == ("", "")


def test_a_zipped_backup_is_read_with_its_password(tmp_path: Path) -> None:
    folder = backup(tmp_path / "backup")
    files = {f"x/{file.relative_to(folder)}": file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    (tmp_path / "backup.zip").write_bytes(zipped(files))
    found, opened = seen(tmp_path / "backup.zip", password=PASSWORD)
    assert found == MESSAGES
    assert opened.status == "ok"


@pytest.mark.parametrize(
    ("password", "words"),
    [
        (None, "Give its password with --password"),
        ("", "Give its password"),
        ("wrong", "The password is not the backup's."),
    ],
)
def test_without_the_password_one_line_says_so(tmp_path: Path, password: str | None, words: str) -> None:
    found, opened = seen(backup(tmp_path / "backup"), password=password)
    assert (found, opened.status) == ([], "unsupported")
    (line,) = lines(opened)
    assert words in line


@pytest.mark.parametrize("gone", ["Manifest.db", f"{IPHONE_SMS_DB[:2]}/{IPHONE_SMS_DB}"])
@pytest.mark.parametrize("cut", [False, True])
def test_an_incomplete_backup_is_no_wrong_password(tmp_path: Path, gone: str, cut: bool) -> None:
    folder = backup(tmp_path / "backup")
    (folder / gone).write_bytes((folder / gone).read_bytes()[:5000]) if cut else (folder / gone).unlink()
    found, opened = seen(folder, password=PASSWORD)
    assert (found, opened.status) == ([], "unsupported")
    (line,) = lines(opened)
    assert "incomplete or damaged" in line or "no message database" in line


def test_a_backup_without_messages_says_so(tmp_path: Path) -> None:
    found, opened = seen(backup(tmp_path / "backup", with_messages=False), password=PASSWORD)
    assert found == []
    assert "no message database" in lines(opened)[0]


def test_a_key_bag_that_asks_for_hours_of_work_is_not_opened(tmp_path: Path) -> None:
    folder = backup(tmp_path / "backup")
    manifest = plistlib.loads((folder / "Manifest.plist").read_bytes())
    asked = manifest["BackupKeyBag"].replace(block(b"DPIC", 50), block(b"DPIC", 2**32 - 1))
    (folder / "Manifest.plist").write_bytes(plistlib.dumps(manifest | {"BackupKeyBag": asked}))
    found, opened = seen(folder, password=PASSWORD)
    assert found == []
    assert "damaged" in lines(opened)[0]


def test_without_the_library_one_line_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "iphone_backup_decrypt", None)
    found, opened = seen(backup(tmp_path / "backup"), password=PASSWORD)
    assert (found, opened.status) == ([], "unsupported")
    assert "collectguard[backup]" in lines(opened)[0]
