"""The whole pipeline, in one readable place.

Document → normalised readings → word families found once → rules worth running → hits →
findings → scores → report.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from collectguard import scoring
from collectguard.case import Case, Range, noted
from collectguard.detectors import kinds
from collectguard.lexicon.tricks import TRICKS
from collectguard.model import (
    Document,
    Finding,
    Hit,
    Kind,
    Language,
    LegalReference,
    MessageReport,
    Notice,
    Sender,
    Severity,
    Span,
    Text,
    TrickScore,
    Verdict,
    joined,
)
from collectguard.normalise import Reading, Repair, normalise
from collectguard.normalise.matcher import matcher
from collectguard.rules import rule_book
from collectguard.rules.book import LiveBook, RuleBook
from collectguard.rules.pages import PAGE_RULES, in_form, overruled
from collectguard.sender import identify

if TYPE_CHECKING:
    from PIL.Image import Image

    from collectguard.account import Account
    from collectguard.detectors.classifier import Contribution, Model
    from collectguard.inputs import Inputs
    from collectguard.model import ConversationReport, Summary
    from collectguard.pictures import PictureReader
    from collectguard.rule import Rule

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
WORDS_ONLY = Text(
    "没有哪条规则能指明是哪几个字，但整段话很像带套路的消息，请留意，并按合同上的官方渠道核实。",
    "No rule can point at certain words, but the message as a whole reads like one with a trick. "
    "Be careful, and check with the lender named in the contract.",
)
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


class Explanation(NamedTuple):
    """How a verdict came about, step by step."""

    repairs: tuple[Repair, ...] = ()
    guess: str | None = None
    fired: tuple[Fired, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    kind_features: Mapping[str, float] = {}
    heads: Mapping[str, float] = {}
    contributions: tuple[Contribution, ...] = ()
    by_day: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; the weights are those of `weights.json`."""
        return {
            "repairs": [
                {
                    "step": repair.step,
                    "span": list(repair.span),
                    "before": repair.before,
                    "after": repair.after,
                    "sure": repair.sure,
                }
                for repair in self.repairs
            ],
            "guess": self.guess,
            "fired": [fired._asdict() for fired in self.fired],
            "near_misses": [miss._asdict() for miss in self.near_misses],
            "kind_features": self.kind_features,
            "heads": self.heads,
            "contributions": [one._asdict() for one in self.contributions],
            "weights": scoring.weights().to_dict(),
        }


_ON_ANY_DAY, _BY_DAY = Explanation(), Explanation(by_day=True)


class Judgement(NamedTuple):
    """A report, and whether the law of the day the message came had a part in it."""

    report: MessageReport
    by_day: bool


class Claimed(NamedTuple):
    """What is told of a rule in one language; `reason` may hold placeholders for facts."""

    trick: str
    severity: Severity
    title: str
    reason: str
    truth: str
    innocent_reading: str
    legal: tuple[LegalReference, ...]
    advice: str


class Signs(NamedTuple):
    """What the rules make of one message: its last reading, and rule id → confidence."""

    case: Case
    fired: dict[str, float]


class Scanner:
    """Judges messages; reusable and safe to share between threads.

    Args:
        language: of every sentence in the reports, `zh` or `en`.
        classifier: whether the classifier joins the rules; alone, rules give uncalibrated scores.
        rules: the rules to run; the whole catalogue by default. Beside chosen rules the classifier
            stays silent, because it was fitted beside the whole catalogue.
    """

    def __init__(
        self, *, language: Language = "zh", classifier: bool = True, rules: Sequence[Rule] | None = None
    ) -> None:
        self.language: Language = language
        self.classifier = classifier and rules is None
        self._rules = rules
        self._readers: dict[str, PictureReader] = {}
        self._claims: dict[str, Claimed] = {}

    @cached_property
    def _book(self) -> RuleBook:
        return rule_book() if self._rules is None else LiveBook(self._rules)

    @cached_property
    def _model(self) -> Model | None:
        if not self.classifier:
            return None
        from collectguard.detectors import classifier

        return classifier.load(classifier.model_file())

    def check(self, text: str, *, sender: str | None = None, received_at: datetime | None = None) -> MessageReport:
        """Judge one pasted message.

        Args:
            text: the message exactly as received.
            sender: number or name it came from, if known.
            received_at: when it came; a naive time is taken as China Standard Time.
        """
        return self.judge(Document.from_text(text, sender=sender, received_at=in_china(received_at)))

    def check_image(
        self, picture: str | os.PathLike[str] | bytes | Image, *, ocr: str = "auto"
    ) -> tuple[MessageReport, ...]:
        """Judge every message seen in a screenshot or photo, or the letter it shows; a PDF's pages too.

        Args:
            picture: path, content of the file, or Pillow image.
            ocr: `auto`, `rapidocr` or `tesseract`.

        Returns:
            One report a message, top to bottom; none where nothing could be read.

        Raises:
            MissingExtraError: Pillow or an OCR engine is not installed.
            UnreadableInputError: there is no such file, or it is no picture that can be opened safely.
        """
        return tuple(self.judge(doc) for doc in self._picture_reader(ocr).documents(picture))

    def _picture_reader(self, ocr: str) -> PictureReader:
        found = self._readers.get(ocr)
        if found is None:
            from collectguard.pictures import PictureReader

            found = self._readers.setdefault(ocr, PictureReader(ocr))
        return found

    def judge(self, doc: Document) -> MessageReport:
        """Judge one document; messages of the borrower's own are listed and not judged."""
        return self.judge_for(doc).report

    def judge_for(self, doc: Document) -> Judgement:
        """The same, and whether another day could have changed it."""
        if doc.direction in ("outgoing", "draft"):
            return Judgement(self._not_judged(doc), by_day=False)
        report, explanation = self._judge(doc, None)
        return Judgement(report, explanation.by_day)

    def prepare(self) -> None:
        """Make at once what only many messages pay for; worker processes forked afterwards share it."""
        self._book.index.prepare()
        matcher().prepare()
        if self._model is not None:
            self._model.prepare()

    def scan(
        self,
        paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        *,
        input_format: str | None = None,
        timezone: str = "Asia/Shanghai",
        password: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        senders: Iterable[str] = (),
        only_flagged: bool = False,
        ocr: str = "auto",
    ) -> Iterator[MessageReport | ConversationReport | Summary]:
        """Judge whole backups: every message, then what several show together, then one summary.

        Lazy: reports come while the files are read, and memory does not grow with them.

        Args:
            paths: files, folders, or a mixture; one path may stand alone.
            input_format: read everything as this format; by default each file's content decides.
            timezone: of times that carry none.
            password: of an encrypted archive or backup.
            since: leave out what came earlier; a naive time is taken as China Standard Time.
            until: leave out what came at this moment or later.
            senders: leave out all but these numbers or names; `*` stands for anything.
            only_flagged: yield only messages with a trick or reason for caution; all are counted.
            ocr: what reads pictures: `auto`, `rapidocr`, `tesseract`, or `off`.

        Raises:
            UsageError: an unknown format or time zone. What is wrong with a file is said in the summary.
        """
        from collectguard.account import Account
        from collectguard.inputs import Inputs, Wanted

        wanted = Wanted(since=in_china(since), until=in_china(until), senders=tuple(senders))
        inputs = Inputs(paths, input_format=input_format, timezone=timezone, password=password, ocr=ocr, wanted=wanted)
        return self._scanned(inputs, Account(), only_flagged)

    def _scanned(
        self, inputs: Inputs, account: Account, only_flagged: bool
    ) -> Iterator[MessageReport | ConversationReport | Summary]:
        from collectguard.account import mark_of, versions
        from collectguard.conversations import Place

        for number, (doc, file, named_chats) in enumerate(inputs.documents()):
            report = self.judge(doc)
            account.add(mark_of(report, number, named_chat=named_chats), Place(file, named_chats))
            if not only_flagged or report.verdict in ("trick", "caution"):
                yield report
        yield from account.reports(self.language)
        yield account.summary(
            inputs.summaries(self.language),
            versions(classifier=self.classifier),
            self.language,
            duplicates=inputs.duplicates,
            filtered=inputs.filtered,
        )

    def explain(self, doc: Document) -> tuple[MessageReport, Explanation]:
        """As `judge`, with the steps that led to the verdict."""
        if doc.direction in ("outgoing", "draft"):
            return self._not_judged(doc), Explanation(kind_features={})
        return self._judge(doc, [])

    def signs(self, doc: Document) -> Signs:
        """What the classifier is fitted on: the rules' side of one message, whatever its direction."""
        main, guess = normalise(doc.text[:MOST_CHARACTERS])
        who = identify(doc.address, language=self.language)
        cases = self._cases(doc, who, [main] if guess is None else [main, guess], None)
        hits, _ = self._hits(cases)
        fired = {
            rule_id: scoring.rule_confidence([hit.confidence for hit in found], rule_id)
            for rule_id, found in hits.items()
        }
        return Signs(cases[-1], fired)

    def _judge(self, doc: Document, missed: list[tuple[Range, str]] | None) -> tuple[MessageReport, Explanation]:
        who = identify(doc.address, language=self.language)
        text = doc.text if len(doc.text) <= MOST_CHARACTERS else doc.text[:MOST_CHARACTERS]
        main, guess = normalise(text)
        cases = self._cases(doc, who, [main] if guess is None else [main, guess], missed)
        hits, near_misses = self._hits(cases)
        model = self._model
        if model is None and not hits:
            hits = self._by_points(cases[-1])
        fired = (
            [
                Fired(
                    rule_id,
                    confidences := tuple(hit.confidence for hit in found),
                    scoring.rule_confidence(confidences, rule_id),
                )
                for rule_id, found in hits.items()
            ]
            if hits
            else []
        )
        by_words: dict[str, list[float]] = {}
        by_page: dict[str, list[float]] = {}
        for rule_id, _, confidence in fired:
            source = by_page if rule_id in PAGE_RULES else by_words
            source.setdefault(rule_id.partition("/")[0], []).append(confidence)
        sure = {rule_id: confidence for rule_id, _, confidence in fired} if fired else {}
        said = sure if not by_page else {rule_id: sure[rule_id] for rule_id in sure if rule_id not in PAGE_RULES}
        opinion = None if model is None else model.judge(cases[-1], said)
        evidence = scoring.trick_scores(by_words, opinion)
        score = scoring.message_score(evidence, opinion)
        if doc.paper is not None:
            evidence, score = scoring.with_page(evidence, score, by_page, in_form=in_form(doc.paper))
        features: tuple[tuple[str, float], ...] = ()
        scores = {trick: found.score for trick, found in evidence.items()} if evidence else {}
        if opinion is None:
            features = kinds.present_features(cases[-1], scores)
        kind, kind_confidence = scoring.kind(features, opinion, evidence)
        findings = [
            self._finding(doc, rule_id, hits[rule_id], confidence)
            for rule_id, confidence in sure.items()
            if scoring.stands(evidence[rule_id.partition("/")[0]])
        ]
        if not findings and opinion is not None and model is not None and score >= scoring.weights().trick:
            findings = self._by_suspicion(doc, cases[-1], model, evidence, kind)
        findings.sort(key=lambda finding: (-finding.confidence, finding.rule))
        verdict = scoring.verdict(score, has_finding=bool(findings))
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
            verdict=verdict,
            score=round(score, 4),
            tricks=()
            if not evidence
            else tuple(
                TrickScore(
                    trick=trick,
                    title=TRICKS[trick].to(self.language),
                    score=round(found.score, 4),
                    rule_score=round(found.rule_score, 4),
                    classifier_score=found.classifier_score,
                )
                for trick, found in sorted(evidence.items(), key=lambda item: (-item[1].score, item[0]))
                if scoring.stands(found)
            ),
            findings=tuple(findings),
            notices=self._notices(doc, cases[-1].text, verdict, bool(findings)),
            language=self.language,
            document=doc.paper,
        )
        if missed is None:
            return report, _BY_DAY if cases[-1].by_day or cases[0].by_day else _ON_ANY_DAY
        explanation = Explanation(
            repairs=cases[-1].repairs,
            guess=None if guess is None else guess.aligned.text,
            fired=tuple(fired),
            near_misses=near_misses,
            kind_features=kinds.kind_features(cases[-1], scores) if opinion is None else {},
            heads={} if opinion is None else {name: round(logit, 4) for name, logit in opinion.logits.items()},
            contributions=()
            if model is None
            else model.explain(cases[-1], sure, ["any", *(trick for trick in evidence if trick in model.heads)]),
        )
        return report, explanation

    def _cases(
        self, doc: Document, who: Sender, readings: Sequence[Reading], missed: list[tuple[Range, str]] | None
    ) -> list[Case]:
        """The main reading and, where something was guessed, the second one."""
        repairs = readings[0].repairs if len(readings) == 1 else readings[0].repairs + readings[1].repairs
        also = noted(repairs, pictured=doc.paper is not None) if repairs or doc.paper is not None else ()
        cases = []
        for reading in readings:
            atoms = self._book.index.atoms(reading.aligned.text, also=also)
            cases.append(
                Case(document=doc, sender=who, aligned=reading.aligned, repairs=repairs, atoms=atoms, missed=missed)
            )
        return cases

    def _hits(self, cases: Sequence[Case]) -> tuple[dict[str, list[Hit]], tuple[NearMiss, ...]]:
        """Hits by rule id; a hit of the second reading on words already hit is dropped."""
        hits: dict[str, list[Hit]] = {}
        near_misses: dict[NearMiss, None] = {}
        index, detector, paper = self._book.index, self._book.detector, cases[0].document.paper
        rules = index.data.rules
        for number, case in enumerate(cases):
            units = index.candidates(case.atoms)
            if not units:
                continue
            trust = scoring.weights().guess_reading if number else 1.0
            known = {rule_id: {span for hit in found for span in hit.spans} for rule_id, found in hits.items()}
            for unit in units:
                rule_id = rules[unit.rule]
                if paper is not None and overruled(rule_id, paper):
                    continue
                for hit in detector(unit).find(case):
                    if known.get(rule_id, _NO_SPANS).issuperset(hit.spans):
                        continue
                    scaled = hit if trust == 1.0 else Hit(hit.spans, hit.confidence * trust, hit.facts)
                    hits.setdefault(rule_id, []).append(scaled)
                if case.missed:
                    for (start, end), why in case.missed:
                        near_misses[NearMiss(rule_id, case.text[start:end], why)] = None
                    case.missed.clear()
        return hits, tuple(near_misses)

    def _by_points(self, case: Case) -> dict[str, list[Hit]]:
        """Without the classifier: hits where word families together speak for a trick that no rule found."""
        from collectguard.detectors.points import ANY, points

        table = points()
        logits = table.logits(case)
        if not logits:
            return {}
        likely = scoring.likely({name: logits[name] for name in logits if name != ANY})
        return {rule_id: [hit] for rule_id, hit in self._in_other_words(case, likely, table.carried)}

    def _by_suspicion(
        self, doc: Document, case: Case, model: Model, evidence: Mapping[str, scoring.TrickEvidence], kind: Kind
    ) -> list[Finding]:
        """Findings where the classifier suspects a trick whose words are there, in a wording no rule foresaw."""
        from collectguard.detectors.other_words import SUSPECT_KINDS

        if kind not in SUSPECT_KINDS:
            return []
        least = scoring.weights().trick
        likely = [(trick, found.score) for trick, found in evidence.items() if found.score >= least]
        return [
            self._finding(doc, rule_id, [hit], hit.confidence)
            for rule_id, hit in self._in_other_words(case, likely, model.carried)
        ]

    def _in_other_words(
        self,
        case: Case,
        likely: Iterable[tuple[str, float]],
        carried: Callable[[Case, str], list[tuple[int, int, float]]],
    ) -> Iterator[tuple[str, Hit]]:
        """For each likely trick its rule for unforeseen wordings, where there are words to point at."""
        from collectguard.detectors.other_words import NAME, point

        index = self._book.index
        for trick, confidence in likely:
            rule_id = f"{trick}/{NAME}"
            if rule_id in index.data.rules:
                hit = point(case, partial(carried, case, trick), index.awaited(trick), confidence)
                if hit is not None:
                    yield rule_id, hit

    def _finding(self, doc: Document, rule_id: str, hits: Sequence[Hit], confidence: float) -> Finding:
        claim = self._claim(rule_id)
        spans = tuple(joined(span for hit in hits for span in hit.spans))
        facts = {key: value.to(self.language) for hit in reversed(hits) for key, value in hit.facts.items()}
        return Finding(
            rule=rule_id,
            trick=claim.trick,
            severity=claim.severity,
            confidence=round(confidence, 4),
            spans=spans,
            boxes=None if doc.layout is None else tuple(box.edges for box in doc.layout.around(spans)),
            quote=" … ".join(doc.text[span.start : span.end] for span in spans),
            title=claim.title,
            reason=claim.reason.format_map(facts),
            truth=claim.truth,
            innocent_reading=claim.innocent_reading,
            legal=claim.legal,
            advice=claim.advice,
        )

    def _claim(self, rule_id: str) -> Claimed:
        """What is told of a rule, put together when it first speaks."""
        found = self._claims.get(rule_id)
        if found is None:
            from collectguard import law

            told = self._book.told(rule_id)
            found = self._claims[rule_id] = Claimed(
                trick=told.trick,
                severity=told.severity,
                title=told.title.to(self.language),
                reason=told.reason.to(self.language),
                truth=told.truth.to(self.language),
                innocent_reading=told.innocent_reading.to(self.language),
                legal=tuple(law.statute(entry).reference(self.language) for entry in told.legal),
                advice=told.advice.to(self.language),
            )
        return found

    def _notices(self, doc: Document, reading: str, verdict: Verdict, flagged: bool) -> tuple[Notice, ...]:
        notices = [Notice(code=remark.code, text=remark.text.to(self.language)) for remark in doc.remarks]
        if not reading or reading.isspace():
            notices.append(Notice(code="nothing-to-read", text=NOTHING_TO_READ.to(self.language)))
        if len(doc.text) > MOST_CHARACTERS:
            text = CUT_SHORT.to(self.language).format(shown=f"{MOST_CHARACTERS:,}")
            notices.append(Notice(code="cut-short", text=text))
        if verdict == "caution" and not flagged:
            notices.append(Notice(code="words-only", text=WORDS_ONLY.to(self.language)))
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
            document=doc.paper,
        )


def in_china(moment: datetime | None) -> datetime | None:
    """A naive time read as China Standard Time; an aware one as it is."""
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=CHINA)
