"""How red and how dark each pixel is, once the paper's own colour and the light on it are taken out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Field = NDArray[np.float32]
#: What holds where: true and false.
Marked = NDArray[np.bool_]

#: Pixels a whole picture is looked at with; more shows no more seals and costs time.
WORKING_PIXELS = 800_000
_RED_SHARE = 0.62  # above this share of |green - blue| in the excess of red, it is orange or magenta
_FLOOR = 24.0  # paper darker than this tells no colour
_BRIGHTEST = 1.15


@dataclass(frozen=True, slots=True)
class Ink:
    """Ink of one picture or cut-out, all fields 0 to 1.

    `red` is how much more the paper's red is left than its green and blue. `dark` is how much of
    the paper's red is gone: red ink leaves most of it, black print none, so print shows through
    a seal. `deep` is how much of its green is gone: as sharp as print even where a messenger kept
    colours at half size, but it does not tell red from black. `scale` is pixels here for one pixel of
    the picture, `left` and `top` where it was cut.
    """

    red: Field
    dark: Field
    deep: Field
    left: float
    top: float
    scale: float

    @property
    def height(self) -> int:
        return int(self.red.shape[0])

    @property
    def width(self) -> int:
        return int(self.red.shape[1])


def paper_of(image: Image.Image, block: int) -> Image.Image:
    """The paper's colour at every pixel: the bright end of each block, where a block is not all ink.

    A block darker or more coloured than the blocks round it lies inside a banner or a photo; it takes
    the colour of the brightest of its neighbours, so that a banner stays coloured at its rim.
    """
    pixels = np.asarray(image)
    height, width = pixels.shape[:2]
    rows, columns = max(1, height // block), max(1, width // block)
    step = max(1, block // 10)
    block_height, block_width = height // rows, width // columns
    cells = pixels[: rows * block_height, : columns * block_width].reshape(rows, block_height, columns, block_width, 3)
    cells = cells[:, ::step, :, ::step].transpose(0, 2, 1, 3, 4).reshape(rows, columns, -1, 3)
    place = int(cells.shape[2] * 0.8)
    levels = np.partition(cells, place, axis=2)[:, :, place]
    best, light = levels.copy(), levels.min(axis=2).astype(np.float32)
    padded, padded_light = np.pad(levels, ((1, 1), (1, 1), (0, 0)), "edge"), np.pad(light, 1, "edge")
    best_light = light.copy()
    for down in range(3):
        for right in range(3):
            other = padded_light[down : down + rows, right : right + columns]
            better = other > best_light * 1.12
            best[better] = padded[down : down + rows, right : right + columns][better]
            best_light = np.where(better, other, best_light)
    return Image.fromarray(best).resize((width, height), Image.Resampling.BILINEAR)


def ink_of(image: Image.Image, *, left: float = 0, top: float = 0, scale: float = 1, block: int | None = None) -> Ink:
    """The ink of an RGB image that was cut at `left`, `top` and scaled by `scale`."""
    block = block or max(12, min(image.size) // 28)
    paper = paper_of(image, block)
    red, green, blue = (
        np.minimum(
            np.asarray(channel, dtype=np.float32) / np.maximum(np.asarray(ground, dtype=np.float32), _FLOOR), _BRIGHTEST
        )
        for channel, ground in zip(image.split(), paper.split(), strict=True)
    )
    excess = red - np.maximum(green, blue)
    excess[np.abs(green - blue) > _RED_SHARE * np.maximum(excess, 0.02)] = 0
    return Ink(np.clip(excess, 0, 1), np.clip(1 - red, 0, 1), np.clip(1 - green, 0, 1), left, top, scale)


def working(image: Image.Image) -> Ink:
    """The ink of a whole picture, at the size seals are searched at."""
    width, height = image.size
    scale = min(1.0, (WORKING_PIXELS / (width * height)) ** 0.5)
    small = image
    if scale < 1:
        small = image.resize((max(1, round(width * scale)), max(1, round(height * scale))), Image.Resampling.BOX)
    return ink_of(small, scale=scale)
