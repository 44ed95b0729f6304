"""Every format, by what its first bytes say; content first, the name last and seldom.

`FORMATS` is the order of recognising: the first that fits is taken. A reader module is loaded
only when its format is met; each has one `read(blob, intake)`.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NamedTuple, cast

from collectguard.errors import RefusedInputError, UsageError
from collectguard.sources.blob import HEAD, Blob
from collectguard.sources.intake import Intake, Options
from collectguard.sources.message import Message
from collectguard.sources.remarks import NO_MESSAGES, UNSUPPORTED
from collectguard.sources.texts import says_its_encoding, start_of


@dataclass(frozen=True)
class Start:
    """The beginning of a file, as bytes and as text."""

    blob: Blob

    @cached_property
    def raw(self) -> bytes:
        return self.blob.head

    @cached_property
    def text(self) -> str:
        return start_of(self.raw).lstrip("\ufeff \t\r\n")

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n", 60)[:60]

    @cached_property
    def prologue(self) -> str:
        """The text without XML comments and instructions, in which anything may be written."""
        return without_comments(self.text)

    @cached_property
    def root(self) -> str:
        """The name of an XML document's first element, or nothing."""
        found = _ROOT.search(self.prologue) if self.text.startswith("<") else None
        return found[1] if found else ""

    @cached_property
    def first_line(self) -> str:
        return next((line.strip() for line in self.lines if line.strip()), "")

    @cached_property
    def is_text(self) -> bool:
        """Whether these bytes are text in some encoding: hardly any control characters, few undecodable bytes."""
        sample = self.text[:4096]
        odd = sum(char < " " and char not in "\t\r\n\f\x1b" for char in sample)
        private = sum("\ue000" <= char <= "\uf8ff" or "\x7f" <= char <= "\x9f" for char in sample)
        unread = sample.count("\ufffd")
        return bool(sample) and odd <= len(sample) / 50 and max(private, unread) <= len(sample) / 10

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the first JSON object itself, as far as it was read, without those of what it holds."""
        return frozenset(_keys_of(self.text))

    def has_key(self, *names: str) -> bool:
        """Whether these JSON keys occur near the start."""
        return all(re.search(rf'"{name}"\s*:', self.text) for name in names)

    def has_table(self, *needed: tuple[str, ...]) -> bool:
        """Whether the schema of a database names these tables; a first look only, the reader checks."""
        return all(
            any(re.search(rb"(?i)create table [\"'\[`]?" + name.encode(), self.raw) for name in names)
            for names in needed
        )


#: In JSON: a string, with the colon that makes it a key, or a bracket.
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)(?:"(\s*:)?|\\?\Z)|[{}\[\]]', re.DOTALL)
_HIDDEN = re.compile(r"<!--|<\?")
_BEHEADED = re.compile(r"[^<]*(?:>\s*<|</[A-Za-z])|<(?:parts?|addrs?)[\s>]")
_RECORDS = r"<(?:sms|mms)\s[^<>]{0,200}?(?:address|date)=|</(?:smses|allsms)>\s*\Z"
_PAYLOAD = re.compile(rb"[A-Za-z0-9+/=]+")
_ROOT = re.compile(r"<([A-Za-z_][\w:.-]*)")
_HTML = re.compile(r"\s*<(?:!DOCTYPE\s+html|html|body|table|div|head|meta)\b", re.IGNORECASE)


#: The name of the message database in every iPhone backup: SHA-1 of `HomeDomain-Library/SMS/sms.db`.
IPHONE_SMS_DB = "3d0d7e5fb2ce288813306e4d4636395e047a3d28"


class Format(NamedTuple):
    """One format: its name in reports, the module that reads it, and how it is told."""

    name: str
    module: str
    fits: Callable[[Start], bool]


def _is_json(start: Start) -> bool:
    return start.text.startswith(("{", "["))


def _keys_of(text: str) -> Iterator[str]:
    """The keys of the first object, whether it stands alone or in an array."""
    depth = 0
    outer = 2 if text.startswith("[") else 1
    for found in _TOKEN.finditer(text):
        if found[0] in ("{", "["):
            depth += 1
        elif found[0] in ("}", "]"):
            depth -= 1
            if depth < outer:
                return
        elif found[2] and depth == outer:
            yield found[1]


def _is_lines(start: Start) -> bool:
    """One JSON object a line: the first line that is not blank is whole, or goes on past what was read."""
    line = start.first_line
    return line.startswith("{") and (line.endswith("}") or len(start.lines) == 1)


def _is_contract(start: Start) -> bool:
    return _is_lines(start) and "text" in start.keys and not start.keys & {"body", "msg_box", "__parts"}


def _is_sms_ie(start: Start) -> bool:
    return _is_lines(start) and bool(start.keys & {"body", "msg_box", "__parts", "date_sent", "address"})


#: What a record of a call consists of beside its number, where it does not say how long the call was.
_CALL_KEYS = frozenset({"number", "date", "type", "name", "new", "_id", "duration", "presentation", "features"})


def _is_call_log(start: Start) -> bool:
    """JSON whose records are calls: a number and a duration, or nothing but what calls have; and no words."""
    from collectguard.sources.headings import role_of

    if not _is_json(start) or "number" not in start.keys or not start.keys & {"date", "duration"}:
        return False
    return ("duration" in start.keys or start.keys <= _CALL_KEYS) and not any(
        role_of(key) == "text" for key in start.keys
    )


def _is_damaged_lines(start: Start) -> bool:
    """A file named as our batch format; its lines say for themselves what is wrong with them."""
    return start.blob.name.lower().endswith((".jsonl", ".ndjson")) and start.is_text


def _is_mail(start: Start) -> bool:
    if start.raw.startswith(b"From "):
        return bool(re.search(r"(?m)^(X-smssync-|Subject:|Date:)", start.text))
    head = start.text.split("\n\n", 1)[0].replace("\r", "")
    names = re.findall(r"(?m)^([A-Za-z][A-Za-z-]*):", head)
    return (
        any(name.startswith("X-smssync-") for name in names)
        or len({"From", "Subject", "Date", "MIME-Version", "Message-ID"} & set(names)) >= 3
    )


def _is_table(start: Start) -> bool:
    from collectguard.sources import chat_table
    from collectguard.sources.headings import plain
    from collectguard.sources.table import find_columns, separator_of, split_rows

    if not start.is_text:
        return False
    separator = separator_of(start.blob, Intake(Options()))
    rows = [
        row for _, row in islice(split_rows(start.lines[:-1] if len(start.lines) == 60 else start.lines, separator), 40)
    ]
    rows = [[cell.removesuffix("\r") for cell in row] for row in rows]
    if not rows or max(map(len, rows)) < 2:
        return False
    return chat_table.layout_of(plain(cell) for cell in rows[0]) is not None or find_columns(rows)[0] is not None


def _is_headless(start: Start) -> bool:
    return bool(re.match(r'"?sms"?,"?(deliver|submit|READ|UNREAD|SENT|RECEIVED|DRAFT)', start.first_line))


def _is_blocks(start: Start) -> bool:
    from collectguard.sources.text_blocks import BLOCK

    return bool(BLOCK.fullmatch(start.first_line)) and "," not in start.first_line


def _is_imessage(start: Start) -> bool:
    from collectguard.sources.text_blocks import IMESSAGE_HEAD

    return bool(IMESSAGE_HEAD.fullmatch(start.first_line))


def _is_qq(start: Start) -> bool:
    from collectguard.sources.text_blocks import QQ_HEAD

    if start.text.startswith("消息记录（此消息记录为文本格式") or "消息对象:" in start.text[:2000]:
        return True
    return sum(bool(QQ_HEAD.fullmatch(line.strip())) for line in start.lines) >= 2


#: How a line of a WhatsApp export begins, and what tells one from other notes with a time in front.
_WHATSAPP_LINE = re.compile(
    r"[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[,，]?\s*"
    r"(?:[上下]午|凌晨|清晨|早上|中午|傍晚|晚上)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AaPp]\.?\s?[Mm]\.?)?(?:\] | - )"
)
_WHATSAPP_WORDS = re.compile(
    r"端(?:到|对)端加密|端對端加密|end-to-end encrypted|"
    r"<(?:媒体文件|媒體檔案|多媒体)[^<>\n]{0,8}>|<Media omitted>|\u200e<"
)


def _is_whatsapp(start: Start) -> bool:
    if not start.is_text or not _WHATSAPP_LINE.match(start.first_line):
        return False
    name = start.blob.name.lower()
    return "whatsapp" in name or name == "_chat.txt" or bool(_WHATSAPP_WORDS.search(start.text))


def _is_telegram(start: Start) -> bool:
    return (
        _is_json(start)
        and start.has_key("name", "type", "id", "messages")
        and (start.has_key("from_id") or start.has_key("date_unixtime"))
    )


def _is_html(start: Start) -> bool:
    return start.text.startswith("<") and bool(_HTML.match(start.prologue))


def _is_takeout_page(start: Start) -> bool:
    return _is_html(start) and (
        start.blob.name.lower() == "archive_browser.html" or "<title>Google Takeout" in start.text
    )


def _is_memotrace_page(start: Start) -> bool:
    """A page whose messages are an array in its script, which may stand behind many styles."""
    from collectguard.sources.memotrace_page import ARRAY

    if not _is_html(start) or ("<script" not in start.text and len(start.raw) < HEAD):
        return False
    return bool(ARRAY.search(start.text) or ARRAY.search(start_of(b"".join(islice(start.blob.pieces(), 2)))))


def _mark(*marks: bytes) -> Callable[[Start], bool]:
    return lambda start: start.raw.startswith(marks)


def _root(*names: str) -> Callable[[Start], bool]:
    return lambda start: start.root in names


def _is_tail(record: str) -> Callable[[Start], bool]:
    """XML whose beginning is missing: what comes before its first tag ends one, and records follow."""
    pattern = re.compile(record)
    return lambda start: bool(_BEHEADED.match(start.text)) and bool(pattern.search(start.text))


def _is_named_database(start: Start) -> bool:
    return start.blob.name.lower().endswith((".db", ".enc"))


def _is_wechat_database(start: Start) -> bool:
    name = start.blob.name.lower()
    return name.startswith(("enmicromsg", "msg_", "message_")) and name.endswith(".db")


def _is_unknown_xml(start: Start) -> bool:
    """A file named as XML that is some: tags nobody knows, or the rest of what they held."""
    named = start.blob.name.lower().endswith(".xml")
    return named and (bool(start.root) or bool(_BEHEADED.match(start.text)))


def _is_payload_tail(start: Start) -> bool:
    """A backup whose beginning is missing, cut inside the picture of a message."""
    return start.blob.name.lower().endswith(".xml") and len(start.raw) == HEAD and bool(_PAYLOAD.fullmatch(start.raw))


_SQLITE = b"SQLite format 3\0"


def _sqlite(*needed: tuple[str, ...]) -> Callable[[Start], bool]:
    return lambda start: start.raw.startswith(_SQLITE) and start.has_table(*needed)


_PICTURE_MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")


def _is_picture(start: Start) -> bool:
    raw = start.raw
    if raw.startswith(b"BM"):
        return len(raw) > 26 and raw[6:10] == b"\0\0\0\0"
    return (
        raw.startswith(_PICTURE_MARKS)
        or (raw[:4] == b"RIFF" and raw[8:12] == b"WEBP")
        or (raw[4:8] == b"ftyp" and raw[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"hevc"))
    )


#: In the order they are tried. A name without a module is recognised and explained, see `remarks.UNSUPPORTED`.
FORMATS: tuple[Format, ...] = (
    Format(
        "table-xlsx", "workbook", lambda start: start.raw.startswith(b"PK\3\4") and b"[Content_Types].xml" in start.raw
    ),
    Format(
        "samsung-smart-switch",
        "",
        lambda start: start.raw.startswith(b"PK") and bool(re.search(rb"(sms|mms)_restore\.bk", start.raw)),
    ),
    Format(
        "sms-ie-zip",
        "archive",
        lambda start: start.raw.startswith(b"PK\3\4") and b"messages.ndjson" in start.raw[:4096],
    ),
    Format("zip", "archive", _mark(b"PK\3\4", b"PK\5\6")),
    Format("table-xlsx", "workbook", _mark(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    Format("archive-other", "", _mark(b"Rar!", b"7z\xbc\xaf'\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")),
    Format("pdf", "picture", _mark(b"%PDF-")),
    Format("image", "picture", _is_picture),
    Format(
        "contacts",
        "",
        lambda start: bool(re.match(rb"MIUI BACKUP\n\d+\ncom\.android\.(?:providers\.)?contacts\b", start.raw)),
    ),
    Format("miui-bak", "android_backup", _mark(b"MIUI BACKUP\n")),
    Format("android-backup-ab", "android_backup", _mark(b"ANDROID BACKUP\n")),
    Format("sms-ie-ssef", "", _mark(b"SSEF\0")),
    Format("google-messages-db", "", _sqlite(("conversations",), ("participants",), ("parts",))),
    Format("ios-sms-db", "apple_db", _sqlite(("message",), ("handle",))),
    Format("huawei-kobackup-sms", "android_db", _sqlite(("sms_tb",))),
    Format("android-mmssms", "android_db", _mark(_SQLITE)),
    Format(
        "ios-backup",
        "itunes",
        lambda start: start.raw.startswith(b"bplist00") or (b"<plist" in start.raw and b"IsEncrypted" in start.raw),
    ),
    Format("vmsg", "vmsg", lambda start: "BEGIN:VMSG" in start.text),
    Format("contacts", "", lambda start: start.text.startswith("BEGIN:VCARD")),
    Format("adb-content-query", "adb_query", lambda start: bool(re.match(r"Row: \d+ \w+=", start.text))),
    Format("google-voice-html", "web_page", lambda start: _is_html(start) and "hChatLog" in start.text),
    Format(
        "imessage-exporter-html",
        "web_page",
        lambda start: _is_html(start) and 'class="message"' in start.text and "bubble" in start.text,
    ),
    Format("call-log", "", lambda start: _is_html(start) and 'class="haudio"' in start.text),
    Format("takeout-index", "", _is_takeout_page),
    Format("wechat-memotrace-html", "memotrace_page", _is_memotrace_page),
    Format("html", "web_page", _is_html),
    Format("superbackup-xml", "super_backup", _root("allsms")),
    Format("smsbackuprestore-xml", "sms_backup_restore", _root("smses", "sms", "mms")),
    Format("gosms-xml", "element_xml", _root("GoSms")),
    Format("windowsphone-msg", "element_xml", _root("ArrayOfMessage")),
    Format("call-log", "", _root("calls", "allcalls")),
    Format("huawei-backup-info", "", _root("info.xml")),
    Format("miui-backup-info", "", _root("MIUI-backup")),
    Format("qq-phone-xml", "element_xml", lambda start: bool(start.root) and bool(re.search(r"<SMS>\s*<", start.text))),
    Format("xml-unknown", "", lambda start: bool(re.match(r"<(\?xml|!--|!DOCTYPE)", start.text))),
    Format("telegram-json", "", _is_telegram),
    Format("call-log", "", _is_call_log),
    Format("huawei-backup-info", "", lambda start: _is_json(start) and start.has_key("backupVersion", "checkMsgV3")),
    Format("jsonl", "jsonl", _is_contract),
    Format("sms-ie-ndjson", "json_apps", _is_sms_ie),
    Format(
        "wechat-weflow-json",
        "chat_json",
        lambda start: _is_json(start) and (start.has_key("weflow") or start.has_key("session", "type")),
    ),
    Format(
        "wechat-wetrace-json", "chat_json", lambda start: _is_json(start) and "wetrace" in start.text[:2000].lower()
    ),
    Format("wechat-chatlog-json", "chat_json", lambda start: _is_json(start) and start.has_key("talker", "isSelf")),
    Format("fossify-json", "json_apps", lambda start: _is_json(start) and start.has_key("backupType")),
    Format("qksms-json", "json_apps", lambda start: _is_json(start) and start.has_key("messageCount")),
    Format(
        "simple-sms-messenger-json",
        "json_apps",
        lambda start: bool(re.match(r'\[\s*\{\s*"(sms|mms)"\s*:\s*\[', start.text)),
    ),
    Format(
        "sms-ie-v1-json",
        "json_apps",
        lambda start: _is_json(start) and (start.has_key("body", "date") or start.has_key("msg_box")),
    ),
    Format("jsonl", "jsonl", _is_damaged_lines),
    Format("json-unknown", "", lambda start: bool(re.match(r'\[\s*[\[{"\]]|\{\s*["}]', start.text))),
    Format("smsbackuprestore-xml", "sms_backup_restore", _is_tail(_RECORDS)),
    Format("smsbackuprestore-xml", "sms_backup_restore", _is_payload_tail),
    Format("qq-phone-xml", "element_xml", _is_tail(r"<SMS>\s*<")),
    Format("windowsphone-msg", "element_xml", _is_tail(r"<Message>\s*<")),
    Format("smsbackupplus-eml", "mail", lambda start: _is_mail(start) and "X-smssync-" in start.text),
    Format("mail", "mail", _is_mail),
    Format("whatsapp-txt", "", _is_whatsapp),
    Format("qq-txt", "text_blocks", _is_qq),
    Format("imessage-exporter-txt", "text_blocks", _is_imessage),
    Format("blocks-txt", "text_blocks", _is_blocks),
    Format(
        "wandoujia-csv", "headless_table", lambda start: _is_headless(start) and not start.first_line.startswith('"')
    ),
    Format("nokia-suite-csv", "headless_table", _is_headless),
    Format("table-csv", "table", _is_table),
    Format("xml-unknown", "", _is_unknown_xml),
    Format("wechat-db", "", lambda start: _is_wechat_database(start) and not says_its_encoding(start.raw)),
    Format(
        "huawei-kobackup-encrypted", "", lambda start: _is_named_database(start) and not says_its_encoding(start.raw)
    ),
    Format("plain-text", "plain_text", lambda start: start.is_text),
    Format("zeros", "", lambda start: not start.raw.strip(b"\0")),
    Format(
        "signal-backup", "", lambda start: start.blob.name.endswith(".backup") and start.blob.name.startswith("signal")
    ),
    Format("wechat-db", "", _is_wechat_database),
    Format("huawei-kobackup-encrypted", "", _is_named_database),
    Format("binary-unknown", "", lambda _start: True),
)

#: Formats whose prologue is XML; one with a document type is refused, for no backup has any.
_XML = frozenset(
    {
        "superbackup-xml",
        "smsbackuprestore-xml",
        "gosms-xml",
        "windowsphone-msg",
        "qq-phone-xml",
        "xml-unknown",
        "call-log",
    }
)

NAMES: tuple[str, ...] = tuple(dict.fromkeys(entry.name for entry in FORMATS if entry.module))


def recognised(blob: Blob) -> str:
    """The format of some bytes, by their beginning.

    Raises:
        RefusedInputError: XML with a document type, through which entities come.
    """
    start = Start(blob)
    name = next(entry.name for entry in FORMATS if entry.fits(start))
    if name in _XML and _has_doctype(start):
        raise RefusedInputError(
            f"{blob.name}: the XML declares a document type, which no message backup does and attacks use. "
            "It was not read.",
            f"{blob.name}：这个 XML 带有文档类型声明（DOCTYPE），短信备份没有这种东西，常被用来攻击，没有读取。",
        )
    return name


def _has_doctype(start: Start) -> bool:
    root = _ROOT.search(start.prologue)
    return bool(re.search(r"<!(?:DOCTYPE|ENTITY)", start.prologue[: root.start() if root else None]))


def without_comments(text: str) -> str:
    """Markup without its comments and processing instructions; an unclosed one takes the rest.

    >>> without_comments("<?xml version='1.0'?><!-- <sms> --><smses>")
    '<smses>'
    """
    kept = []
    at = 0
    while found := _HIDDEN.search(text, at):
        kept.append(text[at : found.start()])
        close = "-->" if found[0] == "<!--" else "?>"
        end = text.find(close, found.end())
        if end < 0:
            at = len(text)
            break
        at = end + len(close)
    kept.append(text[at:])
    return "".join(kept)


def module_of(name: str) -> str:
    """The module that reads a format.

    Raises:
        UsageError: nobody knows the format.
    """
    found = next((entry.module for entry in FORMATS if entry.name == name), None)
    if not found:
        raise UsageError(
            f"--input-format {name}: no such format. Known are: {', '.join(NAMES)}.",
            f"--input-format {name}：没有这种格式。可用的有：{'、'.join(NAMES)}。",
        )
    return found


def read_as(name: str, blob: Blob, intake: Intake, depth: int = 1) -> Iterator[Message]:
    """The messages of some bytes, read as a certain format; what cannot be read is explained."""
    if name in NO_MESSAGES:
        intake.note(NO_MESSAGES[name])
        return
    if name in UNSUPPORTED:
        intake.give_up(
            "encrypted" if "encrypted" in name or name == "sms-ie-ssef" else "unsupported",
            **UNSUPPORTED[name]._asdict(),
        )
        return
    module = importlib.import_module(f"collectguard.sources.{module_of(name)}")
    before = intake.format
    intake.format = name
    try:
        if name in ("zip", "sms-ie-zip"):
            yield from module.read_members(blob, intake, depth)
        else:
            yield from cast("Callable[[Blob, Intake], Iterator[Message]]", module.read)(blob, intake)
    finally:
        if depth > 1:
            intake.format = before
