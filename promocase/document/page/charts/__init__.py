"""Where each mark of a chart stands.

Coordinates are worked out here, in points, from what a figure tells and the sizes of a theme, so that the
SVG templates only print. It is plain SVG, its numbers and colours inside, for any program to draw, and text
widths are estimated. One file a chart, beside its template in `templates/charts/`.
"""
