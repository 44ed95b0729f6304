"""What of a judged message matters beside other messages: its cues, its mould, whom it speaks for.

Reads the report, not the text alone: what rules found decides, and words of `lexicon.series`
only fill in. Most messages of a phone yield nothing and cost one look.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from collectguard.lexicon import series as words
from collectguard.model import MessageReport
from collectguard.series import PRIVATE_NUMBERS, Cue, Entry

#: Numbers in a mould's sketch; two sketches agree in about as many as their texts share of their triples.
SKETCH = 16

#: Shortest masked text, in characters, that is compared with others.
_SHORTEST_MOULD = 12

#: Longest text looked at here; what a series shows stands in short messages.
_MOST_CHARACTERS = 2_000

_QUOTE = 40
#: Numbers that hardly any friend has; whatever they send may count beside a collector's words.
_NOBODYS = frozenset(("virtual-operator", "iot", "overseas"))
_DIGITS = dict(zip("一二两三四五六七八九十", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))
_MONEY_OR_COURT = re.compile(
    r"还款|还清|结清|欠|借款|贷款|逾期|到账|减免|征信|法院|12368|民初|调解|转账|付款|还了|[（(]20\d\d[)）]"
)


def entry_of(report: MessageReport, number: int, *, keep: bool = False) -> Entry | None:
    """The entry a report leaves behind, or None where it says nothing that other messages could add to.

    Args:
        number: the message's place among all messages of the scan.
        keep: remember it whatever it says, because it belongs to a conversation named as such.
    """
    judged = report.verdict != "not-judged"
    text = report.reading[:_MOST_CHARACTERS]
    pressing = judged and (report.kind == "collection" or report.verdict in ("trick", "caution"))
    private = report.sender.kind in PRIVATE_NUMBERS
    cues = tuple(_cues(report, text, pressing=pressing, private=private) if judged else _own(text))
    nudge = judged and (report.sender.kind in _NOBODYS or (private and words.NUDGE.search(text) is not None))
    if not (cues or pressing or nudge or keep):
        return None
    if judged and not any(cue.quote for cue in cues):
        cues = (*cues, Cue("said", "said", text[:_QUOTE]))
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
    for found in words.LENDER.finditer(text):
        name = words.BEFORE_NAME.sub("", found[1])
        if len(name) > 2 and not words.NOT_A_NAME.search(name) and not words.NO_LENDER.search(name):
            return words.DESK.sub("", name) or None
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
    filled = [
        (left, right) for left, right in zip(one, other, strict=True) if left != 0xFFFFFFFF or right != 0xFFFFFFFF
    ]
    return sum(left == right for left, right in filled) / len(filled) if filled else 0.0


def _own(text: str) -> Iterator[Cue]:
    """Of the borrower's own messages only this matters: that they say they paid."""
    paid = words.I_PAID.search(text)
    if paid:
        yield Cue("paid", "said", _around(text, paid))


def _cues(report: MessageReport, text: str, *, pressing: bool, private: bool) -> Iterator[Cue]:
    """Cues of a message that was judged.

    From a private number even plain words leave cues: they count only where somebody presses
    in other messages of the same series.
    """
    flagged = report.verdict in ("trick", "caution")
    if (
        not pressing
        and not _MONEY_OR_COURT.search(text)
        and not (private and (words.ANY.search(text) or words.DEBT.search(text)))
    ):
        return
    case = words.CASE.search(text)
    if case and (report.sender.kind in ("short-code", "hotline") or not flagged):
        yield Cue("case", "court", _around(text, case))
    settled = words.SETTLED.search(text)
    if settled and not flagged:
        yield Cue("settled", "settled", _around(text, settled))
    received = words.RECEIVED.search(text)
    if received:
        yield Cue("paid", "received", _around(text, received))
    if words.ACCOUNT_NOTICE.search(text) and not flagged and not private:
        yield Cue("notice", "account", "")
    if not pressing and not private:
        return
    rules = {finding.rule: finding.quote for finding in report.findings}
    tricks = {finding.trick: finding.quote for finding in reversed(report.findings)}
    if words.DEBT.search(text) or tricks.keys() & words.DEBT_TRICKS:
        yield Cue("debt", "debt", "")
    if private or flagged:
        yield from _persona(text, rules, tricks)
    yield from _relief(text, tricks)
    yield from _acts(report, text, rules, tricks, private=private)
    yield from _circles(text, tricks.get("third-party-pressure"))
    yield from _payees(text)


def _persona(text: str, rules: dict[str, str], tricks: dict[str, str]) -> Iterator[Cue]:
    for part in words.PARTS:
        quote = next((rules[rule][:_QUOTE] for rule in rules if rule in part.rules), None)
        if quote is None:
            found = part.words.search(text)
            quote = _around(text, found) if found else None
        if quote is None and part.name == "official":
            quote = next(
                (
                    quote[:_QUOTE]
                    for rule, quote in rules.items()
                    if rule.startswith("impersonated-authority/posing-as-") and "mediation" not in rule
                ),
                None,
            )
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


def _acts(
    report: MessageReport, text: str, rules: dict[str, str], tricks: dict[str, str], *, private: bool
) -> Iterator[Cue]:
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
    flagged = report.verdict in ("trick", "caution")
    if (
        (flagged or private)
        and report.received_at is not None
        and stages.keys() & {"suit", "visit", "police", "enforce"}
    ):
        due = due_moment(text, report.received_at)
        if due is not None:
            yield Cue("due", due[0].isoformat(), due[1])


def _circles(text: str, quote: str | None) -> Iterator[Cue]:
    told = words.OTHERS.search(text)
    if quote is None and not told:
        return
    shown = quote[:_QUOTE] if quote is not None else _around(text, told) if told else ""
    for where in (shown, text):
        found = [name for name, pattern in words.CIRCLES if pattern.search(where)]
        if found:
            for name in found:
                yield Cue("third" if quote is not None else "others", name, shown)
            return
    if quote is not None:
        yield Cue("third", "others", shown)


def _payees(text: str) -> Iterator[Cue]:
    seen: set[str] = set()
    for pattern in words.PAYEES:
        for found in pattern.finditer(text):
            name = re.sub(r"\s+", "", found[1])
            if name not in seen and not any(name in known or known in name for known in seen):
                seen.add(name)
                yield Cue("payee", name[:_QUOTE], _around(text, found))
    fresh = None if seen else words.NEW_PAYEE.search(text)
    if fresh:
        yield Cue("payee", fresh[0], _around(text, fresh))


def due_moment(text: str, at: datetime) -> tuple[datetime, str] | None:
    """The moment by which an announced act should have happened, and the words that set it.

    Without an hour it is the end of the day.

    >>> due_moment("明天上午十点到你家", datetime(2026, 5, 1, 9, 0))
    (datetime.datetime(2026, 5, 2, 10, 0), '明天上午十点到你家')
    """
    hours = words.HOURS.search(text)
    if hours:
        return at + timedelta(hours=_number(hours[1])), _around(text, hours)
    found = _due_day(text, at.date())
    if found is None:
        clock = words.CLOCK.search(text) or re.search("|".join(name for name, _ in words.PART_OF_DAY), text)
        if clock is None:
            return None
        found = at.date(), _around(text, clock)
    day, quote = found
    return datetime.combine(day, _hour(text), at.tzinfo), quote


def _hour(text: str) -> time:
    clock = words.CLOCK.search(text)
    if clock:
        hour = _number(clock[2])
        if (hour < 12 and clock[1] in ("下午", "傍晚", "晚上", "今晚", "晚")) or (hour < 7 and clock[1] is None):
            hour += 12
        return time(hour, 30 if clock[3] else 0) if hour < 24 else time(23, 59)
    return next((time(hour) for name, hour in words.PART_OF_DAY if name in text), time(23, 59))


def _due_day(text: str, today: date) -> tuple[date, str] | None:
    found = words.MONTH_DAY.search(text)
    if found:
        day = _date(today, int(found[1]), int(found[2]))
        if day is not None and day <= today + timedelta(days=90):
            return day, _around(text, found)
    weekday = words.WEEKDAY.search(text)
    if weekday:
        wanted = "一二三四五六日".find(weekday[2].replace("天", "日"))
        ahead = wanted - today.weekday() + (7 if weekday[1] == "下" else 0)
        return today + timedelta(days=ahead if ahead >= 0 else ahead + 7), _around(text, weekday)
    for pattern, ahead in ((words.DAY_AFTER, 2), (words.TOMORROW, 1)):
        near = pattern.search(text)
        if near:
            return today + timedelta(days=ahead), _around(text, near)
    days = words.DAYS.search(text)
    if days:
        return today + timedelta(days=_number(days[1])), _around(text, days)
    alone = words.DAY_ALONE.search(text)
    if alone:
        day = _date(today, today.month, int(alone[1]))
        if day is not None:
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
