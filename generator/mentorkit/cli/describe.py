"""What the pages for HR say of the tool: its commands, told by the commands themselves, and its rules."""

from collections.abc import Iterator
from importlib import import_module

import click

from mentorkit import lessons
from mentorkit.cli.main import COMMANDS
from mentorkit.finding import Text
from mentorkit.shape import Schemas
from mentorkit.view.reference import Command, Option, Reference
from mentorkit.words.commands import twin


def reference(schemas: Schemas) -> Reference:
    return Reference(tuple(commands()), lessons.lessons(schemas))


def commands() -> Iterator[Command]:
    """Every command, and those below a command that has some."""
    for name in COMMANDS:
        yield from _described(name, import_module(f"mentorkit.cli.{name}").command)


def _described(name: str, command: click.Command) -> Iterator[Command]:
    context = click.Context(command, info_name=f"mentorkit {name}")
    usage = " ".join([context.info_name, *command.collect_usage_pieces(context)])
    options = tuple(_option(option, context) for option in command.params if isinstance(option, click.Option))
    yield Command(name, usage, _in_both(command.help), options, tuple(_examples(command.epilog)))
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            yield from _described(f"{name} {below}", command.get_command(context, below))


def _option(option: click.Option, context: click.Context) -> Option:
    name = max(option.opts, key=len)
    takes = "" if option.is_flag else f" {option.make_metavar(context)}"
    default = str(option.default) if option.show_default and option.default is not None else ""
    return Option(name + takes, getattr(option, "words", None) or _in_both(option.help), default)


def _in_both(help: str | None) -> Text:
    return twin(" ".join((help or "").split()))


def _examples(epilog: str | None) -> Iterator[str]:
    return (line.strip() for line in (epilog or "").splitlines() if line.strip().startswith("mentorkit "))
