"""Bytes to read, wherever they lie: a file, a member of an archive, or memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING

from collectguard.errors import RefusedInputError, UnreadableInputError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What a file is recognised by.
HEAD = 64 * 1024

#: Read at a time.
PIECE = 1024 * 1024

#: Most bytes taken out of one archive, and how much of it may be packed tighter than messages ever are.
MOST_UNPACKED = 8 * 1024**3
MOST_DENSE = 96 * 1024**2
DENSEST = 150

#: Most bytes ever held in memory at once for a format that cannot be streamed.
MOST_HELD = 96 * 1024**2


def _nothing_beside(_name: str) -> Blob | None:
    return None


def _unknown_share() -> float:
    return 0.0


@dataclass(frozen=True)
class Blob:
    """Something that can be opened for reading, again and again.

    `path` is set for real files only; nothing inside an archive has one. `beside` finds what
    lies next to it by name: a database's write-ahead log, or a picture of the same archive.
    `share` tells how much of a file was read in its latest reading, from 0 to 1. `folder` is the
    name of the folder it lies in, which tells spam in some exports.
    """

    name: str
    open: Callable[[], IO[bytes]] = field(repr=False)
    path: Path | None = None
    beside: Callable[[str], Blob | None] = field(default=_nothing_beside, repr=False)
    share: Callable[[], float] = field(default=_unknown_share, repr=False)
    folder: str = ""

    @cached_property
    def head(self) -> bytes:
        """The first 64 KiB."""
        with self.open() as stream:
            return stream.read(HEAD)

    def pieces(self) -> Iterator[bytes]:
        """All of it, a megabyte at a time."""
        with self.open() as stream:
            while piece := stream.read(PIECE):
                yield piece

    def whole(self, most: int = MOST_HELD) -> bytes:
        """All of it at once; refused when it is larger than could be held."""
        held = bytearray()
        with self.open() as stream:
            while piece := stream.read(PIECE):
                held += piece
                if len(held) > most:
                    raise UnreadableInputError(
                        f"{self.name}: larger than {most // 1024**2} MB, which this format allows nobody to read in "
                        "parts. Export a shorter period and scan that.",
                        f"{self.name}：超过 {most // 1024**2} MB，而这种格式无法分段读取。"
                        "请缩短导出的时间范围后再扫描。",
                    )
        return bytes(held)


def file_blob(path: Path) -> Blob:
    """A file on disk."""

    def beside(name: str) -> Blob | None:
        other = path.with_name(name)
        return file_blob(other) if other.name == name and other.is_file() and not other.is_symlink() else None

    latest: list[IO[bytes]] = []

    def opened() -> IO[bytes]:
        latest[:] = [path.open("rb")]
        return latest[0]

    def share() -> float:
        if not latest:
            return 0.0
        return 1.0 if latest[0].closed else latest[0].tell() / max(1, path.stat().st_size)

    return Blob(path.name, opened, path, beside, share, path.parent.name)


def bytes_blob(name: str, data: bytes) -> Blob:
    """Bytes already in memory."""
    return Blob(name, lambda: io.BytesIO(data))


class Bounded(io.RawIOBase):
    """A stream that refuses to give more than a shared allowance, or to be denser than text can be.

    Args:
        stream: what is read.
        allowance: bytes left for the whole archive; one list shared by all its members.
        packed: the size the member has inside the archive.
        name: for the message.
        faults: what the stream raises where it is damaged; it becomes an OSError.
    """

    def __init__(
        self,
        stream: IO[bytes],
        *,
        allowance: list[int],
        packed: int,
        name: str,
        faults: tuple[type[Exception], ...] = (),
    ) -> None:
        self._stream = stream
        self._faults = faults
        self._allowance = allowance
        self._packed = packed
        self._given = 0
        self._name = name

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            data = self._stream.read(len(buffer))
        except self._faults as error:
            raise OSError("damaged") from error
        buffer[: len(data)] = data
        self._given += len(data)
        self._allowance[0] -= len(data)
        if self._allowance[0] < 0 or (self._given > MOST_DENSE and self._given > DENSEST * self._packed):
            raise bomb(self._name)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def bomb(name: str) -> RefusedInputError:
    """The refusal of something that unpacks to far more than messages could be."""
    return RefusedInputError(
        f"{name}: unpacks to far more than messages can be (a zip bomb). It was not opened further.",
        f"{name}：解开后远远超出短信应有的大小（压缩炸弹），没有继续打开。",
    )


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder only we can read, gone afterwards."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="collectguard-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def copied(blob: Blob, target: Path) -> Path:
    """A private copy on disk, for what can only be read from a file."""
    import os

    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as out:
        for piece in blob.pieces():
            out.write(piece)
    return target
