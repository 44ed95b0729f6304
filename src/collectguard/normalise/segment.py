"""jieba's word segmentation, loaded only when something is really ambiguous.

Loading costs about 90 ms, more than all the rest of a `check` together, so it is the last
thing asked (docs/adr/0003-segmentation-only-when-ambiguous.md).
"""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Protocol

_LOCK = Lock()


class _Jieba(Protocol):
    def cut(self, text: str, hmm: bool) -> list[str]: ...


def breaks_at(text: str, position: int) -> bool:
    """Whether a reader would begin a new word at `text[position]`.

    >>> breaks_at("马上门口", 2), breaks_at("请起诉", 2)
    (True, False)
    """
    at = 0
    for word in _jieba().cut(text, False):
        at += len(word)
        if at >= position:
            return at == position
    return True


def _jieba() -> _Jieba:
    with _LOCK:
        return _load()


@cache
def _load() -> _Jieba:
    import rjieba

    jieba: _Jieba = rjieba.Jieba()
    return jieba
