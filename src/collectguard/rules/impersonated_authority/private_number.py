"""An office writing from a private number."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame, FromSender
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import (
    ARBITRATION_BODY,
    COURT_BODY,
    CREDIT_BUREAU_BODY,
    JUSTICE_BODY,
    LOAN_DEBT,
    MADE_UP_BODY,
    MEDIATION_BODY,
    NOT_AUTHORITY,
    OWN_FILING,
    POLICE_BODY,
    REGULATOR_BODY,
    VILLAGE_BODY,
    YOUR_CASE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, PRESSED

RULE = Rule(
    id="impersonated-authority/private-number",
    title=Text("机关名义，私人号码", "An office writing from a private number"),
    severity=Severity.HIGH,
    legal=(
        "court.sms.true",
        "tel.numbering",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "自称“{claimed}”，号码却是个人手机、虚拟号段或境外号码。",
        'Claims to be "{claimed}", yet writes from a personal, virtual or foreign number.',
    ),
    truth=Text(
        "机关一般用12368、座机或统一端口联系，不用虚拟号段催你还款。号码只是辅证，最终以打总机核实为准。",
        "Offices mostly use 12368, landlines or public gateways and do not dun from virtual numbers. A number alone proves little: check through the switchboard.",
    ),
    innocent_reading=Text(
        "基层民警、书记员有时会用自己的手机联系，请打其单位总机核实。",
        "Local officers and clerks sometimes use their own phones: check through their switchboard.",
    ),
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            FromSender(
                ("virtual-operator", "iot", "overseas"),
                Both(
                    Identity(
                        COURT_BODY,
                        POLICE_BODY,
                        JUSTICE_BODY,
                        ARBITRATION_BODY,
                        MEDIATION_BODY,
                        REGULATOR_BODY,
                        CREDIT_BUREAU_BODY,
                        MADE_UP_BODY,
                        VILLAGE_BODY,
                    ),
                    AnyOf(
                        HINTED, Frame(YOUR_CASE, negatable=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.65)
                    ),
                    boost=0.15,
                ),
            ),
            FromSender(
                ("mobile",),
                Both(
                    Identity(
                        COURT_BODY,
                        POLICE_BODY,
                        JUSTICE_BODY,
                        ARBITRATION_BODY,
                        MEDIATION_BODY,
                        REGULATOR_BODY,
                        CREDIT_BUREAU_BODY,
                        MADE_UP_BODY,
                    ),
                    AnyOf(
                        PRESSED, Frame(LOAN_DEBT, negatable=False, without=(NOT_AUTHORITY, OWN_FILING), confidence=0.6)
                    ),
                ),
            ),
        )
    ),
    positives=(
        Example("我是法院的，你的案子抓紧联系我处理", sender="17100000000"),
        Example("这里是经侦支队，关于你网贷的事回电话", sender="16200000000"),
        Example("我是征信中心的，你逾期了知道吗", sender="13800000000"),
    ),
    near_misses=(
        Example("我是某某平台的，你逾期了", sender="17100000000"),
        Example("我是法院的，你的案子抓紧联系我处理", sender="12368"),
    ),
    twins=(
        Example(
            "您好，我是某某区法院书记员，（2026）京0105民初123号案请您周三来领取判决书，可拨12368核实。",
            sender="13800000000",
        ),
        Example("我是社区民警小王，你捡到的手机放在警务室了，来拿一下", sender="13800000000"),
    ),
)
