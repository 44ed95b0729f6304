"""Insults, threats, exposure and bombing; the sentences these rules share stand here once."""

from collectguard.lexicon import context
from collectguard.lexicon import harassment as words
from collectguard.model import Text

#: Speakers whose rude or frightening words press nobody to pay: friends, books, borrowers, warnings.
#: Rules of taunts list them by hand and ignore the general excuses, because taunts are questions.
NOT_A_COLLECTOR = (
    words.FRIENDLY,
    words.FICTION,
    words.RETORT,
    words.RETOLD,
    context.WARNING_FRAME,
    words.SURE_WARNING,
    context.VICTIM_VOICE,
    context.LAW_LESSON,
)

KEEP_AND_COMPLAIN = Text(
    "不要对骂。保留原短信、号码和通话记录；先在合同写明的机构官方App或客服热线核实是谁在催，并要求停止；"
    "不处理可拨12378投诉，垃圾短信举报到12321。",
    "Do not answer in kind. Keep the message, the number and your call log. Ask the lender's own app or hotline who is "
    "collecting and tell them to stop; if nothing happens complain on 12378, and report the texts on 12321.",
)
KEEP_AND_CALL_POLICE = Text(
    "先保证自己和家人的安全，有现实危险就拨打110。保留原短信、号码、时间和录音，报警时要回执；"
    "欠款另在机构官方App或客服热线核实。",
    "Your own and your family's safety comes first: in real danger call 110. Keep the message, number, time and "
    "recordings, and ask the police for a receipt. Check the debt separately in the lender's own app or hotline.",
)
COUNT_CALLS = Text(
    "把时间、号码、次数列成清单并截图；打开手机的骚扰拦截。向机构官方客服投诉，不处理可拨12378;"
    "号码和短信可举报到12321，影响生活的可报警。",
    "List times, numbers and counts, with screenshots; switch on call blocking. Complain to the lender's own hotline, "
    "then to 12378; report numbers on 12321, and to the police if it disturbs your life.",
)
