"""Credit record, letter, suit, visit: a climb within days."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.threats import StageByStage
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = SeriesRule(
    id="litigation-threat/stage-by-stage",
    title=Text("几天之内一级一级往上吓", "Threats that climb within days"),
    severity=Severity.MEDIUM,
    legal=("cpl.126", "cpl.128", "cpl.139", "cba.2026.ban.mislead"),
    cues=("stage",),
    reason=Text(
        "短短几天里按{ladder}一级级升级，真实的程序走不了这么快。",
        "Within days the threats climbed: {ladder}. No real procedure moves so fast.",
    ),
    truth=Text(
        "起诉要立案、送达、给十五天答辩期，还要提前通知开庭；几天里走完这些是做不到的。",
        "A suit has to be accepted and served, leaves fifteen days to answer, and its hearing is announced ahead; none of it fits into days.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=StageByStage(of="suit", within=timedelta(days=14)),
    positives=(
        Talk(
            "征信、律师函、起诉",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷欠款逾期，再不还今天就上报征信，你这辈子别想贷款"),
                Said("2026-04-02T09:00", "16200000001", "青禾贷的律师函已经寄到你户籍地，签收后视为送达"),
                Said("2026-04-03T09:00", "16200000001", "今天下午五点前不还，马上向法院起诉立案，等着收传票"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "只有两级",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷欠款逾期，今天不还就上报征信"),
                Said("2026-04-03T09:00", "16200000001", "今天下午五点前不还，马上向法院起诉立案"),
            ),
        ),
    ),
    twins=(
        Talk(
            "真的案件在往前走",
            (
                Said("2026-01-05T09:00", "95500", "【海棠银行】您的信用卡逾期将报送征信，请尽快还款，如已还款请忽略。"),
                Said(
                    "2026-02-20T09:00",
                    "95500",
                    "【海棠银行】您的信用卡逾期已超过90天，我行将依法提起诉讼，可致电客服协商。",
                ),
                Said(
                    "2026-04-02T09:00",
                    "12368",
                    "【某某区人民法院】海棠银行诉您信用卡纠纷一案，案号（2026）某0101民初4321号，已立案，请在送达平台查收材料。",
                ),
                Said(
                    "2026-05-06T09:00",
                    "12368",
                    "【某某区人民法院】（2026）某0101民初4321号案定于5月20日9时在第三法庭开庭。",
                ),
            ),
        ),
    ),
)
