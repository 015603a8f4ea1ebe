"""C211: two people without a common way to meet."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken, word
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    words = programme.vocabulary.meets
    for found in broken(programme, "meets"):
        yield RULE.at(found.place, mentor=Public(found.mentor.id),
                      meets=tuple(word(words, id) for id in found.mentor.meets),
                      also=(programme.place(found.pair.file, "mentee", "meets"), *found.also))


RULE = Rule(
    code="C211",
    severity=Severity.ERROR,
    title=Text("Geen gedeelde manier van afspreken", "No shared way to meet"),
    message=Text("Mentor ‘{mentor}’ spreekt alleen zo af: {meets}. Dat past niet bij de mentee.",
                 "Mentor ‘{mentor}’ meets only like this: {meets}. That does not suit the mentee."),
    remedy=Text("Kies een andere mentor, of vul aan hoe de twee kunnen afspreken.",
                "Choose another mentor, or add how the two can meet."),
    why=Text("Twee mensen die elkaar niet kunnen spreken, worden geen koppel.",
             "Two people who can’t meet do not become a pair."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"mentors/anna-de-vries.yml": "meets: [in-person]\n"},
        ),
    ),
    check=check,
)
