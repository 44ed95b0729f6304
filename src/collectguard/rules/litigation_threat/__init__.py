"""Suits announced to frighten: nothing to check, hours to pay."""

from collectguard.model import Text

ADVICE = Text(
    "先别急着转账。让对方说出法院全称和完整案号，再自己拨打当地区号加12368报姓名核实，不要回拨短信里的号码；欠款数额在合同写明的机构官方应用或客服核对。如果查到真有案件，请按时应诉，可以当庭提出违约金过高、申请调解分期。",
    "Do not rush to pay. Ask for the court's full name and the complete case number, then call your local area code plus 12368 yourself and check under your own name; do not call numbers given in the message. Check what is owed in the lender's own app or hotline. If there really is a case, answer it in time: you may ask for excessive penalties to be cut and for mediation in instalments.",
)
INNOCENT = Text(
    "债权人确实可以起诉，也有批量立案的真案件；只是真的案件有法院、有案号、会送达。",
    "A creditor may really sue, and real cases are filed in batches; but a real case has a court, a number, and papers that are served.",
)
