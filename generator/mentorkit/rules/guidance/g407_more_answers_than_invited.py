"""G407: more answers to a question than people who were invited."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.guidance.names import AUDIENCES
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    questions = programme.questions.questions
    for evaluation in programme.evaluations.values():
        for position, answer in enumerate(evaluation.answers):
            question = questions.get(answer.question)
            if question is None:
                continue
            if sum(answer.counts) > getattr(evaluation.invited, question.asks):
                place = programme.place(evaluation.file, "answers", position, "counts")
                yield RULE.at(place, question=Public(answer.question), audience=AUDIENCES[question.asks])


RULE = Rule(
    code="G407",
    severity=Severity.HINT,
    title=Text("Meer antwoorden dan mensen", "More answers than people"),
    message=Text("Op ‘{question}’ zijn meer antwoorden dan er {audience} waren uitgenodigd.",
                 "‘{question}’ has more answers than {audience} were invited."),
    remedy=Text("Kijk de aantallen bij ‘counts’ en ‘invited’ na.",
                "Check the numbers in ‘counts’ and ‘invited’."),
    why=Text("Zo vind je een verschreven getal voordat het op de site een uitkomst wordt.",
             "This catches a slip before it becomes a result on the site."),
    examples=(
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong="answers: [{question: self-confidence, counts: [0, 1, 2, 8, 4]}]\n",
            right="answers: [{question: self-confidence, counts: [0, 1, 2, 7, 4]}]\n",
            marks="[0, 1",
        ),
    ),
    check=check,
)
