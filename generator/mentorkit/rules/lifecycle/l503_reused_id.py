"""L503: a file that is about somebody else than before."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model.change import Change
from mentorkit.model.records import Mentor
from mentorkit.rules.lifecycle.past import someone_else
from mentorkit.rules.rule import Example, Rule


def change(change: Change, today: date) -> Iterator[Finding]:
    for then, now in (*change.pairs(), *change.mentors()):
        if someone_else(then, now):
            path = ("name",) if isinstance(now, Mentor) else ("mentee", "name")
            yield RULE.at(change.after.place(now.file, *path), id=Public(now.id))


RULE = Rule(
    code="L503",
    severity=Severity.WARNING,
    title=Text("Een id dat van iemand anders wordt", "An id that becomes somebody else’s"),
    message=Text("Het id ‘{id}’ was van iemand anders: naam en e-mailadres zijn allebei veranderd.",
                 "The id ‘{id}’ was somebody else’s: name and e-mail address have both changed."),
    remedy=Text("Zet terug wat er stond, en maak voor deze persoon een nieuw bestand.",
                "Put back what was there, and make a new file for this person."),
    why=Text("Andere bestanden wijzen naar dit id. Wat bij de een hoorde, staat dan op naam van de ander.",
             "Other files refer to this id. What belonged to one person is then under another’s name."),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="name: Eva Mulder\nemail: eva.mulder@noorderlicht.example\n",
            right="name: Tom Visser\nemail: t.visser@noorderlicht.example\n",
            marks="Eva Mulder",
        ),
    ),
    change=change,
)
