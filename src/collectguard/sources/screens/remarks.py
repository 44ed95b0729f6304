"""What a screen could not tell; one place, both languages."""

from __future__ import annotations

from collectguard.model import Text
from collectguard.model.picture import Remark

SPACING_CANNOT_TELL = Remark(
    "spacing-cannot-tell",
    Text(
        "字太小或太模糊，看不出字与字之间有没有空格；没有据此下结论。",
        "The print is too small or blurred to see whether there are blanks between the characters; "
        "nothing is concluded from it.",
    ),
)
CUT_OFF = Remark(
    "cut-off",
    Text(
        "这是列表或通知里的摘要，原文可能没有显示完；请打开那条信息再截图。",
        "This is an excerpt from a list or notification, and the rest may not be shown; "
        "open the message and take the picture again.",
    ),
)
NO_DAY = Remark(
    "time-without-day",
    Text(
        "画面上的时间没有写明是哪一天，不猜；知道截图时间时可以补上。",
        "The time on the screen does not say which day it was, and none is guessed; "
        "the time the picture was taken would settle it.",
    ),
)
NO_SIDE = Remark(
    "side-cannot-tell",
    Text(
        "看不出这条是收到的还是自己发的，按收到的看待。",
        "The picture does not show whether this was received or sent; it is treated as received.",
    ),
)
