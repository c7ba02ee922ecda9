"""A view as a page of HTML: everything about the sheet, and nothing about what is said on it.

Which rows stay whole, how tall a side column is, where a chart's marks stand, where a long word may break:
all of it is decided here, from the sizes and colours of a theme.
"""
