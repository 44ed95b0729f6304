"""A picture file, or a PDF: handed on as it is, for the image path to read."""

from __future__ import annotations

from collections.abc import Iterator

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message

_MOST_PICTURE = 128 * 1024 * 1024
_PDF = b"%PDF-"
_TYPES = (
    (b"\x89PNG", "png"),
    (b"\xff\xd8", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"RIFF", "webp"),
    (b"II", "tiff"),
    (b"MM", "tiff"),
)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """The picture, with its bytes where they are wanted."""
    if _PDF in blob.head[:1024]:
        media_type = "application/pdf"
    else:
        media_type = "image/" + next((kind for mark, kind in _TYPES if blob.head.startswith(mark)), "heic")
    data = blob.whole(_MOST_PICTURE) if intake.options.pictures else None
    yield Message("", kind="picture", record="picture", attachments=(Attachment(media_type, blob.name, data),))
