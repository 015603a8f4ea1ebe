"""L203: a period that ends before it begins."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text, Value
from mentorkit.model import Programme
from mentorkit.model.records import Span
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for file, path, span in _periods(programme):
        if span.until and span.until < span.start:
            yield _finding(programme, file, path, "", span.start, span.until)
    for position, session in enumerate(programme.training.sessions):
        if session.until <= session.start:
            yield _finding(programme, "programme/training.yml", ("sessions", position), "session",
                           Public(session.start), Public(session.until))


def _finding(programme: Programme, file: str, path: DataPath, case: str, start: Value, until: Value) -> Finding:
    return RULE.at(programme.place(file, *path, "until"), case=case, also=(programme.place(file, *path, "from"),),
                   start=start, until=until)


def _periods(programme: Programme) -> Iterator[tuple[str, DataPath, Span]]:
    for cohort in programme.cohorts.values():
        for key in ("enrolment", "matching", "midway", "evaluation"):
            if span := getattr(cohort, key):
                yield cohort.file, (key,), span
    for evaluation in programme.evaluations.values():
        yield evaluation.file, ("held",), evaluation.held
    for mentor in programme.mentors.values():
        yield from ((mentor.file, ("away", n), span) for n, span in enumerate(mentor.away))
    for pair in programme.pairs.values():
        yield from ((pair.file, ("pauses", n), span) for n, span in enumerate(pair.pauses))


_REMEDY = Text("Kijk beide na. Misschien staan ze omgekeerd, of klopt het jaar niet.",
               "Check both. They may have swapped places, or the year may be wrong.")
RULE = Rule(
    code="L203",
    severity=Severity.ERROR,
    title=Text("Een einde dat vóór het begin ligt", "An end that is before its beginning"),
    message=Text("Het einde ({until}) ligt vóór het begin ({start}).",
                 "The end ({until}) is before the beginning ({start})."),
    remedy=_REMEDY,
    cases={"session": (Text("Het einde ({until}) ligt niet na het begin ({start}).",
                            "The end ({until}) is not after the beginning ({start})."), _REMEDY)},
    why=Text("Zo’n periode bevat geen enkele dag, en telt dus nergens mee.",
             "Such a period holds no day at all, so it counts nowhere."),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="away: [{from: 2026-12-21, until: 2026-01-05}]\n",
            right="away: [{from: 2026-12-21, until: 2027-01-05}]\n",
            marks="2026-01-05",
        ),
    ),
    check=check,
)
