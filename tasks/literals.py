"""Which strings every match of a pattern must hold, told from the parsed pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import Any

# The parser and its names are the standard library's own; nothing but this task looks into them.
from re import _constants as codes  # type: ignore[attr-defined]  # isort: skip
from re import _parser as parser  # type: ignore[attr-defined]  # isort: skip

#: A longer list of literals costs more to look for than the pattern itself.
_MOST_LITERALS = 150
#: Most strings made by joining neighbours.
_MOST_JOINED = 60
_MOST_ALTERNATIVES = 24

#: All strings that a piece of a pattern can match.
Choices = frozenset[str]
_NOTHING: Choices = frozenset(("",))


@cache
def required_literals(
    pattern: str, flags: int, most: int = _MOST_ALTERNATIVES
) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Alternatives, each of sets of strings: every match holds one string of each set of one of them, in order.

    At most so many alternatives are told apart. Nothing is told where an alternative needs no string at all.

    >>> required_literals("(?:上|登)门[^。]?", 0)
    ((('上门', '登门'),),)
    >>> required_literals("把(?:你|您)?的?[^。]{0,9}(?=发)发", 0)
    ((('把',), ('发',)),)
    >>> required_literals("(?:跟.*说|问[^。]*起)你", 0)
    ((('跟',), ('说你',)), (('问',), ('起你',)))
    >>> required_literals("[^。]+", 0)
    ()
    """
    parsed = parser.parse(pattern, flags)
    folded = bool(parsed.state.flags & re.IGNORECASE)
    found = {
        tuple(tuple(sorted(words)) for words in _needs(items, folded=folded))
        for items in _alternatives(list(parsed), most, folded=folded)
    }
    return tuple(sorted(found)) if () not in found else ()


def _alternatives(items: list[Any], most: int, *, folded: bool) -> list[list[Any]]:
    """The sequences that a sequence with branches stands for."""
    done: list[list[Any]] = []
    waiting = [items]
    while waiting:
        sequence = waiting.pop()
        for at, (op, value) in enumerate(sequence):
            if op is codes.SUBPATTERN and not value[1] and not value[2] and _choices(op, value, folded=folded) is None:
                branches = [value[3]]
            elif op is codes.BRANCH and _choices(op, value, folded=folded) is None:
                branches = value[1]
            else:
                continue
            if len(done) + len(waiting) + len(branches) <= most:
                waiting += [[*sequence[:at], *branch, *sequence[at + 1 :]] for branch in branches]
                break
        else:
            done.append(sequence)
    return done


def _needs(items: Iterable[Any], *, folded: bool) -> list[Choices]:
    """What a sequence needs, item by item; neighbours of known choices are joined."""
    sets: list[Choices] = []
    run = _NOTHING
    for op, value in items:
        choices = _choices(op, value, folded=folded)
        if choices is not None and len(run) * len(choices) <= _MOST_JOINED:
            run = frozenset(before + after for before in run for after in choices)
            continue
        sets += _kept(run)
        run = _NOTHING if choices is None else choices
        if choices is None:
            sets += _needs_of(op, value, folded=folded)
    return sets + _kept(run)


def _kept(run: Choices) -> list[Choices]:
    """A set worth looking for, without strings that hold another of it."""
    if "" in run:
        return []
    return [frozenset(word for word in run if not any(other in word for other in run if other != word))]


def _choices(op: Any, value: Any, *, folded: bool) -> Choices | None:
    """All strings an item can match, where they are few."""
    if op in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return _NOTHING
    if op is codes.LITERAL:
        return _literals((value,), folded=folded)
    if op is codes.IN:
        members = [_members(kind, what) for kind, what in value]
        known = [codes_of for codes_of in members if codes_of is not None]
        return _literals(chain.from_iterable(known), folded=folded) if len(known) == len(members) else None
    if op is codes.SUBPATTERN and not value[1] and not value[2]:
        return _choices_of_all(value[3], folded=folded)
    if op is codes.BRANCH:
        branches = [_choices_of_all(branch, folded=folded) for branch in value[1]]
        whole = [branch for branch in branches if branch is not None]
        union: Choices = frozenset().union(*whole)
        return union if len(whole) == len(branches) and len(union) <= _MOST_LITERALS else None
    if op in (codes.MAX_REPEAT, codes.MIN_REPEAT) and value[1] == 1:
        inner = _choices_of_all(value[2], folded=folded)
        return inner if inner is None or value[0] else inner | _NOTHING
    return None


def _members(kind: Any, what: Any) -> Iterable[int] | None:
    """The characters that one part of a class stands for, where they are few; a reading has no digits but ASCII's."""
    if kind is codes.LITERAL:
        return (what,)
    if kind is codes.RANGE and what[1] - what[0] < _MOST_LITERALS:
        return range(what[0], what[1] + 1)
    return range(ord("0"), ord("9") + 1) if what is codes.CATEGORY_DIGIT else None


def _choices_of_all(items: Iterable[Any], *, folded: bool) -> Choices | None:
    run = _NOTHING
    for op, value in items:
        choices = _choices(op, value, folded=folded)
        if choices is None or (len(run) > 1 and len(run) * len(choices) > _MOST_JOINED):
            return None
        run = frozenset(before + after for before in run for after in choices)
    return run


def _literals(numbers: Iterable[int], *, folded: bool) -> Choices | None:
    chars = frozenset(map(chr, numbers))
    if folded and any(char.lower() != char or char.upper() != char for char in chars):
        return None
    return chars if len(chars) <= _MOST_LITERALS else None


def _needs_of(op: Any, value: Any, *, folded: bool) -> list[Choices]:
    """What an item of unknown choices needs."""
    if op is codes.SUBPATTERN and not value[1] and not value[2]:
        return _needs(value[3], folded=folded)
    if op is codes.BRANCH:
        best = [max(_needs(branch, folded=folded), key=_worth, default=None) for branch in value[1]]
        known = [words for words in best if words is not None]
        union: Choices = frozenset().union(*known)
        return _kept(union) if len(known) == len(best) and len(union) <= _MOST_LITERALS else []
    if op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT) and value[0]:
        return _needs(value[2], folded=folded)
    return []


def _worth(words: Choices) -> tuple[int, int]:
    """Longer strings, then fewer of them, are met by fewer texts."""
    return min(map(len, words)), -len(words)
