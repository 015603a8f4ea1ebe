"""C214: two people without a common language."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken, word
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    words = programme.vocabulary.languages
    for found in broken(programme, "language"):
        yield RULE.at(found.place, mentor=Public(found.mentor.id),
                      languages=tuple(word(words, id) for id in found.mentor.languages),
                      also=(programme.place(found.pair.file, "mentee", "languages"), *found.also))


RULE = Rule(
    code="C214",
    severity=Severity.ERROR,
    title=Text("Geen gedeelde taal", "No shared language"),
    message=Text("Mentor ‘{mentor}’ spreekt alleen {languages}, en de mentee niet.",
                 "Mentor ‘{mentor}’ speaks only {languages}, and the mentee does not."),
    remedy=Text("Kies een mentor die de taal van de mentee spreekt, of vul een taal aan.",
                "Choose a mentor who speaks the mentee’s language, or add a language."),
    why=Text("Zonder gedeelde taal komt een gesprek niet verder dan beleefdheden.",
             "Without a common language, a conversation gets no further than small talk."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "languages: [en]\n"},
        ),
    ),
    check=check,
)
