"""C104: a cohort with more mentees than places."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.people import person
from mentorkit.model.records import Cohort, Pair
from mentorkit.model.states import TAKES_A_PLACE, State
from mentorkit.rules.rule import Example, Rule

COUNTS = TAKES_A_PLACE | {State.COMPLETED}
"""Whose place is taken. Requests may exceed the places, and a pair that stopped early has given its place back."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for cohort in programme.cohorts.values():
        if cohort.places is not None and (mentees := _mentees(programme, cohort)) > cohort.places:
            yield RULE.at(programme.place(cohort.file, "places"), mentees=mentees, places=cohort.places)


def _mentees(programme: Programme, cohort: Cohort) -> int:
    """How many people; somebody with two pairs counts once."""
    return len({_who(pair) for pair in programme.pairs_of_cohort.get(cohort.id, ())
                if pair.status in COUNTS and pair.id not in programme.at_odds})


def _who(pair: Pair) -> str:
    return person(pair.mentee.email) if pair.mentee.email else pair.id


RULE = Rule(
    code="C104",
    severity=Severity.WARNING,
    title=Text("Een lichting met meer mentees dan plekken", "A cohort with more mentees than places"),
    message=Text("In deze lichting zijn meer mentees dan plekken. Mentees: {mentees}; plekken: {places}.",
                 "This cohort has more mentees than places. Mentees: {mentees}; places: {places}."),
    remedy=Text("Verhoog ‘places’ als dat kan, of laat een aanvraag wachten op de volgende lichting.",
                "Raise ‘places’ if that is possible, or let a request wait for the next cohort."),
    why=Text("Het aantal plekken staat op de site. HR belooft daarmee dat er voor iedereen aandacht is.",
             "The number of places is on the site. With it, HR promises that there is time for everybody."),
    examples=(
        Example(
            file="programme/cohorts/2026-autumn.yml",
            wrong="places: 0\n",
            right="places: 1\n",
            marks="0",
        ),
    ),
    check=check,
)
