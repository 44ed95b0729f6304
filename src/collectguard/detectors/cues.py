"""What of a judged message matters beside other messages: its cues, its mould, whom it speaks for.

Reads the report, not the text alone: what rules found decides, and words of `lexicon.series`
only fill in. Most messages of a phone yield nothing and cost one look.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from collectguard.lexicon import series as words
from collectguard.model import MessageReport
from collectguard.series import Cue, Entry

#: Numbers in a mould's sketch; two sketches agree in about as many as their texts share of their triples.
SKETCH = 16

#: Shortest masked text, in characters, that is compared with others.
_SHORTEST_MOULD = 12

#: Longest text looked at here; what a series shows stands in short messages.
_MOST_CHARACTERS = 2_000

_QUOTE = 40
_DIGITS = dict(zip("一二两三四五六七八九十", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))
_MONEY_OR_COURT = re.compile(r"还款|还清|结清|欠|借款|贷款|逾期|到账|减免|征信|法院|12368|民初|调解|转账|付款|还了|[（(]20\d\d[)）]")


def entry_of(report: MessageReport, number: int) -> Entry | None:
    """The entry a report leaves behind, or None where it says nothing that other messages could add to."""
    judged = report.verdict != "not-judged"
    text = report.reading[:_MOST_CHARACTERS]
    if not report.findings and report.kind != "collection" and not _MONEY_OR_COURT.search(text):
        return None
    cues = tuple(_cues(report, text) if judged else _own(text))
    if not cues and report.kind != "collection" and report.verdict not in ("trick", "caution"):
        return None
    pressing = judged and (report.kind == "collection" or report.verdict in ("trick", "caution"))
    return Entry(
        number=number,
        id=report.id,
        at=report.received_at,
        sender=plain_address(report.sender.address),
        sender_kind=report.sender.kind,
        direction=report.direction,
        conversation=report.conversation,
        kind=report.kind,
        verdict=report.verdict,
        lender=lender_of(text) if judged else None,
        mould=sketch(text) if pressing else (),
        cues=cues,
    )


def plain_address(address: str | None) -> str | None:
    """An address as it is compared: without blanks, dashes and China's country code.

    >>> plain_address("+86 138-0000 0000")
    '13800000000'
    """
    if address is None:
        return None
    plain = re.sub(r"[\s\-()]+", "", address)
    mobile = re.fullmatch(r"(?:\+|00)?86(1\d{10})", plain)
    return mobile[1] if mobile else plain or None


def lender_of(text: str) -> str | None:
    """Whom a message signs for, or speaks of as the lender, without the desk behind the name.

    >>> lender_of("【青禾贷法务部】您的借款已逾期")
    '青禾贷'
    """
    for found in words.SIGNATURE.finditer(text):
        name = words.DESK.sub("", found[1] or found[2]).strip()
        if len(name) > 1 and not words.NO_LENDER.search(name):
            return name
    spoken = words.LENDER.search(text)
    if spoken and not words.NO_LENDER.search(spoken[1]):
        return words.DESK.sub("", spoken[1]) or None
    return None


def sketch(text: str) -> tuple[int, ...]:
    """A one-permutation MinHash of the text's masked character triples; empty for short texts.

    Names, figures, links and punctuation are masked, so that two letters of one mould agree.
    """
    masked = words.MASKED.sub("", text)
    if len(masked) < _SHORTEST_MOULD:
        return ()
    raw = masked.encode("utf-16-le", "surrogatepass")
    least = [0xFFFFFFFF] * SKETCH
    for at in range(0, len(raw) - 4, 2):
        value = zlib.crc32(raw[at : at + 6])
        slot = value & (SKETCH - 1)
        if value < least[slot]:
            least[slot] = value
    return tuple(least)


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Share of two moulds' triples that both have, estimated; slots neither fills do not count."""
    filled = [(left, right) for left, right in zip(one, other, strict=True) if left != 0xFFFFFFFF or right != 0xFFFFFFFF]
    return sum(left == right for left, right in filled) / len(filled) if filled else 0.0


def _own(text: str) -> Iterator[Cue]:
    """Of the borrower's own messages only this matters: that they say they paid."""
    paid = words.I_PAID.search(text)
    if paid:
        yield Cue("paid", "said", _around(text, paid))


def _cues(report: MessageReport, text: str) -> Iterator[Cue]:
    rules = {finding.rule: finding.quote for finding in report.findings}
    tricks = {finding.trick: finding.quote for finding in reversed(report.findings)}
    flagged = report.verdict in ("trick", "caution")
    pressing = flagged or report.kind == "collection"
    case = words.CASE.search(text)
    if case and (report.sender.kind in ("short-code", "hotline") or not flagged):
        yield Cue("case", "court", _around(text, case))
    settled = words.SETTLED.search(text)
    if settled and not flagged:
        yield Cue("settled", "settled", _around(text, settled))
    received = words.RECEIVED.search(text)
    if received and not words.I_PAID.fullmatch(text):
        yield Cue("paid", "received", _around(text, received))
    if not pressing:
        return
    if report.sender.kind not in ("short-code", "hotline") or flagged:
        yield from _persona(text, rules, tricks, flagged)
    yield from _relief(text, tricks)
    yield from _acts(report, text, rules, tricks, flagged)
    if "third-party-pressure" in tricks:
        yield from _circles(text, tricks["third-party-pressure"])
    yield from _payees(text)
    if words.ACCOUNT_NOTICE.search(text) and not flagged:
        yield Cue("notice", "account", "")


def _persona(text: str, rules: dict[str, str], tricks: dict[str, str], flagged: bool) -> Iterator[Cue]:
    for part in words.PARTS:
        quote = next((rules[rule][:_QUOTE] for rule in rules if rule in part.rules), None)
        if quote is None and (flagged or part.name != "hard"):
            found = part.words.search(text)
            quote = _around(text, found) if found else None
        if quote is None and part.name == "official":
            quote = next((quote[:_QUOTE] for rule, quote in rules.items() if rule.startswith("impersonated-authority/posing-as-") and "mediation" not in rule), None)
        if quote is None and part.name == "hard":
            quote = next((tricks[trick][:_QUOTE] for trick in tricks if trick in words.HARD_TRICKS), None)
        if quote is not None:
            yield Cue("persona", part.name, quote)


def _relief(text: str, tricks: dict[str, str]) -> Iterator[Cue]:
    offer = words.RELIEF.search(text)
    quote = tricks.get("fake-relief")
    if quote is not None or offer:
        last = words.LAST.search(text)
        shown = quote[:_QUOTE] if quote is not None else _around(text, offer) if offer else ""
        yield Cue("relief", "bait" if quote is not None else "last" if last else "plain", shown)
    more = words.MORE.search(text)
    if more:
        yield Cue("more", "more", _around(text, more))


def _acts(report: MessageReport, text: str, rules: dict[str, str], tricks: dict[str, str], flagged: bool) -> Iterator[Cue]:
    stages: dict[str, str] = {}
    for stage, trick, pattern in (
        ("suit", "litigation-threat", words.SUIT),
        ("visit", "home-visit-threat", words.VISIT),
        ("police", "", words.POLICE),
        ("enforce", "", words.ENFORCE),
        ("letter", "", words.LETTER),
        ("credit", "", words.CREDIT),
    ):
        found = pattern.search(text)
        if trick in tricks:
            stages[stage] = tricks[trick][:_QUOTE]
        elif found:
            stages[stage] = _around(text, found)
    for rule in words.POLICE_RULES & rules.keys():
        stages["police"] = rules[rule][:_QUOTE]
    if "police" in stages and "suit" in stages and "litigation-threat" not in tricks and "立案" in stages["suit"]:
        del stages["suit"]
    for stage, quote in stages.items():
        yield Cue("stage", stage, quote)
    if flagged and report.received_at is not None and stages.keys() & {"suit", "visit", "police", "enforce"}:
        due = due_day(text, report.received_at)
        if due is not None:
            yield Cue("due", due[0].isoformat(), due[1])


def _circles(text: str, quote: str) -> Iterator[Cue]:
    for where in (quote, text):
        found = [name for name, pattern in words.CIRCLES if pattern.search(where)]
        if found:
            for name in found:
                yield Cue("third", name, quote[:_QUOTE])
            return
    yield Cue("third", "others", quote[:_QUOTE])


def _payees(text: str) -> Iterator[Cue]:
    seen: set[str] = set()
    for pattern in words.PAYEES:
        for found in pattern.finditer(text):
            name = re.sub(r"\s+", "", found[1])
            if name not in seen and not any(name in known or known in name for known in seen):
                seen.add(name)
                yield Cue("payee", name[:_QUOTE], _around(text, found))


def due_day(text: str, at: datetime) -> tuple[date, str] | None:
    """The last day by which an announced act should have happened, and the words that set it.

    >>> due_day("明天上午安排上门", datetime(2026, 5, 1, 9, 0))
    (datetime.date(2026, 5, 2), '明天上午安排上门')
    """
    today = at.date()
    found = words.MONTH_DAY.search(text)
    if found:
        day = _date(today, int(found[1]), int(found[2]))
        if day is not None and today <= day <= today + timedelta(days=90):
            return day, _around(text, found)
    weekday = words.WEEKDAY.search(text)
    if weekday:
        wanted = "一二三四五六日天".index(weekday[2]) % 7 if weekday[2] != "天" else 6
        ahead = wanted - today.weekday() + (7 if weekday[1] == "下" else 0)
        return today + timedelta(days=ahead if ahead >= 0 else ahead + 7), _around(text, weekday)
    for pattern, ahead in ((words.DAY_AFTER, 2), (words.TOMORROW, 1)):
        near = pattern.search(text)
        if near:
            return today + timedelta(days=ahead), _around(text, near)
    for pattern, hours in ((words.DAYS, 24), (words.HOURS, 1)):
        span = pattern.search(text)
        if span:
            return (at + timedelta(hours=hours * _number(span[1]))).date(), _around(text, span)
    alone = words.DAY_ALONE.search(text)
    if alone:
        day = _date(today, today.month, int(alone[1])) or None
        if day is not None and today <= day:
            return day, _around(text, alone)
    now = words.TODAY.search(text)
    return (today, _around(text, now)) if now else None


def _date(today: date, month: int, day: int) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            made = date(year, month, day)
        except ValueError:
            return None
        if made >= today:
            return made
    return None


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, _, rest = text.partition("十")
    if "十" in text:
        return (_DIGITS.get(tens, 1) if tens else 1) * 10 + (_DIGITS.get(rest, 0) if rest else 0)
    return _DIGITS.get(text[0], 1)


def _around(text: str, found: re.Match[str]) -> str:
    """The clause around a match, cut short."""
    start = max((text.rfind(mark, 0, found.start()) for mark in "，。,!！?？；;\n】"), default=-1) + 1
    start = max(start, found.start() - 12)
    ends = [end for mark in "，。,!！?？；;\n" if (end := text.find(mark, found.end())) >= 0]
    return text[start : min([*ends, start + _QUOTE])]
