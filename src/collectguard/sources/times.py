"""Moments in the units backups use, all timezone-aware.

One file often mixes seconds and milliseconds, so the unit is told by magnitude. What lies
outside 1995 to 2100 is no moment of a text message and becomes None rather than 1970.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from collectguard.errors import UsageError

DEFAULT_ZONE = "Asia/Shanghai"

#: China has had one time without daylight saving since 1991; built in, so that no zone database is needed.
_CHINA = timezone(timedelta(hours=8), "CST")
_CHINESE = ("Asia/Shanghai", "Asia/Chongqing", "Asia/Harbin", "PRC", "Asia/Urumqi")

_FIRST = datetime(1995, 1, 1, tzinfo=UTC).timestamp()
_LAST = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
_APPLE = datetime(2001, 1, 1, tzinfo=UTC).timestamp()
_WINDOWS = datetime(1601, 1, 1, tzinfo=UTC).timestamp()
_EXCEL = datetime(1899, 12, 30)  # noqa: DTZ001 — a wall clock without a zone
_EXCEL_FIRST, _EXCEL_LAST = 33_000, 73_050
_DAYS_TO_1904 = 1462

_HALF = r"(?P<half{n}>上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|夜里|午夜|[AaPp]\.?[Mm]\.?)"
_CLOCK = (
    rf"(?:{_HALF.format(n=1)}\s*)?(?P<hour>\d{{1,2}})\s*[:时点.]\s*(?P<minute>\d{{1,2}})"
    r"(?:\s*[:分.]\s*(?P<second>\d{1,2})(?:[.,](?P<fraction>\d{1,9}))?)?\s*[分秒]?"
    rf"\s*(?:{_HALF.format(n=2)})?\s*(?P<zone>Z|UTC|GMT|CST|(?:(?:UTC|GMT)\s*)?[+-]\d{{2}}:?\d{{2}})?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = r"(?:\s*[,(]?\s*(?:星期|周)[一二三四五六日天]\)?)?"
_SEPARATOR = r"(?:\s*[T,]\s*|\s*)"
_SHAPES = tuple(
    re.compile(rf"\s*{day}{_WEEKDAY}{_SEPARATOR}{_CLOCK}\s*")
    for day in (
        r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*日?\.?",
        r"(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})[/.-](?P<year>\d{4}|\d{2})(?!\d)",
        r"(?P<word>[A-Za-z]{3})[a-z]*\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})(?:\s+at)?",
        r"(?P<day>\d{1,2})[\s-](?P<word>[A-Za-z]{3})[a-z]*\.?[\s-](?P<year>\d{4})",
    )
)
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?\s*(Z?)\s*")
_DATE_ONLY = re.compile(r"\s*\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?\s*")
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})$")
_NUMBER = re.compile(r"\s*-?\d+(?:\.\d+)?\s*", re.ASCII)


def zone(name: str) -> tzinfo:
    """A time zone by its name; China's needs no zone database.

    Raises:
        UsageError: nobody knows such a zone here.
    """
    if name in _CHINESE:
        return _CHINA
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError) as error:
        raise UsageError(
            f"--timezone {name}: no such time zone here. Use a name such as Asia/Shanghai or Europe/Berlin.",
            f"--timezone {name}：没有这个时区。请用 Asia/Shanghai、Europe/Berlin 这样的名称。",
        ) from error


class Clock:
    """Reads moments for one input and remembers what it had to assume.

    Args:
        zone: where the phone's wall clock stood.

    `assumed` turns true once a wall-clock time without a zone was read, `date_only` counts
    days without a time. `day_first` settles 3/2/2026; None reads it the American way. Workbooks
    of old Macs count days from 1904.
    """

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self.assumed = False
        self.date_only = 0
        self.day_first: bool | None = None
        self.excel_since_1904 = False

    def _at(self, seconds: float) -> datetime | None:
        return datetime.fromtimestamp(seconds, self.zone) if _FIRST <= seconds < _LAST else None

    def _exact(self, start: float, microseconds: int) -> datetime | None:
        """So many microseconds after a moment, to the last one; a float holds fewer digits."""
        seconds, rest = divmod(microseconds, 1_000_000)
        moment = self._at(start + seconds)
        return moment and moment.replace(microsecond=rest)

    def epoch(self, value: object) -> datetime | None:
        """Seconds, milliseconds, microseconds or nanoseconds since 1970, told by magnitude.

        >>> Clock(UTC).epoch("1772413805123").isoformat()
        '2026-03-02T01:10:05.123000+00:00'
        """
        try:
            number = int(value)  # type: ignore[call-overload]
        except (TypeError, ValueError, OverflowError):
            return self._fraction(value)
        if 100_000_000_000 <= number < 100_000_000_000_000:
            return self._at(number / 1000)
        if number <= 0:
            return None
        if number < 100_000_000_000:
            return self._at(number)
        return self._exact(0, number if number < 100_000_000_000_000_000 else number // 1000)

    def _fraction(self, value: object) -> datetime | None:
        if not isinstance(value, str) or len(value) > 40 or not _NUMBER.fullmatch(value):
            return None
        number = float("".join(value.split()))
        return self._at(number) if 0 < number < 100_000_000_000 else self.epoch(number)

    def apple(self, value: object) -> datetime | None:
        """Since 2001: nanoseconds on current systems, seconds on old ones, both in one file."""
        if not isinstance(value, int | float) or value <= 0:
            return None
        return self._exact(_APPLE, int(value) // 1000) if value > 1_000_000_000_000 else self._at(_APPLE + value)

    def windows(self, value: str) -> datetime | None:
        """Units of 100 nanoseconds since 1601, called local but in UTC."""
        usable = value.isascii() and value.isdigit() and len(value) < 20
        return self._exact(_WINDOWS, (int(value) + 5) // 10) if usable else None

    def excel(self, serial: float) -> datetime | None:
        """Days since 1900 on a wall clock, to the second."""
        if not _EXCEL_FIRST < serial < _EXCEL_LAST:
            return None
        serial += _DAYS_TO_1904 * self.excel_since_1904
        return self.local(_EXCEL + timedelta(seconds=round(serial * 86_400)))

    def local(self, wall: datetime) -> datetime | None:
        """A wall-clock time without a zone, taken as the phone's own."""
        if wall.tzinfo is None:
            self.assumed = True
            wall = wall.replace(tzinfo=self.zone)
        return wall if 1995 <= wall.year < 2100 else None

    def any(self, value: object) -> datetime | None:
        """Whatever a table's cell holds: a moment, a number or words."""
        if isinstance(value, datetime):
            return self.local(value)
        if isinstance(value, bool) or value is None:
            return None
        if isinstance(value, int | float):
            return self.excel(value) if _EXCEL_FIRST < value < _EXCEL_LAST else self.epoch(value)
        return self.words(value) if isinstance(value, str) else None

    def words(self, text: str) -> datetime | None:
        """A date and time as people and programs write them, or None.

        >>> Clock(_CHINA).words("2026年3月2日 下午9:14:05").isoformat()
        '2026-03-02T21:14:05+08:00'
        """
        text = text.strip()
        if not 8 <= len(text) <= 60:
            return None
        if not text.isascii():
            text = unicodedata.normalize("NFKC", text)
        if _NUMBER.fullmatch(text):
            return self._digits(text)
        for shape in _SHAPES:
            if found := shape.fullmatch(text):
                return self._wall(found.groupdict())
        if found := _COMPACT.fullmatch(text):
            return self._wall(
                dict(zip(("year", "month", "day", "hour", "minute", "second", "zone"), found.groups(), strict=True))
            )
        if _DATE_ONLY.fullmatch(text):
            self.date_only += 1
        return None

    def _digits(self, text: str) -> datetime | None:
        if len(text) in (12, 14) and text.startswith(("19", "20")) and (found := _COMPACT.fullmatch(text)):
            parts = dict(zip(("year", "month", "day", "hour", "minute", "second"), found.groups(), strict=False))
            if moment := self._wall(parts):
                return moment
        number = float(text)
        return self.excel(number) if _EXCEL_FIRST < number < _EXCEL_LAST else self.epoch(text)

    def _wall(self, parts: dict[str, str | None]) -> datetime | None:
        year = int(parts["year"] or 0)
        year += 2000 if year < 100 else 0
        if word := parts.get("word"):
            month, day = _MONTHS.index(word.lower()) + 1 if word.lower() in _MONTHS else 0, int(parts["day"] or 0)
        elif first := parts.get("a"):
            month, day = self._order(int(first), int(parts["b"] or 0), parts["mark"] == ".")
        else:
            month, day = int(parts["month"] or 0), int(parts["day"] or 0)
        hour = _hour(int(parts["hour"] or 0), parts.get("half1") or parts.get("half2"))
        fraction = (parts.get("fraction") or "0").ljust(6, "0")[:6]
        try:
            wall = datetime(  # noqa: DTZ001 — the zone follows
                year, month, day, hour, int(parts["minute"] or 0), int(parts["second"] or 0), int(fraction)
            )
        except ValueError:
            return None
        offset = _offset(parts.get("zone"))
        return self.local(wall if offset is None else wall.replace(tzinfo=offset).astimezone(self.zone))

    def _order(self, a: int, b: int, dotted: bool) -> tuple[int, int]:
        """Month and day of 3/2/26 and 3.2.26; a value above twelve settles it for itself."""
        if a > 12 or (b <= 12 and (self.day_first or (dotted and self.day_first is None))):
            return b, a
        return a, b


def proves_day_first(values: list[str]) -> bool | None:
    """Whether a column of dates must be read day first: only if one of them cannot be read otherwise.

    >>> proves_day_first(["3/2/2026 9:14", "28/2/2026 9:14"])
    True
    """
    for value in values:
        found = _SHAPES[1].fullmatch(value.strip()[:60])
        if found and int(found["a"]) > 12:
            return True
        if found and int(found["b"]) > 12:
            return False
    return None


def _hour(hour: int, half: str | None) -> int:
    if half is None:
        return hour
    half = half.lower().replace(".", "")
    if half in ("am", "上午", "凌晨", "清晨", "早上"):
        return hour % 12 if hour <= 12 else hour
    if half == "中午":
        return hour + 12 if hour < 4 else hour
    if half in ("pm", "下午"):
        return hour % 12 + 12 if hour <= 12 else hour
    return hour + 12 if 3 < hour < 12 else hour % 12 if hour == 12 else hour


def _offset(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text == "CST":
        return _CHINA
    found = _OFFSET.search(text)
    if found is None:
        return UTC
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    if offset >= timedelta(hours=24):
        return None
    return timezone(offset if found[1] == "+" else -offset)
