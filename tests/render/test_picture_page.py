"""The page for a picture: boxes, reasons, the document's facts; safe, self-contained, bounded."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace

import pytest
from PIL import Image

from collectguard.errors import UsageError
from collectguard.model import Document, Language, MessageReport, Text
from collectguard.model.picture import Box, Layout, Paper, Sign
from collectguard.render.picture_page import embedded, picture_page
from collectguard.render.text import columns, message
from collectguard.rules.example_papers import LAWFUL_LETTER, LAWFUL_LETTER_CARRIES, NO_SEAL, sealed
from collectguard.rules.example_papers import paper as shown_paper
from collectguard.scan import Scanner

HOSTILE = "<script>alert(1)</script>律师函已经寄到你户籍地了\u202e\x1b[31m"


def _picture(size: tuple[int, int] = (400, 300), **saved: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, "white").save(stream, "JPEG", **saved)
    return stream.getvalue()


def _report(text: str, language: Language = "zh", *, paper: Paper | None = None) -> MessageReport:
    boxes = tuple(
        Box(10 + at % 20 * 12, 20 + at // 20 * 30, 20 + at % 20 * 12, 44 + at // 20 * 30) for at in range(len(text))
    )
    doc = replace(Document.from_text(text), layout=Layout(boxes), paper=paper)
    return Scanner(language=language).judge(doc)


def test_boxes_are_drawn_and_numbered_through_all_messages() -> None:
    reports = [_report("明天带人去你老家，跟你爸妈好好聊聊你欠钱的事"), _report("律师函已经寄到你户籍地了，看着办")]
    page = picture_page(_picture(), reports)
    assert 'viewBox="0 0 400 300"' in page
    count = sum(len(report.findings) for report in reports)
    assert count > 1
    numbers = [int(number) for number in re.findall(r'class="number">(\d+)<', page)]
    assert numbers == list(range(1, count + 1))
    drawn = {box for report in reports for finding in report.findings for box in finding.boxes or ()}
    for left, top, right, bottom in drawn:
        assert f'x="{left}" y="{top}" width="{right - left}" height="{bottom - top}"' in page


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_documents_facts_are_told(language: Language) -> None:
    carries = dict(LAWFUL_LETTER_CARRIES) | {"lawyer": None}
    signs = (Sign("editing-software", "weak", Text("有修图软件的名称。", "An editor is named."), Box(1, 2, 30, 40)),)
    shown = shown_paper("lawyer-letter", carries, sealed("云州方圆示例律师事务所"), *signs)
    report = _report(LAWFUL_LETTER, language, paper=shown)
    page = picture_page(_picture((800, 1200)), [report])
    terminal = message(report, width=80, colour=False)
    for words in (
        ("律师函", "承办律师", "云州方圆示例律师事务所", "有修图软件的名称", "看到印章")
        if language == "zh"
        else ("lawyer's letter", "lawyer in charge", "云州方圆示例律师事务所", "An editor is named", "a seal is there")
    ):
        assert words in page.replace("&#39;", "'")
        assert words in terminal
    assert 'class="badge seal"' in page
    assert 'class="badge sign"' in page
    assert all(columns(line) <= 80 for line in terminal.splitlines())


def test_a_missing_seal_is_told_with_why() -> None:
    shown = shown_paper("lawyer-letter", LAWFUL_LETTER_CARRIES, NO_SEAL)
    report = _report(LAWFUL_LETTER, paper=shown)
    assert "没有看到印章" in picture_page(_picture(), [report])
    assert "整页没有印章样的红色图形" in message(report, width=80, colour=False)


def test_hostile_text_stays_text() -> None:
    page = picture_page(_picture(), [_report(HOSTILE)])
    assert "<script" not in page
    assert "\u202e" not in page
    assert "\x1b" not in page
    assert not re.search(r"(?:src|href)=\"(?!data:image/jpeg)", page)
    assert "http" not in page.replace("http-equiv", "")


def test_the_picture_travels_without_its_metadata_and_within_bounds() -> None:
    exif = Image.Exif()
    exif[0x0131] = "GIMP 2.10"
    page = picture_page(_picture((6000, 4000), exif=exif), [_report("您好")])
    data = re.search(r"data:image/jpeg;base64,([A-Za-z0-9+/=]+)", page)
    assert data is not None
    raw = base64.b64decode(data.group(1))
    assert b"GIMP" not in raw
    assert len(raw) < 3_000_000
    with Image.open(io.BytesIO(raw)) as small:
        assert small.width == 1600
    assert 'viewBox="0 0 6000 4000"' in page


def test_noise_and_long_captures_are_bounded() -> None:
    noise = Image.effect_noise((1600, 1600), 120).convert("RGB")
    assert len(embedded(noise)) < 4_200_000
    assert len(embedded(Image.new("RGB", (1100, 30_000), "white"))) < 1_000_000


def test_there_must_be_a_report() -> None:
    with pytest.raises(UsageError):
        picture_page(_picture(), [])
