"""R124: somebody who stands in for herself."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if programme.settings is None:
        return
    for id, contact in programme.settings.contact_points.items():
        if contact.stand_in == id:
            place = programme.place(programme.settings.file, "contact_points", id, "stand_in")
            yield RULE.at(place, contact=Public(id))


RULE = Rule(
    code="R124",
    severity=Severity.ERROR,
    title=Text("Een aanspreekpunt dat zichzelf vervangt", "A contact point that stands in for itself"),
    message=Text("‘{contact}’ staat als vervanger van zichzelf.", "‘{contact}’ stands in for itself."),
    remedy=Text("Noem een ander aanspreekpunt, of haal ‘stand_in’ weg.",
                "Name another contact point, or remove ‘stand_in’."),
    why=Text("Wie afwezig is, kan niemand te woord staan. Dan moet er iemand anders zijn.",
             "Somebody who is away can’t answer. Then there has to be somebody else."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="contact_points:\n  hr-noord:\n    stand_in: hr-noord\n",
            right="contact_points:\n  hr-noord:\n    stand_in: vertrouwen\n",
            marks="hr-noord\n",
        ),
    ),
    check=check,
)
