"""What a normalisation step undid, kept as evidence."""

from __future__ import annotations

from typing import Literal, NamedTuple

from collectguard.model import Span

Step = Literal[
    "width",
    "invisible",
    "marks",
    "traditional",
    "split",
    "gap",
    "digits",
    "emoji",
    "pinyin",
    "look-alike",
    "homophone",
    "alias",
]


class Repair(NamedTuple):
    """One thing that was undone.

    `span` points into the original and covers the whole disguised word; `before` is that
    stretch as received, `after` how it reads now. `term` is the charged word it helped to
    restore, `charge` how telling that is (0 for harmless repairs: layout, headings, text
    that is traditional throughout); `sure` tells repairs of the main reading from guesses.
    A `gap` repair without a term and four or more characters long is a run of single,
    separated characters.
    """

    step: Step
    span: Span
    before: str
    after: str
    term: str | None
    charge: float
    sure: bool
