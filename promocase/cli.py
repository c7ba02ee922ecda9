"""The command line: which command, and what a person sees when it fails. The commands are in `command/`."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from promocase import __version__
from promocase.command.terminal import SpokenHelp, Terminal
from promocase.errors import PromocaseError
from promocase.phrase import Phrase, phrase
from promocase.phrasebook import own_tongue

COMMANDS = (
    "new",
    "export",
    "mail",
    "claims",
    "papers",
    "compare",
    "dump",
    "load",
    "log",
    "verify",
    "rescue",
    "backup",
)
"""The modules of `command/`, as listed by --help."""
FAILED, INTERRUPTED = 1, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Wrong usage ends with SystemExit(2), as argparse does it."""
    _prepare_streams()
    terminal = Terminal(own_tongue(os.environ))
    try:
        given = _parsed(list(sys.argv[1:] if arguments is None else arguments), terminal)
        code = given.run(given, terminal)
        sys.stdout.flush()
    except PromocaseError as error:
        return _failed(terminal, error.message, error.hint)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough
        _let_go_of_output()
        return FAILED
    except OSError as error:
        if error.filename is None:
            _let_go_of_output()
        return _failed(terminal, *_words_of(error))
    except Exception as error:  # a bug: say where, and nothing of what the record holds
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = phrase(
            "{fault} in {file}, line {line}",
            fault=type(error).__name__,
            file=Path(frame.filename).name,
            line=frame.lineno,
        )
        words = phrase(
            "promocase met a fault of its own ({place}). Please report it with these words.", place=place
        )
        return _failed(terminal, words)
    return code


def _prepare_streams() -> None:
    """Something to print to where there is nothing, and no file name that cannot be printed."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w"))
        if isinstance(stream := getattr(sys, name), TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """What could not be printed must not make the interpreter stumble at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _words_of(error: OSError) -> tuple[Phrase, Phrase]:
    if error.filename is None:
        return (
            phrase("The output could not be written ({reason}).", reason=error.strerror),
            phrase("Write it to a file with -o instead."),
        )
    return (
        phrase(
            "“{name}” cannot be used ({reason}).", name=os.fsdecode(error.filename), reason=error.strerror
        ),
        phrase("Check its name and its folder."),
    )


def _failed(terminal: Terminal, *sentences: str) -> int:
    terminal.warn(*sentences)
    return FAILED


def _parsed(given: list[str], terminal: Terminal) -> argparse.Namespace:
    """The first word is a command, or else the file for the window."""
    if not given or (len(given) == 1 and given[0] not in COMMANDS and not given[0].startswith("-")):
        return argparse.Namespace(run=_window, file=Path(given[0]) if given else None)
    parser = argparse.ArgumentParser(
        prog="promocase",
        usage="promocase [FILE]\n       promocase COMMAND …",
        description=terminal.say(
            phrase("Keep the record of your work and build the case for your promotion.")
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"promocase {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", prog="promocase")
    usages = [_add(commands.add_parser, name, terminal).format_usage() for name in COMMANDS]
    lines = (terminal.say(phrase("in full:")), "  promocase [FILE]", *map(_on_one_line, usages))
    parser.epilog = "\n".join(lines)
    if given[0] not in COMMANDS and not given[0].startswith("-"):
        parser.error(terminal.say(phrase("there is no command “{name}”", name=given[0])))
    return parser.parse_args(given)


def _add(
    add: Callable[..., argparse.ArgumentParser], name: str, terminal: Terminal
) -> argparse.ArgumentParser:
    module = import_module(f"promocase.command.{name}")
    words = terminal.say(module.WORDS)
    command = add(
        name, help=words, description=words, formatter_class=partial(SpokenHelp, tongue=terminal.tongue)
    )
    command.add_argument("file", metavar="FILE", type=Path, help=phrase("the record"))
    module.describe(command)
    command.set_defaults(run=module.run)
    return command


def _on_one_line(usage: str) -> str:
    return "  " + " ".join(usage.removeprefix("usage: ").replace("[-h] ", "").split())


def _window(given: argparse.Namespace, terminal: Terminal) -> int:  # noqa: ARG001
    if given.file is not None and not given.file.exists():
        raise PromocaseError(
            phrase("There is no file “{path}”.", path=given.file),
            phrase("Check its name, or make a record with: promocase new FILE"),
        )
    from promocase.app import open_window

    return open_window(given.file)
