"""Chinese and mixed numerals, read exactly: 壹仟, 一万二, 1万2, 3千5百, 1.5w, 零点零五.

Written here because importing `cn2an` costs about 90 ms, more than our whole cold start; the
tests hold this reader to `cn2an` as their oracle.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from collectguard.lexicon.later import LaterPattern

_SAME_DIGIT = ("零〇○", "一壹幺", "二贰两貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
_DIGITS = {char: value for value, chars in enumerate(_SAME_DIGIT) for char in chars}
#: Units, largest first: the first one found splits the numeral.
_UNITS = (
    ("亿億", Decimal(100_000_000)),
    ("万萬wW", Decimal(10_000)),
    ("千仟kK", Decimal(1000)),
    ("百佰", Decimal(100)),
    ("十拾", Decimal(10)),
)
_TOO_MUCH = Decimal(10) ** 16
#: Longest numeral read; a sum of money has fewer characters.
_MOST = 32

_D = "一二两三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖"
_U = "十百千万亿拾佰仟萬億"
_STOP = r"(?![\d.]|\s{0,2}(?:[天日年月周期号点时分秒小个次人%％‰倍成]|星期|号))"

#: An Arabic numeral, with the Chinese units and the short tail that may follow it: 5,000 · 1.2w · 1万2.
ARABIC = (
    r"(?:\d{1,3}(?:[,，]\d{3}){1,3}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,6})?)"
    rf"(?:\s?(?:[百千仟佰]?[万萬亿億]|[wW](?![a-zA-Z])|[kK](?![a-zA-Z])|[百千仟佰])"
    rf"(?:(?:\d{{1,4}}|[{_D}])(?:[千仟百佰](?:\d{{1,3}}|[{_D}])?)?{_STOP}|零[\d{_D}]{{1,3}}{_STOP})?)?"
)
#: A Chinese numeral: 三千五 · 壹仟元's 壹仟 · 零点零五 · 十二.
CHINESE = rf"[零〇{_D}十拾](?:[零〇{_D}{_U}]{{0,14}})(?:点[零〇{_D}]{{1,6}}[万亿千]?)?"
NUMERAL = rf"(?:{ARABIC}|{CHINESE})"

_PLAIN = LaterPattern(r"\d+(?:\.\d+)?")


def numeral(text: str) -> Decimal | None:
    """The number a numeral stands for, or None where it is no numeral.

    A last digit without its unit counts in the next lower one, as people say it.

    >>> numeral("壹仟"), numeral("一万二"), numeral("1万2"), numeral("一万零二")
    (Decimal('1000'), Decimal('12000'), Decimal('12000'), Decimal('10002'))
    """
    cleaned = text.replace(",", "").replace("，", "").replace(" ", "")
    if not cleaned or len(cleaned) > _MOST:
        return None
    if "廿" in cleaned or "卅" in cleaned:
        cleaned = cleaned.replace("廿", "二十").replace("卅", "三十")
    value = _read(cleaned)
    if value is None or value >= _TOO_MUCH:
        return None
    # `Decimal("1E+4")` and `Decimal("10000")` are equal; show the second.
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


@lru_cache(maxsize=4096)
def _read(text: str) -> Decimal | None:
    whole, _, part = text.partition("点")
    if whole and part and whole not in _DIGITS and all(char in _DIGITS for char in part):  # 二百三十点零一
        value = _read(whole)
        return None if value is None else value + Decimal("0." + "".join(str(_DIGITS[char]) for char in part))
    for chars, unit in _UNITS:
        at = max(text.rfind(char) for char in chars)
        if at < 0:
            continue
        head = _head(text[:at], unit)
        tail = _tail(text[at + 1 :], unit)
        return None if head is None or tail is None else head * unit + tail
    return _digits(text)


def _head(text: str, unit: Decimal) -> Decimal | None:
    if not text:
        return Decimal(1) if unit == 10 else None
    if len(text) == 2 and all(char in _DIGITS for char in text):
        return None  # 三五千, 四五万: a guess, no number
    value = _read(text)
    most = 10 if unit < 10_000 else unit
    return value if value is not None and value < most else None


def _tail(text: str, unit: Decimal) -> Decimal | None:
    """What follows a unit: nothing, a lower part, or one digit of the next lower unit."""
    if not text:
        return Decimal(0)
    bare = text.lstrip("零〇○")
    value = _read(bare) if bare else Decimal(0)
    if value is None or value >= unit:
        return None
    return value * unit / 10 if len(text) == 1 and bare else value


def _digits(text: str) -> Decimal | None:
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    whole, point, part = text.partition("点")
    if not whole or (point and not part) or not all(char in _DIGITS for char in whole + part):
        return None
    read = "".join(str(_DIGITS[char]) for char in whole)
    return Decimal(f"{read}.{''.join(str(_DIGITS[char]) for char in part)}" if point else read)
