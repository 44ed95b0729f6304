"""What a message is, told from a handful of features; the classifier's head joins later."""

from __future__ import annotations

from collections.abc import Mapping

from collectguard.case import Case
from collectguard.lexicon import kinds as words
from collectguard.lexicon.family import Family

_FEATURES: tuple[tuple[str, Family], ...] = (
    ("debt", words.DEBT),
    ("overdue", words.OVERDUE),
    ("pay_demand", words.PAY_DEMAND),
    ("pressing", words.PRESSING),
    ("caller", words.CALLER),
    ("lawful_mark", words.LAWFUL_MARK),
    ("due_date", words.DUE_DATE),
    ("notice", words.NOTICE),
    ("loan_advert", words.LOAN_ADVERT),
    ("fraud", words.FRAUD),
    ("freeze_bait", words.FREEZE_BAIT),
    ("unsubscribe", words.UNSUBSCRIBE),
    ("private", words.PRIVATE),
    ("public_voice", words.PUBLIC_VOICE),
    ("errand", words.ERRAND),
)

#: Families the index must search for `kind_features`.
FAMILIES: tuple[Family, ...] = tuple(family for _, family in _FEATURES)


def kind_features(case: Case, trick_scores: Mapping[str, float]) -> dict[str, float]:
    """Features for `scoring.kind`, each from 0 to 1: how much of each family stands in the message.

    One wording counts half, two or more count whole. `trick_score` is the best of the tricks
    a collector uses, `scam_trick` that of the credit-service scam; `signature` tells whether
    a lender, utility or office signs. `silence` is 1 when nothing of all this was found.
    """
    features = {name: min(2, len(case.of(family))) / 2 for name, family in _FEATURES}
    features["signature"] = 1.0 if case.occurrences(words.SIGNATURE) else 0.0
    features["scam_trick"] = trick_scores.get("credit-service-scam", 0.0)
    features["trick_score"] = max(
        (score for trick, score in trick_scores.items() if trick != "credit-service-scam"), default=0.0
    )
    features["silence"] = 0.0 if any(features.values()) else 1.0
    return features
