"""Tables: separators, headings, dates, and what spreadsheets and exporters do to them."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

import pytest

from collectguard.sources.headings import direction_of, role_of
from collectguard.sources.table import split_row, split_rows
from tests.sources.writers import AT, GATEWAY, MOBILE, REPLY, THREAT, Seen, codes, said, seen, write, zipped

ROWS = [
    ("号码", "类型", "时间", "内容"),
    (GATEWAY, "接收", "2026-03-02 09:14:05", THREAT),
    (MOBILE, "发送", "2026-03-02 09:14:05", REPLY),
]
WHEN = "2026-03-02T01:14:05"
EXPECTED = [Seen(THREAT, GATEWAY, WHEN, "incoming", "inbox"), Seen(REPLY, MOBILE, WHEN, "outgoing", "sent")]


def table(rows: Sequence[tuple[str, ...]], separator: str = ",") -> str:
    return "".join(separator.join(row) + "\r\n" for row in rows)


@pytest.mark.parametrize("separator", [",", "\t", ";", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
def test_separator_and_encoding_are_found(tmp_path: Path, separator: str, encoding: str) -> None:
    found, opened = seen(write(tmp_path / "t.csv", table(ROWS, separator), encoding))
    assert found == EXPECTED
    assert opened.format == "table-csv"
    assert opened.status == "ok"
    assert {"assumed-timezone", "table-columns"} <= codes(opened)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("手机号码", "address"),
        ("对方号码", "address"),
        ("Phone_Number", "address"),
        ("﻿号码", "address"),
        ("短信时间", "time"),
        ("收发时间", "time"),
        ("Message Date", "time"),
        ("短信内容", "text"),
        ("消息正文（全文）", "text"),
        ("Body", "text"),
        ("收发类型", "direction"),
        ("联系人姓名", "name"),
        ("发件人", "from"),
        ("序号", None),
        ("通话时长", None),
        ("短信中心号码", None),
        ("是否已读", None),
    ],
)
def test_headings_say_what_a_column_holds(heading: str, role: str | None) -> None:
    assert role_of(heading) == role


@pytest.mark.parametrize(
    ("word", "direction"),
    [
        ("收", "incoming"),
        ("收件箱", "incoming"),
        ("Received", "incoming"),
        ("接收短信", "incoming"),
        ("1", "incoming"),
        ("已发送", "outgoing"),
        ("发件箱", "outgoing"),
        ("SENT", "outgoing"),
        ("2", "outgoing"),
        ("草稿", "draft"),
        ("骚扰拦截", "incoming"),
        ("短信", "unknown"),
        ("彩信", "unknown"),
        ("", "unknown"),
    ],
)
def test_words_for_the_direction(word: str, direction: str) -> None:
    assert direction_of(word)[0] == direction


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-02 09:14:05",
        "2026/3/2 9:14:05",
        "2026.03.02 09:14:05",
        "2026年3月2日 上午9:14:05",
        "2026年3月2日 9时14分5秒",
        "2026-03-02T09:14:05+08:00",
        "2026-03-02T01:14:05Z",
        "2026-03-02 09:14:05.123",
        "3/2/2026 9:14:05 AM",
        "3/2/26 9:14:05 AM",
        "Mar 2, 2026 9:14:05 AM",
        "2 Mar 2026 09:14:05",
        "20260302091405",
        str(AT),
        str(AT // 1000),
        str(AT * 1000),
        f"{AT}.0",
        "2026／03／02　09：14：05",
        "2026-03-02(星期一) 09:14:05",
    ],
)
def test_dates_as_people_write_them(tmp_path: Path, written: str) -> None:
    content = table([("时间", "号码", "内容"), (f'"{written}"', GATEWAY, THREAT)])
    found, _ = seen(write(tmp_path / "t.csv", content))
    assert [message.at for message in found] == [WHEN]


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("上午12:05:00", "2026-03-01T16:05:00"),
        ("下午12:05:00", "2026-03-02T04:05:00"),
        ("晚上8:05", "2026-03-02T12:05:00"),
    ],
)
def test_noon_and_midnight(tmp_path: Path, written: str, at: str) -> None:
    content = table([("时间", "号码", "内容"), (f"2026年3月2日 {written}", GATEWAY, THREAT)])
    assert seen(write(tmp_path / "t.csv", content))[0][0].at == at


def test_day_first_only_where_a_date_proves_it(tmp_path: Path) -> None:
    rows = [("date", "number", "text"), ("2/3/2026 9:14", GATEWAY, "a"), ("28/2/2026 9:14", GATEWAY, "b")]
    assert [message.at for message in seen(write(tmp_path / "t.csv", table(rows)))[0]] == [
        "2026-03-02T01:14:00",
        "2026-02-28T01:14:00",
    ]
    found, _ = seen(write(tmp_path / "u.csv", table(rows[:2])))
    assert found[0].at == "2026-02-03T01:14:00"


def test_a_date_without_a_time_is_left_open(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "t.csv", table([("日期", "号码", "内容"), ("2026-03-02", GATEWAY, THREAT)])))
    assert found[0].at is None
    assert "date-only" in codes(opened)


def test_date_and_time_in_two_columns(tmp_path: Path) -> None:
    rows = [("日期", "时间", "号码", "内容"), ("2026-03-02", "09:14:05", GATEWAY, THREAT)]
    found, opened = seen(write(tmp_path / "t.csv", table(rows)))
    assert found[0].at == WHEN
    assert "date-only" not in codes(opened)


def test_the_zone_can_be_given(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", table(ROWS))
    found, opened = seen(path, timezone="Europe/Berlin")
    assert found[0].at == "2026-03-02T08:14:05"
    assert "Europe/Berlin" in said(opened)


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        (f"\t{GATEWAY}", GATEWAY),
        (f'"=""{GATEWAY}"""', GATEWAY),
        (f"'{GATEWAY}", GATEWAY),
        ("12000000003.0", "12000000003"),
        ("1.2000000003E10", "12000000003"),
        ("+86 120 0000 0001", "+86 120 0000 0001"),
        ("示例银行", "示例银行"),
        ("", None),
    ],
)
def test_guards_and_figures_become_numbers(tmp_path: Path, cell: str, address: str | None) -> None:
    found, _ = seen(write(tmp_path / "t.csv", table([ROWS[0], (cell, *ROWS[1][1:])])))
    assert found[0].address == address


def test_titles_above_and_an_empty_column_behind(tmp_path: Path) -> None:
    rows = [("短信导出记录", "", "", "", ""), (), *[(*row, "") for row in ROWS]]
    assert seen(write(tmp_path / "t.csv", table(rows)))[0] == EXPECTED


def test_a_table_without_headings_is_told_by_its_content(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "t.csv", table(ROWS[1:])))
    assert [(message.text, message.address, message.at) for message in found] == [
        (message.text, message.address, message.at) for message in EXPECTED
    ]
    assert "no-headings" in codes(opened)


def test_from_and_to_columns(tmp_path: Path) -> None:
    rows = [
        ("发件人", "收件人", "时间", "内容"),
        (GATEWAY, "", ROWS[1][2], "a"),
        ("", MOBILE, ROWS[1][2], "b"),
        ("我", MOBILE, ROWS[1][2], "c"),
    ]
    found, _ = seen(write(tmp_path / "t.csv", table(rows)))
    assert [(message.address, message.direction) for message in found] == [
        (GATEWAY, "incoming"),
        (MOBILE, "outgoing"),
        (MOBILE, "outgoing"),
    ]


def test_a_quote_nobody_closed_takes_one_row_only(tmp_path: Path) -> None:
    rows = [*ROWS[:1], (*ROWS[1][:3], '"没有关上'), *[ROWS[1]] * 3, (*ROWS[1][:3], '"有, 逗号\r\n第二行"')]
    found, _ = seen(write(tmp_path / "t.csv", table(rows)))
    assert [message.text for message in found] == ['"没有关上', THREAT, THREAT, THREAT, "有, 逗号\n第二行"]


def test_a_line_break_nobody_quoted_belongs_to_its_text(tmp_path: Path) -> None:
    rows = [*ROWS[:1], (*ROWS[1][:3], "第一行\r\n第二行，还没完"), ROWS[2]]
    found, _ = seen(write(tmp_path / "t.csv", table(rows)))
    assert [message.text for message in found] == ["第一行\n第二行，还没完", REPLY]


def test_a_separator_nobody_quoted_belongs_to_its_text(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "t.csv", table([*ROWS[:1], (*ROWS[1][:3], "一,二,三")])))
    assert [message.text for message in found] == ["一,二,三"]


def test_a_field_longer_than_the_standard_reader_allows(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "t.csv", table([*ROWS[:1], (*ROWS[1][:3], "长" * 200_000)])))
    assert len(found[0].text) == 200_000


def test_formulas_are_text(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "t.csv", table([*ROWS[:1], (*ROWS[1][:3], "=cmd|'/c calc'!A1")])))
    assert found[0].text == "=cmd|'/c calc'!A1"


def test_lines_in_two_encodings_are_both_read(tmp_path: Path) -> None:
    first, second = table(ROWS[:2]).encode("gb18030"), table(ROWS[2:]).encode()
    found, opened = seen(write(tmp_path / "t.csv", first + second))
    assert found == EXPECTED
    assert "read-as" in codes(opened)


def test_bytes_nobody_can_read_are_counted(tmp_path: Path) -> None:
    found, opened = seen(
        write(
            tmp_path / "t.csv",
            table(ROWS).encode() + f"{GATEWAY},接收,2026-03-02 09:14:05,坏".encode() + b"\xff\xfe\xfd\r\n",
        )
    )
    assert len(found) == 3
    assert opened.status == "partial"
    assert "undecodable" in codes(opened)


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        ("a,b,,", ["a", "b", "", ""]),
        ('"a,b",c', ["a,b", "c"]),
        ('"a ""b""",c', ['a "b"', "c"]),
        ('a "b" c,d', ['a "b" c', "d"]),
        ('"he said "pay" now",d', ['he said "pay" now', "d"]),
        ('"",""', ["", ""]),
        ('"', ['"']),
        ("", [""]),
    ],
)
def test_rows_are_split(row: str, fields: list[str]) -> None:
    assert split_row(row, ",") == fields


def test_rows_know_their_first_line() -> None:
    rows = list(split_rows(["a,b", "", '1,"x', 'y"', "2,z"], ","))
    assert rows == [(1, ["a", "b"]), (3, ["1", "x\ny"]), (5, ["2", "z"])]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            f'sms,deliver,,\t{GATEWAY},,2026. 3. 2  9:14,05,"{THREAT}"\r\nsms,submit,甲,{MOBILE},,2026.03.02 09:14,05,{REPLY}\r\n',
            EXPECTED,
        ),
        (f"sms,deliver,{GATEWAY},,,2026.03.02 09:14,05,{THREAT}\r\n", EXPECTED[:1]),
        (
            f'"sms","READ,RECEIVED","{GATEWAY}","","","2026.03.02 09:14:05","","{THREAT}"\r\n'
            f'"sms","SENT","","{MOBILE}","","2026.03.02 09:14:05","","{REPLY}"\r\n',
            EXPECTED,
        ),
    ],
    ids=["wandoujia", "wandoujia number first", "nokia"],
)
def test_tables_with_a_fixed_order(tmp_path: Path, content: str, expected: list[Seen]) -> None:
    assert seen(write(tmp_path / "t.csv", content))[0] == expected


CHATS = [
    (
        "imazing-csv",
        f"Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Text,Attachment\r\n{GATEWAY},2026-03-02 09:14:05,SMS,Incoming,"
        f"{GATEWAY},,{THREAT},\r\n{MOBILE},2026-03-02 09:14:05,SMS,Outgoing,,,{REPLY},\r\n{GATEWAY},2026-03-02 09:14:05,SMS,Notification,,,x,\r\n",
    ),
    (
        "wechat-memotrace-csv",
        f"localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\r\n"
        f"1,3,1,0,0,{AT // 1000},,{THREAT},x,甲,甲,{GATEWAY}\r\n2,4,1,0,0,{AT // 1000},,hi,x,乙,乙,{MOBILE}\r\n"
        f"3,4,1,0,1,{AT // 1000},,{REPLY},x,乙,我,wxid_me\r\n4,3,10000,0,0,{AT // 1000},,撤回,x,,,\r\n",
    ),
    (
        "wechat-memotrace-csv",
        f"消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\r\n1,文本,我,2026-03-02 09:14:05,{REPLY},,,\r\n2,文本,{GATEWAY},2026-03-02 09:14:05,{THREAT},,,\r\n",
    ),
    (
        "wechat-chatlog-csv",
        f"Time,SenderName,Sender,TalkerName,Talker,Content\r\n2026-03-02 09:14:05,甲,{GATEWAY},甲,{GATEWAY},{THREAT}\r\n"
        f"2026-03-02 09:14:05,某人,wxid_me,甲,{GATEWAY},{REPLY}\r\n",
    ),
]


@pytest.mark.parametrize(("format", "content"), CHATS)
def test_layouts_with_a_name(tmp_path: Path, format: str, content: str) -> None:
    found, opened = seen(write(tmp_path / "t.csv", "\ufeff" + content))
    assert opened.format == format
    by_text = {message.text: message for message in found}
    assert (by_text[THREAT].address, by_text[THREAT].direction, by_text[THREAT].at) == (GATEWAY, "incoming", WHEN)
    assert by_text[REPLY].direction == "outgoing"
    assert by_text[REPLY].address in (GATEWAY, MOBILE)
    assert len(found) <= 3


def test_the_owner_can_be_named(tmp_path: Path) -> None:
    content = f"消息ID,类型,发送人,时间,内容\r\n1,文本,小周,2026-03-02 09:14:05,{REPLY}\r\n2,文本,王经理,2026-03-02 09:14:05,{THREAT}\r\n"
    found, _ = seen(write(tmp_path / "t.csv", content), owner="小周")
    assert [(message.address, message.direction) for message in found] == [
        ("王经理", "outgoing"),
        ("王经理", "incoming"),
    ]


def workbook(path: Path, rows: list[list[str]], *, old: bool = False, sheet: str = "短信") -> Path:
    """A workbook of inline cells: `n:1.5` is a number, `d:46083.38` a date, anything else text."""
    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = ""
    for number, row in enumerate(rows, start=1):
        cells = ""
        for at, cell in enumerate(row):
            ref = f"{chr(65 + at)}{number}"
            kind, _, inside = cell.partition(":")
            if kind in ("n", "d") and inside:
                cells += f'<c r="{ref}" s="{int(kind == "d")}"><v>{inside}</v></c>'
            elif cell:
                cells += f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{cell}</t></is></c>'
        body += f'<row r="{number}">{cells}</row>'
    flag = ' date1904="1"' if old else ""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{ns}" xmlns:r="{rel}"><workbookPr{flag}/><sheets><sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{ns}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{ns}"><sheetData>{body}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


SERIAL = 46083 + (9 * 3600 + 14 * 60 + 5) / 86_400


@pytest.mark.parametrize("old", [False, True])
def test_workbooks(tmp_path: Path, old: bool) -> None:
    serial = SERIAL - 1462 * old
    rows = [
        ["导出的短信"],
        [],
        ["手机号码", "收发", "时间", "短信内容", "姓名"],
        [GATEWAY, "收", f"d:{serial!r}", THREAT, "甲"],
        ["n:1.2000000088E10", "发", f"n:{serial!r}", REPLY],
        [GATEWAY, "收", "2026/3/2 9:14:05", "=HYPERLINK(1)"],
        ["", "", "", ""],
    ]
    found, opened = seen(workbook(tmp_path / "t.xlsx", rows, old=old))
    assert found == [
        EXPECTED[0],
        Seen(REPLY, "12000000088", WHEN, "outgoing", "sent"),
        Seen("=HYPERLINK(1)", GATEWAY, WHEN, "incoming", "inbox"),
    ]
    assert opened.format == "table-xlsx"
    assert opened.status == "ok"


def test_a_workbook_without_messages(tmp_path: Path) -> None:
    _, opened = seen(
        workbook(tmp_path / "t.xlsx", [["号码", "时间", "时长"], [GATEWAY, "2026-03-02 09:14:05", "00:01"]])
    )
    assert opened.status == "no-messages"
    assert "skipped-sheet" in codes(opened)


def test_moments_are_aware(tmp_path: Path) -> None:
    from collectguard.model import Document
    from collectguard.sources import open_source

    docs = [item for item in open_source(write(tmp_path / "t.csv", table(ROWS))).items() if isinstance(item, Document)]
    assert docs[0].received_at is not None
    assert docs[0].received_at.isoformat() == "2026-03-02T09:14:05+08:00"
    assert docs[0].received_at.astimezone(UTC).hour == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize(("heading", "words"), [("信箱", ("收件箱", "发件箱")), ("方向", ("收", "发"))])
def test_the_column_that_says_a_direction_gives_it(
    tmp_path: Path, order: tuple[int, int], heading: str, words: tuple[str, str]
) -> None:
    def row(*pair: str) -> list[str]:
        return [pair[at] for at in order]

    lines = [
        ("号码", *row("类型", heading), "状态", "时间", "内容"),
        (GATEWAY, *row("短信", words[0]), "已读", "2026-03-02 09:14:05", THREAT),
        (MOBILE, *row("彩信", words[1]), "已读", "2026-03-02 09:14:05", REPLY),
    ]
    found, _ = seen(write(tmp_path / "t.csv", table(lines)))
    assert found == EXPECTED


def test_empty_cells_behind_a_text_are_none_of_it(tmp_path: Path) -> None:
    content = (
        table(ROWS[:1])
        + f"{GATEWAY},接收,2026-03-02 09:14:05,{THREAT},,,\r\n{MOBILE},发送,2026-03-02 09:14:05,一,二,\r\n"
    )
    found, opened = seen(write(tmp_path / "t.csv", content))
    assert [message.text for message in found] == [THREAT, "一,二"]
    assert opened.status == "ok"


@pytest.mark.parametrize(
    ("end", "status", "count"), [("\r\n", "ok", 2), ("", "partial", 1), ("\r\n" + ",".join(ROWS[2]), "ok", 3)]
)
def test_a_row_without_its_text_is_a_message_unless_the_file_ends_in_it(
    tmp_path: Path, end: str, status: str, count: int
) -> None:
    content = table(ROWS[:2]) + f"{MOBILE},接收,2026-03-02 09:16:00{end}"
    found, opened = seen(write(tmp_path / "t.csv", content))
    assert len(found) == count
    assert opened.status == status
    assert ("truncated" in codes(opened)) is (status == "partial")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_field_of_many_megabytes_is_no_mixed_encoding(tmp_path: Path, encoding: str) -> None:
    content = "号码,时间,内容\n1069,2026-03-02 09:14:00,a" + "逾期" * 9_000_000 + "\n1069,2026-03-02 09:15:00,第二条\n"
    found, opened = seen(write(tmp_path / "t.csv", content, encoding))
    assert [message.text for message in found] == ["第二条"]
    assert opened.lost == 1
    assert "undecodable" not in codes(opened)


SHEET = (
    '<x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>类型</x:t></x:is></x:c>'
    '<x:c r="D2" t="s"><x:v>1</x:v></x:c><x:c r="E2" t="s"><x:v>2</x:v></x:c></x:row>',
    '<x:row r="3"/><x:row r="4"><x:c r="B4"><x:v>10690000000077</x:v></x:c><x:c r="C4" t="str"><x:v>接收</x:v></x:c>'
    '<x:c r="D4"><x:v>46083.3847800926</x:v></x:c><x:c r="E4" t="s"><x:v>3</x:v></x:c></x:row>',
)
TEXTS = (
    '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>号码</x:t></x:si>'
    "<x:si><x:t>时间</x:t></x:si><x:si><x:t>内容</x:t></x:si>"
    "<x:si><x:r><x:t>还_x000A_</x:t></x:r><x:r><x:t>&lt;钱&gt;</x:t></x:r><x:rPh><x:t>かね</x:t></x:rPh></x:si></x:sst>"
)


def prefixed(rows: str) -> bytes:
    name = "http://schemas.openxmlformats.org/"
    sheets = '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>'
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{name}package/2006/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{name}package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{name}officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{name}spreadsheetml/2006/main" '
            f'xmlns:r="{name}officeDocument/2006/relationships">{sheets}</workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{name}package/2006/relationships"><Relationship '
            f'Id="rId1" Type="{name}officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{name}officeDocument/2006/relationships/sharedStrings" '
            'Target="sharedStrings.xml"/></Relationships>',
            "xl/sharedStrings.xml": TEXTS,
            "xl/worksheets/sheet1.xml": f'<x:worksheet xmlns:x="{name}spreadsheetml/2006/main"><x:sheetData>{rows}'
            "</x:sheetData></x:worksheet>",
        }
    )


@pytest.mark.parametrize("far", ["", '<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>'])
def test_a_sheet_too_large_to_be_laid_out_is_read_row_by_row(tmp_path: Path, far: str) -> None:
    found, opened = seen(write(tmp_path / "t.xlsx", prefixed("".join(SHEET) + far)))
    assert found == [Seen("还\n<钱>", GATEWAY, WHEN, "incoming", "inbox")]
    assert (opened.status, opened.lost) == ("ok", 0)


def test_a_workbook_of_many_rows_is_no_bomb(tmp_path: Path) -> None:
    wide = ' spans="1:9"' * 50
    cells = SHEET[1].partition('<x:row r="4">')[2]
    rows = SHEET[0] + "".join(
        f'<x:row r="{number}"{wide}>{cells}'.replace('4"><x:v>', f'{number}"><x:v>') for number in range(3, 130_003)
    )
    assert len(rows) > 96 * 1024 * 1024
    found, opened = seen(write(tmp_path / "t.xlsx", prefixed(rows)))
    assert len(found) == 130_000
    assert (opened.status, opened.lost) == ("ok", 0)


@pytest.mark.parametrize(
    ("sheet", "direction", "folder"),
    [
        ("收件箱", "incoming", "inbox"),
        ("1.收件箱（128条）", "incoming", "inbox"),
        ("SMS Inbox", "incoming", "inbox"),
        ("发件箱", "outgoing", "sent"),
        ("已发送短信", "outgoing", "sent"),
        ("Sent_2025", "outgoing", "sent"),
        ("草稿箱", "draft", "draft"),
        ("垃圾短信", "incoming", "blocked"),
        ("Sheet2", "unknown", None),
        ("2", "unknown", None),
        ("发送给律师", "unknown", None),
        ("收件箱和发件箱", "unknown", None),
    ],
)
def test_a_sheet_named_as_a_box_says_the_direction(
    tmp_path: Path, sheet: str, direction: str, folder: str | None
) -> None:
    for kind in ([], ["短信"]):
        heads = ["号码", "时间", "内容", *(["类型"] if kind else [])]
        rows = [heads, [GATEWAY, "2026-03-02 09:14:05", THREAT, *kind]]
        found, _ = seen(workbook(tmp_path / "t.xlsx", rows, sheet=sheet))
        assert found == [Seen(THREAT, GATEWAY, WHEN, direction, folder)]


def test_a_row_that_says_its_direction_overrules_its_sheet(tmp_path: Path) -> None:
    rows = [["号码", "类型", "时间", "内容"], [MOBILE, "发送", "2026-03-02 09:14:05", REPLY]]
    found, _ = seen(workbook(tmp_path / "t.xlsx", rows, sheet="收件箱"))
    assert [message.direction for message in found] == ["outgoing"]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize(
    ("tenths", "address"),
    [
        (("wxid_dd01", "wxid_dd01"), "wxid_dd01"),
        (("7312345678901234567", "7312345678901234568"), None),
        (("王经理", "王经理"), None),
        (("", ""), None),
    ],
)
def test_the_value_behind_an_early_memotrace_tables_headings_is_a_sender_only_where_it_is_an_account(
    tmp_path: Path, encoding: str, tenths: tuple[str, str], address: str | None
) -> None:
    content = (
        "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime\r\n"
        f"1,5,1,0,0,{AT // 1000},,{THREAT},x,{tenths[0]}\r\n2,5,1,0,1,{AT // 1000},,{REPLY},x,{tenths[1]}\r\n"
    )
    found, opened = seen(write(tmp_path / "messages.csv", content, encoding))
    assert [(message.text, message.address, message.direction) for message in found] == [
        (THREAT, address, "incoming"),
        (REPLY, address, "outgoing"),
    ]
    assert (opened.format, opened.status) == ("wechat-memotrace-csv", "ok")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("小周<12000000088>", "12000000088"),
        ("12000000088（小周）", "12000000088"),
        ("小周(家)", "小周(家)"),
        ("+86 (10) 0000 0088", "+86 (10) 0000 0088"),
    ],
)
def test_a_name_beside_a_number_is_no_part_of_it(tmp_path: Path, written: str, address: str) -> None:
    content = table([("号码", "类型", "时间", "内容"), (written, "接收", "2026-03-02 09:14:05", THREAT)])
    found, _ = seen(write(tmp_path / "t.csv", content))
    assert [message.address for message in found] == [address]
