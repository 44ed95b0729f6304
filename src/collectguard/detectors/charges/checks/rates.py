"""Rates and shares: beyond the line, of the wrong base, out of their band."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from collectguard import law
from collectguard.case import Case
from collectguard.detectors.charges.caps import yuan
from collectguard.detectors.charges.checks.found import (
    SLACK,
    UNSAID,
    Found,
    accrued,
    band,
    days_needed,
    facts,
    joined,
    quoted_rate,
    yearly,
)
from collectguard.detectors.charges.quantities import Multiple, Rate, rates
from collectguard.detectors.charges.statement import RateClaim, Statement
from collectguard.lexicon import charges as words
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Text

#: A share taken once is beyond the line from here on, whatever the delay but a very long one.
_LUMP_SHARE = Decimal("0.10")
#: Below these a share of the whole debt is small change, or an ordinary fee.
_LEAST_SHARE = Decimal("0.005")
_LEAST_FEE = Decimal("0.05")

_FEN = Text(
    "（“日息几分”按老算法是千分之几，按口头说法是每元每天几分钱，两种都列出）",
    " (a written 'fen a day' is read as per mille or as cents per yuan; both are shown)",
)
_ONLY_OVERDUE = Text("而且只能以逾期未还的部分为基数", "and only the overdue part may be the base")
_TO_BORROWER = LaterPattern(r"[你您贷借欠还]|结清|逾期|账单|处理|转来|打来|转过来|打过来")
_DEFAULT_INTEREST = frozenset(("罚息", "逾期罚息", "逾期利息", "违约罚息", "罚利息"))
_CONTRACT_RATE = LaterPattern(r"(?:合同|约定|借款|贷款|原|执行|正常)(?:年|月|日)?(?:化)?(?:利率|利息|年利率)")


def rate_above_line(case: Case, told: Statement) -> Iterator[Found]:
    """A charge at a daily, monthly or yearly rate beyond the line, by either way of counting days."""
    for claim in told.rates:
        rate = claim.rate
        if rate is None or rate.per is None or rate.per_year_least <= told.lines.deciding * Decimal("1.005"):
            continue
        if rate.per == "year" and rate.low > 20:
            continue
        if case.has(words.LIMIT_TALK, *case.sentence(rate.span[0])):
            continue
        claimed = quoted_rate(rate)
        if rate.ambiguous:
            claimed = Text(claimed.zh + _FEN.zh, claimed.en + _FEN.en)
        recomputed = Text(f"折合单利一年{yearly(rate)}", f"{yearly(rate)} a year, simple interest")
        yield Found(
            (claim.span,),
            0.85 if claim.is_penalty else 0.7,
            facts(claimed, recomputed, _base(case, claim), told.lines),
        )


def wrong_base(case: Case, told: Statement) -> Iterator[Found]:
    """A share or multiple taken of the whole remaining principal, contract sum, limit or bill."""
    line = told.lines.deciding
    for claim in told.rates:
        if claim.base != "wrong":
            continue
        low, high = case.sentence(claim.span[0])
        if claim.multiple is not None:
            if claim.multiple.times < 1 or case.has(words.UPLIFT, low, high):
                continue
            claimed, share = _times(claim.multiple), claim.multiple.times
        elif claim.rate is not None:
            rate = claim.rate
            within = rate.per is not None and rate.per_year_least <= line * SLACK
            least = _LEAST_SHARE if claim.is_penalty else _LEAST_FEE
            if within or rate.low < least or case.has(words.LIMIT_TALK, low, high):
                continue
            claimed, share = quoted_rate(rate), rate.low
        else:
            continue
        overdue = told.overdue_principal
        if overdue is not None and told.overdue_days and claim.rate is not None:
            recomputed = accrued(overdue.yuan, line, told.overdue_days)
        else:
            recomputed = joined(days_needed(share, line), _ONLY_OVERDUE)
        yield Found(
            (claim.span,),
            0.85 if claim.is_penalty else 0.65,
            facts(claimed, recomputed, _base(case, claim), told.lines),
        )


def lump_share(case: Case, told: Statement) -> Iterator[Found]:
    """A tenth or more taken at once as penalty, whatever the delay."""
    if not _TO_BORROWER.search(case.text):
        return
    line = told.lines.deciding
    for claim in told.rates:
        low, high = case.sentence(claim.span[0])
        if claim.base == "wrong" or not (claim.is_penalty or _late_fee(case, claim, low, high)):
            continue
        if case.has(words.UPLIFT, low, high) or case.has(words.LIMIT_TALK, low, high):
            continue
        if _word(case, claim) in words.FINE_VERB.words and not case.has(words.DEBT_SCENE):
            continue
        if claim.rate is not None and claim.rate.per is None:
            claimed, share = quoted_rate(claim.rate), claim.rate.low
        elif claim.multiple is not None and claim.multiple.numbered and claim.multiple.times >= 2:
            claimed, share = _times(claim.multiple), claim.multiple.times
        else:
            continue
        if share < _LUMP_SHARE or (told.overdue_days and share <= line * told.overdue_days / 365 * SLACK):
            continue
        yield Found((claim.span,), 0.7, facts(claimed, days_needed(share, line), _base(case, claim), told.lines))


def default_band(case: Case, told: Statement) -> Iterator[Found]:
    """Default interest beyond the band that bank loans have, where the contract rate is given too."""
    if told.lines.lender in ("private", "micro-lender"):
        return
    low = law.parameter("default-interest-low").on(told.lines.as_of)
    high = law.parameter("default-interest-high").on(told.lines.as_of)
    agreed = next(_contract_rates(case), None)
    if agreed is None or agreed.per_year <= 0:
        return
    for claim in told.rates:
        rate = claim.rate
        if rate is None or rate.per is None or rate.span == agreed.span or _word(case, claim) not in _DEFAULT_INTEREST:
            continue
        if rate.per_year_least <= agreed.per_year * high * SLACK:
            continue
        claimed = Text(f"罚息一年{yearly(rate)}", f"default interest of {yearly(rate)} a year")
        recomputed = band(agreed.per_year, low, high)
        yield Found(
            (claim.span,),
            0.65,
            facts(claimed, recomputed, _base(case, claim), told.lines, source="rate.default.251"),
        )


def _contract_rates(case: Case) -> Iterator[Rate]:
    for rate in rates(case.text):
        if _CONTRACT_RATE.search(case.text, max(0, rate.span[0] - 10), rate.span[1]):
            yield rate


def _base(case: Case, claim: RateClaim) -> Text:
    if claim.base_span is None:
        return UNSAID
    word = case.text[slice(*claim.base_span)]
    return Text(word, f"“{word}”")


def _word(case: Case, claim: RateClaim) -> str:
    return case.text[slice(*claim.charge)]


def _times(multiple: Multiple) -> Text:
    return Text(f"{yuan(multiple.times)}倍", f"{yuan(multiple.times)} times")


def _late_fee(case: Case, claim: RateClaim, low: int, high: int) -> bool:
    """A fee of a loan counts like a penalty where it is taken for being late."""
    fee = _word(case, claim) in words.LOAN_FEE.words
    return fee and case.has(words.OVERDUE_WORD, low, high) and not case.has(words.ADVERT)
