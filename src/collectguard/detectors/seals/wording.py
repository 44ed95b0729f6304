"""What is said of seals, in both languages: what was seen, what could not be told, where to ask."""

from __future__ import annotations

from collectguard.model import Text

WHY = {
    "present": Text("图中可见一枚像印章的红色印记。", "A red mark with the build of an official seal is visible."),
    "present-grey": Text(
        "这是黑白图，图中可见一枚像印章的圆环，颜色无从看出。",
        "The picture is black and white; a ring with the build of a seal is visible, its colour cannot be seen.",
    ),
    "present-read": Text("图中可见一枚印章，环上文字读作“{name}”。", "A seal is visible; its ring reads “{name}”."),
    "absent": Text(
        "落款处在图中且清晰，能显示颜色，没有见到印章。",
        "The place of signing is in the picture, clear and able to show colour, and no seal is seen there.",
    ),
    "seal-like": Text(
        "图中有一处像印章的印记，但不够清楚，不能确定是不是印章。",
        "Something like a seal is visible, but not clearly enough to tell whether it is one.",
    ),
    "name-square": Text(
        "图中只见到一枚方形小印，像个人名章；有没有单位公章不能确定。",
        "Only a small square mark is visible, like a person's name seal; whether there is an organisation's seal "
        "cannot be told.",
    ),
    "edge": Text(
        "图片边缘有一处被截断的红色印记，不能确定是不是印章。",
        "A red mark is cut off by the edge of the picture; whether it is a seal cannot be told.",
    ),
    "small": Text(
        "图片太小，印章即使有也看不清，不能判断。请取得原图再看。",
        "The picture is too small: a seal would not be visible in it. Ask for the original picture.",
    ),
    "grey": Text(
        "图片没有颜色，像黑白复印件，红色印章无法辨认，不能判断。",
        "The picture has no colour, like a black-and-white copy; a red seal cannot be told in it.",
    ),
    "cropped": Text(
        "图中没有见到落款处，印章可能在图外，不能判断。",
        "The place where such a paper is signed is not in the picture; a seal may lie outside it.",
    ),
    "compressed": Text(
        "图片压缩得很厉害，浅色印章可能已经看不见，不能判断。",
        "The picture is heavily compressed; a faint seal may have been lost, so this cannot be told.",
    ),
    "faint": Text(
        "图中有些淡红色痕迹，看不清是什么，不能判断。",
        "There are faint reddish traces that cannot be made out, so this cannot be told.",
    ),
}
PASTED = Text(
    "印章的红色盖住了下面的黑字，像是用软件放上去的，而不是盖在纸上的。合法的电子签章也可能这样显示；"
    "请索要带签名的 PDF 原件核对，或用另行查到的电话向对方单位核实。",
    "The red covers the black print beneath it, as if the seal was put on by software rather than pressed on paper. "
    "A lawful electronic seal can look like this too; ask for the signed PDF, or call the organisation by a number "
    "found elsewhere.",
)
CUT_OUT = Text(
    "印章周围的字在一块空白的边缘处断开，像是连同底色一起放到图上的。仅凭图片不能定论，请索要原件或带签名的 PDF 核对。",
    "Print stops at the edge of a blank ground around the seal, as if it was placed together with its background. "
    "A picture alone does not settle this; ask for the original or the signed PDF.",
)
NAME_MISMATCH = Text(
    "印章上的名称读作“{ring}”，与落款“{signatory}”不同。有的单位由上级或受托方盖章，也可能是没有认清；"
    "请用另行查到的电话向落款单位核实。",
    "The seal's name reads “{ring}”, and the paper is signed by “{signatory}”. Some bodies seal for others, and a name "
    "can be misread; call the signatory by a number found elsewhere.",
)
STAR_ON_COURT = Text(
    "法院的院印中间通常是国徽，这枚印章中间是五角星。可拨打 12368 核实这份文书。",
    "A court's own seal usually bears the state emblem; this one bears a star. The paper can be checked with the "
    "court's line 12368.",
)
SAME_SEAL = Text(
    "两页不同的内容上，印章的每个细节都一样。手工盖章不会完全相同，但合法的电子签章会这样；请索要带签名的 PDF 核对。",
    "On two different pages the seals are the same in every detail. Two impressions by hand never are, but a lawful "
    "electronic seal is; ask for the signed PDF.",
)


def filled(text: Text, **values: str) -> Text:
    """A sentence with its names put in.

    >>> filled(Text("读作“{name}”。", "reads “{name}”."), name="明德").zh
    '读作“明德”。'
    """
    return Text(text.zh.format(**values), text.en.format(**values))
