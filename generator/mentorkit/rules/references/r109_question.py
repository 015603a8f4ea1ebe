"""R109: an answer to a question that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "question"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen evaluatievraag ‘{id}’.", "There is no evaluation question ‘{id}’.")
_REMEDY = Text("Gebruik een naam uit ‘questions’ in programme/questions.yml, of voeg de vraag daar toe.",
               "Use a name from ‘questions’ in programme/questions.yml, or add the question there.")
RULE = Rule(
    code="R109",
    severity=Severity.ERROR,
    title=Text("Een evaluatievraag die er niet is", "An evaluation question that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Zonder de vraag weet niemand waar de antwoorden over gaan.",
             "Without the question, nobody knows what the answers are about."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong="answers: [{question: self-confident, counts: [0, 1, 2, 6, 3]}]\n",
            right="answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3]}]\n",
            marks="self-confident",
        ),
    ),
    check=check,
)
