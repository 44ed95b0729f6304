"""A bank card's number in the open text, to pay a debt into."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import ARREARS, COMPANY_ACCOUNT, OFFICIAL_DOOR
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BARE_NUMBER,
    BETWEEN_FRIENDS,
    BORROWER_TELLS,
    COLLECTOR_SIDE,
    FRIENDLY_END,
    INTO_IT,
    PRESSED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/bare-card-number",
    title=Text(
        "短信里直接给一串卡号",
        "A bare card number to pay into",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "直接给出一张银行卡号让您把欠款打进去，没有机构户名。",
        "Gives a bank card number to pay the debt into, with no lender's name.",
    ),
    truth=Text(
        "还款只认合同写明的机构和它的收款户名；户名不是它，钱就可能没有还到账上。",
        "A payment counts when it reaches the account your contract names; into any other name it may never reach your debt.",
    ),
    innocent_reading=Text(
        "也可能是机构委托的收款方，户名会写在合同或书面通知里，官方客服能确认。",
        "It may be a payee the lender appointed; then the contract or a written notice names it and the hotline can confirm.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Amid(
            Frame(
                INTO_IT,
                BARE_NUMBER,
                gap=16,
                any_order=True,
                across=True,
                negatable=False,
                without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS, COMPANY_ACCOUNT, OFFICIAL_DOOR),
                confidence=0.65,
            ),
            ARREARS,
            COLLECTOR_SIDE,
            PRESSED,
        ),
    ),
    positives=(
        "欠的先打到6200 0000 0000 0000，姓吴",
        "没入账，还款再转一笔到这个号 6200000000000000",
        "逾期这笔转到6200 0000 0000 0000，户名李某",
    ),
    near_misses=(
        "卡号6200000000000000已挂失",
        "我卡号是6200 0000 0000 0000，饭钱转这",
    ),
    twins=(
        "退休金请核对：发放卡号6200000000000000",
        "哥，工资卡号6200000000000000，麻烦财务登记一下",
    ),
)
