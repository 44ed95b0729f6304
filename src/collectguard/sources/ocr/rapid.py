"""RapidOCR's models, run directly: where writing stands (detector) and what it says (recogniser).

The rapidocr wheel carries PP-OCR models as ONNX files. They are run here by onnxruntime and numpy
alone: the wheel's own Python would bring a downloader, logging handlers, per-call options that stick,
and character boxes that are not those of glyphs. Nothing of it is imported.
"""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from collectguard.model.picture import Line
from collectguard.sources.ocr.regions import regions
from collectguard.sources.ocr.writing import Mark, Quad, Written, line_of, rectified

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: The detector's input: short side at least this, long side at most that, both multiples of 32.
_SHORT_SIDE = 736
_LONG_SIDE = 1600
_MOST_ENLARGED = 3.0
_STEP = 32
_LINE_HEIGHT = 48
_LEAST_WIDTH = 320
_MOST_WIDTH = 4800
#: Columns of picture in one run of the recogniser: wide lines go alone, short ones together.
_BATCH_WIDTH = 3600
#: Lines read with less than this are icons and noise.
_SURE_ENOUGH = 0.5


def recogniser() -> RapidOcr | None:
    """The engine, its models found but not loaded yet; None where it is not installed."""
    models = _models()
    if models is None or importlib.util.find_spec("onnxruntime") is None:
        return None
    return RapidOcr(*models)


def _models() -> tuple[Path, Path] | None:
    """The detector and the recogniser in the installed wheel, newest generation first."""
    try:
        spec = importlib.util.find_spec("rapidocr")
    except ValueError:
        return None
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) / "models"
    detectors, recognisers = (sorted(folder.glob(f"*_{part}_*.onnx"), reverse=True) for part in ("det", "rec"))
    return (detectors[0], recognisers[0]) if detectors and recognisers else None


@dataclass(eq=False)
class RapidOcr:
    """Both models; loaded at first use, once, and safe for threads from then on."""

    detector_file: Path
    recogniser_file: Path
    name: str = "rapidocr"
    by_rows: bool = False
    _detector: Any = field(default=None, repr=False)
    _recogniser: Any = field(default=None, repr=False)
    _characters: tuple[str, ...] = field(default=(), repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def tile_height(self, width: int) -> int:
        """Rows of a picture of this width that are looked at without being shrunk, or hardly."""
        return max(200, round(_LONG_SIDE / max(_scale(width, width), 0.5)))

    def lines(self, image: Image.Image) -> list[Line]:
        """All lines of one tile, boxes in its pixels."""
        return self.read_rows(image, [_lying(quad) for quad in self.quads(image)])

    def read_rows(self, image: Image.Image, quads: Sequence[Quad]) -> list[Line]:
        """What stands in these rows, those that are icons or noise left out."""
        strips = [rectified(image, quad, _LINE_HEIGHT) for quad in quads]
        lines: list[Line] = []
        for quad, marks in zip(quads, self.marks(strips), strict=True):
            sure = [mark.confidence for mark in marks]
            if sure and sum(sure) / len(sure) >= _SURE_ENOUGH:
                line = line_of(image, Written(quad, tuple(marks)))
                if line is not None:
                    lines.append(line)
        return lines

    def strip(self, image: Image.Image) -> tuple[str, float]:
        """One ready-made line of writing."""
        height = _LINE_HEIGHT
        wide = max(1, round(image.width * height / max(1, image.height)))
        marks = self.marks([image.convert("RGB").resize((wide, height), Image.Resampling.BILINEAR)])[0]
        sure = [mark.confidence for mark in marks]
        return "".join(mark.text for mark in marks).strip(), round(sum(sure) / len(sure), 4) if sure else 0.0

    def quads(self, image: Image.Image) -> list[Quad]:
        """Where lines of writing stand, in pixels of the image."""
        detector = self._sessions()[0]
        scale = _scale(*image.size)
        size = tuple(max(_STEP, round(side * scale / _STEP) * _STEP) for side in image.size)
        small = image.resize((size[0], size[1]), Image.Resampling.BILINEAR, reducing_gap=2.0)
        (chances,) = detector.run(None, {detector.get_inputs()[0].name: _batch([small])})
        across, down = image.width / size[0], image.height / size[1]
        return [
            tuple(
                (min(max(x * across, 0.0), float(image.width)), min(max(y * down, 0.0), float(image.height)))
                for x, y in quad
            )
            for quad in regions(chances[0, 0])
        ]

    def marks(self, strips: Sequence[Image.Image]) -> list[list[Mark]]:
        """What each strip of one line, 48 pixels high, says."""
        recogniser, characters = self._sessions()[1:]
        name = recogniser.get_inputs()[0].name
        found: list[list[Mark]] = [[] for _ in strips]
        for group in _batches([strip.width for strip in strips]):
            batch = _batch([strips[at] for at in group], least=_LEAST_WIDTH)
            (chances,) = recogniser.run(None, {name: batch})
            for at, row in zip(group, chances, strict=True):
                share = min(strips[at].width, _MOST_WIDTH) / batch.shape[3]
                found[at] = _decoded(row, share, characters)
        return found

    def _sessions(self) -> tuple[Any, Any, tuple[str, ...]]:
        if self._recogniser is None:
            with self._lock:
                if self._recogniser is None:
                    self._load()
        return self._detector, self._recogniser, self._characters

    def _load(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        options.enable_cpu_mem_arena = False
        self._detector, loaded = (
            onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
            for file in (self.detector_file, self.recogniser_file)
        )
        known = loaded.get_modelmeta().custom_metadata_map["character"].splitlines()
        self._characters = ("", *known, " ")
        self._recogniser = loaded


def _scale(width: int, height: int) -> float:
    """How much a picture is enlarged or shrunk for the detector."""
    scale = max(1.0, min(_SHORT_SIDE / min(width, height), _MOST_ENLARGED))
    return min(scale, _LONG_SIDE / max(width, height))


def _batch(images: Sequence[Image.Image], least: int = 0) -> NDArray[np.float32]:
    """Images as the models want them: blue first, -1 to 1, the shorter filled up with grey."""
    wide = max(least, min(_MOST_WIDTH, max(image.width for image in images)))
    high = images[0].height
    batch = np.zeros((len(images), 3, high, wide), dtype=np.float32)
    for at, image in enumerate(images):
        if image.width > wide:
            image = image.resize((wide, high), Image.Resampling.BILINEAR)
        pixels = np.asarray(image.convert("RGB"), dtype=np.float32)
        pixels -= 127.5
        pixels /= 127.5
        batch[at, :, :, : image.width] = pixels[:, :, ::-1].transpose(2, 0, 1)
    return batch


def _batches(widths: Sequence[int]) -> Iterator[list[int]]:
    """Which strips to read together: those of like width, so that little is filled up."""
    group: list[int] = []
    for at in sorted(range(len(widths)), key=lambda at: widths[at]):
        wide = max(_LEAST_WIDTH, min(widths[at], _MOST_WIDTH))
        if group and (wide * (len(group) + 1) > _BATCH_WIDTH or wide > 1.4 * max(_LEAST_WIDTH, widths[group[0]])):
            yield group
            group = []
        group.append(at)
    if group:
        yield group


def _decoded(chances: NDArray[np.float32], share: float, characters: Sequence[str]) -> list[Mark]:
    """The characters of one strip: the likeliest a column, repeats joined, empty columns parting them."""
    best = chances.argmax(axis=1)
    sure = chances[np.arange(best.size), best]
    starts = np.flatnonzero(np.diff(best, prepend=-1))
    ends = np.append(starts[1:], best.size)
    long = best.size * share
    return [
        Mark(characters[best[first]], min((first + last) / 2 / long, 1.0), float(sure[first:last].max()))
        for first, last in zip(starts.tolist(), ends.tolist(), strict=True)
        if best[first] != 0
    ]


def _lying(quad: Quad) -> Quad:
    """Corners in the order of the writing: a region half again as high as wide is read from its side."""
    (x0, y0), (x1, y1), _, (x3, y3) = quad
    if np.hypot(x3 - x0, y3 - y0) >= 1.5 * np.hypot(x1 - x0, y1 - y0):
        return (quad[1], quad[2], quad[3], quad[0])
    return quad
