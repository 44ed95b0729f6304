"""The particulars of a paper, each found with its words and boxes, or missing.

Looked for where a paper carries them: the issuer in the signature, the letterhead or before the
title; the addressee in the salutation; the date on a row of its own. A date in the body's middle
is no date of the paper, a number of seventeen digits no licence unless it begins as one does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from collectguard.detectors.case_number import case_numbers
from collectguard.detectors.papers import names
from collectguard.detectors.papers.kinds import Title
from collectguard.detectors.papers.rows import Row, Rows, folded
from collectguard.lexicon.later import LaterPattern
from collectguard.model.picture import Box

_PERSON = r"[\u4e00-\u9fff某×xX*]{1,3}[某×xX*\u4e00-\u9fff]"
_LABEL_END = r"(?:姓名|名称)?(?:[(（][^)）]{0,12}[)）])?[:：]?"


class Found(NamedTuple):
    """Words found, as written, and where."""

    text: str
    boxes: tuple[Box, ...]


def particulars_of(rows: Rows, title: Title | None, wanted: tuple[str, ...]) -> dict[str, Found | None]:
    """Each wanted particular, found or None; the order is that of `wanted`."""
    search = _Search(rows, title)
    return {name: search.find(name) for name in wanted}


class _Search:
    """One page being searched; every `_name` method finds one particular."""

    def __init__(self, rows: Rows, title: Title | None) -> None:
        self.rows = rows
        self.title = title
        self.run = rows.run
        self._finders: Mapping[str, Callable[[], Found | None]] = {
            "issuer": self._issuer,
            "court": self._court,
            "addressee": self._addressee,
            "client": lambda: self._in_run(_CLIENT),
            "reference": self._reference,
            "case_number": self._case_number,
            "cause": lambda: self._in_rows(_CAUSE) or self._in_run(_CAUSE_IN_TEXT),
            "reason": lambda: self._in_rows(_REASON) or self._in_run(_REASON_IN_TEXT),
            "hearing_time": lambda: self._in_rows(_HEARING_TIME) or self._in_run(_TIME_IN_TEXT),
            "hearing_place": lambda: self._in_rows(_HEARING_PLACE) or self._in_run(_PLACE_IN_TEXT),
            "mediator": lambda: self._in_run(_MEDIATOR),
            "assignor": lambda: self._in_rows(_ASSIGNOR) or self._in_run(_ASSIGNOR_IN_TEXT),
            "assignee": lambda: self._in_rows(_ASSIGNEE) or self._in_run(_ASSIGNEE_IN_TEXT),
            "basis": lambda: self._in_run(_BASIS),
            "amount_basis": self._amount,
            "limits": lambda: self._in_run(_LIMITS),
            "lawyer": lambda: self._in_rows(_LAWYER_ROW) or self._in_run(_LAWYER),
            "licence_number": lambda: self._in_run(_LICENCE),
            "judge": lambda: self._in_rows(_JUDGE),
            "clerk": lambda: self._in_rows(_CLERK),
            "contact": self._contact,
            "signature": self._signature,
            "date": self._date,
        }

    def find(self, name: str) -> Found | None:
        return self._finders[name]()

    def _pieces(self, start: float = 0.0, *, backwards: bool = False) -> Iterator[tuple[int, Row]]:
        """Rows and their parts from a share of the page on, with the row's number."""
        count = len(self.rows.rows)
        order = range(count - 1, -1, -1) if backwards else range(count)
        for at in order:
            if at >= start * count:
                for piece in self.rows.rows[at].pieces:
                    if piece.text:
                        yield at, piece

    def _in_rows(self, pattern: LaterPattern) -> Found | None:
        """The pattern's first group in the first row that has it; its value may stand in the next cell."""
        for _, piece in self._pieces():
            match = pattern.search(piece.text)
            if match is not None:
                return _found(piece, *match.span(1))
        return None

    def _in_run(self, pattern: LaterPattern) -> Found | None:
        match = pattern.search(self.run)
        if match is None:
            return None
        start, end = match.span(1) if match.re.groups else match.span()
        return Found(self.run[start:end], self.rows.boxes(start, end))

    def _title_row(self) -> int:
        if self.title is not None:
            for at, row in enumerate(self.rows.rows):
                if self.title.row in row.pieces:
                    return at
        return -1

    def _issuer(self) -> Found | None:
        """In the signature, then over or in the title, then where the body names itself."""
        title_at = self._title_row()
        for at, piece in self._pieces(0.4, backwards=True):
            if at > title_at and not _NOT_A_SIGNATURE.search(piece.text):
                span = names.issuer_span(piece.text, whole=True)
                if span is not None:
                    return _found(piece, *span)
        for at, piece in self._pieces():
            if at > max(title_at, 0):
                break
            span = names.issuer_span(piece.text, whole=at != title_at)
            if span is not None and span[0] <= 2:
                return _found(piece, *span)
        return self._in_run(_CALLS_ITSELF)

    def _court(self) -> Found | None:
        issuer = self._issuer()
        if issuer is not None and _COURT.search(issuer.text):
            return issuer
        for _, piece in self._pieces():
            match = _COURT_ROW.search(piece.text)
            if match is not None:
                return _found(piece, *match.span(1))
        return None

    def _addressee(self) -> Found | None:
        title_at = self._title_row()
        for at, piece in self._pieces():
            if at < title_at:
                continue
            for pattern in (_ADDRESSED, _SALUTED_ROW):
                match = pattern.search(piece.text)
                if match is not None and not _NOBODY.search(match.group(1)) and names.issuer_in(match.group(1)) is None:
                    return _found(piece, *match.span(1))
        return self._in_run(_ADDRESSEE_IN_TEXT)

    def _reference(self) -> Found | None:
        for _, piece in self._pieces():
            if len(piece.text) > 44:
                continue
            match = _REFERENCE.search(piece.text)
            if match is not None:
                return _found(piece, *match.span())
        return None

    def _case_number(self) -> Found | None:
        text = folded(self.run)
        valid = [
            number
            for number in case_numbers(text)
            if number.form == "valid" and _NUMBERED.search(text, number.start, number.end)
        ]
        if not valid:
            return None
        start, end = valid[0].start, valid[0].end
        return Found(text[start:end], self.rows.boxes(start, end))

    def _amount(self) -> Found | None:
        """A sum, with what it is made of or rests on near it."""
        for match in _SUM.finditer(self.run):
            near = self.run[max(0, match.start() - 40) : match.end() + 40]
            if len(set(_MADE_OF.findall(near))) >= 1:
                return Found(match.group(), self.rows.boxes(*match.span()))
        return None

    def _contact(self) -> Found | None:
        labelled = self._in_rows(_CONTACT_ROW)
        return labelled or self._in_run(_PHONE)

    def _signature(self) -> Found | None:
        """Who signs: a person with an office, or the issuer's name at the end."""
        title_at = self._title_row()
        for at, piece in self._pieces(0.5, backwards=True):
            if at <= title_at:
                break
            match = _SIGNS.search(piece.text)
            if match is not None:
                return _found(piece, *match.span())
        for at, piece in self._pieces(0.4, backwards=True):
            if at > title_at and not _NOT_A_SIGNATURE.search(piece.text):
                span = names.issuer_span(piece.text, whole=True)
                if span is not None:
                    return _found(piece, *span)
        return None

    def _date(self) -> Found | None:
        title_at = self._title_row()
        for at, piece in self._pieces(0.3, backwards=True):
            if at > title_at and names.is_date(piece.text) and not _OTHER_DATE.search(piece.text):
                span = names.date_span(piece.text)
                if span is not None:
                    return _found(piece, *span)
        for at, piece in self._pieces(0.6, backwards=True):
            if at > title_at and names.worn_date(piece.text):
                return _found(piece, 0, len(piece.text))
        for at, piece in self._pieces():
            if at > title_at + 3:
                break
            if names.is_date(piece.text) and (span := names.date_span(piece.text)):
                return _found(piece, *span)
        return None


def _found(row: Row, start: int, end: int) -> Found:
    return Found(row.text[start:end], (row.box_of(start, end),))


_COURT = LaterPattern(r"(?:法院|法庭)$")
_COURT_ROW = LaterPattern(
    r"^([\u4e00-\u9fff某×*]{2,20}人民(?:法院|法庭))(?:$|[\u4e00-\u9fff]{0,10}(?:传票|通知书|令|决定书|名单|公告)$)"
)
_NOT_A_SIGNATURE = LaterPattern(
    r"^(?:开户|户名|账户|账号|收款|抄送|附件|附|地址|执行法院|委托人|债权人|申请人|原告|致)"
)
_CALLS_ITSELF = LaterPattern(
    r"(?:我司|本公司|我行|本行|本所|本律师)(?:[(（]?(?:系|即|是|为)?)?([\u4e00-\u9fff某]{3,24}?(?:有限公司|银行|律师事务所))"
)
_ADDRESSED = LaterPattern(
    r"^(?:致|送达人|受送达人|收件人|收函人|受函人|被申请人|被执行人|被通知人|债务人|借款人|持卡人|被告|当事人|被传唤人|应诉人|通知对象)"
    rf"(?:姓名|名称)?[:：]?(?:尊敬的)?(?:借款人|债务人|持卡人|客户)?({_PERSON})(?:先生|女士|同志)?(?=$|[(（:：,，。]|身份证|性别|男|女)"
)
#: What is called so has no name.
_NOBODY = LaterPattern(r"客户|当事人|用户|借款人|债务人|持卡人|逾期|你好|您好|人员|各位|通知|如下|单位|部门")
_SALUTED_ROW = LaterPattern(
    rf"^(?:尊敬的)?(?:客户|借款人|债务人|持卡人|致)?[:：]?({_PERSON})(?:先生|女士|同志)?(?:[(（][^)）]{{0,40}}[)）])?[:：]$"
)
_ADDRESSEE_IN_TEXT = LaterPattern(
    rf"(?:被执行人|被传唤人|被申请人|债务人|借款人)({_PERSON})(?=[(（,，。:：]|未按|因|与|身份证)"
)
_CLIENT = LaterPattern(
    r"(?:(?:接)?受|经|根据|依)([\u4e00-\u9fff某×*A-Za-z()（）]{2,30}?)(?:[(（](?:以下|下)?简?称?[^)）]{0,20}[)）])?(?:的)?(?:正式|合法|书面|特别|全权)?(?:委托|授权)"
)
_REFERENCE = LaterPattern(
    r"(?:编号|文号|函号|发文字号|档案号|No\.?|NO\.?)[:：]?[A-Za-z0-9\u4e00-\u9fff()（）\[\]【】〔〕-]{4,30}"
    r"|[(（\[【〔]20\d\d[)）\]】〕][\u4e00-\u9fffA-Za-z]{1,14}(?:字)?第?[\dA-Za-z-]{1,12}号"
)
_CAUSE = LaterPattern(r"案由[:：]?([\u4e00-\u9fff、]{2,24}(?:纠纷|案|合同|借贷))")
_CAUSE_IN_TEXT = LaterPattern(r"([\u4e00-\u9fff]{2,10}纠纷)一案")
_REASON = LaterPattern(r"(?:传唤)?事由[:：]?([\u4e00-\u9fff、]{2,20})$")
_REASON_IN_TEXT = LaterPattern(r"(开庭审理|公开开庭|谈话|证据交换|调解|询问|宣判)")
_TIME = r"(20\d\d年\d{1,2}月\d{1,2}日[^。]{0,6}?(?:上午|下午)?\d{1,2}(?:时|点|[:：])(?:\d{1,2}分?|整)?)"
_HEARING_TIME = LaterPattern(r"(?:应到|到庭|开庭|庭审)?时间[:：]?" + _TIME)
_TIME_IN_TEXT = LaterPattern(_TIME)
_HEARING_PLACE = LaterPattern(r"(?:应到)?(?:处所|地点|场所)[:：]?([\u4e00-\u9fff0-9A-Za-z()（）]{3,40})")
_PLACE_IN_TEXT = LaterPattern(
    r"([\u4e00-\u9fff0-9]{0,16}第[\u4e00-\u9fff0-9]{1,4}(?:审判)?(?:法)?庭|[\u4e00-\u9fff]{0,10}法院[\u4e00-\u9fff0-9]{0,8}(?:审判庭|法庭|号庭))"
)
_MEDIATOR = LaterPattern(
    rf"(?:特邀)?调解员{_LABEL_END}(?!姓名)({_PERSON})(?=$|[,，。;；(（、]|联系|电话|\d|[\u4e00-\u9fff]{{0,2}}(?:主持|负责))"
)
_ASSIGNOR = LaterPattern(r"(?:转让(?:人|方)|原债权人)[:：]([\u4e00-\u9fff某()（）]{2,30})")
_ASSIGNOR_IN_TEXT = LaterPattern(
    r"([\u4e00-\u9fff某()（）]{2,24}?(?:公司|银行|支行|分行))(?:[(（][^)）]{0,20}[)）])?(?:已|现|与[^。]{4,60})?[^。]{0,60}?(?:债权|权利)[^。]{0,50}转让|(?<=我司|我行)(.{0})将.{0,40}转让"
)
_ASSIGNEE = LaterPattern(r"(?:受让(?:人|方)|新债权人)[:：]([\u4e00-\u9fff某()（）]{2,30})")
_ASSIGNEE_IN_TEXT = LaterPattern(r"转让(?:给|至|于|予)了?([\u4e00-\u9fff某()（）]{2,30}?(?:公司|银行|支行|分行|中心))")
_BASIS = LaterPattern(
    r"((?:合同|协议|约定|领用合约|章程)(?:》)?第[^,，。]{1,8}[条款]|《[^》]{2,40}(?:合同|协议|合约|民法典|法|规定|办法|条例)》|(?:合同|借据|协议)编号[:：为]?[A-Za-z0-9-]{4,}|(?:根据|依据|按照)[^,，。]{0,20}(?:合同|协议|约定))"
)
_SUM = LaterPattern(
    r"(?:人民币|¥|￥|RMB)?\d{1,3}(?:[,，]\d{3})+(?:\.\d{1,2})?元?|(?:人民币|¥|￥)\d+(?:\.\d{1,2})?元?|\d+(?:\.\d{1,2})?(?:万)?元"
)
_MADE_OF = LaterPattern(r"本金|利息|罚息|违约金|复利|本息|欠款|余额|费用|应还")
_LIMITS = LaterPattern(r"((?:飞机|列车软卧|星级以上宾馆|高尔夫|不动产|高速动车组|G字头)[^。;；]{0,20})")
_LAWYER_ROW = LaterPattern(
    rf"(?:承办|经办|主办|指派|代理|执业|签发)?律师{_LABEL_END}[:：]({_PERSON})(?=$|[、,，;；(（\d]|执业|电话|律师)"
)
_LAWYER = LaterPattern(
    rf"(?:承办|经办|主办|指派|委派|代理|执业)(?:本所)?律师[:：]?({_PERSON})(?=$|[、,，。;；(（\d]|就|向|律师|担任|执业|电话|作为|代)|(?:指派|委派)(?:本所)?({_PERSON})(?:、{_PERSON})?律师|本所({_PERSON})律师"
)
_LICENCE = LaterPattern(r"(?<!\d)(1\d{16})(?!\d)")
_OFFICE = r"(?:院长|审判长|代理审判员|人民陪审员|审判员|执行法官|承办法官|法官助理|法官|执行员|执行长|承办人|庭长)"
_JUDGE = LaterPattern(rf"{_OFFICE}[:：]?({_PERSON})(?=$|[、,，;；(（\d书联电])")
_CLERK = LaterPattern(rf"书记员[:：]?({_PERSON})(?=$|[、,，;；(（\d联电])")
_SIGNS = LaterPattern(
    rf"(?:律师|经办人|经办|承办人|联系人|负责人|法定代表人|授权代表|执行员|审判员|审判长|院长|法官|书记员|调解员|仲裁秘书|仲裁员|签发人|签字|签名){_LABEL_END}[:：]?{_PERSON}$"
)
_CONTACT_ROW = LaterPattern(
    r"(?:联系电话|电话|联系方式|手机|热线|客服|邮箱|E-?mail|传真|Tel)(?:号码)?[:：]?([0-9()（）*×xX-]{5,24}|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+)"
)
_PHONE = LaterPattern(
    r"(?<![\d.*A-Za-z-])(0\d{2,3}-?\d{7,8}|1[3-9][\d*×xX]{9}|400-?\d{3,4}-?\d{3,4}|95\d{3}|0{3}-?0{8})(?![\d.-])"
)
#: A date with another meaning: a hearing, a due day.
_OTHER_DATE = LaterPattern(r"时间|开庭|截止|到期|前|自|起")
_NUMBERED = LaterPattern(r"\d+号$|[×xX*某]+号$")
