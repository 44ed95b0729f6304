"""What a donated message must not tell: numbers, names, accounts, addresses, links.

Best effort, in one visible list; a person reviews every line before it is handed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕"
    "丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛段郝顾龚邵万覃武钱戴"
    "严莫孔向常汤康易乔赖文"
)
_TITLE = "先生|女士|小姐|同志|老师|经理|大哥|大姐|师傅"

Change = Callable[[re.Match[str]], str]


def _zeros(found: re.Match[str]) -> str:
    """Digits by zeros; the first two of a long number stay, so that its kind can still be told."""
    kept = 0 if len(re.sub(r"\D", "", found[0])) < 7 else 2
    seen = 0
    parts = []
    for char in found[0]:
        if char.isdigit():
            seen += 1
            char = char if seen <= kept else "0"
        parts.append(char)
    return "".join(parts)


_LINK = re.compile(
    r"(?:https?://)?(?:[a-zA-Z0-9-]+\.)+(?:com|cn|net|org|top|xyz|vip|cc|me|io|co|link|site)(?:/[^\s，。；,;、）)】]*)?"
)
_ACCOUNT = re.compile(
    "(?i)(?:(?<=微信号)|(?<=微信|卫星|薇信|威信)|(?<=加v)|(?<=\N{HEAVY PLUS SIGN}v))"
    r"[:：]?\s*[a-z][\w-]{4,19}|(?<=qq)[:：]?\s*\d{5,11}"
)
_ADDRESS = re.compile(
    r"[一-鿿]{2,9}?(?:省|市|区|县|镇|乡|街道|路|街|巷|村|小区|花园|公寓|大厦)"
    r"(?:\d{1,5}(?:号楼|号|栋|幢|单元|室|楼|弄))+(?:\d{1,5}室?)?"
)
_CALLED = re.compile(rf"(?<![一-鿿某])(?:[{_SURNAMES}][一-鿿]{{1,2}}|[{_SURNAMES}])(?={_TITLE})")
_NAMED = re.compile(
    rf"(?<=请转告)[{_SURNAMES}][一-鿿]{{1,2}}(?![一-鿿])|(?<=我叫)[{_SURNAMES}][一-鿿]{{1,2}}"
    rf"|(?:(?<=姓名)|(?<=户名))[:：]?\s*[{_SURNAMES}][一-鿿]{{1,2}}"
)

#: In this order; each a pattern and what takes its place.
STEPS: tuple[tuple[str, re.Pattern[str], str | Change], ...] = (
    ("mail", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "name@example.com"),
    ("link", _LINK, "example.com/x"),
    ("account", _ACCOUNT, "xx0000"),
    ("address", _ADDRESS, "某地0号"),
    ("name", _CALLED, "某某"),
    ("name", _NAMED, "某某"),
    ("number", re.compile(r"\d(?:[\d\- ]*\d)?[\dXx]?"), _zeros),
)


def redacted(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without what the steps find, and the steps that found something.

    >>> redacted("王小明先生，您尾号4321的借款请联系13912345678")
    ('某某先生，您尾号0000的借款请联系13000000000', ('name', 'number'))
    """
    found = []
    for name, pattern, instead in STEPS:
        changed = pattern.sub(instead, text)
        if changed != text:
            found.append(name)
            text = changed
    return text, tuple(dict.fromkeys(found))
