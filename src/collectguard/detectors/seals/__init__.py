"""Seals on pictured papers: whether one is there, what it says, and whether it looks pressed or laid on.

Needs Pillow and numpy (the extra `image`); nothing on the text path imports this package. A seal is
an ellipse of red ink with letters along its inside; see `marks` for what is asked of it. Three answers
are kept apart: a seal is seen, none is seen where one would be, or the picture cannot tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from collectguard.detectors.seals import pasted, place, ring, same, wording
from collectguard.detectors.seals.ellipse import Ellipse
from collectguard.detectors.seals.find import Found, Mark, faint_level, find_grey, find_marks, looked_at
from collectguard.detectors.seals.names import compared
from collectguard.detectors.seals.ring import StripReader
from collectguard.model.picture import Box, Page, PaperKind, Seal, Sign

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.pictures import Picture

#: From this likeness on a mark is a seal if its ring can be read or is beyond doubt; from the lower one it is a doubt.
_LIKE, _PERHAPS = 0.4, 0.15
_BEYOND_DOUBT = 0.8
_READ_FROM = 95.0  # pixels across, below which no letter of a ring can be read
_READ_LETTERS, _READ_SURE = 4, 0.42
_NAME_SURE, _NAME_SURE_CROWDED = 0.8, 0.92
_NAME_SEAL_MM, _SEAL_MM = 24.0, 22.0
_COURT_PAPERS: frozenset[PaperKind] = frozenset({"consumption-limit", "dishonest-list", "summons", "filing-notice"})
_MARKS_READ = 3
_NO_SEAL = re.compile(r"逾期|催收|还款|作废|未结清|已付|已收|注销")


def find_seals(
    picture: Picture, page: Page | None, strip_reader: StripReader | None, signatory: str | None = None
) -> Seal:
    """Whether the pictured paper bears a seal, where, of which form, and what its ring says.

    Args:
        picture: The picture, upright.
        page: Its lines of print, where an engine has read them; they show how large the print is and
            where the paper is signed. Without them fewer pictures can be told.
        strip_reader: Reads a strip of writing (`Engine.read_strip`); None leaves rings unread.
        signatory: The name that signs; decides between characters a ring may hold, never adds any.
    """
    image = picture.pixels
    found = find_marks(image)
    unit = _millimetre(image, page)
    best: tuple[Mark, str, float] | None = None
    seals: list[Mark] = []
    doubts: list[Mark] = []
    for number, mark in enumerate(found.marks):
        if mark.score < _PERHAPS or (unit and _across(mark) / unit > 75):
            continue
        verdict, name, sure = _judged(mark, image, strip_reader if number < _MARKS_READ else None, signatory, unit)
        if verdict == "seal":
            seals.append(mark)
            one = (mark, name, sure)
            if best is None or _weight(one, signatory) > _weight(best, signatory):
                best = one
        elif verdict == "doubt":
            doubts.append(mark)
    if best is not None:
        return _present(best, seals, image, unit)
    return _without_red_seal(picture, page, found, doubts, strip_reader, signatory, unit)


def _weight(read: tuple[Mark, str, float], signatory: str | None) -> tuple[bool, bool, float]:
    """Which of several seals speaks for the page: the signatory's, then one that could be read, then the largest."""
    mark, name, sure = read
    named = sure >= _NAME_SURE
    own = named and signatory is not None and compared(name, signatory) == "same"
    return own, named, _across(mark)


def _across(mark: Mark) -> float:
    return mark.ellipse.half_width + mark.ellipse.half_height


def _judged(
    mark: Mark, image: Image.Image, reader: StripReader | None, signatory: str | None, unit: float | None
) -> tuple[str, str, float]:
    """`seal`, `doubt` or `none` for one mark; the name on its ring, and how sure that is."""
    if mark.shape == "square":
        wide = _across(mark) / (unit or min(image.size) / 210)
        large = wide >= _NAME_SEAL_MM and image.height < 1.7 * image.width
        return ("seal" if large and mark.score > 0.6 else "doubt"), "", 0.0
    if mark.patch is None or mark.features is None:
        return "none", "", 0.0
    if unit and _across(mark) / unit < _SEAL_MM:
        return ("doubt" if mark.score > 0.6 else "none"), "", 0.0
    name, sure = "", 0.0
    legible = _across(mark) >= _READ_FROM and mark.seen > 0.35
    if reader is not None and legible and mark.score >= _PERHAPS:
        name, sure = ring.read(mark.patch.ink, mark.patch.ellipse, reader, signatory)
        if _NO_SEAL.search(name) and sure > 0.6:
            return "none", name, sure
        if len(name) >= _READ_LETTERS and sure >= _READ_SURE and mark.seen >= 0.45:
            return "seal", name, sure
    seen = mark.features
    wordless = reader is not None and _across(mark) >= 180 and seen.level > 0.3 and len(name) < 2
    if wordless and mark.centre not in ("star", "emblem") and mark.seen > 0.9 and mark.shape != "oval":
        return "none", name, sure
    typical = seen.ring > 0.9 and seen.changes / max(0.4, seen.seen) >= 14 and seen.span > 0.5 and seen.inner < 0.15
    starred = mark.centre in ("star", "emblem")
    lettered = seen.ring > 0.85 and seen.changes / max(0.4, seen.seen) >= 9 and seen.inner < 0.2
    if starred and lettered and mark.score >= _LIKE and mark.seen >= 0.55:
        return "seal", name, sure
    if mark.score >= _BEYOND_DOUBT and mark.seen >= 0.55 and typical:
        if reader is None or _across(mark) < 200 or seen.level < 0.35:
            return "seal", name, sure
        return "doubt", name, sure
    return ("doubt" if mark.score >= _PERHAPS else "none"), name, sure


def _present(best: tuple[Mark, str, float], seals: Sequence[Mark], image: Image.Image, unit: float | None) -> Seal:
    mark, name, sure = best
    crowded = any(_overlap(mark, other) for other in seals if other is not mark)
    enough = _NAME_SURE_CROWDED if crowded else _NAME_SURE
    named = name if sure >= enough and len(name) >= _READ_LETTERS else None
    grey = mark.tone == "grey"
    why = wording.WHY["present-grey" if grey else "present"]
    if named and not grey:
        why = wording.filled(wording.WHY["present-read"], name=named)
    ordered = [mark, *(other for other in seals if other is not mark)]
    return Seal(
        state="present",
        why=why,
        boxes=tuple(other.box(image.width, image.height) for other in ordered),
        shape=mark.shape,
        centre=mark.centre,
        ring_text=named,
        millimetres=round(2 * max(mark.ellipse.half_width, mark.ellipse.half_height) / unit, 1) if unit else None,
    )


def _overlap(mark: Mark, other: Mark) -> bool:
    far = float(np.hypot(mark.ellipse.x - other.ellipse.x, mark.ellipse.y - other.ellipse.y))
    return far < mark.ellipse.radius + other.ellipse.radius


def _without_red_seal(
    picture: Picture,
    page: Page | None,
    found: Found,
    doubts: Sequence[Mark],
    reader: StripReader | None,
    signatory: str | None,
    unit: float | None,
) -> Seal:
    image = picture.pixels
    if doubts:
        square = all(mark.shape == "square" for mark in doubts)
        boxes = tuple(mark.box(image.width, image.height) for mark in doubts)
        return Seal(
            state="cannot-tell",
            why=wording.WHY["name-square" if square else "seal-like"],
            boxes=boxes,
            shape=doubts[0].shape,
            centre=doubts[0].centre,
        )
    mark = find_grey(image, found.ink) if image.height < 3.2 * image.width else None
    if mark is not None:
        return _grey(mark, image, reader, signatory, unit)
    hidden = place.hides(image, picture.raw, found.ink, page)
    if hidden is None:
        hidden = place.traces(found.ink, faint_level(found.ink.red))
    if hidden is not None:
        return Seal(state="cannot-tell", why=wording.WHY[hidden])
    return Seal(state="absent", why=wording.WHY["absent"])


def _grey(
    mark: Mark, image: Image.Image, reader: StripReader | None, signatory: str | None, unit: float | None
) -> Seal:
    box = mark.box(image.width, image.height)
    seen, patch = mark.features, mark.patch
    colourless = place.colourless(image)
    name, sure = "", 0.0
    if patch is not None and reader is not None and _across(mark) >= _READ_FROM and mark.seen > 0.45:
        name, sure = ring.read(ring.as_red(patch.ink), patch.ellipse, reader, signatory)
    read = len(name) >= _READ_LETTERS and sure >= 0.5
    certain = seen is not None and seen.ring > 0.85 and mark.score > 0.5 and seen.seen > 0.6
    if certain and (read or reader is None) and colourless:
        return _present((mark, name, sure), [mark], image, unit)
    return Seal(state="cannot-tell", why=wording.WHY["seal-like"], boxes=(box,), shape=mark.shape)


def _millimetre(image: Image.Image, page: Page | None) -> float | None:
    """Pixels of one millimetre, where the picture is one upright A4 page and its print has such margins."""
    if page is None or len(page.lines) < 5 or not 1.37 < image.height / image.width < 1.46:
        return None
    left = float(np.percentile([line.box.left for line in page.lines], 10)) / image.width
    right = float(np.percentile([line.box.right for line in page.lines], 95)) / image.width
    return image.width / 210 if 0.05 < left < 0.2 and 0.78 < right < 0.95 else None


def _ring_of(picture: Picture, seal: Seal) -> Ellipse | None:
    """The ellipse of a seal that was found, measured anew from its box."""
    if not seal.boxes or seal.shape == "square":
        return None
    box = seal.boxes[0]
    start = Ellipse(
        (box.left + box.right) / 2, (box.top + box.bottom) / 2, ((box.width / 2, 0.0), (0.0, box.height / 2))
    )
    mark = looked_at(picture.pixels, start, 0.06, "red", known=True)
    return mark.ellipse if mark is not None and mark.seen > 0.5 else None


def pasted_signs(
    picture: Picture,
    page: Page | None,
    seal: Seal,
    *,
    signatory: str | None = None,
    paper_kind: PaperKind | None = None,
) -> tuple[Sign, ...]:
    """Traces that a seal was laid on, or does not fit the paper; observations, never a verdict.

    Neither even ink nor compression noise is looked at: both accuse lawful electronic seals. After
    harsh recompression nothing is said.

    Args:
        picture: The picture `seal` was found in.
        page: Its lines of print.
        seal: What `find_seals` answered.
        signatory: The name that signs the paper, where it was found.
        paper_kind: What the paper is; court papers bear the emblem.
    """
    del page
    if seal.state != "present" or not seal.boxes:
        return ()
    box = seal.boxes[0]
    signs: list[Sign] = []
    ellipse = _ring_of(picture, seal)
    if ellipse is not None and not place.harsh(picture.raw):
        crossing = pasted.crossing(picture.pixels, ellipse)
        if crossing is not None and crossing.hidden:
            signs.append(Sign("pasted-seal", "moderate", wording.PASTED, box))
        if not (crossing is not None and crossing.shown) and pasted.cut_away(picture.pixels, ellipse):
            signs.append(Sign("cut-out", "moderate", wording.CUT_OUT, box))
    width, height = picture.pixels.size
    # Of several seals the unread one may be the signatory's; of a cut one the name may lack its end.
    whole = box.left > 2 and box.top > 2 and box.right < width - 2 and box.bottom < height - 2
    alone = len(seal.boxes) == 1 and whole
    if seal.ring_text and signatory and alone and compared(seal.ring_text, signatory) == "different":
        text = wording.filled(wording.NAME_MISMATCH, ring=seal.ring_text, signatory=signatory)
        signs.append(Sign("name-mismatch", "moderate", text, box))
    court = paper_kind in _COURT_PAPERS or (paper_kind is not None and bool(signatory and signatory.endswith("法院")))
    if court and seal.centre == "star" and seal.shape == "round":
        signs.append(Sign("star-on-court-paper", "weak", wording.STAR_ON_COURT, box))
    return tuple(signs)


def same_seal(pages: Sequence[tuple[Picture, Seal]]) -> tuple[tuple[int, int, Sign], ...]:
    """Pairs of pages whose seals are one impression pixel for pixel, though the pages differ.

    Weak by nature: a lawful electronic seal lands the same every time.
    """
    found = []
    rings = [_ring_of(picture, seal) if seal.state == "present" else None for picture, seal in pages]
    for first, ellipse in enumerate(rings):
        for second in range(first + 1, len(rings)):
            other = rings[second]
            if ellipse is None or other is None or pages[first][0].sha256 == pages[second][0].sha256:
                continue
            one, two = pages[first][0].pixels, pages[second][0].pixels
            if same.same_impression((one, ellipse), (two, other)) and not same.one_page(one, two):
                box: Box = pages[second][1].boxes[0]
                found.append((first, second, Sign("same-seal", "weak", wording.SAME_SEAL, box)))
    return tuple(found)


__all__ = ["find_seals", "pasted_signs", "same_seal"]
