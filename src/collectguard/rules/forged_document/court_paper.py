"""A court or arbitration paper announced without a case to check."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/court-paper",
    title=Text("只说有传票、判决等、没有案号", "Court paper without a case number"),
    severity=Severity.HIGH,
    legal=(
        "court.summons",
        "court.casenumber",
        "cpl.eservice",
        "psa.63",
    ),
    reason=Text(
        "称传票、起诉状、立案通知或判决书等已发出、已下来，却没有法院全称、案号和日期。",
        "Says a summons, statement of claim, filing notice or judgment is out, with no court's full name, case number or date.",
    ),
    truth=Text(
        "真的法院文书写明法院、案号、案由、当事人、时间地点，盖院印，经送达平台或法院专递送达；可以用案号向12368核实。",
        "A real court paper names court, case number, cause, parties, time and place, bears the court's seal and is served by its platform or court mail; 12368 can check the number.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.FILED_PAPER,
            words.SENT_TO_YOU,
            gap=12,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
        Frame(
            words.ISSUED_PAPER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.75,
        ),
        Frame(
            words.INSIDE_IS,
            words.ISSUED_PAPER | words.FREEZE_ORDER | words.LIST_ORDER,
            gap=6,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.78,
        ),
        Frame(
            words.SENT_FIRST,
            words.ISSUED_PAPER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.75,
        ),
    ),
    positives=(
        "传票已经寄出去了，等着收吧",
        "您的案件立案通知书已下达，请速与经办人联系处理欠款",
        "判决书下来了，在我手上，你今天来不来处理",
        "起诉材料已提交，开庭通知这两天送到你家",
    ),
    near_misses=(
        "协商不成的话我们会考虑起诉",
        "法院的传票都会写案号和开庭时间",
    ),
    twins=(
        "催收给你发“立案通知书”图片？真的立案通知只会发给原告。",
        "【某某市某某区人民法院】（2026）苏0102民初1234号一案传票已送达，请登录人民法院送达平台查看，咨询请拨12368。",
        "我离婚的判决书下来了，晚上一起吃饭吧",
    ),
)
