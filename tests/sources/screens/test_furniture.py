from __future__ import annotations

import time

import pytest

from collectguard.sources.screens import furniture


@pytest.mark.parametrize(
    "text",
    [
        "短信/彩信",
        "iMessage",
        "发送",
        "加入黑名单",
        "已送达",
        "江海移动",
        "某某撤回了一条消息",
        "3条新消息",
        "以上是打招呼的内容",
    ],
)
def test_furniture(text: str) -> None:
    assert furniture.is_furniture(text)


@pytest.mark.parametrize("text", ["收到", "好的", "请查看详情后回复", "中国移动", "你把信息发给我", "转账给我", "明天"])
def test_words_of_people_are_no_furniture(text: str) -> None:
    assert not furniture.is_furniture(text)


@pytest.mark.parametrize(
    "text", ["14:32", "14:305G81%", "HD 5G 67%", "0.3K/s HD 5G 62", "中国移动5G100", "WiFi55%", "14:32<"]
)
def test_status_bar(text: str) -> None:
    assert furniture.is_status(text)


@pytest.mark.parametrize("text", ["95000", "OK", "10690000123456", "张经理", "", "嗯", "a" * 32])
def test_no_status_bar(text: str) -> None:
    assert not furniture.is_status(text)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("<12 某某客服 ···", "某某客服"),
        ("\u2039 10690000123456", "10690000123456"),
        ("←张经理", "张经理"),
        ("95000 \u203a", "95000"),
        ("12\u2039某某群(8)", "某某群(8)"),
        ("一106900001122334455", "106900001122334455"),
        ("-某某金融客服", "某某金融客服"),
        ("10690000123456，", "10690000123456"),
        ("一诺金融", "一诺金融"),
        ("(03)123", "(03)123"),
    ],
)
def test_title(printed: str, title: str) -> None:
    assert furniture.title(printed) == title


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("1069 0000 1234", "106900001234"),
        ("+86 100 0000 0000", "+8610000000000"),
        ("95000", "95000"),
        ("张 经理", "张 经理"),
        ("某某1号", "某某1号"),
    ],
)
def test_address(printed: str, address: str) -> None:
    assert furniture.address(printed) == address


def test_long_and_hostile_lines_cost_little() -> None:
    start = time.thread_time()
    for text in ("a" * 100_000, "1" * 31 + "字", "0.3K/s" * 5_000, "<" * 100_000, "LV" * 50_000):
        furniture.is_furniture(text)
        furniture.is_status(text)
        furniture.title(text[:2_000])
        furniture.name(text[:2_000])
        furniture.address(text[:2_000])
    assert time.thread_time() - start < 5
