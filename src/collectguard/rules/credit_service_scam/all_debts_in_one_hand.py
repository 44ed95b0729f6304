"""All your debts in one hand, for a share."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

RULE = Rule(
    id="credit-service-scam/all-debts-in-one-hand",
    title=Text(
        "几家债并给他管，收一成",
        "All debts handed to one agent for a share",
    ),
    severity=Severity.HIGH,
    legal=(
        "credit.dispute",
        "credit.5y",
        "credit.onetime",
    ),
    reason=Text(
        "让您把几家欠款交给他打包、托管、挡电话，收一成或月费。",
        'Has you hand all your debts to an agent to bundle or "keep", fending off calls for a share or a fee.',
    ),
    truth=Text(
        "协商还款您自己就能免费提；交给中间人，钱付了、债还在，逾期还会继续。",
        "You can ask for a plan yourself, for free; with a middleman the fee is gone, the debt stays, and the arrears go on.",
    ),
    innocent_reading=Text(
        "持牌机构的免费咨询、正规律师的服务不保证抹掉记录，也不替您扣着欠款。",
        "Free counsel or a proper lawyer promises no wiped record.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.HAND_THEM_ALL,
            words.AND_ITS_FEE,
            gap=34,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.FOR_CREDITOR),
            confidence=0.65,
        ),
    ),
    positives=(
        "几家并一家，收你一成，我们这家先还",
        "交我朋友托管，他替你挡电话，月费两百",
        "每月交我三百，包你耳根清净",
        "欠五家是吧，帮你做方案，服务费另算",
    ),
    near_misses=(
        "几家公司并成一家，今天挂牌",
        "每月交三百会费",
    ),
    twins=(
        "三家快递站合在一处，服务费不变",
        "法院提示：债务重整请通过管理人办理，不收取任何费用",
    ),
)
