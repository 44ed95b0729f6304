"""Which pictures are opened, told from their first bytes, and by what.

Pillow's own choice is not used: it would also try formats that run other programs (EPS) and
counts pixels by a global setting. Here each kind names its one plug-in, and the size a picture
claims is held against a bound before a pixel is decoded.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFile

#: Claimed pixels: what a decoder may be asked to unfold. Pillow holds four bytes a pixel.
MOST_PIXELS = 110_000_000
#: JPEG can be decoded at a half, a quarter or an eighth of its size, so it may claim more.
MOST_PIXELS_JPEG = 450_000_000
#: These keep the whole picture twice, or all its coefficients, while they decode.
MOST_PIXELS_TWICE = 60_000_000
MOST_PIXELS_PROGRESSIVE = 130_000_000

Opener = Callable[[io.BytesIO], Image.Image]


@dataclass(frozen=True, slots=True)
class Kind:
    """A picture format: its name, the endings its files have, the pixels it may claim, its opener."""

    name: str
    endings: tuple[str, ...]
    most_pixels: int
    open: Opener


class MissingPluginError(Exception):
    """The format is known and what opens it is not installed; `args[0]` is `heic` or `avif`."""


def _png(stream: io.BytesIO) -> Image.Image:
    from PIL.PngImagePlugin import PngImageFile

    return PngImageFile(stream)


def _jpeg(stream: io.BytesIO) -> Image.Image:
    from PIL.JpegImagePlugin import JpegImageFile

    return JpegImageFile(stream)


def _gif(stream: io.BytesIO) -> Image.Image:
    from PIL.GifImagePlugin import GifImageFile

    return GifImageFile(stream)


def _bmp(stream: io.BytesIO) -> Image.Image:
    from PIL.BmpImagePlugin import BmpImageFile

    return BmpImageFile(stream)


def _tiff(stream: io.BytesIO) -> Image.Image:
    from PIL.TiffImagePlugin import TiffImageFile

    return TiffImageFile(stream)


def _webp(stream: io.BytesIO) -> Image.Image:
    from PIL.WebPImagePlugin import WebPImageFile

    return WebPImageFile(stream)


def _ico(stream: io.BytesIO) -> Image.Image:
    from PIL.IcoImagePlugin import IcoImageFile

    return IcoImageFile(stream)


def _avif(stream: io.BytesIO) -> Image.Image:
    try:
        from PIL.AvifImagePlugin import SUPPORTED, AvifImageFile
    except ImportError:
        SUPPORTED = False  # noqa: N806 - the plug-in's own name
    if not SUPPORTED:
        raise MissingPluginError("avif")
    return AvifImageFile(stream)


def _heic(stream: io.BytesIO) -> Image.Image:
    try:
        from pillow_heif import HeifImageFile
    except ImportError:
        raise MissingPluginError("heic") from None
    opened = HeifImageFile(stream)
    assert isinstance(opened, ImageFile.ImageFile)
    return opened


PNG = Kind("PNG", (".png", ".apng"), MOST_PIXELS, _png)
JPEG = Kind("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), MOST_PIXELS_JPEG, _jpeg)
GIF = Kind("GIF", (".gif",), MOST_PIXELS, _gif)
BMP = Kind("BMP", (".bmp", ".dib"), MOST_PIXELS, _bmp)
TIFF = Kind("TIFF", (".tif", ".tiff"), MOST_PIXELS, _tiff)
WEBP = Kind("WebP", (".webp",), MOST_PIXELS_TWICE, _webp)
ICO = Kind("ICO", (".ico",), MOST_PIXELS_TWICE, _ico)
HEIC = Kind("HEIC", (".heic", ".heif", ".hif"), MOST_PIXELS_TWICE, _heic)
AVIF = Kind("AVIF", (".avif",), MOST_PIXELS_TWICE, _avif)

_ALL = (PNG, JPEG, GIF, BMP, TIFF, WEBP, ICO, HEIC, AVIF)
_MARKS = (
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"\x00\x00\x01\x00", ICO),
)
_AVIF_BRANDS = (b"avif", b"avis")
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")
_KNOWN_ENDINGS = frozenset(ending for kind in _ALL for ending in kind.endings)


def kind_of(data: bytes) -> Kind | None:
    """The format, by content alone; None where it is none of those opened here."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp":
        brands = {data[8:12], *(data[at : at + 4] for at in range(16, min(len(data), 64), 4))}
        if brands & set(_AVIF_BRANDS):
            return AVIF
        return HEIC if brands & set(_HEIF_BRANDS) else None
    return next((kind for mark, kind in _MARKS if data.startswith(mark)), None)


def named_otherwise(kind: Kind, name: str | None) -> bool:
    """Whether the file's name claims to be another kind of picture."""
    dot = -1 if name is None else name.rfind(".")
    if name is None or dot < 0:
        return False
    ending = name[dot:].lower()
    return ending in _KNOWN_ENDINGS and ending not in kind.endings


def is_progressive(data: bytes) -> bool:
    """Whether a JPEG holds its rows in several passes, which its decoder must keep whole."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            return mark in (0xC2, 0xC6, 0xCA, 0xCE)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False
