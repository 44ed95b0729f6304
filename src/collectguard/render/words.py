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
    "features": Text("性质判断依据", "What the kind was told from"),
    "none": Text("无", "none"),
    "page_title": Text("collectguard 消息判断", "collectguard report"),
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
