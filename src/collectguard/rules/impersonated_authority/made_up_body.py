"""A body that does not exist."""

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import (
    COMPLAINANT,
    FORCE,
    GRAND_OFFICE,
    GRANDEST_OFFICE,
    HOURS,
    LOAN_DEBT,
    MADE_UP_BODY,
    YOUR_CASE,
)
from collectguard.lexicon.papers import NO_SUCH_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/made-up-body",
    title=Text("杜撰的“全国失信平台”一类机构", "A body that does not exist"),
    severity=Severity.HIGH,
    legal=(
        "dishonest.1",
        "psa.62",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "以“{claimed}”的名义说话，这样的机构没有催收或处罚你的权力，多半并不存在。",
        'Speaks as "{claimed}", a body without power over you and most likely without existence.',
    ),
    truth=Text(
        "失信名单由法院在执行程序中公布，可在中国执行信息公开网查询；没有发短信催款的“全国失信平台”。",
        'The list of dishonest debtors is kept by courts in enforcement and can be searched on their public site; no "national platform" texts for payment.',
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Both(
                Identity(MADE_UP_BODY, NO_SUCH_BODY, GRAND_OFFICE, GRANDEST_OFFICE),
                AnyOf(
                    PRESSED,
                    Frame(COMPLAINANT, negatable=False, heeds_context=False, confidence=0.78),
                    Frame(LOAN_DEBT, negatable=False, confidence=0.72),
                    Frame(FORCE, negatable=False, confidence=0.7),
                    Frame(HOURS, negatable=False, confidence=0.6),
                    Frame(YOUR_CASE, negatable=False, confidence=0.65),
                ),
            ),
        )
    ),
    positives=(
        "【全国失信平台】您将于今日被公示",
        "我是国家金融清收中心的，你的案子归我管",
        "司法清欠办通知您，名下借款逾期，限今天处理",
    ),
    near_misses=(
        "可在中国执行信息公开网查询失信名单",
        "法院会公布失信人",
    ),
    twins=(
        "中国执行信息公开网可以查被执行人，输入姓名和身份证号就行",
        "【某某消金】逾期信息将依法报送征信，请按时还款。",
    ),
)
