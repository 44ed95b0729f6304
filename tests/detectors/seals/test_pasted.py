"""What is observed of seals laid on by software, and what lawful ones are never told."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from collectguard.detectors.seals import find_seals, pasted_signs, same_seal
from collectguard.model.picture import Seal
from collectguard.sources.pictures import Picture, open_picture
from tests.detectors.seals import drawn


def _signs(image: Image.Image, **asked: str) -> list[str]:
    picture = drawn.opened(image)
    seal = find_seals(picture, drawn.page(), None)
    assert seal.state == "present"
    return [sign.sign for sign in pasted_signs(picture, drawn.page(), seal, **asked)]  # type: ignore[arg-type]


@pytest.mark.parametrize("turn", [0, 8])
@pytest.mark.parametrize("x", [640, 670, 700])
def test_red_that_hides_print_is_reported(x: int, turn: float) -> None:
    assert _signs(drawn.laid(drawn.paper(), drawn.seal(turn=turn), x, how="over")) == ["pasted-seal"]


@pytest.mark.parametrize("wear", [0.0, 0.3, 0.6])
@pytest.mark.parametrize("x", [640, 670, 700])
def test_an_inked_stamp_is_left_alone(x: int, wear: float) -> None:
    image = drawn.grained(drawn.laid(drawn.paper(), drawn.seal(wear=wear, turn=9), x))
    assert _signs(image) == []


def test_an_even_electronic_seal_under_print_is_left_alone() -> None:
    assert _signs(drawn.laid(drawn.paper(), drawn.seal(), colour=(230, 20, 25))) == []


def test_a_seal_beside_the_print_tells_nothing() -> None:
    for how in ("over", "press"):
        assert _signs(drawn.laid(drawn.paper(), drawn.seal(), 300, 1050, how=how)) == []


@pytest.mark.parametrize("x", [300, 500])
def test_print_that_stops_at_a_white_ground_is_reported(x: int) -> None:
    assert _signs(drawn.laid(drawn.paper(), drawn.seal(), x, 520, how="white")) == ["cut-out"]


def test_after_harsh_compression_nothing_is_said() -> None:
    kept = io.BytesIO()
    drawn.laid(drawn.paper(), drawn.seal(), how="over").save(kept, "JPEG", quality=8)
    picture = open_picture(kept.getvalue())
    seal = find_seals(picture, drawn.page(), None)
    assert pasted_signs(picture, drawn.page(), seal) == ()


def test_another_name_and_a_star_on_a_court_paper_are_reported() -> None:
    image = drawn.laid(drawn.paper(), drawn.seal(), 300, 1050)
    picture = drawn.opened(image)
    found = find_seals(picture, drawn.page(), lambda _: ("白塔众诚资产管理有限公司", 0.97))
    assert found.ring_text == "白塔众诚资产管理有限公司"
    signs = pasted_signs(picture, drawn.page(), found, signatory="云河市启正小额贷款有限公司", paper_kind="summons")
    assert [(sign.sign, sign.strength) for sign in signs] == [
        ("name-mismatch", "moderate"),
        ("star-on-court-paper", "weak"),
    ]
    assert pasted_signs(picture, drawn.page(), found, signatory="白塔众诚资产管理有限公司") == ()
    for sign in signs:
        assert "伪造" not in sign.text.zh
        assert "forge" not in sign.text.en.lower()


def _pressed(seed: int, rows: int, how: str) -> tuple[Picture, Seal]:
    wear, turn = (0.4, seed * 3.0) if how == "stamp" else (0.0, 0.0)
    image = drawn.laid(
        drawn.paper(rows=rows, signed=False), drawn.seal(wear=wear, turn=turn, seed=seed), 600 + seed * 10, 1000
    )
    picture = drawn.opened(image)
    return picture, find_seals(picture, None, None)


def test_one_impression_on_two_pages_is_noticed_and_two_stamps_are_not() -> None:
    found = same_seal([_pressed(1, 12, "electronic"), _pressed(2, 6, "electronic")])
    assert [(first, second, sign.sign, sign.strength) for first, second, sign in found] == [(0, 1, "same-seal", "weak")]
    assert same_seal([_pressed(1, 12, "stamp"), _pressed(2, 6, "stamp")]) == ()
    assert same_seal([_pressed(1, 12, "electronic"), _pressed(1, 12, "electronic")]) == ()


def test_nothing_is_said_of_a_paper_without_seal() -> None:
    picture = drawn.opened(drawn.paper())
    assert pasted_signs(picture, drawn.page(), find_seals(picture, drawn.page(), None), paper_kind="summons") == ()
