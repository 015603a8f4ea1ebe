"""G203: an audience that no contact point is for."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.names import AUDIENCES
from mentorkit.rules.guidance.sources import ISMCP_SUPPORT
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    points = settings.contact_points.values() if settings else ()
    missing = tuple(AUDIENCES[audience] for audience in AUDIENCES if not any(audience in p.for_ for p in points))
    if points and missing:
        yield RULE.at(programme.place(settings.file, "contact_points", key=True), audiences=missing)


RULE = Rule(
    code="G203",
    severity=Severity.WARNING,
    title=Text("Een groep zonder aanspreekpunt", "A group without a contact point"),
    message=Text("Er is geen aanspreekpunt voor {audiences}.",
                 "There is no contact point for {audiences}."),
    remedy=Text("Vul bij een aanspreekpunt ‘for’ aan met deze groep.",
                "Add this group to ‘for’ of a contact point."),
    why=Text("Mentees, mentoren en leidinggevenden hebben elk hun eigen vragen. Elke groep moet weten wie antwoord geeft.",
             "Mentees, mentors and managers each have questions of their own. Each has to know who to ask."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    for: [employees, mentees, mentors]\n"
                "  vertrouwen:\n"
                "    for: [mentees]\n"
            ),
            right=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    for: [employees, mentees, mentors, managers]\n"
                "  vertrouwen:\n"
                "    for: [mentees]\n"
            ),
            marks="contact_points",
        ),
    ),
    check=check,
    source=ISMCP_SUPPORT,
)
