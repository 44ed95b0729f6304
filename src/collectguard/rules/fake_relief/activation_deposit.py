"""Money to be paid first so that the plan starts."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEALING, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.relief import BESIDE, DEPOSIT, LOAN_STORY, NOT_A_BARGAIN, PAY_FIRST, PAY_IN, PLAN, PLAN_CORE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/activation-deposit",
    title=Text(
        "先交诚意金才给办",
        "A deposit before the plan starts",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.newdebt",
        "cba.2026.ban.mislead",
        "psa.58",
    ),
    reason=Text(
        "要您先交诚意金、保证金、手续费之类的钱，才肯办减免或分期。",
        "Asks for a deposit, surety or fee before it will arrange relief or instalments.",
    ),
    truth=Text(
        "办减免、分期不收诚意金、保证金，也不要“刷流水”。先交钱再办事，是诈骗里常见的一步。",
        'Neither relief nor instalments cost a deposit, and no bank statement need be padded. "Pay first" is a '
        "common step in frauds.",
    ),
    innocent_reading=Text(
        "也可能只是把首期还款说成“诚意”；那样这笔钱会全部记为还款，官方账单看得到。",
        "The first instalment may merely be called a sign of good faith; then all of it appears as repayment in "
        "the official statement.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Both(
            Frame(
                DEPOSIT,
                PLAN_CORE,
                gap=22,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, LOAN_STORY),
                confidence=0.8,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            PLAN_CORE,
            PAY_FIRST,
            gap=14,
            any_order=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, LOAN_STORY),
            confidence=0.6,
        ),
        Frame(
            DEPOSIT,
            PLAN,
            ARREARS,
            gap=18,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, LOAN_STORY),
            confidence=0.7,
        ),
        Both(
            Frame(
                DEPOSIT,
                PAY_IN,
                DEALING,
                gap=12,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, LOAN_STORY),
                confidence=0.5,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
    ),
    positives=(
        "先打500诚意金，减免才批",
        "想办停息分期的话，得先交百分之十的保证金锁定方案",
        "系统要看你的还款意愿，你先转个启动金，我这边帮你把结清流程走起来",
    ),
    near_misses=(
        "有诚意就今天还一部分",
        "没有诚意的话就不谈了",
    ),
    twins=(
        "您的店铺保证金还差500元，请在商家后台补足",
        "【租机平台】您租用的手机已逾期，请于7日内寄回或买断，否则将按合同从押金中扣除。",
        "【某某酒店】您的订单已支付定金，余款到店付清。",
        "押金已原路退回，请注意查收。",
    ),
)
