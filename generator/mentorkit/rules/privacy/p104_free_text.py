"""P104: a text of one's own where a word from the vocabulary belongs."""

from mentorkit.finding import Severity, Text
from mentorkit.rules.rule import Example, Rule

RULE = Rule(
    code="P104",
    severity=Severity.ERROR,
    title=Text("Een eigen tekst waar een keuze hoort", "Somebody’s own words where a choice belongs"),
    message=Text("Bij ‘{field}’ hoort een woord uit de woordenlijst, en hier staat een eigen tekst.",
                 "‘{field}’ takes a word from the vocabulary, and these are somebody’s own words."),
    remedy=Text("Kies een woord uit ‘{section}’ in programme/vocabulary.yml, of voeg daar een woord toe.",
                "Choose a word from ‘{section}’ in programme/vocabulary.yml, or add one there."),
    why=Text("Een eigen tekst vertelt al snel meer over iemand dan nodig is. Een vast woord zegt genoeg, en niet meer.",
             "Somebody’s own words soon say more about a person than is needed. A fixed word says enough, and no more."),
    source=Text("AVG, artikel 5, lid 1, onder c: niet meer persoonsgegevens dan nodig.",
                "GDPR, article 5(1)(c): no more personal data than necessary."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: zorgt voor een ziek kind}]\n",
            right="declined: [{mentor: tom-visser, date: 2026-09-05, by: mentor, reason: no-time}]\n",
            marks="zorgt",
        ),
    ),
)
