"""C205: a pair that HR decided to keep apart."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "exclusion"):
        yield RULE.at(found.place, also=found.also, mentor=Public(found.mentor.id))


RULE = Rule(
    code="C205",
    severity=Severity.ERROR,
    title=Text("Een koppel dat HR uitsloot", "A pair that HR ruled out"),
    message=Text("HR besloot dat mentor ‘{mentor}’ en deze mentee geen koppel worden.",
                 "HR decided that mentor ‘{mentor}’ and this mentee should not be a pair."),
    remedy=Text("Kies een andere mentor, of haal het besluit weg bij ‘exclusions’ in programme/matching.yml.",
                "Choose another mentor, or remove the decision from ‘exclusions’ in programme/matching.yml."),
    why=Text("Een uitsluiting is een besluit met een reden. Het geldt tot iemand het intrekt.",
             "An exclusion is a decision with a reason. It holds until somebody takes it back."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"programme/matching.yml": (
                "exclusions:\n"
                "  - {pair: k7m2, mentor: anna-de-vries, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
            )},
        ),
    ),
    check=check,
)
