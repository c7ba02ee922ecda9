"""What a screen reader is given: the structure of a document, made from its HTML once its pages are laid out.

WeasyPrint's own tags are left aside: it makes them page by page, so that a table on two pages becomes two,
and its heads know no scope. Here an element of the HTML is one element of the structure, however many pages
it stands on. Only `press/pdf.py` imports what is in here, since it brings WeasyPrint.
"""
