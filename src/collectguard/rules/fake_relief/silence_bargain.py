"""Relief in exchange for silence or a withdrawn complaint."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_SIGN
from collectguard.lexicon.relief import (
    BESIDE,
    COMPLAINT_DROPPED,
    DEBT_WAIVER,
    DISCOUNT,
    FEE,
    MY_POWER,
    RELIEF_CORE,
    SILENCE,
    WAIVED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/silence-bargain",
    title=Text(
        "撤投诉、不声张才给减免",
        "Relief for silence",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.mislead",
        "chan.12378",
    ),
    reason=Text(
        "把减免当作交换，要您撤回投诉、删掉录音或不对外说。",
        "Offers relief in exchange for your silence, or for withdrawing a complaint.",
    ),
    truth=Text(
        "投诉和举报是您的权利，不需要拿来换减免；撤了之后，口头的减免也没有凭据。",
        "Complaining is your right and not a price to pay; once withdrawn, a spoken waiver leaves you with nothing.",
    ),
    innocent_reading=Text(
        "也可能是机构处理完投诉后，按流程请您确认结案。",
        "After a complaint has been dealt with, a lender may ask you to confirm it is closed.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(SILENCE, DISCOUNT, gap=18, any_order=True, across=True, without=(BESIDE,), confidence=0.65),
        Frame(MY_POWER, COMPLAINT_DROPPED, gap=18, any_order=True, across=True, without=(BESIDE,), confidence=0.65),
        Frame(SILENCE, DEBT_WAIVER, gap=24, any_order=True, across=True, confidence=0.8),
        Both(
            Frame(SILENCE, FEE, WAIVED, gap=14, any_order=True, across=True, confidence=0.8),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(RELIEF_CORE, COMPLAINT_DROPPED, gap=18, any_order=True, across=True, confidence=0.75),
        Frame(FEE, COMPLAINT_DROPPED, gap=18, any_order=True, across=True, confidence=0.65),
        Frame(SILENCE, RELIEF_CORE, gap=18, any_order=True, across=True, confidence=0.7),
        Frame(SILENCE, ARREARS, gap=14, any_order=True, across=True, confidence=0.4),
    ),
    positives=(
        "你把投诉撤了，利息给你免",
        "减免的事别跟别人说，就给你一个人申请的",
        "12378那个单子你先撤回，回头我给你按本金结清",
    ),
    near_misses=(
        "投诉也没用，钱还是要还",
        "你投诉之前先把账还了",
    ),
    twins=(
        "【某某银行】您的投诉已办结，如有异议可继续反映。",
        "我已经投诉了，你们必须给我减免",
    ),
)
