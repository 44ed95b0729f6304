"""The payee's name does not match: never mind."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    BORROWER_TELLS,
    NAME_DIFFERS,
    NEVER_MIND_IT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/name-does-not-match",
    title=Text(
        "“名字对不上别管，能到账就行”",
        '"The name differs: never mind"',
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "让您转到一个户名和贷款机构对不上的账户，还说不用管。",
        "Has you pay an account whose name is not the lender's, and says not to mind.",
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
        Frame(
            NAME_DIFFERS,
            NEVER_MIND_IT,
            gap=8,
            across=True,
            negatable=False,
            without=(BETWEEN_FRIENDS, BORROWER_TELLS, BANK_NOTICE),
            confidence=0.7,
        ),
    ),
    positives=(
        "打0002那张，名字对不上没事",
        "付的时候跳出来个女的，正常，点继续",
        "转吧，名字不一样别多问，是我们财务",
    ),
    near_misses=(
        "户名不一致的汇款会退回",
        "收款人姓名不对，请核对后再转",
    ),
    twins=(
        "【某某银行】您汇款的户名与账号不符，款项已退回",
        "报名表上名字写错了没关系，老师那边改一下",
    ),
)
