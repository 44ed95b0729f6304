"""A page's own text as a `Page`: glyph boxes in pixels of the rendered page, or nothing where it cannot be trusted.

A text layer may be junk: fonts without a mapping, an invisible OCR layer, words hidden behind a
picture or printed in white. It counts only where its glyphs stand on ink and read like writing.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from collectguard.model.picture import Box, Glyph, Line, Page, around

_MOST_CHARACTERS = 60_000
#: Fewer glyphs than this are a page number or a stamp, not the page's text.
_LEAST = 12
_LEAST_MAPPED, _LEAST_ON_INK = 0.92, 0.85
_SAMPLE = 400
#: Long texts hold some of these: each makes up a hundredth of ordinary writing or more.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
)
_LEAST_COMMON = 0.35
_HAN = ("\u4e00", "\u9fff")
#: Glyphs apart by more than so many of their heights begin another line.
_APART = 1.6


def page_of(page: Any, width: int, height: int, grey: Any | None) -> Page | None:
    """The page's own text, or None where there is none to be trusted.

    Args:
        page: pypdfium2's page.
        width, height: pixels of the rendered page, to which boxes are scaled.
        grey: the rendered page as a Pillow image in grey, of any size, to look for ink under the glyphs.
    """
    glyphs, mapped = _glyphs(page, width, height)
    if len(glyphs) < _LEAST or mapped < _LEAST_MAPPED or not _reads_well(glyphs):
        return None
    if grey is not None and _on_ink(glyphs, grey, width, height) < _LEAST_ON_INK:
        return None
    lines = tuple(_line(line) for line in _lines(glyphs))
    ordered = sorted(lines, key=lambda line: (line.box.top + line.box.bottom, line.box.left))
    return Page(width=width, height=height, engine="text-layer", lines=tuple(ordered))


def has_text(page: Any) -> bool:
    """Whether the page has any text of its own, trusted or not."""
    return bool(_count(page) >= _LEAST)


def _count(page: Any) -> int:
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        return int(pdfium.FPDFText_CountChars(text.raw))
    finally:
        text.close()


def _glyphs(page: Any, width: int, height: int) -> tuple[list[Glyph | None], float]:
    """Glyphs in the order of the page's text, None for a break; and the share that has a mapping."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        handle = text.raw
        count = min(int(pdfium.FPDFText_CountChars(handle)), _MOST_CHARACTERS)
        found: list[Glyph | None] = []
        bad = good = 0
        edges = [ctypes.c_double() for _ in range(4)]
        for at in range(count):
            code = pdfium.FPDFText_GetUnicode(handle, at)
            char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
            if char.isspace() or char == "\x00":
                if char in "\r\n":
                    found.append(None)
                continue
            if (
                pdfium.FPDFText_HasUnicodeMapError(handle, at) == 1
                or not char.isprintable()
                or "\ue000" <= char <= "\uf8ff"
            ):
                bad += 1
                continue
            if not pdfium.FPDFText_GetCharBox(handle, at, *(ctypes.byref(edge) for edge in edges)):
                continue
            left, right, bottom, top = (edge.value for edge in edges)
            box = _in_pixels(pdfium, page, width, height, (left, top), (right, bottom))
            if box is not None:
                good += 1
                found.append(Glyph(char, box, 1.0))
        return found, good / max(1, good + bad)
    finally:
        text.close()


def _in_pixels(
    pdfium: Any, page: Any, width: int, height: int, one: tuple[float, float], other: tuple[float, float]
) -> Box | None:
    places = []
    for x, y in (one, other):
        across, down = ctypes.c_int(), ctypes.c_int()
        if not pdfium.FPDF_PageToDevice(
            page.raw, 0, 0, width, height, 0, x, y, ctypes.byref(across), ctypes.byref(down)
        ):
            return None
        places.append((across.value, down.value))
    (x0, y0), (x1, y1) = places
    box = Box(min(x0, x1), min(y0, y1), max(x0, x1) + 1, max(y0, y1) + 1)
    inside = box.right > 0 and box.bottom > 0 and box.left < width and box.top < height
    return box if inside else None


def _reads_well(glyphs: Sequence[Glyph | None]) -> bool:
    """Whether Chinese text holds as many common characters as writing does; other scripts pass."""
    letters = [glyph.text for glyph in glyphs if glyph is not None and _HAN[0] <= glyph.text <= _HAN[1]]
    if len(letters) < 60:
        return True
    return sum(letter in _COMMON for letter in letters) / len(letters) >= _LEAST_COMMON


def _on_ink(glyphs: Sequence[Glyph | None], grey: Any, width: int, height: int) -> float:
    """Share of glyph boxes in which the rendered page shows light and dark."""
    there = [glyph for glyph in glyphs if glyph is not None]
    step = max(1, len(there) // _SAMPLE)
    across, down = grey.width / width, grey.height / height
    inked = tried = 0
    for glyph in there[::step]:
        left, top, right, bottom = glyph.box
        crop = grey.crop((int(left * across) - 1, int(top * down) - 1, int(right * across) + 2, int(bottom * down) + 2))
        low, high = crop.getextrema()
        tried += 1
        inked += high - low > 45
    return inked / max(1, tried)


def _lines(glyphs: Sequence[Glyph | None]) -> list[list[Glyph]]:
    lines: list[list[Glyph]] = []
    current: list[Glyph] = []
    for glyph in glyphs:
        if glyph is None or (current and _elsewhere(current, glyph)):
            if current:
                lines.append(current)
            current = [] if glyph is None else [glyph]
        else:
            current.append(glyph)
    if current:
        lines.append(current)
    return lines


def _elsewhere(line: Sequence[Glyph], glyph: Glyph) -> bool:
    last = max(line[-3:], key=lambda one: one.box.height)
    shared = min(last.box.bottom, glyph.box.bottom) - max(last.box.top, glyph.box.top)
    size = max(last.box.height, glyph.box.height)
    small = min(last.box.height, glyph.box.height)
    off_level = shared < 0.25 * small and abs(last.box.bottom - glyph.box.bottom) > 0.6 * size
    return off_level or glyph.box.left < line[-1].box.left - size


def _line(glyphs: Sequence[Glyph]) -> Line:
    """Glyph boxes are those of the ink; they are given their line's height."""
    whole = around([glyph.box for glyph in glyphs])
    even = tuple(
        Glyph(glyph.text, Box(glyph.box.left, whole.top, glyph.box.right, whole.bottom), glyph.confidence)
        for glyph in glyphs
    )
    left, top, right, bottom = (float(edge) for edge in whole)
    return Line(even, ((left, top), (right, top), (right, bottom), (left, bottom)), 1.0)
