"""Jail, detention or arrest held out over an ordinary debt."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.lexicon.authority import POLICE
from collectguard.lexicon.papers import NOT_YET, PAPER_SCENES, PARTICULARS, SENT
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.exaggerated_consequence import CHECK_POLICE

RULE = Rule(
    id="exaggerated-consequence/arrest",
    title=Text("以抓人、坐牢相威胁", "Threat of arrest or jail"),
    severity=Severity.HIGH,
    legal=(
        "crime.civil-debt",
        "cpl.detention",
        "crime.card.196",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "把还不上钱说成要被抓、被拘留或坐牢，用害怕逼您马上付款。",
        "Says that not paying leads to arrest, detention or jail, so that fear makes you pay at once.",
    ),
    truth=Text(
        "借款还不上一般是债务纠纷，公安通常不立案，催收人员决定不了抓谁。司法拘留针对的是有能力却拒不履行生效判决等行为，不是欠钱本身。",
        "Being unable to repay is normally a civil dispute; the police usually open no case and collectors decide on nobody's arrest. Court detention is for wilfully disobeying an effective judgment and the like, not for owing money.",
    ),
    innocent_reading=Text(
        "也可能是转述一条普法内容，或在说确有刑事立案的另一件事；真有其事，会由公安机关出示文书，不靠催款短信通知。",
        "It may pass on a piece of legal education, or speak of a real criminal case; then the police show papers and do not send dunning texts.",
    ),
    advice=CHECK_POLICE,
    detect=AnyOf(
        Frame(
            oblique.SENTENCED,
            oblique.YEARS,
            oblique.SENTENCED_FOR,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            oblique.ONCE_INSIDE,
            oblique.TOO_LATE,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            oblique.JAIL_SLANG,
            oblique.JAIL_AIM,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            oblique.POLICE_CALL,
            oblique.POLICE_WHY,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            words.YEARS_INSIDE,
            re.compile(r"骗|诈|贷|欠|还|透支|块|千|万|逾期|款"),
            gap=24,
            any_order=True,
            across=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.PACK_CLOTHES,
            words.FETCHED,
            gap=18,
            any_order=True,
            across=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            negatable=False,
            confidence=0.6,
        ),
        Amid(Frame(words.JAIL, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.85), words.THREAT),
        Frame(
            words.JAIL_PLACE,
            words.YOU,
            gap=8,
            any_order=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Amid(
            Frame(
                words.UNIFORMS,
                words.TAKE_AWAY,
                gap=8,
                unless=(*words.LAWFUL, words.JOINT_VISIT),
                without=words.ELSEWHERE,
                confidence=0.65,
            ),
            words.THREAT,
        ),
        Frame(
            words.JAIL_TERM,
            words.OWED,
            gap=12,
            any_order=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.73,
        ),
        Frame(
            words.POLICE_WRIT,
            SENT,
            gap=8,
            unless=(*words.LAWFUL, NOT_YET),
            without=(*words.ELSEWHERE, PARTICULARS, PAPER_SCENES),
            confidence=0.73,
        ),
        Frame(words.JAIL_ACT, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.7),
        Frame(words.YOU, words.JAIL, gap=6, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.75),
        Amid(
            Frame(
                POLICE,
                words.COME_FOR_YOU,
                gap=8,
                unless=(*words.LAWFUL, words.JOINT_VISIT),
                without=words.ELSEWHERE,
                confidence=0.7,
            ),
            words.THREAT,
        ),
        Frame(words.POLICE_MEET, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.75),
    ),
    positives=(
        "还钱还是吃牢饭，你挑",
        "派出所会找你的，是我报的，够得上骗",
        "进了局里再哭就晚了",
        "欠这么点也够判个两年，掂量着来",
        "再拖就等着进去蹲几年",
        "这笔钱你今天不还，警察直接上门带人，别说我没提醒你",
        "老弟，为了八千块去吃牢饭值得吗？赶紧凑凑吧",
        "【某某金融】您的行为已达到拘留标准，限今日17点前处理完毕",
        "行，你不接电话，咱们派出所见",
    ),
    near_misses=(
        "我们只是提醒你按时还款，不会有人抓你",
        "派出所通知：身份证办好了，带上回执来领",
        "他前年因为酒驾被拘留过",
    ),
    twins=(
        "律师说一般判三到五年，看退赔情况",
        "到了派出所记得带户口本",
        "带上换洗衣服和牙刷毛巾，下午两点来住院部，我去门口接你",
        "老王骗人投资被关了三年，你看看新闻",
        Example("别拿坐牢吓我，网贷是民事纠纷，法院怎么判我怎么还", sender="13800000000"),
        "【某某银行】您尾号1234的信用卡本期账单1200元，请于6月5日前还款，如已还款请忽略。",
        "警方提醒：自称公安要求转账、否则拘留的，都是诈骗，请拨打96110。",
        "周末一起去看那部讲监狱的电影吗，听说不错",
    ),
)
