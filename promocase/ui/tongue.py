"""How the window says its words: marked and looked up in one where they are its own, looked up where not.

The tongue belongs to the application that runs, so a window without one, as in most tests, speaks English.
"""

from PySide6.QtCore import QCoreApplication

from promocase.errors import PromocaseError
from promocase.phrase import ENGLISH, Phrase, Tongue

_PROPERTY = "promocase-tongue"


def speak(app: QCoreApplication, tongue: Tongue) -> None:
    """From now on everything that is shown is said in this tongue."""
    app.setProperty(_PROPERTY, tongue)


def spoken() -> Tongue:
    """The tongue of the application that runs."""
    app = QCoreApplication.instance()
    tongue = app.property(_PROPERTY) if app is not None else None
    return tongue if isinstance(tongue, Tongue) else ENGLISH


def tr(key: str, /, **values: object) -> str:
    """Words of the window: "Case: {case}", with a value for each name in braces."""
    return spoken().say(Phrase(key, "", values))


def trn(one: str, many: str, /, count: int, **values: object) -> str:
    """Words of the window that hang on a number: "{count} source", "{count} sources"."""
    return spoken().say(Phrase(one, many, {"count": count, **values}))


def shown(words: str) -> str:
    """Words written elsewhere as they are shown; a person's own stay as they are."""
    return spoken().say(words)


def sentences(*words: str) -> str:
    """Several sentences as they are shown, one after the other; blank ones are left out."""
    return " ".join(shown(each) for each in words if each)


def told(error: PromocaseError) -> str:
    """What an error says, and what to do about it."""
    return sentences(error.message, error.hint)
