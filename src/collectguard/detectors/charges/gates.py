"""What a message must hold for a check to find anything: told without reading its sums.

The gates only save work. `tasks/compile_rules.py` stores them, so that a message without a rate
or a second sum never loads this package; a test holds them to the checks themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from collectguard.case import Slot
from collectguard.detectors.charges import checks
from collectguard.detectors.charges.quantities import ONE_NUMERAL, RATE_LIKE
from collectguard.lexicon import charges as words
from collectguard.lexicon.later import LaterPattern


class Gate(NamedTuple):
    """At least so many `sums`, and one of each group of families and patterns."""

    sums: int
    groups: Sequence[Sequence[Slot]] = ()


_MULTIPLE = LaterPattern("倍|翻")
_EACH_DAY = LaterPattern(
    r"[每一1按逐天][天日]|[每一个]小时|[每一]周|[每一个](?:星期|礼拜)|每月|个月"
    r"|[钱的息金费款/每按元块圆圓币bB洋塊角毛分多余]\s{0,2}[天日]|(?:[¥￥]|rmb|RMB|人民币)[^。]{1,20}[天日]"
)
_PERIODS = LaterPattern(rf"{ONE_NUMERAL}\s?个?[期月](?![前内底初后])")
_PARTS = LaterPattern("分|每期|每月|月供|一期|一个月")
_GROWN = LaterPattern("[变涨滚翻升]")
_OWED = (words.PRINCIPAL, words.OWN_PRINCIPAL, words.REMAINING, words.TOTAL, _GROWN)
_LENT = (words.PRINCIPAL, words.OWN_PRINCIPAL, _GROWN)
_DAILY = (words.PENALTY, words.INTEREST, words.GROWING)
#: A debt is spoken of, or a sum that may be its principal.
_OWING = (words.DEBT_SCENE, words.PRESS, words.FINE_VERB, words.REMAINING, words.TOTAL, words.PENALTY, *_LENT)
_ADDED = (words.PENALTY, words.INTEREST, words.INVENTED_FEE, words.COURT_COST)

GATES: Mapping[Callable[..., Any], Gate] = {
    checks.accrued_in_days: Gate(1, [(words.OVERDUE_WORD,)]),
    checks.card_late_fee: Gate(0, [(words.CARD,)]),
    checks.default_band: Gate(0, [(RATE_LIKE,)]),
    checks.flat_fee: Gate(0, [(_PERIODS,), (_PARTS,)]),
    checks.growing_by_the_day: Gate(1, [(_EACH_DAY,), _DAILY, _OWING]),
    checks.interest_above_line: Gate(2, [_LENT]),
    checks.lump_share: Gate(0, [(RATE_LIKE, _MULTIPLE)]),
    checks.now_or_more: Gate(2),
    checks.penalty_above_line: Gate(2, [_OWED]),
    checks.rate_above_line: Gate(0, [(RATE_LIKE,)]),
    checks.sudden_total: Gate(1, [(checks.TOMORROW,)]),
    checks.sum_mismatch: Gate(3, [_ADDED, _LENT]),
    checks.total_out_of_proportion: Gate(2, [_LENT]),
    checks.upfront_deduction: Gate(2, [(*_LENT, words.TOTAL)]),
    checks.wrong_base: Gate(0, [(RATE_LIKE, _MULTIPLE)]),
}
