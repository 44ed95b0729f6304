"""Pages as an engine would read them, laid out from plain rows of text."""

from __future__ import annotations

from collectguard.model.picture import Box, Glyph, Line, Page

WIDTH, SIZE, STEP, MARGIN = 1200, 36, 64, 110


def page(*rows: str, tilt: float = 0.0, engine: str = "rapidocr") -> Page:
    """A sheet: `^` begins a large line in the middle, `>` one at the right, `|` parts cells; others begin at the left."""
    lines = []
    for number, row in enumerate(rows):
        mark, text = (row[0], row[1:]) if row[:1] in "^>" else ("", row)
        size = round(1.6 * SIZE) if mark == "^" else SIZE
        cells = text.split("|")
        for at, cell in enumerate(cells):
            wide = sum(_wide(char, size) for char in cell)
            left = (WIDTH - wide) // 2 if mark == "^" else WIDTH - MARGIN - wide if mark == ">" else MARGIN + 260 * at
            lines.append(line(cell, left, MARGIN + STEP * number, size, tilt))
    return Page(width=WIDTH, height=MARGIN * 2 + STEP * len(rows), engine=engine, lines=tuple(lines))


def line(text: str, left: int, top: int, size: int = SIZE, tilt: float = 0.0, spread: int = 0) -> Line:
    """One line of print; `spread` blank pixels between the characters."""
    glyphs = []
    x = left
    for char in text:
        down, right = round(x * tilt), x + _wide(char, size)
        glyphs.append(Glyph(char, Box(x, top + down, right, top + down + size), 0.98))
        x = right + spread
    right = glyphs[-1].box.right if glyphs else left
    first, last = top + left * tilt, top + right * tilt
    return Line(tuple(glyphs), ((left, first), (right, last), (right, last + size), (left, first + size)), 0.98)


def _wide(char: str, size: int) -> int:
    return size // 2 if char.isascii() else size


LAWYER = (
    ">云州方圆示例律师事务所",
    "^律师函",
    ">（2026）云方律函字第021号",
    "致：周某某先生",
    "　　云州方圆示例律师事务所接受云州示例银行的委托，指派孟",
    "某某律师就您信用卡欠款事宜致函如下：截至2026年4月30日，",
    "尚欠透支本金12,300.00元、利息1,045.22元。请您于收到本函",
    "后十五日内与委托人联系。特此函告。",
    ">云州方圆示例律师事务所",
    ">承办律师：孟某某",
    ">执业证号：13301201910000000",
    ">联系电话：000-00000000",
    ">二〇二六年五月六日",
)
SUMMONS = (
    "^云州市南湖区人民法院",
    "^传票",
    "案号|（2026）云0103民初2207号",
    "案由|金融借款合同纠纷",
    "被传唤人|郑某某",
    "传唤事由|开庭审理",
    "应到时间|2026年6月11日上午9时30分",
    "应到处所|本院第六法庭",
    "1.被传唤人必须准时到达应到处所。",
    "2.本票由被传唤人携带来院报到。",
    ">审判员 崔某某",
    ">书记员 潘某",
    ">二〇二六年五月十二日",
)
LIMIT = (
    "^云州市南湖区人民法院",
    "^限制消费令",
    ">（2026）云0103执1288号",
    "被执行人：田某",
    "　　本院于2026年2月3日立案执行你金融借款合同纠纷一案，因",
    "你未按执行通知书指定的期间履行义务，本院对你采取限制消",
    "费措施，限制你不得有以下高消费行为：（一）乘坐交通工具时，",
    "选择飞机、列车软卧、轮船二等以上舱位。",
    ">院长 宋某某",
    ">二〇二六年三月二日",
)
