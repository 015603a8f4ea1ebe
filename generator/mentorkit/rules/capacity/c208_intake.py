"""C208: a mentor with whom HR had no intake."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import deciding_day
from mentorkit.rules.capacity.judged import broken, by_mentor
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found, also in by_mentor(broken(programme, "intake")):
        yield RULE.at(found.place, also=also, mentor=Public(found.mentor.id), day=deciding_day(programme, found.pair))


RULE = Rule(
    code="C208",
    severity=Severity.ERROR,
    title=Text("Een mentor zonder intake", "A mentor without an intake"),
    message=Text("Met mentor ‘{mentor}’ was er op {day} nog geen intake geweest.",
                 "By {day}, there had been no intake with mentor ‘{mentor}’."),
    remedy=Text("Vul ‘intake_on’ in bij de mentor, of kies een andere mentor.",
                "Fill in ‘intake_on’ in the mentor’s file, or choose another mentor."),
    why=Text("In de intake beslissen HR en de mentor samen of het past. Dat gaat aan het eerste koppel vooraf.",
             "In the intake, HR and the mentor decide together whether it fits. That comes before the first pair."),
    source=ISMCP_MATCHING,
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "intake_on: 2026-10-01\n"},
        ),
    ),
    check=check,
)
