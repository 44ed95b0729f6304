"""The words by which tables of messages name their columns, and the two directions.

Nobody fixed these headings: they are those of phone assistants, carriers, spreadsheets and
Android's own columns. A heading is matched whole first, then by what it contains.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal

from collectguard.model import Direction

Role = Literal["address", "name", "time", "date", "clock", "direction", "text", "from", "to"]

#: The surest heading of each role first; where a table has several, that one counts.
_WHOLE: dict[Role, str] = {
    "address": "对方号码 手机号码 手机号 电话号码 号码 电话 手机 发件人号码 收件人号码 对方手机 联系电话 联系号码 "
    "来信号码 主叫号码 发送号码 短信号码 对端号码 通信号码 对方 "
    "address phonenumber phone number telephone tel senderid mobile msisdn phoneno",
    "name": "姓名 联系人 联系人姓名 对方姓名 名称 备注名 备注 昵称 contact contactname sendername displayname name",
    "time": "时间 日期时间 短信时间 收发时间 发送时间 接收时间 收件时间 发信时间 通信时间 消息时间 收到时间 时间戳 "
    "发送日期 接收日期 短信日期 datetime timestamp time messagedate datesent sentat receivedat localtime",
    "date": "日期 date 年月日",
    "clock": "时刻 钟点 时分 timeofday clock",
    "direction": "收发 收发类型 收发状态 方向 传送方向 短信方向 收发标志 收发方式 收发件 类型 短信类型 "
    "消息类型 类别 短信类别 信箱 文件夹 通信方式 通信类型 状态 短信状态 "
    "direction inout folder box type smstype shorttype messagetype",
    "text": "短信内容 内容 正文 信息内容 消息内容 短信正文 文本 短信 信息 消息 "
    "body text content message msg smsbody messagetext snippet",
    "from": "发件人 发送人 发信人 发送方 发送者 from sender",
    "to": "收件人 接收人 收信人 接收方 接收者 to receiver recipient",
}
_CONTAINED: tuple[tuple[Role, tuple[str, ...]], ...] = (
    ("text", ("内容", "正文", "body", "content")),
    ("address", ("号码", "电话", "手机", "phone", "number")),
    ("time", ("时间", "日期", "time", "date")),
    ("direction", ("类型", "方向", "收发", "direction", "type")),
    ("name", ("姓名", "联系人", "contact", "name")),
)
#: Headings that contain a known word and still are none of ours.
_NEVER = re.compile(
    r"序号|编号|长度|条数|时长|归属|短信中心|卡|已读|费用|身份证|订单|"
    r"duration|count|ismine|servicecenter|sim|read|edited|deleted|delivered"
)

_BY_WORD: dict[str, tuple[Role, int]] = {
    word: (role, place) for role, words in _WHOLE.items() for place, word in enumerate(words.split())
}

_IN: tuple[Direction, str] = ("incoming", "inbox")
_OUT: tuple[Direction, str] = ("outgoing", "sent")
_DRAFT: tuple[Direction, str] = ("draft", "draft")
_SAID: tuple[tuple[tuple[Direction, str], str], ...] = (
    (_IN, "接收 收 收到 已收 已接收 收件 收件箱 收信 收信箱 来信 来 对方 接收短信 收短信 收到的短信 已读 未读"),
    (_IN, "received receive inbox incoming in deliver mt 1"),
    (_OUT, "发送 发 发出 已发 已发送 发件 发件箱 发信 发信箱 去信 回复 本人 发送短信 已发短信 发送失败"),
    (_OUT, "sent send outbox sentbox sendbox outgoing out submit mo 2 4 5 6"),
    (_DRAFT, "草稿 草稿箱 draft drafts 3"),
    (("incoming", "blocked"), "垃圾短信 骚扰拦截 拦截 已拦截 垃圾箱 拦截箱 黑名单 spam blocked 7"),
    (("incoming", "broadcast"), "19"),
)
_UNTOLD: tuple[Direction, None] = ("unknown", None)
#: What stands around the name of a box, and words of direction that name none.
_AROUND_BOX = re.compile(r"\(.*?\)|\[.*?\]|[\W\d_]")
_BESIDE_BOX = re.compile(r"短信|彩信|信息|消息|记录|列表|备份|导出|的|sms|mms|messages?|list")
_NO_BOXES = frozenset(["对方", "本人", "回复", "in", "out", "mt", "mo"])
_DIRECTIONS = {word: meaning for meaning, words in _SAID for word in words.split()}


def plain(heading: str) -> str:
    """A heading without what does not matter: width, case, blanks, underscores, brackets.

    >>> plain("\\ufeff Phone_Number（号码）")
    'phonenumber'
    """
    heading = unicodedata.normalize("NFKC", heading[:120]).strip().strip("\ufeff").lower()
    return re.sub(r"\(.*\)|[\s_\-:*#/\"']", "", heading)


def role_of(heading: str) -> Role | None:
    """What a column holds, by its heading."""
    word = plain(heading)
    if not word or len(word) > 24:
        return None
    if found := _BY_WORD.get(word):
        return found[0]
    if _NEVER.search(word):
        return None
    return next((role for role, parts in _CONTAINED if any(part in word for part in parts)), None)


def column_roles(headings: Sequence[str]) -> dict[str, str]:
    """The heading of each role; the surest word counts, a contained one only where no whole one is."""
    best: dict[str, tuple[int, str]] = {}
    for heading in headings:
        if whole := _BY_WORD.get(plain(heading)):
            role, place = whole
            if role not in best or place < best[role][0]:
                best[role] = (place, heading)
    found = {role: heading for role, (_, heading) in best.items()}
    for heading in headings:
        other = role_of(heading)
        if other and other not in found and heading not in found.values():
            found[other] = heading
    if "date" in found and "time" not in found:
        found["time"] = found.pop("date")
    return found


def direction_headings(headings: Sequence[str]) -> list[str]:
    """The headings of columns that may say who wrote to whom, the surest first; 类型 may hold 短信 or 彩信 instead."""
    found = [heading for heading in headings if role_of(heading) == "direction"]
    return sorted(found, key=lambda heading: _BY_WORD.get(plain(heading), ("direction", len(_BY_WORD)))[1])


def box_of(name: str) -> tuple[Direction, str | None]:
    """Direction and folder by the name of a box, as sheets bear it; only a name that says nothing else counts.

    >>> box_of("收件箱(128)"), box_of("Sheet2")
    (('incoming', 'inbox'), ('unknown', None))
    """
    word = _AROUND_BOX.sub("", unicodedata.normalize("NFKC", name[:60]).lower())
    for shorter in (word, _BESIDE_BOX.sub("", word)):
        if len(shorter) > 1 and shorter in _DIRECTIONS and shorter not in _NO_BOXES:
            return _DIRECTIONS[shorter]
    return _UNTOLD


def direction_of(word: str) -> tuple[Direction, str | None]:
    """Direction and folder by the word in a table; unknown for 短信 or 彩信, which some columns hold instead.

    >>> direction_of("已发送")
    ('outgoing', 'sent')
    """
    word = unicodedata.normalize("NFKC", word[:40]).strip().lower().removesuffix(".0")
    found = _DIRECTIONS.get(word)
    if found is None and 1 < len(word) <= 12:
        if "草稿" in word or "draft" in word:
            return _DRAFT
        received = any(part in word for part in ("接收", "收到", "收件", "来信", "receiv", "incoming", "inbox"))
        sent = any(part in word for part in ("发送", "已发", "发件", "发出", "sent", "outgoing", "outbox"))
        if received != sent:
            return _IN if received else _OUT
    return found or ("unknown", None)
