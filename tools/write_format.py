"""Write the tables of docs/format.md from the fields as they are declared: python tools/write_format.py."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from promocase.domain.field import Field, Form, blank_of, fields_of  # noqa: E402
from promocase.domain.item import Item  # noqa: E402
from promocase.domain.record import KINDS  # noqa: E402

PAGE = ROOT / "docs" / "format.md"
MARK = "<!-- Made by tools/write_format.py from the fields as declared; do not edit below. -->\n"


def page(text: str) -> str:
    """The page with the tables of today."""
    kept, mark, _ = text.partition(MARK)
    return (
        kept + mark + "".join(_chapter(kind, f"`{key}`") for key, kind in KINDS.items()) + _nested_chapters()
    )


def _nested_chapters() -> str:
    nested = dict.fromkeys(
        field.nested for kind in KINDS.values() for field in fields_of(kind) if field.form is Form.MANY
    )
    return "".join(_chapter(kind, kind.__name__) for kind in nested)


def _chapter(kind: type[Item], title: str) -> str:
    private = "\n\nAll of it is private." if kind.PRIVATE else ""
    rows = "\n".join(f"| {' | '.join(_row(kind, field))} |" for field in fields_of(kind))
    return f"\n### {title}{private}\n\n| field | form | asks | private |\n|---|---|---|---|\n{rows}\n"


def _row(kind: type[Item], field: Field) -> Iterator[str]:
    default = blank_of(kind, field.name)
    is_written = field.form in (Form.CHOICE, Form.FLAG) and default
    yield f"`{field.name}`"
    yield _form(field) + (f"; left out: `{json.dumps(default)}`" if is_written else "")
    yield field.label
    yield f"unless `{field.released_by}`" if field.released_by else "yes" if field.private else ""


def _form(field: Field) -> str:
    match field.form:
        case Form.CHOICE:
            return "choice: " + ", ".join(f"`{choice}`" for choice in field.choices)
        case Form.REFS:
            return f"refs: `{field.target}`"
        case Form.MANY:
            return f"list: {field.nested.__name__}"
        case form:
            return form.value


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
