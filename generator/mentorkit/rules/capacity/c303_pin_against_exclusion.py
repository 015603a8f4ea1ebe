"""C303: two people put together by one decision and kept apart by another."""

from collections.abc import Iterator
from datetime import date

from mentorkit.finding import Finding, Public, Severity, Text
from mentorkit.model import Programme
from mentorkit.rules.rule import Example, Rule

FILE = "programme/matching.yml"


def check(programme: Programme, today: date) -> Iterator[Finding]:
    for (pair, mentor), position in programme.pins.items():
        exclusion = programme.exclusions.get((pair, mentor))
        if exclusion is not None:
            yield RULE.at(programme.place(FILE, "pins", position), pair=Public(pair), mentor=Public(mentor),
                          also=(programme.place(FILE, "exclusions", exclusion),))


RULE = Rule(
    code="C303",
    severity=Severity.ERROR,
    title=Text("Een koppel dat vastgezet én uitgesloten is", "A pair both pinned and ruled out"),
    message=Text("‘{pair}’ en mentor ‘{mentor}’ staan bij ‘pins’ én bij ‘exclusions’.",
                 "‘{pair}’ and mentor ‘{mentor}’ are in ‘pins’ and in ‘exclusions’."),
    remedy=Text("Haal een van de twee besluiten weg.", "Remove one of the two decisions."),
    why=Text("Twee besluiten die elkaar tegenspreken, kan de matching niet allebei volgen.",
             "Matching can’t follow two decisions that contradict each other."),
    also=Text("de uitsluiting", "the exclusion"),
    examples=(
        Example(
            file="programme/matching.yml",
            wrong=(
                "pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
                "exclusions: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: "
                "2026-09-02}]\n"
            ),
            right=(
                "pins: [{pair: w4nf, mentor: carla-smit, reason: worked-together, by: hr-noord, date: 2026-09-02}]\n"
                "exclusions: [{pair: w4nf, mentor: tom-visser, reason: worked-together, by: hr-noord, date: "
                "2026-09-02}]\n"
            ),
            marks="{pair: w4nf",
        ),
    ),
    check=check,
)
