"""A whole scan as one self-contained page: no script, nothing remote, safe on hostile text, printable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from collectguard.batch import Workspace
from collectguard.model import ConversationReport, Language, Summary, Text
from collectguard.render.backup import MOST_SHOWN, Remembered
from collectguard.render.html import template
from collectguard.render.text import visible
from collectguard.render.words import GROUPED_BY, KIND, LABEL, SCAN, SENDER_KIND, SEVERITY, STATUS, VERDICT
from collectguard.rule import TRICKS


def backup_page(workspace: Workspace, conversations: Sequence[ConversationReport], summary: Summary) -> Iterator[str]:
    """The page, piece by piece; only what stands on it is held."""
    language: Language = summary.language
    remembered = Remembered(workspace)
    months = remembered.months()
    values: dict[str, Any] = {
        "summary": summary,
        "conversations": conversations,
        "months": months,
        "busiest": max((month.messages for month in months), default=0),
        "senders": remembered.senders(),
        "shown": remembered.shown(),
        "flagged": remembered.flagged(),
        "most_shown": MOST_SHOWN,
        "language": language,
        "tricks": {trick: title.to(language) for trick, title in TRICKS.items()},
        "worst": max(summary.counts.trick.values(), default=1),
    }
    words = {
        "say": lambda text: _say(text, language),
        "label": LABEL,
        "scan": SCAN,
        "verdict": VERDICT,
        "kind": KIND,
        "severity": SEVERITY,
        "sender_kind": SENDER_KIND,
        "status": STATUS,
        "grouped_by": GROUPED_BY,
        "visible": visible,
        "level": level,
    }
    yield from template("backup.html").generate(**values, **words)


def level(count: int) -> int:
    """How dark a day is: 0 for none, up to 4 for more than six."""
    return sum(count > limit for limit in (0, 1, 3, 6))


def _say(text: Text, language: Language) -> str:
    return text.to(language)
