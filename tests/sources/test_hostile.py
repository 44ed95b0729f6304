"""Files made to hurt: one clear line each, bounded work, and the readable rest still read."""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from collectguard.sources.registry import FORMATS
from tests.sources.writers import (
    AT,
    GATEWAY,
    REPLY,
    THREAT,
    codes,
    database,
    pictures,
    said,
    sbr,
    sbr_sms,
    seen,
    tarred,
    write,
    zipped,
)

LOLS = '<!DOCTYPE smses [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n'


@pytest.mark.parametrize(
    "content",
    [
        LOLS + sbr(sbr_sms("&c;")),
        "<?xml version='1.0'?>\n<!-- x -->" + LOLS + "<allsms></allsms>",
        LOLS + "<GoSms></GoSms>",
        LOLS,
    ],
)
def test_xml_with_a_document_type_is_refused(tmp_path: Path, content: str) -> None:
    found, opened = seen(write(tmp_path / "b.xml", content))
    assert found == []
    assert opened.status == "refused"
    assert "DOCTYPE" in said(opened)
    assert "b.xml" in said(opened)


def test_an_entity_without_a_declaration_stays_as_written(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "b.xml", sbr('<sms address="1" date="0" type="1" body="&lol;&amp;" />')))
    assert found[0].text == "&lol;&"
    assert opened.status == "ok"


def test_a_document_type_inside_a_message_is_text(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "b.xml", sbr(sbr_sms("<!DOCTYPE x>"))))
    assert found[0].text == "<!DOCTYPE x>"


def test_records_inside_comments_are_no_messages(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "b.xml", sbr(f"<!-- {sbr_sms('no')} -->{sbr_sms('yes')}<!-- {sbr_sms('no')}")))
    assert [message.text for message in found] == ["yes"]


@pytest.mark.parametrize("depth", [10, 100_000])
def test_deep_nesting_is_survived(tmp_path: Path, depth: int) -> None:
    deep = "<a>" * depth + sbr_sms() + "</a>" * depth
    found, _ = seen(write(tmp_path / "b.xml", sbr(deep)))
    assert len(found) == 1


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"body":"x","date":1},'])
def test_deeply_nested_json_is_survived(tmp_path: Path, opening: str) -> None:
    _, opened = seen(write(tmp_path / "b.json", opening * 100_000))
    assert opened.status in ("unsupported", "partial", "no-messages")
    found, opened = seen(write(tmp_path / "b.jsonl", '{"text":' * 50_000 + '\n{"text": "好"}\n'))
    assert [message.text for message in found] == ["好"]
    assert opened.lost == 1


def test_a_field_of_many_megabytes_is_lost_and_the_rest_read(tmp_path: Path) -> None:
    huge = "x" * (40 * 1024 * 1024)
    found, opened = seen(write(tmp_path / "b.xml", sbr(sbr_sms("a") + sbr_sms(huge) + sbr_sms("b"))))
    assert [message.text for message in found] == ["a", "b"]
    assert opened.lost == 1
    assert opened.status == "partial"


def test_a_picture_of_many_megabytes_costs_nothing(tmp_path: Path) -> None:
    part = '<part ct="image/png" text="null" data="' + "QUJD" * (8 * 1024 * 1024) + '" />'
    mms = f'<mms date="{AT}" msg_box="1" address="1"><parts>{part}<part ct="text/plain" text="文字"/></parts></mms>'
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = write(tmp_path / "b.xml", sbr(mms + sbr_sms("b")))
    del part, mms
    found, _ = seen(path)
    assert [message.text for message in found] == ["文字", "b"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 * 1024


@pytest.mark.parametrize(
    "tail",
    [
        '<sms address="',
        "<sms address='" * 20_000,
        '<sms a="<' * 50_000,
        "<mms " * 50_000,
        '<part data="' + "x" * 3_000_000,
        "<" * 2_000_000,
    ],
    ids=["cut", "quotes", "brackets", "open", "payload", "signs"],
)
def test_broken_xml_ends_in_good_time(tmp_path: Path, tail: str) -> None:
    found, opened = seen(write(tmp_path / "b.xml", f"<smses>\n{sbr_sms()}{tail}"))
    assert found[0].text == THREAT
    assert opened.status == "partial"


def test_a_count_that_lies_is_only_a_hint(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "b.xml", sbr(sbr_sms(), count=10**30)))
    assert len(found) == 1
    assert "count-mismatch" in codes(opened)
    assert opened.status == "ok"


def test_zip_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    bomb = b"<smses>" + b" " * (160 * 1024 * 1024)
    _, opened = seen(write(tmp_path / "b.zip", zipped({"sms.xml": bomb})))
    assert opened.status == "refused"
    assert "bomb" in said(opened)


def test_a_zip_whose_members_overlap_is_refused(tmp_path: Path) -> None:
    raw = bytearray(zipped({"a.xml": sbr(sbr_sms()), "b.xml": sbr(sbr_sms("b"))}))
    second = raw.rindex(b"PK\x01\x02")
    raw[second + 42 : second + 46] = struct.pack("<I", 0)
    _, opened = seen(write(tmp_path / "b.zip", bytes(raw)))
    assert opened.status == "refused"


def test_sizes_that_lie_are_not_believed(tmp_path: Path) -> None:
    raw = bytearray(zipped({"a.xml": sbr(sbr_sms())}))
    index = raw.rindex(b"PK\x01\x02")
    raw[index + 24 : index + 28] = struct.pack("<I", 2**31)
    found, opened = seen(write(tmp_path / "b.zip", bytes(raw)))
    assert len(found) <= 1
    assert opened.status in ("ok", "partial", "refused")


def test_nothing_is_written_where_an_archive_says(tmp_path: Path) -> None:
    inner = tmp_path / "in"
    inner.mkdir()
    names = {"../../evil.xml": sbr(sbr_sms("a")), "/evil.xml": sbr(sbr_sms("b")), "..\\evil.xml": sbr(sbr_sms("c"))}
    path = write(inner / "b.zip", zipped(names))
    found, _ = seen(path)
    assert sorted(message.text for message in found) == ["a", "b", "c"]
    assert [file.name for file in tmp_path.rglob("*")] == ["in", "b.zip"]


def test_links_in_archives_are_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("sms.xml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("real.xml", sbr(sbr_sms()))
    found, _ = seen(path)
    assert [message.text for message in found] == [THREAT]


def test_archives_in_archives_in_archives_stop(tmp_path: Path) -> None:
    nested: bytes | str = sbr(sbr_sms())
    for depth in range(6):
        nested = zipped({"sms.xml" if depth == 0 else "inner.zip": nested})
    _, opened = seen(write(tmp_path / "b.zip", nested))
    assert opened.lost == 1
    found, _ = seen(write(tmp_path / "c.zip", zipped({"inner.zip": zipped({"sms.xml": sbr(sbr_sms())})})))
    assert len(found) == 1


@pytest.mark.parametrize("cut", [10, 60, 200, -5, -30])
def test_a_zip_that_was_cut_says_so(tmp_path: Path, cut: int) -> None:
    raw = zipped({"sms.xml": sbr("".join(sbr_sms(f"{number}") for number in range(300)))})
    _, opened = seen(write(tmp_path / "b.zip", raw[:cut]))
    assert opened.status in ("unsupported", "partial")
    assert "b.zip" in said(opened)


def test_a_damaged_member_does_not_stop_the_others(tmp_path: Path) -> None:
    good = sbr("".join(sbr_sms(f"{number}") for number in range(50)))
    raw = bytearray(
        zipped({"a.xml": sbr("".join(sbr_sms(f"坏{number * 7919}") for number in range(500))), "b.xml": good})
    )
    raw[400:440] = bytes(40)
    found, opened = seen(write(tmp_path / "b.zip", bytes(raw)))
    assert {str(number) for number in range(50)} <= {message.text for message in found}
    assert opened.status == "partial"


def test_a_backup_that_inflates_without_end_is_refused(tmp_path: Path) -> None:
    tar = tarred(
        {"apps/com.android.providers.telephony/d_f/000000_sms_backup": zlib.compress(bytes(200 * 1024 * 1024))}
    )
    _, opened = seen(write(tmp_path / "b.ab", b"ANDROID BACKUP\n5\n0\nnone\n" + tar))
    assert opened.status == "refused"
    _, opened = seen(
        write(tmp_path / "c.ab", b"ANDROID BACKUP\n5\n1\nnone\n" + zlib.compress(bytes(200 * 1024 * 1024)))
    )
    assert opened.status in ("refused", "unsupported")


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "xl/sharedStrings.xml": b"<sst>" + b"x" * (120 * 1024 * 1024),
    }
    _, opened = seen(write(tmp_path / "b.xlsx", zipped(files)))
    assert opened.status == "refused"


SMS = "CREATE TABLE {kind} sms (_id INTEGER PRIMARY KEY, address TEXT, date INTEGER, type INTEGER, body TEXT{more});"


def test_views_are_never_asked(tmp_path: Path) -> None:
    endless = """CREATE TABLE pdu (msg_box INTEGER); CREATE VIEW sms AS WITH RECURSIVE t(address) AS
        (SELECT 1 UNION ALL SELECT address + 1 FROM t) SELECT address, 1 AS date, 1 AS type, 'x' AS body FROM t;"""
    found, opened = seen(database(tmp_path / "mmssms.db", endless))
    assert found == []
    assert opened.status == "no-messages"


def test_generated_columns_are_never_computed(tmp_path: Path) -> None:
    script = SMS.format(kind="", more=", block_type GENERATED ALWAYS AS (length(zeroblob(400000000)))")
    path = database(
        tmp_path / "mmssms.db", script, [("INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, 'a')", (AT,))]
    )
    found, opened = seen(path)
    assert [message.text for message in found] == ["a"]
    assert opened.status == "ok"


def test_a_value_of_many_megabytes_does_not_hide_the_other_rows(tmp_path: Path) -> None:
    insert = "INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)"
    bodies = ["a", "x" * (15 * 1024 * 1024), "c"]
    path = database(tmp_path / "mmssms.db", SMS.format(kind="", more=""), [(insert, (AT, body)) for body in bodies])
    found, opened = seen(path)
    assert [message.text for message in found] == ["a", "c"]
    assert opened.lost == 1


def test_damaged_pages_cost_only_their_own_rows(tmp_path: Path) -> None:
    insert = "INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)"
    rows = [(insert, (AT + number, f"{number} " + "填" * 300)) for number in range(400)]
    path = database(tmp_path / "mmssms.db", SMS.format(kind="", more=""), rows)
    raw = bytearray(path.read_bytes())
    middle = len(raw) // 2 // 4096 * 4096
    raw[middle : middle + 4096] = b"\xff" * 4096
    write(path, bytes(raw))
    found, opened = seen(path)
    assert 350 < len(found) < 400
    assert opened.status == "partial"
    assert opened.lost >= 1


def test_a_database_of_noise_is_explained(tmp_path: Path) -> None:
    noise = random.Random(3).randbytes(20_000)
    _, opened = seen(write(tmp_path / "sms.db", b"SQLite format 3\0" + noise))
    assert opened.status == "unsupported"
    assert "sms.db" in said(opened)


def test_reading_a_database_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA journal_mode=WAL")
    writer.executescript(SMS.format(kind="", more=""))
    writer.execute("INSERT INTO sms(address, date, type, body) VALUES (?, ?, 1, ?)", (GATEWAY, AT, THREAT))
    writer.commit()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert "mmssms.db-wal" in before
    found, _ = seen(path)
    assert [message.text for message in found] == [THREAT]
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    writer.close()


@pytest.mark.parametrize("number", ["9" * 5000, "1e999", "-1", "0", "NaN", '"x"', "1" * 30])
def test_absurd_dates_are_none(tmp_path: Path, number: str) -> None:
    content = '[{"address":"1","body":"a","date":' + number + ',"type":1,"backupType":"sms"},\n'
    content += '{"address":"1","body":"b","date":1772414045123,"type":1,"backupType":"sms"}]'
    found, _ = seen(write(tmp_path / "b.json", content))
    assert found[-1].text == "b"
    assert all(message.at is None for message in found if message.text == "a")


def test_a_damaged_record_does_not_take_the_next(tmp_path: Path) -> None:
    good = json.dumps({"address": "1", "body": "好", "date": AT, "type": 1, "backupType": "sms"})
    found, opened = seen(write(tmp_path / "b.json", f'[{good},{{"address":"1","body":oops,"date":1}},{good},7,{good}]'))
    assert len(found) == 3
    assert opened.lost == 2
    assert opened.status == "partial"


def test_a_bad_picture_does_not_lose_the_text(tmp_path: Path) -> None:
    part = '<part ct="image/png" name="a.png" text="null" data="!!!" /><part ct="text/plain" text="文字" />'
    path = write(tmp_path / "b.xml", sbr(f'<mms date="{AT}" msg_box="1" address="1"><parts>{part}</parts></mms>'))
    found, opened = seen(path)
    assert found[0].text == "文字"
    assert "bad-attachment" in codes(opened)
    assert pictures(path) == []


@pytest.mark.parametrize("name", ["a.xml", "a.json", "a.csv", "a.db", "a.zip", "a.xlsx", "a.txt", "a.vmsg", "a.ab"])
def test_an_empty_file_says_that_it_is_empty(tmp_path: Path, name: str) -> None:
    found, opened = seen(write(tmp_path / name, b""))
    assert found == []
    assert opened.status == "no-messages"
    assert codes(opened) == {"empty-file"}


def _marks() -> list[bytes]:
    return [
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"SQLite format 3\0",
        b"ANDROID BACKUP\n5\n1\nnone\n",
        b"ANDROID BACKUP\n5\n0\nnone\n",
        b"MIUI BACKUP\n2\nx\n-1\n0\nANDROID BACKUP\n5\n0\nnone\n",
        b"MIUI BACKUP\n",
        b"bplist00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"BEGIN:VMSG\r\n",
        b"<smses>",
        b"<allsms>",
        b"<GoSms>",
        b"[{",
        b'{"text": "',
        b'{"messages": [',
        b"Row: 0 address=",
        b"From x\n",
        b"<html>",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\xef\xbb\xbf",
        "号码,时间,内容\n".encode(),
        b"\x89PNG\r\n\x1a\n",
    ]


@pytest.mark.parametrize("seed", range(4))
def test_noise_behind_every_mark_is_survived(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    for number, mark in enumerate(_marks()):
        noise = (
            dice.randbytes(3000)
            if seed % 2
            else bytes(dice.choice(b"<>\"',={}[]\n:;&x1 \xe4\xbd\xa0") for _ in range(3000))
        )
        _, opened = seen(write(tmp_path / f"{number}.bin", mark + noise))
        assert opened.status in ("ok", "partial", "unsupported", "refused", "no-messages")
        assert "halfway" not in said(opened)


@pytest.mark.parametrize("name", sorted({entry.name for entry in FORMATS if entry.module}))
def test_a_format_forced_on_the_wrong_file_is_survived(tmp_path: Path, name: str) -> None:
    for content in (sbr(sbr_sms()).encode(), random.Random(1).randbytes(2000), b"x", REPLY.encode()):
        _, opened = seen(write(tmp_path / "b.bin", content), input_format=name)
        assert "halfway" not in said(opened)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<html>" + "<!" * 400_000),
        ("a.html", "<html>" + "<!--" * 400_000),
        ("a.html", "<html>" + "<a " * 400_000),
        ("a.html", "<html>" + "</" * 400_000),
        ("a.html", "<html>" + "<![" * 400_000 + ">"),
        ("a.html", "<html>" + "<?" * 400_000),
        ("a.html", "<html>" + "<div class='message'>" * 100_000 + "<script>" * 100_000),
        ("a.xml", "<!--" * 400_000),
        ("a.xml", "<!-- -->" * 200_000 + "x"),
        ("a.xml", "<GoSms>" + "<SMS>" * 400_000),
        ("a.csv", "号码,时间,内容\n" + '1,2026-03-02 09:14,"x\n' * 40_000),
        ("a.csv", "号码,时间,内容\n" + '1,2026-03-02 09:14,"x""\n' * 40_000),
        ("a.csv", "号码,时间,内容\n" + '"' * 1_000_000),
        ("a.csv", "(" * 1_000_000 + ",时间,内容\n"),
        ("a.txt", "发件人：1\n" * 200_000),
        ("a.txt", "Row: 0 a=1\n" * 200_000),
        ("a.vmsg", "BEGIN:VMSG\n" * 200_000),
        ("a.vmsg", "BEGIN:VMSG\nBEGIN:VBODY\nSubject;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 1_000_000),
        ("a.eml", "From: " + "(" * 500_000 + "\nSubject: =?utf-8?b?" + "=?" * 200_000 + "\nDate: x\n\nx"),
        (
            "a.eml",
            "From: a\nSubject: b\nDate: x\nContent-Type: multipart/mixed; boundary=x\n\n"
            + "--x\nContent-Type: multipart/mixed; boundary=x\n\n" * 3000,
        ),
        ("a.json", '[{"backupType":1},' + '{"a":' * 300_000),
        ("a.json", '{"messageCount":1,"messages":[' + "}," * 300_000),
        ("a.jsonl", '{"text":"' + "x" * 40_000_000),
    ],
)
def test_text_made_to_be_slow_is_not(tmp_path: Path, name: str, content: str) -> None:
    _, opened = seen(write(tmp_path / name, content))
    assert opened.status in ("ok", "partial", "unsupported", "refused", "no-messages")
    assert "halfway" not in said(opened)


def test_two_cells_far_apart_are_never_laid_out(tmp_path: Path) -> None:
    sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    files = {"[Content_Types].xml": "<Types/>", "xl/worksheets/sheet1.xml": sheet}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    _, opened = seen(write(tmp_path / "b.xlsx", zipped(files)))
    assert opened.status == "no-messages"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


def _wholesome(folder: Path) -> list[tuple[str, bytes]]:
    """One small good file of each shape, to be damaged."""
    insert = "INSERT INTO sms(address, date, type, body) VALUES (?, ?, 1, ?)"
    rows = [(insert, (GATEWAY, AT + number, THREAT * 3)) for number in range(60)]
    members = {
        "apps/x/d_f/000000_sms_backup": zlib.compress(
            json.dumps([{"address": "1", "body": THREAT, "date": AT}]).encode()
        )
    }
    files = {"sms.xml": sbr(sbr_sms()), "messages.ndjson": json.dumps({"body": THREAT, "date": str(AT), "type": "1"})}
    vmsg = f"BEGIN:VMSG\nBEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VBODY\nX-BOX:INBOX\nDate:{AT}\nSubject:x\nEND:VBODY\nEND:VMSG\n"
    return [
        ("a.xml", sbr(sbr_sms() * 3, count=3).encode()),
        ("a.zip", zipped(files)),
        ("a.db", database(folder / "good.db", SMS.format(kind="", more=""), rows).read_bytes()),
        ("a.ab", b"ANDROID BACKUP\n5\n1\nnone\n" + zlib.compress(tarred(members))),
        ("a.vmsg", (vmsg * 3).encode()),
        ("a.csv", f'号码,类型,时间,内容\n{GATEWAY},接收,2026-03-02 09:14:05,"{THREAT}"\n'.encode("gb18030") * 3),
        (
            "a.json",
            json.dumps([{"address": "1", "body": THREAT, "date": AT, "type": 1, "backupType": "sms"}] * 3).encode(),
        ),
        ("a.txt", f"Row: 0 address=1, date={AT}, type=1, body={THREAT}\nRow: 1 address=1, body=x\n".encode()),
        (
            "a.eml",
            f"From: x\nSubject: y\nDate: Mon, 02 Mar 2026 09:14:05 +0800\nX-smssync-date: {AT}\n\n{THREAT}".encode(),
        ),
    ]


def _damaged(raw: bytes, dice: random.Random) -> bytes:
    out = bytearray(raw)
    for _ in range(dice.choice((1, 3, 20))):
        at = dice.randrange(len(out))
        change = dice.choice((b"", b"\xff\xff\xff\x7f", b"\0\0\0\0", b'"', b"<", b"\n", dice.randbytes(8)))
        out[at : at + dice.randrange(12)] = change
    return bytes(out[: dice.randrange(1, len(out))] if dice.random() < 0.2 else out)


def test_damage_anywhere_is_survived(tmp_path: Path) -> None:
    dice = random.Random(20260302)
    for name, raw in _wholesome(tmp_path):
        for _ in range(120):
            _, opened = seen(write(tmp_path / name, _damaged(raw, dice)))
            assert "halfway" not in said(opened), name


def test_pages_that_point_at_each_other_end(tmp_path: Path) -> None:
    insert = "INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)"
    rows = [(insert, (AT + number, f"{number} " + "填" * 300)) for number in range(400)]
    path = database(tmp_path / "mmssms.db", SMS.format(kind="", more=""), rows)
    raw = bytearray(path.read_bytes())
    page = int.from_bytes(raw[16:18], "big")
    roots = [at for at in range(page, len(raw), page) if raw[at] == 5]
    cells = int.from_bytes(raw[roots[0] + 3 : roots[0] + 5], "big")
    pointers = [
        int.from_bytes(raw[roots[0] + 12 + 2 * number : roots[0] + 14 + 2 * number], "big") for number in range(cells)
    ]
    first = raw[roots[0] + pointers[0] : roots[0] + pointers[0] + 4]
    for pointer in pointers[1:]:
        raw[roots[0] + pointer : roots[0] + pointer + 4] = first
    found, opened = seen(write(path, bytes(raw)))
    assert len(found) < 400
    assert opened.status == "partial"


def test_a_record_without_anything_is_lost(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "b.xml", sbr("<sms <<< />" + sbr_sms())))
    assert [message.text for message in found] == [THREAT]
    assert opened.lost == 1


def test_a_schema_of_endless_tables_is_refused(tmp_path: Path) -> None:
    path = database(tmp_path / "mmssms.db", SMS.format(kind="", more=""))
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA writable_schema=ON")
    tables = ((f"t{number}", f"t{number}", f"CREATE TABLE t{number}(a)") for number in range(60_000))
    writer.executemany("INSERT INTO sqlite_master VALUES ('table', ?, ?, 2, ?)", tables)
    writer.commit()
    writer.close()
    found, opened = seen(path)
    assert (found, opened.status) == ([], "refused")
    assert "mmssms.db" in said(opened)


def test_many_damaged_pages_are_passed_one_by_one(tmp_path: Path) -> None:
    insert = "INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)"
    rows = [(insert, (AT + number, f"{number} " + "填" * 300)) for number in range(4000)]
    path = database(tmp_path / "mmssms.db", SMS.format(kind="", more=""), rows)
    raw = bytearray(path.read_bytes())
    dice = random.Random(5)
    for page in dice.sample(range(10, len(raw) // 4096), 40):
        raw[page * 4096 : (page + 1) * 4096] = dice.randbytes(4096)
    found, opened = seen(write(path, bytes(raw)))
    assert 3700 < len(found) < 4000
    assert len(found) + opened.lost == 4000
    assert "row" in opened.losses[0].place


@pytest.mark.parametrize("body", ["Subject;ENCODING=QUOTED-PRINTABLE:" + "=41=\n" * 2_000_000, "x" * 70 + "\n"])
def test_a_record_of_endless_lines_is_lost_alone(tmp_path: Path, body: str) -> None:
    body = body if len(body) > 100 else body * 100_000
    content = (
        f"BEGIN:VMSG\nBEGIN:VBODY\n{body}END:VBODY\nEND:VMSG\nBEGIN:VMSG\nBEGIN:VBODY\nSubject:b\nEND:VBODY\nEND:VMSG\n"
    )
    found, opened = seen(write(tmp_path / "a.vmsg", content))
    assert [message.text for message in found][-1] == "b"
    assert len(found) + opened.lost == 2


def test_what_is_nested_too_deeply_is_passed_over(tmp_path: Path) -> None:
    deep = '{"weflow":{},"session":' + '{"a":' * 100_000 + '"}{"' + "}" * 100_000
    rest = ',"messages":[{"createTime":1772414045,"type":"文本消息","content":"好","isSend":0,"senderUsername":"w"}]}'
    found, opened = seen(write(tmp_path / "a.json", deep + rest))
    assert [message.text for message in found] == ["好"]
    assert opened.lost == 1


def test_losses_of_one_kind_are_told_a_few_times(tmp_path: Path) -> None:
    inner = zipped({"x.zip": zipped({"y.xml": sbr(sbr_sms())})})
    _, opened = seen(write(tmp_path / "a.zip", zipped({f"{number}.zip": inner for number in range(40)})))
    assert opened.lost == 40
    assert [(loss.records, len(loss.places)) for loss in opened.losses] == [(40, 5)]
    assert [remark.text.zh for remark in opened.remarks] == [opened.losses[0].told().zh]
    assert "0.zip" in said(opened)
    assert "40 in all" in said(opened)


def test_zero_bytes_are_told_from_a_database(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "sms.db", bytes(5000)))
    assert opened.status == "unsupported"
    assert "zero bytes" in said(opened)


def test_mixed_encodings_are_read_as_far_as_they_go(tmp_path: Path) -> None:
    lines = ("号码,类型,时间,内容", "1069,接收,2026-03-02 09:14:05,国标", "1069,接收,2026-03-02 09:15:05,万国码😡")
    raw = (
        "\n".join(lines[:2]).encode("gb18030")
        + b"\n"
        + lines[2].encode()
        + b"\n1069,\xff\xfe,2026-03-02 09:16:05,\xff\xff\n"
    )
    found, opened = seen(write(tmp_path / "a.csv", raw))
    assert [message.text for message in found[:2]] == ["国标", "万国码😡"]
    assert len(found) == 3
    assert opened.status == "partial"


def _sms_table(path: Path, count: int, *, step: int = 1) -> bytearray:
    insert = "INSERT INTO sms(_id, address, date, type, body) VALUES (?, '1', ?, 1, ?)"
    rows = [(insert, (number * step, AT + number, f"{number} " + "填" * 60)) for number in range(1, count + 1)]
    return bytearray(database(path, SMS.format(kind="", more=""), rows).read_bytes())


def test_rows_around_damage_are_asked_for_by_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    raw = _sms_table(path, 6000)
    dice = random.Random(11)
    for _ in range(120):
        at = dice.randrange(8192, len(raw) - 64)
        raw[at : at + 64] = dice.randbytes(64)
    found, opened = seen(write(path, bytes(raw)))
    assert len({message.text for message in found}) > 5000
    assert len(found) + opened.lost == 6000
    assert [loss.why.en for loss in opened.losses] == [opened.losses[0].why.en]


def test_far_apart_numbers_do_not_make_damage_endless(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    raw = _sms_table(path, 3000, step=1_000_003)
    page = len(raw) // 2 // 4096 * 4096
    raw[page : page + 4096] = bytes(4096)
    found, opened = seen(write(path, bytes(raw)))
    assert 2800 < len(found) < 3000
    assert 0 < opened.lost < 200


def test_rows_over_the_limit_are_not_called_damage(tmp_path: Path) -> None:
    insert = "INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)"
    rows = [(insert, (AT, "逾" * 4_000_000)) for _ in range(3)]
    found, opened = seen(database(tmp_path / "mmssms.db", SMS.format(kind="", more=""), rows))
    assert (found, opened.lost) == ([], 3)
    assert "unreasonably long" in said(opened)
    assert "damaged" not in said(opened)
    assert len(opened.remarks) == 1


def test_a_damaged_first_page_is_no_clean_file(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    raw = _sms_table(path, 2000)
    leaves = [at for at in range(4096, len(raw), 4096) if raw[at] == 13]
    raw[leaves[0] : leaves[0] + 4096] = b"\xff" * 4096
    found, opened = seen(write(path, bytes(raw)))
    assert len(found) + opened.lost == 2000
    assert opened.status == "partial"


@pytest.mark.parametrize("name", ["sms.db", "message.enc"])
@pytest.mark.parametrize("size", [64, 512, 4096, 70_000])
@pytest.mark.parametrize("block", [48, 128, 512, 70_000])
def test_an_encrypted_database_is_never_taken_for_text(tmp_path: Path, name: str, size: int, block: int) -> None:
    for seed in range(12):
        noise = random.Random(seed).randbytes(block)
        found, opened = seen(write(tmp_path / name, (noise * (size // block + 1))[:size]))
        assert (found, opened.status) == ([], "unsupported")
        assert "encrypted" in codes(opened)


def test_chinese_in_utf_16_without_a_mark_is_no_noise(tmp_path: Path) -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        found, opened = seen(write(tmp_path / "note.txt", f"{THREAT}\n繁體字與舊字形：讓、凉、説\n12345\n", encoding))
        assert (len(found), opened.status) == (1, "ok")
        assert found[0].text.startswith(THREAT)


def test_keys_without_an_end_are_looked_for_once(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "a.json", '{"a": "' + '\\"' * 200_000))
    assert opened.status == "unsupported"
