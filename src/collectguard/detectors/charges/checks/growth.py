"""Charges that grow: by the day, by tomorrow, after an hour."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from collectguard.case import Case, Range
from collectguard.detectors.charges.caps import yuan
from collectguard.detectors.charges.checks.found import (
    PER,
    SLACK,
    UNSAID,
    Found,
    debt_near,
    facts,
    money,
    more,
    over,
    principal_needed,
)
from collectguard.detectors.charges.quantities import PER_YEAR, Amount, amounts
from collectguard.detectors.charges.statement import Daily, Statement
from collectguard.lexicon import charges as words
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Text

#: The principal a daily sum would need to stay within the line, and how sure that makes us
#: that no such loan stands behind a text message.
_NEEDED = ((Decimal(140_000), 0.75), (Decimal(90_000), 0.6), (Decimal(45_000), 0.4), (Decimal(25_000), 0.3))
_LIKELY = Decimal(90_000)
_FINING = LaterPattern(r"罚|逾期费|逾期一天|违约金|滞纳金|加收|加你|加(?=[\d一二三四五六七八九])|多收|涨|不还")

_NO_PARTS = Text("没有分项，无法核对", "no parts are given, so nothing can be checked")
#: A delay of a day, or until the next step.
TOMORROW = LaterPattern(
    r"明天|明日|明早|明儿|后天|过了今天|过今天|过了今晚|今晚过后|今天过后|今天一过|今天不|今天再不|今天没|今天还不"
    r"|再不还|再不处理|再不结|再拖|拖到|下周|下个?月|月底|过了12点|过了十二点|零点|超时|过时|逾时|过点|晚一天|隔天"
    r"|起诉后|一起诉|起诉就|立案后|一立案|判下来|判了|到时候?|否则|不然"
)
_JUMP = words.GROWN_TO.words | frozenset(("变", "就是", "起步", "已达", "高达", "到了", "现在是", "不止"))

_SETTLE = LaterPattern(r"就算了|按.{0,8}结|了结|搞定|平掉|销掉|处理|结清|结掉|还")
_NOW = LaterPattern(r"(?:[号点日天]|之|以)前|今天|今日|现在|今晚|今儿|这会|眼下|当天|目前|此刻")
_LATER = LaterPattern(
    r"[号日天点时]后|明天|明日|明儿|后天|过了|过后|晚一天|超时|过时|逾时|过点|零点|之后|以后|再拖|拖到|下周|下月|月底"
    r"|否则|不然|隔天|再晚|晚了"
)
#: The second sum is the rest, not a dearer price.
_NO_LEAP = LaterPattern(r"剩|余|再还|再付|尾款|另外|其余|一共|补|分")
#: 叫你还1500不还, 拖到现在3900
_UNPAID = LaterPattern(
    r"(?:块|元)?(?:钱)?(?:的(?:账|单子|款|钱|欠款))?[,，]?你?(?:不还|不给|没还|不处理|拖着|拖)"
    r".{0,8}(?:现在|如今|眼下|到今天|今天|这会)[^\d]{0,6}"
)


def growing_by_the_day(case: Case, told: Statement) -> Iterator[Found]:
    """So many yuan a day, more than the stated principal, or any likely one, can bear."""
    if not told.daily:
        return
    line = told.lines.deciding
    bases = [item.yuan for item in told.of("principal", "remaining", "total")]
    for daily in told.daily:
        charge, times = daily.amount.yuan, PER_YEAR[daily.per]
        principal = max((base for base in bases if base > charge), default=None)
        if principal is not None:
            rate = charge * times / principal
            if rate <= line * SLACK:
                continue
            confidence = 0.8 if rate > line * Decimal("1.5") else 0.55
            recomputed, base = over(principal, charge, times), money(principal)
        else:
            confidence = _unlikely(case, daily, charge * times / line)
            if not confidence or not debt_near(case):
                continue
            recomputed, base = principal_needed(charge * times, line), UNSAID
        claimed = Text(f"{PER[daily.per].zh}{yuan(charge)}元", f"{yuan(charge)} yuan {PER[daily.per].en}")
        yield Found((daily.span,), confidence, facts(claimed, recomputed, base, told.lines))


def _unlikely(case: Case, daily: Daily, needed: Decimal) -> float:
    """How sure the principal a daily sum needs makes us; round sums are fines, real interest is rarely round."""
    sure = next((sure for least, sure in _NEEDED if needed >= least), 0.0)
    near = max(0, daily.span[0] - 10), daily.span[1] + 8
    if 0.0 < sure < 0.5 and daily.amount.yuan % 5 == 0 and _FINING.search(case.text, *near):
        return sure + (0.15 if sure == 0.4 else 0.2)
    return sure


def accrued_in_days(case: Case, told: Statement) -> Iterator[Found]:
    """A penalty of so much after so many days, where no principal is given."""
    days = told.overdue_days
    if not days or days > 60 or told.is_card or told.of("principal", "remaining") or not case.has(words.OVERDUE_WORD):
        return
    line = told.lines.deciding
    for item in told.of("penalty"):
        yearly_sum = item.yuan / days * 365
        if yearly_sum / line < _LIKELY:
            continue
        claimed = Text(f"{yuan(days)}天{yuan(item.yuan)}元", f"{yuan(item.yuan)} yuan in {yuan(days)} days")
        yield Found((item.span,), 0.6, facts(claimed, principal_needed(yearly_sum, line), UNSAID, told.lines))


def sudden_total(case: Case, told: Statement) -> Iterator[Found]:
    """Tomorrow it is so much: a sum announced for a delay of a day, without parts."""
    if not case.has(words.DEBT_SCENE) and not case.has(words.PENALTY):
        return
    moments = [match.span() for match in TOMORROW.finditer(case.text)]
    for item in told.of("total", "penalty"):
        if item.yuan < 500:
            continue
        near = [at for at in moments if item.span[0] - 10 <= at[1] <= item.amount.span[0]]
        tight = item.role == "penalty" and any(0 <= item.span[0] - at[1] <= 3 for at in near)
        if not near or not (item.word in _JUMP or tight):
            continue
        start = near[0][0]
        base = max(
            (other.yuan for other in told.items if other.span[1] <= start and other.yuan < item.yuan), default=None
        )
        if base is not None and item.yuan < base * SLACK:
            continue
        recomputed = _NO_PARTS if base is None else more(item.yuan, base)
        shown = UNSAID if base is None else money(base)
        yield Found(((start, item.span[1]),), 0.6, facts(money(item.yuan), recomputed, shown, told.lines))


def now_or_more(case: Case, told: Statement) -> Iterator[Found]:
    """So much now, so much more after an hour or a night; the first such pair."""
    if not (debt_near(case) or _SETTLE.search(case.text)):
        return
    for first, second in pairwise([amount for amount in amounts(case.text) if amount.yuan >= 100]):
        if not first.yuan * SLACK < second.yuan <= first.yuan * 30:
            continue
        start = _leap(case, first, second)
        if start is None:
            continue
        recomputed = more(second.yuan, first.yuan)
        span: Range = (start, second.span[1])
        yield Found((span,), 0.6, facts(money(second.yuan), recomputed, money(first.yuan), told.lines))
        return


def _leap(case: Case, first: Amount, second: Amount) -> int | None:
    """Where "now so much, later so much" begins, or None where the two sums are not that."""
    between = case.text[first.span[1] : second.span[0]]
    if len(between) > 24:
        return None
    if second.yuan >= first.yuan * Decimal("1.25") and _UNPAID.fullmatch(between):
        return first.span[0]
    now = _NOW.search(case.text, max(case.sentence(first.span[0])[0], first.span[0] - 14), first.span[0])
    if now is None or not _LATER.search(between) or _NO_LEAP.search(between):
        return None
    return now.start()
