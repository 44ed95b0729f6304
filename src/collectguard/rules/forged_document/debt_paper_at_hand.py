"""A paper about the debt, in hand or in the post to home and work."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.papers import (
    AT_HAND,
    CLICK,
    DEBT_PAPER,
    NOT_YET,
    OFFICE_POST,
    PAPER_SCENES,
    PARTICULARS,
    POSTED_TO,
)
from collectguard.lexicon.people import YOU
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/debt-paper-at-hand",
    title=Text(
        "“函寄到你单位了”“东西在我手里”",
        '"The letter went to your workplace"',
    ),
    severity=Severity.MEDIUM,
    legal=(
        "psa.63",
        "card.collect.69",
    ),
    reason=Text(
        "说一份关于欠款的函、证明、委托书已在手里或已寄到您家里、单位，却说不出编号和出具单位。",
        "Says a letter, certificate or mandate about the debt is at hand or posted to your home or work, without number or issuer.",
    ),
    truth=Text(
        "真的函件有出具单位全称、编号、日期和公章，寄到本人；寄给单位、村里的，多半是要您难堪。",
        "A real letter has an issuer, a number, a date and a seal and goes to you; one sent to a workplace or village is meant to shame.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            DEBT_PAPER,
            POSTED_TO,
            gap=12,
            unless=(NOT_YET,),
            without=(PARTICULARS, PAPER_SCENES, OFFICE_POST),
            negatable=False,
            confidence=0.65,
        ),
        Amid(
            Frame(
                DEBT_PAPER,
                AT_HAND,
                gap=12,
                any_order=True,
                unless=(NOT_YET,),
                without=(PARTICULARS, PAPER_SCENES, OFFICE_POST),
                negatable=False,
                confidence=0.6,
            ),
            YOU,
            CLICK,
        ),
    ),
    positives=(
        "催收函昨天寄到你厂里人事了",
        "催收函在我手上，红章的，你准备怎么还",
        "你的老赖名单截图在我这，要不要看",
        "那封函走邮政，两天到你老家",
    ),
    near_misses=(
        "结清证明可在App打印，或寄到您登记地址",
        "感谢信寄到你单位了",
    ),
    twins=(
        "录取通知书走邮政，两天到，记得签收",
        "体检报告寄到你单位前台了",
        "【某某银行】您申请开具的结清证明已寄出，请注意签收",
    ),
)
