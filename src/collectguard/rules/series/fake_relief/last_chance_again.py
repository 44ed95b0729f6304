"""The last chance that comes again."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.relief import ReliefComesAgain
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = SeriesRule(
    id="fake-relief/last-chance-again",
    title=Text("“最后一次减免”又来了", "The “last” relief comes again"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead", "card.collect.70"),
    cues=("relief",),
    reason=Text(
        "说是最后的减免、过时不候，隔些日子又来一遍，前后至少{times}次。",
        "Relief called the last, or over by a certain hour, was offered again later: at least {times} times in all.",
    ),
    truth=Text(
        "“今天不办就没了”没有兑现过。真正的协商方案有书面内容，不会靠倒计时。",
        "“Gone unless you act today” has not come true. A real plan is in writing and needs no countdown.",
    ),
    innocent_reading=Text(
        "机构也可能真的又办了一期优惠；但上一次的“最后”仍然不实。",
        "The lender may really have started another offer; the earlier “last” was untrue all the same.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=ReliefComesAgain(apart=timedelta(hours=20), within=timedelta(days=120)),
    positives=(
        Talk(
            "月月都是最后一次",
            (
                Said(
                    "2026-03-05T10:00", "10690000000001", "【青禾贷】最后一次减免，今天只还本金，利息全免，名额只剩两个"
                ),
                Said(
                    "2026-04-06T10:00",
                    "10690000000001",
                    "【青禾贷】给您申请到最后一次减免名额，今天还本金利息全免，过时不候",
                ),
            ),
        ),
        Talk(
            "换个号再来",
            (
                Said("2026-03-05T10:00", "16200000001", "青禾贷内部减免今天截止，下班前还三千就结清，错过没有了"),
                Said(
                    "2026-03-09T16:00", "16200000002", "青禾贷今天最后一天减免，先还三千剩下的全免，明天就没这个政策了"
                ),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "同一天说两遍",
            (
                Said("2026-03-05T10:00", "16200000001", "青禾贷内部减免今天截止，下班前还三千就结清"),
                Said("2026-03-05T16:00", "16200000001", "减免还有一个小时截止，青禾贷这边只等你了"),
            ),
        ),
    ),
    twins=(
        Talk(
            "健身房的名额",
            (
                Said("2026-03-01T10:00", "13800000000", "姐，我是健身房的小米，年卡对折，今天最后一天"),
                Said("2026-03-04T10:00", "13800000000", "跟店长申请了，年卡对折再给您留一个名额，最后一次，今晚截止"),
            ),
        ),
        Talk(
            "官方分期方案每月提醒",
            (
                Said(
                    "2026-03-05T10:00",
                    "95500",
                    "【海棠银行】您的个性化分期已生效，共24期，每期应还800元，请在手机银行按期还款。",
                ),
                Said(
                    "2026-04-05T10:00",
                    "95500",
                    "【海棠银行】您的个性化分期本期应还800元，到期还款日4月10日，如已还款请忽略。",
                ),
                Said(
                    "2026-05-05T10:00",
                    "95500",
                    "【海棠银行】您的个性化分期本期应还800元，到期还款日5月10日，如已还款请忽略。",
                ),
            ),
        ),
    ),
)
