"""R103: a cohort that is not there."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.r104_pairs_folder import cohortless
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """A cohort whose pairs are there is told with their folder."""
    folders = cohortless(programme)
    for found in unknown(programme, "cohort"):
        if found.id not in folders:
            yield reports(RULE, found)


_MESSAGE = Text("Er is geen lichting ‘{id}’.", "There is no cohort ‘{id}’.")
_REMEDY = Text("Gebruik de naam van een bestand in programme/cohorts/, of maak dat bestand.",
               "Use the name of a file in programme/cohorts/, or make that file.")
RULE = Rule(
    code="R103",
    severity=Severity.ERROR,
    title=Text("Een lichting die er niet is", "A cohort that is not there"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Een evaluatie of een bedankje hoort bij een lichting. Zonder die lichting staat het nergens op de site.",
             "An evaluation or a thank-you belongs to a cohort. Without that cohort it is nowhere on the site."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="programme/recognition.yml",
            wrong=(
                "thanks:\n"
                "  - {mentor: anna-de-vries, cohort: 2026-sping, way: certificate, date: 2026-09-10,\n"
                "     text: {nl: Dank je wel., en: Thank you.}}\n"
            ),
            right=(
                "thanks:\n"
                "  - {mentor: anna-de-vries, cohort: 2026-spring, way: certificate, date: 2026-09-10,\n"
                "     text: {nl: Dank je wel., en: Thank you.}}\n"
            ),
            marks="2026-sping",
        ),
    ),
    check=check,
)
