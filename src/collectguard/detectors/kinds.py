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


_NAMES = tuple(name for name, _ in _FEATURES)
_FAMILY_NAMES = tuple(family.name for family in FAMILIES)
_BY_FAMILY = {family.name: (name, family) for name, family in _FEATURES}

#: The one trick that tells of a scam, not of a collector.
SCAM_TRICK = "credit-service-scam"
#: What is 1 where nothing at all was found.
SILENCE = (("silence", 1.0),)


def present_features(case: Case, trick_scores: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The features that are not 0; most messages have few."""
    found = []
    for family_name in case.atoms.among(_FAMILY_NAMES):
        name, family = _BY_FAMILY[family_name]
        places = case.count(family)
        if places:
            found.append((name, min(2, places) / 2))
    if words.SIGNATURE.search(case.text):
        found.append(("signature", 1.0))
    if trick_scores:
        scam = trick_scores.get(SCAM_TRICK, 0.0)
        best = max((score for trick, score in trick_scores.items() if trick != SCAM_TRICK), default=0.0)
        found += [(name, score) for name, score in (("scam_trick", scam), ("trick_score", best)) if score]
    return tuple(found) or SILENCE


def kind_features(case: Case, trick_scores: Mapping[str, float]) -> dict[str, float]:
    """Features for `scoring.kind`, each from 0 to 1: how much of each family stands in the message.

    One wording counts half, two or more count whole. `trick_score` is the best of the tricks
    a collector uses, `scam_trick` that of the credit-service scam; `signature` tells whether
    a lender, utility or office signs. `silence` is 1 when nothing of all this was found.
    """
    names = (*_NAMES, "signature", "scam_trick", "trick_score", "silence")
    return dict.fromkeys(names, 0.0) | dict(present_features(case, trick_scores))
