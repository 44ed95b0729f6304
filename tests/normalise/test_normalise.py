"""What each disguise is read as, what stays as it is, and what counts as evidence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collectguard.normalise import Normalised, normalise, segment
from collectguard.rules.variants import BLANKS, DOTS, INVISIBLE, variants

PLAIN = (
    "明天带人去你老家",
    "您的账户已移交法务，请今日内处理，否则将起诉",
    "今天下午三点前不还款，律师函直接寄到你单位",
    "你逾期这么久，我们外访的同事已经出发了",
    "再不处理就通知你的家人和村委会",
    "本人承诺减免一半利息，今晚转到我微信",
)


def main_of(text: str) -> str:
    return normalise(text).main.aligned.text


def best_of(text: str) -> str:
    both = normalise(text)
    return (both.guess or both.main).aligned.text


def evidence(both: Normalised) -> list[tuple[str, str | None]]:
    """Steps and terms of every repair that counts, of both readings."""
    readings = [both.main] + ([both.guess] if both.guess else [])
    return [(repair.step, repair.term) for reading in readings for repair in reading.repairs if repair.charge > 0]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("惩 戒", "惩戒"),
        ("起/诉", "起诉"),
        ("律·师·函", "律师函"),
        ("逾\u200b期", "逾期"),
        ("逾.期", "逾期"),
        ("逾丨期", "逾期"),
        ("逾\u3000\t期", "逾期"),
        ("逾😊期", "逾期"),
        ("逾\u0336期\u0336", "逾期"),
        ("您已逾 期，请还 款", "您已逾期，请还款"),
        ("催\\收-还^款", "催收还款"),
        ("{催}[收]通知", "催收通知"),
        ("明 天 带 人 去 你 老 家", "明天带人去你老家"),
        ("您\n的\n欠\n款\n呢", "您的欠款呢"),
        ("逾 期 3 天，欠 2 4 0 0 元", "逾期3天，欠2400元"),
        ("氵去院", "法院"),
        ("氵 去 院", "法院"),
        ("⺡去院", "法院"),
        ("讠斥讼", "诉讼"),
        ("亻昔款", "借款"),
        ("起訴", "起诉"),
        ("乾隆", "乾隆"),
        ("徵信", "征信"),
        ("欠欵", "欠款"),
        ("⼈民法院", "人民法院"),
        ("𝟏𝟑𝟖 １３８ ①②③ ⒈⒉ 1️⃣2️⃣ ٣٤", "138 138 123 12 12 34"),
        ("ⓥ信 Ｖ信 🅥信", "v信 V信 v信"),
        ("通讯彔", "通讯录"),
        ("帳單", "账单"),
        ("蚊帳", "蚊帐"),
        ("已逾~qi", "已逾qi"),
        ("fa-院", "fa院"),
        ("\u03f2uishou员", "cuishou员"),
        ("Привет ρ", "Привет ρ"),
    ],
)
def test_sure_repairs(written: str, read: str) -> None:
    assert main_of(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("请环款", "请还款"),
        ("已愈期", "已逾期"),
        ("不还宽就起素", "不还款就起诉"),
        ("律师涵", "律师函"),
        ("逾斯未还", "逾期未还"),
        ("lv师函", "律师函"),
        ("lvshi函", "律师函"),
        ("qi诉", "起诉"),
        ("起su", "起诉"),
        ("cuishou的", "催收的"),
        ("加wei信", "加微信"),
        ("加我卫星", "加我微信"),
        ("您已预期，请还", "您已逾期，请还"),
        ("不还💰", "不还钱"),
        ("⚖️院", "法院"),
        ("车专账", "转账"),
        ("禾多送", "移送"),
        ("走己诉你", "起诉你"),
        ("逾，期未还", "逾期未还"),
        ("环 款", "还款"),
        ("逾~qi未还", "逾期未还"),
        ("\u03f2uishou员", "催收员"),
        ("你cs的案子", "你催收的案子"),
        ("再不hk", "再不还款"),
        ("考gong", "考公"),
        ("📞打给你爸妈", "电话打给你爸妈"),
        ("加我威，聊", "加我微信，聊"),
        ("过不了正审", "过不了政审"),
    ],
)
def test_guesses(written: str, read: str) -> None:
    both = normalise(written)
    assert both.guess is not None
    assert both.guess.aligned.text == read
    assert not any(repair.sure for repair in both.guess.repairs)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "马上 门口等你",
        "联合 同事处理",
        "法院 传票",
        "紧急 联系人",
        "新年快乐 万事如意 阖家幸福",
        "床前明月光 疑是地上霜",
        "菜单：鱼香肉丝/宫保鸡丁",
        "约翰·史密斯",
        "共 12 个月，￥ 500 元",
        "今晚8点 老地方见 别迟到",
        "卫星发射成功",
        "他很有威信",
        "预期增长一成",
        "加vip群",
        "C款手机",
        "家纺五折",
        "https://yuqi.example.com/qisu",
        "最后还款日：05-20",
        "如已还请忽略",
        "加薇薇好友",
        "加我威哥",
        "一次给清",
        "再拖久一点",
        "沪籍人员",
        "他正审稿呢",
        "HK航班",
        "cs组队",
        "lsh今天请假",
        "app-下载后登录",
        "T恤-打五折",
        "满一百件免一件",
    ],
)
def test_left_alone(text: str) -> None:
    both = normalise(text)
    assert both.main.aligned.text == text
    assert both.guess is None


@pytest.mark.parametrize(
    "text",
    [
        "姓 名：张 三",
        "还 款 日：每月5日",
        "立 案 决 定 书\n当事人收到后请核对内容",
        "新 年 快 乐",
        "上 好 的 茶 叶",
        "您已逾期，請還款",
        "您欠我司款項已移交法務處理",
        "妳的欠款",
        "👨\u200d👩\u200d👧 活动",
        "\ufeff您好",
        "１２月账单",
    ],
)
def test_read_but_no_evidence(text: str) -> None:
    assert evidence(normalise(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("您已逾 期", ("gap", "逾期")),
        ("逾\u200b期", ("invisible", "逾期")),
        ("这边已经起訴", ("traditional", "起诉")),
        ("氵去院", ("split", "法院")),
        ("请环款", ("homophone", "还款")),
        ("lv师函", ("pinyin", "律师函")),
        ("不还💰", ("emoji", "还钱")),
        ("逾斯未还", ("look-alike", "逾期")),
        ("加我卫星", ("alias", "加我微信")),
    ],
)
def test_evidence_names_step_and_term(text: str, expected: tuple[str, str]) -> None:
    assert expected in evidence(normalise(text))


def test_repairs_quote_exactly_the_disguised_word() -> None:
    both = normalise("你的律·师·函和氵去 院的环款")
    assert both.guess is not None
    quotes = {repair.before for reading in both if reading for repair in reading.repairs if repair.term}
    assert quotes == {"律·师·函", "氵去 院", "环款"}


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("seed", range(4))
def test_torn_and_traditional_variants_read_as_plain(text: str, seed: int) -> None:
    for name, variant in variants(text, seed).items():
        if name in ("spaced", "dotted", "zero-width", "spelled-out", "traditional", "mixed-traditional"):
            assert main_of(variant) == text, (name, variant)


@given(st.sampled_from(PLAIN), st.sampled_from((*BLANKS, *DOTS, *INVISIBLE)), st.integers(1, 3))
def test_separators_between_all_characters_change_nothing(text: str, separator: str, times: int) -> None:
    assert main_of((separator * times).join(text)) == text


@given(st.text())
@settings(max_examples=400)
def test_anything_is_read_and_maps_into_the_text(text: str) -> None:
    both = normalise(text)
    for reading in (both.main, both.guess):
        if reading is None:
            continue
        last = 0
        for at in range(len(reading.aligned.text)):
            start, end = reading.aligned.span(at, at + 1)
            assert 0 <= start < end <= len(text)
            assert start >= last
            last = start
        for repair in reading.repairs:
            assert repair.before == text[repair.span.start : repair.span.end] != ""


MESSY = st.text(
    alphabet="逾期还款起诉你的家去法院律师函 ·/.，。\n\t\u200b\u3000【】[]{}氵讠起訴款項qisuvx微信卫星💰⚖1２①",
    max_size=40,
)


@given(MESSY)
@settings(max_examples=600)
def test_repairs_of_messy_text(text: str) -> None:
    both = normalise(text)
    for reading in (both.main, both.guess):
        for repair in reading.repairs if reading else ():
            assert repair.before == text[repair.span.start : repair.span.end] != ""
            assert 0.0 <= repair.charge <= 1.0


@pytest.mark.parametrize("text", PLAIN)
def test_reading_a_reading_changes_nothing(text: str) -> None:
    for seed in range(3):
        for variant in variants(text, seed).values():
            read = main_of(variant)
            assert main_of(read) == read


@pytest.mark.parametrize(
    "text",
    [
        "\ud800\udfff逾\ud83d期",
        "\0逾\0期\x07",
        "\u202e期逾\u202c",
        "😀" * 50,
        "\u0336" * 50,
        "氵" * 50,
        "." * 2000,
        "欠" + "\n" * 2000 + "款",
    ],
)
def test_odd_input_is_read(text: str) -> None:
    best_of(text).encode("utf-8")


def test_long_input_takes_linear_time() -> None:
    for unit in ("你 的 欠 款 ", "逾\u200b期", "氵去", "立 案\n", "逾，期，", "[催][收]", "貸款"):
        text = unit * 20_000
        assert len(main_of(text)) <= len(text)


def test_segmentation_is_asked_only_when_ambiguous() -> None:
    segment._load.cache_clear()
    for text in PLAIN:
        for variant in variants(text).values():
            normalise(variant)
    assert segment._load.cache_info().misses == 0
    normalise("马上 门口等你")
    assert segment._load.cache_info().misses == 1
