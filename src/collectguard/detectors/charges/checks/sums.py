"""Sums of money that do not hold: penalties, interest, totals, deductions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from collectguard.case import Case
from collectguard.detectors.charges.caps import percent, yuan
from collectguard.detectors.charges.checks.found import (
    ONE_YUAN,
    SLACK,
    Found,
    accrued,
    days_needed,
    facts,
    joined,
    labelled,
    more,
)
from collectguard.detectors.charges.quantities import amounts
from collectguard.detectors.charges.statement import Item, Statement
from collectguard.lexicon import charges as words
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Text

#: A small fixed fee for a day's delay accuses nobody.
_SMALL = Decimal(20)
#: Where no days are given: share of the principal from which a penalty, a total, a grown total is too much.
_PENALTY_SHARE = Decimal("0.25")
_TOTAL_EXCESS = Decimal("0.5")
_GROWN_EXCESS = Decimal("0.25")

_OPEN_LIST = LaterPattern(r"等|其他|其它|另有|此外|不含|每期|每月|期均|各")
_SUM_WORDS = words.STRONG_TOTAL.words | frozenset(
    ["共", "应还", "需还", "要还", "得还", "现应还", "应偿还", "需归还", "实际应还"]
)
#: Sums under these words may be one instalment or one bill, not the principal.
_WEAK_PRINCIPAL = frozenset(["账单", "账单金额", "月供", "每期应还", "从", "原来", "当初", "本期应还", "当期应还"])
#: These tell an earlier sum of anything; they need a debt beside them.
_VAGUE_PRINCIPAL = frozenset(["从", "原来", "原先", "当初", "一开始", "起初", "本来", "拿了"])


def penalty_above_line(_case: Case, told: Statement) -> Iterator[Found]:
    """A penalty in yuan that the stated principal and delay cannot bear."""
    overdue = told.overdue_principal
    if overdue is None:
        return
    line = told.lines.deciding
    largest = max(item.yuan for item in told.of("principal", "remaining"))
    for item in told.of("penalty"):
        if item.amount.span == overdue.amount.span:
            continue
        days = told.overdue_days
        if days and not told.is_card:
            confidence = _beyond(item.yuan, overdue.yuan * line * days / 365, largest * line * days / 365)
            recomputed = accrued(overdue.yuan, line, days)
        else:
            ratio = item.yuan / largest
            if ratio < _PENALTY_SHARE or (days and item.yuan <= largest * line * days / 365 * SLACK):
                continue
            confidence = 0.75 if ratio >= Decimal("0.5") else 0.55
            recomputed = joined(_share_of(ratio, largest), days_needed(ratio, line))
        if confidence:
            spans = tuple(sorted({overdue.span, item.span}))
            yield Found(spans, confidence, facts(labelled(item), recomputed, labelled(overdue), told.lines))


def _beyond(claimed: Decimal, most: Decimal, most_of_all: Decimal) -> float:
    """How sure we are that a penalty is too much: for the overdue part, and even for the whole principal."""
    if claimed <= most * SLACK + _SMALL:
        return 0.0
    if claimed > most_of_all * SLACK + _SMALL and claimed > most * 2:
        return 0.8
    return 0.6 if claimed > most * Decimal("1.5") else 0.35


def _share_of(ratio: Decimal, base: Decimal) -> Text:
    return Text(f"是{yuan(base)}元的{percent(ratio)}", f"{percent(ratio)} of {yuan(base)} yuan")


def interest_above_line(case: Case, told: Statement) -> Iterator[Found]:
    """Interest in yuan for a stated sum and term: 周转三千, 十天一期, 一期利息六百."""
    principals = told.of("principal")
    days = told.term_days
    if len(principals) != 1 or not days or case.has(words.ADVERT):
        return
    base = principals[0]
    for item in told.of("interest"):
        yearly = item.yuan / base.yuan / days * 365
        if yearly <= told.lines.deciding * SLACK:
            continue
        claimed = Text(
            f"{yuan(days)}天利息{yuan(item.yuan)}元",
            f"{yuan(item.yuan)} yuan of interest for {yuan(days)} days",
        )
        recomputed = Text(f"折合单利一年{percent(yearly)}", f"{percent(yearly)} a year, simple interest")
        spans = tuple(sorted({base.span, item.span}))
        yield Found(spans, 0.65, facts(claimed, recomputed, labelled(base), told.lines))


def sum_mismatch(case: Case, told: Statement) -> Iterator[Found]:
    """A total larger than the parts it is said to be made of."""
    if told.of("paid", "remaining", "received"):
        return
    totals = [item for item in told.of("total") if item.word in _SUM_WORDS]
    principals = told.of("principal")
    extras = told.of("interest", "penalty", "fee")
    if len(totals) != 1 or len(principals) != 1 or not extras:
        return
    parts = [*principals, *extras]
    total = totals[0]
    made = sum((item.yuan for item in parts), Decimal(0))
    if not made * Decimal("1.005") + ONE_YUAN < total.yuan <= made * 20:
        return
    start = min(item.span[0] for item in parts)
    end = max(item.span[1] for item in (*parts, total))
    if end - start > 120 or _OPEN_LIST.search(case.text, start, end) or _unlabelled(case, told, start, end):
        return
    adding = " + ".join(yuan(item.yuan) for item in parts)
    extra = yuan(total.yuan - made)
    yield Found(
        tuple(sorted(item.span for item in (*parts, total))),
        0.8,
        facts(
            Text(f"合计{yuan(total.yuan)}元", f"{yuan(total.yuan)} yuan in all"),
            Text(
                f"{adding} = {yuan(made)}元，多出{extra}元",
                f"{adding} = {yuan(made)} yuan: {extra} yuan too much",
            ),
            labelled(principals[0]),
            told.lines,
        ),
    )


def _unlabelled(case: Case, told: Statement, start: int, end: int) -> bool:
    """Whether a sum stands among the parts that nobody could label: it may be a part too."""
    known = {item.amount.span for item in told.items}
    return any(
        start < amount.span[0] < end and amount.span not in known and not amount.bare for amount in amounts(case.text)
    )


def total_out_of_proportion(case: Case, told: Statement) -> Iterator[Found]:
    """A whole far above the principal, or above what the stated days allow."""
    pair = _whole_and_principal(case, told)
    if pair is None:
        return
    total, base = pair
    line = told.lines.deciding
    ratio = total.yuan / base.yuan - 1
    grown = total.word in words.GROWN_TO.words
    days = told.overdue_days or told.term_days
    extra = more(total.yuan, base.yuan)
    if days:
        yearly = ratio / days * 365
        if yearly <= line * SLACK or ratio < Decimal("0.05"):
            return
        confidence = 0.7 if ratio >= Decimal("0.15") and yearly > line * 2 else 0.4
        in_days = Text(
            f"按{yuan(days)}天计，折合一年{percent(yearly)}", f"over {yuan(days)} days that is {percent(yearly)} a year"
        )
        recomputed = joined(extra, in_days)
    else:
        if ratio < (_GROWN_EXCESS if grown else _TOTAL_EXCESS):
            return
        confidence = 0.75 if ratio >= 1 or (grown and ratio >= _TOTAL_EXCESS) else 0.6
        recomputed = joined(extra, _share_of(ratio, base.yuan), days_needed(ratio, line))
    claimed = Text(f"共{yuan(total.yuan)}元", f"{yuan(total.yuan)} yuan in all")
    spans = tuple(sorted({base.span, total.span}))
    yield Found(spans, confidence, facts(claimed, recomputed, labelled(base), told.lines))


def _whole_and_principal(case: Case, told: Statement) -> tuple[Item, Item] | None:
    """The largest total and the largest principal, where they can be compared at all."""
    principals = [item for item in told.of("principal") if item.word not in _WEAK_PRINCIPAL] or told.of("principal")
    totals = told.of("total")
    planned = told.instalments is not None and told.instalments.each is not None
    if not principals or not totals or planned or told.of("remaining", "paid"):
        return None
    base = max(principals, key=lambda item: item.yuan)
    total = max(totals, key=lambda item: item.yuan)
    if base.yuan < 50 or not base.yuan < total.yuan <= base.yuan * 60:
        return None
    if any(item.span[0] < total.span[1] and total.span[0] < item.span[1] for item in principals):
        return None
    if base.word in _VAGUE_PRINCIPAL and not (case.has(words.DEBT_SCENE) or case.has(words.PENALTY)):
        return None
    parts = [item.yuan for item in told.of("interest", "penalty", "fee")]
    adds_up = bool(parts) and abs(base.yuan + sum(parts) - total.yuan) <= ONE_YUAN
    return None if adds_up else (total, base)  # a statement that adds up stands or falls by its parts


def upfront_deduction(_case: Case, told: Statement) -> Iterator[Found]:
    """Less paid out than lent: the principal is what was received."""
    received = told.of("received")
    if not received:
        return
    got = received[0]
    larger = [item for item in told.of("principal", "total") if got.yuan * Decimal("1.02") < item.yuan <= got.yuan * 20]
    paper = next(iter(sorted(larger, key=lambda item: item.role != "principal")), None)
    if paper is None:
        return
    due = max(larger, key=lambda item: item.yuan)
    extra = due.yuan - got.yuan
    recomputed = Text(
        f"本金按到手的{yuan(got.yuan)}元算，多要了{yuan(extra)}元",
        f"principal is the {yuan(got.yuan)} yuan received; {yuan(extra)} yuan more is asked",
    )
    days = told.term_days or told.overdue_days
    if days:
        yearly = percent(extra / got.yuan / days * 365)
        in_days = Text(f"{yuan(days)}天折合一年{yearly}", f"over {yuan(days)} days that is {yearly} a year")
        recomputed = joined(recomputed, in_days)
    claimed = Text(f"名义{yuan(paper.yuan)}元", f"{yuan(paper.yuan)} yuan on paper")
    base = Text(f"到手{yuan(got.yuan)}元", f"{yuan(got.yuan)} yuan received")
    spans = tuple(sorted({got.span, paper.span, due.span}))
    yield Found(spans, 0.8, facts(claimed, recomputed, base, told.lines, source="rate.civil.670"))
