"""One small pure function a step; each takes an aligned text and answers it repaired.

Every step also notes in `log` what it touched, as spans of the original; `__init__` turns
the notes into repairs once the words they belong to are known. None of these steps guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from collectguard.model import Span
from collectguard.normalise import tables
from collectguard.normalise.aligned import AlignedText, Edit
from collectguard.normalise.repair import Step


class Note(NamedTuple):
    """One edit, remembered; `evidence` is false for what honest people write too."""

    step: Step
    span: Span
    evidence: bool


Log = list[Note]

_USUAL = ((" ", "~"), ("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"), ("\u3001", "\u3011"))
_USUAL_SIGNS = "\t\n\r，。！？；：（）“”‘’…—·～￥"
#: Shows what the first steps leave alone without a look as blanks, all else as a mark.
_UNUSUAL = tables.LazyTable(
    lambda char: " " if any(first <= char <= last for first, last in _USUAL) or char in _USUAL_SIGNS else "!"
)
_BARE = frozenset(tables.RADICALS)
#: What may stand between the two parts of a split character.
_LOOSE = r"[^\w\n，。！？；：、,]{0,2}"


def fold_unusual(text: AlignedText, log: Log) -> AlignedText:
    """Width, compatibility forms, digits of any script, invisible characters, combining marks.

    Sentence punctuation keeps its width, and other scripts keep their marks: they are words there.

    >>> fold_unusual(AlignedText.identity("１２ 逾\u200b期 ⓥ信 ①"), []).text
    '12 逾期 v信 1'
    """
    edits: list[Edit] = []
    steps: list[Step] = []
    marks = text.text.translate(_UNUSUAL)
    at = -1
    while (at := marks.find("!", at + 1)) >= 0:
        step, new = _folded(text.text[at])
        if text.text[at] in _CONFUSED:
            step, new = ("width", _CONFUSED[text.text[at]]) if _beside_latin(text.text, at) else _SAME
        if step == "marks":
            _merge_mark(text.text, at, edits, steps)
        elif step is not None:
            edits.append(Edit(at, at + 1, new))
            steps.append(step)
    return _apply(text, edits, steps, log)


def _merge_mark(text: str, at: int, edits: list[Edit], steps: list[Step]) -> None:
    """Join a combining mark to the character it stands on, if that is one of ours."""
    if edits and edits[-1].end == at and not edits[-1].new and edits[-1].start and _is_base(text[edits[-1].start - 1]):
        base = edits.pop()  # a variation selector between the two, as in keycaps
        steps.pop()
        if edits and edits[-1].end == base.start:
            edits[-1] = Edit(edits[-1].start, at + 1, edits[-1].new)
        else:
            edits.append(Edit(base.start - 1, at + 1, text[base.start - 1]))
            steps.append("marks")
    elif edits and edits[-1].end == at and edits[-1].new:
        base = edits[-1]
        if steps[-1] == "marks" or _is_base(base.new):
            edits[-1] = Edit(base.start, at + 1, base.new)
    elif at and _is_base(text[at - 1]) and not (edits and edits[-1].end == at):
        edits.append(Edit(at - 1, at + 1, text[at - 1]))
        steps.append("marks")


def _beside_latin(text: str, at: int) -> bool:
    """Whether a Greek or Cyrillic letter stands in a word that is Latin otherwise."""
    return any(char.isascii() and char.isalpha() for char in text[max(0, at - 1) : at] + text[at + 1 : at + 2])


def _is_base(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or (char.isascii() and char.isalnum())


@cache
def _folded(char: str) -> tuple[Step | None, str]:
    """Which step changes an unusual character, and into what."""
    category = unicodedata.category(char)
    if category == "Cf" or char in "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0":
        return "invisible", ""
    if category == "Mn" and unicodedata.name(char, "").startswith("VARIATION SELECTOR"):
        return "invisible", ""
    if category == "Cc":
        return "invisible", ""
    if category == "Cs":  # half a character: no search could carry it
        return "invisible", "\N{REPLACEMENT CHARACTER}"
    if category in ("Mn", "Me"):
        return "marks", ""
    if category == "Nd":
        return "digits", str(unicodedata.decimal(char))
    if "\N{REGIONAL INDICATOR SYMBOL LETTER A}" <= char <= "\N{REGIONAL INDICATOR SYMBOL LETTER Z}":
        return "width", chr(ord(char) - ord("\N{REGIONAL INDICATOR SYMBOL LETTER A}") + ord("a"))
    if "\N{NEGATIVE CIRCLED LATIN CAPITAL LETTER A}" <= char <= "\N{NEGATIVE CIRCLED LATIN CAPITAL LETTER Z}":
        return "width", chr(ord(char) - ord("\N{NEGATIVE CIRCLED LATIN CAPITAL LETTER A}") + ord("a"))
    if "\N{NEGATIVE SQUARED LATIN CAPITAL LETTER A}" <= char <= "\N{NEGATIVE SQUARED LATIN CAPITAL LETTER Z}":
        return "width", chr(ord(char) - ord("\N{NEGATIVE SQUARED LATIN CAPITAL LETTER A}") + ord("a"))
    if char in _RADICAL_FORMS:
        return "width", _RADICAL_FORMS[char]
    plain = unicodedata.normalize("NFKC", char)
    if category in ("Zs", "Zl", "Zp"):
        return "width", "\n" if category != "Zs" else " "
    letter = unicodedata.normalize("NFD", char)[0]
    if category in ("Ll", "Lu") and letter != char and letter.isascii():  # sù: pinyin with its tone
        return "width", letter
    bare = plain.strip("().〔〕") if len(plain) > 1 else plain
    if bare != char and bare and (bare.isalnum() or (len(bare) == 1 and " " < bare <= "~")):
        return ("digits" if bare.isdigit() else "width"), bare
    return _SAME


#: Greek and Cyrillic letters that look like Latin ones.
_CONFUSED = dict(
    zip(
        "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u0432\u043d\u043a\u043c\u0442"
        "\u03bf\u03b1\u03b9\u03c5\u03bd\u03c1\u03f2\u03ba\u0261\u0251\u0131\u0410\u0415\u041e\u0420\u0421\u0425\u0423\u041a\u041d\u0412\u042c\u044c",
        "aeopcxyijsdqwhbhkmtoaiuvpckgaiaeopcxykhbbb",
        strict=True,
    )
)
_SAME: tuple[Step | None, str] = (None, "")
_RADICAL_FORMS = {chr(code): plain for code, plain in tables.RADICAL_FORMS.items()}


def simplify(text: AlignedText, log: Log) -> AlignedText:
    """Traditional and variant characters → simplified, phrase by phrase where it matters.

    They are evidence only when a few stand in text that is otherwise simplified.

    >>> simplify(AlignedText.identity("起訴 乾隆"), []).text
    '起诉 乾隆'
    """
    if tables.traditional_characters().isdisjoint(text.text):
        return text
    table, phrases = tables.traditional(), tables.traditional_phrases()
    plain = text.text.translate(table.to_simplified)
    new = list(plain)
    changed = [at for at, (old, char) in enumerate(zip(text.text, plain, strict=True)) if old != char]
    for at in changed:
        for start in range(max(0, at - 3), at + 1):
            for length in (2, 3, 4):
                word = text.text[start : start + length]
                if start + length > at and word in phrases:
                    new[start : start + length] = phrases[word]
    changed = [at for at in changed if new[at] != text.text[at]]
    telling = [at for at in changed if text.text[at] not in table.often_mixed]
    others = sum(char in table.simplified_only for char in text.text)
    mixed = 0 < len(telling) <= 2 * others
    log += [
        Note("traditional", text.span(at, at + 1), mixed and text.text[at] not in table.often_mixed) for at in changed
    ]
    return text.edit(Edit(at, at + 1, new[at]) for at in changed)


@cache
def _split_pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    whole: dict[str, str] = {}
    for char, ways in tables.splits().items():
        for parts in ways:
            if any(part in tables.RADICALS for part in parts):
                whole.setdefault(parts, char)
    ways_loose = (_LOOSE.join(map(re.escape, parts)) for parts in sorted(whole, key=len, reverse=True))
    return re.compile("|".join(ways_loose)), whole


def join_parts(text: AlignedText, log: Log) -> AlignedText:
    """Characters split into parts, where one part is a bare radical: 氵去 → 法.

    >>> join_parts(AlignedText.identity("氵去院"), []).text
    '法院'
    """
    if _BARE.isdisjoint(text.text):
        return text
    pattern, whole = _split_pattern()
    edits = []
    for match in pattern.finditer(text.text):
        parts = "".join(char for char in match.group() if char in whole_parts())
        char = whole.get(parts)
        if char is not None:
            edits.append(Edit(match.start(), match.end(), char))
    return _apply(text, edits, ["split"] * len(edits), log)


@cache
def whole_parts() -> frozenset[str]:
    """Every character that is a part of one of the split characters."""
    return frozenset("".join(parts for ways in tables.splits().values() for parts in ways))


def _apply(text: AlignedText, edits: list[Edit], steps: Iterable[Step], log: Log) -> AlignedText:
    if not edits:
        return text
    log += [
        Note(step, text.span(edit.start, edit.end), _telling(step, text.text, edit))
        for step, edit in zip(steps, edits, strict=True)
    ]
    return text.edit(edits)


def _telling(step: Step, text: str, edit: Edit) -> bool:
    """Whether honest people do not do it: blanks of another width they do, joiners in pictures too."""
    if step == "width":
        return edit.new.isalnum()
    if step != "invisible":
        return True
    if unicodedata.category(text[edit.start]) == "Mn":  # a variation selector belongs to what it follows
        return edit.start > 0 and text[edit.start - 1].isalnum()
    return edit.start > 0 and unicodedata.category(text[edit.start - 1]) not in ("So", "Sk", "Mn")
