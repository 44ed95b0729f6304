"""Kin, a boss or a teacher addressed about somebody else's debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import context, oblique
from collectguard.lexicon.third_party import ADVERT, CO_DEBTOR, HARMLESS_VOICE, HOUSEHOLD_BILL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER, INNOCENT_RECEIVER, TRUTH

#: Voices that tell of such a message; a question to its reader is no doubt of its own.
_NOT_PRESSED = (
    context.WARNING_FRAME,
    context.WARNING,
    context.ADVISER,
    context.VICTIM_VOICE,
    context.LAW_LESSON,
    context.FRIENDS_DEBT,
    context.PRIVATE_LIFE,
    context.FICTION,
    context.HEADLINE,
)

RULE = Rule(
    id="third-party-pressure/addressed-about-anothers-debt",
    title=Text(
        "把别人的欠款说给您听",
        "Somebody else's debt brought to you",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.1161",
    ),
    reason=Text(
        "向没有借款的人说出借款人的欠款，还要您劝、凑、垫或代扣。",
        "Tells somebody who did not borrow about the debt, and asks them to press, chip in, pay or deduct.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT_RECEIVER,
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            oblique.YOU_ARE_HIS,
            oblique.HIS_DEBT,
            oblique.PLEASE_ACT,
            gap=44,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, HARMLESS_VOICE, oblique.OWN_MONEY, *_NOT_PRESSED),
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            oblique.LISTED_YOU,
            oblique.PLEASE_ACT,
            gap=30,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, HARMLESS_VOICE, oblique.OWN_MONEY),
            heeds_context=False,
            confidence=0.6,
        ),
        Amid(
            Frame(
                oblique.KIN_DEBT,
                oblique.PLEASE_ACT,
                gap=40,
                any_order=True,
                across=True,
                negatable=False,
                without=(HOUSEHOLD_BILL, CO_DEBTOR, HARMLESS_VOICE, oblique.OWN_MONEY),
                confidence=0.6,
            ),
            oblique.LENDER_VOICE,
        ),
        Frame(
            oblique.HIS_DEBT_NAMED,
            oblique.PLEASE_ACT,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, CO_DEBTOR, HARMLESS_VOICE, oblique.OWN_MONEY),
            confidence=0.55,
        ),
    ),
    positives=(
        "叔，您侄子欠着我们八千，您劝劝",
        "李主任您好，贵公司员工何某有笔贷款拖了四个月，请协助从工资代扣",
        "你是她的同事吧？她逾期了联系不上，帮忙说一声",
        "大姐，你弟弟的账三期没还，你看是你先垫上还是我去找他岳父",
    ),
    near_misses=(
        "叔，您侄子的快递放您家了",
        "您好，请转告何先生方便时联系我行，谢谢",
    ),
    twins=(
        "二舅，表弟欠的房租我先垫上了，你劝劝他别赌",
        "王老师您好，我孩子的书本费还没交，麻烦帮忙说一声",
        "您好，何女士与您是共同借款人，该笔贷款已逾期，请协助按合同还款，详情见我行App",
    ),
)
