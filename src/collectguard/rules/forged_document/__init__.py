"""Papers said to exist, be sent or be signed, without the particulars a real one carries."""

from collectguard.model import Text

ASK_FOR_PARTICULARS = Text(
    "别按文书上的电话和账号付款，也别点陌生链接。保留原短信和原图；请对方给出出具单位全称、文号或案号、日期和经办人，法院文书拨12368、律师函打律所公开电话、公安文书拨110核实；还欠多少到合同上贷款机构自己的App或官方客服查。真收到法院邮件要签收、应诉。",
    "Do not pay by the phone or account in the paper and open no unknown link. Keep the original message and picture; ask for the issuer's full name, the number, the date and who handles it. Check court papers with 12368, a lawyer's letter with the law firm's public number, police papers with 110, and what is owed in the lender's own app or hotline. Do accept and answer real court mail.",
)

REAL_ONES = Text(
    "也可能真有这份文书、只是短信没写全；真文书能说出出具单位、编号和日期，您可以据此核实。",
    "The paper may be real and the text merely brief; a real one has an issuer, a number and a date by which you can check it.",
)
