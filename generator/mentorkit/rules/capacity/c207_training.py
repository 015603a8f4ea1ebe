"""C207: a mentor who has not done the required training."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import deciding_day
from mentorkit.rules.capacity.judged import broken, by_mentor
from mentorkit.rules.guidance.sources import ALLEN_2006
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found, also in by_mentor(broken(programme, "training")):
        yield RULE.at(found.place, also=also, mentor=Public(found.mentor.id), day=deciding_day(programme, found.pair),
                      modules=tuple(map(Public, found.obstacle.modules)))


RULE = Rule(
    code="C207",
    severity=Severity.ERROR,
    title=Text("Een mentor zonder verplichte training", "A mentor without the required training"),
    message=Text("Mentor ‘{mentor}’ had op {day} geen geldige training voor: {modules}.",
                 "On {day}, mentor ‘{mentor}’ had no valid training for: {modules}."),
    remedy=Text("Vul de training in bij de mentor, of kies een mentor die de training heeft gedaan.",
                "Fill in the training in the mentor’s file, or choose a mentor who has done it."),
    why=Text("Mentoren die voorbereid beginnen, doen het beter, en hun mentees ook. Daarom komt training vóór het "
             "eerste koppel.",
             "Mentors who begin prepared do better, and so do their mentees. So training comes before the first pair."),
    source=ALLEN_2006,
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "training: []\n"},
        ),
    ),
    check=check,
)
