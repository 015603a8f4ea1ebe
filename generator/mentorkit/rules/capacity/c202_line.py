"""C202: a mentor in the line above or below the mentee."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for rule, case in (("line", ""), ("led", "below")):
        for found in broken(programme, rule):
            yield RULE.at(found.place, case=case, also=found.also, mentor=Public(found.mentor.id))


_REMEDY = Text("Kies een mentor buiten de lijn van de mentee.", "Choose a mentor outside the mentee’s line.")
RULE = Rule(
    code="C202",
    severity=Severity.ERROR,
    title=Text("Een mentor in de lijn van de mentee", "A mentor in the mentee’s line"),
    message=Text("Mentor ‘{mentor}’ staat in de lijn boven deze mentee.",
                 "Mentor ‘{mentor}’ is in the line above this mentee."),
    remedy=_REMEDY,
    cases={"below": (Text("Mentor ‘{mentor}’ staat in de lijn onder deze mentee.",
                          "Mentor ‘{mentor}’ is in the line below this mentee."), _REMEDY)},
    why=Text("Aan iemand die jou beoordeelt, vertel je niet vrijuit wat moeilijk gaat. Een mentor staat daarom buiten de lijn.",
             "Nobody speaks freely about what is hard to the person who appraises them. So a mentor is outside the line."),
    source=ISMCP_MATCHING,
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\nmentee:\n  manager: anna.devries@noorderlicht.example\n",
            right="mentor: carla-smit\nmentee:\n  manager: anna.devries@noorderlicht.example\n",
            marks="anna-de-vries",
        ),
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "manager: bo.chen@noorderlicht.example\n"},
        ),
    ),
    check=check,
)
