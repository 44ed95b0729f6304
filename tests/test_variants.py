"""Variants are deterministic, differ from the text, and touch nothing but what they say."""

from __future__ import annotations

from collectguard.rules.variants import MAKERS, variants

TEXT = "今天不还款就起诉你，律师函寄到单位"


def test_same_seed_same_variants() -> None:
    assert variants(TEXT, 7) == variants(TEXT, 7)
    assert any(variants(TEXT, 7)[name] != variants(TEXT, 8)[name] for name in variants(TEXT))


def test_each_differs_from_the_text() -> None:
    made = variants(TEXT)
    assert set(made) == set(MAKERS)
    assert TEXT not in made.values()


def test_a_text_without_charged_terms_is_torn_throughout() -> None:
    assert variants("你好吗")["spaced"] == "你 好 吗"
    assert "homophone" not in variants("你好吗")
