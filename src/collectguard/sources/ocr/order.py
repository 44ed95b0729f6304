"""Reading order: rows from the top, and within a row from the left; columns of a row stay lines of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from collectguard.model.picture import Box, Line


def in_reading_order(lines: Iterable[Line]) -> list[Line]:
    """The lines by rows; a line belongs to a row where it stands beside each of its lines."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.box.top + line.box.bottom, line.box.left)):
        for row in reversed(rows[-4:]):
            if all(_beside(other, line) for other in row):
                row.append(line)
                break
        else:
            rows.append([line])
    return [line for row in rows for line in _parted(sorted(row, key=lambda line: line.box.left))]


def _parted(row: list[Line]) -> list[Line]:
    """Neighbours in a row without the character that both read where they overlap."""
    found: list[Line] = []
    for line in row:
        if found and _overlap(found[-1].glyphs[-1].box, line.glyphs[0].box):
            before = found[-1]
            if before.glyphs[-1].confidence < line.glyphs[0].confidence:
                before = found.pop()
                if len(before.glyphs) > 1:
                    found.append(replace(before, glyphs=before.glyphs[:-1]))
            elif len(line.glyphs) > 1:
                line = replace(line, glyphs=line.glyphs[1:])
            else:
                continue
        found.append(line)
    return found


def _overlap(one: Box, two: Box) -> bool:
    """Whether half the narrower character stands in the other."""
    shared = min(one.right, two.right) - max(one.left, two.left)
    return shared * 2 > min(one.width, two.width)


def _beside(one: Line, two: Line) -> bool:
    a, b = one.box, two.box
    shared = min(a.bottom, b.bottom) - max(a.top, b.top)
    apart = max(a.left, b.left) - min(a.right, b.right)
    return shared > 0.5 * min(a.height, b.height) and apart > -0.4 * min(a.width, b.width)
