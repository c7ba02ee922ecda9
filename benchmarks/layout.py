"""What each means of CSS costs to lay out what the paper holds ÷ the same words as plain paragraphs.

The means between which the design chose: for labels in a column of their own, for a figure beside a text, and
for names in frames. WeasyPrint alone, without fonts of ours, in one process.
"""

import re
from collections.abc import Callable
from functools import partial

from measure import TODAY, compared, report, sample, timed
from weasyprint import HTML

from promocase.document.editions import EDITIONS
from promocase.document.html import html
from promocase.document.press.pdf import Press
from promocase.document.scope import CaseScope
from promocase.document.theme import THEMES
from promocase.document.view import view
from promocase.domain.choice import Paper

ROWS = 300
WORDS = "Each of the homes has sent its rota on the day agreed, and no run was late since then. " * 2

LABELS: dict[str, tuple[str, str]] = {
    "a table": (
        ".l { display: table; table-layout: fixed; width: 100% } .l > * { display: table-cell }"
        ".l > :first-child { width: 82pt }",
        "<div class=l><div>Before</div><div>{words}</div></div>",
    ),
    "one table for four": (
        ".l { display: table; table-layout: fixed; width: 100% } .r { display: table-row }"
        ".r > * { display: table-cell } .r > :first-child { width: 82pt }",
        "{open}<div class=r><div>Before</div><div>{words}</div></div>{close}",
    ),
    "a float": (
        ".l { display: flow-root } .l > :first-child { float: left; width: 82pt }"
        ".l > :last-child { margin-left: 82pt }",
        "<div class=l><div>Before</div><div>{words}</div></div>",
    ),
    "flex": (
        ".l { display: flex } .l > :first-child { width: 82pt; flex: none } .l > :last-child { flex: 1 }",
        "<div class=l><div>Before</div><div>{words}</div></div>",
    ),
    "grid": (
        ".l { display: grid; grid-template-columns: 82pt 1fr }",
        "<div class=l><div>Before</div><div>{words}</div></div>",
    ),
}
"""By means: its rules, and one row."""

PILLS = {
    "inline": ".p { border: 0.6pt solid gray; padding: 0 5pt }",
    "inline-block": ".p { display: inline-block; border: 0.6pt solid gray; padding: 0 5pt }",
}


def main() -> None:
    plain = _page("", "<p>Before {words}</p>")
    for means, (rules, row) in LABELS.items():
        _compare(f"Labels beside {ROWS} texts by {means}", _page(rules, row), plain)
    names = "<p>" + "<span class=p>Owns a process end to end</span> " * 3 + "</p>"
    for means, rules in PILLS.items():
        _compare(f"Names in frames, {means}", _page(rules, names), _page("", names))
    _compare_paper()


def _compare(what: str, ours: Callable[[], object], baseline: Callable[[], object]) -> None:
    timings = compared(partial(timed, ours), partial(timed, baseline))
    report(what, timings[0].median, timings[1].median)


def _page(rules: str, row: str) -> Callable[[], object]:
    rows = (
        row.format(
            words=WORDS,
            open="<div class=l>" if at % 4 == 0 else "",
            close="</div>" if at % 4 == 3 else "",
        )
        for at in range(ROWS)
    )
    source = f"<style>@page {{ size: A4 }} {rules}</style>{''.join(rows)}"
    return lambda: HTML(string=source).render()


def _compare_paper() -> None:
    """The whole paper ÷ its words as paragraphs in the same fonts: what all of the design costs."""
    press, whole = Press(), _paper()
    head, body = whole.partition("<body")[0], whole.partition("<body")[2].partition(">")[2]
    words = re.sub(r"<svg.*?</svg>|<[^>]*>", "\n", body, flags=re.DOTALL)
    paragraphs = "".join(f"<p>{line}</p>" for line in words.split("\n") if line.strip())
    _compare(
        "The whole paper",
        partial(press.pdf, whole),
        partial(press.pdf, f'{head}<body data-footer="">{paragraphs}</body></html>'),
    )


def _paper() -> str:
    record, edition = sample(), EDITIONS["full"]
    document = view(edition.select(record, CaseScope(record.cases[-1].id)), edition, TODAY)
    return html(document, edition, THEMES["classic"], Paper.A4)


if __name__ == "__main__":
    main()
