"""All that is handed over in one file: the paper as PDF with the files it names as evidence."""

from promocase.document.format import Format, Work
from promocase.document.formats.pdf import pdf
from promocase.document.press.pages import Made
from promocase.phrase import phrase


def package(work: Work) -> Made:
    """With what the pages have to say, and what could not be put in."""
    from promocase.document.packing import not_there, packed  # noqa: PLC0415

    paper = pdf(work)
    data, lost = packed(work, paper.data)
    remarks = tuple(map(not_there, lost))
    return Made(data, missing=paper.missing, excess=paper.excess, remarks=remarks)


FORMAT = Format("package", phrase("Package with the evidence"), (".zip",), package, takes_files=True)
