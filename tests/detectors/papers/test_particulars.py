"""Particulars found with their words and place, or missing."""

from __future__ import annotations

import pytest

from collectguard import law
from collectguard.detectors.papers import NAMES, REQUIRED, SEALED, carried, paper_of, writing_of
from collectguard.detectors.papers.names import date_in, is_date, issuer_in
from collectguard.model import Span
from tests.detectors.papers.pages import LAWYER, LIMIT, SUMMONS, page


def _words(*rows: str) -> dict[str, str | None]:
    return {name: found and found.text for name, found in paper_of(page(*rows)).particulars.items()}


def test_a_complete_lawyers_letter() -> None:
    assert _words(*LAWYER) == {
        "issuer": "云州方圆示例律师事务所",
        "addressee": "周某某",
        "client": "云州示例银行",
        "reference": "(2026)云方律函字第021号",
        "amount_basis": "12,300.00元",
        "lawyer": "孟某某",
        "licence_number": "13301201910000000",
        "contact": "000-00000000",
        "signature": "律师:孟某某",
        "date": "二〇二六年五月六日",
    }
    assert paper_of(page(*LAWYER)).missing == ()


def test_a_complete_summons() -> None:
    found = _words(*SUMMONS)
    assert found["court"] == "云州市南湖区人民法院"
    assert found["case_number"] == "(2026)云0103民初2207号"
    assert found["hearing_time"] == "2026年6月11日上午9时30分"
    assert (found["addressee"], found["judge"], found["clerk"]) == ("郑某某", "崔某某", "潘某")
    assert paper_of(page(*SUMMONS)).missing == ()


def test_what_a_fake_lacks() -> None:
    told = paper_of(page("^法院传票", "李某某：", "你因拖欠借款一案已被起诉，请凭本传票准时到庭。"))
    assert {"court", "case_number", "judge", "clerk", "hearing_place"} <= set(told.missing)
    assert told.signatory is None


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        ("（2026）云0103执1288号", True),
        ("编号：XG20260508", False),
        ("（2026）网贷催字第0088号", False),
    ],
)
def test_only_a_valid_case_number_counts(number: str, valid: bool) -> None:
    rows = ("^限制消费令", f">{number}", "被执行人：田某", "限制你不得有以下高消费行为：乘坐飞机。", ">2026年3月2日")
    assert (_words(*rows)["case_number"] is not None) is valid


def test_who_signs_is_kept_for_the_seal() -> None:
    told = paper_of(page(*LIMIT))
    assert told.signatory == "云州市南湖区人民法院"
    assert told.signatory_boxes
    assert told.ends_seen


def test_boxes_stand_where_the_words_stand() -> None:
    sheet = page(*LAWYER)
    found = paper_of(sheet).particulars["licence_number"]
    assert found is not None
    (box,) = found.boxes
    row = next(line for line in sheet.lines if line.text.startswith("执业证号"))
    assert (box.top, box.right) == (row.box.top, row.box.right)
    assert box.left > row.box.left


@pytest.mark.parametrize("text", ["欠款人你好：", "逾期客户：", "尊敬的客户：", "当事人：", "各位业主："])
def test_who_is_called_so_has_no_name(text: str) -> None:
    rows = ("^催收函", text, "您的借款已逾期，请尽快偿还欠款3,000.00元。", ">2026年5月3日")
    assert _words(*rows)["addressee"] is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云州方圆示例律师事务所", "云州方圆示例律师事务所"),
        ("云州方圆示例律师亊务所", "云州方圆示例律师亊务所"),
        ("转让人：云州示例消费金融有限公司", "云州示例消费金融有限公司"),
        ("您应向有管辖权的人民法院", None),
        ("收到本通知后请及时与本中心", None),
        ("【云州法院】您有一起案件", None),
    ],
)
def test_issuers(text: str, name: str | None) -> None:
    assert issuer_in(text, whole=True) == name


def test_dates() -> None:
    assert date_in("二〇二六年五月六日") == "二〇二六年五月六日"
    assert is_date("2026.5.6")
    assert not is_date("2026年6月11日9时30分")


def test_requirements_are_sourced_and_named() -> None:
    for kind, requirements in REQUIRED.items():
        for requirement in requirements:
            assert law.statute(requirement.law).says.zh
            assert set(requirement.names) <= set(NAMES)
        assert list(carried(kind)) == [name for name in NAMES if name in carried(kind)]
    for rule in SEALED.values():
        for entry in rule.laws:
            assert law.statute(entry).says.zh


def test_the_text_joins_wrapped_lines_and_knows_every_place() -> None:
    sheet = page(*LAWYER)
    text, layout = writing_of(sheet)
    assert len(layout.boxes) == len(text)
    assert "指派孟某某律师" in text
    assert "\n律师函\n" in text
    at = text.index("孟某某")
    boxes = layout.around([Span(at, at + 3)])
    assert len(boxes) == 2, "the name is broken across two rows of print"
