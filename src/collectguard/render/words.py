"""The fixed words of every view, in both languages, in one place."""

from __future__ import annotations

from collectguard.model import Text

VERDICT = {
    "trick": Text("有套路", "trick found"),
    "caution": Text("需留意", "be careful"),
    "clear": Text("未见套路", "no trick found"),
    "not-judged": Text("不判断", "not judged"),
}
KIND = {
    "collection": Text("催收", "debt collection"),
    "reminder": Text("正常提醒", "ordinary reminder"),
    "scam": Text("其他诈骗或垃圾信息", "other scam or spam"),
    "ordinary": Text("普通消息", "ordinary message"),
}
SEVERITY = {
    "high": Text("高", "high"),
    "medium": Text("中", "medium"),
    "low": Text("低", "low"),
}
SENDER_KIND = {
    "sms-gateway": Text("短信端口", "SMS gateway"),
    "short-code": Text("公共短号", "public short code"),
    "hotline": Text("客服热线", "hotline"),
    "mobile": Text("个人手机号", "mobile number"),
    "virtual-operator": Text("虚拟运营商号段", "virtual-operator number"),
    "iot": Text("物联网号段", "IoT number"),
    "landline": Text("固定电话", "landline"),
    "toll-free": Text("免费电话", "toll-free number"),
    "overseas": Text("境外号码", "overseas number"),
    "name": Text("名称", "name"),
    "unknown": Text("未知", "unknown"),
}
LABEL = {
    "verdict": Text("判定", "Verdict"),
    "kind": Text("性质", "Kind"),
    "sender": Text("发送方", "Sender"),
    "received": Text("收到时间", "Received"),
    "message": Text("原文", "Message"),
    "reading": Text("还原后", "Read as"),
    "tricks": Text("套路", "Tricks"),
    "quote": Text("原话", "Words"),
    "reason": Text("为什么", "Why"),
    "truth": Text("事实", "Truth"),
    "innocent_reading": Text("也可能", "Or else"),
    "legal": Text("依据", "Basis"),
    "advice": Text("怎么办", "Do"),
    "notices": Text("说明", "Notes"),
    "severity": Text("严重程度", "severity"),
    "confidence": Text("把握", "confidence"),
    "probability": Text("可能性", "probability"),
    "steps": Text("还原步骤", "Steps of normalisation"),
    "fired": Text("命中的规则", "Rules that fired"),
    "near_misses": Text("差一点命中的规则", "Rules that nearly fired"),
    "contributions": Text("分类器看重的字词和迹象", "What weighed in the classifier"),
    "features": Text("性质判断依据", "What the kind was told from"),
    "none": Text("无", "none"),
    "page_title": Text("collectguard 消息判断", "collectguard report"),
}
#: Words of a pictured paper.
PAPER = {
    "document": Text("图上的文书", "Pictured paper"),
    "kind": Text("种类", "Kind"),
    "found": Text("找到的", "Found"),
    "missing": Text("没找到", "Not found"),
    "needed": Text("必备", "required"),
    "seal": Text("印章", "Seal"),
    "present": Text("看到印章", "a seal is there"),
    "absent": Text("没有看到印章", "no seal was found"),
    "cannot-tell": Text("看不出有没有印章", "whether there is a seal cannot be told"),
    "ring": Text("章上的字读作“{ring}”", "it reads “{ring}”"),
    "signs": Text("迹象", "Signs"),
    "weak": Text("弱", "weak"),
    "moderate": Text("中", "moderate"),
    "strong": Text("强", "strong"),
    "seal_mark": Text("章", "seal"),
    "sign_mark": Text("迹", "sign"),
    "picture": Text("图片", "Picture"),
    "page_title": Text("collectguard 图片判断", "collectguard picture report"),
    "message": Text("第 {n} 条", "Message {n}"),
    "modest": Text(
        "这里说的是图上看到了什么、没看到什么，不是真伪鉴定。以原件和出具单位的答复为准。",
        "This says what was and was not seen in the picture; it does not judge whether a paper is real. The original and its issuer's answer decide.",
    ),
    "private": Text(
        "本页在本机生成，不联网，里面有您的图片，分享前请想清楚。",
        "Made on this machine without any network. It holds your picture; think before you share it.",
    ),
    "picture_alt": Text("被判断的图片，可疑处已编号框出", "The picture judged, with what was found boxed and numbered"),
}
SEAL_SHAPE = {
    "round": Text("圆形", "round"),
    "oval": Text("椭圆形", "oval"),
    "square": Text("方形", "square"),
    "unclear": Text("", ""),
}
SEAL_CENTRE = {
    "star": Text("中间是五角星", "a star in its middle"),
    "emblem": Text("中间像是国徽", "an emblem in its middle"),
    "none": Text("中间没有图案", "nothing in its middle"),
    "unclear": Text("", ""),
}
WHY_NOT = {
    "negation": Text("被否定", "denied"),
    "unless": Text("同一句里有例外词", "an excuse stands in the same sentence"),
    "warning": Text("是提醒或警示", "a warning"),
    "quotation": Text("是引述", "a quotation"),
    "question": Text("是询问", "a question"),
    "borrower": Text("是借款人自己的话", "the borrower's own words"),
    "news": Text("是新闻报道", "news"),
    "advice": Text("是提示或答复", "advice or an answer"),
    "friends": Text("是熟人之间的小账", "a small debt between friends"),
    "lesson": Text("是普法内容", "a lesson in law"),
}
STEP = {
    "width": Text("全角、兼容字形", "width and compatibility forms"),
    "invisible": Text("隐形字符", "invisible characters"),
    "marks": Text("附加符号", "combining marks"),
    "traditional": Text("繁体", "traditional forms"),
    "split": Text("拆字", "split characters"),
    "gap": Text("字间分隔", "separators inside words"),
    "digits": Text("数字写法", "digits in other scripts"),
    "emoji": Text("表情代字", "emoji for words"),
    "pinyin": Text("拼音代字", "pinyin for words"),
    "look-alike": Text("形近字", "look-alikes"),
    "homophone": Text("同音字", "homophones"),
}

#: Words of the views of a whole scan.
SCAN = {
    "title": Text("collectguard 短信备份检查", "collectguard backup report"),
    "progress": Text(
        "已判断 {messages:,} 条 · 每秒 {rate:,.0f} 条 · 已读 {share:.0%}",
        "{messages:,} messages · {rate:,.0f}/s · {share:.0%} read",
    ),
    "left": Text(" · 还需约 {minutes}:{seconds:02d}", " · about {minutes}:{seconds:02d} left"),
    "inputs": Text("输入", "Inputs"),
    "counts": Text("一共", "In all"),
    "messages": Text("条消息", "messages"),
    "lost": Text("读不出", "unreadable"),
    "duplicates": Text("重复，只算一次", "duplicates, counted once"),
    "filtered": Text("不在所选范围", "outside the selection"),
    "tricks": Text("用到的套路", "Tricks used"),
    "conversations": Text("几条消息放在一起看", "Seen only in several messages"),
    "talks": Text("串起来看有发现", "found in series"),
    "rests_on": Text("依据的消息", "Messages it rests on"),
    "and_more": Text("还有 {count} 条", "and {count} more"),
    "calendar": Text("联系日历", "Calendar of contacts"),
    "calendar_note": Text(
        "每格是一天收到的催收消息数；带月牙的那天有 22:00 至 8:00 的消息。",
        "Each square is the number of collection messages of a day; a moon marks messages between 22:00 and 8:00.",
    ),
    "timeline": Text("时间线", "Timeline"),
    "timeline_note": Text(
        "按月的催收消息；深色是有套路或需留意的。", "Collection messages by month; the dark part was flagged."
    ),
    "senders": Text("各号码用的套路", "Tricks by sender"),
    "sender": Text("号码", "Sender"),
    "flagged": Text("有可疑", "flagged"),
    "of": Text("共", "of"),
    "period": Text("日期", "Dates"),
    "found": Text("有可疑的消息", "Flagged messages"),
    "nothing": Text("没有发现可疑的消息。", "Nothing was flagged."),
    "cut": Text(
        "这里只列出前 {shown} 条，一共 {count} 条；全部内容可用 --format sqlite 或 ndjson 得到。",
        "Only the first {shown} of {count} are listed here; --format sqlite or ndjson has all of them.",
    ),
    "no_sender": Text("没有号码", "no number"),
    "no_time": Text("没有时间", "no time"),
    "more": Text("为什么、依据和怎么办", "Why, basis and what to do"),
    "reports_only": Text(
        "本页在本机生成，不联网，里面有私人短信，分享前请想清楚。",
        "Made on this machine without any network. It holds private messages; think before you share it.",
    ),
    "morning": Text("一二三四五六日", "MTWTFSS"),
    "night": Text("夜间", "night"),
    "lender": Text("自称", "names"),
}
STATUS = {
    "ok": Text("读完", "read"),
    "partial": Text("部分读出", "partly read"),
    "unsupported": Text("读不了", "cannot be read"),
    "refused": Text("已拒绝", "refused"),
    "no-messages": Text("没有短信", "no messages"),
}
GROUPED_BY = {
    "conversation": Text("同一段对话", "one conversation"),
    "creditor": Text("同一号码或同一家", "one sender or creditor"),
    "mould": Text("同一份模板", "one mould"),
}
