"""The outside world → Documents; one file a format, one `read` each.

    opened = open_source(path)
    for item in opened.items(): …        documents, and pictures where they were asked for
    opened.summary("zh")                 the input's line in the contract's summary

Everything streams: what is held is one record and a piece of the file. Originals are only read.
"""

from __future__ import annotations

from collectguard.sources.intake import Intake, Loss, Options, Remark
from collectguard.sources.opened import InputSummary, Opened, Picture, Status, inputs, open_source

__all__ = [
    "InputSummary",
    "Intake",
    "Loss",
    "Opened",
    "Options",
    "Picture",
    "Remark",
    "Status",
    "inputs",
    "open_source",
]
