"""R131: one e-mail address with two names."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.people import People
from mentorkit.rules.capacity.judged import broken
from mentorkit.rules.rule import Example, Rule
from mentorkit.shape.near import fold

Spelling = tuple[str, str, tuple[str, ...]]
"""A name, and the file and path where it stands."""


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Each name that differs from the one most used; a mentor's own file decides before that. Where the two are mentor
    and mentee of one pair, that is told instead."""
    oneself = {(found.pair.file, ("mentee", "name")) for found in broken(programme, "oneself")}
    for email, spellings in _spellings(programme.people).items():
        name, *spot = _usual(spellings)
        for other, file, path in spellings:
            if other != name and (file, path) not in oneself:
                case = "spelling" if fold(other) == fold(name) else ""
                yield RULE.at(programme.place(file, *path), case=case, also=(programme.place(spot[0], *spot[1]),),
                              email=email, name=other, other=name)


def _spellings(people: People) -> dict[str, list[Spelling]]:
    """By person with several, mentors before pairs. Two mentor files with one address are another rule's."""
    found: dict[str, list[Spelling]] = {}
    for email, mentors in people.mentors.items():
        found[email] = [(mentors[0].name, mentors[0].file, ("name",))]
    for email, pairs in people.mentees.items():
        found.setdefault(email, []).extend(
            (pair.mentee.name, pair.file, ("mentee", "name")) for pair in pairs if pair.mentee.name)
    return {email: [(_plain(name), *spot) for name, *spot in spellings] for email, spellings in found.items()
            if len(spellings) > 1 and len({name for name, *_ in spellings}) > 1}


def _usual(spellings: list[Spelling]) -> Spelling:
    if spellings[0][2] == ("name",):
        return spellings[0]
    counts = Counter(name for name, *_ in spellings)
    return max(spellings, key=lambda spelling: counts[spelling[0]])


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


RULE = Rule(
    code="R131",
    severity=Severity.WARNING,
    title=Text("Eén e-mailadres met twee namen", "One e-mail address with two names"),
    message=Text("Bij het e-mailadres {email} staat hier {name}, en op een andere plek {other}.",
                 "Beside the e-mail address {email} it says {name} here, and {other} in another place."),
    remedy=Text("Maak de namen gelijk, of pas het adres aan als het twee mensen zijn.",
                "Make the names the same, or change the address if they are two people."),
    cases={"spelling": (
        Text("Dezelfde naam staat hier als {name}, en op een andere plek als {other}.",
             "The same name is {name} here, and {other} in another place."),
        Text("Vraag hoe je de naam schrijft, en schrijf hem overal zo.",
             "Ask how to spell the name, and spell it that way everywhere."),
    )},
    why=Text("Een e-mailadres staat voor één persoon. Twee namen wijzen op een verschrijving, of op het verkeerde "
             "adres.",
             "An e-mail address stands for one person. Two names point to a slip, or to the wrong address."),
    also=Text("hetzelfde adres", "the same address"),
    examples=(
        Example(
            file="pairs/2026-autumn/w4nf.yml",
            wrong="mentee:\n  name: Ana Vries\n  email: anna.devries@noorderlicht.example\n",
            right="mentee:\n  name: Anna de Vries\n  email: anna.devries@noorderlicht.example\n",
            marks="Ana Vries",
        ),
    ),
    check=check,
)
