"""L206: a cohort's dates that do not follow each other."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Cohort
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.lifecycle.order import Slip, Step, chain_of_cohort, slips
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for cohort in programme.cohorts.values():
        for slip in slips_of(cohort):
            yield RULE.at(programme.place(cohort.file, *slip.step.path), case="after" if slip.after else "",
                          also=(programme.place(cohort.file, *slip.other.path),), what=name_of(slip.step.path),
                          day=slip.step.day, other=name_of(slip.other.path), other_day=slip.other.day)


def slips_of(cohort: Cohort) -> list[Slip]:
    """The dates that are out of order; the final evaluation may begin before the end, but not before the rest."""
    chain = chain_of_cohort(cohort)
    found = slips(chain)
    wrong = {slip.step.path for slip in found}
    before = [step for step in chain if step.path[0] in ("starts_on", "midway") and step.path not in wrong]
    if before and cohort.evaluation.start < before[-1].day and cohort.evaluation.start <= cohort.evaluation.until:
        found.append(Slip(Step(("evaluation", "from"), cohort.evaluation.start), before[-1]))
    return found


_REMEDY = Text("Kijk beide datums na en pas aan wat niet klopt.", "Look at both dates and change the one that is wrong.")
RULE = Rule(
    code="L206",
    severity=Severity.ERROR,
    title=Text("Datums van een lichting die niet op elkaar volgen", "Dates of a cohort that do not follow each other"),
    message=Text("Dit kan niet eerder zijn: {what} ({day}) ligt vóór {other} ({other_day}).",
                 "This can’t come first: {what} ({day}) lies before {other} ({other_day})."),
    remedy=_REMEDY,
    cases={"after": (Text("Dit kan niet later zijn: {what} ({day}) ligt na {other} ({other_day}).",
                          "This can’t come later: {what} ({day}) lies after {other} ({other_day})."), _REMEDY)},
    why=Text("Op deze datums rekenen mentoren en mentees. Inschrijving en matching mogen een dag delen; verder volgt alles op elkaar.",
             "Mentors and mentees count on these dates. Enrolment and matching may share a day; the rest follow each other."),
    examples=(
        Example(
            file="programme/cohorts/2026-autumn.yml",
            wrong="ends_on: 2026-03-15\n",
            right="ends_on: 2027-03-15\n",
            marks="2026-03-15",
        ),
        Example(
            file="programme/cohorts/2026-autumn.yml",
            wrong="matching: {from: 2026-08-24, until: 2026-09-12}\n",
            right="matching: {from: 2026-08-31, until: 2026-09-12}\n",
            marks="2026-08-24",
        ),
    ),
    check=check,
)
