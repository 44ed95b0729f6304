"""What is said of a PDF; both languages."""

from __future__ import annotations

from collectguard.model import Text
from collectguard.model.picture import Remark

NEEDS_PDFIUM = Text(
    "读 PDF 需要额外组件：pip install 'collectguard[image]'。",
    "Reading PDF files needs an optional part: pip install 'collectguard[image]'.",
)
ENCRYPTED = Text(
    "{name}这份 PDF 有密码，没有读；请用 --password 给出密码。",
    "{name}this PDF is locked with a password and was not read; give it with --password.",
)
WRONG_PASSWORD = Text(
    "{name}这份 PDF 的密码不对，没有读。", "{name}the password does not open this PDF; it was not read."
)
BROKEN = Text(
    "{name}这份 PDF 已损坏，打不开；请重新下载或请对方重发。",
    "{name}this PDF is damaged and cannot be opened; download it again or ask for it to be sent again.",
)
NO_PAGES = Text("{name}这份 PDF 一页也没有。", "{name}this PDF has no pages.")
TOO_BIG = Text(
    "{name}文件有 {n} MB，超过 {most} MB，没有打开。",
    "{name}the file has {n} MB, more than {most} MB; it was not opened.",
)
BOMB = Text(
    "{name}这份 PDF 里有一段解开后超过 {most} MB 的内容，像是恶意文件，没有打开。",
    "{name}a part of this PDF unpacks to more than {most} MB, which looks hostile; it was not opened.",
)
MANY_PAGES = Text("一共 {n} 页，只看了前 {most} 页。", "It has {n} pages; only the first {most} were looked at.")
MANY_PICTURES = Text(
    "没有文字层的页太多，只识别了前 {most} 页，后面的只看自带文字。",
    "Too many pages have no text of their own; {most} were read by OCR, the rest by their own text only.",
)
ACTIVE = Text(
    "这份 PDF 里带有脚本、附件或动作，都没有运行或打开。",
    "This PDF carries scripts, attachments or actions; none was run or opened.",
)
REDUCED = Text("页面很大，按较小的尺寸读取。", "The page is very large and was read at a smaller size.")
UNREADABLE_PAGE = Text("这一页打不开。", "This page cannot be opened.")
TOO_SLOW = Text("这一页画得太慢，只用了画出来的部分。", "This page draws too slowly; only what was drawn was used.")
TEXT_UNLIKE = Text(
    "这一页自带的文字和画面不符，改为识别画面。",
    "This page's own text does not match what it shows; the picture was read instead.",
)
NOT_SIGNED = Text(
    "这份 PDF 没有电子签名；里面的章只是画面，无法验证。",
    "This PDF carries no electronic signature; a seal in it is only a picture and cannot be verified.",
)
SIGNED = Text(
    "带有电子签名，签名里写的名称是 {names}{time}；这里没有验证。请用出具方给出的验签渠道核实。",
    "It carries an electronic signature naming {names}{time}, which was not verified here; "
    "verify it through the issuer's own channel.",
)
SIGNED_BY_NOBODY = Text(
    "带有电子签名，但看不出签名人{time}；这里没有验证。请用出具方给出的验签渠道核实。",
    "It carries an electronic signature whose signer cannot be told{time}, and which was not verified here; "
    "verify it through the issuer's own channel.",
)
CHANGED_AFTER = Text("签名之后文件又被加过内容。", "Something was added to the file after it was signed.")


def remark(code: str, text: Text, **values: object) -> Remark:
    return Remark(code, filled(text, **values))


def filled(text: Text, **values: object) -> Text:
    return Text(text.zh.format(**values), text.en.format(**values))
