"""A charged word with blanks inside it."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/torn-charged-word",
    title=Text("敏感词中间插空格", "Blanks inside charged words"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text("把敏感的词用空格拆开：{words}。", "Charged words are torn apart by blanks: {words}."),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("gap", by="blank"),
    positives=(
        "您的账单已逾 期，再不还 款后果自负",
        "已委托外 访人员，请你今天处理欠 款",
        "【某某金融】客户您好，您的借款已移交法\u3000务部，将提 起 诉 讼，请今日内还清",
        Example("今天不处理就走仲\u00a0裁，拖 欠时间太长了", sender="10690000000000"),
    ),
    near_misses=(
        "姓 名：张 三，请到前台登记",
        "马上 门口见，我把东西给你",
    ),
    twins=(
        "还 款 日：每月5日\n还 款 金 额：1200元\n请以银行App显示为准",
        "新年快乐 万事如意 阖家幸福",
        "王老师 您好 今天的作业我让孩子交了 谢谢",
        "【某某银行】您尾号1234的信用卡账单 1200 元，到期还款日 5 月 20 日，请以手机银行为准。",
    ),
)
