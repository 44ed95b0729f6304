"""A go-between who speaks for both sides."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.arrears import ARREARS, DEALING, DEBT_ADVERT, DEBT_SIGN, REPAY, SALES_TALK
from collectguard.lexicon.harassment import HIS_HOUSEHOLD
from collectguard.lexicon.persona import (
    BETWEEN_ROLE,
    DEBT_WORD,
    FRANK,
    GO_BETWEEN,
    HEARSAY,
    IN_RETURN,
    MIDDLE,
    NO_COLLECTOR,
    OTHER_DISPUTE,
    OTHER_TRADE,
    PERSONA_SALE,
    SOOTHED,
    WORK_TALK,
    YOUR_TURN,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/go-between",
    title=Text(
        "自称在中间帮双方说和",
        "A go-between",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "psa.62",
    ),
    reason=Text(
        "自称中间人、协调员，“两头说和”，好像不代表催收方。",
        "Poses as a go-between or coordinator who takes neither side.",
    ),
    truth=Text(
        "替机构催款的人就是催收方。对方受谁委托，应当说得清、拿得出书面委托。",
        "Whoever presses for the lender is the collector. Who commissioned them must be stated, and shown in writing.",
    ),
    innocent_reading=Text(
        "也可能真有亲友或正规调解组织居中协调。",
        "A friend or a recognised body may really be mediating.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            oblique.NEUTRAL,
            oblique.NEUTRAL_DEAL,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
            confidence=0.6,
        ),
        Frame(
            BETWEEN_ROLE,
            SOOTHED,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            BETWEEN_ROLE,
            YOUR_TURN,
            DEBT_WORD,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            GO_BETWEEN,
            IN_RETURN,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, PERSONA_SALE),
            confidence=0.55,
        ),
        Frame(
            GO_BETWEEN,
            FRANK,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, PERSONA_SALE),
            confidence=0.55,
        ),
        Both(
            Frame(
                GO_BETWEEN,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
                confidence=0.65,
            ),
            Frame(ARREARS, confidence=0.65),
        ),
        Both(
            Frame(
                GO_BETWEEN,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
                confidence=0.5,
            ),
            Frame(DEALING, confidence=0.5),
        ),
        Frame(
            ARREARS,
            MIDDLE,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
            confidence=0.6,
        ),
        Frame(
            DEBT_SIGN,
            MIDDLE,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
            confidence=0.5,
        ),
        Frame(
            GO_BETWEEN,
            REPAY,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, OTHER_DISPUTE, HIS_HOUSEHOLD),
            confidence=0.6,
        ),
        Frame(NO_COLLECTOR, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.6),
    ),
    positives=(
        "我中立，两边都不得罪，你出个数",
        "我是来说和的，谈成了就稳住了，先出三成",
        "我是传话的，昨天那个凶你的被我说了一顿，咱俩谈",
        "我在中间给你们说和，先还一半",
        "我不是催收的，受平台委托来做协调，你能拿多少出来我去跟他们谈",
        "你这个债权方那边我去沟通，各退一步，本金你这周凑出来",
    ),
    near_misses=(
        "平台委托我们公司催收这笔欠款",
        "你自己去跟银行协商",
    ),
    twins=(
        "别告他了，他老婆刚出院，我来说和，让他写个借条慢慢还",
        "房东那边我去谈，租金看能不能降点",
        "当事人可自愿选择人民调解，免费，不收取任何费用。",
    ),
)
