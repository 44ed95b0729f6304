"""Agents who sell "debt restructuring"."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.ON_PAYMENT, words.FOR_CREDITOR)

RULE = Rule(
    id="credit-service-scam/debt-restructuring-agent",
    title=Text("有偿“停息挂账”“债务优化”", "Paid “debt restructuring”"),
    severity=Severity.MEDIUM,
    legal=("card.collect.70", "psa.58"),
    reason=Text(
        "招揽代办停息分期、债务优化、协商还款，从中收费。",
        "Offers to arrange suspended interest, restructuring or repayment plans for a fee.",
    ),
    truth=Text(
        "还款困难可以自己免费和机构协商；信用卡确实还不上又愿意还的，可与银行平等协商，个性化分期最长5年。代理常收高额费用，还会拿走您的身份证和手机卡。",
        "You can negotiate with the lender yourself, for free; for credit cards a personal plan of up to five years can "
        "be agreed. Agents take high fees, and your ID and SIM card as well.",
    ),
    innocent_reading=Text(
        "银行自己的分期通知、法院或公益组织的免费调解也会提到协商还款。",
        "A bank's own plan, and free mediation by courts or charities, mention repayment plans too.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.RESTRUCTURE,
            words.OFFER_AGENT,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.BANK_OWN),
            negatable=False,
            confidence=0.8,
        ),
        Frame(
            words.RESTRUCTURE_SLANG,
            words.OFFER,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.BANK_OWN),
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.DEBT_TOPIC,
            words.EASE,
            words.SELLER,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.BANK_OWN, words.LENDER_SELF, words.PLAIN_LOAN),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.IN_DEBT,
            words.AGENT_DOES,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.BANK_OWN, words.PLAIN_LOAN),
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "停息挂账，分60期，加微信",
        "负债几十万不用慌，债务优化师一对一帮您谈，成功后收10%",
        Example("【法务服务】信用卡网贷逾期代协商，减免罚息，月供降一半，咨询回复1", sender="10690000000"),
    ),
    near_misses=(
        "银行经理说可以帮忙看看还款方案",
        "您申请的账单分期已生效",
    ),
    twins=(
        "【某某银行】您申请的停息分期已审核通过，分60期，首期还款日6月1日，请在手机银行查看协议。",
        "法律援助中心：债务协商咨询免费，不收取任何费用",
        "某上市公司债务重组方案获债权人会议通过，股票复牌",
    ),
)
