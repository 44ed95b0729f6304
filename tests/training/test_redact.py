"""What a donated message no longer tells."""

from __future__ import annotations

import pytest

from collectguard.training.redact import redacted


@pytest.mark.parametrize(
    ("text", "gone", "kept"),
    [
        ("王小明先生，您好", "王小明", "先生，您好"),
        ("请回电13912345678", "12345678", "请回电13"),
        ("座机0571-88886666", "88886666", "座机05"),
        ("卡号6222 0212 3456 7890", "3456", "卡号62"),
        ("尾号4321，欠款5678.90元", "4321", "元"),
        ("身份证33010119900307123X", "19900307", "身份证"),
        ("微信号：zhang_san99", "zhang_san99", "微信号"),
        ("加卫星axd-4567处理", "axd-4567", "加卫星"),
        ("QQ 123456789", "123456789", "QQ"),
        ("点 https://hk.abc.cn/pay?id=7 还款", "hk.abc.cn", "还款"),
        ("写信到 zhang.san@mail.cn", "zhang.san", "写信到"),
        ("明天去你家，滨江区江南大道88号3单元", "江南大道88号", "明天去你家"),
        ("我叫李雷，请宽限", "李雷", "请宽限"),
    ],
)
def test_is_taken_out(text: str, gone: str, kept: str) -> None:
    changed, steps = redacted(text)
    assert gone not in changed
    assert kept in changed
    assert steps


@pytest.mark.parametrize("text", ["再不还就上门，别怪我们", "王者荣耀真好玩", "方便的话回个电话", "今天下午三点前还"])
def test_nothing_else_is_touched(text: str) -> None:
    assert redacted(text) == (text, ())


def test_is_idempotent() -> None:
    once, _ = redacted("王小明先生，微信号：abc_12345，电话13912345678，见 https://a.cn/x")
    assert redacted(once)[0] == once
