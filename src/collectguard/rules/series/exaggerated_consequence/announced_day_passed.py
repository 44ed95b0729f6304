"""The day of the arrest or the freeze came and went."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.threats import DayPassed
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.exaggerated_consequence import CHECK_FIRST, WARNED

RULE = SeriesRule(
    id="exaggerated-consequence/announced-day-passed",
    title=Text("说好的报案、冻结日子过了，什么也没发生", "The announced arrest or freeze did not come"),
    severity=Severity.MEDIUM,
    legal=("crime.civil-debt", "cba.2026.ban.mislead"),
    cues=("due", "stage"),
    reason=Text(
        "说过在{days}之前报案、冻结或列入失信，日子过了没有下文，还在继续吓唬。",
        "Police, freezing or a blacklist was announced for {days}; the day passed with nothing done, and the threats went on.",
    ),
    truth=Text(
        "这些事只有公安或法院能做，催收人员定不了日子。",
        "Only the police or a court can do these things; a collector cannot set the day.",
    ),
    innocent_reading=WARNED,
    advice=CHECK_FIRST,
    detect=DayPassed(of="consequence", within=timedelta(days=60)),
    positives=(
        Talk(
            "天天说明天报案",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷，明天就去公安报案，告你诈骗，等着被抓"),
                Said("2026-04-05T09:00", "16200000001", "今天下班前不还，马上报案抓人，直接网上通缉"),
                Said("2026-04-09T09:00", "16200000001", "明天上午经侦立案，冻结你所有微信支付宝"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "没有说日子",
            (
                Said("2026-04-01T09:00", "16200000001", "你这是诈骗，我们会报案抓你"),
                Said("2026-04-09T09:00", "16200000001", "再不还就让公安来抓你"),
            ),
        ),
    ),
    twins=(
        Talk(
            "扣款日的提醒",
            (
                Said("2026-04-01T09:00", "95500", "【海棠银行】您的贷款将于4月5日自动扣款，请保证余额充足。"),
                Said(
                    "2026-04-06T09:00",
                    "95500",
                    "【海棠银行】您的贷款4月5日扣款失败，请尽快存入，避免影响征信，如已还款请忽略。",
                ),
            ),
        ),
    ),
)
