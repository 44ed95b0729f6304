"""What a phone screen shows, as far as it could be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from collectguard.model.picture import Box, Remark

Side = Literal["left", "right", "centre", "unknown"]
ScreenKind = Literal["messages", "conversation-list", "notification", "other"]
App = Literal["ios", "miui", "harmony", "coloros", "google", "wechat", "qq", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenMessage:
    """One message of a screen.

    `text` is what was written: wrapped lines are joined, blanks stand where the pixels show them, and
    `boxes` holds one box a code point. `side` is where the bubble sits: left is what the phone received,
    right is what its owner wrote; `unknown` where the picture does not tell. `sender` is the title bar's
    number or name, or the name over the bubble. `received_at` is None where the printed time leaves the day
    open. `pictured` is an image inside the message, such as a photographed letter; `text` is then what
    could be read in it.
    """

    text: str = field(repr=False)
    boxes: tuple[Box, ...] = field(repr=False)
    side: Side
    sender: str | None
    received_at: datetime | None
    box: Box
    pictured: Box | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A picture seen as a phone screen.

    `confidence` is how sure the kind is, 0 to 1; `other` is what does not look like messages, and its
    messages are whatever text stands there, so that nothing readable is lost.
    """

    kind: ScreenKind
    confidence: float
    app: App
    title: str | None
    messages: tuple[ScreenMessage, ...]
    remarks: tuple[Remark, ...] = ()
