"""Justice office or procuratorate pressing for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, JUSTICE_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-justice-office",
    title=Text("自称司法局、检察院催款", "Justice office or procuratorate pressing for payment"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "crime.279",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义要你处理欠款。",
        'Uses the name "{claimed}" to make you deal with a debt.',
    ),
    truth=Text(
        "司法局管法律服务和人民调解，检察院管刑事起诉和监督，都不催收贷款。",
        "Justice offices run legal services and mediation, procuratorates prosecute crimes; neither collects loans.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(JUSTICE_BODY), PRESSED),
                Both(Identity(JUSTICE_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是司法局的，你那笔网贷今天得有个说法，把钱还了",
        "【某某司法所】您拖欠借款一事已转我所，请立即联系处理",
        "检察院通知：你涉嫌骗贷，今日内还清可从轻处理",
    ),
    near_misses=(
        "你可以去司法所咨询",
        "移交司法机关处理",
    ),
    twins=(
        "【某某司法局】法律援助热线12348为您提供免费咨询。",
        "我是司法所的小李，您申请的邻里调解定在周三上午九点。",
    ),
)
