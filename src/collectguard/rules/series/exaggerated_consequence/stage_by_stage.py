"""Up to police and blacklists within days."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.threats import StageByStage
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.exaggerated_consequence import CHECK_POLICE, WARNED

RULE = SeriesRule(
    id="exaggerated-consequence/stage-by-stage",
    title=Text("几天之内升级到报案、失信", "Threats that climb to police and blacklists within days"),
    severity=Severity.MEDIUM,
    legal=("crime.civil-debt", "crime.card.196", "cba.2026.ban.mislead"),
    cues=("stage",),
    reason=Text(
        "短短几天里按{ladder}一级级升级，最后说到报案、失信。",
        "Within days the threats climbed: {ladder}, up to the police or the blacklist.",
    ),
    truth=Text(
        "一般欠款是民事纠纷；失信、限高要有生效判决并进入执行。催收人员决定不了，也不会几天就到。",
        "An ordinary debt is a civil matter; blacklists and limits need a final judgment and enforcement. Collectors decide none of it, and it takes more than days.",
    ),
    innocent_reading=WARNED,
    advice=CHECK_POLICE,
    detect=StageByStage(of="consequence", within=timedelta(days=14)),
    positives=(
        Talk(
            "起诉、上门、报案",
            (
                Said("2026-04-01T09:00", "16200000001", "青禾贷案件今天下午向法院起诉，等着收传票"),
                Said("2026-04-03T09:00", "16200000001", "青禾贷外访人员明天上门，到你户籍地走访"),
                Said("2026-04-05T09:00", "16200000001", "你这是诈骗，已向公安报案，民警马上来抓你"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "隔了几个月",
            (
                Said("2026-01-01T09:00", "16200000001", "青禾贷案件今天下午向法院起诉，等着收传票"),
                Said("2026-03-03T09:00", "16200000001", "青禾贷外访人员明天上门，到你户籍地走访"),
                Said("2026-06-05T09:00", "16200000001", "你这是诈骗，已向公安报案，民警马上来抓你"),
            ),
        ),
    ),
    twins=(
        Talk(
            "借款人转述威胁求助",
            (
                Said("2026-04-01T09:00", "13800000000", "他们说要起诉我，还说要上门，我该怎么办", "outgoing"),
                Said("2026-04-01T09:30", "13800000000", "他们还说要报案抓我", "outgoing"),
                Said("2026-04-01T10:00", "13800000000", "别怕，先打12378投诉，把短信都留好"),
            ),
        ),
    ),
)
