"""The credit bureau pressing for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, CREDIT_BUREAU_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-credit-bureau",
    title=Text("自称征信中心催款", "The credit bureau pressing for payment"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "credit.dispute",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催你还款或联系处理。",
        'Uses the name "{claimed}" to make you repay or get in touch.',
    ),
    truth=Text(
        "征信中心只收录和提供信用信息，不催收、不上门；信息有误可以免费提异议，20日内答复。",
        "The credit reference centre records and supplies credit data; it neither collects nor visits. Wrong data may be disputed free of charge and is answered within 20 days.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(CREDIT_BUREAU_BODY), PRESSED),
                Both(Identity(CREDIT_BUREAU_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是征信中心的，你的逾期今天处理不了就上黑名单",
        "【征信管理局】您名下网贷逾期，请于今日结清",
        "征信科通知您：欠款未还，将冻结名下账户，速联系",
    ),
    near_misses=(
        "逾期会影响征信",
        "你去查一下征信报告",
    ),
    twins=(
        "【某某征信中心】您的信用报告已生成，请登录官网查看。",
        "征信中心官网每年可免费查两次",
    ),
)
