"""The tables behind the steps, read from the files beside this one.

Small ones are read with the module; those needed only for unusual messages, at first use.
`CODES` turns a message into the alphabet that the matcher and the fast test read: one
private-use character for each class of near-homophones, lower case, one mark for all
sentence punctuation. It never changes the length.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent

#: First code of the sound classes; there are fewer than 1,024.
FIRST_CODE = 0xE000
LAST_CODE = 0xE3FF

#: Strokes and vowel marks that are characters to Unicode but serve as dividing lines.
STROKES = "丨丶丿亅ーㄧㅡㅣ〡ˉˊˋ"
#: Sentence punctuation and brackets: it divides sentences, and only now and then a word.
SOFT = "，。！？；：、,!?;:()（）“”‘’\"'《》【】「」『』〈〉〔〕\n\r"
#: Symbols and blanks that have little to do between two Chinese characters.
HARD_ORDINARY = " \t-./\\_*+=~^#@&%$`|<>[]{}·～￥"
#: Radicals nobody writes alone; beside their other part they make a character.
RADICALS = "氵讠亻扌钅辶彳冫刂宀艹纟忄犭衤礻阝饣罒攵彡疒冖"
#: Other code points of radicals.
RADICAL_FORMS = str.maketrans(
    {
        "\N{CJK RADICAL WATER ONE}": "氵",
        "\N{CJK RADICAL C-SIMPLIFIED SPEECH}": "讠",
        "\N{CJK RADICAL PERSON}": "亻",
        "\N{CJK RADICAL HAND}": "扌",
        "\N{CJK RADICAL C-SIMPLIFIED GOLD}": "钅",
        "\N{CJK RADICAL SIMPLIFIED WALK}": "辶",
        "\N{CJK RADICAL WALK ONE}": "辶",
        "\N{CJK RADICAL WALK TWO}": "辶",
        "\N{CJK RADICAL KNIFE TWO}": "刂",
        "\N{CJK RADICAL C-SIMPLIFIED SILK}": "纟",
        "\N{CJK RADICAL HEART ONE}": "忄",
        "\N{CJK RADICAL DOG}": "犭",
        "\N{CJK RADICAL CLOTHES}": "衤",
        "\N{CJK RADICAL SPIRIT TWO}": "礻",
        "\N{CJK RADICAL C-SIMPLIFIED EAT}": "饣",
        "\N{CJK RADICAL RAP}": "攵",
        "\N{CJK RADICAL GRASS ONE}": "艹",
        "\N{CJK RADICAL MOUND TWO}": "阝",
        "訁": "讠",
        "釒": "钅",
        "糹": "纟",
        "飠": "饣",
        "⺼": "月",
    }
)


def _rows(name: str) -> list[str]:
    text = (_HERE / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def _codes() -> dict[int, str]:
    table = {code: chr(code).lower() for code in range(0x20, 0x7F)}
    groups: dict[str, str] = {}
    for row in _rows("pinyin.tsv"):
        group, _, members = row.split("\t")
        code = groups.setdefault(group, chr(FIRST_CODE + len(groups)))
        table.update(dict.fromkeys(map(ord, members), code))
    for char in STROKES:
        table.pop(ord(char), None)
    table.update(dict.fromkeys(map(ord, SOFT), "，"))
    table.update(dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"))  # half a character
    table.update({ord(char): char for char in HARD_ORDINARY + "…—\t"})
    return table


CODES = _codes()


@cache
def syllables() -> dict[str, str]:
    """Everyday character → its toneless syllable."""
    table: dict[str, str] = {}
    for row in _rows("pinyin.tsv"):
        _, syllable, members = row.split("\t")
        table.update(dict.fromkeys(members, syllable))
    return table


@cache
def _by_sound() -> dict[str, str]:
    return {syllable: members for _, syllable, members in (row.split("\t") for row in _rows("pinyin.tsv"))}


def same_sound(syllable: str) -> str:
    """All everyday characters of one toneless syllable."""
    return _by_sound().get(syllable, "")


@cache
def _everyday() -> dict[str, str]:
    return {row[0]: row[1:] for row in _rows("everyday.txt")}


def everyday(first: str, second: str) -> bool:
    """Whether two characters make an everyday word of the dictionary."""
    return second in _everyday().get(first, "")


@cache
def real_words() -> frozenset[str]:
    """Words that only sound like a charged term."""
    return frozenset(_rows("real_words.txt"))


class Traditional(NamedTuple):
    """Traditional characters and variants, and what tells whose text it is."""

    #: Traditional or variant → simplified; equal lengths.
    to_simplified: dict[int, int]
    #: All traditional or variant characters.
    characters: frozenset[str]
    #: Traditional forms common in simplified text too; never evidence.
    often_mixed: frozenset[str]
    #: Characters that only simplified text has.
    simplified_only: frozenset[str]
    #: Simplified → traditional, for making variants.
    to_traditional: dict[int, int]
    #: Phrases in which a character stays or becomes another.
    phrases: dict[str, str]


@cache
def traditional() -> Traditional:
    written, simple, mixed, only, back, back_traditional, *phrases = _rows("traditional.tsv")
    return Traditional(
        str.maketrans(written, simple),
        frozenset(written),
        frozenset(mixed),
        frozenset(only),
        str.maketrans(back, back_traditional),
        dict(row.split("\t") for row in phrases),
    )


@cache
def splits() -> dict[str, tuple[str, ...]]:
    """Character → its parts as written one after the other."""
    return {row.split()[0]: tuple(row.split()[1:]) for row in _rows("splits.txt")}


@cache
def picture_words() -> dict[str, str]:
    """Picture → the word it stands for."""
    return dict(row.split() for row in _rows("emoji.txt"))


def patterns() -> list[tuple[str, str, str]]:
    """`(kind, as written, term)` of every disguise the matcher knows."""
    return [(kind, written, term) for kind, written, term in (row.split("\t") for row in _rows("patterns.tsv"))]
