"""PDF files: pages one at a time, their own text where it can be trusted, else a picture to be read.

Nothing in a PDF is run: no forms, scripts or actions, no attachments. Pages are drawn when asked for,
at about 200 dpi within bounds, and one after the other, because the renderer knows no threads.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from collectguard.errors import MissingExtraError, RefusedInputError, UnreadableInputError
from collectguard.model import Text
from collectguard.model.picture import Page, Remark
from collectguard.sources.pdf import remarks as said
from collectguard.sources.pdf.bounds import MOST_UNPACKED, look
from collectguard.sources.pdf.signatures import Signature, signatures_of

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["PdfFile", "PdfPage", "Signature", "read_pdf"]

_MOST_BYTES = 256 * 1024 * 1024
#: Pages looked at; with text of their own they cost a hundredth of a second, as pictures two seconds.
MOST_PAGES = 300
#: Pages without text of their own that are drawn for OCR.
MOST_PICTURES = 60
_DPI, _POINTS = 200, 72
_MOST_PIXELS, _MOST_SIDE, _LEAST_SIDE = 12_000_000, 9_000, 16
_SECONDS = 20.0
_PASSWORD_ERROR = 4
#: The renderer is one for the process and knows no threads.
_PDFIUM = threading.RLock()


class PdfPage:
    """One page: its own text (`page`, None where it must be read from the picture) and its picture.

    `number` counts from 1. `width` and `height` are the pixels of `picture()`, in which the boxes of
    `page` are given. `left_out` says that it would have to be read by OCR after too many such pages.
    The file must stay open while a page is used.
    """

    def __init__(self, document: Any, number: int) -> None:
        self._document = document
        self.number = number
        self.remarks: tuple[Remark, ...] = ()
        self.page: Page | None = None
        self.width, self.height = _LEAST_SIDE, _LEAST_SIDE
        self.readable = True
        self.left_out = False
        self._look()

    def leave_out(self) -> None:
        """Mark it as one that is not read."""
        self.left_out = True
        self.remarks += (said.remark("pdf-many-pictures", said.MANY_PICTURES, most=MOST_PICTURES),)

    def picture(self) -> Image.Image:
        """The page drawn, in RGB."""
        from PIL import Image

        if not self.readable:
            return Image.new("RGB", (self.width, self.height), "white")
        with _PDFIUM:
            page = self._document[self.number - 1]
            try:
                image, whole = _drawn(page, self.width, self.height)
            finally:
                page.close()
        if not whole:
            self.remarks += (said.remark("pdf-page-slow", said.TOO_SLOW),)
        return image

    def _look(self) -> None:
        import pypdfium2

        from collectguard.sources.pdf import text_layer

        with _PDFIUM:
            try:
                page = self._document[self.number - 1]
            except pypdfium2.PdfiumError:
                self.readable = False
                self.remarks = (said.remark("pdf-page-unreadable", said.UNREADABLE_PAGE),)
                return
            try:
                self._measure(*page.get_size())
                if text_layer.has_text(page):
                    small, _ = _drawn(page, max(1, self.width // 2), max(1, self.height // 2))
                    self.page = text_layer.page_of(page, self.width, self.height, small.convert("L"))
                    if self.page is None:
                        self.remarks += (said.remark("pdf-text-unlike", said.TEXT_UNLIKE),)
                elif self._blank(page):
                    self.page = Page(width=self.width, height=self.height, engine="text-layer", lines=())
            finally:
                page.close()

    def _blank(self, page: Any) -> bool:
        small, whole = _drawn(page, max(1, self.width // 4), max(1, self.height // 4))
        low, high = small.convert("L").getextrema()
        return whole and high == low

    def _measure(self, wide: float, high: float) -> None:
        """The scale at which the page is drawn, within bounds."""
        wide, high = max(1.0, min(wide, 1e6)), max(1.0, min(high, 1e6))
        wanted = _DPI / _POINTS
        most = min((_MOST_PIXELS / (wide * high)) ** 0.5, _MOST_SIDE / max(wide, high))
        scale = min(wanted, most)
        if most < 0.75 * wanted:
            self.remarks += (said.remark("pdf-page-reduced", said.REDUCED),)
        self.width = max(_LEAST_SIDE, round(wide * scale))
        self.height = max(_LEAST_SIDE, round(high * scale))


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfFile:
    """An open PDF; `pages()` yields its pages lazily. Close it, or use it in a `with` statement."""

    name: str | None
    count: int
    signatures: tuple[Signature, ...]
    remarks: tuple[Remark, ...]
    _document: Any = field(repr=False)

    def pages(self) -> Iterator[PdfPage]:
        """The first pages, as many as are looked at."""
        pictures = 0
        for number in range(1, min(self.count, MOST_PAGES) + 1):
            page = PdfPage(self._document, number)
            pictures += page.page is None
            if page.page is None and pictures > MOST_PICTURES:
                page.leave_out()
            yield page

    def close(self) -> None:
        with _PDFIUM:
            self._document.close()

    def __enter__(self) -> PdfFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_pdf(data: bytes, name: str | None = None, password: str | None = None) -> PdfFile:
    """The PDF in these bytes, open.

    Raises:
        MissingExtraError: pypdfium2 or Pillow is not installed.
        RefusedInputError: it is too big, or a part of it unpacks beyond all measure.
        UnreadableInputError: it is locked, damaged or empty.
    """
    try:
        import PIL  # noqa: F401 - asked for here, so that its absence is one line
        import pypdfium2
    except ImportError:
        raise MissingExtraError(said.NEEDS_PDFIUM.en, said.NEEDS_PDFIUM.zh) from None
    if len(data) > _MOST_BYTES:
        raise _refused(said.TOO_BIG, name, n=len(data) >> 20, most=_MOST_BYTES >> 20)
    looked = look(data)
    if looked.bomb:
        raise _refused(said.BOMB, name, most=MOST_UNPACKED >> 20)
    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data, password=password)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code == _PASSWORD_ERROR
            text = said.BROKEN if not locked else said.ENCRYPTED if password is None else said.WRONG_PASSWORD
            raise _unreadable(text, name) from None
        try:
            count = len(document)
            signatures = signatures_of(document.raw, len(data))
        except pypdfium2.PdfiumError:
            document.close()
            raise _unreadable(said.BROKEN, name) from None
    if not count:
        document.close()
        raise _unreadable(said.NO_PAGES, name)
    remarks = [Remark("pdf-signature", signature.told()) for signature in signatures]
    if not signatures:
        remarks.append(said.remark("pdf-not-signed", said.NOT_SIGNED))
    if count > MOST_PAGES:
        remarks.append(said.remark("pdf-many-pages", said.MANY_PAGES, n=count, most=MOST_PAGES))
    if looked.active:
        remarks.append(said.remark("pdf-active-content", said.ACTIVE))
    return PdfFile(name=name, count=count, signatures=signatures, remarks=tuple(remarks), _document=document)


def _drawn(page: Any, width: int, height: int) -> tuple[Image.Image, bool]:
    """The page drawn on white, and whether it was finished in time."""
    import ctypes
    import time

    import pypdfium2
    import pypdfium2.raw as pdfium

    bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    until = time.monotonic() + _SECONDS
    flags = pdfium.FPDF_ANNOT
    pause = pdfium.IFSDK_PAUSE(version=1)
    pypdfium2.internal.set_callback(pause, "NeedToPauseNow", lambda _: time.monotonic() > until)
    status = pdfium.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, width, height, 0, flags, ctypes.byref(pause))
    while status == pdfium.FPDF_RENDER_TOBECONTINUED and time.monotonic() <= until:
        status = pdfium.FPDF_RenderPage_Continue(page, ctypes.byref(pause))
    pdfium.FPDF_RenderPage_Close(page)
    image = bitmap.to_pil().convert("RGB")
    bitmap.close()
    return image, status == pdfium.FPDF_RENDER_DONE


def _named(name: str | None) -> str:
    return f"{name}: " if name else ""


def _unreadable(text: Text, name: str | None) -> UnreadableInputError:
    told = said.filled(text, name=_named(name))
    return UnreadableInputError(told.en, told.zh)


def _refused(text: Text, name: str | None, **values: object) -> RefusedInputError:
    told = said.filled(text, name=_named(name), **values)
    return RefusedInputError(told.en, told.zh)
