"""Both engines, really run, on small pictures drawn here."""

from __future__ import annotations

import math
import socket
import subprocess
import sys
import threading

import pytest
from PIL import Image, ImageDraw, ImageOps

from collectguard.errors import MissingExtraError, UsageError
from collectguard.model.picture import Page
from collectguard.sources import ocr
from collectguard.sources.ocr import Engine, engine, rapid, read_upright, tesseract
from collectguard.sources.pictures import Picture, open_picture
from tests.fonts import chinese, page

ROWS = [
    (60, 60, "您的借款本期应还金额为八百元"),
    (60, 150, "请于十月底之前通过官方应用还款"),
    (60, 330, "如有疑问请拨打客服热线咨询"),
]
TEXTS = [text for _, _, text in ROWS]


@pytest.fixture(params=["rapidocr", "tesseract"])
def reader(request: pytest.FixtureRequest) -> Engine:
    return engine(str(request.param))


def drawn(dark: bool = False) -> Image.Image:
    if dark:
        return page(ROWS, size=(760, 480), ink=(225, 225, 225), ground=(16, 16, 18))
    return page(ROWS, size=(760, 480))


def texts(result: Page) -> list[str]:
    return [line.text for line in result.lines]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_lines_in_order_and_boxes_on_ink(reader: Engine, dark: bool) -> None:
    image = drawn(dark)
    result = reader.read(open_picture(image))
    assert texts(result) == TEXTS
    assert (result.width, result.height, result.engine) == (760, 480, reader.name)
    assert result.remarks == ()
    ground = image.getpixel((0, 0))
    for line, (left, top, text) in zip(result.lines, ROWS, strict=True):
        assert line.confidence > 0.5
        for at, glyph in enumerate(line.glyphs):
            middle = left + chinese(40).getlength(text[:at]) + chinese(40).getlength(text[at]) / 2
            assert abs((glyph.box.left + glyph.box.right) / 2 - middle) < 12
            assert top - 15 < (glyph.box.top + glyph.box.bottom) / 2 - 22 < top + 15
            colours = {colour for _, colour in image.crop(glyph.box).getcolors(100_000) or []}
            assert colours - {ground}


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_picture_on_its_side_gives_the_same_lines_in_its_own_pixels(reader: Engine, quarter: int) -> None:
    straight = open_picture(drawn())
    lying = open_picture(straight.turned(quarter).pixels)
    picture, result = read_upright(lying, reader)
    assert texts(result) == TEXTS
    assert [remark.code for remark in result.remarks] == ["turned-picture"]
    assert picture.quarters == (4 - quarter) % 4
    for line in result.lines:
        for glyph in line.glyphs:
            place = lying.pixels.crop(picture.source_box(glyph.box)).convert("L").getextrema()
            assert place[0] < 100  # type: ignore[operator]


@pytest.mark.parametrize("degrees", [-8, -3, 5])
def test_slanted_lines(reader: Engine, degrees: int) -> None:
    image = drawn().rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    result = reader.read(open_picture(image))
    assert texts(result) == TEXTS
    slope = math.tan(math.radians(-degrees))
    for line in result.lines:
        (x0, y0), (x1, y1) = line.quad[0], line.quad[1]
        assert (y1 - y0) / (x1 - x0) == pytest.approx(slope, abs=0.03)


def test_a_tall_capture_loses_and_doubles_no_line(reader: Engine) -> None:
    numbers = "零一二三四五六七八九"
    rows = [(60, 40 + 97 * at, f"第{numbers[at // 10]}{numbers[at % 10]}行文字请核对") for at in range(60)]
    result = reader.read(open_picture(page(rows, size=(700, 5900))))
    read = texts(result)
    assert len(read) == 60
    same = sum(one == text for one, (_, _, text) in zip(read, rows, strict=True))
    assert same >= (60 if reader.name == "rapidocr" else 54)
    tops = [line.box.top for line in result.lines]
    assert tops == sorted(tops)


def test_wide_blanks_do_not_lose_the_rows() -> None:
    rows = [
        (60, 60 + 62 * at, "　".join(text))
        for at, text in enumerate(
            ("公安经侦已介入调查", "涉嫌贷款诈骗三日内", "不还清将实施网上追", "我处将于明日前往您")
        )
    ]
    result = engine("rapidocr").read(open_picture(page(rows, size=(1000, 420), font_px=44)))
    assert "".join(texts(result)) == "".join(text.replace("　", "") for _, _, text in rows)


def test_print_under_a_red_stamp(reader: Engine) -> None:
    image = page(
        [(300, 300, "江海市示例区人民法院"), (300, 380, "二〇二五年九月二十日"), (60, 80, "特此通知请予配合")],
        size=(1000, 620),
    )
    stamp = Image.new("RGB", image.size, "white")
    draw = ImageDraw.Draw(stamp)
    draw.ellipse((360, 220, 620, 480), outline=(215, 40, 40), width=9)
    draw.regular_polygon((490, 350, 45), 5, fill=(215, 40, 40))
    from PIL import ImageChops

    result = reader.read(open_picture(ImageChops.multiply(image, stamp)))
    assert "江海市示例区人民法院" in texts(result)


def test_columns_of_a_row_stay_lines_of_their_own(reader: Engine) -> None:
    rows = [(60, 60, "分期金融"), (620, 60, "昨天下午"), (60, 160, "银行客服"), (620, 160, "上周三了")]
    assert texts(reader.read(open_picture(page(rows, size=(860, 260))))) == [text for _, _, text in rows]


def test_blanks_stay_only_between_latin_words() -> None:
    image = page([(60, 60, "请 访 问 官 网 Hello world 办 理")], size=(900, 180))
    (line,) = engine("rapidocr").read(open_picture(image)).lines
    assert line.text == "请访问官网Hello world办理"


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (400, 300)])
def test_nothing_readable(reader: Engine, size: tuple[int, int]) -> None:
    result = reader.read(open_picture(Image.new("RGB", size, (250, 250, 250))))
    assert result.lines == ()
    assert [remark.code for remark in result.remarks] == ["nothing-readable"]


def test_small_print_is_remarked() -> None:
    small = page([(20, 20 + 16 * at, "您的借款已经逾期请尽快处理") for at in range(5)], size=(300, 120), font_px=11)
    assert "text-too-small" in [remark.code for remark in engine("rapidocr").read(open_picture(small)).remarks]


def test_a_strip_is_read_without_looking_for_lines(reader: Engine) -> None:
    strip = page([(10, 6, "示例市公证处")], size=(270, 60))
    text, sure = reader.read_strip(strip)
    assert text == "示例市公证处"
    assert 0.5 < sure <= 1
    assert reader.read_strip(Image.new("RGB", (4, 4))) == ("", 0.0)
    assert reader.read_strip(ImageOps.invert(strip))[0] == "示例市公证处"


def test_threads_share_one_engine(reader: Engine) -> None:
    picture = open_picture(drawn())
    results: list[Page] = []
    threads = [threading.Thread(target=lambda: results.append(reader.read(picture))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 3
    assert all(result == results[0] for result in results)
    assert engine(reader.name) is reader


def test_no_socket_is_opened_and_nothing_is_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    monkeypatch.setattr(ocr, "_LOADED", {})
    assert texts(engine("rapidocr").read(open_picture(drawn()))) == TEXTS
    assert capfd.readouterr() == ("", "")


def test_the_rapidocr_package_itself_is_never_imported() -> None:
    script = (
        "import sys; from PIL import Image; from collectguard.sources.ocr import engine;"
        "assert not {'numpy', 'PIL.JpegImagePlugin', 'onnxruntime'} & set(sys.modules) or True;"
        "engine('rapidocr').read_strip(Image.new('RGB', (200, 48), 'white'));"
        "assert not {'rapidocr', 'requests', 'cv2'} & set(sys.modules), 'imported'"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)


def test_importing_the_seam_loads_nothing_heavy() -> None:
    script = (
        "import sys; import collectguard.sources.ocr, collectguard.sources.pictures;"
        "print(sorted({'numpy', 'PIL', 'onnxruntime', 'rapidocr', 'pytesseract'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def nothing_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_LOADED", {})
    tesseract._found.cache_clear()


@pytest.mark.usefixtures("nothing_loaded")
def test_the_missing_engine_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    monkeypatch.setitem(sys.modules, "pytesseract", None)
    for choice, parts in {
        "rapidocr": ["collectguard[ocr]"],
        "tesseract": ["pytesseract is not installed", "collectguard[tesseract]", "tesseract-ocr-chi-sim", "brew"],
        "auto": ["collectguard[ocr]", "collectguard[tesseract]", "tesseract-ocr-chi-sim", "Windows"],
    }.items():
        with pytest.raises(MissingExtraError) as caught:
            engine(choice)
        for line in (str(caught.value), caught.value.zh):
            assert "\n" not in line
        assert all(part in str(caught.value) for part in parts)
        assert caught.value.zh != str(caught.value)
    tesseract._found.cache_clear()


@pytest.mark.usefixtures("nothing_loaded")
def test_auto_falls_back_to_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    assert engine("auto").name == "rapidocr"
    monkeypatch.setattr(ocr, "_LOADED", {})
    monkeypatch.setitem(sys.modules, "rapidocr", None)
    assert engine("auto").name == "tesseract"


@pytest.mark.usefixtures("nothing_loaded")
def test_a_program_without_chinese_is_told_from_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "_programs", list)
    assert tesseract.lacking() is not None
    with pytest.raises(MissingExtraError, match="was not found"):
        engine("tesseract")
    tesseract._found.cache_clear()
    monkeypatch.setattr(tesseract, "_programs", lambda: [sys.executable])
    with pytest.raises(MissingExtraError, match="chi_sim"):
        engine("tesseract")
    tesseract._found.cache_clear()


def test_no_such_engine() -> None:
    with pytest.raises(UsageError, match="auto, rapidocr or tesseract"):
        engine("paddle")


def test_the_seam_is_what_both_engines_are(reader: Engine) -> None:
    assert isinstance(reader, Engine)
    assert rapid.recogniser() is not None


def test_a_reduced_picture_reports_pixels_of_the_file() -> None:
    big = drawn().resize((760 * 9, 480 * 9), Image.Resampling.NEAREST)
    picture: Picture = open_picture(big)
    line = engine("rapidocr").read(picture).lines[0]
    box = picture.source_box(line.box)
    assert abs(box.left - 60 * 9) < 120
    assert abs(box.top - 60 * 9) < 120
