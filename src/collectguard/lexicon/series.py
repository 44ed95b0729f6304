"""Words whose meaning shows only beside other messages: parts played, stages, dates, payees, payments."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Kindly words: on your side, against somebody harder.
HELPER = re.compile(
    r"(?:帮|替|给|为)(?:你|您)们?(?:跟|和|向|找|去|再)?(?:[^，。,!！]{0,6})?(?:争取|申请|求|说(?:了|过|几句|些|说|说看)?(?:好)?(?:话|情)?|讲(?:讲|情)?|谈谈?|问问|想(?:想|了|个)?(?:办法|法子)|压(?:着|了|一压)|拖(?:着|一拖|两天)|缓|协调|协商|留(?:了|着|个)|扛|挡|兜|担着?|顶|瞒|保)"
    r"|(?:都|也|真|全)?是(?:为了?|替)(?:你|您)(?:好|着想|考虑)|(?:理解|明白|体谅|懂)(?:的|你|您)|(?:知道|晓得|看)(?:你|您)(?:也)?(?:不容易|难|可怜|老实|为难)"
    r"|手头(?:紧|不方便)|(?:有|遇到|碰到)(?:什么|啥|了)?(?:难处|困难)|(?:别|不用|不要)(?:害怕|担心|怕|着急|急)|有(?:话|事|困难)(?:好好|跟我|可以跟)|(?:咱|我们)(?:们)?好(?:好)?(?:商量|说|聊|谈)|好说|慢慢(?:来|还|聊)"
    r"|(?:跟|和|找|向)(?:领导|上面|经理|主管|平台|公司|财务|老板)(?:那边)?(?:申请|求|说情|商量|说说|说了|争取|磨|反映|汇报)|我(?:也)?不想(?:为难|逼|看)(?:你|您)?"
    r"|(?:刚才|上午|下午|昨天|之前|前面|那边)(?:的)?(?:那个|那位|联系(?:你|您)的)?(?:人|同事|小伙子|姑娘).{0,8}(?:态度|说话|语气|脾气|冲|凶|急|过分|不懂)|(?:别|不要)(?:怪|理|跟)(?:他|她|那)|(?:说|批评)(?:过|了)他"
    r"|(?:听|信)(?:哥|姐|我|弟|妹)(?:一句|一次|的|劝)|(?:能|尽量|可以)帮(?:你|您)|我来帮(?:你|您)|我(?:好|也好|才好)?交(?:差|代)|我(?:也)?(?:是)?(?:打工|替人办事|难做|为难)|自己人|老乡|掏心|(?:别|不要)?(?:往心里去|放心上)|(?:跟|和|向)(?:上面|领导|公司|主管)(?:也)?(?:好|有个)?交(?:代|差)"
)
#: Somebody who introduces himself by a job; no part by itself.
AGENT = re.compile(
    r"(?:我|这里|这边)(?:们)?(?:这边)?是[^，。,!！]{0,12}(?:专员|客服|经理|顾问|助理|对接人|负责人|服务)"
)
#: The one in the middle.
MEDIATOR = re.compile(
    r"调解(?:员|中心|委员会|办公室|办|组织|组|室|老师|专员|平台|部|科)|(?:第三方|居中|中间|从中)[^，。]{0,4}(?:协调|调|斡旋|说和|撮合)|(?:给|帮|替|为)(?:你们|双方|你和)[^，。]{0,6}(?:调|说和|协调|撮合|牵线)|两边(?:劝|说|都)|和事佬|协调(?:员|专员|人)|中间人|和解(?:专员|中心)|协商(?:专员|中心)"
)
#: A real body, or one that says it is.
OFFICIAL = re.compile(
    r"(?:我|这里|这边|本人)(?:们)?(?:这边)?是[^，。,!！]{0,10}(?:法院|法庭|派出所|公安|经侦|司法所|仲裁委|检察院|执行局|村委|居委|司法局|金融办|银监|征信中心|书记员|法官|民警|警官)"
    r"|(?:书记员|法官|民警|警官|执行员)[\u4e00-\u9fff]{0,3}[：:，,]"
)
#: Desks with a hard name.
OFFICER = re.compile(
    r"(?:我|这里|这边|本人|我们)(?:们)?(?:这边)?(?:是|系)?[^，。,!！]{0,12}(?:风控|法务|法催|律师|贷后|资产保全|稽核|督查|外访|外勤|清收|委外|案件)(?:部|组|中心|专员|经理|主管|主任|处|科|队|员)?[^，。]{0,6}(?:的|,|，|：|:|。|老师|$)"
    r"|(?:风控|法务|稽核|督查|资产保全|清收)(?:部|组|中心|专员|经理|主管)"
)
#: A hard voice.
HARD = re.compile(
    r"少跟我|不要脸|脸皮|(?:不|没)(?:敢|胆)接|当我(?:傻|好)|糊弄|敬酒|没得(?:谈|商量)|滚|死|废物|骗子|吓死|(?:让|叫)(?:你|您)(?:好看|难看|丢人|后悔|知道)|不(?:会|跟你)客气|装死|老赖|躲(?:着|得|起来|哪)?|后果自负|不客气|等着(?:瞧|看)?|走着瞧|看着办|给脸|不要脸|有你(?:好看|受的|后悔)|收拾(?:你|你们)|别(?:想|指望|以为)|上门|堵(?:你|门)|抓(?:你|人)|(?:你|您)(?:家|爸|妈|老婆|老公|孩子|单位|公司|同事|领导|村)|废话|狠|逼(?:我|我们)|最后通牒|别怪"
)

#: Relief held out, in any form.
RELIEF = re.compile(
    r"(?:利息|罚息|违约金|费用|滞纳金|剩下的?|后面的?|其余的?|余下的?)[^，。,!！]{0,8}(?:免|不要了|不收|不用(?:还|管)|抹|作罢|一笔勾销)|(?:后面|以后|之后|接下来|剩下)[^，。,!！]{0,6}(?:不用管|不催|没人(?:找|催)|不找你|不打扰)"
    r"|(?:一笔勾销|既往不咎|少还|打个?折)|减免|减息|免(?:除|掉|去|了|收)?(?:全部|所有|后期|剩余|后面的?|部分)?(?:的)?(?:利息|罚息|违约金|息费|费用|滞纳金)|(?:只|仅)(?:需|要|用|还|收)(?:还|要)?本金"
    r"|(?:优惠|打折|折扣|[一二三四五六七八九\d]折)(?:价)?(?:一次性)?(?:结清|还款|了结|处理)|停(?:催|息|止催收)"
    r"|先(?:还|付|交|转|打|处理)(?:上|了|个)?.{0,14}(?:就|可以|帮|后面|剩下|其余|不再|给你|给您|停)|还(?:完|了|上)?(?:这|那)?一?(?:次|笔|期).{0,10}(?:不再|停|消停|休息|缓|清净|不催|没人)"
    r"|(?:还|付|交)(?:了|完|上)?.{0,10}(?:就|可以|能)(?:休息|缓|停|不催|不再催|不打扰|清净|歇)"
)
#: That it is the last time, or soon over.
LAST = re.compile(
    r"最后一?(?:次|天|个?机会|个?名额|期限)|(?:仅限|只限|限|就)(?:今天|今日|本日|当天|今晚)|(?:今天|今日|今晚|本日|当天)(?:之内|内|截止|有效|前|下班前|能|不)?|名额(?:有限|只|还|就)?|仅此一次|就这一次|过(?:期|时)(?:不候|作废)"
    r"|(?:\d|[一二两三四五六七八九十])+(?:点|时|号|日)(?:之?前|以前|截止)|截止|不会再有|错过(?:就|了)|下不为例|月底(?:之?前|截止)"
)
#: Money has come in, said by those who ask for it.
RECEIVED = re.compile(
    r"(?:已|已经|刚|昨天|今天)?(?:收到|到账|入账|查收)(?:了)?(?:你|您)?的?.{0,12}(?:还款|款项|款|元|块|钱|转账|到账)|(?:还|付|转|打|交)的[^，。]{0,10}(?:收到|到账|查到|入账)|(?:你|您)(?:已|已经|上次|昨天|上个?月|刚|之前)?(?:还|付|转|打|交|存)(?:了|过|的)(?:那|这)?.{0,12}(?:元|块|钱|笔|期|本金|\d)|还款成功|(?:那|这)笔(?:钱|款)?.{0,4}(?:收到|到账|只(?:是|够|算|能))|(?:上次|上个?月|之前)(?:的|那)?.{0,8}(?:只|仅)(?:是|够|算|抵)"
)
#: The borrower says so.
I_PAID = re.compile(
    r"(?:我)?(?:已经?|都|刚刚?|上(?:个?月|次|周)|昨天|今天|前天|之前|不是)?(?:都|就)?(?:按.{0,8})?(?:还|付|转|打|交|存)(?:了|过去|过|给(?:你|您)|完|清)(?!吗)|转账(?:成功|完成|记录|截图)|已(?:还|付|转|结清|处理)"
)
#: The bargain is off, or more is wanted.
MORE = re.compile(
    r"还(?:差|得|需|要|有)(?!款)|剩(?:余|下|的)[^，。]{0,8}(?:还要|还得|得还|要还|尽快|也要|必须|没还|未还|也得)|尾款|(?:掉|断|黄|泡汤)了?[,，]?[^，。]{0,4}(?:再|重新|补)|(?:才|再|就|还)(?:能)?(?:续上|认|恢复|激活|生效)|(?:方案|减免|优惠|资格|名额|协议|分期)[^，。]{0,8}(?:失效|取消|作废|终止|没了|过期|不算|驳回|没批|未通过)|不算数?|(?:系统|财务|上面|领导|总部)[^，。]{0,6}(?:没|未|不)(?:通过|认|同意|批|显示|到)"
    r"|重新(?:申请|还|交|补)|再(?:还|付|交|补|转|打)|补(?:交|缴|齐|足|上|够|一|两|二|三|几|点|个|\d)|(?:还|再)(?:要|得|需)?(?:再)?(?:来|加|凑|弄|打|转|交)(?:一|两|二|三|几|\d)(?:期|笔|次|百|千|万|个)|尚欠|仍欠|未结清|没(?:有)?结清|只(?:是|够|算|能)(?:利息|罚息|手续费|违约金|诚意金|保证金|抵)"
)
#: It is over, and said so.
SETTLED = re.compile(
    r"(?:已|已经)(?:全部|全额|正式)?(?:结清|还清|清偿|销户|销账|结案)|结清证明|(?:账户|借款|欠款|债务|贷款|分期)[^，。]{0,6}已(?:结清|还清|关闭|完结)|(?:剩余|其余|全部)[^，。]{0,8}(?:已|均已)(?:为您)?(?:减免|免除|核销)|不再(?:计|收取)息?"
)

#: A real case is moving: its number, a fixed hearing room, the court's own line.
CASE = re.compile(
    r"[（(\[]20\d{2}[)）\]][\u4e00-\u9fff]\d{0,4}[\u4e00-\u9fff]{1,5}\d+号|12368|人民法院送达平台|人民法院在线服务|诉讼服务(?:网|中心|平台)|应诉通知书|传票[^，。]{0,10}送达"
)

#: What is announced to be done.
SUIT = re.compile(
    r"(?:材料|案卷|卷宗|资料|案子|案件)[^，。,!！]{0,8}(?:交|递|报|送|移)(?:上去|过去|出去|法院|交)|起诉|诉讼|立案|开庭|传票|递交法院|移交法院|提交法院|法院(?:见|立|受理)|仲裁|司法程序|支付令|诉前|申请(?:强制)?执行"
)
VISIT = re.compile(
    r"上门|外访|走访|(?<![寄发送达])到(?:你|您)(?:家|单位|公司|户籍|住|村|楼|门口|小区|店|厂|学校|爸|妈|父母)|(?:人|车|外访|同事|兄弟|我们)[^，。,!！]{0,6}(?:在路上|出发|到楼下|到门口|到村口|已经?到)|(?:敲|堵|守|蹲)(?:你|您)?(?:家)?门|去(?:你|您)(?:家|单位|公司|户籍|老家|村)|实地走访|家访|下户"
)
POLICE = re.compile(r"报案|报警|公安|经侦|派出所|刑事|逮捕|抓(?:捕|人|你)|拘留|诈骗|坐牢|网逃|立案侦查|判刑")
ENFORCE = re.compile(r"失信|限高|限制(?:高)?消费|冻结|查封|强制执行|老赖名单|黑名单|扣划|停用")
CREDIT = re.compile(r"征信|信用记录|信用报告")
LETTER = re.compile(r"律师函|催告函|告知函|法务函|律师事务所")

#: When: an hour of today, a number of hours or days, a weekday, a date.
CLOCK = re.compile(
    r"(凌晨|早上|早|上午|中午|下午|傍晚|晚上|今晚|晚)?(\d{1,2}|[一二两三四五六七八九十]{1,3})[点时:：](半|\d{2})?"
)
PART_OF_DAY = (("凌晨", 6), ("上午", 12), ("早", 10), ("中午", 13), ("下午", 18), ("下班前", 18), ("傍晚", 19))
HOURS = re.compile(r"(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个)?(?:小时|钟头)(?:之)?(?:内|后)?")
DAYS = re.compile(r"(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?(?:工作)?(?:日|天)(?:之)?(?:内|后)")
TODAY = re.compile(
    r"今天|今日|今晚|今夜|本日|当天|当日|下班(?:之)?前|(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?:半|整)?(?:之)?前"
)
TOMORROW = re.compile(r"明天|明日|明早|明晚|明儿|次日")
DAY_AFTER = re.compile(r"后天|后日")
WEEKDAY = re.compile(r"(本|这|下)?(?:周|星期|礼拜)([一二三四五六日天])")
MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:月|[./])(\d{1,2})(?:日|号|(?![\d.%元万]))")
DAY_ALONE = re.compile(r"(?<![\d月第])(\d{1,2})[号日](?!线|楼|院|文)")

#: Who is drawn in.
CIRCLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "family",
        re.compile(
            r"爸|妈|父|母|家(?:里)?人|家属|亲属|亲戚|老婆|老公|妻子|丈夫|爱人|对象|配偶|哥|弟|姐|妹|岳|公婆|儿子|女儿|孩子|子女|爷|奶|叔|舅|姑|姨|老人"
        ),
    ),
    ("work", re.compile(r"单位|公司|领导|老板|同事|人事|上司|主管|厂|前台|财务|HR|hr")),
    ("village", re.compile(r"村|居委|社区|街道|邻居|街坊|大队|户籍地|物业|小区")),
    ("contacts", re.compile(r"通讯录|联系人|朋友|好友|同学|战友|群|熟人|亲友")),
    ("school", re.compile(r"学校|老师|班主任|辅导员")),
)

#: That others are told, asked or reached.
OTHERS = re.compile(
    r"(?:电话|微信|号码|联系方式|地址)我(?:这)?(?:都|也|全)?(?:有|知道|查到)|那(?:边|里)我?(?:已经?|也|都|会)?(?:说|讲|打|联系|通知)|收到[:：]|转发|认识[^，。]{1,8}吗|(?:告诉|通知|转告|联系|打给|打电话给|找|问|发给|群发|见见|拜访|走访)(?:了|过|到)?(?:一下)?(?:你|您|他|她|下)?(?:的)?|(?:让|叫|请|麻烦)(?:你|您)?(?:他|她|他们|家里|家人|爸妈|单位|同事|领导)|(?:都|也)(?:知道|晓得|看到|听说)|帮忙(?:劝|转|催)|(?:你|您)是[^，。]{1,8}的?(?:家人|朋友|亲戚|同事|联系人)"
)
#: Where money is to go. Group 1 is the payee.
PAYEES: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"(?:户名|收款人|收款方|账户名|帐户名|开户名|姓名|持卡人)(?:是|为|叫)?[:：\s]*([\u4e00-\u9fff*某]{2,20})"
    ),
    re.compile(r"(?:卡号|账号|帐号|账户|帐户|对公账户|收款账户)(?:是|为)?[:：\s]*([\d*\s]{8,24}\d)"),
    re.compile(
        r"(?:支付宝|微信|薇信|VX|vx|wx|微|QQ|qq)(?:账号|帐号|号|收款)?(?:是|为|转到|转给|转)?[:：\s]*([A-Za-z][\w-]{4,24}|1[3-9x]\d[\dx*]{8}|\d{5,12}|[\w.]+@[\w.]+)"
    ),
    re.compile(
        r"(?:转|打|汇|付|存|还)(?:款)?(?:给|到|至|入|进)[:：\s]*(?:我|公司|指定|专用)?(?:这个)?(?:的)?(?:卡|银行卡|账户|账号|支付宝|微信)?[:：\s]*((?:62|95|40|45|51|52)\d[\d*\s]{9,20}\d|1[3-9]\d{9})"
    ),
    re.compile(
        r"(?:转|打|汇|付|存)(?:款)?(?:给|到|至|入|进)([\u4e00-\u9fff]{2,3})(?:的)?(?:卡|账户|账号|支付宝|微信|名下|工行|建行|农行|中行|招行|邮政|这张|那张|个人)"
    ),
    re.compile(r"(?<!\d)((?:62|95|40|45|51|52)\d{2}[\s*]?[\d*]{4}[\s*]?[\d*]{4}[\s*]?\d{3,7})(?!\d)"),
)
#: What a collector also says, too short and plain to be told from anybody's words by itself.
NUDGE = re.compile(
    r"还(?:钱|款|上|清)|(?:必须|赶紧|马上|抓紧|什么时候|今天|到底|还)还|欠|后果|回(?:话|电|复|个)|处理|联系|电话|躲|装死|钱|逾期|拖"
)
#: A new way to pay, without a name.
NEW_PAYEE = re.compile(
    r"(?:换|改)(?:成|用|到|扫|转)?(?:这|那|个|张|一)?(?:个|张)?(?:新的?)?(?:码|卡|户|账户|账号|收款码|二维码|支付宝|微信)|(?:扫|用)(?:这|下面|那)(?:个|张)?(?:新的?)?(?:码|二维码|收款码)"
)
#: Company names and their like, which are no persons.
COMPANY = re.compile(r"公司|银行|集团|中心|事务所|法院|财政|非税")

#: Statements of an account: their hour is the system's, and nobody collects in them.
ACCOUNT_NOTICE = re.compile(
    r"扣款|代扣|划扣|余额|支出|收入|入账|交易|验证码|账单已出|自动还款|存款不足|已为您|消费人民币"
)

#: Names a message signs with, and names of lenders it speaks of.
SIGNATURE = re.compile(r"^\s*[【\[〖]([^】\]〗\n]{2,16})[】\]〗]|[【\[〖]([^】\]〗\n]{2,16})[】\]〗]\s*$")
LENDER = re.compile(
    r"(?:^|[，。,.!！：:；;\s“「『]|在|欠|您的?|你的?|我是|这里是|这边是|受|与|关于|于)(?:我们?是|我在|你在|您在|欠|在)?"
    r"([\u4e00-\u9fffA-Za-z]{1,6}?(?:消费金融|消金|金融|小贷|钱包|借款|借条|白条|分期|普惠|信贷|贷(?!款|记)|花(?!费|钱|了|呗)|银行信用卡|银行))"
)
#: What may stand between the beginning of a clause and a name.
BEFORE_NAME = re.compile(r"^(?:我们?是|这里是|这边是|受|与|关于|在|欠|您的?|你的?|于|是|和)+")
#: Words that show that no lender's name was met.
NOT_A_NAME = re.compile(r"[想要借办别去申没我你您是不再能会给用还的这那了就把被和跟从到]|网贷|房贷|车贷|信贷$")
#: Signatures that name no lender.
NO_LENDER = re.compile(
    r"转发|转自|回复|法院|公安|派出所|调解|仲裁|移动|联通|电信|税务|社保|司法|检察|反诈|通知|提醒|紧急|重要|最后|催收|法务部?$|律师|外访|风控|验证|告知|警告"
)
#: Desks that lenders put behind their names.
DESK = re.compile(r"(?:法务|客服|贷后|官方|提醒|服务|平台|催收|风控|资产|管理|保全|委外|中心|部|组|APP|app|信用卡)+$")

#: What differs between two letters of one mould.
MASKED = re.compile(
    r"[【\[〖][^】\]〗\n]{1,20}[】\]〗]|(?:尊敬的)?[\u4e00-\u9fff*某\u00d7]{1,4}(?:先生|女士|小姐|同志)(?:/女士)?|[*\u00d7某]{2,}|[A-Za-z0-9_./:@%+-]+|[^\u4e00-\u9fff]"
)


class Part(NamedTuple):
    """A part somebody plays, and the rules that show it."""

    name: str
    rules: frozenset[str]
    words: re.Pattern[str]


PARTS: tuple[Part, ...] = (
    Part(
        "mediator",
        frozenset(
            (
                "staged-persona/self-styled-mediator",
                "staged-persona/go-between",
                "impersonated-authority/posing-as-mediation-centre",
            )
        ),
        MEDIATOR,
    ),
    Part("official", frozenset(), OFFICIAL),
    Part(
        "helper",
        frozenset(
            f"staged-persona/{name}"
            for name in (
                "apologist",
                "family-talk",
                "fellow-sufferer",
                "i-fought-for-you",
                "insider-tip",
                "only-an-employee",
            )
        ),
        HELPER,
    ),
    Part("officer", frozenset(("staged-persona/risk-control-decision",)), OFFICER),
    Part("agent", frozenset(), AGENT),
    Part("hard", frozenset(("staged-persona/harder-colleague-next",)), HARD),
)

#: Tricks whose voice is hard.
HARD_TRICKS = frozenset(("harassment", "home-visit-threat", "third-party-pressure", "exaggerated-consequence"))

#: Tricks that nobody uses without a debt.
DEBT_TRICKS = frozenset(
    ("litigation-threat", "private-payment", "fake-relief", "exaggerated-consequence", "inflated-penalty")
)

#: Stages of escalation, mildest first.
STAGES = ("credit", "letter", "suit", "enforce", "visit", "police")
POLICE_RULES = frozenset(
    f"exaggerated-consequence/{name}" for name in ("arrest", "police-report", "fraud-charge", "wanted-list")
)

#: That money is owed at all.
DEBT = re.compile(
    r"欠|还款|还钱|还不还|还(?:上|清|了吧|吗)|(?:笔|点|的)钱|借(?:钱|款|的)|贷|逾期|本金|利息|罚息|账(?:单|户|没|还|怎|的)|这(?:笔)?账|分期|结清|减免|催收|老赖|拖到"
)

#: One look that tells most private messages, which hold nothing of all this.
ANY = re.compile(
    "|".join(
        pattern.pattern
        for pattern in (
            HELPER,
            MEDIATOR,
            OFFICER,
            OFFICIAL,
            AGENT,
            HARD,
            RELIEF,
            RECEIVED,
            MORE,
            SUIT,
            VISIT,
            POLICE,
            ENFORCE,
            CREDIT,
            LETTER,
            OTHERS,
            NEW_PAYEE,
            *PAYEES,
        )
    )
)
