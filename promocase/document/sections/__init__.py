"""One builder per section: what it prints as strings, or None where there is nothing to print.

A section's file is named by its key and holds `build(material)`; its template has the same name in
`templates/sections/`.
"""
