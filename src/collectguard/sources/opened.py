"""One input while it is read: its documents one by one, then an account of what was read and what not."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from collectguard.errors import CollectguardError, MissingExtraError, RefusedInputError, UnreadableInputError
from collectguard.model import Document, InputSummary, Language, Notice, Source, Status, Text
from collectguard.sources.blob import Blob, file_blob
from collectguard.sources.intake import Intake, Loss, Options, Remark
from collectguard.sources.message import Attachment, Message, said
from collectguard.sources.registry import IPHONE_SMS_DB, module_of, read_as, recognised
from collectguard.sources.times import DEFAULT_ZONE

#: Formats that hold what somebody pasted or prepared rather than what a phone exported.
_PASTED = frozenset({"plain-text", "jsonl", "html"})
#: Formats that are one picture or its like, and what their documents' source is called.
_PICTURES: dict[str, Literal["image", "pdf"]] = {"image": "image", "pdf": "pdf"}
_SIDE_FILES = ("-wal", "-shm", "-journal")
_MOST_FILES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture for the image path: a file of its own, or sent with a message.

    `document` is the message it came with, or an empty one that says where the picture lies.
    """

    document: Document
    media_type: str
    name: str
    data: bytes = field(repr=False)


class Opened:
    """One input, recognised and ready to be read once.

    `format` is known at once, and made more exact while reading. `status`, `messages`, `lost` and
    `remarks` tell of what was read so far, and are final when `items()` has ended. Nothing in a
    file makes `items()` raise.
    """

    def __init__(self, blob: Blob, options: Options, *, name: str, input_format: str | None = None) -> None:
        self.name = name
        self.messages = 0
        self._blob = blob
        self._intake = Intake(options)
        self._refused = False
        self._finished = False
        self._ended = False
        self._pictures = 0
        self.missing_extra = False
        if input_format is not None:
            module_of(input_format)
        self._intake.format = input_format or self._recognise()

    @property
    def format(self) -> str | None:
        """The format's name, or None where the input was refused before it was known, or is empty."""
        return self._intake.format

    @property
    def lost(self) -> int:
        """Records that could not be read, as far as they can be counted; at least one where reading was given up."""
        given_up = self.messages and (self._refused or self._intake.unsupported)
        return max(self._intake.lost, 1 if given_up else 0)

    @property
    def part(self) -> int:
        """The number of the archive's member whose messages are being read; 0 where there are no members."""
        return self._intake.part

    @property
    def has_parts(self) -> bool:
        """Whether the input is an archive, whose members may repeat each other."""
        return self.format == "zip"

    @property
    def losses(self) -> tuple[Loss, ...]:
        """The first losses, each with its place and reason."""
        return self._intake.losses

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Everything to be said of the input, problems first."""
        return self._intake.remarks()

    @property
    def status(self) -> Status:
        """How the reading went; anything but `ok` and `no-messages` means that not all was read."""
        if self._intake.noted("empty-file"):
            return "no-messages"
        if self._refused and not self.messages:
            return "refused"
        if self._intake.unsupported and not self.messages:
            return "unsupported"
        if self._refused or self._intake.unsupported or self.lost:
            return "partial" if self.messages or self._pictures else "unsupported"
        troubled = any(remark.problem for remark in self.remarks) or (self._finished and not self._ended)
        if not self.messages and not self._pictures:
            return "unsupported" if troubled else "no-messages"
        return "partial" if troubled else "ok"

    @property
    def share(self) -> float:
        """How much of the file was read, from 0 to 1; a guess for progress, 0 where nobody can tell."""
        return self._blob.share()

    def summary(self, language: Language = "zh") -> InputSummary:
        """The input's entry in the summary."""
        return InputSummary(
            name=self.name,
            format=self.format,
            status=self.status,
            messages=self.messages,
            lost=self.lost,
            notices=tuple(Notice(code=remark.code, text=remark.text.to(language)) for remark in self.remarks),
        )

    def saw(self, messages: int = 1) -> None:
        """Count messages that the image path saw in a picture of this input."""
        self.messages += messages

    def could_not_read(self, picture: Picture, error: CollectguardError) -> None:
        """Say why a picture of this input was not read; a file that is one picture could not be read at all."""
        if self.format not in _PICTURES and isinstance(error, MissingExtraError):
            self._intake.note("skipped-pictures")
            return
        if self.format not in _PICTURES:
            place = picture.document.record or picture.name or self.name
            self._intake.lose(place, Text(_bare(error.zh, picture.name), _bare(str(error), picture.name)))
            return
        self._refused = isinstance(error, RefusedInputError)
        self.missing_extra = isinstance(error, MissingExtraError)
        self._intake.give_up("stopped", zh=error.zh, en=str(error))

    def items(self) -> Iterator[Document | Picture]:
        """Documents in the file's order; each is followed by its pictures, where those were asked for."""
        intake = self._intake
        source: Source | None = None
        for number, message in enumerate(self.read(), start=1):
            if source is None:
                source = self._source()
                prefix = source.sha256[:12]
                as_it_is = self.format == "jsonl"
            text = said(message)
            if "\r" in text and not as_it_is:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            doc = Document(
                id=message.id or f"{prefix}-{number}",
                text=text,
                source=source,
                address=message.address,
                received_at=message.received_at,
                direction=message.direction,
                conversation=message.conversation,
                folder=message.folder,
                record=message.record,
            )
            if message.kind != "picture":
                self.messages += 1
                yield doc
            if message.attachments:
                yield from self._pictures_of(doc, message.attachments)
        if not self.messages and not self._pictures and self.status == "no-messages" and not intake.noted("empty-file"):
            intake.note("no-messages")

    def read(self) -> Iterator[Message]:
        """The reader's own messages, with what a Document has no place for; `items()` is built on it.

        An input can be read once.
        """
        if self._finished or self.format is None:
            return
        self._finished = True
        intake = self._intake
        told = self.format not in _PASTED
        try:
            for message in read_as(self.format, self._blob, intake):
                if told and message.kind not in ("picture", "text"):
                    if not message.text and not said(message):
                        intake.note("empty-body")
                    if message.address is None:
                        intake.note("missing-address")
                    if message.received_at is None:
                        intake.note("missing-date")
                yield message
        except RefusedInputError as error:
            self._refused = True
            intake.note("stopped", zh=error.zh, en=str(error))
        except UnreadableInputError as error:
            intake.give_up("stopped", zh=error.zh, en=str(error))
        except OSError as error:
            intake.give_up("stopped", **_reading_failed(self.name, error)._asdict())
        except Exception as error:
            # The last line of defence: a file nobody foresaw must not take the other files down.
            intake.give_up("stopped", **_reading_failed(self.name, error)._asdict())
        self._ended = True

    def _recognise(self) -> str | None:
        try:
            if not self._blob.head:
                self._intake.note("empty-file")
                return None
            return recognised(self._blob)
        except RefusedInputError as error:
            self._refused = True
            self._intake.note("stopped", zh=error.zh, en=str(error))
        except OSError as error:
            self._intake.give_up("stopped", **_reading_failed(self.name, error)._asdict())
        return None

    def _source(self) -> Source:
        digest = hashlib.sha256()
        for piece in self._blob.pieces():
            digest.update(piece)
        kind: Literal["text", "image", "pdf", "backup"] = _PICTURES.get(
            self.format or "", "text" if self.format in _PASTED else "backup"
        )
        return Source(kind=kind, name=self.name, sha256=digest.hexdigest())

    def _pictures_of(self, doc: Document, attachments: tuple[Attachment, ...]) -> Iterator[Picture]:
        for attachment in attachments:
            if not attachment.media_type.startswith("image/") and attachment.media_type != "application/pdf":
                continue
            self._pictures += 1
            if attachment.data is None:
                self._intake.note("skipped-pictures")
            else:
                yield Picture(
                    document=doc, media_type=attachment.media_type, name=attachment.name, data=attachment.data
                )


def open_source(
    path: str | os.PathLike[str],
    *,
    input_format: str | None = None,
    timezone: str = DEFAULT_ZONE,
    password: str | None = None,
    owner: str | None = None,
    pictures: bool = False,
) -> Opened:
    """Recognise a file, or the folder of an iPhone backup, and make it ready to be read.

    Args:
        path: the file; folders of files are listed by `inputs`.
        input_format: a name of `registry.NAMES`, where recognising by content should not decide.
        timezone: of wall-clock times that carry none.
        password: of an encrypted archive or backup.
        owner: the borrower's own name in chat exports.
        pictures: whether pictures are yielded for the image path.

    Raises:
        UnreadableInputError: there is no such file, or it may not be read.
        UsageError: an unknown format or time zone.
    """
    options = Options(timezone=timezone, password=password, owner=owner, pictures=pictures)
    path = Path(path)
    name = path.name or str(path)
    target = path / "Manifest.plist" if path.is_dir() and _is_iphone_backup(path) else path
    if not target.is_file():
        raise UnreadableInputError(
            f"{name}: there is no such file. Check the path."
            if not path.exists()
            else f"{name}: not a file that can be read.",
            f"{name}：没有这个文件，请检查路径。" if not path.exists() else f"{name}：不是可以读取的文件。",
        )
    try:
        target.open("rb").close()
    except OSError as error:
        raise UnreadableInputError(
            f"{name}: may not be read ({error.strerror}). Check its permissions.",
            f"{name}：没有读取权限（{error.strerror}），请检查文件权限。",
        ) from error
    return Opened(file_blob(target), options, name=name, input_format=input_format)


def inputs(path: str | os.PathLike[str]) -> Iterator[Path]:
    """What is to be opened under a path, in a fixed order: itself, or a folder's files and iPhone backups.

    Links are not followed; hidden files, a database's side files, and the index beside a Huawei
    backup's messages are left out.
    """
    path = Path(path)
    if not path.is_dir():
        yield path
        return
    count = 0
    for folder, folders, files in os.walk(path):
        here = Path(folder)
        if _is_iphone_backup(here):
            folders.clear()
            yield here
            continue
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not (here / name).is_symlink())
        for name in sorted(files):
            file = here / name
            if name.startswith(".") or name.endswith(_SIDE_FILES) or file.is_symlink() or not file.is_file():
                continue
            if name in ("info.xml", "info.json") and "sms.db" in files:
                continue
            count += 1
            if count > _MOST_FILES:
                return
            yield file


def is_picture(path: Path) -> bool:
    """Whether a file is a picture or a PDF, by its content."""
    try:
        return recognised(file_blob(path)) in _PICTURES
    except (OSError, UnreadableInputError):
        return False


def identity(doc: Document) -> tuple[str, str, int | None, str]:
    """What two copies of one message share: party, direction, second and text; equal texts minutes apart differ.

    The same message carries milliseconds in one backup and whole seconds in another.
    """
    moment = doc.received_at
    return (
        _plain_address(doc.address or ""),
        doc.direction,
        None if moment is None else int(moment.timestamp()),
        doc.text,
    )


_BETWEEN = re.compile(r"[\s\-()]+")


def _plain_address(address: str) -> str:
    plain = _BETWEEN.sub("", unicodedata.normalize("NFKC", address))
    for prefix in ("+86", "0086", "86"):
        if plain.startswith(prefix) and len(plain) == len(prefix) + 11 and plain[len(prefix)] == "1":
            return plain[len(prefix) :]
    return plain


def _bare(why: str, name: str) -> str:
    """What is wrong with a picture, without its name in front: the place says it already, and many have none."""
    return why.removeprefix(name).lstrip(":： ")


def _is_iphone_backup(folder: Path) -> bool:
    return (folder / "Manifest.plist").is_file() and any(
        candidate.exists() for candidate in (folder / IPHONE_SMS_DB[:2], folder / IPHONE_SMS_DB, folder / "Manifest.db")
    )


def _reading_failed(name: str, error: Exception) -> Text:
    kind = type(error).__name__
    return Text(
        f"{name}：读到一半出错（{kind}），之前的都已读取。",
        f"{name}: reading failed halfway ({kind}); everything before that was read.",
    )


__all__ = ["InputSummary", "Opened", "Picture", "Status", "identity", "inputs", "open_source"]
