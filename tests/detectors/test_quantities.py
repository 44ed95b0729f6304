"""Numerals, sums of money, rates and times, in every notation messages use."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectguard.detectors.charges import quantities
from collectguard.detectors.charges.numerals import numeral


@given(st.integers(min_value=0, max_value=99_999_999_999))
def test_numerals_agree_with_cn2an(number: int) -> None:
    for style in ("low", "up"):
        assert numeral(cn2an.an2cn(number, style)) == number


@given(st.integers(min_value=0, max_value=9_999), st.integers(min_value=1, max_value=99))
def test_decimal_numerals_agree_with_cn2an(whole: int, cents: int) -> None:
    value = Decimal(f"{whole}.{cents:02d}".rstrip("0"))
    assert numeral(cn2an.an2cn(str(value), "low")) == value


@given(st.text(alphabet="0123456789.,零〇一二两三十百千万亿壹贰拾佰仟萬点wk ", max_size=40))
def test_any_text_is_a_number_or_none(text: str) -> None:
    value = numeral(text)
    assert value is None or value >= 0


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("一万二", "12000"),
        ("1万2", "12000"),
        ("1万2000", "12000"),
        ("一万零二", "10002"),
        ("3千5百", "3500"),
        ("三千五", "3500"),
        ("一百二", "120"),
        ("十五", "15"),
        ("1.5w", "15000"),
        ("5k", "5000"),
        ("1,234,567.89", "1234567.89"),
        ("壹万贰仟叁佰", "12300"),
        ("零点零五", "0.05"),
        ("二零二六", "2026"),
    ],
)
def test_numerals_as_people_write_them(text: str, value: str) -> None:
    assert numeral(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "万", "百", "三五千", "四五万", "一百千", "元", "1.2.3", "点五"])
def test_guesses_and_scraps_are_no_numerals(text: str) -> None:
    assert numeral(text) is None


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("本金1万2，违约金壹仟元", ["12000", "1000"]),
        ("¥3,000.50 和 RMB 200", ["3000.50", "200"]),
        ("3块5，12元5角，五毛", ["3.5", "12.5", "0.5"]),
        ("明天就是三万，罚三百", ["30000", "300"]),
        ("从6800元滚到1.2w", ["6800", "12000"]),
        ("每天３０元", ["30"]),
        ("千万别信，万一是骗子呢", []),
        ("三千人，五百次，两万步", []),
        ("尾号1234，电话13800000000，2026年3月1日，12:30", []),
    ],
)
def test_amounts(text: str, sums: list[str]) -> None:
    folded = text.translate({0xFF10 + digit: str(digit) for digit in range(10)})
    assert [amount.yuan for amount in quantities.amounts(folded) if not amount.bare] == [Decimal(one) for one in sums]


def test_bare_numbers_are_marked() -> None:
    (amount,) = quantities.amounts("本金5000")
    assert amount == quantities.Amount(Decimal(5000), (2, 6), bare=True)


@pytest.mark.parametrize(
    ("text", "low", "high", "per"),
    [
        ("0.05%/日", "0.0005", "0.0005", "day"),
        ("日万分之五", "0.0005", "0.0005", "day"),
        ("日万五", "0.0005", "0.0005", "day"),
        ("日息千三", "0.003", "0.003", "day"),
        ("按日千分之五", "0.005", "0.005", "day"),
        ("每天百分之一", "0.01", "0.01", "day"),
        ("百分之五一天", "0.05", "0.05", "day"),
        ("每逾期一日0.1%", "0.001", "0.001", "day"),
        ("5‰每日", "0.005", "0.005", "day"),
        ("日息一分", "0.001", "0.01", "day"),
        ("月息3分", "0.03", "0.03", "month"),
        ("月息三分五", "0.035", "0.035", "month"),
        ("三分利", "0.03", "0.03", "month"),
        ("年息八厘", "0.08", "0.08", "year"),
        ("利息两毛", "0.2", "0.2", "month"),
        ("月费率1.5%", "0.015", "0.015", "month"),
        ("年化36%", "0.36", "0.36", "year"),
        ("年化四十八", "0.48", "0.48", "year"),
        ("10%-20%", "0.1", "0.2", None),
        ("10%至20%", "0.1", "0.2", None),
        ("百分之十到二十", "0.1", "0.2", None),
        ("一成到两成", "0.1", "0.2", None),
        ("三个点", "0.03", "0.03", None),
        ("两成违约金", "0.2", "0.2", None),
        ("每万元每天5元", "0.0005", "0.0005", "day"),
        ("今日20%", "0.2", "0.2", None),
    ],
)
def test_rates(text: str, low: str, high: str, per: str | None) -> None:
    (rate,) = quantities.rates(text)
    assert (rate.low, rate.high, rate.per) == (Decimal(low), Decimal(high), per)


def test_a_written_fen_a_day_shows_both_readings() -> None:
    (rate,) = quantities.rates("日息一分")
    assert rate.ambiguous
    assert rate.per_year == Decimal("3.65")
    assert rate.per_year_least == Decimal("0.36")


@pytest.mark.parametrize("text", ["三成功了", "十分钟", "一分钟", "两个点钟", "万分感谢", "日日千五百元"])
def test_no_rates(text: str) -> None:
    assert list(quantities.rates(text)) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("逾期15日", 15),
        ("超期三个月", 90),
        ("7天还", 7),
        ("两周", 14),
        ("3日内", 3),
        ("5日前还", None),
        ("一年半", "547.5"),
    ],
)
def test_periods(text: str, days: int | str | None) -> None:
    found = [period.days for period in quantities.periods(text)]
    assert found == ([] if days is None else [Decimal(days)])


def test_days_are_full_dates_only() -> None:
    found = [day.day for day in quantities.days("2025年3月1日借，2025-4-1还，9月5日，2025年2月30日")]
    assert found == [date(2025, 3, 1), date(2025, 4, 1)]


@given(st.text(alphabet="0123456789.%％‰¥,，万千百十一二两三分厘成倍日月年天每按息利罚至到-元块角毛的", max_size=80))
def test_spans_lie_inside_and_do_not_overlap(text: str) -> None:
    for found in (list(quantities.amounts(text)), list(quantities.periods(text)), list(quantities.multiples(text))):
        ends = 0
        for item in found:
            start, end = item.span
            assert ends <= start < end <= len(text)
            ends = end
    for rate in quantities.rates(text):
        start, end = rate.span
        assert 0 <= start < end <= len(text)
        assert 0 <= rate.low <= rate.high


def test_work_is_bounded() -> None:
    text = "罚息5元，日息1%，逾期3天，2倍，" * 2000
    for read in (quantities.amounts, quantities.rates, quantities.periods, quantities.multiples):
        assert len(list(read(text))) <= quantities.MOST
