"""L206: a cohort's dates that do not follow each other."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.order import Slip, Step
from mentorkit.model.records import Cohort
from mentorkit.rules.lifecycle.names import name_of
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for cohort in programme.cohorts.values():
        slips = [(slip, Severity.ERROR) for slip in programme.slips.get(cohort.file, ())]
        for slip, severity in slips or _early(programme, cohort):
            yield RULE.at(programme.place(cohort.file, *slip.step.path), case="after" if slip.after else "",
                          severity=severity, also=(programme.place(cohort.file, *slip.other.path),),
                          what=name_of(slip.step.path), day=slip.step.day, other=name_of(slip.other.path),
                          other_day=slip.other.day)


def _early(programme: Programme, cohort: Cohort) -> Iterator[tuple[Slip, Severity]]:
    """A final evaluation that is over before the cohort is: possible, and hardly meant."""
    if cohort.evaluation.until < cohort.ends_on and programme.in_order(cohort.file, "evaluation"):
        yield Slip(Step(("evaluation", "until"), cohort.evaluation.until),
                   Step(("ends_on",), cohort.ends_on)), Severity.WARNING


_REMEDY = Text("Kijk beide datums na, en pas aan wat niet klopt.",
               "Check both dates, and change the one that is wrong.")
RULE = Rule(
    code="L206",
    severity=Severity.ERROR,
    title=Text("Datums van een lichting die niet op elkaar volgen", "Dates of a cohort that do not follow each other"),
    message=Text("Deze datums kunnen niet kloppen: {what} ({day}) ligt vóór {other} ({other_day}).",
                 "These dates can’t be right: {what} ({day}) is before {other} ({other_day})."),
    remedy=_REMEDY,
    cases={"after": (Text("Deze datums kunnen niet kloppen: {what} ({day}) ligt na {other} ({other_day}).",
                          "These dates can’t be right: {what} ({day}) is after {other} ({other_day})."), _REMEDY)},
    why=Text("Op deze datums rekenen mentoren en mentees. Aanmelden en matching mogen een dag delen; verder volgt "
             "alles op elkaar.",
             "Mentors and mentees count on these dates. Enrolment and matching may share a day; the rest follow each "
             "other."),
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
