"""Small PDF files written by hand: text in a drawn font with a mapping, bombs, signatures, scripts."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

#: A glyph of the drawn font: a square with a hole, so that ink and paper are in every box.
_GLYPH = b"1000 0 0 0 800 800 d1 0 0 800 800 re 250 250 300 300 re f*"


def pdf(
    pages: Sequence[Sequence[str]] = ((),),
    *,
    size: tuple[float, float] = (595, 842),
    mapped: bool = True,
    ink: str = "0 g",
    catalogue: str = "",
    extra: Mapping[int, bytes] | None = None,
    content: bytes | None = None,
) -> bytes:
    """A file of pages, each of rows of text.

    Args:
        mapped: whether the font says which characters its glyphs stand for.
        ink: operators that set the colour and the way of drawing.
        catalogue: more entries of the document's catalogue.
        extra: more objects by number, from 900 on.
        content: raw stream object in place of the pages' own content.
    """
    letters = sorted({char for rows in pages for row in rows for char in row})[:250]
    codes = {char: at + 1 for at, char in enumerate(letters)}
    objects: dict[int, bytes] = {}
    kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(len(pages)))
    objects[1] = f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>".encode()
    objects[2] = f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode()
    names = " ".join(f"/g{code}" for code in codes.values())
    widths = " ".join("1000" for _ in codes)
    unicode_map = "/ToUnicode 4 0 R" if mapped else ""
    procs = " ".join(f"/g{code} 5 0 R" for code in codes.values())
    objects[3] = (
        f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] "
        f"/CharProcs << {procs} >> /Encoding << /Type /Encoding /Differences [1 {names}] >> "
        f"/FirstChar 1 /LastChar {max(1, len(codes))} /Widths [{widths}] {unicode_map} >>"
    ).encode()
    ranges = "".join(f"<{code:02x}> <{ord(char):04x}>\n" for char, code in codes.items())
    objects[4] = stream(
        f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(codes)} beginbfchar\n{ranges}endbfchar\n"
        f"endcmap end end".encode()
    )
    objects[5] = stream(_GLYPH)
    for at, rows in enumerate(pages):
        shown = [
            f"1 0 0 1 60 {size[1] - 80 - 24 * number} Tm <{''.join(f'{codes[char]:02x}' for char in row)}> Tj"
            for number, row in enumerate(rows)
        ]
        body = f"{ink} BT /F1 14 Tf {' '.join(shown)} ET".encode()
        objects[10 + 2 * at] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {11 + 2 * at} 0 R >>"
        ).encode()
        objects[11 + 2 * at] = content if content is not None else stream(body)
    return written(objects | dict(extra or {}))


def stream(data: bytes, filters: str = "", **more: object) -> bytes:
    """A stream object; `filters` names how `data` is packed already."""
    head = "".join(f"/{key} {value} " for key, value in more.items())
    packed = f"/Filter {filters} " if filters else ""
    return f"<< {head}{packed}/Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def deflated(data: bytes, times: int = 1) -> bytes:
    """A stream object of data packed once or more."""
    for _ in range(times):
        data = zlib.compress(data, 9)
    return stream(data, "[" + " ".join(["/FlateDecode"] * times) + "]")


def written(objects: Mapping[int, bytes]) -> bytes:
    """The file of these objects, with its table."""
    parts = [b"%PDF-1.7\n"]
    places: dict[int, int] = {}
    for number in sorted(objects):
        places[number] = sum(map(len, parts))
        parts.append(f"{number} 0 obj\n".encode() + objects[number] + b"\nendobj\n")
    table = sum(map(len, parts))
    rows = [f"{number} 1\n{place:010d} 00000 n \n" for number, place in places.items()]
    parts.append(("xref\n0 1\n0000000000 65535 f \n" + "".join(rows)).encode())
    parts.append(f"trailer << /Size {max(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())
    return b"".join(parts)


def signed(name: str) -> bytes:
    """A file with one signature field whose certificate names somebody; the signature itself is nonsense."""
    raw = name.encode()
    certificate = b"\x06\x03\x55\x04\x03\x0c" + bytes([len(raw)]) + raw
    fields = b"<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /T (sig) /V 901 0 R /P 10 0 R >>"
    value = (
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:20260506093000+08'00') "
        b"/ByteRange [0 10 20 30] /Contents <" + certificate.hex().encode() + b"> >>"
    )
    return pdf(
        (("律师函",),),
        catalogue="/AcroForm << /Fields [900 0 R] /SigFlags 3 >>",
        extra={900: fields, 901: value},
    )
