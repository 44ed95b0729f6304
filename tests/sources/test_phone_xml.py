"""SMS Backup & Restore, Super Backup, and the older XML of phone apps."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from collectguard.sources import open_source
from collectguard.sources.message import Message
from tests.sources.writers import (
    AT,
    GATEWAY,
    MOBILE,
    REPLY,
    THREAT,
    Seen,
    attribute,
    codes,
    pictures,
    said,
    sbr,
    sbr_sms,
    seen,
    write,
)

WHEN = "2026-03-02T01:14:05"
THREAT_SEEN = Seen(THREAT, GATEWAY, WHEN, "incoming", "inbox")


def messages(path: Path) -> list[Message]:
    return list(open_source(path).read())


@pytest.mark.parametrize(
    ("kind", "direction", "folder"),
    [
        (1, "incoming", "inbox"),
        (2, "outgoing", "sent"),
        (3, "draft", "draft"),
        (4, "outgoing", "outbox"),
        (5, "outgoing", "failed"),
        (6, "outgoing", "queued"),
        (7, "incoming", "blocked"),
        (19, "incoming", "broadcast"),
        (0, "unknown", None),
        ("", "unknown", None),
        ("x", "unknown", None),
    ],
)
def test_the_box_says_who_spoke(tmp_path: Path, kind: object, direction: str, folder: str | None) -> None:
    found, _ = seen(write(tmp_path / "b.xml", sbr(sbr_sms(kind=kind))))
    assert found == [THREAT_SEEN._replace(direction=direction, folder=folder)]


@pytest.mark.parametrize(
    "content",
    [
        sbr(sbr_sms()),
        sbr(sbr_sms()).replace("\n", ""),
        sbr_sms() + sbr_sms(REPLY, kind=2),
        "\ufeff" + sbr(sbr_sms()),
        sbr(sbr_sms()).replace('"', "'"),
        sbr(sbr_sms().replace(" />", "></sms>")),
        "<!-- File Created By x & y -->\n<?xml-stylesheet type='text/xsl' href='sms.xsl'?>" + sbr(sbr_sms()),
        sbr(sbr_sms().replace('date="', 'date = "')),
    ],
    ids=["plain", "one line", "no root", "mark", "single quotes", "end tags", "comment", "blanks"],
)
def test_the_dialects_are_one_format(tmp_path: Path, content: str) -> None:
    found, opened = seen(write(tmp_path / "b", content))
    assert opened.format == "smsbackuprestore-xml"
    assert found[0] == THREAT_SEEN
    assert opened.status == "ok"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_what_the_xml_says_of_its_encoding_is_not_believed(tmp_path: Path, encoding: str) -> None:
    found, opened = seen(write(tmp_path / "b.xml", sbr(sbr_sms() * 3), encoding))
    assert found == [THREAT_SEEN] * 3
    assert opened.status == "ok"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00;&#x1F600;", "😀😀"),
        ("半&#55357;个", "半\ufffd个"),
        ("&#56832;&#55357;", "\ufffd\ufffd"),
        ("&amp;#55357;&amp;lt;", "&#55357;&lt;"),
        ("a&#0;b&#31;c&#9;d", "abc\td"),
        ("一&#10;二&#13;&#10;三", "一\n二\n三"),
        ("一\n二", "一\n二"),
        ("&quot;&apos;&lt;&gt;&amp;", "\"'<>&"),
        ("&#1114112;&#x110000;&unknown;&", "&unknown;&"),
        ("null 是什么", "null 是什么"),
        ("null", ""),
    ],
)
def test_references_become_what_the_sender_wrote(tmp_path: Path, written: str, text: str) -> None:
    record = f'<sms address="{GATEWAY}" date="{AT}" type="1" body="{written}" />'
    found, _ = seen(write(tmp_path / "b.xml", sbr(record)))
    assert found[0].text == text


def test_a_pair_split_by_a_piece_of_the_file_is_joined(tmp_path: Path) -> None:
    record = f'<sms address="{GATEWAY}" date="{AT}" type="1" body="&#55357;&#56832;" />'
    for padding in range(1024 * 1024 - 140, 1024 * 1024 - 20, 7):
        path = write(tmp_path / "b.xml", "<smses><!--" + "x" * padding + "-->" + record + "</smses>")
        assert [message.text for message in seen(path)[0]] == ["😀"]


def test_cesu_8_is_read(tmp_path: Path) -> None:
    halves = "😀".encode("utf-16-be")
    raw = b"".join(chr(int.from_bytes(halves[at : at + 2], "big")).encode("utf-8", "surrogatepass") for at in (0, 2))
    content = sbr(sbr_sms("表情X完")).encode().replace(b"X", raw)
    assert seen(write(tmp_path / "b.xml", content))[0][0].text == "表情😀完"


def test_a_file_that_breaks_off_is_read_up_to_there(tmp_path: Path) -> None:
    whole = sbr("".join(sbr_sms(f"{number}") for number in range(5)), count=5)
    found, opened = seen(write(tmp_path / "b.xml", whole[: whole.index('body="4') + 3]))
    assert [message.text for message in found] == ["0", "1", "2", "3"]
    assert opened.status == "partial"
    assert opened.lost == 1
    assert "truncated" in codes(opened)


def test_a_record_nobody_escaped_is_read_among_others(tmp_path: Path) -> None:
    broken = f'<sms protocol="0" address="{MOBILE}" date="{AT}" type="1" body="他说"还钱" <今天>" read="1" />\n'
    found, opened = seen(write(tmp_path / "b.xml", sbr(sbr_sms() + broken + sbr_sms())))
    assert [message.text for message in found] == [THREAT, '他说"还钱" <今天>', THREAT]
    assert "not-well-formed" in codes(opened)


def mms(parts: str, addresses: str = "", **values: object) -> str:
    attributes = {"date": AT, "msg_box": 1, "address": GATEWAY, "m_type": 132, "sub": "null", **values}
    inside = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"<mms {inside}><parts>{parts}</parts><addrs>{addresses}</addrs></mms>"


def part(text: str, kind: str = "text/plain", more: str = "") -> str:
    return f'<part seq="0" ct="{kind}" text="{attribute(text)}"{more} />'


def test_multimedia_text_is_in_its_parts(tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\nnot really"
    data = f' name="a.png" data="{base64.b64encode(picture).decode()}"'
    parts = part("<smil/>", "application/smil") + part("一") + part("null", "image/png", data) + part("二")
    path = write(tmp_path / "b.xml", sbr(mms(parts, sub="还款".encode().decode("latin-1"))))
    found = messages(path)
    assert found[0].text == "一\n二"
    assert found[0].subject == "还款"
    assert found[0].attachments[0].data is None
    assert [(file.name, file.media_type, file.data) for file in pictures(path)] == [("a.png", "image/png", picture)]


@pytest.mark.parametrize(
    ("box", "roles", "listed", "address"),
    [
        (1, [(MOBILE, 137), ("insert-address-token", 151)], MOBILE, MOBILE),
        (1, [(MOBILE, 137), ("12000000003", 151)], f"12000000003~{MOBILE}", MOBILE),
        (2, [("insert-address-token", 137), (MOBILE, 151), (GATEWAY, 130)], "x", f"{MOBILE};{GATEWAY}"),
        (1, [], MOBILE, MOBILE),
        (2, [], f"{MOBILE}~{GATEWAY}", f"{MOBILE};{GATEWAY}"),
        (1, [], "null", None),
    ],
)
def test_who_sent_a_group_message(
    tmp_path: Path, box: int, roles: list[tuple[str, int]], listed: str, address: str | None
) -> None:
    addresses = "".join(f'<addr address="{number}" type="{role}" charset="106" />' for number, role in roles)
    found, _ = seen(write(tmp_path / "b.xml", sbr(mms(part("x"), addresses, msg_box=box, address=listed))))
    assert found[0].address == address


def test_a_call_log_is_named_as_one(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "c.xml", '<calls count="1"><call number="1" date="1" type="1"/></calls>'))
    assert (opened.status, opened.format) == ("no-messages", "call-log")
    assert "skipped-call-log" in codes(opened)


@pytest.mark.parametrize("escaped", [True, False])
def test_super_backup_with_and_without_escaping(tmp_path: Path, escaped: bool) -> None:
    body = '他说"还钱" read="1" 不然 <上门> & 起诉'
    record = (
        f'\t<sms address="{MOBILE}" time="2026年3月2日 上午9:14:05" date="{AT}" type="1" '
        f'body="{attribute(body) if escaped else body}" read="1" service_center="" name="甲" />\n'
    )
    path = write(tmp_path / "b.xml", f'<?xml version="1.0"?>\n<allsms count="2">\n{record}{record}</allsms>\n')
    found, opened = seen(path)
    assert found == [Seen(body, MOBILE, WHEN, "incoming", "inbox")] * 2
    assert ("not-well-formed" in codes(opened)) is not escaped
    assert messages(path)[0].name == "甲"


def test_super_backup_cut_short(tmp_path: Path) -> None:
    record = f'<sms address="1" time="x" date="{AT}" type="1" body="好" read="1" service_center="" name="" />'
    found, opened = seen(write(tmp_path / "b.xml", f'<allsms count="3">{record}{record}<sms address="1" time="x" bo'))
    assert len(found) == 2
    assert opened.lost == 1
    assert {"truncated", "count-mismatch"} <= codes(opened)


def test_elements_instead_of_attributes(tmp_path: Path) -> None:
    record = (
        f"<SMS><_id>1</_id><address>{MOBILE}</address><date>{AT}</date><type>1</type><body>见 +g1f600 &lt;</body></SMS>"
    )
    found, opened = seen(
        write(tmp_path / "b.xml", f"<?xml version='1.0'?><GoSms><SMSCount>1</SMSCount>{record}</GoSms>")
    )
    assert found == [Seen("见 😀 <", MOBILE, WHEN, "incoming", "inbox")]
    assert opened.format == "gosms-xml"
    record = f"<SMS><Type>2</Type><Address>{MOBILE}</Address><Date>2026-03-02 09:14:05</Date><Body>好</Body></SMS>"
    found, opened = seen(write(tmp_path / "c.xml", f"<Root>{record}</Root>"))
    assert found == [Seen("好", MOBILE, WHEN, "outgoing", "sent")]


def test_windows_phone_counts_from_1601(tmp_path: Path) -> None:
    ticks = (AT + 11_644_473_600_000) * 10_000
    record = f"<Message><Recepients /><Body>{attribute(THREAT)}</Body><IsIncoming>true</IsIncoming>"
    record += f"<LocalTimestamp>{ticks}</LocalTimestamp><Sender>{GATEWAY}</Sender></Message>"
    record += f'<Message><Recepients><string>{MOBILE}</string></Recepients><Body p2:nil="true" />'
    record += f"<IsIncoming>false</IsIncoming><LocalTimestamp>{ticks}</LocalTimestamp><Sender /></Message>"
    found, _ = seen(write(tmp_path / "b.msg", f"<ArrayOfMessage>{record}</ArrayOfMessage>"))
    assert found == [THREAT_SEEN, Seen("", MOBILE, WHEN, "outgoing", "sent")]


def test_where_a_message_lies_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "b.xml", sbr(sbr_sms() + sbr_sms()))
    assert [message.record for message in messages(path)] == ["sms 1", "sms 2"]


CDATA = "<b>今日</b>截止 & 起诉 </body></SMS> &amp;"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "a.xml",
            f"<GoSms><SMSCount>2</SMSCount><SMS><address>{MOBILE}</address><date>{AT}</date><type>1</type>"
            f"<body><![CDATA[{CDATA}]]></body></SMS></GoSms>",
        ),
        (
            "b.xml",
            f"<Root><SMS><Type>1</Type><Address><![CDATA[{MOBILE}]]></Address><Date>{AT}</Date>"
            f"<Body>\n<![CDATA[{CDATA}]]></Body></SMS></Root>",
        ),
        (
            "c.msg",
            f"<ArrayOfMessage><Message><Recepients /><Body><![CDATA[{CDATA}]]></Body><IsIncoming>true</IsIncoming>"
            f"<LocalTimestamp>{(AT + 11_644_473_600_000) * 10_000}</LocalTimestamp><Sender>{MOBILE}</Sender></Message>"
            "</ArrayOfMessage>",
        ),
    ],
)
def test_sections_of_bare_characters_are_text(tmp_path: Path, name: str, content: str) -> None:
    found, opened = seen(write(tmp_path / name, content))
    assert [message._replace(text=message.text.strip()) for message in found] == [
        Seen(CDATA, MOBILE, WHEN, "incoming", "inbox")
    ]
    assert opened.status == "ok"


def test_a_text_of_bare_tags_is_kept_whole(tmp_path: Path) -> None:
    record = f"<SMS><body>今日<b>截止</b></body><address>{MOBILE}</address><date>{AT}</date><type>1</type></SMS>"
    found, opened = seen(write(tmp_path / "a.xml", f"<GoSms>{record}</GoSms>"))
    assert found == [Seen("今日<b>截止</b>", MOBILE, WHEN, "incoming", "inbox")]
    assert "not-well-formed" in codes(opened)


@pytest.mark.parametrize(
    "content",
    [
        f"<GoSms><SMS><address>{MOBILE}</address><date>{AT}</date><type>1</type><body>没有收尾</SMS></GoSms>",
        sbr(f'<sms address="{MOBILE}" date="{AT}" type="1"><body><![CDATA[{THREAT}]]></body></sms>'),
    ],
)
def test_a_text_that_is_there_and_not_read_is_never_passed_over(tmp_path: Path, content: str) -> None:
    found, opened = seen(write(tmp_path / "a.xml", content))
    assert [message.text for message in found] == [""]
    assert opened.status == "partial"


def test_ticks_are_read_to_the_microsecond(tmp_path: Path) -> None:
    ticks = (AT + 11_644_473_600_000) * 10_000 + 4567
    record = f"<Message><Body>x</Body><LocalTimestamp>{ticks}</LocalTimestamp><Sender>1</Sender></Message>"
    path = write(tmp_path / "b.msg", f"<ArrayOfMessage>{record}</ArrayOfMessage>")
    (found,) = messages(path)
    assert found.received_at is not None
    assert found.received_at.microsecond == 123_457


def test_the_beginning_of_a_record_inside_a_text_is_text(tmp_path: Path) -> None:
    body = '一行\n<sms address="假的" 这是正文'
    record = f'<sms address="{MOBILE}" time="x" date="{AT}" type="1" body="{body}" read="1" name="" />\n'
    found, _ = seen(write(tmp_path / "b.xml", f'<allsms count="1">{record}</allsms>'))
    assert [message.text for message in found] == [body]


LATER = sbr_sms(REPLY, address=MOBILE, kind=2)


@pytest.mark.parametrize(
    "tail",
    [
        f'e="1" body="前半截 > 丢了" read="1" />\n{sbr_sms()}{LATER}</smses>\n',
        f'" read="1" />{sbr_sms()}{LATER}',
        f"/>\n{sbr_sms()}{LATER}</allsms>",
        f'QUJD" /></parts></mms>\n{sbr_sms()}{LATER}</smses>',
        f'<part ct="text/plain" text="没有头" /></parts></mms>{sbr_sms()}{LATER}</smses>',
        f"{sbr_sms()}{LATER}</smses>",
        "QUJD" * 20_000 + f'" /></parts></mms>\n{sbr_sms()}{LATER}</smses>',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_without_its_beginning_is_read_from_its_first_whole_record(
    tmp_path: Path, tail: str, encoding: str
) -> None:
    if len(tail) > 60_000 and encoding != "utf-8":
        tail = tail[-2_000:]
    found, opened = seen(write(tmp_path / "b.xml", tail, encoding))
    assert [(message.text, message.address) for message in found] == [(THREAT, GATEWAY), (REPLY, MOBILE)]
    assert (opened.status, opened.lost) == ("partial", 1)
    assert "缺了开头" in said(opened)


@pytest.mark.parametrize(
    ("tail", "texts"),
    [
        (
            f"文</body></SMS><SMS><address>{GATEWAY}</address><date>{AT}</date><type>1</type><body>一</body></SMS></GoSms>",
            ["一"],
        ),
        ("</Body></Message>\n<Message><Body>二</Body><IsIncoming>true</IsIncoming></Message></ArrayOfMessage>", ["二"]),
    ],
)
def test_elements_without_their_beginning_are_read_as_far_as_they_go(
    tmp_path: Path, tail: str, texts: list[str]
) -> None:
    found, opened = seen(write(tmp_path / "b.xml", tail))
    assert ([message.text for message in found], opened.status, opened.lost) == (texts, "partial", 1)


@pytest.mark.parametrize(
    "rest",
    ['half a text" read="1" />\n</smses>\n', "text</b></a>", '<note to="1"><line/></note>', "</record>\n<other/>"],
)
def test_the_rest_of_some_xml_is_never_a_message(tmp_path: Path, rest: str) -> None:
    found, opened = seen(write(tmp_path / "b.xml", rest))
    assert (found, opened.status) == ([], "unsupported")


def test_a_note_that_quotes_a_record_is_a_note(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "b.txt", f"备份里写着 {sbr_sms()}"))
    assert opened.format == "plain-text"
