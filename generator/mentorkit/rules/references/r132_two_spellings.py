"""R132: one person, probably, under two e-mail addresses that differ by a letter."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.references.alike import alike
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import fold


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for rare, usual in alike(programme.people):
        case = "" if fold(rare.name) == fold(usual.name) else "names"
        yield RULE.at(programme.place(rare.file, *rare.path, "email"), case=case, name=rare.name, email=rare.email,
                      other=usual.name, usual=usual.email, also=(programme.place(usual.file, *usual.path, "email"),))


_REMEDY = Text("Is het één persoon, maak dan naam en adres overal gelijk. Zijn het er twee, laat het dan zo.",
               "If it is one person, make name and address the same everywhere. If they are two, leave it.")
RULE = Rule(
    code="R132",
    severity=Severity.HINT,
    title=Text("Eén persoon, twee schrijfwijzen", "One person, two spellings"),
    message=Text("{name} staat hier met {email}, en ergens anders met {usual}.",
                 "{name} is here with {email}, and elsewhere with {usual}."),
    remedy=_REMEDY,
    cases={"names": (Text("{name} ({email}) en {other} ({usual}) lijken één persoon.",
                           "{name} ({email}) and {other} ({usual}) look like one person."), _REMEDY)},
    why=Text("Wij herkennen iemand aan het e-mailadres. Met een letter verschil tellen we iemand dubbel, en zien we "
             "niet dat de mentor in de lijn zit.",
             "We know a person by their e-mail address. One letter of difference makes us count somebody twice, and hides "
             "that a mentor is in their line."),
    also=Text("de andere schrijfwijze", "the other spelling"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="mentee:\n  name: Iris Postma\n  email: iris.posma@noorderlicht.example\n",
            right="mentee:\n  name: Iris Postma\n  email: iris.postma@noorderlicht.example\n",
            marks="iris.posma",
        ),
    ),
    check=check,
)
