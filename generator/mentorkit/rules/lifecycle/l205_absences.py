"""L205: a mentor's absences that overlap."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        if len(mentor.away) < 2:
            continue
        sound = [(n, span) for n, span in enumerate(mentor.away) if span.start <= span.until]
        for (n, earlier), (m, later) in pairwise(sorted(sound, key=lambda entry: entry[1].start)):
            if later.start <= earlier.until:
                yield RULE.at(programme.place(mentor.file, "away", m, "from"),
                              also=(programme.place(mentor.file, "away", n),), day=later.start, until=earlier.until)


RULE = Rule(
    code="L205",
    severity=Severity.WARNING,
    title=Text("Afwezigheden die elkaar overlappen", "Absences that overlap"),
    message=Text("Deze afwezigheid begint op {day}, maar een andere loopt tot en met {until}.",
                 "This absence begins on {day}, but another one lasts until {until}."),
    remedy=Text("Maak er één afwezigheid van, of pas de datums aan.", "Make them one absence, or change the dates."),
    why=Text("Overlappende datums zijn vaak een verschrijving. Dan lijkt een mentor weg die er gewoon is, of "
             "andersom.",
             "Dates that overlap are often a slip. Then a mentor seems away who is there, or the other way "
             "round."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: [{from: 2026-12-21, until: 2027-01-05}, {from: 2027-01-04, until: 2027-01-15}]\n",
            right="away: [{from: 2026-12-21, until: 2027-01-05}, {from: 2027-02-04, until: 2027-02-15}]\n",
            marks="2027-01-04",
        ),
    ),
    check=check,
)
