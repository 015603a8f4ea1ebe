"""C204: a mentor whom the mentee asked not to have."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "excludes"):
        if found.mentor.id not in found.pair.request.prefers:
            yield RULE.at(found.place, also=found.also, mentor=Public(found.mentor.id))


RULE = Rule(
    code="C204",
    severity=Severity.ERROR,
    title=Text("Een mentor die de mentee niet wilde", "A mentor that the mentee did not want"),
    message=Text("Deze mentee vroeg om niet met mentor ‘{mentor}’ gekoppeld te worden.",
                 "This mentee asked not to be paired with mentor ‘{mentor}’."),
    remedy=Text("Kies een andere mentor. Vraag de mentee na voordat je ‘excludes’ aanpast.",
                "Choose another mentor. Ask the mentee before you change ‘excludes’."),
    why=Text("Wie zegt met wie het niet kan, moet daarop kunnen rekenen, ook zonder uitleg.",
             "People who say who it would not work with have to be able to rely on that, without explaining."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong=(
                "mentor: anna-de-vries\n"
                "request: {requested_on: 2026-08-20, skills: [presenting], excludes: [anna-de-vries]}\n"
            ),
            right=(
                "mentor: carla-smit\n"
                "request: {requested_on: 2026-08-20, skills: [presenting], excludes: [anna-de-vries]}\n"
            ),
            marks="anna-de-vries",
        ),
    ),
    check=check,
)
