"""C203: a mentor and a mentee of one team."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.guidance.sources import RAGINS_2000
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "team"):
        yield RULE.at(found.place, mentor=Public(found.mentor.id), team=found.mentor.team,
                      also=(programme.place(found.pair.file, "mentee", "team"), *found.also))


RULE = Rule(
    code="C203",
    severity=Severity.ERROR,
    title=Text("Mentor en mentee uit één team", "Mentor and mentee from one team"),
    message=Text("Mentor ‘{mentor}’ en deze mentee werken allebei in team ‘{team}’.",
                 "Mentor ‘{mentor}’ and this mentee both work in team ‘{team}’."),
    remedy=Text("Kies een mentor uit een ander team, of pas het team aan dat niet klopt.",
                "Choose a mentor from another team, or change the team that is wrong."),
    why=Text("Binnen een team spelen dezelfde mensen en belangen mee. Een mentor van buiten kijkt vrijer mee.",
             "Within a team the same people and interests play a part. A mentor from outside has a freer view."),
    source=RAGINS_2000,
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "team: treasury\n"},
        ),
    ),
    check=check,
)
