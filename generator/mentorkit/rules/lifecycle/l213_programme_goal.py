"""L213: a goal of the programme whose dates do not follow each other."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for position, goal in enumerate(programme.settings.goals if programme.settings else ()):
        if goal.baseline is None:
            continue
        start = goal.baseline.date
        if goal.target and goal.target.date <= start:
            late = [("", ("target", "date"), goal.target.date)]
        else:
            late = [("reading", ("readings", number, "date"), reading.date)
                    for number, reading in enumerate(goal.readings) if reading.date < start]
        for case, path, day in late:
            place, baseline = (programme.place("programme/programme.yml", "goals", position, *at)
                               for at in (path, ("baseline", "date")))
            yield RULE.at(place, case=case, also=(baseline,), day=day, start=start)


_REMEDY = Text("Kijk beide datums na, en pas aan wat niet klopt.",
               "Check both dates, and change the one that is wrong.")
RULE = Rule(
    code="L213",
    severity=Severity.ERROR,
    title=Text("Een doel van het programma met datums die niet op elkaar volgen",
               "A goal of the programme with dates that do not follow each other"),
    message=Text("De streefdatum {day} ligt niet na de beginmeting van {start}.",
                 "The target date {day} is not after the baseline of {start}."),
    remedy=_REMEDY,
    cases={"reading": (Text("De meting van {day} ligt vóór de beginmeting van {start}.",
                            "The reading of {day} is before the baseline of {start}."), _REMEDY)},
    why=Text("De site laat zien hoe ver het programma is, van beginmeting tot doel. Dat kan alleen vooruit in de tijd.",
             "The site shows how far the programme is, from baseline to target. That works only forward in time."),
    examples=(
        Example(
            file="programme/programme.yml",
            wrong=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer groei intern, en: More growth here}\n"
                "    measure: {nl: Vacatures intern vervuld, en: Vacancies filled internally}\n"
                "    unit: percent\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2024-12-31, value: 40}\n"
                "    readings: [{date: 2026-06-30, value: 34}]\n"
            ),
            right=(
                "goals:\n"
                "  - id: internal-moves\n"
                "    goal: {nl: Meer groei intern, en: More growth here}\n"
                "    measure: {nl: Vacatures intern vervuld, en: Vacancies filled internally}\n"
                "    unit: percent\n"
                "    baseline: {date: 2025-12-31, value: 31}\n"
                "    target: {date: 2027-12-31, value: 40}\n"
                "    readings: [{date: 2026-06-30, value: 34}]\n"
            ),
            marks="2024-12-31",
        ),
    ),
    check=check,
)
