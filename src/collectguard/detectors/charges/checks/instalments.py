"""Instalments whose true yearly cost is hidden in a flat fee."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, localcontext

from collectguard.case import Case
from collectguard.detectors.charges.caps import percent, yuan
from collectguard.detectors.charges.checks.found import SLACK, UNSAID, Found, facts, money
from collectguard.detectors.charges.statement import Statement
from collectguard.lexicon import charges as words
from collectguard.model import Text


def flat_fee(case: Case, told: Statement) -> Iterator[Found]:
    """Equal instalments, or a flat fee each month, whose true yearly cost is beyond the line."""
    plan = told.instalments
    if plan is None or not case.has(words.DEBT_SCENE) or case.has(words.ADVERT):
        return
    owed = [item for item in told.of("principal", "remaining") or told.of("total") if item.yuan != plan.each]
    if plan.each is not None and owed:
        whole = max(owed, key=lambda item: item.yuan)
        base, each, anchor, shown = whole.yuan, plan.each, whole.span, money(whole.yuan)
        claimed = Text(
            f"{yuan(base)}元分{plan.count}期，每期{yuan(each)}元",
            f"{yuan(base)} yuan in {plan.count} parts of {yuan(each)} yuan",
        )
    else:
        for claim in told.rates:
            fee = "费" in case.text[slice(*claim.charge)] and not claim.is_penalty
            if fee and claim.rate is not None and claim.rate.per == "month":
                break
        else:
            return
        share = claim.rate.low
        base, each, anchor, shown = Decimal(1), Decimal(1) / plan.count + share, claim.span, UNSAID
        claimed = Text(
            f"每期收{percent(share)}，分{plan.count}期",
            f"{percent(share)} each month for {plan.count} months",
        )
    rate = yearly_rate(base, each, plan.count) if each < base else None
    if rate is None or rate <= told.lines.deciding * SLACK:
        return
    recomputed = Text(
        f"按实际占用的本金算，一年约{percent(rate)}（内部收益率）",
        f"about {percent(rate)} a year on the money really used (internal rate of return)",
    )
    yield Found(tuple(sorted({anchor, plan.span})), 0.6, facts(claimed, recomputed, shown, told.lines))


def yearly_rate(principal: Decimal, each: Decimal, count: int) -> Decimal | None:
    """Twelve times the monthly internal rate of `count` equal payments; None when they repay no more than was lent.

    Bisection of at most 60 steps, far below a hundredth of a percent.

    >>> yearly_rate(Decimal(10000), Decimal(10000) / 12 + 75, 12).quantize(Decimal("0.001"))
    Decimal('0.162')
    """
    if count < 1 or principal <= 0 or each * count <= principal:
        return None
    with localcontext() as context:
        context.prec = 20
        low, high = Decimal(0), Decimal(10)
        for _ in range(60):
            middle = (low + high) / 2
            if _present(each, middle, count) > principal:
                low = middle
            else:
                high = middle
        return (low * 12).quantize(Decimal("0.000001"))


def _present(each: Decimal, rate: Decimal, count: int) -> Decimal:
    """Present value of the payments at a positive monthly rate."""
    return each * (1 - (1 + rate) ** -count) / rate
