"""From whatever a file holds to upright eight-bit RGB: depths, palettes, inks, transparency, turns."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter
from PIL.Image import Transpose

_WHITE = (255, 255, 255)
_NIGHT = (24, 24, 24)
#: EXIF orientation → what makes it upright.
_UPRIGHT = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}
#: More than this between the strongest and the weakest channel is colour; below is a grey copy's noise.
_COLOUR = 14


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The picture as its camera was held; `orientation` is EXIF's 1 to 8, anything else is as it stands."""
    turn = _UPRIGHT.get(orientation)
    return image if turn is None else image.transpose(turn)


def rgb(image: Image.Image) -> Image.Image:
    """Eight-bit RGB of the same size; what is transparent is laid on the ground that keeps its writing visible."""
    if image.mode == "RGB" and "transparency" not in image.info:
        return image
    if image.mode.startswith("I;16"):
        return _stretched(image.convert("I"), 65535).convert("RGB")
    if image.mode == "I":
        return _stretched(image, 65535).convert("RGB")
    if image.mode == "F":
        return _floating(image).convert("RGB")
    if image.has_transparency_data:
        return _on_ground(image.convert("RGBA"))
    return image.convert("RGB")


def _stretched(image: Image.Image, most: int) -> Image.Image:
    """Whole numbers up to `most`, or up to the largest there is where that is more, as eight bits."""
    low, high = image.getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    if high <= 255 and low >= 0:
        return image.convert("L")
    top = max(float(high), most)
    base = min(float(low), 0.0)
    return image.point(lambda value: value * (255 / (top - base)) - base * 255 / (top - base)).convert("L")


def _floating(image: Image.Image) -> Image.Image:
    low, high = image.getextrema()
    assert isinstance(low, int | float)
    assert isinstance(high, int | float)
    if not high > low:
        return Image.new("L", image.size, 255)
    scale = 255 / (high - low)
    return image.point(lambda value: value * scale - low * scale).convert("L")


def _on_ground(image: Image.Image) -> Image.Image:
    ground = _WHITE if _dark_edges(image) else _NIGHT
    laid = Image.new("RGB", image.size, ground)
    laid.paste(image, mask=image.getchannel("A"))
    return laid


def _dark_edges(image: Image.Image) -> bool:
    """Whether what borders on transparency is rather dark, so that white ground shows it.

    Only the borders count: a white panel may carry dark writing of its own on any ground.
    """
    factor = max(1, max(image.size) // 2400)
    small = image.reduce(factor) if factor > 1 else image
    alpha = small.getchannel("A")
    solid = alpha.point([0] * 128 + [255] * 128)
    near_clear = alpha.filter(ImageFilter.MinFilter(5)).point([255] * 64 + [0] * 192)
    border = ImageChops.multiply(solid, near_clear)
    counts = small.convert("RGB").convert("L").histogram(border)
    seen = sum(counts)
    return seen == 0 or sum(counts[:150]) * 2 >= seen


def colourless(image: Image.Image) -> bool:
    """Whether no patch of the picture shows colour beyond a grey copy's noise."""
    if image.mode in ("1", "L", "LA", "La", "I", "F") or image.mode.startswith("I;16"):
        return True
    if image.mode in ("P", "PA"):
        image = image.convert("RGB")
    small = image.reduce(min(image.size) // 500) if min(image.size) >= 1000 else image
    red, green, blue = small.convert("RGB").split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    weakest = ImageChops.darker(ImageChops.darker(red, green), blue)
    extrema = ImageChops.subtract(strongest, weakest).getextrema()
    return int(extrema[1]) <= _COLOUR  # type: ignore[arg-type]
