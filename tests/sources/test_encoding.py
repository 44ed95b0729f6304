from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectguard.sources.encoding import decode


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_common_encodings_come_back(encoding: str) -> None:
    text, _ = decode("您的账户已逾期，请尽快处理".encode(encoding))
    assert text == "您的账户已逾期，请尽快处理"


def test_one_final_line_break_is_not_part_of_the_message() -> None:
    assert decode(b"a\n\n") == ("a\n", None)
    assert decode(b"a\r\n") == ("a", None)


def test_what_was_guessed_is_said() -> None:
    assert decode("逾期".encode())[1] is None
    note = decode("逾期请还款".encode("gb18030"))[1]
    assert note is not None
    assert "GB18030" in note.en


@given(st.binary(max_size=300))
def test_any_bytes_become_text(raw: bytes) -> None:
    text, _ = decode(raw)
    assert isinstance(text, str)
