"""The whole pipeline, in one readable place.

Document → normalised readings → word families found once → rules worth running → hits →
findings → scores → report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cached_property
from typing import Any, NamedTuple

from collectguard import law, scoring
from collectguard.case import REPAIRED, Case, Range
from collectguard.detectors import context, kinds
from collectguard.detectors.index import IndexData, RuleIndex, compile_index
from collectguard.model import Document, Finding, Hit, Language, MessageReport, Notice, Sender, Span, Text, TrickScore, joined
from collectguard.normalise import Reading, Repair, normalise
from collectguard.rule import TRICKS, Detector, Rule, units
from collectguard.rules import index_data, rule
from collectguard.sender import identify

NOT_JUDGED = Text(
    "这是借款人自己发出或未发出的消息，只列出，不判断：回复里常会引用对方的威胁。",
    "Sent or drafted by the borrower: listed, not judged, because replies quote threats.",
)
TRICK_AND_DEBT = Text(
    "用了套路不等于债务不存在，债务真实也不等于可以用套路。欠款多少，请在合同写明的机构官方渠道核实。",
    "A trick does not cancel a real debt, and a real debt does not excuse a trick. "
    "Check what is owed with the lender named in the contract, through its own app or hotline.",
)
NOTHING_TO_READ = Text("没有可以判断的文字。", "There is no text to judge.")
CUT_SHORT = Text(
    "消息很长，只判断了前 {shown} 个字符。",
    "The message is very long; only its first {shown} characters were judged.",
)

#: Longest text judged, in code points. A letter of twenty pages has about 20,000.
MOST_CHARACTERS = 200_000

#: Times without a zone are taken as China Standard Time, which has no daylight saving.
CHINA = timezone(timedelta(hours=8), "CST")


_NO_SPANS: frozenset[Span] = frozenset()


class NearMiss(NamedTuple):
    """Words that a rule nearly counted, and why it did not; for `--explain`."""

    rule: str
    quote: str
    why: str


class Fired(NamedTuple):
    """A rule that spoke: its hits' confidences and the one confidence made of them."""

    rule: str
    hits: tuple[float, ...]
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """How a verdict came about, step by step."""

    repairs: tuple[Repair, ...] = ()
    guess: str | None = None
    fired: tuple[Fired, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    kind_features: dict[str, float]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; the weights are those of `weights.json`."""
        return {
            "repairs": [
                {"step": repair.step, "span": list(repair.span), "before": repair.before, "after": repair.after, "sure": repair.sure}
                for repair in self.repairs
            ],
            "guess": self.guess,
            "fired": [fired._asdict() for fired in self.fired],
            "near_misses": [miss._asdict() for miss in self.near_misses],
            "kind_features": self.kind_features,
            "weights": scoring.weights().to_dict(),
        }


class Scanner:
    """Judges messages; reusable and safe to share between threads.

    Args:
        language: of every sentence in the reports, `zh` or `en`.
        rules: the rules to run; the whole catalogue by default.
    """

    def __init__(self, *, language: Language = "zh", rules: Sequence[Rule] | None = None) -> None:
        self.language: Language = language
        self._split: dict[str, tuple[Detector, ...]] = {}
        self._rules = None if rules is None else {rule.id: rule for rule in rules}

    @cached_property
    def _index(self) -> RuleIndex:
        return RuleIndex(self._index_data())

    def _index_data(self) -> IndexData:
        if self._rules is None:
            return index_data()
        return compile_index(tuple(self._rules.values()), also=(*context.FAMILIES, *kinds.FAMILIES))

    @cached_property
    def _load(self) -> Callable[[str], Rule]:
        return rule if self._rules is None else self._rules.__getitem__

    def _units(self, rule_id: str) -> tuple[Detector, ...]:
        """The parts of a rule's detector, split once a scanner."""
        found = self._split.get(rule_id)
        if found is None:
            found = self._split[rule_id] = units(self._load(rule_id).detect)
        return found

    def check(self, text: str, *, sender: str | None = None, received_at: datetime | None = None) -> MessageReport:
        """Judge one pasted message.

        Args:
            text: the message exactly as received.
            sender: number or name it came from, if known.
            received_at: when it came; a naive time is taken as China Standard Time.
        """
        return self.judge(Document.from_text(text, sender=sender, received_at=in_china(received_at)))

    def judge(self, doc: Document) -> MessageReport:
        """Judge one document; messages of the borrower's own are listed and not judged."""
        if doc.direction in ("outgoing", "draft"):
            return self._not_judged(doc)
        return self._judge(doc, None)[0]

    def explain(self, doc: Document) -> tuple[MessageReport, Explanation]:
        """As `judge`, with the steps that led to the verdict."""
        if doc.direction in ("outgoing", "draft"):
            return self._not_judged(doc), Explanation(kind_features={})
        return self._judge(doc, [])

    def _judge(self, doc: Document, missed: list[tuple[Range, str]] | None) -> tuple[MessageReport, Explanation]:
        who = identify(doc.address, language=self.language)
        text = doc.text if len(doc.text) <= MOST_CHARACTERS else doc.text[:MOST_CHARACTERS]
        main, guess = normalise(text)
        cases = self._cases(doc, who, [main] if guess is None else [main, guess], missed)
        hits, near_misses = self._hits(cases)
        fired = [
            Fired(rule_id, confidences := tuple(hit.confidence for hit in found), scoring.rule_confidence(confidences, rule_id))
            for rule_id, found in hits.items()
        ]
        by_trick: dict[str, list[float]] = {}
        for rule_id, _, confidence in fired:
            by_trick.setdefault(rule_id.partition("/")[0], []).append(confidence)
        evidence = scoring.trick_scores(by_trick)
        score = scoring.message_score(evidence)
        features = kinds.kind_features(cases[-1], {trick: found.score for trick, found in evidence.items()})
        kind, kind_confidence = scoring.kind(features)
        findings = [self._finding(doc, rule_id, hits[rule_id], confidence) for rule_id, _, confidence in fired]
        findings.sort(key=lambda finding: (-finding.confidence, finding.rule))
        report = MessageReport(
            id=doc.id,
            source=doc.source,
            conversation=doc.conversation,
            direction=doc.direction,
            folder=doc.folder,
            record=doc.record,
            sender=who,
            received_at=doc.received_at,
            text=doc.text,
            reading=cases[-1].text,
            kind=kind,
            kind_confidence=round(kind_confidence, 4),
            verdict=scoring.verdict(score, has_finding=bool(findings)),
            score=round(score, 4),
            tricks=tuple(
                TrickScore(
                    trick=trick,
                    title=TRICKS[trick].to(self.language),
                    score=round(found.score, 4),
                    rule_score=round(found.rule_score, 4),
                    classifier_score=found.classifier_score,
                )
                for trick, found in sorted(evidence.items(), key=lambda item: (-item[1].score, item[0]))
            ),
            findings=tuple(findings),
            notices=self._notices(doc, cases[-1].text, bool(findings)),
            language=self.language,
        )
        explanation = Explanation(
            repairs=cases[-1].repairs,
            guess=None if guess is None else guess.aligned.text,
            fired=tuple(fired),
            near_misses=near_misses,
            kind_features=features,
        )
        return report, explanation

    def _cases(
        self, doc: Document, who: Sender, readings: Sequence[Reading], missed: list[tuple[Range, str]] | None
    ) -> list[Case]:
        """The main reading and, where something was guessed, the second one."""
        repairs = tuple(repair for reading in readings for repair in reading.repairs)
        cases = []
        for reading in readings:
            atoms = self._index.atoms(reading.aligned.text)
            if repairs:
                atoms[REPAIRED.name] = []
            cases.append(
                Case(document=doc, sender=who, aligned=reading.aligned, repairs=repairs, atoms=atoms, missed=missed)
            )
        return cases

    def _hits(self, cases: Sequence[Case]) -> tuple[dict[str, list[Hit]], tuple[NearMiss, ...]]:
        """Hits by rule id; a hit of the second reading on words already hit is dropped."""
        hits: dict[str, list[Hit]] = {}
        near_misses: dict[NearMiss, None] = {}
        for number, case in enumerate(cases):
            trust = scoring.weights().guess_reading if number else 1.0
            known = {rule_id: {span for hit in found for span in hit.spans} for rule_id, found in hits.items()}
            for rule_number, unit in self._index.candidates(case.atoms):
                rule_id = self._index.data.rules[rule_number]
                for hit in self._units(rule_id)[unit].find(case):
                    if known.get(rule_id, _NO_SPANS).issuperset(hit.spans):
                        continue
                    scaled = hit if trust == 1.0 else Hit(hit.spans, hit.confidence * trust, hit.facts)
                    hits.setdefault(rule_id, []).append(scaled)
                if case.missed:
                    for (start, end), why in case.missed:
                        near_misses[NearMiss(rule_id, case.text[start:end], why)] = None
                    case.missed.clear()
        return hits, tuple(near_misses)

    def _finding(self, doc: Document, rule_id: str, hits: Sequence[Hit], confidence: float) -> Finding:
        rule = self._load(rule_id)
        spans = tuple(joined(span for hit in hits for span in hit.spans))
        facts = {key: value.to(self.language) for hit in reversed(hits) for key, value in hit.facts.items()}
        return Finding(
            rule=rule_id,
            trick=rule.trick,
            severity=rule.severity,
            confidence=round(confidence, 4),
            spans=spans,
            quote=" … ".join(doc.text[span.start : span.end] for span in spans),
            title=rule.title.to(self.language),
            reason=rule.reason.to(self.language).format_map(facts),
            truth=rule.truth.to(self.language),
            innocent_reading=rule.innocent_reading.to(self.language),
            legal=tuple(law.statute(entry).reference(self.language) for entry in rule.legal),
            advice=rule.advice.to(self.language),
        )

    def _notices(self, doc: Document, reading: str, flagged: bool) -> tuple[Notice, ...]:
        notices: list[Notice] = []
        if not reading or reading.isspace():
            notices.append(Notice(code="nothing-to-read", text=NOTHING_TO_READ.to(self.language)))
        if len(doc.text) > MOST_CHARACTERS:
            text = CUT_SHORT.to(self.language).format(shown=f"{MOST_CHARACTERS:,}")
            notices.append(Notice(code="cut-short", text=text))
        if flagged:
            notices.append(Notice(code="debt-and-trick", text=TRICK_AND_DEBT.to(self.language)))
        return tuple(notices)

    def _not_judged(self, doc: Document) -> MessageReport:
        return MessageReport(
            id=doc.id,
            source=doc.source,
            conversation=doc.conversation,
            direction=doc.direction,
            folder=doc.folder,
            record=doc.record,
            sender=identify(doc.address, language=self.language),
            received_at=doc.received_at,
            text=doc.text,
            reading=doc.text,
            kind=None,
            kind_confidence=None,
            verdict="not-judged",
            score=0.0,
            tricks=(),
            findings=(),
            notices=(Notice(code="not-judged", text=NOT_JUDGED.to(self.language)),),
            language=self.language,
        )


def in_china(moment: datetime | None) -> datetime | None:
    """A naive time read as China Standard Time; an aware one as it is."""
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=CHINA)
