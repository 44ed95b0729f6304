"""A seal whose ring names somebody who does not sign."""

from collectguard.detectors.papers.page import OnPaper, SealOfAnother
from collectguard.model import Severity, Text
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

RULE = Rule(
    id="forged-document/seal-of-another",
    title=Text("章上的名称不是落款单位", "Seal that names another body"),
    severity=Severity.HIGH,
    legal=("seal.font", "seal.enterprise", "psa.63"),
    reason=Text(
        "这份{paper}落款是{name}，章上的字读作{ring}，两者对不上。",
        "This {paper} is signed by {name}, while the seal reads {ring}: the two do not match.",
    ),
    truth=Text(
        "章上刻的是用章单位的法定名称或规范简称，应当与落款单位一致。",
        "A seal bears the legal name, or the standard short name, of the body that uses it, which should be the one that signs.",
    ),
    innocent_reading=Text(
        "也可能章上的字没有读准，或盖的是受托方、分支机构的章；对着原图看一遍章上的字，再打公开电话核实。",
        "The ring may have been misread, or the seal may be an agent's or a branch's; read it on the original picture and check by a published number.",
    ),
    advice=ASK_FOR_PARTICULARS,
    detect=OnPaper(SealOfAnother()),
    positives=(
        Example(
            "律师函\n致：周某某\n本律师受云州示例银行委托致函如下。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月11日",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("江源信达商务咨询有限公司")),
        ),
        Example(
            "限制消费令\n（2026）云0103执1288号\n田某：本院依法对你采取限制消费措施。\n云州市南湖区人民法院\n2026年3月3日",
            paper=paper(
                "consumption-limit",
                {
                    "court": "云州市南湖区人民法院",
                    "case_number": "（2026）云0103执1288号",
                    "limits": "飞机",
                    "date": "2026年3月3日",
                },
                sealed("江源信达商务咨询有限公司"),
            ),
        ),
        Example(
            "解除合同通知书\n您与我司签订的借款合同自即日起解除。\n云州示例融资担保有限公司\n2026年4月11日",
            paper=paper(
                "contract-termination",
                {"issuer": "云州示例融资担保有限公司", "basis": "借款合同", "date": "2026年4月11日"},
                sealed("江源信达资产管理有限公司"),
            ),
        ),
    ),
    near_misses=(
        Example(
            "律师函\n致：周某某\n本律师受委托致函如下。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月12日",
            note="one character misread",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示列律师事务所")),
        ),
        Example(
            "律师函\n致：周某某\n本律师受委托致函如下。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月13日",
            note="a ring read in part",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("川木示所")),
        ),
    ),
    twins=(
        Example(
            LAWFUL_LETTER.replace("周某某", "严某"),
            note="the firm's own seal",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所")),
        ),
        Example(
            SUMMONS.replace("郑某某", "华某"),
            note="the court's own seal",
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
    ),
)
