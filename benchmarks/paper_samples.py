"""Invented papers of every kind, everyday papers and chats, drawn with Pillow; for `benchmarks.papers` only."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One page: rows by role, its kind, and the particulars that it carries and lacks."""

    name: str
    kind: str
    title: str = ""
    head: str = ""
    ref: str = ""
    to: str = ""
    body: tuple[str, ...] = ()
    table: tuple[tuple[str, str], ...] = ()
    sign: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    lawful: bool = False


class Style(NamedTuple):
    """How a page is drawn."""

    font: str
    size: int
    wide_title: bool
    margin: int
    width: int


PAPERS: tuple[Sample, ...] = (
    Sample(
        name="lawyer-full",
        kind="lawyer-letter",
        head="云州方圆示例律师事务所",
        title="律师函",
        ref="（2026）云方律函字第021号",
        to="致：周某某先生",
        body=(
            "云州方圆示例律师事务所接受云州示例银行股份有限公司（下称委托人）的委托，指派孟某某律师就您信用卡欠款事宜致函如下：",
            "一、您持有委托人发行的尾号0000信用卡，截至2026年4月30日，尚欠透支本金12,300.00元、利息1,045.22元、违约金320.00元。",
            "二、依据《民法典》第六百七十五条、第六百七十六条及《信用卡领用合约》第八条，您应当按照约定偿还。",
            "三、请您于收到本函后十五日内与委托人联系。如对金额有异议，请向委托人客服查询并提出。",
            "本函不影响您依法享有的抗辩权利。特此函告。",
        ),
        sign=(
            "云州方圆示例律师事务所",
            "承办律师：孟某某",
            "执业证号：13301201910000000",
            "联系电话：000-00000000",
            "二〇二六年五月六日",
        ),
        has=(
            "issuer",
            "client",
            "lawyer",
            "licence_number",
            "reference",
            "date",
            "contact",
            "signature",
            "addressee",
            "amount_basis",
        ),
        lawful=True,
    ),
    Sample(
        name="lawyer-bare",
        kind="lawyer-letter",
        title="律师催告函",
        to="欠款人你好：",
        body=(
            "你在某平台的借款已经严重逾期，现本律师受平台委托正式向你发函。",
            "限你今日18点前还清全部欠款，否则本律师将立即提交法院起诉，冻结你名下全部银行卡、微信和支付宝。",
            "请你慎重对待，不要一错再错。",
        ),
        lacks=("issuer", "lawyer", "reference", "date", "contact", "licence_number"),
    ),
    Sample(
        name="termination-full",
        kind="contract-termination",
        title="贷款提前到期通知书",
        ref="编号：ZJ-2026-0417",
        to="借款人：林某",
        body=(
            "您与我行于2024年1月15日签订了编号为YZ20240115的《个人消费借款合同》，借款金额人民币80,000元。",
            "因您连续三期未按约还款，依据合同第十二条第三款，我行宣布上述借款于2026年4月20日提前到期。",
            "请您于2026年5月5日前偿还借款本金56,210.44元及利息2,318.70元，合计58,529.14元。",
            "还款及查询请登录我行手机银行，或拨打客服热线95000。如有异议，可在七日内书面提出。",
        ),
        sign=("云州示例银行股份有限公司城东支行", "2026年4月17日"),
        has=("basis", "issuer", "addressee", "reference", "amount_basis", "contact", "signature", "date"),
        lawful=True,
    ),
    Sample(
        name="termination-app",
        kind="contract-termination",
        title="合同解除通知",
        body=(
            "由于您严重违约，平台已单方解除合同，剩余全部欠款即刻到期，须一次性全额结清。",
            "逾期未结清的，每日加收违约金，并移交法务部门走诉讼流程。",
            "特此通知。",
        ),
        lacks=("issuer", "addressee", "reference", "date", "contact", "signature"),
    ),
    Sample(
        name="limit-full",
        kind="consumption-limit",
        head="云州市南湖区人民法院",
        title="限制消费令",
        ref="（2026）云0103执1288号",
        to="被执行人：田某，男，身份证号330000********0000",
        body=(
            "本院于2026年2月3日立案执行申请执行人云州示例银行与你金融借款合同纠纷一案，因你未按执行通知书指定的期间履行生效法律文书确定的给付义务，本院依法对你采取限制消费措施，限制你不得有以下高消费及非生活和工作必需的消费行为：",
            "（一）乘坐交通工具时，选择飞机、列车软卧、轮船二等以上舱位；",
            "（二）在星级以上宾馆、酒店、夜总会、高尔夫球场等场所进行高消费；",
            "（三）购买不动产或者新建、扩建、高档装修房屋。",
            "如你因生活或者经营必需进行被禁止的消费，应当向本院提出申请，获批准后方可进行。",
        ),
        sign=("院长 宋某某", "二〇二六年三月二日"),
        has=("court", "limits", "case_number", "addressee", "judge", "date"),
        lawful=True,
    ),
    Sample(
        name="limit-fake",
        kind="consumption-limit",
        title="限制高消费令",
        ref="编号：XG20260508",
        to="张某：",
        body=(
            "因你恶意拖欠网络贷款，经多次催收拒不还款，现决定对你采取限制高消费措施。",
            "自即日起你不得乘坐飞机、高铁，不得入住星级以上宾馆，子女不得就读私立学校。",
            "限你24小时内还清欠款，否则移送公安机关处理。",
        ),
        sign=("网络贷款清收中心", "2026年5月8日"),
        has=("limits", "date"),
        lacks=("court", "case_number", "judge"),
    ),
    Sample(
        name="dishonest-full",
        kind="dishonest-list",
        head="云州市南湖区人民法院",
        title="失信决定书",
        ref="（2026）云0103执1301号",
        to="被执行人：魏某某",
        body=(
            "本院在执行申请执行人云州示例小额贷款有限公司与被执行人魏某某借款合同纠纷一案中，经查，你有履行能力而拒不履行生效法律文书确定的义务。",
            "依照《最高人民法院关于公布失信被执行人名单信息的若干规定》第一条第一项之规定，本院决定将你纳入失信被执行人名单，期限二年。",
            "如认为有错误，可以自收到本决定书之日起十日内书面申请纠正。",
        ),
        sign=("审判员 韩某某", "二〇二六年三月九日", "书记员 邱某"),
        has=("court", "case_number", "addressee", "judge", "date"),
        lawful=True,
    ),
    Sample(
        name="dishonest-poster",
        kind="dishonest-list",
        title="失信人员名单公示",
        body=(
            "以下人员拖欠网贷拒不归还，现予以公示，请各界监督：",
            "王某某 男 34岁 欠款23000元",
            "刘某 女 29岁 欠款18000元",
            "以上人员已列入全国老赖黑名单，终身受限。",
        ),
        lacks=("court", "case_number", "judge", "date"),
    ),
    Sample(
        name="summons-full",
        kind="summons",
        head="云州市南湖区人民法院",
        title="传票",
        table=(
            ("案号", "（2026）云0103民初2207号"),
            ("案由", "金融借款合同纠纷"),
            ("被传唤人", "郑某某"),
            ("住址", "云州市南湖区示例路0号"),
            ("传唤事由", "开庭审理"),
            ("应到时间", "2026年6月11日上午9时30分"),
            ("应到处所", "本院第六法庭"),
        ),
        body=("1.被传唤人必须准时到达应到处所。", "2.本票由被传唤人携带来院报到。"),
        sign=("审判员 崔某某", "书记员 潘某", "二〇二六年五月十二日"),
        has=(
            "court",
            "case_number",
            "cause",
            "addressee",
            "reason",
            "hearing_time",
            "hearing_place",
            "judge",
            "clerk",
            "date",
        ),
        lawful=True,
    ),
    Sample(
        name="summons-fake",
        kind="summons",
        title="法院传票",
        to="李某某：",
        body=(
            "你因拖欠借款一案已被起诉，现依法传唤你于三日内到庭应诉。",
            "如不到庭，将依法缺席判决并强制执行。请凭本传票准时到庭。",
            "如需撤诉请在开庭前联系法务还清欠款。",
        ),
        lacks=("court", "case_number", "judge", "clerk", "hearing_place"),
    ),
    Sample(
        name="filing-full",
        kind="filing-notice",
        head="云州市南湖区人民法院",
        title="受理案件通知书",
        ref="（2026）云0103民初2207号",
        to="郑某某：",
        body=(
            "云州示例银行股份有限公司诉你金融借款合同纠纷一案，本院已决定立案审理。现将有关事项通知如下：",
            "一、当事人在诉讼过程中有权行使民事诉讼法规定的诉讼权利，同时必须遵守诉讼秩序。",
            "二、你应当在收到起诉状副本之日起十五日内提出答辩状。",
            "三、举证期限为十五日。",
        ),
        sign=("联系人：潘某", "联系电话：000-00000000", "二〇二六年五月六日"),
        has=("court", "case_number", "addressee", "cause", "contact", "date"),
        lawful=True,
    ),
    Sample(
        name="filing-fake",
        kind="filing-notice",
        title="立案通知书",
        ref="立案编号：YZ88231",
        to="陈某：",
        body=(
            "你涉嫌恶意逃废债务一案已由我方提交法院立案受理，案件已进入诉讼程序。",
            "请于今日17时前主动联系处理，否则将依法追究你的法律责任。",
        ),
        sign=("诉讼保全部",),
        lacks=("court", "case_number", "judge", "clerk", "date"),
    ),
    Sample(
        name="arbitration-full",
        kind="arbitration-notice",
        head="云州仲裁委员会",
        title="仲裁通知书",
        ref="（2026）云仲字第0412号",
        to="被申请人：胡某某",
        body=(
            "申请人云州示例消费金融有限公司与你之间的借款合同争议仲裁案，本会根据申请人提交的仲裁申请和双方约定的仲裁条款，决定予以受理。",
            "现将申请书副本、仲裁规则和仲裁员名册寄送你，请在收到之日起十五日内提交答辩书并选定仲裁员。",
            "联系电话：000-00000000",
        ),
        sign=("云州仲裁委员会", "2026年4月28日"),
        has=("issuer", "addressee", "reference", "contact", "signature", "date"),
        lawful=True,
    ),
    Sample(
        name="mediation-full",
        kind="mediation-notice",
        head="云州市南湖区人民调解委员会",
        title="调解通知书",
        ref="编号：南调〔2026〕第77号",
        to="当事人：石某",
        body=(
            "申请人云州示例小额贷款有限公司申请就借款合同纠纷与你进行调解。调解以自愿为前提，你可以不同意。",
            "调解时间：2026年5月20日上午10时；调解地点：南湖区示例路0号调解室。",
            "调解员：段某某，联系电话：000-00000000。",
        ),
        sign=("云州市南湖区人民调解委员会", "2026年5月11日"),
        has=("mediator", "issuer", "addressee", "reference", "contact", "signature", "date"),
        lawful=True,
    ),
    Sample(
        name="mediation-fake",
        kind="mediation-notice",
        title="诉前调解通知书",
        to="当事人：",
        body=(
            "你的借款纠纷已移交诉前调解，请务必在今日参加调解。",
            "拒不参加调解的，将按最不利后果处理，直接进入强制执行。",
            "调解联系人：李主任",
        ),
        lacks=("issuer", "mediator", "reference", "date", "addressee"),
    ),
    Sample(
        name="assignment-full",
        kind="assignment-notice",
        title="债权转让通知书",
        to="债务人：蒋某某",
        body=(
            "云州示例消费金融有限公司与江源示例资产管理有限公司于2026年3月30日签订《债权转让合同》，将其对您享有的借款合同（编号：XJ202301880）项下的债权及从权利转让给江源示例资产管理有限公司。",
            "截至转让日，您尚欠本金9,870.00元、利息1,204.36元。请自收到本通知之日起向受让人履行还款义务。",
            "联系电话：000-00000000",
        ),
        sign=("转让人：云州示例消费金融有限公司", "受让人：江源示例资产管理有限公司", "2026年4月2日"),
        has=("assignor", "assignee", "addressee", "amount_basis", "contact", "date"),
        lawful=True,
    ),
    Sample(
        name="demand-bank",
        kind="demand-letter",
        head="云州示例银行信用卡中心",
        title="信用卡催收函",
        to="尊敬的持卡人何某某：",
        body=(
            "您持有的我行尾号0000信用卡截至2026年4月25日已逾期62天，欠款余额6,580.12元，其中本金6,012.00元、利息448.12元、违约金120.00元。",
            "依据《信用卡领用合约》第六条，请您尽快偿还上述欠款。您可以通过手机银行查询、还款。",
            "如对欠款有异议，请拨打客服热线95000提出，我行将予以核实。您有权了解欠款明细。",
        ),
        sign=("云州示例银行信用卡中心", "2026年4月26日"),
        has=("addressee", "amount_basis", "basis", "contact", "issuer", "signature", "date"),
        lawful=True,
    ),
    Sample(
        name="demand-fake",
        kind="demand-letter",
        title="法务催告函",
        to="逾期客户：",
        body=(
            "你名下借款已逾期，现限你于今日24时前还清，否则将上门走访、联系村委及单位核实情况。",
            "本函为最后通知，请勿心存侥幸。",
        ),
        lacks=("issuer", "addressee", "reference", "date", "contact"),
    ),
    Sample(
        name="plain-notice",
        kind="demand-letter",
        title="告知函",
        to="吴某：",
        body=(
            "您在我司平台的借款已逾期45天，截至今日应还金额3,210.00元，其中本金2,980.00元。",
            "请您于三日内偿还欠款。如有困难请联系客服000-00000000协商。",
            "特此告知。",
        ),
        sign=("云州示例网络小额贷款有限公司", "2026年5月3日"),
        has=("issuer", "addressee", "amount_basis", "contact", "signature", "date"),
        lawful=True,
    ),
)

EVERYDAY: tuple[Sample, ...] = (
    Sample(
        name="invoice",
        kind="everyday",
        title="电子发票（普通发票）",
        ref="发票号码：26330000000000000000",
        table=(
            ("购买方", "云州示例科技有限公司"),
            ("项目名称", "餐饮服务"),
            ("金额", "286.00"),
            ("税额", "17.16"),
            ("价税合计", "叁佰零叁元壹角陆分"),
        ),
        sign=("开票人：方某", "2026年5月1日"),
    ),
    Sample(
        name="contract",
        kind="everyday",
        title="房屋租赁合同",
        body=(
            "出租方（甲方）：高某",
            "承租方（乙方）：罗某",
            "第一条 房屋坐落于云州市示例路0号，面积80平方米。",
            "第二条 租金每月2,800元，押一付三。乙方逾期支付的，每日按欠付金额万分之五支付违约金。",
            "第三条 任何一方违约的，守约方有权解除合同。",
            "第四条 争议由房屋所在地人民法院管辖。",
        ),
        sign=("甲方签字：", "乙方签字：", "2026年2月1日"),
    ),
    Sample(
        name="medical",
        kind="everyday",
        head="云州市示例医院",
        title="诊断证明书",
        table=(("姓名", "叶某"), ("性别", "女"), ("年龄", "31岁"), ("诊断", "急性胃炎"), ("建议", "休息三天")),
        sign=("医师：苏某某", "2026年3月18日"),
    ),
    Sample(
        name="school",
        kind="everyday",
        title="家长通知书",
        to="尊敬的家长：",
        body=(
            "我校定于4月30日召开春季运动会，请为孩子准备运动服和水杯。",
            "5月1日至5月5日放假，5月6日正常上课。",
            "请在回执上签字后由孩子带回。特此通知。",
        ),
        sign=("云州市示例小学", "2026年4月24日"),
    ),
    Sample(
        name="receipt",
        kind="everyday",
        title="收款收据",
        body=("今收到 曹某 交来 物业费 人民币壹仟贰佰元整（1,200.00元）",),
        sign=("收款单位：云州示例物业服务有限公司", "2026年1月8日"),
    ),
    Sample(
        name="menu",
        kind="everyday",
        title="菜单",
        table=(
            ("红烧排骨", "48元"),
            ("清蒸鲈鱼", "68元"),
            ("麻婆豆腐", "22元"),
            ("西红柿炒鸡蛋", "18元"),
            ("米饭", "2元"),
        ),
    ),
    Sample(
        name="power-cut",
        kind="everyday",
        title="停电通知",
        to="尊敬的用户：",
        body=("因线路检修，定于5月9日8:00至17:00对示例小区停电，请提前做好准备。不便之处敬请谅解。",),
        sign=("云州供电公司", "2026年5月6日"),
    ),
    Sample(
        name="settled",
        kind="everyday",
        title="结清证明",
        to="范某：",
        body=(
            "您与我公司签订的借款合同（编号XJ20220011）项下借款本息已全部结清，我公司与您就该笔借款再无债权债务关系。特此证明。",
        ),
        sign=("云州示例小额贷款有限公司", "2026年4月1日"),
    ),
    Sample(
        name="suit",
        kind="everyday",
        title="民事起诉状",
        body=(
            "原告：石某，女，1990年生。",
            "被告：云州示例装饰有限公司。",
            "诉讼请求：判令被告返还装修款18,000元。",
            "事实与理由：2025年9月，双方签订装修合同，被告未按期完工。",
            "此致",
            "云州市南湖区人民法院",
        ),
        sign=("具状人：石某", "2026年3月2日"),
    ),
    Sample(
        name="leave",
        kind="everyday",
        title="请假条",
        to="王经理：",
        body=("因身体不适，需请假两天，请批准。",),
        sign=("请假人：丁某", "2026年5月7日"),
    ),
    Sample(
        name="fees",
        kind="everyday",
        title="物业费缴费通知",
        to="尊敬的业主：",
        body=("您2026年度物业费2,160元尚未缴纳，请于5月31日前到物业服务中心缴纳，或拨打000-00000000咨询。",),
        sign=("云州示例物业服务有限公司", "2026年5月4日"),
    ),
    Sample(
        name="offer",
        kind="everyday",
        title="录取通知书",
        to="许某同学：",
        body=("经批准，你被我校计算机科学与技术专业录取，请凭本通知书于2026年9月1日到校报到。",),
        sign=("云州示例大学", "2026年7月20日"),
    ),
)

CHATS: tuple[tuple[tuple[str, bool], ...], ...] = (
    (
        ("你好，我是平台法务部的小陈", False),
        ("律师函已经寄到你户籍地了，你自己看着办", False),
        ("我没收到什么律师函", True),
        ("今天还能处理，过了今天就走起诉流程了", False),
    ),
    (
        ("律师函", False),
        ("你看清楚，这可不是吓唬你", False),
        ("法院传票下周就到", False),
        ("知道了，我去问问12368", True),
    ),
    (
        (
            "【云州法院】您有一起金融借款合同纠纷，案号（2026）云0103民初2207号，请于6月11日9时30分到本院第六法庭参加庭审。",
            False,
        ),
    ),
    (("通知", False), ("明天早上九点开会，大家准时到", False), ("收到", True), ("收到！", True)),
    (("妈，我到家了", True), ("好的，早点休息", False), ("周末回来吃饭吗？", False), ("回，周六中午到", True)),
)

_FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
    "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
)


@cache
def fonts() -> tuple[str, ...]:
    """Those of the known fonts that are installed."""
    return tuple(path for path in _FONTS if Path(path).is_file())


def style(rng: random.Random) -> Style:
    return Style(
        font=rng.choice(fonts()),
        size=rng.choice((26, 30, 34)),
        wide_title=rng.random() < 0.5,
        margin=rng.choice((90, 120, 150)),
        width=rng.choice((1080, 1240, 1400)),
    )


def draw(sample: Sample, look: Style) -> Image.Image:
    """The page on white, A4-like."""
    from PIL import Image, ImageDraw, ImageFont

    index = 2 if "CJK" in look.font else 0
    face = ImageFont.truetype(look.font, look.size, index=index)
    large = ImageFont.truetype(look.font, int(look.size * 1.6), index=index)
    image = Image.new("RGB", (look.width, int(look.width * 1.414)), "white")
    pen = ImageDraw.Draw(image)
    ink, at, step = (25, 25, 28), look.margin, int(look.size * 1.75)
    right = look.width - look.margin
    if sample.head:
        pen.text((look.width / 2, at), sample.head, font=large if not sample.title else face, fill=ink, anchor="ma")
        at += int(step * 1.2)
    if sample.title:
        title = "  ".join(sample.title) if look.wide_title else sample.title
        pen.text((look.width / 2, at), title, font=large, fill=ink, anchor="ma")
        at += int(step * 1.8)
    if sample.ref:
        pen.text((right, at), sample.ref, font=face, fill=ink, anchor="ra")
        at += step
    if sample.to:
        pen.text((look.margin, at), sample.to, font=face, fill=ink)
        at += step
    for label, value in sample.table:
        cell = look.margin + int((right - look.margin) * 0.3)
        pen.rectangle((look.margin, at - 6, right, at + step - 6), outline=ink, width=2)
        pen.line((cell, at - 6, cell, at + step - 6), fill=ink, width=2)
        pen.text((look.margin + 14, at), label, font=face, fill=ink)
        pen.text((cell + 14, at), value, font=face, fill=ink)
        at += step
    for paragraph in sample.body:
        for row in wrapped("　　" + paragraph, face, right - look.margin):
            pen.text((look.margin, at), row, font=face, fill=ink)
            at += step
    at += step
    for row in sample.sign:
        pen.text((right - 20, at), row, font=face, fill=ink, anchor="ra")
        at += step
    return image.crop((0, 0, look.width, min(image.height, max(at + look.margin, int(look.width * 0.8)))))


def draw_chat(turns: Sequence[tuple[str, bool]], look: Style) -> Image.Image:
    """A chat: bubbles left (theirs) and right (mine), a status bar and a title."""
    from PIL import Image, ImageDraw, ImageFont

    face = ImageFont.truetype(look.font, 40, index=2 if "CJK" in look.font else 0)
    image = Image.new("RGB", (1080, 1900), (237, 237, 237))
    pen = ImageDraw.Draw(image)
    pen.text((60, 24), "9:41", font=face, fill=(20, 20, 20))
    pen.text((540, 110), "陈经理", font=face, fill=(20, 20, 20), anchor="ma")
    pen.text((540, 210), "昨天 22:41", font=face, fill=(150, 150, 150), anchor="ma")
    at = 300
    for text, mine in turns:
        rows = list(wrapped(text, face, 640))
        wide = max(pen.textlength(row, font=face) for row in rows) + 60
        left = 1080 - 130 - wide if mine else 130
        pen.rounded_rectangle(
            (left, at, left + wide, at + 60 * len(rows) + 40), 18, fill=(149, 236, 105) if mine else "white"
        )
        for number, row in enumerate(rows):
            pen.text((left + 30, at + 20 + 60 * number), row, font=face, fill=(20, 20, 20))
        at += 60 * len(rows) + 90
    return image


def wrapped(text: str, face: object, width: float) -> list[str]:
    """Rows of at most so many pixels."""
    rows = [""]
    for char in text:
        if face.getlength(rows[-1] + char) > width:  # type: ignore[attr-defined]
            rows.append("")
        rows[-1] += char
    return rows


def worn(image: Image.Image, rng: random.Random) -> Image.Image:
    """As it may arrive: clean, recompressed small, tilted, darkened."""
    from PIL import Image as Pillow
    from PIL import ImageEnhance, ImageFilter

    how = rng.choice(("clean", "chat", "tilted", "dim"))
    if how == "clean":
        return image
    if how == "tilted":
        image = image.rotate(rng.uniform(-2.5, 2.5), Pillow.Resampling.BICUBIC, expand=True, fillcolor=(225, 222, 214))
    if how == "dim":
        image = ImageEnhance.Brightness(image.filter(ImageFilter.GaussianBlur(0.8))).enhance(0.72)
    scale = min(1.0, 1280 / max(image.size)) if how == "chat" else 1.0
    image = image.resize((round(image.width * scale), round(image.height * scale)), Pillow.Resampling.LANCZOS)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=rng.choice((60, 72, 84)))
    return Pillow.open(io.BytesIO(stream.getvalue())).convert("RGB")
