"""Which line a charge is measured against; every number comes from the law layer.

Two lines exist. For licensed lenders a court may, when asked, reduce what goes beyond the
yearly line; for private loans courts support no more than a multiple of the LPR of the day of
signing. A message seldom says which lender stands behind it: then both are named and the
higher one decides, so that nobody is accused by the line that may not apply.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from collectguard import law
from collectguard.case import Case
from collectguard.detectors.charges.quantities import days
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Text

Lender = Literal["bank", "micro-lender", "private", "unknown"]

_MICRO = LaterPattern(r"小额贷款|小贷")
_BANK = LaterPattern(r"银行|消费金融|消金|信用社|农商行|信用卡|花呗|借呗|微粒贷")
_PRIVATE = LaterPattern(r"借条|欠条|私人借|个人借|民间借|朋友借|私下借|打的条子|借据是你写")
_SIGNED = LaterPattern(r"签|立|借|写|放款|合同")


class Lines(NamedTuple):
    """What may be asked a year, as a fraction.

    Attributes:
        lender: who seems to lend, by the words of the message; `unknown` asserts nothing.
        deciding: the line a charge must exceed to be reported.
        private: the multiple of the LPR, or None before that rule.
        lpr: one-year LPR the multiple was taken of.
        as_of: day the LPR stands for: signing day, day of receipt, or the newest one known.
    """

    lender: Lender
    deciding: Decimal
    private: Decimal | None
    lpr: Decimal | None
    as_of: date

    @property
    def source(self) -> Text:
        """Titles of the provisions the lines stand in."""
        names = {"bank": ("rate.fi.24",), "micro-lender": ("rate.micro.2025",), "private": ("rate.private.cap",)}
        ids = names.get(self.lender, ("rate.fi.24", "rate.private.cap"))
        cited = [law.statute(statute_id) for statute_id in ids]
        return Text(
            "".join(f"《{item.title.zh}》" for item in cited),
            "; ".join(item.title.en for item in cited),
        )

    @property
    def cap(self) -> Text:
        """The line or lines, in words, with the day they stand for."""
        zh, en = [], []
        line, private, lpr, day = self.deciding, self.private, self.lpr, self.as_of.isoformat()
        if self.lender != "private" or private is None:
            zh.append(f"持牌机构贷款合计年化{percent(line)}（诉讼中可请求调减的线）")
            en.append(f"{percent(line)} a year in all for licensed lenders (a court may reduce the rest, if asked)")
        if self.lender in ("private", "unknown") and private is not None and lpr is not None:
            zh.append(f"民间借贷年化{percent(private)}（1年期LPR {percent(lpr)}的四倍，截至{day}）")
            en.append(f"{percent(private)} a year for private loans (4 x the LPR of {percent(lpr)}, as of {day})")
        return Text("；".join(zh), "; ".join(en))


def lines(case: Case) -> Lines | None:
    """The lines for this message, or None on a day before any of them."""
    text = case.text
    lender: Lender = "unknown"
    if _PRIVATE.search(text):
        lender = "private"
    elif _MICRO.search(text):
        lender = "micro-lender"
    elif _BANK.search(text):
        lender = "bank"
    received = case.received_on()
    newest = law.parameter("lpr-1y").last_verified
    as_of = min(received, newest) if received else newest
    signed = _signing_day(text) if lender == "private" else None
    if signed and signed < law.day("private-loan-lpr-cap"):
        signed = None  # older loans fall under two rules, one before and one after that day
    try:
        deciding = law.parameter("institution-yearly-line").on(received or newest)
    except LookupError:
        return None
    try:
        lpr = law.parameter("lpr-1y").on(signed or as_of)
        private = lpr * law.parameter("private-loan-lpr-multiple").on(signed or as_of)
    except LookupError:
        return Lines("bank" if lender == "unknown" else lender, deciding, None, None, as_of)
    if lender == "private" and signed:
        return Lines(lender, private, private, lpr, signed)
    return Lines(lender, deciding, private, lpr, as_of)


def _signing_day(text: str) -> date | None:
    """A full date with a word of signing or lending within six characters after or before it."""
    for day in days(text):
        start, end = day.span
        if _SIGNED.search(text, max(0, start - 6), end + 6):
            return day.day
    return None


def percent(value: Decimal) -> str:
    """A fraction as people write it.

    >>> percent(Decimal("0.1825")), percent(Decimal("0.24"))
    ('18.25%', '24%')
    """
    return f"{_plain(value * 100, 4 if value < Decimal('0.001') else 2)}%"


def yuan(value: Decimal) -> str:
    """A sum in yuan, at most two places.

    >>> yuan(Decimal("12000")), yuan(Decimal("19.726"))
    ('12000', '19.73')
    """
    return _plain(value, 2)


def _plain(value: Decimal, places: int) -> str:
    from decimal import ROUND_HALF_UP

    text = f"{value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
