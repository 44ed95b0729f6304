"""Chats as JSON from WeChat tools: WeFlow, EchoTrace, Wetrace, chatlog.

    WeFlow    {"weflow": …, "session": {wxid, type, remark …},
               "messages": [{createTime, type, content, isSend, senderUsername}]}
    chatlog   [{seq, time, talker, talkerName, sender, senderName, isSelf, type, content}]

The session may hold its picture as a `data:` URL of any length before the messages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.json_stream import Json, JsonStream, text_of
from collectguard.sources.message import Attachment, Message

_SYSTEM = ("系统消息", "10000", "10002", "system")
_PICTURE = ("图片消息", "图片", "3", "image")
_WORDS = ("文本消息", "文本", "1", "text", "引用消息", "49")


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the chat, in its order; system lines are skipped."""
    stream = JsonStream(blob, intake, arrays=("messages",))
    for number, record in enumerate(stream.objects(), start=1):
        session = stream.rest.get("session")
        found = _message(record, session if isinstance(session, dict) else {}, number, intake)
        if found is not None:
            yield found


def _message(record: Mapping[str, Json], session: Mapping[str, Json], number: int, intake: Intake) -> Message | None:
    kind = text_of(record.get("localType")) or text_of(record.get("type")) or ""
    words = text_of(record.get("type")) or ""
    mine = record.get("isSend", record.get("isSelf", record.get("isSender", False)))
    if kind in _SYSTEM or words in _SYSTEM or mine is None:
        intake.note("skipped-system")
        return None
    sender = _text(record, "senderUsername", "sender", "talker")
    talker = _text(session, "wxid", "id") or _text(record, "talker")
    outgoing = mine in (True, 1, "1", "true")
    picture = kind in _PICTURE or words in _PICTURE
    content = _text(record, "content", "parsedContent", "text") or ""
    is_text = kind in _WORDS or words in _WORDS or not kind
    moment = record.get("createTime", record.get("timestamp", record.get("time")))
    return Message(
        text=content if is_text and not picture else "",
        address=talker if outgoing else sender or talker,
        received_at=intake.clock.epoch(moment) or intake.clock.any(moment),
        direction="outgoing" if outgoing else "incoming",
        record=f"message {_text(record, 'localId', 'seq') or number}",
        conversation=talker,
        name=_text(session, "displayName", "remark", "nickname") or _text(record, "senderDisplayName", "senderName"),
        kind="chat",
        attachments=(Attachment("image/*", ""),) if picture else (),
    )


def _text(record: Mapping[str, Json], *names: str) -> str | None:
    return next((found for name in names if (found := text_of(record.get(name)))), None)
