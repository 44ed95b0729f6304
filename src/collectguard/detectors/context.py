"""Who is really speaking: what takes the edge off a frightening sentence.

The same words are a threat from a collector, a quotation from a borrower, a warning from the
police and a line of news. Detectors ask here before they report a hit. Each excuse is narrow
on purpose: a collector who adds "beware of fraud" at the end must not go free.
"""

from __future__ import annotations

from collectguard.case import Case
from collectguard.lexicon import context as words
from collectguard.lexicon.later import LaterPattern

#: Families that every index must search, because `excuse` reads them.
FAMILIES = (
    words.WARNING_FRAME,
    words.WARNING,
    words.WARNING_VOICE,
    words.ADVISER,
    words.HEADLINE,
    words.FRIENDS_DEBT,
    words.REPORTED,
    words.VICTIM_VOICE,
    words.NEWS,
    words.ASKING,
    words.NEGATION,
    words.NOT_REALLY,
    words.PRESSING_YOU,
    words.LAW_LESSON,
)

_QUOTED = LaterPattern(r"[“\"‘「『]([^“”\"‘’「」『』]{2,80})[”\"’」』]")
_PAUSE = LaterPattern(r"[，,、；;。！!？?\s]")
_QUESTION = LaterPattern(r"[？?]|(?:吗|(?<![什怎这那多要])么)(?=[。，,\s]|$)|呢[？?。]")


def excuse(case: Case, start: int, end: int) -> str | None:
    """Why `text[start:end]` is not said in earnest to the borrower, or None when it is."""
    whole = whole_message(case)
    if whole is not None:
        return whole
    at, to = case.sentence(start)
    if case.has(words.WARNING, at, max(to, end)):
        return "warning"
    if case.has(words.REPORTED, at, start) and any(
        left <= start and end <= right for left, right in case.occurrences(_QUOTED)
    ):
        return "quotation"
    if (
        case.has(words.ASKING, at, to)
        and not case.has(words.PRESSING_YOU, at, to)
        and _QUESTION.search(case.text, at, to)
    ):
        return "question"
    return None


def negated(case: Case, start: int) -> bool:
    """Whether what begins at `start` is denied.

    A bare 不/没/别 must touch the word; 不会, 无需, 严禁 … may stand two characters off.
    "别以为我们不会上门" is no denial.
    """
    for at, to in case.of(words.NEGATION):
        if at >= start:
            break
        reach = 0 if to - at == 1 else 2
        if not to <= start <= to + reach or _PAUSE.search(case.text, to, start):
            continue
        if not any(at - 6 <= left < at for left, _ in case.of(words.NOT_REALLY)):
            return True
    return False


def whole_message(case: Case) -> str | None:
    """Why the whole message is nobody's threat (warning, borrower, news, lesson), or None."""
    if "excuse" not in case.memo:
        case.memo["excuse"] = _judge_whole(case)
    reason = case.memo["excuse"]
    return reason if isinstance(reason, str) else None


def _judge_whole(case: Case) -> str | None:
    frames = case.of(words.WARNING_FRAME)
    if frames and (len(frames) > 1 or case.has(words.WARNING) or case.has(words.WARNING_VOICE) or frames[0][0] < 12):
        return "warning"
    if case.has(words.WARNING_VOICE) and case.has(words.WARNING):
        return "warning"
    if case.has(words.ADVISER):
        return "advice"
    if case.has(words.HEADLINE):
        return "news"
    if case.has(words.FRIENDS_DEBT):
        return "friends"
    victim = len(case.of(words.VICTIM_VOICE))
    reported = len(case.of(words.REPORTED))
    pressing = len(case.of(words.PRESSING_YOU))
    if victim and victim + reported > pressing:
        return "borrower"
    if reported and victim + reported > 1 and not pressing:
        return "borrower"
    if len(case.of(words.NEWS)) > 1 and not pressing:
        return "news"
    if case.has(words.LAW_LESSON) and not pressing:
        return "lesson"
    return None
