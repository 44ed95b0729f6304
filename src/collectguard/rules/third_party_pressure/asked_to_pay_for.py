"""A third party asked to pay, or the borrower told that relatives must."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    APPEAL_ACT,
    CO_DEBTOR,
    CUE,
    FAMILY_MUST,
    FAMILY_PAYS,
    HE_OWES_US,
    HIS_OWN_MAN,
    HOUSEHOLD_BILL,
    KIN_CIRCLE,
    NAMED,
    OWES_HARD,
    PAY_FOR,
    PAY_FOR_YOU,
    ROLE_APPEAL,
    SMALL_SUM,
    YOU_BROUGHT_HIM,
    YOUR_KIN,
    YOUR_PERSON,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER, INNOCENT_RECEIVER, TRUTH

RULE = Rule(
    id="third-party-pressure/asked-to-pay-for",
    title=Text(
        "要亲友代为还款",
        "Asks relatives or friends to pay",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.1064",
        "civil.1161",
    ),
    reason=Text(
        "要没有借款的人替借款人还钱，或说家人必须替还。",
        "Asks people who did not borrow to pay, or says the family must.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT_RECEIVER,
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            oblique.ROLE_DUTY,
            oblique.DUTY_SAID,
            oblique.PLEASE_ACT,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, FRIENDLY_CALL, oblique.OWN_MONEY),
            confidence=0.6,
        ),
        Frame(
            HE_OWES_US,
            YOU_BROUGHT_HIM,
            gap=16,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            HIS_OWN_MAN,
            APPEAL_ACT,
            SMALL_SUM,
            gap=14,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            confidence=0.55,
        ),
        Frame(
            KIN_CIRCLE, PAY_FOR_YOU, gap=4, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, FRIENDLY_CALL), confidence=0.6
        ),
        Frame(
            ROLE_APPEAL,
            APPEAL_ACT,
            re.compile(r"(?:他|她|其)(?:再|要是|如果|若|还|一直)?(?:不还|不处理|不接|不露面|没还|不出面)"),
            gap=24,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            confidence=0.7,
        ),
        Frame(
            YOUR_KIN,
            PAY_FOR_YOU,
            gap=8,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, FRIENDLY_CALL),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"帮|替"),
            YOUR_PERSON,
            re.compile(r"还上|还了|还掉|还一|还点|先还|垫|结清|把钱"),
            gap=2,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, FRIENDLY_CALL),
            confidence=0.6,
        ),
        Frame(
            YOUR_KIN,
            FAMILY_MUST,
            gap=3,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, FRIENDLY_CALL),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            re.compile(
                r"你是(?:他|她)(?:的)?(?:爸|妈|爹|娘|老婆|老公|媳妇|妻子|丈夫|爱人|哥|姐|弟|妹|儿子|女儿|父亲|母亲)|(?:做|当)(?:他|她)?(?:父母|爸|妈|爹|娘|老婆|老公|哥|姐|弟|妹)的"
            ),
            APPEAL_ACT,
            gap=12,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            confidence=0.55,
        ),
        Both(
            Frame(ROLE_APPEAL, APPEAL_ACT, gap=12, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR), confidence=0.75),
            Frame(OWES_HARD, negatable=False),
        ),
        Frame(
            ROLE_APPEAL,
            APPEAL_ACT,
            re.compile(r"他不还|她不还|他欠|她欠|欠钱|欠款|逾期|还钱"),
            gap=24,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            confidence=0.75,
        ),
        Frame(
            re.compile(r"他不还|她不还|他还不上|她还不上|他要是不还|他跑了"),
            APPEAL_ACT,
            gap=16,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR),
            confidence=0.65,
        ),
        Both(
            Frame(PAY_FOR, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR), confidence=0.75),
            Frame(OWES_HARD, negatable=False),
        ),
        Frame(FAMILY_PAYS, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR), confidence=0.7),
        Frame(
            NAMED, OWES_HARD, PAY_FOR, gap=16, across=True, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR), confidence=0.8
        ),
        Frame(UNPAID, FAMILY_PAYS, gap=12, confidence=0.8),
        Both(
            Frame(YOUR_KIN, PAY_FOR, gap=6, without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "做哥哥的不能不管吧，您看着给一点",
        "老杨欠我们一万多，当初你介绍过来的，你得管",
        "你儿子欠的钱，你当爹的替他还了吧",
        "他逾期两个月了，麻烦您先帮他垫付一下",
        "还不上就让你爸妈还",
        "【某某金服】李某借款逾期未还，请家属代为偿还",
    ),
    near_misses=(
        "帮我还一下图书馆的书",
        "替你还的那本书找到了",
    ),
    twins=(
        "【某某担保】代偿通知：该笔贷款已由我司代偿，请与我司经办人约时间面谈还款计划",
        "大姑，孩子借的钱咱们凑一凑先还上，别告诉他爷爷",
        "【就业中心】您的创业担保贷款即将到期，逾期将停止贴息，由担保基金代偿后向您追偿，请按时归还。",
        "妈，学费已经欠着了，你先帮我垫上",
        "哥，我帮你还了那顿饭钱，别客气",
    ),
)
