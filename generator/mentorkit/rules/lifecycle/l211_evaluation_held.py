"""L211: an evaluation held when its cohort did not run yet, or a midway one when it had ended."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Silent where the file's name says another cohort: that is told by itself."""
    for evaluation in programme.evaluations.values():
        cohort, held = programme.cohorts.get(evaluation.cohort), evaluation.held
        if cohort is None or held.until < held.start or not evaluation.id.startswith(f"{cohort.id}-"):
            continue
        late = evaluation.moment == "midway" and held.start > cohort.ends_on
        if held.start < cohort.starts_on and programme.in_order(cohort.file, "starts_on"):
            yield RULE.at(programme.place(evaluation.file, "held", "from"), day=held.start, start=cohort.starts_on,
                          also=(programme.place(cohort.file, "starts_on"),))
        elif late and programme.in_order(cohort.file, "ends_on"):
            yield RULE.at(programme.place(evaluation.file, "held", "from"), case="late", day=held.start,
                          end=cohort.ends_on, also=(programme.place(cohort.file, "ends_on"),))


_REMEDY = Text("Kijk na of de datum klopt, en of de evaluatie bij deze lichting hoort.",
               "Check whether the date is right, and whether the evaluation belongs to this cohort.")
RULE = Rule(
    code="L211",
    severity=Severity.WARNING,
    title=Text("Een evaluatie buiten haar lichting", "An evaluation outside its cohort"),
    message=Text("Deze evaluatie begon op {day}, maar de lichting begint pas op {start}.",
                 "This evaluation began on {day}, but the cohort begins only on {start}."),
    remedy=_REMEDY,
    cases={"late": (Text("Deze evaluatie halverwege begon op {day}, na het einde van de lichting op {end}.",
                         "This midway evaluation began on {day}, after the end of the cohort on {end}."), _REMEDY)},
    why=Text("Mensen kunnen pas iets over hun koppel zeggen als het loopt, en halverwege kan er nog iets beter.",
             "People can speak about their pair once it runs, and midway there is still time to change things."),
    also=Text("de datum van de lichting", "the cohort’s date"),
    examples=(
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong="held: {from: 2025-09-01, until: 2026-09-18}\n",
            right="held: {from: 2026-09-01, until: 2026-09-18}\n",
            marks="2025-09-01",
        ),
    ),
    check=check,
)
