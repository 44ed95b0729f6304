"""A lawyer's letter announced without firm, lawyer, number or date."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/lawyer-letter",
    title=Text("只说有律师函、没有要素", "Lawyer's letter without particulars"),
    severity=Severity.MEDIUM,
    legal=(
        "lawyer.letter.elements",
        "lawyer.letter.std",
        "lawyer.25",
    ),
    reason=Text(
        "称律师函已经发出、寄到或就在手上，却没有律所全称、函号、承办律师和日期。",
        "Says a lawyer's letter has been sent or is at hand, with no law firm, number, lawyer or date.",
    ),
    truth=Text(
        "律师函由律所受托、指派律师出具，应写明委托人、律所和承办律师，通常还有函号、日期和律所公章。它只表达一方主张，没有强制力。",
        "A lawyer's letter is issued by a law firm for a client and names client, firm and lawyer, usually with a number, a date and the firm's seal. It states one side's claim and has no force of its own.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.LAWYER_LETTER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.75,
        ),
        Frame(
            words.SENT_FIRST,
            words.LAWYER_LETTER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.75,
        ),
    ),
    positives=(
        "律师函已经寄到你户籍地了",
        "律师函给你做好了，盖了章的，明天到单位，自己看着办",
        "【某某金融】我司已委托律师向您发出律师函，请注意查收并尽快还款",
        "看清楚，这是发给你的律师函，别装没收到",
    ),
    near_misses=(
        "再不还款，我们会委托律师出具律师函",
        "您要是收到律师函，可以先打律所总机核实",
    ),
    twins=(
        "【某某银行】我行已委托某某律师事务所于2026年5月8日向您寄出律师函，函号（2026）某律函字第018号，可致电官方客服核实。",
        "李总，合同那边的律师函我起草好了，发您邮箱，请审阅。",
    ),
)
