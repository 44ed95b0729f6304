"""The shipped tables are what the script makes, and agree with themselves."""

from __future__ import annotations

import pytest
from tasks.make_normalise_tables import HOME, TABLES, coarse, content

from collectguard.lexicon.terms import TERMS
from collectguard.normalise import tables


@pytest.mark.parametrize("name", sorted(TABLES))
def test_made_again_they_are_the_same_bytes(name: str) -> None:
    assert (HOME / name).read_bytes() == content(TABLES[name]())


def test_coding_keeps_the_length() -> None:
    text = "".join(map(chr, range(0x3100))) + "".join(tables.syllables()) + tables.SOFT + "\ud800\U0001f600"
    assert len(text.translate(tables.CODES)) == len(text)


def test_traditional_characters_are_single_and_change() -> None:
    table = tables.traditional()
    assert all(old != new for old, new in table.to_simplified.items())
    assert all(len(written) == len(word) for written, word in tables.traditional_phrases().items())


def test_every_term_is_searched_and_no_real_word_is_a_term() -> None:
    searched = {term for _, _, term in tables.patterns()}
    assert set(TERMS) <= searched
    assert not tables.real_words() & set(TERMS)


def test_near_homophones_share_a_class() -> None:
    assert coarse("zheng") == coarse("zen")
    assert coarse("nian") == coarse("lian")
    assert coarse("fa") != coarse("hua")
