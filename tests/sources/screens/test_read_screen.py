from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PIL import Image

from collectguard.model.picture import Box, Glyph, Line, Page
from collectguard.sources.pictures import open_picture
from collectguard.sources.screens import Screen, read_screen
from tests.sources.screens.drawn import DARK_MINE, DARK_PAGE, DARK_THEIRS, MINE, PAGE, THEIRS, Canvas

CHINA = timezone(timedelta(hours=8))
TAKEN = datetime(2025, 11, 20, 21, 7, tzinfo=CHINA)
LONG = ["您的欠款已经严重逾期，案件今", "天移交法务部，请立即还款。"]


def chat(*, dark: bool = False, faces: bool = True) -> Canvas:
    canvas = Canvas(ground=DARK_PAGE if dark else PAGE)
    canvas.text(60, 30, "14:32", 34)
    canvas.text(960, 30, "5G 81%", 30)
    canvas.text(400, 100, "某某客服", 50)
    canvas.centred(200, "昨天 22:41")
    if faces:
        canvas.face(36, 270)
        canvas.face(934, 500)
    margin = 170 if faces else 50
    canvas.bubble(margin, 270, LONG, DARK_THEIRS if dark else THEIRS)
    canvas.bubble(-margin, 500, ["我下班后处理"], DARK_MINE if dark else MINE, ink=(20, 20, 20))
    canvas.centred(660, "星期三 09:12")
    if faces:
        canvas.face(36, 740)
    canvas.bubble(margin, 740, ["今天必须处理"], DARK_THEIRS if dark else THEIRS)
    return canvas


def seen(canvas: Canvas) -> Screen:
    return read_screen(*canvas.seen(), taken_at=TAKEN)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("faces", [False, True])
def test_a_chat(dark: bool, faces: bool) -> None:
    screen = seen(chat(dark=dark, faces=faces))
    assert screen.kind == "messages"
    assert screen.title == "某某客服"
    assert [(message.text, message.side) for message in screen.messages] == [
        ("您的欠款已经严重逾期，案件今天移交法务部，请立即还款。", "left"),
        ("我下班后处理", "right"),
        ("今天必须处理", "left"),
    ]
    assert [message.sender for message in screen.messages] == ["某某客服", None, "某某客服"]
    assert [message.received_at and message.received_at.isoformat() for message in screen.messages] == [
        "2025-11-19T22:41:00+08:00",
        "2025-11-19T22:41:00+08:00",
        "2025-11-19T09:12:00+08:00",
    ]


def test_the_program_is_known_by_its_colours() -> None:
    assert seen(chat()).app == "wechat"


def test_a_number_in_the_title_loses_its_blanks_and_arrow() -> None:
    canvas = Canvas(ground=(255, 255, 255))
    canvas.text(40, 90, "< 1069 0000 1234", 52)
    canvas.centred(220, "11月3日 上午9:15")
    canvas.bubble(40, 300, LONG, (242, 242, 242))
    canvas.bubble(40, 1450, ["短信/彩信"], (242, 242, 242), width=1000, px=40)
    screen = seen(canvas)
    assert screen.title == "1069 0000 1234" or screen.title == "106900001234"
    assert len(screen.messages) == 1
    assert screen.messages[0].sender == "106900001234"
    assert screen.messages[0].side == "left"


def test_bubbles_close_together_are_messages_of_their_own() -> None:
    canvas = Canvas(ground=(255, 255, 255))
    bottom = canvas.bubble(40, 300, ["你什么时候还钱"], (233, 233, 235))
    canvas.bubble(40, bottom + 6, ["今天之内给我答复"], (233, 233, 235))
    assert [message.text for message in seen(canvas).messages] == ["你什么时候还钱", "今天之内给我答复"]


def test_names_over_bubbles_in_a_group() -> None:
    canvas = Canvas()
    canvas.text(400, 100, "某某群(12)", 50)
    for top, name in ((300, "江海办案组"), (640, "催收小王")):
        canvas.face(36, top)
        canvas.text(172, top, name, 32, ink=(140, 140, 140))
        canvas.bubble(170, top + 50, LONG, THEIRS)
    screen = seen(canvas)
    assert [message.sender for message in screen.messages] == ["江海办案组", "催收小王"]
    assert {message.side for message in screen.messages} == {"left"}


def test_a_line_the_writer_broke_and_one_the_phone_wrapped() -> None:
    canvas = Canvas()
    canvas.text(400, 100, "某某客服", 50)
    canvas.bubble(170, 300, ["尊敬的客户：", "您尾号0000的借款已经逾期六十", "二天。", "请立即还款！"], THEIRS)
    assert seen(canvas).messages[0].text == "尊敬的客户：\n您尾号0000的借款已经逾期六十二天。\n请立即还款！"


def test_a_word_that_did_not_fit_was_wrapped() -> None:
    canvas = Canvas()
    canvas.text(400, 100, "某某客服", 50)
    canvas.bubble(170, 300, ["请您在今天之内联系我", "13800000000协商还款，过期", "不候。"], THEIRS)
    assert seen(canvas).messages[0].text == "请您在今天之内联系我13800000000协商还款，过期不候。"


def test_buttons_hints_and_notes_are_left_out() -> None:
    canvas = chat()
    canvas.centred(900, "某某撤回了一条消息")
    canvas.text(200, 1400, "加入黑名单", 34)
    canvas.text(700, 1400, "添加到联系人", 34)
    canvas.bubble(60, 1480, ["输入短信"], THEIRS, width=960, px=40)
    assert len(seen(canvas).messages) == 3


def test_without_the_day_the_time_stays_open_and_says_so() -> None:
    screen = read_screen(*chat().seen())
    assert all(message.received_at is None for message in screen.messages)
    assert "time-without-day" in {remark.code for remark in screen.messages[0].remarks}


def test_a_time_under_its_bubble_belongs_to_it() -> None:
    canvas = Canvas(ground=(247, 247, 247))
    canvas.text(60, 90, "10690000123456", 52)
    bottom = canvas.bubble(48, 300, LONG, THEIRS)
    canvas.text(66, bottom + 12, "昨天 下午3:12 卡1", 30, ink=(140, 140, 140))
    bottom = canvas.bubble(48, bottom + 90, ["今天必须处理"], THEIRS)
    canvas.text(66, bottom + 12, "今天 10:05 卡1", 30, ink=(140, 140, 140))
    times = [message.received_at for message in seen(canvas).messages]
    assert [at and at.isoformat()[:16] for at in times] == ["2025-11-19T15:12", "2025-11-20T10:05"]


def test_a_list_of_conversations() -> None:
    canvas = Canvas(ground=(255, 255, 255))
    canvas.text(50, 90, "信息", 80)
    for top, name, text, clock in (
        (300, "10690000123456", "您的欠款已经严重逾期，案件今天移交…", "昨天"),
        (500, "张经理", "今天必须处理，不然后果自负", "09:36"),
        (700, "95000", "您的账单已出，请按时还款", "星期三"),
    ):
        canvas.draw.ellipse((40, top, 160, top + 120), fill=(225, 91, 91))
        canvas.text(190, top, name, 46)
        canvas.text(940, top + 4, clock, 32, ink=(150, 150, 150))
        canvas.text(190, top + 66, text, 38, ink=(136, 136, 136))
    screen = seen(canvas)
    assert screen.kind == "conversation-list"
    assert [message.sender for message in screen.messages] == ["10690000123456", "张经理", "95000"]
    assert screen.messages[1].text == "今天必须处理，不然后果自负"
    assert all("cut-off" in {remark.code for remark in message.remarks} for message in screen.messages)


def test_a_list_without_times() -> None:
    canvas = Canvas(ground=(255, 255, 255))
    canvas.text(50, 90, "短信", 80)
    for top, name in ((300, "10690000123456"), (520, "张经理"), (740, "95000")):
        canvas.draw.ellipse((40, top, 160, top + 120), fill=(91, 143, 225))
        canvas.text(190, top, name, 46)
        canvas.text(190, top + 62, "您的欠款已经严重逾期，案件今天移交法务部，", 38, ink=(136, 136, 136))
        canvas.text(190, top + 114, "请立即还款", 38, ink=(136, 136, 136))
    screen = seen(canvas)
    assert screen.kind == "conversation-list"
    assert [message.sender for message in screen.messages] == ["10690000123456", "张经理", "95000"]
    assert screen.messages[0].text == "您的欠款已经严重逾期，案件今天移交法务部，请立即还款"


def test_notifications() -> None:
    canvas = Canvas(ground=(60, 70, 110))
    for top, name, text in (
        (300, "10690000123456", "您的欠款已经严重逾期，请立即处理"),
        (640, "张经理", "今天必须处理"),
    ):
        canvas.draw.rounded_rectangle((30, top, 1050, top + 280), radius=50, fill=(240, 240, 244))
        canvas.text(80, top + 30, "信息", 34, ink=(100, 100, 100))
        canvas.text(930, top + 30, "现在", 34, ink=(100, 100, 100))
        canvas.text(80, top + 100, name, 44, ink=(10, 10, 10))
        canvas.text(80, top + 180, text, 44, ink=(10, 10, 10))
    screen = seen(canvas)
    assert screen.kind == "notification"
    assert [(message.sender, message.text) for message in screen.messages] == [
        ("10690000123456", "您的欠款已经严重逾期，请立即处理"),
        ("张经理", "今天必须处理"),
    ]
    assert screen.messages[0].received_at == TAKEN


def test_nothing_but_a_message() -> None:
    canvas = Canvas(width=800, height=260, ground=(242, 242, 242))
    for number, row in enumerate(LONG):
        canvas.text(30, 30 + number * 68, row, 48)
    screen = seen(canvas)
    assert screen.kind == "messages"
    assert [message.text for message in screen.messages] == ["您的欠款已经严重逾期，案件今天移交法务部，请立即还款。"]
    assert screen.messages[0].side == "unknown"
    assert screen.messages[0].sender is None


def test_a_letter_in_small_print_is_no_screen() -> None:
    canvas = Canvas(width=1600, height=2200, ground=(255, 255, 255))
    canvas.text(640, 200, "律 师 函", 70)
    for number in range(20):
        canvas.text(220, 420 + number * 60, "受某某公司委托，就您拖欠借款一事，郑重致函如下，请予配合", 40)
    assert seen(canvas).kind == "other"


def test_a_letter_pictured_inside_a_chat() -> None:
    canvas = chat()
    canvas.face(36, 960)
    canvas.draw.rectangle((170, 960, 700, 1420), fill=(251, 250, 246))
    canvas.text(390, 990, "律师函", 30, ink=(30, 30, 30))
    for number in range(6):
        canvas.text(200, 1060 + number * 34, "受某某公司委托就您拖欠借款一事致函如下", 22, ink=(30, 30, 30))
    pictured = [message for message in seen(canvas).messages if message.pictured]
    assert len(pictured) == 1
    box = pictured[0].pictured
    assert box is not None
    assert box.left <= 200
    assert box.right >= 640


def test_an_empty_page() -> None:
    picture = open_picture(Image.new("RGB", (400, 300), (255, 255, 255)))
    screen = read_screen(picture, Page(width=400, height=300, engine="drawn", lines=()))
    assert screen.kind == "other"
    assert screen.messages == ()


@pytest.mark.parametrize(
    "quad",
    [((0, 0),) * 4, ((-50, -50), (5000, -50), (5000, 9000), (-50, 9000)), ((10, 10), (10, 60), (12, 60), (12, 10))],
)
def test_boxes_out_of_all_bounds_do_no_harm(quad: tuple[tuple[float, float], ...]) -> None:
    picture = open_picture(Image.new("RGB", (400, 300), (255, 255, 255)))
    line = Line((Glyph("欠", Box(-5, -5, 900, 900), 0.9), Glyph("款", Box(0, 0, 0, 0), 0.9)), quad, 0.9)
    read_screen(picture, Page(width=400, height=300, engine="drawn", lines=(line, line)))


def test_thousands_of_lines_stay_bounded() -> None:
    picture = open_picture(Image.new("RGB", (1000, 3000), (255, 255, 255)))
    lines = tuple(
        Line(
            (Glyph("欠", Box(x, y, x + 10, y + 10), 0.9), Glyph("款", Box(x + 10, y, x + 20, y + 10), 0.9)),
            ((x, y), (x + 20, y), (x + 20, y + 12), (x, y + 12)),
            0.9,
        )
        for y in range(0, 3000, 30)
        for x in range(0, 1000, 25)
    )
    read_screen(picture, Page(width=1000, height=3000, engine="drawn", lines=lines))
