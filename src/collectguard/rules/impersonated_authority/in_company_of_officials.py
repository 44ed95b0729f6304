"""Officials said to come along."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.officials import (
    HARMLESS_VISIT,
    IN_YOUR_DIRECTION,
    OFFICIAL_VISIT,
    OFFICIALS,
    TOGETHER,
    WITH,
    WITH_SHORT,
    WITH_US,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE

RULE = Rule(
    id="impersonated-authority/in-company-of-officials",
    title=Text("称会同派出所、村委上门", "Officials said to come along"),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.impersonate",
        "cba.2026.visit",
        "police.108",
    ),
    reason=Text(
        "说催收人员会和派出所、司法所、法院或村委一起来，借官方的名义吓人。",
        "Says that collectors will come together with police, a justice office, a court or the village office, borrowing their weight.",
    ),
    truth=Text(
        "公安、司法所、村委会不陪同商业公司催债。真有民警到场，可要求看证件，并打110核实。",
        "Police, justice offices and village committees do not accompany a company collecting debts. If officers do come, ask for their papers and check at 110.",
    ),
    innocent_reading=Text(
        "社区民警和网格员也会因登记、安全检查等入户，与欠款无关。",
        "Community police and wardens also visit homes for registration or safety checks, which has nothing to do with debt.",
    ),
    advice=ADVICE,
    detect=Amid(
        AnyOf(
            Frame(WITH, OFFICIALS, OFFICIAL_VISIT, gap=14, without=(HARMLESS_VISIT,), confidence=0.8),
            Frame(WITH_SHORT, OFFICIALS, TOGETHER, gap=12, without=(HARMLESS_VISIT,), confidence=0.72),
            Frame(OFFICIALS, WITH_US, gap=10, without=(HARMLESS_VISIT,), confidence=0.7),
            Frame(OFFICIALS, TOGETHER, OFFICIAL_VISIT, gap=8, without=(HARMLESS_VISIT,), confidence=0.75),
            Frame(OFFICIAL_VISIT, WITH, OFFICIALS, gap=10, without=(HARMLESS_VISIT,), confidence=0.65),
        ),
        IN_YOUR_DIRECTION,
    ),
    positives=(
        "明天会同司法所上门",
        "我们跟你们村委一起去你家坐坐",
        "我司将联合当地派出所对你户籍地走访核查，请你及时处理",
        "叫上民警一块去找你，看你还躲不躲",
    ),
    near_misses=(
        "你不还钱我就报警",
        "我会打电话给你们村委",
    ),
    twins=(
        "小王，法院寄来一份协助执行通知，要从你下月工资里扣一部分，你来人事室一趟",
        "社区民警会同网格员上门开展反诈宣传，请给予配合。",
        "【某某燃气】我公司将联合社区上门安全检查，请留人在家。",
    ),
)
