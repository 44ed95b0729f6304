"""The parts around the engines: tiles, regions, rows, columns, order, second looks, turns; no engine is run."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw

from collectguard.model.picture import Box, Glyph, Line, Page
from collectguard.sources.ocr.columns import shared_out
from collectguard.sources.ocr.misread import put_right
from collectguard.sources.ocr.order import in_reading_order
from collectguard.sources.ocr.regions import regions
from collectguard.sources.ocr.rows import rows_of_writing
from collectguard.sources.ocr.squeeze import fell_apart
from collectguard.sources.ocr.tiles import merged, tiles
from collectguard.sources.ocr.turning import reads_badly
from collectguard.sources.ocr.typeset import set_apart
from collectguard.sources.ocr.underprint import read_beneath
from collectguard.sources.ocr.writing import Mark, Written, inked_columns, line_of, lowered
from tests.fonts import chinese, page


def line(text: str, left: int, top: int, *, em: int = 30, sure: float = 0.99) -> Line:
    glyphs = tuple(
        Glyph(character, Box(left + at * em, top, left + (at + 1) * em, top + em), sure)
        for at, character in enumerate(text)
    )
    right, bottom = left + len(text) * em, top + em
    return Line(glyphs, ((left, top), (right, top), (right, bottom), (left, bottom)), sure)


def column(text: str, left: int, top: int) -> Line:
    glyphs = tuple(
        Glyph(one, Box(left, top + 40 * at, left + 30, top + 40 * at + 30), 0.99) for at, one in enumerate(text)
    )
    bottom = top + 40 * len(text)
    return Line(glyphs, ((left, top), (left + 30, top), (left + 30, bottom), (left, bottom)), 0.99)


@pytest.mark.parametrize("height", [100, 1799, 1800, 1801, 3000, 12_558, 60_000])
def test_tiles_cover_every_row_and_answer_for_each_once(height: int) -> None:
    parts = tiles(height, 1800)
    assert parts[0].top == 0
    assert parts[-1].bottom == height
    assert all(part.bottom - part.top <= 1801 for part in parts)
    for above, below in pairwise(parts):
        assert above.bottom - below.top >= 230
        assert above.to_cut == pytest.approx(below.from_cut, abs=1)


def test_a_line_at_a_seam_is_kept_once() -> None:
    upper, lower = tiles(3000, 1800)
    seam = round(upper.to_cut)
    for shift in (-16, -15, -14, 0, 14):
        at_seam = line("今日之内还清", 40, seam - 15 + shift)
        cut = line("今日之", 40, lower.top)
        found = merged([(upper, [line("你好", 40, 100), at_seam]), (lower, [cut, at_seam, line("再见", 40, 2900)])])
        assert [one.text for one in found] == ["你好", "今日之内还清", "再见"]


def test_regions_are_boxed_at_their_own_slant() -> None:
    image = Image.new("L", (640, 320), 0)
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 40, 340, 60), fill=255)
    draw.polygon(((60, 120), (460, 162), (458, 182), (58, 140)), fill=255)
    draw.rectangle((600, 300, 601, 301), fill=255)
    level, slanted = sorted(regions((np.asarray(image) / 255).astype(np.float32)), key=lambda quad: quad[0][1])
    assert level[0][1] == pytest.approx(level[1][1], abs=1)
    assert level[0][0] < 40 < 340 < level[1][0]
    (x0, y0), (x1, y1) = slanted[:2]
    assert (y1 - y0) / (x1 - x0) == pytest.approx(0.105, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
def test_rows_are_found_without_a_model(dark: bool) -> None:
    rows = [(60, 40, "您的借款已经逾期"), (60, 120, "请　于　今　日"), (300, 220, "昨天"), (60, 300, "Reply T 退订")]
    light, night = (230, 230, 230), (10, 10, 10)
    image = page(rows, size=(700, 420), ink=light if dark else night, ground=night if dark else light)
    draw = ImageDraw.Draw(image)
    draw.rectangle((500, 10, 620, 110), fill=(90, 140, 200))
    draw.line((0, 390, 700, 390), fill=(128, 128, 128), width=3)
    found = sorted(rows_of_writing(image), key=lambda quad: quad[0][1])
    for left, top, text in rows:
        right = left + chinese(40).getlength(text)
        assert any(
            abs(quad[0][0] - left) < 25
            and abs(quad[1][0] - right) < 45
            and top - 10 < quad[0][1] < quad[2][1] < top + 60
            for quad in found
        ), text


def test_edges_of_bubbles_and_faces_are_no_rows() -> None:
    image = page([(120, 70, "您的借款已经逾期"), (120, 190, "告。")], size=(700, 420), ground=(149, 236, 105))
    frame = Image.new("RGB", (900, 620), (237, 237, 237))
    frame.paste(image, (100, 100))
    draw = ImageDraw.Draw(frame)
    draw.ellipse((20, 20, 90, 90), fill=(90, 140, 200))
    draw.rectangle((820, 20, 890, 90), fill=(200, 120, 90))
    found = sorted(rows_of_writing(frame), key=lambda quad: quad[0][1])
    assert len(found) == 2
    assert all(200 < quad[0][0] < quad[1][0] < 600 for quad in found)


def test_rows_of_a_slanted_page_stay_apart() -> None:
    rows = [(60, 40 + 54 * at, "您的借款已经逾期请尽快处理谢谢") for at in range(6)]
    image = page(rows, size=(760, 420)).rotate(4, Image.Resampling.BICUBIC, fillcolor=(255, 255, 255))
    found = rows_of_writing(image)
    assert len(found) == 6
    assert all((quad[0][1] - quad[1][1]) / (quad[1][0] - quad[0][0]) == pytest.approx(0.07, abs=0.02) for quad in found)


def test_a_row_set_apart_loses_wide_blanks_and_finds_back() -> None:
    image = page([(10, 4, "请　　于　　今　　日")], size=(560, 46), font_px=34)
    sheet = set_apart(image, ((0.0, 0.0), (560.0, 0.0), (560.0, 46.0), (0.0, 46.0)))
    assert sheet.image.width < 0.8 * 560 * 32 / 46
    right = sheet.image.width
    line = Written(
        ((0, 0), (right, 0), (right, 9), (0, 9)),
        tuple(Mark(char, (at + 0.5) / 4, 0.9) for at, char in enumerate("请于今日")),
    )
    places = [mark.middle for mark in sheet.taken_back([line]).marks]
    assert places == sorted(places)
    for at, place in enumerate(places):
        assert place == pytest.approx((10 + 34 * (3 * at + 0.5)) / 560, abs=0.08)


def test_known_misreadings_are_put_right_and_words_are_left() -> None:
    def right(text: str) -> str:
        return "".join(mark.text for mark in put_right([Mark(char, 0.5, 0.9) for char in text]))

    assert right("告诉你的亲威和人同事") == "告诉你的亲戚和同事"
    assert right("已经严重傅期，结清全部本人金") == "已经严重逾期，结清全部本金"
    assert right("咽") == "嗯"
    for written in ("狼吞虎咽", "本人", "威胁", "和平", "学期未还书", "从前", "区妈", "请期待"):
        assert right(written) == written


def test_no_rows_in_an_empty_picture() -> None:
    assert rows_of_writing(Image.new("RGB", (300, 200), "white")) == []
    assert rows_of_writing(Image.new("RGB", (1, 1), "white")) == []


def test_columns_of_ink_are_shared_out_in_order() -> None:
    text = "川北一路12号，三八"
    image = page([(10, 4, text)], size=(420, 44), font_px=34)
    ink = inked_columns(image.resize((round(420 * 32 / 44), 32), Image.Resampling.BILINEAR))
    said = [ink.size * (at + 0.5) / len(text) for at in range(len(text))]
    stretches = shared_out(ink, list(text), said)
    assert stretches is not None
    for at, (left, right) in enumerate(stretches):
        start = (10 + chinese(34).getlength(text[:at])) * 32 / 44
        end = (10 + chinese(34).getlength(text[: at + 1])) * 32 / 44
        assert start - 2 <= left < right <= end + 2, text[at]


def test_more_characters_than_ink_is_no_sharing() -> None:
    assert shared_out(np.zeros(100, dtype=np.float32), ["一", "二"], [20.0, 60.0]) is None


def test_blanks_go_but_for_one_between_latin_words() -> None:
    image = page([(10, 4, "请 A B")], size=(200, 50), font_px=34)
    text = "请  A   B "
    marks = tuple(Mark(one, (at + 0.5) / len(text), 0.9) for at, one in enumerate(text))
    found = line_of(image, Written(((0.0, 0.0), (200.0, 0.0), (200.0, 50.0), (0.0, 50.0)), marks))
    assert found is not None
    assert found.text == "请A B"
    assert all(0 <= glyph.box.left < glyph.box.right <= 200 for glyph in found.glyphs)
    assert line_of(image, Written(found.quad, (Mark(" ", 0.5, 1.0),))) is None


def test_reading_order() -> None:
    lines = [line("末行", 40, 300), line("右", 500, 104), line("左", 40, 100), line("首行", 40, 20)]
    assert [one.text for one in in_reading_order(lines)] == ["首行", "左", "右", "末行"]


def test_a_character_read_by_both_neighbours_stays_once() -> None:
    left, right = line("款逾期", 40, 100), line("期将申请", 98, 102, sure=0.8)
    assert "".join(one.text for one in in_reading_order([right, left])) == "款逾期将申请"


def test_what_falling_apart_looks_like() -> None:
    assert fell_apart([column("公调骗", 40, 40), line("你好", 200, 40)])
    assert fell_apart([line("公", 40, 40), line("安", 120, 40), line("经", 200, 40)])
    assert not fell_apart([line("您的借款", 40, 40), line("元", 40, 90), column("12:30", 400, 40)])


def test_which_pages_read_badly() -> None:
    def result(*lines: Line) -> Page:
        return Page(width=800, height=600, engine="rapidocr", lines=lines)

    assert not reads_badly(result(line("您的借款已经逾期", 40, 40)))
    assert reads_badly(result(column("您的借款已经逾期", 40, 40)))
    assert reads_badly(result(line("您的借款已经逾期", 40, 40, sure=0.6)))
    assert reads_badly(result())


class Unasked:
    """An engine that must not be asked."""

    name = "none"
    by_rows = False

    def tile_height(self, width: int) -> int:
        raise AssertionError(width)

    def lines(self, image: Image.Image) -> list[Line]:
        raise AssertionError(image.size)

    def read_rows(self, image: Image.Image, quads: object) -> list[Line]:
        raise AssertionError(image.size, quads)

    def strip(self, image: Image.Image) -> tuple[str, float]:
        raise AssertionError(image.size)


def test_only_stamps_are_read_beneath() -> None:
    image = Image.new("RGB", (800, 600), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 40, 200, 200), fill=(220, 60, 50))
    draw.line((0, 300, 800, 300), fill=(220, 30, 30), width=4)
    lines = [line("您好", 300, 40)]
    assert read_beneath(Unasked(), image, lines) == lines


def test_lines_are_lowered_whole() -> None:
    lower = lowered(line("您好", 10, 20), 100)
    assert lower.box == Box(10, 120, 70, 150)
    assert [glyph.box.top for glyph in lower.glyphs] == [120, 120]
