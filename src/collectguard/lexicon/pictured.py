"""Words of pictured papers: titles, who issues them, and what only such a paper says.

Titles are compared without blanks and punctuation, one misread character allowed; body wordings
are patterns over the page's text with its line breaks taken out.
"""

from __future__ import annotations

from collections.abc import Mapping

from collectguard.lexicon.later import LaterPattern


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


#: Titles by kind of paper. What ends a longer title line counts as well: 某某区人民法院传票.
TITLES: Mapping[str, tuple[str, ...]] = {
    kind: _words(words)
    for kind, words in {
        "lawyer-letter": """
            律师函 律师催告函 律师催收函 律师催款函 律师告知函 律师警告函 律师通知函 律师联系函 律师公函 律师信 律师函件
            律师事务所函 诉前律师函 法律催告函 律师告知书 律师声明函
        """,
        "contract-termination": """
            解除合同通知书 解除合同通知 合同解除通知书 合同解除通知 合同解除函 解除合同函 解约通知书 解约通知 解约函
            解除借款合同通知书 借款合同解除通知书 贷款合同解除通知书 解除贷款合同通知书 终止合同通知书 合同终止通知书
            合同终止通知 提前到期通知书 提前到期通知 贷款提前到期通知书 借款提前到期通知书 债务提前到期通知书
            债务加速到期通知书 加速到期通知书 合同解除告知书 解除合同告知书 解除协议通知书
        """,
        "consumption-limit": """
            限制消费令 限制高消费令 限高令 限消令 限制高消费及有关消费令 限制消费通知书 限制高消费通知书 限制消费决定书
            限制高消费决定书 限制高消费告知书 限制消费告知书 限制出境决定书
        """,
        "dishonest-list": """
            失信决定书 纳入失信决定书 纳入失信被执行人名单决定书 失信被执行人决定书 失信被执行人名单 失信被执行人公告
            失信被执行人公示 失信被执行人信息 纳入失信名单决定书 列入失信名单决定书 纳入失信名单通知书 失信名单
            失信人员名单 失信通知书 失信告知书 失信惩戒决定书 失信惩戒通知书 失信执行决定书 失信人公示 失信人员公告
            失信公告 老赖名单 全国老赖名单 老赖公告 老赖公示 黑名单通知书 列入黑名单通知书 黑名单公示
        """,
        "summons": "传票 民事传票 法院传票 开庭传票 电子传票 刑事传票 出庭传票 出庭通知书 开庭通知书 开庭通知 庭审通知书",
        "filing-notice": """
            立案通知书 立案通知 受理案件通知书 案件受理通知书 受理通知书 受理通知 立案受理通知书 立案告知书 立案决定书
            民事立案通知书 执行立案通知书 诉前立案通知书 应诉通知书 诉讼立案通知书 起诉立案通知书 立案回执 案件受理告知书
        """,
        "arbitration-notice": """
            仲裁通知书 仲裁通知 仲裁受理通知书 仲裁受理通知 仲裁开庭通知书 仲裁开庭通知 参加仲裁通知书 应裁通知书
            网络仲裁通知书 仲裁庭组成通知书 组庭通知书 仲裁立案通知书 仲裁告知书 仲裁裁决书 仲裁函
        """,
        "mediation-notice": """
            诉前调解通知 诉前调解通知书 调解通知书 调解通知 调解函 诉前调解告知书 诉前调解函 先行调解告知书 调解告知书
            诉调通知书 人民调解通知书 调解邀请函 委派调解函 委派调解通知书 诉前调解 债务调解通知书 纠纷调解通知书
            诉前调解通知单 调解传票
        """,
        "assignment-notice": """
            债权转让通知书 债权转让通知 债权转让告知书 债权转让告知函 债权转让通知函 债权转让公告 债权转移通知书
            债权转让暨催收通知书 债权转让暨债务催收通知书 债权转让暨催收公告 债务转让通知书 债权转让及催收通知书
            债权转让确认通知书
        """,
        "demand-letter": """
            催告函 催收函 催款函 催缴函 催告书 催收通知书 催款通知书 催收通知 催款通知 催缴通知书 逾期催收函 逾期催告函
            逾期催收通知书 贷款催收通知书 贷款逾期催收通知书 信用卡催收函 债务催收函 欠款催收函 还款通知书 逾期还款通知书
            逾期通知书 逾期告知函 逾期告知书 还款告知函 违约告知函 违约通知书 违约告知书 法务函 法务催告函 法务告知函
            法务通知书 法务告知书 诉前告知函 诉前告知书 诉前催告函 诉前通知书 起诉告知函 起诉通知书 敦促还款函
            债务清偿通知书 清偿通知书 逾期贷款催收函 催收告知函 还款催告函 还款催告书 债务催告函 上门催收通知书 走访函
            协查函 履约告知函
        """,
    }.items()
}

#: How a title is built that is in no list; the whole line must be one.
TITLE_FORMS: Mapping[str, LaterPattern] = {
    "consumption-limit": LaterPattern(r".{0,14}限制?(?:高)?消费.{0,6}(?:令|决定书|通知书?|告知书)"),
    "dishonest-list": LaterPattern(r".{0,10}(?:失信|老赖|黑名单).{0,12}(?:名单|公示|公告|决定书|通知书?|告知书|函)"),
    "assignment-notice": LaterPattern(r".{0,14}债[权务].{0,4}转[让移].{0,8}(?:通知书?|公告|函|告知书)"),
    "contract-termination": LaterPattern(
        r".{0,8}(?:(?:解除|终止).{0,8}(?:合同|协议)|(?:合同|协议|借款|贷款|债务).{0,4}(?:解除|终止|提前到期|加速到期)).{0,6}(?:通知书?|告知书|函|声明)"
    ),
    "arbitration-notice": LaterPattern(r".{0,14}仲裁.{0,6}(?:通知书?|函|告知书|决定书|裁决书)"),
    "mediation-notice": LaterPattern(r".{0,14}调解.{0,6}(?:通知书?|通知单|函|告知书|邀请书)"),
    "filing-notice": LaterPattern(r".{0,12}(?:立案|应诉|案件受理|受理案件).{0,4}(?:通知书?|告知书|回执|决定书)"),
    "lawyer-letter": LaterPattern(r".{0,14}律师.{0,6}(?:函|信|告知书)"),
    "demand-letter": LaterPattern(
        r".{0,10}(?:催[收告款缴讨]|逾期|欠款|清偿|违约|起诉|诉前).{0,8}(?:函|通知书?|告知书|告知单|公告)"
    ),
}

#: Titles that say nothing by themselves: the body must tell the kind.
PLAIN_TITLES: tuple[str, ...] = _words("告知函 告知书 通知书 通知函 通知 通告 公告 函 公函 敬告函 温馨提示函 提示函")

#: Other papers that a court or the police might send; the kind is `other`.
OTHER_OFFICIAL_TITLES: tuple[str, ...] = _words("""
    执行通知书 执行裁定书 民事裁定书 民事判决书 民事调解书 支付令 协助执行通知书 报告财产令 财产保全裁定书 冻结通知书
    查封通知书 举证通知书 强制执行通知书 强制执行令 执行令 逮捕证 逮捕令 拘留证 拘留通知书 拘传票 传唤证 传唤通知书
    刑事判决书 协查通报 搜查令 查封令 冻结令 裁定书 判决书
    """)
#: Papers of everyday life: a document, but none of ours.
EVERYDAY_TITLES: tuple[str, ...] = _words("""
    发票 电子发票 增值税电子普通发票 收据 收款收据 借款合同 劳动合同 租赁合同 合同 合同书 协议 协议书 借条 欠条 病历
    处方 处方笺 检验报告 检验报告单 检查报告单 报告单 化验单 诊断证明书 诊断证明 体检报告 证明 在职证明 收入证明
    离职证明 菜单 账单 对账单 申请表 申请书 审批表 登记表 简历 成绩单 请假条 会议纪要 会议记录 说明书 报价单 送货单
    订单 清单 保险单 保单 户口本 身份证 授权书 授权委托书 承诺书 家长通知书 致家长的一封信 放假通知 停电通知 停水通知
    录取通知书 入学通知书 中标通知书 缴费通知单 收费通知单 出院小结 入院记录 结清证明 起诉状 民事起诉状 答辩状
    营业执照 毕业证书 准考证 行程单 回单 电子回单 业务回单 购物小票 小票
    """)

#: What only the body of such a paper says; each pattern counts once.
BODIES: Mapping[str, tuple[LaterPattern, ...]] = {
    "lawyer-letter": (
        LaterPattern(r"受[^，。]{2,40}(?:的)?委托.{0,30}(?:指派|委派|代表|就).{0,12}律师|(?:指派|委派)(?:本|我)?(?:所)?[^，。]{0,12}律师"),
        LaterPattern(r"本律师|本所律师|律师事务所.{0,12}接受.{0,30}委托|本所(?:依法)?接受.{0,30}委托"),
        LaterPattern(r"(?:致函|函告|发出本函|出具本函|出具本律师函|特发此函).{0,8}|本律师函"),
        LaterPattern(r"律师事务所"),
    ),
    "contract-termination": (
        LaterPattern(r"合同(?:》)?.{0,14}(?:予以|正式|即行|自动)?解除|解除.{0,24}(?:合同|协议)|(?:合同|协议).{0,8}终止"),
        LaterPattern(r"(?:视为|宣布|宣告)?.{0,24}(?:立即|提前|加速)到期"),
        LaterPattern(r"(?:正式|特此|现)?通知(?:您|你|贵方).{0,24}(?:解除|终止|到期)"),
        LaterPattern(r"根本违约|合同第.{1,5}条"),
    ),
    "consumption-limit": (
        LaterPattern(r"限制(?:高)?消费(?:措施|行为|令)|限制.{0,12}高消费"),
        LaterPattern(r"飞机.{0,6}软卧|二等以上舱位|星级以上宾馆|高尔夫球场|G字头动车"),
        LaterPattern(r"不得(?:实施|有)(?:以下|下列)"),
        LaterPattern(r"执行通知书.{0,10}指定的?期间|被执行人"),
    ),
    "dishonest-list": (
        LaterPattern(r"(?:纳入|列入).{0,10}(?:失信|老赖|黑名单)"),
        LaterPattern(r"失信被执行人名单|失信惩戒|失信人员"),
        LaterPattern(r"决定(?:如下|将)|公布失信被执行人名单信息的若干规定"),
        LaterPattern(r"有履行能力而.{0,4}(?:拒不|未)履行|失信行为|执行依据文号"),
    ),
    "summons": (
        LaterPattern(r"被传唤人"),
        LaterPattern(r"传唤事由|应到(?:时间|处所|地点)"),
        LaterPattern(r"(?:携带|凭)?本?传票.{0,10}(?:报到|到庭|出庭)|准时到(?:庭|达)|开庭审理"),
        LaterPattern(r"案由"),
    ),
    "filing-notice": (
        LaterPattern(r"(?:本院|我院|法院).{0,16}(?:已|决定)?.{0,6}(?:立案|受理)|(?:立案|受理).{0,10}(?:本院|我院)"),
        LaterPattern(r"符合.{0,6}(?:法定)?(?:起诉|受理|立案)条件|决定(?:立案|受理)"),
        LaterPattern(r"举证期限|答辩状|诉讼权利|审判庭|应诉"),
        LaterPattern(r"(?:起诉状|应诉|受理).{0,20}(?:副本|通知)|案件受理费"),
    ),
    "arbitration-notice": (
        LaterPattern(r"仲裁委员会|仲裁院|本会"),
        LaterPattern(r"仲裁规则|仲裁庭|仲裁员名册"),
        LaterPattern(r"仲裁(?:申请|协议|条款|请求)"),
    ),
    "mediation-notice": (
        LaterPattern(r"调解(?:时间|方式|地点|员|室|中心|委员会)"),
        LaterPattern(r"(?:申请|参加|进行|委派|组织).{0,6}调解|诉前调解"),
        LaterPattern(r"(?:拒不|不)(?:参加|配合)调解|调解(?:不成|失败)|放弃调解"),
    ),
    "assignment-notice": (
        LaterPattern(r"债权.{0,24}转让(?:给|至|于|予)|将.{0,40}(?:债权|权利).{0,20}转让"),
        LaterPattern(r"受让(?:人|方)|转让(?:人|方)"),
        LaterPattern(r"向(?:受让|新债权|债权)(?:人|方).{0,20}(?:履行|清偿|还款|偿还)"),
    ),
    "demand-letter": (
        LaterPattern(r"(?:请|限|要求|敦促)(?:您|你|贵方|借款人|持卡人)?.{0,26}(?:偿还|归还|还款|清偿|结清|还清|缴清|付清|履行还款)"),
        LaterPattern(r"(?:已)?(?:逾期|拖欠|欠款|欠付|未按(?:期|时|约)(?:偿还|还款|归还))"),
        LaterPattern(r"(?:借款|贷款|信用卡|透支|欠款|账单)(?:本金|余额|金额|本息)|本息合计|应还金额"),
        LaterPattern(r"催(?:告|收|款|缴)"),
    ),
}  # fmt: skip

#: How a paper ends.
CLOSING = LaterPattern(
    r"^(?:特此(?:函告|通知|告知|催告|公告|函达|证明|函|告|致函)|专此(?:函达|函告|通知)?|此(?:致|令|函)|顺颂商祺|敬请?(?:配合|知悉)|特发此函)"
)
#: To whom it is addressed: a label, or a name with a colon alone on its line.
SALUTED = LaterPattern(
    r"^(?:致|送达|抄送)?[:：]?(?:尊敬的|敬启者|致|被申请人|申请人|被执行人|被通知人|收件人|收函人|受送达人|受函人|债务人|借款人|持卡人|被告|当事人|被传唤人|客户)"
    r"|^[\u4e00-\u9fff某×xX*]{1,6}(?:先生|女士|同志|小姐)?(?:[(（][^)）]{0,40}[)）])?[:：]$"
)

#: What ends the name of a body that issues papers, with how few characters may stand before it.
BODIES_OF_AUTHORITY: tuple[str, ...] = _words("""
    人民法院 人民法庭 法院 法庭 人民检察院 检察院 公安局 公安分局 派出所 仲裁委员会 仲裁院 仲裁中心 司法局 司法所 执行局
    """)
BODIES_OF_LAW: tuple[str, ...] = ("律师事务所", "法律事务所", "法律服务所", "律师所", "律所")
BODIES_OF_BUSINESS: tuple[str, ...] = _words("""
    有限责任公司 股份有限公司 有限公司 分公司 集团公司 公司 银行 支行 分行 信用卡中心 合作社 联社 信托 集团
    """)
BODIES_OF_MEDIATION: tuple[str, ...] = _words(
    "调解中心 调解委员会 调解工作室 调解室 服务中心 矛盾中心 纠纷中心 委员会 事务所 中心 管理局 管理处 办公室 协会 学校 医院 大队 支队"
)
