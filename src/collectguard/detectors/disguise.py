"""Words torn apart or disguised: what normalisation had to undo, weighed as evidence.

The evidence is in `case.repairs`; how much it counts depends on how charged the words are, on
who sent the message and on whether it presses for a debt at all: loan adverts and friends
type such things too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from collectguard.case import CLOSED_UP, REPAIRED, Case, Slot
from collectguard.detectors import context
from collectguard.lexicon import kinds, money, places, tone
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.terms import TERMS
from collectguard.model import Hit, Span, Text
from collectguard.normalise.repair import Repair, Step

#: Families that tell a message pressing for a debt; two of them must occur.
PRESSURE: tuple[Family, ...] = (
    money.DEBT,
    kinds.PAY_DEMAND,
    kinds.PRESSING,
    tone.CONSEQUENCE,
    places.YOUR_HOME,
)
ADVERT = kinds.LOAN_ADVERT
#: What a sender of a chat alias wants: money, or a record to be mended.
ABOUT_MONEY = Family(
    "disguise-about-money",
    """
    欠的 欠款 欠账 平台上还 平台还 逾期 征信 催收 停息 减免 收款码 扫码还 扫码付 扫码转 还款 还钱 平账 结清 分期还
    协商还 垫付 刷单 返佣 名额
    债务 网贷 借款 上岸 拍卡 消记录 黑户 解冻 贷款的事 钱的事 账的事 转给我 转我 打给我 打款 付款码 本金
    """,
)

#: Total charge of the disguised words → confidence, highest first.
_BY_CHARGE = ((2.0, 0.8), (1.4, 0.66), (1.0, 0.62), (0.7, 0.42), (0.5, 0.14), (0.3, 0.06))
_UNDER_PRESSURE = 0.16
_FROM_GATEWAY = 0.06
_IN_ADVERT = 0.7
_MOST = 0.93
#: Charge of an everyday word.
_EVERYDAY = 0.5
#: Least charge of a split character, whatever the word.
_SPLIT = 0.7
#: Below this a hit is not worth a reader's time.
_LEAST = 0.2
_MOST_WORDS = 12
#: Charge that an everyday word, or a guess that needed support, has where a debt is pressed for.
_UNDER_PRESSURE_LEAST = 0.7
#: A torn everyday word beside a torn charged one.
_BESIDE = 0.35
#: How sure a chat alias makes us: a word in its place, letters or pictures in it, nothing but letters.
_ALIAS_WORD, _ALIAS_MIXED, _ALIAS_LETTERS = 0.66, 0.6, 0.42
_ALIAS_IDLY = 0.28
_WORD, _MIXED, _NICKNAME = 0.7, 0.6, 0.4
#: Charge of a word that only dunning and adverts hide.
_TELLING = 0.7
_BRACKETS = frozenset("()[]{}（）【】〔〕「」『』《》〈〉<>")

_HAN = "[\u3400-\u9fff]"
#: A spaced heading alone on its line, a spaced label, a row of columns.
_LAYOUT = LaterPattern(
    rf"^[ \t\u3000]*(?:【[^】]{{1,16}}】)?{_HAN}(?:[ \t\u3000]{_HAN}){{1,9}}[ \t\u3000]*$"
    rf"|^[ \t\u3000]*{_HAN}(?:[ \t\u3000]{{1,4}}{_HAN}){{1,5}}[ \t\u3000]*[:：]"
    r"|\S(?:[ \t\u3000]{2,}|[ \t]*[|\uff5c][ \t]*)\S.*\S(?:[ \t\u3000]{2,}|[ \t]*[|\uff5c][ \t]*)\S"
)

#: Labels set wide to stand under each other, before a colon or a column of figures.
_LABELS = LaterPattern(
    rf"(?<!{_HAN}){_HAN}(?:[ \t\u3000]{{1,4}}{_HAN}){{1,5}}[ \t\u3000]*(?:[:：]|[ \t\u3000]{{2,}}(?=[\d¥￥]))"
)
_SPACED_LINE = LaterPattern(rf"^[ \t\u3000]*{_HAN}(?:[ \t\u3000]+{_HAN}){{2,}}[ \t\u3000]*$")
_FIGURES = LaterPattern(r"^[^\u3400-\u9fff]{0,40}(?:[\u3400-\u9fff]{1,4}[^\u3400-\u9fff]{1,40}){0,4}$")
_SIGNATURE = LaterPattern(r"^[^【】]{0,2}【[^】]{2,20}】|【[^】]{2,20}】$")
_ABOUT_PAYING = LaterPattern("欠(?:款|钱|债|账|着|了|我|公司|平台|的)|[债账帐]|钱.{0,8}还|还.{0,4}钱")

#: Money is owed, in words no family has.
_OWING = LaterPattern(
    "你.{0,2}欠|欠.{0,3}的|[不没未该]还(?!价|手|礼|没|有|是)|还不上|还不还|还没还|还钱|还款|还上|还清|还给我|这个账|把钱|还多少|钱.{0,4}(?:到不了|不到|没到)|本金"
    "|案子|催收|拖了|拖着"
)
#: That it is you who owes needs no second sign.
_YOU_OWE = LaterPattern("你(?:还|也|一直|那)?欠(?:的|我|了|着|款|钱|平台|公司)|你(?:的)?(?:本金|利息|罚息|欠款|贷款)")
#: Lending and its repair, in words the adverts' family lacks.
_LENDING = LaterPattern("无视|秒[下放批到]|当天[下放]|下款|放款|无抵押|停息|挂账|反催收|债务|黑户|征信花|套现|额度")
_PAY_TO = LaterPattern("钱.{0,2}[打转还]|[打转还]到")
#: What is threatened to reach: the record of a child, the people around.
_REACH = LaterPattern(
    "政审|考公|当兵|参军|征信|通讯录|你(?:的)?(?:爸|妈|父母|家|老家|单位|公司|领导|孩子|小孩|儿子|女儿|学校|村|老公|老婆|亲戚|邻居)|朋友圈|起诉|坐牢|抓你|派出所"
)
#: Who visits and what for, in words that adverts do not have.
_VISIT = LaterPattern("户籍|所在地|家属|小区|案件|欠|逾期|外访|上门|走访|配合|委托|到访|约谈|债")
#: Chat and pay services, whose disguised names count as aliases do.
_SERVICES = frozenset({"微信", "支付宝"})
#: One harmless word torn or misspelt tells nothing by itself.
_ALONE = 3

Separators = Literal["blank", "sign", "bracket"]


def separators(repair: Repair) -> frozenset[Separators]:
    """What stands between the characters of a torn word."""
    found: set[Separators] = set()
    for char in repair.before:
        if char.isspace():
            found.add("blank")
        elif char in _BRACKETS:
            found.add("bracket")
        elif not char.isalnum() or char == "丨":
            found.add("sign")
    return frozenset(found)


def presses(case: Case, *, polite: bool = False) -> bool:
    """Whether the message presses for a debt, whoever sent it: two signs, or a debt and a blunt 你.

    Args:
        polite: 您 counts as well.
    """
    signs = sum(case.has(family) for family in PRESSURE)
    if signs > 1:
        return True
    to_you = "你" in case.text or (polite and "您" in case.text)
    if "你" in case.text and not case.has(ADVERT):
        reach = _REACH.search(case.text) is not None
        if _YOU_OWE.search(case.text) or (reach and case.has(tone.CONSEQUENCE)):
            return True
        if _OWING.search(case.text) and (signs or reach):
            return True
    return signs == 1 and to_you and case.has(money.DEBT) and not case.has(ADVERT)


def laid_out(case: Case) -> bool:
    """Labels, a heading with labels, or columns: a form, a statement, minutes. Nobody is addressed or pressed in it."""
    if "laid-out" not in case.memo:
        case.memo["laid-out"] = _laid_out(case)
    return case.memo["laid-out"] is True


def _laid_out(case: Case) -> bool:
    text = case.document.text
    if "你" in text or case.has(tone.CONSEQUENCE):
        return False
    if len(_LABELS.findall(text)) > 1:
        return True
    if "\n" not in text:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and sum(_LAYOUT.search(line) is not None for line in lines) > 1


def weigh(case: Case, words: Sequence[Repair], bonus: float) -> float:
    """How sure these words make us, in this message from this sender.

    One or two everyday words count once, unless the message presses for a debt.
    """
    pressing = presses(case, polite=all(repair.step != "traditional" for repair in words))
    advert = case.has(ADVERT) or _LENDING.search(case.text) is not None
    owed = pressing and (case.has(money.DEBT) or case.has(tone.CONSEQUENCE) or _OWING.search(case.text) is not None)
    words = [
        repair
        for repair in words
        if (owed if repair.step == "emoji" else pressing)
        or repair.term in TERMS
        or _tells_anyway(repair, advert=advert)
    ]
    if words and all(repair.step == "alias" or repair.term in _SERVICES for repair in words) and _any_guess(words):
        return _weigh_aliases(case, words, pressing)
    elsewhere = _elsewhere(case, words)
    charges = [_charge(repair, pressing, "你" in case.text, elsewhere or advert) for repair in words]
    if not pressing and not advert and not elsewhere and len(words) < _ALONE and _all_mild(case, words):
        return 0.0
    everyday = sum(charge for charge, repair in zip(charges, words, strict=True) if repair.charge <= _EVERYDAY)
    all_count = (
        pressing or len({repair.term for repair in words}) > 2 or (len(words) == 2 and _torn_on_a_visit(case, words))
    )
    charge = sum(charges) + _beside(case, words) - (0.0 if all_count else max(0.0, everyday - _EVERYDAY))
    base = next((confidence for least, confidence in _BY_CHARGE if charge >= least), 0.0)
    if not base:
        return 0.0
    base += bonus
    if pressing:
        base += _UNDER_PRESSURE
        if case.sender.kind == "sms-gateway":
            base += _FROM_GATEWAY
    elif advert:
        base *= _IN_ADVERT
    return min(_MOST, base)


class Disguised:
    """Charged words that one of `steps` had to restore.

    Args:
        steps: the normalisation steps that count.
        by: for gaps, which separators count; any by default.
        bonus: how much surer (or less sure) this kind of disguise makes us.
    """

    __slots__ = ("bonus", "by", "steps")

    def __init__(self, *steps: Step, by: Separators | None = None, bonus: float = 0.0) -> None:
        self.steps = frozenset(steps)
        self.by = by
        self.bonus = bonus

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, ABOUT_MONEY, REPAIRED)

    def needs(self) -> Iterable[frozenset[Slot]]:
        return (frozenset((REPAIRED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        words = [repair for repair in case.repairs if self._counts(repair) and _in_earnest(case, repair)]
        if not words or (self.by == "blank" and laid_out(case)):
            return
        confidence = weigh(case, words, self.bonus)
        if confidence >= _LEAST:
            yield _hit(words, confidence)

    def _counts(self, repair: Repair) -> bool:
        if repair.charge <= 0 or repair.step not in self.steps:
            return False
        return self.by is None or self.by in separators(repair)


class MixedSeparators:
    """Several kinds of separators tearing words in one message; nobody's layout does that."""

    __slots__ = ()

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, ABOUT_MONEY, REPAIRED)

    def needs(self) -> Iterable[frozenset[Slot]]:
        return (frozenset((REPAIRED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        words = [
            repair
            for repair in case.repairs
            if repair.step in ("gap", "invisible") and repair.charge > 0 and _in_earnest(case, repair)
        ]
        signs = {char for repair in words for char in repair.before if char not in repair.after}
        if len(words) < 2 or len(signs) < 2:
            return
        confidence = weigh(case, words, 0.0)
        if confidence >= _LEAST:
            yield _hit(words, confidence)


class SpelledOut:
    """Whole sentences with every character apart, in a message that presses for a debt.

    Headings, greetings and verses are spelled out as well; they press for nothing.
    """

    __slots__ = ("least",)

    def __init__(self, *, least: int = 6) -> None:
        self.least = least

    def families(self) -> Iterable[Family]:
        return (*PRESSURE, ADVERT, ABOUT_MONEY, CLOSED_UP)

    def needs(self) -> Iterable[frozenset[Slot]]:
        return (frozenset((CLOSED_UP,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        if not case.repairs:
            return
        rows = [
            repair
            for repair in case.repairs
            if repair.step == "gap" and repair.term is None and len(repair.after) >= self.least
        ]
        if not rows or context.whole_message(case) is not None or laid_out(case) or _head_of_a_table(case):
            return
        at_you = "你" in case.text and (
            any(repair.step == "gap" and repair.charge > 0 for repair in case.repairs)
            or any(_ABOUT_PAYING.search(repair.after) for repair in rows)
        )
        if not at_you and not presses(case):
            return
        length = sum(len(repair.after) for repair in rows)
        yield _hit(rows, 0.85 if length >= 2 * self.least else 0.7)


def _in_earnest(case: Case, repair: Repair) -> bool:
    """Whether this reading has undone the disguise, and nobody merely quotes or asks about it.

    Guesses show in the second reading only; there the words around them are read as well.
    """
    if not repair.sure and (case.aligned.reading_of(repair.span) != repair.after or _in_signature(case, repair)):
        return False
    at = case.text.find(repair.after)
    return at < 0 or context.excuse(case, at, at + len(repair.after)) is None


def _in_signature(case: Case, repair: Repair) -> bool:
    """Whether a guess rests on a firm's own name; names sound like many words."""
    start, end = repair.span
    return any(name.start() < start and end < name.end() for name in _SIGNATURE.finditer(case.document.text))


def _tells_anyway(repair: Repair, *, advert: bool) -> bool:
    """Whether a word that no filter knows by itself tells something where nobody is pressed."""
    if repair.step == "emoji":
        return False
    return advert or repair.step not in ("pinyin", "look-alike") or repair.term is None


def _any_guess(words: Sequence[Repair]) -> bool:
    return any(not repair.sure and repair.step in ("alias", "homophone", "look-alike", "pinyin") for repair in words)


def _elsewhere(case: Case, words: Sequence[Repair]) -> bool:
    """Whether the message hides a telling word in another way as well: then no slip explains any of them."""
    steps = {repair.step for repair in words}
    return any(repair.charge >= _TELLING and repair.step not in steps for repair in case.repairs)


def _all_mild(case: Case, words: Sequence[Repair]) -> bool:
    return not _torn_on_a_visit(case, words) and all(
        TERMS.get(repair.term or "", _WORD) <= _EVERYDAY
        and repair.step in ("pinyin", "homophone", "look-alike", "traditional")
        for repair in words
    )


def _torn_on_a_visit(case: Case, words: Sequence[Repair]) -> bool:
    """Two harmless words torn, which nobody's layout does in a message about a visit or a debt."""
    return (
        len({repair.term for repair in words}) > 1
        and all(repair.step == "gap" for repair in words)
        and "\n" not in case.document.text
        and _VISIT.search(case.text) is not None
    )


def _head_of_a_table(case: Case) -> bool:
    """A spaced line of nothing but single characters over lines of figures."""
    lines = [line for line in case.document.text.split("\n") if line.strip()]
    if len(lines) < 2 or "你" in case.text or "您" in case.text:
        return False
    return _SPACED_LINE.match(lines[0]) is not None and all(
        _FIGURES.match(line) or _SPACED_LINE.match(line) for line in lines[1:]
    )


def _weigh_aliases(case: Case, words: Sequence[Repair], pressing: bool) -> float:
    """Friends abbreviate as well: bare letters tell only where money is talked of."""
    about_money = (
        pressing or case.has(ABOUT_MONEY) or any(pattern.search(case.text) for pattern in (_OWING, _LENDING, _PAY_TO))
    )
    most = max(repair.charge for repair in words)
    if any(repair.term in _SERVICES and repair.step != "alias" for repair in words):
        return _ALIAS_WORD if about_money else 0.0 if most < _WORD else _ALIAS_IDLY
    if most == _NICKNAME:
        return _ALIAS_MIXED if about_money else 0.0
    if most >= _WORD:
        return _ALIAS_WORD + (_UNDER_PRESSURE if about_money else 0.0)
    if most >= _MIXED:
        return _ALIAS_MIXED if about_money else _ALIAS_IDLY
    return _ALIAS_LETTERS if about_money else 0.0


def _beside(case: Case, words: Sequence[Repair]) -> float:
    """Everyday words torn as well, which no layout explains."""
    if not any(repair.step == "gap" and repair.charge > _EVERYDAY for repair in words):
        return 0.0
    torn = sum(repair.step == "gap" and repair.term is None and len(repair.after) == 2 for repair in case.repairs)
    return min(2, torn) * _BESIDE


def _charge(repair: Repair, pressing: bool, blunt: bool, elsewhere: bool) -> float:
    """A longer word torn in several places tells more than a single gap; no character splits by accident."""
    if repair.step == "split":
        return max(repair.charge, _SPLIT)
    if pressing and repair.term is not None and repair.term not in TERMS:
        return 1.0  # written down by hand, and never by accident
    supported = blunt and TERMS.get(repair.term or "", 0.0) >= 1.0
    if (elsewhere or pressing) and _one_changed(repair):
        return max(repair.charge, min(_UNDER_PRESSURE_LEAST, TERMS.get(repair.term or "", 0.0)))
    if pressing and (elsewhere or repair.step == "traditional"):
        return max(repair.charge, _UNDER_PRESSURE_LEAST)
    if pressing and (supported or repair.step in ("pinyin", "emoji")):
        return max(repair.charge, _UNDER_PRESSURE_LEAST)
    return repair.charge * (1.4 if repair.step == "gap" and len(repair.before) - len(repair.after) > 1 else 1.0)


def _one_changed(repair: Repair) -> bool:
    """A word with just one of its characters put by another."""
    before, after = repair.before, repair.after
    return (
        repair.step in ("homophone", "look-alike")
        and len(before) == len(after)
        and sum(char != other for char, other in zip(before, after, strict=True)) == 1
    )


def _hit(repairs: Sequence[Repair], confidence: float) -> Hit:
    spans: dict[Span, Repair] = {}
    for repair in sorted(repairs, key=lambda repair: repair.span):
        spans.setdefault(repair.span, repair)
    shown = list(spans.values())[:_MOST_WORDS]
    pairs = [(" ".join(repair.before.split()), repair.after) for repair in shown[:3]]
    facts = {
        "words": Text(
            "、".join(f"“{before}”即“{after}”" for before, after in pairs),
            ", ".join(f"“{before}” for “{after}”" for before, after in pairs),
        )
    }
    return Hit(tuple(repair.span for repair in shown), round(confidence, 3), facts)
