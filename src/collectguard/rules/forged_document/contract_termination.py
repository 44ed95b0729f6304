"""A notice ending the loan contract, announced without contract number or date."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/contract-termination",
    title=Text("只说已发解除合同通知", "Contract-termination notice without particulars"),
    severity=Severity.MEDIUM,
    legal=(
        "civil.563",
        "card.collect.69",
        "psa.63",
    ),
    reason=Text(
        "称解除合同、提前到期的通知书已生成或寄出，却没有合同编号、出具单位和日期。",
        "Says a notice ending the contract or calling the whole loan is out, with no contract number, issuer or date.",
    ),
    truth=Text(
        "解除合同要有约定或法定事由，通知要送达到您，并写明哪份合同、依据哪一条、欠款明细和出具单位；一句“已解约”不等于已经解除。",
        "Ending a contract needs a ground in the contract or the law, and a notice that reaches you and says which contract, which clause, what is owed and who issues it; saying so does not make it so.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.TERMINATION,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
        Frame(
            words.SENT_FIRST,
            words.TERMINATION,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
    ),
    positives=(
        "解约函已经发你了，请查收",
        "《解除合同通知书》已生成，请于今日一次性结清剩余本金",
        "合同终止通知书给你寄到老家了，别说没收到",
    ),
    near_misses=(
        "连续逾期三期，我行有权宣布贷款提前到期",
        "合同到期了要不要续签",
    ),
    twins=(
        "【某某银行】根据借款合同（合同编号：A20250001）第十条，我行于2026年4月1日寄出《贷款提前到期通知书》，可登录手机银行查看。",
        "房东说租房合同的解除协议书已经发给我们了，你看下条款",
    ),
)
