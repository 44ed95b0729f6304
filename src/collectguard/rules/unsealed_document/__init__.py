"""Letters and court papers whose own text says that they carry no seal or need none."""

from collectguard.model import Text

SEAL_ADVICE = Text(
    "保留原文和原图，别按上面的电话、账号付款。请对方寄来盖章原件，并写明出具单位全称、编号和日期；法院文书用案号向12368核实，律师函打律所公开电话核实；还欠多少到合同上贷款机构自己的App或官方客服查。",
    "Keep the text and the picture and do not pay by the phone or account in them. Ask for the sealed original with the issuer's full name, number and date; check court papers with 12368 by the case number, a lawyer's letter with the firm's public number, and what is owed in the lender's own app or hotline.",
)

SEAL_TRUTH = Text(
    "法院文书盖院印，律师函通常盖律所公章，银行的催收函要盖业务公章；没有章的“文书”只能当作一段文字。电子件要有可验证的电子签名，图片和短信不算。",
    "Court papers bear the court's seal, a lawyer's letter usually the firm's, and a bank's collection letter its business seal; without one a 'paper' is only words. An electronic original needs a verifiable signature, which a picture or text is not.",
)

SEAL_INNOCENT = Text(
    "也可能只是先发来文字版，盖章原件另有寄送；等看到原件并核实后再当真。",
    "It may be a copy of the text with the sealed original on its way; wait until you have seen and checked that.",
)
