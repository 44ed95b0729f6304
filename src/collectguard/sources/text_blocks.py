"""Messages written one under the other in plain text, each under a line of its own.

    发件人：号码 / 时间 / 正文                            blocks, from old phones and Notepad
    2026-03-02 9:14:05 AM 昵称(号码)                      QQ's message manager
    Feb 05, 2026  9:00:00 AM / sender or Me / text       imessage-exporter

A text runs to the next such line; blank lines inside it are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from collectguard.model import Direction, Text
from collectguard.sources.blob import Blob
from collectguard.sources.intake import Intake
from collectguard.sources.message import Attachment, Message, party
from collectguard.sources.texts import lines

BLOCK = re.compile(
    r"(?P<who>发件人|收件人|发送人|接收人|发信人|收信人|From|To)\s*[:：]\s*(?P<address>[^:：]{0,60})", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?P<label>时间|日期|发送时间|接收时间|Date|Time|正文|内容|短信内容|Text|Body)\s*[:：]\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_SENT = ("收件人", "接收人", "收信人", "to")

QQ_HEAD = re.compile(
    r"(\d{4}[-/]\d{1,2}[-/]\d{1,2} (?:(?:上午|下午|凌晨|早上|中午|晚上|[AP]M) ?)?"
    r"\d{1,2}:\d{2}:\d{2}(?: ?(?:[AP]M|上午|下午))?) (.{1,80}?)(?:\((\d{4,12})\)|<([^<>\s]+@[^<>\s]+)>)?"
)
_QQ_PEER = re.compile(r"消息对象[:：](.*)")
_QQ_PLACEHOLDER = re.compile(r"\[(图片|表情包?|语音|文件|视频|音乐分享)\]")
_RULE = re.compile(r"={20,}")
_QQ_SYSTEM = "10000"
#: What 留痕 MemoTrace writes where QQ has a name: a line of the app itself, with no text under it.
_TOLD_BY_APP = re.compile(
    r".{0,60}(?:撤回了?一条消息|拍了拍|加入了?群聊|移出了?群聊|邀请.{1,60}加入|修改群名|开启了朋友验证|以上是打招呼|"
    r"通过了.{0,20}朋友验证|领取了.{0,20}红包|红包已|收到红包|已被对方拒收|发起了语音|通话已结束|"
    r"recalled a message).{0,60}"
)
_QQ_RANK = re.compile(r"^【[^】]{1,10}】")
#: Messages that wait until both sides of a chat are known.
_LOOK_AHEAD = 200

IMESSAGE_HEAD = re.compile(
    r"([A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M)(?: \((?:Read|Delivered)[^()]*\))?"
)
#: What that tool writes of a chat itself: a time, somebody, and one of these, in one line.
_ANNOUNCED = re.compile(
    r"[A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M .{1,120}? (?:"
    r"(?:re)?named the conversation|(?:changed|removed) the (?:group photo|chat background|conversation background)|"
    r"removed the name from the conversation|(?:added|removed) .{1,200} (?:to|from) the conversation|"
    r"left the conversation|unsent a message|kept an audio message|changed their phone number|"
    r"performed unknown action|started sharing|stopped sharing).{0,200}"
)
_ANNOUNCEMENT_FAILED = "Unable to format announcement!"
#: Lines behind a text that say how it was sent, or that it answers another one.
_SENT_HOW = re.compile(
    r"Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Star[t]?|Sparkles|Spotlight|Slam|Loud|Gentle|"
    r"Invisible Ink)|This message responded to an earlier message\."
)
_ATTACHED = re.compile(r"(?:[^\n]{0,300}[\\/])?attachments[\\/][^\n]{1,300}\.(\w{2,5})", re.IGNORECASE)
_REACTIONS = re.compile(r"(?m)^(?:Tapbacks|Reactions):$")
#: Answers stand again, indented, under what they answer.
_ANSWER = re.compile(r"(?m)^ {4}(?=[A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2} [AP]M)")

_MEDIA = {
    **{name: f"image/{name}" for name in ("png", "gif", "webp", "heic", "bmp", "jpeg")},
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
}

#: Longest text of one block, in characters.
_MOST_TEXT = 1024 * 1024

TOO_LONG = Text("这一条太长，后面的没有读。", "This message is too long; the rest of it was not read.")


class _Body:
    """The lines of a text, up to a limit."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._length = 0

    def add(self, line: str, place: str, intake: Intake) -> None:
        if self._length > _MOST_TEXT:
            return
        self._length += len(line) + 1
        if self._length > _MOST_TEXT:
            intake.lose(place, TOO_LONG)
        else:
            self._lines.append(line)

    def text(self) -> str:
        return "\n".join(self._lines).strip("\n")

    def __len__(self) -> int:
        return len(self._lines)


def read(blob: Blob, intake: Intake) -> Iterator[Message]:
    """Every message of the file, in its order."""
    if intake.format == "qq-txt":
        return _qq(blob, intake)
    return _imessage(blob, intake) if intake.format == "imessage-exporter-txt" else _blocks(blob, intake)


def _blocks(blob: Blob, intake: Intake) -> Iterator[Message]:
    address: str | None = None
    name: str | None = None
    direction: Direction = "unknown"
    moment: datetime | None = None
    body = _Body()
    count = start = 0
    for number, line in enumerate(lines(blob, intake), start=1):
        place = f"line {start}"
        if head := BLOCK.fullmatch(line.strip()):
            if moment is None and count and not len(body):
                # From and To of the same message.
                continue
            if count:
                yield Message(body.text(), address, moment, direction, _folder(direction), place, name=name)
            count += 1
            start, body, moment = number, _Body(), None
            address, name = party(head["address"].strip())
            direction = "outgoing" if head["who"].lower() in _SENT else "incoming"
        elif count:
            label = _LABEL.fullmatch(line) if not len(body) else None
            words = label["rest"] if label else line
            if moment is None and not len(body) and (read_time := intake.clock.words(words)):
                moment = read_time
            elif words or len(body):
                body.add(words, place, intake)
    if count:
        yield Message(body.text(), address, moment, direction, _folder(direction), f"line {start}", name=name)


def _folder(direction: Direction) -> str | None:
    return {"incoming": "inbox", "outgoing": "sent"}.get(direction)


class _Said(NamedTuple):
    """One message of a QQ chat as it stands: its heading's parts, its text, and its first line."""

    written: str
    name: str
    number: str | None
    text: str
    start: int


def _qq(blob: Blob, intake: Intake) -> Iterator[Message]:
    chat = _QQChat(None)
    head: tuple[str, str, str | None] | None = None
    body = _Body()
    start = 0
    for number, line in enumerate(lines(blob, intake), start=1):
        found = QQ_HEAD.fullmatch(line.strip())
        if head is not None and (found or _RULE.fullmatch(line.strip())):
            yield from chat.add(_Said(*head, body.text(), start), intake)
            head = None
        if found:
            head, body, start = (found[1], found[2], found[3]), _Body(), number
        elif head is not None:
            body.add(line, f"line {start}", intake)
        elif named := _QQ_PEER.fullmatch(line.strip()):
            yield from chat.rest(intake)
            chat = _QQChat(named[1].strip() or None)
    if head is not None:
        yield from chat.add(_Said(*head, body.text(), start), intake)
    yield from chat.rest(intake)


class _QQChat:
    """One chat of an export; its messages wait until it is clear whether the other party goes by the chat's name.

    Where they do, everybody else is the owner; where nobody does, only a name given tells the owner.
    """

    def __init__(self, peer: str | None) -> None:
        self._peer = peer
        self._waiting: list[_Said] = []
        self._known = False

    def add(self, said: _Said, intake: Intake) -> Iterator[Message]:
        is_system = said.number == _QQ_SYSTEM or said.name == "系统消息"
        untold = not said.text.strip() and said.number is None
        if is_system or (untold and (self._peer is None or _TOLD_BY_APP.fullmatch(said.name))):
            intake.note("skipped-system")
            return
        self._waiting.append(said._replace(name=_QQ_RANK.sub("", said.name.strip()) or said.name))
        self._known = self._known or self._waiting[-1].name == self._peer
        if self._known or intake.options.owner or len(self._waiting) > _LOOK_AHEAD:
            yield from self.rest(intake)

    def rest(self, intake: Intake) -> Iterator[Message]:
        """Everything that waited."""
        for said in self._waiting:
            yield _qq_message(said, self._peer, self._direction(said, intake), intake)
        self._waiting = []

    def _direction(self, said: _Said, intake: Intake) -> Direction:
        if intake.is_owner(said.name):
            return "outgoing"
        if said.name == self._peer or intake.options.owner:
            return "incoming"
        if self._known:
            return "outgoing"
        intake.note("owner-unknown")
        return "unknown"


def _qq_message(said: _Said, peer: str | None, direction: Direction, intake: Intake) -> Message:
    return Message(
        text="" if _QQ_PLACEHOLDER.fullmatch(said.text.strip()) else said.text,
        address=peer if direction == "outgoing" else said.name,
        received_at=intake.clock.words(said.written),
        direction=direction,
        record=f"line {said.start}",
        conversation=peer,
        name=said.number,
        kind="chat",
        attachments=(Attachment("image/*", ""),) if "[图片]" in said.text else (),
    )


def _imessage(blob: Blob, intake: Intake) -> Iterator[Message]:
    head: str | None = None
    sender: str | None = None
    body = _Body()
    peer = blob.name.removesuffix(".txt") if re.fullmatch(r"\+?\d{5,20}\.txt", blob.name) else None
    start = 0
    held: list[tuple[str, str | None, str, int]] = []
    for number, line in enumerate(lines(blob, intake), start=1):
        if found := IMESSAGE_HEAD.fullmatch(line):
            if head is not None:
                held.append((head, sender, body.text(), start))
            head, sender, body, start = found[1], None, _Body(), number
        elif _ANNOUNCED.fullmatch(line) or line == _ANNOUNCEMENT_FAILED:
            intake.note("skipped-system")
            if head is not None:
                held.append((head, sender, body.text(), start))
            head = None
        elif head is not None and sender is None:
            sender = line.strip()
            if peer is None and not intake.is_owner(sender):
                peer = sender
        elif head is not None:
            body.add(line, f"line {start}", intake)
        if held and (peer or len(held) > 200):
            yield from (_imessage_message(*message, peer, intake) for message in held)
            held = []
    if head is not None:
        held.append((head, sender, body.text(), start))
    yield from (_imessage_message(*message, peer, intake) for message in held)


def _imessage_message(
    head: str, sender: str | None, text: str, start: int, peer: str | None, intake: Intake
) -> Message:
    outgoing = intake.is_owner(sender)
    text, attachments = _said_and_attached(_ANSWER.split(_REACTIONS.split(text)[0])[0].strip("\n"))
    return Message(
        text=text,
        address=peer if outgoing else sender or peer,
        received_at=intake.clock.words(head),
        direction="outgoing" if outgoing else "incoming",
        folder=_folder("outgoing" if outgoing else "incoming"),
        record=f"line {start}",
        conversation=peer,
        attachments=attachments,
    )


def _said_and_attached(text: str) -> tuple[str, tuple[Attachment, ...]]:
    """A text without the lines the tool wrote behind it: files sent along, by their paths, and how it was sent."""
    kept = []
    attachments = []
    for line in text.split("\n"):
        if found := _ATTACHED.fullmatch(line):
            kind = _MEDIA.get(found[1].lower(), "application/octet-stream")
            attachments.append(Attachment(kind, re.split(r"[\\/]", line)[-1]))
        elif not _SENT_HOW.fullmatch(line):
            kept.append(line)
    return "\n".join(kept).strip("\n"), tuple(attachments)
