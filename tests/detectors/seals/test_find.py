"""Seen, not seen, cannot tell: three answers, on drawn papers."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from collectguard.detectors.seals import find_seals
from collectguard.model.picture import Box, Page
from collectguard.sources.pictures import open_picture
from tests import fonts
from tests.detectors.seals import drawn

HERE = Box(560, 695, 760, 895)


@pytest.mark.parametrize(
    ("made", "shape"),
    [
        (lambda: drawn.laid(drawn.paper(), drawn.seal()), "round"),
        (lambda: drawn.laid(drawn.paper(), drawn.seal(wear=0.4, turn=17)), "round"),
        (lambda: drawn.laid(drawn.paper(), drawn.seal(turn=180)), "round"),
        (lambda: drawn.laid(drawn.paper(), drawn.seal(), strength=0.3), "round"),
        (lambda: drawn.laid(drawn.paper(), drawn.seal(across=230, high=160, centre="none", signs=14)), "oval"),
        (lambda: drawn.laid(drawn.paper(), drawn.square()), "square"),
        (lambda: drawn.laid(drawn.paper(ground=(255, 226, 226)), drawn.seal(), colour=(160, 20, 36)), "round"),
        (lambda: drawn.grained(drawn.laid(drawn.paper(ground=(236, 220, 180)), drawn.seal(wear=0.3))), "round"),
        (lambda: drawn.laid(drawn.paper(), drawn.seal(), how="over"), "round"),
    ],
    ids=["plain", "worn", "upside down", "faint", "oval", "square", "pink paper", "yellow light", "laid on"],
)
def test_a_seal_is_seen(made: Callable[[], Image.Image], shape: str) -> None:
    seal = find_seals(drawn.opened(made()), drawn.page(), None)
    assert (seal.state, seal.shape) == ("present", shape)
    expected = (
        HERE
        if shape == "round"
        else Box(660 - 115, 795 - 80, 660 + 115, 795 + 80)
        if shape == "oval"
        else Box(585, 720, 735, 870)
    )
    assert drawn.boxes_meet(seal.boxes[0], expected) > 0.7


def test_a_star_is_told_from_an_empty_middle() -> None:
    starred = find_seals(drawn.opened(drawn.laid(drawn.paper(), drawn.seal())), drawn.page(), None)
    empty = find_seals(drawn.opened(drawn.laid(drawn.paper(), drawn.seal(centre="none"))), drawn.page(), None)
    assert (starred.centre, empty.centre) == ("star", "none")


def test_the_size_is_known_where_the_page_is_a4() -> None:
    seal = find_seals(drawn.opened(drawn.laid(drawn.paper(), drawn.seal())), drawn.page(), None)
    assert seal.millimetres == pytest.approx(200 / drawn.MM, abs=1.0)
    cut = drawn.laid(drawn.paper(), drawn.seal()).crop((0, 400, drawn.WIDTH, drawn.HEIGHT))
    assert find_seals(drawn.opened(cut), None, None).millimetres is None


def test_two_seals_have_two_boxes() -> None:
    image = drawn.laid(drawn.laid(drawn.paper(), drawn.seal()), drawn.seal(across=180), 300, 1000)
    assert len(find_seals(drawn.opened(image), drawn.page(), None).boxes) == 2


def test_a_seal_the_reader_circled_is_still_seen() -> None:
    image = drawn.laid(drawn.paper(), drawn.seal())
    ImageDraw.Draw(image).ellipse([510, 640, 815, 950], outline=(250, 30, 30), width=6)
    seal = find_seals(drawn.opened(image), drawn.page(), None)
    assert seal.state == "present"
    assert drawn.boxes_meet(seal.boxes[0], HERE) > 0.7


def _letterhead(draw: ImageDraw.ImageDraw) -> None:
    draw.text((500, 80), "云河明德律师事务所", font=fonts.chinese(70), fill=(210, 20, 26), anchor="mm")
    draw.rectangle([100, 140, 900, 146], fill=(210, 20, 26))


def _icon(draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse([600, 700, 760, 860], fill=(230, 40, 40))
    draw.text((680, 780), "贷", font=fonts.chinese(90), fill=(255, 255, 255), anchor="mm")


def _coin(draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse([600, 700, 780, 880], outline=(220, 30, 30), width=6)
    draw.ellipse([620, 720, 760, 860], outline=(220, 30, 30), width=3)
    draw.text((690, 790), "￥", font=fonts.chinese(90), fill=(220, 30, 30), anchor="mm")


def _arrow(draw: ImageDraw.ImageDraw) -> None:
    draw.line([300, 500, 560, 740], fill=(250, 20, 20), width=9)
    draw.polygon([(575, 755), (530, 745), (560, 705)], fill=(250, 20, 20))


def _table(draw: ImageDraw.ImageDraw) -> None:
    for place in range(6):
        draw.line([120, 900 + place * 60, 880, 900 + place * 60], fill=(210, 30, 30), width=3)
        draw.line([120 + place * 152, 900, 120 + place * 152, 1200], fill=(210, 30, 30), width=3)


def _packet(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle([150, 950, 700, 1150], 20, fill=(230, 70, 50))
    draw.ellipse([190, 990, 290, 1090], fill=(230, 190, 120))


def _finger(draw: ImageDraw.ImageDraw) -> None:
    for ring in range(3, 50, 6):
        draw.ellipse([680 - ring, 790 - ring * 1.35, 680 + ring, 790 + ring * 1.35], outline=(200, 40, 50), width=3)


@pytest.mark.parametrize(
    "decorate",
    [
        lambda _: None,
        _letterhead,
        _icon,
        _coin,
        _arrow,
        _table,
        _packet,
        _finger,
        lambda draw: draw.ellipse([520, 700, 820, 880], outline=(255, 30, 30), width=7),
        lambda draw: draw.ellipse([590, 700, 770, 880], outline=(255, 30, 30), width=7),
        lambda draw: draw.rounded_rectangle([300, 1250, 700, 1330], 40, fill=(230, 40, 40)),
        lambda draw: [draw.ellipse([x, 60, x + 40, 100], fill=(250, 60, 60)) for x in range(100, 900, 90)],
    ],
    ids=[
        "bare",
        "letterhead",
        "icon",
        "coin",
        "arrow",
        "table",
        "packet",
        "finger",
        "ring",
        "small ring",
        "button",
        "badges",
    ],
)
def test_other_red_things_are_no_seal(decorate: Callable[[ImageDraw.ImageDraw], object]) -> None:
    image = drawn.paper()
    decorate(ImageDraw.Draw(image))
    seal = find_seals(drawn.opened(image), drawn.page(), None)
    assert seal.state == "absent"
    assert seal.boxes == ()


def _small(image: Image.Image) -> Image.Image:
    return image.resize((420, 594), Image.Resampling.LANCZOS)


@pytest.mark.parametrize(
    ("image", "page"),
    [
        (drawn.grained(drawn.paper()).convert("L"), drawn.page()),
        (drawn.grained(drawn.paper()).convert("L").convert("RGB"), drawn.page()),
        (_small(drawn.paper()), drawn.page(size=(420, 594), scale=0.42)),
        (drawn.paper().crop((0, 0, drawn.WIDTH, 740)), drawn.page(signed=False, size=(drawn.WIDTH, 740))),
        (drawn.paper(signed=False).crop((0, 0, drawn.WIDTH, 740)), None),
    ],
    ids=["grey", "grey in colour", "small", "cropped", "cropped, unread"],
)
def test_where_none_would_be_seen_nothing_is_said(image: Image.Image, page: Page | None) -> None:
    grey_file = image.mode == "L"
    kept = io.BytesIO()
    image.save(kept, "PNG")
    seal = find_seals(open_picture(kept.getvalue()) if grey_file else drawn.opened(image), page, None)
    assert seal.state == "cannot-tell"
    assert seal.why.zh != seal.why.en


def test_heavy_compression_is_not_absence() -> None:
    kept = io.BytesIO()
    drawn.grained(drawn.paper()).save(kept, "JPEG", quality=6)
    assert find_seals(open_picture(kept.getvalue()), drawn.page(), None).state == "cannot-tell"


@pytest.mark.parametrize("across", [200, 170])
def test_a_grey_copy_never_lacks_a_seal(across: int) -> None:
    image = drawn.grained(
        drawn.laid(drawn.paper(), drawn.seal(across=across, wear=0.2))
        .convert("L")
        .convert("RGB")
        .filter(ImageFilter.GaussianBlur(0.4))
    )
    grey = image.convert("L").convert("RGB")
    seal = find_seals(drawn.opened(grey), drawn.page(), None)
    assert seal.state in ("present", "cannot-tell")
    assert (
        drawn.boxes_meet(seal.boxes[0], (660 - across / 2, 795 - across / 2, 660 + across / 2, 795 + across / 2)) > 0.7
    )


@pytest.mark.parametrize("share", [0.2, 0.4, 0.55, 0.7])
def test_a_seal_cut_by_the_edge_is_not_absent(share: float) -> None:
    image = drawn.laid(drawn.paper(), drawn.seal())
    image = image.crop((0, 0, round(760 - 200 * share), drawn.HEIGHT))
    seal = find_seals(drawn.opened(image), drawn.page(size=image.size), None)
    assert seal.state in ("present", "cannot-tell")


def test_a_small_square_is_a_persons_and_settles_nothing() -> None:
    seal = find_seals(drawn.opened(drawn.laid(drawn.paper(), drawn.square(across=86))), drawn.page(), None)
    assert (seal.state, seal.shape) == ("cannot-tell", "square")


def test_the_same_picture_gives_the_same_answer() -> None:
    picture = drawn.opened(drawn.grained(drawn.laid(drawn.paper(), drawn.seal(wear=0.5, turn=40))))
    assert find_seals(picture, drawn.page(), None) == find_seals(picture, drawn.page(), None)


def _dots() -> Image.Image:
    rng = np.random.default_rng(1)
    image = Image.new("RGB", (1600, 2200), (255, 255, 255))
    draw = ImageDraw.Draw(image)
    for x, y in rng.integers(0, 1600, (10_000, 2)):
        draw.ellipse([x - 3, y - 3, x + 3, y + 3], fill=(220, 30, 30))
    return image


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", (1200, 1700), (215, 20, 30)),
        Image.fromarray(np.random.default_rng(0).integers(0, 255, (1400, 1000, 3), dtype=np.uint8)),
        _dots(),
        Image.new("RGB", (1, 1), (255, 0, 0)),
        Image.new("RGB", (3, 4000), (255, 0, 0)),
        Image.new("RGB", (5000, 60), (255, 255, 255)),
        Image.new("RGB", (1080, 30_000), (255, 255, 255)),
        Image.new("RGB", (6000, 6000), (250, 250, 250)),
    ],
    ids=["all red", "noise", "dots", "one pixel", "thread", "ribbon", "long capture", "huge"],
)
def test_hostile_pictures_are_answered(image: Image.Image) -> None:
    seal = find_seals(drawn.opened(image), None, None)
    assert seal.state != "present"
