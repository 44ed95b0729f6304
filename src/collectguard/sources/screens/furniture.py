"""What a phone puts round the messages: status bar, titles, buttons, hints. All of it is left out of the text."""

from __future__ import annotations

import re
import unicodedata


def squeezed(text: str) -> str:
    """Without blanks and differences of width."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def _words(*rows: str) -> frozenset[str]:
    return frozenset(squeezed(word).lower() for row in rows for word in row.split())


#: Whole lines that are hints, buttons, labels or notes of the app, never somebody's words.
_HINTS = _words(
    "短信 彩信 信息 消息 通知 短信/彩信 短信彩信 iMessage iMessage信息 信息·短信 文字信息 文本信息 TextMessage",
    "SMS TextMessage•SMS RCS RCS消息 RCS信息 增强信息 5G消息 5G信息 发送 发送短信 发送消息 发信息 输入短信",
    "输入消息 输入信息 输入内容 请输入 说点什么 新消息 新信息 新建信息 编辑 完成 取消 返回 更多 搜索 查找 全部",
    "按住说话 语音输入 表情 相册 拍摄 位置 红包 转账 收藏 名片 文件 未读 已读 全部已读 标为已读 标记为已读 已送达",
    "已发送 送达 未送达 发送失败 已撤回 未读消息 以下为新消息 以下是新消息 Delivered Read",
)
_BUTTONS = _words(
    "复制 复制验证码 查看详情 查看 点击查看 联系客服 立即查看 去看看 拨打 拨打电话 呼叫 视频通话 语音通话 回复",
    "删除 转发 分享 举报 屏蔽 拦截 加入黑名单 添加到黑名单 移出黑名单 添加到联系人 添加到通讯录 新建联系人",
    "添加联系人 保存联系人 举报垃圾信息 报告垃圾信息 标记为垃圾信息 不是垃圾信息 标为垃圾短信 报告垃圾邮件",
    "删除并报告垃圾信息 ReportJunk AddtoContacts 收起 展开 展开全部 翻译 长按可复制 清除 清除全部 管理 显示更多",
    "显示较少 上滑解锁 向上轻扫以打开",
)
_LABELS = _words(
    "该发件人不在你的联系人列表中 该发件人不在您的联系人列表中 不在联系人列表中 Thesenderisnotinyourcontactlist",
    "未知归属地 未知号码 陌生号码 服务号 通知类短信 通知信息 骚扰拦截 对方正在输入 对方正在输入...",
    "对方正在输入中... 手机在线 手机在线-WiFi 电脑在线 离线请留言 在线 4G在线 5G在线 WiFi在线 聊天信息 群聊",
    "聊天记录 群公告 通知中心 个人收藏 最近通话 勿扰",
)
_CARDS = _words("微信红包 恭喜发财，大吉大利 微信转账 QQ红包 已领取 已被领完")
_ALL = _HINTS | _BUTTONS | _LABELS | _CARDS
_DECORATION = "".join(map(chr, (0x2E, 0x2026, 0xB7, 0x3E, 0x203A, 0x3C, 0x2039, 0x3002, 0x2C, 0x7C)))
#: Notes of an app in the middle of a chat.
_NOTE = re.compile(
    r"(?:.{1,16}(?:撤回了一条消息|开启了朋友验证|拍了拍.{1,16}|领取了.{0,12}红包|加入了?群聊|退出了?群聊|修改群名为.{1,30}"
    r"|邀请.{1,20}加入了群聊)"
    r"|.{0,20}已添加了.{1,20}现在可以开始聊天了|消息已发出，?但被对方拒收了|(?:以上[是为]打招呼|为了保障.{0,8}安全).{0,30}"
    r"|该(?:发件人|号码|用户)不在.{0,20}|查看更早的消息|\d{1,4}条(?:新)?(?:未读)?消息|.{0,6}条新消息|(?:全员|群)公告)[。!]?"
)
#: Pieces of a status bar: those that tell it, and what engines make of its icons.
_TELLING = re.compile(
    r"[0-2]?\d[:.][0-5]\d|[\d.]{1,6}[KM]B?/?s|[2345]G\+?|HD\d?|VoLTE|LTE|Wi-?Fi|WLAN|\d{1,3}%"
    r"|中国移动|中国联通|中国电信|中国广电|移动|联通|电信|广电|CMCC|无服务|仅限紧急呼叫",
    re.IGNORECASE,
)
_ICON = re.compile(r"\d{1,3}|[A-Za-z]{1,2}|[^\w\s]|[口回凸山田日]")
_MOST_STATUS = 32
#: Badges, arrows and dots beside a title.
_BACK = "<\u2039\u2190\u3008\u300a\u00ab\ufe64\uff1c\u304f"
_ONWARD = ">\u203a\u2192\u00bb\uff1e\u3009"
_BADGE = re.compile(
    rf"^(?:\d{{1,3}}\+?)?\s*[{_BACK}]+\s*(?:\d{{1,2}}\+?(?=\D))?"
    r"|^[-\u2014\u201c\u2018\"'`]+(?=\w)|^[^\w+(](?=\+?\d)|^[\u4e00\u4e8c\u4e0a](?=\+?\d{5})"
    rf"|[{_ONWARD}]+$|[,\uff0c\u3001\u3002]$|[·•.…:\uff1a\u22ee]{{2,}}$"
)
_LEVEL = re.compile(r"^(?:LV?[\dOoIl]{1,3}|V[\dO]{1,2}|群主|管理员|机器人|@)+\s*", re.IGNORECASE)
_MARK = re.compile(rf"LV?[\dOoIl]{{1,3}}|\d{{1,2}}\+?|[{_BACK}{_ONWARD}+·.…\u22ee\u2014-]+", re.IGNORECASE)
#: Where a number is registered, as phones print it under the number.
_PLACE = re.compile(r"(?!中国)[\u4e00-\u9fff]{2,9}(?:移动|联通|电信|广电)")
_NUMBER = re.compile(r"[+\d][\d\s()\-*]{2,24}\d")
APPS = _words("信息 短信 微信 QQ 消息 信息通知 messages 短信息 手机QQ 企业微信 TIM wechat sms 通知")


def is_furniture(text: str) -> bool:
    """A hint, button, label or note of the app by its words."""
    plain = squeezed(text)
    if len(plain) > 60:
        return False
    return (
        plain.lower().strip(_DECORATION) in _ALL
        or _NOTE.fullmatch(plain) is not None
        or _PLACE.fullmatch(plain) is not None
    )


def is_card(text: str) -> bool:
    """A red packet's or a transfer's own words."""
    return squeezed(text).lower() in _CARDS


def is_mark(text: str) -> bool:
    """A rank, an unread count, an arrow."""
    return _MARK.fullmatch(squeezed(text)) is not None


def is_status(text: str) -> bool:
    """Clock, signal, carrier, battery and what engines make of their icons.

    >>> is_status("14:30 5G 81%"), is_status("95000"), is_status("OK")
    (True, False, False)
    """
    plain = squeezed(text)
    if len(plain) > _MOST_STATUS:
        return False
    at, told = 0, False
    while at < len(plain):
        found = _TELLING.match(plain, at)
        told = told or found is not None
        found = found or _ICON.match(plain, at)
        if found is None:
            return False
        at = found.end()
    return told


def title(text: str) -> str:
    """A title bar's words without its arrows, badges and dots.

    >>> title("<12 某某客服 ···")
    '某某客服'
    """
    previous = None
    text = text.strip()
    while previous != text:
        previous, text = text, _BADGE.sub("", text).strip()
    return text


def is_number(text: str) -> bool:
    """A telephone or service number, as title bars print them."""
    return _NUMBER.fullmatch(title(unicodedata.normalize("NFKC", text))) is not None


def name(text: str) -> str:
    """A name over a bubble without its rank.

    >>> name("LV7 江海办案组")
    '江海办案组'
    """
    return _LEVEL.sub("", text.strip()).strip()


def address(text: str) -> str:
    """A sender as printed; a number without the blanks phones put into it.

    >>> address("1069 0000 1234")
    '106900001234'
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    return re.sub(r"[\s\-]", "", plain) if _NUMBER.fullmatch(plain) else text.strip()
