"""Reading the words of a picture: two engines behind one seam.

`engine("auto").read(picture)` gives a `Page` of lines with a box and a confidence for every character,
whatever read it. `read_upright` also finds out by which quarter turn a picture lies on its side.
Models are loaded when first needed, once a process; nothing is downloaded, ever.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from collectguard.errors import MissingExtraError, UsageError
from collectguard.model import Text
from collectguard.model.picture import Page
from collectguard.sources.ocr import remarks as said

if TYPE_CHECKING:
    from PIL import Image

    from collectguard.sources.pictures import Picture

EngineChoice = Literal["auto", "rapidocr", "tesseract"]
ENGINES: tuple[EngineChoice, ...] = ("auto", "rapidocr", "tesseract")


@runtime_checkable
class Engine(Protocol):
    """What reads words; safe to use from several threads."""

    @property
    def name(self) -> str:
        """`rapidocr` or `tesseract`; reports say which engine read."""

    def read(self, picture: Picture) -> Page:
        """Every line of the picture as it stands, top to bottom and left to right, boxes in its pixels."""

    def read_strip(self, image: Image.Image) -> tuple[str, float]:
        """One ready-made line of writing, without looking for where it stands: the text and how sure, 0 to 1."""


_LOADED: dict[str, Engine] = {}
_LOADING = threading.Lock()


def engine(choice: str = "auto") -> Engine:
    """The engine of that name; `auto` is RapidOCR where it is installed, else Tesseract.

    The same object for the same name, so that models are loaded once.

    Raises:
        MissingExtraError: it is not installed, or its program or its Chinese data are not found.
        UsageError: there is no engine of that name.
    """
    if choice not in ENGINES:
        raise UsageError(
            f"--ocr {choice}: no such engine; choose auto, rapidocr or tesseract.",
            f"--ocr {choice}：没有这个识别引擎；可选 auto、rapidocr 或 tesseract。",
        )
    with _LOADING:
        if choice == "auto":
            return _loaded("rapidocr") or _loaded("tesseract") or _missing(said.NO_ENGINE)
        return _loaded(choice) or _missing(said.NO_RAPIDOCR if choice == "rapidocr" else said.no_tesseract())


def read_upright(picture: Picture, reader: Engine) -> tuple[Picture, Page]:
    """The picture turned so that its writing stands upright, and its page.

    A picture that reads well is read once. One whose lines stand on end or make no sense is tried at the
    other quarter turns, and comes back turned; its `source_box` still leads back to the file.
    """
    from collectguard.sources.ocr.turning import read_upright as upright

    return upright(picture, reader)


def _loaded(name: str) -> Engine | None:
    if name not in _LOADED:
        try:
            import numpy  # noqa: F401 - both engines need them; their absence is one line, too
            import PIL  # noqa: F401
        except ImportError:
            return None
        from collectguard.sources.ocr import rapid, tesseract
        from collectguard.sources.ocr.reader import Reader

        recogniser = rapid.recogniser() if name == "rapidocr" else tesseract.recogniser()
        if recogniser is None:
            return None
        _LOADED[name] = Reader(recogniser)
    return _LOADED[name]


def _missing(text: Text) -> Engine:
    raise MissingExtraError(text.en, text.zh)
