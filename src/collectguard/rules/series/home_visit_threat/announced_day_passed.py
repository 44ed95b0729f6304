"""The visitors never came."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.threats import DayPassed
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT

RULE = SeriesRule(
    id="home-visit-threat/announced-day-passed",
    title=Text("说好的上门日子过了，人没有来", "The announced visit did not come"),
    severity=Severity.MEDIUM,
    legal=("civil.privacy.1033", "cba.2026.ban.abuse"),
    cues=("due", "stage"),
    reason=Text(
        "说过在{days}之前上门，日子过了又换个日子接着说。",
        "A visit was announced for {days}; the day passed and another was named.",
    ),
    truth=Text(
        "一再改日子的“上门”多半只是吓唬。规范的外访会先说明身份和委托方，并与您商定时间。",
        "A visit that keeps being put off is mostly meant to frighten. A proper one names who comes for whom and is agreed with you first.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=DayPassed(of="visit", within=timedelta(days=60)),
    positives=(
        Talk(
            "人一直在路上",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷外访人员明天上午上门，家里留人"),
                Said("2026-04-04T09:00", "16200000001", "今天下午外访组到你家，跑了和尚跑不了庙"),
                Said("2026-04-08T09:00", "16200000001", "外访同事已经出发，今晚到你家门口等你"),
            ),
        ),
        Talk(
            "没去成的理由天天换",
            (
                Said("2026-05-02T09:00", "16200000001", "青禾贷外访人员明天上午上门，家里留人"),
                Said("2026-05-05T09:00", "16200000001", "昨天下雨没去成，后天一定到"),
                Said("2026-05-09T09:00", "16200000001", "今晚外访人员上门，到你家门口等你"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "只说了一次",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷外访人员明天上午上门，家里留人"),
                Said("2026-04-01T12:00", "16200000001", "明天上门前给你最后一次机会"),
            ),
        ),
    ),
    twins=(
        Talk(
            "邻居来拿梯子",
            (
                Said("2026-05-02T09:00", "13800000000", "明天上午我去你家拿梯子"),
                Said("2026-05-04T09:00", "13800000000", "昨天有事没去成，今晚过去，你在家吗"),
                Said("2026-05-06T19:00", "13800000000", "我到你家楼下了"),
            ),
        ),
        Talk(
            "装宽带改了约",
            (
                Said("2026-04-01T09:00", "10086", "【某某宽带】师傅明天上午上门安装，请保持电话畅通。"),
                Said("2026-04-03T09:00", "10086", "【某某宽带】抱歉改约，师傅今天下午上门安装。"),
            ),
        ),
    ),
)
