"""R143: a question for evaluations that was never asked."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unused import under_way, unused
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """After an evaluation of both moments: a question may be for one of them."""
    moments = {evaluation.moment for evaluation in programme.evaluations.values() if evaluation.answers}
    if len(moments) > 1 and under_way(programme, today):
        for question, place in unused(programme, "question"):
            yield RULE.at(place, question=Public(question))


RULE = Rule(
    code="R143",
    severity=Severity.HINT,
    title=Text("Een vraag die nooit gesteld is", "A question that was never asked"),
    message=Text("De vraag ‘{question}’ staat in geen enkele evaluatie.",
                 "The question ‘{question}’ is in no evaluation."),
    remedy=Text("Stel de vraag bij de volgende evaluatie, of haal die weg.",
                "Ask it in the next evaluation, or remove it."),
    why=Text("Je meet of iets beter wordt door steeds hetzelfde te vragen. Een vraag zonder antwoorden zegt niets.",
             "You see whether something improves by asking the same each time. A question without answers says nothing."),
    examples=(
        Example(
            file="programme/questions.yml",
            wrong=(
                "questions: {self-confidence: {asks: mentees, benefit: self-confidence, text: {nl: Ik durf meer., en: I "
                "dare more.}},\n"
                "            network: {asks: mentees, benefit: network, text: {nl: Ik ken meer mensen., en: I know more "
                "people.}}}\n"
            ),
            right=(
                "questions: {self-confidence: {asks: mentees, benefit: self-confidence, text: {nl: Ik durf meer., en: I "
                "dare more.}}}\n"
            ),
            marks="network",
        ),
    ),
    check=check,
)
