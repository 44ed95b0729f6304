"""iPhone backups by Finder, iTunes or 爱思助手: a folder, or a zip of one, with `Manifest.plist`.

The messages are the file `3d0d7e5f…` in `3d/`, or beside the manifest in old backups. An encrypted
backup says so in its manifest; with a password and the `backup` extra a folder of it can be read.
"""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path
from xml.parsers.expat import ExpatError

from collectguard.model import Text
from collectguard.sources import apple_db
from collectguard.sources.blob import Blob, file_blob, private_folder
from collectguard.sources.intake import Intake
from collectguard.sources.message import Message
from collectguard.sources.registry import IPHONE_SMS_DB
from collectguard.sources.remarks import UNSUPPORTED

_MOST_MANIFEST = 8 * 1024 * 1024

NO_SMS_DB = Text(
    "备份里没有短信数据库。请确认备份完整，再扫描整个备份文件夹。",
    "The backup has no message database. Make sure it is complete, and scan the whole backup folder.",
)
WRONG_PASSWORD = Text(
    "备份密码不对，或者备份不完整。", "The password is not the backup's, or the backup is incomplete."
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
        if folder and intake.options.password:
            yield from _decrypted(folder, intake)
        else:
            intake.give_up("encrypted", **UNSUPPORTED["ios-backup-encrypted"]._asdict())
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
        intake.give_up("encrypted", **UNSUPPORTED["ios-backup-encrypted"]._asdict())
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


def _decrypted(folder: Path, intake: Intake) -> Iterator[Message]:
    try:
        from iphone_backup_decrypt import EncryptedBackup, RelativePath
    except ImportError:
        intake.give_up("encrypted", **NEEDS_EXTRA._asdict())
        return
    with private_folder() as private:
        target = private / "sms.db"
        try:
            backup = EncryptedBackup(backup_directory=str(folder), passphrase=intake.options.password)
            backup.extract_file(relative_path=RelativePath.TEXT_MESSAGES, output_filename=str(target))
        except Exception:
            intake.give_up("encrypted", **WRONG_PASSWORD._asdict())
            return
        yield from apple_db.read(file_blob(target), intake)
