"""R134: a file that was copied, and not filled in anew."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    """Each record that says the same as an earlier one where no two would: a mentor in her own words, a cohort in its
    days."""
    yield from _told(programme, "", "bio", programme.mentors.values(), lambda mentor: tuple(mentor.bio.texts.values()))
    yield from _told(programme, "cohort", "starts_on", programme.cohorts.values(), lambda cohort: (
        cohort.enrolment, cohort.matching, cohort.starts_on, cohort.ends_on))


def _told(programme: Programme, case: str, field: str, records: Iterable, said: Callable) -> Iterator[Finding]:
    first: dict[Hashable, str] = {}
    for record in records:
        if (other := first.setdefault(said(record), record.file)) != record.file:
            yield RULE.at(programme.place(record.file, field), case=case, also=(programme.place(other, field),),
                          other=Public(other))


_REMEDY = Text("Vul in wat bij dit bestand hoort, of haal het weg als het een kopie is.",
               "Fill in what belongs to this file, or remove it if it is a copy.")
RULE = Rule(
    code="R134",
    severity=Severity.HINT,
    title=Text("Een kopie van een ander bestand", "A copy of another file"),
    message=Text("Deze mentor stelt zich voor met dezelfde woorden als in {other}.",
                 "This mentor uses the same words about themselves as in {other}."),
    remedy=_REMEDY,
    cases={
        "cohort": (Text("Deze lichting heeft precies dezelfde dagen als {other}.",
                        "This cohort has exactly the same days as {other}."), _REMEDY),
    },
    why=Text("Een nieuw bestand begint vaak als kopie. Wat blijft staan, telt mee alsof het waar is.",
             "A new file often begins as a copy. What stays in it counts as if it were true."),
    also=Text("hetzelfde", "the same"),
    examples=(
        Example(
            file="mentors/tom-visser.yml",
            wrong="bio: {nl: Ik denk graag mee., en: I like to think along.}\n",
            right="bio: {nl: Ik luister graag., en: I like to listen.}\n",
            marks="{nl: Ik denk",
        ),
    ),
    check=check,
)
