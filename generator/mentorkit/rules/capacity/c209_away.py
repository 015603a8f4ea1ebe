"""C209: a mentor who is away when the pair is to begin."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import deciding_day
from mentorkit.rules.capacity.judged import broken, by_mentor
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found, also in by_mentor(broken(programme, "away")):
        yield RULE.at(found.place, also=also, mentor=Public(found.mentor.id), day=deciding_day(programme, found.pair))


RULE = Rule(
    code="C209",
    severity=Severity.ERROR,
    title=Text("Een mentor die er bij de start niet is", "A mentor who is away at the start"),
    message=Text("Mentor ‘{mentor}’ is afwezig op {day}, als het koppel moet beginnen.",
                 "Mentor ‘{mentor}’ is away on {day}, when the pair is to begin."),
    remedy=Text("Kies een andere mentor, of pas de afwezigheid aan als die niet klopt.",
                "Choose another mentor, or change the absence if it is wrong."),
    why=Text("De eerste weken bepalen of een koppel op gang komt. Een mentor die er dan niet is, haalt dat niet meer "
             "in.",
             "The first weeks decide whether a pair gets going. A mentor who is away then can’t make up for it."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong=(
                "mentor: carla-smit\n"
                "status: proposed\n"
                "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n"
            ),
            right=(
                "mentor: anna-de-vries\n"
                "status: proposed\n"
                "proposal: {date: 2026-09-08, by: hr-noord, mentor_yes_on: 2026-09-10, mentee_yes_on: 2026-09-11}\n"
            ),
            marks="carla-smit",
            more={"mentors/carla-smit.yml": "away: [{from: 2026-09-07, until: 2026-09-21}]\n"},
        ),
    ),
    check=check,
)
