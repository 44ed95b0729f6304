"""What a check yields, and the phrases in which sums are shown."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from collectguard import law
from collectguard.case import Case, Range
from collectguard.detectors.charges.caps import Lines, percent, yuan
from collectguard.detectors.charges.quantities import PER_YEAR, Rate
from collectguard.detectors.charges.statement import Item
from collectguard.lexicon import charges as words
from collectguard.model import Text

#: Rounding, fees of a few yuan and odd months must never tip the scales.
SLACK = Decimal("1.05")
ONE_YUAN = Decimal(1)

UNSAID = Text("消息没有说明", "not stated")
PER = {
    "day": Text("每天", "a day"),
    "week": Text("每周", "a week"),
    "month": Text("每月", "a month"),
    "year": Text("每年", "a year"),
}
_TIMES = "\N{MULTIPLICATION SIGN}"
_TO = "\N{EN DASH}"


class Found(NamedTuple):
    """A sum that does not hold; spans are ranges into the reading, in reading order."""

    spans: tuple[Range, ...]
    confidence: float
    facts: Mapping[str, Text]


def facts(claimed: Text, recomputed: Text, base: Text, limits: Lines, *, source: str | None = None) -> dict[str, Text]:
    """The five named values a rule's reason may show; `source` is a statute id, by default the lines' own."""
    return {
        "claimed": claimed,
        "recomputed": recomputed,
        "base": base,
        "cap": limits.cap,
        "source": limits.source if source is None else _title(source),
    }


def _title(statute_id: str) -> Text:
    title = law.statute(statute_id).title
    return Text(f"《{title.zh}》", title.en)


def spread(low: Decimal, high: Decimal) -> str:
    """One percentage or a range of two.

    >>> spread(Decimal("0.1"), Decimal("0.1"))
    '10%'
    """
    return percent(low) if low == high else f"{percent(low)}{_TO}{percent(high)}"


def quoted_rate(rate: Rate) -> Text:
    """The rate as the message gives it."""
    share = spread(rate.low, rate.high)
    if rate.per is None:
        return Text(f"一次收{share}", f"{share} at once")
    return Text(f"{PER[rate.per].zh}{share}", f"{share} {PER[rate.per].en}")


def yearly(rate: Rate) -> str:
    """The same, simple, for a year."""
    times = PER_YEAR[rate.per] if rate.per else 1
    return spread(rate.low * times, rate.high * times)


def money(value: Decimal) -> Text:
    return Text(f"{yuan(value)}元", f"{yuan(value)} yuan")


def labelled(item: Item) -> Text:
    return Text(f"{item.word}{yuan(item.yuan)}元", f"{yuan(item.yuan)} yuan (“{item.word}”)")


def accrued(base: Decimal, line: Decimal, days: Decimal) -> Text:
    """What a base bears at the line within so many days, as a sum."""
    most = yuan(base * line * days / 365)
    return Text(
        f"{yuan(base)}元{_TIMES}{percent(line)}÷365{_TIMES}{yuan(days)}天={most}元",
        f"{yuan(base)} yuan x {percent(line)} / 365 x {yuan(days)} days = {most} yuan",
    )


def days_needed(ratio: Decimal, line: Decimal) -> Text:
    """How long it takes, at the line, to reach a share of the base."""
    days = int(ratio / line * 365)
    return Text(
        f"按{percent(line)}一年计，要{days}天才会到这个比例",
        f"at {percent(line)} a year that takes {days} days",
    )


def principal_needed(yearly_sum: Decimal, line: Decimal) -> Text:
    """The principal that could bear so many yuan a year."""
    needed = yuan((yearly_sum / line).quantize(ONE_YUAN))
    return Text(
        f"要不超过{percent(line)}一年，欠款本金得有{needed}元",
        f"to stay within {percent(line)} a year the principal would have to be {needed} yuan",
    )


def over(base: Decimal, charge: Decimal, times: int) -> Text:
    """A charge for each period, as a yearly share of its base."""
    rate = percent(charge * times / base)
    return Text(
        f"{yuan(charge)}元{_TIMES}{times}÷{yuan(base)}元=一年{rate}",
        f"{yuan(charge)} yuan x {times} / {yuan(base)} yuan = {rate} a year",
    )


def band(rate: Decimal, low: Decimal, high: Decimal) -> Text:
    """The contract rate and what default interest follows from it."""
    reach = spread(rate * low, rate * high)
    return Text(
        f"合同利率{percent(rate)}{_TIMES}{yuan(low)}至{yuan(high)}={reach}",
        f"contract rate {percent(rate)} x {yuan(low)} to {yuan(high)} = {reach}",
    )


def more(sum_asked: Decimal, base: Decimal) -> Text:
    """How much a sum exceeds another."""
    extra = yuan(sum_asked - base)
    return Text(f"比{yuan(base)}元多{extra}元", f"{extra} yuan more than {yuan(base)} yuan")


def joined(*parts: Text) -> Text:
    return Text("；".join(part.zh for part in parts), "; ".join(part.en for part in parts))


def debt_near(case: Case) -> bool:
    """Whether anything in the message says that it is about a debt."""
    if case.has(words.DEBT_SCENE) or case.has(words.PENALTY) or case.has(words.PRESS):
        return True
    return case.has(words.FINE_VERB) and ("你" in case.text or "您" in case.text)
