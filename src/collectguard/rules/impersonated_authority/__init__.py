"""Voices of power that are not theirs: courts, police, regulators, banks, village offices."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.officials import (
    CALL_BACK,
    FORCE,
    FORCE_HARD,
    HOURS,
    LOAN_DEBT,
    MOBILE,
    MONEY_ACT,
    NOT_AUTHORITY,
    OWN_FILING,
    PAY_CHANNEL,
    PAY_DEMAND,
    YOUR_CASE,
)
from collectguard.model import Text

ADVICE = Text(
    "不要按短信里的号码回拨，也不要转账、报验证码。自己查总机核实：法院拨当地区号加12368报姓名和案号，公安拨110，金融监管拨12378，社区和村委查公开电话；欠款数额在合同写明的机构官方应用或客服核对。对方要你转账，拨96110。",
    "Do not call the number in the message, transfer money or give codes. Check through a number you look up yourself: courts at area code plus 12368 with name and case number, police at 110, the financial regulator at 12378, village and street offices through their published phones. Check what is owed in the lender's own app or hotline. If asked to transfer money, call 96110.",
)
INNOCENT = Text(
    "也可能真是该单位的工作人员，或受它委派的机构；真的会给出单位全称和可核实的案号或证件，也不催你付款给某个人。",
    "It may really be that body's staff, or somebody it appointed; they will give the full name of the office and a case number or credentials you can check, and will not press you to pay a person.",
)

#: A lender's debt pressed: what no court, police or regulator does. Shared by all claimed identities.
PRESSED = AnyOf(
    Frame(
        HOURS,
        MONEY_ACT,
        gap=18,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.85,
    ),
    Frame(
        LOAN_DEBT,
        PAY_DEMAND,
        gap=22,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.72,
    ),
    Frame(
        LOAN_DEBT,
        FORCE,
        gap=26,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.7,
    ),
    Frame(
        HOURS,
        YOUR_CASE,
        PAY_DEMAND,
        gap=18,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.72,
    ),
    Frame(
        HOURS,
        FORCE_HARD,
        gap=18,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.75,
    ),
    Frame(
        MONEY_ACT,
        FORCE,
        gap=26,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.75,
    ),
    Frame(PAY_CHANNEL, negatable=False, heeds_context=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.72),
)
#: Weaker pressing, enough where a person introduces himself as an officer.
HINTED = AnyOf(
    PRESSED,
    Frame(LOAN_DEBT, negatable=False, heeds_context=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.6),
    Frame(
        HOURS,
        PAY_DEMAND,
        gap=18,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.58,
    ),
    Frame(
        YOUR_CASE,
        PAY_DEMAND | FORCE,
        gap=24,
        any_order=True,
        across=True,
        negatable=False,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.6,
    ),
    Frame(MONEY_ACT, negatable=False, heeds_context=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.6),
    Frame(FORCE_HARD, negatable=False, heeds_context=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.6),
    Frame(
        CALL_BACK,
        MOBILE,
        gap=10,
        any_order=True,
        heeds_context=False,
        without=(NOT_AUTHORITY, OWN_FILING),
        confidence=0.55,
    ),
)
