"""A few screens read by real engines, from pixels to messages."""

from __future__ import annotations

import pytest

from collectguard.sources.ocr import engine
from collectguard.sources.screens import read_screen
from tests.sources.screens.drawn import DARK_MINE, DARK_PAGE, DARK_THEIRS, MINE, PAGE, THEIRS, Canvas

SPACED = ["您 的 账 户 已 严 重 逾 期，今", "天 移 交 法 务 部 处 理，请", "立 即 还 款。"]
PLAIN = ["【某某物业】明天上午停水检修，", "请提前储水，敬请谅解。"]


def chat(*, dark: bool) -> Canvas:
    canvas = Canvas(height=1300, ground=DARK_PAGE if dark else PAGE)
    theirs = DARK_THEIRS if dark else THEIRS
    canvas.text(60, 30, "14:32", 34)
    canvas.text(400, 100, "某某客服", 50)
    canvas.centred(210, "昨天 22:41", 36)
    canvas.face(36, 290)
    canvas.bubble(170, 290, SPACED, theirs)
    canvas.face(934, 620)
    canvas.bubble(-170, 620, ["我下班以后处理"], DARK_MINE if dark else MINE, ink=(20, 20, 20))
    canvas.face(36, 800)
    canvas.bubble(170, 800, PLAIN, theirs)
    return canvas


@pytest.mark.parametrize(("name", "dark"), [("rapidocr", False), ("rapidocr", True), ("tesseract", False)])
def test_a_chat_with_a_spaced_message(name: str, dark: bool) -> None:
    picture, _ = chat(dark=dark).seen()
    screen = read_screen(picture, engine(name).read(picture))
    assert screen.kind == "messages"
    assert screen.title == "某某客服"
    assert [message.side for message in screen.messages] == ["left", "right", "left"]
    spaced, answer, plain = (message.text for message in screen.messages)
    assert "法 务 部" in spaced
    assert spaced.count(" ") >= 12
    assert answer == "我下班以后处理"
    assert " " not in plain
    assert "停水检修" in plain


def test_a_list_of_conversations() -> None:
    canvas = Canvas(height=1100, ground=(255, 255, 255))
    canvas.text(50, 90, "信息", 80)
    for top, name, text in (
        (300, "10690000123456", "您的欠款已经严重逾期，案件今天移交"),
        (500, "张经理", "今天必须处理，不然后果自负"),
        (700, "95000", "您的账单已出，请按时还款"),
    ):
        canvas.text(190, top, name, 46)
        canvas.text(920, top + 4, "昨天", 34, ink=(150, 150, 150))
        canvas.text(190, top + 66, text, 38, ink=(110, 110, 110))
    picture, _ = canvas.seen()
    screen = read_screen(picture, engine("rapidocr").read(picture))
    assert screen.kind == "conversation-list"
    assert [message.sender for message in screen.messages] == ["10690000123456", "张经理", "95000"]
