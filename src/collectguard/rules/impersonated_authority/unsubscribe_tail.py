"""An office with an unsubscribe line."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import (
    ARBITRATION_BODY,
    COURT_BODY,
    CREDIT_BUREAU_BODY,
    FORCE,
    JUSTICE_BODY,
    LOAN_DEBT,
    MADE_UP_BODY,
    MEDIATION_BODY,
    NOT_AUTHORITY,
    OWN_FILING,
    POLICE_BODY,
    REGULATOR_BODY,
    UNSUBSCRIBE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/unsubscribe-tail",
    title=Text("机关名义却带“回T退订”", "An office with an unsubscribe line"),
    severity=Severity.HIGH,
    legal=(
        "court.sms.true",
        "tel.sms.31",
        "seed.spaced",
    ),
    reason=Text(
        "自称“{claimed}”谈欠款，结尾却是商业短信才有的退订字样。",
        'Claims to be "{claimed}" about a debt, yet ends with the opt-out line of commercial texts.',
    ),
    truth=Text(
        "退订是商业短信的法定标志；真的法院短信不会写“退订”。",
        "The opt-out line is required in commercial messages; real court messages carry none.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Both(
            Identity(
                COURT_BODY,
                POLICE_BODY,
                JUSTICE_BODY,
                ARBITRATION_BODY,
                MEDIATION_BODY,
                CREDIT_BUREAU_BODY,
                REGULATOR_BODY,
                MADE_UP_BODY,
            ),
            Frame(
                LOAN_DEBT | FORCE,
                UNSUBSCRIBE,
                gap=160,
                across=True,
                negatable=False,
                without=(NOT_AUTHORITY, OWN_FILING),
                confidence=0.78,
            ),
        )
    ),
    positives=(
        "【某某法院】您的借款纠纷请速处理，退订回T",
        "【仲裁委】您逾期未还，裁决在即，拒收请回复R",
        "法院通知：您名下欠款将被强制执行，请致电。回T退订",
    ),
    near_misses=(
        "【某某银行】您的信用卡已逾期，请还款。回T退订",
        "【某某法院】开放日报名开始",
    ),
    twins=(
        "【某某贷】额度已到账，点击提现，退订回T",
        "【某某公安】凡要求转账验资的都是诈骗，请勿轻信，拒收请回复R",
    ),
)
