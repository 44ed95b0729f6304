"""Phone screens drawn with Pillow, with the page a faultless engine would give: no blanks, rough boxes."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

from collectguard.model.picture import Box, Glyph, Line, Page
from collectguard.sources.pictures import Picture, open_picture
from tests.fonts import chinese

Colour = tuple[int, int, int]

#: Colours of a well-known chat program, light and dark.
PAGE, THEIRS, MINE = (237, 237, 237), (255, 255, 255), (149, 236, 105)
DARK_PAGE, DARK_THEIRS, DARK_MINE = (17, 17, 17), (44, 44, 44), (62, 181, 117)


class Canvas:
    """A screen in the making."""

    def __init__(self, width: int = 1080, height: int = 1600, ground: Colour = PAGE) -> None:
        self.image = Image.new("RGB", (width, height), ground)
        self.draw = ImageDraw.Draw(self.image)
        self.lines: list[Line] = []
        self.ink: Colour = (20, 20, 20) if sum(ground) > 380 else (225, 225, 225)

    def text(
        self, left: float, top: float, text: str, px: int = 48, *, tracking: float = 0.0, ink: Colour | None = None
    ) -> float:
        """One line; `tracking` is added after every character. Returns its right end."""
        font = chinese(px)
        glyphs: list[Glyph] = []
        at = left
        for char in text:
            self.draw.text((at, top), char, font=font, fill=ink or self.ink)
            wide = font.getlength(char)
            if not char.isspace():
                glyphs.append(Glyph(char, Box(round(at), round(top), round(at + wide), round(top + 1.2 * px)), 0.98))
            at += wide + tracking
        right, bottom = at - tracking, top + 1.22 * px
        self.lines.append(
            Line(tuple(glyphs), ((left - 3, top), (right + 3, top), (right + 3, bottom), (left - 3, bottom)), 0.98)
        )
        return right

    def bubble(
        self,
        left: float,
        top: float,
        rows: Sequence[str],
        fill: Colour,
        *,
        px: int = 48,
        width: float | None = None,
        ink: Colour | None = None,
    ) -> float:
        """A patch with rows of print, right-aligned to `left` where that is negative. Returns its lower end."""
        font = chinese(px)
        wide = width or max(font.getlength(row) for row in rows) + 60
        if left < 0:
            left = self.image.width + left - wide
        bottom = top + 44 + len(rows) * 1.4 * px
        self.draw.rounded_rectangle((left, top, left + wide, bottom), radius=16, fill=fill)
        for number, row in enumerate(rows):
            self.text(left + 30, top + 22 + number * 1.4 * px, row, px, ink=ink)
        return bottom

    def face(self, left: float, top: float, fill: Colour = (122, 156, 198)) -> None:
        self.draw.rectangle((left, top, left + 110, top + 110), fill=fill)

    def centred(self, top: float, text: str, px: int = 34) -> None:
        self.text((self.image.width - chinese(px).getlength(text)) / 2, top, text, px, ink=(140, 140, 140))

    def seen(self) -> tuple[Picture, Page]:
        """The picture and its page."""
        lines = tuple(sorted(self.lines, key=lambda line: (line.box.top, line.box.left)))
        return open_picture(self.image), Page(
            width=self.image.width, height=self.image.height, engine="drawn", lines=lines
        )


def wrapped(text: str, count: int) -> list[str]:
    """Rows of so many characters, blanks not counted at their ends."""
    rows, row = [], ""
    for char in text:
        row += char
        if len(row) >= count:
            rows.append(row.strip())
            row = ""
    return [*rows, row.strip()] if row.strip() else rows
