"""R126: somebody who is their own manager."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.managers import managed
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    own = {somebody for somebody, manager in programme.people.managers.items() if somebody == manager}
    for somebody in managed(programme) if own else ():
        if somebody.email in own and somebody.email == somebody.manager:
            yield RULE.at(programme.place(somebody.file, *somebody.path), name=somebody.name)


RULE = Rule(
    code="R126",
    severity=Severity.WARNING,
    title=Text("Iemand die de eigen leidinggevende is", "Somebody who is their own manager"),
    message=Text("Bij {name} staat het eigen adres als dat van de leidinggevende.",
                 "{name} has their own address as that of their manager."),
    remedy=Text("Zet het adres van de leidinggevende neer, of haal ‘manager’ weg.",
                "Put the manager’s address there, or remove ‘manager’."),
    why=Text("Aan de leidinggevende zien we of een mentor in de lijn zit. Met het eigen adres zien we dat niet.",
             "By the manager we see whether a mentor is in somebody’s line. With their own address we can’t."),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="manager: tom.visser@noorderlicht.example\n",
            right="manager: j.bos@noorderlicht.example\n",
            marks="tom.visser@noorderlicht.example",
        ),
    ),
    check=check,
)
