"""What picture files say of themselves: editors, labels of AI-made content, credentials."""

from __future__ import annotations

import io
import json
import struct
import zlib
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from collectguard.sources.pictures.metadata import read_metadata, signs_of

LABEL = {
    "Label": "1",
    "ContentProducer": "001191000000000000000000000",
    "ProduceID": "000000",
    "ReservedCode1": "",
    "ContentPropagator": "",
    "PropagateID": "",
    "ReservedCode2": "",
}


def _xmp(inside: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f"<rdf:Description {inside}/></rdf:RDF></x:xmpmeta>"
    ).encode()


def _image(kind: str, **saved: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (16, 16), "white").save(stream, kind, **saved)
    return stream.getvalue()


def _exif(software: str) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0131] = software
    return exif


def _png(**texts: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    for key, text in texts.items():
        info.add_text(key, text)
    return _image("PNG", pnginfo=info)


def _found(data: bytes) -> list[tuple[str, str]]:
    return [(sign.sign, sign.strength) for sign in signs_of(data)]


def _labelled(**changed: object) -> str:
    return json.dumps(LABEL | changed)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_an_editor_named_in_exif(kind: str) -> None:
    data = _image(kind, exif=_exif("Adobe Photoshop 25.0 (Windows)"))
    assert _found(data) == [("editing-software", "weak")]
    (sign,) = signs_of(data)
    assert "Adobe Photoshop 25.0" in sign.text.zh


@pytest.mark.parametrize("software", ["HUAWEI LIO-AL00", "17.5.1", "MIUI Camera", "Windows 10", ""])
def test_a_phone_is_no_editor(software: str) -> None:
    assert _found(_image("JPEG", exif=_exif(software))) == []


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ('xmp:CreatorTool="Snapseed 2.0"', [("editing-software", "weak")]),
        ('stEvt:softwareAgent="GIMP 2.10"', [("editing-software", "weak")]),
        ('photoshop:ColorMode="3"', [("editing-software", "weak")]),
        ('xmp:CreatorTool="Samsung SM-S9180"', []),
        ("TC260:AIGC=\"" + escape(_labelled(), quote=True) + '"', [("generated", "strong")]),
        ("TC260:AIGC=\"" + escape(_labelled(Label="2"), quote=True) + '"', [("generated", "moderate")]),
        ('x="digitalsourcetype/trainedAlgorithmicMedia"', [("generated", "moderate")]),
        ('dc:title="AIGC"', []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_xmp(kind: str, inside: str, found: list[tuple[str, str]]) -> None:
    packet = _xmp(inside)
    if kind == "PNG":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet.decode())
        data = _image("PNG", pnginfo=info)
    else:
        data = _image(kind, xmp=packet)
    assert _found(data) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_labelled(), [("generated", "strong")]),
        (json.dumps({"AIGC": LABEL}), [("generated", "strong")]),
        (_labelled(Label=3), [("generated", "weak")]),
        (_labelled(Label="9"), []),
        (json.dumps({"Label": "1"}), []),
        (json.dumps({"note": "AIGC course"}), []),
        ("not json", []),
        ("[" * 100_000, []),
    ],
)
def test_the_label_in_a_png_text(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(_png(AIGC=text)) == found


def test_generators_own_notes() -> None:
    assert _found(_png(parameters="a court seal\nSteps: 20, Sampler: Euler a")) == [("generated", "moderate")]
    assert _found(_png(parameters="temperature 20")) == []


def test_content_credentials_are_seen_and_not_verified() -> None:
    plain = _image("PNG")
    body = b"\x00\x00\x00\x1ejumbc2pa"
    chunk = struct.pack(">I", len(body)) + b"caBX" + body + struct.pack(">I", zlib.crc32(b"caBX" + body))
    assert _found(plain[:33] + chunk + plain[33:]) == [("content-credentials", "weak")]
    photo = _image("JPEG")
    segment = b"\xff\xeb" + struct.pack(">H", len(body) + 10) + b"JP\x00\x01\x00\x00\x00\x01" + body
    assert _found(photo[:2] + segment + photo[2:]) == [("content-credentials", "weak")]


def test_names_are_made_fit_to_be_shown() -> None:
    (sign,) = signs_of(_image("JPEG", exif=_exif("GIMP\u202e\x1b[31m" + "x" * 500)))
    assert len(sign.text.zh) < 160
    assert "\u202e" not in sign.text.zh
    assert "\x1b" not in sign.text.zh


def test_packed_texts_are_bounded() -> None:
    body = b"AIGC\x00\x00" + zlib.compress(b" " * 50_000_000)
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + b"zTXt" + body + b"\x00\x00\x00\x00"
    ((key, text),) = read_metadata(data).texts
    assert key == "AIGC"
    assert len(text) <= 512 * 1024


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xff", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xfftEXt", b"RIFF\0\0\0\0WEBPEXIF\xff\xff\xff\xff", b"II*\0\xff\xff\xff\xff"])  # fmt: skip
def test_broken_files_say_nothing(data: bytes) -> None:
    assert signs_of(data) == ()


@given(
    st.sampled_from((b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"II*\0\x08\0\0\0")),
    st.binary(max_size=400),
)
def test_any_bytes_are_borne(head: bytes, rest: bytes) -> None:
    signs_of(head + rest)
