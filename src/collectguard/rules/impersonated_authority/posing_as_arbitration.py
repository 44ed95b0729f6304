"""An arbitration body pressing for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, ARBITRATION_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-arbitration",
    title=Text("自称仲裁机构催款", "An arbitration body pressing for payment"),
    severity=Severity.HIGH,
    legal=(
        "arb.4",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催你付款或限时处理。",
        'Uses the name "{claimed}" to press for payment or set hours.',
    ),
    truth=Text(
        "仲裁机构只审理有仲裁协议的争议，会送达受理通知和编号，不打电话催款，也不收你还贷款的钱。",
        "An arbitration institution only hears disputes under an agreement, serves a notice with a number, and does not dun or take loan repayments.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(ARBITRATION_BODY), PRESSED),
                Both(Identity(ARBITRATION_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是仲裁委的，你这笔欠款今天还不还",
        "【某某仲裁院】您逾期未还，请于今日联系办理结清",
        "仲裁庭通知您：欠款明日裁决，尽快还款免执行",
    ),
    near_misses=(
        "双方同意可以仲裁",
        "公司可能申请仲裁",
    ),
    twins=(
        "【某市仲裁委员会】受理通知：申请人消费金融公司。通知书已寄出，您可自收到之日起十日内提交答辩书及选定仲裁员，可致电总机查询。",
        "【某某劳动仲裁院】您申请的劳动争议已受理，开庭时间另行通知。",
        "某某仲裁委员会官网可查询案件进度",
    ),
)
