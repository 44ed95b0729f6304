"""Charges recomputed: what is flagged, with which sum, and what is left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectguard.detectors.charges.checks import yearly_rate
from collectguard.model import Finding
from collectguard.rules import catalogue
from collectguard.scan import Scanner

RULES = [rule for rule in catalogue() if rule.trick == "inflated-penalty"]
SCANNER = Scanner(rules=RULES)
ENGLISH = Scanner(rules=RULES, language="en")


def findings(text: str, received_at: datetime | None = None) -> dict[str, Finding]:
    report = SCANNER.check(text, received_at=received_at)
    return {finding.rule.partition("/")[2]: finding for finding in report.findings}


@pytest.mark.parametrize(
    ("text", "rule", "shown"),
    [
        # the fact base's own worked examples
        ("逾期罚息日息0.1%", "rate-above-line", "36.5%"),
        ("剩余本金5万，逾期2000元15天，违约金1万", "penalty-above-line", "19.73元"),
        ("合同金额1500，实际到手1050，7天还1500", "upfront-deduction", "2234.69%"),
        ("本金2万逾期60天，总共要还24800", "total-out-of-proportion", "146%"),
        ("合同利率7.2%，逾期罚息按日0.2%", "default-interest-out-of-band", "9.36%"),
        ("您信用卡已产生滞纳金500元", "card-late-fee", "2017-01-01"),
        # sums shown in full
        ("本金5000，利息300，违约金200，合计6800", "sum-does-not-add-up", "多出1300元"),
        ("违约金按剩余本金的20%收", "wrong-base", "304天"),
        ("借的3000，每天罚50元", "growing-by-the-day", "608.33%"),
        ("逾期一天罚你300", "growing-by-the-day", "456250元"),
        ("欠款1万，分12期，每期还1100", "flat-fee-irr", "54.64%"),
        ("周转三千，十天一期，一期利息六百", "rate-above-line", "730%"),
        ("这笔欠款现在给8000结掉，过了今天变成1.2万", "sudden-total", "4000元"),
        ("日息一分，你逾期了", "rate-above-line", "365%"),
    ],
)
def test_the_sum_is_shown(text: str, rule: str, shown: str) -> None:
    found = findings(text)
    assert rule in found, found
    assert shown in found[rule].reason


@pytest.mark.parametrize(
    "text",
    [
        # rates within the line, by 365 days or by 360
        "逾期罚息日万分之五",
        "逾期罚息按日0.0667%计收",
        "您的借款年利率23.9%，逾期罚息同",
        # statements that add up
        "【某某银行】贷款本金3000.00元，利息45.60元，罚息6.30元，合计3051.90元，请尽快还款。",
        "借款本金12000元、利息820元、违约金180元，共计13000元，请于15日内还款",
        # a lawful card bill, its penalty five per cent of the unpaid minimum, three days late
        "【某某银行信用卡】您已逾期3天，本期账单8600元，最低还款额860元，违约金43元，利息51.60元。",
        # a real loan's daily interest
        "您的贷款本金300000元，每日产生利息约41.2元，请按时还款",
        # reductions and parts paid
        "违约金减免50%，本金分期还",
        "先还20%，罚息就停",
        # the law itself
        "罚息利率在贷款执行利率基础上上浮50%",
        "民间借贷利率不得超过LPR四倍",
        # other dues
        "房租逾期每天收50元违约金",
        "【某某税务】您的税款逾期，每日加收万分之五滞纳金",
        "采购合同：逾期交货按日支付合同总额0.5%违约金",
        "理财年化收益率28%，本金随时可取",
        "账单分期，月费率0.75%，分12期",
        # prices, pay, play
        "一节课从120涨到150",
        "小工一天300，日结，不欠工资",
        "今天双倍积分，还款日不变",
    ],
)
def test_left_alone(text: str) -> None:
    assert findings(text) == {}


@pytest.mark.parametrize(("year", "flagged"), [(2016, False), (2018, True), (2026, True)])
def test_the_card_fee_depends_on_the_day(year: int, flagged: bool) -> None:
    found = findings("您信用卡已产生滞纳金500元", datetime(year, 6, 1, 9, tzinfo=UTC))
    assert ("card-late-fee" in found) is flagged


def test_unknown_lender_names_both_lines_and_their_day() -> None:
    reason = findings("违约金一天百分之一，逾期了自己算")["rate-above-line"].reason
    assert "24%" in reason
    assert "12%" in reason
    assert "2026-09-20" in reason


def test_the_message_s_own_day_decides_the_lpr() -> None:
    reason = findings("违约金一天百分之一，逾期了自己算", datetime(2023, 8, 1, 9, tzinfo=UTC))["rate-above-line"].reason
    assert "14.2%" in reason
    assert "2023-08-01" in reason


def test_a_private_loan_is_measured_by_the_lpr_of_its_signing() -> None:
    text = "借条是2023年8月1日签的，逾期利息年利率{}%，你欠着不还"
    assert "rate-above-line" in findings(text.format(15))
    assert "rate-above-line" not in findings(text.format(14))


def test_between_the_two_lines_an_unknown_lender_is_not_accused() -> None:
    assert findings("逾期利息年利率18%，欠款请尽快还") == {}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_reasons_are_filled_in_both_languages(rule: object) -> None:
    for example in rule.positives:  # type: ignore[attr-defined]
        text = example if isinstance(example, str) else example.text
        for scanner in (SCANNER, ENGLISH):
            assert all("{" not in finding.reason for finding in scanner.check(text).findings)


def test_flat_fee_to_yearly_rate() -> None:
    rate = yearly_rate(Decimal(10_000), Decimal(10_000) / 12 + 75, 12)
    assert rate is not None
    assert rate.quantize(Decimal("0.001")) == Decimal("0.162")
    assert yearly_rate(Decimal(10_000), Decimal(800), 12) is None


@given(
    st.decimals(min_value=100, max_value=200_000, places=2),
    st.decimals(min_value=0, max_value=500, places=2),
    st.decimals(min_value=0, max_value=50, places=2),
)
@settings(max_examples=60)
def test_a_statement_that_adds_up_stays_clean(principal: Decimal, interest: Decimal, penalty: Decimal) -> None:
    # nothing is due faster than a bank may ask: interest and penalty within a fifth of the principal
    if interest + penalty > principal / 5:
        return
    total = principal + interest + penalty
    text = f"【某某银行】逾期本金{principal}元，利息{interest}元，罚息{penalty}元，合计{total}元，请尽快还款。"
    assert findings(text) == {}


@given(
    st.text(
        alphabet="罚息违约金利本剩余合计同额总借款欠到手分期每天日月年0123456789.%万千百十一二三元块，。按收还涨翻倍",
        max_size=60,
    )
)
@settings(max_examples=150)
def test_any_text_is_judged_without_error(text: str) -> None:
    report = SCANNER.check(text)
    for finding in report.findings:
        assert all(0 <= start < end <= len(text) for start, end in finding.spans)
