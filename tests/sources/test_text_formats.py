"""Text in which messages stand one under the other, vMessage, adb's rows, mails, pages, and plain text."""

from __future__ import annotations

import base64
import quopri
from email.message import EmailMessage
from pathlib import Path

import pytest

from collectguard.sources import open_source
from tests.sources.writers import AT, GATEWAY, MOBILE, REPLY, THREAT, Seen, codes, pictures, said, seen, write

WHEN = "2026-03-02T01:14:05"
INCOMING = Seen(THREAT, GATEWAY, WHEN, "incoming", "inbox")
OUTGOING = Seen(REPLY, MOBILE, WHEN, "outgoing", "sent")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize(
    "content",
    [
        f"发件人：{GATEWAY}\r\n2026-03-02 09:14:05\r\n{THREAT}\r\n\r\n收件人: {MOBILE}\r\n2026/3/2 9:14:05\r\n{REPLY}\r\n",
        f"From: {GATEWAY}\n时间：2026-03-02 09:14:05\n内容：{THREAT}\n\nTo: {MOBILE}\n时间：2026年3月2日 09:14:05\n正文：{REPLY}\n",
        f"发件人：{GATEWAY}\n时间：2026-03-02 09:14:05\n正文：\n{THREAT}\n收件人：{MOBILE}\n2026-03-02 09:14:05\n{REPLY}",
    ],
)
def test_blocks(tmp_path: Path, content: str, encoding: str) -> None:
    found, opened = seen(write(tmp_path / "b.txt", content, encoding))
    assert found == [INCOMING, OUTGOING]
    assert opened.format == "blocks-txt"
    assert "assumed-timezone" in codes(opened)


def test_blank_lines_inside_a_block_are_its_own(tmp_path: Path) -> None:
    found, _ = seen(
        write(tmp_path / "b.txt", f"发件人：{GATEWAY}\n2026-03-02 09:14:05\n一\n\n二：三\n\n收件人：{MOBILE}\n好")
    )
    assert [message.text for message in found] == ["一\n\n二：三", "好"]
    assert found[1].at is None


QQ = f"""消息记录（此消息记录为文本格式，不支持重新导入）

================================================================
消息分组:我的好友
================================================================
消息对象:小李
================================================================

2026-03-02 9:14:05 AM 小李(10000007)
第一行

第三行

2026-03-02 9:14:05 我(20000000)
{REPLY}

2026-03-02 09:14:05 【群主】小李<a@example.invalid>
[图片]

2026-03-02 09:14:05 系统消息(10000)
x

================================================================
消息对象:小王
================================================================

2026-03-02 9:14:05 PM 小王(10000008)
{THREAT}
"""


def test_qq(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "q.txt", QQ.replace("\n", "\r\n"), "utf-8-sig"))
    assert found == [
        Seen("第一行\n\n第三行", "小李", WHEN, "incoming", None),
        Seen(REPLY, "小李", WHEN, "outgoing", None),
        Seen("", "小李", WHEN, "incoming", None),
        Seen(THREAT, "小王", "2026-03-02T13:14:05", "incoming", None),
    ]
    assert opened.format == "qq-txt"
    assert "skipped-system" in codes(opened)


def test_imessage_exporter(tmp_path: Path) -> None:
    content = f"Mar 02, 2026  9:14:05 AM (Read by you after 1 minute)\n{GATEWAY}\n一\n\n二\n\nMar 02, 2026  9:14:05 PM\nMe\n{REPLY}\n\n"
    found, opened = seen(write(tmp_path / "x.txt", content))
    assert found == [
        INCOMING._replace(text="一\n\n二"),
        Seen(REPLY, GATEWAY, "2026-03-02T13:14:05", "outgoing", "sent"),
    ]
    assert opened.format == "imessage-exporter-txt"
    found, _ = seen(write(tmp_path / f"{MOBILE}.txt", f"Mar 02, 2026  9:14:05 AM\nMe\n{REPLY}\n"))
    assert found == [OUTGOING]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_adb_rows(tmp_path: Path, encoding: str) -> None:
    content = (
        f"Row: 0 address={GATEWAY}, date={AT}, type=1, body={THREAT}\n"
        f"Row: 1 address={MOBILE}, date={AT}, type=2, body=好, date=明天, type=9\nRow 不是\nRow: 7 也不是\n"
        "Row: 2 address=NULL, date=0, type=1, body=NULL\n"
    )
    found, opened = seen(write(tmp_path / "a.txt", content, encoding))
    assert found == [
        INCOMING,
        OUTGOING._replace(text="好, date=明天, type=9\nRow 不是\nRow: 7 也不是"),
        Seen("", None, None, "incoming", "inbox"),
    ]
    assert opened.format == "adb-content-query"


def test_adb_rows_with_columns_behind_the_body(tmp_path: Path) -> None:
    rows = [
        f"Row: {number} _id={number}, address={GATEWAY}, date={AT}, type=1, subject=NULL, body={text}, service_center=NULL, locked=0"
        for number, text in enumerate(["一, 二=三", "x"])
    ]
    found, _ = seen(write(tmp_path / "a.txt", "\n".join(rows)))
    assert [message.text for message in found] == ["一, 二=三", "x"]


def vmsg(body: str, *, telephone: str = GATEWAY, head: str = "") -> str:
    return f"BEGIN:VMSG\r\nVERSION:1.1\r\n{head}BEGIN:VCARD\r\nTEL:{telephone}\r\nEND:VCARD\r\nBEGIN:VBODY\r\n{body}\r\nEND:VBODY\r\nEND:VMSG\r\n"


def escaped(text: str, charset: str = "utf-8") -> str:
    return "=\r\n".join(
        "".join(f"={byte:02X}" for byte in text.encode(charset)[at : at + 20])
        for at in range(0, len(text.encode(charset)), 20)
    )


DATE = "Date:2026/03/02 09:14:05\r\n"


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (vmsg(f"X-BOX:INBOX\r\n{DATE}Subject;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{escaped(THREAT)}"), INCOMING),
        (
            vmsg(f"X-BOX:INBOX\r\n{DATE}Subject;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:{escaped(THREAT[:-1], 'gbk')}"),
            INCOMING._replace(text=THREAT[:-1]),
        ),
        (vmsg(f"X-BOX:INBOX\r\n{DATE}Subject:{THREAT}"), INCOMING),
        (vmsg(f"X-BOX:SENDBOX\r\n{DATE}Subject:{REPLY}", telephone=MOBILE), OUTGOING),
        (vmsg(f"X-BOX:SENTBOX\r\n{DATE}Subject:{REPLY}", telephone=MOBILE), OUTGOING),
        (vmsg(f"X-BOX:DRAFT\r\n{DATE}Subject:{REPLY}"), Seen(REPLY, GATEWAY, WHEN, "draft", "draft")),
        (vmsg(f"X-BOX:INBOX\r\nDate:1999/01/01 00:00:00\r\nDateOrigin:{AT}\r\nX-NEW:1\r\nSubject:{THREAT}"), INCOMING),
        (vmsg(f"Date:2026/03/02 01:14:05 GMT\r\nSubject:{THREAT}", head="X-MESSAGE-TYPE:DELIVER\r\n"), INCOMING),
        (
            vmsg(f"Date:{AT}\r\n一: 二\r\n\r\nEND:VMSG 也是文字", head="X-MESSAGE-TYPE:DELIVER\r\n"),
            INCOMING._replace(text="一: 二\n\nEND:VMSG 也是文字"),
        ),
        (vmsg(f"Date {AT}\r\n{THREAT}", head="X-IRMC-BOX:INBOX\r\n"), INCOMING),
        (
            vmsg(
                f"X-BOX:INBOX\r\nTEXT;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{escaped(THREAT)}\r\nDate:2026.3.2.9.14.5"
            ),
            INCOMING,
        ),
        (
            vmsg(f"X-BOX:INBOX\r\n{DATE}X-BODY-CONTENTS;ENCODING=BASE64:{base64.b64encode(THREAT.encode()).decode()}"),
            INCOMING,
        ),
        (
            vmsg(
                f"X-BOX:INBOX\r\n{DATE}Subject;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:1=3D=3D2 =\r\nEND:VMSG =E5=A5=BD"
            ),
            INCOMING._replace(text="1==2 END:VMSG 好"),
        ),
        (
            vmsg(f"Date:01.01.1999 00:00:00\r\n{THREAT}", head="X-IRMC-BOX:INBOX\r\nX-NOK-DT:20260302T011405Z\r\n"),
            INCOMING,
        ),
        (
            vmsg(
                f"END:VBODY\r\nBEGIN:VENV\r\nBEGIN:VCARD\r\nTEL:{MOBILE}\r\nEND:VCARD\r\nBEGIN:VBODY\r\n{DATE}{REPLY}",
                telephone="",
                head="X-IRMC-BOX:SENT\r\n",
            ),
            OUTGOING,
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_vmessage_dialects(tmp_path: Path, record: str, expected: Seen, encoding: str) -> None:
    found, opened = seen(write(tmp_path / "sms.vmsg", record * 2, encoding))
    assert found == [expected] * 2
    assert opened.format == "vmsg"
    assert opened.status == "ok"


def test_vmessages_cut_short(tmp_path: Path) -> None:
    record = vmsg(f"X-BOX:INBOX\r\n{DATE}Subject:{THREAT}")
    found, opened = seen(write(tmp_path / "sms.vmsg", record + record[:90]))
    assert found == [INCOMING]
    assert (opened.status, opened.lost) == ("partial", 1)


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(THREAT)
    return message


def test_mails_of_sms_backup_plus(tmp_path: Path) -> None:
    headers = {
        "X_smssync_address": GATEWAY,
        "X_smssync_type": "1",
        "X_smssync_date": str(AT),
        "X_smssync_datatype": "SMS",
    }
    one = mail(
        From=f"{GATEWAY} <x@unknown.email>", Subject="SMS", Date="Thu, 01 Jan 1970 00:00:00 +0000", **headers
    ).as_bytes()
    found, opened = seen(write(tmp_path / "a.eml", one))
    assert found == [INCOMING]
    assert opened.format == "smsbackupplus-eml"
    call = mail(Subject="Call", From="x", Date="x", X_smssync_datatype="CALLLOG").as_bytes()
    box = b"".join(b"From x@y Mon Mar  2 09:14:05 2026\n" + each + b"\n" for each in (one, call, one))
    found, opened = seen(write(tmp_path / "a.mbox", box))
    assert found == [INCOMING, INCOMING]
    assert "skipped-call-log" in codes(opened)


def test_an_ordinary_mail(tmp_path: Path) -> None:
    message = mail(From="催收 <a@example.invalid>", Subject="通知", Date="Mon, 02 Mar 2026 09:14:05 +0800")
    message.add_alternative("<p>html</p>", subtype="html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    path = write(tmp_path / "a.eml", message.as_bytes())
    assert seen(path)[0] == [Seen(THREAT, "a@example.invalid", WHEN, "unknown", None)]
    assert [picture.name for picture in pictures(path)] == ["a.png"]
    only_html = EmailMessage()
    only_html["From"], only_html["Subject"], only_html["Date"] = (
        "a@example.invalid",
        "x",
        "Mon, 02 Mar 2026 09:14:05 +0800",
    )
    only_html.set_content(f"<style>p{{}}</style><p>{THREAT}</p><script>x</script>", subtype="html")
    assert seen(write(tmp_path / "b.eml", only_html.as_bytes()))[0][0].text == THREAT


def test_a_mail_in_gbk(tmp_path: Path) -> None:
    raw = b"From: a@example.invalid\r\nSubject: x\r\nDate: Mon, 02 Mar 2026 09:14:05 +0800\r\nContent-Type: text/plain; charset=gb2312\r\n"
    raw += b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quopri.encodestring("逾期通知".encode("gb18030"))
    assert seen(write(tmp_path / "a.eml", raw))[0][0].text == "逾期通知"


GOOGLE = f"""<?xml version="1.0" ?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">
<html><head><title>x</title></head><body><div class="hChatLog hfeed">
<div class="message"><abbr class="dt" title="2026-03-02T09:14:05.123+08:00">Mar 2</abbr>:
<cite class="sender vcard"><a class="tel" href="tel:{MOBILE}"><span class="fn">甲</span></a></cite>: <q>一<br>二 &amp; 三</q></div>
<div class="message"><abbr class="dt" title="2026-03-02T09:14:05.000+08:00">x</abbr>:
<cite class="sender vcard"><a class="tel" href="tel:+12025550199"><abbr class="fn" title="">Me</abbr></a></cite>: <q>{REPLY}</q></div>
</div><script>1</script></body></html>"""


def test_pages(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "g.html", GOOGLE))
    assert found == [Seen("一\n二 & 三", MOBILE, WHEN, "incoming", None), Seen(REPLY, MOBILE, WHEN, "outgoing", None)]
    assert opened.format == "google-voice-html"
    table = f"<table><tr><th>号码</th><th>时间</th><th>类型</th><th>内容</th></tr><tr><td>{GATEWAY}<td>2026-03-02 09:14:05<td>收<td>{THREAT}</tr></table>"
    found, _ = seen(write(tmp_path / "t.html", f"<!DOCTYPE html><html><body>{table}</body></html>"))
    assert found == [INCOMING]
    exporter = (
        '<html><body><div class="message"><div class="received"><p><span class="timestamp">Mar 02, 2026  9:14:05 AM</span>'
        f'<span class="sender">{GATEWAY}</span></p><hr><div class="message_part"><span class="bubble">{THREAT}</span></div></div></div></body></html>'
    )
    found, _ = seen(write(tmp_path / "i.html", exporter))
    assert found == [INCOMING._replace(folder=None)]
    found, opened = seen(
        write(
            tmp_path / "p.html",
            f"<html><head><title>t</title></head><body><p>{THREAT}</p><script>evil()</script></body></html>",
        )
    )
    assert [message.text for message in found] == [THREAT]
    assert "no-structure" in codes(opened)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16", "utf-16-le"])
def test_plain_text_is_one_message(tmp_path: Path, encoding: str) -> None:
    text = f"{THREAT}\n\n催收部：明天上门，请准备好。\n{THREAT}"
    found, opened = seen(write(tmp_path / "p.txt", text + "\n", encoding))
    assert found == [Seen(text, None, None, "unknown", None)]
    assert opened.format == "plain-text"
    assert codes(opened) - {"read-as"} == {"no-structure"}


@pytest.mark.parametrize(
    "text",
    [
        "好",
        "a, b, c",
        "还款：1,250.00元，到期日2026-03-18",
        "第一行\n第二行, 2026-03-02 09:14",
        "{说明}",
        "[图片]今天还",
        "<紧急>今天还",
    ],
)
def test_a_paste_is_not_mistaken_for_more(tmp_path: Path, text: str) -> None:
    found, opened = seen(write(tmp_path / "p.txt", text))
    assert [message.text for message in found] == [text]
    assert opened.format == "plain-text"


@pytest.mark.parametrize(
    ("kind", "direction"), [("132", "incoming"), ("130", "incoming"), ("128", "outgoing"), ("1", "incoming")]
)
def test_multimedia_mails_say_their_kind_in_place_of_a_box(tmp_path: Path, kind: str, direction: str) -> None:
    one = mail(X_smssync_datatype="MMS", X_smssync_type=kind, X_smssync_address=GATEWAY, X_smssync_date=str(AT))
    found, opened = seen(write(tmp_path / "a.eml", one.as_bytes()))
    assert [message.direction for message in found] == [direction]
    assert opened.status == "ok"


def test_a_mail_of_endless_parts_is_refused(tmp_path: Path) -> None:
    head = f"X-smssync-address: 1\nX-smssync-datatype: MMS\nX-smssync-date: {AT}\n"
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(20_000))
    found, opened = seen(write(tmp_path / "a.eml", head + parts + "Content-Type: text/plain\n\nhi\n"))
    assert (found, opened.status, opened.format) == ([], "refused", "smsbackupplus-eml")
    mbox = f"From x\nSubject: a\n{head}{parts}\n\nFrom x\nSubject: b\n{head}\n好\n"
    found, opened = seen(write(tmp_path / "a.mbox", mbox))
    assert [message.text for message in found] == ["好"]
    assert (opened.status, opened.lost) == ("partial", 1)


def test_line_ends_of_plain_text_are_plain(tmp_path: Path) -> None:
    found, _ = seen(write(tmp_path / "a.txt", "第一行\r\n第二行\r第三行\r\n", "utf-16"))
    assert [message.text for message in found] == ["第一行\n第二行\n第三行"]


ANNOUNCED = (
    "Me named the conversation 催收群",
    f"{GATEWAY} renamed the conversation to 甲",
    f"{GATEWAY} added {MOBILE} to the conversation.",
    f"{GATEWAY} removed {MOBILE} from the conversation.",
    f"{GATEWAY} left the conversation.",
    "You changed the group photo.",
    "You unsent a message!",
    "You kept an audio message.",
    "You performed unknown action 7.",
)


@pytest.mark.parametrize("announced", ANNOUNCED)
def test_what_imessage_exporter_says_of_a_chat_is_no_text(tmp_path: Path, announced: str) -> None:
    time = "Mar 02, 2026  9:14:05 AM"
    content = f"{time}\n{GATEWAY}\nMar 02, 2026 是最后期限\nattachments/1/a.heic\nSent with Echo\n\n{time} {announced}\n\n{time}\nMe\n{REPLY}\n"
    path = write(tmp_path / "x.txt", content)
    found, opened = seen(path)
    assert [message.text for message in found] == ["Mar 02, 2026 是最后期限", REPLY]
    assert {"skipped-system", "skipped-pictures"} <= codes(opened)


def test_tizen_times_are_read(tmp_path: Path) -> None:
    head = "BEGIN:VMSG\r\nX-IRMC-BOX:INBOX\r\nX-SS-DT:20260302T011405Z\r\n"
    body = base64.b64encode(THREAT.encode()).decode()
    content = (
        f"{head}BEGIN:VBODY\r\nX-BODY-CONTENTS;ENCODING=BASE64:{body}\r\nEND:VBODY\r\n"
        f"BEGIN:VCARD\r\nTEL:{GATEWAY}\r\nEND:VCARD\r\nEND:VMSG\r\n"
    )
    found, opened = seen(write(tmp_path / "a.vmsg", content))
    assert found == [INCOMING]
    assert "assumed-timezone" not in codes(opened)


def test_records_without_an_end_are_told_in_one_line(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "a.vmsg", "BEGIN:VMSG\r\nBEGIN:VBODY\r\n" * 300))
    assert opened.lost == 300
    assert len(opened.remarks) == 1


MEMOTRACE_TEXT = f"""2026-03-02 09:14:05 王经理
{THREAT}

2026-03-02 09:14:05 小李
{REPLY}

2026-03-02 09:14:05 你撤回了一条消息\x20

2026-03-02 09:14:05 "王经理" 拍了拍我

2026-03-02 09:14:05 王经理
[图片]
"""


def test_lines_of_the_app_in_a_memotrace_text_are_no_messages(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "a.txt", MEMOTRACE_TEXT), owner="小李")
    assert [(message.text, message.direction) for message in found] == [
        (THREAT, "incoming"),
        (REPLY, "outgoing"),
        ("", "incoming"),
    ]
    assert {remark.text.en for remark in opened.remarks if remark.code == "skipped-system"} == {
        "2 system lines were skipped."
    }


def memotrace_page(*objects: str, end: str = "];\n</script></body></html>") -> str:
    styles = "<style>" + ".a{}\n" * 20_000 + "</style>"
    return (
        f"<!DOCTYPE html><html><head>{styles}</head><body><script>\nconst chatMessages = [\n" + ",".join(objects) + end
    )


def memotrace_object(text: str, *, kind: int = 1, mine: int = 0) -> str:
    name = "小李" if mine else "王经理"
    return (
        f"{{ type:{kind}, text: '{text}',is_send:{mine},avatar_path:'./a.png',timestamp:{AT // 1000},"
        f"is_chatroom:0,displayname:'{name}'}}"
    )


def test_a_memotrace_page_is_read_from_its_script(tmp_path: Path) -> None:
    objects = (
        f"{{ type:0, text: '2026-03-02 09:14',is_send:0,avatar_path:'',timestamp:{AT // 1000}}}",
        memotrace_object("他\\'说&lt;还钱&gt;{今天}\\n\\ud83d\\ude21"),
        memotrace_object("撤回", kind=10000),
        memotrace_object(REPLY, mine=1),
        memotrace_object("./image/a.png", kind=3),
    )
    found, opened = seen(write(tmp_path / "a.html", memotrace_page(*objects)))
    assert found == [
        Seen("他'说<还钱>{今天}\n😡", "王经理", WHEN, "incoming", None),
        Seen(REPLY, "王经理", WHEN, "outgoing", None),
        Seen("", "王经理", WHEN, "incoming", None),
    ]
    assert (opened.format, opened.status) == ("wechat-memotrace-html", "ok")


@pytest.mark.parametrize(
    ("objects", "end", "texts", "lost"),
    [
        ((memotrace_object("一"), "{ type: [1] }", memotrace_object("二")), "];", ["一", "二"], 1),
        ((memotrace_object("一"), "{ type:1, text:'没有收尾"), "", ["一"], 1),
        ((memotrace_object("一"),), ",", ["一"], 0),
    ],
)
def test_a_damaged_memotrace_page_is_read_as_far_as_it_goes(
    tmp_path: Path, objects: tuple[str, ...], end: str, texts: list[str], lost: int
) -> None:
    found, opened = seen(write(tmp_path / "a.html", memotrace_page(*objects, end=end)))
    assert [message.text for message in found] == texts
    assert (opened.status, opened.lost) == ("partial", lost)


def test_quotes_nobody_closed_in_a_page_do_not_take_for_ever(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "a.html", memotrace_page("{'" * 3_000_000, end="")))
    assert opened.status in ("unsupported", "partial")


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><div id='chat'></div><script>var m = [" + "'您已逾期'," * 100 + "]</script></body></html>",
        '<html><body><div class="hChatLog">还钱</div></body></html>',
    ],
)
def test_a_chat_page_nobody_can_read_is_explained(tmp_path: Path, page: str) -> None:
    found, opened = seen(write(tmp_path / "a.html", page))
    assert (found, opened.status) == ([], "unsupported")
    assert "CSV" in said(opened)


def test_an_empty_page_holds_no_messages(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "a.html", "<html><head><title>x</title></head><body></body></html>"))
    assert opened.status == "no-messages"


def test_a_page_with_more_rows_than_could_be_held_is_read_to_its_end(tmp_path: Path) -> None:
    row = f"<tr><td>{GATEWAY}</td><td>2026-03-02 09:14:05</td><td>接收</td><td>{THREAT}&amp;{{}}</td></tr>\n"
    head = "<html><!-- <tr><td> --><table><tr><th>号码</th><th>时间</th><th>类型</th><th>内容</th></tr>\n"
    content = head + "".join(row.format(number) for number in range(150_000)) + "</table></html>"
    assert len(content) > 16 * 1024 * 1024
    found, opened = seen(write(tmp_path / "a.html", content))
    assert len(found) == 150_000
    assert found[-1] == INCOMING._replace(text=f"{THREAT}&149999")
    assert (opened.status, opened.lost) == ("ok", 0)


WHATSAPP = (
    "2026/3/2, 09:14 - 消息和通话已进行端到端加密。\n2026/3/2, 09:14 - 甲: 还钱\n",
    "[2026/3/2 上午9:14:05] 甲: \u200e消息和通话已进行端到端加密。\n[2026/3/2 上午9:15:05] 甲: 还钱\n",
    "3/2/26, 9:14\u202fAM - Messages and calls are end-to-end encrypted.\n3/2/26, 9:14\u202fAM - Jia: pay\n",
    "[02/03/2026, 09:14:05] Jia: pay\n[02/03/2026, 09:15:05] Jia: <Media omitted>\n",
)


@pytest.mark.parametrize("content", WHATSAPP)
def test_whatsapp_chats_are_explained(tmp_path: Path, content: str) -> None:
    for name in ("chat.txt", "_chat.txt", "WhatsApp 聊天.txt"):
        found, opened = seen(write(tmp_path / name, content))
        assert (found, opened.status, opened.format) == ([], "unsupported", "whatsapp-txt")
    found, opened = seen(tmp_path / "chat.txt", input_format="plain-text")
    assert (len(found), opened.status) == (1, "ok")


def test_notes_with_a_time_in_front_are_plain_text(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "a.txt", "2026/3/2 09:14 - 催收来电，说今天上门\n2026/3/2 09:20 - 又来电\n"))
    assert (opened.status, opened.format) == ("ok", "plain-text")


def test_telegram_is_explained(tmp_path: Path) -> None:
    content = (
        '{"name": "甲", "type": "personal_chat", "id": 1, "messages": [{"id": 1, "from_id": "user1", "text": "还钱"}]}'
    )
    for text in (content, content.replace(", ", ",\n ")):
        _, opened = seen(write(tmp_path / "result.json", text))
        assert (opened.status, opened.format, opened.lost) == ("unsupported", "telegram-json", 0)


@pytest.mark.parametrize(
    ("written", "address", "name"),
    [
        (f"乔站长<{GATEWAY}>", GATEWAY, "乔站长"),
        (f"乔站长（{GATEWAY}）", GATEWAY, "乔站长"),
        (f'"乔 站长" <{GATEWAY}>', GATEWAY, "乔 站长"),
        (f"{GATEWAY}(乔站长)", GATEWAY, "乔站长"),
        (f"<{GATEWAY}>", GATEWAY, None),
        (f"甲<{GATEWAY}>；{MOBILE}", f"{GATEWAY};{MOBILE}", "甲"),
        ("乔站长(单位)", "乔站长(单位)", None),
        ("+86 (10) 0000", "+86 (10) 0000", None),
    ],
)
def test_a_block_tells_name_and_number_apart(tmp_path: Path, written: str, address: str, name: str | None) -> None:
    for who in ("发件人", "收件人", "From"):
        content = f"{who}：{written}\n时间：2026-03-02 09:14:05\n正文：{THREAT}\n第二行\n"
        [message] = open_source(write(tmp_path / "b.txt", content)).read()
        assert (message.address, message.name, message.text) == (address, name, f"{THREAT}\n第二行")
