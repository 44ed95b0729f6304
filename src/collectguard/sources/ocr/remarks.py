"""What is said when no engine is installed, or a picture could not be read well; both languages."""

from __future__ import annotations

from collectguard.model import Text
from collectguard.model.picture import Remark

_TESSERACT_PACKAGE = Text(
    "pip install 'collectguard[tesseract]'，并安装程序与中文数据"
    "（Debian/Ubuntu：apt install tesseract-ocr tesseract-ocr-chi-sim；macOS：brew install tesseract tesseract-lang；"
    "Windows：安装 UB Mannheim 的 Tesseract 并勾选 Chinese (Simplified)）",
    "pip install 'collectguard[tesseract]' plus the program and its Chinese data "
    "(Debian/Ubuntu: apt install tesseract-ocr tesseract-ocr-chi-sim; macOS: brew install tesseract tesseract-lang; "
    "Windows: the UB Mannheim installer with Chinese (Simplified) ticked)",
)
NO_RAPIDOCR = Text(
    "识别引擎 RapidOCR 没有安装：pip install 'collectguard[ocr]'。",
    "The OCR engine RapidOCR is not installed: pip install 'collectguard[ocr]'.",
)
_NO_TESSERACT = Text(
    "识别引擎 Tesseract 用不了：{why}。需要 ", "The OCR engine Tesseract cannot be used: {why}. Install "
)
NO_ENGINE = Text(
    "读图片需要识别引擎：pip install 'collectguard[ocr]'；或较轻的 " + _TESSERACT_PACKAGE.zh + "。",
    "Reading pictures needs an OCR engine: pip install 'collectguard[ocr]'; or, lighter, "
    + _TESSERACT_PACKAGE.en
    + ".",
)
NO_PROGRAM = Text("没有找到 tesseract 程序", "its program `tesseract` was not found")
NO_CHINESE = Text("缺少中文数据 chi_sim", "its Chinese data `chi_sim` are missing")
NO_BINDING = Text("没有安装 pytesseract", "pytesseract is not installed")

NOTHING_READABLE = Remark(
    "nothing-readable",
    Text("图片里没有读出文字。", "No writing could be read in the picture."),
)
TEXT_TOO_SMALL = Remark(
    "text-too-small",
    Text(
        "图片里的字太小（每字约 {px} 像素），可能读错；请用原图或放大后的截图。",
        "The characters are very small (about {px} pixels each) and may be misread; use the original picture.",
    ),
)
TURNED = Remark(
    "turned-picture",
    Text("图片是横着或倒着的，已转正后读取。", "The picture lay on its side or upside down and was turned to be read."),
)


def no_tesseract() -> Text:
    """Why Tesseract cannot be used here, and what to install."""
    from collectguard.sources.ocr.tesseract import lacking

    why = lacking() or NO_PROGRAM
    return Text(
        _NO_TESSERACT.zh.format(why=why.zh) + _TESSERACT_PACKAGE.zh + "。",
        _NO_TESSERACT.en.format(why=why.en) + _TESSERACT_PACKAGE.en + ".",
    )
