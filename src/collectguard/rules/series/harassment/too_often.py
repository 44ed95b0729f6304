"""Too many messages in a day, or day after day."""

from __future__ import annotations

from collectguard.detectors.dialogue.contacts import TooOften
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.harassment import COUNT_CALLS

RULE = SeriesRule(
    id="harassment/too-often",
    title=Text("一天里催得太多", "Contacted too often"),
    severity=Severity.MEDIUM,
    legal=("gbt.calls", "cba.2026.attempts", "civil.privacy.1033", "psa.50"),
    reason=Text(
        "{day}一天就有{count}条催收消息；最密的七天（从{week_from}起）共{week}条。",
        "{count} collection messages on {day} alone; {week} in the busiest seven days (from {week_from}).",
    ),
    truth=Text(
        "短信条数没有全国统一的硬线，只能拿电话的标准比：{who_calls}是一天接通不超过{calls}次，{who}是同一号码未接通一天不超过{most}次。"
        "超过这个密度可以投诉；影响正常生活的，可以要求停止。",
        "No national rule counts texts; the rules for calls are the yardstick: at most {calls} answered calls a day by {who_calls}, and at most {most} "
        "unanswered attempts at one number by {who}. Beyond that you can complain, and you may demand that it stop where it disturbs your life.",
    ),
    innocent_reading=Text(
        "也可能是几家机构同时发来，或系统重复发送。",
        "Several lenders may have written at once, or a system may have sent the same text twice.",
    ),
    advice=COUNT_CALLS,
    detect=TooOften(run=5, week=15),
    positives=(
        Talk(
            "一天八条",
            tuple(
                Said(f"2026-04-01T{hour:02d}:05", "16200000001", text)
                for hour, text in (
                    (8, "青禾贷的钱今天必须还，回话"),
                    (9, "别装死，青禾贷欠款什么时候还"),
                    (11, "再不回就联系你单位领导"),
                    (12, "青禾贷欠款，中午之前给答复"),
                    (14, "欠钱不还，你好意思吗"),
                    (16, "下班前不还，后果自负"),
                    (18, "青禾贷欠款还有多久能还，回电话"),
                    (20, "今天不还明天去你家"),
                )
            ),
        ),
    ),
    near_misses=(
        Talk(
            "一天六条",
            tuple(
                Said(f"2026-04-01T{hour:02d}:05", "16200000001", text)
                for hour, text in (
                    (8, "青禾贷的钱今天必须还，回话"),
                    (9, "别装死，青禾贷欠款什么时候还"),
                    (11, "再不回就联系你单位领导"),
                    (14, "欠钱不还，你好意思吗"),
                    (16, "下班前不还，后果自负"),
                    (20, "今天不还明天去你家"),
                )
            ),
        ),
    ),
    twins=(
        Talk(
            "一天十几条扣款通知",
            tuple(
                Said(
                    f"2026-03-03T{hour:02d}:12",
                    "95500",
                    "【海棠银行】您尾号0000的账户自动扣款失败，余额不足，请存入本期应还812.00元，如已还款请忽略。",
                )
                for hour in range(7, 21)
            ),
        ),
    ),
)
