"""What page rules look at: a message's pictured paper, its seal and its signs.

They run only where a paper was seen (`case.PICTURED`). A finding quotes the words that name the
paper, since what is missing cannot be quoted. Nothing here says that a paper is genuine or
forged: it says what was seen, and how surely it should have been otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import prod
from typing import Protocol

from collectguard.case import PICTURED, Case
from collectguard.detectors.papers import names
from collectguard.detectors.papers.requirements import COURT_KINDS, KINDS, NAMES, REQUIRED, SEALED, SealRule, required
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.lexicon.pictured import PLAIN_TITLES, TITLES
from collectguard.model import Hit, Span, Text
from collectguard.model.picture import Paper, Strength

#: A title that may not be whole, or has no end in sight: the rest could be outside the picture.
_CROPPED = 0.15
_OFFICIAL_SEAL = SealRule(("seal.court",), 0.72, Text("法院的文书要盖院印", "a court's paper bears the court's seal"))
#: A lender that is no bank is under no rule we hold that its letter bear a seal.
_NO_BANK = 0.4
_BANK = LaterPattern(r"银行|信用卡中心|农信|信用社")
_NEAR_COURT = LaterPattern(r"法院|诉前|诉调|仲裁")
_COURT_NAME = LaterPattern(r"法院")
_COURT_ROOM = LaterPattern(r"法院.{1,12}(?:庭|局|室|处|队|中心)|法庭|专用章")
#: Left of a number that could not be read in full.
_NUMBER_TRACE = LaterPattern(
    r"[(（\[【]?20\d\d[)）\]】]?.{0,12}\d{2,}\s?号|(?:民初|执|诉前调|民诉)\D{0,3}\d{2,}\s?号|案\s?号[:：]?.{0,6}\d{3,}"
)
_HAN = LaterPattern(r"[\u4e00-\u9fff]")
_MOST_QUOTED = 40
_MOST_COMPARED = 8_000


def named(case: Case, paper: Paper) -> tuple[Span, ...]:
    """The words of the message that name the paper: by their place, by its titles, else its first line."""
    doc = case.document
    if doc.layout is not None and paper.kind_boxes:
        inside = [
            at
            for at, box in enumerate(doc.layout.boxes[: len(doc.text)])
            if box is not None
            and any(
                frame.left <= (box.left + box.right) / 2 <= frame.right
                and frame.top <= (box.top + box.bottom) / 2 <= frame.bottom
                for frame in paper.kind_boxes
            )
        ]
        if inside and inside[-1] - inside[0] < 3 * _MOST_QUOTED:
            return (Span(inside[0], inside[-1] + 1),)
    places = [match.start() for match in _HAN.finditer(doc.text)]
    letters = "".join(doc.text[at] for at in places)
    titles = sorted((*TITLES.get(paper.kind, ()), *PLAIN_TITLES), key=lambda title: -len(title))
    for title in titles:
        at = letters.find(title) if len(title) > 1 else -1
        if at >= 0:
            span = Span(places[at], places[at + len(title) - 1] + 1)
            if span.end - span.start < 4 * len(title) and "\n" not in doc.text[span.start : span.end]:
                return (span,)
    start = len(doc.text) - len(doc.text.lstrip())
    line = doc.text[start:].split("\n", 1)[0].rstrip()[:_MOST_QUOTED]
    return (Span(start, start + len(line)),) if line else ()


def whole(paper: Paper) -> bool:
    """Whether title and end of the paper were both seen."""
    return bool(paper.kind_boxes) and any(paper.particulars.get(name) for name in ("date", "signature", "judge"))


#: How sure a check is, and the facts it shows; None where nothing is to be said.
Seen = tuple[float, dict[str, Text]]


class PaperCheck(Protocol):
    """One thing to be looked at on a pictured paper."""

    def look(self, case: Case, paper: Paper, /) -> Seen | None:
        """What was seen; pure, bounded work."""


class OnPaper:
    """A check that runs where a paper was seen, quoting the words that name the paper."""

    __slots__ = ("check",)

    def __init__(self, check: PaperCheck) -> None:
        self.check = check

    def families(self) -> Iterable[Family]:
        return (PICTURED,)

    def needs(self) -> Iterable[frozenset[Family]]:
        return (frozenset((PICTURED,)),)

    def find(self, case: Case) -> Iterator[Hit]:
        paper = case.document.paper
        if paper is None or paper.kind == "none":
            return
        seen = self.check.look(case, paper)
        if seen is not None:
            confidence, facts = seen
            spans = named(case, paper)
            if spans:
                yield Hit(spans, round(confidence, 3), {"paper": KINDS[paper.kind], **facts})


class MissingSeal:
    """No seal on a kind that bears one, on a page where one would show.

    A page of which that cannot be told says nothing at all.

    Args:
        courts: whether papers that only a court issues are looked at, or all others.
    """

    __slots__ = ("courts",)

    def __init__(self, *, courts: bool) -> None:
        self.courts = courts

    def look(self, case: Case, paper: Paper, /) -> Seen | None:
        if paper.seal.state != "absent":
            return None
        official = paper.kind == "other" and "court" in paper.particulars
        if (official or paper.kind in COURT_KINDS) != self.courts:
            return None
        rule = _OFFICIAL_SEAL if official else SEALED.get(paper.kind)
        if rule is None:
            return None
        confidence = rule.confidence
        issuer = paper.particulars.get("issuer") or ""
        if (paper.kind == "demand-letter" and not _BANK.search(issuer)) or (
            paper.kind in ("mediation-notice", "assignment-notice") and not _NEAR_COURT.search(case.document.text)
        ):
            confidence = min(confidence, _NO_BANK)
        if not whole(paper):
            confidence -= _CROPPED
        return confidence, {"must": rule.says, "why": paper.seal.why}


class SealSign:
    """Signs of the pixels, or of the file, that are strong enough to be told of; several make surer.

    Args:
        signs: names of signs that count.
        confidence: of each by strength; strengths left out say nothing.
        on_pdf: whether they count on a PDF's page, where every seal was put by software.
    """

    __slots__ = ("confidence", "on_pdf", "signs")

    def __init__(self, *signs: str, confidence: Mapping[Strength, float], on_pdf: bool = True) -> None:
        self.signs = frozenset(signs)
        self.confidence = confidence
        self.on_pdf = on_pdf

    def look(self, case: Case, paper: Paper, /) -> Seen | None:
        if case.document.source.kind == "pdf" and not self.on_pdf:
            return None
        found = {
            sign.sign: sign for sign in paper.signs if sign.sign in self.signs and sign.strength in self.confidence
        }
        if not found:
            return None
        doubt = prod(1 - self.confidence[sign.strength] for sign in found.values())
        texts = [sign.text for sign in found.values()]
        return 1 - doubt, {"sign": Text("".join(text.zh for text in texts), " ".join(text.en for text in texts))}


class SealOfAnother:
    """The ring of the seal names somebody who does not sign, nor occur in the paper.

    Says nothing where the ring was read in part only, or lies between alike and unlike.
    """

    __slots__ = ("confidence",)

    def __init__(self, *, confidence: float = 0.72) -> None:
        self.confidence = confidence

    def look(self, case: Case, paper: Paper, /) -> Seen | None:
        ring = paper.seal.ring_text
        signs = paper.particulars.get("issuer") or paper.particulars.get("court")
        if paper.seal.state != "present" or not ring or not signs or paper.seal.shape == "square":
            return None
        ring_name, name = _only_han(ring), _only_han(signs)
        told = any(sign.sign == "name-mismatch" for sign in paper.signs)
        if not told and not _another(ring_name, name):
            return None
        if _best_likeness(ring_name, _only_han(case.document.text[:_MOST_COMPARED])) >= _ALIKE:
            return None
        return self.confidence, {"ring": Text(ring, f"“{ring}”"), "name": Text(signs, f"“{signs}”")}


class StarForEmblem:
    """A seal that names a court itself, with the star of a company in its middle.

    Chambers, offices and branches of a court may have a star; their rings say so.
    """

    __slots__ = ("confidence",)

    def __init__(self, *, confidence: float = 0.7) -> None:
        self.confidence = confidence

    def look(self, _case: Case, paper: Paper, /) -> Seen | None:
        ring = paper.seal.ring_text or ""
        if paper.seal.state != "present" or paper.seal.centre != "star" or paper.seal.shape not in ("round", "unclear"):
            return None
        if not _COURT_NAME.search(ring) or _COURT_ROOM.search(ring) or len(_only_han(ring)) < 6:
            return None
        return self.confidence, {"ring": Text(ring, f"“{ring}”")}


class MissingParticulars:
    """A paper without what its kind always carries: a court's without court or number, a letter nobody signs."""

    __slots__ = ()

    def look(self, case: Case, paper: Paper, /) -> Seen | None:
        if not paper.kind_boxes:
            return None  # the top may be cut off, where numbers and names stand
        missing = {name for name in required(paper.kind) if paper.particulars.get(name) is None}
        ring = paper.seal.ring_text or ""
        if _COURT_NAME.search(ring):
            missing.discard("court")
        if len(_only_han(ring)) >= 5:
            missing.discard("issuer")
        if paper.kind == "other" and "court" in paper.particulars:
            missing |= {name for name in ("court", "case_number") if not paper.particulars[name]}
        elif paper.kind not in REQUIRED:
            return None
        court = paper.kind in COURT_KINDS or paper.kind == "other"
        confidence = self._court(case, paper, missing) if court else self._letter(paper, missing)
        if confidence is None:
            return None
        lacking = [NAMES[name] for name in NAMES if name in missing]
        return confidence, {
            "missing": Text("、".join(name.zh for name in lacking), ", ".join(name.en for name in lacking))
        }

    def _court(self, case: Case, paper: Paper, missing: set[str]) -> float | None:
        if _NUMBER_TRACE.search(case.document.text):
            missing.discard("case_number")
        if "case_number" in missing:
            return 0.6 + (0.12 if "court" in missing else 0.0) + (0.08 if whole(paper) else 0.0)
        if "court" in missing and whole(paper):
            return 0.55
        return None

    def _letter(self, paper: Paper, missing: set[str]) -> float | None:
        if paper.kind == "lawyer-letter":
            if {"issuer", "lawyer"} <= missing:
                return 0.66 if {"reference", "date"} & missing else 0.55
            return 0.42 if len(missing) >= 5 else None
        nobody = not any(paper.particulars.get(name) for name in ("issuer", "signature", "assignor", "assignee"))
        if nobody and paper.seal.state != "present":
            unsaid = [
                name
                for name in ("issuer", "addressee", "date")
                if name in paper.particulars and paper.particulars[name] is None
            ]
            missing |= set(unsaid)
            return 0.52 if len(unsaid) == 3 else 0.35 if len(unsaid) == 2 else None
        return None


#: Endings that strangers have in common.
_TAIL = LaterPattern(
    r"(?:股份有限公司|有限责任公司|有限公司|公司|律师事务所|事务所|人民法院|仲裁委员会|调解委员会|委员会|调解中心|服务中心|中心)$"
)
#: Likeness of a ring to a name: from here on the same, below that another.
_ALIKE, _UNLIKE = 0.7, 0.5


def likeness(one: str, other: str) -> float:
    """Share of the shorter name's characters that stand in the other in the same order.

    >>> likeness("江海示例律师事务所", "江海示列律师事务所")
    0.8888888888888888
    """
    shorter, longer = sorted((one, other), key=len)
    return _common(shorter, longer) / len(shorter) if shorter else 0.0


def _another(ring: str, name: str) -> bool:
    """Whether a ring, read whole, names somebody else: what stands before common endings is compared."""
    core, other = _TAIL.sub("", ring), _TAIL.sub("", name)
    if names.issuer_in(ring) is None or len(core) < 3 or len(other) < 3:
        return False
    return likeness(core, other) < _UNLIKE


def _best_likeness(name: str, text: str) -> float:
    """The likeness of a name to the stretch of a text that is most like it."""
    size = len(name)
    step = max(1, size // 4)
    stretches = (text[at : at + size + 2] for at in range(0, max(1, len(text) - size + 1), step))
    return max((_common(name, stretch) / size for stretch in stretches), default=0.0)


def _common(one: str, other: str) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for char in one:
        corner = 0
        for at, against in enumerate(other, 1):
            corner, row[at] = row[at], corner + 1 if char == against else max(row[at], row[at - 1])
    return row[-1]


def _only_han(text: str) -> str:
    return "".join(_HAN.findall(text))
