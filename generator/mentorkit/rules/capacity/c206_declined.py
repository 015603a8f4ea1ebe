"""C206: two people of whom one said no earlier in this cohort."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "declined"):
        yield RULE.at(found.place, also=found.also, mentor=Public(found.mentor.id))


RULE = Rule(
    code="C206",
    severity=Severity.ERROR,
    title=Text("Een voorstel dat al was afgewezen", "A proposal that was declined before"),
    message=Text("Een voorstel met mentor ‘{mentor}’ is in deze lichting al afgewezen.",
                 "The proposal with mentor ‘{mentor}’ has already been declined in this cohort."),
    remedy=Text("Kies een andere mentor, of haal de afwijzing weg als die niet klopt.",
                "Choose another mentor, or remove the decline if it is wrong."),
    why=Text("Een nee is een antwoord. Wie het twee keer moet geven, voelt zich niet gehoord.",
             "A no is an answer. Somebody who has to give it twice does not feel heard."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "mentor: anna-de-vries\n"
                "declined: [{mentor: anna-de-vries, date: 2026-09-05, by: mentor, reason: no-time}]\n"
            ),
            right=(
                "mentor: carla-smit\n"
                "declined: [{mentor: anna-de-vries, date: 2026-09-05, by: mentor, reason: no-time}]\n"
            ),
            marks="anna-de-vries",
        ),
    ),
    check=check,
)
