"""A promise to wipe the credit record once paid."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.relief import (
    BESIDE,
    CLEANED,
    OFFER_DEADLINE,
    ONCE_PAID,
    ONLY_THEN,
    PROMISE,
    RECORD,
    RECORD_LESSON,
    RECORD_WIPE,
    REPAIR_TRADE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/clean-record",
    title=Text(
        "还了就帮消征信",
        "Pay and the record is wiped",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "credit.5y",
        "credit.dispute",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "许诺还款后帮您消除逾期记录、恢复征信，借此催您马上付。",
        "Promises that your credit record will be wiped once you pay.",
    ),
    truth=Text(
        "如实的逾期记录谁也不能凭关系删掉，自还清起最多保存五年；只有记录有误才能提异议，免费。",
        "Nobody can delete a true overdue entry as a favour; it is kept at most five years after the debt is "
        "paid. Only wrong entries can be disputed, free of charge.",
    ),
    innocent_reading=Text(
        "也可能是想说结清后状态会更新为“已结清”，这是正常的。",
        'It may only mean that the status turns to "settled" after payment, which is normal.',
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Both(
            Frame(
                ONCE_PAID,
                RECORD,
                CLEANED,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
                confidence=0.7,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            PROMISE,
            RECORD,
            CLEANED,
            ARREARS,
            gap=14,
            any_order=True,
            without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
            confidence=0.65,
        ),
        Both(
            Frame(
                ONCE_PAID,
                RECORD_WIPE,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
                confidence=0.65,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                OFFER_DEADLINE,
                RECORD_WIPE,
                gap=18,
                any_order=True,
                without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
                confidence=0.5,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            ARREARS,
            RECORD_WIPE,
            gap=18,
            any_order=True,
            without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
            confidence=0.55,
        ),
        Both(
            Frame(
                PROMISE,
                CLEANED,
                RECORD,
                gap=6,
                any_order=True,
                without=(BESIDE, SALES_TALK, DEBT_ADVERT, RECORD_LESSON, REPAIR_TRADE, ONLY_THEN),
                confidence=0.45,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
    ),
    positives=(
        "还清了我给你把征信消掉",
        "结清以后后台帮您撤销上报记录，跟没逾期过一样",
        "你今天处理完，逾期记录我们这边负责删除，不影响你以后贷款",
    ),
    near_misses=(
        "再不还就要影响征信了",
        "还清之后征信要过五年才看不到",
    ),
    twins=(
        "【某某银行】您的贷款已结清，征信系统将于次月更新状态。",
        "征信修复都是骗人的，不良记录五年后自动删除。",
    ),
)
