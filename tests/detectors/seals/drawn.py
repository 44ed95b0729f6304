"""Papers and seals drawn for the tests: blocks stand for letters where no writing is read."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from collectguard.model.picture import Box, Glyph, Line, Page
from collectguard.sources.pictures import Picture, open_picture
from tests import fonts

WIDTH, HEIGHT = 1000, 1414
MM = WIDTH / 210
RED = (205, 35, 42)
SIGNATORY = "云河明德律师事务所"
SIGN = (560, 760)


def paper(*, signed: bool = True, rows: int = 12, ground: tuple[int, int, int] = (252, 252, 250)) -> Image.Image:
    """An A4 letter with lines of print, and a signature and a date below them."""
    image = Image.new("RGB", (WIDTH, HEIGHT), ground)
    draw = ImageDraw.Draw(image)
    for row in range(rows):
        _print(draw, 120, 200 + row * 42, 33)
    if signed:
        _print(draw, SIGN[0], SIGN[1], 9)
        _print(draw, SIGN[0] + 20, SIGN[1] + 46, 8)
    return image.filter(ImageFilter.GaussianBlur(0.6))


def _print(draw: ImageDraw.ImageDraw, left: int, top: int, count: int) -> None:
    """Letter-like signs of 22 pixels: strokes across and down, each another."""
    for place in range(count):
        x = left + place * 23
        for stroke in range(3):
            y = top + 3 + stroke * 8
            draw.line([x + 1, y, x + 20 - (place * 7 + stroke * 5) % 9, y], fill=(25, 25, 28), width=3)
        draw.line([x + 4 + (place * 5) % 12, top, x + 4 + (place * 5) % 12, top + 21], fill=(25, 25, 28), width=3)


def page(*, signed: bool = True, rows: int = 12, size: tuple[int, int] = (WIDTH, HEIGHT), scale: float = 1.0) -> Page:
    """What an engine would have read there."""
    written = [
        (120, 200 + row * 42, "本函所述事实依据双方签署的借款协议及账户流水整理请予核对谢谢合作如上"[:33])
        for row in range(rows)
    ]
    if signed:
        written += [(SIGN[0], SIGN[1], SIGNATORY), (SIGN[0] + 20, SIGN[1] + 46, "二〇二五年八月九日")]
    lines = []
    for left, top, text in written:
        wide = len(text) * 23
        box = tuple(round(v * scale) for v in (left, top, left + wide, top + 23))
        corners = ((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3]))
        glyphs = tuple(
            Glyph(
                letter, Box(round((left + n * 23) * scale), box[1], round((left + n * 23 + 23) * scale), box[3]), 0.99
            )
            for n, letter in enumerate(text)
        )
        lines.append(Line(glyphs, tuple((float(x), float(y)) for x, y in corners), 0.99))
    return Page(width=size[0], height=size[1], engine="drawn", lines=tuple(lines))


def star(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float, fill: int = 255) -> None:
    points = []
    for corner in range(10):
        angle = -math.pi / 2 + corner * math.pi / 5
        reach = radius if corner % 2 == 0 else radius * 0.38
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    draw.polygon(points, fill=fill)


def seal(
    *,
    across: int = 200,
    high: int | None = None,
    name: str | None = None,
    signs: int = 12,
    centre: str = "star",
    turn: float = 0,
    wear: float = 0.0,
    seed: int = 0,
) -> Image.Image:
    """A seal's ink, 0 to 255; its ring holds `name` in a real font, or as many blocks as `signs` says."""
    high = high or across
    times = 3
    size = (across * times, high * times)
    mask = Image.new("L", size, 0)
    draw = ImageDraw.Draw(mask)
    middle_x, middle_y = size[0] / 2, size[1] / 2
    draw.ellipse([2, 2, size[0] - 3, size[1] - 3], outline=255, width=round(size[1] * 0.03))
    letters = list(name) if name else ["" for _ in range(signs)]
    tall = size[1] * 0.12
    for number, letter in enumerate(letters):
        share = (number + 0.5) / len(letters) - 0.5
        angle = math.radians(270) * share
        x = middle_x + (size[0] / 2 - size[1] * 0.11) * math.sin(angle)
        y = middle_y - (size[1] / 2 - size[1] * 0.11) * math.cos(angle)
        tile = Image.new("L", (round(tall * 1.1), round(tall * 1.1)), 0)
        pen = ImageDraw.Draw(tile)
        if letter:
            pen.text(
                (tile.width / 2, tile.height / 2), letter, font=fonts.chinese(round(tall * 0.98)), fill=255, anchor="mm"
            )
        else:
            for bar in range(3):
                pen.rectangle([4, tall * (0.1 + bar * 0.32), tall * 0.85, tall * (0.22 + bar * 0.32)], fill=255)
            pen.rectangle([tall * 0.42, 4, tall * 0.54, tall * 0.95], fill=255)
        tile = tile.rotate(-math.degrees(angle), expand=True, resample=Image.Resampling.BICUBIC)
        mask.paste(255, (round(x - tile.width / 2), round(y - tile.height / 2)), tile)
    if centre == "star":
        star(draw, middle_x, middle_y, size[1] * 0.14)
    mask = mask.resize((across, high), Image.Resampling.LANCZOS)
    if turn:
        mask = mask.rotate(turn, expand=True, resample=Image.Resampling.BICUBIC)
    if wear:
        rng = np.random.default_rng(seed)
        cloud = Image.fromarray((rng.random((mask.height // 12 + 2, mask.width // 12 + 2)) * 255).astype(np.uint8))
        cloudy = np.asarray(cloud.resize(mask.size, Image.Resampling.BICUBIC)) / 255
        worn = np.asarray(mask) * (1 - wear * cloudy) * (1 - wear * (rng.random(cloudy.shape) > 0.9))
        mask = Image.fromarray(worn.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.6))
    return mask


def square(*, across: int = 150) -> Image.Image:
    """A framed square with nine letter-like signs."""
    mask = Image.new("L", (across, across), 0)
    draw = ImageDraw.Draw(mask)
    draw.rectangle([0, 0, across - 1, across - 1], outline=255, width=max(3, across // 25))
    cell = across * 0.84 / 3
    for row in range(3):
        for column in range(3):
            x, y = across * 0.08 + column * cell + cell * 0.14, across * 0.08 + row * cell + cell * 0.14
            for bar in range(3):
                draw.rectangle([x, y + bar * cell * 0.26, x + cell * 0.7, y + bar * cell * 0.26 + cell * 0.1], fill=255)
            draw.rectangle([x + cell * 0.3, y, x + cell * 0.4, y + cell * 0.7], fill=255)
    return mask


def laid(
    image: Image.Image,
    ink: Image.Image,
    x: float = 660,
    y: float = 795,
    *,
    colour: tuple[int, int, int] = RED,
    strength: float = 1.0,
    how: str = "press",
) -> Image.Image:
    """The seal about (x, y): `press` darkens as ink does, `over` hides the print, `white` brings its ground."""
    pixels = np.asarray(image, dtype=np.float64).copy()
    left, top = round(x - ink.width / 2), round(y - ink.height / 2)
    rows = slice(max(0, top), min(pixels.shape[0], top + ink.height))
    columns = slice(max(0, left), min(pixels.shape[1], left + ink.width))
    share = np.asarray(ink, dtype=np.float64)[
        rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
    ]
    share = share[..., None] / 255 * strength
    tint = np.array(colour, dtype=np.float64)
    under = pixels[rows, columns]
    if how == "white":
        under[:] = 255
    pixels[rows, columns] = (
        under * (1 - share * (1 - tint / 255)) if how == "press" else under * (1 - share) + tint * share
    )
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def grained(image: Image.Image, sigma: float = 3.0, seed: int = 0) -> Image.Image:
    noise = np.random.default_rng(seed).normal(0, sigma, (image.height, image.width, 3))
    return Image.fromarray(np.clip(np.asarray(image, dtype=np.float64) + noise, 0, 255).astype(np.uint8))


def opened(image: Image.Image) -> Picture:
    return open_picture(image, "drawn.png")


def boxes_meet(first: Sequence[float], second: Sequence[float]) -> float:
    """Shared area by joint area."""
    wide = min(first[2], second[2]) - max(first[0], second[0])
    high = min(first[3], second[3]) - max(first[1], second[1])
    if wide <= 0 or high <= 0:
        return 0.0
    both = wide * high
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (first, second))
    return both / (areas - both)
