"""Warnings, quotations, news, lessons, questions and the borrower's own words."""

from __future__ import annotations

import pytest

from collectguard.detectors.context import excuse
from collectguard.detectors.frames import Frame
from collectguard.lexicon.family import Family
from tests.detectors.test_frames import case_of

ACT = Frame(Family("test-act", "上门"), Family("test-act-2", "抓人"), gap=4, heeds_context=False)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("今天就上门抓人", None),
        ("公安提醒：凡是说上门抓人的都是诈骗", "warning"),
        ("不法分子会说上门抓人，切勿轻信", "warning"),
        ("对方说“上门抓人”，我该怎么办", "borrower"),
        ("我收到一条短信说上门抓人", "borrower"),
        ("请问欠款真的会上门抓人吗？", "question"),
        ("据悉，嫌疑人落网，民警上门抓人", "news"),
        ("普法小贴士：催收不得上门抓人", "lesson"),
        ("你再不还就上门抓人，你自己看着办", None),
        ("您的案件已立案，谨防失联，今天上门抓人", None),
    ],
)
def test_who_is_speaking(text: str, reason: str | None) -> None:
    case = case_of(text, ACT)
    at = text.index("上门")
    assert excuse(case, at, at + 4) == reason
