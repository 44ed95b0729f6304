"""The sums themselves: each check reads a statement and yields what does not hold, with the sum shown.

A check is a plain function from a statement to findings, so that a rule can name it. It judges
by the reading that is best for the lender (360-day years, the larger base, 5 % slack), because
a false accusation costs as much as a miss; it shows the ordinary reading.
"""

from collectguard.detectors.charges.checks.cards import card_late_fee
from collectguard.detectors.charges.checks.found import Found
from collectguard.detectors.charges.checks.growth import (
    TOMORROW,
    accrued_in_days,
    growing_by_the_day,
    now_or_more,
    sudden_total,
)
from collectguard.detectors.charges.checks.instalments import flat_fee, yearly_rate
from collectguard.detectors.charges.checks.rates import default_band, lump_share, rate_above_line, wrong_base
from collectguard.detectors.charges.checks.sums import (
    interest_above_line,
    penalty_above_line,
    sum_mismatch,
    total_out_of_proportion,
    upfront_deduction,
)

__all__ = [
    "TOMORROW",
    "Found",
    "accrued_in_days",
    "card_late_fee",
    "default_band",
    "flat_fee",
    "growing_by_the_day",
    "interest_above_line",
    "lump_share",
    "now_or_more",
    "penalty_above_line",
    "rate_above_line",
    "sudden_total",
    "sum_mismatch",
    "total_out_of_proportion",
    "upfront_deduction",
    "wrong_base",
    "yearly_rate",
]
