"""Charts as PNG pictures, set by the same press that sets them on a page."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import struct
import zlib
from collections.abc import Iterator, Sequence

from pypdfium2 import PdfDocument, PdfPage  # pyright: ignore[reportMissingTypeStubs]

from promocase.document.flow.blocks import Picture
from promocase.document.page.style import font_faces
from promocase.document.press.fonts import choose
from promocase.document.press.pdf import Press

DPI = 240
POINTS_IN_INCH = 72
EDGE = 2.0
"""Points around a chart, for what is drawn across its edge."""

LARGEST = 4000
"""Pixels along one side, whatever a page is measured as."""


def pictures(charts: Sequence[Picture], press: Press) -> tuple[bytes, ...]:
    """A PNG of each, all laid out in one go."""
    if not charts:
        return ()
    pdf = press.pdf(_sheet(charts), tagged=False)
    document = PdfDocument(pdf.data)
    try:
        return tuple(_png(document[at]) for at in range(len(charts)))
    finally:
        document.close()


def _sheet(charts: Sequence[Picture]) -> str:
    """A page of its own for each."""
    letters = frozenset("".join(chart.svg for chart in charts))
    faces = font_faces(choose(letters), lambda face, _: face.address, letters)
    sizes = ((chart.width + 2 * EDGE, chart.height + 2 * EDGE) for chart in charts)
    pages = "\n".join(
        f"@page p{at} {{ size: {width:g}pt {height:g}pt; margin: {EDGE:g}pt; }} .p{at} {{ page: p{at}; }}"
        for at, (width, height) in enumerate(sizes)
    )
    drawn = "\n".join(f'<div class="p{at}">{chart.svg}</div>' for at, chart in enumerate(charts))
    plain = "body { margin: 0; } svg { display: block; width: 100%; overflow: visible; } div { height: 1pt; }"
    style = f"<style>{faces}\n{pages}\n{plain}</style>"
    return f"<!DOCTYPE html><html><head>{style}</head><body>{drawn}</body></html>"


def _png(page: PdfPage) -> bytes:
    scale = min(DPI / POINTS_IN_INCH, LARGEST / max(page.get_size()))
    drawn = page.render(scale=scale, rev_byteorder=True)  # pyright: ignore[reportArgumentType]
    width, height = int(drawn.width), int(drawn.height)
    data, stride = bytes(drawn.buffer), int(drawn.stride)
    rows = b"".join(b"\0" + data[at * stride : at * stride + width * 3] for at in range(height))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            *_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            *_chunk(b"IDAT", zlib.compress(rows, 9)),
            *_chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> Iterator[bytes]:
    yield struct.pack(">I", len(data))
    yield kind
    yield data
    yield struct.pack(">I", zlib.crc32(kind + data))
