"""Which kind of sender an address is, what we say about it, and that hostile text does no harm."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectguard import sender
from collectguard.model import SenderKind
from collectguard.sender import identify

# One line a kind: addresses apart by "|", exactly as a phone or backup may hold them.
KINDS: dict[SenderKind, str] = {
    "sms-gateway": "10690000000000|1069123|106900001234567890|10655123456|10657558123456|10659123456|1065502195588|"
    "10680000|10681234567890123456|1066123456|106 9012 3456|106-9012-3456|+8610690000000000|8610690000000000|"
    "008610690000000000|１０６９００００１２３４|1069***|10646123456|106471234567|10698888888888888888",
    "short-code": "10086|10010|10000|10099|1008611|100861234567|110|119|120|122|12110|12368|12378|12363|12348|12321|"
    "12381|12377|12345|12315|12306|96110|11185|114|116114|10011|10155|010-12368|0755-12345|021-110|+861012368|１２３６８",
    "hotline": "95588|95533|955881|9558812|95588123|95017|952123|96518|965188|9650688|400-123-4567|4001234567|"
    "400 123 4567|+864001234567|+86-400-123-4567|95013123456|9501312345|10105757|01095588|(021)95588|9 5 5 8 8|９５５８８|"
    "4001234567转801|tel:95588",
    "mobile": "13800000000|+8613800000000|+86 138 0000 0000|+86-138-0000-0000|008613800000000|0086 138 0000 0000|"
    "8613800000000|1795113800000000|17911 138 0000 0000|1252013800000000|013800000000|１３８００００００００|（138）00000000|"
    "138.0000.0000|138****0000|+86138****0000|19912345678|17312345678|13412345678|13491234567|17401234567|16191234567|"
    "14812345678|19212345678|15412345678|tel:+8613800000000|sms:13800000000|\u202a13800000000\u202c|138\u200b0000\u200b0000|"
    "\t13800000000\n|14012345678|17421234567",
    "virtual-operator": "17000000000|17010000000|17050000000|17090000000|17112345678|16212345678|16512345678|16712345678|"
    "+8617112345678|0086 167 1234 5678|170****1234|17951 17012345678",
    "iot": "1064612345678|1064712345678|1064812345678|1064912345678|1401234567890|1411234567890|1440123456789|"
    "+861064712345678|861401234567890",
    "landline": "010-87654321|01087654321|(010)87654321|010 8765 4321|（0755）87654321|0755-87654321|075587654321|"
    "+861087654321|+86 755 8765 4321|+8601087654321|0086 10 87654321|861087654321|010-87654321-801|010-87654321转801|"
    "87654321|8765432|0571—87654321|1795101087654321|0399-8765432",
    "toll-free": "8001234567|800-123-4567|+868001234567|８００１２３４５６７",
    "overseas": "+85298765432|+852 9876 5432|0085298765432|+853 6612 3456|+886912345678|+12025550123|+12368001234|"
    "+447911123456|+855 12 345 678|+60123456789|+959123456789|00639171234567|＋６５９１２３４５６７",
    "name": "招商银行|CMBCHINA|ICBC|工商银行95588|ICBC95588|妈妈|张三 13800000000|催收-小李|wxid_abc123|【某某银行】|😀|老王(勿接)|"
    "Huabei-Official|银联 95516|1号楼物业",
    "unknown": "|   |未知|未知号码|Unknown|No Caller ID|Private Number|anonymous|-1|-2|null|隐藏号码|a@b.com|x.y@icloud.com|"
    "***|+|+86|0|00|1|12|106|1069|12812345678|123|00000|9|138000000001|12368001|95588123456|0100|---|()|\u200b",
}

# Forms that no domestic sender has; all come out as unknown.
SPOOF_LIKE = (
    "+8695588|+86 95588|008695588|0086-95588|8695588|+8612368|0086-12368|008612368|8612368|008612368123|0086123680001|+86110|"
    "+8612378|+8610086|+8696110|95588\u00b2|095588|0095588|00095588|012368|0012368|01069000012345|+95588|+12368|+110|"
    "+1069012345678|+10690000000000|0010690000000000|+106912345678|00106912345678|+4001234567|9S588|955B8|955b8|l2368|"
    "1O69012345|95588a|10690000000000x9a|106900000000000000000|10691234567890123456789|955881234567890|1234567890123|40012345678901|"
    "١٣٨٠٠٠٠٠٠٠٠|①③⑧⓪⓪⓪⓪⓪⓪⓪⓪|९५५८८|+0086138|+999123456|+861|+8613"
)


@pytest.mark.parametrize(
    ("address", "kind"), [(address, kind) for kind, line in KINDS.items() for address in line.split("|")]
)
def test_kind(address: str, kind: SenderKind) -> None:
    who = identify(address)
    assert (who.kind, who.spoof_like) == (kind, False), who.note
    assert who.address == address


@pytest.mark.parametrize("address", SPOOF_LIKE.split("|"))
def test_spoof_like(address: str) -> None:
    who = identify(address)
    assert (who.kind, who.spoof_like) == ("unknown", True), who.note
    assert "不符合国内号码的形式" in who.note
    assert "Not the form a domestic number takes" in identify(address, language="en").note


def test_the_tables_are_large_enough() -> None:
    assert sum(len(line.split("|")) for line in [*KINDS.values(), SPOOF_LIKE]) >= 120
    assert set(KINDS) == set(get_args(SenderKind))


def test_no_address() -> None:
    assert identify(None).kind == "unknown"
    assert identify(None, language="en").note == "No sender is given."


@pytest.mark.parametrize(
    ("address", "zh", "en"),
    [
        ("12368", "人民法院诉讼服务热线", "courts' litigation service line"),
        ("12381", "不带链接", "no link"),
        ("10690000000000", "号码本身说明不了是谁", "does not say who it is"),
        ("17112345678", "虚拟运营商", "virtual operator's"),
        ("13491234567", "卫星", "satellite"),
        ("+85512345678", "柬埔寨号码（+855）", "Cambodia (+855)"),
        ("+8695588", "国家码86", "country code 86"),
        ("0095588", "“+”或“00”", "+ or 00 before it"),
        ("095588", "多了0", "extra zeros"),
        ("955B8", "字母", "letters"),
        ("12368001", "开头像服务号码12368", "like the service number 12368"),
        ("138****0000", "遮住", "masked"),
        ("0399-8765432", "没查到", "not in our numbering data"),
        ("a@b.com", "邮箱", "e-mail"),
        ("招商银行", "名称", "A name"),
        ("未知号码", "隐藏", "hidden"),
    ],
)
def test_note(address: str, zh: str, en: str) -> None:
    assert zh in identify(address).note
    assert en in identify(address, language="en").note


@pytest.mark.parametrize("address", ["12345", "12348", "10099", "1064712345678", "10105757"])
def test_what_is_only_remembered_is_not_stated(address: str) -> None:
    assert identify(address).note == identify(address, language="en").note == ""


@pytest.mark.parametrize(
    "address",
    [
        "1" * 1_000_000,
        "+" + "8" * 100_000,
        "法" * 10_000,
        "\x00\x01\x1b[31m",
        "\ud800",
        "106\udfff9000",
        "\u202e88559",
        "\ufdfa" * 60,
        "+" * 64,
        "0" * 64,
        "@" * 64,
        "<script>alert(1)</script>",
        "95588\n10690000",
        "1069;1069;1069",
    ],
)
def test_hostile_addresses_do_no_harm(address: str) -> None:
    who = identify(address)
    assert who.address == address
    assert who.kind in get_args(SenderKind)
    assert address not in who.note


@given(st.one_of(st.text(), st.text(alphabet="0123456789+-()*86 转,;#xXOl１٣²\u200b@.")))
def test_never_raises_and_is_pure(address: str) -> None:
    first, second = identify(address), identify(address)
    assert first == second
    assert first.address == address
    assert not (first.spoof_like and first.kind != "unknown")


def test_numbers_table_is_in_form() -> None:
    rows = list(sender._table().values())
    assert len(rows) > 100
    for row in rows:
        assert row.verdict.kind in get_args(SenderKind)
        assert len(row.prefix) <= row.shortest <= row.longest <= 20
        assert 2 <= len(row.prefix) <= 5
        assert bool(row.verdict.note.zh) == bool(row.verdict.note.en)


def test_remembered_rows_have_no_note() -> None:
    path = Path(sender.__file__).with_name("numbers.tsv")
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        prefix, _, _, _, zh, en, source = line.split("\t")
        assert source, prefix
        assert (source == "memory") == (not zh), prefix
        assert (source == "memory") == (not en), prefix


def test_chinese_numbers_do_not_load_phonenumbers() -> None:
    addresses = [
        "10690000000000",
        "+8613800000000",
        "95588",
        "12368",
        "17112345678",
        "招商银行",
        "+8695588",
        "138 0000 0000",
    ]
    code = (
        "import sys; from collectguard.sender import identify\n"
        f"[identify(address) for address in {addresses!r}]\n"
        "sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
