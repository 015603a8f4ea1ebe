"""C213: two departments that do not fit the rule of matching.yml."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.capacity.judged import broken, word
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for found in broken(programme, "department"):
        yield RULE.at(found.place, mentor=Public(found.mentor.id),
                      department=word(programme.vocabulary.departments, found.mentor.department),
                      rule=Public(programme.matching.rules.department),
                      also=(programme.place(found.pair.file, "mentee", "department"), *found.also))


RULE = Rule(
    code="C213",
    severity=Severity.ERROR,
    title=Text("Afdelingen die niet bij de regel passen", "Departments that do not fit the rule"),
    message=Text("Mentor ‘{mentor}’ werkt bij afdeling {department}. Met deze mentee past dat niet bij de regel "
                 "‘{rule}’.",
                 "Mentor ‘{mentor}’ works in {department}. With this mentee, that does not fit the rule ‘{rule}’."),
    remedy=Text("Kies een mentor die past, of verander de regel bij ‘department’ in programme/matching.yml.",
                "Choose a mentor who fits, or change the rule ‘department’ in programme/matching.yml."),
    why=Text("De regel zegt of een mentor juist van een andere afdeling komt, of van dezelfde. Die geldt voor "
             "iedereen.",
             "The rule says whether a mentor comes from another department, or from the same. It holds for everybody."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\n",
            right="mentor: carla-smit\n",
            marks="anna-de-vries",
            more={"programme/matching.yml": "rules: {location: same-or-online, department: same, language: shared}\n"},
        ),
    ),
    check=check,
)
