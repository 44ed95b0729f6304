"""Roles of a screen's blocks: which are messages, whose, and when; the rest is the phone's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from statistics import median

from collectguard.model.picture import Box, Page, Remark, around
from collectguard.sources import times
from collectguard.sources.pictures import Picture
from collectguard.sources.screens import furniture, remarks
from collectguard.sources.screens.apps import app_of
from collectguard.sources.screens.clock import Stamp, stamp
from collectguard.sources.screens.layout import Block, blocks_of, rows_of
from collectguard.sources.screens.seen import Screen, ScreenKind, ScreenMessage, Side
from collectguard.sources.screens.spacing import page_ratio
from collectguard.sources.screens.surfaces import Ground, Row
from collectguard.sources.screens.wording import Body, body, worded

#: More lines than any screen holds are not taken for one.
_MOST_LINES = 1500
#: Share of the picture above which a clock and a battery are the status bar.
_STATUS_BAR = 0.09
#: The same where nothing but its words speaks for it.
_TOP = 0.13
_HEADER = 0.22
_FACE_GAP = 0.06
_TINY = 0.62
#: Height of a line against the picture's width; a letter's page holds more characters across than a phone.
_LETTER_PRINT = 1 / 27
_PAPER_LINE = 29
_LONGEST_NAME = 20
#: Characters that make print on the bare page somebody's words rather than a label.
_WORDS = 9


@dataclass(frozen=True, slots=True, eq=False)
class _Draft:
    """A message before its text is put together."""

    block: Block
    rows: tuple[Row, ...]
    side: Side
    sender: str | None = None
    time: Stamp | None = None
    cut: bool = False
    pictured: Box | None = None


def read(
    picture: Picture, page: Page, taken_at: datetime | None, clock_zone: tzinfo | None, others: bool = True
) -> Screen:
    """See `read_screen`."""
    zone = clock_zone or times.zone(times.DEFAULT_ZONE)
    ground = Ground(picture.pixels)
    rows = rows_of(page.lines[:_MOST_LINES], ground)
    if not rows:
        return Screen(kind="other", confidence=0.9, app="unknown", title=None, messages=())
    blocks = blocks_of(rows, ground)
    sorted_out = _Sorter(blocks, page, photo=ground.noisy).sort()
    grey = picture.pixels.convert("L")
    drafts = sorted_out.drafts if others or sorted_out.kind != "other" else []
    bodies = [body(grey, draft.rows) for draft in drafts]
    ratio = page_ratio([one.measured for one in bodies])
    messages = [
        _message(draft, one, ratio, sorted_out.title, taken_at, zone)
        for draft, one in zip(drafts, bodies, strict=True)
        if one.rows
    ]
    return Screen(
        kind=sorted_out.kind,
        confidence=sorted_out.confidence,
        app=app_of(blocks, sorted_out.kind, page.height),
        title=sorted_out.title,
        messages=tuple(messages),
    )


def _message(
    draft: _Draft, rows: Body, ratio: float | None, title: str | None, taken_at: datetime | None, zone: tzinfo
) -> ScreenMessage:
    text = worded(rows, ratio)
    said: list[Remark] = []
    if not text.told:
        said.append(remarks.SPACING_CANNOT_TELL)
    if draft.cut:
        said.append(remarks.CUT_OFF)
    moment = draft.time.at(taken_at, zone) if draft.time is not None else None
    if draft.time is not None and moment is None:
        said.append(remarks.NO_DAY)
    if draft.side == "unknown":
        said.append(remarks.NO_SIDE)
    sender = draft.sender if draft.sender is not None else title if draft.side != "right" else None
    return ScreenMessage(
        text=text.text,
        boxes=text.boxes,
        side=draft.side,
        sender=None if sender is None else furniture.address(sender),
        received_at=moment,
        box=around([line.box for row in rows.rows for line in row.lines]),
        pictured=draft.pictured,
        remarks=tuple(said),
    )


@dataclass(frozen=True, slots=True)
class _Sorted:
    kind: ScreenKind
    confidence: float
    title: str | None
    drafts: list[_Draft]


class _Sorter:
    """Gives every block its role.

    Args:
        blocks: top to bottom.
        page: what was read.
        photo: bubbles and page are hard to tell apart.
    """

    def __init__(self, blocks: Sequence[Block], page: Page, *, photo: bool = False) -> None:
        self.page = page
        self.photo = photo
        self.blocks = sorted(blocks, key=lambda block: (block.top, block.left))
        self.times = {id(block): found for block in self.blocks if (found := _only_time(block)) is not None}
        self.usual = median([block.height for block in self.blocks for _ in block.rows])
        self.header: int | None = None
        self.avatars = {id(block) for block in self.blocks if self._is_avatar(block)}
        self.header = self._header()

    def _header(self) -> int | None:
        """A title on a bar of its own, which looks like a bubble: right at the top, with a label or above all times."""
        times = [block.top for block in self.blocks if id(block) in self.times and not self._in_bar(block)]
        said = [block for block in self.blocks if self._says(block)]
        if len(said) < 2 or said[0].top > _HEADER * self.page.height or len(said[0].rows) > 2:
            return None
        first = said[0]
        labels = [furniture.is_furniture(row.text) for row in first.rows]
        if any(labels) and not all(labels):
            return id(first)
        centred = abs((first.left + first.right) / 2 - self.page.width / 2) < 0.12 * self.page.width
        alone = len(first.rows) == 1 and (centred or furniture.is_number(first.text))
        return id(first) if self.photo and alone and times and first.bottom < min(times) else None

    def sort(self) -> _Sorted:
        pairs = self._labelled()
        told = [pair for pair in pairs if _app_label(pair[0])]
        if told and len(told) >= len(pairs) / 2:
            return self._notifications(told)
        if len(pairs) >= 2:
            return self._listed(pairs)
        bubbles = [block for block in self.blocks if self._says(block)]
        if bubbles and not self._full_page():
            return self._chat(bubbles)
        return self._listed_without_times() or self._bare()

    def _full_page(self) -> bool:
        """Lines as long as paper holds and no clock anywhere: not a phone's screen, whatever its light looks like."""
        long = sorted(len(row.text) for block in self.blocks for row in block.rows)
        return long[(3 * len(long)) // 4] >= _PAPER_LINE and not any(
            time.clock or time.ago is not None for time in self.times.values()
        )

    def _says(self, block: Block) -> bool:
        return (
            block.bubble
            and id(block) not in self.times
            and id(block) not in self.avatars
            and id(block) != self.header
            and not (furniture.is_status(block.text) and block.top < _TOP * self.page.height)
            and not (
                furniture.is_mark(block.text)
                and (block.height < 0.85 * self.usual or block.top < _TOP * self.page.height)
            )
            and not all(furniture.is_card(row.text) for row in block.rows)
        )

    def _is_avatar(self, block: Block) -> bool:
        """One or two characters on a small patch beside a bubble: a contact's picture made of a letter."""
        if len(block.text) > 2 or not block.bubble:
            return False
        return block.reach.right - block.reach.left < 0.16 * self.page.width and any(
            other is not block
            and other.bubble
            and len(other.text) > 2
            and min(other.bottom, block.bottom) - max(other.top, block.top) > 0.3 * block.height
            and -2
            < max(other.reach.left - block.reach.right, block.reach.left - other.reach.right)
            < _FACE_GAP * self.page.width
            for other in self.blocks
        )

    # --- chats

    def _chat(self, bubbles: Sequence[Block]) -> _Sorted:
        drafts: list[_Draft] = []
        hints = self._hints(bubbles)
        messages = [block for block in bubbles if id(block) not in hints]
        if not messages:
            return self._bare()
        start = min(block.top for block in messages)
        first_time = min(
            (block.top for block in self.blocks if id(block) in self.times and not self._in_bar(block)), default=start
        )
        head = min(start, first_time)
        usual = _usual_height(messages)
        title = self._title(
            [
                row
                for block in self.blocks
                if not self._says(block) and not _at_length(block)
                for row in block.rows
                if row.bottom <= head + 0.3 * row.height
            ]
        )
        now: Stamp | None = None
        names: list[Block] = []
        for block in self.blocks:
            if block.bottom <= head and not self._says(block) and id(block) not in self.times:
                if block.height < 0.9 * usual or _at_length(block):
                    names.append(block)
                continue
            if id(block) in self.times:
                if self._in_bar(block) and block.bottom <= start:
                    continue
                if (owner := self._time_below(block, drafts)) is not None:
                    drafts[owner] = _with_time(drafts[owner], self.times[id(block)])
                else:
                    now = self.times[id(block)]
                continue
            if id(block) in self.avatars or id(block) in hints:
                continue
            if block.bubble and not self._says(block):
                continue
            if block.bubble:
                rows, inner = _without_time(block.rows)
                pictured = block.ground if block.height < _TINY * usual and len(block.rows) > 1 else None
                drafts.append(
                    _Draft(block, rows, block.side, self._name(block, names), inner or now, pictured=pictured)
                )
                continue
            names.append(block)
        drafts = _joined_pictures(drafts, usual)
        drafts += self._loose(names, drafts, head)
        drafts.sort(key=lambda draft: draft.block.top)
        sure = 0.95 if title or self.times or len(messages) > 1 else 0.7
        return _Sorted("messages", sure, title, drafts)

    def _in_bar(self, block: Block) -> bool:
        """The phone's own clock."""
        time = self.times.get(id(block))
        if not furniture.is_status(block.text) or (time is not None and time != Stamp(clock=time.clock)):
            return False
        aside = abs((block.left + block.right) / 2 - self.page.width / 2) > 0.15 * self.page.width
        first = block.top - self.blocks[0].top < 2.5 * block.height
        return first and block.bottom < (_TOP if aside else _STATUS_BAR) * self.page.height

    def _hints(self, bubbles: Sequence[Block]) -> set[int]:
        """Input fields and buttons look like bubbles: known by their words, below or above what is said."""
        hints = [block for block in self.blocks if all(furniture.is_furniture(row.text) for row in block.rows)]
        found = {id(block) for block in hints if block.bubble} | {id(block) for block in bubbles if not _legible(block)}
        said = [block for block in bubbles if id(block) not in found]
        last = max((block.bottom for block in said if len(block.text) > 1), default=0.0)
        first = min((block.top for block in said), default=0.0)
        beside = {
            id(block)
            for block in said
            if len(block.text) == 1
            and any(hint.top < block.bottom and block.top < hint.bottom and hint.top > last for hint in hints)
        }
        buttons = {
            id(block)
            for block in hints
            for other in hints
            if block.bubble and other is not block and other.top < block.bottom and block.top < other.bottom
        }
        return (beside | buttons) | {
            id(block)
            for block in bubbles
            if id(block) in found and (block.top > last or block.bottom < first or not _legible(block))
        }

    def _time_below(self, block: Block, drafts: Sequence[_Draft]) -> int | None:
        """The message right above a time that stands under it, flush with its side."""
        centre = (block.left + block.right) / 2
        if abs(centre - self.page.width / 2) < 0.12 * self.page.width or not drafts:
            return None
        above = drafts[-1].block
        if block.top - above.bottom > 2.6 * above.height:
            return None
        return len(drafts) - 1

    def _name(self, block: Block, names: list[Block]) -> str | None:
        """A name in small print right over an incoming bubble, flush with it."""
        if block.side == "right":
            return None
        for candidate in reversed(names[-3:]):
            if (
                len(candidate.rows) == 1
                and candidate.height < 0.97 * block.height
                and -0.2 * block.height < block.top - candidate.bottom < 1.6 * block.height
                and (
                    abs(candidate.left - block.reach.left) < 2.5 * block.height
                    or abs(candidate.right - block.reach.right) < 2.5 * block.height
                )
                and not furniture.is_furniture(candidate.text)
                and not furniture.is_mark(candidate.text)
            ):
                names.remove(candidate)
                return furniture.name(candidate.text) or None
        return None

    def _loose(self, names: Sequence[Block], drafts: Sequence[_Draft], start: float) -> Iterable[_Draft]:
        """Print on the bare page among bubbles: long enough to be said by somebody, or left out."""
        usual = median([draft.block.height for draft in drafts])
        end = max(draft.block.bottom for draft in drafts)
        for block in names:
            early = block.bottom < start and not _at_length(block)
            if early or not block.han or all(furniture.is_furniture(row.text) for row in block.rows):
                continue
            flush = any(abs(block.left - draft.block.left) < usual for draft in drafts)
            like = 0.85 < block.height / usual < 1.18 and block.bottom < end
            centred = abs((block.left + block.right) / 2 - self.page.width / 2) < 0.04 * self.page.width
            note = centred and len(block.rows) < 3 and block.height < usual
            if (flush and like) or (block.han >= _WORDS and not note):
                yield _Draft(block, block.rows, "unknown")

    def _title(self, rows: Sequence[Row]) -> str | None:
        """The largest print of the header that is no clock, hint or badge."""
        best: tuple[float, str] | None = None
        for row in rows:
            text = furniture.title(row.text)
            in_bar = row.bottom < _TOP * self.page.height
            if (
                not any(char.isalnum() for char in text)
                or (len(text) < 3 and text.isascii())
                or (len(text) < 6 and not any(char.isalpha() for char in text) and ":" in text)
                or furniture.is_furniture(text)
                or furniture.is_mark(text)
                or stamp(text) is not None
                or (in_bar and furniture.is_status(text))
            ):
                continue
            if best is None or row.height > 1.12 * best[0]:
                best = (row.height, text)
        return best[1] if best else None

    # --- lists and notifications

    def _labelled(self) -> list[tuple[Block, Block]]:
        """Names and labels with a time at the right end of their row."""
        pairs = []
        for block in self.blocks:
            if id(block) not in self.times or block.right < 0.6 * self.page.width:
                continue
            level = block.rows[0]
            beside = [
                (other, row)
                for other in self.blocks
                for row in other.rows
                if other is not block
                and row.right < block.left
                and any(char.isalnum() for char in row.text)
                and row.height < 2.2 * level.height
                and len(row.text) > (1 if row.left < 0.2 * self.page.width and row.height > 1.5 * level.height else 0)
                and abs(row.level_at(block.left) - level.level_at(block.left)) < 0.6 * max(row.height, level.height)
            ]
            if beside:
                other, row = max(beside, key=lambda pair: pair[1].height)
                label = _only(other, row)
                if not self._in_bar(block) or _app_label(label):
                    pairs.append((label, block))
        for block in self.blocks:
            if len(block.rows) >= 1 and (split := _android_label(block.rows[0].text)) is not None:
                pairs.append((_only(block, block.rows[0]), _only(block, block.rows[0])))
                self.times.setdefault(id(pairs[-1][1]), split[1])
        return sorted(pairs, key=lambda pair: pair[0].top)

    def _between(self, label: Block, after: Block | None, left: float) -> list[Row]:
        """Rows under a label and above the next one."""
        end = after.top if after is not None else float("inf")
        rows = [
            row
            for block in self.blocks
            if id(block) not in self.times
            for row in block.rows
            if row.middle > label.bottom
            and row.bottom < end + 0.5 * row.height
            and row.right > left
            and row.left > left - 2 * row.height
        ]
        rows.sort(key=lambda row: row.middle)
        kept: list[Row] = []
        for row in rows:
            last = kept[-1].bottom if kept else label.bottom
            if row.top - last > 2.5 * row.height:
                break
            kept.append(row)
        return kept

    def _notifications(self, pairs: Sequence[tuple[Block, Block]]) -> _Sorted:
        drafts = []
        for number, (label, time) in enumerate(pairs):
            after = pairs[number + 1][0] if number + 1 < len(pairs) else None
            rows = self._between(label, after, label.left - 3 * label.height)
            if len(rows) < 2:
                continue
            sender, rest = rows[0], rows[1:]
            moment = self.times.get(id(time))
            drafts.append(_Draft(label, tuple(rest), "left", furniture.title(sender.text), moment, cut=True))
        return _Sorted("notification", 0.85, None, drafts) if drafts else self._bare()

    def _listed(self, pairs: Sequence[tuple[Block, Block]]) -> _Sorted:
        """A list of conversations, or a forwarded record, where names are smaller than what is said."""
        drafts = []
        larger = 0
        for number, (name, time) in enumerate(pairs):
            after = pairs[number + 1][0] if number + 1 < len(pairs) else None
            rows = self._between(name, after, name.left)
            if not rows:
                continue
            larger += 1 if median([row.height for row in rows]) < name.height * 0.97 else -1
            drafts.append(
                _Draft(name, tuple(rows), "left", furniture.name(name.text), self.times.get(id(time)), cut=True)
            )
        if not drafts:
            return self._bare()
        title = self._title([row for block in self.blocks for row in block.rows if row.bottom < pairs[0][0].top])
        if larger > 0 and not (title and "记录" in title):
            return _Sorted("conversation-list", 0.85, title, drafts)
        whole = [_Draft(draft.block, draft.rows, "unknown", draft.sender, draft.time) for draft in drafts]
        return _Sorted("messages", 0.75, title, whole)

    def _listed_without_times(self) -> _Sorted | None:
        """A list of conversations that shows no times: names in larger print, each over a line or two in smaller."""
        rows = [
            row
            for block in self.blocks
            if not block.bubble and not self._in_bar(block) and not furniture.is_status(block.text)
            for row in block.rows
            if sum(char.isalnum() for char in row.text) > 1
        ]
        groups: list[list[Row]] = []
        for row in sorted(rows, key=lambda row: row.middle):
            last = groups[-1][-1] if groups else None
            near = (
                last is not None
                and row.top - last.bottom < 0.6 * last.height
                and abs(row.left - last.left) < row.height
            )
            if near and len(groups[-1]) < 4 and row.height < 1.2 * groups[-1][0].height:
                groups[-1].append(row)
            else:
                groups.append([row])
        items = [group for group in groups if len(group) > 1 and _heads(group)]
        if len(items) < 3 or len(items) < 0.7 * len(groups):
            return None
        if max(group[0].left for group in items) - min(group[0].left for group in items) > 2 * items[0][0].height:
            return None
        by_row = {id(row): block for block in self.blocks for row in block.rows}
        drafts = [
            _Draft(
                _only(by_row[id(group[0])], group[0]),
                tuple(group[1:]),
                "left",
                furniture.title(group[0].text),
                cut=True,
            )
            for group in items
        ]
        return _Sorted("conversation-list", 0.7, None, drafts)

    # --- neither

    def _bare(self) -> _Sorted:
        """Print without bubbles that can be seen: a crop of one message, a pale photo, or no phone screen at all."""
        bar = [block for block in self.blocks if id(block) in self.times and self._in_bar(block)]
        times = [
            block
            for block in self.blocks
            if (time := self.times.get(id(block))) is not None
            and block not in bar
            and (time.clock or time.ago is not None)
        ]
        blocks = [
            block
            for block in self.blocks
            if block not in bar
            and block not in times
            and id(block) not in self.avatars
            and not furniture.is_furniture(block.text)
            and not (furniture.is_status(block.text) and block.top < _TOP * self.page.height)
            and _legible(block)
        ]
        head = [block for block in blocks if times and block.bottom < times[0].top and block.han < 2 * _WORDS]
        if len(head) > 1 and abs((times[0].left + times[0].right) / 2 - self.page.width / 2) > 0.12 * self.page.width:
            head = head[:-1]  # a time flush with a side stands under its message
        if not head and bar and blocks and len(blocks) > 1 and len(blocks[0].rows) == 1 and len(blocks[0].text) < 24:
            head = blocks[:1]
        title = self._title([row for block in head for row in block.rows])
        said = [block for block in blocks if block not in head]
        if not said:
            return _Sorted("other", 0.8, title, [])
        rows = sum(len(block.rows) for block in said)
        size = median([row.height for block in said for row in block.rows]) / max(1, self.page.width)
        if bar or times or title:
            return _Sorted("messages", 0.6, title, self._unframed(said, times))
        whole = _Draft(said[0], tuple(row for block in said for row in block.rows), "unknown")
        if sum(block.han for block in said) >= 4 and size > _LETTER_PRINT and rows <= 40:
            return _Sorted("messages", 0.5, None, [whole])
        return _Sorted("other", 0.6, None, [whole])

    def _unframed(self, said: Sequence[Block], times: Sequence[Block]) -> list[_Draft]:
        """Messages whose bubbles cannot be told from the page: one a paragraph, its side by where its lines stand."""
        left = min(block.left for block in self.blocks)
        right = max(block.right for block in self.blocks)
        drafts = []
        for block in said:
            before, after = block.left - left, right - block.right
            side: Side = "unknown"
            if before < 0.5 * after and after > 0.06 * self.page.width:
                side = "left"
            elif before > 3 * after and before > 0.25 * self.page.width:
                side = "right"
            above = [time for time in times if time.bottom <= block.top]
            below = [time for time in times if time.top >= block.bottom]
            moment = self.times[id(above[-1])] if above else self.times[id(below[0])] if below else None
            drafts.append(_Draft(block, block.rows, side, None, moment))
        return drafts


def _usual_height(blocks: Sequence[Block]) -> float:
    """Height of the print people write in, whatever small print stands beside it."""
    heights = sorted(block.height for block in blocks if block.right - block.left > 0.8 * block.height)
    return heights[(2 * len(heights)) // 3] if heights else median([block.height for block in blocks])


def _heads(rows: Sequence[Row]) -> bool:
    """Whether the first row is a number or a name over the others."""
    name = rows[0].text
    larger = rows[0].height > 1.08 * median([row.height for row in rows[1:]])
    return furniture.is_number(name) or (len(name) <= _LONGEST_NAME and larger)


def _at_length(block: Block) -> bool:
    """More than a header holds."""
    return len(block.rows) > 1 and block.han >= 2 * _WORDS


def _legible(block: Block) -> bool:
    return any(char.isalnum() for char in block.text)


def _only_time(block: Block) -> Stamp | None:
    """A block that holds one time, perhaps with the kind of message over it."""
    if len(block.rows) > 2:
        return None
    whole = stamp(block.text)
    if whole is None and len(block.rows) == 2 and furniture.is_furniture(block.rows[0].text):
        return stamp(block.rows[1].text)
    return whole


def _without_time(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], Stamp | None]:
    """A time in small print at the end of a bubble, as some phones put it."""
    if len(rows) > 1:
        usual = median([row.height for row in rows[:-1]])
        if rows[-1].height < 0.86 * usual and (found := stamp(rows[-1].text)) is not None:
            return rows[:-1], found
    return rows, None


def _with_time(draft: _Draft, time: Stamp) -> _Draft:
    return _Draft(draft.block, draft.rows, draft.side, draft.sender, time, draft.cut, draft.pictured)


def _joined_pictures(drafts: Sequence[_Draft], usual: float) -> list[_Draft]:
    """Pieces of one pictured paper, which its own layout has parted, made one."""
    joined: list[_Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        small = draft.pictured is not None or draft.block.height < _TINY * usual
        if (
            small
            and last is not None
            and (last.pictured is not None or last.block.height < _TINY * usual)
            and draft.block.top - last.block.bottom < 6 * draft.block.height
            and draft.block.reach.left < last.block.reach.right
            and last.block.reach.left < draft.block.reach.right
        ):
            box = around([last.pictured or last.block.ground, draft.pictured or draft.block.ground])
            joined[-1] = _Draft(last.block, (*last.rows, *draft.rows), last.side, last.sender, last.time, pictured=box)
        else:
            joined.append(draft)
    return joined


def _only(block: Block, row: Row) -> Block:
    return Block((row,), block.colour, block.reach, block.bubble, block.side)


def _app_label(label: Block) -> bool:
    text = furniture.squeezed(label.text).lower()
    return text in furniture.APPS or _android_label(label.text) is not None


def _android_label(text: str) -> tuple[str, Stamp] | None:
    """ "短信 · 现在" in one row."""
    plain = furniture.squeezed(text)
    for app in furniture.APPS:
        if plain.lower().startswith(app):
            rest = plain[len(app) :].lstrip("·•.-|")
            if rest and (found := stamp(rest)) is not None:
                return app, found
    return None
