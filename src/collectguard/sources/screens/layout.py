"""From lines to blocks: rows of print that share one ground, and what kind of block each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from collectguard.model.picture import Box, Line, around
from collectguard.sources.screens.clock import stamp
from collectguard.sources.screens.seen import Side
from collectguard.sources.screens.spacing import is_han
from collectguard.sources.screens.surfaces import Colour, Ground, Reach, Row, high, tilted

#: Below this an engine has read an icon.
_LEAST_CONFIDENCE = 0.45
#: Widest blank inside a row, in heights of it; beyond, two things stand side by side.
_SAME_ROW = 2.2
#: Widest space between rows of one block, in heights.
_SAME_BLOCK = 1.9
_LIKE_HEIGHT = 0.62
#: A ground this wide is the page itself: in a photo, against the widest one there; in a screenshot, against it all.
_PAGE_WIDE, _EDGE_TO_EDGE = 0.95, 0.985
_TINTED = 46
_SENTENCE = 12
#: Rows are looked up by level in bands of so many pixels.
_BAND = 32


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Rows of one ground.

    `bubble` says that the ground ends on both sides within the page; `side` is where it sits.
    """

    rows: tuple[Row, ...]
    colour: tuple[int, int, int]
    reach: Reach
    bubble: bool
    side: Side

    @property
    def text(self) -> str:
        return "".join(row.text for row in self.rows)

    @property
    def han(self) -> int:
        return sum(is_han(char) for char in self.text)

    @property
    def top(self) -> float:
        return self.rows[0].top

    @property
    def bottom(self) -> float:
        return self.rows[-1].bottom

    @property
    def left(self) -> float:
        return min(row.left for row in self.rows)

    @property
    def right(self) -> float:
        return max(row.right for row in self.rows)

    @property
    def height(self) -> float:
        return median([row.height for row in self.rows])

    @property
    def box(self) -> Box:
        return around([line.box for row in self.rows for line in row.lines])

    @property
    def ground(self) -> Box:
        """The patch it stands on, as far as its sides and its print tell."""
        pad = round(0.3 * self.height)
        return Box(
            round(self.reach.left), max(0, round(self.top) - pad), round(self.reach.right), round(self.bottom) + pad
        )


def rows_of(lines: Sequence[Line], ground: Ground) -> list[Row]:
    """Pieces of one line of print on one ground put together, top to bottom."""
    lines = [line for line in lines if line.text.strip() and line.confidence >= _LEAST_CONFIDENCE]
    if not lines:
        return []
    ground.line_height = median([high(line) for line in lines])
    pieces = tilted([Row((line,)) for line in lines])
    ground.learn_noise(pieces)
    if not ground.noisy:
        pieces = [Row((part,), piece.tilt) for piece in pieces for part in ground.under(piece.lines[0])]
    rows: list[Row] = []
    ending: dict[int, list[int]] = {}
    for piece in sorted(pieces, key=lambda piece: piece.left):
        level = round(piece.level_at(piece.left))
        reach = int(0.5 * piece.height) // _BAND + 1
        near = {at for band in range(level // _BAND - reach, level // _BAND + reach + 1) for at in ending.get(band, ())}
        for at in sorted(near, reverse=True):
            row = rows[at]
            if _continues(row, piece) and not ground.broken(_end(row), piece):
                ending[round(row.level_at(row.right)) // _BAND].remove(at)
                rows[at] = Row((*row.lines, *piece.lines), row.tilt)
                break
        else:
            at = len(rows)
            rows.append(piece)
        ending.setdefault(round(rows[at].level_at(rows[at].right)) // _BAND, []).append(at)
    rows = [row for row in rows if len(row.text) > 2 or any(char.isalnum() for char in row.text)]
    return sorted(rows, key=lambda row: (row.middle, row.left))


def _end(row: Row) -> Row:
    return Row(row.lines[-1:], row.tilt)


def _continues(row: Row, piece: Row) -> bool:
    height = max(row.height, piece.height)
    apart = piece.left - row.right
    level = abs(row.level_at(piece.left) - piece.level_at(piece.left))
    like = min(row.height, piece.height) > _LIKE_HEIGHT * height
    return like and -0.6 * height < apart < _SAME_ROW * height and level < 0.4 * height


def blocks_of(rows: Sequence[Row], ground: Ground) -> list[Block]:
    """Rows put together by their ground, and each block's kind and side."""
    colours = [ground.colour(row) for row in rows]
    times = [stamp(row.text) is not None for row in rows]
    pitch = _pitch(rows) if ground.noisy else 0.0
    groups: list[list[int]] = []
    for number, row in enumerate(rows):
        best: list[int] | None = None
        for group in reversed(groups[-8:]):
            last = rows[group[-1]]
            if (
                _below(last, row)
                and not (times[number] and _label(row, last))
                and not (times[group[-1]] and _label(last, row))
                and not _apart(ground, last, row, (colours[group[-1]], colours[number]), pitch)
            ):
                best = group
                break
        if best is None:
            groups.append([number])
        else:
            best.append(number)
    patches = []
    for group in groups:
        colour = np.median(np.stack([colours[number] for number in group]), axis=0).astype(np.float32)
        part = [rows[number] for number in group]
        patches.append((part, colour, ground.reach(part, colour)))
    widest = max((reach.right - reach.left for _, _, reach in patches), default=0.0)
    shades = [colour for _, colour, _ in patches]
    blocks = []
    for part, colour, reach in patches:
        bounded = reach.left_ground is not None and reach.right_ground is not None
        full = _PAGE_WIDE * max(widest, 0.8 * ground.width) if ground.noisy else _EDGE_TO_EDGE * ground.width
        bubble = bounded and reach.right - reach.left < full
        shade = (round(float(colour[0])), round(float(colour[1])), round(float(colour[2])))
        side: Side | None = None
        if ground.noisy:  # what ends where the screen ends is the page; one edge may be too faint to see
            known = (_known(reach.left_ground, shades), _known(reach.right_ground, shades))
            alike = is_own_colour(shade) or _alike(reach.left_ground, reach.right_ground)
            bubble = bubble and known[0] and alike
            if not bubble and known[0] != known[1]:
                side = _half_seen(part, reach, known[0], ground.width)
                bubble = side is not None
        if bubble and side is None:
            name = _name_over(part[0], reach, rows)
            if name is not None:
                left, right = ground.beside(name, reach)
                if abs(name.left - reach.left) < abs(name.right - reach.right):
                    reach = reach._replace(page_left=min(left, reach.page_left))
                else:
                    reach = reach._replace(page_right=min(right, reach.page_right))
            side = _side(reach, shade, ground.width)
        blocks.append(Block(tuple(part), shade, reach, bubble, side if bubble and side is not None else "unknown"))
    blocks = [_on_the_page(block, blocks) for block in blocks] if not ground.noisy else blocks
    blocks = [_on_one_patch(block, blocks, ground.width) for block in blocks]
    return [_by_colour(block, blocks, 18 if ground.noisy else 6) for block in blocks]


def _on_the_page(block: Block, blocks: Sequence[Block]) -> Block:
    """Print on the page's own colour is in no bubble, even where things to both sides seem to bound its ground."""
    outside = [other.reach.left_ground for other in blocks if other.bubble and other is not block]
    like = sum(shade is not None and _near(shade, block.colour, 3) for shade in outside)
    return replace(block, bubble=False, side="unknown") if block.bubble and 2 * like > len(outside) else block


def _on_one_patch(block: Block, blocks: Sequence[Block], width: int) -> Block:
    """A face may stand beside another piece of the same bubble, such as the time in its corner."""
    if not block.bubble or block.side == "left":
        return block
    reach = block.reach
    for other in blocks:
        if (
            other is not block
            and other.bubble
            and abs(other.reach.left - reach.left) + abs(other.reach.right - reach.right) < 0.01 * width
            and -block.height < max(other.top - block.bottom, block.top - other.bottom) < 1.5 * block.height
            and _near(other.colour, block.colour, 8)
        ):
            reach = reach._replace(
                page_left=min(reach.page_left, other.reach.page_left),
                page_right=min(reach.page_right, other.reach.page_right),
            )
    return block if reach == block.reach else replace(block, reach=reach, side=_side(reach, block.colour, width))


def _by_colour(block: Block, blocks: Sequence[Block], near: int) -> Block:
    """A bubble too wide to lean to a side sits where others of its colour do, and opposite to the owner's."""
    if not block.bubble or block.side != "unknown":
        return block
    known = [other for other in blocks if other.bubble and other.side in ("left", "right")]
    alike = {other.side for other in known if _near(other.colour, block.colour, near)}
    if len(alike) == 1:
        return replace(block, side=alike.pop())
    if not alike and not is_own_colour(block.colour) and any(is_own_colour(other.colour) for other in known):
        return replace(block, side="left")
    return block


def _near(one: Colour, two: Colour, most: int) -> bool:
    return all(abs(a - b) <= most for a, b in zip(one, two, strict=True))


def _half_seen(rows: Sequence[Row], reach: Reach, left: bool, width: int) -> Side | None:
    """The side of a bubble of which only the edge to one side shows, if its print leans the same way."""
    if len(rows) < 2 and sum(is_han(char) for row in rows for char in row.text) < _SENTENCE:
        return None
    before, after = min(row.left for row in rows), width - max(row.right for row in rows)
    if left:
        return "left" if 0.02 * width < reach.left < 0.24 * width and before < after else None
    return "right" if 0.02 * width < width - reach.right < 0.24 * width and before > 1.6 * after else None


def _name_over(first: Row, reach: Reach, rows: Sequence[Row]) -> Row | None:
    """Small print right over a bubble and flush with it, beside which a face may stand."""
    for row in reversed(rows):
        space = first.top - row.bottom
        if (
            0 < space < 1.6 * first.height
            and row.height < 1.02 * first.height
            and stamp(row.text) is None
            and (abs(row.left - reach.left) < 2.5 * first.height or abs(row.right - reach.right) < 2.5 * first.height)
        ):
            return row
    return None


def _pitch(rows: Sequence[Row]) -> float:
    """Usual distance of wrapped lines, in heights of theirs."""
    found = []
    long = [row for row in rows if sum(is_han(char) for char in row.text) > 4]
    for number, row in enumerate(long):
        for below in long[number + 1 : number + 6]:
            if _below(row, below):
                found.append((below.middle - row.middle) / max(row.height, below.height))
                break
    low = sorted(found)[len(found) // 4] if found else 0.0
    return median([value for value in found if value <= 1.2 * low]) if found else 0.0


def _apart(
    ground: Ground, last: Row, row: Row, colours: tuple[NDArray[np.float32], NDArray[np.float32]], pitch: float
) -> bool:
    """Whether another ground shows between two rows; in a photo, where it hardly does, their distance tells."""
    if pitch and float(np.abs(colours[0] - colours[1]).max()) < 30:
        distance = (row.middle - last.middle) / max(row.height, last.height)
        if distance < 1.18 * pitch:
            return False
        if distance > 1.6 * pitch:
            return True
    return ground.parted(last, row, colours)


def _known(outside: Colour | None, shades: Sequence[NDArray[np.float32]]) -> bool:
    """Whether something is printed on this ground, in one light or another."""
    if outside is None:
        return False
    tolerance = 14 + 0.2 * max(outside)
    return any(float(np.abs(shade - np.array(outside, dtype=np.float32)).max()) < tolerance for shade in shades)


def _alike(one: Colour | None, two: Colour | None) -> bool:
    """The same ground on both sides, as far as light allows."""
    return (
        one is not None
        and two is not None
        and all(abs(a - b) < 14 + 0.22 * max(a, b) for a, b in zip(one, two, strict=True))
    )


def _label(time: Row, beside: Row) -> bool:
    """A time in smaller print than its neighbour, or not flush with it: no part of the text."""
    return time.height < 0.9 * beside.height or abs(time.left - beside.left) > 0.6 * time.height


def _below(last: Row, row: Row) -> bool:
    height = max(last.height, row.height)
    like = min(last.height, row.height) > _LIKE_HEIGHT * height
    over = min(last.right, row.right) - max(last.left, row.left)
    space = row.top - last.bottom
    return (
        like
        and over > -0.5 * height
        and -0.5 * height < space < _SAME_BLOCK * height
        and row.middle - last.middle > 0.5 * height
    )


def _side(reach: Reach, shade: Colour, width: int) -> Side:
    """Where a bubble sits: the side with less of the page beside it.

    The colour of one's own words and the room on both sides must agree with that; a wide bubble beside
    a face that was not seen would look like the other side's.
    """
    left, right = reach.page_left, reach.page_right
    before, after = reach.left, width - reach.right
    lean: Side = "unknown"
    if abs(left - right) > 0.025 * width:
        lean = "left" if left < 0.75 * right else "right" if right < 0.75 * left else "unknown"
    if is_own_colour(shade):
        if lean == "right" or (after < 0.3 * width and before > 0.8 * after):
            return "right"
        return "left" if lean == "left" and left < 0.5 * right and after > 0.25 * width else "unknown"
    if lean == "right" and before < 0.25 * width:
        return "unknown"
    return lean


def is_own_colour(shade: tuple[int, int, int]) -> bool:
    """Strong green or blue: what chat programs paint the phone owner's words with."""
    red, green, blue = shade
    return max(shade) - min(shade) >= _TINTED and red < max(green, blue) - 20
