"""What a message says about money: rates tied to a charge, labelled sums, sums a day, terms.

A number counts only beside a word that says what it is. Everything is read at most once a case and
kept in its memo; all work is bounded by the caps of `quantities`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from collectguard.case import Case, Range
from collectguard.detectors.charges import quantities
from collectguard.detectors.charges.caps import Lines, lines
from collectguard.detectors.charges.numerals import numeral
from collectguard.detectors.charges.quantities import Amount, Multiple, Per, Rate
from collectguard.lexicon import charges as words
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern

Role = Literal["principal", "remaining", "interest", "penalty", "fee", "received", "total", "paid"]
#: A word that says what a sum is, and the role it gives.
Label = tuple[Range, Role]
Base = Literal["wrong", "right", "unsaid"]


class RateClaim(NamedTuple):
    """A rate or a multiple that some charge is said to be taken at."""

    rate: Rate | None
    multiple: Multiple | None
    charge: Range
    is_penalty: bool
    base: Base
    base_span: Range | None
    span: Range


class Item(NamedTuple):
    """A sum with the word that says what it is."""

    role: Role
    word: str
    amount: Amount
    span: Range

    @property
    def yuan(self) -> Decimal:
        return self.amount.yuan


class Daily(NamedTuple):
    """A charge of so many yuan for each day (or week, month)."""

    amount: Amount
    per: Per
    span: Range


@dataclass(frozen=True, slots=True)
class Instalments:
    """So many payments of `each`, or, without it, so many periods."""

    count: int
    each: Decimal | None
    span: Range


class Statement:
    """What a message says, each part read when it is first asked for; empty parts are empty tuples.

    Args:
        case: the message.
        lines: what may be asked a year.
    """

    def __init__(self, case: Case, lines: Lines) -> None:
        self.lines = lines
        self._case = case

    @cached_property
    def rates(self) -> tuple[RateClaim, ...]:
        return tuple(_claims(self._case, self._rates))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        per_day = {item.amount.span for item in self.daily}
        return tuple(_items(self._case, [amount for amount in self._amounts if amount.span not in per_day]))

    @cached_property
    def daily(self) -> tuple[Daily, ...]:
        return tuple(_daily(self._case, self._amounts))

    @property
    def overdue_days(self) -> Decimal | None:
        return self._terms[0]

    @property
    def term_days(self) -> Decimal | None:
        return self._terms[1]

    @cached_property
    def instalments(self) -> Instalments | None:
        return _instalments(self._case.text)

    @property
    def is_card(self) -> bool:
        return self._case.has(words.CARD)

    @cached_property
    def _rates(self) -> list[Rate]:
        return [rate for rate in quantities.rates(self._case.text) if rate.low > 0]

    @cached_property
    def _amounts(self) -> list[Amount]:
        """Sums that are no part of a rate."""
        found = [amount for amount in quantities.amounts(self._case.text) if amount.yuan > 0]
        taken = [rate.span for rate in self._rates] if found else ()
        return [amount for amount in found if not any(_overlap(amount.span, span) for span in taken)]

    @cached_property
    def _terms(self) -> tuple[Decimal | None, Decimal | None]:
        return _terms(self._case.text)

    @property
    def overdue_principal(self) -> Item | None:
        """The principal said to be overdue, else the smallest one, else the remaining one."""
        items = self.of("principal")
        for item in items:
            if "逾期" in item.word or "当期" in item.word or "到期" in item.word:
                return item
        return min(items or self.of("remaining"), key=lambda item: item.yuan, default=None)

    def of(self, *roles: Role) -> list[Item]:
        return [item for item in self.items if item.role in roles]


#: Families the reader looks at, whichever check asks.
FAMILIES: tuple[Family, ...] = (
    words.PENALTY,
    words.INTEREST,
    words.FINE_VERB,
    words.BASE_VERB,
    words.PRINCIPAL,
    words.OWN_PRINCIPAL,
    words.REMAINING,
    words.WRONG_BASE,
    words.RIGHT_BASE,
    words.RECEIVED,
    words.TOTAL,
    words.STRONG_TOTAL,
    words.GROWN_TO,
    words.REDUCED,
    words.PAID_WORD,
    words.DEBT_SCENE,
    words.OTHER_DUES,
    words.ADVERT,
    words.ACCELERATED,
    words.LIMIT_TALK,
    words.UPLIFT,
    words.CARD,
    words.LATE_FEE,
    words.OVER_LIMIT_FEE,
    words.ABOLISHED,
    words.INVENTED_FEE,
    words.COURT_COST,
    words.GROWING,
    words.PRESS,
    words.OVERDUE_WORD,
    words.LOAN_FEE,
)

#: A rate nobody states but to claim it.
_STEEP = Decimal("0.45")
_LESS = LaterPattern(r"减|免|优惠|折|降|返|退|少收|让利|下调|补贴|抵")
_PART_PAID = LaterPattern(r"先还|还款|首付|先付|先存|存入|首还|偿还|只还|只需|只要")
_PAID_OUT = LaterPattern(r"[还存打转付交凑挣赚]|工资|收入|补贴|通话|电话|费用报")
_PLAIN_TAKING = LaterPattern(r"(?:加?收取?|计收|罚)(?:你|您)?")
_CLAIMING = LaterPattern(r"你|不结|不还|没还|到期|过期|超期|借了|合同|我们|签|规定|借据|借条|写的|写明|讲好|说好|早就")
_REPORTING = LaterPattern(
    r"新闻|查处|报道|曝光|被判|案件|法院认定|涉案|团伙|平台被|记者|理财|存款|收益|保本|民间借贷|网友|吓人|股票|公布|券|获刑|有期徒刑|判刑|男子|女子"
)
#: 收本金的三成: a share of the debt itself, taken.
_TAKING_SHARE = LaterPattern(r"(?:加收|收取?|罚|赔偿?|扣)(?:你|您)?(?:总?本金|欠款|借款|贷款|总额|余额|款项)的?$")
_HEARSAY = LaterPattern(r"听说|千万别碰|别碰|当心|骗人的|都是骗")
_YOU = LaterPattern(r"[你您]|逾期|不还|没还|欠")


def read(case: Case) -> Statement | None:
    """The message's statement, or None when no line applies on its day."""
    if "charges" not in case.memo:
        case.memo["charges"] = _read(case)
    found = case.memo["charges"]
    return found if isinstance(found, Statement) else None


def _read(case: Case) -> Statement | None:
    limits = lines(case)
    return None if limits is None else Statement(case, limits)


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


# --- rates ------------------------------------------------------------------------------


def _claims(case: Case, rates: Sequence[Rate]) -> Iterator[RateClaim]:
    scene = case.has(words.DEBT_SCENE) and not case.has(words.ADVERT) and _YOU.search(case.text) is not None
    if _HEARSAY.search(case.text):
        return
    for rate in rates:
        steep = (
            rate.per is not None
            and rate.per_year_least > _STEEP
            and not case.has(words.ADVERT)
            and _REPORTING.search(case.text) is None
        )
        claiming = steep and _CLAIMING.search(case.text) is not None
        told = scene or claiming
        alone = steep and told and rate.per in ("day", "week")
        claim = _claim(case, rate.span, told, alone=alone, steep=steep)
        if claim is not None:
            charge, is_penalty, base, base_span, span = claim
            yield RateClaim(rate, None, charge, is_penalty, base, base_span, span)
    for multiple in quantities.multiples(case.text):
        claim = _claim(case, multiple.span, scene)
        if claim is not None:
            charge, is_penalty, base, base_span, span = claim
            yield RateClaim(None, multiple, charge, is_penalty, base, base_span, span)


def _claim(
    case: Case, at: Range, scene: bool, *, alone: bool = False, steep: bool = False
) -> tuple[Range, bool, Base, Range | None, Range] | None:
    """The charge a rate at this place is tied to, and the base it is taken of."""
    start, end = at
    low, high = case.sentence(start)
    low, high = max(low, start - 22), min(high, end + 12)
    charge = _nearest(case, (words.PENALTY, words.FINE_VERB), at, low, high)
    is_penalty = charge is not None
    if charge is None and (scene or steep):
        reach = (low, high) if scene else (max(low, start - 6), min(high, end + 4))
        charge = _nearest(case, (words.INTEREST,), at, *reach)
    base_word = _nearest(case, (words.WRONG_BASE,), at, max(low, start - 18), min(high, end + 10))
    if charge is None and scene and base_word is not None:
        charge = _nearest(case, (words.BASE_VERB,), at, low, high)
    if charge is None and scene:
        taking = _TAKING_SHARE.search(case.text, max(low, start - 12), start)
        charge = taking.span() if taking else None
        is_penalty = charge is not None
    if charge is None and alone:
        charge = at
    if charge is None:
        return None
    left, right = min(charge[0], start), max(charge[1], end)
    around = case.text[max(low, left - 4) : min(len(case.text), right + 4)]
    between = case.text[min(charge[1], end) : max(charge[0], start)]
    if (
        _LESS.search(around)
        or _PART_PAID.search(between)
        or _PART_PAID.search(case.text, max(low, start - 4), start)
        or "%" in between
    ):
        # "免违约金" before it does not free "明天起每日收取2%"
        charge = _nearest(case, (words.BASE_VERB,), at, max(low, start - 12), end) if scene or is_penalty else None
        if charge is None or (charge[0] < start and not _PLAIN_TAKING.fullmatch(case.text[charge[0] : start])):
            return None
        left, right, is_penalty = min(charge[0], start), end, True
    if base_word is not None:
        left, right = min(left, base_word[0]), max(right, base_word[1])
        return charge, is_penalty, "wrong", base_word, (left, right)
    right_base = _nearest(case, (words.RIGHT_BASE,), at, low, high)
    return charge, is_penalty, "right" if right_base else "unsaid", right_base, (left, right)


def _nearest(case: Case, families: Sequence[Family], at: Range, low: int, high: int) -> Range | None:
    """The word of these families nearest to a place, longest first at equal distance."""
    best: Range | None = None
    best_key = (10_000, 0)
    for family in families:
        for start, end in case.of(family):
            if start < low or end > high:
                continue
            distance = max(start - at[1], at[0] - end, 0)
            key = (distance, start - end)
            if key < best_key:
                best, best_key = (start, end), key
    return best


# --- sums -------------------------------------------------------------------------------

_ROLES: tuple[tuple[Family, Role], ...] = (
    (words.INVENTED_FEE, "fee"),
    (words.COURT_COST, "fee"),
    (words.PENALTY, "penalty"),
    (words.REMAINING, "remaining"),
    (words.RECEIVED, "received"),
    (words.PAID_WORD, "paid"),
    (words.REDUCED, "paid"),
    (words.TOTAL, "total"),
    (words.PRINCIPAL, "principal"),
    (words.INTEREST, "interest"),
)
_GLUE = LaterPattern(
    r"[\s为是共计约:：的了已经有到就大概人民币达￥¥只需要还起码能被算过快都整整逾未才只罚给=\uff1d]{0,6}"
)
#: 一万变三万: what stands before "变" is what it was.
_GROWS = LaterPattern(
    r"(?:就|都|已经?|能|会|要|直接|给你)?(?:变|涨|滚|翻|升)(?:成|到|为|至)?(?=\s?[\d一二两三四五六七八九十])"
)
_GLUE_AFTER = LaterPattern(r"(?:的|多的|多|块的)?")
_VERBS = frozenset(
    ["加收", "另收", "再收", "多收", "计收", "要收", "涨", "收你", "收您", "罚你", "罚您", "算你", "扣你", "罚", "高息"]
)


def _items(case: Case, found: Sequence[Amount]) -> Iterator[Item]:
    labels = _labels(case)
    used: set[Range] = set()
    floor = 0
    for amount in found:
        start, end = amount.span
        free = [(span, role) for span, role in labels if span not in used]
        label = _label_before(case, amount, free, floor) or _label_after(case, amount, free)
        floor = end
        if label is None:
            if _GROWS.match(case.text, end):
                yield Item("principal", "原来", amount, amount.span)
            continue
        span, role = label
        used.add(span)
        if role == "principal" and _total_before(case, span):
            role = "total"
        elif role == "total":
            role = _total_of_what(case, span)
        word = case.text[span[0] : span[1]]
        yield Item(role, word, amount, (min(span[0], start), max(span[1], end)))


def _label_before(case: Case, amount: Amount, labels: Sequence[Label], floor: int) -> Label | None:
    """The last label between `floor` and the sum, with nothing but glue after it."""
    reach = 3 if amount.bare else 6
    for span, role in reversed(labels):
        if floor <= span[0] and span[1] <= amount.span[0]:
            glue = case.text[span[1] : amount.span[0]]
            return (span, role) if len(glue) <= reach and _GLUE.fullmatch(glue) else None
    return None


def _label_after(case: Case, amount: Amount, labels: Sequence[Label]) -> Label | None:
    """300元违约金, 5000本金: the label right after the sum."""
    end = amount.span[1]
    for span, role in labels:
        if span[0] < end:
            continue
        own = role in ("penalty", "interest", "fee") or case.text[slice(*span)] in words.OWN_PRINCIPAL.words
        return (span, role) if own and _GLUE_AFTER.fullmatch(case.text[end : span[0]]) else None
    return None


def _labels(case: Case) -> list[Label]:
    """Words that say what a sum is, longest where they overlap, in reading order."""
    found: dict[Range, Role] = {}
    for family, role in _ROLES:
        for span in case.of(family):
            if role == "interest" and case.text[span[0] : span[1]] in _VERBS:
                continue
            found.setdefault(span, role)
    kept: list[Label] = []
    for span in sorted(found, key=lambda item: (item[0], -item[1])):
        if not kept or span[1] > kept[-1][0][1]:
            kept.append((span, found[span]))
    return kept


def _total_of_what(case: Case, span: Range) -> Role:
    """违约金合计 is penalty, 本金一共 is principal; elsewhere a total is a total."""
    if any(0 <= span[0] - end <= 2 for _, end in case.of(words.PENALTY)):
        return "penalty"
    strong = case.text[span[0] : span[1]] in words.STRONG_TOTAL.words
    if strong and any(0 <= span[0] - end <= 1 for _, end in case.of(words.OWN_PRINCIPAL)):
        return "principal"
    return "total"


def _total_before(case: Case, span: Range) -> bool:
    """总共欠8000: a total, though 欠 stands next to the sum."""
    return any(0 <= span[0] - end <= 2 for _, end in case.of(words.STRONG_TOTAL))


# --- sums a day --------------------------------------------------------------------------

_DAY_BEFORE = LaterPattern(
    r"(?:(?P<day>(?:每|(?<![十月])一|(?<![\d月])1|按|逐|多一|晚一|拖一|超一|过一|天)[天日])|(?P<hour>每小时|每个小时|一小时|一个小时)|(?P<week>每周|一周|一星期|每星期|一个星期|一个礼拜|一礼拜|每礼拜)|(?P<month>每月|每个月|一个月))(?P<fill>[^\d。！？!?;；\n%％天日]{0,10})(?<!利息[，,])$"
)
_DAY_AFTER = LaterPattern(
    r"\s?(?:钱)?(?:的)?(?:(?:罚息|利息|违约金|滞纳金|逾期费|罚款)\s?)?(?:/|每|一|1|按)?\s?(?P<day>天|日)(?![内前后期起之以还息利费供均])"
)
_TERMS_OF = LaterPattern(r"[（(]|本金|最低|最高|计息|起$|分之|共|欠|合计")
_WAGE = LaterPattern(
    r"工资|日结|周结|小工|招工|招聘|时薪|日薪|包吃|包住|提成|补贴|每天走|打卡|步|生活费|房费|住一天|租一天|一晚"
)
_RAISE = LaterPattern(r"不还|没还|涨|加|罚|滚|多|增|扣|收|算|产生|息|违约|滞纳|逾期|超|晚|拖|费")


def _daily(case: Case, found: Sequence[Amount]) -> Iterator[Daily]:
    text = case.text
    if _WAGE.search(text):
        return
    if not (case.has(words.PENALTY) or case.has(words.INTEREST) or case.has(words.GROWING)):
        return
    for amount in found:
        start, end = amount.span
        low, high = case.sentence(start)
        per: Per | None = None
        left, right = start, end
        before = _DAY_BEFORE.search(text, max(low, start - 16), start)
        if before is not None:
            fill = before["fill"]
            if _PAID_OUT.search(fill) or _LESS.search(fill) or _TERMS_OF.search(fill):
                continue
            if before["hour"]:
                amount = Amount(amount.yuan * 24, amount.span)
            per = "week" if before["week"] else "month" if before["month"] else "day"
            left = before.start()
        else:
            after = _DAY_AFTER.match(text, end)
            if after is not None:
                per, right = "day", after.end()
                fill = text[max(low, start - 6) : start]
                if re.search(r"[还存挣赚]|工资|还款|打\d?$", fill):
                    continue
        if per is None:
            continue
        near = text[max(low, left - 10) : min(high, right + 8)]
        if _RAISE.search(near) and not _LESS.search(text[left:right]):
            yield Daily(amount, per, (left, right))


# --- terms ------------------------------------------------------------------------------

_OVERDUE = LaterPattern(
    r"(?:逾期|超期|拖欠|拖了|拖着|欠了|晚了|过期)(?:[\d,.]{1,9}元)?[^\d一二两三四五六七八九十。；;\n]{0,6}$"
)
_TERM = LaterPattern(r"用|期限|借期|周期|后|还|一期")
_INSTALMENTS = LaterPattern(
    r"(?:分|共|办理|做|期限)?\s?(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:个)?(?:期|月)(?!前|内|[底初]|后)"
    r"(?:[^\d。；;\n]{0,10}?(?:每期|每月|月供|一期|一个月)[^\d。；;\n]{0,8}?(?P<each>[\d,]{2,8}(?:\.\d{1,2})?)(?![%％\d.])\s?(?:元|块)?)?"
)


def _terms(text: str) -> tuple[Decimal | None, Decimal | None]:
    """Days overdue, and days lent, each the longest one said."""
    overdue: Decimal | None = None
    term: Decimal | None = None
    for period in quantities.periods(text):
        start, end = period.span
        words_before = text[max(0, start - 18) : start]
        if text.startswith(("逾期", "超期", "拖"), start) or _OVERDUE.search(words_before):
            overdue = max(overdue or period.days, period.days)
        elif not text[start:end].endswith("内") and _TERM.search(
            text[max(0, start - 2) : start] + text[end - 1 : end + 2]
        ):
            term = max(term or period.days, period.days)
    return overdue, term


def _instalments(text: str) -> Instalments | None:
    for match in _INSTALMENTS.finditer(text):
        count = numeral(match["n"])
        each = numeral(match["each"]) if match["each"] else None
        if (
            count is not None
            and 2 <= count <= 84
            and (each is not None or "分" in text[max(0, match.start() - 1) : match.end()])
        ):
            return Instalments(int(count), each, match.span())
    return None
