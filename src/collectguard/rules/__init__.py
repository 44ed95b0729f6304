"""What is wrong and under which law: one folder a trick, one file a rule.

`catalogue()` walks the folders; a new file is a new rule and nothing else needs an edit.
`rule_book()` is what the pipeline works with.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from collectguard.beside import bytes_beside
from collectguard.errors import CatalogueError, UsageError
from collectguard.lexicon.tricks import TRICKS
from collectguard.model import Text
from collectguard.rules.book import CATALOGUE_FILE, CLAIMS_FILE, LiveBook, RuleBook, StoredBook

if TYPE_CHECKING:
    from collectguard.rule import Rule, SeriesRule

#: Version of the rule set, shown in summaries: verdicts change only with it.
VERSION = "2026.11.24"


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule, sorted by trick in the contract's order, then by id."""
    return tuple(rule(name) for name in rule_ids())


def rule_ids() -> tuple[str, ...]:
    """Ids of all rule files, in catalogue order, without loading them."""
    return _ids(".")


@cache
def rule(rule_id: str) -> Rule:
    """The rule with this id; an unknown id raises `UsageError` naming the nearest ones."""
    trick, _, name = rule_id.partition("/")
    if trick not in TRICKS or not name.replace("-", "").isalnum():
        raise _unknown(rule_id)
    place = f"{__name__}.{trick}.{name}".replace("-", "_")
    try:
        found = import_module(place).RULE
    except ModuleNotFoundError as error:
        if error.name != place:
            raise
        raise _unknown(rule_id) from None
    from collectguard.rule import Rule

    if not isinstance(found, Rule) or found.id != rule_id:
        raise CatalogueError(f"{trick}/{name.replace('-', '_')}.py: RULE.id must be {rule_id!r}, the file's own place")
    return found


@cache
def series_catalogue() -> tuple[SeriesRule, ...]:
    """Every rule over several messages, sorted like `catalogue()`."""
    return tuple(series_rule(name) for name in series_rule_ids())


def series_rule_ids() -> tuple[str, ...]:
    """Ids of all files under `series/`, in catalogue order, without loading them."""
    return _ids("series")


def _ids(folder: str) -> tuple[str, ...]:
    from pathlib import Path

    here = Path(__file__).parent / folder
    return tuple(
        f"{trick}/{stem.replace('_', '-')}"
        for trick in TRICKS
        for stem in sorted(path.stem for path in (here / trick.replace("-", "_")).glob("[a-z]*.py"))
    )


@cache
def series_rule(rule_id: str) -> SeriesRule:
    """The rule over several messages with this id; an unknown id raises `UsageError`."""
    from collectguard.rule import SeriesRule

    if rule_id not in series_rule_ids():
        raise _unknown(rule_id)
    found = import_module(f"{__name__}.series.{rule_id.replace('/', '.')}".replace("-", "_")).RULE
    if not isinstance(found, SeriesRule) or found.id != rule_id:
        raise CatalogueError(f"series/{rule_id}: RULE.id must be {rule_id!r}, the file's own place")
    return found


def every_rule() -> tuple[Rule | SeriesRule, ...]:
    """Rules over one message and over several, trick by trick."""
    return tuple(sorted((*catalogue(), *series_catalogue()), key=lambda rule: list(TRICKS).index(rule.trick)))


def any_rule(rule_id: str) -> Rule | SeriesRule:
    """The rule with this id, over one message or several; an unknown id raises `UsageError`."""
    return series_rule(rule_id) if rule_id in series_rule_ids() else rule(rule_id)


@cache
def rule_book() -> RuleBook:
    """The whole catalogue for the pipeline: stored, or live where nothing is stored."""
    try:
        stored = bytes_beside(__file__, CATALOGUE_FILE)
    except FileNotFoundError:
        return LiveBook(catalogue())
    return StoredBook(stored, lambda: bytes_beside(__file__, CLAIMS_FILE), rule)


def _unknown(rule_id: str) -> UsageError:
    import difflib

    near = difflib.get_close_matches(rule_id, (*rule_ids(), *series_rule_ids()), n=3, cutoff=0.5)
    en = f"did you mean {', '.join(near)}?" if near else "`collectguard rules list` shows them all"
    zh = f"您要找的是 {'、'.join(near)} 吗？" if near else "`collectguard rules list` 可列出全部"
    return UsageError(f"no rule is called {rule_id!r}; {en}", f"没有叫 {rule_id!r} 的规则；{zh}")


def trick_title(trick: str) -> Text:
    """The title of a trick id of the contract; an unknown id raises `UsageError`."""
    if trick not in TRICKS:
        raise UsageError(
            f"no trick is called {trick!r}; known are {', '.join(TRICKS)}",
            f"没有叫 {trick!r} 的套路；已有：{'、'.join(TRICKS)}",
        )
    return TRICKS[trick]
