"""Where the commands say what they have to say: all their words pass here, in the person's tongue."""

import argparse
import sys

from promocase.phrase import Tongue


class Terminal:
    """Standard output for what was asked for, standard error for what a person should know beside it."""

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue

    def say(self, words: str) -> str:
        """The words in the person's tongue, for whoever prints them elsewhere."""
        return self.tongue.say(words)

    def tell(self, *sentences: str) -> None:
        """Sentences one after the other on a line of the output; blank ones are left out."""
        print(self._joined(sentences))

    def warn(self, *sentences: str) -> None:
        """The same beside the output, which may be on its way into a file or another program."""
        print(self._joined(sentences), file=sys.stderr)

    def _joined(self, sentences: tuple[str, ...]) -> str:
        return " ".join(self.say(each) for each in sentences if each)


class SpokenHelp(argparse.HelpFormatter):
    """The help of a command, each option's words in the person's tongue; argparse's own stay English."""

    def __init__(self, prog: str, *, tongue: Tongue) -> None:
        super().__init__(prog)
        self._tongue = tongue

    def add_argument(self, action: argparse.Action) -> None:
        action.help = self._tongue.say(action.help) if action.help else action.help
        super().add_argument(action)
