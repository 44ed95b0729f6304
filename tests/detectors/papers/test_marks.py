"""Marks of cameras and delivery apps on photographs: a notice, and only there."""

from __future__ import annotations

import pytest

from collectguard.detectors.papers.marks import CAMERA, DELIVERY, photo_marks
from collectguard.model.picture import Remark
from tests.detectors.papers.pages import LAWYER, page


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("今日水印", "2026.05.06 14:22", "地点：云州市示例小区0栋"), (CAMERA,)),
        (("骑手已送达", "2026-05-06 12:08", "餐品放门口"), (DELIVERY,)),
        (("示例小区", "0栋"), ()),
        (LAWYER, ()),
        (("我点了外卖，骑手还没到", "你到哪了"), ()),
    ],
)
def test_marks(rows: tuple[str, ...], found: tuple[Remark, ...]) -> None:
    assert photo_marks(page(*rows)) == found
