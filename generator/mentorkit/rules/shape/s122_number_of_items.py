"""S122: too many or too few in a list."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="S122",
    severity=Severity.ERROR,
    title=Text("Te veel of te weinig in een lijst", "Too many or too few in a list"),
    message=Text("Bij ‘{field}’ staan er {number}, en er passen er hooguit {limit}.",
                 "‘{field}’ holds {number}, and the most is {limit}."),
    remedy=Text("Kijk na wat er te veel is, en haal dat weg.", "See what is too much, and remove that."),
    cases={
        "few": (
            Text("Bij ‘{field}’ staan er {number}, en minstens {limit} zijn nodig.",
                 "‘{field}’ holds {number}, and at least {limit} are needed."),
            Text("Vul de lijst aan.", "Complete the list."),
        ),
    },
    why=Text("Een heel lange lijst leest niemand, en is vaak een vergissing.",
             "Nobody reads a very long list, and it is often a slip."),
    examples=(
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong="answers: [{question: self-confidence, counts: [0, 1, 2, 6]}]\n",
            right="answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3]}]\n",
            marks="[0, 1",
        ),
        Example(
            file="programme/evaluations/2026-spring-end.yml",
            wrong="answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3, 0]}]\n",
            right="answers: [{question: self-confidence, counts: [0, 1, 2, 6, 3]}]\n",
            marks="[0, 1",
        ),
    ),
)
