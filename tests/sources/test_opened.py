"""The account every input gives of itself, and how inputs are found and told apart."""

from __future__ import annotations

import importlib
import pickle
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from collectguard.errors import UnreadableInputError, UsageError
from collectguard.model import Document
from collectguard.sources import inputs, open_source
from collectguard.sources.opened import identity
from collectguard.sources.registry import FORMATS, NAMES
from collectguard.sources.remarks import NO_MESSAGES, PROBLEMS, REMARKS, UNREAD_MESSAGES, UNSUPPORTED
from tests.sources.writers import GATEWAY, THREAT, codes, pictures, sbr, sbr_sms, seen, write

CHINA = timezone(timedelta(hours=8))


def test_a_document_says_where_it_comes_from(tmp_path: Path) -> None:
    path = write(tmp_path / "b.xml", sbr(sbr_sms() + sbr_sms("b")))
    docs = [item for item in open_source(path).items() if isinstance(item, Document)]
    assert docs[0].source.name == "b.xml"
    assert docs[0].source.kind == "backup"
    assert len({doc.id for doc in docs}) == 2
    assert [doc.id for doc in docs] == [item.id for item in open_source(path).items() if isinstance(item, Document)]
    assert docs[0].received_at == datetime(2026, 3, 2, 9, 14, 5, 123000, CHINA)
    assert pickle.loads(pickle.dumps(docs)) == docs


def test_the_summary_has_the_contracts_keys(tmp_path: Path) -> None:
    opened = open_source(write(tmp_path / "b.xml", sbr(sbr_sms(), count=9)))
    assert sum(1 for _ in opened.items()) == 1
    assert opened.summary("en").to_dict() == {
        "name": "b.xml",
        "format": "smsbackuprestore-xml",
        "status": "ok",
        "messages": 1,
        "lost": 0,
        "notices": [
            {"code": "count-mismatch", "text": "The file says it holds 9 messages; 1 were found, and those count."}
        ],
    }
    assert "自称" in opened.summary("zh").notices[0].text


def test_a_valid_file_without_messages(tmp_path: Path) -> None:
    _, opened = seen(write(tmp_path / "b.xml", sbr("", count=0)))
    assert opened.status == "no-messages"
    assert codes(opened) == {"no-messages"}


def test_files_that_are_not_there_or_not_files(tmp_path: Path) -> None:
    for path in (tmp_path / "none.xml", tmp_path):
        with pytest.raises(UnreadableInputError) as raised:
            open_source(path)
        assert path.name in str(raised.value)
        assert path.name in raised.value.zh


def test_unknown_formats_and_zones_are_usage_errors(tmp_path: Path) -> None:
    path = write(tmp_path / "b.xml", sbr(sbr_sms()))
    with pytest.raises(UsageError, match="--input-format"):
        open_source(path, input_format="nonsense")
    for zone in ("Nowhere/Else", "../etc", ""):
        with pytest.raises(UsageError, match="--timezone"):
            open_source(path, timezone=zone)


def test_a_format_can_be_forced(tmp_path: Path) -> None:
    found, opened = seen(write(tmp_path / "b.xml", sbr(sbr_sms())), input_format="plain-text")
    assert opened.format == "plain-text"
    assert found[0].text.startswith("<?xml")


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a", b"SSEF\0\xff\0\1" + bytes(40), "sms-ie-ssef"),
        ("a", b"Rar!\x1a\x07\0", "archive-other"),
        ("a", b"%PDF-1.7\n", "pdf"),
        ("sms.db", bytes(range(256)) * 8, "huawei-kobackup-encrypted"),
        ("a.bin", bytes(range(256)) * 8, "binary-unknown"),
        ("EnMicroMsg.db", bytes(range(256)) * 8, "wechat-db"),
        ("a", b"<?xml version='1.0'?><other/>", "xml-unknown"),
    ],
)
def test_what_cannot_be_read_is_explained(tmp_path: Path, name: str, content: bytes, format: str) -> None:
    found, opened = seen(write(tmp_path / name, content))
    assert found == []
    assert opened.format == format
    assert opened.status == "unsupported"
    assert any(remark.problem for remark in opened.remarks)


def test_pictures_are_left_to_the_image_path(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", b"\x89PNG\r\n\x1a\nsmall")
    found, opened = seen(path)
    assert found == []
    assert (opened.format, opened.status) == ("image", "ok")
    assert codes(opened) == {"skipped-pictures"}
    assert [(picture.media_type, picture.document.source.kind) for picture in pictures(path)] == [
        ("image/png", "image")
    ]


def test_a_folder_is_its_files_in_order(tmp_path: Path) -> None:
    for name in (
        "b/2.xml",
        "b/1.xml",
        "a.csv",
        ".hidden",
        "mmssms.db",
        "mmssms.db-wal",
        "mmssms.db-shm",
        "c/Manifest.plist",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, b"x")
    (tmp_path / "c" / "3d").mkdir()
    (tmp_path / "link.xml").symlink_to("/etc/passwd")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in inputs(tmp_path)] == [
        "a.csv",
        "mmssms.db",
        "b/1.xml",
        "b/2.xml",
        "c",
    ]
    assert list(inputs(tmp_path / "a.csv")) == [tmp_path / "a.csv"]


def doc(address: str | None, text: str = THREAT, second: float = 0) -> Document:
    moment = datetime(2026, 3, 2, 9, 14, tzinfo=CHINA) + timedelta(seconds=second)
    return Document.from_text(text, sender=address, received_at=moment)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (doc("+86 138 0000 0000"), doc("13800000000"), True),
        (doc("008613800000000"), doc("8613800000000", second=0.4), True),
        (doc(GATEWAY), doc(GATEWAY, second=60), False),
        (doc(GATEWAY), doc(GATEWAY, text="x"), False),
        (doc(GATEWAY), doc("95000"), False),
        (doc(None), doc(None), True),
    ],
)
def test_copies_of_one_message_share_an_identity(one: Document, other: Document, same: bool) -> None:
    assert (identity(one) == identity(other)) is same


def test_every_format_has_its_reader_or_its_explanation() -> None:
    for entry in FORMATS:
        if entry.module:
            assert callable(importlib.import_module(f"collectguard.sources.{entry.module}").read)
        else:
            assert entry.name in UNSUPPORTED or NO_MESSAGES[entry.name] in REMARKS
    assert len(NAMES) == len(set(NAMES))


def test_every_sentence_is_in_both_languages() -> None:
    for text in (*REMARKS.values(), *UNSUPPORTED.values()):
        assert text.zh
        assert text.en
    assert set(REMARKS) >= PROBLEMS
    assert set(UNSUPPORTED) >= UNREAD_MESSAGES


def test_recognising_loads_no_reader_it_does_not_need() -> None:
    code = "import sys, collectguard.sources; print([m for m in sys.modules if m in ('sqlite3', 'python_calamine', 'email', 'tarfile', 'html.parser')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_index_of_a_huawei_backup_is_left_out_where_its_messages_lie_beside_it(tmp_path: Path) -> None:
    index = "<?xml version='1.0'?><info.xml><row/></info.xml>"
    write(tmp_path / "info.xml", index)
    assert [path.name for path in inputs(tmp_path)] == ["info.xml"]
    write(tmp_path / "sms.db", b"x")
    assert [path.name for path in inputs(tmp_path)] == ["sms.db"]
    assert seen(tmp_path / "info.xml")[1].status == "unsupported"
    write(tmp_path / "info.json", '{"backupVersion": "5.0", "encrypted": true, "checkMsgV3": "0"}')
    assert [path.name for path in inputs(tmp_path)] == ["sms.db"]
    assert seen(tmp_path / "info.json")[1].format == "huawei-backup-info"
