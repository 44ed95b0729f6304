"""From the page of a phone screen to its messages: who said what, when, and exactly how it was written.

`read_screen` leaves out what the phone adds (status bar, titles, buttons, hints), keeps apart the
bubbles, joins wrapped lines, and puts a blank exactly where the pixels show one. numpy loads with its first call.
"""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from collectguard.model.picture import Page
from collectguard.sources.screens.seen import App, Screen, ScreenKind, ScreenMessage, Side

if TYPE_CHECKING:
    from collectguard.sources.pictures import Picture

__all__ = ["App", "Screen", "ScreenKind", "ScreenMessage", "Side", "read_screen"]


def read_screen(
    picture: Picture,
    page: Page,
    *,
    taken_at: datetime | None = None,
    zone: tzinfo | None = None,
    others: bool = True,
) -> Screen:
    """The messages of a phone screen.

    Args:
        picture: upright pixels.
        page: what an engine read in them.
        taken_at: when the picture was taken, timezone-aware; without it "昨天" stays open.
        zone: where the phone's clock stood; China by default.
        others: whether the text of what is no screen (kind `other`) is put together too.
    """
    from collectguard.sources.screens.reader import read

    return read(picture, page, taken_at, zone, others)
