"""How fast the readers are and how much memory they need, on generated backups that are removed afterwards.

python -m benchmarks.readers            speed on 200,000 messages a format
python -m benchmarks.readers --huge     memory on 1 GB of XML, one third of it a single picture
"""

from __future__ import annotations

import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from collectguard.sources import open_source

COUNT = 200_000
_TEXT = "【某某示例】您尾号{0:04}的账单已出，请于本月底前按时处理，如有疑问请拨打官方客服电话咨询，回复T退订。{0}"
_START = 1_772_413_805_123


def sbr(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        out.write(f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{count}\">\n")
        for number in range(count):
            out.write(
                f'  <sms protocol="0" address="1069{number % 977:07}" date="{_START + number * 1000}" '
                f'type="{1 + number % 7 // 6}" subject="null" body="{_TEXT.format(number)}&#10;A&amp;B" '
                'toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="0" sub_id="1" '
                'readable_date="2026年3月2日 09:10:05" contact_name="(Unknown)" />\n'
            )
        out.write("</smses>\n")


def contract(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            record = {"id": str(number), "text": _TEXT.format(number), "sender": f"1069{number % 977:07}"}
            record |= {"received_at": "2026-05-01T22:40:00+08:00", "direction": "incoming"}
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def table(path: Path, count: int) -> None:
    with path.open("w", encoding="gb18030") as out:
        out.write("号码,类型,时间,内容\n")
        for number in range(count):
            out.write(f'1069{number % 977:07},接收,2026/3/2 {number % 24}:{number % 60:02},"{_TEXT.format(number)}"\n')


def fossify(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            record = {
                "address": f"1069{number % 977:07}",
                "body": _TEXT.format(number),
                "date": _START + number,
                "type": 1,
            }
            out.write("," if number else "[")
            out.write(json.dumps({**record, "backupType": "sms"}, ensure_ascii=False, separators=(",", ":")))
        out.write("]")


def android(path: Path, count: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id, address, date, type, body)")
    connection.executemany(
        "INSERT INTO sms VALUES (?, 1, ?, ?, 1, ?)",
        ((n, f"1069{n % 977:07}", _START + n, _TEXT.format(n)) for n in range(1, count + 1)),
    )
    connection.commit()
    connection.close()


def vmsg(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        for number in range(count):
            text = "".join(f"={byte:02X}" for byte in _TEXT.format(number).encode())
            out.write(
                f"BEGIN:VMSG\r\nBEGIN:VCARD\r\nTEL:1069{number % 977:07}\r\nEND:VCARD\r\nBEGIN:VBODY\r\n"
                "X-BOX:INBOX\r\nDate:2026/03/02 09:10:05\r\nSubject;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:"
                f"{text}\r\nEND:VBODY\r\nEND:VMSG\r\n"
            )


_WRITERS: tuple[tuple[str, Callable[[Path, int], None]], ...] = (
    ("backup.xml", sbr),
    ("messages.jsonl", contract),
    ("table.csv", table),
    ("fossify.json", fossify),
    ("mmssms.db", android),
    ("sms.vmsg", vmsg),
)


def huge(path: Path) -> None:
    """1 GB: messages, many pictures of a megabyte, and one of 300 MB."""
    picture = "QUJD" * (1024 * 1024 // 4)
    with path.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<smses count="1">\n')
        number = 0
        while out.tell() < 700 * 1024**2:
            for _ in range(4000):
                number += 1
                body = _TEXT.format(number)
                out.write(f'<sms address="1069{number % 977:07}" date="{_START + number}" type="1" body="{body}" />\n')
            out.write(f'<mms date="{_START}" msg_box="1" address="95000" m_type="132"><parts>')
            out.write(f'<part seq="0" ct="image/jpeg" text="null" data="{picture}" /></parts></mms>\n')
        out.write('<mms date="1" msg_box="1" address="95000"><parts><part seq="0" ct="image/jpeg" text="null" data="')
        for _ in range(300):
            out.write(picture)
        out.write('" /></parts></mms>\n</smses>\n')


def one(path: Path) -> None:
    """Read one file and print messages, seconds, and this process's largest memory."""
    start = time.perf_counter()
    opened = open_source(path)
    count = sum(1 for _ in opened.items())
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = path.stat().st_size / 1024**2
    print(
        f"{path.name:16}{opened.format:24}{opened.status:9}{size:8.0f} MB {count:>10,} messages {seconds:7.1f} s "
        f"{count / seconds:>10,.0f}/s {megabytes:6.0f} MB of memory"
    )


def main() -> int:
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        one(Path(sys.argv[2]))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        writers = [("huge.xml", lambda path, _count: huge(path))] if "--huge" in sys.argv else list(_WRITERS)
        for name, write in writers:
            path = Path(folder) / name
            write(path, COUNT)
            subprocess.run([sys.executable, "-m", "benchmarks.readers", "--one", str(path)], check=True)
            path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
