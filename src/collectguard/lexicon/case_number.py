"""Marks of a court's case number, and labels that claim one."""

from __future__ import annotations

from collectguard.lexicon.family import Family, combine

NUMBER_WORD = Family(
    "case-number-mark",
    "民初 民终 民申 民特 民督 民监 民再 民诉 诉前调 诉调 财保 执保 执恢 执异 执前督 执第 字第 刑初 刑终 行初 执字 民字 催字 网催 网贷 失信 法催 案号 执1 执2 执3 执4 执5 执6 执7 执8 执9 )执 ）执",
)

#: A court's label before a number; a lender's own contract or loan number is none.
NUMBER_LABEL = combine(
    "case-number-label",
    "司法 立案 诉讼 起诉 法院 受理 卷宗 案卷 传票 诉前 保全 执行 调解 法务 仲裁 法院案件 司法案件 诉讼案件 诉前案件 立案受理 法院受理 司法受理 仲裁受理",
    "编号 号 编码 序号 案号 号码 登记号 回执号",
) | Family("case-label", "案件编号 案件号 案件编码 案件序列号 案件查询码 案号 立案回执 司法文号")
