"""R122: an evaluation whose file name says something else than the file."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for evaluation in programme.evaluations.values():
        wanted = f"{evaluation.cohort}-{evaluation.moment}"
        if evaluation.id == wanted or not programme.index.exists("cohort", evaluation.cohort):
            continue
        key = "moment" if evaluation.id.startswith(f"{evaluation.cohort}-") else "cohort"
        yield RULE.at(programme.place(evaluation.file, key), file=Public(evaluation.file), wanted=Public(wanted),
                      value=Public(evaluation.moment if key == "moment" else evaluation.cohort))


RULE = Rule(
    code="R122",
    severity=Severity.ERROR,
    title=Text("Een evaluatie met een andere naam dan haar inhoud", "An evaluation whose name does not match its content"),
    message=Text("Hier staat ‘{value}’, maar het bestand heet {file}.",
                 "This says ‘{value}’, but the file is called {file}."),
    remedy=Text("Noem het bestand {wanted}.yml, of pas ‘cohort’ en ‘moment’ aan.",
                "Call the file {wanted}.yml, or change ‘cohort’ and ‘moment’."),
    why=Text("Zo staat elke evaluatie één keer in de map, en vind je die zonder het bestand te openen.",
             "That way each evaluation is in the folder once, and you find it without opening the file."),
    examples=(
        Example(
            file="programme/evaluations/2026-autumn-midway.yml",
            wrong=(
                "# yaml-language-server: $schema=../../schemas/evaluation.schema.json\n"
                "cohort: 2026-autumn\n"
                "moment: end\n"
                "held: {from: 2026-11-16, until: 2026-11-20}\n"
                "invited: {mentees: 14, mentors: 11, managers: 12}\n"
                "answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3]}]\n"
            ),
            right=(
                "# yaml-language-server: $schema=../../schemas/evaluation.schema.json\n"
                "cohort: 2026-autumn\n"
                "moment: midway\n"
                "held: {from: 2026-11-16, until: 2026-11-20}\n"
                "invited: {mentees: 14, mentors: 11, managers: 12}\n"
                "answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3]}]\n"
            ),
            marks="end",
        ),
    ),
    check=check,
)
