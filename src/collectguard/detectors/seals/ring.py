"""The name that runs along a seal's ring: unrolled into a straight strip, read several ways, agreed upon."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from collectguard.detectors.seals.ellipse import Ellipse, Floats, sampled
from collectguard.detectors.seals.ink import Field, Ink, Marked
from collectguard.detectors.seals.marks import SHARPER
from collectguard.detectors.seals.names import aligned, distance, similarity

StripReader = Callable[[Image.Image], tuple[str, float]]

_HEIGHT = 56
_SURE = 0.9
#: A reading this near to the signing name may be a misreading of it: all looks are taken, and theirs compared.
_AKIN = 0.6
#: Words seals end with, longest first; one of their characters may have been misread.
_USUAL = (
    "商务信息咨询有限公司",
    "企业管理咨询有限公司",
    "融资担保有限公司",
    "消费金融有限公司",
    "资产管理有限公司",
    "信用管理有限公司",
    "小额贷款有限公司",
    "网络科技有限公司",
    "信息技术有限公司",
    "人民调解委员会",
    "股份有限公司",
    "有限责任公司",
    "纠纷调解中心",
    "律师事务所",
    "仲裁委员会",
    "人民检察院",
    "人民法院",
    "有限公司",
    "小额贷款",
    "消费金融",
    "融资担保",
)
#: Words that differ from a usual one in one character and are right as they stand.
_ALSO = (
    "会计师事务所",
    "税务师事务所",
    "评估师事务所",
    "人民法庭",
    "互联网法院",
    "无限公司",
    "商业信息咨询有限公司",
    "信用担保",
    "消费合作",
)
_FINE = np.arange(360) * (2 * np.pi / 360)
_NOT_A_NAME = re.compile(r"[^\u3400-\u9fff（）]")


@dataclass(frozen=True, slots=True)
class Look:
    """One way to unroll: from which to which radius, how wide, from which ink, evened out or not."""

    inner: float
    outer: float
    stretch: float
    sharp: bool
    even: bool


LOOKS = (
    Look(0.60, 0.925, 1.0, sharp=True, even=False),
    Look(0.58, 0.935, 0.7, sharp=True, even=True),
    Look(0.63, 0.91, 1.0, sharp=True, even=False),
    Look(0.60, 0.925, 1.2, sharp=True, even=True),
    Look(0.60, 0.925, 1.0, sharp=False, even=True),
)


def strips(ink: Ink, ellipse: Ellipse, looks: tuple[Look, ...] = LOOKS) -> Iterator[Image.Image]:
    """The ring of letters as straight strips, dark on white, each unrolled another way."""
    red = _healed(ink.red, ink.dark)
    sharp = np.asarray(np.minimum(ink.deep, np.clip(red * SHARPER, 0, 1)), dtype=np.float32)
    start, length, blank = _turn(sharp, ellipse)
    levels = {True: _level(sharp, ellipse), False: _level(red, ellipse)}
    for look in looks:
        radii = np.linspace(look.outer, look.inner, _HEIGHT)
        around = 2 * np.pi * (look.inner + look.outer) / 2 / (look.outer - look.inner)
        width = max(_HEIGHT, round(_HEIGHT * around * length / 360 * look.stretch))
        x, y = ellipse.along(np.radians(start), np.radians(start + length), radii, width)
        strip = sampled(sharp if look.sharp else red, x, y)
        if ellipse.ratio < 1.15:
            degrees = np.linspace(start, start + length, width).round().astype(np.intp) % 360
            strip[:, blank[degrees]] = 0
        yield _inked(strip, levels[look.sharp], even=look.even)


def as_red(ink: Ink) -> Ink:
    """Grey ink as if it were red, so that a ring without colour can be read the same way."""
    nothing = np.zeros_like(ink.dark)
    return Ink(ink.dark, nothing, ink.deep, ink.left, ink.top, ink.scale)


def _healed(field: Field, dark: Field) -> Field:
    """Ink with the places under black print filled from their neighbours."""
    free = (dark <= 0.6).astype(np.float32)
    if free.all():
        return field
    weight, value = _boxed(free), _boxed(field * free)
    filled = np.where(weight > 0.03, value / np.maximum(weight, 0.03), 0)
    return np.asarray(np.where(free > 0, field, filled), dtype=np.float32)


def _boxed(field: Field) -> Field:
    grey = Image.fromarray((np.clip(field, 0, 1) * 255).astype(np.uint8))
    return np.asarray(np.asarray(grey.filter(ImageFilter.BoxBlur(3))) / 255, dtype=np.float32)


def _level(field: Field, ellipse: Ellipse) -> float:
    x, y = ellipse.points(_FINE, np.arange(0.94, 1.05, 0.01))
    return max(0.03, float(np.percentile(sampled(field, x, y).max(axis=0), 70)))


def _turn(field: Field, ellipse: Ellipse) -> tuple[float, float, Marked]:
    """Where the name begins, how many degrees it runs, and which degrees hold no letter.

    Letters stand farther in than the code at a seal's foot, so its digits count as blank.
    """
    x, y = ellipse.points(_FINE, np.arange(0.65, 0.815, 0.01))
    values = sampled(field, x, y)
    letters = float(np.percentile(values.max(axis=0), 75))
    share = (values > max(0.02, 0.3 * letters)).mean(axis=0)
    smooth = np.convolve(np.concatenate((share[-2:], share, share[:2])), np.ones(5) / 5, "valid")
    empty = smooth < 0.04
    best_start, best_length, run = 180, 0, 0
    for place in range(720):
        run = run + 1 if empty[place % 360] else 0
        if best_length < run <= 360:
            best_start, best_length = place - run + 1, run
    blank = np.zeros(360, dtype=bool)
    if best_length < 14:
        return 180.0, 360.0, blank
    blank[(best_start + 7 + np.arange(max(0, best_length - 14))) % 360] = True
    if best_length > 60:
        start = best_start + best_length - 12
        return float(start), 360.0 - best_length + 24, blank
    return float(best_start + best_length - 5), 360.0 - best_length + 10, blank


def _inked(strip: Floats, level: float, *, even: bool) -> Image.Image:
    if even:
        width = strip.shape[1]
        tops = np.percentile(strip, 92, axis=0)
        reach = max(3, width // 16)
        padded = np.pad(tops, reach, mode="edge")
        local = np.array([padded[place : place + 2 * reach + 1].max() for place in range(width)])
        strip = strip * (0.8 * level / np.clip(local, 0.3 * level, level))[None, :]
    tone = 255 - 255 * np.clip(strip / (0.8 * level), 0, 1)
    return Image.fromarray(tone.astype(np.uint8)).convert("RGB")


def read(ink: Ink, ellipse: Ellipse, reader: StripReader, hint: str | None = None) -> tuple[str, float]:
    """The name along the ring and how sure, 0 to 1; empty where none can be made out.

    Args:
        ink: A seal cut out at a size its letters can be read at.
        ellipse: Its ring.
        reader: Reads a strip of writing: the text and how sure.
        hint: The name that signs the paper; it decides only between readings and characters that were made.
    """
    readings: list[tuple[str, float]] = []
    for strip in strips(ink, ellipse):
        text, sure = reader(strip)
        text = _NOT_A_NAME.sub("", text.replace("(", "（").replace(")", "）"))
        if text:
            readings.append((text, sure))
            settled = sure > _SURE and any(other == text for other, _ in readings[:-1])
            if settled and (not hint or text == hint or similarity(text, hint) < _AKIN):
                break
        elif not readings and sure < 0.2:
            continue
    text, sure = agreed(readings, hint)
    return mended(text), sure


def agreed(readings: list[tuple[str, float]], hint: str | None = None) -> tuple[str, float]:
    """The reading most others are near to, each of its characters put to the vote of all.

    >>> agreed([("云河律师事务所", 0.9), ("云问律师事务所", 0.7), ("云河律师事务听", 0.8)])[0]
    '云河律师事务所'
    """
    if not readings:
        return "", 0.0
    weights = [sure * sure for _, sure in readings]

    def nearness(text: str) -> float:
        total = 0.0
        for (other, _), weight in zip(readings, weights, strict=True):
            total += weight * (1 - distance(text, other) / max(len(text), len(other)))
        return total

    def worth(text: str) -> tuple[float, str]:
        akin = similarity(text, hint) if hint else 0.0
        return nearness(text) / max(1e-6, sum(weights)) + (akin if akin >= _AKIN else 0.0), text

    base = max((text for text, _ in readings), key=worth)
    votes: list[dict[str, float]] = [{} for _ in base]
    for (text, _), weight in zip(readings, weights, strict=True):
        for vote, letter in zip(votes, aligned(base, text), strict=True):
            vote[letter] = vote.get(letter, 0.0) + weight
    for vote, letter in zip(votes, aligned(base, hint or ""), strict=True):
        if letter in vote and letter:
            vote[letter] += sum(vote.values())
    chosen = "".join(max(sorted(vote), key=lambda letter: vote[letter]) for vote in votes)
    best = max(sure for _, sure in readings)
    return chosen, best * nearness(base) / max(1e-6, sum(weights))


def mended(text: str) -> str:
    """A name whose usual words are put right where a character was taken for one much like it.

    Nothing is added or left out: a word must stand there at full length with most of its characters.

    >>> mended("云河市体裁委员会"), mended("白塔明德小额货款有限公司")
    ('云河市仲裁委员会', '白塔明德小额贷款有限公司')
    """
    letters = list(text)
    sure = [False] * len(letters)
    for word in (*_USUAL, *_ALSO):
        for start in range(len(text) - len(word) + 1):
            if text.startswith(word, start):
                sure[start : start + len(word)] = [True] * len(word)
    for word in _USUAL:
        for start in range(1, len(letters) - len(word) + 1):
            wrong = [place for place, letter in enumerate(word, start) if letters[place] != letter]
            if len(wrong) == 1 and not sure[wrong[0]]:
                letters[wrong[0]] = word[wrong[0] - start]
    return "".join(letters)


__all__ = ["LOOKS", "Look", "StripReader", "agreed", "as_red", "mended", "read", "strips"]
