"""Zips, with and without passwords, and the backups of Android and Xiaomi."""

from __future__ import annotations

import io
import json
import zlib
from pathlib import Path

import pytest
import pyzipper

from tests.sources.writers import (
    AT,
    GATEWAY,
    MOBILE,
    REPLY,
    THREAT,
    Seen,
    codes,
    pictures,
    protobuf,
    said,
    sbr,
    sbr_sms,
    seen,
    tarred,
    write,
    zipped,
)

WHEN = "2026-03-02T01:14:05"
EXPECTED = [Seen(THREAT, GATEWAY, WHEN, "incoming", "inbox"), Seen(REPLY, MOBILE, WHEN, "outgoing", "sent")]
XML = sbr(sbr_sms() + sbr_sms(REPLY, address=MOBILE, kind=2))
PICTURE = b"\x89PNG\r\n\x1a\nsmall"


def test_everything_in_a_zip_is_looked_at(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {
        "备份/sms-1.xml": XML,
        "calls-1.xml": '<calls count="1"><call number="1"/></calls>',
        "a.csv": f"号码,类型,时间,内容\n{GATEWAY},接收,2026-03-02 09:14:05,{THREAT}\n".encode("gb18030"),
        "截图.png": PICTURE,
        "readme.bin": b"\0\1\2",
        "__MACOSX/._a.xml": XML,
    }
    path = write(tmp_path / "b.zip", zipped(files))
    found, opened = seen(path)
    assert found == [*EXPECTED, EXPECTED[0]]
    assert opened.status == "ok"
    assert {"skipped-call-log", "skipped-member", "skipped-pictures"} <= codes(opened)
    assert [picture.name for picture in pictures(path)] == ["截图.png"]


def test_a_zip_without_messages_is_explained(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "b.zip", zipped({"a.bin": b"\0\1\2\3"})))
    assert opened.status == "unsupported"
    _, opened = seen(write(tmp_path / "c.zip", zipped({"MESSAGE/sms_restore.bk": b"x"})))
    assert opened.format == "samsung-smart-switch"


def old_cipher(name: str, data: bytes, password: bytes) -> bytes:
    """A stored member under the PKWARE cipher, which the standard library reads and cannot write."""
    raw = bytearray(zipped({name: data}, method=0))
    keys = [0x12345678, 0x23456789, 0x34567890]
    table = [0] * 256
    for number in range(256):
        value = number
        for _ in range(8):
            value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
        table[number] = value

    def update(byte: int) -> None:
        keys[0] = table[(keys[0] ^ byte) & 255] ^ keys[0] >> 8
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = table[(keys[2] ^ keys[1] >> 24) & 255] ^ keys[2] >> 8

    def encrypt(byte: int) -> int:
        mask = keys[2] & 0xFFFF | 2
        out = byte ^ (mask * (mask ^ 1) >> 8 & 255)
        update(byte)
        return out

    for byte in password:
        update(byte)
    crc = zlib.crc32(data)
    body = bytes(encrypt(byte) for byte in bytes(11) + bytes([crc >> 24]) + data)
    start = 30 + len(name)
    index = raw.index(b"PK\x01\x02")
    local, central, end = raw[:start], raw[index : raw.index(b"PK\x05\x06")], raw[raw.index(b"PK\x05\x06") :]
    for header, flags, size in ((local, 6, 18), (central, 8, 20)):
        header[flags] |= 1
        header[size : size + 4] = len(body).to_bytes(4, "little")
    end[16:20] = (start + len(body)).to_bytes(4, "little")
    return bytes(local + body + central + end)


def aes(name: str, data: bytes, password: bytes) -> bytes:
    buffer = io.BytesIO()
    with pyzipper.AESZipFile(buffer, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password)
        archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize("cipher", [old_cipher, aes])
def test_passwords(tmp_path: Path, cipher: object) -> None:
    assert callable(cipher)
    path = write(tmp_path / "b.zip", cipher("sms.xml", XML.encode(), b"geheim"))
    found, opened = seen(path, password="geheim")
    assert found == EXPECTED
    assert opened.status == "ok"
    for wrong in (None, "falsch"):
        found, opened = seen(path, password=wrong)
        assert found == []
        assert opened.status == "unsupported"
        assert "encrypted" in codes(opened)
        assert ("--password" in said(opened)) is (wrong is None)


def xiaomi(texts: list[str]) -> bytes:
    return b"".join(
        protobuf(
            [(1, protobuf([(1, "g"), (3, 1), (4, GATEWAY), (6, text), (7, AT), (8, 1), (99, "new"), (12, "+86")]))]
        )
        for text in texts
    )


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("compressed", [False, True])
def test_xiaomi(tmp_path: Path, wrapped: bool, compressed: bool) -> None:
    texts = [THREAT, "长" * 300]
    inner = xiaomi(texts)
    tar = tarred(
        {
            "apps/com.android.mms/_manifest": b"1\n",
            "apps/com.android.mms/miui_bak/_tmp_bak": protobuf([(4, inner)]) if wrapped else inner,
        }
    )
    head = f"MIUI BACKUP\n2\ncom.android.mms 短信\n-1\n0\nANDROID BACKUP\n5\n{int(compressed)}\nnone\n".encode()
    found, opened = seen(write(tmp_path / "x.bak", head + (zlib.compress(tar) if compressed else tar)))
    assert [(message.text, message.address, message.at) for message in found] == [
        (text, GATEWAY, WHEN) for text in texts
    ]
    assert (opened.format, opened.status) == ("miui-bak", "ok")


def test_a_protobuf_that_lies_about_its_length(tmp_path: Path) -> None:
    inner = xiaomi([THREAT]) + b"\x0a\xff\xff\x7f"
    head = b"MIUI BACKUP\n2\nx\n-1\n0\nANDROID BACKUP\n5\n0\nnone\n"
    found, opened = seen(write(tmp_path / "x.bak", head + tarred({"a/_tmp_bak": inner})))
    assert [message.text for message in found] == [THREAT]
    assert (opened.status, opened.lost) == ("partial", 1)


def adb(members: dict[str, bytes], *, compressed: bool = True, encryption: bytes = b"none") -> bytes:
    tar = tarred(members)
    return b"ANDROID BACKUP\n5\n%d\n%s\n" % (compressed, encryption) + (zlib.compress(tar) if compressed else tar)


SMS = [
    {"address": GATEWAY, "body": THREAT, "date": str(AT), "type": "1"},
    {"address": MOBILE, "body": REPLY, "date": str(AT), "type": "2"},
]
MMS = [
    {"date": str(AT // 1000), "msg_box": "1", "mms_addresses": [{"type": 137, "address": GATEWAY}], "mms_body": THREAT}
]
FOLDER = "apps/com.android.providers.telephony/d_f/"


@pytest.mark.parametrize("compressed", [False, True])
def test_adb_backup(tmp_path: Path, compressed: bool) -> None:
    members = {
        FOLDER + "000000_sms_backup": zlib.compress(json.dumps(SMS).encode()),
        FOLDER + "000000_mms_backup": zlib.compress(json.dumps(MMS).encode()),
    }
    found, opened = seen(write(tmp_path / "b.ab", adb(members, compressed=compressed)))
    assert found == [*EXPECTED, EXPECTED[0]]
    assert (opened.format, opened.status) == ("android-backup-ab", "ok")


def test_adb_backup_cut_short(tmp_path: Path) -> None:
    raw = adb(
        {f"{FOLDER}00000{number}_sms_backup": zlib.compress(json.dumps(SMS).encode()) for number in range(3)},
        compressed=False,
    )
    found, opened = seen(write(tmp_path / "b.ab", raw[: 25 + 1024 + 700]))
    assert found == EXPECTED
    assert opened.status == "partial"


def test_adb_backup_under_a_password(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "b.ab", adb({}, encryption=b"AES-256")))
    assert opened.status == "unsupported"
    assert "encrypted" in codes(opened)


def test_other_things_beside_messages_are_no_reason_to_complain(tmp_path: Path) -> None:
    others = {
        "calls-1.xml": '<calls count="1"><call number="1"/></calls>',
        "Phones.vcf": "BEGIN:VCARD\nVERSION:2.1\nEND:VCARD\n",
        "archive_browser.html": "<html><head><title>Google Takeout</title></head><body>Archive</body></html>",
        "+1 - Missed - x.html": '<html><body><div class="haudio"><span>Missed call from</span></div></body></html>',
    }
    for name, content in others.items():
        _, opened = seen(write(tmp_path / name, content))
        assert opened.status == "no-messages"
        assert len(codes(opened)) == 2
    found, opened = seen(write(tmp_path / "b.zip", zipped({"sms.xml": XML, **others})))
    assert (found, opened.status) == (EXPECTED, "ok")
    _, opened = seen(write(tmp_path / "c.zip", zipped(others)))
    assert opened.status == "no-messages"


def test_what_was_taken_for_spam_lies_in_its_folder(tmp_path: Path) -> None:
    page = (
        '<html><div class="hChatLog"><div class="message"><abbr class="dt" title="2026-03-02T09:14:05.000+08:00">x</abbr>'
        f'<cite class="sender"><a class="tel" href="tel:{GATEWAY}"></a></cite><q>{THREAT}</q></div></div></html>'
    )
    found, _ = seen(
        write(tmp_path / "b.zip", zipped({"Voice/Spam/a - Text - b.html": page, "Voice/Calls/c.html": page}))
    )
    assert [message.folder for message in found] == ["spam", None]
    (tmp_path / "Spam").mkdir()
    found, _ = seen(write(tmp_path / "Spam" / "a - Text - b.html", page))
    assert [message.folder for message in found] == ["spam"]


def test_a_chat_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    chat = "2026/3/2, 09:14 - 消息和通话已进行端到端加密。\n2026/3/2, 09:14 - 甲: 还钱\n"
    for files in ({"_chat.txt": chat}, {"_chat.txt": chat, "sms.xml": XML}):
        _, opened = seen(write(tmp_path / "b.zip", zipped(files)))
        assert opened.status == ("partial" if "sms.xml" in files else "unsupported")
        assert "WhatsApp" in said(opened)


def test_a_bomb_behind_messages_loses_at_least_one(tmp_path: Path) -> None:
    bomb = sbr(sbr_sms()).encode() + b" " * (160 * 1024 * 1024)
    found, opened = seen(write(tmp_path / "b.zip", zipped({"sms.xml": bomb})))
    assert len(found) == 1
    assert (opened.status, opened.lost) == ("partial", 1)


@pytest.mark.parametrize(
    "name", ["readme.txt", "README.md", "Read Me.txt", "使用说明.txt", "必读.txt", "说明(1).txt", "版权声明.txt"]
)
def test_an_explanation_beside_a_backup_is_no_message(tmp_path: Path, name: str) -> None:
    inner = zipped({"sms.xml": XML})
    cases: list[dict[str, bytes | str]] = [
        {name: "短信备份，密码没有", "sms.xml": XML},
        {"a/b.zip": inner, f"a/{name}": "短信备份，密码没有"},
    ]
    for files in cases:
        found, opened = seen(write(tmp_path / "b.zip", zipped(files)))
        assert (found, opened.status) == (EXPECTED, "ok")
        assert "skipped-readme" in codes(opened)


@pytest.mark.parametrize("files", [{"readme.txt": THREAT}, {"说明.txt": THREAT, "截图.png": PICTURE}])
def test_a_text_with_no_backup_beside_it_is_read_whatever_its_name(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    found, opened = seen(write(tmp_path / "b.zip", zipped(files)))
    assert ([message.text for message in found], opened.status) == ([THREAT], "ok")


def test_a_text_of_another_name_beside_a_backup_is_read(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "b.zip", zipped({"情况说明材料.txt": THREAT, "sms.xml": XML})))
    assert [message.text for message in found] == [THREAT, *(message.text for message in EXPECTED)]


def bak(package: str, members: dict[str, bytes]) -> bytes:
    head = f"MIUI BACKUP\n2\n{package} 某应用\n-1\n0\nANDROID BACKUP\n5\n0\nnone\n".encode()
    return head + tarred(members)


@pytest.mark.parametrize("package", ["com.android.contacts", "com.example.notes"])
def test_what_other_apps_of_xiaomi_keep_is_no_message(tmp_path: Path, package: str) -> None:
    entry = protobuf([(1, protobuf([(1, "g"), (2, "甲"), (4, GATEWAY)]))])
    path = write(tmp_path / "通讯录.bak", bak(package, {f"apps/{package}/miui_bak/_tmp_bak": entry}))
    found, opened = seen(path)
    assert (found, opened.status, opened.lost) == ([], "no-messages", 0)


def test_the_index_of_a_xiaomi_backup_is_no_failure(tmp_path: Path) -> None:
    index = (
        '<?xml version="1.0" encoding="UTF-8"?><MIUI-backup><date>1</date><packages><package>'
        "<packageName>com.android.mms</packageName></package></packages></MIUI-backup>"
    )
    _, opened = seen(write(tmp_path / "descript.xml", index))
    assert opened.status == "no-messages"
    assert "skipped-index" in codes(opened)
