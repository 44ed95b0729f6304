"""A seal that covers the print beneath it, or brings a white ground of its own."""

from collectguard.detectors.papers.page import OnPaper, SealSign
from collectguard.model import Severity, Text
from collectguard.model.picture import Sign
from collectguard.rule import Example, Rule
from collectguard.rules.example_papers import (
    LAWFUL_LETTER,
    LAWFUL_LETTER_CARRIES,
    SUMMONS,
    SUMMONS_CARRIES,
    paper,
    sealed,
)
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS

_HIDES = Sign(
    "pasted-seal",
    "moderate",
    Text("印章的红色盖住了下面的黑字。", "The red of the seal covers the black print beneath it."),
)
_CUT_OUT = Sign(
    "cut-out",
    "moderate",
    Text("印章周围的字在一块空白的边缘处断开。", "Print stops at the edge of a blank ground around the seal."),
)
_FAINT = Sign(
    "pasted-seal",
    "weak",
    Text("印章边缘比文字清晰。", "The seal's edge is sharper than the print."),
)

RULE = Rule(
    id="forged-document/pasted-seal",
    title=Text("印章像是后来贴上去的", "Seal that looks laid on afterwards"),
    severity=Severity.MEDIUM,
    legal=("esign.13", "seal.e"),
    reason=Text(
        "这份{paper}上的章有贴图的迹象：{sign}",
        "On this {paper} the seal shows signs of being laid on by software: {sign}",
    ),
    truth=Text(
        "真的印油盖在字上，字还看得见。红色把黑字盖没了，说明章是用软件放上去的；合法的电子签章也可能这样显示，但那种文件能用软件验签，截图不能。",
        "Stamping ink leaves the print beneath it visible. Where red hides black, software put the seal there; a lawful electronic seal may look so too, but its file can be verified, which a screenshot cannot.",
    ),
    innocent_reading=Text(
        "也可能是正规的电子签章，或打印前就排好的章；这只说明用了软件，不说明是假的。请对方发来可验签的原始电子文件。",
        "It may be a proper electronic seal, or one set before printing; it tells of software, not of forgery. Ask for the original file whose signature can be checked.",
    ),
    advice=ASK_FOR_PARTICULARS,
    detect=OnPaper(SealSign("pasted-seal", "cut-out", confidence={"strong": 0.5, "moderate": 0.42}, on_pdf=False)),
    positives=(
        Example(
            LAWFUL_LETTER,
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"), _HIDES),
        ),
        Example(
            "合同解除通知书\n您与我司签订的借款合同自本通知送达之日起解除。\n云州示例融资担保有限公司\n2026年4月10日",
            paper=paper(
                "contract-termination",
                {"issuer": "云州示例融资担保有限公司", "basis": "借款合同", "date": "2026年4月10日"},
                sealed("云州示例融资担保有限公司"),
                _HIDES,
                _CUT_OUT,
            ),
        ),
        Example(
            SUMMONS,
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False), _HIDES),
        ),
    ),
    near_misses=(
        Example(
            "律师函\n致：冯某\n本律师受云州示例银行委托致函。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月9日",
            note="a weak sign is told of, not held against it",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"), _FAINT),
        ),
        Example(
            "律师函\n致：冯某\n本律师受云州示例银行委托致函如下。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月10日",
            note="no sign at all",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所")),
        ),
    ),
    twins=(
        Example(
            LAWFUL_LETTER.replace("周某某", "吴某某"),
            note="a stamp with a weak sign",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"), _FAINT),
        ),
        Example(
            SUMMONS.replace("郑某某", "钱某某"),
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
    ),
)
