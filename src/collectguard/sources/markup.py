"""Tags of backup XML, read one by one from a stream.

A tokeniser of our own, because exporters write what no XML parser may accept: emoji as two
surrogate references, references to control characters, quotes nobody escaped. What it is not
asked for it does not see; it knows the five predefined entities and numbers, expands nothing
else, keeps no stack, and holds one tag at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from collectguard.model import Text
from collectguard.sources.intake import Intake

#: Longest tag held, in characters; only attachments are longer, and their bytes are dropped on the way.
MOST_TAG = 8 * 1024 * 1024

TOO_LONG = Text("这条记录长得不合理，没有读。", "This record is unreasonably long and was not read.")
DAMAGED = Text("这条记录已损坏，没有读。", "This record is damaged and was not read.")

_INSIDE = r"""[^"'<>]*+(?:"[^"<]*+"[^"'<>]*+|'[^'<]*+'[^"'<>]*+)*+"""
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));")
_PREDEFINED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_SURROGATE = re.compile("[\ud800-\udfff]")


#: A section whose characters stand for themselves.
CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


class Tag(NamedTuple):
    """One tag: `attributes` as written, `closes` for an end tag, `empty` for `<a/>`.

    `filled` marks the end tag of a record with something unread before it.
    `broken` holds a record that is not well-formed, from its start to the next one's.
    """

    name: str
    attributes: str = ""
    closes: bool = False
    empty: bool = False
    broken: str | None = None
    filled: bool = False


class Tags:
    """The tags of certain names in a stream of text, in order.

    Args:
        names: the only ones looked at.
        record: those of them that hold a message, looked for where the syntax is broken.
    """

    def __init__(self, names: Iterable[str], *, record: Iterable[str]) -> None:
        self._tag = re.compile(
            rf"<(?:(?P<comment>!--)|(?P<close>/?)(?P<name>{'|'.join(names)})(?P<inside>(?=[\s/>]){_INSIDE})>)"
        )
        self._records = frozenset(record)
        self._start = re.compile(rf"<(?P<name>{'|'.join(record)})\s")

    def read(self, pieces: Iterable[str], intake: Intake, place: str) -> Iterator[Tag]:
        """Every tag once; broken records as they stand; a record cut by the end of the file is lost."""
        text = ""
        waiting = records = 0
        in_comment = False
        for piece in chain(pieces, (None,)):
            text += piece or ""
            if piece is not None and len(text) < waiting:
                continue
            at = 0
            if in_comment:
                end = text.find("-->")
                if end < 0:
                    text = text[-2:]
                    continue
                at, in_comment = end + 3, False
            seen = at
            while match := self._tag.search(text, at):
                start = match.start()
                if start - seen > 5 and self._start.search(text, seen, start):
                    yield from self._broken(text[seen:start])
                if match["comment"]:
                    end = text.find("-->", match.end())
                    if end < 0:
                        in_comment = True
                        seen = len(text) - 2
                        break
                    at = seen = end + 3
                    continue
                inside = match["inside"]
                empty = inside.endswith("/")
                is_record = match["name"] in self._records
                records += is_record and not match["close"]
                filled = bool(is_record and match["close"] and text[seen:start].strip())
                yield Tag(match["name"], inside, bool(match["close"]), empty, filled=filled)
                at = seen = match.end()
            if in_comment:
                text, waiting = text[seen:], 0
                continue
            pending = self._start.search(text, seen)
            if pending is None:
                text, waiting = text[max(seen, len(text) - 32) :], 0
                continue
            text = text[pending.start() :]
            if len(text) > MOST_TAG:
                intake.lose(f"{place}, record {records + 1}", TOO_LONG)
                following = self._start.search(text, 1)
                text = text[following.start() :] if following else text[-32:]
            waiting = len(text) * 3 // 2
        if not in_comment and (pending := self._start.search(text)):
            for broken in self._broken(text[pending.start() :]):
                if broken.broken and ">" in broken.broken:
                    yield broken
                else:
                    intake.cut(f"{place}, record {records + 1}")

    def _broken(self, text: str) -> Iterator[Tag]:
        starts = [(match.start(), match["name"]) for match in self._start.finditer(text)]
        for (start, name), (end, _) in zip(starts, [*starts[1:], (len(text), "")], strict=True):
            yield Tag(name, broken=text[start:end])


@lru_cache(maxsize=512)
def _name(raw: str) -> str:
    return raw.strip(" \t\r\n=/")


def attributes(inside: str) -> Mapping[str, str]:
    """A tag's attributes, still escaped.

    >>> attributes(' address="95000" date="0"')
    {'address': '95000', 'date': '0'}
    """
    if "'" not in inside:
        halves = inside.split('"')
        return dict(zip(map(_name, halves[0::2]), halves[1::2], strict=False))
    return {name: double or single for name, double, single in _ATTRIBUTE.findall(inside)}


def unescaped(text: str, intake: Intake | None = None) -> str:
    """Text with its references resolved: surrogate pairs joined, lone halves U+FFFD, control characters dropped.

    >>> unescaped("&#55357;&#56832; &amp;#55357; &#0;&lol;")
    '😀 &#55357; &lol;'
    """
    if "&" not in text:
        return text
    dropped = 0

    def resolve(match: re.Match[str]) -> str:
        nonlocal dropped
        if match[3]:
            return _PREDEFINED[match[3]]
        code = int(match[1]) if match[1] else int(match[2], 16)
        if code > 0x10FFFF or (code < 32 and code not in (9, 10, 13)) or code in (0xFFFE, 0xFFFF):
            dropped += 1
            return ""
        return chr(code)

    text = _REFERENCE.sub(resolve, text)
    if dropped and intake:
        intake.note("illegal-char-dropped")
    if _SURROGATE.search(text):
        before = text.count("\ufffd")
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if intake:
            lone = text.count("\ufffd") > before
            intake.note("unpaired-surrogate" if lone else "repaired-surrogates")
    return text


def content(inside: str, intake: Intake | None = None) -> str:
    """The text of an element: references resolved, but not in CDATA sections, which are as they are meant.

    >>> content("a &amp; <![CDATA[b &amp; <c>]]>")
    'a & b &amp; <c>'
    """
    if "<![CDATA[" not in inside:
        return unescaped(inside, intake)
    parts = CDATA.split(inside)
    return "".join(part if number % 2 else unescaped(part, intake) for number, part in enumerate(parts))
