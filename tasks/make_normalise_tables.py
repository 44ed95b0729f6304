"""Make the tables that `collectguard.normalise` reads, from opencc, pypinyin and jieba's dictionary.

    python tasks/make_normalise_tables.py          write them
    python tasks/make_normalise_tables.py --check  fail when a file on disk differs

None of the three libraries is needed at run time: importing them costs 20 to 190 ms, and a
whole `collectguard check` must be done in 90. The same library versions give the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from itertools import product
from pathlib import Path

import jieba
import opencc
from pypinyin import Style, lazy_pinyin

from collectguard.lexicon.terms import TERMS
from collectguard.normalise import tables

HOME = Path(__file__).parents[1] / "src" / "collectguard" / "normalise"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Terms too common, or too like other words, for a guess by sound except beside other disguises.
NOT_BY_SOUND = _words(
    """
    责任 金融 条件 制裁 执法 民事 通报 解约 委外 移交 停催 清欠 强行 协议 户籍 条件 公司
    平台 合同 资产 影响 通知 告知 核实 扣款 转交 抵押 提额
    """
)
#: Charged terms that everyday text sounds like by chance; a guess at one needs support.
SHAKY = _words(
    """
    限高 户籍 刑事 执行 家访 通缉 警方 保全 讨薪 诉前 结案 本息 公证 收监 拘传 借呗 花呗
    被告 原告 停息 村委 居委 清收 清偿 清欠 利息 案件 案号 银行 工资 客服 外勤 张贴 老家
    公章 分期 套现 白条 小贷 追究 追责 传唤 传讯 拒还 欠缴 查封 查处 警察 民警 办案
    协议 账单  挂账 移送 刑拘 强制 法官 限制消费 涉嫌 融资 撤案 账款 执行庭 欠钱
    执法 告知 催办 撤诉 销案 惩戒 追讨 讨债 追债 坐牢 走访  罚息
    追缴 追偿 律所 坐监 放款 下款 代还 养卡 黑户 轰炸 裸照 花圈
    """
)
#: Terms recognised by a short pinyin standing alone.
SHORT_PINYIN = _words("逾期 起诉 法院 律师 诉讼 欠款 拘留 催收")
#: Terms of half charge that are disguised all the time.
ALWAYS_GUESSED = _words("微信 支付宝 转账")
#: Real words that are no excuse: nobody means them where a lender writes.
NOT_REALLY_WORDS = _words(
    """
    受款 结款 解款 起数 气署 泣诉 法物 发物 挂帐 催办 通辑 痉证 暴光 异交 网袋 万代 代唱
    钱款
    """
)
#: Sounds that pypinyin gets wrong in charged terms: 还 there is always to pay back.
IN_TERMS = {"还": "huan", "曝": "bao"}
#: A word of jieba's dictionary counts as everyday from this frequency.
EVERYDAY = 20
#: Names of firms, and words the dictionary lacks, that sound like a term.
NAMES = _words(
    "维信 唯信 微鑫 还宝 家纺 丽兹行 贷部 换款 还欠 还前 还浅 件免 间免 键免 见免 余起 本仅 本近 按号 调结 偿换 节款 刑死 联系任 兹行 动卡 待还 洋卡"
)
#: Bare radicals: never written alone but to split a character, so such a split is a sure repair.
RADICALS = "氵讠亻扌钅辶彳冫刂宀艹纟忄犭衤礻阝饣罒攵彡疒冖"
#: Characters of the traditional set that many write in simplified text; converted, never evidence.
OFTEN_MIXED = "妳祂牠於著裏裡甦週"
#: Forms opencc does not fold: Japanese and rare variants seen or likely for charged words.
MORE_VARIANTS = {
    pair[0]: pair[1]
    for pair in _words(
        """
        灋法 収收 囬回 圎圆 欵款 歀款 敂扣 儧攒 妳你 冺泯 黒黑 毎每 歩步 抜拔 単单 営营 戸户 銭钱 帰归 経经 続续 関关
        証证 転转 貭质 徵征 帳账 彔录 淸清 冩写 冣最 処处 実实 対对 歳岁 姧奸
        """
    )
}


def coarse(syllable: str) -> str:
    """The class of near-homophones: zh/z, ch/c, sh/s, n/l, -ng/-n are one.

    >>> coarse("zheng"), coarse("lv"), coarse("nian")
    ('zen', 'lv', 'lian')
    """
    for retroflex, plain in (("zh", "z"), ("ch", "c"), ("sh", "s")):
        if syllable.startswith(retroflex):
            syllable = plain + syllable[2:]
    if syllable.startswith("n"):
        syllable = "l" + syllable[1:]
    if syllable.endswith(("ang", "eng", "ing")):
        syllable = syllable[:-1]
    return syllable


def syllables(word: str) -> list[str]:
    """Toneless syllables of a word or a single character."""
    found = lazy_pinyin(word, style=Style.NORMAL, v_to_u=False)
    return (
        [IN_TERMS.get(char, syllable) for char, syllable in zip(word, found, strict=True)] if word in TERMS else found
    )


@cache
def gb2312() -> str:
    """The 6,763 characters of everyday simplified print, in code order."""
    codes = (bytes([row, cell]) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return "".join(code.decode("gb2312", "ignore") for code in codes)


@cache
def dictionary() -> dict[str, int]:
    """jieba's dictionary: word → frequency."""
    path = Path(jieba.__file__).with_name("dict.txt")
    words = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, frequency, *_ = line.split()
        words[word] = int(frequency)
    return words


def header(*sources: str) -> list[str]:
    made_from = ", ".join(f"{source} {version(source)}" for source in sources) or "the project's own lists"
    return [f"# Made by tasks/make_normalise_tables.py from {made_from}; do not edit."]


def pinyin() -> Iterator[str]:
    """`class syllable characters`: everyday characters by sound."""
    yield from header("pypinyin")
    groups: dict[tuple[str, str], list[str]] = {}
    for char in gb2312():
        if char in RADICALS or char in MORE_VARIANTS:
            continue
        syllable = lazy_pinyin(char, style=Style.NORMAL, v_to_u=False)[0]
        groups.setdefault((coarse(syllable), syllable), []).append(char)
    for (group, syllable), members in sorted(groups.items()):
        yield f"{group}\t{syllable}\t{''.join(members)}"


def traditional() -> Iterator[str]:
    """Two aligned lines of characters, one of those not counted, then phrases that differ."""
    yield from header("opencc", "jieba")
    to_simplified = opencc.OpenCC("t2s").convert
    from_japanese = opencc.OpenCC("jp2t").convert
    to_traditional = opencc.OpenCC("s2t").convert
    keep = set(gb2312())
    table = {}
    for code in (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00)):
        char = chr(code)
        simple = to_simplified(char)
        if simple == char:
            simple = to_simplified(from_japanese(char))
        if len(simple) == 1 and simple != char and char not in keep and ord(simple) < 0x10000:
            table[char] = simple
    table.update(MORE_VARIANTS)
    table = {char: simple for char, simple in sorted(table.items()) if char != simple}
    yield "".join(table)
    yield "".join(table.values())
    yield OFTEN_MIXED
    simplified_only = [char for char in gb2312() if not _encodable(char, "big5") and to_traditional(char) != char]
    yield "".join(simplified_only)
    back: dict[str, str] = {}
    for char in gb2312():
        other = to_traditional(char)
        if len(other) == 1 and other != char and table.get(other) == char:
            back[char] = other
    yield "".join(back)
    yield "".join(back.values())
    phrases = {}
    for word, frequency in dictionary().items():
        if frequency < EVERYDAY or not 2 <= len(word) <= 4:
            continue
        written = to_traditional(word)
        singly = "".join(table.get(char, char) for char in written)
        if singly != word and to_simplified(written) == word and len(written) == len(word):
            phrases[written] = word
    for written, word in sorted(phrases.items()):
        yield f"{written}\t{word}"


def _encodable(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def everyday() -> Iterator[str]:
    """First character, then every character that makes an everyday word of two with it."""
    yield from header("jieba")
    seconds: dict[str, list[str]] = {}
    for word, frequency in dictionary().items():
        if len(word) == 2 and frequency >= EVERYDAY and all("一" <= char <= "鿿" for char in word):
            seconds.setdefault(word[0], []).append(word[1])
    for first in sorted(seconds):
        yield first + "".join(sorted(seconds[first]))


def lines_of(name: str) -> Iterator[str]:
    for line in (HOME / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def patterns() -> Iterator[str]:
    """`kind as-written term`: every disguise that the matcher looks for.

    Kind `h` matches by sound, position by position; all others match as written. A capital
    letter marks a disguise so likely by chance that it needs support from the rest of the text.
    """
    yield from header("pypinyin", "jieba")
    sounds: dict[str, str] = {}
    representative: dict[str, str] = {}
    for line in pinyin():
        if not line.startswith("#"):
            group, syllable, members = line.split("\t")
            sounds.update(dict.fromkeys(members, group))
            representative[syllable] = members[0]
    splits = {line.split()[0]: line.split()[1:] for line in lines_of("splits.txt")}
    looks = {line.split()[0]: line.split()[1] for line in lines_of("lookalikes.txt")}
    pictures: dict[str, list[str]] = {}
    for line in lines_of("emoji.txt"):
        picture, word = line.split()
        pictures.setdefault(word, []).append(picture)
    rows: set[tuple[str, str, str]] = set()
    real = dictionary()
    for term, charge in TERMS.items():
        shaky = term in SHAKY or (charge < 0.7 and term not in ALWAYS_GUESSED)
        rows.add(("z" if term in NOT_BY_SOUND else "H" if shaky else "h", term, term))
        if not 2 <= len(term) <= 5:
            continue
        for at in range(1, len(term)):
            rows.add(("g", f"{term[:at]}，{term[at:]}", term))
        readings = syllables(term)
        if term not in NOT_BY_SOUND:
            for at, reading in enumerate(readings):
                if coarse(reading) != sounds.get(term[at]) and reading in representative:
                    rows.add(("H" if shaky else "h", term[:at] + representative[reading] + term[at + 1 :], term))
        for written in _with_pinyin(term, readings):
            rows.add(("p", written, term))
        for written in _with_initials(term, readings):
            rows.add(("I" if len(term) == 2 else "i", written, term))
        for at, char in enumerate(term):
            before, after = term[:at], term[at + 1 :]
            for parts in splits.get(char, ()):
                if not any(part in RADICALS for part in parts):
                    rows.add(("s", before + parts + after, term))
            for look in looks.get(char, ""):
                written = before + look + after
                if real.get(written, 0) < 3:
                    rows.add(("L" if shaky else "l", written, term))
            for picture in pictures.get(char, ()):
                rows.add(("e", before + picture + after, term))
    for line in lines_of("aliases.txt"):
        written, meant = line.split("\t")
        rows.add(("a", written, meant))
    for line in lines_of("disguises.txt"):
        kind, written, meant = line.split("\t")
        rows.add((kind, written, meant))
    literal = {written for kind, written, _ in rows if kind not in "hHz"}
    for kind, written, term in sorted(rows):
        if not (kind in "hHz" and written != term and written in literal):
            yield f"{kind}\t{written}\t{term}"


def _with_pinyin(term: str, readings: list[str]) -> Iterator[str]:
    """At least one character spelt out; ü is v or u."""
    if len(term) > 4:
        return
    spelt = "".join(readings)
    for mask in range(1, 2 ** len(term)):
        if len(term) == 4 and mask.bit_count() not in (1, 4):
            continue
        written = "".join(readings[at] if mask >> at & 1 else char for at, char in enumerate(term))
        if written == spelt and len(spelt) < 6 and term not in SHORT_PINYIN:  # lian is half of lianxi
            continue
        yield written
        if "v" in written:
            yield written.replace("v", "u")


def _with_initials(term: str, readings: list[str]) -> Iterator[str]:
    """One character, of three or more also two, by the first letter or by zh, ch, sh."""
    for at, reading in enumerate(readings):
        if reading[0] == "x":  # x is also the usual mask for a digit or a name
            continue
        for length in (1, 2) if reading[:2] in ("zh", "ch", "sh") else (1,):
            yield term[:at] + reading[:length] + term[at + 1 :]
    if len(term) == 3:
        yield readings[0][0] + readings[1][0] + term[2]
        yield term[0] + readings[1][0] + readings[2][0]


def real_words() -> Iterator[str]:
    """Words of the dictionary that sound like a charged term: read as what they are."""
    yield from header("pypinyin", "jieba")
    keys: set[tuple[str, ...]] = set()
    for term in TERMS:
        single = (coarse(syllables(char)[0]) for char in term)  # the matcher knows one sound a character
        keys.update(
            product(*({coarse(in_word), alone} for in_word, alone in zip(syllables(term), single, strict=True)))
        )
    found = []
    for word, frequency in dictionary().items():
        if not 2 <= len(word) <= 5 or frequency < 3 or word in TERMS or word in NOT_REALLY_WORDS:
            continue
        alone = tuple(coarse(syllables(char)[0]) for char in word)
        if alone in keys or tuple(map(coarse, syllables(word))) in keys:
            found.append(word)
    yield from sorted({*found, *NAMES})


def coded() -> Iterator[str]:
    """All characters of `pinyin.tsv` and their codes, then, by first code, `rest:rows` of every coded pattern."""
    yield from header()
    groups: dict[str, str] = {}
    characters, codes = [], []
    for line in lines_of("pinyin.tsv"):
        group, _, members = line.split("\t")
        code = groups.setdefault(group, chr(tables.FIRST_CODE + len(groups)))
        members = "".join(char for char in members if char not in tables.STROKES)
        characters.append(members)
        codes.append(code * len(members))
    sounds = dict(zip("".join(characters), "".join(codes), strict=True))
    yield "".join(characters)
    yield "".join(codes)
    rows: dict[str, dict[str, list[str]]] = {}
    for number, line in enumerate(lines_of("patterns.tsv")):
        kind, written, _ = line.split("\t")
        if kind != "t":
            code = "".join(sounds.get(char) or tables.plain_code(char) for char in written)
            rows.setdefault(code[0], {}).setdefault(code[1:], []).append(str(number))
    for first in sorted(rows):
        yield first + "\t".join(f"{rest}:{','.join(found)}" for rest, found in sorted(rows[first].items()))


TABLES = {
    "pinyin.tsv": pinyin,
    "traditional.tsv": traditional,
    "everyday.txt": everyday,
    "patterns.tsv": patterns,
    "real_words.txt": real_words,
    "coded.txt": coded,
}


def content(rows: Iterable[str]) -> bytes:
    return "".join(f"{row}\n" for row in rows).encode("utf-8")


def main(arguments: list[str]) -> int:
    stale = []
    for name, make in TABLES.items():
        made = content(make())
        path = HOME / name
        if not path.exists() or path.read_bytes() != made:
            stale.append(name)
            if "--check" not in arguments:
                path.write_bytes(made)
    for name in stale:
        print(f"{name}: {'stale' if '--check' in arguments else 'written'}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
