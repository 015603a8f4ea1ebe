"""Options that commands share, and what they mean: the only place that asks the clock and the environment."""

import functools
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

MARK = "programme/programme.yml"


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
        self.fail(f"'{value}' is not a day. Write it as year-month-day, such as 2026-11-24.", param, ctx)


@dataclass(frozen=True, slots=True)
class Common:
    """`today` and `language` are None where the programme itself decides."""

    root: Path
    today: date | None
    language: str | None


def common(command: Callable) -> Callable:
    """Adds --root, --as-of, --lang and --debug; the command gets them as `common`."""

    @click.option("--root", type=click.Path(path_type=Path), metavar="DIR",
                  help="The programme's folder. Default: the nearest one upwards.")
    @click.option("--as-of", type=Day(), metavar="DATE", help="The day to judge by. Default: today.")
    @click.option("--lang", type=click.Choice(["nl", "en"]),
                  help="Language of what is said. Default: the programme's first.")
    @click.option("--debug", is_flag=True, help="Show all about a mistake of mentorkit's own, on a terminal.")
    @functools.wraps(command)
    def wrapped(root: Path | None, as_of: date | None, lang: str | None, debug: bool, **options: object) -> object:
        return command(Common(find_root(root), as_of, lang), **options)

    return wrapped


def find_root(given: Path | None) -> Path:
    """The folder that holds the programme; wrong usage when there is none."""
    if given is not None:
        if not (given / MARK).exists() and not (given / MARK).is_symlink():
            raise click.UsageError(f"There is no {MARK} in '{given}'.")
        return given
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / MARK).exists():
            return folder
    raise click.UsageError(f"There is no {MARK} here or in a folder above. Name the programme's folder with --root.")


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
            click.echo("The summary of this job could not be written.", err=True)
