"""Said to collect by order of an authority."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.officials import (
    BY_ORDER,
    COMMISSION,
    COMMISSIONED,
    EMPOWER,
    EXPERTS,
    FREE_WILL,
    HARMLESS_VISIT,
    LOAN_DEBT,
    MONEY_ACT,
    NOT_AUTHORITY,
    OFFICIAL_VISIT,
    OFFICIALS,
    ON_BEHALF,
    OUR_FIRM,
    OWN_FILING,
    PAY_DEMAND,
    YOUR_CASE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE

RULE = Rule(
    id="impersonated-authority/on-behalf-of-authority",
    title=Text("称受法院、公安委托催收", "Said to collect by order of an authority"),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.impersonate",
        "psa.62",
        "crime.civil-debt",
    ),
    reason=Text(
        "称受法院、公安、监管部门委托或授权来催收。",
        "Says a court, the police or a regulator has commissioned or empowered the collection.",
    ),
    truth=Text(
        "法院、公安和监管部门不委托任何公司催收贷款；委托催收的只能是贷款机构，可以要求出示委托书。",
        "No court, police force or regulator commissions a firm to collect loans; only the lender can, and you may ask for the mandate.",
    ),
    innocent_reading=Text(
        "法院会委派调解组织做诉前调解，公安也会在非法集资案中公告还款账户；都可以向该机关核实。",
        "Courts do appoint mediation bodies, and police publish repayment accounts in illegal-fundraising cases; both can be checked with the office itself.",
    ),
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Amid(
                AnyOf(
                    Frame(
                        COMMISSION,
                        LOAN_DEBT | MONEY_ACT,
                        gap=40,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(HARMLESS_VISIT, FREE_WILL),
                        confidence=0.72,
                    ),
                    Frame(
                        COMMISSION,
                        YOUR_CASE | PAY_DEMAND,
                        gap=30,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(HARMLESS_VISIT, FREE_WILL, NOT_AUTHORITY, OWN_FILING),
                        confidence=0.55,
                    ),
                    Frame(
                        COMMISSION,
                        OFFICIAL_VISIT,
                        gap=20,
                        negatable=False,
                        without=(HARMLESS_VISIT, FREE_WILL, NOT_AUTHORITY, OWN_FILING, EXPERTS),
                        confidence=0.68,
                    ),
                ),
                COMMISSIONED,
            ),
            Frame(
                ON_BEHALF,
                LOAN_DEBT | MONEY_ACT | YOUR_CASE,
                gap=30,
                any_order=True,
                across=True,
                negatable=False,
                without=(HARMLESS_VISIT, FREE_WILL),
                confidence=0.7,
            ),
            Frame(
                OFFICIALS, EMPOWER, OUR_FIRM, gap=3, without=(HARMLESS_VISIT, FREE_WILL, NOT_AUTHORITY), confidence=0.65
            ),
            Frame(
                BY_ORDER,
                LOAN_DEBT | MONEY_ACT | PAY_DEMAND,
                gap=30,
                any_order=True,
                across=True,
                negatable=False,
                without=(HARMLESS_VISIT, FREE_WILL, NOT_AUTHORITY),
                confidence=0.62,
            ),
            Frame(ON_BEHALF, without=(HARMLESS_VISIT, FREE_WILL, NOT_AUTHORITY, OWN_FILING), confidence=0.4),
        )
    ),
    positives=(
        "我们受法院委托来收你这笔钱",
        "公安授权我司清收，你的欠款今天结了",
        "代表法院通知你，今天把逾期处理掉",
    ),
    near_misses=(
        "我司受某某银行委托联系您",
        "授权书请查收",
    ),
    twins=(
        "【某某律所】本所受某某银行委托，提醒您按合同归还欠款，可致电银行客服核实。",
        "受区政府委托，社区开展人口普查，请配合登记。",
    ),
)
