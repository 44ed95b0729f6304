"""iPhone backups by Finder, iTunes or 爱思助手: a folder, or a zip of one, with `Manifest.plist`.

The messages are the file `3d0d7e5f…` in `3d/`, or beside the manifest in old backups. An encrypted
backup says so in its manifest; with a password and the `backup` extra it can be read, in a zip too.
"""

from __future__ import annotations

import io
import plistlib
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import NoReturn
from xml.parsers.expat import ExpatError

from collectguard.errors import UnreadableInputError
from collectguard.model import Text
from collectguard.sources import apple_db
from collectguard.sources.blob import Blob, copied, file_blob, private_folder
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.registry import IPHONE_SMS_DB
from collectguard.sources.remarks import UNSUPPORTED

_MOST_MANIFEST = 8 * 1024 * 1024

NO_SMS_DB = Text(
    "备份里没有短信数据库。请确认备份完整，再扫描整个备份文件夹。",
    "The backup has no message database. Make sure it is complete, and scan the whole backup folder.",
)
WRONG_PASSWORD = Text("备份密码不对。", "The password is not the backup's.")
DAMAGED = Text(
    "这个加密的 iPhone 备份不完整或已损坏。请重新备份，再扫描整个备份文件夹。",
    "This encrypted iPhone backup is incomplete or damaged. Back up again and scan the whole folder.",
)
NEEDS_EXTRA = Text(
    "读取加密的 iPhone 备份需要先安装：pip install 'collectguard[backup]'。",
    "To read an encrypted iPhone backup first install: pip install 'collectguard[backup]'.",
)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the backup whose manifest this is."""
    folder = blob.path.parent if blob.path else None
    if _encrypted(blob):
        intake.format = "ios-backup-encrypted"
        if folder and _may_decrypt(intake):
            with private_folder() as private:
                yield from _decrypted(folder, private, intake)
        return
    for path in (folder / IPHONE_SMS_DB[:2] / IPHONE_SMS_DB, folder / IPHONE_SMS_DB) if folder else ():
        if path.is_file() and not path.is_symlink():
            yield from apple_db.read(file_blob(path), intake)
            return
    intake.give_up("unsupported", **NO_SMS_DB._asdict())


def read_in_archive(manifest: Blob, intake: Intake) -> Iterator[Message]:
    """As `read`, for a backup inside a zip."""
    if _encrypted(manifest):
        intake.format = "ios-backup-encrypted"
        if _may_decrypt(intake):
            with private_folder() as private:
                yield from _decrypted(_unpacked(manifest, private), private, intake)
        return
    intake.format = "ios-backup"
    database = manifest.beside(IPHONE_SMS_DB)
    if database is None:
        intake.give_up("unsupported", **NO_SMS_DB._asdict())
        return
    yield from apple_db.read(database, intake)


def _encrypted(manifest: Blob) -> bool:
    raw = manifest.whole(_MOST_MANIFEST)
    if b"<!DOCTYPE" in raw and b"<!ENTITY" in raw:
        return False
    try:
        values = plistlib.loads(raw)
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        LookupError,
        RecursionError,
        OverflowError,
        TypeError,
    ):
        return False
    return isinstance(values, dict) and values.get("IsEncrypted") is True


def _may_decrypt(intake: Intake) -> bool:
    if not intake.options.password:
        intake.give_up("encrypted", **UNSUPPORTED["ios-backup-encrypted"]._asdict())
        return False
    try:
        import iphone_backup_decrypt  # noqa: F401
    except ImportError:
        intake.give_up("encrypted", **NEEDS_EXTRA._asdict())
        return False
    return True


def _unpacked(manifest: Blob, private: Path) -> Path:
    """A folder with what the library needs of a zipped backup, under names of our own."""
    folder = private / "backup"
    (folder / IPHONE_SMS_DB[:2]).mkdir(parents=True)
    copied(manifest, folder / "Manifest.plist")
    for name, target in (("Manifest.db", folder), (IPHONE_SMS_DB, folder / IPHONE_SMS_DB[:2])):
        if found := manifest.beside(name):
            copied(found, target / name)
    return folder


def _decrypted(folder: Path, private: Path, intake: Intake) -> Iterator[Message]:
    target = private / "sms.db"
    try:
        _decrypt(folder, target, intake.options.password or "")
    except UnreadableInputError as error:
        intake.give_up("encrypted", zh=error.zh, en=str(error))
        return
    yield from apple_db.read(file_blob(target), intake)


def _decrypt(folder: Path, target: Path, password: str) -> None:
    """The message database in plain.

    Raises:
        UnreadableInputError: one clear line says why not.
    """
    from iphone_backup_decrypt import EncryptedBackup, RelativePath
    from iphone_backup_decrypt.exceptions import IncorrectPassphraseError

    # The library prints where sizes differ from the manifest's, which is usual for databases.
    with redirect_stdout(io.StringIO()):
        try:
            backup = EncryptedBackup(backup_directory=str(folder), passphrase=password)
            backup.test_decryption()
        except IncorrectPassphraseError:
            _fail(WRONG_PASSWORD)
        except Exception:
            _fail(DAMAGED)
        try:
            backup.extract_file(relative_path=RelativePath.TEXT_MESSAGES, output_filename=str(target))
        except FileNotFoundError:
            _fail(NO_SMS_DB)
        except Exception:
            _fail(DAMAGED)


def _fail(why: Text) -> NoReturn:
    raise UnreadableInputError(why.en, why.zh) from None
