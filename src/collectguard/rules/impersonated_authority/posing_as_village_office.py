"""A village or street office pressing for a debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, VILLAGE_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-village-office",
    title=Text("自称村委、街道办催债", "A village or street office pressing for a debt"),
    severity=Severity.MEDIUM,
    legal=(
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催你还平台或银行的欠款。",
        'Uses the name "{claimed}" to make you repay a lender.',
    ),
    truth=Text(
        "村委会、居委会和街道办不替贷款公司催款，也没有义务通知你家人欠款的事。",
        "Village, residents' and street offices do not collect for lenders, and have no duty to tell your family about a debt.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(VILLAGE_BODY), PRESSED),
                Both(Identity(VILLAGE_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是你们村委会的，你在外面欠的网贷赶紧还了",
        "【某某街道办】辖区居民逾期借款，请今日还清，否则上门公示",
        "这里是社区居委会，有公司反映你欠钱不还，今天给个说法",
    ),
    near_misses=(
        "我们会联系村委会",
        "村里都知道了",
    ),
    twins=(
        "【某某社区】城乡居民医保缴费月底截止，请及时办理。",
        "我是村委会的，下午来拿一下低保材料",
    ),
)
