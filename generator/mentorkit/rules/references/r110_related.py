"""R110: a related question that the FAQ does not have."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "faq"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen veelgestelde vraag ‘{id}’.", "There is no FAQ question ‘{id}’.")
_REMEDY = Text("Gebruik het id van een vraag in programme/faq.yml, of haal de verwijzing weg.",
               "Use the id of a question in programme/faq.yml, or remove the reference.")
RULE = Rule(
    code="R110",
    severity=Severity.ERROR,
    title=Text("Een verwante vraag die er niet is", "A related question that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Onder een antwoord staan links naar verwante vragen. Een link die nergens heen gaat, helpt niemand.",
             "Below an answer there are links to related questions. A link that leads nowhere helps nobody."),
    examples=(
        Example(
            file="programme/faq.yml",
            wrong=(
                "questions:\n"
                "  - id: choose-a-mentor\n"
                "    for: [employees]\n"
                "    question: {nl: Hoe kies ik een mentor?, en: How do I choose a mentor?}\n"
                "    answer: {nl: Kijk bij de mentoren., en: Look at the mentors.}\n"
                "    related: [first-meting]\n"
                "  - id: first-meeting\n"
                "    for: [mentees]\n"
                "    question: {nl: Wat doen we de eerste keer?, en: What do we do the first time?}\n"
                "    answer: {nl: Kennismaken., en: Get to know each other.}\n"
            ),
            right=(
                "questions:\n"
                "  - id: choose-a-mentor\n"
                "    for: [employees]\n"
                "    question: {nl: Hoe kies ik een mentor?, en: How do I choose a mentor?}\n"
                "    answer: {nl: Kijk bij de mentoren., en: Look at the mentors.}\n"
                "    related: [first-meeting]\n"
                "  - id: first-meeting\n"
                "    for: [mentees]\n"
                "    question: {nl: Wat doen we de eerste keer?, en: What do we do the first time?}\n"
                "    answer: {nl: Kennismaken., en: Get to know each other.}\n"
            ),
            marks="first-meting",
        ),
    ),
    check=check,
)
