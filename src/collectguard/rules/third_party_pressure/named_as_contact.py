"""An emergency contact or supposed guarantor told of duties."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    CONTACT_ROLE,
    CUE,
    HARMLESS_VOICE,
    HOUSEHOLD_BILL,
    LIABLE,
    OWES,
    PAY_FOR,
    YOU_ARE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER, INNOCENT_RECEIVER

RULE = Rule(
    id="third-party-pressure/named-as-contact",
    title=Text(
        "称紧急联系人要负责",
        "Tells a contact that he is liable",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "gbt.contact-exception",
    ),
    reason=Text(
        "说您被填作紧急联系人或担保人，所以有责任、会受影响。",
        "Says you were named as emergency contact or guarantor, and so are liable or will suffer.",
    ),
    truth=Text(
        "被填作紧急联系人不等于担保，不用还钱，也不影响您的征信；担保要您本人签字同意才成立。",
        "Being named as a contact is no guarantee: you owe nothing and your credit record is untouched. A guarantee needs your own signed consent.",
    ),
    innocent_reading=INNOCENT_RECEIVER,
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            CONTACT_ROLE,
            PAY_FOR,
            gap=30,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            confidence=0.65,
        ),
        Frame(CONTACT_ROLE, LIABLE, gap=20, across=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75),
        Both(
            Frame(YOU_ARE, CONTACT_ROLE, gap=8, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75),
            Frame(OWES, negatable=False),
        ),
        Both(
            Frame(YOU_ARE, CONTACT_ROLE, gap=8, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.6),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "你是他紧急联系人，他不还你也跑不掉",
        "您作为刘某预留的联系人有义务协助还款",
        "他借款时填了你做担保，逾期会影响你的征信",
    ),
    near_misses=(
        "请填写您的紧急联系人",
        "您的紧急联系人修改成功",
    ),
    twins=(
        "【某某航空】请填写紧急联系人信息，以便航班变动时联系。",
        "【某某银行】您作为张某经营贷款合同的保证人，相关通知可登录手机银行查看。",
    ),
)
