"""Case numbers: their form, and what a good one excuses."""

from __future__ import annotations

import pytest

from collectguard.detectors.case_number import MalformedCaseNumber, Uncheckable, case_numbers
from collectguard.detectors.frames import Frame
from collectguard.lexicon.family import Family
from collectguard.model import Severity, Text
from collectguard.rule import Detector, Rule
from collectguard.scan import Scanner

SUED = Family("test-sued", "已立案")


def rule(detect: Detector) -> Rule:
    text = Text("一", "one")
    return Rule(
        id="litigation-threat/test", title=text, severity=Severity.LOW, legal=(), reason=text, truth=text,
        innocent_reading=text, advice=text, detect=detect, positives=(), near_misses=(), twins=(),
    )  # fmt: skip


def quote(detect: Detector, text: str) -> str | None:
    findings = Scanner(rules=[rule(detect)]).check(text).findings
    return findings[0].quote if findings else None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("（2026）京0105民初12345号", "valid"),
        ("(2026)浙01民终88号", "valid"),
        ("〔2025〕粤0304诉前调7号", "valid"),
        ("(2026)鲁0102执345号", "valid"),
        ("（2026）苏0508民初×××号", "valid"),
        ("(2026)最高法民申1号", "valid"),
        ("(2026)某民初567号", "valid"),
        ("（2026）网贷催字第0088号", "malformed"),
        ("京朝民催字第20261109号", "malformed"),
        ("(2026)全国失信2011号", "malformed"),
        ("(2009)朝民初字第100号", "malformed"),
    ],
)
def test_form(text: str, form: str) -> None:
    assert [number.form for number in case_numbers(f"案号{text}，请留意")] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "(2026)穗仲案字第1234号",
        "京房权证字第88号",
        "借款合同号：某借字第2026001号",
        "京公证字第88号",
        "二〇二六年十二月九日第三法庭",
        "您的受理编号20261234567",
        "2026年第3号台风",
    ],
)
def test_other_series_are_no_case_numbers(text: str) -> None:
    assert case_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("案号(2026)网贷催字第0088号，速还", "(2026)网贷催字第0088号"),
        ("立案编号：LA20261188，速还", "立案编号：LA20261188"),
        ("司法编号20261188，速还", "司法编号20261188"),
        ("合同编号20261188，请还款", None),
        ("案号(2026)京0105民初1号，立案编号LA20261188", None),
    ],
)
def test_evidence(text: str, found: str | None) -> None:
    assert quote(MalformedCaseNumber(), text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("你的案子已立案", "已立案"),
        ("某某区人民法院：张某与某某银行一案已立案，(2026)京0105民初123号", None),
        ("【某某银行】您的贷款已立案，案号(2026)京0105民初123号，可拨12368核实", None),
        ("某某区人民法院已立案，您可登录人民法院在线服务查看", None),
        ("你已立案，案号(2026)网贷催字第8号，向法院说去", "已立案"),
        ("已向法院提交，你已立案", "已立案"),
    ],
)
def test_excuse(text: str, found: str | None) -> None:
    assert quote(Uncheckable(Frame(SUED)), text) == found
