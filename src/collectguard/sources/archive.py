"""Zip archives: the messages in them, read member by member; nothing is unpacked to disk under its own name.

An archive is measured before it is read: its index, overlapping members, how dense they are. A
password opens the old cipher with the standard library and AES with pyzipper, where that is installed.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO

from collectguard.errors import RefusedInputError, UnreadableInputError
from collectguard.model import Text
from collectguard.sources.blob import MOST_HELD, MOST_UNPACKED, Blob, Bounded, bomb
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message
from collectguard.sources.remarks import NEEDS_PYZIPPER, NO_MESSAGES, UNREAD_MESSAGES, UNSUPPORTED, wants_password

#: Largest index read; each member takes at least 46 bytes of it.
_MOST_INDEX = 8 * 1024 * 1024
_MOST_PICTURE = 32 * 1024 * 1024
_PICTURES = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".webp": "webp",
    ".gif": "gif",
    ".heic": "heic",
    ".bmp": "bmp",
}
_AES = 99
_ARCHIVES = ("zip", "sms-ie-zip")
#: Names of texts that explain an archive. A name that only contains such a word may be a statement of somebody's.
_EXPLANATION = re.compile(
    r"(?:read[ _-]?me(?:[ _-]?first)?|licen[cs]e|copying|changelog|(?:必读|请先?读|先读)(?:我|说明)?|"
    r"说明(?:文件|文档|必读)?|(?:使用|下载|安装|解压|备份|导出|恢复|还原|版权|免责)(?:说明|声明|须知|帮助)(?:文件|文档)?)"
    r"[\s_()（）\d.-]*"
    r"(?:\.(?:txt|text|md|nfo))?",
    re.IGNORECASE,
)
#: What a damaged archive raises from within the library.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, struct.error, IndexError, OSError)

DAMAGED = Text("压缩包里的这个文件已损坏。", "This file in the archive is damaged.")
TOO_DEEP = Text(
    "压缩包套了太多层，没有继续打开。请先解压，再扫描里面的文件。",
    "Archives inside archives; not opened further. Unpack them first and scan the files in them.",
)
TOO_LARGE = Text("压缩包里的压缩包太大，没有打开。", "The archive inside the archive is too large and was not opened.")

#: What reads a member: the registry's own entry.
ReadMember = Callable[[Blob, Intake, int], Iterator[Message]]


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of every member that holds some, in the archive's order."""
    yield from read_members(blob, intake, 1)


def read_members(blob: Blob, intake: Intake, depth: int) -> Iterator[Message]:
    """As `read`, for an archive that may itself lie in one."""
    from collectguard.sources.registry import Start, read_as, recognised

    stream = blob.open()
    if not stream.seekable():
        stream = io.BytesIO(blob.whole(MOST_HELD))
    with stream:
        archive = _opened(stream, blob)
        members = [member for member in archive.infolist() if _is_file(member)]
        _measure(members, blob)
        if any(member.flag_bits & 1 for member in members) and not _unlock(members, intake):
            return
        archive = _for_aes(members, stream, archive)
        allowance = [MOST_UNPACKED]
        by_name = {member.filename.rpartition("/")[2]: member for member in members}

        def blob_of(member: zipfile.ZipInfo) -> Blob:
            folder, _, name = member.filename.replace("\\", "/").rpartition("/")
            return Blob(
                "".join(char for char in name if char.isprintable())[:120] or "?",
                lambda: _bounded(archive, member, allowance, intake),
                beside=lambda other: blob_of(by_name[other]) if other in by_name else None,
                folder=folder.rpartition("/")[2],
            )

        if manifest := by_name.get("Manifest.plist"):
            from collectguard.sources import itunes

            try:
                yield from itunes.read_in_archive(blob_of(manifest), intake)
            except _BROKEN:
                intake.lose(blob.name, DAMAGED)
            return
        known = skipped = backups = 0
        explanations: list[Blob] = []
        deep: list[str] = []
        parts = (
            {member.filename for member in members if "/data/" in f"/{member.filename}"}
            if "messages.ndjson" in by_name
            else ()
        )
        for member in members:
            suffix = "." + member.filename.rpartition(".")[2].lower()
            if member.filename in parts:
                continue
            if suffix in _PICTURES:
                known += 1
                intake.part += 1
                yield from _picture(blob_of(member), f"image/{_PICTURES[suffix]}", intake)
                continue
            inner = blob_of(member)
            if inner.name.endswith(("-wal", "-shm", "-journal")):
                continue
            try:
                kind = recognised(inner)
                if kind in _ARCHIVES and depth >= 2:
                    deep.append(inner.name)
                    continue
                if kind in NO_MESSAGES:
                    intake.note(NO_MESSAGES[kind])
                elif kind == "plain-text" and _EXPLANATION.fullmatch(inner.name):
                    explanations.append(inner)
                elif kind == "jsonl" and "messages.ndjson" in by_name and "text" not in Start(inner).keys:
                    skipped += 1
                elif kind in UNSUPPORTED or (kind == "plain-text" and suffix not in (".txt", ".text")):
                    skipped += 1
                    if "encrypted" in kind or kind in UNREAD_MESSAGES:
                        backups += 1
                        yield from read_as(kind, inner, intake, depth + 1)
                else:
                    known += 1
                    backups += kind != "plain-text"
                    intake.part += 1
                    for message in read_as(kind, inner, intake, depth + 1):
                        yield message._replace(record=f"{inner.name}, {message.record}")
            except _BROKEN:
                intake.lose(f"{blob.name}, {inner.name}", DAMAGED)
            except RuntimeError:
                intake.give_up("encrypted", **wants_password(not intake.options.password)._asdict())
                return
            except RefusedInputError:
                raise
            except UnreadableInputError as error:
                intake.lose(f"{blob.name}, {inner.name}", Text(error.zh, str(error)))
        if backups and explanations:
            intake.note("skipped-readme", len(explanations))
            explanations = []
        for inner in explanations:
            known += 1
            intake.part += 1
            for message in read_as("plain-text", inner, intake, depth + 1):
                yield message._replace(record=f"{inner.name}, {message.record}")
        if deep:
            intake.lose(f"{blob.name}, {deep[0]}{' …' if len(deep) > 1 else ''}", TOO_DEEP, len(deep))
        if skipped:
            intake.note("skipped-member", skipped)
        if not known and not intake.lost and not any(map(intake.noted, NO_MESSAGES.values())):
            intake.give_up("unsupported", **UNSUPPORTED["archive-unknown"]._asdict())


def _opened(stream: IO[bytes], blob: Blob) -> zipfile.ZipFile:
    size, count = _index(stream, blob)
    if size > _MOST_INDEX or count > 200_000:
        raise RefusedInputError(
            f"{blob.name}: the archive lists an unreasonable number of files and was not opened.",
            f"{blob.name}：压缩包列出的文件多得不合理，没有打开。",
        )
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, struct.error, OSError, NotImplementedError, EOFError) as error:
        raise UnreadableInputError(
            f"{blob.name}: the archive is damaged or cut short. Copy or download it again.",
            f"{blob.name}：压缩包已损坏或不完整。请重新复制或下载。",
        ) from error


def _index(stream: IO[bytes], blob: Blob) -> tuple[int, int]:
    """Size of the index and number of members as the archive's end says; it bounds what the library would load."""
    end = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, end - 66_000))
    tail = stream.read()
    stream.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + 22 > len(tail):
        raise UnreadableInputError(
            f"{blob.name}: the archive has no index; it was probably cut short. Copy or download it again.",
            f"{blob.name}：压缩包没有目录，多半是没有传完。请重新复制或下载。",
        )
    count, size = struct.unpack("<HI", tail[at + 10 : at + 16])
    wide = tail.rfind(b"PK\x06\x06", 0, at)
    if wide >= 0 and wide + 56 <= len(tail) and (count == 0xFFFF or size == 0xFFFFFFFF):
        count, size = struct.unpack("<QQ", tail[wide + 32 : wide + 48])
    return size, count


def _is_file(member: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(member.external_attr >> 16)
    named = bool(member.filename) and not member.is_dir() and not member.filename.startswith("__MACOSX/")
    return named and kind in (0, stat.S_IFREG)


def _measure(members: list[zipfile.ZipInfo], blob: Blob) -> None:
    """Refuse overlapping members, and an index that already admits to a bomb."""
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            raise bomb(blob.name)
        end = member.header_offset + 30 + member.compress_size
    if sum(member.file_size for member in members) > MOST_UNPACKED:
        raise bomb(blob.name)


def _unlock(members: list[zipfile.ZipInfo], intake: Intake) -> bool:
    if not intake.options.password:
        intake.give_up("encrypted", **wants_password(True)._asdict())
        return False
    if any(member.compress_type == _AES for member in members):
        try:
            import pyzipper  # noqa: F401
        except ImportError:
            intake.give_up("encrypted", **NEEDS_PYZIPPER._asdict())
            return False
    return True


def _for_aes(members: list[zipfile.ZipInfo], stream: IO[bytes], archive: zipfile.ZipFile) -> zipfile.ZipFile:
    if not any(member.compress_type == _AES for member in members):
        return archive
    import pyzipper

    opened: zipfile.ZipFile = pyzipper.AESZipFile(stream)
    return opened


def _bounded(archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: list[int], intake: Intake) -> IO[bytes]:
    password = intake.options.password.encode() if intake.options.password and member.flag_bits & 1 else None
    faults: tuple[type[Exception], ...] = ()
    if type(archive) is zipfile.ZipFile:
        opened = archive.open(member, pwd=password)
    else:
        import pyzipper

        faults = (pyzipper.BadZipFile,)
        try:
            opened = archive.open(member.filename, pwd=password)
        except (pyzipper.BadZipFile, KeyError) as error:
            raise OSError("damaged") from error
    raw = Bounded(opened, allowance=allowance, packed=member.compress_size, name=member.filename[:120], faults=faults)
    return io.BufferedReader(raw, 1024 * 1024)


def _picture(blob: Blob, media_type: str, intake: Intake) -> Iterator[Message]:
    data = blob.whole(_MOST_PICTURE) if intake.options.pictures else None
    yield Message("", kind="picture", record=blob.name, attachments=(Attachment(media_type, blob.name, data),))
