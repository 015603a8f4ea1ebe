"""L204: pauses that overlap, or one without an end that others follow."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from mentorkit.finding import Finding, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for pair in programme.pairs.values():
        if len(pair.pauses) < 2:
            continue
        in_order = sorted(enumerate(pair.pauses), key=lambda entry: entry[1].start)
        for (n, earlier), (m, later) in pairwise(in_order):
            if earlier.until is None:
                yield RULE.at(programme.place(pair.file, "pauses", n), case="open",
                              also=(programme.place(pair.file, "pauses", m),), day=later.start)
            elif later.start <= earlier.until and earlier.start <= earlier.until:
                yield RULE.at(programme.place(pair.file, "pauses", m, "from"),
                              also=(programme.place(pair.file, "pauses", n),), day=later.start, until=earlier.until)


RULE = Rule(
    code="L204",
    severity=Severity.ERROR,
    title=Text("Pauzes die elkaar overlappen", "Pauses that overlap"),
    message=Text("Deze pauze begint op {day}, maar een andere loopt tot en met {until}.",
                 "This pause begins on {day}, but another one lasts until {until}."),
    remedy=Text("Maak er één pauze van, of pas de datums aan.", "Make them one pause, or change the dates."),
    cases={"open": (
        Text("Deze pauze heeft geen einde, en op {day} begint er weer een.",
             "This pause has no end, and another one begins on {day}."),
        Text("Vul bij deze pauze ‘until’ in. Alleen de laatste pauze mag open zijn.",
             "Fill in ‘until’ for this pause. Only the last pause may be open."),
    )},
    why=Text("Uit de pauzes blijkt of een koppel loopt of pauzeert, en hoelang. Pauzes moeten dus bij elkaar passen.",
             "The pauses tell whether a pair is running or pausing, and for how long. So pauses have to agree with each other."),
    also=Text("de andere pauze", "the other pause"),
    examples=(
        Example(
            file="pairs/2026-autumn/k7m2.yml",
            wrong="pauses: [{from: 2026-10-13, until: 2026-10-27}, {from: 2026-10-20, until: 2026-11-03}]\n",
            right="pauses: [{from: 2026-10-13, until: 2026-10-19}, {from: 2026-10-20, until: 2026-11-03}]\n",
            marks="2026-10-20",
        ),
    ),
    check=check,
)
