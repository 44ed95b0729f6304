"""From family to work to village."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.drawn_in import CirclesWiden
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = SeriesRule(
    id="third-party-pressure/circles-widen",
    title=Text("一圈一圈把别人拉进来", "Other people drawn in, circle by circle"),
    severity=Severity.HIGH,
    legal=("gbt.debtor-only", "gbt.contact-exception", "cba.2026.third", "pipl.provide"),
    cues=("third", "others"),
    reason=Text(
        "{count}条消息一再拿别人施压，涉及{circles}。", "{count} messages press through other people: {circles}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=CirclesWiden(within=timedelta(days=45)),
    positives=(
        Talk(
            "家人、单位、村里",
            (
                Said("2026-04-01T10:00", "16200000001", "青禾贷的钱再不还，我们就给你爸妈打电话让他们还"),
                Said("2026-04-03T10:00", "16200000001", "你单位领导的电话我们也有，今天不还就告诉他们你欠钱"),
                Said("2026-04-05T10:00", "16200000001", "明天就让村委广播你欠钱不还的事"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "只说过一次",
            (
                Said("2026-04-01T10:00", "16200000001", "青禾贷的钱再不还，我们就给你爸妈打电话让他们还"),
                Said("2026-04-03T10:00", "16200000001", "青禾贷欠款今天还吗，给个话"),
            ),
        ),
    ),
    twins=(
        Talk(
            "家人之间的关心",
            (
                Said("2026-04-01T10:00", "13800000000", "你爸妈让我问你周末回不回家"),
                Said("2026-04-03T10:00", "13800000000", "单位领导同意我请假了，周末一起回村里"),
                Said("2026-04-05T10:00", "13800000000", "妈说同事送的菜放冰箱了"),
            ),
        ),
    ),
)
