"""R102: a pair that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "pair"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen koppel ‘{id}’.", "There is no pair ‘{id}’.")
_REMEDY = Text("Gebruik de naam van een bestand in pairs/, vier tekens zonder .yml.",
               "Use the name of a file in pairs/, four characters without .yml.")
RULE = Rule(
    code="R102",
    severity=Severity.ERROR,
    title=Text("Een koppel dat er niet is", "A pair that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Zonder het koppel weet de matching niet voor wie een besluit geldt, of op wie een aanvraag volgt.",
             "Without the pair, matching does not know who a decision is for, or what a request ‘follows’."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="follows: q3xx\n",
            right="follows: q3xd\n",
            marks="q3xx",
            more={"pairs/2026-spring/q3xd.yml": (
                "mentee: {name: Noor Jansen, email: noor.jansen@noorderlicht.example, department: operations, "
                "languages: [nl]}\n"
            )},
        ),
        Example(
            file="programme/matching.yml",
            wrong=(
                "exclusions:\n"
                "  - {pair: zzzz, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
            ),
            right=(
                "exclusions:\n"
                "  - {pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
            ),
            marks="zzzz",
        ),
    ),
    check=check,
)
