"""The words of an e-mail as the export page asks for them; what words them loads when somebody asks."""

from typing import TYPE_CHECKING

from promocase.domain.record import Record

if TYPE_CHECKING:
    from promocase.document.mail import Mail
    from promocase.document.options import Options


def mailed(kind: str, record: Record, case_id: str, options: "Options") -> "Mail":
    """``kind`` is "case" or "meeting"."""
    from promocase.document.mail import mail  # noqa: PLC0415

    return mail(kind, record, case_id, options)
