"""Which kind of number or name a message came from, and what that does and does not say.

`numbers.tsv` holds the numbering facts, one prefix a row with its lengths, our note and the
source. The longest prefix whose lengths fit decides. A row whose source is `memory` decides the
kind and says nothing. Only forms that the table cannot settle, overseas numbers and area codes,
import `phonenumbers` (17 ms).

Choices where the contract leaves room:

- `short-code` is a public body's or carrier's own number (110, 12368, 10086, 96110);
  `hotline` a customer line that companies rent (95…, 96…, 400, 950); `toll-free` is 800 only.
- Satellite numbers are `mobile`: they are phones. The note says so.
- A form no domestic sender has, such as `+8695588`, is `unknown` with `spoof_like`, never
  `hotline`, so that nothing downstream trusts it. It is a reason to check, not proof.
- An e-mail address is `unknown`: it is neither a number nor a name.

An address can be hostile text: nothing here raises, and `address` is handed on untouched.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple, cast

from collectguard.beside import read_beside
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Language, Sender, SenderKind, Text

#: Longest address looked at; anything longer is no number and hardly a name.
MOST_CHARACTERS = 64

NO_ADDRESS = Text("没有发送者信息。", "No sender is given.")
HIDDEN = Text("号码被隐藏，看不出是谁。", "The number is hidden, so it does not show who it is.")
TOO_LONG = Text("发送者一栏太长，不像号码或名称。", "The sender field is too long for a number or a name.")
NAME = Text(
    "显示的是名称，看不到号码；名称本身不能证明是谁发的。",
    "A name is shown and no number; a name alone does not prove who wrote.",
)
EMAIL = Text(
    "这是邮箱地址，不是电话号码；不能证明是谁发的。",
    "This is an e-mail address, not a telephone number; it does not prove who wrote.",
)
LANDLINE = Text("固定电话，带区号。", "A landline number with its area code.")
NO_AREA = Text("像固定电话，但没有区号。", "It looks like a landline number without an area code.")
UNKNOWN_AREA = Text(
    "像固定电话，但没查到这个区号和号段。",
    "It looks like a landline, but its area or range is not in our numbering data.",
)
UNLISTED_MOBILE = Text(
    "手机号的形式，但号段不在2023年3月的分配表里。",
    "The form of a mobile number, in a range not in the allocation table of March 2023.",
)
ODD = Text("位数或开头不符合国内号码。", "Its length or beginning fits no Chinese number.")
LONGER = Text(
    "开头像服务号码{start}，但位数更长，看不出是不是它，请核实。",
    "It begins like the service number {start} but is longer, so it may or may not be that; please check.",
)
MASKED = Text("号码被遮住了一部分，只能看开头。", "Part of the number is masked; only its beginning can be read.")
OVERSEAS = Text("{region}号码（+{code}），不是内地号码。", "A number of {region} (+{code}), not of mainland China.")
ELSEWHERE = Text("境外", "another country or region")
MISFIT = Text(
    "写法不符合国内号码的形式：{why}。也可能只是手机或导出软件的显示方式，请用官方公布的号码核实。",
    "Not the form a domestic number takes: {why}. A phone or an export tool may also show it so; "
    "check with the officially published number.",
)
COUNTRY_CODE = Text("服务号码前面带了国家码86", "a service number with the country code 86 before it")
PLUS = Text("国内号码前面带了“+”或“00”", "a domestic number with + or 00 before it")
ZEROS = Text("服务号码前面多了0", "a service number with extra zeros before it")
LETTERS = Text("服务号码里夹了字母", "a service number with letters in it")
LENGTH = Text("位数不对", "the wrong number of digits")
FOREIGN_DIGITS = Text("用了特殊字符代替数字", "special characters instead of digits")
NO_COUNTRY = Text("没有这样的国际号码", "there is no such international number")

#: A service number with more digits than this behind it is called impossible.
MOST_EXTRA_DIGITS = 7

#: Names of regions collectors' calls are reported or likely to come from; others show their code.
REGIONS: dict[str, Text] = {
    "HK": Text("中国香港", "Hong Kong, China"),
    "MO": Text("中国澳门", "Macao, China"),
    "TW": Text("中国台湾", "Taiwan, China"),
    "AE": Text("阿联酋", "the United Arab Emirates"),
    "AU": Text("澳大利亚", "Australia"),
    "CA": Text("加拿大", "Canada"),
    "GB": Text("英国", "the United Kingdom"),
    "ID": Text("印度尼西亚", "Indonesia"),
    "IN": Text("印度", "India"),
    "JP": Text("日本", "Japan"),
    "KH": Text("柬埔寨", "Cambodia"),
    "KR": Text("韩国", "South Korea"),
    "LA": Text("老挝", "Laos"),
    "MM": Text("缅甸", "Myanmar"),
    "MY": Text("马来西亚", "Malaysia"),
    "PH": Text("菲律宾", "the Philippines"),
    "SG": Text("新加坡", "Singapore"),
    "TH": Text("泰国", "Thailand"),
    "US": Text("美国", "the United States"),
    "VN": Text("越南", "Vietnam"),
}

#: What phones and backups write for a withheld number, lower case.
HIDDEN_WORDS = frozenset(
    [
        *("未知", "未知号码", "未知来电", "无号码", "无来电显示", "隐藏", "隐藏号码", "私人号码", "匿名"),
        *("anonymous", "blocked", "hidden", "private", "restricted", "unavailable", "unknown", "withheld"),
        *("nocallerid", "privatenumber", "unknownnumber", "unknownsender"),
        *("null", "none", "-1", "-2", "insert-address-token"),
    ]
)

_SEPARATORS = frozenset(" -./_\N{MIDDLE DOT}\N{KATAKANA MIDDLE DOT}")
_MASKS = str.maketrans("*xX•●#", "000000")
_LOOKALIKES = str.maketrans("OoQIlLiZSBb", "00011112588")
_SCHEME = LaterPattern(r"(?:tel|sms|smsto):", re.IGNORECASE)
_EXTENSION = LaterPattern(r"(?<=\d{5})\s*(?:(?:转|分机|ext\.?|,|;|#)\s*\d{1,6}|(?<=\d{7})-\d{1,4})\s*$", re.IGNORECASE)
_EMAIL = LaterPattern(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_MASKED = LaterPattern(r"\+?\d{3,}[*xX•●#]{2,}\d*")
_LANDLINE = LaterPattern(r"0(?:(?:10|2\d)[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})")
_AREA_AND_SERVICE = LaterPattern(r"0(?:10|2\d|[3-9]\d{2})(\d{5}|1[12]\d)")
_LOCAL = LaterPattern(r"[2-8]\d{6,7}")
_MOBILE = LaterPattern(r"1[3-9]\d{9}")
_LIKE_SERVICE = LaterPattern(r"106|95|96|400|800|100|1[12]")
#: Dialling prefixes of cheap-call services, remembered; they come before a full number.
_CALL_PREFIX = LaterPattern(r"(?:17951|17950|17911|17909|17901|17900|12593|12520|11808)(?=1[3-9]\d{9}$|0\d{9,11}$)")


class _Verdict(NamedTuple):
    kind: SenderKind
    note: Text
    spoof_like: bool = False


class _Row(NamedTuple):
    prefix: str
    shortest: int
    longest: int
    verdict: _Verdict

    @property
    def is_service(self) -> bool:
        return self.verdict.kind in ("short-code", "hotline") and self.prefix != "400"


def identify(address: str | None, *, language: Language = "zh") -> Sender:
    """The kind of sender behind an address, with a note on what it does and does not prove.

    Args:
        address: number, name or anything else found where the sender stands, as received.
        language: of the note.

    >>> identify("10690000000000").kind
    'sms-gateway'
    >>> identify("+86 95588").spoof_like
    True
    """
    if address is not None and len(address) > MOST_CHARACTERS:
        return _sender(address, _Verdict("unknown", TOO_LONG), language)
    return _identify(address, language)


@lru_cache(maxsize=4096)
def _identify(address: str | None, language: Language) -> Sender:
    return _sender(address, _Verdict("unknown", NO_ADDRESS) if address is None else _judge(address), language)


def _sender(address: str | None, verdict: _Verdict, language: Language) -> Sender:
    return Sender(address=address, kind=verdict.kind, note=verdict.note.to(language), spoof_like=verdict.spoof_like)


def _judge(address: str) -> _Verdict:
    if address.isascii():
        if address.isdigit():
            return _number(address)
        if address.startswith("+86") and address[3:].isdigit():
            return _country(address[3:])
    text = _EXTENSION.sub("", _SCHEME.sub("", _plain(address), count=1))
    digits = "".join(
        char for char in text if char not in _SEPARATORS and unicodedata.category(char) not in ("Ps", "Pe")
    )
    if not digits and not text.strip("-"):
        return _Verdict("unknown", NO_ADDRESS)
    if text.casefold().replace(" ", "") in HIDDEN_WORDS:
        return _Verdict("unknown", HIDDEN)
    if digits.removeprefix("+").isdigit():
        verdict = _abroad(digits[1:]) if digits[0] == "+" else _number(digits)
        return _misfit(FOREIGN_DIGITS) if any(map(_is_foreign_digit, address)) else verdict
    if _MASKED.fullmatch(digits):
        return _Verdict(_judge(digits.translate(_MASKS)).kind, MASKED)
    if _EMAIL.fullmatch(text):
        return _Verdict("unknown", EMAIL)
    if _disguises_service(digits):
        return _misfit(LETTERS)
    named = any(char.isalpha() or unicodedata.category(char) == "So" for char in text)
    return _Verdict("name", NAME) if named else _Verdict("unknown", ODD)


def _plain(address: str) -> str:
    """Full-width forms folded, any script's digits and dashes as ASCII, invisible characters dropped."""
    return "".join(map(_plain_character, unicodedata.normalize("NFKC", address))).strip()


def _plain_character(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Pd" or char == "\N{MINUS SIGN}":
        return "-"
    return "" if category in ("Cf", "Cc", "Cs", "Co", "Cn") else char


def _number(digits: str) -> _Verdict:
    """A number written without a plus."""
    row = _domestic(digits)
    if row:
        return row.verdict
    if digits.startswith("00"):
        return _country(digits[4:]) if digits.startswith("0086") else _abroad(digits[2:])
    if digits.startswith("0"):
        return _trunk(digits)
    if digits.startswith("86") and len(digits) != 8:
        core = digits[2:]
        row = _domestic(core)
        if len(digits) > 8 or (row and (row.prefix == core or core.startswith("955"))):
            return _country(core)
    if _LOCAL.fullmatch(digits):
        return _Verdict("landline", NO_AREA)
    if _MOBILE.fullmatch(digits):
        return _Verdict("mobile", UNLISTED_MOBILE)
    bare = _CALL_PREFIX.sub("", digits, count=1)
    if bare != digits:
        return _number(bare)
    return _wrong_length(digits)


def _wrong_length(digits: str) -> _Verdict:
    """A number that fits no row: an extended service number, an impossible one, or neither.

    Whether courts and banks text from extended numbers could not be verified, so a few digits
    more are not called false.
    """
    start = digits[:5]
    row = _domestic(start)
    if row and row.is_service and (row.prefix == start or row.prefix in ("95", "96")):
        if len(digits) > len(start) + MOST_EXTRA_DIGITS:
            return _misfit(LENGTH)
        return _Verdict("unknown", Text(LONGER.zh.format(start=start), LONGER.en.format(start=start)))
    if len(digits) > 20 or (digits.startswith(("400", "800")) and len(digits) > 8):
        return _misfit(LENGTH)
    return _Verdict("unknown", ODD)


def _trunk(digits: str) -> _Verdict:
    """A number with one leading zero: area code, or an old way to dial a mobile from afar."""
    if _LANDLINE.fullmatch(digits):
        return _landline(digits)
    rest = digits[1:]
    if _MOBILE.fullmatch(rest):
        return _number(rest)
    match = _AREA_AND_SERVICE.fullmatch(digits)
    row = _domestic(match[1]) if match else None
    if row and row.is_service:
        return row.verdict
    row = _domestic(rest)
    if row:
        return _misfit(ZEROS)
    return _Verdict("unknown", ODD)


def _country(core: str) -> _Verdict:
    """What follows the country code 86."""
    if not core:
        return _Verdict("unknown", ODD)
    if core.startswith("0"):
        return _trunk(core) if not core.startswith("00") else _misfit(COUNTRY_CODE)
    if _LANDLINE.fullmatch("0" + core):
        row = _domestic(core)
        return row.verdict if row else _landline("0" + core)
    row = _domestic(core)
    if row:
        return _misfit(COUNTRY_CODE) if row.is_service else row.verdict
    match = _AREA_AND_SERVICE.fullmatch("0" + core)
    row = _domestic(match[1]) if match else None
    if row and row.is_service:
        return row.verdict
    if _MOBILE.fullmatch(core):
        return _Verdict("mobile", UNLISTED_MOBILE)
    return _misfit(COUNTRY_CODE if _LIKE_SERVICE.match(core) else LENGTH)


def _abroad(digits: str) -> _Verdict:
    """A number after + or 00: mainland, overseas, or a domestic number dressed up."""
    if digits.startswith("86"):
        return _country(digits[2:])
    if len(digits.lstrip("0")) < 3:
        return _Verdict("unknown", ODD)
    import phonenumbers

    row = _domestic(digits)
    try:
        number = phonenumbers.parse("+" + digits)
        possible, valid = phonenumbers.is_possible_number(number), phonenumbers.is_valid_number(number)
    except phonenumbers.NumberParseException:
        return _misfit(PLUS if row or _domestic(digits.lstrip("0")) else NO_COUNTRY)
    if (row and not valid) or not possible:
        return _misfit(PLUS if row or _LIKE_SERVICE.match(digits) else NO_COUNTRY)
    region = REGIONS.get(phonenumbers.region_code_for_number(number) or "", ELSEWHERE)
    code = str(number.country_code)
    note = Text(
        OVERSEAS.zh.format(region=region.zh, code=code),
        OVERSEAS.en.format(region=region.en, code=code),
    )
    return _Verdict("overseas", note)


def _landline(digits: str) -> _Verdict:
    import phonenumbers

    known = phonenumbers.is_valid_number(phonenumbers.parse(digits, "CN"))
    return _Verdict("landline", LANDLINE if known else UNKNOWN_AREA)


def _is_foreign_digit(char: str) -> bool:
    full_width = "\N{FULLWIDTH DIGIT ZERO}" <= char <= "\N{FULLWIDTH DIGIT NINE}"
    return char.isdigit() and not char.isascii() and not full_width


def _disguises_service(text: str) -> bool:
    """Whether letters stand in, or hang on the end of, what is otherwise a service number."""
    if not text.isascii() or not any(char.isdigit() for char in text):
        return False
    lead = re.match(r"\+?\d+", text)
    tail = lead and _domestic(lead[0].lstrip("+"))
    if tail and (tail.is_service or tail.verdict.kind == "sms-gateway"):
        return True
    straight = text.translate(_LOOKALIKES)
    row = _domestic(straight) if straight.isdigit() else None
    digits = sum(char.isdigit() for char in text)
    return row is not None and digits * 2 > len(text)


def _misfit(why: Text) -> _Verdict:
    note = Text(MISFIT.zh.format(why=why.zh), MISFIT.en.format(why=why.en))
    return _Verdict("unknown", note, spoof_like=True)


def _domestic(digits: str) -> _Row | None:
    """The row of the longest prefix whose lengths fit."""
    table = _table()
    for size in (5, 4, 3, 2):
        row = table.get(digits[:size])
        if row and row.shortest <= len(digits) <= row.longest:
            return row
    return None


@cache
def _table() -> dict[str, _Row]:
    lines = read_beside(__file__, "numbers.tsv").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return {
        prefix: _Row(prefix, int(shortest), int(longest), _Verdict(cast("SenderKind", kind), Text(zh, en)))
        for prefix, shortest, longest, kind, zh, en, _ in rows
    }
