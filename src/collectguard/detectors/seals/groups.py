"""Groups of marked pixels that lie together, on a coarse grid: no image library needed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from collectguard.detectors.seals.ink import Marked

#: More marked cells than this is a red page, not a page with seals; the rest is left alone.
_MOST_CELLS = 12_000


def groups(mask: Marked, cell: int, least: int) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Rows and columns of the marked pixels of each group; cells that touch, even by a corner, belong together.

    A cell counts from `least` marked pixels on.
    """
    rows, columns = -(-mask.shape[0] // cell), -(-mask.shape[1] // cell)
    down, right = np.nonzero(mask)
    if not len(down):
        return
    place = (down // cell) * columns + right // cell
    filled = np.bincount(place, minlength=rows * columns) >= least
    cells = np.nonzero(filled)[0]
    if not 0 < len(cells) <= _MOST_CELLS:
        return
    label = np.full(rows * columns, -1, dtype=np.intp)
    open_cells = set(cells.tolist())
    found = 0
    while open_cells:
        queue = [open_cells.pop()]
        while queue:
            here = queue.pop()
            label[here] = found
            row, column = divmod(here, columns)
            for other_row in range(max(0, row - 1), min(rows, row + 2)):
                for other_column in range(max(0, column - 1), min(columns, column + 2)):
                    other = other_row * columns + other_column
                    if other in open_cells:
                        open_cells.remove(other)
                        queue.append(other)
        found += 1
    of_pixel = label[place]
    order = np.argsort(of_pixel, kind="stable")
    bounds = np.searchsorted(of_pixel[order], np.arange(found + 1))
    for start, end in pairwise(bounds.tolist()):
        chosen = order[start:end]
        yield down[chosen], right[chosen]
