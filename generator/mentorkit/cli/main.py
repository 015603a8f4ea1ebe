"""The command `mentorkit`: a module for each subcommand, imported only when it is asked for."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

import click

from mentorkit import __version__
from mentorkit.cli.speaking import helped, speak, spoken
from mentorkit.finding import Text

COMMANDS = {
    "check": Text("Controleer het programma, en zie wat niet klopt, waar, en hoe je het oplost.",
                  "Check the programme and say what is wrong, where, and how to mend it."),
    "build": Text("Controleer, en bouw dan de site.", "Check, then build the site."),
    "serve": Text("Bekijk de site terwijl je werkt. Die volgt wat je bewaart.",
                  "Show the site while you work, and rebuild it when you save."),
    "new": Text("Maak een bestand voor een mentor, een koppel of een lichting.",
                "Make a file for a mentor, a pair or a cohort."),
    "explain": Text("Zeg wat een code betekent en hoe je het oplost.", "Say what a code means and how to mend it."),
    "report": Text("Laat HR de precieze cijfers zien, en wat op iemand wacht.",
                   "Show HR the exact figures and what waits for an act."),
}
"""Name and line of help of each subcommand; its module in this folder bears its name."""

_NEAR = Text(" Bedoel je ‘{name}’?", " Did you mean ‘{name}’?")
_COMMANDS = Text("Opdrachten", "Commands")
_OWN_FAULT = Text("mentorkit maakte zelf een fout: {kind} in {module}, regel {line}. "
                  "Geef de opdracht nog eens in een terminal, met --debug, om meer te zien.",
                  "mentorkit made a mistake of its own: {kind} in {module}, line {line}. "
                  "Run the command again with --debug in a terminal to see more.")


class Commands(click.Group):
    def main(self, args: Sequence[str] | None = None, **extra: object) -> object:
        speak(sys.argv[1:] if args is None else args)
        return super().main(args, **extra)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return helped(import_module(f"mentorkit.cli.{name}").command) if name in COMMANDS else None

    def resolve_command(self, ctx: click.Context, args: list[str]):
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            if near := get_close_matches(args[0], COMMANDS, n=1):
                error.message += _NEAR[spoken()].format(name=near[0])
            raise

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        click.Group.format_help(helped(self), ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(_COMMANDS[spoken()]):
            formatter.write_dl([(name, line[spoken()]) for name, line in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]},
             epilog="Example: mentorkit check --root programmes/noord")
@click.version_option(__version__, prog_name="mentorkit", message="%(prog)s %(version)s")
def cli() -> None:
    """Check the files of a mentoring programme and build its site."""


def main(**extra: object) -> None:
    """Run, and exit: 0 done, 1 findings that count, 2 wrong usage or an internal fault."""
    gc.set_threshold(100_000)  # hardly anything that a command makes is garbage: looking for it costs up to a tenth
    try:
        cli(**extra)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        internal_fault(error)
        sys.exit(2)


def run(**extra: object) -> None:
    """`main` in a process of its own, which ends as it stands: to give back what a large programme took, object by
    object, costs a tenth of a check."""
    try:
        main(**extra)
    except SystemExit as done:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):  # nobody reads on, the disk is full, or it is closed
                stream.flush()
        os._exit(done.code if isinstance(done.code, int) else int(done.code is not None))


def internal_fault(error: Exception) -> None:
    """One sentence without the exception's own text: that may hold private values."""
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    module = frame.filename.rsplit("mentorkit/", 1)[-1]
    click.echo(_OWN_FAULT[spoken()].format(kind=type(error).__name__, module=module, line=frame.lineno), err=True)
    if "--debug" in sys.argv and sys.stderr.isatty():
        traceback.print_exception(error)
