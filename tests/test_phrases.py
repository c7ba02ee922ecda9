"""The phrase book holds every word of ours: code, templates and translations agree."""

import ast
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import marks
import phrases
import pytest
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st
from pseudo import accented, pseudo_tongue

from promocase import phrasebook
from promocase.domain.field import IN_WORDS, Form, fields_of
from promocase.domain.record import KINDS
from promocase.phrase import ENGLISH, Phrase, phrase, plural

FOLDER = phrases.ROOT / "resources" / "phrases"
TRANSLATIONS = sorted(FOLDER.glob("*/*.po"))
MAKE = "run: python tools/phrases.py"


@pytest.fixture(scope="module")
def templates() -> dict[str, Catalog]:
    return {book: phrases.template(book) for book in phrases.BOOKS}


@pytest.mark.parametrize("book", phrases.BOOKS)
def test_that_the_template_holds_what_the_code_says(book: str, templates: dict[str, Catalog]) -> None:
    kept = (FOLDER / f"{book}.pot").read_text("utf-8")
    assert kept == phrases.text_of(templates[book]), MAKE


def test_that_every_translation_holds_every_phrase(templates: dict[str, Catalog]) -> None:
    lacking = {
        path.relative_to(FOLDER).as_posix(): found
        for path in TRANSLATIONS
        if (found := list(phrases.faults(_read(path.read_bytes(), path.stem), templates[path.parent.name])))
    }
    assert lacking == {}
    assert [path for path in TRANSLATIONS if not path.with_suffix(".mo").is_file()] == [], MAKE


def test_that_every_compiled_translation_says_what_its_source_says() -> None:
    for path in TRANSLATIONS:
        written, compiled = _read(path.read_bytes(), path.stem), BytesIO()
        write_mo(compiled, written)
        kept = GNUTranslations(BytesIO(path.with_suffix(".mo").read_bytes()))
        made = GNUTranslations(BytesIO(compiled.getvalue()))
        for message in written:
            one, *many = phrases.forms_of(message.id)
            for count in (1, 2) if many else ():
                assert kept.ngettext(one, many[0], count) == made.ngettext(one, many[0], count), MAKE
            assert not one or kept.gettext(one) == made.gettext(one), MAKE
    assert TRANSLATIONS


def test_that_what_a_translation_lacks_is_told_to_be_filled_in() -> None:
    words = _template("Open", "Close", ("{count} page", "{count} pages"))
    said = _read(HEAD + b'msgid "Open"\nmsgstr "Auf"\n\n#, fuzzy\nmsgid "Close"\nmsgstr "Auf"\n')
    assert [phrases.forms_of(each.id)[0] for each in phrases.lacking(said, words) if each.id] == [
        "Close",
        "{count} page",
    ]


def test_that_what_was_translated_once_is_taken_up_again() -> None:
    said = _read(HEAD + b'msgid "Open"\nmsgstr "Auf"\n')
    said.update(_template("Close"), no_fuzzy_matching=True)
    assert said.get("Open") is None
    words = _template("Open", "Close")
    phrases.revive(said, words)
    said.update(words, no_fuzzy_matching=True)
    assert list(phrases.faults(said, words)) == ["lacks “Close”"]


def test_that_the_words_of_every_field_and_kind_are_in_the_book(templates: dict[str, Catalog]) -> None:
    nested = [field.nested for kind in KINDS.values() for field in fields_of(kind) if field.form is Form.MANY]
    words = [word for kind in (*KINDS.values(), *nested) for word in (kind.NAME, kind.PLURAL)]
    for field in (field for kind in (*KINDS.values(), *nested) for field in fields_of(kind)):
        words += [field.label, *(getattr(field, name) for name in IN_WORDS)]
        words += [answer.label for answer in field.choices] if field.form is Form.CHOICE else []
    assert len(words) > 500
    assert [word for word in words if word and word not in templates[phrasebook.INTERFACE]] == []
    assert [word for word in words if not isinstance(word, Phrase)] == []


# ---------- what a translation may lack ----------


def _template(*words: str | tuple[str, str]) -> Catalog:
    catalog = Catalog(locale="en")
    for each in words:
        catalog.add(each)
    return catalog


def _read(text: bytes, language: str = "de") -> Catalog:
    return read_po(BytesIO(text), locale=language)


HEAD = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


@pytest.mark.parametrize(
    ("words", "translated", "fault"),
    [
        ("Open", b"", "lacks “Open”"),
        ("Open", b'msgid "Open"\nmsgstr ""\n', "lacks “Open”"),
        ("Open", b'#, fuzzy\nmsgid "Open"\nmsgstr "Schliessen"\n', "lacks “Open”"),
        ("Add {what}", b'msgid "Add {what}"\nmsgstr "Neu"\n', "“Neu” fills in otherwise than “Add {what}”"),
        ("Open", b'msgid "Open"\nmsgstr "{name}"\n', "“{name}” fills in otherwise than “Open”"),
        (
            ("{count} page", "{count} pages"),
            b'msgid "{count} page"\nmsgid_plural "{count} pages"\nmsgstr[0] "{count} Seite"\nmsgstr[1] ""\n',
            "lacks “{count} page”",
        ),
    ],
)
def test_that_a_fault_of_a_translation_is_found(
    words: str | tuple[str, str], translated: bytes, fault: str
) -> None:
    assert list(phrases.faults(_read(HEAD + translated), _template(words))) == [fault]


@pytest.mark.parametrize(
    ("words", "translated"),
    [
        ("Add {what} to {where}", b'msgid "Add {what} to {where}"\nmsgstr "Zu {where}: {what}"\n'),
        (
            ("in a year", "in {count} years"),
            b'msgid "in a year"\nmsgid_plural "in {count} years"\n'
            b'msgstr[0] "in einem Jahr"\nmsgstr[1] "in {count} Jahren"\n',
        ),
    ],
)
def test_that_a_sound_translation_has_no_fault(words: str | tuple[str, str], translated: bytes) -> None:
    assert list(phrases.faults(_read(HEAD + translated), _template(words))) == []


# ---------- what is found in the code ----------


FIELDS = "from promocase.domain.field import "


def found(source: str) -> list[tuple[str, ...]]:
    return [mark.forms for mark in marks.marks_of(ast.parse(source), "ui/a.py")]


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ('tr("Open")', [("Open",)]),
        ('words.tr("Before")', [("Before",)]),
        ('phrase("One, " "two", name=x)', [("One, two",)]),
        ('trn("{count} a", "{count} b", n)', [("{count} a", "{count} b")]),
        ('tr("A", x=phrase("B"))', [("A",), ("B",)]),
        (
            'from promocase.domain.field import line\nline("Name", hint="Who", default="no")',
            [("Name",), ("Who",)],
        ),
        (f'{FIELDS}refs as to\nto("goals", "Goals")', [("Goals",)]),
        ('line("Name", hint="Who")', []),
    ],
)
def test_that_marked_words_are_found(source: str, forms: list[tuple[str, ...]]) -> None:
    assert found(source) == forms


@pytest.mark.parametrize(
    "source",
    [
        "tr(words)",
        'tr(f"Open {name}")',
        'phrase("Open " + name)',
        'plural("{count} page", pages, 2)',
        'plural("{count} page")',
        f"{FIELDS}line\nline(label)",
        f'{FIELDS}line\nline("Name", hint=words)',
    ],
)
def test_that_words_only_known_later_are_named_by_file_and_line(source: str) -> None:
    with pytest.raises(marks.NotLiteral, match=rf"^ui/a\.py:{source.count(chr(10)) + 1}: "):
        found(source)


def test_that_a_book_holds_the_words_of_its_part_of_the_house(tmp_path: Path) -> None:
    for place, source in {
        "document/cover.py": 'words.tr("printed")\nphrase("of both")',
        "pay/comparison.py": 'phrase("a reason")',
        "domain/choice.py": 'phrase("an answer")',
        "ui/menu.py": 'tr("in the window")',
    }.items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(source)
    books = {book: phrases.template(book, tmp_path) for book in phrases.BOOKS}
    shared = {"of both", "a reason", "an answer"}
    keys = {
        book: {phrases.forms_of(message.id)[0] for message in catalog if message.id}
        for book, catalog in books.items()
    }
    assert keys == {
        phrasebook.DOCUMENT: {"printed", *shared},
        phrasebook.INTERFACE: {"in the window", *shared},
    }


# ---------- the way to a tongue ----------


def test_that_a_translation_is_spoken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    speak(tmp_path, monkeypatch, "de", 'msgid "Add {what}"\nmsgstr "{what} anlegen"\n')
    said = phrasebook.tongue(phrasebook.INTERFACE, "de-AT").say(phrase("Add {what}", what="Ziel"))
    assert said == "Ziel anlegen"
    assert phrasebook.tongue(phrasebook.INTERFACE, "fr") is ENGLISH


def speak(folder: Path, monkeypatch: pytest.MonkeyPatch, language: str, words: str) -> None:
    """Let there be one translation with these words."""
    path = folder / "phrases" / phrasebook.INTERFACE / f"{language}.mo"
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        write_mo(file, _read(HEAD + words.encode(), language))
    monkeypatch.setattr(phrasebook, "resource", lambda *parts: folder.joinpath(*parts))


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"LANG": "de_AT.UTF-8"}, "Auf"),
        ({"LC_ALL": "de_DE@euro", "LANG": "en_GB.UTF-8"}, "Auf"),
        ({"LANGUAGE": "fr:de:en", "LANG": "en_GB.UTF-8"}, "Auf"),
        ({"LANGUAGE": "en_GB:de", "LANG": "de_DE.UTF-8"}, "Open"),
        ({"LANGUAGE": "", "LC_ALL": "C"}, "Open"),
        ({"LANG": "fr_FR.UTF-8"}, "Open"),
        ({}, "Open"),
    ],
)
def test_that_the_window_speaks_what_the_person_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], said: str
) -> None:
    speak(tmp_path, monkeypatch, "de", 'msgid "Open"\nmsgstr "Auf"\n')
    assert phrasebook.own_tongue(environment).say(phrase("Open")) == said


# ---------- the tongue nobody speaks ----------


@given(st.text(st.characters(codec="ascii", exclude_characters="{}"), min_size=1))
def test_that_no_plain_letter_of_a_phrase_is_left(words: str) -> None:
    said = accented(words)
    assert not any(char.isascii() and char.isalpha() for char in said)
    assert (said[0], said[-1], len(said)) == ("⟦", "⟧", len(words) + 2)


def test_that_a_phrase_which_was_not_gathered_stays_english() -> None:
    tongue = pseudo_tongue(_template("Add {what}", ("{count} page", "{count} pages")))
    assert tongue.say(phrase("Add {what}", what=phrase("a goal"))) == "⟦Åđđ a goal⟧"
    assert tongue.say(plural("{count} page", "{count} pages", 2)) == "⟦2 ƥáĝéš⟧"
