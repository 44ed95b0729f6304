"""Words that tell who is speaking: warnings, quotations, news, borrowers, questions, negation."""

from __future__ import annotations

from collectguard.lexicon.family import Family, combine

#: Openings of an anti-fraud warning; they speak of tricksters in the third person.
WARNING_FRAME = Family(
    "warning-frame",
    """
    不法分子 诈骗分子 犯罪分子 反诈提醒 反诈中心提醒 防骗提醒 防诈提醒 反诈宣传 银行提醒您谨防 风险提示 消费提示
    凡是 凡自称 凡以 凡要求 接到自称 收到自称 以此为由 为由要求 等为由 诱骗 诱导您 高发 套路揭秘 揭秘 温馨防骗 防诈骗 反电诈 电信网络诈骗 电信诈骗 虚假短信 骗局 如接到 若接到 如遇到 若遇 如遇
    """,
)

#: Authorities that warn, and that are posed as: a warning only beside its frame or verdict.
WARNING_VOICE = Family(
    "warning-voice",
    "公安提醒 警方提醒 警方提示 民警提醒 法院提醒 反诈民警 反诈中心 律师提醒 律师解答 12378提示 监管提示 监管提醒 消保提示 新规 法院通报 警方通报",
)

#: Verdicts of a warning; they excuse their own sentence.
WARNING = Family(
    "warning",
    """
    都是诈骗 均为诈骗 均是诈骗 就是诈骗 一定是诈骗 都是假的 均系诈骗 属于诈骗 都是骗人 请勿相信 不要相信 切勿相信 切勿轻信 不要轻信 请勿轻信 勿轻信 勿信 别信
    切勿转账 请勿转账 不要转账 勿转账 切勿点击 请勿点击 不要点击 谨防上当 谨防受骗 谨防诈骗 以防上当 以防受骗 避免上当 请拨打96110 拨打96110 致电96110 及时报警 立即报警求助 可拨打110
    绝不会要求 不会向您索要 不会索要 从不收取 不收取任何费用 违规催收 有权拒绝
    """,
)

#: What only an adviser, a warner or an office that takes complaints says; each settles who speaks.
ADVISER = Family(
    "adviser",
    """
    先别怕 先别慌 不用害怕 不必害怕 不必恐慌 不要恐慌 不替人要债 不替人催 不代催 不会替 录音留着 留好录音 录音留好 保留录音 留好证据 请保留证据 注意保留证据 可保留证据 保留证据投诉 注意留证 留好截图
    保存好证据 固定证据 截图保存 可以先截图 先截图 截图报警 截图投诉 可查12368 打12368 拨12368 12368核实 12368可查 12368查 向监管投诉 向12378 拨打12378 致电12378 没有还款义务 无还款义务 没有义务替 不承担还款义务 不是犯罪
    不构成犯罪 不算犯罪 不属于犯罪 只是民事 侵犯个人信息 侵犯您 侵犯你 判断题 选择题 答案是 答案： 答案: 本期节目 本期话题 主题班会 学法 合规培训 受案回执 已受案 投诉书 您反映 您投诉的 您的投诉 你的投诉 投诉已转 投诉编号
    千万别交 千万别碰 千万别转 千万不要转 停止转账 不点链接 不要点链接 别点链接 谁就是骗子 就是骗子 百分之百是诈骗 100%是诈骗 一律是骗局 都是骗局 属于骗局 有人冒充 冒充我行 冒充我司 冒充银行 冒充法院 冒充公检法 冒充客服 冒充催收 冒充我公司 冒充网贷 冒充平台 冒用我行 反诈课堂
    截图，报警 截图,报警 报警回执 盖假章 村务公开： 各位业主 各位同事 各位家长 会议纪要 会议决定 我行从未 我司从未 广告都别点 都别点 我没理他 看看是不是骗子 法院调减 近日多名群众 多名群众 公安局提醒】 派出所提醒】 协会提醒】 不会向您的亲友 不会向你的亲友
    不会联系您的 要求带路 提醒大家 大家别 不要替陌 已交派出所 已经报案 配合民警 他们让你先 诱您交出 黑中介 业主请 请住户
    是吓你的 吓唬你的 吓你而已 多为恐吓 多为话术 就是吓唬 别被吓 别被他们 不会要求您 不会要求你 我行不会 我司不会 我们不会要求 工作人员不会 绝不会 属违规 属于违规 涉嫌违法 可以拒绝 有权投诉 免费咨询12348 拨打12348 该应诉应诉 不要隐瞒 与您无关
    """,
)

#: What opens a piece of news.
HEADLINE = Family(
    "headline",
    "晚报讯 日报讯 早报讯 本地新闻 新闻： 新闻: 记者探访 记者调查 记者从 记者获悉 记者了解 全文见 据报道 据媒体报道 本报讯 新华社 快讯： 快讯: 某地警方 某地公安 今日三版 案情回顾 庭审现场 以案释法",
)

#: Somebody else is quoted.
REPORTED = Family(
    "reported",
    """
    对方说 他们说 催收说 催收的说 那人说 电话里说 短信说 短信里说 发短信说 发信息说 打电话来说 说什么 扬言 威胁我 威胁说 恐吓我 吓唬我 骂我 骚扰我
    催收员威胁 催收威胁 催收天天 催收一直 催收老是 催收给 催收的打 被催收 被威胁 被骚扰 收到一条 收到短信 收到个 有人发来 上我家 来我家 到我家 去我家 找到我家
    """,
)

#: A borrower or bystander speaking of their own trouble.
VICTIM_VOICE = Family(
    "victim-voice",
    """
    我被 我收到一条 我收到短信 我收到了 我收到个 我家里人 我家人 我爸 我妈 打我老婆电话 给我老婆 找我老婆 我老婆接 我老公 我父母 我媳妇 我对象 我亲戚 我孩子 我儿子 我女儿 我欠 我逾期 我现在没 我没钱 我没有钱 我还不上 我还不起 我失业
    我下个月 我下月 我发工资 我工资 我想咨询 我想问 我该怎么 我怎么办 我的征信 我的贷款 我的网贷 我的信用卡 我去年 我借了 咨询一下 请问律师 有没有懂 有人遇到过 大家帮
    帮我看看 是不是真的 是诈骗吗 是骗子吗 吓死我 我投诉 我要投诉 我会投诉 我已经投诉 我已投诉 给我点时间 再给我几天 能不能晚 能晚几天 可以晚几天
    我在网上借了 我在某 我跟催收 我和催收 我问催收 律师您好 律师你好 您好律师 我应诉 我录着 打我电话讲 打电话给我说 自称你们 合理吗 合法吗 这算 是真的吗 要账的再没来 我在你们平台
    你们催收 你们这样 请你们 你们凭什么 别再打电话 别再打给我 不要再打 不要再给 别给我 停止骚扰 我有录音 我已录音 我要报警 我会报警 我已报警 我已经报警
    """,
)

#: News and reports.
NEWS = Family(
    "news",
    """
    记者 据悉 日前 近日 报道 新闻 案例 获刑 被判 检方 被告人 犯罪嫌疑人 嫌疑人 落网 抓获 通报称 发布会 据了解 网友 微博 视频 昨日 消息称 法院认为 判处 有期徒刑 审理了 审结
    """,
)

#: Law popularisation: "what the law says".
LAW_LESSON = Family(
    "law-lesson",
    """
    普法 法律小课堂 以案说法 法律常识 法律知识 法治宣传 典型案例 小贴士 知识点 科普 知多少 法官说法 律师解答 律师说法 宣传月 宣传周 宪法日 一图读懂
    """,
)

#: Small debts between people who know each other.
FRIENDS_DEBT = Family(
    "friends-debt",
    "火锅钱 奶茶钱 房租钱 交房租 装修款 份子钱 欠我工钱 拖欠工钱 欠我们工资 拖欠我们 三个月工资 欠我工资 借给你的时候 借给他的时候 我借给你 我借给他 我借你的 朋友没得做 朋友都没得做 一两银子 五百大洋 欠我的奶茶 请吃饭 请我吃 剧本杀 欠我的货款 欠我货款 烧烤钱 球票钱 网吧 嫂子说",
)

#: Words of somebody who asks rather than tells.
ASKING = Family(
    "asking", "会不会 是不是 能不能 可不可以 会吗 真会 真的会 怎么 为什么 请问 想问 是否 有没有 咨询 是真的吗 真的假的"
)

#: The collector's "you": pressing, not asking.
PRESSING_YOU = Family(
    "pressing-you",
    "你再 您再 你若 你要是 你不 您若 你如 您如 你自己 你家 您家 您的 你的 你今天 您今天 你别 限你 限您 通知你 通知您 你爸 你妈 你老婆 你老公 你单位 您单位 您父母 你父母 您本人 你本人 您已 你已 给你 给您 让你 您还 你还 你欠 您欠 你逾期 你这",
)

#: Denials. Single characters count only when they touch the word they deny.
NEGATION = combine(
    "negation",
    "- 也 都 绝 从 并 更",
    "不会 不再 没有 并未 未曾 无需 不用 不必 不得 严禁 禁止 不能 不可 不是 不存在 不涉及 无须 杜绝 免于 没 未 不",
)

#: "Don't think that …" turns a denial round.
NOT_REALLY = Family(
    "not-really", "以为 别觉得 别想着 不要觉得 别认为 不要认为 别当 不是不 不代表 不等于 不是吓唬 不是开玩笑"
)
