"""C212: two people of different locations, against the rule of matching.yml."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.hard_rules import HARD_RULES
from mentorkit.rules.capacity.judged import broken, word
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Where the two have no common way to meet at all, that is the one thing to say."""
    for found in broken(programme, "location"):
        if HARD_RULES["meets"](programme, found.pair, found.mentor, None) is None:
            yield RULE.at(found.place, mentor=Public(found.mentor.id),
                          location=word(programme.vocabulary.locations, found.mentor.location),
                          rule=Public(programme.matching.rules.location),
                          also=(programme.place(found.pair.file, "mentee", "location"), *found.also))


RULE = Rule(
    code="C212",
    severity=Severity.ERROR,
    title=Text("Mentor en mentee op verschillende locaties", "Mentor and mentee at different locations"),
    message=Text("Mentor ‘{mentor}’ werkt op locatie {location}, de mentee niet. De regel is ‘{rule}’.",
                 "Mentor ‘{mentor}’ works at location {location}, and the mentee does not. The rule is ‘{rule}’."),
    remedy=Text("Kies een mentor die past, of vul bij allebei ‘online’ in als dat kan.",
                "Choose a mentor who fits, or add ‘online’ to both if that is possible."),
    why=Text("De regel staat bij ‘location’ in programme/matching.yml. Wie ver uit elkaar werkt en niet online "
             "afspreekt, ziet elkaar weinig.",
             "The rule is ‘location’ in programme/matching.yml. People who work far apart and do not meet online see "
             "little of each other."),
    also=Text("dit staat in de weg", "this stands in the way"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: anna-de-vries\nmentee:\n  location: assen\n  meets: [in-person]\n",
            right="mentor: carla-smit\nmentee:\n  location: assen\n  meets: [in-person]\n",
            marks="anna-de-vries",
        ),
    ),
    check=check,
)
