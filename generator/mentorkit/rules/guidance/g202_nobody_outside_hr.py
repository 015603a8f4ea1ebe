"""G202: no contact point outside HR."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_ETHICS
from mentorkit.rules.rule import Example, Rule

OUTSIDE = ("confidential", "peer")


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    points = settings.contact_points.values() if settings else ()
    if len(points) >= 2 and not any(point.kind in OUTSIDE for point in points):
        yield RULE.at(programme.place(settings.file, "contact_points", key=True))


RULE = Rule(
    code="G202",
    severity=Severity.WARNING,
    title=Text("Geen aanspreekpunt buiten HR", "No contact point outside HR"),
    message=Text("Alle aanspreekpunten horen bij HR of de lijn.",
                 "All contact points belong to HR or the line."),
    remedy=Text("Voeg een vertrouwenspersoon of een collega toe, met ‘kind: confidential’ of ‘kind: peer’.",
                "Add a confidential adviser or a colleague, with ‘kind: confidential’ or ‘kind: peer’."),
    why=Text("Soms gaat het over HR zelf, of over iets wat je niet aan HR vertelt. Dan wil je bij iemand anders "
             "terechtkunnen.",
             "Sometimes it is about HR, or about something you would not tell HR. Then there has to be somebody else."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong="contact_points:\n  vertrouwen:\n    kind: line\n",
            right="contact_points:\n  vertrouwen:\n    kind: confidential\n",
            marks="contact_points",
        ),
    ),
    check=check,
    source=ISMCP_ETHICS,
)
