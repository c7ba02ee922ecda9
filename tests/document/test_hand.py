"""What a typesetter's hand does to typed signs, and what it leaves alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.blocks import Paragraph, Prose, Run
from promocase.document.page.hand import APOSTROPHE, MINUS, NO_BREAK, kept, signs_of, typeset
from promocase.document.page.hand_words import THIN_NO_BREAK
from promocase.document.page.lead import parted
from promocase.document.page.typed import typed_page
from promocase.document.prose import prose
from promocase.domain.record import Record

SIGNS = st.text(alphabet="ab '\"-1%5(),.=of n×\\/`_£\u00a0", max_size=40)
MADE = {
    '"': "“”„",
    "'": "‘’‚",
    "-": MINUS,
    " ": NO_BREAK + THIN_NO_BREAK,
    NO_BREAK: THIN_NO_BREAK,
}
"""By a typed sign: what it may become."""


def said(text: str, language: str = "en-GB") -> str:
    """With the spaces that hold shown as ~ and the thin one as ^."""
    return typeset(text, language).replace(NO_BREAK, "~").replace(THIN_NO_BREAK, "^")


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ('He said "yes" twice.', "He said “yes” twice."),
        ('("no", she wrote)', "(“no”, she wrote)"),
        ("'Tucson first', they asked", "‘Tucson first’, they asked"),
        ("I don't; the homes' rota; it's", "I don’t; the homes’ rota; it’s"),
        ('"It\'s done."', "“It’s done.”"),
        ("rock 'n' roll", "rock ‘n’ roll"),
    ],
)
def test_that_quotation_marks_curl(typed: str, set_: str) -> None:
    assert said(typed) == set_


@pytest.mark.parametrize(
    "typed",
    [
        "5'10\" tall",
        'a 10" pipe and a 12" pipe',
        'print("done")',
        'name="x"',
        '`say "hello"`',
        'C:\\"old files"\\a',
        'a lone " sign',
        "2025-03-01",
        "10 -20",
        "-1-2",
        "ls -l",
        "e-mail, re-run",
        "Version 2a - draft",
    ],
)
def test_that_code_measures_and_what_has_no_other_half_stay(typed: str) -> None:
    assert said(typed).replace("~", " ") == typed


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("de-DE", "Er sagte \"das 'Jein' zählt\".", "Er sagte „das ‚Jein‘ zählt“."),
        ("de-AT", 'Er sagte "ja".', "Er sagte „ja“."),
        ("de-CH", "Er sagte \"das 'Jein' zählt\".", "Er sagte «das ‹Jein› zählt»."),
        ("fr-FR", "Elle a dit \"oui\". L'équipe d'1 an", "Elle a dit «^oui^». L’équipe d’1~an"),
        ("fr-CA", 'Elle a dit "oui".', "Elle a dit «^oui^»."),
        ("es-ES", "Dijo \"el 'sí' vale\".", "Dijo «el “sí” vale»."),
        ("es-ES", '¿"Listo"?', "¿«Listo»?"),
        ("es-MX", "Dijo \"el 'sí' vale\".", "Dijo “el ‘sí’ vale”."),
        ("en-IN", '"yes"', "“yes”"),
        ("xx", '"yes"', "“yes”"),
    ],
)
def test_that_each_language_has_its_marks(language: str, typed: str, set_: str) -> None:
    assert said(typed, language) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("fr-FR", "Résultat : 12 jours ; vraiment ?", "Résultat~: 12~jours^; vraiment^?"),
        ("fr-FR", "Résultat: 12 jours; vraiment?!", "Résultat~: 12~jours^; vraiment^?!"),
        ("fr-BE", "Le « plan » tient", "Le «^plan^» tient"),
        ("fr-CH", "Le «plan» tient!", "Le «^plan^» tient^!"),
        ("fr-CA", "Résultat: 12 jours; vraiment?", "Résultat~: 12~jours; vraiment?"),
        ("fr-FR", "à 10:30, voir https://a.example/b?c=d;e", "à 10:30, voir https://a.example/b?c=d;e"),
        ("de-DE", "Ergebnis: 12 Tage; wirklich?", "Ergebnis: 12~Tage; wirklich?"),
        ("es-ES", "Resultado: 12 días; ¿de verdad?", "Resultado: 12~días; ¿de verdad?"),
    ],
)
def test_that_only_french_has_spaces_before_high_signs(language: str, typed: str, set_: str) -> None:
    assert said(typed, language) == set_


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("-5 degrees", "−5~degrees"),
        ("fell by (-3.5%)", "fell by (−3.5%)"),
        ("-£200 a month", "−£200 a month"),
        ("from -2 to -1,", "from −2 to −1,"),
    ],
)
def test_that_a_minus_before_a_figure_is_one(typed: str, set_: str) -> None:
    assert said(typed) == set_


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("n = 142", "n~=~142"),
        ("n ≈ 1,900 people", "n~≈~1,900~people"),
        ("10 of 10 runs", "10~of~10~runs"),
        ("from 18 % to 6 %", "from 18^% to 6^%"),
        ("18% of 12 files", "18% of 12~files"),
        ("4 days instead of 6", "4~days instead of 6"),
        ("in April 2025 we began", "in April 2025 we began"),
        ("grade 7, page 4, EUR 500", "grade~7, page~4, EUR~500"),
        ("4 modules × 370 = 1,480 once", "4~modules ×~370~=~1,480~once"),
        ("65 fewer × 12 × 35 minutes = 455 hours", "65~fewer ×~12 ×~35~minutes =~455~hours"),
        ("25 – 75", "25~– 75"),
        ("31 a month", "31 a month"),
        ("no figure at all", "no figure at all"),
    ],
)
def test_that_figures_keep_to_the_words_they_count(typed: str, set_: str) -> None:
    assert said(typed) == set_


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("de-DE", "4 Tage statt 6 Tagen", "4~Tage statt 6~Tagen"),
        ("de-DE", "im April 2025 begann 9 von 10 Läufen", "im April 2025 begann 9~von~10~Läufen"),
        ("de-DE", "12 und mehr, von 18 % auf 6 %", "12 und mehr, von 18^% auf 6^%"),
        ("de-DE", "am 14. Mai 2026, z. B. Stufe 5", "am 14.~Mai 2026, z.~B. Stufe~5"),
        ("de-DE", "-5 % bei 12.000 €", "−5^% bei 12.000~€"),
        ("fr-FR", "12 jours au lieu de 18", "12~jours au lieu de 18"),
        ("fr-FR", "1 450 000 € et 9 sur 10 lots", "1~450~000~€ et 9~sur~10~lots"),
        ("fr-FR", "en 2025 300 lots", "en 2025 300~lots"),
        ("es-ES", "12 días en lugar de 18", "12~días en lugar de 18"),
        ("es-ES", "9 de 10 lotes, p. ej. la planta 2", "9~de~10~lotes, p.~ej. la planta~2"),
    ],
)
def test_that_figures_keep_to_their_words_in_each_language(language: str, typed: str, set_: str) -> None:
    assert said(typed, language) == set_


def test_that_a_chain_of_figures_may_still_end_a_line() -> None:
    assert all(" " in said(text) for text in ("1 of 1 of 1 of 1", "1 x 2 x 3 x", "a 1 b 2 c 3"))


@given(SIGNS)
def test_that_each_sign_becomes_one_sign_of_the_same_meaning(text: str) -> None:
    done = typeset(text, "en-GB")
    assert len(done) == len(text)
    assert all(new == old or new in MADE.get(old, "") for old, new in zip(text, done, strict=True))


@given(SIGNS, st.sampled_from(["de-DE", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX"]))
def test_that_each_sign_is_set_by_itself_in_every_language(text: str, language: str) -> None:
    signs = signs_of(text, language)
    assert len(signs) == len(text)
    assert all(
        sign.strip() in {old, MINUS, APOSTROPHE, *"„“‚‘«»‹›“”"} or sign.isspace()
        for old, sign in zip(text, signs, strict=True)
    )


@given(SIGNS)
def test_that_what_is_set_is_set_once(text: str) -> None:
    once = typeset(text, "en-GB")
    spaces = str.maketrans({THIN_NO_BREAK: NO_BREAK})
    assert typeset(once, "en-GB").translate(spaces).count(NO_BREAK) >= once.translate(spaces).count(NO_BREAK)


@pytest.mark.parametrize(
    ("text", "set_"),
    [
        ("We agreed on one date.", "We agreed on one~date."),
        ("two words", "two words"),
        ("one", "one"),
        ("", ""),
        ("It ends in counterrevolutionaries", "It ends in counterrevolutionaries"),
    ],
)
def test_that_a_last_word_has_company(text: str, set_: str) -> None:
    assert kept(text).replace(NO_BREAK, "~") == set_


# ---------- on a page ----------


def test_that_a_quotation_may_begin_in_bold_and_end_in_plain_words() -> None:
    assert (
        typed_page('<body><p><strong>"so</strong> be it"</p><p>"</p>', "en-GB")
        == '<body><p><strong>“so</strong> be it”</p><p>"</p>'
    )
    assert typed_page("<body><p>&quot;A &amp; B&quot; &lt;3&#39;</p>", "en-GB").startswith(
        "<body><p>“A &amp; B” &lt;3"
    )


def test_that_a_passage_is_set_as_the_language_it_is_named_in() -> None:
    assert (
        typed_page('<body><p lang="en">"so": 4</p><p>"oui": 4</p><p lang="de">"ja": 4</p>', "fr-FR")
        == '<body><p lang="en">“so”: 4</p>'
        "<p>«\u202foui\u202f»\u00a0: 4</p>"
        '<p lang="de">„ja“: 4</p>'
    )


def test_that_only_what_is_printed_is_touched() -> None:
    head = '<head><title>"n = 1"</title></head>'
    body = '<body data-footer="&#34;n = 1&#34;"><p id="n = 1" title="a \'b\'">n = 1</p>'
    told = f"n{NO_BREAK}={NO_BREAK}1"
    done = f'<body data-footer="“{told}”"><p id="n = 1" title="a \'b\'">{told}</p>'
    assert typed_page(head + body, "en-GB") == head + done


def test_that_a_person_s_words_are_set_wherever_they_stand(record: Record, page: Callable[..., str]) -> None:
    case = replace(record.cases[0], thesis='I run "two" sites; n = 12; -5 %.')
    item = replace(record.accomplishments[0], headline='From "late" to 5 days')
    made = page(replace(record, cases=(case,), accomplishments=(item, *record.accomplishments[1:])))
    assert f"I run “two” sites; n{NO_BREAK}={NO_BREAK}12; −5{THIN_NO_BREAK}%." in made.replace(
        "&nbsp;", NO_BREAK
    )
    assert f'data-name="From “late” to 5{NO_BREAK}days"' in made


# ---------- a result in two lines ----------


def told(text: str, points: float) -> tuple[str, str]:
    first, rest = parted(prose(text), points, 10)
    return first.text.strip(), rest.text.strip()


def test_that_whole_sentences_stand_below_a_headline() -> None:
    assert told("Six runs. None was late.", 1000) == ("Six runs. None was late.", "")
    assert told("Six runs. None was late.", 80) == ("Six runs.", "None was late.")
    assert told("Six runs.\n\nNone was late.", 1000) == ("Six runs.", "None was late.")


def test_that_what_is_longer_than_two_lines_goes_on_further_down() -> None:
    assert told("Six runs without a file that was late", 80) == ("", "Six runs without a file that was late")
    assert told("- one\n- two", 1000) == ("", "one\ntwo")
    assert told("one\ntwo\nthree", 1000) == ("", "one\ntwo\nthree")
    assert told("one\ntwo", 1000) == ("one\ntwo", "")


@given(st.lists(st.sampled_from(["Six runs.", "None late!", "**So** it is.", "a b", "e.g."]), max_size=8))
def test_that_no_word_is_lost_between_the_lines(parts: list[str]) -> None:
    whole = prose(" ".join(parts))
    first, rest = parted(whole, 120, 10)
    runs = [
        run
        for each in (first, rest)
        for block in each.blocks
        if isinstance(block, Paragraph)
        for run in block.runs
    ]
    assert "".join(run.text for run in runs) == whole.text
    assert {run.text.strip() for run in runs if run.strong} <= {"So"}


def test_that_a_run_is_cut_with_its_weight() -> None:
    whole = Prose((Paragraph((Run("One two. ", strong=True), Run("Three."))),))
    first, rest = parted(whole, 60, 10)
    assert (first.blocks, rest.blocks) == (
        (Paragraph((Run("One two. ", strong=True),)),),
        (Paragraph((Run("Three."),)),),
    )
    assert APOSTROPHE == "’"
