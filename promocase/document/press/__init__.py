"""From a page's HTML to its PDF: fonts, WeasyPrint, and the process that sets pages beside the window."""
