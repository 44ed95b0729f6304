"""A government office that has nothing to do with loans, pressing for one."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import BUREAU_BODY, CONSUMER_LOAN, FORCE, HOURS, OWN_FILING, PAY_DEMAND
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/posing-as-bureau",
    title=Text("冒称社保局、综治办等政府部门", "Poses as a government office"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催网贷欠款。",
        'Presses for a consumer loan in the name of "{claimed}".',
    ),
    truth=Text(
        "社保、医保、民政、街道等部门不管贷款，也不会因欠网贷停用社保、医保。",
        "Social security, medical insurance, civil affairs and street offices have nothing to do with loans and suspend nothing over one.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(
                    Identity(BUREAU_BODY),
                    Frame(
                        CONSUMER_LOAN,
                        PAY_DEMAND | FORCE | HOURS,
                        gap=24,
                        any_order=True,
                        across=True,
                        negatable=False,
                        heeds_context=False,
                        without=(OWN_FILING,),
                        confidence=0.78,
                    ),
                ),
            ),
            CONSUMER_LOAN,
        )
    ),
    positives=(
        "【某某社保局】查到您有网贷未结清，今日起停用社保卡，请尽快还款",
        "这里是街道综治办，平台反映你欠款不还，今天处理一下",
        "人社局通知：您名下贷款逾期，补贴暂停发放，请立即结清",
    ),
    near_misses=(
        "你去社保局问问缴费的事",
        "欠款不还会影响征信，请尽快还款",
    ),
    twins=(
        "【某某税务局】您单位本期申报即将截止，请于15日前办理。",
        "【某某公积金中心】您的公积金贷款本月25日扣款，请存足金额。",
        "【12345热线】您反映的网贷平台欠款纠纷已转办，请保持电话畅通。",
    ),
)
