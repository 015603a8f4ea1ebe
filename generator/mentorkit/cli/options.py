"""Options that commands share, and what they mean: the only place that asks the clock and the environment."""

import functools
import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from mentorkit.cli.speaking import MARK, spoken, usage
from mentorkit.finding import Text
from mentorkit.read.layout import ROOTS

NO_DAY = Text("‘{typed}’ is geen dag. Schrijf jaar-maand-dag, zoals 2026-11-24.",
              "‘{typed}’ is not a day. Write it as year-month-day, such as 2026-11-24.")
_NOT_THERE = Text("Er is geen {file} in ‘{folder}’.", "There is no {file} in ‘{folder}’.")
_NOWHERE = Text("Er is geen {file} hier of in een map erboven. Noem de map van het programma met --root.",
                "There is no {file} here or in a folder above. Name the programme’s folder with --root.")
_NO_SUMMARY = Text("Het overzicht van deze taak kon niet geschreven worden.",
                   "The summary of this job could not be written.")


class Day(click.ParamType):
    name = "date"

    def convert(self, value: str | date, param, ctx) -> date:
        if isinstance(value, date):
            return value
        try:
            if len(value) == 10:
                return date.fromisoformat(value)
        except ValueError:
            pass
        self.fail(NO_DAY[spoken()].format(typed=value), param, ctx)


class Common(NamedTuple):
    """`today` and `language` are None where the programme itself decides."""

    root: Path
    today: date | None
    language: str | None


def common(command: Callable) -> Callable:
    """Adds --root, --as-of, --lang and --debug; the command gets them as `common`."""

    @click.option("--root", type=click.Path(path_type=Path), metavar="DIR",
                  help="The programme’s folder. Default: the nearest one upwards.")
    @click.option("--as-of", type=Day(), metavar="DATE", help="The day to judge by. Default: today.")
    @click.option("--lang", type=click.Choice(["nl", "en"]),
                  help="Language of what is said. Default: the programme’s first.")
    @click.option("--debug", is_flag=True, help="Show all about a mistake of mentorkit’s own, on a terminal.")
    @functools.wraps(command)
    def wrapped(root: Path | None, as_of: date | None, lang: str | None, debug: bool, **options: object) -> object:
        return command(Common(find_root(root), as_of, lang), **options)

    return wrapped


def find_root(given: Path | None) -> Path:
    """The folder that holds the programme; wrong usage when there is none."""
    if given is not None:
        if not (given / MARK).exists() and not (given / MARK).is_symlink() and not _has_lost_it(given):
            raise usage(_NOT_THERE, file=MARK, folder=given)
        return given
    here = Path.cwd()
    for holds in (lambda folder: (folder / MARK).exists(), _has_lost_it):
        if found := next(filter(holds, (here, *here.parents)), None):
            return found
    raise usage(_NOWHERE, file=MARK)


def _has_lost_it(folder: Path) -> bool:
    """Whether a folder holds the rest of a programme, so that what is missing is a finding."""
    return all((folder / name).is_dir() for name in ROOTS)


def today_in(timezone: str) -> date:
    """Today in the programme's time zone; in UTC where that is not known."""
    try:
        zone = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = UTC
    return datetime.now(zone).date()


def colour(stream=sys.stdout) -> bool:
    """Colour only on a terminal, and not where NO_COLOR is set (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def add_to_summary(markdown: str) -> None:
    """Adds to the summary of a job on GitHub, where this runs in one."""
    if file := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with open(file, "a", encoding="utf-8", newline="") as summary:
                summary.write(markdown)
        except OSError:
            click.echo(_NO_SUMMARY[spoken()], err=True)
