"""A financial regulator pressing for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, REGULATOR_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-regulator",
    title=Text("自称金融监管部门催款", "A financial regulator pressing for payment"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "chan.12378",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义催你还款或转账。",
        'Uses the name "{claimed}" to make you repay or transfer.',
    ),
    truth=Text(
        "金融监管部门受理投诉、监督机构，不催收、不收款，也不打电话要你转账。",
        "Regulators take complaints and supervise lenders; they do not collect, take money or tell you to transfer it.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(REGULATOR_BODY), PRESSED),
                Both(Identity(REGULATOR_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我这边是银保监会的，你的贷款今天要处理",
        "【金融监管局】您多头借贷逾期，限今日还清，否则冻结账户",
        "央行通知：你的网贷逾期，请转到指定账户清账",
    ),
    near_misses=(
        "你可以向监管部门投诉",
        "逾期会报送人民银行征信",
    ),
    twins=(
        "【某某金融监管局】您的投诉已受理，将在十五个工作日内答复。",
        "【某某银行】逾期信息将报送中国人民银行征信系统，请按时还款。",
    ),
)
