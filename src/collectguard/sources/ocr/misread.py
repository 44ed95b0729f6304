"""Words that Tesseract is known to misread, put right where what was read is no word.

Its model takes some characters for others however large they are drawn, and sees a character more where a
comma's blank is wide. Each form here stands for one word only, and none is a word itself, so that nothing
somebody wrote is turned into something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from collectguard.sources.ocr.writing import Mark

#: What was read, and what stands there; shorter where a character was invented.
_WORDS = {
    "亲威": "亲戚",
    "起拆": "起诉",
    "投拆": "投诉",
    "公拆": "公诉",
    "包庄": "包裹",
    "从款": "欠款",
    "父款": "欠款",
    "拖从": "拖欠",
    "父钱": "欠钱",
    "多钱不还": "欠钱不还",
    "床结": "冻结",
    "律师冰": "律师函",
    "律师闻": "律师函",
    "律帅函": "律师函",
    "温声提示": "温馨提示",
    "温世提示": "温馨提示",
    "温乾提示": "温馨提示",
    "温韦提示": "温馨提示",
    "又站": "驿站",
    "插好的": "挺好的",
    "你区妈": "你爸妈",
    "你和爸妈": "你爸妈",
    "本人金": "本金",
    "名人额": "名额",
    "这人么": "这么",
    "那人么": "那么",
    "尊和敬": "尊敬",
    "登和记": "登记",
    "和人同事": "和同事",
    "和套餐": "套餐",
    "，和否则": "，否则",
    ",和否则": ",否则",
    "，和逾": "，逾",
    ",和逾": ",逾",
    "周未": "周末",
}
#: Overdue is read as many things; beside these words nothing else can stand.
_OVERDUE = re.compile("(?<=严重)[傅秆斋请让计什谊庆送造逢斗淤论](?=期)|[傅秆斋请让计什谊庆送造逢斗淤论](?=期未还)")
_WORD = re.compile("|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True)))


def put_right(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks of a line with known misreadings replaced; each keeps its place.

    >>> "".join(mark.text for mark in put_right([Mark(char, 0.5, 0.9) for char in "所有亲威和人同事"]))
    '所有亲戚和同事'
    """
    kept = list(marks)
    printed = [at for at, mark in enumerate(kept) if not mark.text.isspace()]
    text = "".join(kept[at].text for at in printed)
    if len(text) != len(printed):
        return tuple(marks)
    if text == "咽":
        kept[printed[0]] = kept[printed[0]]._replace(text="嗯")
    for found in _OVERDUE.finditer(text):
        kept[printed[found.start()]] = kept[printed[found.start()]]._replace(text="逾")
    gone: set[int] = set()
    for found in _WORD.finditer(text):
        said, meant = found[0], _WORDS[found[0]]
        places = printed[found.start() : found.end()]
        if len(said) == len(meant):
            for at, char in zip(places, meant, strict=True):
                kept[at] = kept[at]._replace(text=char)
        else:
            extra = next(at for at in range(len(said)) if said[:at] + said[at + 1 :] == meant)
            gone.add(places[extra])
    return tuple(mark for at, mark in enumerate(kept) if at not in gone)
