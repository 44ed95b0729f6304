"""JSON of message apps and chat tools, and our own lines."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from collectguard.model import Document
from collectguard.sources import open_source
from tests.sources.writers import AT, GATEWAY, MOBILE, REPLY, THREAT, Seen, codes, pictures, seen, write, zipped

WHEN = "2026-03-02T01:14:05"
EXPECTED = [Seen(THREAT, GATEWAY, WHEN, "incoming", "inbox"), Seen(REPLY, MOBILE, WHEN, "outgoing", "sent")]
PICTURE = b"\x89PNG\r\n\x1a\nsmall"

SMS = [
    {"address": GATEWAY, "date": str(AT), "type": "1", "body": THREAT, "thread_id": "3"},
    {"address": MOBILE, "date": str(AT), "type": "2", "body": REPLY},
]
MMS = {
    "date": str(AT // 1000),
    "msg_box": "1",
    "m_type": "132",
    "__sender_address": {"address": GATEWAY, "type": "137"},
    "__recipient_addresses": [{"address": "insert-address-token", "type": "151"}],
    "__parts": [
        {"ct": "application/smil", "text": "<smil/>"},
        {"ct": "text/plain", "text": THREAT},
        {"ct": "image/png", "_data": "/data/user_de/0/x/app_parts/PART_1_a.png"},
    ],
}
FOSSIFY = [
    {"address": GATEWAY, "body": THREAT, "date": AT, "type": 1, "backupType": "sms"},
    {"address": MOBILE, "body": REPLY, "date": AT, "type": 2, "backupType": "sms"},
]
FOSSIFY_MMS = {
    "date": AT // 1000,
    "messageBox": 1,
    "backupType": "mms",
    "addresses": [{"address": GATEWAY, "type": 137}],
    "parts": [
        {"contentType": "text/plain", "text": THREAT, "data": THREAT},
        {"contentType": "image/png", "name": "a.png", "text": None, "data": base64.encodebytes(PICTURE).decode()},
    ],
}


def dump(value: object, **options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, **options)


SHAPES = [
    ("sms-ie-ndjson", "".join(dump(record) + "\n" for record in SMS)),
    ("sms-ie-ndjson", "".join(dump(record, separators=(",", ":")) + "\r\n" for record in SMS)),
    ("sms-ie-v1-json", dump(SMS, indent=2)),
    ("fossify-json", dump(FOSSIFY, separators=(",", ":"))),
    ("simple-sms-messenger-json", dump([{"sms": SMS[:1], "mms": []}, {"sms": SMS[1:], "mms": []}])),
    ("qksms-json", dump({"messageCount": 2, "messages": SMS}, indent="\t")),
    ("qksms-json", dump({"messages": SMS, "messageCount": 2})),
]


@pytest.mark.parametrize(("format", "content"), SHAPES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_shape_holds_the_same_messages(tmp_path: Path, format: str, content: str, encoding: str) -> None:
    found, opened = seen(write(tmp_path / "b.json", content, encoding))
    assert found == EXPECTED
    assert opened.format == format
    assert opened.status == "ok"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (dump(MMS) + "\n", None),
        (dump([{key.removeprefix("__"): value for key, value in MMS.items()}]), None),
        (dump([FOSSIFY_MMS]), "a.png"),
    ],
    ids=["sms-ie 2", "sms-ie 1", "fossify"],
)
def test_multimedia_messages_count_in_seconds(tmp_path: Path, content: str, name: str | None) -> None:
    path = write(tmp_path / "b.json", content)
    assert seen(path)[0] == EXPECTED[:1]
    assert [picture.name for picture in pictures(path)] == ([name] if name else [])


def test_pictures_beside_the_lines_of_an_archive(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"backup/messages.ndjson": dump(MMS) + "\n", "backup/data/PART_1_a.png": PICTURE}
    path = write(tmp_path / "b.zip", zipped(files))
    found, opened = seen(path)
    assert found == EXPECTED[:1]
    assert (opened.format, opened.status) == ("sms-ie-zip", "ok")
    assert [(picture.name, picture.data) for picture in pictures(path)] == [("PART_1_a.png", PICTURE)]


def test_lines_are_cut_at_line_feeds_only(tmp_path: Path) -> None:
    text = "一\u2028二\u0085三\x1c四"
    content = dump({"address": "1", "date": str(AT), "type": "1", "body": text}) + "\n"
    assert [message.text for message in seen(write(tmp_path / "b.ndjson", content))[0]] == [text]


@pytest.mark.parametrize("content", [content for name, content in SHAPES if name != "sms-ie-ndjson"])
def test_json_cut_short_is_read_up_to_there(tmp_path: Path, content: str) -> None:
    found, opened = seen(write(tmp_path / "b.json", content[: content.index(REPLY) + 3]))
    assert found == EXPECTED[:1]
    assert opened.status == "partial"
    assert opened.lost == 1


def test_a_long_array_is_read_piece_by_piece(tmp_path: Path) -> None:
    records = [{**FOSSIFY[0], "body": f"{number} " + "填" * 500} for number in range(3000)]
    found, opened = seen(write(tmp_path / "b.json", dump(records, separators=(",", ":"))))
    assert [message.text.split()[0] for message in found] == [str(number) for number in range(3000)]
    assert opened.status == "ok"


@pytest.mark.parametrize(
    ("given", "text", "direction", "at"),
    [
        ({"text": "好"}, "好", "unknown", None),
        ({"text": "好", "direction": "incoming", "received_at": "2026-03-02T09:14:05+08:00"}, "好", "incoming", WHEN),
        ({"text": "a\r\nb ", "direction": "draft", "received_at": "2026-03-02 09:14:05"}, "a\r\nb ", "draft", WHEN),
        ({"text": "好", "direction": "nonsense", "received_at": "soon"}, "好", "unknown", None),
        ({"text": "", "received_at": AT}, "", "unknown", WHEN),
        ({"text": "\ud83d", "direction": ["x"], "sender": 95000, "id": 7}, "\ufffd", "unknown", None),
    ],
)
def test_our_own_lines(tmp_path: Path, given: dict[str, object], text: str, direction: str, at: str | None) -> None:
    found, opened = seen(write(tmp_path / "b.jsonl", json.dumps(given) + "\n"))
    assert [(message.text, message.direction, message.at) for message in found] == [(text, direction, at)]
    assert opened.format == "jsonl"


def test_ids_and_conversations_of_our_own_lines_are_kept(tmp_path: Path) -> None:
    lines = [{"id": "x-7", "text": "好", "sender": GATEWAY, "conversation": "c"}, {"text": "好"}]
    path = write(tmp_path / "b.jsonl", "".join(dump(line) + "\n" for line in lines))
    docs = [item for item in open_source(path).items() if isinstance(item, Document)]
    assert (docs[0].id, docs[0].conversation, docs[0].record, docs[0].address) == ("x-7", "c", "line 1", GATEWAY)
    assert docs[1].id.endswith("-2")
    assert docs[1].source.kind == "text"


def test_the_offset_of_our_own_lines_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "b.jsonl", dump({"text": "好", "received_at": "2026-05-01T22:40:00-05:00"}))
    docs = [item for item in open_source(path).items() if isinstance(item, Document)]
    assert docs[0].received_at is not None
    assert docs[0].received_at.isoformat() == "2026-05-01T22:40:00-05:00"


@pytest.mark.parametrize("line", ["{", "[]", "7", '"x"', "null", '{"text": 5}', '{"body": "x"}', "plain"])
def test_a_line_that_is_no_message_is_counted_with_its_place(tmp_path: Path, line: str) -> None:
    found, opened = seen(write(tmp_path / "b.jsonl", f'{{"text": "a"}}\n{line}\n\n{{"text": "b"}}\n'))
    assert [message.text for message in found] == ["a", "b"]
    assert [loss.place for loss in opened.losses] == ["b.jsonl, line 2"]
    assert opened.status == "partial"


WEFLOW = {
    "weflow": {"version": "1"},
    "session": {
        "wxid": GATEWAY,
        "displayName": "甲",
        "type": "私聊",
        "avatar": "data:image/png;base64," + "QUJD" * 40_000,
    },
    "messages": [
        {
            "localId": 1,
            "createTime": AT // 1000,
            "type": "文本消息",
            "content": THREAT,
            "isSend": 0,
            "senderUsername": GATEWAY,
        },
        {
            "localId": 2,
            "createTime": AT // 1000,
            "type": "文本消息",
            "content": REPLY,
            "isSend": 1,
            "senderUsername": "wxid_me",
        },
        {
            "localId": 3,
            "createTime": AT // 1000,
            "type": "图片消息",
            "content": "[图片]",
            "isSend": 0,
            "senderUsername": GATEWAY,
        },
        {"localId": 4, "createTime": AT // 1000, "type": "系统消息", "content": "撤回", "isSend": None},
    ],
}
CHATLOG = [
    {
        "seq": 1,
        "time": "2026-03-02T09:14:05+08:00",
        "talker": GATEWAY,
        "sender": GATEWAY,
        "isSelf": False,
        "type": 1,
        "content": THREAT,
    },
    {
        "seq": 2,
        "time": "2026-03-02T09:14:05+08:00",
        "talker": GATEWAY,
        "sender": "me",
        "isSelf": True,
        "type": 1,
        "content": REPLY,
    },
]


@pytest.mark.parametrize(("format", "value"), [("wechat-weflow-json", WEFLOW), ("wechat-chatlog-json", CHATLOG)])
def test_chats(tmp_path: Path, format: str, value: object) -> None:
    found, opened = seen(write(tmp_path / "b.json", dump(value, indent=1)))
    assert found[:2] == [Seen(THREAT, GATEWAY, WHEN, "incoming", None), Seen(REPLY, GATEWAY, WHEN, "outgoing", None)]
    assert opened.format == format
    assert opened.status == "ok"
    if format == "wechat-weflow-json":
        assert found[2].text == ""
        assert {"skipped-system", "skipped-pictures", "empty-body"} <= codes(opened)


@pytest.mark.parametrize(
    "content", ["{}", "[]", '{"a": 1}', '[{"x": 1}]', '{"name":"a","type":"x","id":1,"messages":[{"from_id":"u"}]}']
)
def test_other_json_is_explained(tmp_path: Path, content: str) -> None:
    found, opened = seen(write(tmp_path / "b.json", content))
    assert found == []
    assert opened.status in ("unsupported", "no-messages")


QUIK = {
    "messageCount": 2,
    "messages": [
        {"type": 1, "address": GATEWAY, "date": AT, "dateSent": 0, "read": True, "status": -1, "body": THREAT},
        {"type": 2, "address": MOBILE, "date": AT, "dateSent": 0, "read": True, "status": -1, "body": REPLY},
    ],
}


@pytest.mark.parametrize("options", [{}, {"separators": (",", ":")}, {"indent": "\t"}])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("after", ["", "\n"])
def test_one_document_on_one_line_is_not_taken_for_lines(
    tmp_path: Path, options: dict[str, Any], mark: str, after: str
) -> None:
    found, opened = seen(write(tmp_path / "backup.json", mark + dump(QUIK, **options) + after))
    assert (found, opened.format, opened.status) == (EXPECTED, "qksms-json", "ok")


@pytest.mark.parametrize(
    ("format", "document"),
    [
        (
            "wechat-weflow-json",
            {
                "weflow": {},
                "session": {"wxid": "wxid_a", "type": "私聊"},
                "messages": [
                    {"createTime": AT // 1000, "type": "文本消息", "isSend": 0, "text": THREAT, "content": THREAT}
                ],
            },
        ),
        ("json-unknown", {"version": 1, "payload": {"text": THREAT, "body": THREAT}}),
    ],
)
def test_only_a_records_own_keys_tell_its_format(tmp_path: Path, format: str, document: object) -> None:
    assert seen(write(tmp_path / "a.json", dump(document) + "\n"))[1].format == format


CALL = {
    "number": GATEWAY,
    "date": str(AT),
    "duration": "12",
    "type": "1",
    "__display_name": "甲",
    "subscription_id": "1",
}


@pytest.mark.parametrize(
    "content",
    [
        dump(CALL) + "\n" + dump(CALL) + "\n",
        dump([CALL], indent=2),
        dump({"number": "1", "date": "1"}) + "\n",
    ],
)
def test_calls_as_json_are_a_call_log(tmp_path: Path, content: str) -> None:
    for name in ("call_logs.ndjson", "calls.json"):
        _, opened = seen(write(tmp_path / name, content))
        assert (opened.status, opened.lost) == ("no-messages", 0)
        assert "skipped-call-log" in codes(opened)


def test_numbers_beside_words_are_messages(tmp_path: Path) -> None:
    _, opened = seen(
        write(tmp_path / "a.ndjson", dump({"number": "1", "date": "1", "duration": 3, "text": THREAT}) + "\n")
    )
    assert (opened.format, opened.messages) == ("jsonl", 1)


def test_what_an_app_exports_beside_its_messages_takes_nothing_away(tmp_path: Path) -> None:
    others = {
        "export/call_logs.ndjson": dump(CALL) + "\n",
        "export/contacts.ndjson": dump({"display_name": "甲", "starred": "0"}) + "\n",
    }
    lines = "".join(dump(record) + "\n" for record in SMS)
    for files in ({"export/messages.ndjson": lines, **others}, {**others, "export/messages.ndjson": lines}):
        found, opened = seen(write(tmp_path / "messages.zip", zipped(files)))
        assert (found, opened.status, opened.lost) == (EXPECTED, "ok", 0)
        assert {"skipped-call-log", "skipped-member"} <= codes(opened)


def test_our_own_lines_in_a_zip_are_read_whatever_they_are_called(tmp_path: Path) -> None:
    files = {"messages.ndjson": dump({"text": THREAT}) + "\n", "more.jsonl": dump({"text": REPLY}) + "\n"}
    found, opened = seen(write(tmp_path / "b.zip", zipped(files)))
    assert ([message.text for message in found], opened.status) == ([THREAT, REPLY], "ok")
