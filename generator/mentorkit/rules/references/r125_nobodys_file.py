"""R125: a mentor file for nobody in particular."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule

NOBODY = frozenset("anonymous anoniem mentor n-n nn nnb nobody niemand nvt onbekend tba tbd test unknown xxx".split())


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for mentor in programme.mentors.values():
        if mentor.id in NOBODY:
            yield RULE.at(programme.place(mentor.file, "name"), mentor=Public(mentor.id))


RULE = Rule(
    code="R125",
    severity=Severity.WARNING,
    title=Text("Een mentorbestand van niemand", "A mentor file that belongs to nobody"),
    message=Text("De naam van dit bestand, ‘{mentor}’, wijst niemand aan.",
                 "The name of this file, ‘{mentor}’, is nobody’s name."),
    remedy=Text("Geef het bestand de naam van de mentor, of haal het weg zolang er geen mentor is.",
                "Name the file after the mentor, or remove it while there is no mentor."),
    why=Text("In een aanvraag zonder mentor blijft ‘mentor’ weg. Een verzonnen mentor telt mee in plekken en cijfers.",
             "A request without a mentor leaves ‘mentor’ out. An invented mentor counts in places and figures."),
    examples=(
        Example(
            file="mentors/onbekend.yml",
            wrong=(
                "# yaml-language-server: $schema=../schemas/mentor.schema.json\n"
                "name: Nog niet bekend\n"
                "role: {nl: Projectleider, en: Project lead}\n"
                "department: operations\n"
                "location: groningen\n"
                "meets: [in-person]\n"
                "languages: [nl]\n"
                "mentor_since: 2026-10-01\n"
                "status: paused\n"
                "capacity: 1\n"
                "hours_per_month: 4\n"
                "skills: [presenting]\n"
                "bio: {nl: Volgt nog., en: To follow.}\n"
            ),
            right="",
            marks="Nog niet bekend",
        ),
    ),
    check=check,
)
