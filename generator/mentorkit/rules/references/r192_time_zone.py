"""R192: a time zone that nobody knows."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import fold

SURE = "Europe/Amsterdam"


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Silent where this computer has no list of time zones."""
    settings = programme.settings
    if settings and not _known(settings.timezone) and _known(SURE):
        wanted = fold(settings.timezone.rpartition("/")[2])
        near = [zone for zone in available_timezones() if fold(zone.rpartition("/")[2]) == wanted]
        yield RULE.at(programme.place(settings.file, "timezone"), zone=Public(settings.timezone),
                      suggestion=Public(near[0]) if len(near) == 1 else None)


def _known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        return False
    return True


RULE = Rule(
    code="R192",
    severity=Severity.WARNING,
    title=Text("Een tijdzone die niemand kent", "A time zone that nobody knows"),
    message=Text("Er is geen tijdzone ‘{zone}’.", "There is no time zone ‘{zone}’."),
    remedy=Text("Schrijf een werelddeel en een stad in het Engels, zoals Europe/Amsterdam.",
                "Write a continent and a city in English, such as Europe/Amsterdam."),
    why=Text("De tijdzone zegt welke dag het is. Zonder een bekende tijdzone rekenen we met de tijd van Londen in de "
             "winter.",
             "The time zone says which day it is. Without a known one we go by London time in winter."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="timezone: Amsterdam\n",
            right="timezone: Europe/Amsterdam\n",
            marks="Amsterdam",
        ),
    ),
    check=check,
)
