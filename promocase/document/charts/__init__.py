"""Where each mark of a chart stands.

Coordinates are worked out here, in points, so that the SVG templates only print; the same SVG is drawn by
WeasyPrint in the document and by Qt on screen, so it holds plain numbers and colours, and text widths are
estimated. One file a chart, beside its template in `templates/charts/`.
"""
