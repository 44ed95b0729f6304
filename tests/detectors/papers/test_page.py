"""Page rules: what they say of a paper, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectguard.detectors.papers import paper_of, writing_of
from collectguard.detectors.papers.page import likeness
from collectguard.model import Document, MessageReport, Source, Text
from collectguard.model.picture import Paper, Seal, Sign
from collectguard.rules import catalogue, rule
from collectguard.rules.example_papers import (
    LAWFUL_LETTER,
    LAWFUL_LETTER_CARRIES,
    NO_SEAL,
    SUMMONS,
    SUMMONS_CARRIES,
    UNTOLD,
    paper,
    sealed,
)
from collectguard.rules.pages import PAGE_RULES, in_form, overruled
from collectguard.scan import Scanner
from collectguard.scoring import TrickEvidence, with_page
from tests.detectors.papers import pages


def _judged(text: str, shown: Paper | None, *rules: str) -> MessageReport:
    scanner = Scanner(rules=[rule(name) for name in rules]) if rules else Scanner()
    return scanner.judge(replace(Document.from_text(text), paper=shown))


def test_the_table_lists_all_rules_that_read_papers() -> None:
    read = {one.id for one in catalogue() if any(family.name == "pictured" for family in one.detect.families())}
    assert read == PAGE_RULES


def test_without_a_paper_they_are_silent() -> None:
    report = _judged(LAWFUL_LETTER, None, *PAGE_RULES)
    assert report.findings == ()
    assert "document" not in report.to_dict()


@pytest.mark.parametrize("seal", [UNTOLD, sealed("云州方圆示例律师事务所")])
def test_only_an_absent_seal_is_missed(seal: Seal) -> None:
    shown = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, seal)
    assert _judged(LAWFUL_LETTER, shown, *PAGE_RULES).findings == ()


def test_a_crop_makes_less_sure() -> None:
    whole = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, NO_SEAL)
    crop = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, NO_SEAL, title_seen=False)
    sure = [_judged(LAWFUL_LETTER, shown, *PAGE_RULES).findings[0].confidence for shown in (whole, crop)]
    assert sure[0] > sure[1] >= 0.5


def test_the_report_carries_the_document() -> None:
    shown = paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False))
    report = _judged(SUMMONS, shown)
    assert report.findings == ()
    assert report.verdict == "clear"
    document = report.to_dict()["document"]
    assert document["kind"] == "summons"
    assert document["particulars"]["case_number"] == "（2026）云0103民初2207号"
    assert document["seal"]["state"] == "present"


def test_findings_have_boxes_through_the_layout() -> None:
    sheet = pages.page(*pages.LAWYER)
    read = paper_of(sheet)
    text, layout = writing_of(sheet)
    doc = replace(Document.from_text(text), layout=layout, paper=read.paper(NO_SEAL))
    report = Scanner().judge(doc)
    finding = next(one for one in report.findings if one.rule == "unsealed-document/page-without-seal")
    assert finding.quote == "律师函"
    title = next(line for line in sheet.lines if line.text == "律师函")
    assert finding.boxes == (title.box.edges,)
    assert report.to_dict()["findings"][0]["boxes"] == [list(title.box)]


def test_the_page_answers_words_about_papers() -> None:
    shown = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"))
    assert overruled("forged-document/lawyer-letter", shown)
    assert overruled("spaced-characters/torn-charged-word", shown)
    assert not overruled("litigation-threat/court-talk", shown)
    assert not overruled("unsealed-document/page-without-seal", shown)
    assert not overruled("forged-document/lawyer-letter", paper("other", {}, NO_SEAL))


def test_a_courts_paper_in_form_may_speak_as_a_court_does() -> None:
    proper = paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False))
    starred = paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院"))
    unsealed = paper("summons", SUMMONS_CARRIES, NO_SEAL)
    assert in_form(proper)
    assert overruled("litigation-threat/court-talk", proper)
    assert not in_form(starred)
    assert not in_form(unsealed)
    assert not overruled("litigation-threat/court-talk", unsealed)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("云州方圆示例律师事务所", "云州方圆示列律师事务所", True),
        ("云州市南湖区人民法院北湖人民法庭", "云州市南湖区人民法院", True),
        ("江源信达商务咨询有限公司", "云州方圆示例律师事务所", False),
    ],
)
def test_likeness(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= 0.7) is alike


def test_the_clients_seal_is_not_anothers() -> None:
    text = LAWFUL_LETTER.replace("云州示例银行", "云州示例银行股份有限公司")
    shown = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州示例银行股份有限公司"))
    assert _judged(text, shown, "forged-document/seal-of-another").findings == ()


def test_what_is_seen_is_not_talked_down() -> None:
    said = {"forged-document": TrickEvidence(0.05, 0.1, 0.02)}
    both, score = with_page(said, 0.03, {"forged-document": [0.7]}, in_form=False)
    assert both["forged-document"].score > 0.7
    assert score == pytest.approx(0.7)


def test_the_classifier_alone_accuses_no_paper_in_form() -> None:
    said = {"inflated-penalty": TrickEvidence(0.6, 0.0, 0.6)}
    both, score = with_page(said, 0.4, {}, in_form=True)
    assert both == {}
    assert score < 0.2


def test_signs_of_the_seal_add_up_and_do_not_count_on_a_pdf() -> None:
    hides = Sign("pasted-seal", "moderate", Text("红盖黑。", "Red hides black."))
    stops = Sign("cut-out", "moderate", Text("字断开。", "Print stops."))
    one = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"), hides)
    both = paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所"), hides, stops)
    (first,) = _judged(LAWFUL_LETTER, one).findings
    (second,) = _judged(LAWFUL_LETTER, both).findings
    assert first.confidence < 0.5 < second.confidence
    assert "红盖黑。字断开。" in second.reason
    doc = replace(Document.from_text(LAWFUL_LETTER), paper=both, source=Source(kind="pdf", name=None, sha256="0" * 64))
    assert Scanner().judge(doc).findings == ()


def test_an_electronic_seal_on_a_courts_paper_is_no_accusation() -> None:
    hides = Sign("pasted-seal", "moderate", Text("红盖黑。", "Red hides black."))
    shown = paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False), hides)
    report = _judged(SUMMONS, shown)
    assert report.verdict == "caution"
    assert [finding.rule for finding in report.findings] == ["forged-document/pasted-seal"]
