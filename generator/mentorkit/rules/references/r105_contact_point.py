"""R105: a contact point that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, "contact-point"):
        yield reports(RULE, found)


_MESSAGE = Text("Er is geen aanspreekpunt ‘{id}’.", "There is no contact point ‘{id}’.")
_REMEDY = Text("Gebruik een naam uit ‘contact_points’ in programme/programme.yml, of voeg het aanspreekpunt daar toe.",
               "Use a name from ‘contact_points’ in programme/programme.yml, or add the contact point there.")
RULE = Rule(
    code="R105",
    severity=Severity.ERROR,
    title=Text("Een aanspreekpunt dat er niet is", "A contact point that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Wie iets deed of vragen beantwoordt, moet te vinden zijn. Anders komen collega’s bij niemand uit.",
             "Whoever did something or answers questions must be findable. Otherwise colleagues reach nobody."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong=(
                "exclusions:\n"
                "  - {pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-nord, date: 2026-09-02}\n"
            ),
            right=(
                "exclusions:\n"
                "  - {pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-noord, date: 2026-09-02}\n"
            ),
            marks="hr-nord",
        ),
    ),
    check=check,
)
