"""The language of what the command line says itself: of its help, and of what was typed wrong."""

import copy
import re
from collections.abc import Sequence
from pathlib import Path

import click
from click import core, decorators, exceptions, formatting, parser, types

from mentorkit.finding import Text
from mentorkit.words.commands import twin
from mentorkit.words.usage import CLICK

MARK = "programme/programme.yml"
LANGUAGES = ("nl", "en")
_EXAMPLES = {"Examples:": Text("Voorbeelden:", "Examples:"), "Example:": Text("Voorbeeld:", "Example:")}
_FIRST = re.compile(rb"^languages:[\s\[-]*(nl|en)\b", re.MULTILINE)

_spoken = "en"


def spoken() -> str:
    return _spoken


def speak(typed: Sequence[str]) -> None:
    """Choose the language that a command line asks for: by --lang, else the first one of its programme."""
    global _spoken
    asked = _after("--lang", typed)
    _spoken = asked if asked in LANGUAGES else _first_language(_after("--root", typed))


def usage(text: Text, **values: object) -> click.UsageError:
    """Wrong usage, told in the language that is spoken."""
    return click.UsageError(text[_spoken].format_map(values))


def helped(command: click.Command) -> click.Command:
    """A command with its help in the language that is spoken; the command itself stays as it is."""
    spoken = copy.copy(command)
    spoken.help = twin(" ".join((command.help or "").split()))[_spoken]
    spoken.epilog = re.sub(r"^Examples?:", lambda found: _EXAMPLES[found.group()][_spoken], command.epilog or "")
    spoken.params = [_helped(parameter) for parameter in command.params]
    spoken._help_option = None  # else click keeps it in the language of its first use
    if isinstance(spoken, click.Group):
        spoken.commands = {name: helped(below) for name, below in command.commands.items()}
    return spoken


def _helped(parameter: click.Parameter) -> click.Parameter:
    if not isinstance(parameter, click.Option) or not parameter.help:
        return parameter
    spoken = copy.copy(parameter)
    spoken.help = (getattr(parameter, "words", None) or twin(parameter.help))[_spoken]
    return spoken


def _after(option: str, typed: Sequence[str]) -> str | None:
    """What was typed for an option."""
    for word, following in zip(typed, [*typed[1:], None], strict=True):
        if word == option:
            return following
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return None


def _first_language(root: str | None) -> str:
    """The first language of a programme, by a look at its text; English where there is none."""
    here = Path.cwd()
    for folder in (Path(root),) if root else (here, *here.parents):
        try:
            found = _FIRST.search((folder / MARK).read_bytes())
        except (OSError, ValueError):
            continue
        return found[1].decode() if found else LANGUAGES[0]
    return "en"


def _said(english: str) -> str:
    """A sentence of click's in our words; its own where we have none."""
    return CLICK[english][_spoken] if english in CLICK else english


def _counted(one: str, many: str, number: int) -> str:
    return _said(one if number == 1 else many)


for _module in (core, decorators, exceptions, formatting, parser, types):
    vars(_module).update({"_": _said, "ngettext": _counted} if "ngettext" in vars(_module) else {"_": _said})
