"""What of a judged message matters beside other messages: its cues, its mould, whom it speaks for.

Reads the report, not the text alone: what rules found decides, and words of `lexicon.series`
only fill in. Most messages of a phone yield nothing and cost one look.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from collectguard.detectors.sought import Sought
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
#: How sure a trick must be, from 0 to 1, to count beside other messages as a hint, and as more than that.
_HINTED, _LEANING = 0.2, 0.4
#: Numbers that hardly any friend has; whatever they send may count beside a collector's words.
_NOBODYS = frozenset(("virtual-operator", "iot", "overseas"))
#: Numbers of which a court's clerk may call or write.
_OFFICES = frozenset(("landline", "unknown", "hotline", "short-code", "sms-gateway"))
_DIGITS = dict(zip("一二两三四五六七八九十", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))
_CLAUSES = re.compile(r"[，。,!！?？；;\n]")
_PART_OF_DAY = re.compile("|".join(name for name, _ in words.PART_OF_DAY))
_MONEY_OR_COURT = re.compile(
    r"还款|还清|结清|欠|借款|贷款|逾期|到账|减免|征信|法院|12368|民初|调解|转账|付款|还了|[（(]20\d\d[)）]"
)


class Left(NamedTuple):
    """The entry a report leaves behind, and whether the moment the message came had a part in it."""

    entry: Entry | None
    by_day: bool


class _Looked(Sought):
    """A text while cues are looked for; `by_day` once the moment it came was asked for."""

    __slots__ = ("by_day",)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.by_day = False


def entry_of(report: MessageReport, number: int, *, keep: bool = False) -> Entry | None:
    """The entry a report leaves behind, or None where it says nothing that other messages could add to.

    Args:
        number: the message's place among all messages of the scan.
        keep: remember it whatever it says, because it belongs to a conversation named as such.
    """
    return entry_for(report, number, keep=keep).entry


def entry_for(report: MessageReport, number: int, *, keep: bool = False) -> Left:
    """The same, and whether it would be another had the message come at another time."""
    judged = report.verdict != "not-judged"
    text = report.reading[:_MOST_CHARACTERS]
    sought = _Looked(text)
    leaning = tuple(_leaning(report, text)) if judged else ()
    pressing = judged and (
        report.kind == "collection"
        or report.verdict in ("trick", "caution")
        or any(cue.name == "lean" for cue in leaning)
    )
    private = report.sender.kind in PRIVATE_NUMBERS
    cues = (*(_cues(report, sought, leaning, pressing=pressing, private=private) if judged else _own(sought)), *leaning)
    nudge = judged and (report.sender.kind in _NOBODYS or (private and sought.search(words.NUDGE) is not None))
    if not (cues or pressing or nudge or keep):
        return Left(None, sought.by_day)
    if judged and not any(cue.quote for cue in cues):
        cues = (*cues, Cue("said", "said", text[:_QUOTE]))
    entry = Entry(
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
        weight=round(report.score, 3) if judged else 0.0,
    )
    return Left(entry, sought.by_day)


def entry_again(entry: Entry, report: MessageReport, number: int) -> Entry:
    """The entry of another message that is said the same of, and that came from the same kind of sender."""
    sender = report.sender
    return Entry(
        number,
        report.id,
        report.received_at,
        plain_address(sender.address),
        sender.kind,
        report.direction,
        report.conversation,
        *entry[7:],
    )


@lru_cache(maxsize=4096)
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


def _own(sought: Sought) -> Iterator[Cue]:
    """Of the borrower's own messages only this matters: that they say they paid, speak of the debt, or tell of it."""
    paid = sought.first((words.I_PAID, words.I_SENT))
    if paid:
        yield Cue("paid", "said", _around(sought.text, paid))
    if sought.search(words.TELLS):
        yield Cue("tells", "tells", "")
    owed = sought.search(words.I_OWE)
    if owed:
        yield Cue("owed", "said", _around(sought.text, owed))


def _leaning(report: MessageReport, text: str) -> Iterator[Cue]:
    """Tricks a message is suspected of, too weakly to say so of the message alone."""
    for trick in report.tricks:
        if trick.trick in words.DIALOGUE_TRICKS and trick.score >= _HINTED:
            yield Cue("lean" if trick.score >= _LEANING else "hint", trick.trick, text[:_QUOTE])


def _cues(
    report: MessageReport, sought: _Looked, leaning: tuple[Cue, ...], *, pressing: bool, private: bool
) -> Iterator[Cue]:
    """Cues of a message that was judged.

    From a private number even plain words leave cues: they count only where somebody presses
    in other messages of the same series.
    """
    flagged = report.verdict in ("trick", "caution")
    gateway = report.sender.kind == "sms-gateway"
    if private and sought.search(words.CONFIDANT):
        yield Cue("confidant", "confidant", "")
    if private and (sought.search(words.SALE) or (not flagged and sought.search(words.CLIENT))):
        yield Cue("sale", "sale", "")
    if private and sought.search(words.AT_HOME):
        yield Cue("home", "home", "")
    if private and sought.search(words.LENT):
        yield Cue("lent", "lent", "")
    if (
        not pressing
        and not (gateway and sought.any((words.SUIT, words.TO_COURT)))
        and not sought.search(_MONEY_OR_COURT)
        and not (private and (sought.search(words.DEBT) or sought.any(words.ANY)))
    ):
        return
    passed_on = sought.search(words.PASSED_ON) if private else None
    if passed_on and sought.search(words.OF_A_DEBT) and not sought.search(words.NOT_YOURS):
        yield from _reported(sought, _around(sought.text, passed_on))
        return
    case = sought.search(words.CASE)
    if case is None and report.sender.kind in _OFFICES:
        case = sought.search(words.CASE_SAID)
    if case and (report.sender.kind in ("short-code", "hotline") or not flagged):
        yield Cue("case", "court", _around(sought.text, case))
    done = None if flagged else sought.search(words.DONE)
    if done:
        yield Cue("done", "done", _around(sought.text, done))
    settled = sought.search(words.SETTLED)
    if settled and not flagged:
        yield Cue("settled", "settled", _around(sought.text, settled))
    received = sought.search(words.RECEIVED)
    if received:
        yield Cue("paid", "received", _around(sought.text, received))
    if not private and sought.search(words.SHOP):
        yield Cue("shop", "shop", "")
        return
    if sought.search(words.ACCOUNT_NOTICE) and not flagged and not private:
        yield Cue("notice", "account", "")
    if not pressing and not private and not (gateway and sought.any((words.SUIT, words.TO_COURT))):
        return
    rules = {finding.rule: finding.quote for finding in report.findings}
    tricks = {finding.trick: finding.quote for finding in reversed(report.findings)}
    suspected = {cue.value for cue in leaning if cue.name == "lean"} if flagged else set()
    if sought.search(words.DEBT) or (tricks.keys() | suspected) & words.DEBT_TRICKS:
        yield Cue("debt", "debt", "")
    if private or flagged:
        yield from _persona(sought, rules, tricks, leaning if flagged else ())
    yield from _relief(sought, tricks, leaning, flagged=flagged)
    yield from _acts(report, sought, rules, tricks, leaning, private=private)
    drawn_in = tuple(cue for cue in leaning if cue.value == "third-party-pressure")
    yield from _circles(sought, tricks.get("third-party-pressure"), drawn_in, flagged=flagged)
    yield from _payees(sought)


def _persona(sought: Sought, rules: dict[str, str], tricks: dict[str, str], leaning: tuple[Cue, ...]) -> Iterator[Cue]:
    played = False
    for part in words.PARTS:
        quote = next((rules[rule][:_QUOTE] for rule in rules if rule in part.rules), None)
        if quote is None:
            found = sought.first(part.words)
            quote = _around(sought.text, found) if found else None
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
        if quote is None and part.name == "helper" and not played:
            quote = next((cue.quote for cue in leaning if cue == ("lean", "staged-persona", cue.quote)), None)
        if quote is None and part.name == "hard" and not played:
            quote = next(
                (
                    cue.quote
                    for cue in leaning
                    if cue.value == "harassment" or (cue.name == "lean" and cue.value in words.HARD_TRICKS)
                ),
                None,
            )
        if quote is not None:
            played = played or part.name in ("helper", "mediator")
            yield Cue("persona", part.name, quote)


def _relief(sought: Sought, tricks: dict[str, str], leaning: tuple[Cue, ...], *, flagged: bool) -> Iterator[Cue]:
    offer = sought.search(words.RELIEF)
    quote = tricks.get("fake-relief")
    suspected = next((cue for cue in leaning if cue.value == "fake-relief"), None)
    if suspected and quote is None and (offer is None or flagged):
        quote = suspected.quote if flagged and suspected.name == "lean" else None
        if quote is None and offer is None:
            yield Cue("relief", "plain", suspected.quote)
    if quote is not None or offer:
        last = sought.search(words.LAST)
        shown = quote[:_QUOTE] if quote is not None else _around(sought.text, offer) if offer else ""
        yield Cue("relief", "bait" if quote is not None else "last" if last else "plain", shown)
    more = sought.first((words.MORE, words.NOT_YET))
    if more:
        yield Cue("more", "more", _around(sought.text, more))


def _acts(
    report: MessageReport,
    sought: _Looked,
    rules: dict[str, str],
    tricks: dict[str, str],
    leaning: tuple[Cue, ...],
    *,
    private: bool,
) -> Iterator[Cue]:
    stages: dict[str, str] = {}
    for stage, trick, patterns in (
        ("suit", "litigation-threat", words.ACTS["suit"]),
        ("visit", "home-visit-threat", words.ACTS["visit"]),
        ("police", "", (words.POLICE,)),
        ("enforce", "", (words.ENFORCE,)),
        ("letter", "", (words.LETTER,)),
        ("credit", "", (words.CREDIT,)),
    ):
        found = sought.first(patterns)
        if trick in tricks:
            stages[stage] = tricks[trick][:_QUOTE]
        elif found:
            stages[stage] = _around(sought.text, found)
    for rule in sorted(words.POLICE_RULES & rules.keys()):
        stages["police"] = rules[rule][:_QUOTE]
    if "police" in stages and "suit" in stages and "litigation-threat" not in tricks and "立案" in stages["suit"]:
        del stages["suit"]
    for stage, quote in stages.items():
        yield Cue("stage", stage, quote)
    shift = None if stages else sought.first((words.SHIFT, words.PAST))
    if shift and private:
        yield Cue("shift", "shift", _around(sought.text, shift))
    flagged = report.verdict in ("trick", "caution")
    hinted = flagged and any(cue.value in words.ACT_TRICKS for cue in leaning)
    if (flagged or private or report.sender.kind == "sms-gateway") and (
        stages.keys() & {"suit", "visit", "police", "enforce"} or shift or hinted
    ):
        dues = () if report.received_at is None else tuple(_dues(sought, stages, report.received_at))
        sought.by_day = bool(dues) or _tells_when(sought.text)
        yield from dues


def _dues(sought: Sought, stages: Mapping[str, str], at: datetime) -> Iterator[Cue]:
    """By when something is announced; of two acts each in its own sentence."""
    due = due_moment(sought.text, at)
    if due is not None:
        yield Cue("due", due[0].isoformat(), due[1])
        for stage in sorted(stages.keys() & {"suit", "visit"}) if len(stages) > 1 else ():
            own = _own_due(sought, words.ACTS[stage], at)
            if own is not None and own[0] != due[0]:
                yield Cue(f"due-{stage}", own[0].isoformat(), own[1])


def _reported(sought: Sought, quote: str) -> Iterator[Cue]:
    """What somebody known was told of the debt and passes on: others were drawn in, and he is no collector."""
    yield Cue("report", "report", quote)
    yield Cue("debt", "debt", "")
    for person in dict.fromkeys(found[0] for found in sought.finditer(words.PERSON)):
        yield Cue("person", person, quote)
    circles = [name for name, pattern in words.CIRCLES if pattern.search(sought.text)]
    for name in circles or ["others"]:
        yield Cue("third", name, quote)


def _circles(sought: Sought, quote: str | None, leaning: tuple[Cue, ...], *, flagged: bool) -> Iterator[Cue]:
    told = sought.first(
        (
            words.OTHERS,
            words.OTHER_PEOPLE,
            words.PERSON if any(cue.name == "lean" for cue in leaning) else words.YOUR_PEOPLE,
        )
    )
    if quote is None and told and flagged and leaning:
        quote = _around(sought.text, told)
    if quote is None and not told:
        return
    shown = quote[:_QUOTE] if quote is not None else _around(sought.text, told) if told else ""
    for person in dict.fromkeys(found[0] for found in sought.finditer(words.PERSON)):
        yield Cue("person", person, shown)
    for where in (shown, sought.text):
        found = [name for name, pattern in words.CIRCLES if pattern.search(where)]
        if found:
            for name in found:
                yield Cue("third" if quote is not None else "others", name, shown)
            return
    if quote is not None:
        yield Cue("third", "others", shown)


def _payees(sought: Sought) -> Iterator[Cue]:
    seen: set[str] = set()
    half_named = (words.HALF_NAMED,) if sought.search(words.PAYS) else ()
    for pattern in (*words.PAYEES, *half_named):
        for found in sought.finditer(pattern):
            name = re.sub(r"\s+", "", found[1])
            if name not in seen and not any(name in known or known in name for known in seen):
                seen.add(name)
                yield Cue("payee", name[:_QUOTE], _around(sought.text, found))
    fresh = None if seen else sought.search(words.NEW_PAYEE)
    if fresh:
        yield Cue("payee", fresh[0], _around(sought.text, fresh))


def due_moment(text: str, at: datetime) -> tuple[datetime, str] | None:
    """The moment by which an announced act should have happened, and the words that set it.

    Without an hour it is the end of the day.

    >>> due_moment("明天上午十点到你家", datetime(2026, 5, 1, 9, 0))
    (datetime.datetime(2026, 5, 2, 10, 0), '明天上午十点到你家')
    """
    for told in dict.fromkeys((_to_come(text), text)):
        found = _due(told, at)
        if found is not None:
            return found
    return None


def _tells_when(text: str) -> bool:
    """Whether anything in a text could set a moment, on whatever day it comes."""
    return any(pattern.search(told) for told in dict.fromkeys((_to_come(text), text)) for pattern in _WHEN)


def _own_due(sought: Sought, acts: tuple[re.Pattern[str], ...], at: datetime) -> tuple[datetime, str] | None:
    """The moment set for one of several announced acts, in its own sentence."""
    found = sought.first(acts)
    if found is None:
        return None
    start = max(sought.text.rfind(mark, 0, found.start()) for mark in "。!！?？；;\n") + 1
    ends = [end for mark in "。!！?？；;\n" if (end := sought.text.find(mark, found.end())) >= 0]
    return due_moment(sought.text[start : min([*ends, len(sought.text)])], at)


def _to_come(text: str) -> str:
    """The clauses that tell of nothing past."""
    return "，".join(clause for clause in _CLAUSES.split(text) if not words.PAST.search(clause))


def _due(text: str, at: datetime) -> tuple[datetime, str] | None:
    minutes = words.MINUTES.search(text)
    if minutes:
        return at + timedelta(hours=1), _around(text, minutes)
    hours = words.HOURS.search(text)
    if hours:
        return at + timedelta(hours=_number(hours[1])), _around(text, hours)
    found = _due_day(text, at.date())
    if found is None:
        clock = words.CLOCK.search(text) or _PART_OF_DAY.search(text)
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
    for pattern, day_of in _DUE_DAYS:
        found = pattern.search(text)
        day = day_of(found, today) if found else None
        if found and day is not None:
            return day, _around(text, found)
    return None


def _named_date(found: re.Match[str], today: date) -> date | None:
    day = _date(today, _number(found[1] or found[3]), _number(found[2] or found[4]))
    return day if day is not None and day <= today + timedelta(days=90) else None


def _weekday(found: re.Match[str], today: date) -> date:
    wanted = "一二三四五六日".find(found[2].replace("天", "日"))
    ahead = wanted - today.weekday() + (7 if found[1] == "下" else 0)
    return today + timedelta(days=ahead if ahead >= 0 else ahead + 7)


def _day_alone(found: re.Match[str], today: date) -> date | None:
    wanted = _number(found[1] or found[2].replace("廿", "二十"))
    month = today if wanted >= today.day else _month_end(today) + timedelta(days=1)
    try:
        return month.replace(day=wanted)
    except ValueError:
        return None


def _month_end(today: date) -> date:
    return (today.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _sunday(today: date, weeks: int = 0) -> date:
    return today + timedelta(days=6 - today.weekday() + 7 * weeks)


def _next_month(found: re.Match[str], today: date) -> date:
    first = _month_end(today) + timedelta(days=1)
    return _month_end(first) if found[0].endswith("月") else first.replace(day=10)


def _ahead(days: int) -> Callable[[re.Match[str], date], date]:
    return lambda _, today: today + timedelta(days=days)


#: What names a day, and which day it is; the first that is met counts.
_DUE_DAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (words.MONTH_DAY, _named_date),
    (words.WEEKDAY, _weekday),
    (words.THIRD_DAY, _ahead(3)),
    (words.DAY_AFTER, _ahead(2)),
    (words.TOMORROW, _ahead(1)),
    (words.DAYS, lambda found, today: today + timedelta(days=_number(found["given"] or found["number"]))),
    (words.WEEKS, lambda found, today: today + timedelta(days=7 * _number(found[1]))),
    (words.HALF_MONTH, _ahead(15)),
    (words.DAY_ALONE, _day_alone),
    (words.TODAY, _ahead(0)),
    (words.SOON, _ahead(4)),
    (words.THIS_WEEK, lambda _, today: _sunday(today)),
    (words.NEXT_WEEK, lambda _, today: _sunday(today, 1)),
    (words.NEXT_MONTH, _next_month),
    (words.MONTH_END, lambda _, today: _month_end(today)),
    (words.MID_MONTH, lambda _, today: today.replace(day=20) if today.day <= 20 else _month_end(today)),
)

#: All that `_due` looks for.
_WHEN = (words.MINUTES, words.HOURS, *(pattern for pattern, _ in _DUE_DAYS), words.CLOCK, _PART_OF_DAY)


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
