"""L203: a period that ends before it begins."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import DataPath, Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.records import Span
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for file, path, span in _periods(programme):
        if span.until and span.until < span.start:
            yield _finding(programme, file, path, span.start, span.until)
    for position, session in enumerate(programme.training.sessions):
        if session.until <= session.start:
            yield _finding(programme, "programme/training.yml", ("sessions", position),
                           Public(session.start), Public(session.until))


def _finding(programme: Programme, file: str, path: DataPath, start: object, until: object) -> Finding:
    return RULE.at(programme.place(file, *path, "until"), also=(programme.place(file, *path, "from"),),
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


RULE = Rule(
    code="L203",
    severity=Severity.ERROR,
    title=Text("Een einde dat vóór het begin ligt", "An end that lies before its beginning"),
    message=Text("Dit eindigt op {until}, maar begint pas op {start}.",
                 "This ends on {until}, but begins only on {start}."),
    remedy=Text("Kijk begin en einde na. Misschien staan ze omgekeerd, of klopt het jaar niet.",
                "Look at the beginning and the end. They may have swapped places, or the year may be wrong."),
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
