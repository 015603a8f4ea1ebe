"""C103: fewer hours than places."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        if mentor.hours_per_month < mentor.capacity and mentor.status != "alumni":
            yield RULE.at(programme.place(mentor.file, "hours_per_month"), mentor=Public(mentor.id),
                          hours=mentor.hours_per_month, places=mentor.capacity,
                          also=(programme.place(mentor.file, "capacity"),))


RULE = Rule(
    code="C103",
    severity=Severity.WARNING,
    title=Text("Minder uren dan plekken", "Fewer hours than places"),
    message=Text("Mentor ‘{mentor}’ heeft per maand minder dan een uur voor elke plek. Uren: {hours}; plekken: "
                 "{places}.",
                 "Mentor ‘{mentor}’ has less than an hour a month for each place. Hours: {hours}; places: {places}."),
    remedy=Text("Spreek minder plekken af, of meer uren.", "Agree on fewer places, or on more hours."),
    why=Text("Met minder dan een uur per maand is er geen tijd voor een gesprek.",
             "With less than an hour a month there is no time for a meeting."),
    also=Text("hier staan de plekken", "the places are here"),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="capacity: 6\n",
            right="capacity: 4\n",
            marks="",
        ),
    ),
    check=check,
)
