"""The one exception a person can act on; every other exception is a bug."""


class PromocaseError(Exception):
    """Something the user can mend: one plain sentence, and what to do about it, both phrases.

    As text it is English; whoever shows it says message and hint in the tongue of who reads them.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()
