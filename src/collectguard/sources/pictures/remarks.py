"""What is said of a picture that could not be opened, or not as it is; both languages."""

from __future__ import annotations

from collectguard.model import Text
from collectguard.model.picture import Remark

TRUNCATED = Remark(
    "truncated-picture",
    Text(
        "图片在中途断了，只读到断口之前的部分；请重新保存或重新发送原图。",
        "The picture breaks off in the middle; only what stands before the break was read. Save or send it again.",
    ),
)
FIRST_FRAME = Remark(
    "first-frame",
    Text(
        "图片有 {n} 帧或 {n} 页，只读了第一个。",
        "The picture has {n} frames or pages; only the first was read.",
    ),
)
OTHER_FRAME = Remark(
    "one-frame",
    Text("图片有 {n} 页，这里读的是第 {k} 页。", "The picture has {n} pages; this is page {k}."),
)
REDUCED = Remark(
    "reduced-picture",
    Text(
        "图片很大（{w}×{h} 像素），已缩小后读取。",
        "The picture is very large ({w}×{h} pixels) and was read at reduced size.",
    ),
)
MISLABELLED = Remark(
    "mislabelled-picture",
    Text(
        "文件名的后缀与内容不符，实际是 {kind} 图片，按内容读取。",
        "The file's ending does not fit its content; it is a {kind} picture and was read as one.",
    ),
)

NEEDS_PILLOW = Text(
    "读图片需要先安装：pip install 'collectguard[ocr]'，或不带识别的 pip install 'collectguard[image]'。",
    "Reading pictures needs: pip install 'collectguard[ocr]' (or 'collectguard[image]', which cannot read words).",
)
NEEDS_HEIF = Text(
    "{name}这是 HEIC 照片，需要先安装 pillow-heif（pip install pillow-heif），"
    "或在手机上把照片另存为 JPEG（iPhone：设置→相机→格式→兼容性最佳）。",
    "{name}this is a HEIC photo: install pillow-heif (pip install pillow-heif), or save it as JPEG on the phone "
    "(iPhone: Settings → Camera → Formats → Most Compatible).",
)
NEEDS_AVIF = Text(
    "{name}这是 AVIF 图片，当前安装的 Pillow 读不了；请另存为 PNG 或 JPEG。",
    "{name}this is an AVIF picture, which the installed Pillow cannot read; save it as PNG or JPEG.",
)
EMPTY = Text(
    "{name}文件是空的（0 字节）；请重新保存图片。", "{name}the file is empty (0 bytes); save the picture again."
)
UNKNOWN = Text(
    "{name}不是认得的图片格式；请另存为 PNG 或 JPEG 再试。",
    "{name}not a picture in a format that is read here; save it as PNG or JPEG and try again.",
)
DAMAGED = Text(
    "{name}图片已损坏，一行像素也读不出；请重新保存或请对方重发原图。",
    "{name}the picture is damaged and not one row of it can be read; save it again or ask for the original.",
)
NO_SUCH_FRAME = Text("{name}图片没有第 {k} 页。", "{name}the picture has no page {k}.")
TOO_MANY_PIXELS = Text(
    "{name}图片自称有 {w}×{h} 像素，超出能安全打开的大小，没有打开；请缩小或裁剪后再试。",
    "{name}the picture claims {w}×{h} pixels, more than can be opened safely, and was not opened; "
    "make it smaller or crop it.",
)
TOO_MANY_BYTES = Text(
    "{name}图片文件有 {n} MB，超出 {most} MB，没有打开；请缩小后再试。",
    "{name}the picture file has {n} MB, more than {most} MB, and was not opened; make it smaller.",
)


def filled(text: Text, **values: object) -> Text:
    """The sentence with its gaps filled, in both languages."""
    return Text(text.zh.format(**values), text.en.format(**values))


def remark(template: Remark, **values: object) -> Remark:
    """The remark with its gaps filled."""
    return Remark(template.code, filled(template.text, **values))
