"""What torn and disguised words weigh: alone, together, under pressure, in adverts, when quoted."""

from __future__ import annotations

import pytest

from collectguard.rules import rule
from collectguard.scan import Scanner

RULES = [
    rule("spaced-characters/torn-charged-word"),
    rule("spaced-characters/signs-inside-word"),
    rule("spaced-characters/mixed-separators"),
    rule("spaced-characters/spelled-out-sentence"),
    rule("disguised-characters/same-sound-character"),
    rule("disguised-characters/chat-alias"),
    rule("disguised-characters/emoji-for-word"),
    rule("disguised-characters/pinyin-for-characters"),
    rule("disguised-characters/mixed-traditional"),
    rule("disguised-characters/split-character"),
    rule("disguised-characters/look-alike-character"),
]
SCANNER = Scanner(rules=RULES)


def score(text: str, sender: str | None = None) -> float:
    return SCANNER.check(text, sender=sender).score


@pytest.mark.parametrize(
    ("weaker", "stronger"),
    [
        ("请查收通 知", "请查收起 诉"),
        ("您已逾 期", "您已逾 期，不还 款后果自负"),
        ("小额贷 款，无抵押，放款快", "你的贷 款今天必须还清"),
        ("起 诉", "起/诉"),
        ("加我卫星", "欠款今天处理，加我卫星"),
    ],
)
def test_order_of_evidence(weaker: str, stronger: str) -> None:
    assert score(weaker) < score(stronger)


def test_a_gateway_counts_a_little() -> None:
    text = "您的欠 款今天处理"
    assert score(text, "10690000000000") > score(text, "13800000000")


@pytest.mark.parametrize(
    "text",
    [
        "他发来“逾 期不还就起 诉”，这是不是骗子啊？",
        "【公安反诈】收到“逾 期将起 诉”之类短信，都是诈骗，请勿转账。",
        "还 款 日：每月5日\n请以银行App为准",
        "生 日 快 乐 ， 天 天 开 心",
        "周 末 去 哪 里 玩",
        "电 话 138",
        "还 款 日 金 额 余 额\n5日 1200 0",
        "💰今天发了，晚上请你吃饭",
        "你👪周末有空吗",
        "加我绿泡泡，周末约球",
        "我lao公出差了，周末自己带娃",
        "您的訂單已發貨，请到菜鸟驿站取",
    ],
)
def test_no_hit(text: str) -> None:
    assert SCANNER.check(text).findings == ()


@pytest.mark.parametrize(
    ("text", "trick"),
    [
        ("你欠的利熄一分都不能少", "disguised-characters"),
        ("你小孩以后考gong都过不了正审，欠钱不还就是这样", "disguised-characters"),
        ("您的借~款已逾~qi，请于今日内處理", "disguised-characters"),
        ("你的帳戶已经列入追缴名单，今天把钱还了", "disguised-characters"),
        ("亻昔的钱什么时候还", "disguised-characters"),
        ("💰今天不到账，📞直接打给你爸妈", "disguised-characters"),
        ("减免方案加绿泡泡谈，今天截止", "disguised-characters"),
        ("欠的钱转我支付饱", "disguised-characters"),
        ("家 访 人员明日到您户籍地核 实情况", "spaced-characters"),
    ],
)
def test_hit(text: str, trick: str) -> None:
    assert trick in {finding.trick for finding in SCANNER.check(text).findings}


def test_one_mild_word_is_at_most_caution() -> None:
    report = SCANNER.check("【某某银行】您的信用卡账单已出，请按时还款，详情请致电客 服。")
    assert report.verdict != "trick"


def test_spans_quote_the_words() -> None:
    text = "您的欠 款已起/诉，今天处理"
    for finding in SCANNER.check(text).findings:
        for start, end in finding.spans:
            assert text[start:end] in ("欠 款", "起/诉")


def test_reason_names_what_was_written_and_meant() -> None:
    (finding,) = SCANNER.check("今天不环款就去你单位").findings
    assert "“环款”即“还款”" in finding.reason
