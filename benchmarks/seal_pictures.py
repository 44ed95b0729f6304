"""Draws papers with and without seals, with truth, to measure the seal detector on.

Everything is invented, and every choice comes from the seed. It differs from `shared/render` on purpose:
other fonts, layouts, seals, inks, damage, and other red things that are no seal.
"""

from __future__ import annotations

import io
import math
import os
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from collectguard.model.picture import Box, Glyph, Line, Page

Array = NDArray[np.float32]
Matrix = NDArray[np.float64]
FONT_FOLDERS = (Path("/usr/share/fonts"), Path(os.environ.get("COLLECTGUARD_FONTS", "/usr/local/share/fonts")))
#: (file, face within it): simplified Chinese faces only.
PRINT_FACES = (
    ("NotoSerifCJK-Regular.ttc", 2),
    ("NotoSansCJK-Regular.ttc", 2),
    ("gbsn00lp.ttf", 0),
    ("gkai00mp.ttf", 0),
    ("wqy-microhei.ttc", 0),
    ("wqy-zenhei.ttc", 0),
    ("uming.ttc", 0),
    ("ukai.ttc", 0),
    ("LXGWWenKai-Regular.ttf", 0),
    ("NotoSansCJK-Light.ttc", 2),
    ("NotoSerifCJK-Medium.ttc", 2),
)
SEAL_FACES = (
    ("NotoSerifCJK-Bold.ttc", 2),
    ("NotoSerifCJK-Regular.ttc", 2),
    ("NotoSerifCJK-SemiBold.ttc", 2),
    ("gbsn00lp.ttf", 0),
    ("uming.ttc", 0),
    ("LXGWWenKai-Bold.ttf", 0),
    ("LXGWWenKai-Regular.ttf", 0),
    ("wqy-zenhei.ttc", 0),
    ("NotoSansCJK-Regular.ttc", 2),
    ("NotoSansCJK-Bold.ttc", 2),
)


@lru_cache
def _faces(names: tuple[tuple[str, int], ...]) -> tuple[tuple[str, int], ...]:
    files = {path.name: str(path) for folder in FONT_FOLDERS if folder.is_dir() for path in folder.rglob("*.tt[cf]")}
    return tuple((files[name], index) for name, index in names if name in files)


@lru_cache(maxsize=256)
def font(face: tuple[str, int], size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face[0], size, index=face[1])


CITIES = ("云河市", "清泽市", "北陵市", "南屿市", "东槐县", "金淮市", "青岚省", "临沅市", "白塔市", "昭宁市")
DISTRICTS = ("", "", "新港区", "桥西区", "示范区", "高新区", "滨湖区")
MARKS = (
    "恒信达",
    "众诚",
    "鼎立",
    "明德",
    "瑞丰",
    "安和",
    "启正",
    "弘毅",
    "金石",
    "天衡",
    "嘉诚",
    "汇通",
    "正一",
    "博远",
)
TAILS = {
    "lawyer": ("律师事务所", "律师事务所", "（云河）律师事务所"),
    "company": (
        "商务信息咨询有限公司",
        "融资担保有限公司",
        "资产管理有限公司",
        "小额贷款有限责任公司",
        "网络科技有限公司",
        "消费金融股份有限公司",
        "企业管理咨询有限公司",
        "信用管理有限公司",
        "银行股份有限公司",
    ),
    "court": ("人民法院",),
    "board": ("仲裁委员会", "人民调解委员会", "金融纠纷调解中心"),
}
TITLES = {
    "lawyer": ("律师函", "律师催告函", "法律意见告知函"),
    "company": ("解除合同通知书", "债权转让通知书", "催款函", "逾期还款告知书"),
    "court": ("限制消费令", "传票", "立案通知书", "失信被执行人告知书"),
    "board": ("仲裁受理通知书", "调解通知书", "参加调解告知书"),
}
SENTENCES = (
    "本函所述事实依据双方签署的借款协议及账户流水整理，请予核对。",
    "截至今日，该笔借款已超过约定的还款日，合计未付金额人民币柒仟陆佰元整。",
    "请于收到之日起五个工作日内与我方联系，协商具体的履行安排。",
    "如对上述金额持有异议，可书面提出并附相应凭证，我方将在核实后答复。",
    "未在上述期限内作出回应的，我方将依照合同约定采取进一步的措施。",
    "有关条款参见附件一至附件三，附件与本件具有同等效力，一式三份。",
    "联系电话：000-0000000，联系地址：示范大道一百号三层。",
    "根据相关法律规定，当事人应当按照约定全面履行自己的义务。",
    "现将有关事项通知如下，请妥善保管本件并按时参加，逾期视为放弃。",
)


def organisation(rng: random.Random, kind: str) -> str:
    city, district = rng.choice(CITIES), rng.choice(DISTRICTS)
    if kind == "court":
        return city + (district or "南关区") + "人民法院"
    if kind == "board":
        return city + district + rng.choice(TAILS[kind])
    if kind == "lawyer" or rng.random() < 0.5:
        district = ""
    short = city[:2] if kind == "lawyer" else city
    return short + district + rng.choice(MARKS) + rng.choice(TAILS[kind])


# --- seals -------------------------------------------------------------------------------------


def _star(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float) -> None:
    points = []
    for corner in range(10):
        angle = -math.pi / 2 + corner * math.pi / 5
        reach = radius if corner % 2 == 0 else radius * 0.382
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    draw.polygon(points, fill=255)


def _emblem(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float, rng: random.Random) -> None:
    """As busy as a state emblem, and not one: a wreath of ears, a wheel at its foot, stars over a roof."""
    thin = max(1, int(radius * 0.06))
    for side in (-1, 1):
        for step in range(11):
            angle = math.radians(20 + step * 14) * side
            px, py = x + radius * 0.92 * math.sin(angle), y - radius * 0.92 * math.cos(angle)
            size = radius * 0.11
            draw.ellipse([px - size, py - size * 1.4, px + size, py + size * 1.4], fill=255)
    draw.ellipse([x - radius * 0.72, y - radius * 0.72, x + radius * 0.72, y + radius * 0.72], outline=255, width=thin)
    _star(draw, x, y - radius * 0.34, radius * 0.2)
    for dx, dy in ((-0.32, -0.2), (-0.18, -0.02), (0.18, -0.02), (0.32, -0.2)):
        _star(draw, x + dx * radius, y + dy * radius, radius * 0.09)
    draw.polygon(
        [(x - radius * 0.45, y + radius * 0.25), (x, y + radius * 0.08), (x + radius * 0.45, y + radius * 0.25)],
        fill=255,
    )
    for column in range(5):
        left = x + radius * (-0.36 + column * 0.16)
        draw.rectangle([left, y + radius * 0.27, left + radius * 0.07, y + radius * 0.5], fill=255)
    wheel = radius * 0.22
    draw.ellipse(
        [x - wheel, y + radius * 0.62 - wheel * 0.5, x + wheel, y + radius * 0.62 + wheel * 1.2],
        outline=255,
        width=thin * 2,
    )
    if rng.random() < 0.5:
        draw.arc([x - radius, y - radius * 0.2, x + radius, y + radius * 1.05], 30, 150, fill=255, width=thin * 2)


def _glyph(text: str, face: tuple[str, int], size: int, narrow: float) -> Image.Image:
    used = font(face, size)
    left, top, right, bottom = (int(v) for v in used.getbbox(text))
    tile = Image.new("L", (right - left + 8, bottom - top + 8), 0)
    ImageDraw.Draw(tile).text((4 - left, 4 - top), text, font=used, fill=255)
    if narrow != 1:
        tile = tile.resize((max(2, int(tile.width / narrow)), tile.height), Image.Resampling.LANCZOS)
    return tile


def _along(
    canvas: Image.Image,
    text: str,
    face: tuple[str, int],
    size: int,
    radii: tuple[float, float],
    span: float,
    narrow: float,
    *,
    foot: bool = False,
) -> None:
    """Letters along an ellipse about the canvas's middle; `foot` sets them upright along its lower edge."""
    middle_x, middle_y = canvas.width / 2, canvas.height / 2
    for place, letter in enumerate(text):
        share = (place + 0.5) / len(text) - 0.5
        angle = math.pi - math.radians(span) * share if foot else math.radians(span) * share
        x, y = middle_x + radii[0] * math.sin(angle), middle_y - radii[1] * math.cos(angle)
        normal = math.degrees(math.atan2(math.sin(angle) / radii[0], math.cos(angle) / radii[1]))
        tile = _glyph(letter, face, size, narrow).rotate(
            -normal + (180 if foot else 0), expand=True, resample=Image.Resampling.BICUBIC
        )
        canvas.paste(255, (int(x - tile.width / 2), int(y - tile.height / 2)), tile)


def _middle_text(draw: ImageDraw.ImageDraw, text: str, face: tuple[str, int], size: int, x: float, y: float) -> None:
    draw.text((x, y), text, font=font(face, size), fill=255, anchor="mm")


def round_seal(rng: random.Random, name: str, pixels: int, centre: str) -> Array:
    times = 3 if pixels < 260 else 2
    size = pixels * times
    canvas = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(canvas)
    face = rng.choice(_faces(SEAL_FACES))
    middle, radius = size / 2, size * 0.49
    ring = max(times, int(size * rng.uniform(0.014, 0.036)))
    draw.ellipse([middle - radius, middle - radius, middle + radius, middle + radius], outline=255, width=ring)
    text_out = 0.90
    if rng.random() < 0.15:
        inner = radius * 0.93
        draw.ellipse(
            [middle - inner, middle - inner, middle + inner, middle + inner], outline=255, width=max(times, ring // 3)
        )
        text_out = 0.87
    high = rng.uniform(0.105, 0.145) if len(name) <= 14 else rng.uniform(0.09, 0.12)
    span = min(rng.uniform(250, 300), (22 + 6 * rng.random()) * len(name) + 30)
    narrow = rng.uniform(1.0, 1.45) if len(name) > 10 else rng.uniform(1.0, 1.2)
    lane = radius * text_out - size * high / 2 - size * rng.uniform(0.0, 0.012)
    room = math.radians(span) * lane / len(name)
    narrow = max(narrow, size * high * 1.02 / room)
    _along(canvas, name, face, int(size * high), (lane, lane), span, narrow)
    if centre == "star":
        _star(draw, middle, middle, size * rng.uniform(0.11, 0.155))
    elif centre == "emblem":
        _emblem(draw, middle, middle, size * rng.uniform(0.16, 0.2), rng)
    if centre == "star" and rng.random() < 0.5:
        below = rng.choice(("合同专用章", "财务专用章", "（1）", "业务专用章", "法律事务专用章"))
        _middle_text(draw, below, face, int(size * min(0.085, 0.46 / len(below))), middle, middle + size * 0.225)
    if rng.random() < 0.5 and span < 285:
        code = "".join(rng.choice("0123456789") for _ in range(13))
        _along(canvas, code, face, int(size * 0.045), (radius * 0.87,) * 2, 64, 1, foot=True)
    return _shrunk(canvas, pixels, pixels)


def oval_seal(rng: random.Random, name: str, pixels: int) -> Array:
    times, ratio = 2, rng.uniform(1.3, 1.55)
    width, height = pixels * times, int(pixels * times / ratio)
    canvas = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(canvas)
    face = rng.choice(_faces(SEAL_FACES))
    draw.ellipse([2, 2, width - 3, height - 3], outline=255, width=max(times, int(width * rng.uniform(0.012, 0.025))))
    high = int(height * rng.uniform(0.13, 0.16))
    lanes = (width * 0.475 - high * 0.72, height * 0.475 - high * 0.72)
    span = min(255, 20 * len(name) + 40)
    _along(canvas, name, face, high, lanes, span, rng.uniform(1.1, 1.3))
    _middle_text(
        draw,
        rng.choice(("发票专用章", "业务专用章", "000000000000000A1", "★", "合同专用章")),
        face,
        int(height * 0.1),
        width / 2,
        height * 0.52,
    )
    if rng.random() < 0.6:
        _middle_text(
            draw, rng.choice(("专用章", "（2）", "0000001234")), face, int(height * 0.1), width / 2, height * 0.7
        )
    return _shrunk(canvas, pixels, int(pixels / ratio))


def square_seal(rng: random.Random, text: str, pixels: int, columns: int) -> Array:
    times = 3
    size = pixels * times
    carved = rng.random() < 0.3
    canvas = Image.new("L", (size, size), 255 if carved else 0)
    draw = ImageDraw.Draw(canvas)
    if not carved:
        draw.rectangle([2, 2, size - 3, size - 3], outline=255, width=int(size * rng.uniform(0.025, 0.05)))
    rows = math.ceil(len(text) / columns)
    cell = min(size * 0.86 / columns, size * 0.86 / rows)
    face = rng.choice(_faces(SEAL_FACES))
    for place, letter in enumerate(text):
        column, row = columns - 1 - place // rows, place % rows
        x = size / 2 + (column - (columns - 1) / 2) * size * 0.86 / columns
        y = size / 2 + (row - (rows - 1) / 2) * size * 0.86 / rows
        draw.text((x, y), letter, font=font(face, int(cell * 0.95)), fill=0 if carved else 255, anchor="mm")
    return _shrunk(canvas, pixels, pixels)


def _shrunk(canvas: Image.Image, width: int, height: int) -> Array:
    return np.asarray(np.asarray(canvas.resize((width, height), Image.Resampling.LANCZOS)) / 255, dtype=np.float32)


def turned(mask: Array, degrees: float) -> Array:
    image = Image.fromarray((np.clip(mask, 0, 1) * 255).astype(np.uint8))
    image = image.rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC)
    return np.asarray(np.asarray(image) / 255, dtype=np.float32)


def _cloud(shape: tuple[int, int], noise: np.random.Generator, cell: int) -> Array:
    small = noise.random((shape[0] // cell + 2, shape[1] // cell + 2)).astype(np.float32)
    return np.asarray(Image.fromarray(small).resize((shape[1], shape[0]), Image.Resampling.BICUBIC), dtype=np.float32)


def inked(mask: Array, noise: np.random.Generator, wear: float, fade: float) -> Array:
    """Rubber on paper: uneven pressure, a dry side, specks, blots where ink ran out of the strokes."""
    height, width = mask.shape
    pressure = 1 - wear * np.clip(_cloud((height, width), noise, max(10, height // 4)) * 1.5 - 0.55, 0, 1)
    side = noise.uniform(0, 2 * math.pi)
    down, right = np.mgrid[0:height, 0:width].astype(np.float32)
    lean = (np.cos(side) * (right / width - 0.5) + np.sin(side) * (down / height - 0.5)) * wear * 0.8
    blot = np.asarray(
        Image.fromarray((mask * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(max(0.6, height / 130))),
        dtype=np.float32,
    )
    body = np.maximum(
        mask, np.clip(blot / 255 - 0.25, 0, 1) * (_cloud((height, width), noise, max(6, height // 8)) > 0.62)
    )
    body = body * np.clip(pressure + lean, 0, 1)
    body *= 1 - wear * 0.8 * (_cloud((height, width), noise, max(3, height // 60)) > 0.8)
    body *= 1 - 0.7 * wear * (noise.random((height, width)) > 0.93)
    softened = Image.fromarray((np.clip(body, 0, 1) * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    return np.asarray(np.asarray(softened) / 255 * (1 - fade), dtype=np.float32)


def laid(page: Image.Image, mask: Array, x: float, y: float, colour: tuple[int, int, int], how: str) -> Image.Image:
    """A seal set on a page about (x, y): `press`, `over` (hides print), `white` or `disc` (brings its ground)."""
    pixels = np.asarray(page, dtype=np.float32).copy()
    height, width = mask.shape
    left, top = round(x - width / 2), round(y - height / 2)
    rows = slice(max(0, top), min(pixels.shape[0], top + height))
    columns = slice(max(0, left), min(pixels.shape[1], left + width))
    part = mask[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left, None]
    under, tint = pixels[rows, columns], np.array(colour, dtype=np.float32)
    if how == "white":
        under[:] = 255
    elif how == "disc":
        down, right = np.mgrid[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
        inside = np.hypot((right - width / 2) / (width / 2), (down - height / 2) / (height / 2)) <= 1
        under[inside] = 255
    pixels[rows, columns] = (
        under * (1 - part * (1 - tint / 255)) if how == "press" else under * (1 - part) + tint * part
    )
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


# --- papers ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Writing:
    text: str
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Shot:
    """One finished picture and what is true of it."""

    name: str
    image: Image.Image
    file: bytes
    seal: str  # none, round, oval, square, name-square, two, overlapping
    how: str  # press, eseal, over, white, disc, multiply-scan or the red thing that is none
    damage: str
    expected: frozenset[str]
    signatory: str
    ring: str | None
    centre: str
    paper: str
    box: Box | None
    page: Page | None
    accusable: bool = False
    strokes_under_ring: int = 0


@dataclass
class Sheet:
    image: Image.Image
    writings: list[Writing]
    sign: tuple[float, float, float, float]
    millimetre: float
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)


def _write(
    sheet: Sheet, x: float, y: float, text: str, used: ImageFont.FreeTypeFont, fill: tuple[int, int, int]
) -> None:
    draw = ImageDraw.Draw(sheet.image)
    draw.text((x, y), text, font=used, fill=fill)
    left, top, right, bottom = draw.textbbox((x, y), text, font=used)
    sheet.writings.append(Writing(text, ((left, top), (right, top), (right, bottom), (left, bottom))))


def letter(rng: random.Random, kind: str, signatory: str, layout: str) -> Sheet:
    width = rng.choice((1000, 1240, 1240, 1400, 1654))
    millimetre = width / 210
    paper = rng.choice(((255, 255, 255),) * 4 + ((250, 248, 240), (255, 238, 238), (240, 246, 255), (252, 246, 220)))
    if layout == "coloured":
        paper = rng.choice(((255, 224, 224), (255, 240, 200), (226, 240, 226), (244, 228, 200)))
    image = Image.new("RGB", (width, round(297 * millimetre)), paper)
    sheet = Sheet(image, [], (0, 0, 0, 0), millimetre)
    face = rng.choice(_faces(PRINT_FACES))
    black = rng.choice(((0, 0, 0), (20, 20, 20), (40, 40, 44)))
    body = round(millimetre * rng.uniform(4.0, 5.4))
    margin = round(millimetre * rng.uniform(18, 30))
    y = millimetre * rng.uniform(18, 30)
    red = rng.choice(((214, 20, 26), (200, 0, 0), (230, 40, 30)))
    draw = ImageDraw.Draw(image)
    if layout == "redhead":
        used = font(face, round(millimetre * min(10, 150 / len(signatory))))
        wide = used.getlength(signatory)
        _write(sheet, (width - wide) / 2, y, signatory, used, red)
        y += used.size * 1.5
        draw.rectangle([margin, y, width - margin, y + millimetre * 0.8], fill=red)
        y += millimetre * 6
    title = rng.choice(TITLES[kind])
    used = font(face, round(millimetre * rng.uniform(6.5, 9)))
    shown = ("　" if rng.random() < 0.3 else "").join(title)
    _write(sheet, (width - used.getlength(shown)) / 2, y, shown, used, red if layout == "redtitle" else black)
    y += used.size * 1.9
    used = font(face, body)
    leading = body * rng.uniform(1.45, 2.0)
    _write(sheet, margin, y, rng.choice(("致：某某先生", "被通知人：某某", "某某：")), used, black)
    y += leading
    each = int((width - 2 * margin) / body)
    lines = rng.randint(8, 17)
    table_at = rng.randint(2, 5) if layout == "table" else -1
    written = 0
    while written < lines:
        text = "　　" + rng.choice(SENTENCES) + rng.choice(SENTENCES)
        for start in range(0, len(text), each):
            _write(sheet, margin, y, text[start : start + each], used, black)
            y += leading
            written += 1
        table_at -= 1
    if layout == "table":
        y += leading * 0.5
        count, columns = rng.randint(3, 5), rng.randint(2, 4)
        ruled = red if rng.random() < 0.3 else black
        cell = (width - 2 * margin) / columns
        for row in range(count + 1):
            draw.line(
                [margin, y + row * leading, width - margin, y + row * leading],
                fill=ruled,
                width=max(1, int(millimetre * 0.35)),
            )
        for column in range(columns + 1):
            x = margin + column * cell
            draw.line([x, y, x, y + count * leading], fill=ruled, width=max(1, int(millimetre * 0.35)))
        for row in range(count):
            for column in range(columns):
                word = rng.choice(("本金", "利息", "合计", "5,000.00", "2025-03-01", "经办人", "盖章处"))
                _write(sheet, margin + column * cell + body * 0.4, y + row * leading + leading * 0.1, word, used, black)
        y += count * leading + leading * 0.5
    y += leading * rng.uniform(0.3, 1.6)
    rows = [
        signatory,
        rng.choice(("承办人：某某", "律师：某某", "经办：某某", "")),
        rng.choice(("二〇二五年八月九日", "2025年8月9日", "2025 年 8 月 9 日")),
    ]
    rows = [row for row in rows if row]
    wide = max(used.getlength(row) for row in rows)
    right = width - margin - millimetre * rng.uniform(0, 14)
    left = right - wide
    if rng.random() < 0.12:
        left = margin + millimetre * 5
    top = y
    if rng.random() < 0.25:
        rows[0] = (
            rng.choice(("出具单位（盖章）：", "落款：")) + rows[0]
            if used.getlength(rows[0]) + body * 8 < width - margin * 2
            else rows[0]
        )
    for words in rows:
        _write(sheet, left + (wide - used.getlength(words)) * rng.choice((0.5, 1.0)), y, words, used, black)
        y += leading
    sheet.sign = (left, top, left + wide, y - leading + body)
    if rng.random() < 0.25 and y < image.height - 30 * millimetre:
        used = font(face, round(body * 0.75))
        foot = rng.choice(("地址：示范大道一百号　邮编：000000", "第 1 页 共 1 页", "本件由系统生成，可登录查询"))
        _write(sheet, (width - used.getlength(foot)) / 2, image.height - 16 * millimetre, foot, used, black)
    return sheet


def _page(writings: Sequence[Writing], matrix: Matrix, size: tuple[int, int]) -> Page:
    lines = []
    for writing in writings:
        corners = np.array([[x, y, 1.0] for x, y in writing.corners]) @ matrix.T
        points = corners[:, :2] / corners[:, 2:]
        if (points.max(0) < 4).any() or (points.min(0) > np.array(size) - 4).any():
            continue
        text = [letter_ for letter_ in writing.text if not letter_.isspace()]
        if not text:
            continue
        glyphs = []
        for place, letter_ in enumerate(text):
            start = points[0] + (points[1] - points[0]) * place / len(text)
            end = points[3] + (points[2] - points[3]) * (place + 1) / len(text)
            glyphs.append(Glyph(letter_, Box(int(start[0]), int(start[1]), int(end[0]), int(end[1])), 0.98))
        lines.append(Line(tuple(glyphs), tuple((float(x), float(y)) for x, y in points), 0.98))
    return Page(width=size[0], height=size[1], engine="truth", lines=tuple(lines))


# --- damage ------------------------------------------------------------------------------------


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=quality)
    return Image.open(io.BytesIO(kept.getvalue())).convert("RGB")


def _solve(source: Matrix, target: Matrix) -> Matrix:
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.append(np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float)), 1).reshape(3, 3)


def photo(image: Image.Image, rng: random.Random, noise: np.random.Generator) -> tuple[Image.Image, Matrix]:
    """Taken by hand in poor light: tilt, yellow lamp, a shadow, blur, grain."""
    width, height = image.size
    scale = rng.uniform(0.75, 1.05)
    out = (round(width * scale * 1.1), round(height * scale * 1.08))
    angle = math.radians(rng.uniform(-5, 5))
    middle = np.array(out) / 2
    corners = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) * scale / 2
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    tilt = noise.uniform(-0.035, 0.035, (4, 2)) * np.array(out)
    target = corners @ turn + middle + tilt
    matrix = _solve(np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=float), target)
    back = np.linalg.inv(matrix)
    back /= back[2, 2]
    ground = rng.choice(((70, 52, 40), (128, 110, 90), (40, 40, 46), (150, 60, 50), (196, 190, 180)))
    made = image.transform(
        out, Image.Transform.PERSPECTIVE, tuple(back.ravel()[:8]), Image.Resampling.BICUBIC, fillcolor=ground
    )
    pixels = np.asarray(made, dtype=np.float32)
    down, right = np.mgrid[0 : out[1], 0 : out[0]].astype(np.float32)
    way = rng.uniform(0, 2 * math.pi)
    lean = math.cos(way) * (right / out[0] - 0.5) + math.sin(way) * (down / out[1] - 0.5)
    shade = 1 - rng.uniform(0.05, 0.25) + rng.uniform(0.1, 0.4) * lean
    if rng.random() < 0.5:
        edge = (lean - rng.uniform(-0.2, 0.2)) * rng.uniform(8, 40)
        shade = shade * (1 - rng.uniform(0.2, 0.45) / (1 + np.exp(-np.clip(edge, -30, 30))))
    tint = np.array(rng.choice(((1, 0.96, 0.85), (1, 0.9, 0.7), (0.95, 1, 0.97), (0.9, 0.95, 1), (1, 0.98, 0.94))))
    pixels = pixels * shade[..., None] * tint.astype(np.float32)
    pixels = (
        pixels
        + noise.normal(0, rng.uniform(2, 7), (*pixels.shape[:2], 1))
        + noise.normal(0, rng.uniform(1, 4), pixels.shape)
    )
    made = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(rng.uniform(0.5, 1.3))
    )
    return jpeg(made, rng.randint(60, 88)), matrix


def scaled(image: Image.Image, scale: float) -> tuple[Image.Image, Matrix]:
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS), np.diag([size[0] / image.width, size[1] / image.height, 1.0])


def cut(image: Image.Image, box: tuple[float, float, float, float]) -> tuple[Image.Image, Matrix]:
    left, top, right, bottom = (round(v) for v in box)
    return image.crop((left, top, right, bottom)), np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1.0]])


def copier(image: Image.Image, rng: random.Random, noise: np.random.Generator) -> Image.Image:
    """Colour taken away: a photocopy with specks, a clean grey picture, or two tones only."""
    grey = image.convert("L")
    way = rng.choice(("copy", "copy", "clean", "tones", "fax"))
    if way == "clean":
        return grey if rng.random() < 0.5 else grey.convert("RGB")
    pixels = np.asarray(grey, dtype=np.float32)
    if way == "tones":
        return Image.fromarray(np.where(pixels > 150, 255, 0).astype(np.uint8))
    pixels = np.clip((pixels - 50) * rng.uniform(1.1, 1.35), 0, 255) + noise.normal(0, rng.uniform(2, 7), pixels.shape)
    pixels[noise.random(pixels.shape) > 0.9996] = 25
    if way == "fax":
        pixels = np.where(pixels > 140, 250, 15)
    made = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).convert("RGB")
    return jpeg(made, rng.randint(60, 90)).convert("L").convert("RGB")


def in_chat(image: Image.Image, rng: random.Random) -> tuple[Image.Image, Matrix]:
    """The paper as a picture in a chat, in a phone's screenshot."""
    dark = rng.random() < 0.4
    size = (1080, 2340)
    screen = Image.new("RGB", size, (18, 18, 18) if dark else (237, 237, 237))
    draw = ImageDraw.Draw(screen)
    face = _faces(PRINT_FACES)[1]
    ink = (220, 220, 220) if dark else (20, 20, 20)
    draw.text((440, 90), rng.choice(("法务对接", "张经理", "调解员")), font=font(face, 48), fill=ink)
    draw.ellipse([60, 90, 110, 140], fill=(250, 60, 50))
    wide = int(1080 * rng.uniform(0.42, 0.95))
    scale = wide / image.width
    made, _ = scaled(image, scale)
    left = 150 if wide < 800 else 20
    top = 320
    made = made.crop((0, 0, made.width, min(made.height, 1800)))
    screen.paste(made, (left, top))
    draw.rounded_rectangle([30, 220, 120, 310], 12, fill=rng.choice(((220, 60, 50), (70, 130, 220), (90, 170, 90))))
    draw.text((170, 2150), "发送消息", font=font(face, 40), fill=ink)
    return screen, np.array([[scale, 0, left], [0, scale, top], [0, 0, 1.0]])


# --- red things that are no seal ---------------------------------------------------------------


def _ring_by_hand(
    draw: ImageDraw.ImageDraw, rng: random.Random, x: float, y: float, rx: float, ry: float, width: int, wobble: float
) -> None:
    phase, more = rng.uniform(0, 6), rng.uniform(1.0, 1.12)
    points = []
    for step in range(100):
        angle = step / 99 * 2 * math.pi * more
        reach = 1 + wobble * math.sin(2 * angle + phase) + wobble * 0.6 * math.sin(3 * angle)
        points.append((x + rx * reach * math.cos(angle), y + ry * reach * math.sin(angle)))
    draw.line(points, fill=rng.choice(((240, 30, 30), (255, 0, 0), (220, 40, 60))), width=width, joint="curve")


def red_thing(sheet: Sheet, rng: random.Random, noise: np.random.Generator, kind: str) -> None:
    image, unit = sheet.image, sheet.millimetre
    draw = ImageDraw.Draw(image)
    left, top, right, bottom = sheet.sign
    x, y = (left + right) / 2, (top + bottom) / 2
    red = rng.choice(((230, 30, 36), (214, 20, 26), (250, 60, 50)))
    face = rng.choice(_faces(PRINT_FACES))
    if kind == "ring-by-hand":
        for _ in range(rng.randint(1, 3)):
            px, py = rng.uniform(0.25, 0.75) * image.width, rng.uniform(0.2, 0.7) * image.height
            _ring_by_hand(
                draw,
                rng,
                px,
                py,
                unit * rng.uniform(12, 45),
                unit * rng.uniform(8, 20),
                max(3, int(unit * 0.8)),
                rng.uniform(0, 0.06),
            )
    elif kind == "ring-by-phone":
        radius = unit * rng.uniform(16, 26)
        squeeze = rng.choice((1, 1, 0.7, 0.5))
        draw.ellipse(
            [x - radius, y - radius * squeeze, x + radius, y + radius * squeeze],
            outline=(255, 40, 40),
            width=max(3, int(unit * 0.9)),
        )
    elif kind == "ring-round-red-words":
        word = rng.choice(("立即处理", "最后通知", "限时还款", "请速还"))
        used = font(face, int(unit * 7))
        draw.text((x, y), word, font=used, fill=red, anchor="mm")
        radius = used.getlength(word) / 2 * 1.25
        draw.ellipse(
            [x - radius, y - radius * 0.9, x + radius, y + radius * 0.9], outline=red, width=max(3, int(unit * 0.8))
        )
    elif kind == "arrow":
        draw.line([x - unit * 40, y - unit * 30, x, y], fill=red, width=int(unit * 1.2))
        draw.polygon([(x, y), (x - unit * 7, y - unit * 1), (x - unit * 2, y - unit * 7)], fill=red)
        _ring_by_hand(draw, rng, x, y, unit * 30, unit * 14, max(3, int(unit * 0.8)), 0.02)
    elif kind == "finger":
        high, wide = int(unit * 22), int(unit * 16)
        down, across = np.mgrid[0:high, 0:wide].astype(np.float32)
        reach = np.hypot(across - wide / 2, (down - high * 0.45) / 1.4)
        print_ = (np.sin(reach * 6.5 / unit + 0.4 * np.sin(across / unit)) > -0.1) * (reach < wide * 0.46)
        sheet.image = laid(
            image, inked(print_.astype(np.float32), noise, 0.4, 0), x + unit * 5, y, (205, 35, 45), "press"
        )
    elif kind == "app-icon":
        for _ in range(rng.randint(1, 3)):
            radius = unit * rng.uniform(7, 20)
            px, py = rng.uniform(0.15, 0.85) * image.width, rng.uniform(0.04, 0.9) * image.height
            draw.ellipse([px - radius, py - radius, px + radius, py + radius], fill=red)
            mask = Image.new("L", image.size, 0)
            if rng.random() < 0.5:
                _star(ImageDraw.Draw(mask), px, py, radius * 0.6)
            else:
                ImageDraw.Draw(mask).text(
                    (px, py), rng.choice("贷借钱融"), font=font(face, int(radius)), fill=255, anchor="mm"
                )
            image.paste((255, 255, 255), (0, 0), mask)
    elif kind == "logo":
        radius, px, py = unit * rng.uniform(7, 13), 0.14 * image.width, unit * 20
        draw.ellipse(
            [px - radius, py - radius, px + radius, py + radius],
            outline=red,
            width=int(radius * rng.uniform(0.12, 0.3)),
        )
        shape = rng.randint(0, 2)
        if shape == 0:
            draw.rectangle([px - radius * 0.3, py - radius * 0.7, px + radius * 0.3, py + radius * 0.7], fill=red)
        elif shape == 1:
            draw.line([px - radius, py, px + radius, py], fill=red, width=int(radius * 0.25))
        else:
            draw.text((px, py), rng.choice("银信中泰"), font=font(face, int(radius * 1.1)), fill=red, anchor="mm")
    elif kind in ("tag", "round-tag"):
        size = int(unit * rng.uniform(22, 34))
        tile = Image.new("L", (size * 2, size if kind == "tag" else size * 2), 0)
        pen = ImageDraw.Draw(tile)
        middle = (tile.width / 2, tile.height / 2)
        wide = max(3, int(size * 0.06))
        if kind == "tag":
            pen.rounded_rectangle([4, 4, tile.width - 5, tile.height - 5], 14, outline=255, width=wide)
            pen.text(
                middle,
                rng.choice(("已逾期", "未结清", "已作废")),
                font=font(face, int(size * 0.45)),
                fill=255,
                anchor="mm",
            )
        else:
            pen.ellipse([4, 4, tile.width - 5, tile.height - 5], outline=255, width=wide)
            if rng.random() < 0.6:
                inner = size * 0.16
                pen.ellipse(
                    [inner, inner, tile.width - inner, tile.height - inner], outline=255, width=max(2, wide // 3)
                )
            pen.text(
                middle,
                rng.choice(("逾期", "催收", "作废", "已逾期")),
                font=font(face, int(size * 0.5)),
                fill=255,
                anchor="mm",
            )
        tile = tile.rotate(rng.uniform(-25, 25), expand=True)
        image.paste(red, (int(rng.uniform(0.1, 0.6) * image.width), int(rng.uniform(0.08, 0.6) * image.height)), tile)
    elif kind == "button":
        py = image.height * rng.uniform(0.8, 0.93)
        draw.rounded_rectangle([image.width * 0.25, py, image.width * 0.75, py + unit * 13], int(unit * 6), fill=red)
        draw.text(
            (image.width / 2, py + unit * 6.5),
            "马上还款",
            font=font(face, int(unit * 6)),
            fill=(255, 255, 255),
            anchor="mm",
        )
    elif kind == "watermark":
        tile = Image.new("L", (int(unit * 110), int(unit * 20)), 0)
        ImageDraw.Draw(tile).text(
            (tile.width / 2, tile.height / 2), "仅供内部使用", font=font(face, int(unit * 14)), fill=80, anchor="mm"
        )
        tile = tile.rotate(rng.uniform(20, 45), expand=True)
        for row in range(rng.randint(1, 2)):
            image.paste((240, 60, 60), (int(image.width * 0.2), int(image.height * (0.2 + 0.35 * row))), tile)
    elif kind == "handwriting":
        for stroke in range(rng.randint(3, 7)):
            points, px, py = [], x - unit * 15 + stroke * unit * 6, y + unit * rng.uniform(-6, 6)
            for _ in range(rng.randint(6, 14)):
                points.append((px, py))
                px, py = px + unit * rng.uniform(-3, 4), py + unit * rng.uniform(-4, 4)
            draw.line(points, fill=red, width=max(2, int(unit * 0.7)), joint="curve")
    elif kind == "red-table":
        for row in range(7):
            draw.line(
                [unit * 20, unit * (60 + row * 25), image.width - unit * 20, unit * (60 + row * 25)],
                fill=red,
                width=max(2, int(unit * 0.4)),
            )
        for column in range(5):
            px = unit * 20 + (image.width - unit * 40) * column / 4
            draw.line([px, unit * 60, px, unit * 210], fill=red, width=max(2, int(unit * 0.4)))
    elif kind == "badge":
        for _ in range(14):
            px, py, radius = (
                rng.uniform(0.1, 0.9) * image.width,
                rng.uniform(0.05, 0.95) * image.height,
                unit * rng.uniform(2.5, 5),
            )
            draw.ellipse([px - radius, py - radius, px + radius, py + radius], fill=red)
            draw.text(
                (px, py), str(rng.randint(1, 99)), font=font(face, int(radius)), fill=(255, 255, 255), anchor="mm"
            )
    elif kind == "coins":
        for _ in range(5):
            px, py, radius = (
                rng.uniform(0.15, 0.85) * image.width,
                rng.uniform(0.1, 0.9) * image.height,
                unit * rng.uniform(8, 20),
            )
            draw.ellipse([px - radius, py - radius, px + radius, py + radius], outline=red, width=int(unit))
            draw.ellipse(
                [px - radius * 0.8, py - radius * 0.8, px + radius * 0.8, py + radius * 0.8],
                outline=red,
                width=int(unit * 0.5),
            )
            draw.text((px, py), "￥", font=font(face, int(radius)), fill=red, anchor="mm")
    elif kind == "gauge":
        radius = unit * 30
        draw.arc([x - radius, y - radius, x + radius, y + radius], 150, 390, fill=red, width=int(unit * 3))
        for tick in range(25):
            angle = math.radians(150 + tick * 10)
            draw.line(
                [
                    x + radius * 0.75 * math.cos(angle),
                    y + radius * 0.75 * math.sin(angle),
                    x + radius * 0.85 * math.cos(angle),
                    y + radius * 0.85 * math.sin(angle),
                ],
                fill=red,
                width=int(unit * 0.8),
            )
        draw.text((x, y), "562", font=font(face, int(unit * 15)), fill=red, anchor="mm")


RED_THINGS = (
    "ring-by-hand", "ring-by-phone", "ring-round-red-words", "arrow", "finger", "app-icon", "logo", "tag", "round-tag",
    "button", "watermark", "handwriting", "red-table", "badge", "coins", "gauge",
)  # fmt: skip


def packet_screen(rng: random.Random) -> Image.Image:
    """A chat with red packets, no paper at all."""
    screen = Image.new("RGB", (1080, 2340), (237, 237, 237))
    draw = ImageDraw.Draw(screen)
    face = _faces(PRINT_FACES)[1]
    for place in range(5):
        y = 250 + place * 380
        if rng.random() < 0.6:
            draw.rounded_rectangle([180, y, 800, y + 240], 20, fill=rng.choice(((250, 90, 60), (220, 50, 40))))
            draw.ellipse([220, y + 40, 320, y + 150], fill=(230, 190, 120))
            draw.text((350, y + 60), "恭喜发财，大吉大利", font=font(face, 44), fill=(255, 240, 220))
        else:
            draw.rounded_rectangle([180, y, 900, y + 120], 20, fill=(255, 255, 255))
            draw.text((210, y + 30), "在吗？方便说一下吗", font=font(face, 44), fill=(20, 20, 20))
        draw.rounded_rectangle([40, y, 130, y + 90], 12, fill=rng.choice(((200, 40, 40), (60, 120, 200))))
        draw.ellipse([110, y - 15, 145, y + 20], fill=(250, 60, 60))
    return screen


# --- plans -------------------------------------------------------------------------------------

GENTLE = ("clean", "jpeg", "scan", "photo", "photo-sent", "sent", "small")


def plan(seed: int) -> Iterator[Callable[[], Shot]]:
    """Pictures in a fixed order; each is drawn when called."""
    jobs: list[tuple[str, str, str, str]] = []  # seal, how, damage, layout
    layouts = ("plain", "plain", "redhead", "table", "coloured", "redtitle")
    for place in range(56):
        jobs.append(("round", "press", GENTLE[place % 7], layouts[place % 6]))
    for place in range(14):
        jobs.append(("oval", "press", GENTLE[place % 7], layouts[place % 6]))
    for place in range(7):
        jobs.append(("square", "press", GENTLE[place % 7], "plain"))
        jobs.append(("name-square", "press", GENTLE[place % 7], "plain"))
    for place in range(21):
        jobs.append(("round", "faint", GENTLE[place % 7], layouts[place % 6]))
    for place in range(14):
        jobs.append(("two" if place % 2 else "overlapping", "press", GENTLE[place % 7], "plain"))
    for place in range(16):
        jobs.append(("round", "press", "cut", layouts[place % 6]))
    for place in range(12):
        jobs.append(("round", "press", "copy", layouts[place % 4]))
        jobs.append(("none", "nothing", "copy", layouts[place % 4]))
    for _ in range(12):
        jobs.append(("round", "press", "chat", "plain"))
        jobs.append(("none", "nothing", "chat", "plain"))
    for _ in range(6):
        jobs.append(("round", "press", "tiny", "plain"))
        jobs.append(("none", "nothing", "tiny", "plain"))
        jobs.append(("none", "nothing", "cropped", "plain"))
        jobs.append(("round", "press", "cropped", "plain"))
        jobs.append(("none", "nothing", "crushed", "plain"))
        jobs.append(("round", "press", "crushed", "plain"))
    for place in range(14):
        jobs.append(("round", "ringed", GENTLE[place % 7], "plain"))
    for place in range(42):
        jobs.append(("none", "nothing", GENTLE[place % 7], layouts[place % 6]))
    for place in range(96):
        jobs.append(("none", RED_THINGS[place % 16], GENTLE[(place // 16 + place) % 7], "plain"))
    for _ in range(6):
        jobs.append(("none", "packets", "clean", "plain"))
    for place in range(28):
        jobs.append(("round", "eseal", GENTLE[place % 7], "plain"))
        jobs.append(("round", "over", GENTLE[place % 7], layouts[place % 4]))
    for place in range(14):
        jobs.append(("round", "white", GENTLE[place % 7], "plain"))
        jobs.append(("round", "disc", GENTLE[place % 7], "plain"))
        jobs.append(("round", "multiply-scan", GENTLE[place % 7], "plain"))
        jobs.append(("round", "over-photo", GENTLE[place % 7], "plain"))
    for number, job in enumerate(jobs):
        yield lambda number=number, job=job: draw(seed, number, *job)  # type: ignore[misc]


def draw(seed: int, number: int, seal: str, how: str, damage: str, layout: str) -> Shot:
    rng, noise = random.Random(f"{seed}/{number}"), np.random.default_rng([seed, number])
    kind = rng.choice(("lawyer", "company", "company", "court", "board"))
    signatory = organisation(rng, kind)
    name = f"{number:03d}-{seal}-{how}-{damage}"
    if how == "packets":
        image = packet_screen(rng)
        return Shot(
            name,
            image,
            saved(image, "clean", rng),
            "none",
            how,
            "screen",
            frozenset({"absent", "cannot-tell"}),
            signatory,
            None,
            "none",
            kind,
            None,
            None,
        )
    sheet = letter(rng, kind, signatory, layout)
    ring: str | None = None
    centre = "none"
    matrix: Matrix = np.eye(3)
    late = None
    met = 0
    if how in RED_THINGS:
        red_thing(sheet, rng, noise, how)
    if seal != "none":
        ring = signatory
        centre = "none"
        left, top, right, bottom = sheet.sign
        x = left + (right - left) * rng.uniform(0.3, 0.75)
        y = top + (bottom - top) * rng.uniform(0.3, 0.7)
        size = sheet.millimetre * rng.uniform(36, 45)
        colour = rng.choice(
            ((205, 30, 38), (227, 66, 52), (190, 20, 40), (160, 20, 36), (220, 40, 60), (235, 70, 60), (200, 40, 44))
        )
        if how in ("eseal", "over", "white", "disc", "over-photo"):
            colour = rng.choice(((230, 20, 25), (255, 0, 0), (220, 30, 30), (237, 28, 36)))
        if seal == "oval":
            mask = oval_seal(rng, signatory, round(size))
        elif seal == "square":
            mask, ring = square_seal(rng, signatory, round(sheet.millimetre * rng.uniform(28, 36)), 3), signatory
        elif seal == "name-square":
            mask, ring = (
                square_seal(
                    rng,
                    rng.choice(("张某之印", "李某某印", "王某印章")),
                    round(sheet.millimetre * rng.uniform(15, 21)),
                    2,
                ),
                None,
            )
        else:
            centre = (
                rng.choice(("emblem", "emblem", "emblem", "star"))
                if kind == "court"
                else rng.choice(("star", "star", "star", "none"))
            )
            mask = round_seal(rng, signatory, round(size), centre)
        pressed = how in ("press", "faint", "multiply-scan", "ringed")
        if pressed:
            angle = rng.choice((rng.uniform(-15, 15), rng.uniform(-15, 15), rng.uniform(-180, 180)))
            mask = inked(
                turned(mask, angle),
                noise,
                rng.uniform(0.1, 0.5),
                rng.uniform(0.5, 0.72) if how == "faint" else rng.uniform(0, 0.15),
            )
        way = {
            "eseal": "press",
            "faint": "press",
            "multiply-scan": "press",
            "ringed": "press",
            "over-photo": "over",
        }.get(how, how)
        met = _met(sheet.image, mask, x, y)
        if how == "over-photo":
            late = (mask, x, y, colour)
        else:
            sheet.image = laid(sheet.image, mask, x, y, colour, way)
        half = (mask.shape[1] / 2, mask.shape[0] / 2)
        inked_down, inked_right = np.nonzero(mask > 0.1 * mask.max())
        corner_x, corner_y = x - half[0], y - half[1]
        sheet.boxes.append(
            (
                corner_x + inked_right.min(),
                corner_y + inked_down.min(),
                corner_x + inked_right.max() + 1,
                corner_y + inked_down.max() + 1,
            )
        )
        if seal in ("two", "overlapping"):
            far = half[0] * (1.2 if seal == "overlapping" else 2.4)
            other = round_seal(rng, organisation(rng, "company"), round(size * 0.95), "star")
            other = inked(turned(other, rng.uniform(-20, 20)), noise, 0.3, 0)
            sheet.image = laid(sheet.image, other, x - far, y + rng.uniform(-0.3, 0.3) * half[1], colour, "press")
        if how == "ringed":
            _ring_by_hand(
                ImageDraw.Draw(sheet.image),
                rng,
                x,
                y,
                half[0] * rng.uniform(1.15, 1.6),
                half[1] * rng.uniform(1.15, 1.5),
                max(3, int(sheet.millimetre)),
                0.03,
            )
    image = sheet.image
    steps: list[Matrix] = []
    expected = frozenset({"absent"}) if seal == "none" else frozenset({"present"})
    if seal == "name-square":
        expected = frozenset({"cannot-tell", "absent"})
    box = sheet.boxes[0] if sheet.boxes else None
    if damage in ("photo", "photo-sent"):
        image, step = photo(image, rng, noise)
        steps.append(step)
    elif damage == "scan":
        pixels = np.asarray(
            image.rotate(rng.uniform(-1, 1), fillcolor=(250, 250, 250), resample=Image.Resampling.BICUBIC),
            dtype=np.float32,
        )
        image = jpeg(
            Image.fromarray(np.clip(pixels + noise.normal(0, 3, pixels.shape), 0, 255).astype(np.uint8)).filter(
                ImageFilter.GaussianBlur(0.5)
            ),
            85,
        )
    if late is not None:
        mask, x, y, colour = late
        point = (steps[0] if steps else np.eye(3)) @ np.array([x, y, 1])
        grow = math.sqrt(abs(np.linalg.det((steps[0] if steps else np.eye(3))[:2, :2])))
        small = Image.fromarray((mask * 255).astype(np.uint8)).resize(
            (max(8, round(mask.shape[1] * grow)), max(8, round(mask.shape[0] * grow)))
        )
        image = laid(
            image,
            (np.asarray(small, dtype=np.float32) / 255).astype(np.float32),
            point[0] / point[2],
            point[1] / point[2],
            colour,
            "over",
        )
    if damage in ("photo-sent", "sent", "small"):
        target = {"photo-sent": 1080, "sent": 1080, "small": rng.randint(760, 900)}[damage]
        scale = min(1.0, target / image.width)
        image, step = scaled(image, scale)
        image = jpeg(image, rng.randint(50, 75))
        steps.append(step)
    elif damage == "jpeg":
        image = jpeg(image, rng.choice((30, 40, 50, 60, 75, 90)))
    elif damage == "cut" and box is not None:
        side, share = rng.choice(("right", "bottom", "left")), rng.uniform(0.15, 0.6)
        frame = [0.0, 0.0, float(image.width), float(image.height)]
        if side == "right":
            frame[2] = box[2] - (box[2] - box[0]) * share
        elif side == "bottom":
            frame[3] = box[3] - (box[3] - box[1]) * share
        else:
            frame[0] = box[0] + (box[2] - box[0]) * share
        image, step = cut(image, (frame[0], frame[1], min(frame[2], image.width), min(frame[3], image.height)))
        steps.append(step)
        expected = frozenset({"present", "cannot-tell"})
        name += f"-{side}{share:.2f}"
    elif damage == "copy":
        image = copier(image, rng, noise)
        expected = frozenset({"present", "cannot-tell"}) if seal != "none" else frozenset({"cannot-tell", "absent"})
    elif damage == "chat":
        image, step = in_chat(image, rng)
        steps.append(step)
        high = step[0, 0] * sheet.millimetre
        whole = sheet.sign[3] * step[0, 0] < 1750
        if seal == "none":
            expected = (
                frozenset({"absent"})
                if high * 4.5 >= 16 and whole
                else frozenset({"cannot-tell", "absent"} if high * 4.5 >= 13 else {"cannot-tell"})
            )
        else:
            expected = frozenset({"present", "cannot-tell"})
    elif damage == "tiny":
        image, step = scaled(image, rng.uniform(170, 300) / image.width)
        steps.append(step)
        expected = frozenset({"cannot-tell"}) if seal == "none" else frozenset({"present", "cannot-tell"})
    elif damage == "cropped":
        image, step = cut(
            image, (0, 0, image.width, (box[1] if box else sheet.sign[1]) - sheet.millimetre * rng.uniform(0, 12))
        )
        steps.append(step)
        expected = frozenset({"cannot-tell"})
    elif damage == "crushed":
        image, step = scaled(image, 1000 / image.width)
        steps.append(step)
        image = jpeg(image, rng.randint(4, 10))
        expected = frozenset({"cannot-tell"}) if seal == "none" else frozenset({"present", "cannot-tell"})
    for step in steps:
        matrix = step @ matrix
    placed = None
    if box is not None:
        corners = (
            np.array([[box[0], box[1], 1], [box[2], box[1], 1], [box[2], box[3], 1], [box[0], box[3], 1.0]]) @ matrix.T
        )
        points = corners[:, :2] / corners[:, 2:]
        placed = Box(*(round(float(v)) for v in (*points.min(0), *points.max(0))))
    image = image if image.mode in ("L", "RGB") else image.convert("RGB")
    readable = ring is not None and seal in ("round", "oval", "two", "overlapping")
    wrong = how in ("over", "over-photo", "white", "disc")
    return Shot(
        name, image, saved(image, damage, rng), seal, how, damage, expected, signatory,
        ring if readable else None, centre, kind, placed, _page(sheet.writings, matrix, image.size), wrong, met,
    )  # fmt: skip


def _met(page: Image.Image, mask: Array, x: float, y: float) -> int:
    """How many letters' widths of the ring lie on print, before the seal is laid there."""
    angles = np.arange(720) * (2 * math.pi / 720)
    grey = np.asarray(page.convert("L"))
    dark = np.zeros(720, dtype=bool)
    for share in (0.95, 0.965, 0.98):
        down = np.clip(y - share * mask.shape[0] / 2 * np.cos(angles), 0, grey.shape[0] - 1).astype(int)
        right = np.clip(x + share * mask.shape[1] / 2 * np.sin(angles), 0, grey.shape[1] - 1).astype(int)
        dark |= grey[down, right] < 128
    places = np.nonzero(dark)[0]
    return int((np.diff(places) > 3).sum() + 1) if len(places) else 0


def saved(image: Image.Image, damage: str, rng: random.Random) -> bytes:
    kept = io.BytesIO()
    if damage in ("clean", "tiny", "chat", "cut", "copy", "cropped") and rng.random() < 0.7:
        image.save(kept, "PNG", compress_level=1)
    elif damage == "crushed":
        image.save(kept, "JPEG", quality=10)
    else:
        image.save(kept, "JPEG", quality=rng.randint(78, 92))
    return kept.getvalue()


def reopened(shot: Shot) -> Image.Image:
    return Image.open(io.BytesIO(shot.file))


__all__ = ["Shot", "draw", "plan", "reopened", "replace"]
