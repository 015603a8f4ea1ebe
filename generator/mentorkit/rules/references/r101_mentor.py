"""R101: a mentor that nobody is."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "mentor"):
        yield reports(RULE, found)


RULE = Rule(
    code="R101",
    severity=Severity.ERROR,
    title=Text("Een mentor die er niet is", "A mentor who is not there"),
    message=Text("Er is geen mentor ‘{id}’.", "There is no mentor ‘{id}’."),
    remedy=Text("Gebruik de naam van een bestand in mentors/, zonder .yml.",
                "Use the name of a file in mentors/, without .yml."),
    cases={"gone": (
        Text("Er is geen mentor ‘{id}’, maar de naam staat op {places} plekken.",
             "There is no mentor ‘{id}’, but {places} places name this mentor."),
        Text("Zet het bestand terug in mentors/, of kies op elke plek een andere mentor. In een afgesloten koppel past "
             "‘former’.",
             "Put the file back in mentors/, or choose another mentor at each place. In a closed pair, ‘former’ fits."),
    )},
    why=Text("Een mentor heet overal zoals het bestand heet. Klopt die naam niet, dan telt het koppel nergens mee.",
             "Everywhere, a mentor goes by the name of the file. With another name, the pair does not count."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [ana-de-vries]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], prefers: [anna-de-vries]}\n",
            marks="ana-de-vries",
        ),
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="request: {requested_on: 2026-08-21, skills: [presenting], excludes: [joke-hoekstra]}\n",
            right="request: {requested_on: 2026-08-21, skills: [presenting], excludes: [tom-visser]}\n",
            marks="joke-hoekstra",
        ),
    ),
    check=check,
)
