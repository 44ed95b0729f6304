"""Text → typed quantities: sums of money, rates, periods, days; nothing else is known here.

Every notation people use in messages is read: 1万2, 壹仟元, ¥3,000, 0.05%/日, 日万分之五,
月息3分, 百分之十到二十, 每天30元, 每万元每天5元. Money is `Decimal` yuan, a rate a `Decimal` fraction.
Ranges into the reading are plain pairs, as everywhere below `Case.span`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from collectguard.case import Range
from collectguard.detectors.charges.numerals import ARABIC, NUMERAL, numeral
from collectguard.lexicon.later import LaterPattern

Per = Literal["day", "week", "month", "year"]

#: Periods in a year, for simple annual rates.
PER_YEAR: dict[Per, int] = {"day": 365, "week": 52, "month": 12, "year": 1}
#: Lenders also count 360 days; a rate is over a line only when it is over by both counts.
PER_YEAR_LEAST: dict[Per, int] = {"day": 360, "week": 51, "month": 12, "year": 1}
_DAYS: dict[Per, int] = {"day": 1, "week": 7, "month": 30, "year": 365}

#: Most quantities of one sort read in one message.
MOST = 200


class Amount(NamedTuple):
    """Money in yuan. `bare` numbers had no unit and mean money only beside a word that says so."""

    yuan: Decimal
    span: Range
    bare: bool = False


class Rate(NamedTuple):
    """A share of some base, `low` to `high` (equal unless a range or an ambiguous reading).

    `per` is None for a share taken once. `ambiguous` marks 日息一分, read by the book as 0.1 %
    and in everyday speech as 1 % a day: `high` is the everyday reading, `low` the other.
    """

    low: Decimal
    high: Decimal
    per: Per | None
    span: Range
    ambiguous: bool = False

    @property
    def per_year(self) -> Decimal:
        """Simple yearly fraction of the higher reading; a share taken once is itself."""
        return self.high * (PER_YEAR[self.per] if self.per else 1)

    @property
    def per_year_least(self) -> Decimal:
        """The same by the lower reading and a 360-day year: the borrower's weakest case."""
        return self.low * (PER_YEAR_LEAST[self.per] if self.per else 1)


class Multiple(NamedTuple):
    """So many times something: 3倍, or `numbered=False` for 双倍, 翻番 and the like."""

    times: Decimal
    span: Range
    numbered: bool


class Period(NamedTuple):
    """A stretch of time, months counted as 30 days."""

    days: Decimal
    span: Range


class Day(NamedTuple):
    """A calendar day; only full dates are read, since a day without a year may be any year's."""

    day: date
    span: Range


# --- money ------------------------------------------------------------------------------

_DIGIT = "一二两三四五六七八九"
_ANY_DIGIT = f"{_DIGIT}壹贰叁肆伍陆柒捌玖"
_UNIT = r"(?:元|块钱|块|圆|圓|人民币|rmb|RMB|大洋|塊)"
#: After a number without a unit: words that make it count something other than money.
_COUNTED = (
    r"(?!\s?(?:[%％‰人次步名个位台粉条件张字里公米斤套户家倍成度页篇年月日天周期号点时分秒厘辆本级楼层岁集股]"
    r"|小时|积分|金币|流量|多人|余人|[a-zA-Z]))"
)
_MONEY = LaterPattern(
    "|".join(
        (
            # ¥1,050.50 · RMB 3000
            rf"(?:[¥￥]|(?<![a-zA-Z])(?:rmb|RMB|人民币)[:：]?)\s?(?P<signed>{NUMERAL})\s?(?:{_UNIT})?",
            # 5000元 · 壹仟元 · 3块5 · 12元5角
            rf"(?P<united>{NUMERAL})\s?(?:多|余|来|几)?\s?{_UNIT}(?!链)"
            rf"(?P<small>(?:[\d{_DIGIT}][角毛](?:[\d{_DIGIT}]分)?|[1-9{_DIGIT}](?![\d.天日个次期月年点%％]))?)",
            # 五毛
            rf"(?P<jiao>[\d{_DIGIT}])[角毛](?:钱)?",
            # 3万 · 1.2w · 一万二 · 三百: large enough to be money without a unit
            rf"(?P<large>\d{{1,5}}(?:\.\d{{1,2}})?\s?(?:万|[wW]|[kK]|千|百)(?:\d{{1,4}}|[{_DIGIT}])?"
            rf"|[{_ANY_DIGIT}十拾][零{_DIGIT}十百千]{{0,6}}[万千百][零〇{_DIGIT}十百千]{{0,6}})(?:多|余)?{_COUNTED}",
            # 300 · 5,800.00 · 五十: money only beside a word that says so
            r"(?<![\d.\-/*xX年月#第尾号])(?<!\d[:：])"
            rf"(?P<bare>[{_DIGIT}]?十[{_DIGIT}]?|\d{{1,3}}(?:[,，]\d{{3}}){{1,2}}(?:\.\d{{1,2}})?|\d{{2,7}}(?:\.\d{{1,2}})?)"
            rf"(?![\d\-*]|\.\d|/(?![天日月])|\s?[%％‰:：]|\s?[a-zA-Z]){_COUNTED}",
        )
    )
)


def amounts(text: str) -> Iterator[Amount]:
    """Sums of money in reading order, at most `MOST`; `bare` numbers are yielded as such.

    >>> [str(amount.yuan) for amount in amounts("本金1万2，罚息叁佰元整，另收¥1,050.50")]
    ['12000', '300', '1050.50']
    """
    count = 0
    for match in _MONEY.finditer(text):
        kind = match.lastgroup if match.lastgroup != "small" else "united"
        if kind == "jiao":
            value = numeral(match["jiao"])
            value = None if value is None else value / 10
        else:
            value = numeral(match[kind or "bare"])
            if value is not None and match["small"]:
                value += _small(match["small"])
        if value is None:
            continue
        yield Amount(value, match.span(), bare=kind == "bare")
        count += 1
        if count == MOST:
            return


def _small(text: str) -> Decimal:
    """角 and 分 after a whole number of yuan; a lone digit is 角."""
    tenths = numeral(text[0]) or Decimal(0)
    cents = numeral(text[2]) if len(text) == 4 else None
    return tenths / 10 + (cents or Decimal(0)) / 100


# --- rates ------------------------------------------------------------------------------

ONE_NUMERAL = r"[\d零〇一二两三四五六七八九十]"
#: Every notation of a rate, and a few things more; far quicker to search than all notations.
RATE_LIKE = LaterPattern(
    rf"{ONE_NUMERAL}\s?(?:[%％‰分厘毛成]|个(?:百分)?点|百分点)|分之|一半|年化|年利率|年息"
    r"|[日天率息为是按]\s?[千万]|[百千万][元块]?钱?[每一1]?(?:[天日月年]|个月)"
)
_TO = r"\s?(?:[-\u2013\u2014~\uff5e]|至|到)\s?"
#: A share in words; two digits side by side (百分之五一天) are not one number.
_SHARE = (
    rf"(?:零点[零〇{_ANY_DIGIT}]{{1,4}}|[{_ANY_DIGIT}]?[十拾][{_ANY_DIGIT}]?"
    rf"|[{_ANY_DIGIT}][百佰](?:零?[{_ANY_DIGIT}]|[{_ANY_DIGIT}][十拾][{_ANY_DIGIT}]?)?"
    rf"|[{_ANY_DIGIT}](?:点[零〇{_ANY_DIGIT}]{{1,4}})?)"
)
_PERCENT = r"\d{1,4}(?:\.\d{1,6})?"
_FEN_NUMBER = rf"\d(?:\.\d)?|[{_DIGIT}十]{{1,2}}(?:点[{_DIGIT}])?"
_RATE = LaterPattern(
    "|".join(
        (
            # 10%-20% · 10至20%
            rf"(?P<percent>{_PERCENT})\s?[%％]?{_TO}(?P<percent2>{_PERCENT})\s?[%％]",
            # 0.05% · 5个点
            rf"(?P<one>{_PERCENT})\s?(?:[%％]|个百分点|个点|百分点)",
            # 百分之十到二十 · 千分之3 · 万分之五
            rf"(?P<share>百|千|万)分之\s?(?P<of>{_SHARE}|\d{{1,4}}(?:\.\d{{1,4}})?)"
            rf"(?:(?:{_TO})(?:[百千万]分之)?\s?(?P<of2>{_SHARE}|\d{{1,4}}(?:\.\d{{1,4}})?)(?![天日个元块]))?",
            r"(?P<mille>\d{1,4}(?:\.\d{1,4})?)\s?‰",
            # 两个点
            rf"(?P<points>[{_DIGIT}十]{{1,3}})个(?:百分)?点(?![钟半前])",
            # 日万五 · 日息千三
            r"(?P<short>(?:[日天]|每日|每天|按日|按天)(?:利率|费率|利息|罚息|息)?(?:为|是|按)?\s?)"
            rf"(?P<of_what>[千万])(?P<wan>[{_DIGIT}\d](?:\.\d)?)(?![\d.元块万千百])",
            # 月息3分 · 日息一分 · 年息八厘
            r"(?P<word>(?:[日月年](?:利息|利率|利|息)|利息|利率)(?:是|为|按|算|要|收)?\s?)"
            rf"(?P<fen>{_FEN_NUMBER})(?P<unit>分|厘)(?P<half>半|[{_DIGIT}](?![天日个]))?(?![钟之])",
            # 一分五一天
            rf"(?P<fen3>[1-9{_DIGIT}])(?P<unit3>分|厘)(?P<half3>半|[{_DIGIT}](?=[一每/]))?(?=[一每/]天)",
            # 三分利
            rf"(?P<fen2>[1-9{_DIGIT}])(?P<unit2>分|厘)(?:的)?(?:利息|利|息)(?![润民])",
            # 利息两毛 · 一毛的利
            rf"(?:利息|利)(?:是|按|算|要)?(?P<mao>[1-9{_DIGIT}])毛(?![利坯钱])",
            rf"(?P<mao2>[1-9{_DIGIT}])毛(?:的)?利(?:息)?(?![润率])",
            # 年化四十八
            rf"(?P<annual_word>年化|年利率|年息)(?:是|为|高达|到)?(?P<annual_bare>[1-9]\d|[{_ANY_DIGIT}]?十[{_ANY_DIGIT}]?)"
            r"(?![\d.%％元块万个期年天分厘])",
            # 本金的一半 · 一半违约金
            r"(?P<one_half>(?<=本金|欠款|总额|借款|贷款|账单)的?一半|一半(?=的?(?:违约|罚|滞纳|赔偿|逾期)))",
            # 两成 · 一成到两成
            rf"(?P<tenths>[1-9{_DIGIT}])(?:成?{_TO}(?P<tenths2>[1-9{_DIGIT}]))?"
            r"成(?![为功立本交就都员年熟人分套果效全见语绩品长因败衣群家绕形])",
            # 每万元每天5元
            r"(?:每|一|1)(?P<hundred>百|千|万)[元块]?(?:钱)?(?:每|一|1)?(?P<unitper>天|日|月|年|个月)"
            rf"(?:要|收|加|计|付|给|的|利息|罚息|是){{0,2}}\s?(?P<yuan>{ARABIC}|[{_DIGIT}十]{{1,3}})\s?[元块]",
        )
    )
)

_BEFORE = LaterPattern(
    r"(?:(?P<day>(?:每(?:逾期|拖欠|延迟|延期|迟延|超期|晚|拖|超|多)(?:一|1|个)?|每|(?<![月十])一|(?<![月\d])1|按|逐|天|日均)[日天]"
    r"|[日天](?:利率|费率|罚息|利息|违约金|滞纳金|息|利|复利|手续费|收))"
    r"|(?P<week>每周|一周|按周|每7天|每七天|7天一期|七天一期|周(?:息|利率|利|费率))"
    r"|(?P<month>(?:每个?|一个?|1个|按|逐)月|月(?:利率|费率|罚息|利息|违约金|滞纳金|息|利|手续费|供)|每期|一期|单期)"
    r"|(?P<year>(?:每|一|按)年|年(?:利率|费率|罚息|利息|息|利)|年化(?:综合)?(?:利率|率|成本|资金成本)?))"
    r"[^\d。！？!?;；\n,，、%％每]{0,14}$"
)
_AFTER = LaterPattern(
    r"(?:\s?(?:/|每|一|1|每个|的|一个|1个|/每){0,2}"
    r"(?:(?P<day>天|日)(?![前内期后起])|(?P<week>周)|(?P<month>月|期)(?![底初份前内])|(?P<year>年(?!化)))"
    r"|[,，]?\s?(?:(?:每|按|一)(?P<day2>天|日)(?:都|算|收|计|累|滚|走))"
    r"|[^\d。！？!?;；\n,，%％]{0,4}(?P<annual>年化|年利率))"
)
_TOUCHING: dict[str, Per] = {"日": "day", "天": "day", "月": "month", "年": "year"}
_SOME_DAY = LaterPattern(r"[今明后当昨即同本工假去上下这那全半\d一二三四五六七八九十]")
_POWER = {"百": Decimal(100), "千": Decimal(1000), "万": Decimal(10_000)}
#: What 分 and 厘 mean beside each period, by the book.
_FEN: dict[str, dict[Per, Decimal]] = {
    "分": {"year": Decimal("0.1"), "month": Decimal("0.01"), "day": Decimal("0.001")},
    "厘": {"year": Decimal("0.01"), "month": Decimal("0.001"), "day": Decimal("0.0001")},
}


def rates(text: str) -> Iterator[Rate]:
    """Rates in reading order, at most `MOST`, with the period they are quoted for.

    分 and 厘 follow the period: 月息一分 is 1 % a month, 年息一分 10 % a year; 日息一分 is ambiguous.
    Without a period a written 分 is monthly, as in "三分利".

    >>> [(str(rate.low), rate.per) for rate in rates("罚息日万分之五，违约金20%")]
    [('0.0005', 'day'), ('0.2', None)]
    """
    if not RATE_LIKE.search(text):
        return
    count = 0
    for match in _RATE.finditer(text):
        rate = _rate(text, match)
        if rate is None:
            continue
        yield rate
        count += 1
        if count == MOST:
            return


def _rate(text: str, match: re.Match[str]) -> Rate | None:
    start, end = match.span()
    if match["hundred"]:
        value = numeral(match["yuan"])
        per: Per = {"天": "day", "日": "day", "月": "month", "个月": "month", "年": "year"}[match["unitper"]]  # type: ignore[assignment]
        return None if value is None else _single(value / _POWER[match["hundred"]], per, (start, end))
    if match["short"]:
        value = numeral(match["wan"])
        return None if value is None else _single(value / _POWER[match["of_what"]], "day", (start, end))
    if match["mao"] or match["mao2"]:  # 一毛利: a tenth a month
        value = numeral(match["mao"] or match["mao2"])
        return None if value is None else _single(value / 10, "month", (start, end))
    if match["annual_word"]:
        value = numeral(match["annual_bare"])
        return None if value is None else _single(value / 100, "year", (start, end))
    if match["fen"] or match["fen2"] or match["fen3"]:
        return _fen(text, match)
    found, per_start, per_end = _period_of(text, start, end)
    span = (min(start, per_start), max(end, per_end))
    low, high = _fraction(match)
    if low is None or high is None or low > high:
        return None
    return Rate(low, high, found, span)


def _single(value: Decimal, per: Per | None, span: Range) -> Rate:
    return Rate(value, value, per, span)


def _fraction(match: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    """Lower and upper fraction of the notations that need no period to be understood."""
    if match["one_half"]:
        return Decimal("0.5"), Decimal("0.5")
    for name, second, scale in (
        ("percent", "percent2", Decimal(100)),
        ("one", "one", Decimal(100)),
        ("of", "of2", _POWER.get(match["share"] or "", Decimal(1))),
        ("mille", "mille", Decimal(1000)),
        ("points", "points", Decimal(100)),
        ("tenths", "tenths2", Decimal(10)),
    ):
        if match[name]:
            low = numeral(match[name])
            high = numeral(match[second]) if match[second] else low
            return (None, None) if low is None or high is None else (low / scale, high / scale)
    return None, None


def _fen(text: str, match: re.Match[str]) -> Rate | None:
    value = numeral(match["fen"] or match["fen2"] or match["fen3"])
    if value is None:
        return None
    unit = match["unit"] or match["unit2"] or match["unit3"]
    half = match["half"] or match["half3"]
    if half:
        value += Decimal("0.5") if half == "半" else (numeral(half) or Decimal(0)) / 10
    word = match["word"] or ""
    per: Per = "month"
    if word[:1] == "日" or match["fen3"]:
        per = "day"
    elif word[:1] == "年":
        per = "year"
    elif word[:1] != "月":
        per = _period_of(text, match.start(), match.end())[0] or "month"
    if per == "week":
        return None
    book = value * _FEN[unit][per]
    if per == "day":  # 1 分 a day of each yuan, in everyday speech
        return Rate(book, book * 10, "day", match.span(), ambiguous=True)
    return _single(book, per, match.span())


def _period_of(text: str, start: int, end: int) -> tuple[Per | None, int, int]:
    """The period a rate at `text[start:end]` is quoted for, and where the words for it stand."""
    after = _AFTER.match(text, end)
    if after is not None:
        if after["annual"]:
            return "year", start, after.end()
        if after["day2"]:
            return "day", start, after.end()
        per: Per
        for per in PER_YEAR:
            if after[per]:
                return per, start, after.end()
    touching = _TOUCHING.get(text[max(0, start - 1) : start])
    if touching and not _SOME_DAY.match(text, max(0, start - 2)):
        return touching, start - 1, end
    before = _BEFORE.search(text, max(0, start - 18), start)
    if before is not None:
        for per in PER_YEAR:
            if before[per]:
                return per, before.start(), end
    return None, start, end


_MULTIPLE = LaterPattern(
    r"(?P<times>\d{1,3}(?:\.\d)?|[一两二三四五六七八九十]{1,3})倍(?:的)?|(?P<double>双倍|翻倍|翻番|翻一番|加倍|翻一倍|成倍)"
)


def multiples(text: str) -> Iterator[Multiple]:
    """双倍, 3倍, 翻番 and the like."""
    for count, match in enumerate(_MULTIPLE.finditer(text)):
        if count == MOST:
            return
        value = Decimal(2) if match["double"] else numeral(match["times"])
        if value is not None:
            yield Multiple(value, match.span(), match["double"] is None)


# --- time -------------------------------------------------------------------------------

_PERIOD = LaterPattern(
    rf"(?P<lead>逾期(?:已)?(?:有|达|超过|了|超|第|整整|将近|快)?|超期|拖欠(?:了)?|已经?|满|拖了)?\s?(?P<n>{NUMERAL})\s?(?:多)?(?P<unit>天|日|个月|个星期|星期|周|年)(?P<half>半)?(?P<tail>内|之内|以内|后|的)?"
)
_UNIT_DAYS = {"天": 1, "日": 1, "个月": 30, "个星期": 7, "星期": 7, "周": 7, "年": 365}


def periods(text: str) -> Iterator[Period]:
    """Stretches of time. 日 counts only after 逾期, 已 … or before 内, since 5日 is mostly a day of the month."""
    count = 0
    for match in _PERIOD.finditer(text):
        value = numeral(match["n"])
        unit = match["unit"]
        if (
            value is None
            or value > 4000
            or (unit == "日" and not match["lead"] and not (match["tail"] or "").endswith("内"))
        ):
            continue
        if unit == "年" and (value > 60 or not re.match(r"(?!\d)", text[match.end() :])):
            continue
        days = value * _UNIT_DAYS[unit] + (Decimal(_UNIT_DAYS[unit]) / 2 if match["half"] else 0)
        yield Period(days, match.span())
        count += 1
        if count == MOST:
            return


_DATE = LaterPattern(
    r"(?P<y>(?:19|20)\d\d)\s?(?:年|[-/.])\s?(?P<m>\d{1,2})\s?(?:月|[-/.])\s?(?P<d>\d{1,2})(?:[日号]|(?!\d))"
)


def days(text: str) -> Iterator[Day]:
    """Full calendar dates, impossible ones left out."""
    for count, match in enumerate(_DATE.finditer(text)):
        if count == MOST:
            return
        try:
            yield Day(date(int(match["y"]), int(match["m"]), int(match["d"])), match.span())
        except ValueError:
            continue
