"""The document's own check before it says that it can be read out: each rule finds its bad example."""

from io import BytesIO
from xml.etree.ElementTree import Element

import pikepdf
import pytest
from heard import Heard, loose, unparented
from hypothesis import given
from hypothesis import strategies as st
from pydyf import Dictionary, String

from promocase.document.press.fonts import SANS, choose
from promocase.document.press.pdf import Press
from promocase.document.press.tags.check import faults
from promocase.document.press.tags.node import Mark, Node, Reference
from promocase.document.press.tags.tidy import grid, tidy


def node(kind: str, *kids: Node | Mark | Reference, **values: object) -> Node:
    made = Node(kind, 0)
    for name, value in values.items():
        setattr(made, name, value)
    for kid in kids:
        made.kids.append(kid)
    return made


def words(number: int) -> Mark:
    return Mark(0, number, f"word {number}")


def cell(kind: str, number: int, **attributes: str) -> Node:
    return node(kind, words(number), element=Element(kind.lower(), attributes))


def table(*rows: tuple[Node, ...]) -> Node:
    head, *others = (node("TR", *row) for row in rows)
    return node("Document", node("Table", node("THead", head), node("TBody", *others)))


def small_table() -> Node:
    made = table((cell("TH", 0), cell("TH", 1)), (cell("TH", 2, scope="row"), cell("TD", 3)))
    tidy(made)
    return made


def link(*kids: Node | Mark | Reference) -> Node:
    return node("Document", node("P", node("Link", *kids)))


AREA = Reference(0, Dictionary({"Dest": String("e-1")}))
HERE = (0.0, 0.0, 9.0, 9.0)

BAD: dict[str, Node] = {
    "an item outside of a list": node("Document", node("LI", node("LBody", words(0)))),
    "a paragraph in a list": node("Document", node("L", node("P", words(0)))),
    "words in a row": node("Document", node("Table", node("TR", words(0)))),
    "a mark of two": node("Document", node("P", words(0)), node("P", words(0))),
    "an empty paragraph": node("Document", node("P")),
    "a level left out": node("Document", node("H1", words(0)), node("H3", words(1))),
    "a second level first": node("Document", node("H2", words(0))),
    "a figure without words": node("Document", node("Figure", words(0), place=HERE)),
    "a figure with blank words": node("Document", node("Figure", words(0), place=HERE, alt=" ")),
    "a figure without place": node("Document", node("Figure", words(0), alt="A bar")),
    "a short row": table((cell("TH", 0), cell("TH", 1)), (cell("TD", 2),)),
    "a head without scope": table((cell("TH", 0),), (cell("TD", 1),)),
    "a table without heads": table((cell("TD", 0),), (cell("TD", 1),)),
    "a head behind": node(
        "Document",
        node("Table", node("TR", cell("TD", 0)), node("THead", node("TR", cell("TH", 1)))),
    ),
    "a link without words": link(AREA),
    "a link without area": link(words(0)),
    "an area outside of a link": node("Document", node("P", words(0), AREA)),
}

GOOD = (
    node("Document", node("H1", words(0)), node("H2", words(1)), node("H2", words(2)), node("P", words(3))),
    node("Document", node("L", node("LI", node("Lbl", words(0)), node("LBody", words(1))))),
    node("Document", node("Figure", words(0), place=HERE, alt="A bar")),
    link(words(0), AREA),
    small_table(),
)


@pytest.mark.parametrize("kind", BAD)
def test_that_a_fault_is_found(kind: str) -> None:
    assert list(faults(BAD[kind]))


@pytest.mark.parametrize("number", range(len(GOOD)))
def test_that_nothing_is_found_where_nothing_is_wrong(number: int) -> None:
    assert list(faults(GOOD[number])) == []


def test_that_heads_and_cells_know_each_other() -> None:
    made = {each.text: each for each in grid(next(small_table().nodes)).values()}
    heads = [made[f"word {number}"].name for number in range(3)]
    assert [made[f"word {number}"].scope for number in range(4)] == ["Column", "Column", "Row", ""]
    assert made["word 2"].headers == (heads[0],)
    assert made["word 3"].headers == (heads[1], heads[2])
    assert made["word 0"].headers == ()


def test_that_a_head_over_two_columns_is_the_head_of_both() -> None:
    made = table((cell("TH", 0, colspan="2"),), (cell("TD", 1), cell("TD", 2)))
    tidy(made)
    found = {each.text: each for each in grid(next(made.nodes)).values()}
    assert found["word 1"].headers == found["word 2"].headers == (found["word 0"].name,)
    assert list(faults(made)) == []


def test_that_a_cell_over_two_rows_keeps_the_columns_apart() -> None:
    made = table(
        (cell("TH", 0), cell("TH", 1)),
        (cell("TH", 2, scope="row", rowspan="2"), cell("TD", 3)),
        (cell("TD", 4),),
    )
    tidy(made)
    found = {each.text: each for each in grid(next(made.nodes)).values()}
    assert found["word 4"].headers == (found["word 1"].name, found["word 2"].name)
    assert list(faults(made)) == []


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12))
def test_that_no_level_is_left_out_whatever_is_written(levels: list[int]) -> None:
    made = node("Document", *(node(f"H{level}", words(at)) for at, level in enumerate(levels)))
    tidy(made)
    assert list(faults(made)) == []
    assert [each.text for each in made.nodes] == [f"word {at}" for at in range(len(levels))]


KINDS = st.sampled_from(("Sect", "Div", "P", "Link", "BlockQuote"))
TREES = st.recursive(
    st.just(Mark(0, 0)) | KINDS.map(lambda kind: Node(kind, 0)),
    lambda kids: st.builds(lambda kind, inside: node(kind, *inside), KINDS, st.lists(kids, max_size=3)),
    max_leaves=12,
)


@given(st.lists(TREES, max_size=4))
def test_that_tidying_loses_no_word_and_leaves_nothing_empty(kids: list[Node | Mark]) -> None:
    made = node("Document", *kids)
    before = list(made.marks)
    tidy(made)
    assert list(made.marks) == before
    assert all(each.kids for each in made.all() if each is not made)
    assert not {"Div", "Link"} & {each.kind for each in made.all()}


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}<rect width="9" height="9"/></svg>'
DEVANAGARI = "क्षत्रिय र्ध"
FACES = (SANS, choose(DEVANAGARI).faces[-2])
STYLE = "".join(
    f'@font-face {{ font-family: "face{at}"; src: url("{face.address}") }}' for at, face in enumerate(FACES)
)
HEADED = "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>{}</tbody></table>"


def written(body: str, *, title: str = "A title", language: str = ' lang="en"') -> str:
    style = f"{STYLE} html {{ font-family: face0, face1 }}"
    return (
        f"<html{language}><head><title>{title}</title><style>{style}</style></head><body>{body}</body></html>"
    )


def tall(paragraphs: int) -> str:
    """A row as tall as is asked for, on small pages: where it fills one, its table's head has no room."""
    style = (
        "@page { size: 200pt 200pt; margin: 20pt } tr, thead { break-inside: avoid } table { width: 100% }"
    )
    row = f"<tr><td>{'<p>word</p>' * paragraphs}</td><td>1</td></tr>"
    return written(f"<style>{style}</style><p>Before</p>{HEADED.format(row)}")


KEPT: dict[str, str] = {
    "a paragraph": written("<p>Words</p>"),
    "a drawing with a name": written(DRAWING.format("<title>Nine by nine</title>")),
    "a table": written(HEADED.format("<tr><td>1</td><td>2</td></tr>")),
    "facts": written("<dl><div><dt>Base</dt> <dd>41,000</dd></div></dl>"),
    "a list in a list": written(
        "<ul><li>One<ol><li>Below</li></ol></li><li><p>Two</p><p>Three</p></li></ul>"
    ),
    "words between paragraphs": written("<div>One<p>Two</p>Three</div>"),
    "a head that only the second page has room for": tall(8),
    "a link to nowhere": written('<p><a href="#gone">Gone</a></p>'),
}
BROKEN: dict[str, str] = {
    "no title": written("<p>Words</p>", title=""),
    "no language": written("<p>Words</p>", language=""),
    "a drawing without a name": written(DRAWING.format("")),
    "a table without heads": written("<table><tr><td>1</td></tr></table>"),
    "a head that no page has room for": tall(20),
    "a short row": written(HEADED.format("<tr><td>1</td></tr>")),
    "facts that are not kept apart": written("<dl><dt>Base</dt><dd>41,000</dd></dl>"),
    "words drawn as a group": written('<p style="opacity: 0.5">Words</p>'),
    "a letter that no font draws": written("<p>\U0001f680</p>"),
    "a glyph that means nothing": written(f"<p>{DEVANAGARI}</p>"),
}


@pytest.mark.parametrize("kind", KEPT)
def test_that_a_page_that_keeps_the_rules_says_so(press: Press, kind: str) -> None:
    assert claims(press, KEPT[kind])


@pytest.mark.parametrize("kind", BROKEN)
def test_that_a_page_that_breaks_a_rule_does_not_claim_to_keep_it(press: Press, kind: str) -> None:
    assert not claims(press, BROKEN[kind])


def claims(press: Press, page: str) -> bool:
    with pikepdf.open(BytesIO(press.pdf(page).data)) as pdf:
        return b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()


def test_that_words_in_several_lines_are_one_paragraph(press: Press) -> None:
    """In a paragraph, and directly in a division; on one page, and on two."""
    many = "word " * 400
    heard = Heard(press.pdf(written(f"<p>{many}</p><div>{many}</div>")).data)
    assert [len(heard.text(each).split()) for each in heard.root.elements] == [400, 400]
    assert len(heard.pdf.pages) == 2
    assert list(unparented(heard)) == list(loose(heard)) == []
    heard.close()
