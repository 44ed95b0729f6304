"""Pictures and pages of a PDF → the documents seen in them.

A phone's screen gives one document a message; a letter, notice or court paper gives one with what the
page shows of it; any other picture gives one with whatever could be read. Boxes leave here in pixels of
the file. Engines and models are loaded with the first picture.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from collectguard.beside import name_of, start_of
from collectguard.errors import UnreadableInputError
from collectguard.model import Direction, Document, Source, Text
from collectguard.model.picture import Box, Glyph, Layout, Line, Page, Paper, Remark, Seal, Sign

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.detectors.papers import Hint, PaperReading
    from collectguard.sources import Picture as Attached
    from collectguard.sources.ocr import Engine
    from collectguard.sources.pdf import PdfPage
    from collectguard.sources.pictures import Picture
    from collectguard.sources.screens import ScreenMessage, Side

_SAID_BY: dict[Side, Direction] = {"left": "incoming", "right": "outgoing", "centre": "unknown", "unknown": "unknown"}
#: Most bytes of one file; more is refused by what opens it.
_MOST_BYTES = 300 * 1024 * 1024
#: Sealed pages of one file that are remembered to compare seals.
_MOST_SEALED = 3
_PDF, _PNG = b"%PDF-", b"\x89PNG"
#: EXIF: the block of camera data, when the picture was taken, when the file was last changed.
_EXIF, _TAKEN, _CHANGED = 0x8769, 0x9003, 0x0132
_READ_BY = Text(
    "图中文字由 {engine} 识别，可能有个别错字。",
    "The words in the picture were read by {engine}; single characters may be wrong.",
)
_OWN_TEXT = Text("文字取自 PDF 自带的文字层。", "The words are the PDF's own text.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a picture comes from, for the documents seen in it.

    `id` begins every document's id; `message` is the one it was sent with, if any.
    """

    id: str
    source: Source
    record: str | None = None
    message: Document | None = None


class _Part(NamedTuple):
    """A picture or a page, upright, what was read in it, and what its file says of itself.

    `sealed` are the pages of the same file seen before that bear a seal; a page adds itself.
    """

    picture: Picture
    page: Page
    place: Place
    signs: tuple[Sign, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sealed: list[tuple[Picture, Seal]] | None = None


class PictureReader:
    """Reads pictures with one engine, loaded once; safe to use from several threads.

    Args:
        ocr: `auto`, `rapidocr` or `tesseract`.
    """

    def __init__(self, ocr: str = "auto") -> None:
        self._ocr = ocr

    @cached_property
    def _engine(self) -> Engine:
        from collectguard.sources.ocr import engine

        return engine(self._ocr)

    def documents(self, picture: str | os.PathLike[str] | bytes | Image.Image) -> Iterator[Document]:
        """The documents seen in a picture or PDF: a path, the content of a file, or a Pillow image.

        Raises:
            MissingExtraError: Pillow or every OCR engine is missing.
            UnreadableInputError: there is no such file, or it cannot be opened safely.
        """
        name, data = _named(picture)
        yield from self.pdf(data, name) if _is_pdf(data) else self.picture(data, name)

    def sheets(
        self, picture: str | os.PathLike[str] | bytes | Image.Image, password: str | None = None
    ) -> Iterator[tuple[bytes | Image.Image, tuple[Document, ...]]]:
        """As `documents`, each picture or PDF page with what was seen in it; boxes are in its pixels."""
        name, data = _named(picture)
        if _is_pdf(data):
            for page, doc in self._leaves(data, name, None, password, shown=True):
                yield page.pixels, (doc,)
        else:
            yield data, tuple(self.picture(data, name))

    def attached(self, found: Attached, password: str | None = None) -> Iterator[Document]:
        """The documents seen in a picture or PDF that lies in an input: as a file, or with a message."""
        own = found.document
        message = own if own.text or own.address or own.received_at else None
        if found.media_type == "application/pdf":
            yield from self.pdf(found.data, found.name, id=own.id, password=password)
        else:
            yield from self.picture(found.data, found.name, id=own.id, message=message, record=own.record)

    def picture(
        self,
        data: bytes | Image.Image,
        name: str | None = None,
        *,
        id: str | None = None,
        message: Document | None = None,
        record: str | None = None,
    ) -> Iterator[Document]:
        """The documents seen in one picture, top to bottom.

        Args:
            data: a picture file's content, or an image already opened.
            name: its name, for error lines and reports.
            id: begins the documents' ids; the content's hash by default.
            message: the message it was sent with: whoever sent that sent this.
            record: where it lies in its backup.

        Raises:
            MissingExtraError: Pillow or every OCR engine is missing.
            UnreadableInputError: it is no picture, or cannot be opened safely.
        """
        from collectguard.sources.ocr import read_upright
        from collectguard.sources.pictures import open_picture
        from collectguard.sources.pictures.metadata import signs_of

        picture = open_picture(data, name)
        upright, page = read_upright(picture, self._engine)
        source = Source(kind="image", name=name, sha256=picture.sha256)
        place = Place(id=id or picture.sha256[:16], source=source, record=record, message=message)
        yield from self._seen(_Part(upright, page, place, signs_of(picture.raw)))

    def pdf(
        self, data: bytes, name: str | None = None, *, id: str | None = None, password: str | None = None
    ) -> Iterator[Document]:
        """The documents seen on a PDF's pages, one after the other.

        Raises:
            MissingExtraError: what reads PDFs is missing.
            UnreadableInputError: it is no PDF, or is locked or damaged.
        """
        for _, doc in self._leaves(data, name, id, password, shown=False):
            yield doc

    def _leaves(
        self, data: bytes, name: str | None, id: str | None, password: str | None, *, shown: bool
    ) -> Iterator[tuple[Picture, Document]]:
        """Each page with its document; a page that has its own text and is no paper is drawn only to be shown."""
        from collectguard.detectors.papers import paper_of
        from collectguard.sources.ocr import read_upright
        from collectguard.sources.pdf import read_pdf
        from collectguard.sources.pictures import open_picture

        digest = hashlib.sha256(data).hexdigest()
        source = Source(kind="pdf", name=name, sha256=digest)
        sealed: list[tuple[Picture, Seal]] = []
        with read_pdf(data, name, password) as file:
            for leaf in file.pages():
                place = Place(id=f"{id or digest[:16]}-{leaf.number}", source=source, record=f"page {leaf.number}")
                if leaf.left_out or (leaf.page is not None and not leaf.page.lines):
                    continue
                page = leaf.page
                reading = None if page is None else paper_of(page, "paper")
                if reading is not None and reading.kind == "none" and not shown:
                    drawn = picture = _undrawn(leaf, name)
                else:
                    drawn = picture = open_picture(leaf.picture(), name)
                if page is None or reading is None:
                    picture, page = read_upright(picture, self._engine)
                    reading = paper_of(page, "paper")
                part = _Part(picture, page, place, remarks=(*file.remarks, *leaf.remarks), sealed=sealed)
                yield drawn, self._sheet(part, reading, place.id)

    def _seen(self, part: _Part) -> Iterator[Document]:
        from collectguard.detectors.papers import paper_of
        from collectguard.sources.screens import read_screen

        screen = read_screen(part.picture, part.page, taken_at=_taken_at(part.picture.raw), others=False)
        if screen.kind == "other":
            yield self._sheet(part, paper_of(part.page), f"{part.place.id}-1")
            return
        for number, said in enumerate(screen.messages, start=1):
            yield self._said(part, said, f"{part.place.id}-{number}", screen.remarks)

    def _said(self, part: _Part, said: ScreenMessage, id: str, remarks: Iterable[Remark]) -> Document:
        """One message of a screen; a letter pictured inside it is judged as one."""
        doc = None if said.pictured is None else self._pictured(part, said.pictured, id)
        if doc is None:
            boxes = [part.picture.source_box(box) for box in said.boxes]
            doc = self._document(part, said.text, Layout(tuple(boxes)), id, (*remarks, *said.remarks))
        sent_with = part.place.message
        return replace(
            doc,
            direction=_SAID_BY[said.side] if sent_with is None else doc.direction,
            address=said.sender or doc.address,
            received_at=said.received_at or doc.received_at,
        )

    def _pictured(self, part: _Part, box: Box, id: str) -> Document | None:
        """The letter inside a bubble, or None where what is pictured there is none."""
        from collectguard.detectors.papers import paper_of

        inner = _cut(part, box)
        reading = paper_of(inner.page, "screen")
        return None if reading.kind in ("none", "other") else self._sheet(inner, reading, id, within=box, outer=part)

    def _sheet(
        self, part: _Part, reading: PaperReading, id: str, *, within: Box | None = None, outer: _Part | None = None
    ) -> Document:
        """A whole page as one document, with what it shows of a paper."""
        from collectguard.detectors.papers import writing_of
        from collectguard.detectors.papers.marks import photo_marks

        paper = None
        if reading.kind != "none":
            part, reading, paper = self._examined(part, reading, "paper" if within is None else "screen")
        writing = writing_of(part.page)

        def home(box: Box | None) -> Box | None:
            if box is None:
                return None
            if within is not None and outer is not None:
                return outer.picture.source_box(_moved(box, within.left, within.top))
            return part.picture.source_box(box)

        remarks = () if paper is not None and paper.kind != "other" else photo_marks(part.page)
        layout = Layout(tuple(home(box) for box in writing.layout.boxes))
        doc = self._document(part, writing.text, layout, id, remarks)
        return doc if paper is None else replace(doc, paper=_at_home(paper, home))

    def _examined(self, part: _Part, reading: PaperReading, hint: Hint) -> tuple[_Part, PaperReading, Paper]:
        """The paper with its seal looked for; what the seal covers is read once more without the red."""
        from collectguard.detectors.papers import paper_of
        from collectguard.detectors.papers.beneath import read_beneath
        from collectguard.detectors.papers.edited import edited_text
        from collectguard.detectors.seals import find_seals, pasted_signs

        reader = None if part.page.engine == "text-layer" else self._engine.read_strip
        seal = find_seals(part.picture, part.page, reader, reading.signatory)
        if seal.boxes and part.page.engine != "text-layer":
            page = read_beneath(part.page, part.picture, seal.boxes, self._engine)
            if page is not part.page:
                part = part._replace(page=page)
                again = paper_of(page, hint)
                reading = again if again.kind == reading.kind else reading
        pasted = pasted_signs(part.picture, part.page, seal, signatory=reading.signatory, paper_kind=reading.kind)
        edited = edited_text(part.picture, part.page, seal.boxes)
        return part, reading, reading.paper(seal, (*part.signs, *pasted, *edited, *_same_seal(part, seal)))

    def _document(self, part: _Part, text: str, layout: Layout, id: str, remarks: Iterable[Remark]) -> Document:
        place, page = part.place, part.page
        read_by = (
            Remark("own-text", _OWN_TEXT)
            if page.engine == "text-layer"
            else Remark("read-by", Text(*(said.format(engine=page.engine) for said in _READ_BY)))
        )
        message = place.message
        said = dict.fromkeys((read_by, *part.picture.remarks, *part.remarks, *page.remarks, *remarks))
        doc = Document(id=id, text=text, source=place.source, record=place.record, layout=layout, remarks=tuple(said))
        if message is None:
            return doc
        return replace(
            doc,
            address=message.address,
            received_at=message.received_at,
            direction=message.direction,
            conversation=message.conversation,
            folder=message.folder,
            record=place.record or message.record,
        )


def _named(picture: str | os.PathLike[str] | bytes | Image.Image) -> tuple[str | None, bytes | Image.Image]:
    """A picture's name and content, where it is a path; else the picture as it is."""
    return (name_of(picture), _content(picture)) if isinstance(picture, str | os.PathLike) else (None, picture)


def _is_pdf(data: bytes | Image.Image) -> TypeGuard[bytes]:
    return isinstance(data, bytes) and _PDF in data[:1024]


def _same_seal(part: _Part, seal: Seal) -> tuple[Sign, ...]:
    """Whether another page of the same file bears the very same impression; a few pages are remembered."""
    from collectguard.detectors.seals import same_seal

    if part.sealed is None or seal.state != "present":
        return ()
    part.sealed.append((part.picture, seal))
    found = same_seal(part.sealed)
    last = len(part.sealed) - 1
    del part.sealed[:-_MOST_SEALED]
    return tuple(sign for _, second, sign in found if second == last)[:1]


def _undrawn(leaf: PdfPage, name: str | None) -> Picture:
    """A page's size, for boxes, without its picture."""
    from PIL import Image

    from collectguard.sources.pictures import Picture

    size = (leaf.width, leaf.height)
    return Picture(pixels=Image.new("1", size), name=name, sha256="", frames=1, size_of_file_image=size, grey=True)


def _content(path: str | os.PathLike[str]) -> bytes:
    try:
        return start_of(path, _MOST_BYTES)
    except OSError as error:
        name = name_of(path)
        raise UnreadableInputError(
            f"{name}: cannot be read ({error.strerror}). Check the path.",
            f"{name}：读不出（{error.strerror}），请检查路径。",
        ) from error


def _taken_at(raw: bytes) -> datetime | None:
    """When the file says it was taken, on a clock in China; None where it does not."""
    import io

    from PIL import Image

    from collectguard.sources.times import DEFAULT_ZONE, zone

    if not raw or (raw.startswith(_PNG) and b"eXIf" not in raw and b"exif" not in raw):
        return None  # for want of it Pillow would decode the whole picture
    try:
        with Image.open(io.BytesIO(raw)) as image:
            exif = image.getexif()
            written = exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_CHANGED)
        return datetime.strptime(str(written), "%Y:%m:%d %H:%M:%S").replace(tzinfo=zone(DEFAULT_ZONE))
    except Exception:  # whatever is wrong with a file's metadata, its picture was already read
        return None


def _cut(part: _Part, box: Box) -> _Part:
    """The piece of a picture inside a box, with the lines that stand in it."""
    from collectguard.sources.pictures import open_picture

    pixels = part.picture.pixels.crop((box.left, box.top, box.right, box.bottom))
    lines = [_shifted(line, -box.left, -box.top) for line in part.page.lines if _inside(line.box, box)]
    page = replace(part.page, width=box.width, height=box.height, lines=tuple(lines))
    picture = replace(open_picture(pixels, part.picture.name), sha256=part.picture.sha256)
    return part._replace(picture=picture, page=page)


def _inside(line: Box, box: Box) -> bool:
    x, y = (line.left + line.right) / 2, (line.top + line.bottom) / 2
    return box.left <= x < box.right and box.top <= y < box.bottom


def _moved(box: Box, across: int, down: int) -> Box:
    return Box(box.left + across, box.top + down, box.right + across, box.bottom + down)


def _shifted(line: Line, across: int, down: int) -> Line:
    glyphs: Sequence[Glyph] = [glyph._replace(box=_moved(glyph.box, across, down)) for glyph in line.glyphs]
    quad = tuple((x + across, y + down) for x, y in line.quad)
    return replace(line, glyphs=tuple(glyphs), quad=quad)


def _at_home(paper: Paper, home: Callable[[Box | None], Box | None]) -> Paper:
    """The paper with all its boxes in pixels of the file."""

    def boxes(found: Iterable[Box]) -> tuple[Box, ...]:
        return tuple(box for box in map(home, found) if box is not None)

    return replace(
        paper,
        seal=replace(paper.seal, boxes=boxes(paper.seal.boxes)),
        signs=tuple(sign._replace(box=home(sign.box)) for sign in paper.signs),
        kind_boxes=boxes(paper.kind_boxes),
    )
