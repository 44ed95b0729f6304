"""Exports as other versions and other tools write them: what a second look at each format brought up."""

from __future__ import annotations

import base64
import json
import sqlite3
from pathlib import Path

import pytest

from collectguard.sources.intake import Intake, Options
from collectguard.sources.json_stream import sound
from tests.sources.writers import AT, GATEWAY, MOBILE, REPLY, THREAT, Seen, codes, said, sbr, seen, write

SECOND = "2026-03-02T01:14:05"
IN = Seen(THREAT, GATEWAY, SECOND, "incoming", None)


@pytest.mark.parametrize("places", [("1", "0"), ("2", "-1")])
def test_parts_are_put_in_their_order(tmp_path: Path, places: tuple[str, str]) -> None:
    parts = [("后", places[0]), ("前", places[1])]
    xml = "".join(f'<part ct="text/plain" seq="{seq}" text="{text}" />' for text, seq in parts)
    found, _ = seen(
        write(tmp_path / "a.xml", sbr(f'<mms date="{AT}" msg_box="1" address="1"><parts>{xml}</parts></mms>'))
    )
    assert found[0].text == "前\n后"
    fossify = {"backupType": "mms", "date": AT // 1000, "messageBox": 1, "addresses": []}
    fossify["parts"] = [{"contentType": "text/plain", "sequenceOrder": int(seq), "text": text} for text, seq in parts]
    found, _ = seen(write(tmp_path / "a.json", json.dumps([fossify])))
    assert found[0].text == "前\n后"


@pytest.mark.parametrize(
    ("sub", "text"),
    [("律师函", "律师函"), ("NoSubject", ""), ("proto:CjoKImNvbQ", ""), ("null", "")],
)
def test_a_subject_is_the_first_line_of_a_text(tmp_path: Path, sub: str, text: str) -> None:
    records = f'<mms date="{AT}" msg_box="1" address="1" sub="{sub}"><parts></parts></mms>'
    records += (
        f'<mms date="{AT}" msg_box="1" address="1" sub="{sub}"><parts><part ct="text/plain" text="正文"/></parts></mms>'
    )
    found, opened = seen(write(tmp_path / "a.xml", sbr(records)))
    assert [message.text for message in found] == [text, f"{text}\n正文" if text else "正文"]
    assert ("empty-body" in codes(opened)) is not bool(text)


@pytest.mark.parametrize(
    ("raw", "wanted", "count"),
    [
        (r'"a\ud83d"', r'"a\ufffd"', 1),
        (r'"\ude21\ud83d\ude21\ud83d"', r'"\ufffd\ud83d\ude21\ufffd"', 2),
        (r'"\\ud83d \\\ud83d"', r'"\\ud83d \\\ufffd"', 1),
        (r'"\uD83D\uDE21 ud83d"', r'"\uD83D\uDE21 ud83d"', 0),
    ],
)
def test_half_an_emoji_in_json(raw: str, wanted: str, count: int) -> None:
    intake = Intake(Options())
    assert sound(raw, intake) == wanted
    assert intake.noted("unpaired-surrogate") == count


def chat(*rows: tuple[str, str]) -> str:
    lines = [f"{number},文本,{who},2026-03-02 09:14:05,{text},,,\n" for number, (who, text) in enumerate(rows, 1)]
    return "消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\n" + "".join(lines)


@pytest.mark.parametrize(
    ("names", "owner", "directions"),
    [
        (("丽", "明"), "明", ["incoming", "outgoing"]),
        (("丽", "我"), None, ["incoming", "outgoing"]),
        (("丽", "明"), None, ["unknown", "unknown"]),
    ],
)
def test_whose_words_a_chat_holds_is_not_guessed(
    tmp_path: Path, names: tuple[str, str], owner: str | None, directions: list[str]
) -> None:
    found, opened = seen(write(tmp_path / "a.csv", chat((names[0], THREAT), (names[1], REPLY))), owner=owner)
    assert [message.direction for message in found] == directions
    assert ("--owner" in said(opened)) is ("unknown" in directions)


@pytest.mark.parametrize(
    ("peer", "owner", "directions"),
    [
        ("丽", None, ["outgoing", "incoming"]),
        ("某群", None, ["unknown", "unknown"]),
        ("某群", "明", ["outgoing", "incoming"]),
    ],
)
def test_the_other_party_of_a_qq_chat_tells_the_owner(
    tmp_path: Path, peer: str, owner: str | None, directions: list[str]
) -> None:
    head = f"消息记录（此消息记录为文本格式，不支持重新导入）\n\n{'=' * 64}\n消息对象:{peer}\n{'=' * 64}\n\n"
    rows = f"2026-03-02 上午 9:14:05 明(20000002)\n{REPLY}\n\n2026/03/02 9:14:05 AM 丽(10000001)\n{THREAT}\n"
    found, _ = seen(write(tmp_path / "a.txt", head + rows), owner=owner)
    assert [(message.direction, message.at) for message in found] == [(direction, SECOND) for direction in directions]


def test_the_title_of_a_wechat_card_is_its_text(tmp_path: Path) -> None:
    card = "<msg><appmsg><title>今天&amp;明天还</title><type>57</type><refermsg><content>x</content></refermsg></appmsg></msg>"
    head = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n"
    row = f"1,3,49,57,0,{AT // 1000},,{card},t,丽,丽,wxid_1\n"
    found, _ = seen(write(tmp_path / "a.csv", head + row))
    assert found == [Seen("今天&明天还", "wxid_1", SECOND, "incoming", None)]


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("类别,对方号码,起始时间,短信内容", f"接收短信,{GATEWAY},2026-03-02 09:14:05,{THREAT}"),
        ("对方,收/发,日期时间,正文", f"{GATEWAY},收,2026-03-02 09:14:05,{THREAT}"),
        ("号码,状态,时间,内容", f"{GATEWAY},已读,2026年03月02日 9时14分05秒,{THREAT}"),
        ("发件人,收件人,时间,正文", f"{GATEWAY},本机,2026-03-02 09:14:05,{THREAT}"),
        ("number,direction,timestamp,text", f"{GATEWAY},IN,{AT // 1000}.0,{THREAT}"),
    ],
)
def test_headings_of_other_tools(tmp_path: Path, headings: str, row: str) -> None:
    found, _ = seen(write(tmp_path / "a.csv", f"{headings}\n{row}\n", "gb18030"))
    assert [message._replace(folder=None) for message in found] == [IN]


def vmsg(*body: str) -> str:
    lines = (
        "BEGIN:VMSG",
        "BEGIN:VCARD",
        f"TEL:{GATEWAY}",
        "END:VCARD",
        "BEGIN:VBODY",
        "X-BOX:INBOX",
        f"Date:{AT}",
        *body,
    )
    return "\r\n".join((*lines, "END:VBODY", "END:VMSG", ""))


def test_base64_over_several_lines(tmp_path: Path) -> None:
    raw = base64.b64encode((THREAT * 3).encode()).decode()
    for fold in ("\r\n ", "\r\n"):
        folded = fold.join(raw[at : at + 60] for at in range(0, len(raw), 60))
        found, _ = seen(write(tmp_path / "a.vmsg", vmsg(f"X-BODY-CONTENTS;ENCODING=BASE64:{folded}")))
        assert found[0].text == THREAT * 3


def test_tags_nobody_knows_are_no_text(tmp_path: Path) -> None:
    quoted = "".join(f"={byte:02X}" for byte in THREAT.encode())
    found, _ = seen(
        write(tmp_path / "a.vmsg", vmsg("DateSent:12", f"Subject;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted}"))
    )
    assert found[0].text == THREAT
    found, _ = seen(write(tmp_path / "a.vmsg", vmsg("Note: this is the text", "Subject: so is this")))
    assert found[0].text == "Note: this is the text\nSubject: so is this"


def test_table_rows_nobody_closed(tmp_path: Path) -> None:
    row = "<tr><td>{}<td>2026-03-02 09:14:05<td>接收<td>{}"
    page = "<html><table><tr><td>号码<td>时间<td>类型<td>内容" + row.format(GATEWAY, THREAT) + row.format(MOBILE, "乙")
    found, opened = seen(write(tmp_path / "a.html", page))
    assert [message.text for message in found] == [THREAT, "乙"]
    assert "truncated" in codes(opened)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", f"号码,类型,时间,内容\n{GATEWAY},接收,2026-03-02 09:14:05,{THREAT}\n{MOBILE},接"),
        ("a.csv", chat(("丽", THREAT)) + "2,文本,丽,2026-03-02"),
        (
            "a.xml",
            f"<GoSms><SMS><address>{GATEWAY}</address><date>{AT}</date><type>1</type><body>{THREAT}</body></SMS>",
        ),
        ("a.txt", f"Row: 0 address={GATEWAY}, date={AT}, type=1, body={THREAT}\nRow: 1 address=1, da"),
        ("a.vmsg", vmsg(f"Subject:{THREAT}") + "BEGIN:V"),
        ("a.jsonl", json.dumps({"text": THREAT}, ensure_ascii=False) + '\n{"text": "'),
    ],
)
def test_a_file_that_breaks_off_says_so_and_keeps_what_it_holds(tmp_path: Path, name: str, content: str) -> None:
    found, opened = seen(write(tmp_path / name, content))
    assert [message.text for message in found] == [THREAT]
    assert opened.status == "partial"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_character_cut_in_half_is_a_file_that_breaks_off(tmp_path: Path, encoding: str) -> None:
    raw = f"发件人：{GATEWAY}\n2026-03-02 09:14:05\n{THREAT}还款".encode(encoding)
    found, opened = seen(write(tmp_path / "a.txt", raw[:-1]))
    assert found[0].text == THREAT + "还"
    assert "truncated" in codes(opened)


def test_a_damaged_log_beside_a_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "mmssms.db"
    writer = sqlite3.connect(path)
    writer.executescript("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;")
    writer.execute("CREATE TABLE sms (_id INTEGER PRIMARY KEY, address, date, type, body)")
    for number in range(20):
        writer.execute("INSERT INTO sms(address, date, type, body) VALUES ('1', ?, 1, ?)", (AT + number, THREAT))
        writer.commit()
    log = (tmp_path / "mmssms.db-wal").read_bytes()
    raw = path.read_bytes()
    writer.close()
    write(path, raw)
    write(tmp_path / "mmssms.db-wal", log)
    assert seen(path)[1].status == "ok"
    write(tmp_path / "mmssms.db-wal", log[:-2000] + bytes(2000))
    found, opened = seen(path)
    assert 0 < len(found) < 20
    assert "journal-beside" in codes(opened)
    assert opened.status == "partial"
