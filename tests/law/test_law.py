"""The fact base: complete in both languages, resolvable, and nothing remembered shown as fact."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest

from collectguard import law
from collectguard.errors import CatalogueError
from collectguard.model import Text
from collectguard.rule import TRICKS
from tasks import compile_law

STATUTES = law.statutes()
PARAMETERS = law.parameters()
DAYS = json.loads((compile_law.LAW / "parameters.json").read_text(encoding="utf-8"))["days"]

HAN = re.compile(r"[\u4e00-\u9fff]")
# The parts of a case number are Chinese words that an English reader must recognise on the paper.
KEEPS_HAN_IN_ENGLISH = {"court.casenumber"}


def texts(entry: law.Statute) -> dict[str, Text]:
    found = {"title": entry.title, "issuer": entry.issuer, "article": entry.article, "says": entry.says}
    return {name: text for name, text in found.items() if text is not None}


def test_compiled_files_are_fresh() -> None:
    for name, text in compile_law.compiled().items():
        assert (compile_law.LAW / name).read_text(encoding="utf-8") == text, "run: python -m tasks.compile_law"


def test_size_of_the_fact_base() -> None:
    assert len(STATUTES) == 161
    assert len(PARAMETERS) >= 50
    assert list(STATUTES) == list(dict.fromkeys(STATUTES))


@pytest.mark.parametrize("entry", STATUTES.values(), ids=STATUTES)
def test_statute(entry: law.Statute) -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)*(-[a-z0-9]+)*", entry.id)
    assert entry.force in get_args(law.Force)
    assert entry.source
    assert "记忆" not in entry.source
    assert entry.applies_to
    assert entry.tricks
    assert set(entry.tricks) <= set(TRICKS)
    for name, text in texts(entry).items():
        assert HAN.search(text.zh) or name == "title", (name, text.zh)
        assert text.en.isprintable(), name
        if entry.id not in KEEPS_HAN_IN_ENGLISH:
            assert not HAN.search(text.en), (name, text.en)
        for half in (text.zh, text.en):
            assert half == half.strip(), name
            assert "待核" not in half
            assert "记忆" not in half
    assert entry.says.zh.endswith("。")
    assert entry.says.en.endswith(".")
    assert not re.search(r"[,;:()]", re.sub(r"\d[\d:.,-]*\d", "", entry.says.zh)), "full-width punctuation in Chinese"
    assert len(entry.says.zh) <= 220
    assert len(entry.says.en) <= 620


@pytest.mark.parametrize("entry", STATUTES.values(), ids=STATUTES)
def test_dates_are_dates(entry: law.Statute) -> None:
    for day in (entry.effective_from, entry.effective_to):
        assert day is None or re.fullmatch(r"(19|20)\d\d(-[01]\d(-[0-3]\d)?)?", day)
    if entry.effective_from and entry.effective_to:
        assert entry.effective_from < entry.effective_to


@pytest.mark.parametrize("entry", STATUTES.values(), ids=STATUTES)
def test_article_agrees_in_both_languages(entry: law.Statute) -> None:
    """`第二百九十三条之一` is `Art. 293-1`: the same numbers, in the same order."""
    import cn2an

    if entry.article is None or not entry.article.en.startswith(("Art", "Ch")):
        return
    numerals = re.findall(r"[零一二三四五六七八九十百千]+", entry.article.zh)
    chinese = [int(cn2an.cn2an(numeral, "normal")) for numeral in numerals]
    assert chinese == [int(numeral) for numeral in re.findall(r"\d+", entry.article.en)]
    assert entry.article.en.startswith("Arts.") == bool(re.search(r"\d[–,]", entry.article.en))


#: The official numbers a source gave; the others were only remembered, and stay out.
SEEN_NUMBERS = {
    *(
        "法发〔2017〕22号",
        "金规〔2025〕9号",
        "金规〔2026〕2号",
        "公告〔2021〕第3号",
        "银发〔2003〕251号",
        "银发〔2016〕111号",
    ),
    *(
        "GB/T 45251-2025",
        "GB/T 38540-2020",
        "法释〔2024〕13号",
        "国务院令第631号",
        "工信部信管〔2017〕68号",
        "工信部令第31号",
    ),
    "银保监办便函〔2021〕26号、〔2022〕1191号",
}
#: Works whose entry into force no source gave, and provisions of works that have one.
WITHOUT_A_DATE = {
    *("delayed-performance", "banking-supervision-law", "credit-card-measures", "financial-consumer-measures"),
    *("internet-loan-measures", "loan-transfer-pilot", "consumer-law", "civil-procedure-law", "dishonest-list"),
    *("compulsory-education-law", "civil-servant-law", "people-mediation-law", "commercial-bank-law", "civil-evidence"),
    *("limitation", "lawyers-law"),
}


def test_nothing_only_remembered_is_here() -> None:
    assert {entry.number for entry in STATUTES.values() if entry.number} == SEEN_NUMBERS
    assert [entry.id for entry in STATUTES.values() if entry.work in WITHOUT_A_DATE and entry.effective_from] == []
    for entry in STATUTES.values():
        for text in texts(entry).values():
            assert "〔" not in text.zh or text.zh == "中国人民银行公告〔2021〕第3号", entry.id
    assert not {"rate.card.13.collect", "crime.illegal-lending", "lawyer.licence", "tel.sms.draft2020"} & set(STATUTES)


def test_reference_says_how_binding_it_is() -> None:
    zh = law.statute("cba.2026.visit").reference("zh")
    assert (zh.id, zh.article, zh.force) == ("cba.2026.visit", "第二十二条", "self-discipline")
    assert zh.force_label == "行业自律规则，不是法律"
    en = law.statute("crime.293-1").reference("en")
    assert en.title == "Criminal Law of the People's Republic of China"
    assert (en.article, en.force_label) == ("Art. 293-1", "law")


def test_every_force_has_a_label_and_only_binding_ones_go_without_a_warning() -> None:
    assert set(law.FORCES) == set(get_args(law.Force))
    binding = {"law", "regulation", "rule", "judicial-interpretation", "case"}
    for force, label in law.FORCES.items():
        assert ("不是法律" in label.zh) == (force not in binding)
        assert ("not a law" in label.en) == (force not in binding)


def test_unknown_ids_are_our_own_fault() -> None:
    for ask in (law.statute, law.parameter, law.day):
        with pytest.raises(CatalogueError, match="'no-such-thing'"):
            ask("no-such-thing")


@pytest.mark.parametrize("trick", TRICKS)
def test_every_trick_can_be_answered_from_the_law(trick: str) -> None:
    found = law.for_trick(trick)
    order = list(law.FORCES)
    assert found
    assert [order.index(entry.force) for entry in found] == sorted(order.index(entry.force) for entry in found)


@pytest.mark.parametrize(
    ("name", "day", "value"),
    [
        ("lpr-1y", date(2019, 8, 20), "0.0425"),
        ("lpr-1y", date(2019, 9, 19), "0.0425"),
        ("lpr-1y", date(2019, 9, 20), "0.0420"),
        ("lpr-1y", date(2023, 8, 1), "0.0355"),
        ("lpr-1y", date(2023, 8, 20), "0.0355"),
        ("lpr-1y", date(2023, 8, 21), "0.0345"),
        ("lpr-1y", date(2026, 10, 1), "0.03"),
        ("lpr-1y", date(2030, 1, 1), "0.03"),
        ("private-loan-lpr-multiple", date(2020, 8, 20), "4"),
        ("institution-yearly-line", date(2026, 1, 1), "0.24"),
        ("micro-lender-yearly-cap", date(2026, 1, 1), "0.24"),
        ("default-interest-low", date(2026, 1, 1), "1.3"),
        ("default-interest-high", date(2026, 1, 1), "1.5"),
        ("judgment-daily-double", date(2026, 1, 1), "0.000175"),
        ("card-overdraft-daily-ceiling", date(2020, 12, 31), "0.0005"),
        ("contact-night-from-hour", date(2026, 1, 1), "22"),
        ("contact-night-to-hour", date(2026, 1, 1), "8"),
        ("valid-calls-a-day", date(2026, 1, 1), "3"),
        ("call-attempts-a-day", date(2026, 1, 30), "6"),
        ("card-fraud-principal", date(2026, 1, 1), "50000"),
        ("credit-record-years", date(2026, 1, 1), "5"),
        ("personal-plan-months", date(2026, 1, 1), "60"),
    ],
)
def test_value_on_a_day(name: str, day: date, value: str) -> None:
    assert law.parameter(name).on(day) == Decimal(value)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("lpr-1y", date(2019, 8, 19)),
        ("private-loan-lpr-multiple", date(2020, 8, 19)),
        ("card-overdraft-daily-ceiling", date(2021, 1, 1)),
        ("micro-lender-lpr-multiple", date(2027, 12, 31)),
        ("call-attempts-a-day", date(2026, 1, 29)),
    ],
)
def test_no_value_is_no_guess(name: str, day: date) -> None:
    with pytest.raises(LookupError, match=name):
        law.parameter(name).on(day)


def test_the_source_follows_the_day() -> None:
    calls = law.parameter("valid-calls-a-day")
    assert calls.source_on(date(2025, 2, 27)) == "nifa.2024"
    assert calls.source_on(date(2025, 2, 28)) == calls.source == "gbt.calls"


@pytest.mark.parametrize("parameter", PARAMETERS.values(), ids=PARAMETERS)
def test_parameter(parameter: law.Parameter) -> None:
    assert parameter.unit in {
        "1", "1/year", "1/day", "times", "yuan", "hour", "calls", "people", "years", "months", "days", "reports", "demands", "mm",
    }  # fmt: skip
    assert parameter.last_verified <= date.fromisoformat(law.VERSION)
    for item in parameter.values:
        assert item.source in STATUTES
        assert item.value > 0
        assert item.start <= parameter.last_verified or item.start > date.fromisoformat(law.VERSION)
        if parameter.unit in ("1", "1/year", "1/day"):
            assert item.value < 1, "a fraction, never percent"


def test_remembered_numbers_are_marked() -> None:
    marked = {name for name, parameter in PARAMETERS.items() if parameter.confidence == "memory"}
    assert marked == {"card-penalty-customary", "card-penalty-customary-minimum"}


def test_days() -> None:
    assert law.day("card-late-fee-abolished") == date(2017, 1, 1)
    assert law.day("loan-cost-statement-required") == date(2026, 8, 1)
    for name, entry in DAYS.items():
        assert entry["source"] in STATUTES, name
        assert law.day(name).isoformat() == entry["day"]


def test_version_is_the_day_of_the_last_check() -> None:
    assert compile_law.read("parameters.toml")["last_verified"] == date.fromisoformat(law.VERSION)


def test_the_contracts_examples_of_arithmetic() -> None:
    cap = law.parameter("private-loan-lpr-multiple")
    lpr = law.parameter("lpr-1y")
    assert cap.on(date(2023, 8, 1)) * lpr.on(date(2023, 8, 1)) == Decimal("0.142")
    assert law.parameter("judgment-daily-double").on(date(2026, 1, 1)) * 20000 * 100 == 350


def test_importing_law_reads_nothing() -> None:
    code = (
        "import sys; from collectguard import law\n"
        "sys.exit(law._read.cache_info().currsize or 'tomllib' in sys.modules or 'decimal' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- the compiler refuses bad data ------------------------------------------------------

WORK: dict[str, Any] = {"title": {"zh": "法", "en": "Law"}, "force": "law", "source": "somewhere"}
ENTRY: dict[str, Any] = {"work": "w", "applies_to": ["usury_rate"], "says": {"zh": "说。", "en": "Says."}}
APPLIES: dict[str, Any] = {"usury_rate": ["inflated-penalty"]}


def test_join_inherits_from_the_work() -> None:
    joined = compile_law.join_statutes({"w": WORK}, {"a.b": ENTRY}, APPLIES)
    assert joined["a.b"]["title"] == ["法", "Law"]
    assert joined["a.b"]["tricks"] == ["inflated-penalty"]


@pytest.mark.parametrize(
    ("work", "entry", "applies", "message"),
    [
        ({}, {"work": "other"}, {}, "no such work"),
        ({"force": "decree"}, {}, {}, "no such force"),
        ({"colour": "red"}, {}, {}, "unknown keys: colour"),
        ({}, {"colour": "red"}, {}, "unknown keys: colour"),
        ({}, {"applies_to": ["nonsense"]}, {}, "codes that applies.toml lacks"),
        ({}, {}, {"usury_rate": ["nonsense"]}, "no such trick"),
        ({}, {"says": {"zh": "说。"}}, {}, "needs exactly zh and en"),
        ({}, {"says": {"zh": "说。", "en": " "}}, {}, "needs exactly zh and en"),
    ],
)
def test_bad_statutes(
    work: Mapping[str, Any], entry: Mapping[str, Any], applies: Mapping[str, Any], message: str
) -> None:
    with pytest.raises(CatalogueError, match=message):
        compile_law.join_statutes({"w": {**WORK, **work}}, {"a.b": {**ENTRY, **entry}}, {**APPLIES, **applies})


def test_bad_parameters() -> None:
    early, late = date(2020, 1, 1), date(2021, 1, 1)
    good = {"unit": "1/year", "source": "a.b", "values": [{"from": early, "value": Decimal("0.1")}]}
    with pytest.raises(CatalogueError, match="no such statute"):
        compile_law.number("n", good, late, {})
    backwards = {**good, "values": [{"from": late, "value": 1}, {"from": early, "value": 1}]}
    with pytest.raises(CatalogueError, match="in order"):
        compile_law.number("n", backwards, late, {"a.b": {}})
