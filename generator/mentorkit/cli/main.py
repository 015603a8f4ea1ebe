"""The command `mentorkit`: a module for each subcommand, imported only when it is asked for."""

import sys
import traceback
from importlib import import_module

import click

from mentorkit import __version__

COMMANDS = {
    "check": "Check the programme and say what is wrong, where, and how to mend it.",
    "build": "Check, then build the site.",
    "serve": "Show the site while you work, and rebuild it when you save.",
    "new": "Make a file for a mentor, a pair or a cohort.",
    "explain": "Say what a code means and how to mend it.",
    "report": "Show HR the exact figures and what waits for an act.",
}
"""Name and line of help of each subcommand; its module in this folder bears its name."""


class Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return import_module(f"mentorkit.cli.{name}").command if name in COMMANDS else None

    def resolve_command(self, ctx: click.Context, args: list[str]):
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            if near := get_close_matches(args[0], COMMANDS, n=1):
                error.message += f" Did you mean '{near[0]}'?"
            raise

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]},
             epilog="Example: mentorkit check --root programmes/noord")
@click.version_option(__version__, prog_name="mentorkit", message="%(prog)s %(version)s")
def cli() -> None:
    """Check the files of a mentoring programme and build its site."""


def main(**extra: object) -> None:
    """Run, and exit: 0 done, 1 findings that count, 2 wrong usage or an internal fault."""
    try:
        cli(**extra)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        internal_fault(error)
        sys.exit(2)


def internal_fault(error: Exception) -> None:
    """One sentence without the exception's own text: that may hold private values."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    module = frame.filename.rsplit("mentorkit/", 1)[-1]
    click.echo(f"mentorkit made a mistake of its own: {type(error).__name__} in {module}, line {frame.lineno}. "
               "Run the command again with --debug in a terminal to see more.", err=True)
    if "--debug" in sys.argv and sys.stderr.isatty():
        traceback.print_exception(error)
