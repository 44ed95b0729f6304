"""The tables behind the steps, read from the files beside this one.

Each is read at first use, and filled in as characters are met: a cold start pays for what it
reads, not for the language.
`CODES` turns a message into the alphabet that the matcher and the fast test read: one
private-use character for each class of near-homophones, lower case, one mark for all
sentence punctuation. It never changes the length.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from collectguard.beside import read_beside

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
    return [line for line in read_beside(__file__, name).split("\n") if line and not line.startswith("#")]


class LazyTable(dict[int, str]):
    """A table for `str.translate` that is filled in as characters are met."""

    def __init__(self, entry: Callable[[str], str]) -> None:
        super().__init__()
        self.entry = entry

    def __missing__(self, code: int) -> str:
        found = self[code] = self.entry(chr(code))
        return found


@cache
def _sounds() -> tuple[str, str]:
    """All everyday characters, and the code of each one's sound class at the same place."""
    characters, codes, *_ = _rows("coded.txt")
    return characters, codes


def _code(char: str) -> str:
    characters, codes = _sounds()
    at = characters.find(char)
    return codes[at] if at >= 0 else plain_code(char)


def plain_code(char: str) -> str:
    """The code of a character without a sound class."""
    if char in SOFT:
        return "，"
    if " " <= char <= "~":
        return char.lower()
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= char <= "\udfff" else char  # half a character


CODES = LazyTable(_code)


@cache
def coded_patterns() -> dict[str, str]:
    """First code → for each pattern that begins with it, the rest and its rows: `rest:3,17`, tab-separated."""
    return {line[0]: line[1:] for line in _rows("coded.txt")[2:]}


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
def _everyday() -> str:
    return read_beside(__file__, "everyday.txt")


@cache
def _seconds(first: str) -> str:
    at = _everyday().find(f"\n{first}")
    return "" if at < 0 else _everyday()[at + 2 : _everyday().find("\n", at + 2)]


def everyday(first: str, second: str) -> bool:
    """Whether two characters make an everyday word of the dictionary."""
    return second in _seconds(first)


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


@cache
def traditional() -> Traditional:
    written, simple, mixed, only, back, back_traditional, *_ = _rows("traditional.tsv")
    return Traditional(
        str.maketrans(written, simple),
        frozenset(written),
        frozenset(mixed),
        frozenset(only),
        str.maketrans(back, back_traditional),
    )


@cache
def traditional_characters() -> frozenset[str]:
    """All traditional or variant characters; far quicker to read than the whole table."""
    text = read_beside(__file__, "traditional.tsv")
    start = text.index("\n") + 1
    return frozenset(text[start : text.index("\n", start)])


@cache
def traditional_phrases() -> dict[str, str]:
    """Phrases in which a character stays or becomes another."""
    return dict(row.split("\t") for row in _rows("traditional.tsv")[6:])


@cache
def splits() -> dict[str, tuple[str, ...]]:
    """Character → its parts as written one after the other."""
    return {row.split()[0]: tuple(row.split()[1:]) for row in _rows("splits.txt")}


@cache
def picture_words() -> dict[str, str]:
    """Picture → the word it stands for."""
    return dict(row.split() for row in _rows("emoji.txt"))


@cache
def _pattern_rows() -> list[str]:
    return _rows("patterns.tsv")


def pattern(row: int) -> tuple[str, str, str]:
    """`(kind, as written, term)` of one disguise."""
    kind, written, term = _pattern_rows()[row].split("\t")
    return kind, written, term


def patterns() -> list[tuple[str, str, str]]:
    """Every disguise the matcher knows, by row."""
    return [pattern(row) for row in range(len(_pattern_rows()))]
