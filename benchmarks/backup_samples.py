"""Reads every published sample backup and prints, field by field, where it agrees with what is expected."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.data import FOLDER
from collectguard.sources import open_source
from collectguard.sources.message import Message

SAMPLES = FOLDER.parent / "domain" / "sms-backup-samples"
_DIRECTIONS = {"incoming": "in", "outgoing": "out"}


def plain(message: Message) -> dict[str, Any]:
    return {
        "address": message.address,
        "date": None if message.received_at is None else stamp(message.received_at),
        "direction": _DIRECTIONS.get(message.direction, message.direction),
        "body": message.text.replace("\r\n", "\n"),
        "extra": {
            "name": message.name,
            "subject": message.subject,
            "kind": message.kind,
            "folder": message.folder,
            "attachments": [
                {"content_type": file.media_type, "name": file.name}
                if file.data is None
                else {
                    "content_type": file.media_type,
                    "name": file.name,
                    "bytes": len(file.data),
                    "sha256": hashlib.sha256(file.data).hexdigest(),
                }
                for file in message.attachments
            ],
        },
    }


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def key(message: dict[str, Any]) -> tuple[str, str, str]:
    return (message["date"] or "", message["address"] or "", message["body"])


def extras_agree(found: dict[str, Any], wanted: dict[str, Any]) -> bool:
    same = all(found[name] == value for name, value in wanted.items() if name in ("name", "subject", "attachments"))
    if "kind" in wanted and wanted["kind"] == "mms":
        same = same and found["kind"] == "mms"
    for flag in ("blocked", "deleted", "filtered"):
        if wanted.get(flag):
            same = same and found["folder"] in (flag, "sent")
    if "folder" in wanted:
        same = same and found["folder"] == wanted["folder"]
    return same


def main(folder: Path = SAMPLES) -> int:
    if not (folder / "manifest.json").is_file():
        sys.exit(f"no samples in {folder}; set COLLECTGUARD_DATA")
    tally: Counter[str] = Counter()
    for entry in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]:
        needs = entry.get("needs", {})
        opened = open_source(
            folder / entry["file"], password=needs.get("password"), owner=needs.get("me"), pictures=True
        )
        found = sorted((plain(message) for message in opened.read()), key=key)
        opened.messages = len(found)
        wanted = sorted(entry["expect"]["messages"], key=key)
        tally["messages"] += len(wanted)
        wrong = []
        for have, want in zip(found, wanted, strict=False):
            fields = [name for name in ("address", "date", "direction", "body") if have[name] != want[name]]
            tally["right"] += not fields
            tally["extras right"] += not fields and extras_agree(have["extra"], want.get("extra", {}))
            wrong += [f"{name}: {have[name]!r} for {want[name]!r}" for name in fields]
            if not fields and not extras_agree(have["extra"], want.get("extra", {})):
                wrong.append(f"extra: {have['extra']} for {want['extra']}")
        if len(found) != len(wanted):
            wrong.append(f"{len(found)} messages for {len(wanted)}")
        codes = {remark.code for remark in opened.remarks}
        missing = sorted(set(entry["expect"]["warnings"]) - codes)
        tally["formats right"] += opened.format == entry["format"]
        tally["statuses right"] += opened.status == entry["expect"]["status"]
        tally["warnings"] += len(entry["expect"]["warnings"])
        tally["warnings given"] += len(entry["expect"]["warnings"]) - len(missing)
        tally["files"] += 1
        mark = "ok" if not wrong and opened.status == entry["expect"]["status"] else "WRONG"
        print(f"{mark:6}{entry['file']:44} {opened.format} {opened.status}")
        if opened.format != entry["format"]:
            print(f"      format {opened.format} for {entry['format']}")
        if opened.status != entry["expect"]["status"]:
            print(f"      status {opened.status} for {entry['expect']['status']}", [r.text.en for r in opened.remarks])
        if missing:
            print(f"      not said: {', '.join(missing)} (said: {', '.join(sorted(codes))})")
        for line in wrong:
            print(f"      {line}")
    print(", ".join(f"{name} {count}" for name, count in tally.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
