"""Opening pictures: whatever the bytes are, pixels or one clear line."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw

from collectguard.errors import CollectguardError, RefusedInputError, UnreadableInputError
from collectguard.model.picture import Box
from collectguard.sources.pictures import open_picture


def shot(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """White, with a dark bar at the top left and a red square at the bottom right."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, size[0] // 2, 12), fill=(10, 10, 10))
    draw.rectangle((size[0] - 24, size[1] - 24, size[0] - 6, size[1] - 6), fill=(210, 30, 30))
    return image


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def claiming(wide: int, high: int) -> bytes:
    """A PNG that claims this size and holds next to nothing."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def clear(writing: tuple[int, int, int]) -> Image.Image:
    """Writing of one colour on nothing."""
    image = Image.new("RGBA", (120, 80), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((20, 20, 90, 30), fill=(*writing, 255))
    return image


def sixteen_bits() -> Image.Image:
    rows = [
        struct.pack("<120H", *(2000 if 4 <= x < 60 and 4 <= y < 12 else 65535 for x in range(120))) for y in range(80)
    ]
    return Image.frombytes("I;16", (120, 80), b"".join(rows))


def frames() -> list[Image.Image]:
    return [shot(), Image.new("RGB", (120, 80), "black"), Image.new("RGB", (120, 80), "red")]


READABLE: dict[str, Callable[[], bytes]] = {
    "png": lambda: saved(shot(), "PNG"),
    "jpeg": lambda: saved(shot(), "JPEG", quality=95, subsampling=0),
    "progressive jpeg": lambda: saved(shot(), "JPEG", quality=95, subsampling=0, progressive=True),
    "webp": lambda: saved(shot(), "WEBP", lossless=True),
    "bmp": lambda: saved(shot(), "BMP"),
    "gif": lambda: saved(shot(), "GIF"),
    "tiff": lambda: saved(shot(), "TIFF", compression="tiff_lzw"),
    "ico": lambda: saved(shot((120, 120)), "ICO", sizes=[(120, 120)]),
    "cmyk jpeg": lambda: saved(shot().convert("CMYK"), "JPEG", quality=95),
    "cmyk tiff": lambda: saved(shot().convert("CMYK"), "TIFF"),
    "palette": lambda: saved(shot().quantize(8), "PNG"),
    "large palette": lambda: saved(shot((1200, 2400)).quantize(8), "PNG"),
    "one bit": lambda: saved(shot().convert("1"), "PNG"),
    "grey": lambda: saved(shot().convert("L"), "PNG"),
    "grey and alpha": lambda: saved(shot().convert("LA"), "PNG"),
    "alpha": lambda: saved(shot().convert("RGBA"), "PNG"),
    "16-bit grey": lambda: saved(sixteen_bits(), "PNG"),
    "16-bit tiff": lambda: saved(sixteen_bits(), "TIFF"),
    "32-bit": lambda: saved(sixteen_bits().convert("I"), "TIFF"),
    "floating": lambda: saved(shot().convert("F"), "TIFF"),
    "lab": lambda: saved(shot().convert("LAB"), "TIFF"),
    "animated gif": lambda: saved(frames()[0], "GIF", save_all=True, append_images=frames()[1:]),
    "animated webp": lambda: saved(frames()[0], "WEBP", save_all=True, append_images=frames()[1:], lossless=True),
    "animated png": lambda: saved(frames()[0], "PNG", save_all=True, append_images=frames()[1:]),
    "tiff of pages": lambda: saved(frames()[0], "TIFF", save_all=True, append_images=frames()[1:]),
}
GREY = {"one bit", "grey", "grey and alpha", "16-bit grey", "16-bit tiff", "32-bit", "floating"}


@pytest.mark.parametrize("name", READABLE)
def test_every_kind_becomes_upright_rgb(name: str) -> None:
    data = READABLE[name]()
    picture = open_picture(data, "shot")
    assert picture.pixels.mode == "RGB"
    assert picture.raw == data
    assert picture.grey == (name in GREY)
    dark, light = picture.pixels.getpixel((20, 8)), picture.pixels.getpixel((60, 40))
    assert isinstance(dark, tuple)
    assert isinstance(light, tuple)
    assert max(dark) < 60
    assert min(light) > 225
    if name not in GREY:
        red = picture.pixels.getpixel((picture.pixels.width - 15, picture.pixels.height - 15))
        assert isinstance(red, tuple)
        assert red[0] > 150
        assert max(red[1:]) < 110


@pytest.mark.parametrize("name", ["animated gif", "animated webp", "animated png", "tiff of pages"])
def test_only_the_first_frame_is_read_and_that_is_said(name: str) -> None:
    picture = open_picture(READABLE[name]())
    assert picture.frames == 3
    assert [remark.code for remark in picture.remarks] == ["first-frame"]


def test_a_page_can_be_asked_for() -> None:
    picture = open_picture(READABLE["tiff of pages"](), frame=1)
    assert picture.pixels.getpixel((60, 40)) == (0, 0, 0)
    assert [remark.code for remark in picture.remarks] == ["one-frame"]
    with pytest.raises(UnreadableInputError, match="no page 9"):
        open_picture(READABLE["tiff of pages"](), frame=8)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_all_eight_turns_of_a_camera(orientation: int, kind: str) -> None:
    turns = Image.Transpose
    undone = {
        2: turns.FLIP_LEFT_RIGHT,
        3: turns.ROTATE_180,
        4: turns.FLIP_TOP_BOTTOM,
        5: turns.TRANSPOSE,
        6: turns.ROTATE_90,
        7: turns.TRANSVERSE,
        8: turns.ROTATE_270,
    }
    exif = Image.Exif()
    exif[274] = orientation
    lying = shot().transpose(undone[orientation]) if orientation in undone else shot()
    picture = open_picture(saved(lying, kind, exif=exif, **({"quality": 95} if kind == "JPEG" else {})))
    assert picture.pixels.size == picture.size_of_file_image == (120, 80)
    dark = picture.pixels.getpixel((20, 8))
    assert isinstance(dark, tuple)
    assert max(dark) < 60
    assert picture.source_box(Box(1, 2, 30, 40)) == Box(1, 2, 30, 40)


@pytest.mark.parametrize(("writing", "ground"), [((250, 250, 250), "dark"), ((20, 20, 20), "light")])
def test_what_is_clear_gets_the_ground_that_shows_its_writing(writing: tuple[int, int, int], ground: str) -> None:
    picture = open_picture(saved(clear(writing), "PNG"))
    print_, behind = picture.pixels.getpixel((50, 25)), picture.pixels.getpixel((5, 70))
    assert isinstance(print_, tuple)
    assert isinstance(behind, tuple)
    assert abs(print_[0] - behind[0]) > 150
    assert (behind[0] > 128) == (ground == "light")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP"])
def test_a_truncated_picture_is_read_to_the_break(kind: str) -> None:
    tall = Image.effect_noise((200, 400), 60).convert("RGB")
    data = saved(tall, kind)
    picture = open_picture(data[: len(data) // 2], f"shot.{kind.lower()}")
    assert 60 <= picture.pixels.height <= 400
    assert picture.size_of_file_image == picture.pixels.size
    assert [remark.code for remark in picture.remarks] == ["truncated-picture"]


def test_a_false_ending_is_noticed_and_content_decides() -> None:
    picture = open_picture(saved(shot(), "PNG"), "shot.jpg")
    assert [remark.code for remark in picture.remarks] == ["mislabelled-picture"]
    assert open_picture(saved(shot(), "PNG"), "shot.PNG").remarks == ()


@pytest.mark.parametrize(
    ("data", "error", "part"),
    [
        (b"", UnreadableInputError, "empty"),
        (b"hello, this is no picture", UnreadableInputError, "not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", UnreadableInputError, "not a picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", UnreadableInputError, "not a picture"),
        (b"\x89PNG\r\n\x1a\n", UnreadableInputError, "damaged"),
        (b"\xff\xd8\xff\xe0" + bytes(50), UnreadableInputError, "damaged"),
        (b"GIF89a\x01", UnreadableInputError, "damaged"),
        (b"BM" + bytes(60), UnreadableInputError, "damaged"),
        (b"II*\x00" + b"\xff" * 60, UnreadableInputError, "damaged"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", UnreadableInputError, "damaged"),
        (b"\x00\x00\x01\x00\x01\x00" + bytes(40), UnreadableInputError, "damaged"),
        (saved(shot(), "PNG")[:60], UnreadableInputError, "damaged"),
        (claiming(60_000, 60_000), RefusedInputError, "60000×60000"),
        (claiming(2_000_000_000, 2_000_000_000), RefusedInputError, "more than can be opened"),
        (claiming(1, 0), UnreadableInputError, "damaged"),
    ],
    ids=lambda value: value[:12].hex() if isinstance(value, bytes) else str(getattr(value, "__name__", value)),
)
def test_one_clear_line(data: bytes, error: type[CollectguardError], part: str) -> None:
    with pytest.raises(error, match=part) as caught:
        open_picture(data, "shot.png")
    for line in (str(caught.value), caught.value.zh):
        assert line.startswith("shot.png: ")
        assert "\n" not in line
    assert caught.value.zh != str(caught.value)


def test_a_heic_photo_says_how_to_convert_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pillow_heif", None)
    with pytest.raises(UnreadableInputError, match="Most Compatible"):
        open_picture(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(64), "IMG_0001.HEIC")


def test_a_hundred_megapixels_are_read_smaller() -> None:
    image = Image.new("L", (10_000, 10_000), 255)
    image.paste(0, (1000, 2000, 3000, 2200))
    for data in (saved(image, "PNG"), saved(image, "JPEG")):
        picture = open_picture(data)
        assert picture.size_of_file_image == (10_000, 10_000)
        assert picture.pixels.width * picture.pixels.height <= 40_000_000
        assert [remark.code for remark in picture.remarks] == ["reduced-picture"]
        factor = picture.pixels.width / 10_000
        box = picture.source_box(Box(*(round(at * factor) for at in (1000, 2000, 3000, 2200))))
        assert all(abs(a - b) <= 2 for a, b in zip(box, (1000, 2000, 3000, 2200), strict=True))


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 3)])
def test_the_smallest_pictures_open(size: tuple[int, int]) -> None:
    assert open_picture(saved(Image.new("RGB", size, "white"), "PNG")).pixels.size == size


def test_bytes_and_a_pillow_image_give_the_same_pixels() -> None:
    exif = Image.Exif()
    exif[274] = 6
    data = saved(shot().convert("RGBA"), "PNG", exif=exif)
    with Image.open(io.BytesIO(data)) as opened:
        size = opened.size
        from_image = open_picture(opened)
        assert opened.size == size
    from_bytes = open_picture(data)
    assert from_image.pixels.tobytes() == from_bytes.pixels.tobytes()
    assert from_image.size_of_file_image == from_bytes.size_of_file_image == (80, 120)
    assert from_image.raw == b""
    assert len(from_image.sha256) == 64


@pytest.mark.parametrize("quarter", [1, 2, 3, 4, 5])
def test_boxes_of_a_turned_picture_lead_back(quarter: int) -> None:
    picture = open_picture(saved(shot(), "PNG"))
    turned = picture.turned(quarter)
    place = (100, 60)
    found = None
    for x in range(turned.pixels.width):
        for y in range(turned.pixels.height):
            box = turned.source_box(Box(x, y, x + 1, y + 1))
            assert turned.pixels.getpixel((x, y)) == picture.pixels.getpixel((box.left, box.top))
            found = found or (box.left, box.top) == place
    assert found
    assert turned.turned(-quarter).pixels.tobytes() == picture.pixels.tobytes()
