"""Police or the economic-crime squad pressing for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, POLICE_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-police",
    title=Text("自称公安、经侦催你还款", "Police or the economic-crime squad pressing for payment"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "crime.279",
        "crime.civil-debt",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的口吻要你还贷款。",
        'Speaks as "{claimed}" to make you repay a loan.',
    ),
    truth=Text(
        "普通欠款是民事纠纷，公安一般不立案，也不替贷款公司催账；办案取证一般不少于两名民警并出示证件。",
        "An ordinary debt is a civil matter; police normally open no case and collect for no lender. Officers on a case normally come in twos and show their papers.",
    ),
    innocent_reading=Text(
        "公安确实会就真正的案件联系当事人，但不会让你还贷款给平台，可打110核实。",
        "Police do contact people in real cases, but do not tell them to repay a lender; check at 110.",
    ),
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(POLICE_BODY), PRESSED),
                Both(Identity(POLICE_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "这里是派出所，你欠的网贷今天处理掉",
        "我是经侦大队的，你涉嫌贷款诈骗，下午还了就不抓你",
        "【某某公安】你恶意拖欠借款，限今日还清，否则立案侦查",
        "我姓王，城东派出所的，你那个贷款什么情况，回电话",
    ),
    near_misses=(
        "再不还我们就报警",
        "派出所会找你的",
    ),
    twins=(
        "【某某公安】近期冒充网贷客服诈骗高发，要求转账的都是诈骗，请拨96110咨询。",
        "您好，我是社区民警小王，明天上午入户登记人口信息，请带身份证。",
        "【某某公安】您的居住证已办好，请携带身份证领取。",
    ),
)
