"""The name on a ring: unrolled, read, agreed upon, compared."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from collectguard.detectors.seals import find_seals, ring
from collectguard.detectors.seals.ellipse import Ellipse, fit, sampled
from collectguard.detectors.seals.names import aligned, compared, distance, similarity
from collectguard.sources.ocr import engine
from tests.detectors.seals import drawn


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("云河明德律师事务所", "云河明德律师事务所", "same"),
        ("云河明德律师事务所", "云河明得律师事务所", "same"),
        ("白塔众诚律师事务所", "云河明德律师事务所", "different"),
        ("白塔市恒信达资产管理有限公司", "云河市启正小额贷款有限公司", "different"),
        ("云河市新港区人民法院", "白塔市桥西区人民法院", "different"),
        ("明德律师事务所", "云河明德律师事务所", "same"),
        ("淮市湖区正用管", "金淮市滨湖区正一信用管理有限公司", "unsure"),
        ("和信用管有限公司", "清泽市高新区安和信用管理有限公司", "unsure"),
        ("临沅市高新区仲裁委员会", "临沅市高新区人民法院", "unsure"),
        ("", "云河明德律师事务所", "same"),
    ],
)
def test_names_are_compared_with_care(first: str, second: str, answer: str) -> None:
    assert compared(first, second) == answer


@pytest.mark.parametrize(
    ("read", "right"),
    [
        ("云河市体裁委员会", "云河市仲裁委员会"),
        ("白塔明德小额货款有限公司", "白塔明德小额贷款有限公司"),
        ("白塔明德小额贷款有限责任公司", "白塔明德小额贷款有限责任公司"),
        ("云河正一会计师事务所", "云河正一会计师事务所"),
        ("云河市桥西人民法庭", "云河市桥西人民法庭"),
        ("云河市", "云河市"),
        ("", ""),
    ],
)
def test_only_misread_usual_words_are_mended(read: str, right: str) -> None:
    assert ring.mended(read) == right


def test_votes_choose_among_characters_that_were_read() -> None:
    readings = [("云问律师事务所", 0.9), ("云河律师事务所", 0.5)]
    assert ring.agreed(readings)[0] == "云问律师事务所"
    assert ring.agreed(readings, hint="云河律师事务所")[0] == "云河律师事务所"
    assert ring.agreed(readings, hint="云溪律师事务所")[0] == "云问律师事务所"
    assert ring.agreed([]) == ("", 0.0)


def test_alignment_keeps_places() -> None:
    assert aligned("甲乙丙丁", "甲丙丁") == ["甲", "", "丙", "丁"]
    assert distance("甲乙丙", "") == 3
    assert similarity("", "甲") == 0.0


@pytest.mark.parametrize("turn", [0, 12, -35, 150])
def test_a_strip_holds_the_letters_whole(turn: float) -> None:
    """Blocks along the ring come out as as many upright blocks, none cut by the strip's ends."""
    image = drawn.laid(Image.new("RGB", (400, 400), (255, 255, 255)), drawn.seal(signs=10, turn=turn), 200, 200)
    from collectguard.detectors.seals.find import find_marks

    mark = find_marks(image).marks[0]
    assert mark.patch is not None
    strip = next(iter(ring.strips(mark.patch.ink, mark.patch.ellipse)))
    inked = (np.asarray(strip.convert("L"))[8:-8] < 110).mean(axis=0) > 0.12
    runs = np.diff(np.concatenate(([0], inked.astype(int), [0])))
    assert (runs == 1).sum() == pytest.approx(10, abs=2)
    assert not inked[:2].any()
    assert not inked[-2:].any()


@pytest.mark.parametrize(("turn", "wear"), [(0, 0.0), (20, 0.2)])
def test_the_name_is_read(turn: float, wear: float) -> None:
    name = "云河明德律师事务所"
    image = drawn.laid(drawn.paper(), drawn.seal(across=240, name=name, turn=turn, wear=wear), 660, 1050)
    seal = find_seals(drawn.opened(image), drawn.page(), engine("rapidocr").read_strip, drawn.SIGNATORY)
    assert (seal.state, seal.ring_text) == ("present", name)
    assert name in seal.why.zh


def test_an_unreadable_ring_is_not_a_name() -> None:
    image = drawn.laid(drawn.paper(), drawn.seal())
    seal = find_seals(drawn.opened(image), drawn.page(), lambda _: ("口三田", 0.2), drawn.SIGNATORY)
    assert (seal.state, seal.ring_text) == ("present", None)


def test_a_round_mark_that_names_arrears_is_no_seal() -> None:
    image = drawn.laid(drawn.paper(), drawn.seal(centre="none"))
    seal = find_seals(drawn.opened(image), drawn.page(), lambda _: ("已逾期请立即还款", 0.95), drawn.SIGNATORY)
    assert seal.state != "present"


def test_an_ellipse_is_fitted_and_walked() -> None:
    angles = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    true = Ellipse(50.0, 40.0, ((30.0, 4.0), (4.0, 20.0)))
    x, y = true.points(angles, np.ones(1))
    found = fit(x[0], y[0])
    assert found is not None
    assert (found.x, found.y, *found.axes) == pytest.approx((true.x, true.y, *true.axes), abs=1e-6)
    assert fit(np.arange(9.0), np.arange(9.0) * 2) is None
    field = np.arange(12, dtype=np.float32).reshape(3, 4)
    assert sampled(field, np.array([1.5]), np.array([0.5]), outside=-1).tolist() == [3.5]
    assert sampled(field, np.array([9.0]), np.array([0.0]), outside=-1).tolist() == [-1]
