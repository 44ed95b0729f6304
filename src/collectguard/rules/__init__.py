"""What is wrong and under which law: one folder a trick, one file a rule.

`catalogue()` walks the folders; a new file is a new rule and nothing else needs an edit.
`index_data()` reads what `make rules` wrote to `index.json`: all words of all rules, so that a
cold start loads only the few rule files a message calls for. A test keeps it fresh.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from pathlib import Path

from collectguard.detectors import context, kinds
from collectguard.detectors.index import IndexData, compile_index
from collectguard.errors import CatalogueError, UsageError
from collectguard.model import Text
from collectguard.rule import TRICKS, Rule, as_example

#: Version of the rule set, shown in summaries: verdicts change only with it.
VERSION = "2026.11.24"

INDEX_FILE = Path(__file__).with_name("index.json")

_HERE = Path(__file__).parent


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule, sorted by trick in the contract's order, then by id."""
    return tuple(rule(name) for name in rule_ids())


def rule_ids() -> tuple[str, ...]:
    """Ids of all rule files, in catalogue order, without loading them."""
    return tuple(
        f"{trick}/{stem.replace('_', '-')}"
        for trick in TRICKS
        for stem in sorted(path.stem for path in (_HERE / trick.replace("-", "_")).glob("[a-z]*.py"))
    )


@cache
def rule(rule_id: str) -> Rule:
    """The rule with this id; an unknown id raises `UsageError` naming the nearest ones."""
    trick, _, name = rule_id.partition("/")
    path = _HERE / trick.replace("-", "_") / f"{name.replace('-', '_')}.py"
    if trick not in TRICKS or not name.replace("-", "").isalnum() or not path.is_file():
        raise _unknown(rule_id)
    found = import_module(f"{__name__}.{trick}.{name}".replace("-", "_")).RULE
    if not isinstance(found, Rule) or found.id != rule_id:
        raise CatalogueError(f"{trick}/{path.name}: RULE.id must be {rule_id!r}, the file's own place")
    return found


def compile_catalogue() -> IndexData:
    """The index of the whole catalogue, made from the rule files themselves."""
    lawful = (as_example(example).text for rule in catalogue() for example in (*rule.near_misses, *rule.twins))
    return compile_index(catalogue(), also=(*context.FAMILIES, *kinds.FAMILIES), ordinary=lawful)


def index_data() -> IndexData:
    """The stored index; made anew where the file is missing."""
    try:
        return IndexData.from_dict(json.loads(INDEX_FILE.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return compile_catalogue()


def _unknown(rule_id: str) -> UsageError:
    import difflib

    near = difflib.get_close_matches(rule_id, rule_ids(), n=3, cutoff=0.5)
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
