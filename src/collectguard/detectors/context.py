"""Who is really speaking: what takes the edge off a frightening sentence.

The same words are a threat from a collector, a quotation from a borrower, a warning from the
police and a line of news. Detectors ask here before they report a hit. Each excuse is narrow
on purpose: a collector who adds "beware of fraud" at the end must not go free.
"""

from __future__ import annotations

from collectguard.case import Case
from collectguard.lexicon import context as words
from collectguard.lexicon.family import Family
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
    words.PRESSED_VOICE,
    words.OFFICIAL_DOOR,
    words.OPEN_DOOR,
    words.HEDGED,
    words.FREE_CHOICE,
    words.FICTION,
    words.PRIVATE_LIFE,
    words.OTHERS_FATE,
    words.PASS_ON,
    words.HARSH,
)

_QUOTED = LaterPattern(r"[“\"‘「『]([^“”\"‘’「」『』]{2,80})[”\"’」』]")
_SAYS = LaterPattern(r"(?:说|称|叫|喊|骂|道|问|讲|吓|念|写着|写的|回|述|谓|谓的|收到的?|[听看]到的?)[:：,，—-]{0,2}$")
_OF_IT = LaterPattern(
    r"\s?(?:是(?:吓|唬|假|骗|不|违)|那人|他|她|对吗|对不对|真的|合法|违法|这[类种样]|之类|等(?:话|字|语|说法|短信|手段)|的(?:短信|电话|套路|话|说法|字|把戏))"
)
_TRANSCRIPT = LaterPattern(
    r"(?:催收|催收员|对方|讨债的)[^:：\n]{0,8}[:：][\s\S]{2,160}(?:^|[\s\n。！!？?”)）(（])(?:我|借款人|女主|男主)[^:：\n]{0,8}[:：]"
)
_LAUGHS = LaterPattern(r"(?:哈哈|嘿嘿|嘻嘻|嘤嘤)[~～!！。.\s]{0,3}$")
#: A court that names itself, the case and nobody to pay: (year) + court code + kind + serial.
_COURT_NOTICE = LaterPattern(
    r"(?:法院|法庭|本院|执行局)[\s\S]{0,60}[(（〔]20\d{2}[)）〕][\u4e00-\u9fff]{1,3}\d{0,4}(?:民初|民终|民申|诉前调|执恢|执保|执异|执|民特|破|调)\d{1,6}号"
    r"|[(（〔]20\d{2}[)）〕][\u4e00-\u9fff]{1,3}\d{0,4}(?:民初|民终|民申|诉前调|执恢|执保|执异|执|民特|破|调)\d{1,6}号[\s\S]{0,80}(?:法院|法庭|本院|执行局|12368|法官|书记员)"
)
_PAY_SOMEBODY = LaterPattern(
    r"还款|转账|汇款|付款|打款|缴清|结清|还清|账号|账户名|收款|微信|扫码|1[3-9]\d{9}|专员|经办人|撤诉|撤案|和解金|逮捕|拘留|坐牢|抓"
)
_TO_READER = LaterPattern(r"[你您妳]|贵司|贵公司")
_PAUSE = LaterPattern(r"[，,、；;。！!？?\s]")
_QUESTION = LaterPattern(r"[？?]|(?:吗|(?<![什怎这那多要])么)(?=[。，,\s]|$)|呢[？?。]")


def excuse(case: Case, start: int, end: int) -> str | None:
    """Why `text[start:end]` is not said in earnest to the borrower, or None when it is."""
    whole = whole_message(case)
    if whole is not None:
        return whole
    if lawful_voice(case):
        return "lawful voice"
    at, to = case.sentence(start)
    if case.has(words.WARNING, at, max(to, end)):
        return "warning"
    if _quoted(case, at, start, end):
        return "quotation"
    if (
        case.has(words.ASKING, at, to)
        and not case.has(words.PRESSING_YOU, at, to)
        and _QUESTION.search(case.text, at, to)
    ):
        return "question"
    return None


def _quoted(case: Case, at: int, start: int, end: int) -> bool:
    """Whether the words are somebody else's: inside quotation marks that a speaker goes with."""
    quotes = case.occurrences(_QUOTED)
    first = next(((left, right) for left, right in quotes if left <= start < right), None)
    if first is None or not any(left < end <= right for left, right in quotes):
        return False
    left, right = first
    return (
        case.has(words.REPORTED, at, start)
        or _SAYS.search(case.text, max(0, left - 6), left) is not None
        or _OF_IT.match(case.text, right) is not None
    )


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


def lawful_voice(case: Case) -> bool:
    """Whether somebody writes who names ways out, official doors or the law's own words, and nothing harsh.

    Two of the three are enough. A disguise ends it; a harsh word ends it unless ways out and
    doors outweigh it by far.
    """
    if "lawful" not in case.memo:
        case.memo["lawful"] = _judge_lawful(case)
    return case.memo["lawful"] is True


def _judge_lawful(case: Case) -> bool:
    if _COURT_NOTICE.search(case.text) and not _PAY_SOMEBODY.search(case.text):
        return True
    if any(repair.charge for repair in case.repairs):
        return False
    harsh = _places(case, words.HARSH)
    if case.of(words.FREE_CHOICE) and harsh <= 2:
        return True
    doors, ways, law = (_places(case, family) for family in (words.OFFICIAL_DOOR, words.OPEN_DOOR, words.HEDGED))
    if (doors > 0) + (ways > 0) + (law > 0) < 2 and ways < 3:
        return False
    return harsh == 0 or (ways >= 1 + harsh and doors + ways + law >= 1 + 2 * harsh and harsh <= 2)


def _places(case: Case, family: Family) -> int:
    """How many separate places of a message hold the family."""
    count, last = 0, -1
    for start, end in case.of(family):
        if start >= last:
            count += 1
            last = end
    return count


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
    if case.has(words.FRIENDS_DEBT) or case.has(words.PRIVATE_LIFE) or _LAUGHS.search(case.text):
        return "friends"
    if case.has(words.FICTION):
        return "story"
    if case.has(words.OTHERS_FATE) and not case.has(words.PASS_ON) and not _TO_READER.search(case.text):
        return "somebody else"
    if case.has(words.PRESSED_VOICE):
        return "borrower"
    if (":" in case.text or "：" in case.text) and _TRANSCRIPT.search(case.text):
        return "transcript"
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
