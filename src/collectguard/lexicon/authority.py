"""Bodies with public power, and the proceedings only they can start."""

from __future__ import annotations

from collectguard.lexicon.family import Family

COURT = Family(
    "court",
    "法院 人民法院 法庭 执行局 立案庭 法官 书记员 执行法官 诉调中心 诉前调解中心 审判庭 执行庭 巡回法庭 互联网法院 法院那边",
)
POLICE = Family(
    "police",
    "公安 公安局 派出所 警察 警方 民警 经侦 经侦大队 刑警 网警 网安 刑侦 巡警 辅警 特警 公安机关 分局 110 办案民警 警官 帽子叔叔 经侦支队 反诈中心",
)
PROSECUTOR = Family("prosecutor", "检察院 检察机关 公检法 检察官 司法局 司法所 司法机关 司法部门 司法办 纪委 监委")
ARBITRATION = Family("arbitration", "仲裁委 仲裁委员会 仲裁院 仲裁庭 仲裁员 网络仲裁 互联网仲裁")
MEDIATION = Family("mediation", "调解中心 调解委员会 调解室 调解员 人民调解 诉前调解 调解办 调解处 调委会 诉调 联调")
REGULATOR = Family(
    "regulator",
    "银保监 银保监会 金融监管 金融监管局 金融监管总局 监管局 人民银行 人行 央行 征信中心 金融办 互金协会 工信部 通管局 信访局 国家金融 大数据局 征信局 信用中心 信用办",
)
GOVERNMENT = Family(
    "government", "街道办 村委会 居委会 政府 社区 乡政府 镇政府 民政局 人社局 教育局 税务局 社保局 车管所 出入境 武装部"
)
AUTHORITY = COURT | POLICE | PROSECUTOR | ARBITRATION | REGULATOR

LAWSUIT = Family(
    "lawsuit",
    "起诉 诉讼 立案 开庭 传票 仲裁 诉状 起诉状 起诉书 打官司 官司 走法律程序 走司法程序 司法程序 法律程序 司法流程 诉前 保全 诉前保全 财产保全 强制执行 法院见 法庭见 告你 告上法庭 上法庭 提告 支付令 审判 判决 一审 缺席判决 缺席审理 应诉 排庭 开庭公告 被告席 被告 走诉讼 诉讼程序 诉讼流程 公堂 对簿公堂 递交法院 提交法院 移交法院 移送法院 移交司法 移送司法 报到法院 送到法院 案卷 卷宗",
)
CASE_NUMBER = Family("case-number-word", "民初 民终 执恢 民特 民诉前调 诉前调 民督 执保 财保 民申 刑初 字第")
LAWYER = Family("lawyer", "律师 律师函 律所 律师事务所 法务 法务部 法律顾问 律师团 律师团队 承办律师 代理律师")
