"""A bank's or an office's name over a link where an account is to be saved."""

from collectguard.detectors.frames import Both, Frame
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import BAIT_ACT, BORROWED_NAME, LAPSES, STRANGE_LINK
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/phishing-in-its-name",
    title=Text("冒用银行、社保名义的钓鱼链接", "Phishing in the name of a bank or an office"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的名义说账户被冻结、积分要过期，催您点一个陌生链接。",
        'Speaks as "{claimed}", says an account is frozen or points lapse, and urges you to open a strange link.',
    ),
    truth=Text(
        "银行、社保、医保不会用陌生网址让您验证身份或兑换现金；官方办理只在自己的应用、官网和柜台。",
        "Banks and social-security offices do not ask you to verify yourself or cash in points on strange sites; they use their own app, website and counters.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Both(
        Identity(BORROWED_NAME, ways=("signature", "introduction", "opening")),
        Frame(
            LAPSES,
            STRANGE_LINK,
            BAIT_ACT,
            gap=20,
            any_order=True,
            across=True,
            negatable=False,
            confidence=0.9,
        ),
    ),
    positives=(
        "【某某银行】您的积分今日过期，点击 abc.example 兑换现金",
        "【医保中心】医保电子凭证已停用，请登录 yb00.example 重新认证",
        "【ETC中心】您的ETC已失效，点 e00.example 激活",
    ),
    near_misses=(
        "【某某银行】您的积分将于12月31日到期，可在手机银行兑换礼品",
        "【某某社保】社保卡到期请携带身份证到网点换领",
    ),
    twins=(
        "【某某税务】个税年度汇算即将截止，请登录 etax.chinatax.gov.cn 办理。",
        "【某某银行】您的信用卡即将到期，新卡已寄出，收到后请在手机银行激活。",
    ),
)
