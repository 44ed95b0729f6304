"""Tesseract, the light engine: its program run as a child, the picture on its standard input.

No crop is written to disk, and the limit on its threads (on two cores they fight each other) is set for
the child alone; that is why pytesseract, which does both otherwise, is asked only where the program is.
"""

from __future__ import annotations

import functools
import io
import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import TYPE_CHECKING

from collectguard.model import Text
from collectguard.sources.ocr import remarks as said

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.model.picture import Line
    from collectguard.sources.ocr.typeset import Sheet
    from collectguard.sources.ocr.writing import Quad, Written

_LANGUAGES = "chi_sim"
_TILE_HEIGHT = 2400 / 1170
_ONE_LINE = "7"
_PAGE = "class='ocr_page'"
_SECONDS = 120
_STRIP_HEIGHT = 64
_SURE_ENOUGH = 0.3
#: A row with a character less sure than this is read again at the other height.
_DOUBTFUL, _OTHER_HEIGHT = 0.9, 42
#: Rows of nothing else are edges and rules.
_STROKES = frozenset("一-—–_|丨~… ")

_LINE = re.compile(r"class='ocr_(?:line|header|caption|textfloat)' id='[^']*' title=\"bbox (\d+) (\d+) (\d+) (\d+)")
_WORD = re.compile(r"class='ocrx_word' [^>]*title='bbox \d+ \d+ \d+ \d+; x_wconf (\d+)")
_CHARACTER = re.compile(r"class='ocrx_cinfo' title='x_bboxes (\d+) (\d+) (\d+) (\d+); x_conf ([\d.]+)'>([^<]*)<")
_EITHER = re.compile(f"{_LINE.pattern}|{_WORD.pattern}|{_CHARACTER.pattern}")


def recogniser() -> Tesseract | None:
    """The engine; None where the binding, the program or its Chinese data are missing."""
    found = _found()
    return Tesseract(found) if isinstance(found, str) else None


def lacking() -> Text | None:
    """What is missing, in words; None where it can be used."""
    found = _found()
    return None if isinstance(found, str) else found


@functools.cache
def _found() -> str | Text:
    """The program that reads Chinese, or why there is none."""
    try:
        import pytesseract  # noqa: F401 - the extra's own package, and where people name the program
    except ImportError:
        return said.NO_BINDING
    programs = _programs()
    for program in programs:
        languages = _answer([program, "--list-langs"])
        if languages is not None and "chi_sim" in languages.split():
            return program
    return said.NO_CHINESE if programs else said.NO_PROGRAM


def _programs() -> list[str]:
    """Where the program may be: as pytesseract was told, on the path, beside the running Python."""
    import shutil
    import sys
    from pathlib import Path

    import pytesseract

    named = shutil.which(str(pytesseract.pytesseract.tesseract_cmd))
    beside = shutil.which("tesseract", path=str(Path(sys.executable).parent))
    return list(dict.fromkeys(place for place in (named, beside) if place is not None))


def _answer(command: list[str], given: bytes = b"") -> str | None:
    """What the child prints; None where it cannot be run, fails or takes too long."""
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program at this path, with simplified Chinese and English."""

    program: str
    name: str = "tesseract"
    by_rows: bool = True

    def tile_height(self, width: int) -> int:
        """Rows of a picture of this width that are best read at once."""
        return max(200, round(_TILE_HEIGHT * width))

    def lines(self, image: Image.Image) -> list[Line]:
        """All lines of one tile, boxes in its pixels."""
        from collectguard.sources.ocr.rows import rows_of_writing

        grey = image.convert("L")
        return self.read_rows(grey, rows_of_writing(grey))

    def read_rows(self, image: Image.Image, quads: Sequence[Quad]) -> list[Line]:
        """What stands in these rows, each set anew; those it is not sure of twice, at another size."""
        from collectguard.sources.ocr.misread import put_right
        from collectguard.sources.ocr.typeset import set_apart
        from collectguard.sources.ocr.writing import line_of

        sheets = [set_apart(image, quad) for quad in quads]
        read = self._sheets(sheets)
        doubtful = [at for at, row in enumerate(read) if _least_sure(row) < _DOUBTFUL]
        again = self._sheets([set_apart(image, quads[at], _OTHER_HEIGHT) for at in doubtful])
        for at, row in zip(doubtful, again, strict=True):
            read[at] = max(read[at], row, key=_sureness)
        found: list[Line] = []
        for sheet, row in zip(sheets, read, strict=True):
            if _sureness(row) >= _SURE_ENOUGH and not {mark.text for mark in row.marks} <= _STROKES:
                line = line_of(image, replace(row, marks=put_right(row.marks)), sheet.strip)
                if line is not None:
                    found.append(line)
        return found

    def _sheets(self, sheets: Sequence[Sheet]) -> list[Written]:
        pages = self._written([sheet.image for sheet in sheets])
        pages += [[]] * (len(sheets) - len(pages))
        return [sheet.taken_back(lines) for sheet, lines in zip(sheets, pages, strict=True)]

    def strip(self, image: Image.Image) -> tuple[str, float]:
        """One ready-made line of writing."""
        from PIL import Image, ImageOps

        from collectguard.sources.ocr.typeset import plain_print

        wide = max(1, round(image.width * _STRIP_HEIGHT / max(1, image.height)))
        grey = plain_print(image.convert("RGB").resize((wide, _STRIP_HEIGHT), Image.Resampling.LANCZOS))
        (written,) = self._written([ImageOps.expand(grey, 12, 255)]) or [[]]
        marks = [mark for line in written for mark in line.marks if not mark.text.isspace()]
        sure = [mark.confidence for mark in marks]
        return "".join(mark.text for mark in marks), round(sum(sure) / len(sure), 4) if sure else 0.0

    def _written(self, strips: Sequence[Image.Image]) -> list[list[Written]]:
        """What each strip of one line says, all read by one child: they go to it as the pages of one file."""
        if not strips:
            return []
        stream = io.BytesIO()
        strips[0].save(stream, "TIFF", save_all=True, append_images=strips[1:])
        command = [self.program, "-", "-", "-l", _LANGUAGES, "--psm", _ONE_LINE, "-c", "hocr_char_boxes=1", "hocr"]
        answer = _answer(command, stream.getvalue())
        return [] if answer is None else [list(_lines_of(page)) for page in answer.split(_PAGE)[1:]]


def _sureness(row: Written) -> float:
    sure = [mark.confidence for mark in row.marks if not mark.text.isspace()]
    return sum(sure) / len(sure) if sure else 0.0


def _least_sure(row: Written) -> float:
    return min((mark.confidence for mark in row.marks), default=0.0)


def _lines_of(hocr: str) -> list[Written]:
    """Lines of Tesseract's own page form; only what its attributes say is used, not its blanks."""
    from collectguard.sources.ocr.writing import Mark, Written

    found: list[Written] = []
    quad: Quad = ()
    marks: list[Mark] = []
    left = right = 0

    def close() -> None:
        if marks:
            found.append(Written(quad, tuple(marks)))

    for match in _EITHER.finditer(hocr):
        if match[1]:
            close()
            left, top, right, bottom = (int(match[at]) for at in range(1, 5))
            quad = ((left, top), (right, top), (right, bottom), (left, bottom))
            marks = []
        elif match[5]:
            if marks:
                marks.append(Mark(" ", marks[-1].middle, 1.0))
        elif quad:
            middle = ((int(match[6]) + int(match[8])) / 2 - left) / max(1, right - left)
            marks.extend(Mark(text, middle, float(match[10]) / 100) for text in unescape(match[11]))
    close()
    return found
