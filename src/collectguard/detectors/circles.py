"""People around a borrower, drawn into the debt: one look for every circle of people."""

from __future__ import annotations

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import third_party as words
from collectguard.lexicon.family import Family
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID

_HARMLESS = (words.HOUSEHOLD_BILL, words.HARMLESS_VOICE, words.KEEP_SECRET, words.ADVERT)
_REQUEST = (words.POLITE_REQUEST, words.REQUEST, words.KEEP_QUIET, words.PRESENT)


def _act(
    *slots: Family | re.Pattern[str],
    gap: int,
    confidence: float,
    any_order: bool = False,
    requested: bool = True,
    hint: bool = False,
) -> Frame:
    return Frame(
        *slots,
        gap=gap,
        any_order=any_order,
        unless=_REQUEST if requested else (),
        without=_HARMLESS,
        confidence=confidence,
        negatable=not hint,
    )


def _alone(
    *slots: Family | re.Pattern[str], gap: int, confidence: float, any_order: bool = False, across: bool = False
) -> Frame:
    """An act that must speak for itself: no friend, bill or advert may be about."""
    return Frame(
        *slots,
        gap=gap,
        any_order=any_order,
        across=across,
        unless=_REQUEST,
        without=(*_HARMLESS, FRIENDLY_CALL),
        negatable=False,
        confidence=confidence,
    )


def drawn_in(circle: Family, *, named: Family, alone: float) -> AnyOf:
    """Threats to tell, call, bother or shame a circle of people.

    The act is always a reaching-out (calling, telling, a visit, people "knowing") beside the
    circle; what makes it a threat is a condition ("if you do not pay"), an announced
    intention in a message about a debt, or a hint at shame.

    Args:
        circle: the people, in all their wordings, bare ones too.
        named: wordings that can only mean the borrower's own people ("your mother").
        alone: how telling it is to reach for `named` in a message without any word of a debt;
            low for kin, of whom friends speak too.
    """
    owed = Frame(words.CUE, confidence=1.0, negatable=False)
    return AnyOf(
        _act(UNPAID, words.REACH, circle, gap=12, confidence=0.85),
        _act(UNPAID, circle, words.REACH, gap=12, confidence=0.8),
        Both(_act(words.IF_NOT_PAID, words.REACH, circle, gap=10, confidence=0.8), owed),
        Both(_act(words.IF_NOT_PAID, circle, words.REACH, gap=10, confidence=0.75), owed),
        _act(words.REACH_HARD, circle, gap=12, any_order=True, confidence=0.75, requested=False),
        Both(_act(words.INTEND, words.REACH, circle, gap=6, confidence=0.75), owed),
        Both(_act(named, words.INTEND, words.REACH, gap=6, confidence=0.7), owed),
        Both(_act(circle, words.INTEND, words.HEARS, gap=4, confidence=0.75), owed),
        Both(_act(words.REACH, named, gap=5, confidence=0.65), owed),
        Both(_act(words.TOWARDS, named, words.REACH, gap=5, confidence=0.7), owed),
        Both(_act(words.TOWARDS, circle, words.REACH, gap=5, confidence=0.6), owed),
        _alone(words.I_REACH, named, gap=2, confidence=alone),
        _alone(words.I_REACH, named, words.REACHED, gap=4, confidence=min(0.6, alone + 0.1)),
        _alone(words.MAKE, named, words.ANSWER_PHONE, gap=4, confidence=max(0.5, alone)),
        _alone(words.RING_THEM, named, gap=0, confidence=alone),
        _alone(words.RATHER_NOT, named, gap=4, confidence=0.55),
        Both(_act(words.RATHER_NOT, circle, gap=6, confidence=0.7, requested=False, hint=True), owed),
        _alone(named, words.NEWS_OUT, gap=6, confidence=0.55),
        _alone(named, words.SHAME, gap=14, any_order=True, across=True, confidence=0.55),
        _alone(circle, words.SHAME_HARD, gap=8, any_order=True, confidence=0.5),
        _act(words.TRUTHFULLY, words.REACH, named, gap=4, confidence=0.5),
        _act(circle, words.REACH, words.HIS_AFFAIR, gap=10, confidence=0.6),
        _act(words.REACH, circle, words.HIS_AFFAIR, gap=10, confidence=0.6),
        Frame(
            named, words.HE_KNOWS, words.CUE, gap=16, across=True, without=_HARMLESS, negatable=False, confidence=0.65
        ),
        Frame(words.IMPLIED, circle, gap=6, without=_HARMLESS, negatable=False, confidence=0.6),
        _alone(words.WAIT_FOR_ME, named, gap=1, confidence=0.6),
        _alone(named, words.RING_UP, gap=14, confidence=0.55),
        _alone(named, words.BOTHERED, gap=12, confidence=0.6),
        _act(words.HIS_AFFAIR, words.TOWARDS, circle, gap=3, confidence=0.65),
        _alone(words.ASK_REACH, named, gap=1, confidence=0.6),
        _alone(named, words.GAVE_AWAY, gap=6, confidence=0.6),
        _alone(circle, words.WATCHED_BY, gap=6, confidence=0.6),
        Both(_act(words.DISTURB, circle, gap=3, confidence=0.6, requested=False, hint=True), owed),
        _alone(circle, words.PASSIVE, gap=4, confidence=0.6),
        Both(_act(circle, words.NEWS_OUT, gap=8, confidence=0.7, requested=False), owed),
        Both(_act(circle, words.SHAME, gap=10, any_order=True, confidence=0.7, requested=False, hint=True), owed),
        Both(_act(words.MAKE, circle, words.ANSWER_PHONE, gap=4, confidence=0.65), owed),
        _act(UNPAID, words.I_REACH, named, gap=10, confidence=0.8),
        Both(_act(words.HINT, circle, words.KNOWS, gap=8, confidence=0.75, requested=False, hint=True), owed),
        Both(_act(words.MAKE, circle, words.KNOWS, gap=6, confidence=0.75, requested=False), owed),
        _act(circle, words.HEARS, words.OWES, gap=8, confidence=0.7, requested=False, hint=True),
        Both(_act(words.HINT, named, gap=6, any_order=True, confidence=0.6, requested=False, hint=True), owed),
    )
