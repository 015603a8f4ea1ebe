"""G401: a cohort with more requests than mentors have places."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.life import away, state_on, taken_in, untrained
from mentorkit.model.records import Cohort, Mentor
from mentorkit.model.states import TAKES_A_PLACE, State
from mentorkit.rules.example import asks
from mentorkit.rules.guidance.sources import ISMCP_MATCHING
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not (programme.complete("mentor") and programme.complete("pair")) or programme.lacks("mentor"):
        return
    if any(programme.doubtful(mentor.file, "training") for mentor in programme.mentors.values()):
        return
    for cohort in programme.cohorts.values():
        if cohort.starts_on < today:
            continue
        waiting = [pair for pair in programme.pairs_of_cohort.get(cohort.id, ())
                   if pair.status == State.REQUESTED and state_on(pair, today) == State.REQUESTED]
        if not waiting:
            continue
        places = sum(_places(programme, mentor, cohort, today) for mentor in programme.mentors.values())
        if places < len(waiting):
            yield RULE.at(programme.place(cohort.file, "starts_on"), requests=len(waiting), places=places)


def _places(programme: Programme, mentor: Mentor, cohort: Cohort, today: date) -> int:
    """The places that a mentor will have open when a cohort starts, as far as is known today."""
    day = cohort.starts_on
    fit = mentor.status == "available" and taken_in(mentor, day) and not away(mentor, day)
    if not fit or untrained(programme, mentor, day):
        return 0
    taken = 0
    for pair in programme.pairs_of_mentor.get(mentor.id, ()):
        own = programme.cohorts.get(pair.cohort)
        ends = pair.prolonged_until or (own.ends_on if own else day)
        taken += state_on(pair, today) in TAKES_A_PLACE and ends >= day
    return max(0, mentor.capacity - taken)


RULE = Rule(
    code="G401",
    severity=Severity.WARNING,
    title=Text("Te weinig mentoren voor een lichting", "Too few mentors for a cohort"),
    message=Text("Er wachten meer aanvragen ({requests}) dan er bij de start vrije plekken zijn ({places}).",
                 "More requests are waiting ({requests}) than mentors have open places at the start ({places})."),
    remedy=Text("Zoek nu mentoren, ook via ‘looking_for’, of vertel mentees op tijd dat niet iedereen kan beginnen.",
                "Look for mentors now, through ‘looking_for’ too, or tell mentees in time that not all can start."),
    why=Text("Nu is er nog tijd om mentoren te vinden en te trainen.",
             "There is still time now to find and train mentors."),
    examples=(
        Example(
            file="programme/cohorts/2027-winter.yml",
            wrong="starts_on: 2027-01-25\n",
            right="starts_on: 2027-04-06\n",
            marks="2027-01-25",
            more={
                "programme/cohorts/2027-winter.yml": (
                    "# yaml-language-server: $schema=../../schemas/cohort.schema.json\n"
                    "name: {nl: Winter 2027, en: Winter 2027}\n"
                    "enrolment: {from: 2026-11-02, until: 2026-12-18}\n"
                    "matching: {from: 2027-01-04, until: 2027-01-15}\n"
                    "ends_on: 2027-09-30\n"
                    "evaluation: {from: 2027-09-30, until: 2027-10-15}\n"
                ),
                "mentors/anna-de-vries.yml": "capacity: 1\n",
                "mentors/carla-smit.yml": "capacity: 0\n",
                "mentors/tom-visser.yml": "capacity: 0\n",
                "pairs/2027-winter/h5kt.yml": asks("Lot Vos"),
            },
        ),
    ),
    check=check,
    source=ISMCP_MATCHING,
)
