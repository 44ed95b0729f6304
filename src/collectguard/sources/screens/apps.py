"""Which family of programs drew a screen, by its words and colours; a hint for reports, nothing hangs on it."""

from __future__ import annotations

from collections.abc import Sequence

from collectguard.sources.screens import furniture
from collectguard.sources.screens.layout import Block
from collectguard.sources.screens.seen import App, ScreenKind

_BY_HINT: tuple[tuple[App, frozenset[str]], ...] = (
    (
        "ios",
        frozenset(("imessage", "imessage信息", "信息·短信", "文字信息", "textmessage", "报告垃圾信息", "举报垃圾信息")),
    ),
    ("google", frozenset(("rcs消息", "textmessage•sms", "rcs信息"))),
    ("coloros", frozenset(("输入短信",))),
    ("qq", frozenset(("手机在线-wifi", "手机在线", "电脑在线", "4g在线", "5g在线"))),
    ("wechat", frozenset(("微信红包", "微信转账", "按住说话"))),
    ("miui", frozenset(("发送短信", "未知归属地"))),
)
#: Bubbles' colours in light and dark: incoming or own.
_BY_COLOUR: tuple[tuple[App, tuple[tuple[int, int, int], ...]], ...] = (
    ("wechat", ((149, 236, 105), (62, 181, 117), (169, 234, 122), (38, 175, 101))),
    ("qq", ((0, 153, 255), (18, 183, 245))),
    ("ios", ((233, 233, 235), (38, 38, 41), (52, 199, 89), (10, 132, 255))),
    ("google", ((233, 238, 246), (48, 48, 51), (11, 87, 208))),
    ("harmony", ((10, 89, 247),)),
    ("miui", ((13, 132, 255),)),
)
_NEAR = 5


def app_of(blocks: Sequence[Block], kind: ScreenKind, height: int) -> App:
    """The program's family, or unknown."""
    words = {furniture.squeezed(row.text).lower() for block in blocks for row in block.rows}
    for app, hints in _BY_HINT:
        if words & hints:
            return app
    low = [
        block
        for block in blocks
        if block.top > 0.6 * height and furniture.squeezed(block.text) in ("短信/彩信", "短信")
    ]
    shades = [block.colour for block in blocks if block.bubble]
    outside = [block.reach.left_ground for block in blocks if block.bubble and block.reach.left_ground is not None]
    if (
        kind == "messages"
        and any(_near(shade, (237, 237, 237)) for shade in outside)
        and any(_near(shade, (255, 255, 255)) for shade in shades)
    ):
        return "wechat"
    if low and any(_near(shade, (241, 243, 245)) for shade in outside):
        return "harmony"
    for app, colours in _BY_COLOUR:
        if any(_near(shade, colour) for shade in shades for colour in colours):
            return app
    return "unknown"


def _near(one: tuple[int, int, int], two: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(one, two, strict=True))
