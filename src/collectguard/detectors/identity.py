"""Who a message says it speaks for: its signature, its introduction, its opening, its sign-off.

"我是区法院的", "这里是派出所", "【某某调解中心】…" and "仲裁委通知：" claim an identity; "我去法院告你"
speaks of a court and claims none. Whether a claim is false shows only beside other words, so this
detector stands in rules together with what such a body would never do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from collectguard.case import Case, Range, Slot
from collectguard.detectors.context import excuse
from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Hit, SenderKind, Span, Text

if TYPE_CHECKING:
    from collectguard.rule import Detector

Way = Literal["signature", "introduction", "opening", "sign-off"]

#: Senders whose claim needs no proof: 12368, 95xxx and other public service numbers.
TRUSTED: tuple[SenderKind, ...] = ("hotline", "short-code")

_BRACKETS = LaterPattern(r"[【\[〖\u3014「][^】\]〗\u3015」\n]{2,40}[】\]〗\u3015」]")
_BREAK = LaterPattern(r"[。！!？?；;\n…~\uff5e—]|\.{2,}|-{2,}")

#: Between "我是" and the body: places and offices, but no verb that makes the body an object.
_NO_VERB = r"[^。！!？?；;\n,，被向给去从告把欠跟和找让问替到将要会没不等见报由]"
_INTRODUCTION = LaterPattern(
    r"(?:我们?这?边?(?:是|系|乃)|(?:这里|这边|这儿|这头|此处|这厢)(?:就)?是?|这是|本人(?:是|系)?|咱们?是|俺们?是|本机为|本号码?为|我方(?:是|系|为)|此为|"
    r"(?:我叫|我姓|免贵姓|鄙姓|敝姓)[\u4e00-\u9fff]{1,4}?[,，、]?(?:是|在)?)"
    rf"{_NO_VERB}{{0,18}}$"
)
_OURS = LaterPattern(r"(?:我们|咱们)(?:[\u4e00-\u9fff]{1,6}[省市区县镇乡])?$")
#: "我刑侦这边姓王": the body stands between "I" and "this end".
_MY_SIDE = LaterPattern(r"(?:^|[\s,，。！!；;:：])(?:我们?|咱们?|俺)(?:[\u4e00-\u9fff]{1,8}[省市区县州镇乡])?$")
_THIS_END = LaterPattern(r"[\u4e00-\u9fff]{0,3}(?:这边|这头|这里|这儿|那边|口)(?:的|姓|是|,|，|[老小][\u4e00-\u9fff])")
_NOT_OURS = LaterPattern(r"见|上见|里见|门口|起诉|立案|告|报|走|会|要|再|等|谈|说|聊")
#: "我是法院附近的" claims nothing.
_BESIDE = LaterPattern(r"附近|旁边|对面|门口|隔壁|上班|退休|起诉|判|告|传|路口|公交|地铁|小区")

_GREETING = (
    r"(?:【[^】]{1,30}】|您好|你好|尊敬的|[\u4e00-\u9fff某*\u00d7]{1,4}(?:先生|女士|同志)|"
    r"紧急通知|重要通知|最后通知|通知|提醒|警告|喂|请注意|[\s,，:：!！。*])*"
)
_OPENING_HEAD = LaterPattern(rf"^{_GREETING}(?:[\u4e00-\u9fff某\u00d7*()（）]{{0,14}})$")
_HEAD_SPOILED = LaterPattern(
    r"[被向给去从告把欠跟和找让问替到将要会没不由已经等见报交寄送]|在(?!地)|联系|材料|案子|案件|律师|明天|今天|下午|如果|再|还"
)
_OPENING_TAIL = LaterPattern(
    r"[\u4e00-\u9fff]{0,8}?(?:[:：]|通知|告知|通告|提醒|提示您|来电|打来|正告|警告|送达|传唤|工作人员|办案人员|承办人)"
    r"|(?:[\u4e00-\u9fff]{0,4}(?:大队|支队|中队|科|室|处|组|庭|队|办|部|站|员|官|长|局|所|某|老师|主任|经理)|[老小][\u4e00-\u9fff]|[\u4e00-\u9fff](?:大姐|大哥|大爷|大妈|姐|哥|叔|阿姨|书记|干事|会计|警官|法官))?"
    r"(?:的|这边的?|这里)?[,，]"
    r"|的[。!！ ]"
    r"|[\u4e00-\u9fff]{0,4}(?:查到|核实到|核查到|监测到|筛查到|掌握到|研判|向(?:您|你)|致函|发来|来函|已立卷|接(?:到|上级|平台|公司|银行)|已受理(?:平台|公司|银行|债权|有人|相关|出借))"
)
_SIGN_OFF_TAIL = LaterPattern(r"[\u4e00-\u9fff]{0,8}(?:\s?20\d{2}[年./-]\d{1,2}[月./-]\d{1,2}日?)?[。.!！\s]*$")
_PLACE = LaterPattern(r"^[\s,，]*(?:[\u4e00-\u9fff某\u00d7*]{0,14}[省市区县州镇乡旗某\u00d7*])?[\u4e00-\u9fff]{0,4}$")


class Identity:
    """A claim to be one of some bodies.

    Args:
        bodies: families naming the body or its officers ("法院", "书记员").
        ways: which kinds of claim count.
        trusted: kinds of sender whose claim is taken as true.
        confidence: how sure a hit is, 0 to 1.

    The hit's fact `claimed` holds the body's name as written. A question ("when will you pay?")
    does not undo a claim; warnings, quotations and news do.
    """

    __slots__ = ("bodies", "confidence", "trusted", "ways")

    def __init__(
        self,
        *bodies: Family,
        ways: Sequence[Way] = ("signature", "introduction", "opening", "sign-off"),
        trusted: Sequence[SenderKind] = TRUSTED,
        confidence: float = 0.9,
    ) -> None:
        self.bodies = bodies
        self.ways = frozenset(ways)
        self.trusted = frozenset(trusted)
        self.confidence = confidence

    def families(self) -> Iterable[Family]:
        return self.bodies

    def needs(self) -> Iterable[frozenset[Slot]]:
        return [frozenset((body,)) for body in self.bodies]

    def find(self, case: Case) -> Iterator[Hit]:
        if case.sender.kind in self.trusted:
            return
        done = -1
        for start, end in sorted(
            {place for body in self.bodies for place in case.of(body)}, key=lambda at: (at[0], -at[1])
        ):
            if start < done:
                continue
            claim = self._claim(case, start, end)
            if claim is None or excuse(case, start, end) not in (None, "question"):
                continue
            done = claim[1]
            name = case.text[start:end]
            yield Hit((case.span(*claim),), self.confidence, {"claimed": Text(name, name)})

    def _claim(self, case: Case, start: int, end: int) -> Range | None:
        """The words that make the claim, or None where the body is only spoken of."""
        text = case.text
        if "signature" in self.ways:
            bracket = _signature(case, start, end)
            if bracket is not None:
                return bracket
        if _BESIDE.match(text, end):
            return None
        before = text[max(0, start - 34) : start]
        if "introduction" in self.ways:
            introduced = _INTRODUCTION.search(before)
            if introduced:
                return start - (len(before) - introduced.start()), end
            mine = _MY_SIDE.search(before)
            if mine and _THIS_END.match(text, end):
                return start - (len(before) - mine.start()), end
            ours = _OURS.search(before)
            if ours and not _NOT_OURS.match(text, end):
                return start - (len(before) - ours.start()), end
        if "opening" in self.ways and start <= 40 and _OPENING_TAIL.match(text, end):
            head = text[:start]
            bare = head[head.rfind("】") + 1 :]
            if _OPENING_HEAD.match(head) and not _HEAD_SPOILED.search(bare):
                return start, end
        if "sign-off" in self.ways and len(text) - end <= 24 and start > 6 and _SIGN_OFF_TAIL.match(text, end):
            breaks = [match.end() for match in _BREAK.finditer(text, max(0, start - 24), start)]
            if breaks:
                head = text[breaks[-1] : start]
                if _PLACE.match(head) and not _HEAD_SPOILED.search(head):
                    return start, end
        return None


def _signature(case: Case, start: int, end: int) -> Range | None:
    """The bracket at the beginning or the end of the message that holds `text[start:end]`."""
    text = case.text
    for left, right in case.occurrences(_BRACKETS):
        if left < start and end < right and (left <= 3 or len(text) - right <= 18):
            return left, right
    return None


class Unclaimed:
    """A detector whose hits fall away when they begin in a claimed identity.

    "【某某调解中心】请今日还款" uses a name; it does not threaten mediation.
    """

    __slots__ = ("_noted", "claim", "part")

    def __init__(self, part: Detector, *bodies: Family) -> None:
        self.part = part
        self.claim = Identity(*bodies, trusted=())
        self._noted = "|".join(("claimed", *(body.name for body in bodies)))

    def families(self) -> Iterator[Family]:
        yield from self.part.families()
        yield from self.claim.families()

    def needs(self) -> Iterable[frozenset[Slot]]:
        return self.part.needs()

    def units(self) -> tuple[Detector, ...]:
        from collectguard.rule import units

        return tuple(Unclaimed(unit, *self.claim.bodies) for unit in units(self.part))

    def excuses(self) -> Iterable[Family]:
        from collectguard.rule import excuses

        return excuses(self.part)

    def find(self, case: Case) -> Iterator[Hit]:
        for hit in self.part.find(case):
            if not any(
                span.start < own.end and own.start < span.end for own in self._claimed(case) for span in hit.spans
            ):
                yield hit
            else:
                case.miss(0, len(case.text), "claimed identity")

    def _claimed(self, case: Case) -> tuple[Span, ...]:
        """Where the identity is claimed; read once a case, whichever units ask."""
        found = case.memo.get(self._noted)
        if not isinstance(found, tuple):
            found = case.memo[self._noted] = tuple(span for hit in self.claim.find(case) for span in hit.spans)
        return found
