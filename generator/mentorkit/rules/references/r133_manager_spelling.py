"""R133: a manager's address that is probably misspelt."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.alike import is_another_letter, neighbours
from mentorkit.rules.references.managers import managed
from mentorkit.rules.rule import Example, Rule

_OFTEN = 3
"""An address that so many people have for their manager is no slip."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    times = Counter(programme.people.managers.values())
    known = {*programme.people.mentors, *programme.people.mentees}
    once = {email for email, number in times.items() if number == 1 and email not in known}
    usual_of: dict[str, str] = {}
    for two in neighbours({*times, *known}, once) if once else ():
        for rare, usual in (two, two[::-1]):
            if rare in once and not is_another_letter(*two) and (times[usual] >= _OFTEN or usual in known):
                usual_of[rare] = usual
    for somebody in managed(programme) if usual_of else ():
        if usual := usual_of.get(somebody.manager):
            yield RULE.at(programme.place(somebody.file, *somebody.path), email=somebody.manager, usual=usual)


RULE = Rule(
    code="R133",
    severity=Severity.HINT,
    title=Text("Een leidinggevende die anders geschreven is", "A manager who is spelt in another way"),
    message=Text("Het adres {email} van de leidinggevende lijkt op {usual}, dat elders staat.",
                 "The manager’s address {email} looks like {usual}, which is used elsewhere."),
    remedy=Text("Is het één persoon, maak het adres dan gelijk. Zijn het er twee, laat het dan zo.",
                "If it is one person, make the address the same. If they are two, leave it."),
    why=Text("Aan het adres zien we of een mentor in de lijn zit. Met een tikfout zien we dat niet.",
             "By the address we see whether a mentor is in somebody’s line. With a slip in it we can’t."),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="mentee:\n  manager: anna.devies@noorderlicht.example\n",
            right="mentee:\n  manager: k.postma@noorderlicht.example\n",
            marks="anna.devies",
        ),
    ),
    check=check,
)
