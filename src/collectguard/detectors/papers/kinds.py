"""Which paper a page shows: told from its title line, and from its body where the title is missing or misread.

A chat that mentions a lawyer's letter is no letter: a title stands alone, larger than the body or
in its middle, and something of a letter's frame (salutation, number, closing words, signature,
date) stands with it. Without a title the body has to say clearly what it is.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from collectguard.detectors.papers.names import date_in, is_date, issuer_in
from collectguard.detectors.papers.rows import Row, Rows, han
from collectguard.lexicon import pictured as words
from collectguard.lexicon.later import LaterPattern
from collectguard.model.picture import Box, PaperKind

Hint = Literal["screen", "paper"]

#: A number of its own near the top: a case number, a letter's number.
_NUMBER_ROW = LaterPattern(
    r"^[^，。]{0,10}(?:编号|文号|函号|案号|No\.?)[:：]?.{3,}$|^[(（\[【〔]?20\d\d[)）\]】〕]?.{2,20}号$"
)
#: What a phone shows around a message; two of them and the page is a screen.
_SCREEN_ROW = LaterPattern(
    r"^(?:\d{1,2}月\d{1,2}日)?(?:星期.|周.)?(?:[上下中凌早傍]?[午晨晚上]{0,2})?\d{1,2}:\d{2}$|^(?:昨天|今天|前天|星期.|周.)\d{0,2}:?\d{0,2}|^(?:短信|信息|短信/彩信|iMessage|发送|按住说话|文本信息|更多|返回)$|^[45]G"
)
#: What may stand beside a title without being of it: a translation, dashes, marks.
_NO_TITLE = LaterPattern(r"[A-Za-z'’.\-—·《》【】\s]+")
#: How sure a title makes us that is in no list but built like one.
_COMPOSED = 0.8
_DEBT = LaterPattern(r"欠款|逾期|借款|贷款|还款|偿还|清偿|透支|债务|债权|违约")
_FORM_LABEL = LaterPattern(
    r"^(?:案号|案由|被传唤人|传唤事由|应到时间|应到处所|应到地点|工作单位或住址|住址|备注|姓名|金额|日期)"
)


class Title(NamedTuple):
    """A title line: its row, the kind it names (None for a plain 通知书), how sure, and how it stands out."""

    row: Row
    kind: PaperKind | None
    certainty: float
    prominent: bool
    start: int


class Told(NamedTuple):
    """What a page is, how sure (0 to 1), the title if one was found, and how much of a letter's frame stands there."""

    kind: PaperKind
    confidence: float
    title: Title | None
    frame: frozenset[str]


def kind_of(rows: Rows, hint: Hint | None = None) -> Told:
    """The kind of paper a page shows; `none` for chats, photographs and whatever is no paper."""
    title = _best_title(rows)
    frame = frame_of(rows, title)
    bodies = {kind: sum(bool(pattern.search(rows.run)) for pattern in found) for kind, found in words.BODIES.items()}
    screen = hint == "screen" or (
        hint is None and sum(bool(_SCREEN_ROW.search(piece.text)) for row in rows.rows for piece in row.pieces) > 1
    )
    if title is not None:
        told = _by_title(title, bodies, frame, screen, rows)
        if told is not None:
            return told
    return _by_body(bodies, frame, screen, rows, title)


def _by_title(title: Title, bodies: dict[str, int], frame: frozenset[str], screen: bool, rows: Rows) -> Told | None:
    kind = title.kind
    if kind is None:  # a plain 通知书: the body says which
        kind, strength = _best_body(bodies, rows)
        if strength < 2 or (screen and len(frame) < 2):
            return None
    support = bodies.get(kind, 1 if kind == "other" else 0)
    enough = len(frame) + min(2, support) >= (3 if screen else 1)
    if screen and not title.prominent:
        return None
    if not enough or (title.certainty < 0.8 and not support and kind != "other"):
        return None
    if not title.prominent and len(frame) + support < 3:
        return None
    confidence = min(0.99, 0.5 + 0.2 * title.certainty + 0.07 * len(frame) + 0.06 * min(3, support))
    return Told(kind, confidence, title, frame)


def _by_body(bodies: dict[str, int], frame: frozenset[str], screen: bool, rows: Rows, title: Title | None) -> Told:
    kind, strength = _best_body(bodies, rows)
    least_frame = 3 if screen else 2
    if strength >= 3 and len(frame) >= least_frame and not (screen and "signature" not in frame):
        return Told(kind, min(0.85, 0.4 + 0.08 * strength + 0.05 * len(frame)), None, frame)
    if strength >= 2 and len(frame) >= least_frame + 1 and not screen:
        return Told(kind, 0.55, None, frame)
    if not screen and (len(frame) >= 2 or (title is not None and title.prominent)) and len(rows.rows) >= 3:
        return Told("other", 0.5, title, frame)
    return Told("none", 0.6, None, frame)


def _best_body(bodies: dict[str, int], rows: Rows) -> tuple[PaperKind, int]:
    """The kind the body speaks for most; a lawyer's letter may talk of all the others."""
    scores = dict(bodies)
    if scores["lawyer-letter"] >= 3:
        scores["lawyer-letter"] += 2
    if not _DEBT.search(rows.run):
        scores["demand-letter"] = 0
    scores["demand-letter"] = min(scores["demand-letter"], 3)
    order = list(words.BODIES)
    best = max(order, key=lambda kind: (scores[kind], -order.index(kind)))
    return cast(PaperKind, best), scores[best]


def frame_of(rows: Rows, title: Title | None) -> frozenset[str]:
    """Which parts of a letter's frame stand on the page."""
    found: set[str] = set()
    count = len(rows.rows)
    for at, row in enumerate(rows.rows):
        for piece in row.pieces:
            text = piece.text
            if not text:
                continue
            if words.CLOSING.search(text) and len(text) <= 24 and at >= count * 0.3:
                found.add("closing")
            if (title is None or row.box.top >= title.row.box.top) and words.SALUTED.search(text) and len(text) <= 44:
                found.add("salutation")
            if _NUMBER_ROW.search(text) and len(text) <= 40:
                found.add("number")
            if at >= count * 0.4 and is_date(text):
                found.add("date")
            if at >= count * 0.4 and len(han(text)) <= 30 and issuer_in(text, whole=True):
                found.add("signature")
            if _FORM_LABEL.search(text):
                found.add("form" if "label" in found else "label")
    found.discard("label")
    if title is not None and title.kind is None and title.certainty < 1:
        found.discard("number")
    return frozenset(found)


def _best_title(rows: Rows) -> Title | None:
    found = [title for row in rows.rows for title in _titles(rows, row)]
    found += _titles_of_two_rows(rows)
    return max(
        found,
        key=lambda title: (
            title.prominent,
            title.kind not in (None, "other"),
            title.certainty,
            title.row.height,
            -title.row.box.top,
        ),
        default=None,
    )


def _titles(rows: Rows, row: Row) -> Iterator[Title]:
    for piece in row.pieces:
        text = han(piece.text)
        if not 2 <= len(text) <= 30 or len(text) < 0.7 * len(_NO_TITLE.sub("", piece.text)):
            continue
        found = titled(text)
        if found is not None:
            kind, certainty, length = found
            whole = len(piece.text) == len(text)
            start = len(piece.text) - length if whole else 0
            yield Title(piece, kind, certainty, _stands_out(rows, piece), start)


def _titles_of_two_rows(rows: Rows) -> Iterator[Title]:
    """A title broken over two large rows; it is shown by its lower one."""
    for upper, lower in pairwise(rows.rows):
        if max(len(upper.text), len(lower.text)) > 16 or not (_stands_out(rows, upper) and _stands_out(rows, lower)):
            continue
        if min(upper.height, lower.height) < 1.22 * rows.size or titled(han(lower.text)) is not None:
            continue
        found = titled(han(upper.text) + han(lower.text))
        if found is not None and found[1] >= _COMPOSED and found[0] is not None:
            yield Title(lower, found[0], _COMPOSED, True, 0)


def titled(text: str) -> tuple[PaperKind | None, float, int] | None:
    """The kind a title line names, how sure, and the length of the naming words.

    `text` holds Chinese characters only. One misread character is allowed in titles of three and more.

    >>> titled("江海市示例区人民法院传票")
    ('summons', 0.9, 2)
    >>> titled("律帅函")
    ('lawyer-letter', 0.75, 3)
    >>> titled("电子发票")
    ('other', 1.0, 4)
    """
    best: tuple[PaperKind | None, float, int] | None = None
    for kind, title in _ALL_TITLES:
        certainty = _alike(text, title)
        if certainty and (best is None or (certainty, len(title)) > (best[1], best[2])):
            best = (kind, certainty, len(title))
    if best is None or best[0] is None or best[1] < _COMPOSED:
        kind = _composed(text)
        if kind is not None:
            return kind, _COMPOSED, len(text)
    return best


_ALL_TITLES: tuple[tuple[PaperKind | None, str], ...] = (
    *((cast(PaperKind, kind), title) for kind, titles in words.TITLES.items() for title in titles),
    *(("other", title) for title in (*words.OTHER_OFFICIAL_TITLES, *words.EVERYDAY_TITLES)),
    *((None, title) for title in words.PLAIN_TITLES),
)


def _composed(text: str) -> PaperKind | None:
    """A title made up on the spot: 失信人员名单公示."""
    return next((cast(PaperKind, kind) for kind, form in words.TITLE_FORMS.items() if form.fullmatch(text)), None)


_letters = functools.cache(frozenset[str])


def _alike(text: str, title: str) -> float:
    if text == title:
        return 1.0
    if len(title) >= 2 and text.endswith(title):
        before = text[: -len(title)]
        if issuer_in(before, whole=True) or len(before) <= 4:
            return 0.9
        return 0.0 if len(title) < 3 else 0.6 if len(before) <= 14 else 0.0
    if len(title) < 3 or len(_letters(title).difference(text)) > 1:
        return 0.0
    if abs(len(text) - len(title)) <= 1 and _one_apart(text, title):
        return 0.75
    if len(text) > len(title) + 3 and _one_apart(text[-len(title) :], title):
        return 0.65 if issuer_in(text[: -len(title)], whole=True) else 0.0
    return 0.0


def _one_apart(one: str, other: str) -> bool:
    """Whether one edit makes one text the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    at = next((at for at, char in enumerate(one) if char != other[at]), len(one))
    return one[at + 1 :] == other[at + 1 :] if len(one) == len(other) else one[at:] == other[at + 1 :]


def _stands_out(rows: Rows, row: Row) -> bool:
    """Larger than the body, or alone in the middle of the text block (wide-set print counts by its reach)."""
    block = rows.block
    middle = abs((row.box.left + row.box.right) - (block.left + block.right)) / 2 < 0.12 * block.width
    narrow = row.box.width < 0.75 * block.width
    high = row.box.top < block.top + 0.5 * block.height or row.box.top <= block.top
    taller = row.height / rows.size if rows.size else 1.0
    return high and (taller >= 1.22 or (middle and narrow and taller >= 0.95))


def kind_boxes(title: Title | None, rows: Rows, kind: PaperKind) -> tuple[Box, ...]:
    """Where the words that name the kind stand: the title, or else the body's first telling words."""
    if title is not None:
        return (title.row.box_of(title.start, len(title.row.glyphs)),)
    for pattern in words.BODIES.get(kind, ()):
        match = pattern.search(rows.run)
        if match:
            return rows.boxes(match.start(), match.end())[:2]
    return ()


def first_date(pieces: Sequence[Row]) -> str | None:
    """The first date standing in these rows."""
    return next((found for piece in pieces if (found := date_in(piece.text))), None)
