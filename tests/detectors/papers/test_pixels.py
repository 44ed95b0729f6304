"""What needs pixels: print beneath a stamp read again, and a line typed onto a photograph."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageDraw, ImageFilter

from collectguard.detectors.papers.beneath import read_beneath
from collectguard.detectors.papers.edited import edited_text
from collectguard.model.picture import Box, Page
from collectguard.sources.ocr import engine
from collectguard.sources.pictures import open_picture
from tests.detectors.papers.pages import line
from tests.fonts import chinese, page

ROWS = (
    "截至本函出具之日您尚欠本金及利息",
    "请您于收到本函后十五日内与委托人联系",
    "如对金额有异议请向委托人的客服查询",
    "依据合同约定您应当按期偿还上述款项",
    "本函不影响您依法享有的各项抗辩权利",
    "逾期未处理的委托人将依法提起诉讼",
    "请妥善保管本函并注意核实来函单位",
    "以上事项请您知悉并予以配合为盼",
)


def test_print_under_a_stamp_is_read_again() -> None:
    drawn = page(
        [(60, 60, "特此函告请您知悉"), (60, 200, "云州方圆示例律师事务所"), (60, 300, "二〇二六年五月六日")],
        size=(760, 420),
    )
    inked = drawn.copy()
    pen = ImageDraw.Draw(inked)
    for row in range(5):
        pen.line((40, 190 + 40 * row, 560, 200 + 40 * row), fill=(214, 40, 46), width=14)
    pen.ellipse((120, 150, 420, 400), outline=(214, 40, 46), width=12)
    stamped = Image.composite(
        Image.new("RGB", drawn.size, (20, 20, 20)), inked, drawn.convert("L").point(lambda value: 255 * (value < 128))
    )
    reader = engine("auto")
    picture = open_picture(stamped)
    before = reader.read(picture)
    after = read_beneath(before, picture, [Box(40, 150, 570, 400)], reader)
    assert "云州方圆示例律师事务所" in [one.text for one in after.lines]
    assert "特此函告请您知悉" in [one.text for one in after.lines]


def _photographed(*, typed: int | None) -> tuple[Image.Image, Page]:
    rows = [(60, 50 + 70 * at, text) for at, text in enumerate(ROWS)]
    image = page(rows, size=(860, 640)).filter(ImageFilter.GaussianBlur(1.8))
    if typed is not None:
        left, top, text = rows[typed]
        pen = ImageDraw.Draw(image)
        pen.rectangle((left - 4, top - 6, 840, top + 52), fill=(255, 255, 255))
        pen.text((left, top), text, font=chinese(40), fill=(20, 20, 20))
    lines = tuple(line(text, left, top, 40) for left, top, text in rows)
    return image, Page(width=image.width, height=image.height, engine="rapidocr", lines=lines)


def test_a_line_typed_onto_a_blurred_page_stands_out() -> None:
    image, read = _photographed(typed=4)
    (sign,) = edited_text(open_picture(image), read)
    assert (sign.sign, sign.strength) == ("edited-text", "weak")
    assert sign.box == read.lines[4].box
    assert edited_text(open_picture(image), read, seals=[read.lines[4].box]) == ()


@pytest.mark.parametrize("lines", [8, 3])
def test_untouched_pages_have_no_such_line(lines: int) -> None:
    image, read = _photographed(typed=None)
    assert edited_text(open_picture(image), replace(read, lines=read.lines[:lines])) == ()
