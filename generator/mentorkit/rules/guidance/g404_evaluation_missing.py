"""G404: a cohort that was not evaluated in time."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.sources import ISMCP_REVIEW
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if not programme.complete("evaluation"):
        return
    held = {f"{evaluation.cohort}-{evaluation.moment}" for evaluation in programme.evaluations.values()}
    held.update(programme.evaluations)      # a file by that name is one, whatever is wrong in it
    for cohort in programme.cohorts.values():
        if not any(pair.started_on for pair in programme.pairs_of_cohort.get(cohort.id, ())):
            continue
        for moment, key, span in (("midway", "midway", cohort.midway), ("end", "evaluation", cohort.evaluation)):
            if span and span.start <= span.until < today and f"{cohort.id}-{moment}" not in held:
                case = "midway" if moment == "midway" else ""
                yield RULE.at(programme.place(cohort.file, key, "until"), case=case, day=span.until)


RULE = Rule(
    code="G404",
    severity=Severity.WARNING,
    title=Text("Een evaluatie die er nog niet is", "An evaluation that is missing"),
    message=Text("De eindevaluatie liep tot en met {day}, en de uitkomsten zijn er nog niet.",
                 "The end evaluation ran until {day}, and its results are not there yet."),
    remedy=Text("Voeg de uitkomsten toe in de map programme/evaluations, met ‘moment: end’.",
                "Add the results to the folder programme/evaluations, with ‘moment: end’."),
    cases={
        "midway": (
            Text("De evaluatie halverwege liep tot en met {day}, en de uitkomsten zijn er nog niet.",
                 "The midway evaluation ran until {day}, and its results are not there yet."),
            Text("Voeg de uitkomsten toe in de map programme/evaluations, met ‘moment: midway’.",
                 "Add the results to the folder programme/evaluations, with ‘moment: midway’.")),
    },
    why=Text("Zonder terugkijken loopt de volgende lichting tegen hetzelfde aan. Wie meedeed, hoort graag wat eruit "
             "kwam.",
             "Without looking back, the next cohort runs into the same trouble. Those who took part want to hear what "
             "came of it."),
    examples=(
        Example(
            file="programme/cohorts/2026-autumn.yml",
            wrong="midway: {from: 2026-11-02, until: 2026-11-13}\n",
            right="midway: {from: 2026-11-09, until: 2026-11-24}\n",
            marks="2026-11-13",
        ),
    ),
    check=check,
    source=ISMCP_REVIEW,
)
