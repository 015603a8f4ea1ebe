"""mentorkit new"""

import secrets
from collections.abc import Mapping
from typing import Any

import click

from mentorkit.cli.asking import with_fields
from mentorkit.cli.options import Common, common
from mentorkit.cli.speaking import usage
from mentorkit.finding import Text

ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
"""What a pair's id is drawn from: nothing in it is easily taken for something else."""

EPILOG = """Examples:

\b
  mentorkit new mentor
  mentorkit new pair 2027-spring
  mentorkit new cohort 2027-autumn --from 2026-autumn
"""
MENTOR = """Examples:

\b
  mentorkit new mentor
  mentorkit new mentor anna-de-vries --name "Anna de Vries" --skills presenting,coaching
"""
PAIR = """Examples:

\b
  mentorkit new pair 2027-spring
  mentorkit new pair 2027-spring --name "Bo Chen" --department finance --languages nl --skills presenting
"""
COHORT = """Examples:

\b
  mentorkit new cohort 2027-autumn
  mentorkit new cohort 2027-autumn --from 2026-autumn
  mentorkit new cohort 2028-spring --from 2027-autumn --starts-on 2028-03-06
"""
_NO_ID = Text("Deze naam geeft geen bestandsnaam van gewone letters. Zeg welk ID het bestand krijgt.",
              "This name gives no file name of plain letters. Say which ID the file gets.")


@click.group("new", epilog=EPILOG)
def command() -> None:
    """Make a file for a mentor, a pair or a cohort. What you do not give as an option is asked for."""


@command.command("mentor", epilog=MENTOR)
@click.argument("id", required=False)
@with_fields("mentor")
@common
def mentor(common: Common, id: str | None, **given: str | None) -> None:
    """Make the file of a new mentor. ID is the file’s name; by default it is made of the person’s name."""
    from mentorkit.cli.desk import Desk
    from mentorkit.read.layout import kebab

    desk = Desk(common, "mentor")
    data = desk.first(given, ("name",))
    name = id or kebab(data["name"])
    if not name:
        raise usage(_NO_ID)
    desk.open(f"mentors/{desk.as_id(name)}.yml")
    desk.finish(given, {**data, "status": "available"}, {("mentor_since",): desk.today})


@command.command("pair", epilog=PAIR)
@click.argument("cohort", required=False)
@with_fields("pair")
@common
def pair(common: Common, cohort: str | None, **given: str | None) -> None:
    """Make the file of a new request, in the folder of cohort COHORT."""
    from mentorkit.cli.desk import Desk

    desk = Desk(common, "pair")
    folder = desk.cohort(cohort)
    desk.open(f"pairs/{folder}/{draw(desk.ids('pair'))}.yml")
    desk.finish(given, {"mentee": {}, "request": {}, "status": "requested"}, {("request", "requested_on"): desk.today})


@command.command("cohort", epilog=COHORT)
@click.argument("id")
@click.option("--from", "source", metavar="COHORT", help="The cohort whose dates are taken over.")
@with_fields("cohort")
@common
def cohort(common: Common, id: str, source: str | None, **given: str | None) -> None:
    """Make the file of a new cohort. With --from, every date of another cohort is shifted along.
    The focus is not: each cohort chooses its own."""
    from mentorkit.cli.desk import Desk
    from mentorkit.cli.shifting import shifted, start

    desk = Desk(common, "cohort")
    desk.open(f"programme/cohorts/{desk.as_id(id)}.yml")
    if source is None:
        desk.finish(given, {}, {})
        return
    known = desk.cohort(source)
    old = desk.record("cohort", known)
    begins = given["starts_on"] or start(old, known, id)
    if begins is None:
        begins = desk.first(given, ("starts_on",))["starts_on"]
    desk.finish(given, shifted(old, known, id, desk.day(begins)), {}, ask=False)


def draw(taken: Mapping[str, Any] | set[str]) -> str:
    """A pair's id that nobody has, and that no YAML reader takes for a number."""
    from mentorkit.read.scalars import scalar

    while True:
        id = "".join(secrets.choice(ALPHABET) for _ in range(4))
        if id not in taken and isinstance(scalar(id), str):
            return id
