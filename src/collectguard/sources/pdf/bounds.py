"""A look at a PDF's raw bytes before anything opens it: bombs and active content.

Streams are unpacked piece by piece and thrown away, so that what would fill the memory is known
while nothing is kept. Encrypted streams cannot be looked into; the renderer has limits of its own.
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

#: One stream may unpack to so much: a page at 600 dpi in colour has 100 MB.
MOST_UNPACKED = 192 * 1024 * 1024
#: All streams together may cost so much unpacking; what is left over is not looked into.
_MOST_LOOKED = 1536 * 1024 * 1024
_PIECE = 1 << 20
#: Streams packed in streams.
_DEEPEST = 4
#: An image may claim so many pixels.
_MOST_PIXELS = 250_000_000
_STREAM = re.compile(rb"stream\r?\n")
_SIZE = re.compile(rb"/(Width|Height)\s+(\d{1,9})")
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|EmbeddedFiles|Launch|OpenAction|RichMedia)\b")
_HEADER = 1500


class Looked(NamedTuple):
    """What the bytes show: whether something in them is a bomb, and whether they hold scripts or attachments."""

    bomb: bool
    active: bool


def look(data: bytes) -> Looked:
    """What opening these bytes would meet."""
    budget = _MOST_LOOKED
    for match in _STREAM.finditer(data):
        header = data[max(0, match.start() - _HEADER) : match.start()]
        header = header[header.rfind(b" obj") + 1 :]
        if _huge_image(header):
            return Looked(bomb=True, active=False)
        if b"Flate" in header or b"/Fl" in header:
            size = _unpacked(memoryview(data)[match.end() :], min(MOST_UNPACKED, budget), header.count(b"Flate"))
            if size > MOST_UNPACKED:
                return Looked(bomb=True, active=False)
            budget -= size
            if budget <= 0:
                break
    return Looked(bomb=False, active=_ACTIVE.search(data) is not None)


def _huge_image(header: bytes) -> bool:
    sizes = {name: int(value) for name, value in _SIZE.findall(header)}
    return sizes.get(b"Width", 1) * sizes.get(b"Height", 1) > _MOST_PIXELS


def _unpacked(data: memoryview, most: int, layers: int) -> int:
    """How much a stream unpacks to, at most a little over `most`; broken streams count as far as they go."""
    chain = [zlib.decompressobj() for _ in range(min(max(1, layers), _DEEPEST))]
    total = 0
    taken = 0
    while taken < len(data) and total <= most:
        piece: bytes = bytes(data[taken : taken + 65536])
        taken += len(piece)
        grown = _through(chain, 0, piece, most - total)
        if grown < 0:
            return total
        total += grown
        if chain[0].eof:
            return total
    return total


def _through(chain: list[zlib._Decompress], at: int, piece: bytes, most: int) -> int:
    """The most that any layer gives for one piece; negative where the stream is broken."""
    total = 0
    engine = chain[at]
    while piece:
        try:
            out = engine.decompress(piece, _PIECE)
        except zlib.error:
            return -1 if at == 0 else total
        piece = engine.unconsumed_tail
        total += len(out)
        if at + 1 < len(chain) and out:
            total = max(total, _through(chain, at + 1, out, most))
        if total > most or engine.eof or (not out and not piece):
            return total
    return total
