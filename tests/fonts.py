"""The Chinese font tests draw with: whichever the set-up script found or fetched."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_PLACES = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    f"{sys.prefix}/share/debian/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/STHeiti Light.ttc",
)


@functools.cache
def chinese(size: int) -> ImageFont.FreeTypeFont:
    """A font with simplified Chinese, in this many pixels."""
    place = next((place for place in _PLACES if Path(place).is_file()), None)
    assert place is not None, "no Chinese font; run tasks/setup_tesseract.sh"
    return ImageFont.truetype(place, size)


def page(
    rows: list[tuple[int, int, str]],
    *,
    size: tuple[int, int],
    font_px: int = 40,
    ink: tuple[int, int, int] = (20, 20, 20),
    ground: tuple[int, int, int] = (255, 255, 255),
) -> Image.Image:
    """A picture with lines of print: left, top and text of each."""
    image = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(image)
    for left, top, text in rows:
        draw.text((left, top), text, font=chinese(font_px), fill=ink)
    return image
