"""The input of the logo: what could not be printed is not taken in, and one that is there says so."""

from pathlib import Path

from PySide6.QtGui import QShowEvent

from promocase.document.logo import LARGEST, logo_from
from promocase.domain.item import Attachment
from promocase.errors import PromocaseError
from promocase.store.fault import speaking_of_reading
from promocase.ui.inputs.file import FileInput


class LogoInput(FileInput):
    """Looks into the file before it is kept; what came in another way is looked at when it is seen."""

    def show_value(self, value: Attachment | None) -> None:
        super().show_value(value)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def attach(self, path: Path) -> Attachment:
        with speaking_of_reading(path), path.open("rb") as file:
            logo_from(file.read(LARGEST + 1))
        return super().attach(path)

    def _look(self) -> None:
        """The paper is made without it, so it is said here."""
        if self.value is not None and self.isVisible():
            try:
                logo_from(self.desk.doors.attachment(self.value.digest))
            except PromocaseError as error:
                self.say(error)
