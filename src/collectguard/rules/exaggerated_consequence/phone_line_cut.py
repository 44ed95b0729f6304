"""Phone lines said to be cut off over a debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/phone-line-cut",
    title=Text("称停掉手机号", "Phone line to be cut"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "crime.civil-debt",
    ),
    reason=Text(
        "称不还款就让您的手机号停机、封号或断卡。",
        "Says your phone number will be cut off, blocked or cancelled unless you pay.",
    ),
    truth=Text(
        "停机、销号由运营商按入网协议和法律办理；借款没还，催收人员不能让运营商停您的号。",
        "Lines are cut by the operator under its contract and the law; a collector cannot have your number cut over a loan.",
    ),
    innocent_reading=Text(
        "也可能是您的话费真的欠了，请到运营商官方渠道查询。",
        "You may really owe phone charges; ask your operator through its official channels.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.CARRIERS,
                words.LINE_GONE,
                gap=16,
                negatable=False,
                unless=(*words.LAWFUL, words.UNREACHED),
                without=(*words.ELSEWHERE, words.OWN_BILL),
                confidence=0.73,
            ),
            words.CARRIER_TOLD,
        ),
        Amid(
            Frame(
                words.PHONE,
                words.CUT,
                gap=7,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.UNREACHED),
                without=(*words.ELSEWHERE, words.OWN_BILL),
                confidence=0.75,
            ),
            words.PRESS,
        ),
    ),
    positives=(
        "再不还把你手机号停了",
        "我司已函告三大运营商，您名下号码将被强制停机，请尽快还款",
        "赖账是吧，电话卡给你封掉，看你还怎么躲",
    ),
    near_misses=(
        "你的电话一直打不通，看到请回",
        "你手机停机了，家里人联系不上你，欠的钱先不急",
    ),
    twins=(
        "【示例银行】您预留的号码已停用，请更新手机号，以便接收账单",
        "您的号码因欠费已被停机，三个月未缴将销号并收回号码，请缴清36元。",
        "【某某移动】您的话费余额不足，请及时充值，以免欠费停机。",
        "【某某联通】您名下号码未完成实名登记，逾期将暂停服务，请到营业厅办理。",
    ),
)
