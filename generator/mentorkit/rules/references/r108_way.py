"""R108: a way of thanking that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "way"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen manier van bedanken ‘{id}’.", "There is no way of thanking ‘{id}’.")
_REMEDY = Text("Gebruik een naam uit ‘ways’ in programme/recognition.yml, of voeg de manier daar toe.",
               "Use a name from ‘ways’ in programme/recognition.yml, or add the way there.")
RULE = Rule(
    code="R108",
    severity=Severity.ERROR,
    title=Text("Een manier van bedanken die er niet is", "A way of thanking that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("De site vertelt waarmee een mentor bedankt is, en haalt die woorden bij de manier van bedanken vandaan.",
             "The site says how a mentor was thanked, and takes the words from the way of thanking."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="programme/recognition.yml",
            wrong=(
                "thanks:\n"
                "  - {mentor: anna-de-vries, cohort: 2026-spring, way: certificaat, date: 2026-09-10,\n"
                "     text: {nl: Dank je wel., en: Thank you.}}\n"
            ),
            right=(
                "thanks:\n"
                "  - {mentor: anna-de-vries, cohort: 2026-spring, way: certificate, date: 2026-09-10,\n"
                "     text: {nl: Dank je wel., en: Thank you.}}\n"
            ),
            marks="certificaat",
        ),
    ),
    check=check,
)
