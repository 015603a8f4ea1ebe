"""R106: a word that the vocabulary does not have."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.references import WORDS
from mentorkit.rules.references.unknown import reports, unknown, wordings
from mentorkit.rules.rule import Example, Rule

KINDS = {
    "department": Text("geen afdeling", "no department"),
    "location": Text("geen locatie", "no location"),
    "language": Text("geen taal", "no language"),
    "skill": Text("geen expertise", "no skill"),
    "style": Text("geen stijl", "no style"),
    "learning": Text("geen manier van leren", "no way of learning"),
    "meet": Text("geen manier van afspreken", "no way to meet"),
    "closing-reason": Text("geen reden van afronding", "no reason for closing"),
    "decline-reason": Text("geen reden om af te zien", "no reason for declining"),
    "decision-reason": Text("geen reden van een besluit", "no reason for a decision"),
}
"""What a word of each section of the vocabulary is, in the sentence `there is no …`."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in unknown(programme, *WORDS):
        yield reports(RULE, found, no=KINDS[found.target], section=Public(WORDS[found.target]))


_MESSAGE = Text("Er is {no} ‘{id}’ in de woordenlijst.", "There is {no} ‘{id}’ in the vocabulary.")
_REMEDY = Text("Kies een woord uit ‘{section}’ in programme/vocabulary.yml, of voeg het daar toe.",
               "Choose a word from ‘{section}’ in programme/vocabulary.yml, or add it there.")
RULE = Rule(
    code="R106",
    severity=Severity.ERROR,
    title=Text("Een woord dat niet in de woordenlijst staat", "A word that is not in the vocabulary"),
    message=_MESSAGE,
    remedy=_REMEDY,
    cases=wordings(_MESSAGE, _REMEDY),
    why=Text("Mensen vinden elkaar doordat iedereen dezelfde woorden gebruikt. Een ander woord past bij niemand.",
             "People find each other because everybody uses the same words. Another word matches nobody."),
    also=Text("ook hier", "here too"),
    examples=(
        Example(
            file="mentors/anna-de-vries.yml",
            wrong="skills: [presentng]\n",
            right="skills: [presenting]\n",
            marks="presentng",
        ),
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="mentee: {name: Sam Peters, department: financien, languages: [nl]}\n",
            right="mentee: {name: Sam Peters, department: finance, languages: [nl]}\n",
            marks="financien",
        ),
    ),
    check=check,
)
