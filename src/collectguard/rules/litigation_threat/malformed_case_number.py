"""A case number in a form no court uses."""

from collectguard.detectors.case_number import MalformedCaseNumber
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.litigation import SUE
from collectguard.lexicon.officials import LOAN_DEBT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE

RULE = Rule(
    id="litigation-threat/malformed-case-number",
    title=Text("案号格式不对", "A case number in a form no court uses"),
    severity=Severity.HIGH,
    legal=(
        "court.casenumber",
        "psa.63",
    ),
    reason=Text(
        "给出的“{number}”不是法院案号的格式。",
        'The number given, "{number}", is not in the form courts use.',
    ),
    truth=Text(
        "现行案号是（年份）加法院代字加类型代字加编号，例如（2026）京0105民初12345号。带“字第”“网贷催”或者只有一串数字的，都不是法院现在的案号。",
        "A case number today is (year), court code, kind of case, serial, as in “（2026）京0105民初12345号”. One with “字第” or “网贷催”, or a bare row of digits, is not a court's.",
    ),
    innocent_reading=Text(
        "可能只是对方公司的内部编号，或多年前的旧案号。",
        "It may only be the firm's own file number, or an old number from many years ago.",
    ),
    advice=ADVICE,
    detect=Both(
        MalformedCaseNumber(confidence=0.85, serial_confidence=0.55),
        AnyOf(Frame(LOAN_DEBT, negatable=False), Frame(SUE, negatable=False)),
    ),
    positives=(
        "案号（2026）网贷催字第0088号，今日内处理欠款",
        "立案编号LA20261188，不还就开庭",
        "【某某诉讼中心】您逾期一案（2026）京民催字第2011号已受理，速回电",
    ),
    near_misses=(
        "合同编号20260001，请核对还款金额",
        "案号（2026）京0105民初12345号",
    ),
    twins=(
        "【某某银行】您的借款合同编号为某借字第2026001号，本期应还800元。",
        "【12345热线】您的诉求已受理，受理编号20261234567。",
    ),
)
