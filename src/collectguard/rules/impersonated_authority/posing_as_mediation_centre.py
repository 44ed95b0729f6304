"""A mediation centre setting hours for payment."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import (
    FORCE,
    FREE_WILL,
    HOURS,
    LOAN_DEBT,
    MEDIATION_BODY,
    MEDIATION_SIGNED,
    MONEY_ACT,
    PAY_CHANNEL,
    PAY_DEMAND,
    YOUR_CASE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE

_CLAIMED = AnyOf(Identity(MEDIATION_BODY), Identity(MEDIATION_SIGNED, ways=("signature",)))

RULE = Rule(
    id="impersonated-authority/posing-as-mediation-centre",
    title=Text("自称调解中心限时催款", "A mediation centre setting hours for payment"),
    severity=Severity.MEDIUM,
    legal=(
        "mediate.4",
        "mediate.platform",
        "mediate.commercial.case",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催你当天付款或回电。",
        'Uses the name "{claimed}" to make you pay or call back the same day.',
    ),
    truth=Text(
        "真调解凭自愿，可以拒绝，调解员能查到姓名，不代收款。有的商事调解机构确受法院委派，所以要核实，不必一口咬定是假。",
        "Real mediation is voluntary, its mediators can be looked up, and it takes no repayments. Some mediation firms really are appointed by courts, so check rather than assume.",
    ),
    innocent_reading=Text(
        "有的调解组织确实受法院委派；请通过12368或人民法院调解平台核实。",
        "Some mediation bodies really are appointed by a court: check through 12368 or the courts' mediation platform.",
    ),
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Both(
                _CLAIMED,
                Frame(
                    HOURS,
                    MONEY_ACT | PAY_DEMAND,
                    gap=20,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(FREE_WILL,),
                    confidence=0.75,
                ),
            ),
            Both(
                _CLAIMED,
                Frame(
                    FORCE,
                    HOURS,
                    gap=22,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(FREE_WILL,),
                    confidence=0.72,
                ),
            ),
            Both(
                _CLAIMED,
                Frame(
                    LOAN_DEBT,
                    PAY_DEMAND | FORCE,
                    gap=24,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(FREE_WILL,),
                    confidence=0.62,
                ),
            ),
            Both(
                _CLAIMED,
                Frame(
                    YOUR_CASE,
                    FORCE | MONEY_ACT,
                    gap=24,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(FREE_WILL,),
                    confidence=0.6,
                ),
            ),
            Both(_CLAIMED, Frame(PAY_CHANNEL, negatable=False, without=(FREE_WILL,), confidence=0.72)),
        )
    ),
    positives=(
        "我是诉前调解中心的，你的欠款今天必须处理",
        "【某某调解中心】您的逾期案件今日最后协商，请立即回电",
        "这里是法院调解室，你名下网贷对方要起诉，下午五点前还一期给你压着",
    ),
    near_misses=(
        "调解由双方自愿参加",
        "建议先找调解员协商",
    ),
    twins=(
        "您好，法院调解中心，银行起诉的案子委派我们先调，您愿意调解就约时间，不愿意就转立案",
        "【某某区人民调解委员会】某某银行申请与您调解信用卡纠纷，自愿参加，不收取任何费用，可拨12368核实。",
        "我是小区调解员老李，楼上漏水的事周三下午在社区谈，行吗",
    ),
)
