"""Tables whose layout has a name: iMazing, 留痕 MemoTrace (all chats, one chat), chatlog.

They are told by their headings. What none of them has in every row is the other party; it is
remembered from the rows where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from collectguard.sources.intake import Intake
from collectguard.sources.markup import unescaped
from collectguard.sources.message import Attachment, Message

#: Under which name a row holds the value behind its last heading: early exports write one more than they name.
SURPLUS = "+"

NamedRow = tuple[int, Mapping[str, str]]
Layout = Callable[[Iterable[NamedRow], Intake], Iterator[Message]]

#: The title of a WeChat card; what it quotes or links to comes behind.
_TITLE = re.compile(r"<title>\s*(?:<!\[CDATA\[)?([^<\]]*)")
#: WeChat's own name of an account or a group, where it can be nothing else.
_ACCOUNT = re.compile(r"wxid_\w+|gh_\w+|\d+@(?:chatroom|openim)", re.ASCII)
_MOST_XML = 100_000
_PICTURE = (Attachment("image/*", ""),)
#: Rows looked at for the names of both sides.
_LOOK_AHEAD = 200
_OTHER_MEDIA = ("[图片]", "[语音]", "[视频]", "[文件]", "[表情]", "[动画表情]")


def layout_of(headings: Iterable[str]) -> tuple[str, Layout] | None:
    """The name and reader of the layout these headings, as `headings.plain` gives them, belong to."""
    known = set(headings)
    return next(((name, layout) for name, needed, layout in _LAYOUTS if needed <= known), None)


def _imazing(rows: Iterable[NamedRow], intake: Intake) -> Iterator[Message]:
    for place, row in rows:
        kind = row.get("type", "").strip().lower()
        if kind not in ("incoming", "outgoing"):
            intake.note("skipped-system")
            continue
        outgoing = kind == "outgoing"
        chat = row.get("chatsession", "").strip() or None
        yield Message(
            text=row.get("text", ""),
            address=chat if outgoing else row.get("senderid", "").strip() or chat,
            received_at=intake.clock.words(row.get("messagedate", "")),
            direction="outgoing" if outgoing else "incoming",
            folder="deleted" if row.get("deleteddate", "").strip() else None,
            record=f"row {place}",
            conversation=chat,
            name=row.get("sendername", "").strip() or None,
            subject=row.get("subject", "").strip() or None,
            attachments=(Attachment(row.get("attachmenttype", ""), row["attachment"]),)
            if row.get("attachment")
            else (),
        )


def _words(kind: str, content: str) -> str:
    """What a row says: its text, or the title of a quoted, forwarded or linked message, which is XML."""
    if kind == "1":
        return content
    titled = _TITLE.search(content[:_MOST_XML]) if kind in ("49", "2000") else None
    return unescaped(titled[1]).strip() if titled else ""


def _memotrace_all(rows: Iterable[NamedRow], intake: Intake) -> Iterator[Message]:
    partner: dict[str, str] = {}
    for place, row in rows:
        kind = row.get("type", "").strip()
        if kind in ("10000", "10002"):
            intake.note("skipped-system")
            continue
        talker, sender = row.get("talkerid", ""), row.get("sender", "").strip()
        name = row.get("remark", "").strip() or row.get("nickname", "").strip() or None
        surplus = row.get(SURPLUS, "").strip()
        if not sender and _ACCOUNT.fullmatch(surplus):
            sender = surplus
        outgoing = row.get("issender", "").strip() == "1"
        if not outgoing and sender and talker not in partner and len(partner) < 100_000:
            partner[talker] = sender
        yield Message(
            text=_words(kind, row.get("strcontent", "")),
            address=partner.get(talker, name) if outgoing else sender or name,
            received_at=intake.clock.epoch(row.get("createtime")) or intake.clock.words(row.get("strtime", "")),
            direction="outgoing" if outgoing else "incoming",
            record=f"row {place}",
            conversation=partner.get(talker) or name or talker or None,
            name=name,
            kind="chat",
            attachments=_PICTURE if kind == "3" else (),
        )


def _memotrace_chat(rows: Iterable[NamedRow], intake: Intake) -> Iterator[Message]:
    rows = iter(rows)
    held: list[NamedRow] = []
    other: str | None = None
    owner_named = intake.options.owner is not None
    for place, row in rows:
        held.append((place, row))
        sender = row.get("发送人", "").strip()
        if intake.is_owner(sender):
            owner_named = True
        elif sender:
            other = other or sender
        if (other and owner_named) or len(held) > _LOOK_AHEAD:
            break
    for place, row in (*held, *rows):
        kind = row.get("类型", "").strip()
        if kind in ("系统", "系统消息", "撤回消息"):
            intake.note("skipped-system")
            continue
        who = row.get("发送人", "").strip() or None
        outgoing = intake.is_owner(who)
        if not outgoing and who:
            other = who
        if not owner_named:
            intake.note("owner-unknown")
        content = row.get("内容", "")
        is_text = kind in ("文本", "文本消息", "1", "引用消息", "") and content not in _OTHER_MEDIA
        yield Message(
            text=content if is_text else "",
            address=other if outgoing else who,
            received_at=intake.clock.words(row.get("时间", "")),
            direction="outgoing" if outgoing else "incoming" if owner_named else "unknown",
            record=f"row {place}",
            conversation=other,
            name=row.get("备注", "").strip() or row.get("昵称", "").strip() or None,
            kind="chat",
            attachments=_PICTURE if kind.startswith("图片") else (),
        )


def _chatlog(rows: Iterable[NamedRow], intake: Intake) -> Iterator[Message]:
    for place, row in rows:
        sender, talker = row.get("sender", "").strip(), row.get("talker", "").strip()
        private = not talker.endswith("@chatroom")
        mine = row.get("isself", "").strip().lower()
        outgoing = mine in ("1", "true") or intake.is_owner(row.get("sendername"))
        if not mine and private and sender and talker:
            outgoing = sender != talker
        content = row.get("content", "")
        yield Message(
            text="" if content in _OTHER_MEDIA else content,
            address=(talker if outgoing else sender or talker) or None,
            received_at=intake.clock.words(row.get("time", "")),
            direction="outgoing" if outgoing else "incoming",
            record=f"row {place}",
            conversation=talker or None,
            name=row.get("talkername", "").strip() or None,
            kind="chat",
        )


_LAYOUTS: tuple[tuple[str, frozenset[str], Layout], ...] = (
    ("imazing-csv", frozenset({"chatsession", "messagedate", "type", "text"}), _imazing),
    ("wechat-memotrace-csv", frozenset({"talkerid", "issender", "createtime", "strcontent"}), _memotrace_all),
    ("wechat-memotrace-csv", frozenset({"消息id", "类型", "发送人", "时间", "内容"}), _memotrace_chat),
    ("wechat-chatlog-csv", frozenset({"time", "sender", "talker", "content"}), _chatlog),
)
