"""Posing as a regulator who pays back platform money, against a fee."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import VERIFY_BODY

_OTHERS = (words.CUSTOMER_VOICE, words.COURT_PAYOUT)

RULE = Rule(
    id="credit-service-scam/regulator-refund",
    title=Text("冒充监管“清退、退款”", "Regulator “refunds” against a fee"),
    severity=Severity.HIGH,
    legal=("crime.266", "psa.62"),
    reason=Text(
        "以清退、兑付、退服务费为名，要您先交解冻金、保证金或个税。",
        "Speaks of refunds or payouts, and wants an unfreezing fee, deposit or tax first.",
    ),
    truth=Text(
        "监管部门不替平台发钱，也不收解冻金、保证金；真正的退赔由公安、法院公告，不要求先交钱。",
        "Regulators hand out no platform money and take no unfreezing fee. Real restitution is announced by police or "
        "courts, and asks for no payment first.",
    ),
    innocent_reading=Text(
        "公安、法院办理的退赔登记是真实存在的，以官方公告为准。",
        "Police and courts do register victims for restitution; trust their official announcements.",
    ),
    advice=VERIFY_BODY,
    detect=AnyOf(
        Frame(
            words.PAYOUT,
            words.UPFRONT,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.PAYOUT_HARD,
            words.POSING,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
    ),
    positives=(
        "平台清退已开始，先交保证金即可退款",
        "【监管组】您的投资款进入兑付，缴纳个税后到账",
        Example("多收的服务费6800元可退，激活退款通道需先转500元", sender="16700000000"),
    ),
    near_misses=(
        "您的押金已退还，请查收",
        "平台公告：本周系统维护",
    ),
    twins=(
        "公安局公告：某某平台案受损人请携身份证到经侦大队登记，不收取任何费用",
        "您的酒店保证金500元已退回原卡",
    ),
)
