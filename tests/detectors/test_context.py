"""Warnings, quotations, news, lessons, questions and the borrower's own words."""

from __future__ import annotations

import pytest

from collectguard.detectors.context import excuse, lawful_voice
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
        ("【某银行】如有疑问请到网点查询，否则今晚上门抓人", None),
        ("您愿意调解就约时间，没人上门抓人", "lawful voice"),
        ("那人只会喊“上门抓人”，别的不懂", "quotation"),
        ("催收：上门抓人！我：等你", "transcript"),
        ("女主刚躲好，一伙人上门抓人", "story"),
        ("他被上门抓人的吓坏了", "somebody else"),
        ("请转告他被上门抓人的日子近了", None),
        ("有个自称催收的要上门抓人", "borrower"),
        ("咱俩从小一起长大，我还能上门抓人？", "friends"),
        ("欠我的饭呢，再躲就上门抓人哈哈", "friends"),
        ("您的案件已立案，谨防失联，今天上门抓人", None),
    ],
)
def test_who_is_speaking(text: str, reason: str | None) -> None:
    case = case_of(text, ACT)
    at = text.index("上门")
    assert excuse(case, at, at + 4) == reason


@pytest.mark.parametrize(
    ("text", "lawful"),
    [
        ("【某银行】您的贷款已逾期，将依法报送征信，如有异议请拨打客服热线", True),
        ("【某仲裁委员会】您可在十日内提交答辩书及选定仲裁员，可致电总机查询", True),
        ("【某区法院】（2026）某0105执1201号案件已立案执行，请于十日内履行，逾期将依法处理", True),
        ("有困难可申请延期，请到网点办理，逾期将移交法务评估", True),
        ("您愿意来就来，不强迫", True),
        ("【某银行】您的贷款已逾期，请还款", False),
        ("如有困难可申请延期，否则今晚上门", False),
        ("如有异议请到网点，最后通知，后果自负，家人也会知道", False),
        ("【某区法院】（2026）某0105执1201号，请联系经办人13800000000还款撤案", False),
        ("先生您好，请转告他欠款已逾期，请致电客服热线，打扰之处敬请谅解", False),
    ],
)
def test_who_means_it_lawfully(text: str, lawful: bool) -> None:
    assert lawful_voice(case_of(text, ACT)) is lawful
