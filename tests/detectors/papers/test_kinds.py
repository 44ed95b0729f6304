"""Which paper a page shows, and that chats and everyday papers are none of ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from collectguard.detectors.papers import paper_of
from collectguard.detectors.papers.kinds import titled
from collectguard.model.picture import Page
from tests.detectors.papers.pages import LAWYER, LIMIT, SUMMONS, line, page

DEMAND_BODY = "您在我司平台的借款已逾期45天，应还金额3,210.00元，请您于三日内偿还欠款。"


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (LAWYER, "lawyer-letter"),
        (SUMMONS, "summons"),
        (LIMIT, "consumption-limit"),
        (("^解除合同通知书", "致：李某", "您与我司签订的借款合同自本通知送达之日起解除，全部借款视为到期。", ">2026年4月9日"), "contract-termination"),
        (("^贷款提前到期通知书", "借款人：林某", "依据合同第十二条，我行宣布上述借款提前到期。", ">2026年4月9日"), "contract-termination"),
        (("^失信人员名单公示", "以下人员拖欠网贷拒不归还，现予以公示：", "王某某男34岁欠款23000元"), "dishonest-list"),
        (("^受理案件通知书", ">（2026）云0103民初2207号", "郑某某：", "本院已决定立案审理。", ">2026年5月6日"), "filing-notice"),
        (("^仲裁通知书", "被申请人：胡某某", "本会根据双方约定的仲裁条款决定予以受理。", ">云州仲裁委员会", ">2026年4月28日"), "arbitration-notice"),
        (("^诉前调解通知书", "当事人：石某", "调解时间：2026年5月20日上午10时", ">2026年5月11日"), "mediation-notice"),
        (("^债权转让通知书", "债务人：蒋某某", "我行已将对您的债权转让给江源示例资产管理有限公司。", ">2026年4月2日"), "assignment-notice"),
        (("^信用卡催收函", "尊敬的持卡人何某某：", "您的信用卡已逾期62天，请尽快偿还欠款。", ">云州示例银行"), "demand-letter"),
        (("^告知函", "吴某：", DEMAND_BODY, "特此告知。", ">2026年5月3日"), "demand-letter"),
        (("^律帅函", "致：周某某", "本律师受云州示例银行委托致函如下，请您还款。", ">2026年5月6日"), "lawyer-letter"),
        (("^江海市示例区人民法院传票", "被传唤人|李某", "传唤事由|开庭审理", ">2026年5月6日"), "summons"),
    ],
)  # fmt: skip
def test_kind(rows: tuple[str, ...], kind: str) -> None:
    told = paper_of(page(*rows))
    assert told.kind == kind
    assert told.kind_boxes
    assert 0 < told.confidence < 1


@pytest.mark.parametrize(
    "rows",
    [
        ("^电子发票", "购买方|云州示例科技有限公司", "价税合计|303.16", ">开票人：方某"),
        ("^菜单", "红烧排骨|48元", "清蒸鲈鱼|68元", "米饭|2元"),
        ("^诊断证明书", "姓名|叶某", "诊断|急性胃炎", ">医师：苏某某", ">2026年3月18日"),
        ("^家长通知书", "尊敬的家长：", "我校定于4月30日召开运动会。特此通知。", ">云州市示例小学", ">2026年4月24日"),
        ("^房屋租赁合同", "第二条乙方逾期支付的，每日按欠付金额万分之五支付违约金。", "第四条争议由人民法院管辖。", ">2026年2月1日"),
        ("^停电通知", "尊敬的用户：", "因线路检修，定于5月9日停电。", ">云州供电公司", ">2026年5月6日"),
        ("^调休通知", "各位同事：", "五月四日调休，五月九日上班。", ">2026年4月28日"),
        ("^录取通知书", "许某同学：", "请于2026年9月1日到校报到。", ">云州示例大学"),
    ],
)  # fmt: skip
def test_everyday_papers_are_none_of_ours(rows: tuple[str, ...]) -> None:
    assert paper_of(page(*rows)).kind in ("other", "none")


@pytest.mark.parametrize(
    "rows",
    [
        ("9:41", "^陈经理", "昨天22:41", "律师函已经寄到你户籍地了，你自己看着办", "今天还能处理，过了今天就走起诉流程"),
        ("9:41", "^法务部", "昨天22:41", "律师函", "你看清楚，这可不是吓唬你", "法院传票下周就到"),
        ("5月6日上午9:10", "【云州法院】您有一起金融借款合同纠纷，案号（2026）云0103民初2207号，", "请于6月11日到庭。", "短信/彩信"),
        ("律师函",),
        (),
    ],
)  # fmt: skip
def test_chats_are_no_papers(rows: tuple[str, ...]) -> None:
    assert paper_of(page(*rows)).kind == "none"


def test_a_letter_on_a_screen_needs_a_title_and_a_frame() -> None:
    assert paper_of(page(*LAWYER), hint="screen").kind == "lawyer-letter"
    assert paper_of(page("^律师函", "请查收"), hint="screen").kind == "none"


def test_a_title_cut_off_is_made_up_for_by_the_body() -> None:
    told = paper_of(page(*LIMIT[3:]))
    assert told.kind == "consumption-limit"
    assert told.title is None
    assert told.kind_boxes
    assert not told.ends_seen


def test_a_title_read_as_loose_characters_is_put_together() -> None:
    sheet = page(*LAWYER)
    title = sheet.lines[1]
    top = title.box.top
    loose = tuple(line(char, 300 + 180 * at, top + at % 2, 58) for at, char in enumerate("律师函"))
    lines = (*sheet.lines[:1], *reversed(loose), *sheet.lines[2:])
    told = paper_of(replace(sheet, lines=lines))
    assert (told.kind, told.title) == ("lawyer-letter", "律师函")


@pytest.mark.parametrize("tilt", [-0.05, 0.05])
def test_a_tilted_photograph(tilt: float) -> None:
    told = paper_of(page(*SUMMONS, tilt=tilt))
    assert told.kind == "summons"
    assert all(told.particulars.values())


def test_titles_of_two_characters_must_be_exact() -> None:
    assert titled("发票") == ("other", 1.0, 2)
    assert titled("云州市人民法院传票") == ("summons", 0.9, 2)
    assert titled("调休通知") == (None, 0.9, 2), "a plain notice, not one character from a mediation's"


def test_endless_pages_are_bounded() -> None:
    lines = tuple(line("逾期" * 10, 100, 40 * at) for at in range(5_000))
    assert paper_of(Page(width=1200, height=200_000, engine="rapidocr", lines=lines)).kind in ("none", "other")
