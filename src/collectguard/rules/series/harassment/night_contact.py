"""Collection between 22:00 and 8:00."""

from __future__ import annotations

from collectguard.detectors.dialogue.contacts import NightContact
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.harassment import COUNT_CALLS

RULE = SeriesRule(
    id="harassment/night-contact",
    title=Text("夜里一再催收", "Collection at night, again and again"),
    severity=Severity.MEDIUM,
    legal=("gbt.hours", "cba.2026.hours", "civil.privacy.1033"),
    reason=Text(
        "夜里（{hours}）来了{count}条催收消息，分在{nights}天。",
        "{count} collection messages came at night (between {hours}), on {nights} days.",
    ),
    truth=Text(
        "{who}写明：没有约定，这段时间不应催收，短信、电话都算。这是可以投诉的依据，但不等于违法。",
        "{who} says there should be no collection in these hours unless agreed, by text or call. That is ground for a complaint; it does not by itself make it illegal.",
    ),
    innocent_reading=Text(
        "短信也可能因网络延迟到得晚，或您曾同意夜间联系。",
        "Texts can be delayed by the network, or you may once have agreed to be contacted at night.",
    ),
    advice=COUNT_CALLS,
    detect=NightContact(at_least=2),
    positives=(
        Talk(
            "连着几夜",
            (
                Said("2026-04-01T22:40", "16200000001", "青禾贷的钱什么时候还？别装死，回话"),
                Said("2026-04-02T23:30", "16200000001", "睡得着吗？欠钱不还还有脸睡觉"),
                Said("2026-04-04T05:50", "16200000001", "天亮了，今天再不还就去你家"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "都在白天",
            (
                Said("2026-04-01T08:00", "16200000001", "青禾贷的钱什么时候还？别装死，回话"),
                Said("2026-04-02T21:59", "16200000001", "欠钱不还还有脸睡觉"),
            ),
        ),
    ),
    twins=(
        Talk(
            "兄弟夜里说药费",
            (
                Said("2026-05-02T22:30", "13800000000", "爸的药费我先垫了，你那份什么时候给"),
                Said("2026-05-04T23:10", "13800000000", "媳妇都跟我吵了，你先还我一千"),
            ),
        ),
        Talk(
            "夜里的自动扣款通知",
            tuple(
                Said(
                    f"2026-03-{day:02d}T{hour:02d}:12",
                    "95500",
                    "【海棠银行】您尾号0000的账户自动扣款失败，余额不足，请存入本期应还812.00元，如已还款请忽略。",
                )
                for day, hour in ((3, 2), (3, 6), (3, 23), (4, 1), (4, 5))
            ),
        ),
    ),
)
