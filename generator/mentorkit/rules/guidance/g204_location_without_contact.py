"""G204: a location that no contact point is for."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_SUPPORT
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    settings = programme.settings
    points = settings.contact_points.values() if settings else ()
    if not points or any(not point.locations for point in points):
        return
    served = {location for point in points for location in point.locations}
    names = programme.vocabulary.locations
    missing = tuple(Text(names[id]["nl"], names[id]["en"]) for id in names if id not in served)
    if missing:
        yield RULE.at(programme.place(settings.file, "contact_points", key=True), locations=missing)


RULE = Rule(
    code="G204",
    severity=Severity.HINT,
    title=Text("Een locatie zonder aanspreekpunt", "A location without a contact point"),
    message=Text("Er is geen aanspreekpunt op: {locations}.",
                 "There is no contact point at: {locations}."),
    remedy=Text("Zet deze locatie bij ‘locations’ van een aanspreekpunt. Zonder ‘locations’ is het er voor alle locaties.",
                "Add this location to ‘locations’ of a contact point. Without ‘locations’ it is for all locations."),
    why=Text("Even binnenlopen is makkelijker dan een mail naar iemand die je nooit ziet.",
             "Dropping in is easier than writing to somebody you never see."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    locations: [groningen]\n"
                "  vertrouwen:\n"
                "    locations: [groningen]\n"
            ),
            right=(
                "contact_points:\n"
                "  hr-noord:\n"
                "    locations: [groningen]\n"
                "  vertrouwen:\n"
                "    locations: [groningen, assen]\n"
            ),
            marks="contact_points",
        ),
    ),
    check=check,
    source=ISMCP_SUPPORT,
)
