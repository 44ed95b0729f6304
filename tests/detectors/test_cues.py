"""What is remembered of a message for its conversation."""

from __future__ import annotations

from datetime import datetime

import pytest

from collectguard.detectors.cues import due_moment, entry_of, lender_of, likeness, plain_address, sketch
from collectguard.model import Document
from collectguard.scan import Scanner

NOW = datetime(2026, 5, 6, 9, 0)  # noqa: DTZ001 - a Wednesday morning on any clock


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("今天下班前不还就起诉", (6, 18, 0)),
        ("明天上午十点到你家", (7, 10, 0)),
        ("后天派人上门", (8, 23, 59)),
        ("24小时内不还就报案", (7, 9, 0)),
        ("三天内起诉你", (9, 23, 59)),
        ("本周五上门走访", (8, 23, 59)),
        ("下周一去法院", (11, 23, 59)),
        ("5月20日开庭", (20, 23, 59)),
        ("下午三点立案", (6, 15, 0)),
        ("15号前不还就起诉", (15, 23, 59)),
        ("3号之前立案", (3, 23, 59)),
        ("十五号一定递上去", (15, 23, 59)),
        ("五月二十日去法院", (20, 23, 59)),
        ("半个钟头到你家", (6, 10, 0)),
        ("大后天去你家", (9, 23, 59)),
        ("再给三天，不还就立案", (9, 23, 59)),
        ("两个星期内起诉", (20, 23, 59)),
        ("周末到你家", (10, 23, 59)),
        ("下礼拜递材料", (17, 23, 59)),
        ("月底前一定立案", (31, 23, 59)),
        ("周五没去成，下周二补上", (12, 23, 59)),
    ],
)
def test_announced_moments(text: str, due: tuple[int, int, int]) -> None:
    found = due_moment(text, NOW)
    assert found is not None
    assert (found[0].day, found[0].hour, found[0].minute) == due


@pytest.mark.parametrize("text", ["再不还就起诉你", "你欠的3000.50元还不还", "2月30日", "第三方上门"])
def test_no_moment(text: str) -> None:
    assert due_moment(text, NOW) is None


@pytest.mark.parametrize(
    ("text", "lender"),
    [
        ("【青禾贷】您的借款已逾期", "青禾贷"),
        ("【青禾贷法务部】您的借款已逾期", "青禾贷"),
        ("您在云帆钱包的欠款", "云帆钱包"),
        ("云帆钱包欠款今天还", "云帆钱包"),
        ("我是白鹭消费金融的小刘", "白鹭消费金融"),
        ("【某某区人民法院】通知", None),
        ("【转发】看看这个", None),
        ("你这辈子别想贷款", None),
        ("别借网贷了", None),
    ],
)
def test_lenders(text: str, lender: str | None) -> None:
    assert lender_of(text) == lender


def test_moulds_differ_only_in_what_is_masked() -> None:
    one = sketch("张先生，您的案件今日下午移交户籍地，外访人员将上门走访核实财产，欠款3200元")
    other = sketch("李某女士，您的案件今日下午移交户籍地，外访人员将上门走访核实财产，欠款890.5元！")
    third = sketch("今晚一起吃饭吗，老地方，记得带上那本书还给我，谢谢啦")
    assert likeness(one, other) == 1.0
    assert likeness(one, third) < 0.3
    assert sketch("太短") == ()


@pytest.mark.parametrize(
    ("address", "plain"), [("+86 138-0000-0000", "13800000000"), ("95588", "95588"), ("  ", None), (None, None)]
)
def test_addresses(address: str | None, plain: str | None) -> None:
    assert plain_address(address) == plain


def test_ordinary_mail_leaves_nothing_behind() -> None:
    report = Scanner(classifier=False).judge(
        Document.from_text("您的验证码是123456，请勿告诉他人", sender="10690000000000")
    )
    assert entry_of(report, 0) is None
    assert entry_of(report, 0, keep=True) is not None


@pytest.mark.parametrize(
    "text", ["\ud800" * 50, "户名：" * 20_000, "9" * 100_000, "【" * 5000, "(" * 5000, "明天" * 30_000]
)
def test_hostile_text_is_bounded(text: str) -> None:
    report = Scanner(classifier=False).judge(
        Document.from_text(text, sender="16200000000", received_at=NOW.astimezone())
    )
    entry_of(report, 0, keep=True)
