"""R123: `former`, the word for a mentor whose file is gone, where somebody real must stand."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Place, Severity, Text
from mentorkit.model import Programme
from mentorkit.model.states import FINAL, State
from mentorkit.rules.rule import Example, Rule

FORMER = "former"


def check(programme: Programme, today: date) -> Iterator[Finding]:
    if mentor := programme.index.ids["mentor"].get(FORMER):
        yield RULE.at(Place(mentor[0]), case="file")
    for pair in programme.pairs_of_mentor.get(FORMER, ()):
        if State(pair.status) not in FINAL and pair.id not in programme.at_odds:
            yield RULE.at(programme.place(pair.file, "mentor"))


RULE = Rule(
    code="R123",
    severity=Severity.ERROR,
    title=Text("‘former’ op de plek van een echte mentor", "‘former’ in the place of a real mentor"),
    message=Text("‘former’ past alleen bij een koppel dat is afgesloten.",
                 "‘former’ fits only a pair that is closed."),
    remedy=Text("Noem de mentor van dit koppel, of sluit het koppel eerst af.",
                "Name the mentor of this pair, or close the pair first."),
    cases={"file": (
        Text("‘former’ staat voor een mentor van wie het bestand weg is.", "‘former’ stands for a mentor whose file is gone."),
        Text("Geef dit bestand een andere naam.", "Give this file another name."),
    )},
    why=Text("Van een koppel dat nog loopt of wacht, moet HR weten wie de mentor is. Wie weg is, begeleidt niemand "
             "meer.",
             "While a pair runs or waits, HR has to know who the mentor is. Somebody who has left guides nobody any "
             "more."),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="mentor: former\n",
            right="mentor: anna-de-vries\n",
            marks="former",
        ),
    ),
    check=check,
)
