"""Every sentence a summary can say of an input; one place, both languages."""

from __future__ import annotations

from collectguard.model import Text

_USE_SBR = Text(
    "可以在手机上改用 SMS Backup & Restore 等应用导出短信，再扫描那个文件。",
    "Export the messages on the phone with an app such as SMS Backup & Restore, and scan that file.",
)


def _unsupported(zh: str, en: str) -> Text:
    return Text(zh + _USE_SBR.zh, f"{en} {_USE_SBR.en}")


#: Why a record was lost inside which the file breaks off.
CUT = Text(
    "文件在这一条中间断了，之前的都已读取。请重新复制或重新导出。",
    "The file breaks off inside this record; everything before that was read. Copy or export it again.",
)

#: Why a record was lost at whose end the file begins.
BEHEADED = Text(
    "文件缺了开头，从第一条完整的短信读起，之前的不在文件里。请重新复制或重新导出。",
    "The beginning of the file is missing; it was read from its first whole message on, and what came before is not "
    "in it. Copy or export it again.",
)

REMARKS: dict[str, Text] = {
    "assumed-timezone": Text(
        "文件里的时间没有写时区，按 {zone} 理解；用 --timezone 可以改。",
        "The times in the file carry no zone and were taken as {zone}; --timezone changes that.",
    ),
    "date-only": Text(
        "有 {n} 处只有日期没有时刻，时间留空，不猜。",
        "{n} places have a date and no time of day; the time was left open rather than guessed.",
    ),
    "empty-body": Text("有 {n} 条没有文字。", "{n} messages have no text."),
    "missing-address": Text("有 {n} 条没有对方号码。", "{n} messages have no sender."),
    "missing-date": Text("有 {n} 条没有可用的时间。", "{n} messages have no usable time."),
    "count-mismatch": Text(
        "文件自称有 {said} 条，实际读到 {read} 条；以读到的为准。",
        "The file says it holds {said} messages; {read} were found, and those count.",
    ),
    "repaired-surrogates": Text(
        "修复了 {n} 条短信里被拆开的表情符号。", "Emoji written in two halves were put together in {n} messages."
    ),
    "unpaired-surrogate": Text(
        "有 {n} 条短信里的表情符号只剩一半，以 \ufffd 代替。",
        "In {n} messages half an emoji is missing and stands as \ufffd.",
    ),
    "illegal-char-dropped": Text(
        "去掉了 {n} 条短信里不该有的控制字符。", "Control characters were dropped from {n} messages."
    ),
    "not-well-formed": Text(
        "有 {n} 条没有按格式转义（常见的导出缺陷），已逐条读出。",
        "{n} records are not escaped as their format demands, a known exporter fault; they were read all the same.",
    ),
    "bad-attachment": Text(
        "有 {n} 个附件损坏，文字照常读取。", "{n} attachments are damaged; the text beside them was read."
    ),
    "body-elsewhere": Text(
        "有 {n} 条的文字不在短信备份应有的位置，没有读出。请在手机上重新导出。",
        "The text of {n} messages is not where such a backup keeps it and was not read. "
        "Export them on the phone again.",
    ),
    "unreadable-body": Text(
        "有 {n} 条的文字是 Apple 的格式，没能解出。",
        "The text of {n} messages is in an Apple format that could not be read.",
    ),
    "not-downloaded": Text(
        "有 {n} 条彩信当时没有下载，内容不在备份里。",
        "{n} multimedia messages were never downloaded and are not in the backup.",
    ),
    "skipped-pictures": Text("有 {n} 张图片没有读。", "{n} pictures were not read."),
    "skipped-call-log": Text(
        "有 {n} 个通话记录，不是短信，已跳过。", "{n} call logs are not messages and were skipped."
    ),
    "skipped-contacts": Text(
        "有 {n} 个通讯录文件，不是短信，已跳过。", "{n} files of contacts are not messages and were skipped."
    ),
    "skipped-index": Text("有 {n} 个目录页，不是短信，已跳过。", "{n} index pages are not messages and were skipped."),
    "skipped-readme": Text(
        "压缩包里有 {n} 个说明文件，旁边已有备份，没有当作短信。",
        "{n} files of explanations lie beside the backup in the archive and were not taken as messages.",
    ),
    "skipped-sheet": Text("有 {n} 张工作表没有短信，已跳过。", "{n} sheets hold no messages and were skipped."),
    "skipped-system": Text("跳过了 {n} 条系统提示。", "{n} system lines were skipped."),
    "skipped-member": Text(
        "压缩包里有 {n} 个文件不是短信，已跳过。", "{n} files in the archive hold no messages and were skipped."
    ),
    "owner-unknown": Text(
        "有 {n} 条看不出是谁写的，都当作对方的判断；用 --owner 写出您在聊天里的名字，就不会判断您自己的话。",
        "Nothing tells whose words {n} messages are, so all were judged; "
        "give your own name in the chat with --owner and your words are left alone.",
    ),
    "no-structure": Text(
        "没有号码和时间的纯文本，整篇当作一条。", "Plain text without senders or dates; taken as one message."
    ),
    "read-as": Text("按 {encoding} 编码读取。", "Read as {encoding}."),
    "table-columns": Text("识别到的列：{zh}；分隔符：{mark}。", "Columns found: {en}; separator: {mark_en}."),
    "no-headings": Text(
        "没有表头，按内容猜出各列。", "There is no heading row; the columns were told by their content."
    ),
    "damaged-number": Text(
        "有 {n} 个号码被表格软件改成了数字，超过 15 位的尾数已经不准。",
        "{n} numbers were turned into figures by a spreadsheet; beyond 15 digits they are no longer exact.",
    ),
    "undecodable": Text(
        "编码混杂，有 {n} 行含有读不出的字节，以 \ufffd 代替，其余照常判断。",
        "Mixed encodings: {n} lines hold bytes that could not be read and stand as \ufffd; the rest was judged.",
    ),
    "journal-beside": Text(
        "数据库旁边有没写完的日志，最近的改动可能没有读到。",
        "An unfinished journal lies beside the database; the latest changes may be missing.",
    ),
    "empty-file": Text("文件是空的（0 字节）。", "The file is empty (0 bytes)."),
    "no-messages": Text("文件读得出来，但里面没有短信。", "The file can be read and holds no messages."),
    "truncated": Text(
        "文件在中途断了，断口之前的都已读取。请重新复制或重新导出。",
        "The file breaks off in the middle; everything before that was read. Copy or export it again.",
    ),
    "stopped": Text("{zh}", "{en}"),
    "lost-more": Text("一共有 {n} 条读不出。", "{n} records could not be read in all."),
    "encrypted": Text("{zh}", "{en}"),
    "unsupported": Text("{zh}", "{en}"),
    "needs-image-path": Text("这是图片，要用识图部件读取。", "This is a picture; the image part reads it."),
}

#: Remarks that mean not everything was read.
PROBLEMS = frozenset(
    {
        "body-elsewhere",
        "unreadable-body",
        "undecodable",
        "truncated",
        "stopped",
        "encrypted",
        "unsupported",
        "empty-file",
        "journal-beside",
    }
)

#: What is recognised and holds no messages by its nature, by format, and the remark that says so.
NO_MESSAGES = {
    "call-log": "skipped-call-log",
    "contacts": "skipped-contacts",
    "takeout-index": "skipped-index",
    "miui-backup-info": "skipped-index",
}

#: What holds messages that cannot be read: in an archive it is not passed over as any other file.
UNREAD_MESSAGES = frozenset(
    {"telegram-json", "whatsapp-txt", "signal-backup", "wechat-db", "samsung-smart-switch", "sms-ie-ssef"}
)

#: What is recognised and cannot be read, by format; each says why and what to do.
UNSUPPORTED: dict[str, Text] = {
    "sms-ie-ssef": _unsupported(
        "这是“SMS Import / Export”应用自己加密的备份，这里解不开。请在该应用里关闭加密重新导出。",
        "This backup was encrypted by the app SMS Import / Export itself and cannot be opened here. "
        "Export it again with encryption turned off.",
    ),
    "huawei-kobackup-encrypted": _unsupported(
        "看起来是加密的数据库（华为备份从 EMUI 9 起强制加密），这里解不开。",
        "This looks like an encrypted database (Huawei backups are encrypted since EMUI 9) and cannot be opened here.",
    ),
    "huawei-backup-info": _unsupported(
        "这是华为备份的说明文件，短信在旁边的 sms.db 里，通常已加密。",
        "This is the index of a Huawei backup; the messages are in sms.db beside it, usually encrypted.",
    ),
    "ios-backup-encrypted": Text(
        "这是加密的 iPhone 备份。请用 --password 给出备份密码（需要先安装 collectguard[backup]）；"
        "或者在电脑上取消“加密本地备份”后重新备份。",
        "This is an encrypted iPhone backup. Give its password with --password (which needs collectguard[backup]); "
        "or turn off “Encrypt local backup” on the computer and back up again.",
    ),
    "android-backup-encrypted": _unsupported(
        "这个 adb 备份设了密码（AES-256），这里解不开。请不设密码重新备份。",
        "This adb backup is protected by a password (AES-256) and cannot be opened here. Back up again without one.",
    ),
    "samsung-smart-switch": _unsupported(
        "三星 Smart Switch 的备份是加密的，这里解不开。",
        "Samsung Smart Switch backups are encrypted and cannot be opened here.",
    ),
    "signal-backup": Text(
        "这是 Signal 的备份。请用 signal-back 等工具导出成 XML 后再扫描。",
        "This is a Signal backup. Export it to XML with a tool such as signal-back and scan that.",
    ),
    "telegram-json": Text(
        "这是 Telegram 的导出，还不支持。可以把聊天文字复制出来，用 collectguard check 判断。",
        "This is a Telegram export, not supported yet. Copy the text of the chat and judge it with collectguard check.",
    ),
    "whatsapp-txt": Text(
        "这是 WhatsApp 的聊天导出，还不能分条读取。可以把对方的话复制出来，用 collectguard check 判断；"
        "或者加上 --input-format plain-text，把整篇当作一条来读。",
        "This is a WhatsApp chat export, which cannot be read message by message yet. Copy what the other party wrote "
        "and judge it with collectguard check; or add --input-format plain-text to have the whole file read as one.",
    ),
    "google-messages-db": _unsupported(
        "这是 Google 信息的显示缓存（bugle_db），不是短信库。",
        "This is a display cache of Google Messages (bugle_db), not the message store.",
    ),
    "wechat-db": Text(
        "这是微信自己的数据库，已加密，我们也不解。请用导出工具导出 CSV 或 JSON 后再扫描。",
        "This is WeChat's own database; it is encrypted and we leave it alone. "
        "Export the chat to CSV or JSON and scan that.",
    ),
    "sqlite-unknown": _unsupported(
        "这个数据库里没有认得的短信表。", "This database has no table of messages that we know."
    ),
    "json-unknown": _unsupported(
        "这个 JSON 文件里没有认得的短信。", "This JSON file has no messages in a form that we know."
    ),
    "xml-unknown": _unsupported(
        "这个 XML 文件里没有认得的短信。", "This XML file has no messages in a form that we know."
    ),
    "archive-unknown": _unsupported(
        "压缩包里没有认得的短信文件。", "The archive has no file of messages in a form that we know."
    ),
    "archive-other": Text(
        "这种压缩包（RAR、7z、gzip 等）请先解压，再扫描里面的文件。",
        "Unpack this kind of archive (RAR, 7z, gzip …) first, and scan the files in it.",
    ),
    "pdf": Text("这是 PDF，要用识图部件读取。", "This is a PDF; the image part reads it."),
    "binary-unknown": _unsupported(
        "这不是文本，也不是认得的备份格式。", "This is neither text nor a backup format that we know."
    ),
    "zeros": Text(
        "文件里全是零字节，多半是没有拷贝完整，请重新拷贝。",
        "The file holds nothing but zero bytes; it was probably not copied to its end. Copy it again.",
    ),
    "office-old": Text("请另存为 .xlsx 或 .csv 后再扫描。", "Save it as .xlsx or .csv and scan that."),
}


def wants_password(right: bool) -> Text:
    """What to do about an archive that needs a password, or another one than was given."""
    if right:
        return Text("压缩包有密码，请用 --password 给出。", "The archive has a password; give it with --password.")
    return Text("压缩包的密码不对。", "The password is not the archive's.")


NEEDS_PYZIPPER = Text(
    "压缩包用 AES 加密，需要先安装：pip install 'collectguard[backup]'。",
    "The archive is encrypted with AES; first install: pip install 'collectguard[backup]'.",
)
