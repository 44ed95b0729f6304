"""Join and check the law files, and write the JSON the library reads.

python tasks/compile_law.py            writes src/collectguard/law/*.json
python tasks/compile_law.py --check    exit status 1 if they are stale
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, get_args

from collectguard.errors import CatalogueError
from collectguard.law import Confidence, Force
from collectguard.rule import TRICKS
from tasks.files import ROOT, finish

LAW = ROOT / "src" / "collectguard" / "law"

WORK_KEYS = {"title", "issuer", "force", "number", "effective_from", "effective_to", "source"}
STATUTE_KEYS = WORK_KEYS | {"work", "article", "says", "applies_to"}
NUMBER_KEYS = {"unit", "source", "last_verified", "confidence", "values"}


def read(name: str) -> dict[str, Any]:
    """One TOML file, numbers as Decimal."""
    with (LAW / name).open("rb") as file:
        return tomllib.load(file, parse_float=Decimal)


def compiled() -> dict[str, str]:
    """The JSON texts, by file name.

    Raises:
        CatalogueError: naming the entry and what is wrong with it.
    """
    statutes = join_statutes(read("works.toml"), read("statutes.toml"), read("applies.toml"))
    return {
        "statutes.json": dump({"statutes": statutes}),
        "parameters.json": dump(join_parameters(read("parameters.toml"), known=statutes)),
    }


def join_statutes(
    works: Mapping[str, Any], statutes: Mapping[str, Any], applies: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    """Each statute with what it inherits from its work and the tricks its codes stand for."""
    for code, tricks in applies.items():
        if unknown := set(tricks) - set(TRICKS):
            raise CatalogueError(f"applies.toml, {code}: no such trick: {', '.join(sorted(unknown))}")
    for name, work in works.items():
        if unknown := set(work) - WORK_KEYS:
            raise CatalogueError(f"works.toml, {name}: unknown keys: {', '.join(sorted(unknown))}")
    joined = {name: statute(name, entry, works, applies) for name, entry in statutes.items()}
    if unused := set(works) - {entry["work"] for entry in joined.values()}:
        raise CatalogueError(f"works.toml: nothing cites {', '.join(sorted(unused))}")
    return joined


def statute(
    name: str, entry: Mapping[str, Any], works: Mapping[str, Any], applies: Mapping[str, Any]
) -> dict[str, Any]:
    where = f"statutes.toml, {name}"
    if unknown := set(entry) - STATUTE_KEYS:
        raise CatalogueError(f"{where}: unknown keys: {', '.join(sorted(unknown))}")
    if entry["work"] not in works:
        raise CatalogueError(f"{where}: no such work: {entry['work']}")
    if unknown := set(entry["applies_to"]) - set(applies):
        raise CatalogueError(f"{where}: codes that applies.toml lacks: {', '.join(sorted(unknown))}")
    joined = {**works[entry["work"]], **entry}
    if joined["force"] not in get_args(Force):
        raise CatalogueError(f"{where}: no such force: {joined['force']}")
    for key in ("title", "issuer", "article", "says"):
        if key in joined:
            joined[key] = both(f"{where}, {key}", joined[key])
    for key in ("effective_from", "effective_to"):
        if key in joined:
            joined[key] = str(joined[key])
    reached = {trick for code in entry["applies_to"] for trick in applies[code]}
    joined["tricks"] = [trick for trick in TRICKS if trick in reached]
    return joined


def join_parameters(raw: Mapping[str, Any], *, known: Mapping[str, Any]) -> dict[str, Any]:
    numbers = {name: number(name, entry, raw["last_verified"], known) for name, entry in raw["numbers"].items()}
    days = {}
    for name, entry in raw["days"].items():
        cites(f"parameters.toml, {name}", entry["source"], known)
        days[name] = {"day": entry["day"].isoformat(), "source": entry["source"]}
    return {"numbers": numbers, "days": days}


def number(name: str, entry: Mapping[str, Any], verified: date, known: Mapping[str, Any]) -> dict[str, Any]:
    where = f"parameters.toml, {name}"
    if unknown := set(entry) - NUMBER_KEYS:
        raise CatalogueError(f"{where}: unknown keys: {', '.join(sorted(unknown))}")
    starts = [item["from"] for item in entry["values"]]
    if starts != sorted(set(starts)):
        raise CatalogueError(f"{where}: values must be in order of `from`, each day once")
    values = []
    for item in entry["values"]:
        source = item.get("source", entry["source"])
        cites(where, source, known)
        end = item["to"].isoformat() if "to" in item else None
        values.append([item["from"].isoformat(), end, str(item["value"]), source])
    confidence = entry.get("confidence", "verified")
    if confidence not in get_args(Confidence):
        raise CatalogueError(f"{where}: no such confidence: {confidence}")
    return {
        "unit": entry["unit"],
        "source": values[-1][3],
        "last_verified": entry.get("last_verified", verified).isoformat(),
        "confidence": confidence,
        "values": values,
    }


def both(where: str, text: Mapping[str, str]) -> list[str]:
    if set(text) != {"zh", "en"} or not all(value.strip() for value in text.values()):
        raise CatalogueError(f"{where}: needs exactly zh and en, both filled")
    return [text["zh"], text["en"]]


def cites(where: str, statute_id: str, known: Mapping[str, Any]) -> None:
    if statute_id not in known:
        raise CatalogueError(f"{where}: no such statute: {statute_id}")


def dump(tables: Mapping[str, Mapping[str, Any]]) -> str:
    """Compact JSON with one line an entry, so that a diff shows which entry moved."""
    parts = []
    for key, table in tables.items():
        lines = ",\n".join(f"{compact(name)}:{compact(entry)}" for name, entry in table.items())
        parts.append(f"{compact(key)}:{{\n{lines}\n}}")
    return "{" + ",\n".join(parts) + "}\n"


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    finish({LAW / name: text for name, text in compiled().items()}, remake="python -m tasks.compile_law")


if __name__ == "__main__":
    main()
