from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from collectguard.sources.screens.clock import stamp

CHINA = timezone(timedelta(hours=8))
#: A Thursday evening.
TAKEN = datetime(2025, 11, 20, 21, 7, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("昨天 22:41", "2025-11-19T22:41"),
        ("昨天22：41", "2025-11-19T22:41"),
        ("前天 上午9:05", "2025-11-18T09:05"),
        ("09:36", "2025-11-20T09:36"),
        ("23:59", "2025-11-19T23:59"),
        ("星期三 09:12", "2025-11-19T09:12"),
        ("周四 22:00", "2025-11-13T22:00"),
        ("5月1日 周四 下午3:04", "2025-05-01T15:04"),
        ("12月3日 18:20", "2024-12-03T18:20"),
        ("2025年5月1日 下午3:04", "2025-05-01T15:04"),
        ("2025-11-12 21:40", "2025-11-12T21:40"),
        ("10-1209:30", "2025-10-12T09:30"),
        ("短信 10月10日 9:00", "2025-10-10T09:00"),
        ("昨天下午3:12卡1", "2025-11-19T15:12"),
        ("今天 凌晨0:30", "2025-11-20T00:30"),
        ("晚上11:20", "2025-11-19T23:20"),
        ("刚刚", "2025-11-20T21:07"),
        ("5分钟前", "2025-11-20T21:02"),
        ("2小时前", "2025-11-20T19:07"),
        ("Today 9:41 AM", "2025-11-20T09:41"),
        ("Yesterday 9:41 PM", "2025-11-19T21:41"),
        ("Tue, Nov 4, 9:41 AM", "2025-11-04T09:41"),
        ("Nov 3, 2025 at 9:41 AM", "2025-11-03T09:41"),
        ("Monday 8:05", "2025-11-17T08:05"),
    ],
)
def test_a_printed_time_and_the_moment_the_picture_was_taken(printed: str, moment: str) -> None:
    found = stamp(printed)
    assert found is not None
    at = found.at(TAKEN, CHINA)
    assert at is not None
    assert at.isoformat()[:16] == moment
    assert at.tzinfo is not None


@pytest.mark.parametrize("printed", ["昨天 22:41", "09:36", "星期三 09:12", "5月1日 下午3:04", "刚刚"])
def test_without_that_moment_the_time_stays_open(printed: str) -> None:
    found = stamp(printed)
    assert found is not None
    assert found.at(None, CHINA) is None


def test_a_full_date_needs_nothing_else() -> None:
    found = stamp("2026年5月1日 下午3:04")
    assert found is not None
    at = found.at(None, CHINA)
    assert at is not None
    assert at.isoformat() == "2026-05-01T15:04:00+08:00"


@pytest.mark.parametrize("printed", ["昨天", "5月1日 周五", "2025/11/12"])
def test_a_day_without_a_clock_is_no_moment(printed: str) -> None:
    found = stamp(printed)
    assert found is not None
    assert found.at(TAKEN, CHINA) is None


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "下午3点开会",
        "3.12",
        "1/2",
        "还款1286.50元",
        "昨天我给你打过电话",
        "25:00",
        "99:99",
        "6-2-3015",
        "13800000000",
        "现在就还钱",
        "2月31日零食",
        "a" * 400,
    ],
)
def test_other_words_are_no_time(printed: str) -> None:
    assert stamp(printed) is None


def test_a_day_that_does_not_exist_is_no_moment() -> None:
    found = stamp("2025年2月30日 10:00")
    assert found is not None
    assert found.at(TAKEN, CHINA) is None
