"""What a screen reader is given: the structure of a document, made from its HTML once its pages are laid out.

WeasyPrint's own tags are left aside: it makes them page by page, so that a table or a list that goes over a page
becomes several, and it knows no scope of a head. Here every element of the HTML is one element of the structure,
however many pages it stands on.
"""
