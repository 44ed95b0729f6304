"""The day of the suit came and went."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.threats import DayPassed
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = SeriesRule(
    id="litigation-threat/announced-day-passed",
    title=Text("说好的起诉日子过了，又换一个日子", "The announced day of the suit passed"),
    severity=Severity.MEDIUM,
    legal=("cpl.126", "cpl.128", "cpl.139", "cba.2026.ban.mislead"),
    cues=("due", "stage"),
    reason=Text(
        "说过在{days}之前起诉或立案，日子过了没有下文，还在继续吓唬。",
        "A suit was announced for {days}; the day passed with nothing done, and the threats went on.",
    ),
    truth=Text(
        "真正起诉会有法院的立案和送达。日子一个接一个地过，说明那只是施压的说法。",
        "A real suit brings acceptance by a court and papers served. Days that pass one after the other show it was said to press you.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=DayPassed(of="suit", within=timedelta(days=60)),
    positives=(
        Talk(
            "起诉日期一推再推",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷，明天上午向法院递交起诉材料，今天还不还自己看着办"),
                Said("2026-04-08T09:00", "16200000001", "青禾贷最后通知，周五前不还马上起诉立案，等着收传票"),
                Said("2026-04-15T09:00", "16200000001", "今天下班前不还，下午就去法院起诉立案"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "日子还没到",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷，明天上午向法院递交起诉材料，今天还不还自己看着办"),
                Said("2026-04-01T19:00", "16200000001", "明天一早就去法院起诉，最后几个小时"),
            ),
        ),
    ),
    twins=(
        Talk(
            "真的起诉了",
            (
                Said(
                    "2026-04-01T09:00",
                    "95500",
                    "【海棠银行】您的贷款逾期已久，如4月15日前仍未还款，我行将依法提起诉讼。",
                ),
                Said(
                    "2026-05-08T09:00",
                    "12368",
                    "【某某区人民法院】海棠银行诉您借款合同纠纷，案号（2026）某0101民初1111号，已立案，可拨12368核实。",
                ),
                Said(
                    "2026-05-10T09:00",
                    "95500",
                    "【海棠银行】您的贷款已进入诉讼程序，案号（2026）某0101民初1111号，如需调解请联系承办人。",
                ),
            ),
        ),
    ),
)
