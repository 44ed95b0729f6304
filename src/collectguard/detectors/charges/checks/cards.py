"""Names of fees that credit cards no longer have."""

from __future__ import annotations

from collections.abc import Iterator

from collectguard import law
from collectguard.case import Case
from collectguard.detectors.charges.checks.found import UNSAID, Found, facts
from collectguard.detectors.charges.statement import Statement
from collectguard.lexicon import charges as words
from collectguard.model import Text


def card_late_fee(case: Case, told: Statement) -> Iterator[Found]:
    """滞纳金 or 超限费 on a card, in a message received after they were abolished; the first one."""
    received = case.received_on()
    since = law.day("card-late-fee-abolished")
    cards = case.of(words.CARD)
    if not cards or (received is not None and received < since):
        return
    for start, end in (*case.of(words.LATE_FEE), *case.of(words.OVER_LIMIT_FEE)):
        if case.has(words.ABOLISHED, *case.sentence(start)):
            continue
        word = case.text[start:end]
        card = min(cards, key=lambda span: max(span[0] - end, start - span[1]))
        recomputed = Text(
            f"信用卡自{since.isoformat()}起没有这个收费项目",
            f"credit cards have had no such fee since {since.isoformat()}",
        )
        yield Found(
            tuple(sorted((card, (start, end)))),
            0.8,
            facts(Text(word, f"“{word}”"), recomputed, UNSAID, told.lines, source="rate.card.latefee"),
        )
        return
