"""Court case numbers: which ones are well formed, and what a good one is worth.

The form in force since 2016 is (year) + court code + kind of case + serial + 号, as in
（2026）京0105民初12345号. A well-formed number proves nothing, yet it can be checked at 12368, so
a message that carries one with the court's full name and the party is left in peace. A number in
an invented or long abolished form is evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from collectguard.case import Case, Range, Slot
from collectguard.detectors.context import excuse
from collectguard.lexicon.case_number import NUMBER_LABEL, NUMBER_WORD
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Hit, Text

if TYPE_CHECKING:
    from collectguard.rule import Detector

Form = Literal["valid", "malformed"]

#: Courts' codes: one character for the province (新兵 and 军 are the special systems), two digits
#: for an intermediate and four for a basic court; 最高法 stands alone. A character that is no
#: province, or a mask, is let pass: a wrong guess about a court's number would be a harm.
_COURT_CODE = (
    r"(?:最高法(?:知|商初)?|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军]"
    r"(?:\d{4}|\d{2}|[\d\u00d7*某xX]{1,4})?|[\u4e00-\u9fff](?:\d{4}|\d{2})|[某\u00d7*xX]{1,4}(?:\d{2,4})?)"
)
_OPEN, _CLOSE = r"[(（\u3014\[【]?", r"[)）\u3015\]】]?"

#: What may stand where a case number stands: a year, then anything up to 号, or 某某字第…号.
_CANDIDATE = LaterPattern(
    rf"{_OPEN}\s?(?:19|20)\d{{2}}\s?年?{_CLOSE}\s?"
    r"[\u4e00-\u9fffa-zA-Z0-9\u00d7*()（）]{1,14}?第?\s?[\dx\u00d7*]{1,9}(?:-\d+)?\s?号"
    r"|[\u4e00-\u9fff]{2,8}字第?\s?[\d\u00d7*]{3,12}号"
)
_VALID = LaterPattern(
    rf"{_OPEN}\s?20\d{{2}}\s?{_CLOSE}\s?{_COURT_CODE}(?:知|民|行|刑|执|赔|司|财|商)?"
    r"[\u4e00-\u9fff]{1,4}[\dx\u00d7*某]{1,7}(?:-\d+)?号"
)
#: Kinds of case a court really opens against a person who owes money, or serves papers in.
_KINDS = LaterPattern(
    r"民初|民终|民申|民特|民督|民监|民再|民撤|诉前调|诉调|民保令|财保|执|破|刑初|刑终|行初|行终|司惩|调确|确调|认"
)
#: An arbitral tribunal numbers its cases in its own way (穗仲案字第…号); so do notaries, land registers and contracts.
_OTHER_SERIES = LaterPattern(
    r"仲|劳人|公证|证字|证民|权|国用|发改|政|税|函|合同|借字|贷字|保字|抵字|授字|土|房|交|环|卫|许|准|文|办发"
)
#: Marks that only a court (or one who plays it) puts into a number.
_OF_COURTS = LaterPattern(r"[催诉刑]|民[\u4e00-\u9fff]{0,3}字|法[\u4e00-\u9fff]{0,2}字|执[\u4e00-\u9fff]{0,2}字")
_PRETENDS_COURT = LaterPattern(r"[催诉刑执]|网贷|金融|失信|民|法|逾|债|案|贷")

#: A number given under a court's label that is no case number at all: letters and digits only.
_BARE_NUMBER = LaterPattern(r"(?:为|是|[:：#]|号|\s){0,3}(?:[a-zA-Z]{1,6}[-—]?\d{3,16}|\d{4,18}|第\d{2,10}号)")

_COURT_NAME = LaterPattern(
    r"[\u4e00-\u9fff某\u00d7*]{1,14}[^向由到在至给去被和与请找的经交往上当是,，。:：](?:法院|法庭)"
)
_COURT_WORD = LaterPattern(r"法院|法庭|本院|12368")
_PARTY = LaterPattern(
    r"您|你|先生|女士|当事人|原告|被告|申请人|被申请人|被执行人|[\u4e00-\u9fff某]{1,3}诉|[\u4e00-\u9fff某*\u00d7]{2,4}[:：]"
)
_OFFICIAL_DOOR = LaterPattern(
    r"12368|court\.gov\.cn|人民法院在线服务|人民法院送达平台|人民法院调解平台|电子送达平台|诉讼服务网|送达平台"
)


class CaseNumber(NamedTuple):
    """One number found, where, and whether its form is one a court gives."""

    start: int
    end: int
    form: Form


def case_numbers(text: str) -> list[CaseNumber]:
    """Case numbers and would-be case numbers, in reading order.

    Series of other bodies (arbitration, notaries, land registers, contracts) are not listed.

    >>> [found.form for found in case_numbers("案号(2026)京0105民初12345号")]
    ['valid']
    >>> [found.form for found in case_numbers("案号(2026)网贷催字第0088号")]
    ['malformed']
    >>> case_numbers("(2026)穗仲案字第1234号")
    []
    """
    found = []
    for match in _CANDIDATE.finditer(text):
        body = match.group()
        valid = _VALID.fullmatch(body)
        if valid and _KINDS.search(body) and "字第" not in body:
            found.append(CaseNumber(match.start(), match.end(), "valid"))
        elif (
            (_OF_COURTS.search(body) or not _OTHER_SERIES.search(body))
            and _PRETENDS_COURT.search(body)
            and ("第" in body or not valid)
        ):
            found.append(CaseNumber(match.start(), match.end(), "malformed"))
    return found


def checkable(case: Case) -> bool:
    """Whether the message names a case that a borrower can check with the court.

    That is a well-formed number (it holds the court's code) beside a court and a party, or, where
    papers wait on a platform, a court's full name with an official way to reach it.
    """
    if "checkable" not in case.memo:
        case.memo["checkable"] = _checkable(case)
    return case.memo["checkable"] is True


def _checkable(case: Case) -> bool:
    if not _PARTY.search(case.text):
        return False
    numbers = case_numbers(case.text)
    if any(number.form == "valid" for number in numbers):
        return bool(_COURT_WORD.search(case.text))
    return not numbers and bool(_COURT_NAME.search(case.text) and _OFFICIAL_DOOR.search(case.text))


class MalformedCaseNumber:
    """A number given as a court's that no court would give.

    Two forms: a number built like a case number with an invented or abolished middle, and a
    plain serial under a court's label (立案号, 司法编号). Nothing is said beside a well-formed one.
    """

    __slots__ = ("confidence", "serial_confidence")

    def __init__(self, *, confidence: float = 0.85, serial_confidence: float = 0.7) -> None:
        self.confidence = confidence
        self.serial_confidence = serial_confidence

    def families(self) -> Iterable[Family]:
        return (NUMBER_WORD, NUMBER_LABEL)

    def needs(self) -> Iterable[frozenset[Slot]]:
        return (frozenset((NUMBER_WORD,)), frozenset((NUMBER_LABEL,)))

    def find(self, case: Case) -> Iterator[Hit]:
        numbers = case_numbers(case.text)
        if any(number.form == "valid" for number in numbers):
            return
        for start, end in self._places(case, numbers):
            if excuse(case, start, end) is None:
                confidence = self.confidence if numbers else self.serial_confidence
                number_text = case.text[start:end]
                yield Hit((case.span(start, end),), confidence, {"number": Text(number_text, number_text)})

    def _places(self, case: Case, numbers: Sequence[CaseNumber]) -> Iterator[Range]:
        if numbers:
            yield from ((number.start, number.end) for number in numbers)
            return
        for start, end in case.of(NUMBER_LABEL):
            serial = _BARE_NUMBER.match(case.text, end)
            if serial:
                yield start, serial.end()


class Uncheckable:
    """A detector whose hits fall away when the message names a case that can be checked."""

    __slots__ = ("part",)

    def __init__(self, part: Detector) -> None:
        self.part = part

    def families(self) -> Iterable[Family]:
        return self.part.families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        return self.part.needs()

    def units(self) -> tuple[Detector, ...]:
        from collectguard.rule import units

        return tuple(Uncheckable(unit) for unit in units(self.part))

    def excuses(self) -> Iterable[Family]:
        from collectguard.rule import excuses

        return excuses(self.part)

    def find(self, case: Case) -> Iterator[Hit]:
        for hit in self.part.find(case):
            if not checkable(case):
                yield hit
            elif case.missed is not None:
                case.miss(0, len(case.text), "checkable case")
