"""Opening pictures safely: any bytes in, upright RGB pixels or one clear line out.

Nothing is decoded before the size it claims is within bounds; no plug-in beyond the listed kinds
runs; what breaks off in the middle is read up to the break. Very large pictures are read at
reduced size, and boxes are turned back into pixels of the file by `Picture.source_box`.
"""

from __future__ import annotations

import hashlib
import io
import threading
import warnings
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from collectguard.errors import MissingExtraError, RefusedInputError, UnreadableInputError
from collectguard.model import Text
from collectguard.model.picture import Box, Remark
from collectguard.sources.pictures import remarks as said

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.pictures.kinds import Kind

_MOST_BYTES = 128 * 1024 * 1024
#: Pixels kept for reading; tall captures of phone width may be longer, since shrinking ruins them.
_MOST_KEPT = 40_000_000
_MOST_KEPT_TALL = 60_000_000
_TALL_WIDTH = 1600
_MOST_FRAMES_COUNTED = 10_000
_ORIENTATION = 274
#: Python's filter of warnings is one for the process: opened one at a time, so that it is put back right.
_OPENING = threading.Lock()


@dataclass(frozen=True)
class Picture:
    """Upright RGB pixels, and how they lie in the file they came from.

    `pixels` are turned as the camera's EXIF says and may be smaller than the file's; all boxes inside
    collectguard are in these pixels. `size_of_file_image` is the width and height of the file as
    viewers display it (EXIF turn applied), and `source_box` gives boxes in it. `frames` counts frames or
    pages; `grey` says that the file shows no colour at all; `raw` is the file itself, for its metadata,
    and empty where a picture came as pixels.
    """

    pixels: Image.Image = field(repr=False)
    name: str | None
    sha256: str
    frames: int
    size_of_file_image: tuple[int, int]
    grey: bool
    remarks: tuple[Remark, ...] = ()
    raw: bytes = field(default=b"", repr=False)
    quarters: int = 0

    def source_box(self, box: Box) -> Box:
        """A box of `pixels` in the file's own pixels, as displayed; inside the picture always."""
        wide, high = self.pixels.size
        left, top, right, bottom = box
        for _ in range(self.quarters % 4):
            left, top, right, bottom = top, wide - right, bottom, wide - left
            wide, high = high, wide
        file_wide, file_high = self.size_of_file_image
        across, down = file_wide / wide, file_high / high
        return Box(
            min(max(round(left * across), 0), file_wide),
            min(max(round(top * down), 0), file_high),
            min(max(round(right * across), 0), file_wide),
            min(max(round(bottom * down), 0), file_high),
        )

    def turned(self, quarter: int) -> Picture:
        """The same picture after so many quarter turns clockwise; boxes still lead back to the file."""
        from PIL.Image import Transpose

        turns = {1: Transpose.ROTATE_270, 2: Transpose.ROTATE_180, 3: Transpose.ROTATE_90}
        if quarter % 4 == 0:
            return self
        pixels = self.pixels.transpose(turns[quarter % 4])
        return replace(self, pixels=pixels, quarters=(self.quarters + quarter) % 4)


def open_picture(data: bytes | Image.Image, name: str | None = None, *, frame: int = 0) -> Picture:
    """The picture in these bytes, or in this Pillow image, made safe to read.

    Args:
        data: A picture file's content, or an image already opened; the image is left as it is.
        name: The file's name, for error lines and to notice a false ending.
        frame: Which frame or page, from 0; a scanned TIFF may have several.

    Raises:
        MissingExtraError: Pillow is not installed.
        RefusedInputError: it claims more bytes or pixels than can be opened safely.
        UnreadableInputError: it is no picture of a known kind, or not one row of it can be decoded.
    """
    try:
        import PIL  # noqa: F401 - asked for here, so that its absence is one line
    except ImportError:
        raise MissingExtraError(said.NEEDS_PILLOW.en, said.NEEDS_PILLOW.zh) from None
    with _OPENING, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if isinstance(data, bytes | bytearray | memoryview):
            return _from_bytes(bytes(data), name, frame)
        return _from_image(data, name)


def _from_bytes(data: bytes, name: str | None, frame: int) -> Picture:
    from collectguard.sources.pictures import kinds

    if not data:
        raise _unreadable(said.EMPTY, name)
    if len(data) > _MOST_BYTES:
        text = said.filled(
            said.TOO_MANY_BYTES, name=_prefix(name), n=len(data) // 1_048_576, most=_MOST_BYTES // 1_048_576
        )
        raise RefusedInputError(text.en, text.zh)
    kind = kinds.kind_of(data)
    if kind is None:
        raise _unreadable(said.UNKNOWN, name)
    try:
        image = kind.open(io.BytesIO(data))
    except kinds.MissingPluginError as missing:
        text = said.NEEDS_HEIF if missing.args[0] == "heic" else said.NEEDS_AVIF
        raise _unreadable(text, name) from None
    except MemoryError:
        raise
    except Exception:
        raise _unreadable(said.DAMAGED, name) from None
    remarks = [said.remark(said.MISLABELLED, kind=kind.name)] if kinds.named_otherwise(kind, name) else []
    _bound(image.size, _most_pixels(kind, data), name)
    frames = _frames(image)
    if frame and not _sought(image, frame):
        raise _unreadable(said.NO_SUCH_FRAME, name, k=frame + 1)
    _bound(image.size, _most_pixels(kind, data), name)
    if frames > 1:
        remarks.append(
            said.remark(said.OTHER_FRAME, n=frames, k=frame + 1) if frame else said.remark(said.FIRST_FRAME, n=frames)
        )
    full = image.size
    _draft(image)
    loaded, whole = _loaded(image, name)
    if not whole:
        remarks.append(said.TRUNCATED)
        full = (full[0], max(1, round(loaded.height * full[1] / image.size[1])))
    return _finished(
        loaded, full=full, name=name, sha256=hashlib.sha256(data).hexdigest(), frames=frames, remarks=remarks, raw=data
    )


def _from_image(image: Image.Image, name: str | None) -> Picture:
    from collectguard.sources.pictures.kinds import MOST_PIXELS

    _bound(image.size, MOST_PIXELS, name)
    frames = _frames(image)
    loaded, whole = _loaded(image, name)
    remarks = [] if whole else [said.TRUNCATED]
    if frames > 1:
        remarks.append(said.remark(said.FIRST_FRAME, n=frames))
    digest = hashlib.sha256(f"{loaded.mode} {loaded.size}".encode())
    digest.update(loaded.tobytes())
    return _finished(
        loaded, full=loaded.size, name=name, sha256=digest.hexdigest(), frames=frames, remarks=remarks, raw=b""
    )


def _finished(
    image: Image.Image,
    *,
    full: tuple[int, int],
    name: str | None,
    sha256: str,
    frames: int,
    remarks: list[Remark],
    raw: bytes,
) -> Picture:
    from collectguard.sources.pictures import levels

    orientation = _orientation(image)
    kept = _reduced(image)
    if kept.size != full:
        remarks.append(said.remark(said.REDUCED, w=full[0], h=full[1]))
    grey = levels.colourless(kept)
    pixels = levels.upright(levels.rgb(kept), orientation)
    if pixels is image:
        pixels = image.copy()
    pixels.info.clear()
    return Picture(
        pixels=pixels,
        name=name,
        sha256=sha256,
        frames=frames,
        size_of_file_image=(full[1], full[0]) if orientation in (5, 6, 7, 8) else full,
        grey=grey,
        remarks=tuple(remarks),
        raw=raw,
    )


def _most_pixels(kind: Kind, data: bytes) -> int:
    from collectguard.sources.pictures import kinds

    if kind is kinds.JPEG and kinds.is_progressive(data):
        return kinds.MOST_PIXELS_PROGRESSIVE
    return kind.most_pixels


def _bound(size: tuple[int, int], most: int, name: str | None) -> None:
    wide, high = size
    if wide < 1 or high < 1:
        raise _unreadable(said.DAMAGED, name)
    if wide * high > most:
        text = said.filled(said.TOO_MANY_PIXELS, name=_prefix(name), w=wide, h=high)
        raise RefusedInputError(text.en, text.zh)


def _frames(image: Image.Image) -> int:
    try:
        return min(max(int(getattr(image, "n_frames", 1)), 1), _MOST_FRAMES_COUNTED)
    except Exception:
        return 1


def _sought(image: Image.Image, frame: int) -> bool:
    try:
        image.seek(frame)
    except Exception:
        return False
    return True


def _kept_size(size: tuple[int, int]) -> tuple[int, int]:
    """The size read at: a whole fraction of the file's that is within bounds."""
    wide, high = size
    most = _MOST_KEPT_TALL if min(size) <= _TALL_WIDTH else _MOST_KEPT
    factor = 1
    while (wide // factor) * (high // factor) > most:
        factor += 1
    return max(1, wide // factor), max(1, high // factor)


def _draft(image: Image.Image) -> None:
    """Let a JPEG decode at a fraction of its size, where only that fraction will be read."""
    small = _kept_size(image.size)
    if small != image.size and hasattr(image, "draft"):
        mode = image.mode if image.mode in ("L", "RGB", "CMYK") else "RGB"
        image.draft(mode, small)


def _reduced(image: Image.Image) -> Image.Image:
    small = _kept_size(image.size)
    if small == image.size:
        return image
    if image.mode in ("P", "PA", "1", "LA") or image.mode.startswith("I;16"):
        from collectguard.sources.pictures import levels

        image = levels.rgb(image)
    return image.reduce(-(-image.width // small[0]))


def _loaded(image: Image.Image, name: str | None) -> tuple[Image.Image, bool]:
    """The decoded picture, and whether all of it was there; what breaks off is cut at the break."""
    try:
        image.load()
    except MemoryError:
        raise
    except Exception:
        rescued = _rows_before_the_break(image)
        if rescued is None:
            raise _unreadable(said.DAMAGED, name) from None
        return rescued, False
    return image, True


def _rows_before_the_break(image: Image.Image) -> Image.Image | None:
    """What the decoder had laid down when it failed, without the rows it never reached."""
    try:
        image.tile = []  # type: ignore[attr-defined]
        image.load()
        last = _last_row_drawn(image)
        return None if last == 0 else image.crop((0, 0, image.width, last))
    except MemoryError:
        raise
    except Exception:
        return None


def _last_row_drawn(image: Image.Image) -> int:
    """How many rows stand above the untouched ones: those of one value, all alike, at the bottom."""
    rows = image.convert("RGB") if image.mode in ("P", "PA", "CMYK", "YCbCr") else image
    bottom = rows.crop((0, rows.height - 1, rows.width, rows.height))
    if len(set(bottom.tobytes())) > len(rows.getbands()):
        return rows.height
    from PIL import Image, ImageChops

    ground = Image.new(rows.mode, rows.size, bottom.getpixel((0, 0)))
    box = ImageChops.difference(rows, ground).getbbox(alpha_only=False)
    return 0 if box is None else box[3]


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION, 1)
        return int(value)
    except Exception:
        return 1


def _prefix(name: str | None) -> str:
    return "" if name is None else f"{name}: "


def _unreadable(text: Text, name: str | None, **values: object) -> UnreadableInputError:
    line = said.filled(text, name=_prefix(name), **values)
    return UnreadableInputError(line.en, line.zh)
