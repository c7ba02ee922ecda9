"""How one piece of evidence is written, wherever it backs something."""

from promocase.ui.forms.form import Form


def evidence_rows(form: Form) -> None:
    """What it is, where, and what it shows."""
    form.row(("name", 3), ("kind", 2), ("dated", 2))
    form.row("link")
    form.row("note")
    form.row("attachment")
