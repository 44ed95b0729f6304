"""The account of a scan: what was counted message by message, and what is said at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from collectguard import scoring
from collectguard.conversations import Gathering, Place
from collectguard.detectors.cues import entry_for
from collectguard.model import (
    KINDS,
    ConversationReport,
    Counts,
    InputSummary,
    Language,
    MessageReport,
    Notice,
    Summary,
    Text,
)
from collectguard.rule import TRICKS
from collectguard.series import Entry

STOPPED = Text(
    "扫描中途停下了，后面的还没有看。用同样的参数加 --resume 可以接着做。",
    "The scan was stopped before the end; the rest was not looked at. Run it again with --resume to go on.",
)
_VERDICTS = ("trick", "caution", "clear", "not-judged")


class Mark(NamedTuple):
    """What is counted of one message, and the entry it leaves behind for its conversation.

    `tricks` are those more likely than not; of a message that only calls for caution the likeliest one.
    `by_day` says whether the moment it came had a part in the entry.
    """

    verdict: str
    kind: str | None
    tricks: tuple[str, ...]
    entry: Entry | None
    by_day: bool = False


def mark_of(report: MessageReport, number: int, *, named_chat: bool = False) -> Mark:
    """The mark of a report.

    Args:
        number: its place among all messages of the scan.
        named_chat: whether whoever wrote the input said which conversation it belongs to.
    """
    tricks: tuple[str, ...] = ()
    if report.verdict in ("trick", "caution"):
        likely = tuple(trick.trick for trick in report.tricks if trick.score >= scoring.weights().trick)
        tricks = likely or tuple(trick.trick for trick in report.tricks[:1])
    left = entry_for(report, number, keep=named_chat and report.conversation is not None)
    return Mark(report.verdict, report.kind, tricks, left.entry, left.by_day)


def count(counts: Counter[tuple[str, str]], mark: Mark) -> None:
    """Count one message by verdict, kind and trick."""
    counts["verdict", mark.verdict] += 1
    if mark.kind is not None:
        counts["kind", mark.kind] += 1
    for trick in mark.tricks:
        counts["trick", trick] += 1


class Account:
    """Counts marks and gathers their entries."""

    def __init__(self, gathering: Gathering | None = None) -> None:
        self.gathering = gathering or Gathering()
        self.counts: Counter[tuple[str, str]] = Counter()
        self.conversations = 0

    def add(self, mark: Mark, place: Place) -> None:
        """Count one message."""
        count(self.counts, mark)
        if mark.entry is not None:
            self.gathering.add(mark.entry, place)

    def reports(self, language: Language) -> Iterator[ConversationReport]:
        """What several messages show only together."""
        for report in self.gathering.reports(language):
            self.conversations += 1
            yield report

    def summary(
        self,
        inputs: tuple[InputSummary, ...],
        versions: Mapping[str, str | None],
        language: Language,
        *,
        duplicates: int = 0,
        filtered: int = 0,
        complete: bool = True,
    ) -> Summary:
        """The last word of a scan; to be asked for after `reports`."""
        return Summary(
            inputs=inputs,
            counts=Counts(
                messages=sum(self.counts["verdict", name] for name in _VERDICTS),
                verdict={name: self.counts["verdict", name] for name in _VERDICTS},
                kind={name: self.counts["kind", name] for name in KINDS},
                trick={name: found for name in TRICKS if (found := self.counts["trick", name])},
                conversations=self.conversations,
                duplicates=duplicates,
                filtered=filtered,
            ),
            versions=versions,
            complete=complete,
            notices=() if complete else (Notice(code="stopped", text=STOPPED.to(language)),),
            language=language,
        )


def versions(*, classifier: bool = True) -> dict[str, str | None]:
    """Versions of everything a verdict depends on; `model` is None where no classifier judges."""
    from importlib import import_module

    from collectguard import law
    from collectguard.rules import VERSION

    return {
        "tool": import_module("collectguard").__version__,
        "rules": VERSION,
        "model": _model_version() if classifier else None,
        "law": law.VERSION,
    }


def _model_version() -> str | None:
    """The first digits of the model's own hash."""
    import re

    from collectguard.detectors.classifier import model_path

    try:
        with model_path().open("rb") as stream:
            found = re.search(rb'"sha256": ?"([0-9a-f]{12})', stream.readline(4096))
    except OSError:
        return None
    return found[1].decode() if found else None
