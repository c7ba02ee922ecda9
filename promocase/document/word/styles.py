"""The styles of a paper in Word: those that Word knows by name, and a few that only a paper needs.

Whoever edits it changes a style, and everything of its kind follows.
"""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node
from docx.styles.style import ParagraphStyle

from promocase.document.word.lists import BULLET, LISTS, NUMBER
from promocase.document.word.look import COMPLEX, Look
from promocase.document.word.xml import node, units

TABLE, LAYOUT = "Paper Table", "Paper Columns"
LINK = "Hyperlink"

HEADINGS = {0: "Title", 1: "Heading 1", 2: "Heading 2", 3: "Heading 3"}
ROLES: Mapping[str, str] = MappingProxyType(
    {
        "whose": "Sender",
        "kicker": "Kicker",
        "subline": "Subtitle",
        "label": "Label",
        "caption": "Label",
        "note": "Note",
        "legend": "Note",
        "key": "Note",
        "pills": "Note",
        "measure": "Caption",
        "value": "Card",
        "card": "Card",
        "figure": "Big Figure",
        "big": "Figure",
        "thesis": "Lead",
        "words": "Quote",
    }
)
"""By what the page calls a paragraph, the style it has; running text has none of its own."""

FACT, SMALL_FACT, GAP, ENTRY, SENDER = "Fact", "Small Fact", "Gap", "Entry", "Sender"
OWN = {
    "Kicker",
    "Label",
    "Note",
    "Card",
    "Big Figure",
    "Figure",
    "Lead",
    FACT,
    SMALL_FACT,
    GAP,
    ENTRY,
    SENDER,
}
"""Styles that only a paper has."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What one style sets: a size and a font by the theme's names, colour, weight, and points around it."""

    size: str = "text"
    line: str = "text_line"
    ink: str = "ink"
    is_display: bool = False
    is_bold: bool = False
    is_italic: bool = False
    before: float = 0
    after: float = 0
    keeps: bool = False


def set_styles(docx: Docx, look: Look, language: str, title: str) -> None:
    """All of them; what no paper uses is taken out, so that Word offers no others. `title` sets its size."""
    is_long = max(map(len, title.split("\n"))) > look.points("title_letters")
    top = "title" if is_long else "huge"
    heavy = look.is_one_font
    above = 11 if look.is_short else 20
    heading = "lead" if heavy or look.is_short else "title"
    kinds = {
        "Normal": Kind(after=3),
        "Title": Kind(top, f"{top}_line", is_display=True, is_bold=heavy, after=4, keeps=True),
        "Subtitle": Kind("note", "note_line", "soft", after=10),
        "Heading 1": Kind(
            heading, f"{heading}_line", is_display=True, is_bold=heavy, before=above, after=6, keeps=True
        ),
        "Heading 2": Kind("head", is_bold=True, before=11, after=1, keeps=True),
        "Heading 3": Kind(is_bold=True, ink="accent", before=8, after=1, keeps=True),
        BULLET: Kind(after=1),
        NUMBER: Kind(after=1),
        "Quote": Kind("head", "text_line", is_display=True, is_italic=not heavy, after=2),
        "Caption": Kind("note", "note_line", "soft", after=3),
        "Kicker": Kind("note", "note_line", "accent", is_bold=True, after=4, keeps=True),
        "Label": Kind("note", "note_line", "accent", is_bold=True),
        "Note": Kind("note", "note_line", "soft", after=2),
        "Card": Kind("lead", "lead_line", is_display=True, is_bold=heavy, after=2),
        "Big Figure": Kind("huge", "huge_line", is_display=True, is_bold=heavy),
        "Figure": Kind("title", "title_line", "accent", is_display=True, is_bold=heavy),
        "Lead": Kind("lead", "lead_line", is_display=True, before=10, after=8),
        FACT: Kind(after=2),
        SMALL_FACT: Kind("note", "note_line", "soft", after=2),
        ENTRY: Kind(after=2),
        GAP: Kind("note", "note_line"),
        SENDER: Kind("note", "note_line", "soft", after=4),
        "Header": Kind("note", "note_line", "ask_ink", is_bold=True, after=8),
        "Footer": Kind("note", "note_line", "soft"),
    }
    for name, kind in kinds.items():
        _set(_style(docx, name), kind, look)
    _set_defaults(docx, look, language)
    _set_gap(docx)
    _add_link(docx, look)
    _add_tables(docx, look)
    _take_out(docx, {*kinds, TABLE, LAYOUT, LINK, "Normal Table", "Default Paragraph Font", "No List"})


def _style(docx: Docx, name: str) -> ParagraphStyle:
    known = {style.name for style in docx.styles}
    made = docx.styles[name] if name in known else docx.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(made, ParagraphStyle)
    return made


def _set(style: ParagraphStyle, kind: Kind, look: Look) -> None:
    element: Node = style.element
    for name in ("link", "semiHidden", "pPr", "rPr"):
        for old in element.findall(qn(f"w:{name}")):
            element.remove(old)
    if style.name in OWN:
        style.quick_style = style.name != GAP
    line = look.points(kind.line) / look.points(kind.size)
    element.append(
        node(
            "pPr",
            node("keepNext") if kind.keeps else None,
            node("keepLines") if kind.keeps else None,
            node("widowControl"),
            _numbering(style.name or ""),
            _edge(style.name or "", look),
            node(
                "spacing",
                before=units(kind.before * look.air),
                after=units(kind.after * look.air),
                line=round(240 * line / (TIGHT if look.is_short else CALM)),
                lineRule="auto",
            ),
            node("jc", val="end") if style.name == SENDER else None,
            node("outlineLvl", val=int(style.name[-1]) - 1)
            if style.name and style.name.startswith("Heading")
            else None,
        )
    )
    element.append(
        node(
            "rPr",
            _fonts(look.display if kind.is_display else look.sans),
            node("b") if kind.is_bold else node("b", val=0),
            node("bCs") if kind.is_bold else node("bCs", val=0),
            node("i") if kind.is_italic else node("i", val=0),
            node("iCs") if kind.is_italic else node("iCs", val=0),
            node("color", val=look.color(kind.ink)),
            node("sz", val=round(2 * look.points(kind.size))),
            node("szCs", val=round(2 * look.points(kind.size))),
        )
    )


CALM, TIGHT = 1.33, 1.45
"""A line of Word's fonts in their own size, and a little more: pages that are edited are set closer."""


def _edge(style: str, look: Look) -> Node | None:
    """A line beside what others said, and below what marks a page as private."""
    lines = {
        "Quote": node("left", val="single", sz=14, space=8, color=look.color("accent")),
        "Header": node("bottom", val="single", sz=12, space=4, color=look.color("ask_ink")),
    }
    return node("pBdr", lines[style]) if style in lines else None


def _numbering(style: str) -> Node | None:
    number = LISTS.get(style)
    return None if number is None else node("numPr", node("numId", val=number))


def _fonts(name: str) -> Node:
    return node("rFonts", ascii=name, hAnsi=name, cs=COMPLEX)


def _set_defaults(docx: Docx, look: Look, language: str) -> None:
    defaults: Node = docx.styles.element.find(qn("w:docDefaults"))
    for child in list(defaults):
        defaults.remove(child)
    size = round(2 * look.points("text"))
    letters = node(
        "rPr",
        _fonts(look.sans),
        node("sz", val=size),
        node("szCs", val=size),
        node("lang", val=language, eastAsia="ja-JP", bidi="ar-SA"),
    )
    defaults.append(node("rPrDefault", letters))
    defaults.append(node("pPrDefault", node("pPr")))


def _set_gap(docx: Docx) -> None:
    """Keeps two tables apart, which Word would join."""
    spacing = docx.styles[GAP].element.find(f"{qn('w:pPr')}/{qn('w:spacing')}")
    for name, value in (("before", "0"), ("after", "0"), ("line", "100"), ("lineRule", "exact")):
        spacing.set(qn(f"w:{name}"), value)


def _add_link(docx: Docx, look: Look) -> None:
    made = docx.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER).element
    made.append(node("rPr", node("color", val=look.color("accent")), node("u", val="single")))


def _add_tables(docx: Docx, look: Look) -> None:
    hairline = {"val": "single", "sz": 5, "space": 0, "color": look.color("hairline")}
    rule = {"val": "single", "sz": 8, "space": 0, "color": look.color("rule")}
    lines = node("tblBorders", node("bottom", **hairline), node("insideH", **hairline))
    head = node(
        "tblStylePr",
        node("rPr", node("b"), node("color", val=look.color("soft"))),
        node("tcPr", node("tcBorders", node("bottom", **rule))),
        type="firstRow",
    )
    for name, parts in (
        (TABLE, (_cell_room(60, 0, 60, 180), lines)),
        (LAYOUT, (_cell_room(0, 0, 0, 240), None)),
    ):
        style = docx.styles.add_style(name, WD_STYLE_TYPE.TABLE).element
        room, borders = parts
        style.append(node("tblPr", borders, room))
        if name == TABLE:
            style.append(head)


def _cell_room(top: int, left: int, bottom: int, right: int) -> Node:
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    return node("tblCellMar", *(node(side, w=width, type="dxa") for side, width in sides))


def _take_out(docx: Docx, used: set[str]) -> None:
    for style in list(docx.styles):
        for trace in style.element.findall(qn("w:rsid")):
            style.element.remove(trace)
        if style.name not in used:
            docx.styles.element.remove(style.element)
