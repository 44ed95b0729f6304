"""From a picture's file to the reports of what is seen in it, with real engines."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import collectguard
from collectguard.errors import UnreadableInputError
from collectguard.pictures import PictureReader
from collectguard.sources.pdf import PdfPage
from tests.detectors.seals import drawn
from tests.sources.pdfs import pdf

SAMPLES = Path(__file__).parent.parent / "data" / "samples"
SHOT, LETTER = SAMPLES / "demo-screenshot.png", SAMPLES / "demo-letter.png"


@pytest.fixture(scope="module")
def shot() -> tuple[collectguard.MessageReport, ...]:
    return collectguard.check_image(SHOT)


def test_each_message_of_a_screenshot_is_judged_and_the_borrowers_own_is_not(
    shot: tuple[collectguard.MessageReport, ...],
) -> None:
    assert [(report.direction, report.verdict) for report in shot] == [
        ("incoming", "trick"),
        ("outgoing", "not-judged"),
        ("incoming", "trick"),
    ]
    assert [report.sender.address for report in shot] == ["10690000000000", None, "10690000000000"]


def test_blanks_that_the_pixels_show_are_in_the_text(shot: tuple[collectguard.MessageReport, ...]) -> None:
    assert "账 户" in shot[0].text
    assert "spaced-characters" in {finding.trick for finding in shot[0].findings}


def test_boxes_lie_on_the_words_they_name(shot: tuple[collectguard.MessageReport, ...]) -> None:
    with Image.open(SHOT) as picture:
        width, height = picture.size
    for report in shot:
        for finding in report.findings:
            assert finding.boxes
            for left, top, right, bottom in finding.boxes:
                assert 0 <= left < right <= width
                assert 0 <= top < bottom <= height
    first = next(finding for finding in shot[0].findings if finding.trick == "spaced-characters")
    assert first.boxes is not None
    assert all(230 < top < 480 for _, top, _, _ in first.boxes), "the first bubble stands there"


def test_bytes_path_and_pillow_image_are_read_alike(shot: tuple[collectguard.MessageReport, ...]) -> None:
    texts = [report.text for report in shot]
    assert [report.text for report in collectguard.check_image(SHOT.read_bytes())] == texts
    with Image.open(SHOT) as picture:
        assert [report.text for report in collectguard.check_image(picture)] == texts


def test_a_letter_without_seal_says_what_it_carries_and_what_not() -> None:
    (report,) = collectguard.check_image(LETTER)
    paper = report.to_dict()["document"]
    assert paper["kind"] == "lawyer-letter"
    assert paper["seal"]["state"] == "absent"
    assert paper["particulars"]["issuer"] == "示例律师事务所"
    assert paper["particulars"]["lawyer"] is None
    assert "unsealed-document" in {finding.trick for finding in report.findings}


def test_the_light_engine_reads_the_same_verdicts() -> None:
    verdicts = {report.verdict for report in collectguard.check_image(SHOT, ocr="tesseract")}
    assert "trick" in verdicts


def test_an_empty_picture_is_an_honest_nothing() -> None:
    reports = collectguard.check_image(Image.new("RGB", (600, 900), "white"))
    assert all(report.verdict == "clear" and not report.findings for report in reports)
    assert "nothing-to-read" in {notice.code for report in reports for notice in report.notices}


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken"])
def test_what_is_no_picture_is_one_line(content: bytes) -> None:
    with pytest.raises(UnreadableInputError) as error:
        list(PictureReader().documents(content))
    assert "\n" not in str(error.value)
    assert error.value.zh != str(error.value)


def test_a_pdf_of_two_pages_is_judged_page_by_page() -> None:
    pages = io.BytesIO()
    with Image.open(LETTER) as picture:
        letter = picture.convert("RGB")
    letter.save(pages, "PDF", save_all=True, append_images=[Image.new("RGB", letter.size, "white")])
    (report, *_) = collectguard.check_image(pages.getvalue())
    assert report.source.kind == "pdf"
    assert report.document is not None
    assert report.document.kind == "lawyer-letter"


def test_one_impression_on_two_unlike_pages_of_a_file_is_noticed() -> None:
    with Image.open(LETTER) as picture:
        letter = picture.convert("RGB")

    def page(shift: int, **how: float) -> Image.Image:
        sheet = Image.new("RGB", letter.size, "white")
        sheet.paste(letter, (0, shift))
        return drawn.laid(sheet, drawn.seal(**how), 700, 1150 + shift)  # type: ignore[arg-type]

    pages = io.BytesIO()
    page(0).save(pages, "PDF", save_all=True, append_images=[page(-60), page(-90, wear=0.4, turn=9.0)], resolution=150)
    papers = [document.paper for document in PictureReader().documents(pages.getvalue())]
    signs = [[sign.sign for sign in paper.signs if sign.sign == "same-seal"] for paper in papers if paper is not None]
    assert signs == [[], ["same-seal"], []]


def test_a_page_with_its_own_text_that_is_no_paper_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    def drawn(page: PdfPage) -> Image.Image:
        raise AssertionError(page.number)

    text = ("各位同事好，下周一上午九点开会", "请带上本月的报表，收到请回复")
    shown = [pixels for pixels, _ in PictureReader().sheets(pdf((text,)))]
    monkeypatch.setattr(PdfPage, "picture", drawn)
    (document,) = PictureReader().documents(pdf((text,)))
    assert "下周一上午九点开会" in document.text
    assert document.layout is not None
    assert all(box is not None for box in document.layout.boxes)
    assert isinstance(shown[0], Image.Image)
    assert shown[0].mode == "RGB"


def _scan(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from collectguard.cli import main; main()", "scan", *arguments],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


def test_scan_reads_pictures_beside_backups_and_keeps_their_boxes(tmp_path: Path) -> None:
    (tmp_path / "shot.png").write_bytes(SHOT.read_bytes())
    (tmp_path / "sms.jsonl").write_text('{"text": "您的快递到了"}\n', encoding="utf-8")
    done = _scan(str(tmp_path), "--format", "ndjson", "--jobs", "2")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert rows[-1]["inputs"][0] == rows[-1]["inputs"][0] | {"format": "image", "status": "ok", "messages": 3}
    flagged = [row for row in rows if row.get("verdict") == "trick"]
    assert len(flagged) == 2
    assert all(finding["boxes"] for row in flagged for finding in row["findings"])
    assert "read-by" in {notice["code"] for notice in flagged[0]["notices"]}


def test_the_page_of_a_picture_shows_it(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert _scan(str(SHOT), "--format", "html", "--output", str(page)).returncode == 1
    html = page.read_text(encoding="utf-8")
    assert "data:image/" in html
    assert html.count("<article") == 3
    assert "<script" not in html
