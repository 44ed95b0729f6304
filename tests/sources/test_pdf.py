"""PDF files: their own text where it can be trusted, pictures else, and hostile ones."""

from __future__ import annotations

import pytest

from collectguard.detectors.papers import paper_of, writing_of
from collectguard.errors import RefusedInputError, UnreadableInputError
from collectguard.sources import pdf as pdf_source
from collectguard.sources.pdf import read_pdf
from collectguard.sources.pdf.bounds import look
from collectguard.sources.pdf.signatures import names_in
from tests.sources.pdfs import deflated, pdf, signed, stream, written

LETTER = (
    "律师函",
    "致：周某某",
    "本律师受云州示例银行委托，就您的欠款致函如下，请于十五日内与委托人联系。",
    "云州方圆示例律师事务所",
    "二〇二六年五月六日",
)


def test_a_text_layer_is_read_with_its_boxes() -> None:
    with read_pdf(pdf((LETTER, ("第二页的文字也要有足够多的字才算数",))), "函.pdf") as file:
        first, second = file.pages()
        assert first.page is not None
        assert first.page.engine == "text-layer"
        assert (first.width, first.height) == (1653, 2339)
        assert [line.text for line in first.page.lines] == list(LETTER)
        drawn = first.picture()
        assert drawn.size == (first.width, first.height)
        box = first.page.lines[0].box
        assert min(drawn.convert("L").crop(box).tobytes()) < 60
        assert writing_of(first.page).text.startswith("律师函\n")
        assert paper_of(first.page, hint="paper").kind == "lawyer-letter"
        assert second.number == 2


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (pdf((LETTER,), ink="0 g 3 Tr"), "invisible, as an OCR layer is"),
        (pdf((LETTER,), ink="1 g"), "white on white"),
        (pdf((LETTER,), mapped=False), "a font that does not say what its glyphs mean"),
    ],
)
def test_text_that_is_not_what_the_page_shows_is_not_trusted(made: bytes, why: str) -> None:
    with read_pdf(made) as file:
        (page,) = file.pages()
        shown = page.page is None or not page.page.lines
        assert shown, why


def test_garbled_chinese_is_not_trusted() -> None:
    rare = "鬱龘麤齉爩灪籲鸞驫鱻"
    with read_pdf(pdf(((rare * 3, rare * 3, rare * 3),))) as file:
        (page,) = file.pages()
        assert page.page is None
        assert [remark.code for remark in page.remarks] == ["pdf-text-unlike"]


def test_pages_without_text_are_pictures_and_blank_ones_are_empty() -> None:
    drawn = pdf(content=stream(b"0 g 100 100 200 200 re f"))
    with read_pdf(drawn) as file:
        (page,) = file.pages()
        assert page.page is None
        assert page.picture().convert("L").getextrema() == (0, 255)
    with read_pdf(pdf()) as file:
        (page,) = file.pages()
        assert page.page is not None
        assert page.page.lines == ()


@pytest.mark.parametrize(("size", "most"), [((14_400_000, 14_400_000), 9_000), ((600, 2_000_000), 9_000), ((3, 3), 16)])
def test_page_boxes_are_bounded(size: tuple[float, float], most: int) -> None:
    with read_pdf(pdf(size=size)) as file:
        (page,) = file.pages()
        assert max(page.width, page.height) <= most
        assert page.width * page.height <= 12_500_000


def test_long_files_are_cut_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_source, "MOST_PAGES", 4)
    monkeypatch.setattr(pdf_source, "MOST_PICTURES", 2)
    with read_pdf(pdf([()] * 2_000, content=stream(b"0 g 100 100 200 200 re f"))) as file:
        assert file.count == 2_000
        assert "pdf-many-pages" in [remark.code for remark in file.remarks]
        assert [page.left_out for page in file.pages()] == [False, False, True, True]


BIG = b" " * (200 * 1024 * 1024)


@pytest.mark.parametrize("times", [1, 2])
def test_bombs_are_refused_before_anything_opens_them(times: int) -> None:
    with pytest.raises(RefusedInputError, match="192 MB"):
        read_pdf(pdf(content=deflated(BIG, times)), "x.pdf")


def test_an_image_that_claims_too_much_is_refused() -> None:
    image = stream(b"x" * 100, "/FlateDecode", Subtype="/Image", Width=60000, Height=60000)
    with pytest.raises(RefusedInputError):
        read_pdf(pdf(extra={900: image}))


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(range(256)) * 50, pdf((LETTER,))[:300], b"not a pdf at all"]
)
def test_broken_files_are_one_clear_line(data: bytes) -> None:
    with pytest.raises(UnreadableInputError) as caught:
        read_pdf(data, "x.pdf")
    assert str(caught.value).startswith("x.pdf: ")
    assert "\n" not in str(caught.value)
    assert caught.value.zh != str(caught.value)


def test_a_broken_table_is_mended() -> None:
    data = pdf((LETTER,))
    at = data.rindex(b"startxref")
    with read_pdf(data[:at] + b"startxref\n99999999\n%%EOF") as file:
        assert [page.page is not None for page in file.pages()] == [True]


def test_a_locked_file_asks_for_its_password() -> None:
    data = _locked()
    with pytest.raises(UnreadableInputError, match="--password"):
        read_pdf(data, "x.pdf")
    with pytest.raises(UnreadableInputError, match="does not open"):
        read_pdf(data, "x.pdf", "wrong")


def _locked() -> bytes:
    """A file that says it is encrypted with keys that no password fits."""
    nonsense = "<" + "41" * 32 + ">"
    data = written({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Count 0 /Kids [] >>"})
    secret = f"<< /Filter /Standard /V 1 /R 2 /P -44 /O {nonsense} /U {nonsense} >>"
    return data.replace(b"/Root 1 0 R", f"/Root 1 0 R /Encrypt {secret} /ID [<00> <00>]".encode())


def test_signatures_are_listed_and_never_verified() -> None:
    with read_pdf(signed("Yunzhou Example Law Firm")) as file:
        (signature,) = file.signatures
        assert signature.names == ("Yunzhou Example Law Firm",)
        assert signature.time == "2026-05-06 09:30"
        assert signature.covers_all is False
        (told,) = (remark.text for remark in file.remarks if remark.code == "pdf-signature")
        assert "not verified" in told.en
        assert "没有验证" in told.zh
    with read_pdf(pdf()) as file:
        assert file.signatures == ()
        assert "pdf-not-signed" in [remark.code for remark in file.remarks]


def test_signers_are_named_before_authorities() -> None:
    def name(text: str) -> bytes:
        return b"\x06\x03\x55\x04\x03\x0c" + bytes([len(text.encode())]) + text.encode()

    assert names_in(name("Example Root CA") + name("云州方圆示例律师事务所")) == ("云州方圆示例律师事务所",)
    assert names_in(name("Example Root CA")) == ("Example Root CA",)
    assert names_in(b"\x06\x03\x55\x04\x03\x0c\x7f" + b"x" * 5) == ()


def test_scripts_are_seen_and_not_run() -> None:
    active = pdf((LETTER,), catalogue="/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
    assert look(active).active
    with read_pdf(active) as file:
        assert "pdf-active-content" in [remark.code for remark in file.remarks]
        assert len(list(file.pages())) == 1
