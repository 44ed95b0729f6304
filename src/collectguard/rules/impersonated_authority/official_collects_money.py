"""An office that wants a transfer."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import (
    AIMED,
    ARBITRATION_BODY,
    CALL_BACK,
    COURT_BODY,
    CREDIT_BUREAU_BODY,
    FREE_WILL,
    JUSTICE_BODY,
    LOAN_DEBT,
    MADE_UP_BODY,
    MEDIATION_BODY,
    MOBILE,
    NOT_AUTHORITY,
    OWN_FILING,
    PAY_CHANNEL,
    POLICE_BODY,
    REGULATOR_BODY,
    YOUR_CASE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/official-collects-money",
    title=Text("机关名义要你转账、加微信", "An office that wants a transfer"),
    severity=Severity.HIGH,
    legal=(
        "court.sms.true",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "自称“{claimed}”，却要你转账、交费、加微信或打个人手机。",
        'Claims to be "{claimed}" and wants a transfer, a fee, a chat contact or a call to a mobile.',
    ),
    truth=Text(
        "机关不会在短信里让你把钱转给个人或“指定账户”，也不靠微信办案。",
        'No office tells you by text to send money to a person or a "designated account", or handles a case over WeChat.',
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
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
                    Frame(
                        PAY_CHANNEL, negatable=False, without=(NOT_AUTHORITY, OWN_FILING, FREE_WILL), confidence=0.75
                    ),
                ),
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
                    Frame(
                        LOAN_DEBT | YOUR_CASE,
                        CALL_BACK,
                        MOBILE,
                        gap=40,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(NOT_AUTHORITY, OWN_FILING, FREE_WILL),
                        confidence=0.65,
                    ),
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是执行局的，你把钱转到我发你的账户",
        "【某某法院】您的案件请加微信办理撤案",
        "公安通知你涉案，保证金先交，收款码发你",
        "【司法调解】您有案件待处理，请联系13800000000",
    ),
    near_misses=(
        "请转到合同约定的账户",
        "加我微信聊",
    ),
    twins=(
        "【反诈中心】我们刚给您打过预警电话，请立即卸载该软件，别转账",
        "【某某法院】请勿轻信以本院名义要求转账的短信，本院不会要求转账到个人账户。",
        "某某市公安局提醒：凡自称公检法要求转账到安全账户的都是诈骗。",
    ),
)
