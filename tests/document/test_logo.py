"""A logo on the paper: read with care, small, in proportion, said to who cannot see it; never in the way."""

import pickle
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from threading import Event

import pytest
from heard import Element, Heard
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from weasyprint.urls import URLFetchingError

from promocase.document.editions import EDITIONS
from promocase.document.logo import LARGEST, SHARP, logo_from, logo_of
from promocase.document.options import resolve
from promocase.document.press.pages import Pdf
from promocase.document.press.pdf import Fetcher, Press
from promocase.document.press.renderer import Ears, Renderer
from promocase.document.render import Job, job, self_contained_html
from promocase.document.theme import THEMES
from promocase.document.undrawn import undrawn_in
from promocase.domain.item import Attachment
from promocase.domain.kinds.profile import Profile
from promocase.domain.record import Record
from promocase.errors import PromocaseError
from tests.document.test_tags import IDENTIFIED, RULES

TODAY = date(2026, 3, 14)
KEPT = Attachment("logo 🚀.png", "0" * 64, 1000, "image/png")
MM = 72 / 25.4
BOX = (40 * MM, 11 * MM)


def picture(
    width: int = 800, height: int = 200, mode: str = "RGB", kind: str = "PNG", turned: int = 1
) -> bytes:
    """With something in it that a person would not want to hand over."""
    notes, out = Image.Exif(), BytesIO()
    notes[0x0112], notes[0x010E] = turned, "taken at home"
    colour = Image.new("RGB", (1, 1), "#1450a0").convert(mode).getpixel((0, 0))
    Image.new(mode, (width, height), colour).save(out, kind, exif=notes)
    return out.getvalue()


PNG = picture()


@pytest.fixture(scope="module")
def shown(record: Record) -> Record:
    """The small record, with a logo that is to be shown."""
    return with_logo(record)


def with_logo(record: Record, **values: object) -> Record:
    given = {"organisation": "Harbour Foods", "show_organisation": True, "logo": KEPT, **values}
    return replace(record, profile=replace(record.profile, **given))


def work(record: Record, data: bytes = PNG, edition: str = "full", theme: str = "", paper: str = "") -> Job:
    case = record.cases[-1].id
    return job(record, case, resolve(record, case, TODAY, edition, theme, paper), lambda _: data)


def figures(heard: Heard) -> list[Element]:
    """The pictures named as the organisation, which no chart is."""
    return [each for each in heard.of("Figure") if "Harbour" in str(each.raw.get("/Alt", ""))]


# ---------- reading ----------


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_that_a_png_of_any_colours_is_read(mode: str) -> None:
    logo = logo_from(picture(mode=mode))
    assert (logo.width, logo.height) == (800, 200)
    assert Image.open(BytesIO(logo.data)).format == "PNG"


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_that_a_jpeg_is_read(mode: str) -> None:
    assert logo_from(picture(mode=mode, kind="JPEG")).width == 800


def test_that_a_large_picture_becomes_a_small_one_of_the_same_proportion() -> None:
    logo = logo_from(picture(4000, 1000))
    assert (logo.width, logo.height) == (SHARP, SHARP // 4)


def test_that_what_a_camera_wrote_is_not_handed_on_but_how_it_was_held_counts() -> None:
    for kind in ("PNG", "JPEG"):
        given = picture(kind=kind, turned=6)
        logo = logo_from(given)
        assert b"taken at home" in given
        assert b"taken at home" not in logo.data and b"eXIf" not in logo.data
        assert (logo.width, logo.height) == (200, 800)


def test_that_what_is_see_through_stays_so() -> None:
    out = BytesIO()
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(out, "PNG")
    assert Image.open(BytesIO(logo_from(out.getvalue()).data)).getpixel((5, 5)) == (0, 0, 0, 0)


def shades() -> bytes:
    """A picture that takes some room."""
    out = BytesIO()
    Image.radial_gradient("L").save(out, "PNG")
    return out.getvalue()


def other(kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (200, 200)).save(out, kind)
    return out.getvalue()


REFUSED = {
    "empty": (b"", "neither"),
    "words": (b"%PDF-1.7 not a picture", "neither"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "neither"),
    "gif": (other("GIF"), "neither"),
    "bmp": (other("BMP"), "neither"),
    "huge file": (PNG + b"\0" * LARGEST, "2 MB"),
    "many pixels": (picture(8000, 8000, "1"), "pixels"),
    "a bomb": (picture(20000, 12000, "1"), "pixels"),
    "a dot": (picture(8, 8), "small"),
    "cut off": (picture(kind="JPEG")[:400], "to its end"),
    "cut off PNG": (shades()[:2000], "to its end"),
    "only its name": (b"\x89PNG\r\n\x1a\n", "to its end"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_that_what_cannot_be_printed_is_said_with_what_would_help(name: str) -> None:
    data, word = REFUSED[name]
    with pytest.raises(PromocaseError) as refused:
        logo_from(data)
    assert word in refused.value.message
    assert refused.value.hint


PICTURES = [
    picture(64, 32),
    picture(64, 32, "P"),
    picture(64, 32, "RGB", "JPEG"),
    picture(64, 32, "CMYK", "JPEG"),
]


@settings(max_examples=300, deadline=None)
@given(
    data=st.sampled_from(PICTURES),
    changes=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=8),
    length=st.integers(0, 2000),
)
def test_that_no_broken_picture_does_harm(data: bytes, changes: list[tuple[int, int]], length: int) -> None:
    broken = bytearray(data)
    for at, value in changes:
        broken[at % len(broken)] = value
    try:
        assert logo_from(bytes(broken[: length or None])).data
    except PromocaseError as error:
        assert error.hint


# ---------- what the job may know ----------


def test_that_nothing_is_read_for_a_paper_without_a_logo(record: Record) -> None:
    def never(_digest: str) -> bytes:
        raise AssertionError

    assert logo_of(record.profile, never) == b""
    assert logo_of(replace(record.profile, logo=KEPT), never) == b""
    assert logo_of(replace(record.profile, show_organisation=True), never) == b""
    huge = replace(KEPT, size=LARGEST + 1)
    assert logo_of(replace(record.profile, show_organisation=True, logo=huge), never) == b""


def test_that_a_logo_is_asked_for_by_its_digest(shown: Record) -> None:
    asked: list[str] = []
    logo_of(shown.profile, lambda digest: asked.append(digest) or b"x")
    assert asked == [KEPT.digest]


def test_that_a_paper_is_made_without_a_logo_that_is_missing(shown: Record) -> None:
    def missing(_digest: str) -> bytes:
        raise PromocaseError("It is not there.")

    assert logo_of(shown.profile, missing) == b""


def test_that_the_bytes_travel_with_the_job(shown: Record) -> None:
    assert pickle.loads(pickle.dumps(work(shown))).logo == PNG


def test_that_the_worker_prints_the_logo(shown: Record, press: Press) -> None:
    done, pages = Event(), list[Pdf]()

    def take(_number: int, pdf: Pdf) -> None:
        pages.append(pdf)
        done.set()

    renderer = Renderer(Ears(lambda *_: None, lambda *_: None))
    options = resolve(shown, "case1", TODAY)
    make = partial(job, shown, "case1", options, lambda _: PNG)
    renderer.order(make, Ears(take, lambda _number, _error: done.set()))
    assert done.wait(60)
    renderer.close()
    assert [pdf.data for pdf in pages] == [work(shown).run(press).data]


def test_that_a_name_of_a_file_nobody_prints_is_no_sign_that_cannot_be_printed(shown: Record) -> None:
    assert undrawn_in(shown, "case1", resolve(shown, "case1", TODAY)) == ()


# ---------- on paper ----------


@pytest.fixture(scope="module")
def heard() -> Iterator[Callable[[Pdf], Heard]]:
    opened: list[Heard] = []

    def hear(pdf: Pdf) -> Heard:
        opened.append(Heard(pdf.data))
        return opened[-1]

    yield hear
    for each in opened:
        each.close()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edition", EDITIONS)
def test_that_the_logo_stands_small_at_the_top_right_of_page_one(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard], edition: str, theme: str, paper: str
) -> None:
    bare = work(
        replace(shown, profile=replace(shown.profile, show_organisation=False)), b"", edition, theme, paper
    )
    made, plain = work(shown, PNG, edition, theme, paper).run(press), bare.run(press)
    found = heard(made)
    (figure,) = figures(found)
    assert str(figure.raw["/Alt"]) == "Harbour Foods"
    (piece,) = (piece for spot in figure.spots for piece in found.painted[spot])
    left, bottom, right, top = piece.box
    page = found.pdf.pages[0].mediabox
    assert piece.page == 0
    assert 0 < right - left <= BOX[0] + 0.5 and 0 < top - bottom <= BOX[1] + 0.5
    assert (right - left) / (top - bottom) == pytest.approx(4, rel=0.03)
    assert float(page[2]) * 0.7 < left and right < float(page[2]) - 10 * MM
    assert float(page[3]) - 25 * MM < bottom and top < float(page[3]) - 5 * MM
    assert {key: list(rule(found)) for key, rule in RULES.items()} == {key: [] for key in RULES}
    assert IDENTIFIED in found.pdf.Root.Metadata.read_bytes().decode()
    assert (made.pages, dict(made.anchors)) == (plain.pages, dict(plain.anchors)), "it moves nothing"


@pytest.mark.parametrize(("width", "height"), [(300, 300), (2000, 100), (100, 900), (20, 20)])
def test_that_a_logo_of_any_shape_keeps_it_in_its_box(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard], width: int, height: int
) -> None:
    found = heard(work(shown, picture(width, height)).run(press))
    (figure,) = figures(found)
    (piece,) = (piece for spot in figure.spots for piece in found.painted[spot])
    left, bottom, right, top = piece.box
    assert right - left <= BOX[0] + 0.5 and top - bottom <= BOX[1] + 0.5
    assert (right - left) / (top - bottom) == pytest.approx(width / height, rel=0.05)


def test_that_the_logo_is_read_first_and_once(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard]
) -> None:
    found = heard(work(shown).run(press))
    kinds = [each.kind for each in found.root.all()]
    assert kinds.index("Figure") < kinds.index("H1")
    assert len(figures(found)) == 1


def first_words(record: Record, data: bytes, press: Press, heard: Callable[[Pdf], Heard]) -> str:
    found = heard(work(record, data).run(press))
    assert figures(found) == []
    return found.text(found.root)[:40]


def test_that_the_name_stands_there_without_a_logo(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard]
) -> None:
    bare = with_logo(shown, logo=None)
    assert first_words(bare, b"", press, heard).startswith("Harbour Foods")


@pytest.mark.parametrize("name", ["svg", "cut off", "many pixels"])
def test_that_a_paper_with_a_bad_logo_is_made_with_the_name(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard], name: str
) -> None:
    assert first_words(shown, REFUSED[name][0], press, heard).startswith("Harbour Foods")


def test_that_a_name_too_long_for_there_is_told_below_the_title_alone(
    shown: Record, press: Press, heard: Callable[[Pdf], Heard]
) -> None:
    long = with_logo(shown, logo=None, organisation="A society of very many words " * 4)
    assert not first_words(long, b"", press, heard).startswith("A society")


def test_that_a_logo_without_an_organisation_has_a_name_all_the_same(shown: Record, press: Press) -> None:
    found = Heard(work(with_logo(shown, organisation="")).run(press).data)
    assert any(str(each.raw.get("/Alt", "")) == "Logo" for each in found.of("Figure"))
    found.close()


def test_that_a_name_with_signs_of_html_is_said_as_written(shown: Record, press: Press) -> None:
    name = 'Smith & "Sons" <Ltd>'
    found = Heard(work(with_logo(shown, organisation=name)).run(press).data)
    assert any(str(each.raw.get("/Alt", "")) == name for each in found.of("Figure"))
    found.close()


# ---------- elsewhere ----------


def test_that_a_file_for_a_browser_holds_the_logo(shown: Record, press: Press) -> None:
    options = resolve(shown, "case1", TODAY)
    page = self_contained_html(shown, "case1", options, lambda _: PNG)
    inside = b64encode(logo_from(PNG).data).decode("ascii")
    assert f'<img src="data:image/png;base64,{inside}" alt="Harbour Foods">' in page
    assert "promocase:" not in page.partition("</style>")[2]
    found = Heard(press.pdf(page, data=True).data)
    assert len(figures(found)) == 1
    found.close()


def test_that_words_like_the_address_of_the_logo_stay_words(shown: Record) -> None:
    words = 'src="promocase:picture/logo"'
    case = replace(shown.cases[-1], thesis=words)
    told = replace(shown, cases=(*shown.cases[:-1], case))
    page = self_contained_html(told, "case1", resolve(told, "case1", TODAY), lambda _: PNG)
    assert page.count("data:image/png") == 1


def test_that_no_picture_is_served_but_those_handed_in() -> None:
    fetcher = Fetcher(pictures={"logo": PNG})
    assert fetcher.fetch("promocase:picture/logo").read() == PNG
    for address in ("promocase:picture/other", "promocase:picture/../logo", "file:///etc/passwd"):
        with pytest.raises((URLFetchingError, ValueError)):
            fetcher.fetch(address)


def test_that_nothing_of_a_profile_without_a_wish_is_shown(record: Record) -> None:
    assert record.profile.show_organisation is False
    assert Profile(id="profile").show_organisation is False
