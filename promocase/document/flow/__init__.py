"""A paper as what it says, one thing after the other: what every written form beside PDF is made of.

The HTML that the templates print already says what is heading, list, table, label and figure. It is read back
here, so that a section has nothing to do for another format, and no format can know more than the page.
"""
