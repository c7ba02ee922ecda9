"""The file of a DOCX around its words: sheet, styles, foot, and what it says of itself."""

# python-docx stands on lxml, which brings no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import re
from datetime import datetime

import docx as word
from docx.document import Document as Docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Node
from docx.shared import Pt

from promocase.document.flow.blocks import Flow, Heading, Picture, Run, every
from promocase.document.flow.inline import clean
from promocase.document.page.grid import MILLIMETRE, WIDTHS
from promocase.document.press.pdf import Press
from promocase.document.view import Document
from promocase.document.word.lines import Lines, Set
from promocase.document.word.lists import set_lists
from promocase.document.word.look import Look
from promocase.document.word.parts import Parts
from promocase.document.word.pictures import pictures
from promocase.document.word.styles import SENDER, set_styles
from promocase.document.word.writer import Writer
from promocase.document.word.xml import node, units
from promocase.domain.choice import Paper

HEIGHTS = {Paper.A4: 297.0, Paper.LETTER: 279.4}
"""Millimetres."""

FONT_TABLE = RELATIONSHIP_TYPE.FONT_TABLE
LONGEST_PROPERTY = 255
FOREIGN = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties")
"""Parts of the template that tell of others, by how their kind of relation ends."""

FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_PLACE = re.compile(r"(\{pages?\})")


def package(document: Document, flow: Flow, look: Look, press: Press) -> Docx:
    """The document as python-docx holds it, ready to be saved."""
    docx = word.Document()
    _clear(docx)
    set_lists(docx)
    set_styles(docx, look, document.lang, _title(flow))
    _describe(docx, document)
    _name_fonts(docx, look)
    _set_sheet(docx, look)
    charts = [block for part in flow.parts for block in every(part.blocks) if isinstance(block, Picture)]
    drawn = dict(zip([chart.svg for chart in charts], pictures(charts, press), strict=True))
    parts = Parts(docx, flow, drawn)
    writer = Writer(parts, look)
    body = docx.element.body
    if document.sender is not None and document.sender.logo is not None:
        picture = parts.logo(document.sender.logo, clean(document.sender.name))
        body.insert(0, node("p", node("pPr", node("pStyle", val=SENDER)), picture))
    for part in flow.parts:
        for made in writer.paper(part.blocks):
            body.insert(len(body) - 1, made)
    _set_head(docx, document, Lines(parts, look))
    _set_foot(docx, document, Lines(parts, look), look)
    return docx


def _title(flow: Flow) -> str:
    blocks = (block for part in flow.parts for block in every(part.blocks))
    return next((block.text for block in blocks if isinstance(block, Heading) and not block.level), "")


def _clear(docx: Docx) -> None:
    """What the template brings of its own."""
    package = docx.part.package
    assert package is not None
    for owner in (package.rels, docx.part.rels):
        for id in [id for id, each in owner.items() if each.reltype.rpartition("/")[2] in FOREIGN]:
            del owner[id]
    settings = docx.settings.element
    for name in ("rsids", "proofState", "savePreviewPicture", "doNotAutoCompressPictures", "zoom"):
        for old in settings.findall(qn(f"w:{name}")):
            settings.remove(old)
    for each in settings.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), "15")


def _describe(docx: Docx, document: Document) -> None:
    about = docx.core_properties
    author = clean(document.author)[:LONGEST_PROPERTY]
    about.title = clean(document.title)[:LONGEST_PROPERTY]
    about.subject = clean(document.subject)[:LONGEST_PROPERTY]
    about.author = about.last_modified_by = author
    about.comments = about.keywords = about.category = ""
    about.language = document.lang
    about.created = about.modified = datetime.fromisoformat(document.date)
    for language in docx.settings.element.iter(qn("w:themeFontLang")):
        language.set(qn("w:val"), document.lang)


def _name_fonts(docx: Docx, look: Look) -> None:
    """For an office without a font: the one of the design, if that is there, or one of its kind."""
    table = next(each.target_part for each in docx.part.rels.values() if each.reltype == FONT_TABLE)
    made = node("fonts")
    for name, drawn in look.fonts:
        kind = "roman" if name == look.display and not look.is_one_font else "swiss"
        made.append(node("font", node("altName", val=drawn), node("family", val=kind), name=name))
    table._blob = serialize_part_xml(made)  # pyright: ignore[reportPrivateUsage]


def _set_sheet(docx: Docx, look: Look) -> None:
    section, theme = docx.sections[0], look.theme
    section.page_width, section.page_height = (
        Pt(side[look.paper] * MILLIMETRE) for side in (WIDTHS, HEIGHTS)
    )
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = (
        Pt(theme.millimetres(f"page_{side}") * MILLIMETRE) for side in ("left", "right", "top", "bottom")
    )
    section.header_distance = section.footer_distance = Pt(20)


def _set_head(docx: Docx, document: Document, lines: Lines) -> None:
    """On each page of a paper that is for the writer alone."""
    if document.mark:
        head = docx.sections[0].header
        head.is_linked_to_previous = False
        _fill(head._element, lines.line((Run(clean(document.mark)),), Set("Header")))  # pyright: ignore[reportPrivateUsage]


def _set_foot(docx: Docx, document: Document, lines: Lines, look: Look) -> None:
    """The paper's title, and at the far end the page's number in the words of the paper."""
    foot = docx.sections[0].footer
    foot.is_linked_to_previous = False
    line = lines.line((Run(clean(document.footer)),), Set("Footer"))
    far = node("tabs", node("tab", val="right", pos=units(look.grid.width)))
    line.pPr.append(far)
    line.append(node("r", node("tab")))
    for piece in _PLACE.split(document.counter):
        if piece in FIELDS:
            shown = lines.run(Run("1"), Set())
            line.append(node("fldSimple", *shown, instr=f" {FIELDS[piece]} "))
        else:
            for run in lines.run(Run(piece), Set()):
                line.append(run)
    _fill(foot._element, line)  # pyright: ignore[reportPrivateUsage]


def _fill(margin: Node, line: Node) -> None:
    for old in list(margin):
        margin.remove(old)
    margin.append(line)
