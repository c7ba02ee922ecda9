"""A logo, read with care: pictures come from anywhere, and what decodes them was often broken into.

Only PNG and JPEG are opened, known by what is in them; how large a picture will be is looked at before it is
decoded. What is printed is drawn anew, small, without what a camera or a program wrote into the file. Pillow
is loaded with the first logo, and never without one.
"""

import struct
import warnings
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from promocase.domain.kinds.profile import Profile
from promocase.errors import PromocaseError
from promocase.phrase import phrase

Read = Callable[[str], bytes]
"""The bytes kept under a digest; PromocaseError where they are missing."""

LARGEST = 2_000_000
"""Bytes."""
MOST_PIXELS = 24_000_000
LEAST_SIDE = 16
"""Pixels."""
SHARP = 960
"""Pixels across on paper: 600 an inch where the picture is as wide as it may be."""
FORMATS = ("PNG", "JPEG")
SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

TURNED = 0x0112
"""Where a camera notes how it was held."""

SMALLER = phrase("A logo of about 1,000 pixels across is plenty: save it smaller, then choose it again.")
TOO_MANY = phrase("This picture has too many pixels for a logo.")
BROKEN = (
    *(OSError, SyntaxError, ValueError, EOFError, MemoryError, OverflowError),
    *(LookupError, TypeError, zlib.error, struct.error),
)
"""What Pillow raises for bytes that are no whole picture."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG, and its size in pixels."""

    data: bytes
    width: int
    height: int


@lru_cache(maxsize=1)
def logo_from(data: bytes) -> Logo:
    """PromocaseError, with what would help, for anything that cannot be printed as a logo."""
    if not data.startswith(SIGNATURES):
        raise PromocaseError(
            phrase("A logo is a PNG or JPEG picture, and this file is neither."),
            phrase("Most programs for pictures can save it as PNG."),
        )
    if len(data) > LARGEST:
        raise PromocaseError(phrase("This picture is larger than 2 MB."), SMALLER)
    return _drawn(data)


def nothing(_digest: str) -> bytes:
    """For who has no record file at hand."""
    return b""


def logo_of(profile: Profile, read: Read) -> bytes:
    """The bytes of the logo that papers are to bear; none where it is not wanted, missing or too large."""
    logo = profile.logo
    if logo is None or not profile.show_organisation or logo.size > LARGEST:
        return b""
    try:
        return read(logo.digest)
    except PromocaseError:
        return b""


def printable(data: bytes) -> Logo | None:
    """For the paper, which is made all the same: the window has told what is wrong with a picture."""
    try:
        return logo_from(data) if data else None
    except PromocaseError:
        return None


def _drawn(data: bytes) -> Logo:
    from PIL import Image  # noqa: PLC0415

    try:
        with _whole(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _small(data)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PromocaseError(TOO_MANY, SMALLER) from error
    except BROKEN as error:
        raise PromocaseError(
            phrase("This picture cannot be read to its end."),
            phrase("Open it in a program for pictures, save it as PNG, then choose it again."),
        ) from error


@contextmanager
def _whole() -> Generator[None]:
    """WeasyPrint lets Pillow show half a picture, wherever it is loaded; a logo is whole or none."""
    from PIL import ImageFile  # noqa: PLC0415

    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _small(data: bytes) -> Logo:
    from PIL import Image, ImageOps  # noqa: PLC0415

    with Image.open(BytesIO(data), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise PromocaseError(TOO_MANY, SMALLER)
        if min(opened.size) < LEAST_SIDE:
            raise PromocaseError(
                phrase("This picture is too small to be printed."),
                phrase("A logo of about 1,000 pixels across is plenty."),
            )
        image = opened.convert("RGBA" if opened.has_transparency_data else "RGB")
        image.info = {}
        image.getexif()[TURNED] = opened.getexif().get(TURNED, 1)
        ImageOps.exif_transpose(image, in_place=True)
        image.thumbnail((SHARP, SHARP))
        out = BytesIO()
        Image.frombytes(image.mode, image.size, image.tobytes()).save(out, "PNG")
        return Logo(out.getvalue(), image.width, image.height)
