"""The times phones print between messages, and the moments they mean.

Most leave something out: the day, the year, or everything but "just now". What is left out is filled
in from the moment the picture was taken, if the caller knows it; otherwise the time stays open.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

_HALF = "上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|夜里|午夜|[ap]\\.?m\\.?"
_CLOCK = (
    rf"(?:(?P<half1>{_HALF}))?(?P<hour>[0-2]?\d)[:.时点](?P<minute>[0-5]\d)分?(?:[:.](?P<second>[0-5]\d))?"
    rf"(?:(?P<half2>{_HALF}))?"
)
_WEEK = "(?:星期|周|礼拜)"
_WEEKDAYS = "一二三四五六日"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"3[01]|[12]\d|0?[1-9]"
_DATE = (
    rf"(?:(?P<year>(?:19|20)\d\d)[-/.年])?(?P<month>1[0-2]|0?[1-9])[-/.月](?P<day>{_DAY})日?,?"
    rf"(?:\(?(?P<week>{_WEEK}[{_WEEKDAYS}天])\)?)?"
    rf"|(?:(?:{'|'.join(_DAYS)})[a-z]*,?)?(?P<word>{'|'.join(_MONTHS)})[a-z]*\.?(?P<day2>{_DAY})(?:st|nd|rd|th)?"
    r"(?:,(?P<year2>20\d\d))?"
    rf"|(?P<near>今天|昨天|前天|today|yesterday)|{_WEEK}(?P<onlyweek>[{_WEEKDAYS}天])"
    rf"|(?P<onlyday>{'|'.join(_DAYS)})(?:day|sday|nesday|rsday|urday)?"
)
_TIME = re.compile(rf"(?:(?:{_DATE})(?:,|at|·)?)?(?:{_CLOCK})?", re.IGNORECASE)
_AGO = re.compile(
    r"(?P<now>刚刚|刚才|现在|now|justnow)|(?P<count>\d{1,2})(?P<unit>秒|分|小时|天|mins?|m|h|hrs?|d)钟?(?:前|ago)?",
    re.IGNORECASE,
)
#: What stands beside a time: the kind of message, which card, whether it was read.
_BEFORE = re.compile(
    r"^(?:短信|彩信|信息|iMessage(?:信息)?|SMS|RCS|TextMessage|文字信息|接收|来自)[·|-]?", re.IGNORECASE
)
_AFTER = re.compile(
    "[·|-]?(?:卡[12一二]|SIM[12]?|\\(?卡槽?[12]\\)?|已读|未读|已送达|已发送|送达|短信|彩信|iMessage"
    "|(?:中国)?(?:移动|联通|电信)|[\u221a\u2713>\u203a]+)$",
    re.IGNORECASE,
)
_EDGES = "-\u2014·•<>\u2039\u203a"
_LONGEST = 40


class Stamp(NamedTuple):
    """A printed time: what of it is there. `ago` for "5 minutes ago"; `back` for days before today."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    back: int | None = None
    weekday: int | None = None
    clock: tuple[int, int, int] | None = None
    ago: timedelta | None = None

    @property
    def complete(self) -> bool:
        return self.year is not None and self.clock is not None

    def at(self, taken: datetime | None, zone: tzinfo) -> datetime | None:
        """The moment meant, or None where it hangs on when the picture was taken and nobody knows."""
        if self.ago is not None:
            return None if taken is None else taken - self.ago
        if self.clock is None:
            return None
        hour, minute, second = self.clock
        if self.year is not None and self.month is not None and self.day is not None:
            return _moment(self.year, self.month, self.day, self.clock, zone)
        if taken is None:
            return None
        here = taken.astimezone(zone)
        if self.month is not None and self.day is not None:
            for year in (here.year, here.year - 1):
                found = _moment(year, self.month, self.day, self.clock, zone)
                if found is not None and found <= here + timedelta(days=1):
                    return found
            return None
        back = self.back or 0
        if self.weekday is not None:
            back = (here.weekday() - self.weekday) % 7
        day = here.replace(hour=hour, minute=minute, second=second, microsecond=0) - timedelta(days=back)
        if day > here:
            day -= timedelta(days=7 if self.weekday is not None else 1 if self.back is None else 0)
        return day


def stamp(text: str) -> Stamp | None:
    """A time as phones print it between messages, if this is nothing but that.

    >>> stamp("昨天 22:41")
    Stamp(year=None, month=None, day=None, back=1, weekday=None, clock=(22, 41, 0), ago=None)
    >>> stamp("2026年5月1日 下午3:04").clock
    (15, 4, 0)
    >>> stamp("下午3点开会") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).strip(_EDGES)
    previous = None
    while previous != plain:
        previous, plain = plain, _AFTER.sub("", _BEFORE.sub("", plain)).strip("·|-")
    if not plain:
        return None
    if found := _AGO.fullmatch(plain):
        return Stamp(ago=_ago(found))
    found = _TIME.fullmatch(plain)
    if found is None or not any(found.groupdict().values()):
        return None
    return _stamp(found)


def _ago(found: re.Match[str]) -> timedelta:
    if found["now"]:
        return timedelta()
    count, unit = int(found["count"]), found["unit"].lower()
    if unit == "秒":
        return timedelta(seconds=count)
    if unit in ("分", "min", "mins", "m"):
        return timedelta(minutes=count)
    return timedelta(days=count) if unit in ("天", "d") else timedelta(hours=count)


def _stamp(found: re.Match[str]) -> Stamp | None:
    part = found.groupdict()
    clock = None
    if part["hour"] is not None:
        hour = _hour(int(part["hour"]), part["half1"] or part["half2"])
        if hour > 23:
            return None
        clock = (hour, int(part["minute"]), int(part["second"] or 0))
    if part["month"] or part["word"]:
        year = part["year"] or part["year2"]
        month = int(part["month"]) if part["month"] else _MONTHS.index(part["word"].lower()) + 1
        if clock is None and not (part["week"] or "月" in found.group() or part["word"] or year):
            return None  # 5.1, 3/12: a score or a share as likely as a date
        return Stamp(year=int(year) if year else None, month=month, day=int(part["day"] or part["day2"]), clock=clock)
    if part["near"]:
        return Stamp(
            back={"今天": 0, "today": 0, "昨天": 1, "yesterday": 1, "前天": 2}[part["near"].lower()], clock=clock
        )
    if part["onlyweek"]:
        return Stamp(weekday=_WEEKDAYS.index(part["onlyweek"].replace("天", "日")), clock=clock)
    if part["onlyday"]:
        return Stamp(weekday=_DAYS.index(part["onlyday"].lower()), clock=clock)
    return Stamp(clock=clock) if clock is not None else None


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    half = half.lower().replace(".", "")
    if half in ("am", "上午", "清晨", "早上", "凌晨"):
        return 0 if hour == 12 and half in ("am", "凌晨", "上午") else hour
    if half in ("pm", "下午", "傍晚"):
        return hour + 12 if hour < 12 else hour
    if half == "中午":
        return hour + 12 if hour < 4 else hour
    return hour + 12 if 5 <= hour < 12 else 0 if hour == 12 else hour


def _moment(year: int, month: int, day: int, clock: tuple[int, int, int], zone: tzinfo) -> datetime | None:
    try:
        return datetime(year, month, day, *clock, tzinfo=zone)
    except ValueError:
        return None
