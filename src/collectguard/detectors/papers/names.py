"""Names of issuers and dates, as they stand in a row of print; one misread character is allowed."""

from __future__ import annotations

from collectguard.lexicon import pictured as words
from collectguard.lexicon.later import LaterPattern

_HAN_DIGIT = "〇零○OoQ0一二三四五六七八九十元"
_DATE = LaterPattern(
    rf"(?:19|20)\d{{2}}[年./-](?:1[0-2]|0?[1-9])[月./-](?:3[01]|[12]\d|0?[1-9])日?"
    rf"|[二2][〇零○OoQ0]?[{_HAN_DIGIT}]{{2,3}}年[{_HAN_DIGIT}]{{1,3}}月[{_HAN_DIGIT}]{{1,3}}日"
    rf"|[二〇零○一三四五六七八九]{{2,4}}年[{_HAN_DIGIT}]{{1,3}}月[{_HAN_DIGIT}]{{1,3}}日"
)
_WORN_DATE = LaterPattern(rf"[{_HAN_DIGIT}1-9]年.{{0,3}}月.{{0,3}}日$|[{_HAN_DIGIT}1-9]年.{{1,6}}日$")
#: Beside a date these make it an appointment, or part of a sentence.
_CLOCK = LaterPattern(r"[时点分:：]\d|\d[时点分]|[上下]午|[您你自起前至]")
_SUFFIXES = (*words.BODIES_OF_AUTHORITY, *words.BODIES_OF_LAW, *words.BODIES_OF_BUSINESS, *words.BODIES_OF_MEDIATION)
_NAME = LaterPattern(
    r"[\u4e00-\u9fff某×xX*A-Z0-9()·]{2,32}?(?:" + "|".join(sorted(_SUFFIXES, key=len, reverse=True)) + r")"
    r"(?:[(（][\u4e00-\u9fff]{1,10}[)）]|[\u4e00-\u9fff]{2,8}(?:分行|支行|分公司|分所|法庭|信用卡中心))?"
)
#: What stands before a name without being part of it.
_LEAD = LaterPattern(
    r"^(?:(?:发函|出具|发文|通知|催告|落款|致函)?(?:单位|机构|机关|人|方)[:：]|通知人[:：]|甲方[:：]|债权人[:：]|受让人[:：]|转让人[:：]|受让方[:：]|委托人[:：]|致[:：]|(?:依据|根据|鉴于|受|由|向|经|与|和|及|在|到|于|被|为|是|将|请|我司|本公司))"
)
#: A sentence's word inside: what was found is no name.
_SENTENCE = LaterPattern(
    r"[您你我]|已经|应当|如果|或者|依法|提起|逾期|申请|偿还|联系|拨打|支付|承担|[，。；;,!！?？]|向.{0,6}法院|的|本(?:中心|院|公司|所|行|会)|收到|及时|后请|名下|全部|所有|各家|多家"
)


def is_date(text: str) -> bool:
    """Whether a row holds hardly more than one date.

    >>> is_date("二〇二五年十月十二日"), is_date("您自2025年6月1日起未还款")
    (True, False)
    """
    match = _DATE.search(text)
    if match is None:
        return False
    rest = text[: match.start()] + text[match.end() :]
    return len(rest) <= 8 and not _CLOCK.search(rest)


def date_in(text: str) -> str | None:
    """The first date of a row, as written."""
    match = _DATE.search(text)
    return match.group() if match else None


def worn_date(text: str) -> bool:
    """Whether a short row is what is left of a date under a stamp: 五年十月十之日."""
    return len(text) <= 14 and _WORN_DATE.search(text) is not None


def date_span(text: str) -> tuple[int, int] | None:
    """Where the last date of a row stands."""
    found = None
    for match in _DATE.finditer(text):
        found = match.span()
    return found


def issuer_in(text: str, *, whole: bool = False) -> str | None:
    """The name of a firm, lender, court or other body in a row; `whole` wants the row to be little else.

    >>> issuer_in("江海市示例区人民法院", whole=True)
    '江海市示例区人民法院'
    >>> issuer_in("您应向有管辖权的人民法院", whole=True) is None
    True
    """
    span = issuer_span(text, whole=whole)
    return None if span is None else text[span[0] : span[1]]


def issuer_span(text: str, *, whole: bool = False) -> tuple[int, int] | None:
    """Where that name stands."""
    start = 0
    if text[:1] in '【[《“"(':
        return None
    while (lead := _LEAD.match(text[start:])) is not None:
        start += lead.end()
    match = _NAME.search(text, start)
    if match is None:
        return _misread(text, start) if whole else None
    if whole and (match.start() > start + 2 or len(text) - match.end() > 10 or _SENTENCE.search(text[: match.end()])):
        return None
    if _SENTENCE.search(match.group()):
        return None
    return match.span()


def _misread(text: str, start: int) -> tuple[int, int] | None:
    """A row that ends in a long suffix with one character read wrong: 律师亊务所."""
    for suffix in _SUFFIXES:
        tail = text[-len(suffix) :]
        if (
            len(suffix) >= 4
            and 2 <= len(text) - start - len(suffix) <= 26
            and sum(a != b for a, b in zip(tail, suffix, strict=True)) == 1
            and not _SENTENCE.search(text)
        ):
            return start, len(text)
    return None
