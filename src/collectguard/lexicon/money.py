"""Debt and paying, in plain and in official words."""

from __future__ import annotations

from collectguard.lexicon.family import Family
from collectguard.lexicon.later import LaterPattern

DEBT = Family(
    "debt",
    """
    欠款 欠钱 欠的钱 欠债 欠账 欠帐 欠着 欠了 欠我们 欠公司 欠平台 欠多少 所欠 欠的这 欠的那 欠的事 欠条 债务 债 债权 借款 借钱 借的钱 借了钱 网贷 贷款 信用卡 账单 账款 款项 这笔账 这笔钱 这笔款 那笔钱 那笔账 钱的事 账的事 这点钱 那点钱 逾期 超期 拖欠 欠费 本金 本息 尾款 窟窿 老赖 赖账 不还钱 还钱
    没还 未还 不还 还款 结清 花呗 借呗 白条 微粒贷 分期 消费贷 账户问题 案件 案子
    """,
)
PAY = Family(
    "pay",
    """
    还款 还钱 还清 还上 还掉 还了 还进来 还完 结清 结掉 缴清 缴纳 付清 付款 支付 清偿 偿还 归还 补上 补齐 交钱 打钱 打款 转账 转钱 转过来 打过来 打进来 存进 存入 处理 处理掉 处理好 处理完 解决 解决掉 到账 凑 凑钱 凑齐 凑上 凑够 拿钱 拿出来 掏钱 掏出来 出钱 给钱 垫上 垫付 代还 代偿 替你还 帮忙还 帮还 帮他还 还一下 还一点 付一下 缴费 交了 交清 清账 清掉 平账 销账 了结 转我 打我
    """,
)
SUM = LaterPattern(
    r"(?:\d[\d,，]*(?:\.\d+)?|[一二两三四五六七八九十百千万几]{1,6})(?:多)?(?:块钱|块|元|万元|万|千|百|rmb|￥|圆)|[¥￥]\s?\d[\d,]*(?:\.\d+)?"
)
INTEREST = Family("interest", "利息 罚息 违约金 滞纳金 手续费 服务费 逾期费 息费 费用 利率 罚金")
