"""Pictured papers for the examples of page rules; invented bodies, cases and dates."""

from __future__ import annotations

from collections.abc import Mapping

from collectguard.model import Text
from collectguard.model.picture import Box, Paper, PaperKind, Seal, Sign

_TITLE = (Box(300, 80, 500, 120),)
_SEAL_PLACE = (Box(420, 820, 600, 1000),)

NO_SEAL = Seal(
    state="absent",
    why=Text(
        "画面清晰、有颜色，整页没有印章样的红色图形。",
        "The picture is sharp and in colour, and nothing red on the page is like a seal.",
    ),
)
UNTOLD = Seal(
    state="cannot-tell", why=Text("黑白图片，看不出有没有红章。", "A picture without colour: no red seal could show.")
)


def sealed(ring: str, *, star: bool = True) -> Seal:
    """A round seal with this name on its ring, a star or the emblem in its middle."""
    return Seal(
        state="present",
        why=Text("落款处有一枚红色圆章。", "A round red seal lies on the signature."),
        boxes=_SEAL_PLACE,
        shape="round",
        centre="star" if star else "emblem",
        ring_text=ring,
    )


def paper(
    kind: PaperKind, particulars: Mapping[str, str | None], seal: Seal, *signs: Sign, title_seen: bool = True
) -> Paper:
    """A paper with its title in sight, unless said otherwise."""
    return Paper(kind=kind, particulars=particulars, seal=seal, signs=signs, kind_boxes=_TITLE if title_seen else ())


#: A lawful letter's and a real summons's words, and what they carry.
LAWFUL_LETTER = (
    "律师函\n（2026）云方律函字第021号\n致：周某某先生\n云州方圆示例律师事务所接受云州示例银行的委托，指派孟某某律师就信用卡欠款事宜致函如下："
    "截至2026年4月30日，尚欠本金12,300.00元、利息1,045.22元。请您于收到本函后十五日内与委托人联系。如对金额有异议，请向委托人客服查询。\n特此函告。\n"
    "云州方圆示例律师事务所\n律师：孟某某\n电话：000-00000000\n2026年5月6日"
)
LAWFUL_LETTER_CARRIES: Mapping[str, str | None] = {
    "issuer": "云州方圆示例律师事务所",
    "addressee": "周某某",
    "client": "云州示例银行",
    "reference": "（2026）云方律函字第021号",
    "amount_basis": "12,300.00元",
    "lawyer": "孟某某",
    "licence_number": None,
    "contact": "000-00000000",
    "signature": "律师：孟某某",
    "date": "2026年5月6日",
}
SUMMONS = (
    "云州市南湖区人民法院\n传票\n案号（2026）云0103民初2207号\n案由 金融借款合同纠纷\n被传唤人 郑某某\n传唤事由 开庭审理\n"
    "应到时间 2026年6月11日上午9时30分\n应到处所 本院第六法庭\n1.被传唤人必须准时到达应到处所。\n2.本票由被传唤人携带来院报到。\n"
    "审判员 崔某某\n书记员 潘某\n二〇二六年五月十二日"
)
SUMMONS_CARRIES: Mapping[str, str | None] = {
    "court": "云州市南湖区人民法院",
    "addressee": "郑某某",
    "case_number": "（2026）云0103民初2207号",
    "cause": "金融借款合同纠纷",
    "reason": "开庭审理",
    "hearing_time": "2026年6月11日上午9时30分",
    "hearing_place": "本院第六法庭",
    "judge": "崔某某",
    "clerk": "潘某",
    "date": "二〇二六年五月十二日",
}
LIMIT_ORDER = (
    "云州市南湖区人民法院\n限制消费令\n（2026）云0103执1288号\n被执行人：田某\n本院于2026年2月3日立案执行申请执行人云州示例银行与你金融借款合同纠纷一案，"
    "因你未按执行通知书指定的期间履行生效法律文书确定的给付义务，本院依法对你采取限制消费措施，限制你不得有以下高消费及非生活和工作必需的消费行为："
    "（一）乘坐交通工具时，选择飞机、列车软卧、轮船二等以上舱位；（二）在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费。\n院长 宋某某\n二〇二六年三月二日"
)
LIMIT_ORDER_CARRIES: Mapping[str, str | None] = {
    "court": "云州市南湖区人民法院",
    "addressee": "田某",
    "case_number": "（2026）云0103执1288号",
    "limits": "飞机、列车软卧、轮船二等以上舱位",
    "judge": "宋某某",
    "date": "二〇二六年三月二日",
}
