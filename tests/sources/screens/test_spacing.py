"""Blanks are what the pixels show: the page handed over never holds one."""

from __future__ import annotations

import pytest
from PIL import ImageFilter

from collectguard.sources.screens import read_screen
from tests.sources.screens.drawn import DARK_PAGE, DARK_THEIRS, PAGE, THEIRS, Canvas, wrapped

PLAIN = "您好，您的欠款已经严重逾期，案件今天移交法务部，下午六点前不处理将立案起诉，后果自负！"


def spread(text: str, blank: str, every: int = 1) -> str:
    out = ""
    for at, char in enumerate(text):
        if at and char not in "，！。0123456789" and text[at - 1] not in "，！。0123456789" and at % every == 0:
            out += blank
        out += char
    return out


def read(
    text: str, *, px: int = 48, count: int = 14, dark: bool = False, blur: float = 0.0, tracking: float = 0.0
) -> str:
    """The first message read off a screen whose bubble holds this text in rows of `count` characters."""
    canvas = Canvas(height=1900, ground=DARK_PAGE if dark else PAGE)
    fill = DARK_THEIRS if dark else THEIRS
    canvas.text(430, 90, "某某客服", 50)
    canvas.centred(180, "昨天 22:41")
    rows = wrapped(text, count)
    bottom = 260 + 44 + len(rows) * 1.4 * px
    canvas.draw.rounded_rectangle((160, 260, 900, bottom), radius=16, fill=fill)
    for number, row in enumerate(rows):
        canvas.text(190, 282 + number * 1.4 * px, row, px, tracking=tracking)
    canvas.bubble(160, bottom + 60, ["【某某物业】明天停水检修，请", "提前储水，敬请谅解。"], fill, px=px)
    if blur:
        canvas.image = canvas.image.filter(ImageFilter.GaussianBlur(blur))
    return read_screen(*canvas.seen()).messages[0].text


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("blank", [" ", "  ", "\u3000", "\u2009"])
def test_every_character_apart(blank: str, dark: bool) -> None:
    said = spread(PLAIN, blank)
    assert "".join(read(said, count=20, px=32, dark=dark).split("\n")) == spread(PLAIN, " ")


@pytest.mark.parametrize("blank", [" ", "\u2009", "\u3000"])
def test_charged_words_apart(blank: str) -> None:
    torn = (
        PLAIN.replace("逾期", f"逾{blank}期").replace("法务部", f"法{blank}务{blank}部").replace("起诉", f"起{blank}诉")
    )
    wanted = PLAIN.replace("逾期", "逾 期").replace("法务部", "法 务 部").replace("起诉", "起 诉")
    assert read(torn) == wanted


@pytest.mark.parametrize("px", [26, 34, 48, 64])
@pytest.mark.parametrize("blur", [0.0, 1.2])
def test_an_ordinary_message_comes_out_whole(px: int, blur: float) -> None:
    assert read(PLAIN, px=px, count=11, blur=blur) == PLAIN


def test_a_blurred_spaced_message_is_seen() -> None:
    assert read(spread(PLAIN, " "), px=40, count=16, blur=1.5) == spread(PLAIN, " ")


@pytest.mark.parametrize("tracking", [1.5, 4.0, 9.0])
def test_print_that_is_set_wide_throughout_is_not_spaced(tracking: float) -> None:
    assert read(PLAIN, px=40, count=12, tracking=tracking) == PLAIN


def test_visible_marks_stay_as_they_are() -> None:
    text = "您的欠.款已经逾.期，将发律.师.函，请今天处理完毕。"
    assert read(text) == text


def test_single_blanks_that_people_write() -> None:
    assert read("新年快乐 万事如意 阖家幸福") == "新年快乐 万事如意 阖家幸福"


def test_digits_and_latin_letters_do_not_count() -> None:
    text = "您尾号0000的账单1,286.50元将于11月28日到期，请登录App还款。"
    assert read(text) == text


def test_a_justified_line_is_the_phones_doing() -> None:
    canvas = Canvas(height=900)
    canvas.text(430, 90, "某某客服", 50)
    canvas.draw.rounded_rectangle((160, 260, 860, 640), radius=16, fill=THEIRS)
    rows = [
        ("您的包裹已经放在驿站，请您", 0.0),
        ("尽快领取，超过三天，", 13.0),
        ("将会退回寄件的人，如有疑问", 0.0),
        ("请联系驿站。", 0.0),
    ]
    for number, (row, tracking) in enumerate(rows):
        canvas.text(190, 282 + number * 67, row, 48, tracking=tracking)
    text = read_screen(*canvas.seen()).messages[0].text
    assert " " not in text


def test_boxes_match_code_points() -> None:
    canvas = Canvas()
    canvas.bubble(160, 260, ["您的 欠 款已经", "逾期"], THEIRS)
    message = read_screen(*canvas.seen()).messages[0]
    assert len(message.boxes) == len(message.text)
    boxes = dict(zip(message.text, message.boxes, strict=True))
    assert boxes["欠"].right <= boxes["款"].left
    blank = message.text.index(" ")
    assert message.boxes[blank - 1].right <= message.boxes[blank].left + 1
    assert message.boxes[blank].right <= message.boxes[blank + 1].left + 1


def test_print_too_small_says_so() -> None:
    canvas = Canvas(width=300, height=300)
    canvas.bubble(30, 60, ["您的欠款已经严重逾期", "案件今天移交法务部"], THEIRS, px=8)
    message = read_screen(*canvas.seen()).messages[0]
    assert "spacing-cannot-tell" in {remark.code for remark in message.remarks}
    assert " " not in message.text
