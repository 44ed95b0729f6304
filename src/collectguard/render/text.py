"""The terminal view of one message: readable at 80 columns, with and without colour.

Marked words stand in red on a terminal and between « » without colour. Control, bidi and
zero-width characters are shown by name, so that no message can play tricks with the screen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from collectguard.model import Finding, Language, MessageReport, Span, joined
from collectguard.render.words import KIND, LABEL, PAPER, SENDER_KIND, SEVERITY, STEP, VERDICT, WHY_NOT
from collectguard.scan import Explanation

if TYPE_CHECKING:
    from collectguard.model.picture import Paper

_NEVER_FIRST: Final = frozenset("，。；：！？、）】》」』”’…％%,.;:!?)]}»")
_NEVER_LAST: Final = frozenset("（【《「『“‘([{«")
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_MARKS = ("\x02", "\x03")  # start and end of marked words while wrapping; never in visible text
_SPACE: Final = " "


def message(report: MessageReport, *, width: int, colour: bool, explanation: Explanation | None = None) -> str:
    """The whole report of one message.

    Args:
        width: columns of the terminal; at least 40 are used.
        colour: whether ANSI colours may be used.
    """
    page = _Page(report.language, max(40, width), colour)
    page.field("verdict", page.verdict(report))
    if report.kind is not None:
        share = "" if report.kind_confidence is None else f"（{report.kind_confidence:.2f}）"
        page.field("kind", KIND[report.kind].to(report.language) + page.brackets(share))
    if report.sender.address is not None:
        kind = SENDER_KIND[report.sender.kind].to(report.language)
        page.field("sender", visible(report.sender.address) + page.brackets(f"（{kind}）"))
        if report.sender.note:
            page.field("", report.sender.note)
    if report.received_at is not None:
        page.field("received", report.received_at.isoformat(sep=" ", timespec="minutes"))
    page.heading("message")
    spans = sorted({span for finding in report.findings for span in finding.spans})
    page.block(marked(report.text, spans))
    if report.reading != report.text:
        page.heading("reading")
        page.block(visible(report.reading))
    if report.document is not None:
        page.document(report.document)
    for number, finding in enumerate(report.findings, 1):
        page.finding(number, finding)
    if report.notices:
        page.heading("notices")
        for notice in report.notices:
            page.item(notice.text)
    if explanation is not None:
        page.explanation(explanation)
    return "\n".join(page.lines) + "\n"


def visible(text: str) -> str:
    """Text that cannot move the cursor or reorder the line: unsafe characters by code point."""
    return _UNSAFE.sub(lambda match: f"<U+{ord(match.group()):04X}>", text)


def marked(text: str, spans: Iterable[Span]) -> str:
    """The visible text with the spans between the internal marks; overlaps are joined."""
    parts: list[str] = []
    done = 0
    for start, end in joined(spans):
        parts += (visible(text[done:start]), _MARKS[0], visible(text[start:end]), _MARKS[1])
        done = end
    parts.append(visible(text[done:]))
    return "".join(parts)


def paint_marks(lines: Iterable[str], *, colour: bool) -> Iterator[str]:
    """Marks made visible; a mark that spans lines is closed and opened again at each break."""
    start, end = ("\x1b[1;31m", "\x1b[0m") if colour else ("«", "»")
    inside = False
    for line in lines:
        opened = inside
        for char in line:
            inside = char == _MARKS[0] or (inside and char != _MARKS[1])
        if colour:
            line = (start if opened else "") + line + (end if inside else "")
        yield line.replace(_MARKS[0], start).replace(_MARKS[1], end)


def wrap(text: str, width: int) -> Iterator[str]:
    """Lines of at most `width` columns.

    Han characters may part anywhere, Latin words only at blanks; closing punctuation never
    starts a line and opening punctuation never ends one.

    >>> list(wrap("逾期不还，我们就上门。", 10))
    ['逾期不还，', '我们就上', '门。']
    """
    for paragraph in text.split("\n"):
        line = ""
        used = 0
        for unit in _units(paragraph):
            size = columns(unit)
            if used and used + size > width:
                yield line.rstrip(_SPACE)
                line, used = "", 0
                unit = unit.lstrip(_SPACE)
                size = columns(unit)
            while size > width:  # one endless word
                cut = _fit(unit, width)
                yield unit[:cut]
                unit = unit[cut:]
                size = columns(unit)
            line += unit
            used += size
        yield line.rstrip(_SPACE)


def columns(text: str) -> int:
    """Columns a terminal gives a text: two for wide characters, none for marks that join others.

    The standard library's tables do; the usual package for this costs 20 ms at start-up.
    """
    return sum(map(_width, text))


def _width(char: str) -> int:
    if char < "\u0300":
        return char not in _MARKS
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return unicodedata.category(char) not in ("Mn", "Me", "Cf")


def _fit(text: str, width: int) -> int:
    used = 0
    for at, char in enumerate(text):
        used += _width(char)
        if used > width:
            return max(1, at)
    return len(text)


def _units(text: str) -> Iterator[str]:
    """The smallest pieces that stay on one line."""
    unit = ""
    for char in text:
        glue = (
            not unit
            or char in _NEVER_FIRST
            or char in _MARKS
            or unit[-1] in _NEVER_LAST
            or unit[-1] == _MARKS[0]
            or (char != _SPACE and unit[-1] != _SPACE and _narrow(char) and _narrow(unit[-1]))
            or (char == _SPACE)
        )
        if glue:
            unit += char
        else:
            yield unit
            unit = char
    if unit:
        yield unit


def _narrow(char: str) -> bool:
    return char < "\u2e80"


class _Page:
    """Lines under construction."""

    def __init__(self, language: Language, width: int, colour: bool) -> None:
        self.language: Language = language
        self.width = width
        self.colour = colour
        self.lines: list[str] = []

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def brackets(self, text: str) -> str:
        return text if self.language == "zh" else text.replace("（", " (").replace("）", ")")

    def verdict(self, report: MessageReport) -> str:
        words = VERDICT[report.verdict].to(self.language)
        code = {"trick": "1;31", "caution": "1;33", "clear": "1;32"}.get(report.verdict, "1")
        share = LABEL["probability"].to(self.language)
        score = "" if report.verdict == "not-judged" else self.brackets(f"（{share} {report.score:.2f}）")
        titles = "、".join(trick.title for trick in report.tricks)
        if self.language == "en":
            titles = titles.replace("、", ", ")
        return self.paint(words, code) + score + (f"  {titles}" if titles else "")

    def heading(self, label: str, more: str = "") -> None:
        self.lines += ["", self.paint(LABEL[label].to(self.language), "1") + more]

    def block(self, text: str, indent: int = 2) -> None:
        for line in paint_marks(wrap(text, self.width - indent - 2), colour=self.colour):
            self.lines.append(" " * indent + line)

    def item(self, text: str) -> None:
        first = True
        for line in wrap(text, self.width - 4):
            self.lines.append(("  · " if first else "    ") + line)
            first = False

    def field(self, label: str, text: str, indent: int = 0) -> None:
        name = LABEL[label].to(self.language) if label else ""
        column = indent + 10
        head = " " * indent + name
        gap = " " * max(1, column - columns(head))
        plain_width = self.width - column
        painted = "\x1b[" in text
        lines = [text] if painted else list(wrap(text, plain_width))
        for number, line in enumerate(lines):
            self.lines.append((self.paint(head, "2") + gap if number == 0 else " " * column) + line)

    def finding(self, number: int, finding: Finding) -> None:
        severity = f"{LABEL['severity'].to(self.language)} {SEVERITY[finding.severity].to(self.language)}"
        confidence = f"{LABEL['confidence'].to(self.language)} {finding.confidence:.2f}"
        self.lines.append("")
        for at, line in enumerate(wrap(f"{number}. {finding.title}", self.width)):
            self.lines.append(self.paint(line, "1") if at == 0 else "   " + self.paint(line, "1"))
        for line in wrap(f"{finding.rule} · {severity} · {confidence}", self.width - 3):
            self.lines.append("   " + self.paint(line, "2"))
        self.field("quote", f"“{visible(finding.quote)}”", indent=3)
        self.field("reason", finding.reason, indent=3)
        self.field("truth", finding.truth, indent=3)
        self.field("innocent_reading", finding.innocent_reading, indent=3)
        for at, entry in enumerate(finding.legal):
            self.field("legal" if at == 0 else "", entry.cite(self.language), indent=3)
        self.field("advice", finding.advice, indent=3)

    def document(self, paper: Paper) -> None:
        from collectguard.render.paper import facts_of

        facts = facts_of(paper, self.language)
        say = {name: words.to(self.language) for name, words in PAPER.items()}
        self.lines += ["", self.paint(say["document"], "1")]
        self.row(say["kind"], facts.kind)
        colon = "：" if self.language == "zh" else ": "
        for number, fact in enumerate(facts.found):
            self.row(say["found"] if number == 0 else "", fact.label + colon + visible(fact.value or ""))
        if facts.missing:
            comma = "、" if self.language == "zh" else ", "
            names = (
                fact.label + (self.brackets(f"（{say['needed']}）") if fact.needed else "") for fact in facts.missing
            )
            self.row(say["missing"], comma.join(names))
        self.row(say["seal"], visible(facts.seal))
        self.row("", facts.why)
        for number, (strength, text) in enumerate(facts.signs):
            self.row(say["signs"] if number == 0 else "", f"{text}{self.brackets(f'（{strength}）')}")

    def row(self, name: str, text: str) -> None:
        column = 12
        for number, line in enumerate(wrap(text, self.width - column)):
            head = "  " + name if number == 0 else ""
            self.lines.append(self.paint(head, "2") + " " * max(1, column - columns(head)) + line)

    def explanation(self, explanation: Explanation) -> None:
        none = LABEL["none"].to(self.language)
        self.heading("steps")
        for repair in explanation.repairs:
            sure = "" if repair.sure else " ?"
            self.item(f"{STEP[repair.step].to(self.language)}: {visible(repair.before)!s} → {repair.after}{sure}")
        if not explanation.repairs:
            self.item(none)
        self.heading("fired")
        for rule, hits, confidence in explanation.fired:
            self.item(f"{rule}: {', '.join(f'{hit:.2f}' for hit in hits)} → {confidence:.2f}")
        if not explanation.fired:
            self.item(none)
        self.heading("near_misses")
        for miss in explanation.near_misses:
            why = WHY_NOT[miss.why].to(self.language) if miss.why in WHY_NOT else miss.why
            self.item(f"{miss.rule}: “{visible(miss.quote)}” · {why}")
        if not explanation.near_misses:
            self.item(none)
        self.heading("features")
        features = explanation.kind_features or explanation.heads
        self.item(", ".join(f"{name} {value:.2f}" for name, value in features.items() if value) or none)
        if explanation.contributions:
            self.heading("contributions")
        for head, signs in groupby(explanation.contributions, key=lambda one: one.head):
            self.item(f"{head}: " + ", ".join(f"{visible(one.sign)} {one.weight:+.2f}" for one in signs))
