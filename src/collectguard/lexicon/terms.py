"""Charged terms: the words a sender tears apart or disguises to slip past a gateway's filter.

Which words gateways filter follows the published review rules of SMS platforms (dunning,
visits, courts, summonses, credit blacklists, mediation, lending, threats) and the words
seen torn in public samples of bulk senders. A term's charge says how telling it is to find
the word torn.

After a change run `python tasks/make_normalise_tables.py`: the tables of disguises follow.
"""

from __future__ import annotations

from collectguard.lexicon.family import Family

#: Words that only dunning tears.
TELLING = Family(
    "charged-telling",
    """
    逾期 征信 户籍地 欠款 催收 催款 催缴 起诉 诉讼 立案 传票 律师 律师函 法院 法务 仲裁 失信 限高 老赖 黑名单 拘留
    拘传 逮捕 刑事 刑拘 坐牢 判刑 诈骗 经侦 派出所 检察院 法官 强制执行 执行局 查封 冻结 扣押 划扣 保全
    上门 外访 走访 村委 居委 村委会 居委会 还款 还钱 债务 债权 债主 欠债 拖欠 违约 违约金 罚息 滞纳金
    结清 追讨 追债 讨债 清收 爆通讯录 通缉 犯罪 起诉书 判决 判决书 裁定 开庭 被告 原告 案号 报案
    恶意拖欠 失信人 被执行人 限制消费 高消费 解约 合同解除 解除合同 委外 惩戒 制裁 追究 追责 刑责 诉前
    诉前调解 立案庭 传唤 公章 起诉状 逃废债 代偿 担保人 紧急联系人 银监会 银保监 金融监管 监管局 人民法院
    征信中心 清偿 清算 欠钱 催债 抓人 法庭 诉状 执行庭 仲裁委 撤案 撤诉 销案 停催 清欠 本息 赖账 赖债
    讨薪 抓捕 收监 传讯 调查令 催收函 停息 挂账 催办 拒还 拒不还款 催告 查处 拘捕 办案 涉嫌 欠缴
    追缴 追偿 律所 支付令 坐监 失信名单 反催收
    """,
)
#: Words that loan adverts tear as well, or that stand spaced out in official headings.
SHARED = Family(
    "charged-shared",
    """
    微信 偿还 贷款 借款 信用卡 利息 融资 金融 分期 套现 小贷 网贷 恶意 司法 调解 减免 责任 公证 协商 执行
    法律 账单 报警 案件 通报 曝光 公安 民事 花呗 借呗 微粒贷 白条 消费金融 民警 警方 警察 联系人 通讯录
    送达 账款 强行 结案 还清 本金 人民银行 执法 移送 移交 全额 强制 欠费
    放款 下款 代还 养卡 黑户 轰炸 裸照 花圈 泼油漆
    """,
)
#: Everyday words that a filter may watch too; one of them torn means little.
EVERYDAY = Family(
    "charged-everyday",
    """
    银行 转账 支付宝 收款 家人 父母 单位 亲属 家属 亲友 配偶 子女 配合 冻卡 工资 工资卡 社保 处理
    后果 影响 信用 风控 通知 告知 截止 最后 期限 额度 资金 款项 客服 专员 公司 平台 合同 协议 账户
    名下 资产 财产 房产 车辆 电话 联系 回电 外勤 下户 实地 家访 核实 登门 张贴 公示 公告 户籍 老家
    爸妈 亲戚 邻居 村里 同事 领导 孩子 门口 楼下 朋友圈 二维码 收款码 私人账户 对公账户
    政审 委托 扣款 提额 抵押 帐户 转交
    """,
)

#: Term → charge in (0, 1].
TERMS: dict[str, float] = {
    **dict.fromkeys(sorted(EVERYDAY.words), 0.5),
    **dict.fromkeys(sorted(SHARED.words), 0.7),
    **dict.fromkeys(sorted(TELLING.words), 1.0),
}
