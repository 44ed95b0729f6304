"""Which rules look at a pictured paper, and which rules over words a page overrules.

A message that only *announces* a lawyer's letter without its number is one thing; a page that
shows the letter with number, lawyer and seal is another. Where the page shows what the words alone
could not, the page wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collectguard.model.picture import Paper

#: Rules whose detectors read the pictured paper.
PAGE_RULES: frozenset[str] = frozenset(
    (
        "forged-document/generated-picture",
        "forged-document/page-without-particulars",
        "forged-document/pasted-seal",
        "forged-document/seal-of-another",
        "impersonated-authority/court-paper-with-star-seal",
        "unsealed-document/court-page-without-seal",
        "unsealed-document/page-without-seal",
    )
)

#: Rules over words that speak of papers announced or sent: a page that is the paper answers them.
_ANNOUNCED: frozenset[str] = frozenset(
    (
        "forged-document/click-to-view",
        "forged-document/contract-termination",
        "forged-document/court-paper",
        "forged-document/freeze-or-enforcement-order",
        "forged-document/lawyer-letter",
        "forged-document/limit-order",
        "forged-document/police-paper",
        "forged-document/signed-and-stamped",
        "forged-document/visit-or-assistance-letter",
        "unsealed-document/seal-left-blank",
    )
)
#: Letters set titles, labels and justified lines wide: blanks between their characters are no disguise.
_SET_WIDE: frozenset[str] = frozenset(("spaced-characters/spelled-out-sentence", "spaced-characters/torn-charged-word"))
#: What a court says in its own papers, and a stranger may not.
_COURTS_OWN: frozenset[str] = frozenset(("litigation-threat", "exaggerated-consequence"))
_COURTS_VOICE: frozenset[str] = frozenset(
    (
        "impersonated-authority/issues-official-orders",
        "impersonated-authority/posing-as-arbitration",
        "impersonated-authority/posing-as-court",
        "impersonated-authority/posing-as-mediation-centre",
        "impersonated-authority/speaks-as-office",
    )
)

#: Signs that speak against a paper in form. A seal put on by software is none: lawful electronic seals are.
_AGAINST: frozenset[str] = frozenset(("cut-out", "generated", "name-mismatch"))


def overruled(rule_id: str, paper: Paper) -> bool:
    """Whether what the page shows stands against a rule over its words."""
    if rule_id in PAGE_RULES or paper.kind in ("none", "other"):
        return False
    if rule_id in _ANNOUNCED or rule_id in _SET_WIDE:
        return True
    if (
        rule_id in _COURTS_VOICE
        and paper.kind in ("arbitration-notice", "mediation-notice")
        and _sealed_by_issuer(paper)
    ):
        return True
    trick = rule_id.partition("/")[0]
    return (trick in _COURTS_OWN or rule_id in _COURTS_VOICE) and _official(paper) and in_form(paper)


def _official(paper: Paper) -> bool:
    from collectguard.detectors.papers.requirements import COURT_KINDS

    return paper.kind in COURT_KINDS or paper.kind == "arbitration-notice"


def _sealed_by_issuer(paper: Paper) -> bool:
    """Whether the seal names the body that signs: it then speaks in its own name."""
    from collectguard.detectors.papers.page import likeness

    ring, issuer = paper.seal.ring_text or "", paper.particulars.get("issuer") or ""
    return paper.seal.state == "present" and len(issuer) > 3 and likeness(ring, issuer) >= 0.7


def in_form(paper: Paper) -> bool:
    """Whether a paper carries all that a source demands, under a seal against which nothing speaks."""
    from collectguard.detectors.papers.requirements import required

    if paper.kind in ("none", "other"):
        return False
    complete = all(paper.particulars.get(name) for name in required(paper.kind))
    clean = not any(sign.sign in _AGAINST and sign.strength != "weak" for sign in paper.signs)
    ring = paper.seal.ring_text or ""
    starred = paper.seal.centre == "star" and "法院" in ring and not ring.endswith(("庭", "室", "局"))
    return complete and clean and paper.seal.state == "present" and not starred
